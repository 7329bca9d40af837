// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workspace.h"

#include "core/base/foldedtext.h"

#include <algorithm>

namespace waymark {
namespace {

/// Rows whose key begins with `first`, where the table is sorted by it.
template <class T, class First, class Key>
std::vector<const T *> rowsFrom(const Table<T> &table, const Key &from, const First &isStill)
{
    std::vector<const T *> found;
    const auto &rows = table.rows();
    for (auto row = rows.lower_bound(from); row != rows.end() && isStill(row->second); ++row)
        found.push_back(&row->second);
    return found;
}

} // namespace

std::vector<PersonId> Workspace::membersOf(GroupId group) const
{
    std::vector<PersonId> found;
    for (const auto &[key, membership] : memberships().rows()) {
        if (membership.group == group)
            found.push_back(membership.person);
    }
    return found;
}

std::vector<GroupId> Workspace::groupsOf(PersonId person) const
{
    std::vector<GroupId> found;
    for (const auto &[key, membership] : memberships().rows()) {
        if (membership.person == person)
            found.push_back(membership.group);
    }
    return found;
}

std::vector<const Assignment *> Workspace::assignmentsOf(ReviewId review) const
{
    return rowsFrom(assignments(), Assignment::Key{review, 0, QUuid()},
                    [&](const Assignment &each) { return each.review == review; });
}

Reflection Workspace::reflection(ReviewId review) const
{
    const Reflection *found = reflections().find(review);
    return found ? *found : Reflection{review};
}

std::vector<const Response *> Workspace::responsesOf(ReviewId review) const
{
    std::vector<const Response *> found;
    for (const auto &[id, response] : responses().rows()) {
        if (response.review == review)
            found.push_back(&response);
    }
    std::ranges::stable_sort(found, {}, [](const Response *response) { return response->receivedAt; });
    return found;
}

const Response *Workspace::responseOf(ReviewId review, const Voice &voice) const
{
    for (const auto &[id, response] : responses().rows()) {
        if (response.review == review && response.voice == voice && response.state == ResponseState::Counts)
            return &response;
    }
    return nullptr;
}

std::vector<const Response *> Workspace::sameVoice(const Response &response) const
{
    const QString name = folded(response.claimedName);
    const QString role = folded(response.claimedRole);
    const auto same = [&](const Response &other) {
        if (response.voice || other.voice)
            return response.voice == other.voice;
        // A role alone will do: two returns of one SENCo must not become two voices, and a person can say that they
        // are.
        const bool isSomebody = !name.isEmpty() || !role.isEmpty();
        return isSomebody && name == folded(other.claimedName) && role == folded(other.claimedRole);
    };
    std::vector<const Response *> found;
    for (const Response *other : responsesOf(response.review)) {
        if (other->id == response.id || same(*other))
            found.push_back(other);
    }
    return found;
}

std::vector<const ResponseAnswer *> Workspace::answersOf(ResponseId response) const
{
    return rowsFrom(answers(), ResponseAnswer::Key{response, *StatementNumber::from(1, 1)},
                    [&](const ResponseAnswer &each) { return each.response == response; });
}

std::vector<const ResponseMark *> Workspace::marksOf(ResponseId response, StatementNumber statement) const
{
    const ResponseAnswer::Key of{response, statement};
    return rowsFrom(answerMarks(), ResponseMark::Key{of, {0, 0}},
                    [&](const ResponseMark &each) { return each.key().first == of; });
}

std::vector<const ResponseAnswer *> Workspace::countingAnswers(ReviewId review, StatementNumber statement) const
{
    std::vector<const ResponseAnswer *> found;
    for (const Response *response : responsesOf(review)) {
        if (response->state != ResponseState::Counts)
            continue;
        if (const ResponseAnswer *given = answer(response->id, statement))
            found.push_back(given);
    }
    return found;
}

bool Workspace::mayBeNamed(const Response &response) const
{
    return response.namesSeen && reflection(response.review).namesSeen;
}

std::vector<const Settlement *> Workspace::settlementsOf(ReviewId review, StatementNumber statement) const
{
    const StatementKey of{review, statement};
    return rowsFrom(settlements(), Settlement::Key{of, 0},
                    [&](const Settlement &each) { return each.key().first == of; });
}

Meeting Workspace::meeting(ReviewId review) const
{
    const Meeting *found = meetings().find(review);
    return found ? *found : Meeting{review};
}

std::vector<PersonId> Workspace::peopleInTheRoom(ReviewId review) const
{
    std::vector<PersonId> found;
    for (const auto &[key, presence] : presences().rows()) {
        if (presence.review == review)
            found.push_back(presence.person);
    }
    return found;
}

std::vector<Role> Workspace::rolesInTheRoom(ReviewId review) const
{
    std::vector<Role> found;
    for (const PersonId person : peopleInTheRoom(review)) {
        const Participant *participant = participants().find({review, person});
        found.push_back(participant ? participant->role : people().find(person)->role);
    }
    std::ranges::sort(found, [](const Role &a, const Role &b) {
        const auto place = [](const Role &role) {
            const auto known = knownRoles().indexOf(role.key);
            return known < 0 ? knownRoles().size() : known;
        };
        return place(a) != place(b) ? place(a) < place(b) : a.ownTitle < b.ownTitle;
    });
    return found;
}

std::vector<const MeetingItem *> Workspace::meetingItemsOf(ReviewId review) const
{
    return rowsFrom(meetingItems(), MeetingItem::Key{review, 0},
                    [&](const MeetingItem &each) { return each.review == review; });
}

} // namespace waymark
