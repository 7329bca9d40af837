// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace waymark {

enum class ThemeChoice { System, Light, Dark };

/// Sets the program's style, palette and font, at start and whenever the setting changes.
/// `textScale` is the text size setting, 1.0 = normal (clamped to 0.75..2.0).
/// System follows the platform's palette: dark when its window is dark; a palette of pure black and white is a
/// high contrast setting and is kept whatever the choice, since whoever set it needs it.
void applyTheme(QApplication &application, ThemeChoice choice, double textScale = 1.0);

/// The font that body text gets: the system's, not smaller than 14 px at 96 dpi, times `textScale`.
QFont bodyFont(double textScale);

} // namespace waymark
