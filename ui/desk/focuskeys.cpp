// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keyboard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace waymark {

bool belongsToFocus(QWidget &focus, const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35)
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool combined = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr arrives as Ctrl+Alt on Windows, and types.
    const bool types = !event.text().isEmpty() && event.text().front().isPrint();
    if (!combined || (types && modifiers.testFlags(Qt::ControlModifier | Qt::AltModifier)))
        return true;
    // Qt asks a widget this way before it lets a shortcut have the key.
    QKeyEvent claim(QEvent::ShortcutOverride, event.key(), modifiers, event.text(), event.isAutoRepeat());
    claim.ignore();
    QCoreApplication::sendEvent(&focus, &claim);
    return claim.isAccepted();
}

} // namespace waymark
