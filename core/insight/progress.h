// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <optional>
#include <vector>

namespace waymark {

/// How far a review is. The four standings add up to the total; queries stand beside any of them.
struct Progress
{
    int theme = 0; ///< 0 for the whole review
    int agreed = 0;
    int drafts = 0;
    int carried = 0;
    int unanswered = 0;
    int queries = 0;
    int total = 0;

    /// Not looked at in this review.
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

ReviewProgress progress(const Workspace &workspace, const Review &review);

/// The next open statement after this one, going on from the start after the last; without `after`, the first. Where
/// nothing is open the next draft in the same way; nothing where all are agreed. Comes back to `after` itself last.
std::optional<StatementNumber> nextOpen(const Workspace &workspace, const Review &review,
                                        std::optional<StatementNumber> after = {});

/// Where to go on after opening the file again: the next open statement after the one agreed last; where all is
/// agreed, the first statement. Nothing only for a structure without statements.
std::optional<StatementNumber> resumeAt(const Workspace &workspace, const Review &review);

} // namespace waymark
