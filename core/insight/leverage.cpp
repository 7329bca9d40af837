// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leverage.h"

#include "core/insight/actionsummary.h"
#include "core/insight/highlights.h"
#include "core/review/acrosseditions.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace waymark {
namespace {

struct Candidate
{
    const Action *action = nullptr;
    int priorityAreas = 0;
    int below = 0;
    int lowest = Level::greatest;

    auto rank() const
    {
        return std::tuple(-priorityAreas, -below, !action->priority, lowest, action->due.value_or(QDate(9999, 12, 31)),
                          action->id.value);
    }
};

std::vector<Candidate> candidates(const Workspace &workspace, const Review &review)
{
    std::set<StatementNumber> areas;
    for (const HighlightItem &item : highlights(workspace, review).priorityAreas)
        areas.insert(item.statement);
    const int top = workspace.structureOf(review).levels();
    std::vector<Candidate> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (!isRunning(workspace, action))
            continue;
        Candidate candidate{&action};
        for (const StatementNumber statement : statementsIn(workspace, review, action)) {
            const auto answer = workspace.decision(review.id, statement).level;
            const int level = answer ? answer->value() : 0;
            candidate.lowest = std::min(candidate.lowest, level);
            candidate.below += level < top ? 1 : 0;
            candidate.priorityAreas += areas.contains(statement) ? 1 : 0;
        }
        if (candidate.below > 0)
            found.push_back(candidate);
    }
    std::ranges::sort(found, [](const Candidate &a, const Candidate &b) { return a.rank() < b.rank(); });
    return found;
}

} // namespace

std::vector<LeverageItem> byLeverage(const Workspace &workspace, const Review &review)
{
    using Kind = LeverageReason::Kind;
    std::vector<LeverageItem> items;
    for (const Candidate &candidate : candidates(workspace, review)) {
        LeverageItem item{candidate.action->id, {}};
        if (candidate.priorityAreas > 0)
            item.reasons.push_back({Kind::PriorityAreas, candidate.priorityAreas});
        item.reasons.push_back({Kind::Statements, candidate.below});
        if (candidate.action->priority)
            item.reasons.push_back({Kind::ServesPriority});
        item.reasons.push_back({Kind::LowestLevel, 0, Level::from(candidate.lowest)});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace waymark
