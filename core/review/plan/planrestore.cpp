// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/ofreview.h"
#include "core/review/rowrules.h"

#include <algorithm>
#include <set>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

/// Everything that makes the rows of `from` those of `to`. What goes does so first, for two reviews cannot have one
/// number for a moment; and in such an order that each row refers only to what is there.
Step difference(const Workspace &from, const Workspace &to)
{
    Step removing;
    Step putting;
    const auto compare = [&]<class T>(const Table<T> &before, const Table<T> &after) {
        for (const auto &[key, row] : before.rows()) {
            if (!after.find(key))
                removing.changes.push_back({Row(row), std::nullopt});
        }
        for (const auto &[key, row] : after.rows()) {
            const T *old = before.find(key);
            if (!old)
                putting.changes.push_back({std::nullopt, Row(row)});
            else if (*old != row)
                putting.changes.push_back({Row(*old), Row(row)});
        }
    };
    if (from.institution() != to.institution())
        putting.changes.push_back({Row(from.institution()), Row(to.institution())});
    ListedRows::forEach([&]<class T>() { compare(from.table<T>(), to.table<T>()); });
    std::ranges::reverse(removing.changes);
    Step step;
    step.gesture = QStringLiteral("restore");
    step.changes = std::move(removing.changes);
    step.changes.insert(step.changes.end(), putting.changes.begin(), putting.changes.end());
    if (!step.isEmpty())
        step.lastReviewNumber = std::max(from.lastReviewNumber(), to.lastReviewNumber());
    return step;
}

void put(Workspace &workspace, const Row &row)
{
    Step step;
    step.changes.push_back({std::nullopt, row});
    workspace.apply(step);
}

void takeAway(Workspace &workspace, const Row &row)
{
    Step step;
    step.changes.push_back({row, std::nullopt});
    workspace.apply(step);
}

/// Who was removed for good stays so, whatever the version says of them.
void keepForgotten(Workspace &target, const Workspace &present)
{
    for (const auto &[id, former] : present.formerColleagues().rows()) {
        const Person *person = target.people().find(id);
        if (!person)
            continue;
        Person nameless = *person;
        nameless.name.clear();
        put(target, Row(nameless));
        put(target, Row(former));
    }
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

/// References to what is not there in `target`, of this review and to it, go as they do when what they refer to is
/// removed.
void dropLooseEnds(Workspace &target)
{
    const std::map<ActionId, Action> actions = target.actions().rows();
    for (const auto &[id, action] : actions) {
        Action tied = action;
        if (tied.priority && !target.priorities().find(*tied.priority))
            tied.priority.reset();
        if (tied.carriedFrom && !target.actions().find(*tied.carriedFrom))
            tied.carriedFrom.reset();
        if (tied != action)
            put(target, Row(tied));
    }
    const std::map<ReviewId, Review> reviews = target.reviews().rows();
    for (const auto &[id, review] : reviews) {
        Review tied = review;
        if (tied.previous && !target.review(*tied.previous))
            tied.previous.reset();
        if (tied != review)
            put(target, Row(tied));
    }
    const std::map<Leverage::Key, Leverage> leverage = target.leverage().rows();
    std::map<ReviewId, int> positions;
    for (const auto &[key, row] : leverage) {
        takeAway(target, Row(row));
        if (target.actions().find(row.action))
            put(target, Row(Leverage{row.review, ++positions[row.review], row.action}));
    }
    const std::map<ProgressNoteId, ProgressNote> notes = target.progressNotes().rows();
    for (const auto &[id, note] : notes) {
        if (!target.actions().find(note.action))
            takeAway(target, Row(note));
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
    dropLooseEnds(target);
    return target;
}

bool makesSense(const Workspace &target)
{
    bool sound = wholeProblems(target).empty();
    target.forEachRow([&](const auto &row) { sound = sound && !broken(row, target); });
    return sound;
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::Restore &edit)
{
    auto target = edit.review ? withReviewOf(workspace, *edit.version, *edit.review) : Result<Workspace>(*edit.version);
    if (!target)
        return failed(target.error());
    keepForgotten(*target, workspace);
    if (!makesSense(*target))
        return refused(Reason::VersionDoesNotFit);
    return difference(workspace, *target);
}

} // namespace waymark::planning
