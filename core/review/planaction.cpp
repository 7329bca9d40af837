// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/planning.h"

#include <algorithm>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

constexpr int mostAsks = 3;

/// Actions live on after their review is finished: what came of them is written next year.
Result<Action> sensible(const Workspace &workspace, Action action)
{
    const Review *review = workspace.review(action.review);
    if (!review)
        return refused(Reason::NoSuchReview);
    if (action.what.trimmed().isEmpty())
        return refused(Reason::TextMissing);
    for (const QString &text : {action.what, action.outcome}) {
        if (auto checked = acceptable(text, action.what.left(40)); !checked)
            return failed(checked.error());
    }
    if (auto checked = acceptable(action.owner, action.owner.left(40), longestName); !checked)
        return failed(checked.error());
    if (action.due && !action.due->isValid())
        action.due.reset();
    if (action.priority && !workspace.priorities().find(*action.priority))
        return refused(Reason::NoSuchPriority);
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

} // namespace

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
    if (!workspace.actions().find(edit.action.id))
        return refused(Reason::NoSuchAction, edit.action.what);
    const auto action = sensible(workspace, edit.action);
    if (!action)
        return failed(action.error());
    return StepBuilder(QStringLiteral("revise-action")).put(workspace.actions(), *action).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveAction &edit)
{
    const Action *action = workspace.actions().find(edit.action);
    if (!action)
        return refused(Reason::NoSuchAction);
    return StepBuilder(QStringLiteral("remove-action")).remove(*action).step();
}

Result<Step> plan(const Workspace &workspace, const edit::WriteBriefing &edit)
{
    if (!workspace.review(edit.briefing.review))
        return refused(Reason::NoSuchReview);
    if (edit.briefing.asks.size() > mostAsks)
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
    if (edit.position < 1 || edit.position > 3)
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
