// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/copies.h"

/// What two copies agreed for a statement, made one record again. For core/review only.
namespace waymark {

struct MergedRows;

/// Each agreeing by a name of its own: two copies can have given one number to two of them.
using NamedSettlements = std::vector<std::pair<RowName, Settlement>>;
/// Ordered as in the workspace.
NamedSettlements namedSettlements(const Workspace &workspace);

/// The same agreeing, put together from both whatever its number is in each; nothing where it is not the same, or where
/// a person has to decide what was noted against it. `bothChanged`: that is known, although not from what.
std::optional<Row> sameAgreeing(const std::optional<Settlement> &earlier, bool bothChanged, const Settlement &mine,
                                const Settlement &theirs);

/// Puts those among the rows into the workspace, numbered anew. Those of a copy whose answer is not used are set aside.
void putSettlements(Workspace &workspace, const MergedRows &rows);

} // namespace waymark
