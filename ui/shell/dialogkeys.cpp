// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogkeys.h"

#include "ui/shell/commands.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

namespace waymark {

DialogKeys::DialogKeys(Commands &commands) : QObject(&commands), m_commands(commands)
{
    qApp->installEventFilter(this);
}

bool DialogKeys::isKeyOf(Command command, const QKeySequence &keys) const
{
    const QAction *action = m_commands.action(command);
    return action && action->shortcuts().contains(keys);
}

bool DialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget *>(watched) : nullptr;
    auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence keys(key->keyCombination());
    const bool quits = isKeyOf(Command::Quit, keys);
    if (!quits && !isKeyOf(Command::Close, keys))
        return QObject::eventFilter(watched, event);
    // A key that is held down closes one dialog and not what is behind it.
    if (!key->isAutoRepeat())
        quits ? quit() : void(dialog->close());
    return true;
}

void DialogKeys::quit()
{
    const QPointer<QWidget> front = QApplication::activeModalWidget();
    if (!front) {
        m_commands.carryOut(Command::Quit);
        return;
    }
    if (!front->close())
        return;
    // Once for the dialog's own loop to end, and once for whoever waited for it: that may ask something else.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &DialogKeys::quit); });
}

} // namespace waymark
