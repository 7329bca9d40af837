// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reviewcommands.h"

#include "core/model/modelfile.h"
#include "core/text/errors.h"
#include "core/wording/pdfreading.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/institution/institutiondialog.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/wording/check/readpdfdialog.h"
#include "ui/wording/check/wordingcheckdialog.h"
#include "ui/wording/wordingdialog.h"

#include <QFileDialog>

namespace waymark {
namespace {

bool isReviewCommand(Command command)
{
    switch (command) {
    case Command::EditInstitution:
    case Command::NewReview:
    case Command::EnterEarlierReview:
    case Command::ReviseReview:
    case Command::FinishReview:
    case Command::ReopenReview:
    case Command::RemoveReview:
    case Command::ChooseWording:
    case Command::LoadWording:
    case Command::MeetingRoom:
    case Command::MeetingPlan:
    case Command::DecisionRecord:
        return true;
    default:
        return false;
    }
}

} // namespace

ReviewCommands::ReviewCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

bool ReviewCommands::isPossible(Command command) const
{
    const Review *review = m_document.isOpen() ? m_document.review() : nullptr;
    switch (command) {
    case Command::ReviseReview:
    case Command::FinishReview:
    case Command::RemoveReview:
    case Command::ChooseWording:
    case Command::MeetingRoom:
    case Command::MeetingPlan:
        return review && !review->isFinished();
    case Command::DecisionRecord:
        return review;
    case Command::ReopenReview:
        return review && review->isFinished();
    default:
        return m_document.isOpen();
    }
}

bool ReviewCommands::run(Command command, const QVariant &about)
{
    // Menus are off then; a page's button or a key that was pressed twice may still come here.
    if (isReviewCommand(command) && !isPossible(command))
        return true;
    // A dialog that shows what the document holds must not show it without what was typed last.
    if (m_document.isOpen() && !m_document.flush())
        return true;
    switch (command) {
    case Command::EditInstitution:
        InstitutionDialog(m_document, &m_window).exec();
        return true;
    case Command::NewReview:
        startReview();
        return true;
    case Command::EnterEarlierReview:
        // Beside another review it is there to be compared with; the review looked at stays the same.
        if (EarlierReviewDialog(m_document, &m_window).exec() == QDialog::Accepted)
            Q_EMIT placeWanted(m_document.workspace().reviews().size() > 1 ? Place::Compare : Place::Summary);
        return true;
    case Command::ReviseReview:
        ReviseReviewDialog(m_document, &m_window).exec();
        return true;
    case Command::FinishReview:
        finish();
        return true;
    case Command::ReopenReview:
        ReopenDialog(m_document, &m_window).exec();
        return true;
    case Command::RemoveReview:
        removeReview();
        return true;
    case Command::ChooseWording:
        ChooseWordingDialog(m_document, &m_window).exec();
        return true;
    case Command::LoadWording:
        loadWording(about.toString());
        return true;
    case Command::MeetingRoom:
        RoomDialog(m_document, &m_window).exec();
        return true;
    case Command::MeetingPlan:
        MeetingPlanDialog(m_document, &m_window).exec();
        return true;
    case Command::DecisionRecord:
        RecordDialog(m_document, &m_window).exec();
        return true;
    default:
        return false;
    }
}

void ReviewCommands::finish()
{
    FinishDialog dialog(m_document, &m_window);
    connect(&dialog, &FinishDialog::statementWanted, this, [this] { Q_EMIT placeWanted(Place::Agree); });
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT placeWanted(Place::Summary);
}

void ReviewCommands::removeReview()
{
    const Review *review = m_document.review();
    if (!review)
        return;
    if (ask(&m_window, tr("Remove this review"),
            tr("Remove %1, %2, with its answers, notes and actions? Undo brings it back.")
                .arg(review->year, review->title),
            tr("Remove"), tr("Keep it")))
        m_document.perform(edit::RemoveReview{review->id});
}

void ReviewCommands::startReview(const std::optional<Digest> &wording)
{
    NewReviewDialog dialog(m_document, &m_window);
    if (wording)
        dialog.chooseWording(*wording);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT placeWanted(Place::Agree);
}

void ReviewCommands::loadWording(QString path)
{
    if (!m_document.isOpen())
        return;
    for (bool done = false; !done; path.clear()) {
        if (path.isEmpty())
            path = QFileDialog::getOpenFileName(&m_window, tr("Load official wording"), m_settings.folder(),
                                                tr("The publisher's PDF, tables as text, model files (*.pdf *.csv "
                                                   "*.json);;All files (*)"));
        if (path.isEmpty())
            return;
        const bool isPdf = isMeantAsPdf(path);
        const bool isModel =
            looksLikeModel(path) || QFileInfo(path).suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0;
        done = !isPdf || readPdf(path);
        if (!isPdf && isModel)
            loadModel(path);
        else if (!isPdf)
            LoadWordingDialog(m_document, path, &m_window).exec();
    }
}

void ReviewCommands::loadModel(const QString &path)
{
    const auto model = readModel(path);
    if (!model) {
        tell(&m_window, tr("Nothing was stored"), sentence(model.error()));
        return;
    }
    const Workspace &workspace = m_document.workspace();
    const bool isNew = !workspace.structures().find(model->structure.digest());
    if (workspace.wordings().find(model->wording.digest()))
        tell(&m_window, tr("Nothing was stored"),
             tr("This school's or college's file holds “%1” in these words already.").arg(model->structure.title()));
    else if (m_document.perform(edit::AddModel{*model}) && isNew)
        offerReview(*model);
    else if (workspace.wordings().find(model->wording.digest()))
        tell(&m_window, tr("The wording is stored"),
             tr("“%1” stands beside the other wordings of its model. A review that is not finished can be made to use "
                "it: Review > Choose the wording...")
                 .arg(model->wording.name()));
}

void ReviewCommands::offerReview(const Model &stored)
{
    if (ask(&m_window, tr("The model is stored"),
            tr("“%1” stands beside the other models of this file. Start a review with it now? It can also be chosen "
               "whenever you start one.")
                .arg(stored.structure.title()),
            tr("Start a review"), tr("Not now")))
        startReview(stored.wording.digest());
}

bool ReviewCommands::readPdf(const QString &path)
{
    ReadPdfDialog reading(path, pdfReaderProgram(), &m_window);
    if (reading.exec() != QDialog::Accepted)
        return !reading.wantsOtherFile();
    WordingCheckDialog check(m_document, reading.takeFound(), pdfReaderProgram(), &m_window);
    if (check.exec() != QDialog::Accepted)
        return true;
    const Review *review = m_document.review();
    const Model &stored = *check.stored();
    if (review && review->wording == stored.wording.digest())
        Q_EMIT placeWanted(Place::Agree);
    else if (check.check().isModel())
        offerReview(stored);
    return true;
}

} // namespace waymark
