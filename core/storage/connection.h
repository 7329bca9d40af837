// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::storage {

/// What is beside the file is judged before SQLite sees it (leftovers.h), or known to be the file's own.
enum class Beside { Judge, Trust };

/// One SQLite connection with the settings that Waymark's files are used with. Throws Failure and SQLite::Exception.
///
/// A file is never opened by any other means while a connection has it: closing a second descriptor would drop the
/// locks of the first (POSIX advisory locks belong to the process).
class Connection
{
public:
    /// `path` must exist: nothing is ever created by opening. With Access::Read the file cannot be written at all, not
    /// even to take back what was cut short: that fails with SQLITE_READONLY_ROLLBACK.
    explicit Connection(const QString &path, Access access = Access::Write, Beside beside = Beside::Judge);
    /// Where a journal or log was put that was beside the file and did not belong to it.
    const QStringList &setAside() const { return m_setAside; }

    SQLite::Database &database() { return m_database; }
    void run(const std::string &sql) { m_database.exec(sql); }
    int number(const char *sql);
    QString text(const char *sql);

    /// Takes the file for this connection until it is closed, or fails at once where another one has it.
    void lock();
    bool inTransaction() const;
    /// Makes the transactions that follow ones that no other program's can be taken for (generation.h); once is enough.
    void beginWriting();

private:
    SQLite::Database m_database;
    QStringList m_setAside;
    bool m_isWriting = false;
};

/// One transaction: rolled back unless it was committed.
class Transaction
{
public:
    enum class Kind {
        Counted,   ///< the file's generation is one more afterwards
        Uncounted, ///< what makes the tables, or the generation itself
    };
    explicit Transaction(Connection &connection, Kind kind = Kind::Counted);
    ~Transaction();
    void commit();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    Connection &m_connection;
    Kind m_kind;
};

} // namespace waymark::storage
