// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <functional>
#include <map>

/// How plan() is made: one function for each Edit, and the few things they all need. For core/review only.
namespace waymark::planning {

inline tl::unexpected<Error> refused(Refusal::Reason reason, const QString &subject = {})
{
    return failed(Refusal{reason, subject});
}

/// Builds a Step; a row that would stay as it is does not become a change.
class StepBuilder
{
public:
    explicit StepBuilder(QString gesture) { m_step.gesture = std::move(gesture); }

    template <class T>
    StepBuilder &put(const Table<T> &table, T row)
    {
        const T *before = table.find(row.key());
        if (!before)
            m_step.changes.push_back({std::nullopt, Row(std::move(row))});
        else if (*before != row)
            m_step.changes.push_back({Row(*before), Row(std::move(row))});
        return *this;
    }
    template <class T>
    StepBuilder &remove(const T &row)
    {
        m_step.changes.push_back({Row(row), std::nullopt});
        return *this;
    }
    /// A row that says nothing is no row.
    template <class T>
    StepBuilder &putOrRemove(const Table<T> &table, const T &row, bool isEmpty)
    {
        if (!isEmpty)
            return put(table, row);
        if (const T *before = table.find(row.key()))
            return remove(*before);
        return *this;
    }
    /// Brings the rows that `isOld` picks to the given list, in which the first of a key counts.
    template <class T, class IsOld>
    StepBuilder &replace(const Table<T> &table, const std::vector<T> &rows, IsOld isOld)
    {
        std::map<typename Table<T>::Key, T> kept;
        for (const T &row : rows)
            kept.emplace(row.key(), row);
        for (const auto &[key, before] : table.rows()) {
            if (isOld(before) && !kept.contains(key))
                remove(before);
        }
        for (const auto &[key, row] : kept)
            put(table, row);
        return *this;
    }
    StepBuilder &decide(const Workspace &workspace, const Decision &decision);

    Step &step() { return m_step; }

private:
    Step m_step;
};

/// The review, where it is there and may still be changed.
Result<const Review *> openReview(const Workspace &workspace, ReviewId id);
/// The same for one of its statements.
Result<const Review *> openStatement(const Workspace &workspace, ReviewId id, StatementNumber statement);
/// Whether the level is on the scale and, where it is 1 or more, has a descriptor.
Result<void> choosable(const Workspace &workspace, const Review &review, StatementNumber statement, Level level);
/// Where forms may say that something is: isWebAddress(), or nothing.
Result<void> acceptableAddress(const QString &text);
/// Any text that a person typed: no longer than allowed, no NUL in it.
Result<void> acceptable(const QString &text, const QString &subject, int max = maxText);
/// The same for every text of a row, each by its own rule (core/review/rows.h).
Result<void> acceptableTexts(Row row);

/// The person is there and no former colleague.
Result<void> presentPerson(const Workspace &workspace, PersonId id);
/// The voice is such a person, or a group that is there.
Result<void> presentVoice(const Workspace &workspace, const Voice &voice);
/// Something that happened refers to them: they took part, were given a theme, answered, were in the room, or own an
/// action.
bool tookPart(const Workspace &workspace, PersonId person);

/// They answered in that review, whether or not what they sent counts.
bool hasAnswered(const Workspace &workspace, ReviewId review, PersonId person);
/// Takes the themes away that they were to be asked about in that review; who answered keeps them.
void askNoLonger(StepBuilder &builder, const Workspace &workspace, ReviewId review, PersonId person);

/// A file's name without its folder, which may be one of Windows; empty where none is left.
QString fileNameAlone(QString path);

/// Changes a decision to agreed and adds the Settlement of it; nothing where it is agreed already and no other round is
/// named.
void agree(StepBuilder &builder, const Workspace &workspace, Decision &decision, const Settlement &how);
/// The Settlement's parts that are the same for every statement of one gesture: time, round, who was present, dissent.
Result<Settlement> sensibleSettlement(const QDateTime &at, const QString &round, std::vector<Role> present,
                                      const QString &dissent);

/// An action as it may be kept: dates in order, statements in theirs, an owner who is there.
Result<Action> sensible(const Workspace &workspace, Action action);
/// An action when others are removed that it continues or that continue it: what was continued is to be done itself
/// again.
Action withoutThose(const Workspace &workspace, const Action &action, const std::function<bool(ActionId)> &goes);
/// Takes the action off the lists of highest leverage, and closes the gap it leaves there.
void takeOffLeverage(StepBuilder &builder, const Workspace &workspace, ActionId action);

/// A known role, or one of the institution's own with a title.
Result<void> sensibleRole(const Role &role);

Result<Step> plan(const Workspace &, const edit::DescribeInstitution &);
Result<Step> plan(const Workspace &, const edit::SetPriorities &);
Result<Step> plan(const Workspace &, const edit::AddPerson &);
Result<Step> plan(const Workspace &, const edit::RevisePerson &);
Result<Step> plan(const Workspace &, const edit::MarkLeft &);
Result<Step> plan(const Workspace &, const edit::MarkBack &);
Result<Step> plan(const Workspace &, const edit::RemovePerson &);
Result<Step> plan(const Workspace &, const edit::AddModel &);
Result<Step> plan(const Workspace &, const edit::AddReview &);
Result<Step> plan(const Workspace &, const edit::ReviseReview &);
Result<Step> plan(const Workspace &, const edit::RemoveReview &);
Result<Step> plan(const Workspace &, const edit::UseWording &);
Result<Step> plan(const Workspace &, const edit::FinishReview &);
Result<Step> plan(const Workspace &, const edit::ReopenReview &);
Result<Step> plan(const Workspace &, const edit::ChooseLevel &);
Result<Step> plan(const Workspace &, const edit::SetQuery &);
Result<Step> plan(const Workspace &, const edit::Agree &);
Result<Step> plan(const Workspace &, const edit::Answer &);
Result<Step> plan(const Workspace &, const edit::MarkPoint &);
Result<Step> plan(const Workspace &, const edit::Write &);
Result<Step> plan(const Workspace &, const edit::AddAction &);
Result<Step> plan(const Workspace &, const edit::ReviseAction &);
Result<Step> plan(const Workspace &, const edit::RemoveAction &);
Result<Step> plan(const Workspace &, const edit::WriteBriefing &);
Result<Step> plan(const Workspace &, const edit::ChooseHighlight &);
Result<Step> plan(const Workspace &, const edit::AddGroup &);
Result<Step> plan(const Workspace &, const edit::ReviseGroup &);
Result<Step> plan(const Workspace &, const edit::RemoveGroup &);
Result<Step> plan(const Workspace &, const edit::SetAssignments &);
Result<Step> plan(const Workspace &, const edit::DescribeReflection &);
Result<Step> plan(const Workspace &, const edit::ImportResponse &);
Result<Step> plan(const Workspace &, const edit::ChooseResponse &);
Result<Step> plan(const Workspace &, const edit::MatchResponse &);
Result<Step> plan(const Workspace &, const edit::RemoveResponse &);
Result<Step> plan(const Workspace &, const edit::RecordAnswer &);
Result<Step> plan(const Workspace &, const edit::WriteAnswer &);
Result<Step> plan(const Workspace &, const edit::MarkAnswer &);
Result<Step> plan(const Workspace &, const edit::AgreeUnanimous &);
Result<Step> plan(const Workspace &, const edit::WriteDissent &);
Result<Step> plan(const Workspace &, const edit::SetRounds &);
Result<Step> plan(const Workspace &, const edit::ChooseRound &);
Result<Step> plan(const Workspace &, const edit::WriteOpening &);
Result<Step> plan(const Workspace &, const edit::ChooseFilm &);
Result<Step> plan(const Workspace &, const edit::SetPresence &);
Result<Step> plan(const Workspace &, const edit::SetMeetingPlan &);
Result<Step> plan(const Workspace &, const edit::ArrangeMeeting &);
Result<Step> plan(const Workspace &, const edit::SetApologies &);
Result<Step> plan(const Workspace &, const edit::ForgetPerson &);
Result<Step> plan(const Workspace &, const edit::CarryOnAction &);
Result<Step> plan(const Workspace &, const edit::NoteProgress &);
Result<Step> plan(const Workspace &, const edit::ReviseProgress &);
Result<Step> plan(const Workspace &, const edit::RemoveProgress &);
Result<Step> plan(const Workspace &, const edit::SetTarget &);
Result<Step> plan(const Workspace &, const edit::SetLeverage &);
Result<Step> plan(const Workspace &, const edit::AddEvidence &);
Result<Step> plan(const Workspace &, const edit::ReviseEvidence &);
Result<Step> plan(const Workspace &, const edit::Attach &);
Result<Step> plan(const Workspace &, const edit::RemoveEvidence &);
Result<Step> plan(const Workspace &, const edit::RecordVisit &);
Result<Step> plan(const Workspace &, const edit::ReviseVisit &);
Result<Step> plan(const Workspace &, const edit::RemoveVisit &);
Result<Step> plan(const Workspace &, const edit::SetCriticalFriendNotes &);
Result<Step> plan(const Workspace &, const edit::SetMapping &);
Result<Step> plan(const Workspace &, const edit::AnswerGovernors &);
Result<Step> plan(const Workspace &, const edit::CountHands &);
Result<Step> plan(const Workspace &, const edit::SetSchoolFile &);
Result<Step> plan(const Workspace &, const edit::Restore &);
Result<Step> plan(const Workspace &, const edit::Merge &);

} // namespace waymark::planning
