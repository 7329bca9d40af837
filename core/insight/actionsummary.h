// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// What came of a review's actions.
struct ActionSummary
{
    int done = 0;
    int carriedOn = 0;
    int stopped = 0;
    int underway = 0;
    int open = 0;                  ///< not started
    std::vector<ActionId> actions; ///< as Workspace::actionsOf() orders them

    int total() const { return done + carriedOn + stopped + underway + open; }
    friend bool operator==(const ActionSummary &, const ActionSummary &) = default;
};

ActionSummary actionSummary(const Workspace &workspace, ReviewId review);

/// Still to be done: not started, under way, or carried on without an action that goes on with it. (Before there were
/// such actions, "carried on" was all that could be said of one that runs on.)
bool isRunning(const Workspace &workspace, const Action &action);

/// Whether an action of any review is for this statement of `review`. Of another edition it is where the leader
/// confirmed that its statement has become this one.
bool isFor(const Workspace &workspace, const Review &review, const Action &action, StatementNumber statement);

/// Running actions of any review that are for a statement, by due date.
std::vector<const Action *> runningActions(const Workspace &workspace, const Review &review, StatementNumber statement);

/// Running actions whose date has passed on `today`, the longest overdue first.
std::vector<const Action *> overdueActions(const Workspace &workspace, QDate today);

/// What goes on with an action of an earlier review in `review`, for edit::CarryOnAction: the same for what its
/// statements have become, without an outcome, not started where it was not under way, and without a date that had
/// passed when the review was held. Nothing where none of its statements is in this review's edition.
std::optional<Action> carriedInto(const Workspace &workspace, const Review &review, const Action &earlier, ActionId id);

} // namespace waymark
