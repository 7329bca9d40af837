// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include <set>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

Result<void> sensible(const Workspace &workspace, const ProgressNote &note)
{
    if (!workspace.actions().find(note.action))
        return refused(Reason::NoSuchAction);
    if (note.text.trimmed().isEmpty())
        return refused(Reason::TextMissing);
    if (!note.date.isValid())
        return refused(Reason::DateMissing, note.text.left(40));
    return acceptableTexts(note);
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::CarryOnAction &edit)
{
    const Action *from = workspace.actions().find(edit.from);
    if (!from)
        return refused(Reason::NoSuchAction, edit.next.what.left(40));
    if (!from->isRunning() && from->status != ActionStatus::CarriedOn)
        return refused(Reason::ActionEnded, from->what.left(40));
    Action next = edit.next;
    if (next.id.isNull() || workspace.actions().find(next.id))
        return refused(Reason::AlreadyThere, next.what.left(40));
    next.carriedFrom = edit.from;
    const auto action = sensible(workspace, next);
    if (!action)
        return failed(action.error());
    Action carried = *from;
    carried.status = ActionStatus::CarriedOn;
    return StepBuilder(QStringLiteral("carry-on-action"))
        .put(workspace.actions(), carried)
        .put(workspace.actions(), *action)
        .step();
}

Result<Step> plan(const Workspace &workspace, const edit::NoteProgress &edit)
{
    if (edit.note.id.isNull() || workspace.progressNotes().find(edit.note.id))
        return refused(Reason::AlreadyThere, edit.note.text.left(40));
    if (auto checked = sensible(workspace, edit.note); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("note-progress")).put(workspace.progressNotes(), edit.note).step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseProgress &edit)
{
    if (!workspace.progressNotes().find(edit.note.id))
        return refused(Reason::NoSuchNote);
    if (auto checked = sensible(workspace, edit.note); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("revise-progress")).put(workspace.progressNotes(), edit.note).step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveProgress &edit)
{
    const ProgressNote *note = workspace.progressNotes().find(edit.note);
    if (!note)
        return refused(Reason::NoSuchNote);
    return StepBuilder(QStringLiteral("remove-progress")).remove(*note).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetTarget &edit)
{
    const Review *review = workspace.review(edit.review);
    if (!review)
        return refused(Reason::NoSuchReview);
    if (!workspace.structureOf(*review).statement(edit.statement))
        return refused(Reason::NoSuchStatement, edit.statement.toString());
    StepBuilder builder(QStringLiteral("set-target"));
    if (!edit.level) {
        if (const Target *before = workspace.targets().find({edit.review, edit.statement}))
            builder.remove(*before);
        return builder.step();
    }
    if (*edit.level == Level::notInPlace())
        return refused(Reason::LevelOutOfRange, edit.statement.toString());
    if (auto there = choosable(workspace, *review, edit.statement, *edit.level); !there)
        return failed(there.error());
    return builder.put(workspace.targets(), Target{edit.review, edit.statement, *edit.level}).step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetLeverage &edit)
{
    if (!workspace.review(edit.review))
        return refused(Reason::NoSuchReview);
    if (edit.actions.size() > static_cast<std::size_t>(maxLeverage))
        return refused(Reason::TooManyHighLeverage);
    std::set<ActionId> picked;
    for (const Action *before : workspace.leverageOf(edit.review))
        picked.insert(before->id);
    const std::set<ActionId> stays = std::exchange(picked, {});
    std::vector<Leverage> rows;
    for (const ActionId id : edit.actions) {
        const Action *action = workspace.actions().find(id);
        if (!action)
            return refused(Reason::NoSuchAction);
        if (!picked.insert(id).second)
            return refused(Reason::AlreadyThere, action->what.left(40));
        const bool isLeftOver = action->status == ActionStatus::CarriedOn && !workspace.successorOf(id);
        if (!action->isRunning() && !isLeftOver && action->review != edit.review && !stays.contains(id))
            return refused(Reason::ActionEnded, action->what.left(40));
        rows.push_back({edit.review, static_cast<int>(rows.size()) + 1, id});
    }
    StepBuilder builder(QStringLiteral("set-leverage"));
    builder.replace(workspace.leverage(), rows, [&](const Leverage &row) { return row.review == edit.review; });
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::AnswerGovernors &edit)
{
    const GovernorAnswer &answer = edit.answer;
    if (!workspace.review(answer.review))
        return refused(Reason::NoSuchReview);
    if (auto checked = acceptableTexts(answer); !checked)
        return failed(checked.error());
    return StepBuilder(QStringLiteral("answer-governors"))
        .putOrRemove(workspace.governorAnswers(), answer, answer.isEmpty())
        .step();
}

} // namespace waymark::planning
