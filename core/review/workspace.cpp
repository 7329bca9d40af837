// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/workspace.h"

#include "core/base/foldedtext.h"
#include "core/model/modelfile.h"
#include "core/review/acrosseditions.h"
#include "core/review/namefinder.h"
#include "core/review/parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace waymark {

Workspace::Workspace() = default;
Workspace::Workspace(const Workspace &) = default;
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(const Workspace &) = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

// What was wrong with a file is no value of it.
bool operator==(const Workspace &a, const Workspace &b)
{
    return a.m_institution == b.m_institution && a.m_tables == b.m_tables &&
           a.m_lastReviewNumber == b.m_lastReviewNumber;
}

const Review *Workspace::reviewByNumber(int number) const
{
    for (const auto &[id, review] : reviews().rows()) {
        if (review.number == number)
            return &review;
    }
    return nullptr;
}

std::vector<const Review *> Workspace::reviewsByDate() const
{
    std::vector<const Review *> found;
    for (const auto &[id, review] : reviews().rows())
        found.push_back(&review);
    std::ranges::sort(found, [](const Review *a, const Review *b) {
        return std::tie(a->date, a->number) < std::tie(b->date, b->number);
    });
    return found;
}

const Review *Workspace::previousReview(const Review &review) const
{
    const auto all = reviewsByDate();
    const auto here = std::ranges::find(all, review.id, [](const Review *each) { return each->id; });
    return here == all.begin() || here == all.end() ? nullptr : *std::prev(here);
}

const Structure &Workspace::structureOf(const Review &review) const
{
    const Structure &structure = structures().find(review.structure)->structure;
    const StoredWording *stored = wordings().find(review.wording);
    return stored ? shownWith(structure, stored->wording) : structure;
}

const Wording &Workspace::wordingOf(const Review &review) const { return wordings().find(review.wording)->wording; }

std::vector<const Wording *> Workspace::wordingsFor(const Digest &structure) const
{
    std::vector<const Wording *> found;
    for (const auto &[digest, stored] : wordings().rows()) {
        if (stored.wording.structure() == structure)
            found.push_back(&stored.wording);
    }
    std::ranges::sort(found, {}, [](const Wording *wording) { return wording->name(); });
    return found;
}

Decision Workspace::decision(ReviewId review, StatementNumber statement) const
{
    const Decision *found = decisions().find({review, statement});
    return found ? *found : Decision{review, statement};
}

std::vector<const PointMark *> Workspace::marksOf(ReviewId review, StatementNumber statement) const
{
    std::vector<const PointMark *> found;
    const auto &rows = marks().rows();
    for (auto row = rows.lower_bound({{review, statement}, {0, 0}}); row != rows.end(); ++row) {
        if (row->first.first != StatementKey(review, statement))
            break;
        found.push_back(&row->second);
    }
    return found;
}

std::vector<const Participant *> Workspace::participantsOf(ReviewId review) const
{
    std::vector<const Participant *> found;
    const auto &rows = participants().rows();
    for (auto row = rows.lower_bound({review, PersonId{}}); row != rows.end() && row->first.first == review; ++row)
        found.push_back(&row->second);
    const auto place = [](const Participant *each) {
        const auto known = knownRoles().indexOf(each->role.key);
        return std::tuple(known < 0 ? knownRoles().size() : known, each->role.ownTitle, each->person.toString());
    };
    std::ranges::sort(found, [&](const Participant *a, const Participant *b) { return place(a) < place(b); });
    return found;
}

std::vector<const Action *> Workspace::actionsOf(ReviewId review) const
{
    std::vector<const Action *> found;
    for (const auto &[id, action] : actions().rows()) {
        if (action.review == review)
            found.push_back(&action);
    }
    std::ranges::stable_sort(found, {}, [](const Action *action) { return action->due.value_or(QDate(9999, 12, 31)); });
    return found;
}

std::vector<const Priority *> Workspace::prioritiesInOrder() const
{
    std::vector<const Priority *> found;
    for (const auto &[id, priority] : priorities().rows()) {
        if (!retiredPriorities().find(id))
            found.push_back(&priority);
    }
    std::ranges::stable_sort(found, {}, &Priority::position);
    return found;
}

std::vector<Priority> Workspace::prioritiesThen(ReviewId review) const
{
    std::vector<Priority> found;
    const auto &rows = pastPriorities().rows();
    const auto first = rows.lower_bound({review, 0});
    if (first == rows.end() || first->second.review != review) {
        for (const Priority *priority : prioritiesInOrder())
            found.push_back(*priority);
        return found;
    }
    for (auto row = first; row != rows.end() && row->second.review == review; ++row) {
        if (!row->second.text.isEmpty())
            found.push_back({row->second.priority, row->second.position, row->second.text});
    }
    return found;
}

Briefing Workspace::briefing(ReviewId review) const
{
    const Briefing *found = briefings().find(review);
    return found ? *found : Briefing{review, {}, {}};
}

void Workspace::apply(const Step &step)
{
    for (const RowChange &change : step.changes) {
        if (change.after) {
            std::visit(
                [this](const auto &row) {
                    using T = std::remove_cvref_t<decltype(row)>;
                    if constexpr (std::is_same_v<T, Institution>)
                        m_institution = row;
                    else
                        std::get<Table<T>>(m_tables).put(row);
                },
                *change.after);
        } else {
            std::visit(
                [this](const auto &row) {
                    using T = std::remove_cvref_t<decltype(row)>;
                    if constexpr (!std::is_same_v<T, Institution>)
                        std::get<Table<T>>(m_tables).erase(row.key());
                },
                *change.before);
        }
    }
    m_lastReviewNumber = std::max(m_lastReviewNumber, step.lastReviewNumber);
}

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

std::vector<PersonId> Workspace::membersThen(ReviewId review, GroupId group) const
{
    std::vector<PersonId> found;
    const auto &rows = pastMemberships().rows();
    for (auto row = rows.lower_bound({review, group, PersonId()});
         row != rows.end() && row->second.review == review && row->second.group == group; ++row)
        found.push_back(row->second.person);
    return found.empty() ? membersOf(group) : found;
}

std::vector<PersonId> Workspace::membersHere(GroupId group) const
{
    std::vector<PersonId> found = membersOf(group);
    std::erase_if(found, [&](PersonId person) { return !isHere(person); });
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

namespace {

/// The same for all responses of one voice in a review, and for no others. A role alone will do: two returns of one
/// SENCo must not become two voices, and a person can say that they are.
std::pair<QUuid, QString> voiceKey(const Response &response)
{
    if (response.voice)
        return {idOf(*response.voice), {}};
    const QString name = folded(response.claimedName);
    const QString role = folded(response.claimedRole);
    if (name.isEmpty() && role.isEmpty())
        return {response.id.value, {}};
    return {{}, name + u'\n' + role};
}

bool isNewer(const Response *a, const Response *b)
{
    return std::tie(a->savedAt, a->receivedAt, a->id) > std::tie(b->savedAt, b->receivedAt, b->id);
}

} // namespace

std::vector<const Response *> Workspace::countingOf(ReviewId review, const Voice &voice) const
{
    std::vector<const Response *> found;
    for (const auto &[id, response] : responses().rows()) {
        if (response.review == review && response.voice == voice && response.state == ResponseState::Counts)
            found.push_back(&response);
    }
    std::ranges::sort(found, isNewer);
    return found;
}

std::vector<const Response *> Workspace::sameVoice(const Response &response) const
{
    const auto voice = voiceKey(response);
    std::vector<const Response *> found;
    for (const Response *other : responsesOf(response.review)) {
        if (other->id == response.id || voiceKey(*other) == voice)
            found.push_back(other);
    }
    std::ranges::sort(found, [](const Response *a, const Response *b) { return isNewer(b, a); });
    return found;
}

std::vector<const Response *> Workspace::countingBeside(const Response &response) const
{
    std::vector<const Response *> found = sameVoice(response);
    std::erase_if(found, [&](const Response *other) {
        return other->id == response.id || other->state != ResponseState::Counts;
    });
    return found;
}

bool Workspace::isUnderAnotherName(const Response &response) const
{
    const auto *id = response.voice ? std::get_if<PersonId>(&*response.voice) : nullptr;
    const Person *person = id ? people().find(*id) : nullptr;
    const QString claimed = response.claimedName.trimmed();
    if (!person || claimed.isEmpty() || isFormer(person->id) || sameName(claimed, person->name))
        return false;
    const auto isTheirs = [&](const auto &row) {
        return row.first != person->id && !isFormer(row.first) && sameName(claimed, row.second.name);
    };
    if (std::ranges::any_of(people().rows(), isTheirs))
        return true;
    // Who is on the list with a role alone has no name that another could differ from.
    return !person->name.trimmed().isEmpty() && !canBeOnePerson(claimed, person->name);
}

std::vector<const Response *> Workspace::countingTwice() const
{
    std::vector<const Response *> found;
    for (const auto &[id, response] : responses().rows()) {
        if (response.state != ResponseState::Counts)
            continue;
        const auto saidBefore = [&, &later = response](const Response *other) {
            return std::tie(other->receivedAt, other->id) < std::tie(later.receivedAt, later.id) &&
                   !partOf(*this, other->id).sharedWith(partOf(*this, later.id)).empty();
        };
        if (std::ranges::any_of(countingBeside(response), saidBefore))
            found.push_back(&response);
    }
    return found;
}

std::vector<const ResponseAnswer *> Workspace::answersOf(ResponseId response) const
{
    return rowsFrom(answers(), ResponseAnswer::Key{response, *StatementNumber::from(1, 1)},
                    [&](const ResponseAnswer &each) { return each.response == response; });
}

std::vector<const ResponseMark *> Workspace::marksOf(ResponseId response) const
{
    return rowsFrom(answerMarks(), ResponseMark::Key{{response, *StatementNumber::from(1, 1)}, {0, 0}},
                    [&](const ResponseMark &each) { return each.response == response; });
}

std::vector<const ResponseMark *> Workspace::marksOf(ResponseId response, StatementNumber statement) const
{
    const ResponseAnswer::Key of{response, statement};
    return rowsFrom(answerMarks(), ResponseMark::Key{of, {0, 0}},
                    [&](const ResponseMark &each) { return each.key().first == of; });
}

std::vector<const Response *> Workspace::countingFor(ReviewId review, StatementNumber statement) const
{
    std::vector<const Response *> found;
    for (const auto &[id, response] : responses().rows()) {
        if (response.review != review || response.state != ResponseState::Counts)
            continue;
        if (answer(id, statement) || !marksOf(id, statement).empty())
            found.push_back(&response);
    }
    // Who only asks or marks takes nothing from an answer, however new it is.
    const auto holdsBefore = [&](const Response *a, const Response *b) {
        const ResponseAnswer *one = answer(a->id, statement);
        const ResponseAnswer *other = answer(b->id, statement);
        const bool isOne = one && isAnswered(*one);
        const bool isOther = other && isAnswered(*other);
        return isOne != isOther ? isOne : isNewer(a, b);
    };
    std::ranges::sort(found, holdsBefore);
    std::map<std::pair<QUuid, QString>, ResponsePart> said;
    std::erase_if(found, [&](const Response *response) {
        ResponsePart here;
        if (const ResponseAnswer *given = answer(response->id, statement))
            here.add(*given);
        for (const ResponseMark *mark : marksOf(response->id, statement))
            here.add(*mark);
        ResponsePart &newer = said[voiceKey(*response)];
        if (!newer.sharedWith(here).empty())
            return true;
        newer.add(here);
        return false;
    });
    std::ranges::sort(found, {}, [](const Response *response) { return std::tie(response->receivedAt, response->id); });
    return found;
}

std::vector<const ResponseAnswer *> Workspace::countingAnswers(ReviewId review, StatementNumber statement) const
{
    std::vector<const ResponseAnswer *> found;
    for (const Response *response : countingFor(review, statement)) {
        if (const ResponseAnswer *given = answer(response->id, statement))
            found.push_back(given);
    }
    return found;
}

bool Workspace::mayBeNamed(const Response &response) const
{
    return response.namesSeen && reflection(response.review).namesSeen;
}

std::vector<const HandCount *> Workspace::handCountsOf(ReviewId review, StatementNumber statement) const
{
    std::vector<const HandCount *> found;
    for (const auto &[id, count] : handCounts().rows()) {
        if (count.review == review && count.statement == statement)
            found.push_back(&count);
    }
    std::ranges::sort(found, {}, [](const HandCount *count) { return std::tie(count->at, count->id); });
    std::set<QString> rounds;
    for (auto count = found.rbegin(); count != found.rend(); ++count) {
        if (!rounds.insert((*count)->round).second)
            *count = nullptr;
    }
    std::erase(found, nullptr);
    return found;
}

std::vector<const Settlement *> Workspace::settlementsOf(ReviewId review, StatementNumber statement) const
{
    const StatementKey of{review, statement};
    return rowsFrom(settlements(), Settlement::Key{of, 0},
                    [&](const Settlement &each) { return each.key().first == of; });
}

const Settlement *Workspace::lastSettlement(ReviewId review, StatementNumber statement) const
{
    const auto all = settlementsOf(review, statement);
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const Settlement *each) { return !each->setAside; });
    return last == all.rend() ? nullptr : *last;
}

Meeting Workspace::meeting(ReviewId review) const
{
    const Meeting *found = meetings().find(review);
    return found ? *found : Meeting{review};
}

Arrangement Workspace::arrangement(ReviewId review) const
{
    const Arrangement *found = arrangements().find(review);
    return found ? *found : Arrangement{review};
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

std::vector<PersonId> Workspace::peopleWithApologies(ReviewId review) const
{
    std::vector<PersonId> found;
    for (const auto &[key, apology] : apologies().rows()) {
        if (apology.review == review && !presences().find(key))
            found.push_back(apology.person);
    }
    return found;
}

std::vector<Role> Workspace::rolesOf(ReviewId review, const std::vector<PersonId> &people) const
{
    std::vector<Role> found;
    for (const PersonId person : people) {
        const Participant *participant = participants().find({review, person});
        found.push_back(participant ? participant->role : this->people().find(person)->role);
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

std::vector<Role> Workspace::rolesInTheRoom(ReviewId review) const { return rolesOf(review, peopleInTheRoom(review)); }

std::vector<Role> Workspace::rolesWithApologies(ReviewId review) const
{
    return rolesOf(review, peopleWithApologies(review));
}

std::vector<const MeetingItem *> Workspace::meetingItemsOf(ReviewId review) const
{
    return rowsFrom(meetingItems(), MeetingItem::Key{review, 0},
                    [&](const MeetingItem &each) { return each.review == review; });
}

std::vector<const ProgressNote *> Workspace::notesOf(ActionId action) const
{
    std::vector<const ProgressNote *> found;
    for (const auto &[id, note] : progressNotes().rows()) {
        if (note.action == action)
            found.push_back(&note);
    }
    std::ranges::stable_sort(found, {}, [](const ProgressNote *note) { return note->date; });
    return found;
}

std::vector<const Reopening *> Workspace::reopeningsOf(ReviewId review) const
{
    std::vector<const Reopening *> found;
    for (const auto &[id, reopening] : reopenings().rows()) {
        if (reopening.review == review)
            found.push_back(&reopening);
    }
    std::ranges::stable_sort(found, {}, [](const Reopening *reopening) { return reopening->at; });
    return found;
}

bool Workspace::isCorrection(const Reopening &reopening) const
{
    if (reopening.kind != ReopeningKind::NotStated)
        return reopening.kind != ReopeningKind::TooSoon;
    const Review *of = review(reopening.review);
    if (of && of->enteredLater)
        return true;
    if (!of || reopening.at.toLocalTime().date() < of->date)
        return false;
    const auto &statements = structureOf(*of).statements();
    int before = 0;
    for (const Statement &statement : statements) {
        const std::vector<const Settlement *> all = settlementsOf(of->id, statement.number);
        // What was agreed before format 2 has a time alone.
        const std::optional<QDateTime> first =
            all.empty() ? decision(of->id, statement.number).agreedAt : std::optional(all.front()->at);
        if (first && *first > reopening.at)
            return false;
        before += first ? 1 : 0;
    }
    return before * 2 > static_cast<int>(statements.size());
}

bool Workspace::wasHeld(const Review &review) const
{
    if (review.isFinished())
        return true;
    const std::vector<const Reopening *> reopened = reopeningsOf(review.id);
    if (reopened.empty())
        return false;
    return reviewsByDate().back()->id != review.id ||
           std::ranges::any_of(reopened, [this](const Reopening *each) { return isCorrection(*each); });
}

const Action *Workspace::successorOf(ActionId action) const
{
    const Action *latest = nullptr;
    const auto numberOf = [&](const Action &each) { return review(each.review)->number; };
    for (const auto &[id, other] : actions().rows()) {
        if (other.carriedFrom == action && (!latest || numberOf(*latest) < numberOf(other)))
            latest = &other;
    }
    return latest;
}

std::vector<const Action *> Workspace::leverageOf(ReviewId review) const
{
    std::vector<const Action *> found;
    const auto &rows = leverage().rows();
    for (auto row = rows.lower_bound({review, 0}); row != rows.end() && row->first.first == review; ++row)
        found.push_back(actions().find(row->second.action));
    return found;
}

std::vector<const EvidenceItem *> Workspace::evidenceFor(const Digest &structure, StatementNumber statement) const
{
    std::vector<const EvidenceItem *> found;
    for (const auto &[id, item] : evidence().rows()) {
        // Filed under an earlier edition it goes on supporting what its statements have become.
        if (supports(*this, item, structure, statement))
            found.push_back(&item);
    }
    std::ranges::stable_sort(found, {}, [](const EvidenceItem *item) { return item->title.toCaseFolded(); });
    return found;
}

qint64 Workspace::attachedBytes() const
{
    qint64 bytes = 0;
    for (const auto &[id, attachment] : attachments().rows())
        bytes += attachment.bytes.size();
    return bytes;
}

std::vector<const CriticalFriendNote *> Workspace::criticalFriendNotesByDate() const
{
    std::vector<const CriticalFriendNote *> found;
    for (const auto &[id, note] : criticalFriendNotes().rows())
        found.push_back(&note);
    std::ranges::stable_sort(found, [](const CriticalFriendNote *a, const CriticalFriendNote *b) {
        return std::tie(a->date, a->school) < std::tie(b->date, b->school);
    });
    return found;
}

std::vector<const Visit *> Workspace::visitsByDate() const
{
    std::vector<const Visit *> found;
    for (const auto &[id, visit] : visits().rows())
        found.push_back(&visit);
    std::ranges::stable_sort(found, {}, [](const Visit *visit) { return visit->date; });
    return found;
}

std::vector<const MappedStatement *> Workspace::mapping(const Digest &from, const Digest &to) const
{
    std::vector<const MappedStatement *> found;
    const auto &rows = mappings().rows();
    for (auto row = rows.lower_bound({from, to, *StatementNumber::from(1, 1)}); row != rows.end(); ++row) {
        if (row->second.from != from || row->second.to != to)
            break;
        found.push_back(&row->second);
    }
    return found;
}

int Workspace::governorQuestionsAnswered(ReviewId review) const
{
    // What says nothing is no row.
    return static_cast<int>(
        std::ranges::count_if(governorAnswers().rows(), [&](const auto &row) { return row.second.review == review; }));
}

GovernorAnswer Workspace::governorAnswer(ReviewId review, GovernorQuestion question) const
{
    const GovernorAnswer *found = governorAnswers().find({review, question});
    return found ? *found : GovernorAnswer{review, question};
}

} // namespace waymark
