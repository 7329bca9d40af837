// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/rowstatements.h"
#include "core/storage/tables.h"

namespace waymark::storage {

/// Writes Steps. Its statements refer to the connection and must be gone before it closes.
class StepWriter
{
public:
    explicit StepWriter(Connection &connection);

    /// Everything in one transaction; nothing at all for an empty step. Throws Failure and SQLite::Exception; nothing
    /// is changed then.
    void write(const Step &step, Direction direction, const QDateTime &at);

private:
    /// A step whose COMMIT failed. Most are not in the file then; but where only the last sync failed, after the
    /// journal was closed, the step stands there although nobody may believe it.
    struct Doubt
    {
        Step inverse;
        qint64 journalBefore = 0;
        int reviewNumberBefore = 0;
    };

    void attempt(const Step &step, Direction direction, const QDateTime &at);
    /// Asks the file whether a doubtful step stands in it, and takes it back if so. Throws where that fails: then the
    /// doubt remains, and nothing is written before it is settled.
    void settle(const QDateTime &at);
    void change(const RowChange &change);
    void setReviewNumber(int number);
    void journal(const JournalLine &line, const QDateTime &at);
    qint64 lastJournalId() { return m_connection.number("SELECT coalesce(max(id), 0) FROM journal"); }
    int reviewNumber() { return m_connection.number("SELECT coalesce(max(value), 0) FROM counter"); }

    Connection &m_connection;
    AllRows::Tuple<RowStatements> m_rows;
    SQLite::Statement m_journal;
    SQLite::Statement m_counter;
    qint64 m_lastJournalId;
    int m_reviewNumber;
    std::optional<Doubt> m_doubt;
};

} // namespace waymark::storage
