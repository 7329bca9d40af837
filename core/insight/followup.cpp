// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/followup.h"

#include "core/insight/highlights.h"
#include "core/review/acrosseditions.h"
#include "core/review/finishing.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace waymark {
namespace {

QDate dueOrLast(const Action *action) { return action->due.value_or(QDate(9999, 12, 31)); }

} // namespace

ActionSummary actionSummary(const Workspace &workspace, ReviewId review)
{
    return actionSummary(workspace.actionsOf(review));
}

ActionSummary actionSummary(const std::vector<const Action *> &actions)
{
    ActionSummary made;
    for (const Action *action : actions) {
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

namespace {

/// Of this review or of one before it.
bool isKnownTo(const Workspace &workspace, const Review &review, const Action &action)
{
    const Review *of = workspace.review(action.review);
    return of && of->date <= review.date;
}

bool wasRunningAt(const Workspace &workspace, const Review &review, const Action &action)
{
    if (!isKnownTo(workspace, review, action))
        return false;
    if (action.hasEnded()) {
        // What ended since it was finished was one of its running actions; papers say what became of it.
        const ActionEnd *end = workspace.actionEnds().find(action.id);
        return end && review.isFinished() && end->on > firstFinishedOn(workspace, review);
    }
    if (action.status != ActionStatus::CarriedOn)
        return true;
    const Action *successor = workspace.successorOf(action.id);
    return !successor || !isKnownTo(workspace, review, *successor);
}

} // namespace

std::vector<const Action *> actionsRunningAt(const Workspace &workspace, const Review &review)
{
    std::vector<const Action *> found;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (wasRunningAt(workspace, review, action))
            found.push_back(&action);
    }
    std::ranges::stable_sort(found, {}, dueOrLast);
    return found;
}

std::vector<const Action *> olderActionsRunningAt(const Workspace &workspace, const Review &review)
{
    const Review *last = workspace.previousReview(review);
    std::vector<const Action *> found = actionsRunningAt(workspace, review);
    std::erase_if(found, [&](const Action *action) {
        return action->review == review.id || (last && action->review == last->id);
    });
    return found;
}

std::vector<const Action *> actionPlanOf(const Workspace &workspace, const Review &review)
{
    std::vector<const Action *> plan = workspace.actionsOf(review.id);
    for (const Action *action : actionsRunningAt(workspace, review)) {
        if (action->review != review.id)
            plan.push_back(action);
    }
    return plan;
}

std::vector<const Action *> actionsAbout(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    if (!review.isFinished())
        return runningActions(workspace, review, statement);
    std::vector<const Action *> found = actionsRunningAt(workspace, review);
    const std::size_t running = found.size();
    for (const auto &[id, action] : workspace.actions().rows()) {
        // Of those of earlier years only what could still be running then: what was done long before is no answer to
        // what the review found. When it was done is not known of all of them.
        const ActionEnd *end = workspace.actionEnds().find(id);
        const bool isOfThen = action.review == review.id ||
                              (end ? end->on >= review.date : action.due && *action.due >= review.date);
        const bool isThere = std::ranges::find(found, &action) != found.end();
        if (action.status == ActionStatus::Done && isOfThen && !isThere && isKnownTo(workspace, review, action))
            found.push_back(&action);
    }
    std::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(running), found.end(),
                     [](const Action *one, const Action *other) { return dueOrLast(one) < dueOrLast(other); });
    std::erase_if(found, [&](const Action *action) { return !isFor(workspace, review, *action, statement); });
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
    if (next.priority && workspace.retiredPriorities().find(*next.priority))
        next.priority.reset();
    return next;
}

namespace {

struct Lever
{
    const Action *action = nullptr;
    int priorityAreas = 0;
    int below = 0;
    int unsettled = 0;
    int lowest = Level::max;

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
            const Decision decision = workspace.decision(review.id, statement);
            const int level = decision.level ? decision.level->value() : top;
            lever.lowest = std::min(lever.lowest, level);
            lever.below += level < top ? 1 : 0;
            lever.unsettled += level == top && decision.standing != Standing::Agreed ? 1 : 0;
            lever.priorityAreas += areas.contains(statement) ? 1 : 0;
        }
        if (lever.below + lever.unsettled > 0)
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
        if (lever.below > 0)
            item.reasons.push_back({Kind::Statements, lever.below});
        if (lever.action->priority)
            item.reasons.push_back({Kind::ServesPriority});
        if (lever.below > 0)
            item.reasons.push_back({Kind::LowestLevel, 0, Level::from(lever.lowest)});
        if (lever.unsettled > 0)
            item.reasons.push_back({Kind::Unsettled, lever.unsettled});
        items.push_back(std::move(item));
    }
    return items;
}

namespace {

/// Nothing where nobody has answered, which is not "not in place yet".
std::optional<Level> levelBefore(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    if (const auto level = workspace.decision(review.id, statement).level)
        return level;
    // Not answered yet: what the last review said, as the levels' own tags do.
    const auto last = lastAnswer(workspace, review, statement);
    return last ? last->decision.level : std::nullopt;
}

std::optional<Mark> markAt(const Workspace &workspace, const Review &review, StatementNumber statement, Level level,
                           int point)
{
    const PointMark *mark = workspace.marks().find({{review.id, statement}, {level.value(), point}});
    return mark ? std::optional(mark->mark) : std::nullopt;
}

} // namespace

std::optional<Level> targetOf(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    if (const Target *set = workspace.targets().find({review.id, statement}))
        return set->level;
    const Wording &wording = workspace.wordingOf(review);
    const auto before = levelBefore(workspace, review, statement);
    if (!before)
        return std::nullopt;
    const int now = before->value();
    const int top = workspace.structureOf(review).levels();
    for (int value = now + 1; value <= top; ++value) {
        const Level level = *Level::from(value);
        if (!wording.descriptor(statement, level).isMissing())
            return level;
    }
    return now > 0 ? Level::from(now) : std::nullopt;
}

std::vector<TargetPoint> pointsToTarget(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<TargetPoint> found;
    const auto target = targetOf(workspace, review, statement);
    if (!target)
        return found;
    const Wording &wording = workspace.wordingOf(review);
    const auto before = levelBefore(workspace, review, statement);
    for (int value = before ? before->value() + 1 : 1; value <= target->value(); ++value) {
        const Level level = *Level::from(value);
        const std::vector<Point> &points = wording.descriptor(statement, level).points;
        for (int i = 0; i < static_cast<int>(points.size()); ++i) {
            const Point &point = points[static_cast<std::size_t>(i)];
            const auto mark = markAt(workspace, review, statement, level, i);
            if (point.isNew && mark != Mark::InPlace)
                found.push_back({level, i, point.text, mark});
        }
    }
    return found;
}

bool isStale(const EvidenceItem &item, QDate today) { return item.reviewBy && *item.reviewBy < today; }

std::vector<const EvidenceItem *> evidenceByTitle(const Workspace &workspace)
{
    std::vector<const EvidenceItem *> items;
    items.reserve(workspace.evidence().size());
    for (const auto &[id, item] : workspace.evidence().rows())
        items.push_back(&item);
    std::ranges::stable_sort(items, [](const EvidenceItem *a, const EvidenceItem *b) {
        return QString::compare(a->title, b->title, Qt::CaseInsensitive) < 0;
    });
    return items;
}

std::vector<StatementNumber> upperWithoutEvidence(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    std::vector<StatementNumber> found;
    for (const Statement &statement : structure.statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        const bool upper = !decision.isOpen() && decision.level && decision.level->value() * 2 > structure.levels();
        if (upper && workspace.evidenceFor(review.structure, statement.number).empty())
            found.push_back(statement.number);
    }
    return found;
}

using Because = NextReview::Because;

const Review *lastFinished(const Workspace &workspace)
{
    const auto reviews = workspace.reviewsByDate();
    const auto last = std::find_if(reviews.rbegin(), reviews.rend(),
                                   [&](const Review *review) { return workspace.wasHeld(*review); });
    return last == reviews.rend() ? nullptr : *last;
}

std::optional<NextReview> nextYearlyReview(const Workspace &workspace)
{
    const Review *last = lastFinished(workspace);
    for (const Review *review : workspace.reviewsByDate()) {
        if (!workspace.wasHeld(*review) && (!last || last->date <= review->date))
            return NextReview{last ? last->date : QDate(), review->date, Because::Planned};
    }
    if (!last)
        return std::nullopt;
    return NextReview{last->date, last->date.addMonths(monthsBetweenReviews), Because::Last};
}

std::optional<NextReview> nextPeerReview(const Workspace &workspace)
{
    const int years = workspace.institution().peerReviewYears;
    std::optional<QDate> last;
    for (const Visit *visit : workspace.visitsByDate()) {
        if (visit->kind == VisitKind::Peer)
            last = visit->date;
    }
    if (last)
        return NextReview{*last, last->addYears(years), Because::Last};
    for (const Review *review : workspace.reviewsByDate()) {
        if (workspace.wasHeld(*review))
            return NextReview{review->date, review->date, Because::First};
    }
    return std::nullopt;
}

} // namespace waymark
