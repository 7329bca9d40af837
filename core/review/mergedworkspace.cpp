// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergedworkspace.h"

#include "core/review/difference.h"
#include "core/review/rows.h"

#include <algorithm>
#include <iterator>
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

using Names = std::vector<RowName>;

using NamedSettlements = std::vector<std::pair<RowName, Settlement>>;

NamedSettlements ofStatement(const NamedSettlements &named, const StatementKey &statement)
{
    NamedSettlements found;
    std::ranges::copy_if(named, std::back_inserter(found),
                         [&](const auto &each) { return each.second.key().first == statement; });
    return found;
}

Names namesOf(const NamedSettlements &named)
{
    Names names;
    for (const auto &[name, settlement] : named)
        names.push_back(name);
    return names;
}

bool contains(const Names &names, const RowName &name) { return std::ranges::find(names, name) != names.end(); }

/// The agreeings of one statement that stay, in their order: what both copies have, then what each of them has alone,
/// by time, or that of the chosen side last.
Names inOrder(const std::map<RowName, Settlement> &kept, const Names &mine, const Names &theirs,
              std::optional<Side> chosen)
{
    const auto only = [&](const Names &names, auto isWanted) {
        Names found;
        std::ranges::copy_if(names, std::back_inserter(found),
                             [&](const RowName &name) { return kept.contains(name) && isWanted(name); });
        return found;
    };
    const auto all = [](const RowName &) { return true; };
    for (const Names *side : {&mine, &theirs}) {
        if (Names names = only(*side, all); names.size() == kept.size())
            return names;
    }
    Names order = only(mine, [&](const RowName &name) { return contains(theirs, name); });
    const Names here = only(mine, [&](const RowName &name) { return !contains(theirs, name); });
    const Names there = only(theirs, [&](const RowName &name) { return !contains(mine, name); });
    const auto isBefore = [&](const RowName &a, const RowName &b) {
        return std::tie(kept.at(a).at, a) < std::tie(kept.at(b).at, b);
    };
    if (!chosen) {
        std::ranges::merge(here, there, std::back_inserter(order), isBefore);
        return order;
    }
    for (const Names *names : {*chosen == Side::Mine ? &there : &here, *chosen == Side::Mine ? &here : &there})
        order.insert(order.end(), names->begin(), names->end());
    return order;
}

/// One event, whatever reason is written for it in each copy.
bool areOneEvent(const Settlement &a, const Settlement &b)
{
    return a.at == b.at && a.round == b.round && a.level == b.level;
}

/// Which agreements of one statement are set aside: those of the copy that is not used, for nobody who agreed what the
/// other one has ever saw them.
class SettingAside
{
public:
    SettingAside(const std::map<RowName, Settlement> &kept, const NamedSettlements &mine,
                 const NamedSettlements &theirs, const QDateTime &at)
        : m_kept(kept)
        , m_mine(mine.begin(), mine.end())
        , m_theirs(theirs.begin(), theirs.end())
        , m_at(at)
    {}

    /// `chosen`: the copy whose answer was taken; nothing where that was no question.
    std::optional<QDateTime> of(const RowName &name, std::optional<Side> chosen) const
    {
        const Settlement &settlement = m_kept.at(name);
        const std::optional<Side> used = chosen ? chosen : sideOfNewest();
        if (!used)
            return settlement.setAside;
        const auto &ofUsed = *used == Side::Mine ? m_mine : m_theirs;
        if (const auto same = ofUsed.find(name); same != ofUsed.end())
            return chosen ? same->second.setAside : settlement.setAside;
        if (settlement.setAside || isAnotherTextOfOne(settlement, ofUsed))
            return settlement.setAside;
        return m_at;
    }

private:
    using ByName = std::map<RowName, Settlement>;

    /// Where both copies agreed something since they parted, and hold the same by now.
    std::optional<Side> sideOfNewest() const
    {
        const RowName *newest = nullptr;
        std::set<Side> sides;
        for (const auto &[name, settlement] : m_kept) {
            if (m_mine.contains(name) == m_theirs.contains(name))
                continue;
            sides.insert(m_mine.contains(name) ? Side::Mine : Side::Theirs);
            if (!newest || std::tie(m_kept.at(*newest).at, *newest) < std::tie(settlement.at, name))
                newest = &name;
        }
        if (sides.size() < 2)
            return std::nullopt;
        return m_mine.contains(*newest) ? Side::Mine : Side::Theirs;
    }
    /// The copy that is used has the same event with another reason, which did not stay.
    bool isAnotherTextOfOne(const Settlement &settlement, const ByName &ofUsed) const
    {
        const auto isOne = [&](const auto &each) { return areOneEvent(each.second, settlement); };
        const auto stays = [&](const auto &each) { return isOne(each) && m_kept.contains(each.first); };
        return std::ranges::any_of(ofUsed, isOne) && std::ranges::none_of(ofUsed, stays);
    }

    const ByName &m_kept;
    ByName m_mine;
    ByName m_theirs;
    QDateTime m_at;
};

void putSettlements(Workspace &workspace, const MergedRows &rows)
{
    const auto here = namedSettlements(rows.here);
    const auto there = namedSettlements(rows.there);
    std::map<StatementKey, std::map<RowName, Settlement>> kept;
    std::map<std::pair<StatementKey, QString>, int> seen;
    for (const Row &row : rows.rows) {
        if (const auto *settlement = std::get_if<Settlement>(&row)) {
            Workspace alone;
            put(alone, row);
            auto name = namedSettlements(alone).front().first;
            const int again = seen[{settlement->key().first, name.subject}]++;
            name.subject += QStringLiteral(" ").repeated(again);
            kept[settlement->key().first].emplace(std::move(name), *settlement);
        }
    }
    for (const auto &[statement, settlements] : kept) {
        const auto decided = rows.decided.find(statement);
        const auto chosen = decided == rows.decided.end() ? std::nullopt : std::optional(decided->second);
        const NamedSettlements mine = ofStatement(here, statement);
        const NamedSettlements theirs = ofStatement(there, statement);
        const SettingAside settingAside(settlements, mine, theirs, rows.at);
        int number = 0;
        for (const RowName &name : inOrder(settlements, namesOf(mine), namesOf(theirs), chosen)) {
            Settlement settlement = settlements.at(name);
            settlement.number = ++number;
            settlement.setAside = settingAside.of(name, chosen);
            put(workspace, Row(settlement));
        }
    }
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

/// As it would be had all come into one file.
void letOneCount(Workspace &workspace)
{
    std::vector<Response> waiting;
    for (const Response *each : workspace.countingTwice())
        waiting.push_back(*each);
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
        for (const auto &row : allOf<Participant>())
            need(row.person);
        for (const auto &row : allOf<Presence>())
            need(row.person);
        for (const auto &row : allOf<Apology>())
            need(row.person);
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

    Workspace &m_workspace;
    const MergedRows &m_rows;
};

} // namespace

std::vector<std::pair<RowName, Settlement>> namedSettlements(const Workspace &workspace)
{
    std::vector<std::pair<RowName, Settlement>> named;
    std::map<QString, int> seen;
    for (const auto &[key, row] : workspace.settlements().rows()) {
        // All but its number and what can be noted later; the same ones of one moment are told apart by their order.
        const QString what = QStringList{row.review.toString(),
                                         row.statement.toString(),
                                         row.at.toUTC().toString(Qt::ISODateWithMs),
                                         QString::number(row.level.value()),
                                         row.round,
                                         row.rationale}
                                 .join(u' ');
        named.push_back(
            {{QString::fromLatin1(RowKind<Settlement>::table), what + QStringLiteral(" ").repeated(seen[what]++)},
             row});
    }
    return named;
}

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
    letOneCount(workspace);
    return workspace;
}

} // namespace waymark
