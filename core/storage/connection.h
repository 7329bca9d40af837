// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/heldfile.h"
#include <QStringList>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <string_view>

/// How core/storage fails on the inside: SQLiteCpp throws, and so do we, up to the one place in each entry point that
/// turns it into an Error. Nothing thrown leaves core/storage.
namespace waymark::storage {

struct Failure
{
    FileError::Problem problem;
    QString detail = {};
    QString path = {}; ///< where it is another file than the one at hand
};

/// What the file was being used for when SQLite failed: the same code means another thing then.
enum class Access { Read, Write };

FileError toFileError(const SQLite::Exception &exception, const QString &path, Access access);

/// Runs `work` and hands on what it returns, or what went wrong as an Error about `path`.
template <class Work>
auto guarded(const QString &path, Access access, Work &&work) -> Result<decltype(work())>
{
    const auto other = access == Access::Read ? FileError::Problem::CannotRead : FileError::Problem::CannotWrite;
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return failed(FileError{failure.problem, failure.path.isEmpty() ? path : failure.path, failure.detail});
    } catch (const SQLite::Exception &exception) {
        return failed(toFileError(exception, path, access));
    } catch (const std::exception &exception) {
        return failed(FileError{other, path, QString::fromLocal8Bit(exception.what())});
    }
}

/// What is beside the file is judged before SQLite sees it (leftovers.h), or known to be the file's own.
enum class Beside { Judge, Trust };

/// One SQLite connection with the settings that Waymark's files are used with. Throws Failure and SQLite::Exception.
///
/// While it is there the file is held (heldfile.h): whatever reads a file that people pick asks for that first.
class Connection
{
public:
    /// `path` must exist: nothing is ever created by opening. With Access::Read the file cannot be written at all, not
    /// even to take back what was cut short: that fails with SQLITE_READONLY_ROLLBACK.
    explicit Connection(const QString &path, Access access = Access::Write, Beside beside = Beside::Judge);
    /// In memory, for what may not be written where it is: empty, or a copy of what another connection reads.
    static std::unique_ptr<Connection> inMemory();
    static std::unique_ptr<Connection> inMemory(Connection &copied);
    /// Where a journal or log was put that was beside the file and did not belong to it.
    const QStringList &setAside() const { return m_setAside; }

    SQLite::Database &database() { return m_database; }
    void run(const std::string &sql) { m_database.exec(sql); }
    int number(const char *sql);
    QString text(const char *sql);
    /// What each edit runs or asks: prepared the first time and kept. It comes reset, and is to be left so.
    SQLite::Statement &kept(const char *sql);
    void runKept(const char *sql);

    /// Takes the file for this connection until it is closed, or fails at once where another one has it.
    void lock();
    bool inTransaction() const;
    /// For one that only reads: a file that is shorter than its header says is read in what is there of it.
    void readAsFarAsItGoes();
    /// Makes the transactions that follow ones that no other program's can be taken for (generation.h); once is enough.
    void beginWriting();

private:
    Connection();
    void secure();

    HeldFile m_held; ///< from before the file is opened until it is closed
    SQLite::Database m_database;
    std::map<std::string_view, SQLite::Statement> m_kept; ///< after the database, so that they go first
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
