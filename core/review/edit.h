// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/step.h"
#include "core/review/textplace.h"
#include "core/review/workspace.h"

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace waymark {

/// What a person can do, one gesture each. Ids and times that become part of the file come with the Edit.
namespace edit {

struct DescribeInstitution
{
    Institution institution;
};
/// The whole list in its order; priorities that are gone are taken off the actions that pointed to them.
struct SetPriorities
{
    std::vector<Priority> priorities;
};
struct AddPerson
{
    Person person;
};
struct RevisePerson
{
    Person person;
};
/// Refused where the person took part in a review or owns an action.
struct RemovePerson
{
    PersonId person;
};
/// They no longer work here. In reviews that are under way nothing is waited for from them any more: what was only
/// planned for them goes. Whatever they said stays.
struct MarkLeft
{
    PersonId person;
    QDateTime at;
};
/// They are here again, or never left.
struct MarkBack
{
    PersonId person;
};
/// Adds structure and wording where the file does not hold them yet; none is ever taken away.
struct AddModel
{
    Model model;
};
/// `review.number` is given by plan(). With `review.previous`, answers of that review are carried forward.
struct AddReview
{
    Review review;
    std::vector<Participant> participants;
    std::vector<Person> newPeople = {};
};
/// Title, year and date only, and who takes part.
struct ReviseReview
{
    ReviewId review;
    QString year;
    QString title;
    QDate date;
    std::vector<Participant> participants;
    std::vector<Person> newPeople = {};
};
struct RemoveReview
{
    ReviewId review;
};
struct UseWording
{
    ReviewId review;
    Digest wording;
};
/// A level makes a draft; none clears the answer. The same level again changes nothing.
struct ChooseLevel
{
    ReviewId review;
    StatementNumber statement;
    std::optional<Level> level;
};
struct SetQuery
{
    ReviewId review;
    StatementNumber statement;
    bool query = true;
};
/// Drafts and carried answers become agreed, and each leaves a Settlement. Refused where one has no level. What is
/// agreed already is agreed once more where another round is named; otherwise it stays as it is.
struct Agree
{
    ReviewId review;
    std::vector<StatementNumber> statements;
    QDateTime at;
    QString round = {};
    std::vector<Role> present = {}; ///< who is in the room: roles, one for each person
    QString dissent = {};           ///< noted with each of the statements
};
/// Several answers at once, all or nothing: from the command line or a grid.
struct Answer
{
    struct One
    {
        StatementNumber statement;
        enum class Kind { Level, Clear, Query } kind = Kind::Level;
        std::optional<Level> level = {};
    };
    ReviewId review;
    std::vector<One> answers;
    bool agree = false;
    QDateTime at;
    QString round = {};
    std::vector<Role> present = {};
};
struct MarkPoint
{
    ReviewId review;
    StatementNumber statement;
    Level level;
    int point = 0;
    std::optional<Mark> mark;
};
struct Write
{
    enum class Field { Rationale, Evidence, Comment };
    ReviewId review;
    StatementNumber statement;
    Field field = Field::Rationale;
    QString text;
    bool inSitting = false; ///< among those who are in the meeting, whose reason it is
};
struct AddAction
{
    Action action;
};
struct ReviseAction
{
    Action action;
    QDate today = {}; ///< the end of one that is done or stopped by this; invalid where that is not known
};
/// With its progress notes and its place among those of highest leverage. Actions that went on with it stay.
struct RemoveAction
{
    ActionId action;
};
struct WriteBriefing
{
    Briefing briefing;
};
/// Puts the leader's choice in place of the rule's, or (no statement) gives the place back to the rule.
struct ChooseHighlight
{
    ReviewId review;
    HighlightKind kind = HighlightKind::Strength;
    int position = 1;
    std::optional<StatementNumber> statement;
    QString reason;
};
struct FinishReview
{
    ReviewId review;
    QDateTime at;
};
struct ReopenReview
{
    ReopeningId id;
    ReviewId review;
    QDateTime at;
    QString reason;
    ReopeningKind kind = ReopeningKind::NotStated;
};

// Who is asked, what they answer, and the meeting.

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
/// Refused where `namesSeen` would change after a response came in: the packs promised it; and where `guidanceLink` is
/// no isWebAddress().
struct DescribeReflection
{
    Reflection reflection;
};

/// A response as it was read from a file. Nothing happens where a response with this source is there already. A second
/// one of the same voice counts beside the first, unless both say something of one statement: then it waits, and so
/// does one that comes as Waiting, of which somebody has to say whose it is. `response`, in answers and marks, and the
/// state are otherwise set by plan(); answers that say nothing are left out.
struct ImportResponse
{
    Response response;
    std::vector<ResponseAnswer> answers;
    std::vector<ResponseMark> marks = {};
};
/// Which of the responses of one voice count, where some say something of the same statements.
struct ChooseResponse
{
    enum class How {
        Instead, ///< this one counts; those of its voice that have spoken where it does are set aside
        Beside,  ///< this one counts too; where both have spoken, the newer one holds (Workspace::countingFor())
        Aside,   ///< this one is set aside; the others stay as they are
    };
    ResponseId response;
    How how = How::Instead;
};
/// Says whose it is (or takes that away, or confirms it). Where one of that voice counts that says something of the
/// same statements, it waits.
struct MatchResponse
{
    ResponseId response;
    std::optional<Voice> voice;
};
/// With its answers. Where it counted, those of its voice that wait count now, the newest first, as far as they say
/// nothing of the same statements.
struct RemoveResponse
{
    ResponseId response;
};
/// Answering in the program: level, "I do not know", stance and query of one statement, all four as they will be;
/// texts and marks stay. `response` is made with the first of its answers (origin program) and only looked up after
/// that, by its id; refused where it came from a file. It waits from the moment that it says something where another of
/// its voice that counts has spoken, and counts again when that is taken back. The same for WriteAnswer and MarkAnswer.
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

/// Agrees what colleagues said with one voice, in one step: each statement needs minUnanimous answers at least, all of
/// one level, and no query (core/review/unanimity.h). The level becomes the decision's.
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
/// When and where the meeting is; with nothing in it, nothing is arranged.
struct ArrangeMeeting
{
    Arrangement arrangement;
};
/// Everybody who sent apologies; whoever is in the room sent none.
struct SetApologies
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
/// that a mended text belongs to are opened again, with the reason removedPersonReason. Cannot be undone; the file is
/// rewritten afterwards, and its backups are deleted.
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

// What follows a review.

/// The old action becomes "carried on" and `next`, an action of a later review, goes on with it: one gesture. Refused
/// where the old one is done or stopped. `next.carriedFrom` is set by plan().
struct CarryOnAction
{
    ActionId from;
    Action next;
};
struct NoteProgress
{
    ProgressNote note;
};
struct ReviseProgress
{
    ProgressNote note;
};
struct RemoveProgress
{
    ProgressNoteId note;
};
/// No level gives the target back to the default. Refused for "not in place" and where there is no descriptor.
struct SetTarget
{
    ReviewId review;
    StatementNumber statement;
    std::optional<Level> level;
};
/// The whole list of a review, in its order, at most maxLeverage; running actions, or any of that review.
struct SetLeverage
{
    ReviewId review;
    std::vector<ActionId> actions;
};
/// `attachment->evidence` is set by plan(); so in Attach.
struct AddEvidence
{
    EvidenceItem item;
    std::optional<Attachment> attachment = {};
};
struct ReviseEvidence
{
    EvidenceItem item;
};
/// Puts a file in place of the one that was there, or takes that away.
struct Attach
{
    EvidenceId evidence;
    std::optional<Attachment> attachment;
};
/// With its attached file.
struct RemoveEvidence
{
    EvidenceId evidence;
};
struct RecordVisit
{
    Visit visit;
};
struct ReviseVisit
{
    Visit visit;
};
struct RemoveVisit
{
    VisitId visit;
};
/// The whole list, for every school or college that we were a critical friend of.
struct SetCriticalFriendNotes
{
    std::vector<CriticalFriendNote> notes;
};
/// The whole list for that pair of structures; `from` and `to` in each are set by plan().
struct SetMapping
{
    Digest from;
    Digest to;
    std::vector<MappedStatement> statements;
};
struct AnswerGovernors
{
    GovernorAnswer answer;
};

/// What the room said with its hands, counted once more or for the first time: takes the place of this round's count.
/// Without any hand raised the round's count goes.
struct CountHands
{
    HandCount count; ///< with an id that is new
};
/// Null removes it.
struct SetSchoolFile
{
    SchoolFileKind kind = SchoolFileKind::Logo;
    std::optional<SchoolFile> file;
};

/// Makes the file what it was in an earlier version, or only one of its reviews with all that belongs to it; people and
/// wordings that the review needs come along, and references to what is no longer there go. Who was removed for good
/// since stays so. Like any other gesture it can be undone, and what was done before it too.
struct Restore
{
    std::shared_ptr<const Workspace> version; ///< never null
    std::optional<ReviewId> review = {};
    /// Who was removed for good, as the file's journal tells it, for no row may be left of them: Editor::restoring().
    std::map<PersonId, QDateTime> forgotten = {};
};

/// Makes the file what merging another copy into it came to: see core/review/merging.h, which makes this edit. Can be
/// undone unless somebody is removed for good by it.
struct Merge
{
    std::shared_ptr<const Workspace> merged; ///< never null
    QUuid id;                                ///< which merging it is; never null
    FileJournal told;                        ///< what the file's journal is told of it: linesOfMerge()
    bool forgets = false;                    ///< somebody whom the other copy removed for good goes from this one too
};

} // namespace edit

using EditKinds =
    std::variant<edit::DescribeInstitution, edit::SetPriorities, edit::AddPerson, edit::RevisePerson,
                 edit::RemovePerson, edit::AddModel, edit::AddReview, edit::ReviseReview, edit::RemoveReview,
                 edit::UseWording, edit::ChooseLevel, edit::SetQuery, edit::Agree, edit::Answer, edit::MarkPoint,
                 edit::Write, edit::AddAction, edit::ReviseAction, edit::RemoveAction, edit::WriteBriefing,
                 edit::ChooseHighlight, edit::FinishReview, edit::ReopenReview, edit::AddGroup, edit::ReviseGroup,
                 edit::RemoveGroup, edit::SetAssignments, edit::DescribeReflection, edit::ImportResponse,
                 edit::ChooseResponse, edit::MatchResponse, edit::RemoveResponse, edit::RecordAnswer, edit::WriteAnswer,
                 edit::MarkAnswer, edit::AgreeUnanimous, edit::WriteDissent, edit::SetRounds, edit::ChooseRound,
                 edit::WriteOpening, edit::ChooseFilm, edit::SetPresence, edit::SetMeetingPlan, edit::ForgetPerson,
                 edit::CarryOnAction, edit::NoteProgress, edit::ReviseProgress, edit::RemoveProgress, edit::SetTarget,
                 edit::SetLeverage, edit::AddEvidence, edit::ReviseEvidence, edit::Attach, edit::RemoveEvidence,
                 edit::RecordVisit, edit::ReviseVisit, edit::RemoveVisit, edit::SetMapping, edit::AnswerGovernors,
                 edit::SetCriticalFriendNotes, edit::CountHands, edit::SetSchoolFile, edit::ArrangeMeeting,
                 edit::SetApologies, edit::MarkLeft, edit::MarkBack, edit::Restore, edit::Merge>;

/// A gesture of any kind; a type of its own for the reason of Row.
struct Edit : EditKinds
{
    using EditKinds::EditKinds;
    Edit(const Edit &);
    Edit(Edit &&) noexcept;
    Edit &operator=(const Edit &);
    Edit &operator=(Edit &&) noexcept;
    ~Edit();
};

/// The only place that knows what an Edit means. An empty step means that nothing would change.
Result<Step> plan(const Workspace &workspace, const Edit &edit);

/// The same gesture with every text in it cleaned (core/base/plaintext.h): plan() sees no other. A model comes clean
/// from where it was read, because its digests are over its texts.
Edit cleaned(Edit edit);

} // namespace waymark
