// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// Fewer answers are no agreement, however much they agree; and to say that so few agree would say what each of them
/// chose, which colleagues are promised that no one learns (minAnonymous).
inline constexpr int minUnanimous = 4;

/// Of a group that answered, those of `all` answers that its members gave to the statement by themselves as well: the
/// group's hides no one else among them.
std::vector<const ResponseAnswer *>
ofItsMembers(const Workspace &workspace, const std::vector<const ResponseAnswer *> &all, const Response &response);

/// The level that all counting responses give a statement; nothing where there are fewer than `minUnanimous` with a
/// level, where two differ, where one sees the draft higher or lower without saying by how much, or where a query
/// is at the statement or in a counting response. A response counts once, whoever it speaks for, and a group's not at
/// all where a member's own is there too; "I do not know" is
/// no level.
std::optional<Level> unanimousLevel(const Workspace &workspace, ReviewId review, StatementNumber statement);

} // namespace waymark
