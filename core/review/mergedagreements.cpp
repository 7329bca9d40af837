// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mergedagreements.h"

#include "core/review/difference.h"
#include "core/review/limits.h"
#include "core/review/mergedworkspace.h"
#include "core/review/rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace waymark {
namespace {

/// What was noted against one and the same agreeing; either text can be empty. `bothChanged`: that is known, although
/// not from what.
std::optional<QString> dissentTogether(const std::optional<QString> &earlier, bool bothChanged, const QString &mine,
                                       const QString &theirs)
{
    if (mine == theirs || theirs == earlier)
        return mine;
    if (mine == earlier)
        return theirs;
    // What both only added to is kept from both; what one of them may have taken away is for a person to decide.
    if (earlier && (!mine.contains(*earlier) || !theirs.contains(*earlier)))
        return std::nullopt;
    if (mine.contains(theirs) || theirs.contains(mine))
        return bothChanged ? std::nullopt : std::optional(mine.size() > theirs.size() ? mine : theirs);
    QString both = std::min(mine, theirs) + u'\n' + std::max(mine, theirs);
    return both.size() <= maxText ? std::optional(both) : std::nullopt;
}

/// Whether an agreement that both have was set aside: as it is in the copy that changed it, else since the first time.
std::optional<QDateTime> setAsideTogether(const std::optional<Settlement> &earlier,
                                          const std::optional<QDateTime> &mine, const std::optional<QDateTime> &theirs)
{
    if (earlier && mine == earlier->setAside)
        return theirs;
    if (earlier && theirs == earlier->setAside)
        return mine;
    return mine && theirs ? std::min(mine, theirs) : mine ? mine : theirs;
}

using Names = std::vector<RowName>;

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

} // namespace

NamedSettlements namedSettlements(const Workspace &workspace)
{
    NamedSettlements named;
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

std::optional<Row> sameAgreeing(const std::optional<Settlement> &earlier, bool bothChanged, const Settlement &mine,
                                const Settlement &theirs)
{
    Settlement both = mine;
    both.dissent = theirs.dissent;
    both.number = theirs.number;
    both.setAside = theirs.setAside;
    if (both != theirs)
        return std::nullopt;
    const auto dissent = dissentTogether(earlier ? std::optional(earlier->dissent) : std::nullopt, bothChanged,
                                         mine.dissent, theirs.dissent);
    if (!dissent)
        return std::nullopt;
    both.number = std::min(mine.number, theirs.number);
    both.dissent = *dissent;
    both.setAside = setAsideTogether(earlier, mine.setAside, theirs.setAside);
    return Row(both);
}

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

} // namespace waymark
