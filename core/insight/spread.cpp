// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/spread.h"

#include "core/review/unanimity.h"
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace waymark {
namespace {

int total(const Counts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

bool isScale(const Counts &counts) { return counts.size() >= 2 && total(counts) > 0; }

/// The category of the answer at `index` when all are in a row, the lowest first.
int categoryAt(const Counts &counts, int index)
{
    int category = 0;
    for (int before = 0; before + counts[static_cast<std::size_t>(category)] <= index; ++category)
        before += counts[static_cast<std::size_t>(category)];
    return category;
}

/// Marks count by the index of their points, which differs in another wording.
std::vector<NamedMark> countingMarks(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<NamedMark> found;
    for (const Response *response : workspace.countingFor(review.id, statement)) {
        if (response->wording != review.wording)
            continue;
        for (const ResponseMark *mark : workspace.marksOf(response->id, statement))
            found.push_back({response, mark});
    }
    std::ranges::stable_sort(found, [](const NamedMark &a, const NamedMark &b) {
        return std::pair(a.mark->level, a.mark->point) < std::pair(b.mark->level, b.mark->point);
    });
    return found;
}

/// Whether one answered for themselves, and is in the group that the other speaks for.
bool isOfMember(const Workspace &workspace, const Response &own, const Response &ofGroup)
{
    const auto *person = own.voice ? std::get_if<PersonId>(&*own.voice) : nullptr;
    const auto *group = ofGroup.voice ? std::get_if<GroupId>(&*ofGroup.voice) : nullptr;
    if (!person || !group)
        return false;
    const std::vector<PersonId> members = workspace.membersThen(ofGroup.review, *group);
    return std::ranges::find(members, *person) != members.end();
}

LevelRange levels(const CategoryRange &range) { return {*Level::from(range.low), *Level::from(range.high)}; }

} // namespace

std::optional<double> leikD(const Counts &counts)
{
    if (!isScale(counts))
        return std::nullopt;
    // In whole numbers as far as possible, so that the same shares give the same figure to the last bit.
    const int all = total(counts);
    long long sum = 0;
    int upTo = 0;
    for (const int count : counts) {
        upTo += count;
        sum += std::min(upTo, all - upTo);
    }
    return 2.0 * static_cast<double>(sum) / (static_cast<double>(all) * static_cast<double>(counts.size() - 1));
}

std::optional<double> consensus(const Counts &counts)
{
    if (!isScale(counts))
        return std::nullopt;
    const auto all = static_cast<double>(total(counts));
    const auto width = static_cast<double>(counts.size() - 1);
    double mean = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        mean += static_cast<double>(i) * counts[i] / all;
    double sum = 1;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            sum += counts[i] / all * std::log2(1 - std::abs(static_cast<double>(i) - mean) / width);
    }
    return std::clamp(sum, 0.0, 1.0); // rounding can leave it by a last digit
}

std::optional<CategoryRange> medianCategories(const Counts &counts)
{
    const int all = total(counts);
    if (all == 0)
        return std::nullopt;
    return CategoryRange{categoryAt(counts, (all - 1) / 2), categoryAt(counts, all / 2)};
}

std::optional<CategoryRange> quartileCategories(const Counts &counts)
{
    const int all = total(counts);
    if (all == 0)
        return std::nullopt;
    const int half = (all + 1) / 2;
    return CategoryRange{categoryAt(counts, (half - 1) / 2), categoryAt(counts, all - 1 - (half - 1) / 2)};
}

std::optional<AnonymousSpread> AnonymousSpread::of(const std::vector<Level> &answers, int people, int levels)
{
    const bool fits = std::ranges::all_of(answers, [&](Level level) { return level.value() <= levels; });
    if (static_cast<int>(answers.size()) < minAnonymous || !fits)
        return std::nullopt;
    AnonymousSpread made;
    made.m_counts.assign(static_cast<std::size_t>(levels) + 1, 0);
    for (const Level level : answers)
        ++made.m_counts[static_cast<std::size_t>(level.value())];
    made.m_answers = static_cast<int>(answers.size());
    made.m_people = people;
    return made;
}

LevelRange AnonymousSpread::median() const { return waymark::levels(*medianCategories(m_counts)); }
LevelRange AnonymousSpread::quartiles() const { return waymark::levels(*quartileCategories(m_counts)); }
LevelRange AnonymousSpread::range() const
{
    return waymark::levels({categoryAt(m_counts, 0), categoryAt(m_counts, m_answers - 1)});
}
double AnonymousSpread::leikD() const { return *waymark::leikD(m_counts); }
double AnonymousSpread::consensus() const { return *waymark::consensus(m_counts); }

StatementSpread spreadOf(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    StatementSpread made{statement};
    const std::vector<const ResponseAnswer *> all = workspace.countingAnswers(review.id, statement);
    int twice = 0; // answers of groups with members whose own are there too: they hide no one else
    int twiceWithLevel = 0;
    std::vector<Level> answers;
    StanceCounts stances;
    int unknown = 0;
    int withoutStance = 0;
    bool isOfOtherDraft = false; // "for the draft" was said of another one than there is now
    const std::optional<Level> draft = workspace.decision(review.id, statement).level;
    int withoutLevel = 0;
    int peopleWithLevel = 0;
    int peopleWithout = 0;
    for (const ResponseAnswer *answer : all) {
        made.queries += answer->query ? 1 : 0;
        unknown += answer->doNotKnow ? 1 : 0;
        const Response &response = *workspace.responses().find(answer->response);
        const std::vector<const ResponseAnswer *> members = ofItsMembers(workspace, all, response);
        const auto hasLevel = [](const ResponseAnswer *each) { return each->level.has_value(); };
        twice += members.empty() ? 0 : 1;
        twiceWithLevel += answer->level && std::ranges::any_of(members, hasLevel) ? 1 : 0;
        const int speaksFor = std::max(0, response.speaksFor - static_cast<int>(members.size()));
        if (answer->level) {
            answers.push_back(*answer->level);
            peopleWithLevel += speaksFor;
            withoutStance += answer->stance ? 0 : 1;
        } else if (answer->stance) {
            ++withoutLevel;
            peopleWithout += speaksFor;
        }
        isOfOtherDraft |= answer->stance == Stance::Agree && draft && answer->level && answer->level != draft;
        stances.agree += answer->stance == Stance::Agree ? 1 : 0;
        stances.higher += answer->stance == Stance::Higher ? 1 : 0;
        stances.lower += answer->stance == Stance::Lower ? 1 : 0;
    }
    const auto withLevel = static_cast<int>(answers.size());
    if (withLevel - twiceWithLevel >= minAnonymous)
        made.spread = AnonymousSpread::of(answers, peopleWithLevel, workspace.structureOf(review).levels());
    if (withLevel + withoutLevel + unknown - twice >= minAnonymous)
        made.doNotKnow = unknown;
    if (stances.agree + stances.higher + stances.lower - twice >= minAnonymous &&
        (withoutStance == 0 || withoutStance >= minAnonymous) && !isOfOtherDraft) {
        made.stances = stances;
        made.withoutLevel = withoutLevel;
    }
    // Next to counts that are shown, one answer more would be the one that has no level.
    const bool isWhole = !made.spread || made.stances;
    made.answers = withLevel + (isWhole ? withoutLevel : 0);
    made.people = peopleWithLevel + (isWhole ? peopleWithout : 0);
    made.isPlain = withoutLevel == 0 && unknown < withLevel;
    return made;
}

std::vector<StatementSpread> spreads(const Workspace &workspace, const Review &review)
{
    std::vector<StatementSpread> made;
    const auto &statements = workspace.structureOf(review).statements();
    made.reserve(statements.size());
    for (const Statement &statement : statements)
        made.push_back(spreadOf(workspace, review, statement.number));
    return made;
}

std::vector<NamedAnswer> namedAnswers(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<NamedAnswer> found;
    for (const ResponseAnswer *answer : workspace.countingAnswers(review.id, statement)) {
        const Response *response = workspace.responses().find(answer->response);
        if (workspace.mayBeNamed(*response))
            found.push_back({response, answer});
    }
    return found;
}

std::vector<PointMarkCounts> pointMarkCounts(const Workspace &workspace, const Review &review,
                                             StatementNumber statement)
{
    const std::vector<NamedMark> marks = countingMarks(workspace, review, statement);
    const auto isOfPoint = [](const NamedMark &each, const PointMarkCounts &counts) {
        return each.mark->level == counts.level && each.mark->point == counts.point;
    };
    // A group whose member marked the point too hides no one else.
    const auto isTwice = [&](const NamedMark &group, const PointMarkCounts &counts) {
        return std::ranges::any_of(marks, [&](const NamedMark &each) {
            return isOfPoint(each, counts) && isOfMember(workspace, *each.response, *group.response);
        });
    };
    std::vector<PointMarkCounts> found;
    for (const NamedMark &each : marks) {
        if (found.empty() || !isOfPoint(each, found.back()))
            found.push_back({each.mark->level, each.mark->point, 0, 0, 0});
        PointMarkCounts &counts = found.back();
        const Mark mark = each.mark->mark;
        ++(mark == Mark::InPlace ? counts.inPlace : mark == Mark::NotYet ? counts.notYet : counts.query);
    }
    std::erase_if(found, [&](const PointMarkCounts &counts) {
        const auto twice = std::ranges::count_if(
            marks, [&](const NamedMark &each) { return isOfPoint(each, counts) && isTwice(each, counts); });
        return counts.all() - static_cast<int>(twice) < minAnonymous;
    });
    return found;
}

std::vector<NamedMark> namedMarks(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<NamedMark> found = countingMarks(workspace, review, statement);
    std::erase_if(found, [&](const NamedMark &each) { return !workspace.mayBeNamed(*each.response); });
    return found;
}

std::vector<Remark> remarks(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    std::vector<Remark> found;
    for (const ResponseAnswer *answer : workspace.countingAnswers(review.id, statement)) {
        const Response *response = workspace.responses().find(answer->response);
        const Response *named = workspace.mayBeNamed(*response) ? response : nullptr;
        if (!answer->comment.trimmed().isEmpty())
            found.push_back({answer->comment, false, named});
        if (!answer->evidence.trimmed().isEmpty())
            found.push_back({answer->evidence, true, named});
    }
    std::ranges::stable_sort(found, [](const Remark &a, const Remark &b) {
        return a.isEvidence != b.isEvidence ? b.isEvidence : a.text < b.text;
    });
    return found;
}

} // namespace waymark
