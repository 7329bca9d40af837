// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/copies.h"
#include "core/storage/connection.h"
#include "core/storage/rowsql.h"
#include "core/storage/sums.h"

namespace waymark::storage {

/// Writes Steps. Its statements refer to the connection and must be gone before it closes.
class StepWriter
{
public:
    explicit StepWriter(Connection &connection);

    /// Everything in one transaction; nothing at all for an empty step that tells nothing. Each row is read back and
    /// compared before that is committed; `before` is what the file holds until then. Throws Failure
    /// (ReadsDifferently where a row came back as another) and SQLite::Exception; nothing is changed then.
    void write(const Step &step, Direction direction, const QDateTime &at, const Workspace &before);

    /// A step left no trace in the tables, but still in bytes of the file: kept until vacuumDone().
    bool isVacuumDue() const { return m_vacuumDue; }
    void vacuumDone();

private:
    /// A step whose COMMIT failed. Most are not in the file then; but where only the last sync failed, after the
    /// journal was closed, the step is there although no one may believe it.
    struct Doubt
    {
        Step inverse;
        qint64 journalBefore = 0;
        qint64 lines = 0; ///< that the step adds to the journal
        int reviewNumberBefore = 0;
        bool vacuumDueBefore = false;
    };

    void attempt(const Step &step, const FileJournal &lines, const Workspace &before);
    /// Asks the file whether a doubtful step is in it, and takes it back if so. Throws where that fails: then the
    /// doubt remains, and nothing is written before it is settled.
    void settle(const QDateTime &at);
    void change(const RowChange &change);
    /// `soFar` holds what the row may refer to.
    void mustReadAs(const Row &row, const Workspace &soFar);
    /// Every row that the step put, as it is at the end of the step.
    void mustReadAs(const Step &step, const Workspace &ahead);
    void setReviewNumber(int number) { set("last-review-number", number); }
    void set(const char *counter, int value);
    /// Adds lines after the last one, whose number is `lastId`.
    void journal(const FileJournal &lines, qint64 lastId);
    qint64 lastJournalId() { return m_connection.number("SELECT coalesce(max(id), 0) FROM journal"); }
    int counter(const char *name);

    Connection &m_connection;
    RowKinds::Tuple<RowStatements> m_rows;
    TableSums m_sums;
    SQLite::Statement m_journal;
    SQLite::Statement m_journalSum;
    SQLite::Statement m_counter;
    qint64 m_lastJournalId;
    int m_reviewNumber;
    bool m_vacuumDue;
    std::optional<Doubt> m_doubt;
};

} // namespace waymark::storage
