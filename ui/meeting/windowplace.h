// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QScreen;
class QWidget;

namespace waymark {

/// A screen and where it is: the screen's own geometry is not to be trusted, see x11Monitors().
struct ScreenPlace
{
    QScreen *screen = nullptr;
    QRect geometry;

    /// What panels and docks leave free.
    [[nodiscard]] QRect available() const;
};

/// Whether the middle of a window is on this screen, and the window no larger than that. On Wayland, where a program is
/// not told where its windows are, whether it was given this screen.
bool isOn(const QWidget &window, const ScreenPlace &place);
/// Whether it is on the whole of this screen.
bool fills(const QWidget &window, const ScreenPlace &place);
/// Onto another screen, no larger than what is free there; maximised and full screen if it was.
void moveTo(QWidget &window, const ScreenPlace &place);

} // namespace waymark
