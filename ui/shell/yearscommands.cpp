// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearscommands.h"

#include "ui/desk/settings.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/group/groupwindow.h"

namespace waymark {

YearsCommands::YearsCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void YearsCommands::showEvidence()
{
    if (m_document.isOpen() && m_document.review() && m_document.flush())
        EvidenceDialog(m_document, std::nullopt, &m_window).exec();
}

void YearsCommands::showGroup()
{
    if (!m_group) {
        m_group = new GroupWindow(m_document, m_settings.folder(), &m_window);
        m_group->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_group->show();
    m_group->raise();
    m_group->activateWindow();
}

} // namespace waymark
