// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// Whether a confined program, as a Flatpak is, was handed this file alone by the system's document portal: what is
/// made beside it there is called otherwise in the real folder, so that a journal would be lost with a crash.
bool isHandedAlone(const QString &path);

} // namespace waymark
