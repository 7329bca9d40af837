// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <array>
#include <optional>
#include <vector>

namespace waymark {

/// A median of ordered levels: an even number of answers can have two middles, "2-3".
struct LevelRange
{
    Level low;
    Level high;

    bool isOne() const { return low == high; }
    /// Twice the middle, so that two medians can be compared without halves.
    int doubled() const { return low.value() + high.value(); }
    friend bool operator==(const LevelRange &, const LevelRange &) = default;
};

/// The middle of the answers, or both middles of an even number of them; nothing for no answers.
std::optional<LevelRange> median(std::vector<Level> answers);

/// How many statements are at each level; index 0 is "not in place yet". Counts above the structure's levels stay 0.
using LevelCounts = std::array<int, Level::max + 1>;

/// Statements of a theme, or of all themes. Answered is draft or agreed: a carried answer is still open and is counted
/// for itself, and an unanswered statement is never a 0.
struct ProfilePart
{
    int theme = 0; ///< 0 for all themes together
    int total = 0; ///< the "7" in "of 7"
    LevelCounts agreed{};
    LevelCounts drafts{};
    LevelCounts carried{};
    int unanswered = 0;
    int queries = 0;                  ///< whatever the standing
    std::optional<LevelRange> median; ///< over answered
    std::optional<double> mean;       ///< in levels, over answered; only for the radar, with its counts and labelled
    std::optional<Level> lowest;      ///< over answered
    std::optional<Level> highest;     ///< over answered

    int answered(int level) const
    {
        return agreed[static_cast<std::size_t>(level)] + drafts[static_cast<std::size_t>(level)];
    }
    int agreedCount() const;
    int draftCount() const;
    int carriedCount() const;
    int answeredCount() const { return agreedCount() + draftCount(); }
    friend bool operator==(const ProfilePart &, const ProfilePart &) = default;
};

struct Profile
{
    int levels = 4;                  ///< of the structure: counts run from 0 to this
    std::vector<ProfilePart> themes; ///< in the structure's order
    ProfilePart overall;

    /// Null where the structure has no such theme.
    const ProfilePart *theme(int number) const;
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Of every theme of the review's own structure, whatever is answered.
Profile profile(const Workspace &workspace, const Review &review);

/// How far a review is. The four standings add up to the total; any of them can have a query as well.
struct Progress
{
    int theme = 0; ///< 0 for the whole review
    int agreed = 0;
    int drafts = 0;
    int carried = 0;
    int unanswered = 0;
    int queries = 0;
    int total = 0;

    /// Not reviewed this time.
    int open() const { return unanswered + carried; }
    bool isComplete() const { return agreed == total; }
    friend bool operator==(const Progress &, const Progress &) = default;
};

struct ReviewProgress
{
    Progress overall;
    std::vector<Progress> themes; ///< in the structure's order

    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

/// Of every theme of the review's own structure.
ReviewProgress progress(const Workspace &workspace, const Review &review);

/// The next open statement after this one, continuing from the start after the last; without `after`, the first. Where
/// nothing is open the next draft in the same way; nothing where all are agreed. Comes back to `after` itself last.
std::optional<StatementNumber> nextOpen(const Workspace &workspace, const Review &review,
                                        std::optional<StatementNumber> after = {});

/// Where to go on after opening the file again: the next open statement after the one agreed last; where all is
/// agreed, the first statement. Nothing only for a structure without statements.
std::optional<StatementNumber> resumeAt(const Workspace &workspace, const Review &review);

} // namespace waymark
