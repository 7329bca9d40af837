// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/base/portal.h"
#include "core/storage/connection.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/leftovers.h"
#include "core/storage/loading.h"
#include "core/storage/sums.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <sqlite3.h>

namespace waymark::storage {

sqlite3_file *openFileOf(SQLite::Database &database)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || !file || !file->pMethods)
        throw Failure{FileError::Problem::CannotRead};
    return file;
}

DatabaseHeader::DatabaseHeader(SQLite::Database &database)
{
    sqlite3_file *file = openFileOf(database);
    const int read = file->pMethods->xRead(file, m_bytes.data(), static_cast<int>(m_bytes.size()), 0);
    if (read == SQLITE_IOERR_SHORT_READ)
        throw Failure{FileError::Problem::NotWaymark};
    if (read != SQLITE_OK)
        throw Failure{FileError::Problem::CannotRead};
}

bool DatabaseHeader::isWaymark() const
{
    static constexpr char magic[] = "SQLite format 3";
    return std::equal(std::begin(magic), std::end(magic), m_bytes.begin()) &&
           numberAt(68) == static_cast<unsigned>(applicationId);
}

unsigned DatabaseHeader::numberAt(std::size_t at) const
{
    unsigned number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8U | m_bytes[i];
    return number;
}

namespace {

using Problem = FileError::Problem;

} // namespace

void demandSchema(Connection &connection, const Format &format)
{
    // Indexes that SQLite makes for keys have no text of their own.
    std::vector<std::string> found;
    SQLite::Statement query(connection.database(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (query.executeStep())
        found.push_back(query.getColumn(0).getString());
    std::vector<std::string> expected = format.schema;
    std::ranges::sort(found);
    std::ranges::sort(expected);
    if (found != expected)
        throw Failure{Problem::Damaged, QStringLiteral("sqlite_schema is not that of format %1").arg(format.version)};
}

int demandReadable(Connection &connection, const Format &format)
{
    const DatabaseHeader header(connection.database());
    if (!header.isWaymark())
        throw Failure{Problem::NotWaymark};
    const int version = header.version();
    if (version > format.version)
        throw Failure{Problem::TooNew, QString::number(version)};
    if (version < 1 || !header.hasRollbackJournal())
        throw Failure{Problem::Damaged, QStringLiteral("user_version %1").arg(version)};
    if (disturbsReading(connection))
        throw Failure{Problem::CutShort};
    return version;
}

void migrate(Connection &connection, const Format &format, int version, Rows rows)
{
    // An older file has no generation, and whoever cannot bring it up to date leaves it as it was.
    Transaction transaction(connection, Transaction::Kind::Uncounted);
    if (rows == Rows::MustBeSound && hasSums(connection))
        demandSums(connection);
    for (; version < format.version; ++version) {
        const auto migration = std::ranges::find(format.migrations, version, &Migration::from);
        if (migration == format.migrations.end())
            throw Failure{Problem::Damaged, QStringLiteral("format %1 was never written").arg(version)};
        for (const std::string &statement : migration->statements)
            connection.run(statement);
    }
    demandSchema(connection, format);
    renewSums(connection);
    // Whatever is wrong would have checksums from here on, as if it had been written so.
    if (rows == Rows::MustBeSound)
        (void)loadWorkspace(connection);
    connection.run("PRAGMA user_version = " + std::to_string(format.version));
    transaction.commit();
}

void demandSoundPages(Connection &connection)
{
    // CHECKs make four fifths of the time, and loading parses every row more strictly than they do.
    connection.run("PRAGMA ignore_check_constraints = ON");
    // Problems come as rows of a query that succeeds.
    const QString answer = connection.text("PRAGMA quick_check(1)");
    connection.run("PRAGMA ignore_check_constraints = OFF");
    if (answer == u"ok")
        return;
    // Also that the disk did not give a page, by SQLite's code. The file may be sound then.
    static const QRegularExpression unread(QStringLiteral("error code=(\\d+)"));
    const int code = unread.match(answer).captured(1).toInt();
    throw Failure{(code & 0xff) == SQLITE_IOERR ? Problem::CannotRead : Problem::Damaged, answer};
}

void checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure{Problem::NotFound};
    if (!info.isFile())
        throw Failure{Problem::NotAFile};
    if (!info.isReadable())
        throw Failure{Problem::CannotRead};
}

void checkPath(const QString &path)
{
    checkReadable(path);
    const QFileInfo info(path);
    if (!info.isWritable() || isHandedAlone(path))
        throw Failure{Problem::ReadOnly};
    // The rollback journal is next to the file: without a right to make it there, no edit could be saved.
    const QFileInfo folder(QFileInfo(info.canonicalFilePath()).absolutePath());
    if (!canMakeFilesIn(folder.absoluteFilePath()))
        throw Failure{Problem::ReadOnly, folder.absoluteFilePath()};
    if (isNameTooLong(info.canonicalFilePath() + u"-journal"))
        throw Failure{Problem::NameTooLong};
}

namespace {

/// Whether a migration that failed left the file as it was, for certain.
bool isStill(Connection &connection, int version)
{
    try {
        return connection.number("PRAGMA user_version") == version;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

} // namespace

void takePossession(Connection &connection, const Format &format, const std::function<QString(int)> &backUp)
{
    if (connection.number("PRAGMA application_id") != applicationId)
        throw Failure{Problem::NotWaymark};
    connection.lock();
    const int version = connection.number("PRAGMA user_version");
    if (version > format.version)
        throw Failure{Problem::TooNew, QString::number(version)};
    if (version < 1)
        throw Failure{Problem::Damaged, QStringLiteral("user_version %1").arg(version)};
    demandSoundPages(connection);
    if (version < format.version) {
        const QString backup = backUp(version);
        try {
            migrate(connection, format, version);
        } catch (...) {
            // Each further try makes one of its own; a file that stayed what it was needs none.
            if (isStill(connection, version))
                QFile::remove(backup);
            throw;
        }
    } else {
        demandSchema(connection, format);
    }
}

void demandSound(Connection &connection, const Format &format)
{
    demandSoundPages(connection);
    demandSchema(connection, format);
}

void makeTables(Connection &connection, const Format &format)
{
    Transaction transaction(connection, Transaction::Kind::Uncounted);
    connection.run("PRAGMA application_id = " + std::to_string(applicationId));
    connection.run("PRAGMA user_version = " + std::to_string(format.version));
    for (const std::string &statement : format.schema)
        connection.run(statement);
    connection.run("INSERT INTO counter (name, value) VALUES ('last-review-number', 0), ('vacuum-due', 0)");
    renewSums(connection);
    transaction.commit();
}

} // namespace waymark::storage
