// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/reviewdigest.h"

#include <set>

namespace waymark::planning {
namespace {

Result<void> sensible(const QString &year, const QString &title, const QDate &date)
{
    if (year.trimmed().isEmpty() || title.trimmed().isEmpty() || !date.isValid())
        return refused(Refusal::Reason::NameMissing);
    if (auto checked = acceptable(year, year.left(40), maxName); !checked)
        return checked;
    return acceptable(title, title.left(40), maxName);
}

/// Adds the new people, then brings the participants of a review to the given list.
Result<void> takePart(StepBuilder &builder, const Workspace &workspace, ReviewId review,
                      const std::vector<Participant> &participants, const std::vector<Person> &newPeople)
{
    if (static_cast<int>(participants.size()) > maxParticipants)
        return refused(Refusal::Reason::TooManyParticipants);
    std::set<PersonId> known;
    for (const Person &person : newPeople) {
        const auto added = plan(workspace, edit::AddPerson{person});
        if (!added)
            return failed(added.error());
        builder.put(workspace.people(), person);
        known.insert(person.id);
    }
    std::set<PersonId> listed;
    for (const Participant &participant : participants) {
        const bool stays = workspace.participants().find({review, participant.person}) != nullptr;
        if (!known.contains(participant.person) && !stays) {
            if (auto there = presentPerson(workspace, participant.person); !there)
                return there;
        }
        if (!listed.insert(participant.person).second)
            return refused(Refusal::Reason::AlreadyThere);
        if (auto role = sensibleRole(participant.role); !role)
            return role;
    }
    for (const Participant *before : workspace.participantsOf(review)) {
        if (listed.contains(before->person))
            continue;
        builder.remove(*before);
        askNoLonger(builder, workspace, review, before->person);
        if (const Apology *apology = workspace.apologies().find({review, before->person}))
            builder.remove(*apology);
    }
    for (Participant participant : participants) {
        participant.review = review;
        builder.put(workspace.participants(), participant);
    }
    return {};
}

void carryForward(StepBuilder &builder, const Workspace &workspace, const Review &review)
{
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision before = workspace.decision(*review.previous, statement.number);
        const bool offered = before.level && choosable(workspace, review, statement.number, *before.level);
        if (offered)
            builder.put(workspace.decisions(), {review.id, statement.number, Standing::Carried, before.level});
    }
}

/// The meeting goes as it went last time, until it is planned otherwise: its rounds, opening, film and plan. Which
/// round it is, when and where, and who is there is of that day. A plan of other themes stays with them.
void takeOverMeeting(StepBuilder &builder, const Workspace &workspace, const Review &review)
{
    if (review.enteredLater)
        return;
    const Review *last = nullptr; // the new one is not among them yet
    for (const Review *each : workspace.reviewsByDate()) {
        if (each->date <= review.date)
            last = each;
    }
    if (!last)
        return;
    Meeting meeting = workspace.meeting(last->id);
    meeting.review = review.id;
    meeting.round.clear();
    if (meeting != Meeting{review.id})
        builder.put(workspace.meetings(), meeting);
    if (last->structure != review.structure)
        return;
    for (const MeetingItem *item : workspace.meetingItemsOf(last->id)) {
        MeetingItem again = *item;
        again.review = review.id;
        builder.put(workspace.meetingItems(), again);
    }
}

/// A review's actions with all that hangs on them; those of other reviews that went on with one stay, without it.
void removeActions(StepBuilder &builder, const Workspace &workspace, ReviewId review)
{
    const auto goes = [&](ActionId id) { return workspace.actions().find(id)->review == review; };
    for (const auto &[id, note] : workspace.progressNotes().rows()) {
        if (goes(note.action))
            builder.remove(note);
    }
    for (const auto &[id, end] : workspace.actionEnds().rows()) {
        if (goes(id))
            builder.remove(end);
    }
    std::vector<Leverage> left;
    std::map<ReviewId, int> positions;
    for (const auto &[key, row] : workspace.leverage().rows()) {
        if (row.review != review && !goes(row.action))
            left.push_back({row.review, ++positions[row.review], row.action});
    }
    builder.replace(workspace.leverage(), left, [](const Leverage &) { return true; });
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (action.review == review)
            builder.remove(action);
        else
            builder.put(workspace.actions(), withoutThose(workspace, action, goes));
    }
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::AddReview &edit)
{
    Review review = edit.review;
    if (review.id.isNull() || workspace.review(review.id))
        return refused(Refusal::Reason::AlreadyThere, review.title);
    if (auto checked = sensible(review.year, review.title, review.date); !checked)
        return failed(checked.error());
    const StoredWording *wording = workspace.wordings().find(review.wording);
    if (!workspace.structures().find(review.structure))
        return refused(Refusal::Reason::NoSuchStructure);
    if (!wording)
        return refused(Refusal::Reason::NoSuchWording);
    if (wording->wording.structure() != review.structure)
        return refused(Refusal::Reason::WordingOfOtherStructure, wording->wording.name());
    if (review.previous) {
        const Review *previous = workspace.review(*review.previous);
        if (!previous)
            return refused(Refusal::Reason::NothingToCarry);
        if (previous->structure != review.structure)
            return refused(Refusal::Reason::StructureDiffers, previous->title);
    }
    review.number = workspace.lastReviewNumber() + 1;
    review.finished.reset();
    review.finishDigest = {};

    StepBuilder builder(QStringLiteral("add-review"));
    builder.put(workspace.reviews(), review);
    if (auto people = takePart(builder, workspace, review.id, edit.participants, edit.newPeople); !people)
        return failed(people.error());
    if (review.previous)
        carryForward(builder, workspace, review);
    takeOverMeeting(builder, workspace, review);
    builder.step().lastReviewNumber = review.number;
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReviseReview &edit)
{
    const auto open = openReview(workspace, edit.review);
    if (!open)
        return failed(open.error());
    if (auto checked = sensible(edit.year, edit.title, edit.date); !checked)
        return failed(checked.error());
    Review review = **open;
    review.year = edit.year;
    review.title = edit.title;
    review.date = edit.date;
    StepBuilder builder(QStringLiteral("revise-review"));
    builder.put(workspace.reviews(), review);
    if (auto people = takePart(builder, workspace, review.id, edit.participants, edit.newPeople); !people)
        return failed(people.error());
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::RemoveReview &edit)
{
    const auto open = openReview(workspace, edit.review);
    if (!open)
        return failed(open.error());
    StepBuilder builder(QStringLiteral("remove-review"));
    const auto removeOf = [&](const auto &table, const auto &reviewOf) {
        for (const auto &[key, row] : table.rows()) {
            if (reviewOf(row) == edit.review)
                builder.remove(row);
        }
    };
    const auto itsReview = [](const auto &row) { return row.review; };
    // Reviews that were started from this one keep their answers and lose the reference.
    for (const auto &[id, other] : workspace.reviews().rows()) {
        if (other.previous == edit.review && !other.isFinished()) {
            Review freed = other;
            freed.previous.reset();
            builder.put(workspace.reviews(), freed);
        } else if (other.previous == edit.review) {
            return refused(Refusal::Reason::ReviewFinished, other.title);
        }
    }
    removeOf(workspace.marks(), itsReview);
    removeOf(workspace.decisions(), itsReview);
    removeOf(workspace.participants(), itsReview);
    removeActions(builder, workspace, edit.review);
    removeOf(workspace.briefings(), itsReview);
    removeOf(workspace.highlights(), itsReview);
    removeOf(workspace.reopenings(), itsReview);
    removeOf(workspace.pastPriorities(), itsReview);
    removeOf(workspace.pastMemberships(), itsReview);
    for (const Response *response : workspace.responsesOf(edit.review)) {
        const auto ofResponse = [&](const auto &row) {
            return row.response == response->id ? edit.review : ReviewId{};
        };
        removeOf(workspace.answerMarks(), ofResponse);
        removeOf(workspace.answers(), ofResponse);
    }
    removeOf(workspace.responses(), itsReview);
    removeOf(workspace.assignments(), itsReview);
    removeOf(workspace.reflections(), itsReview);
    removeOf(workspace.settlements(), itsReview);
    removeOf(workspace.handCounts(), itsReview);
    removeOf(workspace.meetings(), itsReview);
    removeOf(workspace.presences(), itsReview);
    removeOf(workspace.arrangements(), itsReview);
    removeOf(workspace.apologies(), itsReview);
    removeOf(workspace.meetingItems(), itsReview);
    removeOf(workspace.targets(), itsReview);
    removeOf(workspace.governorAnswers(), itsReview);
    builder.remove(**open);
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::UseWording &edit)
{
    const auto open = openReview(workspace, edit.review);
    if (!open)
        return failed(open.error());
    const StoredWording *wording = workspace.wordings().find(edit.wording);
    if (!wording)
        return refused(Refusal::Reason::NoSuchWording);
    if (wording->wording.structure() != (*open)->structure)
        return refused(Refusal::Reason::WordingOfOtherStructure, wording->wording.name());
    StepBuilder builder(QStringLiteral("use-wording"));
    if (edit.wording == (*open)->wording)
        return builder.step();
    // Marks point into the points of a wording: in another one they would be at words they were not made for.
    for (const auto &[key, mark] : workspace.marks().rows()) {
        if (mark.review == edit.review)
            builder.remove(mark);
    }
    Review review = **open;
    review.wording = edit.wording;
    return builder.put(workspace.reviews(), review).step();
}

Result<Step> plan(const Workspace &workspace, const edit::FinishReview &edit)
{
    const auto open = openReview(workspace, edit.review);
    if (!open)
        return failed(open.error());
    Review review = **open;
    review.finished = edit.at.toUTC();
    review.finishDigest = reviewDigest(workspace, **open);
    StepBuilder builder(QStringLiteral("finish-review"));
    builder.put(workspace.reviews(), review).step().endsHistory = true;
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ReopenReview &edit)
{
    const Review *found = workspace.review(edit.review);
    if (!found)
        return refused(Refusal::Reason::NoSuchReview);
    if (!found->isFinished())
        return refused(Refusal::Reason::ReviewNotFinished, found->title);
    if (edit.reason.trimmed().isEmpty())
        return refused(Refusal::Reason::ReasonMissing);
    if (auto checked = acceptable(edit.reason, {}); !checked)
        return failed(checked.error());
    Review review = *found;
    review.finished.reset();
    review.finishDigest = {};
    StepBuilder builder(QStringLiteral("reopen-review"));
    builder.put(workspace.reviews(), review);
    builder.put(workspace.reopenings(),
                Reopening{edit.id, edit.review, edit.at.toUTC(), edit.reason, found->finished, edit.kind});
    // The meeting is over: what is corrected now was not decided by those who sat in it. Their roles stay with what
    // was.
    builder.replace(workspace.presences(), std::vector<Presence>(),
                    [&](const Presence &each) { return each.review == edit.review; });
    Meeting meeting = workspace.meeting(edit.review);
    meeting.round.clear();
    builder.putOrRemove(workspace.meetings(), meeting, meeting.isEmpty());
    builder.step().endsHistory = true;
    return builder.step();
}

} // namespace waymark::planning
