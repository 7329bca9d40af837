// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/format.h"

#include <SQLiteCpp/Database.h>
#include <array>
#include <functional>

struct sqlite3_file;

namespace waymark::storage {

/// The descriptor by which SQLite itself has the file. Throws Failure, CannotRead.
sqlite3_file *openFileOf(SQLite::Database &database);

/// The first bytes of a file, before any SQL runs: SQLite would delete a journal beside an empty file, and would make
/// files beside one in WAL mode. Read by SQLite's own descriptor, for closing another would drop locks that this
/// process may have on the file. The places are SQLite's, see docs/file-format.md.
class DatabaseHeader
{
public:
    /// Throws Failure: NotWaymark where the file is shorter, CannotRead.
    explicit DatabaseHeader(SQLite::Database &database);

    bool isWaymark() const; ///< a database with our application id
    int version() const { return static_cast<int>(numberAt(60)); }
    bool hasRollbackJournal() const { return m_bytes[18] == 1 && m_bytes[19] == 1; }

private:
    unsigned numberAt(std::size_t at) const;

    std::array<unsigned char, 100> m_bytes{};
};

/// What is checked between a path and a file that may be believed. Throws Failure and SQLite::Exception.

/// Refuses what cannot be read for reasons that the file system knows, without touching the content.
void checkReadable(const QString &path);
/// The same for what cannot be opened to be changed.
void checkPath(const QString &path);
/// What a connection that only reads can make something of: returns the format, which may be an older one.
int demandReadable(Connection &connection, const Format &format);
/// Header, format, schema and content, and the lock on the way: opening alone succeeds on text, truncated and locked
/// files. An older format is copied by `backUp(version)`, which says where to, and then migrated; where that fails and
/// the file is as it was, the copy is removed.
void takePossession(Connection &connection, const Format &format, const std::function<QString(int)> &backUp);
/// Every page is whole and in its place: CannotRead where the disk does not give one, else Damaged.
void demandSoundPages(Connection &connection);
/// Pages and schema are those of a sound file of this format. Reads only.
void demandSound(Connection &connection, const Format &format);
/// The schema is that of this format. Reads only.
void demandSchema(Connection &connection, const Format &format);
/// Whether a migration refuses rows that are no values, or not what was written, or takes what there is.
enum class Rows { MustBeSound, AsTheyAre };
/// Brings the tables of an older format up to date, in one transaction.
void migrate(Connection &connection, const Format &format, int version, Rows rows = Rows::MustBeSound);
/// The tables of a new, empty file.
void makeTables(Connection &connection, const Format &format);

} // namespace waymark::storage
