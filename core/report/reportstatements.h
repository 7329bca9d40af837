// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportparts.h"

namespace waymark {

/// How much is said of each statement.
struct StatementDepth
{
    bool rounds = false;   ///< what each round decided, who was in the room, what was noted against it
    bool comments = false; ///< the private comment
};

/// Statement by statement, a heading for each theme: level, standing, change, descriptor, why, evidence, actions.
void addStatements(ReportBlocks &blocks, const ReportFacts &facts, const StatementDepth &depth);

} // namespace waymark
