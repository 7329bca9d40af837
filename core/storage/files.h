// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wholefile.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QStringList>

/// The files that SQLite and Waymark make beside a file. Throw Failure.
namespace waymark::storage {

/// Throws what went wrong as a Failure.
void demand(const Result<void> &done);

/// Refuses a path for a new file where anything has that name already, or one of its companions: SQLite would take an
/// old journal for the new file's own. AlreadyExists with the name that is taken, or NameTooLong.
void demandFree(const QString &path);

/// "FOLDER/NAME", as the names of what Waymark itself puts beside the file begin: without its ending, and cut where
/// there would be no room for what follows.
QString stemOf(const QString &path);
/// "STEM.WHAT-2026-11-12ENDING" that is free, with a number where it is taken. Whoever uses it must still not replace.
QString datedName(const QString &path, const QString &what, QDate date, const QString &ending);

/// A file on its way: removed again unless it was put in place.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &destination);
    ~TemporaryFile();
    const QString &path() const { return m_path; }
    /// Makes it, empty, so that from its first byte on nobody but its owner reads it. CannotWrite, about `place` where
    /// that is another name for it.
    void begin(const QString &place = {}) const;
    /// Makes it with the bytes of another file. CannotRead or CannotWrite.
    void copyOf(const QString &path) const;
    /// Syncs and renames it; one that is at the destination is replaced only where asked for.
    void putInPlace(Existing existing);

    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

private:
    void removeJournal() const;

    QString m_path;
    QString m_destination;
};

/// Makes it with a copy of the whole file that is open, without the space that removed rows left. SQLite would make it
/// as readable as the system lets it, so it is begun here. `place` as for begin(). Throws SQLite::Exception too.
void vacuumInto(Connection &connection, const TemporaryFile &part, const QString &place = {});

} // namespace waymark::storage
