// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QObject>

class QKeySequence;

namespace waymark {

class Commands;

/// The keys of Close and Quit in a dialog, which the window's menus do not hear. Close closes the dialog as Esc does,
/// with its question where something that was typed would be lost; Quit closes every dialog that way, the front one
/// first, and then the window, and stops where a question is answered with staying.
class DialogKeys : public QObject
{
    Q_OBJECT

public:
    explicit DialogKeys(Commands &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isKeyOf(Command command, const QKeySequence &keys) const;
    void quit();

    Commands &m_commands;
};

} // namespace waymark
