// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/step.h"
#include "core/review/workspace.h"

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
};
struct AddAction
{
    Action action;
};
struct ReviseAction
{
    Action action;
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
                 edit::RecordVisit, edit::ReviseVisit, edit::RemoveVisit, edit::SetMapping, edit::AnswerGovernors>;

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

} // namespace waymark
