// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "core/insight/profile.h"

namespace waymark {

/// Why a statement is named, as data; core/text phrases it.
struct HighlightReason
{
    enum class Kind {
        RoseFrom,       ///< `level`: last review's
        FellFrom,       ///< `level`: last review's
        SameForYears,   ///< `count` academic years in a row, this one included, at least 2
        NewlyAnswered,  ///< there is a comparable last review, which has no level for it
        HasEvidence,    ///< an evidence note is written
        Query,          ///< marked as a query
        Draft,          ///< not agreed yet
        NoAction,       ///< no running action
        ActionRunning,  ///< `action`: of highest leverage, else the first due; `count` of them
        ActionDone,     ///< likewise, of a finished review: what was decided has been done since
        ChosenByLeader, ///< `text`: the leader's reason
    };
    Kind kind;
    std::optional<Level> level = {};
    int count = 0;
    ActionId action = {};
    QString text = {};

    friend bool operator==(const HighlightReason &, const HighlightReason &) = default;
};

struct HighlightItem
{
    int position = 1;
    StatementNumber statement;
    Level level;
    bool chosen = false; ///< the leader's, in place of the rule's
    std::vector<HighlightReason> reasons;

    friend bool operator==(const HighlightItem &, const HighlightItem &) = default;
};

/// Statements that could have been named as well, so that nobody takes three for all there are.
struct FurtherStatements
{
    int count = 0; ///< not named, though as strong, or as low, by level as the last one that the rule named
    Level level;   ///< of that one

    friend bool operator==(const FurtherStatements &, const FurtherStatements &) = default;
};

struct Highlights
{
    std::vector<HighlightItem> strengths;                       ///< at most `maxHighlights`
    std::vector<HighlightItem> priorityAreas;                   ///< at most `maxHighlights`
    std::optional<FurtherStatements> furtherStrengths = {};     ///< nothing where there are none
    std::optional<FurtherStatements> furtherPriorityAreas = {}; ///< nothing where there are none

    friend bool operator==(const Highlights &, const Highlights &) = default;
};

inline constexpr int maxHighlights = 3;
/// Of one theme, as long as another theme has a candidate.
inline constexpr int maxOfOneTheme = 2;

/// The rule (core/text/highlights.h puts it into words; change the two together). Only answers given in this review
/// count, drafts and agreed alike: nothing unanswered, nothing merely carried forward. No statement is in both lists.
///
/// Strengths: answers in the upper half of the scale (twice the level above the number of levels). Answers without a
/// query come before those with one, whatever their level; then the higher level, the larger rise since the last
/// comparable review, those with an evidence note, and the model's order.
///
/// Priority areas: answers below the highest level that are no strengths. The lower level comes first, "not in place
/// yet" lowest of all; then the larger fall, those with a query, those without a running action, and the model's order.
///
/// Spread: at most two of one theme, unless no other theme has a candidate left. The leader's replacement takes the
/// place it was chosen for, and its statement is then not named a second time by the rule.
Highlights highlights(const Workspace &workspace, const Review &review);

/// What the governors' headline can say, from counts and change; core/text phrases it.
struct HeadlineFacts
{
    int total = 0;
    int answered = 0; ///< draft or agreed
    int agreed = 0;
    int notInPlace = 0;        ///< answered with 0
    int upperHalf = 0;         ///< answered in the upper half of the scale
    std::optional<Level> sole; ///< that every statement is at
    int levels = 4;
    std::optional<ComparisonTotals>
        since;                         ///< against the last review, where it is comparable and something was compared
    int largestRise = 0;               ///< in levels, over the statements that rose; 0 where none did
    std::optional<int> strongestTheme; ///< only where one theme is clearly first
    std::optional<StatementNumber> weakest; ///< the first priority area
    std::optional<Level> weakestLevel;
    int atWeakestLevel = 1; ///< how many are; 1 where the leader chose the one to be named

    friend bool operator==(const HeadlineFacts &, const HeadlineFacts &) = default;
};

/// The strongest theme is the one with the highest median; no theme where two have that, or where there is only one:
/// one statement more at a higher level is no difference that anyone would call clear. Themes with a statement that is
/// not answered are left out: two good answers of three are no strong theme. `last` may be null.
HeadlineFacts headlineFacts(const Workspace &workspace, const Review &review, const Review *last);

} // namespace waymark
