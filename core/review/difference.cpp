// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/difference.h"

#include "core/review/finishing.h"
#include "core/review/rowrules.h"

#include <algorithm>
#include <map>

namespace waymark {

// What goes does so first, for two reviews cannot have one number for a moment; and in such an order that each row
// refers only to what is there.
Step difference(const Workspace &from, const Workspace &to, const QString &gesture)
{
    Step removing;
    Step putting;
    const auto compare = [&]<class T>(const Table<T> &before, const Table<T> &after) {
        for (const auto &[key, row] : before.rows()) {
            if (!after.find(key))
                removing.changes.push_back({Row(row), std::nullopt});
        }
        for (const auto &[key, row] : after.rows()) {
            const T *old = before.find(key);
            if (!old)
                putting.changes.push_back({std::nullopt, Row(row)});
            else if (*old != row)
                putting.changes.push_back({Row(*old), Row(row)});
        }
    };
    if (from.institution() != to.institution())
        putting.changes.push_back({Row(from.institution()), Row(to.institution())});
    ListedRows::forEach([&]<class T>() { compare(from.table<T>(), to.table<T>()); });
    std::ranges::reverse(removing.changes);
    Step step;
    step.gesture = gesture;
    step.changes = std::move(removing.changes);
    step.changes.insert(step.changes.end(), putting.changes.begin(), putting.changes.end());
    if (!step.isEmpty())
        step.lastReviewNumber = std::max(from.lastReviewNumber(), to.lastReviewNumber());
    return step;
}

void put(Workspace &workspace, const Row &row)
{
    Step step;
    step.changes.push_back({std::nullopt, row});
    workspace.apply(step);
}

void takeAway(Workspace &workspace, const Row &row)
{
    Step step;
    step.changes.push_back({row, std::nullopt});
    workspace.apply(step);
}

void dropLooseEnds(Workspace &target)
{
    const std::map<ActionId, Action> actions = target.actions().rows();
    for (const auto &[id, action] : actions) {
        Action tied = action;
        if (tied.priority && !target.priorities().find(*tied.priority))
            tied.priority.reset();
        if (tied.carriedFrom && !target.actions().find(*tied.carriedFrom))
            tied.carriedFrom.reset();
        if (tied != action)
            put(target, Row(tied));
    }
    const std::map<ReviewId, Review> reviews = target.reviews().rows();
    for (const auto &[id, review] : reviews) {
        Review tied = review;
        if (tied.previous && !target.review(*tied.previous))
            tied.previous.reset();
        if (tied != review)
            put(target, Row(tied));
    }
    const std::map<Leverage::Key, Leverage> leverage = target.leverage().rows();
    std::map<ReviewId, int> positions;
    for (const auto &[key, row] : leverage) {
        takeAway(target, Row(row));
        if (target.actions().find(row.action))
            put(target, Row(Leverage{row.review, ++positions[row.review], row.action}));
    }
    const std::map<ActionId, ActionEnd> ends = target.actionEnds().rows();
    for (const auto &[id, end] : ends) {
        const Action *action = target.actions().find(id);
        if (!action || !action->hasEnded())
            takeAway(target, Row(end));
    }
    const std::map<PriorityId, RetiredPriority> retired = target.retiredPriorities().rows();
    for (const auto &[id, each] : retired) {
        if (!target.priorities().find(id))
            takeAway(target, Row(each));
    }
    const std::map<ProgressNoteId, ProgressNote> notes = target.progressNotes().rows();
    for (const auto &[id, note] : notes) {
        if (!target.actions().find(note.action))
            takeAway(target, Row(note));
    }
}

void matchWithSuccessors(Workspace &target, std::initializer_list<const Workspace *> before)
{
    const std::map<ActionId, Action> actions = target.actions().rows();
    for (const auto &[id, action] : actions) {
        const Action &now = action; // lambdas take no structured bindings
        const bool isContinued = target.successorOf(now.id) != nullptr;
        const auto hadIt = [&](const Workspace *each) {
            const Action *then = each->actions().find(now.id);
            return then && then->status == now.status && (each->successorOf(now.id) != nullptr) == isContinued;
        };
        if (std::ranges::any_of(before, hadIt))
            continue;
        Action matched = now;
        if (now.status == ActionStatus::CarriedOn && !isContinued) {
            // What goes on with it was under way: so is this.
            const auto wasUnderWay = [&](const Workspace *each) {
                const Action *next = each->successorOf(now.id);
                return next && next->status == ActionStatus::Underway;
            };
            matched.status = std::ranges::any_of(before, wasUnderWay) ? ActionStatus::Underway : ActionStatus::Open;
        } else if (now.isRunning() && isContinued) {
            matched.status = ActionStatus::CarriedOn;
        }
        if (matched != now)
            put(target, Row(matched));
    }
}

void keepWhatWasThen(Workspace &target, const Workspace &from, ReviewId review)
{
    const Review *then = from.review(review);
    if (!then || !from.wasHeld(*then))
        return;
    if (target.prioritiesThen(review) != from.prioritiesThen(review)) {
        const std::map<PastPriority::Key, PastPriority> known = target.pastPriorities().rows();
        for (const auto &[key, row] : known) {
            if (row.review == review)
                takeAway(target, Row(row));
        }
        for (const PastPriority &row : prioritiesToKeep(from, review))
            put(target, Row(row));
    }
    for (const GroupId group : groupsThatAnswered(target, review)) {
        if (target.membersThen(review, group) == from.membersThen(review, group))
            continue;
        for (const PastMembership &row : membersToKeep(from, review, group)) {
            if (target.people().find(row.person))
                put(target, Row(row));
        }
    }
}

bool makesSense(const Workspace &target)
{
    bool sound = wholeProblems(target).empty();
    target.forEachRow([&](const auto &row) { sound = sound && !broken(row, target); });
    return sound;
}

} // namespace waymark
