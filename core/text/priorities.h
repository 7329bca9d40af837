// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/institutionkind.h"

#include <QString>

namespace waymark {

/// "Whole-school priorities", the heading; "Whole-college priorities" for a college.
QString wholePrioritiesName(InstitutionKind kind);
/// "What the whole school is working towards", above the list of priorities.
QString wholePrioritiesHeading(InstitutionKind kind);

} // namespace waymark
