// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergedworkspace.h"

#include "core/review/difference.h"
#include "core/review/fieldmerge.h"
#include "core/review/mergedagreements.h"
#include "core/review/rows.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace waymark {
namespace {

template <class T>
std::vector<T> rowsWhere(const Workspace &workspace, auto isWanted)
{
    std::vector<T> found;
    for (const auto &[key, row] : workspace.table<T>().rows()) {
        if (isWanted(row))
            found.push_back(row);
    }
    return found;
}

template <class T>
void dropWhere(Workspace &workspace, auto isUnwanted)
{
    for (const T &row : rowsWhere<T>(workspace, isUnwanted))
        takeAway(workspace, Row(row));
}

/// One response that came into both copies in one file is one.
void joinResponses(Workspace &workspace)
{
    std::map<std::pair<ReviewId, Digest>, Response> first;
    std::vector<Response> doubled;
    for (const auto &[id, response] : workspace.responses().rows()) {
        if (response.source.isEmpty())
            continue;
        const auto [found, isNew] = first.try_emplace({response.review, response.source}, response);
        if (isNew)
            continue;
        Response &before = found->second;
        const auto place = [](const Response &each) { return std::tie(each.receivedAt, each.id); };
        Response other = response;
        if (place(other) < place(before))
            std::swap(other, before);
        if (!before.voice && other.voice) {
            before.voice = other.voice;
            put(workspace, Row(before));
        }
        doubled.push_back(other);
    }
    for (const Response &response : doubled) {
        dropWhere<ResponseAnswer>(workspace, [&](const auto &row) { return row.response == response.id; });
        dropWhere<ResponseMark>(workspace, [&](const auto &row) { return row.response == response.id; });
        takeAway(workspace, Row(response));
    }
}

/// As it would be had all come into one file. Where somebody chose in a copy that both count, they do.
void letOneCount(Workspace &workspace, const MergedRows &rows)
{
    std::set<ResponseId> chosen;
    for (const Workspace *copy : {&rows.here, &rows.there}) {
        for (const Response *each : copy->countingTwice())
            chosen.insert(each->id);
    }
    std::vector<Response> waiting;
    for (const Response *each : workspace.countingTwice()) {
        if (!chosen.contains(each->id))
            waiting.push_back(*each);
    }
    for (Response &each : waiting) {
        each.state = ResponseState::Waiting;
        put(workspace, Row(each));
    }
}

/// Each copy chose one statement, in another place: it keeps the first of them.
void dropDoubledHighlights(Workspace &workspace, const MergedRows &rows)
{
    const auto has = [](const Workspace &copy, const Highlight &row) {
        const Highlight *found = copy.highlights().find(row.key());
        return found && found->statement == row.statement;
    };
    std::map<std::tuple<ReviewId, HighlightKind, StatementNumber>, Highlight> chosen;
    dropWhere<Highlight>(workspace, [&](const Highlight &row) {
        const auto entered = chosen.try_emplace({row.review, row.kind, row.statement}, row);
        const Highlight &first = entered.first->second;
        const auto hasBoth = [&](const Workspace &copy) { return has(copy, first) && has(copy, row); };
        return !entered.second && !hasBoth(rows.here) && !hasBoth(rows.there);
    });
}

/// A number that both copies gave to different reviews stays with mine.
void renumberReviews(Workspace &workspace, const MergedRows &rows)
{
    int last = std::max(rows.here.lastReviewNumber(), rows.there.lastReviewNumber());
    std::map<int, ReviewId> owners;
    for (const bool isMine : {true, false}) {
        std::vector<Review> reviews = rowsWhere<Review>(
            workspace, [&](const Review &row) { return (rows.here.review(row.id) != nullptr) == isMine; });
        std::ranges::sort(reviews, {}, &Review::number);
        for (Review &review : reviews) {
            if (owners.emplace(review.number, review.id).second)
                continue;
            review.number = ++last;
            owners.emplace(review.number, review.id);
            put(workspace, Row(review));
        }
    }
    workspace.setLastReviewNumber(last);
}

/// Brings people and groups back whom something that happened refers to; what was only planned for them goes.
class Tying
{
public:
    Tying(Workspace &workspace, const MergedRows &rows) : m_workspace(workspace), m_rows(rows) {}

    void tie()
    {
        dropWhere<ProgressNote>(m_workspace, [&](const auto &row) { return !m_workspace.actions().find(row.action); });
        dropWhere<Attachment>(m_workspace, [&](const auto &row) { return !m_workspace.evidence().find(row.evidence); });
        const auto isAlone = [&](const auto &row) { return !m_workspace.responses().find(row.response); };
        dropWhere<ResponseAnswer>(m_workspace, isAlone);
        dropWhere<ResponseMark>(m_workspace, isAlone);
        for (const auto &row : allOf<Response>())
            need(row.voice);
        for (const auto &row : allOf<Assignment>())
            need(std::optional(row.voice));
        bringWhoTookPart();
        for (const auto &row : allOf<Participant>())
            need(row.person);
        for (const auto &row : allOf<Presence>())
            need(row.person);
        for (const auto &row : allOf<Apology>())
            need(row.person);
        for (const auto &row : allOf<PastMembership>()) {
            need(row.group);
            need(row.person);
        }
        dropMarksOfOtherWords();
        for (const auto &row : allOf<Action>()) {
            if (row.person)
                need(*row.person);
        }
        dropWhere<Membership>(m_workspace, [&](const Membership &row) {
            return !m_workspace.groups().find(row.group) || !m_workspace.people().find(row.person);
        });
        dropWhere<FormerColleague>(m_workspace,
                                   [&](const auto &row) { return !m_workspace.people().find(row.person); });
        dropWhere<Leaver>(m_workspace, [&](const Leaver &row) {
            return !m_workspace.people().find(row.person) || m_workspace.isFormer(row.person);
        });
        for (const FormerColleague &former : allOf<FormerColleague>()) {
            Person nameless = *m_workspace.people().find(former.person);
            nameless.name.clear();
            put(m_workspace, Row(nameless));
        }
        dropLooseEnds(m_workspace);
        breakCircles();
        joinSuccessors();
        matchWithSuccessors(m_workspace, {&m_rows.here, &m_rows.there});
    }

private:
    template <class T>
    std::vector<T> allOf() const
    {
        return rowsWhere<T>(m_workspace, [](const T &) { return true; });
    }
    template <class T>
    bool bring(const typename Table<T>::Key &key)
    {
        if (m_workspace.table<T>().find(key))
            return false;
        for (const Workspace *from : {&m_rows.here, &m_rows.there}) {
            if (const T *row = from->table<T>().find(key)) {
                put(m_workspace, Row(*row));
                return true;
            }
        }
        return false;
    }
    void need(PersonId person)
    {
        if (bring<Person>(person))
            bring<FormerColleague>(person);
    }
    void need(GroupId group)
    {
        if (!bring<Group>(group))
            return;
        for (const Workspace *from : {&m_rows.here, &m_rows.there}) {
            for (const PersonId member : from->membersOf(group))
                put(m_workspace, Row(Membership{group, member}));
        }
    }
    void need(const std::optional<Voice> &voice)
    {
        if (voice)
            std::visit([this](const auto &id) { need(id); }, *voice);
    }

    /// In one file nobody who answered or was there is taken out by saying that they left, nor out of a group that
    /// answered: what one copy took away so comes back where the other copy has such a thing of theirs.
    void bringWhoTookPart()
    {
        std::set<std::pair<ReviewId, PersonId>> were;
        for (const Response &response : allOf<Response>()) {
            if (!response.voice)
                continue;
            if (const auto *person = std::get_if<PersonId>(&*response.voice)) {
                were.emplace(response.review, *person);
                continue;
            }
            const GroupId group = std::get<GroupId>(*response.voice);
            for (const Workspace *from : {&m_rows.here, &m_rows.there}) {
                for (const PersonId member : from->membersOf(group)) {
                    if (m_workspace.hasLeft(member))
                        put(m_workspace, Row(Membership{group, member}));
                }
            }
            for (const PersonId member : m_workspace.membersThen(response.review, group))
                were.emplace(response.review, member);
        }
        for (const Presence &row : allOf<Presence>())
            were.emplace(row.review, row.person);
        for (const auto &[review, person] : were) {
            // A finished one has the participants that its digest was made with.
            if (m_workspace.review(review)->isFinished() || !m_workspace.hasLeft(person))
                continue;
            bring<Participant>({review, person});
            if (std::ranges::any_of(m_workspace.assignmentsOf(review),
                                    [&, who = Voice(person)](const Assignment *each) { return each->voice == who; }))
                continue;
            for (const Workspace *from : {&m_rows.here, &m_rows.there}) {
                for (const Assignment *each : from->assignmentsOf(review)) {
                    if (each->voice == Voice(person))
                        put(m_workspace, Row(*each));
                }
            }
        }
    }

    /// One copy chose another wording, which takes all marks along: the other's stand at words they were not made for.
    void dropMarksOfOtherWords()
    {
        dropWhere<PointMark>(m_workspace, [&](const PointMark &mark) {
            const Review &merged = *m_workspace.review(mark.review);
            const auto isMadeFor = [&](const Workspace &copy) {
                const Review *review = copy.review(mark.review);
                return review && review->wording == merged.wording && copy.marks().find(mark.key());
            };
            return !merged.isFinished() && !isMadeFor(m_rows.here) && !isMadeFor(m_rows.there);
        });
    }

    /// Each copy let one of two actions go on with the other.
    void breakCircles()
    {
        for (const Action &row : allOf<Action>()) {
            std::set<ActionId> seen{row.id};
            const Action *action = m_workspace.actions().find(row.id);
            while (action->carriedFrom && seen.insert(*action->carriedFrom).second)
                action = m_workspace.actions().find(*action->carriedFrom);
            if (action->carriedFrom) {
                Action first = *action;
                first.carriedFrom.reset();
                put(m_workspace, Row(first));
            }
        }
    }

    /// Each copy carried an earlier review's action into this one: that is one promise, as far as they don't say
    /// different things of it. A finished review has the actions that its digest was made with.
    void joinSuccessors()
    {
        const auto isOfOne = [](const Workspace &copy, const Workspace &other, const Action &row) {
            return copy.actions().find(row.id) && !other.actions().find(row.id);
        };
        std::map<std::pair<ReviewId, ActionId>, std::pair<std::vector<Action>, std::vector<Action>>> made;
        for (const Action &row : allOf<Action>()) {
            if (!row.carriedFrom || m_workspace.review(row.review)->isFinished())
                continue;
            auto &both = made[{row.review, *row.carriedFrom}];
            if (isOfOne(m_rows.here, m_rows.there, row))
                both.first.push_back(row);
            else if (isOfOne(m_rows.there, m_rows.here, row))
                both.second.push_back(row);
        }
        for (const auto &[key, both] : made) {
            if (both.first.size() == 1 && both.second.size() == 1)
                join(both.first.front(), both.second.front());
        }
    }

    /// By their ids, so that either copy merged into the other gives the same.
    void join(const Action &one, const Action &other)
    {
        const ActionId kept = std::min(one.id, other.id);
        const ActionId gone = std::max(one.id, other.id);
        Action before = *m_workspace.actions().find(*one.carriedFrom);
        before.id = kept;
        before.review = one.review;
        before.status = ActionStatus::Open;
        before.outcome.clear();
        before.carriedFrom = one.carriedFrom;
        if (before.due && *before.due < m_workspace.review(one.review)->date)
            before.due.reset();
        Action mine = one;
        Action theirs = other;
        mine.id = theirs.id = kept;
        const std::optional<Action> together = fieldsTogether(before, mine, theirs);
        if (!together)
            return;
        for (ProgressNote note : allOf<ProgressNote>()) {
            if (note.action != gone)
                continue;
            note.action = kept;
            put(m_workspace, Row(note));
        }
        for (Action next : allOf<Action>()) {
            if (next.carriedFrom != gone)
                continue;
            next.carriedFrom = kept;
            put(m_workspace, Row(next));
        }
        const auto isChosen = [&](const Leverage &row) { return row.action == kept && row.review == one.review; };
        const bool isKeptChosen = !rowsWhere<Leverage>(m_workspace, isChosen).empty();
        for (Leverage row : allOf<Leverage>()) {
            if (row.action != gone || isKeptChosen)
                continue;
            row.action = kept;
            put(m_workspace, Row(row));
        }
        if (const ActionEnd *end = m_workspace.actionEnds().find(gone)) {
            ActionEnd moved = *end;
            moved.action = kept;
            if (!m_workspace.actionEnds().find(kept))
                put(m_workspace, Row(moved));
        }
        takeAway(m_workspace, Row(*m_workspace.actions().find(gone)));
        put(m_workspace, Row(*together));
        dropLooseEnds(m_workspace); // what else was the other's
    }

    Workspace &m_workspace;
    const MergedRows &m_rows;
};

} // namespace

Workspace workspaceOf(const MergedRows &rows)
{
    Step step;
    for (const Row &row : rows.rows) {
        if (!std::holds_alternative<Settlement>(row))
            step.changes.push_back({std::nullopt, row});
    }
    Workspace workspace;
    workspace.apply(step);
    putSettlements(workspace, rows);
    renumberReviews(workspace, rows);
    joinResponses(workspace);
    dropDoubledHighlights(workspace, rows);
    Tying(workspace, rows).tie();
    letOneCount(workspace, rows);
    for (const Review &review :
         rowsWhere<Review>(workspace, [&](const Review &row) { return workspace.wasHeld(row); })) {
        const Review *mine = rows.here.review(review.id);
        keepWhatWasThen(workspace, mine && rows.here.wasHeld(*mine) ? rows.here : rows.there, review.id);
    }
    return workspace;
}

} // namespace waymark
