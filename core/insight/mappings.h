// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// A statement of an earlier structure, and what it may have become: for the leader to confirm.
struct MappingRow
{
    StatementNumber old;
    std::optional<StatementNumber> suggested; ///< never compared by, never stored
    bool confirmed = false;
    std::optional<StatementNumber> now; ///< only where confirmed; empty then: it is gone

    friend bool operator==(const MappingRow &, const MappingRow &) = default;
};

/// Every statement of `from` in its order, with what the workspace holds as confirmed. A suggestion is the statement of
/// `to` whose title has most words in common with the old one's: at least half of the words of both together. Equal
/// shares go to the same number, then to the first.
std::vector<MappingRow> mappingRows(const Workspace &workspace, const Structure &from, const Structure &to);

/// The structures of earlier reviews that differ from this review's, by their latest review.
std::vector<const Structure *> otherStructuresBefore(const Workspace &workspace, const Review &review);

} // namespace waymark
