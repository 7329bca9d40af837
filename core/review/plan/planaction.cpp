// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/rows.h"

#include <algorithm>
#include <set>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

/// The owner is somebody of this file, or who they were when they left it.
Result<void> presentOwner(const Workspace &workspace, const Action &action)
{
    const Action *before = workspace.actions().find(action.id);
    if (!action.person || (before && before->person == action.person))
        return {};
    return presentPerson(workspace, *action.person);
}

/// What it goes on with is there and does not, by any number of steps, go on with it.
Result<void> sensibleOrigin(const Workspace &workspace, const Action &action)
{
    std::optional<ActionId> from = action.carriedFrom;
    while (from) {
        const Action *origin = workspace.actions().find(*from);
        if (*from == action.id)
            return refused(Reason::ActionsInACircle, action.what.left(40));
        if (!origin)
            return refused(Reason::NoSuchAction, action.what.left(40));
        from = origin->carriedFrom;
    }
    return {};
}

} // namespace

/// Actions live on after their review is finished: what came of them is written next year.
Result<Action> sensible(const Workspace &workspace, Action action)
{
    const Review *review = workspace.review(action.review);
    if (!review)
        return refused(Reason::NoSuchReview);
    if (action.what.trimmed().isEmpty())
        return refused(Reason::TextMissing);
    for (const QString &text : {action.what, action.outcome, action.success}) {
        if (auto checked = acceptable(text, action.what.left(40)); !checked)
            return failed(checked.error());
    }
    if (auto checked = acceptable(action.owner, action.owner.left(40), maxName); !checked)
        return failed(checked.error());
    if (action.due && !action.due->isValid())
        action.due.reset();
    if (action.start && !action.start->isValid())
        action.start.reset();
    if (!areInOrder(action.start, action.due))
        return refused(Reason::DatesOutOfOrder, action.what.left(40));
    if (action.priority && !workspace.priorities().find(*action.priority))
        return refused(Reason::NoSuchPriority);
    if (auto owner = presentOwner(workspace, action); !owner)
        return failed(owner.error());
    if (auto origin = sensibleOrigin(workspace, action); !origin)
        return failed(origin.error());
    std::ranges::sort(action.statements);
    action.statements.erase(std::unique(action.statements.begin(), action.statements.end()), action.statements.end());
    if (action.statements.empty())
        return refused(Reason::NoSuchStatement);
    for (const StatementNumber statement : action.statements) {
        if (!workspace.structureOf(*review).statement(statement))
            return refused(Reason::NoSuchStatement, statement.toString());
    }
    return action;
}

Action withoutThose(const Workspace &workspace, const Action &action, const std::function<bool(ActionId)> &goes)
{
    Action kept = action;
    // What goes from the middle leaves its neighbours to each other: the later one continues the earlier.
    while (kept.carriedFrom && goes(*kept.carriedFrom)) {
        const Action *gone = workspace.actions().find(*kept.carriedFrom);
        kept.carriedFrom = gone ? gone->carriedFrom : std::nullopt;
    }
    if (kept.status != ActionStatus::CarriedOn)
        return kept;
    const std::function<bool(ActionId)> isStillContinued = [&](ActionId id) {
        return std::ranges::any_of(workspace.actions().rows(), [&](const auto &row) {
            return row.second.carriedFrom == id && (!goes(row.first) || isStillContinued(row.first));
        });
    };
    const Action *next = workspace.successorOf(action.id);
    if (next && !isStillContinued(action.id))
        kept.status = next->status == ActionStatus::Underway ? ActionStatus::Underway : ActionStatus::Open;
    return kept;
}

void takeOffLeverage(StepBuilder &builder, const Workspace &workspace, ActionId action)
{
    std::set<ReviewId> reviews;
    for (const auto &[key, row] : workspace.leverage().rows()) {
        if (row.action == action)
            reviews.insert(row.review);
    }
    for (const ReviewId review : reviews) {
        std::vector<Leverage> left;
        for (const Action *each : workspace.leverageOf(review)) {
            if (each->id != action)
                left.push_back({review, static_cast<int>(left.size()) + 1, each->id});
        }
        builder.replace(workspace.leverage(), left, [&](const Leverage &row) { return row.review == review; });
    }
}

Result<Step> plan(const Workspace &workspace, const edit::AddAction &edit)
{
    if (edit.action.id.isNull() || workspace.actions().find(edit.action.id))
        return refused(Reason::AlreadyThere, edit.action.what);
    const auto action = sensible(workspace, edit.action);
    if (!action)
        return failed(action.error());
    return StepBuilder(QStringLiteral("add-action")).put(workspace.actions(), *action).step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseAction &edit)
{
    const Action *before = workspace.actions().find(edit.action.id);
    if (!before)
        return refused(Reason::NoSuchAction, edit.action.what);
    const auto action = sensible(workspace, edit.action);
    if (!action)
        return failed(action.error());
    StepBuilder builder(QStringLiteral("revise-action"));
    const ActionEnd *end = workspace.actionEnds().find(action->id);
    if (end && !action->hasEnded())
        builder.remove(*end);
    builder.put(workspace.actions(), *action);
    if (action->hasEnded() && !before->hasEnded() && edit.today.isValid())
        builder.put(workspace.actionEnds(), ActionEnd{action->id, edit.today});
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveAction &edit)
{
    const Action *action = workspace.actions().find(edit.action);
    if (!action)
        return refused(Reason::NoSuchAction);
    StepBuilder builder(QStringLiteral("remove-action"));
    for (const ProgressNote *note : workspace.notesOf(edit.action))
        builder.remove(*note);
    if (const ActionEnd *end = workspace.actionEnds().find(edit.action))
        builder.remove(*end);
    takeOffLeverage(builder, workspace, edit.action);
    for (const auto &[id, other] : workspace.actions().rows()) {
        if (id != edit.action)
            builder.put(workspace.actions(),
                        withoutThose(workspace, other, [&](ActionId each) { return each == edit.action; }));
    }
    return builder.remove(*action).step();
}

Result<Step> plan(const Workspace &workspace, const edit::WriteBriefing &edit)
{
    if (!workspace.review(edit.briefing.review))
        return refused(Reason::NoSuchReview);
    if (edit.briefing.asks.size() > maxAsks)
        return refused(Reason::TooManyAsks);
    if (auto checked = acceptable(edit.briefing.headline, {}); !checked)
        return failed(checked.error());
    for (const QString &ask : edit.briefing.asks) {
        if (auto checked = acceptable(ask, ask.left(40)); !checked)
            return failed(checked.error());
    }
    return StepBuilder(QStringLiteral("write-briefing")).put(workspace.briefings(), edit.briefing).step();
}

Result<Step> plan(const Workspace &workspace, const edit::ChooseHighlight &edit)
{
    const Review *review = workspace.review(edit.review);
    if (!review)
        return refused(Reason::NoSuchReview);
    if (edit.position < 1 || edit.position > maxReplaced)
        return refused(Reason::LevelOutOfRange);
    StepBuilder builder(QStringLiteral("choose-highlight"));
    if (!edit.statement) {
        if (const Highlight *before = workspace.highlights().find({edit.review, {edit.kind, edit.position}}))
            builder.remove(*before);
        return builder.step();
    }
    if (!workspace.structureOf(*review).statement(*edit.statement))
        return refused(Reason::NoSuchStatement, edit.statement->toString());
    if (edit.reason.trimmed().isEmpty())
        return refused(Reason::ReasonMissing);
    if (auto checked = acceptable(edit.reason, edit.statement->toString()); !checked)
        return failed(checked.error());
    const Highlight highlight{edit.review, edit.kind, edit.position, *edit.statement, edit.reason};
    return builder.put(workspace.highlights(), highlight).step();
}

} // namespace waymark::planning
