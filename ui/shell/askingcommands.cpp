// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askingcommands.h"

#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"

#include <QFileDialog>

namespace waymark {

AskingCommands::AskingCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void AskingCommands::handOut()
{
    if (!m_document.isOpen() || !m_document.flush())
        return;
    const Review *review = m_document.review();
    if (review && !review->isFinished())
        HandOutDialog(m_document, m_settings.folder(), &m_window).exec();
}

void AskingCommands::answerHere()
{
    if (!m_document.isOpen() || !m_document.flush())
        return;
    const Review *review = m_document.review();
    if (review && !review->isFinished())
        AnswerHereDialog(m_document, &m_window).exec();
}

void AskingCommands::bringIn(QStringList paths)
{
    if (!m_document.isOpen()) {
        tell(&m_window, tr("Open a file first"),
             tr("Answers are brought into the file that the forms were written from. Open that file, then drop the "
                "answers "
                "again."));
        return;
    }
    if (!m_document.flush())
        return;
    if (paths.isEmpty())
        paths = QFileDialog::getOpenFileNames(&m_window, tr("Bring answers in"), m_settings.folder(),
                                              tr("Answers (*.json *.json.txt *.zip);;All files (*)"));
    if (!paths.isEmpty())
        BringAnswersDialog(m_document, paths, &m_window).exec();
}

} // namespace waymark
