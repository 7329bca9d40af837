// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stepwriter.h"

#include "core/model/modelfile.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace waymark::storage {
namespace {

/// Rows that others refer to: those are read back only with these as the step leaves them.
template <class... Rows>
bool isAnyOf(const Row &row)
{
    return (std::holds_alternative<Rows>(row) || ...);
}

bool isReferredTo(const RowChange &change)
{
    return isAnyOf<StoredStructure, StoredWording, Person, Review, Group, Response, Action, EvidenceItem>(
        change.after ? *change.after : *change.before);
}

// Most rows are equal where all their fields are. These two are equal by digest, which does not cover everything.
template <class T>
bool isSame(const T &written, const T &read)
{
    return written == read;
}
bool isSame(const StoredStructure &written, const StoredStructure &read)
{
    return written == read && writeStructure(written.structure) == writeStructure(read.structure);
}
bool isSame(const StoredWording &written, const StoredWording &read)
{
    return written == read && writeWording(written.wording) == writeWording(read.wording);
}

/// One more line. Its number is given, for a query that asked the same table would be answered in a table of its own,
/// which took a third of each edit.
std::string journalSql()
{
    const char *const columns[] = {"at", "gesture", "direction", "table_name", "subject", "before", "after", "id"};
    std::string names;
    std::string values;
    std::vector<SummedColumn> summed;
    for (const char *name : columns) {
        const std::string value = "?" + std::to_string(summed.size() + 1);
        names += std::string(name) + ", ";
        values += value + ", ";
        summed.push_back({name, value});
    }
    return "INSERT INTO journal (" + names + "sum) VALUES (" + values + sumSql("journal", std::move(summed)) + ")";
}

} // namespace

StepWriter::StepWriter(Connection &connection)
    : m_connection(connection)
    , m_sums(connection)
    , m_journal(connection.database(), journalSql())
    , m_journalSum(connection.database(), "SELECT sum FROM journal WHERE id = ?1")
    , m_counter(connection.database(), "UPDATE counter SET value = ?1 WHERE name = ?2")
    , m_lastJournalId(lastJournalId())
    , m_reviewNumber(counter("last-review-number"))
    , m_vacuumDue(counter("vacuum-due") != 0)
{}

void StepWriter::vacuumDone()
{
    Transaction transaction(m_connection);
    m_sums.forget();
    set("vacuum-due", 0);
    m_sums.write();
    transaction.commit();
    m_vacuumDue = false;
}

void StepWriter::write(const Step &step, Direction direction, const QDateTime &at, const Workspace &before)
{
    if (step.isEmpty() && step.told.empty())
        return;
    settle(at);
    try {
        attempt(step, journalOf(step, direction, at), before);
    } catch (...) {
        try {
            settle(at);
        } catch (...) {
            // The first failure is the one to report; the doubt stays until the next write.
        }
        throw;
    }
}

void StepWriter::attempt(const Step &step, const FileJournal &lines, const Workspace &before)
{
    const int reviewNumber = std::max(m_reviewNumber, step.lastReviewNumber);
    // Copying all values costs more than most edits: it is done only for steps whose rows may refer to each other.
    std::optional<Workspace> ahead;
    if (step.changes.size() > 1 && std::ranges::any_of(step.changes, isReferredTo))
        ahead.emplace(before).apply(step);
    Transaction transaction(m_connection);
    m_sums.forget();
    for (const RowChange &each : step.changes) {
        change(each);
        if (each.after && !ahead)
            mustReadAs(*each.after, before);
    }
    if (ahead)
        mustReadAs(step, *ahead);
    if (reviewNumber != m_reviewNumber)
        setReviewNumber(reviewNumber);
    if (step.leavesNoTrace)
        set("vacuum-due", 1);
    journal(lines, m_lastJournalId);
    m_sums.write();
    try {
        transaction.commit();
    } catch (...) {
        m_doubt = {step.inverse(), m_lastJournalId, static_cast<qint64>(lines.size()), m_reviewNumber, m_vacuumDue};
        throw;
    }
    m_lastJournalId += static_cast<qint64>(lines.size());
    m_reviewNumber = reviewNumber;
    m_vacuumDue = m_vacuumDue || step.leavesNoTrace;
}

void StepWriter::settle(const QDateTime &at)
{
    if (!m_doubt)
        return;
    // With its lines alone the step is there; with more it was taken back, by a try that was in doubt in its turn.
    const auto written = [&] { return lastJournalId() - m_doubt->journalBefore; };
    if (written() == m_doubt->lines) {
        Transaction transaction(m_connection);
        m_sums.forget();
        for (const RowChange &each : m_doubt->inverse.changes)
            change(each);
        setReviewNumber(m_doubt->reviewNumberBefore);
        set("vacuum-due", m_doubt->vacuumDueBefore ? 1 : 0);
        journal(journalOf(m_doubt->inverse, Direction::Undo, at), lastJournalId());
        m_sums.write();
        transaction.commit();
    }
    m_lastJournalId = m_doubt->journalBefore + written();
    m_doubt.reset();
}

void StepWriter::change(const RowChange &change)
{
    const int changed = std::visit(
        [&]<class Row>(const Row &row) {
            auto &statements = std::get<RowStatements<Row>>(m_rows);
            SQLite::Database &database = m_connection.database();
            const auto before = change.before ? statements.sum(database, row) : std::nullopt;
            const int count = !change.after   ? statements.remove(database, row)
                              : change.before ? statements.update(database, row)
                                              : statements.insert(database, row);
            m_sums.note(RowKind<Row>::table, before, change.after ? statements.sum(database, row) : std::nullopt);
            return count;
        },
        change.after ? *change.after : *change.before);
    if (changed != 1) {
        const Row &row = change.after ? *change.after : *change.before;
        throw Failure{FileError::Problem::Damaged, tableOf(row) + u' ' + subjectOf(row)};
    }
}

void StepWriter::mustReadAs(const Row &row, const Workspace &soFar)
{
    const auto differs = [&](const QString &how) {
        return Failure{FileError::Problem::ReadsDifferently, tableOf(row) + u' ' + subjectOf(row) + how};
    };
    bool same = false;
    try {
        same = std::visit(
            [&]<class T>(const T &written) {
                return isSame(written,
                              std::get<RowStatements<T>>(m_rows).find(m_connection.database(), written, soFar));
            },
            row);
    } catch (const Failure &failure) {
        throw differs(QStringLiteral(": ") + failure.detail);
    }
    if (!same)
        throw differs({});
}

void StepWriter::mustReadAs(const Step &step, const Workspace &ahead)
{
    for (const RowChange &change : step.changes) {
        if (!change.after)
            continue;
        std::visit(
            [&]<class T>(const T &row) {
                if constexpr (std::is_same_v<T, Institution>)
                    mustReadAs(ahead.institution(), ahead);
                else if (const T *last = ahead.table<T>().find(row.key())) // it may go again in the same step
                    mustReadAs(*last, ahead);
            },
            *change.after);
    }
}

void StepWriter::set(const char *counter, int value)
{
    const auto before = counterSum(m_connection, counter);
    m_counter.tryReset();
    m_counter.bind(1, value);
    m_counter.bind(2, counter);
    if (m_counter.exec() != 1)
        throw Failure{FileError::Problem::Damaged, QLatin1String("counter ") + QLatin1String(counter)};
    m_counter.tryReset();
    m_sums.note("counter", before, counterSum(m_connection, counter));
}

int StepWriter::counter(const char *name)
{
    SQLite::Statement query(m_connection.database(), "SELECT value FROM counter WHERE name = ?1");
    query.bind(1, name);
    if (!query.executeStep())
        throw Failure{FileError::Problem::Damaged, QLatin1String("table counter: no ") + QLatin1String(name)};
    return query.getColumn(0).getInt();
}

void StepWriter::journal(const FileJournal &lines, qint64 lastId)
{
    for (const auto &[at, line] : lines) {
        const auto id = static_cast<std::int64_t>(++lastId);
        m_journal.tryReset();
        RowWriter to(m_journal);
        to.time("at", at);
        for (const QString &text :
             {line.gesture, keyOf(line.direction), line.table, line.subject, line.before, line.after})
            to.text(nullptr, text);
        m_journal.bind(m_journal.getBindParameterCount(), id);
        m_journal.exec();
        m_journal.tryReset();
        m_journalSum.tryReset();
        m_journalSum.bind(1, id);
        if (!m_journalSum.executeStep())
            throw Failure{FileError::Problem::ReadsDifferently, QStringLiteral("journal")};
        m_sums.note("journal", std::nullopt, m_journalSum.getColumn(0).getInt64());
        m_journalSum.tryReset();
    }
}

} // namespace waymark::storage
