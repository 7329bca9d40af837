// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/restoring.h"

#include "core/review/ofreview.h"

#include <algorithm>
#include <map>

namespace waymark {

VersionContent contentOf(const Workspace &workspace)
{
    const auto &decisions = workspace.decisions().rows();
    const auto answered = std::ranges::count_if(decisions, [](const auto &each) { return !each.second.isOpen(); });
    return {workspace.reviews().size(), static_cast<int>(answered), workspace.actions().size()};
}

RestoreChanges changesOf(const Step &step, const Workspace &present)
{
    enum class What { Added, Removed, Different };
    Workspace ahead = present;
    ahead.apply(step);
    RestoreChanges changes;
    std::map<ReviewId, What> reviews;
    for (const RowChange &change : step.changes) {
        const What what = !change.before ? What::Added : !change.after ? What::Removed : What::Different;
        const Row &row = change.after ? *change.after : *change.before;
        const std::optional<ReviewId> review = reviewOf(row, change.after ? ahead : present);
        if (std::holds_alternative<Review>(row))
            reviews[*review] = what; // the row of the review itself knows best
        else if (review)
            reviews.emplace(*review, What::Different);
        ChangeCounts &counts = std::holds_alternative<Decision>(row) ? changes.answers
                               : std::holds_alternative<Action>(row) ? changes.actions
                                                                     : changes.others;
        if (!std::holds_alternative<Review>(row))
            ++(what == What::Added ? counts.added : what == What::Removed ? counts.removed : counts.different);
    }
    for (const auto &[review, what] : reviews)
        ++(what == What::Added     ? changes.reviews.added
           : what == What::Removed ? changes.reviews.removed
                                   : changes.reviews.different);
    return changes;
}

} // namespace waymark
