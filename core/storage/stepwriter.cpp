// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stepwriter.h"

#include "core/storage/failure.h"

namespace waymark::storage {
namespace {

QString keyOf(Direction direction)
{
    switch (direction) {
    case Direction::Do:
        return QStringLiteral("do");
    case Direction::Undo:
        return QStringLiteral("undo");
    case Direction::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

} // namespace

StepWriter::StepWriter(Connection &connection)
    : m_connection(connection)
    , m_journal(connection.database(),
                "INSERT INTO journal (at, gesture, direction, table_name, subject, before, after) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_counter(connection.database(), "UPDATE counter SET value = ?1 WHERE name = ?2")
    , m_lastJournalId(lastJournalId())
    , m_reviewNumber(counter("last-review-number"))
    , m_vacuumDue(counter("vacuum-due") != 0)
{}

void StepWriter::vacuumDone()
{
    Transaction transaction(m_connection);
    set("vacuum-due", 0);
    transaction.commit();
    m_vacuumDue = false;
}

void StepWriter::write(const Step &step, Direction direction, const QDateTime &at)
{
    if (step.isEmpty())
        return;
    settle(at);
    try {
        attempt(step, direction, at);
    } catch (...) {
        try {
            settle(at);
        } catch (...) {
            // The first failure is the one to report; the doubt stays until the next write.
        }
        throw;
    }
}

void StepWriter::attempt(const Step &step, Direction direction, const QDateTime &at)
{
    const auto lines = journalOf(step, direction);
    const int reviewNumber = std::max(m_reviewNumber, step.lastReviewNumber);
    Transaction transaction(m_connection);
    for (const RowChange &each : step.changes)
        change(each);
    if (reviewNumber != m_reviewNumber)
        setReviewNumber(reviewNumber);
    if (step.leavesNoTrace)
        set("vacuum-due", 1);
    for (const JournalLine &line : lines)
        journal(line, at);
    try {
        transaction.commit();
    } catch (...) {
        m_doubt = {step.inverse(), m_lastJournalId, m_reviewNumber, m_vacuumDue};
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
    // The step and each try to take it back add as many lines: an odd number of times means that it stands.
    const auto lines = journalOf(m_doubt->inverse, Direction::Undo);
    const auto written = [&] { return lastJournalId() - m_doubt->journalBefore; };
    if (written() / static_cast<qint64>(lines.size()) % 2 == 1) {
        Transaction transaction(m_connection);
        for (const RowChange &each : m_doubt->inverse.changes)
            change(each);
        setReviewNumber(m_doubt->reviewNumberBefore);
        set("vacuum-due", m_doubt->vacuumDueBefore ? 1 : 0);
        for (const JournalLine &line : lines)
            journal(line, at);
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
            if (!change.after)
                return statements.remove(m_connection.database(), row);
            return change.before ? statements.update(m_connection.database(), row)
                                 : statements.insert(m_connection.database(), row);
        },
        change.after ? *change.after : *change.before);
    if (changed != 1) {
        const Row &row = change.after ? *change.after : *change.before;
        throw Failure{FileError::Problem::Damaged, tableOf(row) + u' ' + subjectOf(row)};
    }
}

void StepWriter::set(const char *counter, int value)
{
    m_counter.tryReset();
    m_counter.bind(1, value);
    m_counter.bind(2, counter);
    if (m_counter.exec() != 1)
        throw Failure{FileError::Problem::Damaged, QLatin1String("counter ") + QLatin1String(counter)};
    m_counter.tryReset();
}

int StepWriter::counter(const char *name)
{
    SQLite::Statement query(m_connection.database(), "SELECT value FROM counter WHERE name = ?1");
    query.bind(1, name);
    if (!query.executeStep())
        throw Failure{FileError::Problem::Damaged, QLatin1String("table counter: no ") + QLatin1String(name)};
    return query.getColumn(0).getInt();
}

void StepWriter::journal(const JournalLine &line, const QDateTime &at)
{
    m_journal.tryReset();
    RowWriter(m_journal)
        .time(at)
        .text(line.gesture)
        .text(keyOf(line.direction))
        .text(line.table)
        .text(line.subject)
        .text(line.before)
        .text(line.after);
    m_journal.exec();
    m_journal.tryReset();
}

} // namespace waymark::storage
