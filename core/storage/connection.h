// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/failure.h"

#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::storage {

/// One SQLite connection with the settings that Waymark's files are used with. Throws Failure and SQLite::Exception.
///
/// A file is never opened by any other means while a connection has it: closing a second descriptor would drop the
/// locks of the first (POSIX advisory locks belong to the process).
class Connection
{
public:
    /// `path` must exist: nothing is ever created by opening. With Access::Read the file cannot be written at all, not
    /// even to take back what was cut short: that fails with SQLITE_READONLY_ROLLBACK.
    explicit Connection(const QString &path, Access access = Access::Write);

    SQLite::Database &database() { return m_database; }
    void run(const std::string &sql) { m_database.exec(sql); }
    int number(const char *sql);
    QString text(const char *sql);

    /// Takes the file for this connection until it is closed, or fails at once where another one has it.
    void lock();
    bool inTransaction() const;

private:
    SQLite::Database m_database;
};

/// One transaction: rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    void commit();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    Connection &m_connection;
};

} // namespace waymark::storage
