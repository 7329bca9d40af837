// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/traces.h"

#include "core/storage/connection.h"
#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waymark::storage {
namespace {

/// Files in the folder of `path` whose names begin and end so. No wildcards: a school's file may be named
/// "[7].waymark".
QStringList beside(const QString &path, const QString &start, const QString &end)
{
    const QDir folder(QFileInfo(path).absolutePath());
    QStringList found;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (name.startsWith(start) && name.endsWith(end))
            found.append(folder.absoluteFilePath(name));
    }
    return found;
}

} // namespace

QStringList backupsOf(const QString &path)
{
    const QString stem = QFileInfo(stemOf(path)).fileName();
    QStringList found = beside(path, stem + u".backup-", QStringLiteral(".waymark"));
    // Pages as they once were, which name people too.
    found += beside(path, stem + u".backup-before-recovery-", QStringLiteral(".waymark-journal"));
    for (const char *ending : {"-journal", "-wal", "-shm"})
        found += beside(path, stem + u".set-aside-", QLatin1String(ending));
    return found;
}

void removeTraces(Connection &connection, const QString &path)
{
    // While the file is locked for good, SQLite only blots out the head of its journal between transactions: the pages
    // as they were would stay in it until the file is closed.
    connection.run("PRAGMA journal_size_limit = 0");
    connection.run("VACUUM");
    QStringList files = backupsOf(path);
    // However the one begins that would be made now: ".NAME.", ".STEM.backup-".
    const qsizetype unique = QStringLiteral("xxxxxxxx.part").size();
    const QString backup = stemOf(path) + u".backup-";
    for (const QString &part : {partOf(path).chopped(unique), partOf(backup).chopped(unique + 1)}) {
        for (const char *ending : {".part", ".part-journal"})
            files += beside(path, QFileInfo(part).fileName(), QLatin1String(ending));
    }
    for (const QString &file : files) {
        if (!QFile::remove(file))
            throw Failure{FileError::Problem::CannotWrite, file};
    }
    if (!files.isEmpty())
        demand(syncFolderOf(path));
}

} // namespace waymark::storage
