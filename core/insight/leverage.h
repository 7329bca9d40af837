// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// Why an action would move much, as data; core/text/leverage.h phrases it.
struct LeverageReason
{
    enum class Kind {
        PriorityAreas,  ///< `count` of the review's priority areas are among its statements
        Statements,     ///< `count` of its statements are below the highest level
        ServesPriority, ///< a whole-school priority
        LowestLevel,    ///< `level`: the lowest answer among its statements
    };
    Kind kind;
    int count = 0;
    std::optional<Level> level = {};

    friend bool operator==(const LeverageReason &, const LeverageReason &) = default;
};

struct LeverageItem
{
    ActionId action;
    std::vector<LeverageReason> reasons;

    friend bool operator==(const LeverageItem &, const LeverageItem &) = default;
};

/// The rule that helps the leader to pick (core/text/leverage.h says it in words; keep the two together). All running
/// actions of any review that are for at least one of this one's statements below the highest level, the ones of most
/// leverage first: more of the review's priority areas; then more statements below the highest level; then
/// those that serve a whole-school priority; then the lower lowest answer ("not answered" as "not in place yet"); then
/// the earlier date, those without one last; then by id.
std::vector<LeverageItem> byLeverage(const Workspace &workspace, const Review &review);

} // namespace waymark
