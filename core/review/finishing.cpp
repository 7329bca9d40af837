// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/finishing.h"

#include <algorithm>

namespace waymark {

QDate finishedOn(const Review &review)
{
    if (!review.finished)
        return {};
    return review.enteredLater ? review.date : review.finished->toLocalTime().date();
}

QDate firstFinishedOn(const Workspace &workspace, const Review &review)
{
    if (review.enteredLater)
        return review.date;
    // What was finished too soon was not over then.
    const std::vector<const Reopening *> reopenings = workspace.reopeningsOf(review.id);
    const auto found =
        std::ranges::find_if(reopenings, [&](const Reopening *each) { return workspace.isCorrection(*each); });
    if (found == reopenings.end())
        return finishedOn(review);
    const Reopening &first = **found;
    if (first.finished)
        return first.finished->toLocalTime().date();
    QDate agreed;
    for (const auto &[key, settlement] : workspace.settlements().rows()) {
        if (settlement.review == review.id && settlement.at <= first.at)
            agreed = std::max(agreed, settlement.at.toLocalTime().date());
    }
    const QDate latest = first.at.toLocalTime().date();
    return agreed.isValid() ? std::min(latest, agreed.addMonths(1)) : latest;
}

std::vector<PastPriority> prioritiesToKeep(const Workspace &workspace, ReviewId review)
{
    std::vector<PastPriority> rows;
    for (const Priority &each : workspace.prioritiesThen(review))
        rows.push_back({review, each.position, each.id, each.text});
    if (rows.empty())
        rows.push_back({review, 1, PriorityId{review.value}, {}}); // there were none
    return rows;
}

std::vector<PastMembership> membersToKeep(const Workspace &workspace, ReviewId review, GroupId group)
{
    std::vector<PastMembership> rows;
    for (const PersonId member : workspace.membersThen(review, group))
        rows.push_back({review, group, member});
    return rows;
}

std::set<GroupId> groupsThatAnswered(const Workspace &workspace, ReviewId review)
{
    std::set<GroupId> groups;
    for (const Response *response : workspace.responsesOf(review)) {
        if (const auto *group = response->voice ? std::get_if<GroupId>(&*response->voice) : nullptr)
            groups.insert(*group);
    }
    return groups;
}

} // namespace waymark
