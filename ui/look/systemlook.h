// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace waymark {

/// What the system's own settings say of light, dark and contrast. `platform` is the palette that Qt got from the
/// system: on Windows Qt 6.4 leaves it light whatever is set, so Windows itself is asked.
bool systemIsDark(const QPalette &platform);
bool systemHasHighContrast(const QPalette &platform);

} // namespace waymark
