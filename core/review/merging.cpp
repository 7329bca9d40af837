// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merging.h"

#include "core/review/comparedcopies.h"
#include "core/review/difference.h"
#include "core/review/keepingforgotten.h"
#include "core/review/limits.h"
#include "core/review/mergedworkspace.h"
#include "core/review/rows.h"

#include <algorithm>

namespace waymark {
namespace {

using Rows = NamedRows;
using Reason = Refusal::Reason;

/// Removes from one copy whom the other removed, in the way in which that was done there: its texts take the place of
/// those that name them.
class Forgetting
{
public:
    Forgetting(const FileCopy &copy, const FileCopy &other, const Rows &earlier)
        : m_copy(copy)
        , m_other(other)
        , m_earlier(earlier)
    {}

    Result<Workspace> result()
    {
        Workspace ahead = m_copy.workspace;
        for (const auto &[person, at] : forgottenIn(m_other)) {
            if (auto done = forget(ahead, person, at); !done)
                return failed(done.error());
        }
        return ahead;
    }

private:
    Result<void> forget(Workspace &ahead, PersonId person, const QDateTime &at)
    {
        const auto step = forgottenAsIn(m_other.workspace, ahead, person, at, Reason::NamedInCopy,
                                        [this](const TextPlace &place) { return goesAnyway(place); });
        if (!step)
            return failed(step.error());
        ahead.apply(*step);
        dropDoubledReopenings(ahead, *step);
        return {};
    }

    /// The other copy removed the row, and this one left it as it was.
    bool goesAnyway(const TextPlace &place) const
    {
        const auto earlier = m_earlier.find({place.table, place.subject});
        bool isSame = false;
        m_copy.workspace.forEachRow([&](const Row &row) {
            isSame = isSame || (earlier != m_earlier.end() && nameOf(row) == earlier->first && row == earlier->second);
        });
        return isSame;
    }

    /// The other copy says already why the review is open again.
    void dropDoubledReopenings(Workspace &ahead, const Step &step) const
    {
        for (const RowChange &change : step.changes) {
            const auto *made = change.after ? std::get_if<Reopening>(&*change.after) : nullptr;
            const auto isOfIt = [&](const auto &each) {
                return made && each.second.review == made->review && each.second.reason == made->reason;
            };
            if (made && std::ranges::any_of(m_other.workspace.reopenings().rows(), isOfIt))
                takeAway(ahead, *change.after);
        }
    }

    const FileCopy &m_copy;
    const FileCopy &m_other;
    const Rows &m_earlier;
};

/// A row that only the removal of a person changed is as it was before.
void changeAlike(Rows &earlier, const Workspace &before, const Workspace &after)
{
    for (const RowChange &change : difference(before, after, {}).changes) {
        const auto found = change.before ? earlier.find(nameOf(*change.before)) : earlier.end();
        if (found == earlier.end() || found->second != *change.before)
            continue;
        if (change.after)
            found->second = *change.after;
        else
            earlier.erase(found);
    }
}

/// Merging may have given a review another number in one of the copies. That is nothing to decide: mine stays.
void numberAlike(const Workspace &here, Workspace &there, Rows &earlier)
{
    for (const auto &[id, mine] : here.reviews().rows()) {
        const auto withItsNumber = [&, number = mine.number](Review review) {
            review.number = number;
            return Row(review);
        };
        if (const Review *theirs = there.review(id); theirs && theirs->number != mine.number)
            put(there, withItsNumber(*theirs));
        const auto before = earlier.find({QString::fromLatin1(RowKind<Review>::table), id.toString()});
        if (before != earlier.end())
            before->second = withItsNumber(std::get<Review>(before->second));
    }
}

} // namespace

Result<Merge> Merge::of(const FileCopy &mine, const FileCopy &theirs, const std::optional<Ancestor> &ancestor,
                        const QDateTime &at)
{
    if (!areCopies(mine, theirs))
        return failed(Refusal{Reason::NotACopy});
    Rows earlier;
    if (ancestor) {
        earlier = comparedRows(ancestor->values);
        for (const auto &[name, state] : ancestor->unknown)
            earlier.erase(name);
    }
    auto here = Forgetting(mine, theirs, earlier).result();
    auto there = Forgetting(theirs, mine, earlier).result();
    if (!here || !there)
        return failed(here ? there.error() : here.error());
    Merge merge;
    merge.m_forgetsMine = *here != mine.workspace;
    merge.m_forgetsTheirs = *there != theirs.workspace;
    changeAlike(earlier, mine.workspace, *here);
    changeAlike(earlier, theirs.workspace, *there);
    numberAlike(*here, *there, earlier);
    ComparedCopies compared = comparedCopies(*here, *there, earlier, ancestor ? &*ancestor : nullptr);
    merge.m_mine = mine;
    merge.m_theirs = theirs;
    merge.m_here = std::move(*here);
    merge.m_there = std::move(*there);
    merge.m_settled = std::move(compared.settled);
    merge.m_conflicts = std::move(compared.conflicts);
    merge.m_at = at.toUTC();
    merge.m_hasAncestor = ancestor.has_value();
    return merge;
}

Result<Workspace> Merge::resolved(const std::vector<Side> &choices) const
{
    MergedRows rows{m_here, m_there, m_at, m_settled, {}};
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        for (const RowVersions &each : m_conflicts[i].rows) {
            const Side side = choices.at(i);
            if (const auto &row = each.of(side))
                rows.rows.push_back(*row);
            const std::optional<Row> &decided = each.mine ? each.mine : each.theirs;
            if (const auto *decision = std::get_if<Decision>(&*decided))
                rows.decided.emplace(decision->key(), side);
        }
    }
    Workspace merged = workspaceOf(rows);
    if (merged.attachedBytes() > maxAttached)
        return failed(Refusal{Reason::FilesTooLarge});
    if (!makesSense(merged))
        return failed(Refusal{Reason::CopiesDoNotFit});
    return merged;
}

Result<edit::Merge> Merge::asEdit(const std::vector<Side> &choices) const
{
    return resolved(choices).map([this](Workspace merged) {
        FileJournal told = linesOfMerge(m_mine, m_theirs, merged);
        return edit::Merge{std::make_shared<const Workspace>(std::move(merged)), QUuid::createUuid(), std::move(told),
                           m_forgetsMine};
    });
}

Result<Step> Merge::changeOf(Side side, const std::vector<Side> &choices) const
{
    return resolved(choices).map(
        [&](const Workspace &merged) { return difference(original(side), merged, QStringLiteral("merge")); });
}

Result<std::vector<Review>> Merge::renumbered(const std::vector<Side> &choices) const
{
    return resolved(choices).map([&](const Workspace &merged) {
        std::vector<Review> found;
        for (const auto &[id, review] : merged.reviews().rows()) {
            const Review *there = original(Side::Theirs).review(id);
            if (there && !original(Side::Mine).review(id) && there->number != review.number)
                found.push_back(review);
        }
        return found;
    });
}

} // namespace waymark
