// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/backup.h"
#include "core/review/workspace.h"

#include <QStringList>
#include <memory>

class QSettings;

/// Backups that Waymark makes by itself, see docs/decisions/0024-backups.md. They are in a folder for each file, named
/// by the number that is in the file, in one or several places: the first of them is where new ones are made, the
/// others are where they were made before. Only their owner can read them.
namespace waymark {

/// The place for whom no other was chosen: beside the program's own data. Depends on the application's name.
QString defaultBackupFolder();

/// Where backups are made on this computer, and after it where they were made before.
QStringList backupFolders(const QSettings &settings);
/// Empty for the usual place.
void chooseBackupFolder(QSettings &settings, const QString &folder);

/// A copy that was made on the file's own connection and is no backup yet. Goes without a trace unless it is finished.
class UncheckedBackup
{
public:
    class Internals;
    explicit UncheckedBackup(std::unique_ptr<Internals> internals);
    ~UncheckedBackup();

    /// Checks the copy as `check` checks a file, gives it its name, and removes the backups that are no longer needed.
    /// May run on any thread. FileErrors about the backup, or FailedCheck about the file: nothing was removed then.
    Result<Backup> finish();

private:
    std::unique_ptr<Internals> m_internals;
};

/// The backups of a file, the newest first. Where the file itself is missing or damaged, so that its number cannot be
/// asked for, those of the files that were last at its path.
std::vector<Backup> backupsOfLost(const QStringList &folders, const QString &path);

/// The newest backup of a damaged file in which nothing is wrong, to be offered in its place: one that the program made
/// by itself, else one beside the file. Empty where there is none.
QString newestGoodBackup(const QStringList &folders, const QString &path);

/// All values of a backup, which stays as it is, also where its format is an older one. FileErrors.
Result<Workspace> readBackup(const QString &path);

/// A new file at `path`, where nothing is, as the backup has it, in its own format: it appears whole or not at all.
/// FileErrors.
Result<void> bringBack(const QString &backup, const QString &path);

namespace storage {

class Connection;

/// The backups of the file with this number, the newest first.
std::vector<Backup> backupsIn(const QStringList &folders, qint64 file);

/// Whether the backups of this number are another file's, of which the one at `path` is a copy that a file manager or a
/// sync program made: it is where they were last made from, and does not have another number by now. See
/// docs/decisions/0038-backups-of-copies.md.
bool belongsToAnother(const QStringList &folders, qint64 file, const QString &path);

/// Says that the backups of this number are those of the file at `path` from now on.
void claimBackups(const QStringList &folders, qint64 file, const QString &path);

/// Copies the file that the connection has, in `folder`. `backup` says why. Throws Failure and SQLite::Exception.
std::unique_ptr<UncheckedBackup> beginBackup(Connection &connection, const QString &of, const QString &folder,
                                             qint64 file, Backup backup);

/// After something was removed for good: a new backup takes the place of all there are, in all folders. Throws Failure
/// and SQLite::Exception: those that could not be removed are still there.
void replaceBackups(Connection &connection, const QString &of, const QStringList &folders, qint64 file,
                    const QDateTime &at);

} // namespace storage
} // namespace waymark
