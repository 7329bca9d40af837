// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"

namespace waymark {

/// What the governors' headline can say, from counts and change; core/text phrases it.
struct HeadlineFacts
{
    int total = 0;
    int answered = 0; ///< draft or agreed
    int agreed = 0;
    int notInPlace = 0; ///< answered with 0
    int upperHalf = 0;  ///< answered in the upper half of the scale
    int levels = 4;
    std::optional<ComparisonTotals>
        since;                         ///< against the last review, where it is comparable and something was compared
    int largestRise = 0;               ///< in levels, over the statements that rose; 0 where none did
    std::optional<int> strongestTheme; ///< only where one theme is clearly first
    std::optional<StatementNumber> weakest; ///< the first priority area
    std::optional<Level> weakestLevel;

    friend bool operator==(const HeadlineFacts &, const HeadlineFacts &) = default;
};

/// The strongest theme is the one with the highest median, then with the greater share of answers in the upper half;
/// no theme where two are still equal, or where there is only one. `last` may be null.
HeadlineFacts headlineFacts(const Workspace &workspace, const Review &review, const Review *last);

} // namespace waymark
