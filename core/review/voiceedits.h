// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/textplace.h"
#include "core/review/voices.h"

/// The Edits about who is asked, what they answer, and the meeting.
namespace waymark::edit {

struct AddGroup
{
    Group group;
    std::vector<PersonId> members = {};
};
/// Name and members, the whole list.
struct ReviseGroup
{
    Group group;
    std::vector<PersonId> members = {};
};
/// With its assignments; refused where a response speaks for the group.
struct RemoveGroup
{
    GroupId group;
};
/// The whole list of a review; its order does not matter, `review` in each is set by plan().
struct SetAssignments
{
    ReviewId review;
    std::vector<Assignment> assignments;
};
/// Refused where `namesSeen` would change after a response came in: the packs promised it.
struct DescribeReflection
{
    Reflection reflection;
};

/// A response as it was read from a file. Nothing happens where a response with this source is there already. A second
/// one of the same voice waits. `response`, in answers and marks, and the state are set by plan(); answers that say
/// nothing are left out.
struct ImportResponse
{
    Response response;
    std::vector<ResponseAnswer> answers;
    std::vector<ResponseMark> marks = {};
};
/// This one counts; the others of its voice are set aside.
struct ChooseResponse
{
    ResponseId response;
};
/// Says whose it is (or takes that away). Where another one of that voice counts, it waits.
struct MatchResponse
{
    ResponseId response;
    std::optional<Voice> voice;
};
/// With its answers. Where it counted, the newest of its voice that waits counts now.
struct RemoveResponse
{
    ResponseId response;
};
/// Answering in the program: level, "I do not know", stance and query of one statement, all four as they are to stand;
/// texts and marks stay. `response` is made with the first of its answers (origin program) and only looked up after
/// that, by its id; refused where it came from a file. The same for WriteAnswer and MarkAnswer.
struct RecordAnswer
{
    Response response;
    StatementNumber statement;
    std::optional<Level> level = {};
    bool doNotKnow = false;
    std::optional<Stance> stance = {};
    bool query = false;
};
struct WriteAnswer
{
    enum class Field { Comment, Evidence };
    Response response;
    StatementNumber statement;
    Field field = Field::Comment;
    QString text;
};
struct MarkAnswer
{
    Response response;
    StatementNumber statement;
    Level level;
    int point = 0;
    std::optional<Mark> mark;
};

/// Agrees what colleagues said with one voice, in one step: each statement needs three answers at least, all of one
/// level, and no query (core/review/unanimity.h). The level becomes the decision's.
struct AgreeUnanimous
{
    ReviewId review;
    std::vector<StatementNumber> statements;
    QDateTime at;
    QString round = {};
    std::vector<Role> present = {};
};
/// What somebody wants to be noted against an agreement.
struct WriteDissent
{
    ReviewId review;
    StatementNumber statement;
    int settlement = 1; ///< its number
    QString text;
};

/// Own names of rounds; an empty list brings the usual ones back.
struct SetRounds
{
    ReviewId review;
    QStringList rounds;
};
struct ChooseRound
{
    ReviewId review;
    QString round;
};
struct WriteOpening
{
    ReviewId review;
    QString text;
};
struct ChooseFilm
{
    ReviewId review;
    QString path;
};
/// Everybody who is in the room.
struct SetPresence
{
    ReviewId review;
    std::vector<PersonId> people;
};
/// The whole plan; positions are given by plan(). An empty one brings the usual plan back.
struct SetMeetingPlan
{
    ReviewId review;
    std::vector<MeetingItem> items;
};

/// Takes a person's name out of the file for good; core/review/forgetting.h finds the texts that name them. Refused
/// while one remains that is neither mended nor left (one that holds the whole name cannot be left). Finished reviews
/// that a mended text belongs to are opened again, with the reason "privacy". Cannot be undone; the file is rewritten
/// afterwards, and its backups are deleted.
struct ForgetPerson
{
    struct Mend
    {
        TextPlace place;
        QString text;
    };
    PersonId person;
    QDateTime at;
    ReopeningId id; ///< reopenings get ids made from it
    std::vector<Mend> mended = {};
    std::vector<TextPlace> left = {}; ///< not meant: "green" is not always Mrs Green
};

} // namespace waymark::edit
