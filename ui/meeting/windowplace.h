// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScreen;
class QWidget;

namespace waymark {

/// Whether the middle of a window is on this screen, and none of it is larger than that. On Wayland, where a program is
/// not told where its windows are, whether it was given this screen.
bool isOn(const QWidget &window, const QScreen &screen);
/// Whether it is on the whole of this screen.
bool fills(const QWidget &window, const QScreen &screen);
/// Onto another screen, no larger than what is free there; maximised and full screen if it was.
void moveTo(QWidget &window, const QScreen &screen);

} // namespace waymark
