// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/difference.h"
#include "core/review/keepingforgotten.h"
#include "core/review/ofreview.h"
#include "core/review/rowrules.h"

#include <set>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

template <class T>
std::optional<T> copyOf(const T *row)
{
    return row ? std::optional(*row) : std::nullopt;
}

/// Who was removed for good stays so, whatever the version says of them, and so do the texts that named them.
Result<void> keepForgotten(Workspace &target, const Workspace &present, const edit::Restore &edit)
{
    std::map<PersonId, QDateTime> forgotten = edit.forgotten;
    for (const auto &[id, former] : present.formerColleagues().rows())
        forgotten.insert_or_assign(id, former.at);
    for (const auto &[id, at] : forgotten) {
        if (const Person *there = present.people().find(id); there && !there->name.isEmpty())
            continue; // the file has them again: restoring does not bring them
        const std::optional<Person> nameless = copyOf(target.people().find(id));
        const std::optional<FormerColleague> former = copyOf(target.formerColleagues().find(id));
        // By the version's name alone can its texts be found; without one, its responses can still claim one.
        const Person *named = edit.version->people().find(id);
        if (named && !edit.version->isFormer(id)) {
            if (former)
                takeAway(target, Row(*former));
            put(target, Row(*named));
            const auto step =
                forgottenAsIn(present, target, id, at, Reason::NamedInVersion, [](const TextPlace &) { return false; });
            if (!step)
                return failed(step.error());
            target.apply(*step);
        }
        // Somebody whom the file still has without a name.
        if (former && nameless && !target.people().find(id))
            put(target, Row(*nameless));
        if (const FormerColleague *kept = present.formerColleagues().find(id); kept && target.people().find(id))
            put(target, Row(*kept));
    }
    return {};
}

/// What rows of a review refer to outside it, and cannot be without.
class Needed : public FieldsSkipped
{
public:
    std::set<PersonId> people;
    std::set<GroupId> groups;
    std::set<Digest> structures;
    std::set<Digest> wordings;

    template <class Id>
    void ref(const char *, const Id &id)
    {
        take(id);
    }
    void structure(const char *, const Digest &digest) { structures.insert(digest); }
    void wording(const char *, const Digest &digest) { wordings.insert(digest); }
    void voice(const Voice &voice)
    {
        std::visit([this](const auto &id) { take(id); }, voice);
    }
    void voice(const std::optional<Voice> &voice)
    {
        if (voice)
            this->voice(*voice);
    }

private:
    void take(const PersonId &id) { people.insert(id); }
    void take(const GroupId &id) { groups.insert(id); }
    template <class Other>
    void take(const Id<Other> &)
    {}
    template <class Tag>
    void take(const std::optional<Id<Tag>> &id)
    {
        if (id)
            take(*id);
    }
};

std::vector<Row> rowsOf(const Workspace &workspace, ReviewId review)
{
    std::vector<Row> rows;
    workspace.forEachRow([&](const Row &row) {
        if (reviewOf(row, workspace) == review)
            rows.push_back(row);
    });
    return rows;
}

/// Brings what is missing; what is there stays as it is now.
template <class T, class Keys>
void bring(Workspace &target, const Table<T> &version, const Keys &keys)
{
    for (const auto &key : keys) {
        if (const T *row = version.find(key); row && !target.table<T>().find(key))
            put(target, Row(*row));
    }
}

void bringNeeded(Workspace &target, const Workspace &version, const std::vector<Row> &rows)
{
    Needed needed;
    for (const Row &row : rows)
        std::visit([&]<class T>(const T &each) { RowKind<T>::fields(needed, each); }, row);
    bring(target, version.structures(), needed.structures);
    bring(target, version.wordings(), needed.wordings);
    // Somebody whom this file does not have is as they were then.
    for (const PersonId &id : needed.people) {
        if (const Leaver *leaver = version.leavers().find(id); leaver && !target.people().find(id))
            put(target, Row(*leaver));
    }
    bring(target, version.people(), needed.people);
    for (const GroupId &id : needed.groups) {
        if (target.groups().find(id))
            continue;
        bring(target, version.groups(), std::set{id});
        for (const PersonId member : version.membersOf(id)) {
            bring(target, version.people(), std::set{member});
            put(target, Row(Membership{id, member}));
        }
    }
    for (const PersonId &id : needed.people) {
        if (const FormerColleague *former = version.formerColleagues().find(id);
            former && target.people().find(id)->name.isEmpty())
            put(target, Row(*former));
    }
}

Result<Workspace> withReviewOf(const Workspace &present, const Workspace &version, ReviewId review)
{
    if (!version.review(review))
        return refused(Reason::NoSuchReview);
    Workspace target = present;
    for (const Row &row : rowsOf(present, review))
        takeAway(target, row);
    const std::vector<Row> rows = rowsOf(version, review);
    bringNeeded(target, version, rows);
    for (const Row &row : rows)
        put(target, row);
    target.setLastReviewNumber(std::max(present.lastReviewNumber(), version.lastReviewNumber()));
    // Two files that parted can have given one number twice.
    Review restored = *target.review(review);
    for (const auto &[id, other] : present.reviews().rows()) {
        if (id != review && other.number == restored.number) {
            restored.number = target.lastReviewNumber() + 1;
            target.setLastReviewNumber(restored.number);
            put(target, Row(restored));
            break;
        }
    }
    keepWhatWasThen(target, version, review);
    dropLooseEnds(target);
    matchWithSuccessors(target, {&present});
    return target;
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::Restore &edit)
{
    auto target = edit.review ? withReviewOf(workspace, *edit.version, *edit.review) : Result<Workspace>(*edit.version);
    if (!target)
        return failed(target.error());
    if (auto kept = keepForgotten(*target, workspace, edit); !kept)
        return failed(kept.error());
    if (!makesSense(*target))
        return refused(Reason::VersionDoesNotFit);
    return difference(workspace, *target, QStringLiteral("restore"));
}

Result<Step> plan(const Workspace &workspace, const edit::Merge &edit)
{
    if (!makesSense(*edit.merged))
        return refused(Reason::CopiesDoNotFit);
    Step step = difference(workspace, *edit.merged, QStringLiteral("merge"));
    step.merge = edit.id;
    step.told = edit.told;
    step.endsHistory = step.leavesNoTrace = edit.forgets && !step.isEmpty();
    return step;
}

} // namespace waymark::planning
