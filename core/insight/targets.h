// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// Where a statement of a review is to go next.

/// The level that is aimed at: what the leader set, else the next level above the decision's (or, unanswered, above
/// the last review's, or above "not in place") that has a descriptor; at the top, the top. Nothing only where no level
/// has one.
std::optional<Level> targetOf(const Workspace &workspace, const Review &review, StatementNumber statement);

/// A point of a descriptor that is still to be put in place on the way to the target.
struct TargetPoint
{
    Level level;
    int point = 0;                 ///< index into the descriptor's points in the review's wording, from 0
    QString text;                  ///< with the placeholder for the institution as it stands in the wording
    std::optional<Mark> mark = {}; ///< what the leader marked at it: never InPlace

    friend bool operator==(const TargetPoint &, const TargetPoint &) = default;
};

/// The new points of every level above that one up to the target, from below; without those that are marked as
/// in place. Empty where the target is reached.
std::vector<TargetPoint> pointsToTarget(const Workspace &workspace, const Review &review, StatementNumber statement);

} // namespace waymark
