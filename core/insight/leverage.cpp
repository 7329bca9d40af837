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

struct Lever
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

std::vector<Lever> levers(const Workspace &workspace, const Review &review)
{
    std::set<StatementNumber> areas;
    for (const HighlightItem &item : highlights(workspace, review).priorityAreas)
        areas.insert(item.statement);
    const int top = workspace.structureOf(review).levels();
    std::vector<Lever> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (!isRunning(workspace, action))
            continue;
        Lever lever{&action};
        for (const StatementNumber statement : statementsIn(workspace, review, action)) {
            const auto answer = workspace.decision(review.id, statement).level;
            const int level = answer ? answer->value() : 0;
            lever.lowest = std::min(lever.lowest, level);
            lever.below += level < top ? 1 : 0;
            lever.priorityAreas += areas.contains(statement) ? 1 : 0;
        }
        if (lever.below > 0)
            found.push_back(lever);
    }
    std::ranges::sort(found, [](const Lever &a, const Lever &b) { return a.rank() < b.rank(); });
    return found;
}

} // namespace

std::vector<LeverageItem> byLeverage(const Workspace &workspace, const Review &review)
{
    using Kind = LeverageReason::Kind;
    std::vector<LeverageItem> items;
    for (const Lever &lever : levers(workspace, review)) {
        LeverageItem item{lever.action->id, {}};
        if (lever.priorityAreas > 0)
            item.reasons.push_back({Kind::PriorityAreas, lever.priorityAreas});
        item.reasons.push_back({Kind::Statements, lever.below});
        if (lever.action->priority)
            item.reasons.push_back({Kind::ServesPriority});
        item.reasons.push_back({Kind::LowestLevel, 0, Level::from(lever.lowest)});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace waymark
