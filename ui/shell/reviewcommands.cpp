// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reviewcommands.h"

#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/pages/dialogs/earlierreviewdialog.h"
#include "ui/pages/dialogs/finishdialog.h"
#include "ui/pages/dialogs/institutiondialog.h"
#include "ui/pages/dialogs/reopendialog.h"
#include "ui/pages/dialogs/reviewdialog.h"
#include "ui/pages/dialogs/wordingdialog.h"

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
        return review && !review->isFinished();
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
        if (NewReviewDialog(m_document, &m_window).exec() == QDialog::Accepted)
            Q_EMIT placeWanted(Place::Agree);
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

void ReviewCommands::loadWording(QString path)
{
    if (!m_document.isOpen())
        return;
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(&m_window, tr("Load official wording"), m_settings.folder(),
                                            tr("Tables as text (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    LoadWordingDialog(m_document, path, &m_window).exec();
}

} // namespace waymark
