// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/actionsummary.h"

#include "core/review/acrosseditions.h"

#include <algorithm>

namespace waymark {
namespace {

QDate dueOrLast(const Action *action) { return action->due.value_or(QDate(9999, 12, 31)); }

} // namespace

ActionSummary actionSummary(const Workspace &workspace, ReviewId review)
{
    ActionSummary made;
    for (const Action *action : workspace.actionsOf(review)) {
        made.actions.push_back(action->id);
        switch (action->status) {
        case ActionStatus::Open:
            ++made.open;
            break;
        case ActionStatus::Underway:
            ++made.underway;
            break;
        case ActionStatus::Done:
            ++made.done;
            break;
        case ActionStatus::CarriedOn:
            ++made.carriedOn;
            break;
        case ActionStatus::Stopped:
            ++made.stopped;
            break;
        }
    }
    return made;
}

bool isFor(const Workspace &workspace, const Review &review, const Action &action, StatementNumber statement)
{
    return std::ranges::binary_search(statementsIn(workspace, review, action), statement);
}

bool isRunning(const Workspace &workspace, const Action &action)
{
    return action.isRunning() || (action.status == ActionStatus::CarriedOn && !workspace.successorOf(action.id));
}

std::vector<const Action *> runningActions(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<const Action *> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (isRunning(workspace, action) && isFor(workspace, review, action, statement))
            found.push_back(&action);
    }
    std::ranges::stable_sort(found, {}, dueOrLast);
    return found;
}

std::vector<const Action *> overdueActions(const Workspace &workspace, QDate today)
{
    std::vector<const Action *> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (isRunning(workspace, action) && action.due && *action.due < today)
            found.push_back(&action);
    }
    std::ranges::stable_sort(found, {}, dueOrLast);
    return found;
}

std::optional<Action> carriedInto(const Workspace &workspace, const Review &review, const Action &earlier, ActionId id)
{
    Action next = earlier;
    next.statements = statementsIn(workspace, review, earlier);
    if (next.statements.empty())
        return std::nullopt;
    next.id = id;
    next.review = review.id;
    next.status = earlier.status == ActionStatus::Underway ? ActionStatus::Underway : ActionStatus::Open;
    next.outcome.clear();
    if (next.due && *next.due < review.date)
        next.due.reset();
    next.carriedFrom = earlier.id;
    return next;
}

} // namespace waymark
