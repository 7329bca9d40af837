// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <tuple>
#include <variant>

/// Who is asked, what they answered, and how the answers became an agreement: plain values like those of values.h, each
/// a row of the file with its key().
namespace waymark {

/// People who answer together: "Heads of year". Memberships says who they are.
struct Group
{
    GroupId id;
    QString name;

    GroupId key() const { return id; }
    friend bool operator==(const Group &, const Group &) = default;
};

struct Membership
{
    GroupId group;
    PersonId person;

    using Key = std::pair<GroupId, PersonId>;
    Key key() const { return {group, person}; }
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// Who was in a group when it had answered in a review that is over: kept from the moment at which its members change
/// after that. Where it has none for a review, its members are those of today.
struct PastMembership
{
    ReviewId review;
    GroupId group;
    PersonId person;

    using Key = std::tuple<ReviewId, GroupId, PersonId>;
    Key key() const { return {review, group, person}; }
    friend bool operator==(const PastMembership &, const PastMembership &) = default;
};

/// Somebody who is asked and answers: a person, or a group with one answer.
using Voice = std::variant<PersonId, GroupId>;

inline QUuid idOf(const Voice &voice)
{
    return std::visit([](const auto &id) { return id.value; }, voice);
}

/// A theme of a review given to a voice, to reflect on before the meeting.
struct Assignment
{
    ReviewId review;
    int theme = 1;
    Voice voice;

    using Key = std::tuple<ReviewId, int, QUuid>;
    Key key() const { return {review, theme, idOf(voice)}; }
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// What a colleague is sent: nothing chosen yet, or the leader's draft to agree or disagree with.
enum class PackKind { Blind, DraftShown };

/// How colleagues are asked. A review without a row has the defaults.
struct Reflection
{
    ReviewId review;
    std::optional<QDate> returnBy = {};
    QString message = {};   ///< to colleagues, plain text
    bool namesSeen = false; ///< whether the leader and the room see who answered what; promised by the packs
    PackKind packs = PackKind::Blind;
    QString guidance = {};     ///< on the leader's own video or other guidance, plain text
    QString guidanceLink = {}; ///< where that is: isWebAddress() (core/base), or empty; shown as text, never followed

    bool isEmpty() const { return *this == Reflection{review}; }
    ReviewId key() const { return review; }
    friend bool operator==(const Reflection &, const Reflection &) = default;
};

/// One voice may answer in parts: several of its responses count together where they answer different statements. One
/// that says something where another of its voice has spoken already waits until somebody chooses (parts.h).
enum class ResponseState { Counts, Waiting, SetAside };
enum class ResponseOrigin { File, Program };

/// One return: from a file, or given in the program. Name and role are as claimed, never checked, plain text.
struct Response
{
    ResponseId id;
    ReviewId review;
    std::optional<Voice> voice = {}; ///< whose it is in this file, where that is known
    QString claimedName = {};        ///< at most maxName
    QString claimedRole = {};        ///< at most maxName, as it was typed
    int speaksFor = 1;               ///< people, 1 to maxSpokenFor
    PackKind kind = PackKind::Blind;
    bool namesSeen = false; ///< what its pack promised; a name is shown only where the review says the same
    Digest wording;         ///< that was answered; another than the review's is noted, never refused
    QDateTime savedAt;      ///< as claimed; the first answer where it was given in the program
    QDateTime receivedAt;
    Digest source = {}; ///< SHA-256 of the file's bytes; empty where it was given in the program
    ResponseOrigin origin = ResponseOrigin::File;
    ResponseState state = ResponseState::Counts; ///< given by plan()

    ResponseId key() const { return id; }
    friend bool operator==(const Response &, const Response &) = default;
};

/// To the draft that was shown. Agree carries the level that was shown, so that it stays true when the draft moves on.
enum class Stance { Agree, Higher, Lower };

/// What a response says of one statement; one that says nothing is no row. Only a level counts in a spread.
struct ResponseAnswer
{
    ResponseId response;
    StatementNumber statement;
    std::optional<Level> level = {};
    bool doNotKnow = false; ///< never beside a level
    std::optional<Stance> stance = {};
    bool query = false;
    QString comment = {};  ///< at most maxAnswer
    QString evidence = {}; ///< at most maxAnswer

    bool isEmpty() const { return *this == ResponseAnswer{response, statement}; }
    using Key = std::pair<ResponseId, StatementNumber>;
    Key key() const { return {response, statement}; }
    friend bool operator==(const ResponseAnswer &, const ResponseAnswer &) = default;
};

/// Whether something was answered: a level, "I do not know", or a stance to the draft that was shown.
inline bool isAnswered(const ResponseAnswer &answer) { return answer.level || answer.doNotKnow || answer.stance; }

/// A mark on a point of a descriptor, in the wording that the response was given in.
struct ResponseMark
{
    ResponseId response;
    StatementNumber statement;
    Level level;   ///< 1 upwards
    int point = 0; ///< from 0
    Mark mark = Mark::InPlace;

    using Key = std::pair<ResponseAnswer::Key, std::pair<int, int>>;
    Key key() const { return {{response, statement}, {level.value(), point}}; }
    friend bool operator==(const ResponseMark &, const ResponseMark &) = default;
};

/// One agreeing: a statement has one for each time that it was agreed, and its Decision is the newest of those that
/// were not set aside (or what was drafted since). Never changed by a later round.
struct Settlement
{
    ReviewId review;
    StatementNumber statement;
    int number = 1; ///< 1, 2, 3, ... for this statement
    QDateTime at;
    QString round; ///< may be empty
    Level level;
    QString rationale = {};         ///< as it stood then
    std::vector<Role> present = {}; ///< who was in the room: roles, one for each person, never names
    QString dissent = {};           ///< what somebody wanted to be noted against it
    /// When copies were merged of which this one agreed so and another one's answer was used: whoever agreed what comes
    /// after it never saw it. Set by merging alone.
    std::optional<QDateTime> setAside = {};

    using Key = std::pair<StatementKey, int>;
    Key key() const { return {{review, statement}, number}; }
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// Hands that were raised in the room for one statement: what the room said, next to the responses and never one of
/// them. The newest of a round is the one that holds.
struct HandCount
{
    HandCountId id;
    ReviewId review;
    StatementNumber statement;
    QDateTime at;
    QString round = {};          ///< may be empty
    std::vector<int> hands = {}; ///< for each level from *not in place yet* up, each 0 to maxHands; at least one raised

    HandCountId key() const { return id; }
    friend bool operator==(const HandCount &, const HandCount &) = default;
};

/// What the meeting about a review is set to. A review without a row has the defaults.
struct Meeting
{
    ReviewId review;
    QStringList rounds = {}; ///< own names in their order; empty: the usual ones of core/text/meeting.h
    QString round = {};      ///< the present one; empty until chosen
    QString opening = {};    ///< value and purpose, shown first
    QString film = {};       ///< path of a film that the system's player opens; empty where there is none

    bool isEmpty() const { return *this == Meeting{review}; }
    ReviewId key() const { return review; }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// When and where the meeting about a review is. A review without a row has nothing arranged.
struct Arrangement
{
    ReviewId review;
    std::optional<QDate> day = {};
    std::optional<QTime> start = {}; ///< by the clock of the place, to the minute
    QString place = {};              ///< free text, e.g. "Room 4"

    bool isEmpty() const { return *this == Arrangement{review}; }
    ReviewId key() const { return review; }
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// Somebody is in the room.
struct Presence
{
    ReviewId review;
    PersonId person;

    using Key = std::pair<ReviewId, PersonId>;
    Key key() const { return {review, person}; }
    friend bool operator==(const Presence &, const Presence &) = default;
};

/// Somebody who was invited sent apologies. Means nothing beside a Presence: who is in the room sent none.
struct Apology
{
    ReviewId review;
    PersonId person;

    using Key = std::pair<ReviewId, PersonId>;
    Key key() const { return {review, person}; }
    friend bool operator==(const Apology &, const Apology &) = default;
};

/// A line of the meeting's plan. A review without any has the usual plan of core/text/meeting.h.
struct MeetingItem
{
    ReviewId review;
    int position = 1; ///< 1, 2, 3, ...
    QString title;
    int minutes = 5;               ///< 1 to maxMinutes
    std::optional<int> theme = {}; ///< the theme it gives feedback on

    using Key = std::pair<ReviewId, int>;
    Key key() const { return {review, position}; }
    friend bool operator==(const MeetingItem &, const MeetingItem &) = default;
};

/// A person whose name was removed for good. Their row stays without it, so that counts stay what they were.
struct FormerColleague
{
    PersonId person;
    QDateTime at;

    PersonId key() const { return person; }
    friend bool operator==(const FormerColleague &, const FormerColleague &) = default;
};

/// A person who no longer works here. Their name and all that they said stay; nobody proposes them for anything new.
struct Leaver
{
    PersonId person;
    QDateTime at; ///< when that was recorded

    PersonId key() const { return person; }
    friend bool operator==(const Leaver &, const Leaver &) = default;
};

} // namespace waymark
