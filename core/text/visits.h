// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"

namespace waymark {

/// "Peer review", "Expert review".
QString visitKindName(VisitKind kind);

} // namespace waymark
