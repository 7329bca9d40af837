// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rowrules.h"

#include "core/base/plaintext.h"
#include "core/base/webaddress.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark {

using Problem = ContentError::Problem;

void RowCheck::require(bool holds, const char *field, const char *reason, Problem problem, const QString &detail)
{
    if (!holds && !m_problem)
        m_problem = RowProblem{problem, field, reason, detail};
}

template <class Row>
const Row *RowCheck::find(const char *field, const typename Table<Row>::Key &key, const char *reason)
{
    const Row *found = m_soFar.table<Row>().find(key);
    require(found != nullptr, field, reason, Problem::MissingKey);
    return found;
}

void RowCheck::ref(const char *field, const ReviewId &id)
{
    if (const auto *review = find<Review>(field, id, "no such review"))
        m_structure = m_last = &m_soFar.structureOf(*review);
}

void RowCheck::ref(const char *field, const ResponseId &id)
{
    if (const auto *response = find<Response>(field, id, "no such response"))
        ref(field, response->review);
}

void RowCheck::ref(const char *field, const PersonId &id) { find<Person>(field, id, "no such person"); }
void RowCheck::ref(const char *field, const GroupId &id) { find<Group>(field, id, "no such group"); }
void RowCheck::ref(const char *field, const PriorityId &id) { find<Priority>(field, id, "no such priority"); }
void RowCheck::ref(const char *field, const ActionId &id) { find<Action>(field, id, "no such action"); }
void RowCheck::ref(const char *field, const EvidenceId &id) { find<EvidenceItem>(field, id, "no such evidence"); }

void RowCheck::structure(const char *field, const Digest &digest)
{
    const auto *found = find<StoredStructure>(field, digest, "no such structure");
    m_last = found ? &found->structure : nullptr;
    if (!m_structure)
        m_structure = m_last;
}

void RowCheck::wording(const char *field, const Digest &digest)
{
    const char *reason = "no such wording of the structure";
    if (const auto *found = find<StoredWording>(field, digest, reason))
        require(!m_structure || found->wording.structure() == m_structure->digest(), field, reason,
                Problem::OtherStructure);
}

void RowCheck::text(const char *field, const QString &value, TextRule rule)
{
    if (value.size() > rule.max)
        require(false, field, "too long", Problem::TooLong, QString::number(rule.max));
    require(!rule.isNeverEmpty || !value.isEmpty(), field, "empty", Problem::Empty);
}

void RowCheck::texts(const char *field, const QStringList &value, int max, TextRule rule)
{
    require(value.size() <= max, field, "too many", Problem::OutOfRange);
    for (const QString &each : value)
        text(field, each, rule);
}

void RowCheck::lines(const char *field, const QStringList &value, TextRule rule)
{
    for (const QString &each : value) {
        require(!each.isEmpty() && !each.contains(u'\n'), field, "not one line each");
        text(field, each, rule);
    }
    require(value.join(u'\n').size() <= maxText, field, "too long", Problem::TooLong);
}

void RowCheck::number(const char *field, int value, int min, int max)
{
    require(value >= min && value <= max, field, "out of range", Problem::OutOfRange);
}

void RowCheck::theme(const char *field, int value)
{
    require(!m_structure || m_structure->theme(value), field, "no such theme", Problem::MissingKey);
}

void RowCheck::theme(const char *field, const std::optional<int> &value)
{
    if (value)
        theme(field, *value);
}

void RowCheck::level(const char *field, const Level &value, int min)
{
    if (value.value() < min || (m_structure && !m_structure->accepts(value)))
        require(false, field, "out of range", Problem::BadLevel, QString::number(value.value()));
}

void RowCheck::level(const char *field, const std::optional<Level> &value)
{
    if (value)
        level(field, *value);
}

void RowCheck::mustHold(const Structure *structure, const char *field, StatementNumber statement)
{
    if (structure && !structure->statement(statement))
        require(false, field, "no such statement", Problem::UnknownStatement, statement.toString());
}

void RowCheck::statement(const char *field, const StatementNumber &value) { mustHold(m_structure, field, value); }

void RowCheck::statement(const char *field, const std::optional<StatementNumber> &value)
{
    if (value)
        mustHold(m_last, field, *value);
}

void RowCheck::statements(const char *field, const std::vector<StatementNumber> &value, int min)
{
    require(static_cast<int>(value.size()) >= min, field, "no statement", Problem::OutOfRange);
    for (const StatementNumber each : value)
        mustHold(m_structure, field, each);
    require(std::ranges::adjacent_find(value, std::greater_equal()) == value.end(), field,
            "statements are not in order", Problem::BadNumber);
}

void RowCheck::counts(const char *field, const std::vector<int> &value, int max)
{
    for (const int each : value)
        number(field, each, 0, max);
}

void RowCheck::role(const char *field, const Role &value)
{
    require(parseRole(spelled(value)) == value, field, "no such role");
}

void RowCheck::roles(const char *field, const std::vector<Role> &value, int max)
{
    require(static_cast<int>(value.size()) <= max, field, "too many", Problem::OutOfRange);
    for (const Role &each : value) {
        role(field, each);
        require(!each.ownTitle.contains(u'\n'), field, "not one line each");
    }
}

void RowCheck::voice(const std::optional<Voice> &value)
{
    const auto *person = value ? std::get_if<PersonId>(&*value) : nullptr;
    const auto *group = value ? std::get_if<GroupId>(&*value) : nullptr;
    if (person)
        ref("person", *person);
    if (group)
        ref("group", *group);
}

void RowCheck::bytes(const char *field, const QByteArray &value, qint64 max)
{
    require(!value.isEmpty(), field, "too short or too long", Problem::Empty);
    require(value.size() <= max, field, "too short or too long", Problem::TooLong);
}

namespace {

using Problems = std::vector<WholeProblem>;

template <class Row>
WholeProblem problemOf(const Row &row, Problem problem, const char *reason, const QString &detail)
{
    return {problem, RowKind<Row>::table, subjectOf(waymark::Row(row)), reason, RowKind<Row>::list, detail};
}

void checkReviews(const Workspace &workspace, Problems &problems)
{
    std::set<int> numbers;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        const QString number = QString::number(review.number);
        if (review.previous && !workspace.review(*review.previous))
            problems.push_back(problemOf(review, Problem::MissingKey, "the previous review is not there", review.year));
        if (review.number > workspace.lastReviewNumber()) {
            problems.push_back(problemOf(review, Problem::OutOfRange, "its number was never given", number));
            problems.back().place = "last_review_number";
        }
        if (!numbers.insert(review.number).second)
            problems.push_back(problemOf(review, Problem::DuplicateNumber, "its number is given twice", number));
    }
}

/// The first of a statement is 1, and each is one more than the one before it.
void checkSettlements(const Workspace &workspace, Problems &problems)
{
    const Settlement *before = nullptr;
    for (const auto &[key, settlement] : workspace.settlements().rows()) {
        const bool continues = before && before->key().first == key.first;
        if (settlement.number != (continues ? before->number + 1 : 1))
            problems.push_back(
                problemOf(settlement, Problem::BadNumber, "a number is missing", settlement.statement.toString()));
        before = &settlement;
    }
}

/// An action is carried from another one that is there, and never, by any number of steps, from itself.
void checkActions(const Workspace &workspace, Problems &problems)
{
    for (const auto &[id, action] : workspace.actions().rows()) {
        std::optional<ActionId> from = action.carriedFrom;
        for (int steps = 1; from; ++steps) {
            const Action *origin = workspace.actions().find(*from);
            if (!origin || steps >= workspace.actions().size()) {
                problems.push_back(problemOf(action, origin ? Problem::WrongType : Problem::MissingKey,
                                             "what it is carried from makes no sense", id.toString()));
                break;
            }
            from = origin->carriedFrom;
        }
    }
}

/// Without a gap from 1, and no action twice.
void checkLeverage(const Workspace &workspace, Problems &problems)
{
    for (const auto &[key, row] : workspace.leverage().rows()) {
        const auto all = workspace.leverageOf(row.review);
        const Action *action = workspace.actions().find(row.action);
        if (row.position > static_cast<int>(all.size()) || std::ranges::count(all, action) != 1)
            problems.push_back(
                problemOf(row, Problem::BadNumber, "out of order, or twice", QString::number(row.position)));
    }
}

void checkAttachments(const Workspace &workspace, Problems &problems)
{
    if (workspace.attachedBytes() > maxAttached)
        problems.push_back(problemOf(workspace.attachments().rows().begin()->second, Problem::TooLong,
                                     "all of them together are too large", {}));
}

} // namespace

Problems wholeProblems(const Workspace &workspace)
{
    Problems problems;
    checkReviews(workspace, problems);
    checkSettlements(workspace, problems);
    checkActions(workspace, problems);
    checkLeverage(workspace, problems);
    checkAttachments(workspace, problems);
    return problems;
}

namespace {

/// A review never comes, by any number of steps, after itself.
void checkOrder(const Workspace &workspace, Problems &problems)
{
    for (const auto &[id, review] : workspace.reviews().rows()) {
        const Review *before = &review;
        for (int steps = 0; before && before->previous; ++steps) {
            if (*before->previous == id || steps > workspace.reviews().size()) {
                problems.push_back(problemOf(review, Problem::WrongType, "it comes after itself", review.year));
                break;
            }
            before = workspace.review(*before->previous);
        }
    }
}

/// No edit takes another, and forms show it as the place to look. An old one may have hidden characters in it still.
void checkGuidance(const Workspace &workspace, Problems &problems)
{
    for (const auto &[review, reflection] : workspace.reflections().rows()) {
        const QString link = cleanText(reflection.guidanceLink, Lines::One);
        if (!link.isEmpty() && !isWebAddress(link))
            problems.push_back(
                problemOf(reflection, Problem::WrongType, "guidance_link is no address of the web", review.toString()));
    }
}

/// Places in an order: from 1, without a gap, and each once.
template <class Row, class Order>
void checkPlaces(const std::vector<const Row *> &rows, const Order &orderOf, Problems &problems)
{
    std::map<decltype(orderOf(std::declval<const Row &>())), std::multiset<int>> places;
    for (const Row *row : rows)
        places[orderOf(*row)].insert(row->position);
    for (const Row *row : rows) {
        const auto &all = places[orderOf(*row)];
        if (row->position > static_cast<int>(all.size()) || all.count(row->position) != 1)
            problems.push_back(
                problemOf(*row, Problem::BadNumber, "out of order, or twice", QString::number(row->position)));
    }
}

template <class Row>
std::vector<const Row *> allOf(const Table<Row> &table)
{
    std::vector<const Row *> rows;
    for (const auto &[key, row] : table.rows())
        rows.push_back(&row);
    return rows;
}

} // namespace

Problems contradictions(const Workspace &workspace)
{
    Problems problems;
    checkOrder(workspace, problems);
    checkGuidance(workspace, problems);
    checkPlaces(
        workspace.prioritiesInOrder(), [](const Priority &) { return 0; }, problems);
    checkPlaces(
        allOf(workspace.meetingItems()), [](const MeetingItem &item) { return item.review; }, problems);
    return problems;
}

} // namespace waymark
