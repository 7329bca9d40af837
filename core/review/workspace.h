// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/integrity.h"
#include "core/review/step.h"
#include "core/review/values.h"

#include <map>
#include <type_traits>
#include <utility>
#include <vector>

namespace waymark {

/// The rows of one kind, ordered by key.
template <class Row>
class Table
{
public:
    using Key = std::remove_cvref_t<decltype(std::declval<const Row &>().key())>;
    using Rows = std::map<Key, Row>;

    const Row *find(const Key &key) const
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    const Rows &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    int size() const { return static_cast<int>(m_rows.size()); }

    void put(Row row)
    {
        auto key = row.key();
        m_rows.insert_or_assign(std::move(key), std::move(row));
    }
    /// For rows that come in ascending order of their keys, as when a file is read.
    void append(Row row)
    {
        auto key = row.key();
        m_rows.emplace_hint(m_rows.end(), std::move(key), std::move(row));
    }
    void erase(const Key &key) { m_rows.erase(key); }

    friend bool operator==(const Table &, const Table &) = default;

private:
    Rows m_rows;
};

/// All that one file holds, as values. Changes only by applying a Step, and only after the file has taken it.
class Workspace
{
public:
    // Defined in workspace.cpp for the reason of Row: all tables are copied and destroyed in one file.
    Workspace();
    Workspace(const Workspace &);
    Workspace(Workspace &&) noexcept;
    Workspace &operator=(const Workspace &);
    Workspace &operator=(Workspace &&) noexcept;
    ~Workspace();

    const Institution &institution() const { return m_institution; }
    const Table<Priority> &priorities() const { return std::get<Table<Priority>>(m_tables); }
    const Table<Person> &people() const { return std::get<Table<Person>>(m_tables); }
    const Table<Review> &reviews() const { return std::get<Table<Review>>(m_tables); }
    const Table<Participant> &participants() const { return std::get<Table<Participant>>(m_tables); }
    const Table<Decision> &decisions() const { return std::get<Table<Decision>>(m_tables); }
    const Table<PointMark> &marks() const { return std::get<Table<PointMark>>(m_tables); }
    const Table<Action> &actions() const { return std::get<Table<Action>>(m_tables); }
    const Table<Briefing> &briefings() const { return std::get<Table<Briefing>>(m_tables); }
    const Table<Highlight> &highlights() const { return std::get<Table<Highlight>>(m_tables); }
    const Table<Reopening> &reopenings() const { return std::get<Table<Reopening>>(m_tables); }
    const Table<StoredStructure> &structures() const { return std::get<Table<StoredStructure>>(m_tables); }
    const Table<StoredWording> &wordings() const { return std::get<Table<StoredWording>>(m_tables); }
    const Table<Group> &groups() const { return std::get<Table<Group>>(m_tables); }
    const Table<Membership> &memberships() const { return std::get<Table<Membership>>(m_tables); }
    const Table<Assignment> &assignments() const { return std::get<Table<Assignment>>(m_tables); }
    const Table<Reflection> &reflections() const { return std::get<Table<Reflection>>(m_tables); }
    const Table<Response> &responses() const { return std::get<Table<Response>>(m_tables); }
    const Table<ResponseAnswer> &answers() const { return std::get<Table<ResponseAnswer>>(m_tables); }
    const Table<ResponseMark> &answerMarks() const { return std::get<Table<ResponseMark>>(m_tables); }
    const Table<Settlement> &settlements() const { return std::get<Table<Settlement>>(m_tables); }
    const Table<Meeting> &meetings() const { return std::get<Table<Meeting>>(m_tables); }
    const Table<Presence> &presences() const { return std::get<Table<Presence>>(m_tables); }
    const Table<Arrangement> &arrangements() const { return std::get<Table<Arrangement>>(m_tables); }
    const Table<Apology> &apologies() const { return std::get<Table<Apology>>(m_tables); }
    const Table<MeetingItem> &meetingItems() const { return std::get<Table<MeetingItem>>(m_tables); }
    const Table<FormerColleague> &formerColleagues() const { return std::get<Table<FormerColleague>>(m_tables); }
    const Table<Leaver> &leavers() const { return std::get<Table<Leaver>>(m_tables); }
    const Table<RetiredPriority> &retiredPriorities() const { return std::get<Table<RetiredPriority>>(m_tables); }
    const Table<PastPriority> &pastPriorities() const { return std::get<Table<PastPriority>>(m_tables); }
    const Table<PastMembership> &pastMemberships() const { return std::get<Table<PastMembership>>(m_tables); }
    const Table<ActionEnd> &actionEnds() const { return std::get<Table<ActionEnd>>(m_tables); }
    const Table<ProgressNote> &progressNotes() const { return std::get<Table<ProgressNote>>(m_tables); }
    const Table<Target> &targets() const { return std::get<Table<Target>>(m_tables); }
    const Table<Leverage> &leverage() const { return std::get<Table<Leverage>>(m_tables); }
    const Table<EvidenceItem> &evidence() const { return std::get<Table<EvidenceItem>>(m_tables); }
    const Table<Attachment> &attachments() const { return std::get<Table<Attachment>>(m_tables); }
    const Table<Visit> &visits() const { return std::get<Table<Visit>>(m_tables); }
    const Table<MappedStatement> &mappings() const { return std::get<Table<MappedStatement>>(m_tables); }
    const Table<GovernorAnswer> &governorAnswers() const { return std::get<Table<GovernorAnswer>>(m_tables); }
    const Table<CriticalFriendNote> &criticalFriendNotes() const
    {
        return std::get<Table<CriticalFriendNote>>(m_tables);
    }
    const Table<HandCount> &handCounts() const { return std::get<Table<HandCount>>(m_tables); }
    const Table<SchoolFile> &schoolFiles() const { return std::get<Table<SchoolFile>>(m_tables); }
    /// The rows of one kind, for what is the same for all of them.
    template <class T>
    const Table<T> &table() const
    {
        return std::get<Table<T>>(m_tables);
    }
    /// Calls `each` for every row there is, the institution first.
    template <class Each>
    void forEachRow(Each &&each) const
    {
        each(m_institution);
        const auto ofTable = [&](const auto &table) {
            for (const auto &[key, row] : table.rows())
                each(row);
        };
        std::apply([&](const auto &...tables) { (ofTable(tables), ...); }, m_tables);
    }
    /// The greatest number ever given to a review of this file.
    int lastReviewNumber() const { return m_lastReviewNumber; }

    /// Null where there is no such review.
    const Review *review(ReviewId id) const { return reviews().find(id); }
    const Review *reviewByNumber(int number) const;
    /// By date, then number; oldest first.
    std::vector<const Review *> reviewsByDate() const;
    /// The latest review before this one, by the order of reviewsByDate(); null for the first.
    const Review *previousReview(const Review &review) const;
    /// The structure and wording of a review: always there, for the file refuses a review without.
    /// Under the titles that go with the review's wording: see shownWith(). What is stored is in structures().
    const Structure &structureOf(const Review &review) const;
    const Wording &wordingOf(const Review &review) const;
    /// The wordings for a structure, by name.
    std::vector<const Wording *> wordingsFor(const Digest &structure) const;

    /// An unanswered decision where nothing is stored.
    Decision decision(ReviewId review, StatementNumber statement) const;
    std::vector<const PointMark *> marksOf(ReviewId review, StatementNumber statement) const;
    std::vector<const Participant *> participantsOf(ReviewId review) const;
    /// Actions that came out of a review, by due date (those without last), then by id.
    std::vector<const Action *> actionsOf(ReviewId review) const;
    /// Those of today.
    std::vector<const Priority *> prioritiesInOrder() const;
    /// Those of today, or, of a review that was held before they changed, what they were then; in the leader's order.
    std::vector<Priority> prioritiesThen(ReviewId review) const;
    Briefing briefing(ReviewId review) const;

    bool isFormer(PersonId person) const { return formerColleagues().find(person) != nullptr; }
    bool hasLeft(PersonId person) const { return leavers().find(person) != nullptr; }
    /// Whether they can be asked: neither removed for good nor no longer here.
    bool isHere(PersonId person) const { return !isFormer(person) && !hasLeft(person); }
    /// Also those who are no longer here, where the group had answered before they left.
    std::vector<PersonId> membersOf(GroupId group) const;
    /// The members that a group had when it answered in that review, where they have changed since it was held; else
    /// those of today.
    std::vector<PersonId> membersThen(ReviewId review, GroupId group) const;
    /// Who can be asked of them.
    std::vector<PersonId> membersHere(GroupId group) const;
    std::vector<GroupId> groupsOf(PersonId person) const;
    /// By theme, then voice.
    std::vector<const Assignment *> assignmentsOf(ReviewId review) const;
    /// The defaults where nothing is stored; so for meeting().
    Reflection reflection(ReviewId review) const;
    /// In the order in which they came in.
    std::vector<const Response *> responsesOf(ReviewId review) const;
    /// Those that count, the newest first.
    std::vector<const Response *> countingOf(ReviewId review, const Voice &voice) const;
    /// Those of the same voice, whatever their state, itself among them: the same person or group, or, where neither
    /// is known, the same claimed name and role in any spelling. The one that was saved first is the first.
    std::vector<const Response *> sameVoice(const Response &response) const;
    /// It was made for a person of the list, and the name on it is that of someone else: the name of another person of
    /// the list, or one that canBeOnePerson() tells apart from theirs. Whose it is, somebody has to say.
    bool isUnderAnotherName(const Response &response) const;
    /// Others of its voice that count, in the order in which they came in.
    std::vector<const Response *> countingBeside(const Response &response) const;
    /// The responses that count although another of their voice, which came in earlier, counts and says something of a
    /// statement that they speak of. Somebody chose that, or voices have just become one; whatever makes them one lets
    /// these wait for somebody to choose.
    std::vector<const Response *> countingTwice() const;
    std::vector<const ResponseAnswer *> answersOf(ResponseId response) const;
    /// Null where nothing is said.
    const ResponseAnswer *answer(ResponseId response, StatementNumber statement) const
    {
        return answers().find({response, statement});
    }
    std::vector<const ResponseMark *> marksOf(ResponseId response) const;
    std::vector<const ResponseMark *> marksOf(ResponseId response, StatementNumber statement) const;
    /// The responses whose words on a statement count, in the order in which they came in: those that count and answer,
    /// ask or mark something there, or have written something. Of several of one voice that do the same, only the
    /// newest that answers: a voice is never two answers, whatever the file says.
    std::vector<const Response *> countingFor(ReviewId review, StatementNumber statement) const;
    /// What those say of it; one that only marks points is not among them.
    std::vector<const ResponseAnswer *> countingAnswers(ReviewId review, StatementNumber statement) const;
    /// Whether it may be shown who said it: the review says so, and the pack said so.
    bool mayBeNamed(const Response &response) const;
    /// What the room said of the statement: the newest count of each round, oldest first.
    std::vector<const HandCount *> handCountsOf(ReviewId review, StatementNumber statement) const;
    /// Each time that a statement was agreed, the first one first; also those that merging set aside.
    std::vector<const Settlement *> settlementsOf(ReviewId review, StatementNumber statement) const;
    /// The earliest first.
    std::vector<const Reopening *> reopeningsOf(ReviewId review) const;
    /// Opened again to correct a review that had been held. Where it does not say: more than half of it had been
    /// agreed, its day had come, and no statement was agreed for the first time since.
    bool isCorrection(const Reopening &reopening) const;
    /// Finished, or reopened for a correction. The newest review that was finished too soon, and reopened, is still
    /// under way.
    bool wasHeld(const Review &review) const;
    /// The newest of them that was not set aside: what an agreed decision holds. Null where there is none.
    const Settlement *lastSettlement(ReviewId review, StatementNumber statement) const;
    Meeting meeting(ReviewId review) const;
    Arrangement arrangement(ReviewId review) const;
    std::vector<PersonId> peopleInTheRoom(ReviewId review) const;
    /// Their roles in this review, one for each person, in the order of knownRoles(): what agreeing records.
    std::vector<Role> rolesInTheRoom(ReviewId review) const;
    /// Who sent apologies and is not in the room after all, and their roles likewise.
    std::vector<PersonId> peopleWithApologies(ReviewId review) const;
    std::vector<Role> rolesWithApologies(ReviewId review) const;
    std::vector<const MeetingItem *> meetingItemsOf(ReviewId review) const;

    /// By date, the oldest first.
    std::vector<const ProgressNote *> notesOf(ActionId action) const;
    /// The action that goes on with this one; null where none does. Of several, the one of the latest review.
    const Action *successorOf(ActionId action) const;
    /// The actions of highest leverage that the leader picked for a review, in their order.
    std::vector<const Action *> leverageOf(ReviewId review) const;
    /// What supports a statement of a structure, by title; what is filed under no statement is not among it.
    std::vector<const EvidenceItem *> evidenceFor(const Digest &structure, StatementNumber statement) const;
    /// The file kept with a piece of evidence; null where there is none.
    const Attachment *attachment(EvidenceId evidence) const { return attachments().find(evidence); }
    /// Bytes of all attached files together.
    qint64 attachedBytes() const;
    /// The oldest first.
    std::vector<const Visit *> visitsByDate() const;
    /// The oldest first, those of one day by name.
    std::vector<const CriticalFriendNote *> criticalFriendNotesByDate() const;
    /// What the leader confirmed of the way from one structure to another, by old statement.
    std::vector<const MappedStatement *> mapping(const Digest &from, const Digest &to) const;
    /// An empty one where nothing is stored.
    GovernorAnswer governorAnswer(ReviewId review, GovernorQuestion question) const;
    /// How many of the questions have something in answer, a sentence or evidence alone too: those that papers show.
    int governorQuestionsAnswered(ReviewId review) const;

    /// Believes a step that the file has taken.
    void apply(const Step &step);
    /// For reading a file: rows in ascending order of their keys.
    template <class T>
    void append(T row)
    {
        std::get<Table<T>>(m_tables).append(std::move(row));
    }
    void setInstitution(Institution institution) { m_institution = std::move(institution); }
    void setLastReviewNumber(int number) { m_lastReviewNumber = number; }
    /// What was wrong with the file that these values were read from; nothing where it was sound. Whoever shows values
    /// says so beside them. Two workspaces are equal whatever their damage.
    const std::vector<IntegrityProblem> &damage() const { return m_damage; }
    void setDamage(std::vector<IntegrityProblem> damage) { m_damage = std::move(damage); }

    friend bool operator==(const Workspace &, const Workspace &);

private:
    std::vector<Role> rolesOf(ReviewId review, const std::vector<PersonId> &people) const;

    Institution m_institution;
    ListedRows::Tuple<Table> m_tables;
    int m_lastReviewNumber = 0;
    std::vector<IntegrityProblem> m_damage;
};

} // namespace waymark
