// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agenda.h"

#include "core/review/acrosseditions.h"
#include "core/review/unanimity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace waymark {
namespace {

constexpr double closeEnough = 1e-9;
constexpr double farApart = 1.0 / 3;     ///< by Leik's D
constexpr double veryFarApart = 2.0 / 3; ///< by Leik's D

static_assert(minUnanimous >= minAnonymous, "what is agreed as unanimous says what everybody chose");

std::optional<int> changeOf(const Workspace &workspace, const Review &review, const AgendaItem &item)
{
    const auto last = lastAnswer(workspace, review, item.statement);
    if (!last || !last->decision.level)
        return std::nullopt;
    const int before = last->decision.level->value();
    if (item.isDrafted())
        return item.decision.level->value() - before;
    if (!item.spread.spread)
        return std::nullopt;
    const LevelRange median = item.spread.spread->median();
    return std::clamp(before, median.low.value(), median.high.value()) - before;
}

AgendaItem itemFor(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    AgendaItem item{1,  statement, spreadOf(workspace, review, statement),   0,
                    {}, {},        workspace.decision(review.id, statement), false,
                    0};
    item.queries = item.spread.queries + (item.decision.query ? 1 : 0);
    if (item.spread.spread)
        item.lowest = item.spread.spread->median();
    else if (item.isDrafted())
        item.lowest = LevelRange{*item.decision.level, *item.decision.level};
    item.change = changeOf(workspace, review, item);
    item.allTheSame = item.spread.spread && unanimousLevel(workspace, review.id, statement);
    item.minutes = agendaMinutes(item.spread, item.queries, item.allTheSame);
    return item;
}

/// Where levels alone don't say what colleagues say, it weighs as much as views that are far apart.
double widthOf(const AgendaItem &item)
{
    if (!item.spread.spread)
        return 0;
    const double width = item.spread.spread->leikD();
    return item.spread.isPlain ? width : std::max(width, farApart);
}

bool isEmpty(const AgendaItem &item)
{
    return item.spread.answers == 0 && item.spread.doNotKnow.value_or(0) == 0 && !item.lowest && item.queries == 0;
}

bool comesFirst(const AgendaItem &a, const AgendaItem &b)
{
    if (isEmpty(a) != isEmpty(b))
        return isEmpty(b);
    if (std::abs(widthOf(a) - widthOf(b)) > closeEnough)
        return widthOf(a) > widthOf(b);
    const auto lowness = [](const AgendaItem &item) {
        return item.lowest ? item.lowest->doubled() : 2 * Level::max + 1;
    };
    if (lowness(a) != lowness(b))
        return lowness(a) < lowness(b);
    if (a.queries != b.queries)
        return a.queries > b.queries;
    return std::abs(a.change.value_or(0)) > std::abs(b.change.value_or(0));
}

} // namespace

Distance distance(const StatementSpread &spread)
{
    const double d = spread.spread ? spread.spread->leikD() + closeEnough : 0;
    if (d >= veryFarApart)
        return Distance::VeryFar;
    if (d >= farApart)
        return Distance::Far;
    return d > 2 * closeEnough ? Distance::Near : Distance::None;
}

int agendaMinutes(const StatementSpread &spread, int queries, bool allTheSame)
{
    if (allTheSame && queries == 0)
        return 1;
    const Distance apart = distance(spread);
    const bool isFar = apart == Distance::Far || (spread.spread && !spread.isPlain);
    const int minutes = apart == Distance::VeryFar ? 8 : isFar ? 5 : 3;
    return minutes + (queries > 0 ? 2 : 0);
}

Agenda agenda(const Workspace &workspace, const Review &review, const AgendaFilter &filter)
{
    Agenda made;
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        if (filter.theme && statement.number.theme() != *filter.theme)
            continue;
        AgendaItem item = itemFor(workspace, review, statement.number);
        if (filter.withoutAgreed && item.decision.standing == Standing::Agreed)
            continue;
        made.minutes += item.minutes;
        made.items.push_back(std::move(item));
    }
    std::ranges::stable_sort(made.items, comesFirst);
    const auto turn = [&](const AgendaItem &item) {
        return std::ranges::find(filter.themes, item.statement.theme()) - filter.themes.begin();
    };
    std::ranges::stable_sort(made.items, {}, turn);
    int position = 0;
    for (AgendaItem &item : made.items)
        item.position = ++position;
    return made;
}

namespace {

bool isQuick(const AgendaItem &item)
{
    const Distance apart = distance(item.spread);
    return item.queries == 0 && item.spread.isPlain && item.spread.spread &&
           (apart == Distance::None || apart == Distance::Near) &&
           item.spread.spread->range().high.value() - item.spread.spread->range().low.value() <= 1;
}

/// Everybody says the same: there is nothing to talk over.
bool isUnanimous(const AgendaItem &item) { return item.allTheSame && item.queries == 0; }

using Items = std::vector<const AgendaItem *>;

/// So many of these, in their order; of those that nothing sets apart, first one whose theme has most of its own
/// minutes left, so that the first themes don't have all of them.
Items chosen(Items items, std::size_t count, std::map<int, int> ofTheme)
{
    Items found;
    while (found.size() < count && !items.empty()) {
        const AgendaItem &first = *items.front();
        auto best = items.begin();
        for (auto each = items.begin(); each != items.end(); ++each) {
            if (comesFirst(first, **each) || isQuick(first) != isQuick(**each))
                break;
            if (ofTheme[(*each)->statement.theme()] > ofTheme[(*best)->statement.theme()])
                best = each;
        }
        ofTheme[(*best)->statement.theme()] -= minDiscussion;
        found.push_back(*best);
        items.erase(best);
    }
    return found;
}

/// Whole minutes that add up to what the themes have, the widest differences first.
void share(std::map<StatementNumber, PlannedTime> &planned, Items items, const std::map<int, int> &ofTheme)
{
    int minutes = 0;
    for (const auto &[theme, own] : ofTheme)
        minutes += own;
    if (items.empty() || minutes <= 0)
        return;
    // However the agenda was put in order; and what is close is talked over only where time is left.
    std::ranges::sort(items, {}, [](const AgendaItem *item) { return item->statement; });
    std::ranges::stable_sort(items, [](const AgendaItem *a, const AgendaItem *b) { return comesFirst(*a, *b); });
    std::ranges::stable_sort(items, {}, [](const AgendaItem *item) { return isQuick(*item); });
    const auto room = static_cast<std::size_t>(std::max(1, minutes / minDiscussion));
    items = chosen(std::move(items), room, ofTheme);
    const int least = std::min(minutes, minDiscussion);
    const int toShare = minutes - least * static_cast<int>(items.size());
    int weights = 0;
    for (const AgendaItem *item : items)
        weights += item->minutes * item->minutes;
    // Largest remainders, and of equal ones the first.
    int left = toShare;
    std::vector<std::pair<int, StatementNumber>> remainders;
    for (const AgendaItem *item : items) {
        const int part = toShare * item->minutes * item->minutes;
        planned[item->statement] = {Slot::Discuss, least + part / weights};
        left -= part / weights;
        remainders.emplace_back(part % weights, item->statement);
    }
    std::ranges::stable_sort(remainders, std::greater(), [](const auto &each) { return each.first; });
    for (std::size_t at = 0; left > 0; ++at, --left)
        ++planned[remainders[at].second].minutes;
}

} // namespace

namespace {

std::map<int, int> minutesOfThemes(const std::vector<MeetingItem> &plan)
{
    std::map<int, int> ofTheme;
    for (const MeetingItem &item : plan) {
        if (item.theme)
            ofTheme[*item.theme] += item.minutes;
    }
    return ofTheme;
}

/// What is not agreed and needs discussion, in themes that the plan has time for.
bool isToDiscuss(const AgendaItem &item, const std::map<int, int> &ofTheme)
{
    return item.decision.standing != Standing::Agreed && !isUnanimous(item) && ofTheme.contains(item.statement.theme());
}

} // namespace

std::map<StatementNumber, PlannedTime> plannedTime(const Agenda &agenda, const std::vector<MeetingItem> &plan)
{
    const std::map<int, int> ofTheme = minutesOfThemes(plan);
    std::map<StatementNumber, PlannedTime> planned;
    Items toDiscuss;
    std::map<int, int> shared;
    for (const AgendaItem &item : agenda.items) {
        const int theme = item.statement.theme();
        if (item.decision.standing == Standing::Agreed || !ofTheme.contains(theme))
            continue;
        planned[item.statement] = {isQuick(item) ? Slot::Quick : Slot::NoTime, 0};
        if (!isToDiscuss(item, ofTheme))
            continue;
        toDiscuss.push_back(&item);
        shared[theme] = ofTheme.at(theme);
    }
    share(planned, std::move(toDiscuss), shared);
    return planned;
}

std::vector<MeetingItem> planByStatements(const Agenda &agenda, std::vector<MeetingItem> plan)
{
    const std::map<int, int> ofTheme = minutesOfThemes(plan);
    std::map<int, int> given;
    for (const AgendaItem &item : agenda.items) {
        if (isToDiscuss(item, ofTheme))
            given[item.statement.theme()] = 0;
    }
    for (const auto &[statement, time] : plannedTime(agenda, plan)) {
        if (given.contains(statement.theme()))
            given[statement.theme()] += time.minutes;
    }
    for (MeetingItem &item : plan) {
        // One that is there twice has them the first time.
        if (item.theme && given.contains(*item.theme))
            item.minutes = std::exchange(given[*item.theme], 0);
    }
    return plan;
}

PlannedTotals plannedTotals(const Agenda &shown, const std::map<StatementNumber, PlannedTime> &planned)
{
    PlannedTotals totals;
    for (const AgendaItem &item : shown.items) {
        if (item.decision.standing == Standing::Agreed)
            continue;
        ++totals.open;
        const auto time = planned.find(item.statement);
        if (isUnanimous(item))
            ++totals.unanimous;
        else if (time != planned.end())
            ++(time->second.slot == Slot::Discuss ? totals.discuss
               : time->second.slot == Slot::Quick ? totals.quick
                                                  : totals.noTime);
        totals.minutes += time == planned.end() ? 0 : time->second.minutes;
    }
    return totals;
}

std::vector<int> themesOf(const std::vector<MeetingItem> &plan)
{
    std::vector<int> themes;
    for (const MeetingItem &item : plan) {
        if (item.theme && std::ranges::find(themes, *item.theme) == themes.end())
            themes.push_back(*item.theme);
    }
    return themes;
}

std::vector<AgendaItem> unheard(const Workspace &workspace, const Review &review,
                                const std::vector<StatementNumber> &statements)
{
    std::vector<AgendaItem> found = agenda(workspace, review).items;
    std::erase_if(found, [&](const AgendaItem &item) {
        if (std::ranges::find(statements, item.statement) == statements.end())
            return true;
        const bool answered = item.spread.answers > 0 || item.spread.doNotKnow.value_or(0) > 0;
        const bool heard = !answered || unanimousLevel(workspace, review.id, item.statement) == item.decision.level;
        return item.queries == 0 && heard;
    });
    return found;
}

std::vector<StatementNumber> agreeable(const Workspace &workspace, const Review &review)
{
    std::vector<StatementNumber> found;
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const auto level = unanimousLevel(workspace, review.id, statement.number);
        const Decision decision = workspace.decision(review.id, statement.number);
        // What a meeting agreed stays, also where it went against the forms.
        const bool done = decision.standing == Standing::Agreed;
        const bool missing = level && *level != Level::notInPlace() &&
                             workspace.wordingOf(review).descriptor(statement.number, *level).isMissing();
        if (level && !done && !missing)
            found.push_back(statement.number);
    }
    return found;
}

} // namespace waymark
