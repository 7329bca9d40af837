// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reviewcommands.h"

#include "core/insight/profile.h"
#include "core/kinds/filekind.h"
#include "core/model/modelfile.h"
#include "core/text/errors.h"
#include "core/text/wordingnames.h"
#include "core/wording/pdfreading.h"
#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/asking/table/answertabledialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/institution/institutiondialog.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/wording/check/readpdfdialog.h"
#include "ui/wording/check/wordingcheckdialog.h"
#include "ui/wording/wordingdialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace waymark {

ReviewCommands::ReviewCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void ReviewCommands::editInstitution() { InstitutionDialog(m_document, &m_window).exec(); }

void ReviewCommands::revise() { ReviseReviewDialog(m_document, &m_window).exec(); }

void ReviewCommands::reopen() { ReopenDialog(m_document, &m_window).exec(); }

void ReviewCommands::chooseWording() { ChooseWordingDialog(m_document, &m_window).exec(); }

void ReviewCommands::askForRoom()
{
    const ReviewId review = m_document.review()->id;
    if (RoomDialog(m_document, &m_window).exec() == QDialog::Accepted)
        m_sitting.begin(review, QDate::currentDate());
}

bool ReviewCommands::askBeforeMeeting()
{
    const Review &review = *m_document.review();
    if (review.isFinished() || m_document.isOnlyShown())
        return true;
    const ReviewId id = review.id;
    const bool goesOn = !m_document.workspace().meeting(id).round.isEmpty();
    if (goesOn && m_sitting.isUnderWay(id, QDate::currentDate())) {
        m_document.resumeSitting(); // ending the meeting ended it
        return true;
    }
    if (RoomDialog(m_document, &m_window, true).exec() != QDialog::Accepted)
        return false;
    m_sitting.begin(id, QDate::currentDate());
    return true;
}

void ReviewCommands::planMeeting() { MeetingPlanDialog(m_document, &m_window).exec(); }

void ReviewCommands::showRecord() { RecordDialog(m_document, &m_window).exec(); }

void ReviewCommands::showEvidence() { EvidenceDialog(m_document, std::nullopt, &m_window).exec(); }

void ReviewCommands::enterEarlier()
{
    // Beside another review it is there to be compared with; the review in view stays the same.
    if (EarlierReviewDialog(m_document, &m_window).exec() == QDialog::Accepted)
        Q_EMIT placeWanted(m_document.workspace().reviews().size() > 1 ? Place::Compare : Place::Summary);
}

void ReviewCommands::finish()
{
    FinishDialog dialog(m_document, &m_window);
    connect(&dialog, &FinishDialog::statementWanted, this, [this] { Q_EMIT placeWanted(Place::Agree); });
    connect(&dialog, &FinishDialog::commandWanted, this, &ReviewCommands::commandWanted);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT placeWanted(Place::Summary);
}

void ReviewCommands::removeReview()
{
    const Review *review = m_document.review();
    if (ask(&m_window, tr("Remove this review"),
            tr("Remove %1, %2, with its answers, notes and actions? You can undo this.")
                .arg(review->year, review->title),
            tr("Remove"), tr("Cancel")))
        m_document.perform(edit::RemoveReview{review->id});
}

void ReviewCommands::startReview() { startReviewWith({}); }

void ReviewCommands::startReviewWith(const std::optional<Digest> &wording)
{
    // It would be made and not be in view, and what is chosen next would go into the review that everyone sees.
    if (!m_document.mayLeaveReview())
        return;
    NewReviewDialog dialog(m_document, &m_window);
    if (wording)
        dialog.chooseWording(*wording);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT placeWanted(Place::Agree);
    showNotice(&m_window, tr("The review has started. Choose draft levels here, or first ask colleagues and plan the "
                             "meeting in Prepare."));
}

void ReviewCommands::loadWording(QString path)
{
    for (bool done = false; !done; path.clear()) {
        if (path.isEmpty())
            path = QFileDialog::getOpenFileName(&m_window, tr("Load official wording"), m_settings.folder(),
                                                tr("The publisher's PDF, tables as text, model files (*.pdf *.csv "
                                                   "*.json);;All files (*)"));
        if (path.isEmpty())
            return;
        if (const auto kind = fileKindAt(path); kind && !holdsWording(*kind)) {
            tell(&m_window, tr("Nothing was saved"), fileKindText(*kind).arg(QFileInfo(path).fileName()));
            return;
        }
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
        tell(&m_window, tr("Nothing was saved"), sentence(model.error()));
        return;
    }
    const Workspace &workspace = m_document.workspace();
    const bool isNew = !workspace.structures().find(model->structure.digest());
    if (workspace.wordings().find(model->wording.digest()))
        tell(&m_window, tr("Nothing was saved"),
             tr("This file already contains “%1” with exactly this wording.").arg(editionTitle(model->structure)));
    else if (m_document.perform(edit::AddModel{*model}) && isNew)
        offerReview(*model);
    else if (workspace.wordings().find(model->wording.digest()))
        tell(&m_window, tr("The wording is saved"),
             tr("“%1” is now one of this model's wordings. To use it in a review that isn't finished, choose Review > "
                "Choose the wording…")
                 .arg(model->wording.name()));
}

void ReviewCommands::offerReview(const Model &stored)
{
    if (ask(&m_window, tr("The model is saved"),
            tr("“%1” is now one of the models in this file. Start a review with it now? You can also choose it "
               "whenever you start one.")
                .arg(editionTitle(stored.structure)),
            tr("Start a review"), tr("Not now")))
        startReviewWith(stored.wording.digest());
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

void ReviewCommands::tellOfMinutes()
{
    if (!m_document.review())
        return;
    const Progress all = progress(m_document.workspace(), *m_document.review()).overall;
    const int left = all.total - all.agreed;
    QStringList told;
    if (left > 0 && isPossible(Command::StartMeeting, m_document)) // none can be agreed in a finished review
        told << tr("%n statement(s) still to be agreed. Start the meeting again to continue.", nullptr, left);
    if (all.agreed > 0)
        told << tr("The minutes are under Meeting > Minutes.");
    if (!told.isEmpty())
        showNotice(&m_window, told.join(u' '));
}

AskingCommands::AskingCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void AskingCommands::handOut(const QUuid &only)
{
    HandOutDialog(m_document, m_settings.folder(), only, &m_window).exec();
}

void AskingCommands::answerHere() { AnswerHereDialog(m_document, &m_window).exec(); }

void AskingCommands::chooseAnswers()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(&m_window, tr("Import answers"), m_settings.answersFolder(),
                                      tr("Answers (*.json *.json.txt *.zip *.xlsx *.ods *.csv *.tsv);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setAnswersFolder(QFileInfo(paths.front()).absolutePath());
    bring(paths);
}

void AskingCommands::chooseAnswerFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Import a folder of answers"), m_settings.answersFolder());
    if (folder.isEmpty())
        return;
    m_settings.setAnswersFolder(folder);
    bring({folder});
}

void AskingCommands::pasteAnswers()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData(); // null where nothing was ever copied
    QStringList paths;
    for (const QUrl &url : pasted ? pasted->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        return bring(paths);
    if (!pasted || pasted->text().trimmed().isEmpty()) {
        tell(
            &m_window, tr("Nothing to paste"),
            tr("Copy the answers first: open your colleague's message, select all of its text and copy it. Then choose "
               "Paste answers again."));
        return;
    }
    BringAnswersDialog bringing(PastedText{pasted->text()}, m_document, &m_window);
    bringing.exec();
    showTables(bringing.tables());
}

void AskingCommands::bringIn(const QStringList &paths)
{
    if (m_document.flush())
        bring(paths);
}

void AskingCommands::bring(const QStringList &paths)
{
    BringAnswersDialog bringing(m_document, paths, &m_window);
    bringing.exec();
    showTables(bringing.tables());
}

void AskingCommands::showTables(const std::vector<AnswerTable> &tables)
{
    for (const AnswerTable &table : tables)
        AnswerTableDialog(m_document, table, &m_window).exec();
}

} // namespace waymark
