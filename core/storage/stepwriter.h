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

    /// Everything in one transaction. Throws Failure and SQLite::Exception; nothing is changed then.
    void write(const Step &step, Direction direction, const QDateTime &at);

private:
    void change(const RowChange &change);
    void raiseReviewNumber(int number);
    void journal(const JournalLine &line, const QDateTime &at);

    Connection &m_connection;
    AllRows::Tuple<RowStatements> m_rows;
    SQLite::Statement m_journal;
    SQLite::Statement m_counter;
};

} // namespace waymark::storage
