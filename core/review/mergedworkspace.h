// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"

/// How the rows that come out of two copies become one workspace again. For core/review only.
namespace waymark {

struct MergedRows
{
    const Workspace &here; ///< the two copies, nobody in whom was removed from the other
    const Workspace &there;
    QDateTime at; ///< when they are merged
    std::vector<Row> rows;
    std::map<StatementKey, Side> decided; ///< statements for which a side was chosen: its last agreeing comes last
};

/// Numbers given twice are given anew, what refers to nothing goes or brings back what it needs, and of several
/// responses of one voice the first one counts.
Workspace workspaceOf(const MergedRows &rows);

} // namespace waymark
