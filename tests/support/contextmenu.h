// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

namespace waymark::testing {

/// Asks a widget for its context menu, by the right mouse button at `at`; null where it has none there.
inline QMenu *contextMenuAt(QWidget &widget, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// What a context menu offers, in order; "(...)" around what is not possible now.
inline QStringList offeredBy(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *each : menu.actions()) {
        const QString text = each->text().remove(u'&');
        if (!each->isSeparator())
            texts << (each->isEnabled() ? text : QString(u'(' + text + u')'));
    }
    return texts;
}

/// Chooses one thing of a context menu, which closes it.
inline void chooseIn(QMenu &menu, const QString &text)
{
    for (QAction *each : menu.actions()) {
        if (each->text().remove(u'&') == text) {
            menu.close();
            each->trigger();
            return;
        }
    }
    FAIL_CHECK("the menu does not offer " << text.toStdString());
}

} // namespace waymark::testing
