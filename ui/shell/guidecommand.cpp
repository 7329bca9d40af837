// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidecommand.h"

#include "ui/guide/guidewindow.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace waymark {

GuideCommand::GuideCommand(MainWindow &window) : QObject(&window), m_window(window) { qApp->installEventFilter(this); }

void GuideCommand::show(const QString &place)
{
    QString here = place;
    // On the rail or in the menus the keyboard is beside the page.
    if (here.isEmpty())
        here = guidePlaceOf(m_window.page() && !m_window.page()->isAncestorOf(m_window.focusWidget())
                                ? m_window.page()
                                : m_window.focusWidget());
    GuideWindow::open(&m_window, here.isEmpty() ? QStringLiteral("index.md") : here);
}

bool GuideCommand::eventFilter(QObject *watched, QEvent *event)
{
    // Each key comes to the window first, then to its widgets: it is answered once. The meeting has keys of its own.
    auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget *>(watched) : nullptr;
    auto *front = QApplication::activeModalWidget();
    if (!widget || !front || widget->window() != front || qobject_cast<GuideWindow *>(front) ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    const QWidget *focus = front->focusWidget();
    const QString place = guidePlaceOf(focus ? focus : front);
    GuideWindow::open(front, place.isEmpty() ? QStringLiteral("index.md") : place);
    return true;
}

} // namespace waymark
