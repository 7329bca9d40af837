// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

namespace waymark {

/// "Not started", "Under way", "Done", "Carried on", "Stopped".
QString actionStatusName(ActionStatus status);

} // namespace waymark
