// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"

namespace waymark {

/// What a step did, for the undo menu and tips: "choosing a level for 2.4". Statements are named as far as they are
/// few.
QString gestureText(const Step &step);
QString undoText(const Step &step); ///< "Undo choosing a level for 2.4"
QString redoText(const Step &step); ///< "Redo choosing a level for 2.4"

} // namespace waymark
