// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/highlights.h"

#include "core/insight/followup.h"
#include "core/review/academicyear.h"
#include "core/review/acrosseditions.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace waymark {
namespace {

using Kind = HighlightReason::Kind;

struct Candidate
{
    Decision decision;
    std::optional<Level> before; ///< last review's level, where comparable
    bool hasLast = false;        ///< whether there is a comparable last review
    int years = 1;
    std::vector<const Action *> actions; ///< what is to be done about it
    bool isDone = false;                 ///< all of that

    int level() const { return decision.level->value(); }
    int change() const { return before ? level() - before->value() : 0; }
    bool hasEvidence() const { return !decision.evidence.trimmed().isEmpty(); }
    bool isDraft() const { return decision.standing == Standing::Draft; }
};

/// Earlier reviews, the latest first.
std::vector<const Review *> before(const Workspace &workspace, const Review &review)
{
    auto all = workspace.reviewsByDate();
    const auto here = std::ranges::find(all, review.id, [](const Review *each) { return each->id; });
    all.erase(here, all.end());
    std::ranges::reverse(all);
    return all;
}

int yearsAtLevel(const Workspace &workspace, const Review &review, const std::vector<const Review *> &earlier,
                 const Decision &decision)
{
    QString first = review.year;
    int years = 1;
    for (const Review *each : earlier) {
        const auto then = decisionThen(workspace, *each, review, decision.statement);
        if (!then || then->level != decision.level || then->standing != Standing::Agreed) // nobody agreed that
            break;
        if (each->year == first)
            continue;
        if (nextAcademicYear(each->year) != first)
            break; // there was a year without a review, and nobody knows what it was like then
        first = each->year;
        ++years;
    }
    return years;
}

std::vector<Candidate> candidates(const Workspace &workspace, const Review &review)
{
    const auto earlier = before(workspace, review);
    std::vector<Candidate> found;
    const auto leverage = workspace.leverageOf(review.id);
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        Candidate candidate{workspace.decision(review.id, statement.number), {}, false, 1, {}};
        if (!candidate.decision.level)
            continue;
        if (!earlier.empty()) {
            const auto last = decisionThen(workspace, *earlier.front(), review, statement.number);
            candidate.hasLast = last.has_value();
            candidate.before = last ? last->level : std::nullopt;
        }
        candidate.years = yearsAtLevel(workspace, review, earlier, candidate.decision);
        candidate.actions = actionsAbout(workspace, review, statement.number);
        std::ranges::stable_sort(candidate.actions, {}, [&](const Action *action) {
            return std::pair(action->status == ActionStatus::Done,
                             std::ranges::find(leverage, action) - leverage.begin());
        });
        candidate.isDone = !candidate.actions.empty() && candidate.actions.front()->status == ActionStatus::Done;
        found.push_back(std::move(candidate));
    }
    return found;
}

bool isStronger(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        // What nobody has agreed is no strength yet: it comes after all that is agreed.
        return std::tuple(c.isDraft(), c.decision.query, -c.level(), -std::max(c.change(), 0), !c.hasEvidence(),
                          c.decision.statement);
    };
    return rank(a) < rank(b);
}

bool isMoreUrgent(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        return std::tuple(c.level(), c.isDraft(), std::min(c.change(), 0), !c.decision.query, !c.actions.empty(),
                          c.decision.statement);
    };
    return rank(a) < rank(b);
}

/// The first three in order with at most two of one theme; then whatever is left, where that is not enough.
std::vector<Candidate> spread(const std::vector<Candidate> &ordered)
{
    std::map<int, int> ofTheme;
    std::vector<std::size_t> taken;
    std::vector<std::size_t> passed;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const bool room = ofTheme[ordered[i].decision.statement.theme()] < maxOfOneTheme;
        if (!room || taken.size() >= static_cast<std::size_t>(maxHighlights)) {
            passed.push_back(i);
            continue;
        }
        ++ofTheme[ordered[i].decision.statement.theme()];
        taken.push_back(i);
    }
    for (const std::size_t i : passed) {
        if (taken.size() < static_cast<std::size_t>(maxHighlights))
            taken.push_back(i);
    }
    std::ranges::sort(taken);
    std::vector<Candidate> chosen;
    chosen.reserve(taken.size());
    for (const std::size_t i : taken)
        chosen.push_back(ordered[i]);
    return chosen;
}

std::vector<HighlightReason> reasonsFor(const Candidate &candidate, HighlightKind kind)
{
    std::vector<HighlightReason> reasons;
    if (candidate.change() != 0)
        reasons.push_back({candidate.change() > 0 ? Kind::RoseFrom : Kind::FellFrom, candidate.before});
    else if (candidate.years > 1)
        reasons.push_back({Kind::SameForYears, candidate.decision.level, candidate.years});
    else if (candidate.hasLast && !candidate.before)
        reasons.push_back({Kind::NewlyAnswered});
    if (kind == HighlightKind::Strength && candidate.hasEvidence())
        reasons.push_back({Kind::HasEvidence});
    if (kind == HighlightKind::PriorityArea && candidate.actions.empty())
        reasons.push_back({Kind::NoAction});
    if (kind == HighlightKind::PriorityArea && !candidate.actions.empty())
        reasons.push_back({candidate.isDone ? Kind::ActionDone : Kind::ActionRunning,
                           {},
                           static_cast<int>(candidate.actions.size()),
                           candidate.actions.front()->id});
    if (candidate.decision.query)
        reasons.push_back({Kind::Query});
    if (candidate.decision.standing == Standing::Draft)
        reasons.push_back({Kind::Draft});
    return reasons;
}

HighlightItem itemFor(const Candidate &candidate, HighlightKind kind, int position)
{
    return {position, candidate.decision.statement, *candidate.decision.level, false, reasonsFor(candidate, kind)};
}

/// Where the leader chose all of a list, it needs no more.
std::optional<FurtherStatements> further(const std::vector<Candidate> &all, const std::vector<HighlightItem> &items,
                                         const std::set<StatementNumber> &named, const auto &isAsFar)
{
    std::optional<FurtherStatements> found;
    for (const HighlightItem &item : items) {
        if (!item.chosen && (!found || isAsFar(found->level.value(), item.level.value())))
            found = {0, item.level};
    }
    if (!found)
        return found;
    found->count = static_cast<int>(std::ranges::count_if(all, [&](const Candidate &candidate) {
        return !candidate.decision.isOpen() && !named.contains(candidate.decision.statement) &&
               isAsFar(candidate.level(), found->level.value());
    }));
    return found->count == 0 ? std::nullopt : found;
}

} // namespace

Highlights highlights(const Workspace &workspace, const Review &review)
{
    const std::vector<Candidate> all = candidates(workspace, review);
    const int levels = workspace.structureOf(review).levels();

    // What the leader chose, as long as it still has a level; one statement is in one list only.
    std::map<std::pair<HighlightKind, int>, std::pair<const Candidate *, QString>> chosen;
    std::set<StatementNumber> named;
    for (const auto &[key, highlight] : workspace.highlights().rows()) {
        if (highlight.review != review.id || highlight.position < 1 || highlight.position > maxHighlights)
            continue;
        const auto found = std::ranges::find(all, highlight.statement,
                                             [](const Candidate &candidate) { return candidate.decision.statement; });
        if (found != all.end() && named.insert(highlight.statement).second)
            chosen[{highlight.kind, highlight.position}] = {&*found, highlight.reason};
    }

    Highlights made;
    for (const HighlightKind kind : {HighlightKind::Strength, HighlightKind::PriorityArea}) {
        const bool strength = kind == HighlightKind::Strength;
        std::vector<Candidate> ordered;
        for (const Candidate &candidate : all) {
            const bool fits = strength ? candidate.level() * 2 > levels : candidate.level() < levels;
            if (fits && !candidate.decision.isOpen() && !named.contains(candidate.decision.statement))
                ordered.push_back(candidate);
        }
        std::ranges::sort(ordered, strength ? isStronger : isMoreUrgent);
        const std::vector<Candidate> rule = spread(ordered);
        auto &items = strength ? made.strengths : made.priorityAreas;
        for (int position = 1; position <= maxHighlights; ++position) {
            const auto own = chosen.find({kind, position});
            if (own != chosen.end()) {
                HighlightItem item = itemFor(*own->second.first, kind, position);
                item.chosen = true;
                item.reasons.insert(item.reasons.begin(), {Kind::ChosenByLeader, {}, 0, {}, own->second.second});
                items.push_back(std::move(item));
            } else if (position <= static_cast<int>(rule.size())) {
                items.push_back(itemFor(rule[static_cast<std::size_t>(position) - 1], kind, position));
            }
        }
        for (const HighlightItem &item : items)
            named.insert(item.statement);
    }
    made.furtherStrengths = further(all, made.strengths, named, std::greater_equal());
    made.furtherPriorityAreas = further(all, made.priorityAreas, named, std::less_equal());
    return made;
}

namespace {

int upperHalf(const ProfilePart &part, int levels)
{
    int count = 0;
    for (int level = 0; level <= levels; ++level)
        count += level * 2 > levels ? part.answered(level) : 0;
    return count;
}

std::optional<int> strongestTheme(const Profile &profile)
{
    std::vector<const ProfilePart *> parts;
    for (const ProfilePart &part : profile.themes) {
        if (part.median && part.answeredCount() == part.total)
            parts.push_back(&part);
    }
    if (parts.size() < 2)
        return std::nullopt;
    const auto height = [](const ProfilePart *part) { return part->median->doubled(); };
    std::ranges::stable_sort(parts, std::greater(), height);
    return height(parts[0]) > height(parts[1]) ? std::optional(parts[0]->theme) : std::nullopt;
}

} // namespace

HeadlineFacts headlineFacts(const Workspace &workspace, const Review &review, const Review *last)
{
    const Profile all = profile(workspace, review);
    HeadlineFacts facts;
    facts.total = all.overall.total;
    facts.answered = all.overall.answeredCount();
    facts.agreed = all.overall.agreedCount();
    facts.notInPlace = all.overall.answered(0);
    facts.upperHalf = upperHalf(all.overall, all.levels);
    facts.levels = all.levels;
    if (facts.answered == facts.total && all.overall.lowest == all.overall.highest)
        facts.sole = all.overall.lowest;
    if (last) {
        const Comparison comparison = compare(workspace, review, {last});
        // A handful of statements says nothing about the year: then the headline is what the answers are.
        if (comparison.totals.compared() * 2 >= facts.total)
            facts.since = comparison.totals;
        for (const ComparedStatement &row : comparison.statements) {
            if (row.kind == ChangeKind::Changed)
                facts.largestRise = std::max(facts.largestRise, row.change.value_or(0));
        }
    }
    facts.strongestTheme = strongestTheme(all);
    const Highlights named = highlights(workspace, review);
    // A draft is named in the headline only where all are drafts, as every paper says then.
    const auto isNamed = [&](const Decision &decision) {
        return !decision.isOpen() && (facts.agreed == 0 || decision.standing != Standing::Draft);
    };
    const auto weakest = std::ranges::find_if(named.priorityAreas, [&](const HighlightItem &item) {
        return isNamed(workspace.decision(review.id, item.statement));
    });
    if (weakest != named.priorityAreas.end()) {
        facts.weakest = weakest->statement;
        facts.weakestLevel = weakest->level;
        const auto isAsWeak = [&](const Statement &statement) {
            const Decision decision = workspace.decision(review.id, statement.number);
            return isNamed(decision) && decision.level == weakest->level;
        };
        if (!weakest->chosen)
            facts.atWeakestLevel =
                static_cast<int>(std::ranges::count_if(workspace.structureOf(review).statements(), isAsWeak));
    }
    return facts;
}

} // namespace waymark
