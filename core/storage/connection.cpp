// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/filename.h"
#include "core/storage/leftovers.h"
#include "core/storage/samefile.h"
#include "core/storage/sums.h"

#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace waymark::storage {
namespace {

FileError::Problem problemOf(int code, Access access)
{
    using Problem = FileError::Problem;
    // A journal that would have to be played back first, by one that only reads.
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return Problem::CutShort;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Problem::ReadOnly;
    case SQLITE_CORRUPT:
        return Problem::Damaged;
    case SQLITE_NOTADB:
        return Problem::NotWaymark;
    case SQLITE_FULL:
        return Problem::DiskFull;
    default:
        return access == Access::Read ? Problem::CannotRead : Problem::CannotWrite;
    }
}

} // namespace

FileError toFileError(const SQLite::Exception &exception, const QString &path, Access access)
{
    const int code = exception.getExtendedErrorCode();
    return {problemOf(code, access), path, QStringLiteral("SQLite %1: %2").arg(code).arg(exception.what())};
}

namespace {

/// An absolute path, for SQLite takes some relative ones (":memory:", "") for something else.
std::string forSqlite(const QString &path) { return pathForSystem(QFileInfo(path).absoluteFilePath()).toStdString(); }

int flagsFor(Access access)
{
    // One thread at a time has a connection: SQLite need not lock a mutex for every column it hands out.
    return (access == Access::Read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX;
}

} // namespace

Connection::Connection(const QString &path, Access access, Beside beside)
    : m_held(path)
    , m_database(forSqlite(path), flagsFor(access))
{
    secure();
    if (access == Access::Read)
        return; // the rest is about writing, and would read the file before it was looked at
    if (beside == Beside::Judge)
        m_setAside = settleLeftovers(*this);
    // FULL does not sync the folder after the journal is gone: a power cut could then take back a saved edit.
    run("PRAGMA synchronous = EXTRA");
#ifdef Q_OS_MACOS
    run("PRAGMA fullfsync = ON");
#endif
}

Connection::Connection() : m_held({}), m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {}

std::unique_ptr<Connection> Connection::inMemory()
{
    std::unique_ptr<Connection> made(new Connection);
    made->secure();
    return made;
}

std::unique_ptr<Connection> Connection::inMemory(Connection &copied)
{
    std::unique_ptr<Connection> made(new Connection);
    SQLite::Backup(made->m_database, copied.m_database).executeStep();
    made->secure();
    return made;
}

void Connection::secure()
{
    sqlite3 *handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    // Nothing in a file that came by e-mail may run: its schema is data here.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    addSumFunction(handle);
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA foreign_keys = ON");
    // What is deleted is overwritten, whatever the library was built with: the whole file goes to a hub, or a
    // successor.
    run("PRAGMA secure_delete = ON");
}

int Connection::number(const char *sql) { return m_database.execAndGet(sql).getInt(); }

QString Connection::text(const char *sql) { return QString::fromStdString(m_database.execAndGet(sql).getString()); }

SQLite::Statement &Connection::kept(const char *sql) { return m_kept.try_emplace(sql, m_database, sql).first->second; }

void Connection::runKept(const char *sql)
{
    SQLite::Statement &statement = kept(sql);
    try {
        statement.exec();
    } catch (...) {
        statement.tryReset(); // or it says the same error again the next time
        throw;
    }
    statement.tryReset();
}

void Connection::lock()
{
    if (sqlite3_db_readonly(m_database.getHandle(), "main") == 1)
        throw Failure{FileError::Problem::ReadOnly};
    run("PRAGMA locking_mode = EXCLUSIVE");
    run("BEGIN EXCLUSIVE");
    run("COMMIT");
    if (text("PRAGMA journal_mode = DELETE") != u"delete")
        throw Failure{FileError::Problem::CannotWrite, QStringLiteral("journal_mode")};
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_database.getHandle()) == 0; }

void Connection::readAsFarAsItGoes()
{
    // Both guard against writing, and SQLite lets nobody read a file that was cut short while they are on.
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    run("PRAGMA writable_schema = ON");
    run("BEGIN");
}

void Connection::beginWriting()
{
    if (m_isWriting)
        return;
    beginGeneration(*this);
    m_isWriting = true;
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection), m_kind(kind)
{
    if (m_kind == Kind::Counted)
        m_connection.beginWriting();
    m_connection.runKept("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite ends some failed transactions itself. Where even this fails, the journal on disk takes the rest back.
    if (m_connection.inTransaction())
        m_connection.database().tryExec("ROLLBACK");
}

void Transaction::commit()
{
    if (m_kind == Kind::Counted)
        countGeneration(m_connection);
    m_connection.runKept("COMMIT");
}

} // namespace waymark::storage
