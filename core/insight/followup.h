// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// The outcome of a review's actions.
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

/// Of the actions that were added in this review, whichever statements they are for.
ActionSummary actionSummary(const Workspace &workspace, ReviewId review);
/// Of these actions, in their order.
ActionSummary actionSummary(const std::vector<const Action *> &actions);

/// Still to be done: not started, under way, or carried on without an action that continues it. (Before there were
/// such actions, "carried on" was all that could be said of one that runs on.)
bool isRunning(const Workspace &workspace, const Action &action);

/// Whether an action of any review is for this statement of `review`. Of another edition it is where the leader
/// confirmed that its statement has become this one.
bool isFor(const Workspace &workspace, const Review &review, const Action &action, StatementNumber statement);

/// Running actions of any review that are for a statement, by due date.
std::vector<const Action *> runningActions(const Workspace &workspace, const Review &review, StatementNumber statement);

/// Running when this review was held, as far as actions tell: of this review or an earlier one, and running still or
/// continued by a review after this one, so that its papers don't change with later reviews. By due date.
std::vector<const Action *> actionsRunningAt(const Workspace &workspace, const Review &review);

/// Of these, those of reviews before the last one: what became of them belongs to this review as much as what became of
/// the last one's. By due date.
std::vector<const Action *> olderActionsRunningAt(const Workspace &workspace, const Review &review);

/// What a review plans: its own actions, as Workspace::actionsOf() orders them, then those of earlier reviews that were
/// running when it was held.
std::vector<const Action *> actionPlanOf(const Workspace &workspace, const Review &review);

/// What is to be done about a statement: of an open review its running actions. Of a finished one what had been decided
/// by then: actionsRunningAt(), then the actions of this review and of those before it that are done since.
std::vector<const Action *> actionsAbout(const Workspace &workspace, const Review &review, StatementNumber statement);

/// Running actions whose date has passed on `today`, the longest overdue first.
std::vector<const Action *> overdueActions(const Workspace &workspace, QDate today);

/// What continues an action of an earlier review in `review`, for edit::CarryOnAction: the same for what its
/// statements have become, without an outcome, not started where it was not under way, and without a date that had
/// passed when the review was held. Nothing where none of its statements is in this review's edition.
std::optional<Action> carriedInto(const Workspace &workspace, const Review &review, const Action &earlier, ActionId id);

/// Why an action would move much, as data; core/text/highlights.h phrases it.
struct LeverageReason
{
    enum class Kind {
        PriorityAreas,  ///< `count` of the review's priority areas are among its statements
        Statements,     ///< `count` of its statements are below the highest level
        ServesPriority, ///< a whole-school priority
        LowestLevel,    ///< `level`: the lowest answer among its statements
        Unsettled,      ///< `count` of its statements have no answer, or the highest level without an agreement
    };
    Kind kind;
    int count = 0;
    std::optional<Level> level = {};

    friend bool operator==(const LeverageReason &, const LeverageReason &) = default;
};

struct LeverageItem
{
    ActionId action;
    std::vector<LeverageReason> reasons;

    friend bool operator==(const LeverageItem &, const LeverageItem &) = default;
};

/// The rule that helps the leader to pick (core/text/highlights.h puts it into words; change the two together). All
/// running actions of any review that are for at least one of this one's statements that is not agreed at the highest
/// level, the ones of most leverage first: more of the review's priority areas; then more statements answered below the
/// highest level; then those that serve a whole-school priority; then the lower lowest answer; then the earlier date,
/// those without one last; then by id. A statement without an answer counts as no level at all.
std::vector<LeverageItem> byLeverage(const Workspace &workspace, const Review &review);

/// The level that is aimed at: what the leader set, else the next level above the decision's (or, unanswered, above
/// the last review's) that has a descriptor; at the top, the top. Nothing where the statement was never answered, or
/// where no level has one.
std::optional<Level> targetOf(const Workspace &workspace, const Review &review, StatementNumber statement);

/// A point of a descriptor that is still to be put in place on the way to the target.
struct TargetPoint
{
    Level level;
    int point = 0;                 ///< index into the descriptor's points in the review's wording, from 0
    QString text;                  ///< with the placeholder for the institution as in the wording
    std::optional<Mark> mark = {}; ///< what the leader marked at it: never InPlace

    friend bool operator==(const TargetPoint &, const TargetPoint &) = default;
};

/// The new points of every level above that one (of every level, where the statement was never answered) up to the
/// target, from below; without those that are marked as in place. Empty where the target is reached.
std::vector<TargetPoint> pointsToTarget(const Workspace &workspace, const Review &review, StatementNumber statement);

/// The day to check it again has passed.
bool isStale(const EvidenceItem &item, QDate today);

/// Everything in the file, by title (case apart).
std::vector<const EvidenceItem *> evidenceByTitle(const Workspace &workspace);

/// Statements answered at the upper levels (those above half of the scale) that have no evidence, in the structure's
/// order. What was written with the answer as text does not count: it cannot be shown to anyone.
std::vector<StatementNumber> upperWithoutEvidence(const Workspace &workspace, const Review &review);

/// When a review of one kind is due next, and what it is counted from.
struct NextReview
{
    enum class Because {
        Last,    ///< the last one's date, `after`
        First,   ///< our own first review's, `after` and `due` alike: there is no peer visit yet
        Planned, ///< its own: it is in the file and not finished; `after` is the last one's, or none
    };
    QDate after;
    QDate due;
    Because because = Because::Last;

    friend bool operator==(const NextReview &, const NextReview &) = default;
};

inline constexpr int monthsBetweenReviews = 12;

/// By date; null where none is finished.
const Review *lastFinished(const Workspace &workspace);

/// The first review after the last finished one that is in the file and not finished, on its own date: it is
/// planned or under way, and is not "the last" yet. Where there is none, twelve months after the last finished one.
/// Nothing in a file without reviews.
std::optional<NextReview> nextYearlyReview(const Workspace &workspace);

/// Institution::peerReviewYears after the latest peer visit. The first one is due as soon as our own first review is
/// finished: it follows on from that. Nothing where there is neither.
std::optional<NextReview> nextPeerReview(const Workspace &workspace);

} // namespace waymark
