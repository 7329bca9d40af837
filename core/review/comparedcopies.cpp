// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparedcopies.h"

#include "core/review/fieldmerge.h"
#include "core/review/mergedagreements.h"
#include "core/review/ofreview.h"
#include "core/review/rowrules.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

using Rows = NamedRows;

template <class T>
bool isOf(const RowName &name)
{
    return name.table == QLatin1String(RowKind<T>::table);
}

template <class T>
RowName ownerName(const Id<T> &id, const char *table)
{
    return {QString::fromLatin1(table), id.toString()};
}

/// What goes when this row's owner goes: the review first, then what it belongs to more closely.
std::vector<RowName> ownersOf(const Row &row, const Workspace &in)
{
    std::vector<RowName> owners;
    if (const auto review = reviewOf(row, in))
        owners.push_back(ownerName(*review, RowKind<Review>::table));
    if (const auto *note = std::get_if<ProgressNote>(&row))
        owners.push_back(ownerName(note->action, RowKind<Action>::table));
    else if (const auto *attachment = std::get_if<Attachment>(&row))
        owners.push_back(ownerName(attachment->evidence, RowKind<EvidenceItem>::table));
    else if (const auto *answer = std::get_if<ResponseAnswer>(&row))
        owners.push_back(ownerName(answer->response, RowKind<Response>::table));
    else if (const auto *mark = std::get_if<ResponseMark>(&row))
        owners.push_back(ownerName(mark->response, RowKind<Response>::table));
    else if (const auto *membership = std::get_if<Membership>(&row))
        owners.push_back(ownerName(membership->group, RowKind<Group>::table));
    return owners;
}

bool canOwn(const RowName &name)
{
    return isOf<Review>(name) || isOf<Action>(name) || isOf<EvidenceItem>(name) || isOf<Response>(name) ||
           isOf<Group>(name);
}

/// What the digest of a finished review covers.
bool isCovered(const RowName &name)
{
    return isOf<Review>(name) || isOf<Participant>(name) || isOf<Decision>(name) || isOf<PointMark>(name) ||
           isOf<Settlement>(name);
}

/// Whether a decision and the like is one thing, of which no part goes with a part of another.
template <class T>
constexpr bool isOneThing =
    std::is_same_v<T, Decision> || std::is_same_v<T, PointMark> || std::is_same_v<T, ResponseAnswer> ||
    std::is_same_v<T, ResponseMark> || std::is_same_v<T, Settlement> || std::is_same_v<T, Attachment> ||
    std::is_same_v<T, HandCount> || std::is_same_v<T, SchoolFile>;

/// Both changed it: put together by its fields, where these are different ones and fit together.
std::optional<Row> together(const Row &earlier, const Row &mine, const Row &theirs, const Workspace &here)
{
    return std::visit(
        [&]<class T>(const T &before) -> std::optional<Row> {
            if constexpr (isOneThing<T>) {
                return std::nullopt;
            } else {
                auto row = fieldsTogether(before, std::get<T>(mine), std::get<T>(theirs));
                if constexpr (requires(RowCheck & check) { RowKind<T>::rules(before, check); }) {
                    RowCheck check(here);
                    if (row)
                        RowKind<T>::rules(*row, check);
                    if (check.problem())
                        return std::nullopt;
                }
                return row ? std::optional(Row(std::move(*row))) : std::nullopt;
            }
        },
        earlier);
}

/// What needs no asking although it differs: records of one and the same event.
std::optional<Row> sameEvent(const Row &mine, const Row &theirs)
{
    if (const auto *here = std::get_if<FormerColleague>(&mine))
        return here->at <= std::get<FormerColleague>(theirs).at ? mine : theirs;
    if (const auto *here = std::get_if<Leaver>(&mine))
        return here->at <= std::get<Leaver>(theirs).at ? mine : theirs;
    if (const auto *here = std::get_if<ActionEnd>(&mine))
        return here->on <= std::get<ActionEnd>(theirs).on ? mine : theirs;
    if (const auto *here = std::get_if<PastPriority>(&mine)) {
        const auto &there = std::get<PastPriority>(theirs);
        return std::tie(here->text, here->priority) <= std::tie(there.text, there.priority) ? mine : theirs;
    }
    if (const auto *here = std::get_if<Review>(&mine)) {
        const auto &there = std::get<Review>(theirs);
        Review alike = there;
        alike.finished = here->finished;
        if (here->isFinished() && there.isFinished() && alike == *here)
            return *here->finished <= *there.finished ? mine : theirs;
    }
    return std::nullopt;
}

/// The conflict that a row belongs to: what is decided for one statement is asked once.
QString questionOf(const Row &row, const RowName &name)
{
    const auto of = [](const auto &id) { return id.toString(); };
    return std::visit(
        [&]<class T>(const T &each) -> QString {
            if constexpr (std::is_same_v<T, Decision> || std::is_same_v<T, PointMark> || std::is_same_v<T, Target>)
                return of(each.review) + u' ' + each.statement.toString();
            else if constexpr (std::is_same_v<T, ResponseAnswer> || std::is_same_v<T, ResponseMark>)
                return of(each.response);
            else if constexpr (std::is_same_v<T, Attachment>)
                return of(each.evidence);
            else if constexpr (std::is_same_v<T, Response> || std::is_same_v<T, EvidenceItem>)
                return of(each.id);
            else
                return name.table + u' ' + name.subject;
        },
        row);
}

/// Lists whose places mean nothing but together.
std::optional<QString> listOf(const Row &row)
{
    if (std::holds_alternative<Priority>(row) || std::holds_alternative<RetiredPriority>(row))
        return QString::fromLatin1(RowKind<Priority>::table);
    if (const auto *item = std::get_if<MeetingItem>(&row))
        return RowKind<MeetingItem>::table + item->review.toString();
    if (const auto *leverage = std::get_if<Leverage>(&row))
        return RowKind<Leverage>::table + leverage->review.toString();
    return {};
}

/// Goes through all rows of the two copies and says which stays, or that a person has to.
class Comparing
{
public:
    Comparing(const Workspace &here, const Workspace &there, const Rows &earlier, const Ancestor *ancestor)
        : m_here(here)
        , m_there(there)
        , m_mine(comparedRows(here))
        , m_theirs(comparedRows(there))
        , m_earlier(earlier)
        , m_ancestor(ancestor)
    {
        for (const Rows *rows : {&m_earlier, &m_mine, &m_theirs}) {
            for (const auto &[name, row] : *rows)
                m_all.insert(name);
        }
    }

    void compare()
    {
        findRemoved();
        findFinished();
        std::map<QString, std::vector<RowName>> wholes;
        std::vector<RowName> singles;
        for (const RowName &name : m_all) {
            if (const auto whole = wholeOf(name))
                wholes[*whole].push_back(name);
            else
                singles.push_back(name);
        }
        for (const auto &[whole, names] : wholes)
            decideWhole(names);
        for (const RowName &name : singles)
            decide(name);
        order();
    }

    std::vector<Row> settled;
    std::vector<MergeConflict> conflicts;

private:
    const Row *find(const Rows &rows, const RowName &name) const
    {
        const auto found = rows.find(name);
        return found == rows.end() ? nullptr : &found->second;
    }
    const Row &any(const RowName &name) const
    {
        const Row *row = find(m_mine, name);
        row = row ? row : find(m_theirs, name);
        return row ? *row : m_earlier.at(name);
    }
    bool isUnknown(const RowName &name) const { return m_ancestor && m_ancestor->unknown.contains(name); }
    /// That is known of a row, although not what it was.
    bool bothChanged(const Row &row) const { return isUnknown(nameOf(row)); }
    bool existed(const RowName &name) const { return m_earlier.contains(name) || isUnknown(name); }
    RowVersions versions(const RowName &name) const
    {
        const auto copied = [&](const Rows &rows) {
            const Row *row = find(rows, name);
            return row ? std::optional(*row) : std::nullopt;
        };
        RowVersions found{name, copied(m_earlier), copied(m_mine), copied(m_theirs)};
        if (isUnknown(name))
            found.earlierState = m_ancestor->unknown.at(name);
        // The journal names agreements by their number.
        if (found.mine && found.theirs && isOf<Settlement>(name) && bothChanged(*found.mine))
            found.earlierState = m_ancestor->unknown.at(nameOf(*found.mine));
        return found;
    }
    const Workspace &holderOf(const RowName &name) const
    {
        return m_mine.contains(name) ? m_here : m_theirs.contains(name) ? m_there : m_ancestor->values;
    }

    /// What one copy removed with all that belonged to it.
    void findRemoved()
    {
        for (const RowName &name : m_all) {
            if (canOwn(name) && existed(name) && m_mine.contains(name) != m_theirs.contains(name))
                m_removed.insert(name);
        }
    }
    /// Reviews that are taken as a whole.
    void findFinished()
    {
        for (const auto &[id, here] : m_here.reviews().rows()) {
            const Review *there = m_there.review(id);
            const bool isSame = there && here.isFinished() && here.finishDigest == there->finishDigest;
            if (there && !isSame && (here.isFinished() || there->isFinished()))
                m_finished.insert(ownerName(id, RowKind<Review>::table));
        }
    }
    std::optional<QString> wholeOf(const RowName &name) const
    {
        const Row &row = any(name);
        std::vector<RowName> owners = ownersOf(row, holderOf(name));
        if (canOwn(name))
            owners.push_back(name);
        for (const RowName &owner : owners) {
            if (m_removed.contains(owner))
                return QStringLiteral("removed ") + owner.table + u' ' + owner.subject;
        }
        for (const RowName &owner : owners) {
            if (isCovered(name) && m_finished.contains(owner))
                return QStringLiteral("finished ") + owner.subject;
        }
        return listOf(row);
    }

    void settle(const RowName &name, const Rows &rows)
    {
        if (const Row *row = find(rows, name))
            settled.push_back(*row);
    }
    void ask(MergeConflict::Kind kind, const std::vector<RowName> &names)
    {
        MergeConflict conflict{kind, {}, m_ancestor != nullptr};
        for (const RowName &name : names) {
            RowVersions found = versions(name);
            if (found.mine && found.mine == found.theirs)
                settled.push_back(*found.mine);
            else if (found.mine || found.theirs)
                conflict.rows.push_back(std::move(found));
        }
        conflicts.push_back(std::move(conflict));
    }

    void decideWhole(const std::vector<RowName> &names)
    {
        const auto alike = [&](const Rows &a, const Rows &b) {
            return std::ranges::all_of(names, [&](const RowName &name) {
                const Row *here = find(a, name);
                const Row *there = find(b, name);
                return here && there ? *here == *there : here == there;
            });
        };
        const auto isNone = [&](const Rows &rows) {
            return std::ranges::none_of(names, [&](const RowName &name) { return rows.contains(name); });
        };
        const auto take = [&](const Rows &rows) {
            for (const RowName &name : names)
                settle(name, rows);
        };
        const bool isKnown =
            m_ancestor && std::ranges::none_of(names, [&](const auto &name) { return isUnknown(name); });
        if (alike(m_mine, m_theirs) || (isKnown && alike(m_theirs, m_earlier)))
            return take(m_mine);
        if (isKnown && alike(m_mine, m_earlier))
            return take(m_theirs);
        const auto owner = std::ranges::find_if(names, [&](const RowName &name) { return m_removed.contains(name); });
        if (owner != names.end())
            return ask(MergeConflict::Kind::Removed, names);
        const auto review = std::ranges::find_if(names, [&](const RowName &name) { return m_finished.contains(name); });
        if (review == names.end() && !m_ancestor && (isNone(m_mine) || isNone(m_theirs)))
            return take(isNone(m_mine) ? m_theirs : m_mine);
        if (review == names.end())
            return ask(MergeConflict::Kind::Changed, names);
        if (!m_ancestor && differsInFinishing(*review, names))
            return take(isReopenedThere(*review) ? m_theirs : m_mine);
        ask(MergeConflict::Kind::Finished, names);
    }
    /// Nothing else of it differs than that one copy says it is finished, and the other not.
    bool differsInFinishing(const RowName &review, const std::vector<RowName> &names) const
    {
        Review here = std::get<Review>(m_mine.at(review));
        const Review &there = std::get<Review>(m_theirs.at(review));
        const bool isOne = here.isFinished() != there.isFinished();
        here.finished = there.finished;
        here.finishDigest = there.finishDigest;
        return isOne && here == there && std::ranges::all_of(names, [&](const RowName &name) {
                   const Row *a = find(m_mine, name);
                   const Row *b = find(m_theirs, name);
                   return name == review || (a && b && *a == *b);
               });
    }
    /// Of two copies of which one has it finished: theirs is the newer. Reopening leaves a reason, and that is in the
    /// newer copy alone.
    bool isReopenedThere(const RowName &review) const
    {
        const ReviewId id = ReviewId::parse(review.subject);
        const std::size_t here = m_here.reopeningsOf(id).size();
        const std::size_t there = m_there.reopeningsOf(id).size();
        return here != there ? there > here : m_there.review(id)->isFinished();
    }

    void decide(const RowName &name)
    {
        const Row *mine = find(m_mine, name);
        const Row *theirs = find(m_theirs, name);
        const Row *earlier = find(m_earlier, name);
        if (!mine && !theirs)
            return;
        if (mine && theirs && *mine == *theirs)
            return settled.push_back(*mine);
        const bool isNameChosen = m_ancestor && m_ancestor->isNameChosen;
        if (isOf<Institution>(name) && !isNameChosen && !areNamedAlike(m_here.institution(), m_there.institution()))
            return askAbout(name);
        const bool isKnown = m_ancestor && !isUnknown(name);
        const bool isSameHere = isKnown && (mine && earlier ? *mine == *earlier : !mine && !earlier);
        const bool isSameThere = isKnown && (theirs && earlier ? *theirs == *earlier : !theirs && !earlier);
        if (mine && theirs) {
            // Two events where one copy is as it was: reopened in the other one, and finished again.
            if (const auto same = sameEvent(*mine, *theirs); same && !isSameHere && !isSameThere)
                return settled.push_back(*same);
            if (const auto *here = std::get_if<Settlement>(mine)) {
                const auto was = earlier ? std::optional(std::get<Settlement>(*earlier)) : std::nullopt;
                if (const auto same = sameAgreeing(was, bothChanged(*mine), *here, std::get<Settlement>(*theirs)))
                    return settled.push_back(*same);
            }
        } else if (isOf<FormerColleague>(name)) {
            return settled.push_back(mine ? *mine : *theirs);
        } else if (isOf<Person>(name) && existed(name)) {
            return; // somebody who is needed all the same comes back in the end, without a name if that was removed
        }
        if (isSameHere || isSameThere)
            return settle(name, isSameHere ? m_theirs : m_mine);
        if ((!mine || !theirs) && !existed(name))
            return settled.push_back(mine ? *mine : *theirs);
        if (mine && theirs && earlier) {
            if (auto both = together(*earlier, *mine, *theirs, m_here))
                return settled.push_back(std::move(*both));
        }
        askAbout(name);
    }
    void askAbout(const RowName &name)
    {
        const QString question = questionOf(any(name), name);
        const auto [found, isNew] = m_questions.emplace(question, conflicts.size());
        if (isNew)
            return ask(MergeConflict::Kind::Changed, {name});
        conflicts[found->second].rows.push_back(versions(name));
    }

    /// What a conflict is about comes first in it; reviews come by date, with their statements in order.
    void order()
    {
        const auto rank = [](const RowVersions &row) {
            const bool isMain = canOwn(row.name) || isOf<Decision>(row.name);
            return std::tuple(!isOf<Review>(row.name), !isMain);
        };
        for (MergeConflict &conflict : conflicts)
            std::ranges::stable_sort(conflict.rows, {}, rank);
        const auto place = [this](const MergeConflict &conflict) {
            const RowName &name = conflict.subject().name;
            const auto id = reviewOf(any(name), holderOf(name));
            const Review *review = id ? m_here.review(*id) : nullptr;
            review = !review && id ? m_there.review(*id) : review;
            const auto statement = StatementNumber::parse(name.subject.section(u' ', 1, 1));
            return std::tuple(review != nullptr, review ? review->date : QDate(), review ? review->number : 0,
                              conflict.kind != MergeConflict::Kind::Finished,
                              statement ? statement->theme() * 100 + statement->ordinal() : 0, name);
        };
        std::ranges::stable_sort(conflicts,
                                 [&](const MergeConflict &a, const MergeConflict &b) { return place(a) < place(b); });
    }

    const Workspace &m_here;
    const Workspace &m_there;
    const Rows m_mine;
    const Rows m_theirs;
    const Rows &m_earlier;
    const Ancestor *m_ancestor;
    std::set<RowName> m_all;
    std::set<RowName> m_removed;
    std::set<RowName> m_finished;
    std::map<QString, std::size_t> m_questions;
};

} // namespace

NamedRows comparedRows(const Workspace &workspace)
{
    NamedRows rows;
    workspace.forEachRow([&](const Row &row) {
        if (!std::holds_alternative<Settlement>(row))
            rows.emplace(nameOf(row), row);
    });
    for (auto &[name, settlement] : namedSettlements(workspace))
        rows.emplace(name, Row(settlement));
    return rows;
}

ComparedCopies comparedCopies(const Workspace &here, const Workspace &there, const NamedRows &earlier,
                              const Ancestor *ancestor)
{
    Comparing comparing(here, there, earlier, ancestor);
    comparing.compare();
    return {std::move(comparing.settled), std::move(comparing.conflicts)};
}

} // namespace waymark
