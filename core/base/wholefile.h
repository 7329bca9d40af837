// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFileDevice>
#include <QStringList>

namespace waymark {

/// Putting files in place at one stroke, and making them last. Nothing here looks first and acts afterwards: another
/// program can act in between.

/// What to do if there is a file already at the path that one will be written to.
enum class Existing { Refuse, Replace };

/// Who can read a file that is made here. A file that is replaced stays as readable as it was.
/// (On Windows and on sticks the folder decides.)
enum class Readers {
    Owner,
    AsUsual, ///< as the system is set up for what people save: for what is handed to others
};

/// The permissions of Readers::Owner.
inline constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Whether the path is taken by anything: a file, a folder, a device, a link to nothing. Only to refuse early, before
/// long work: moveInto() is what decides.
bool isTaken(const QString &path);

/// Whether the file system has room for the name: NAME_MAX is 255 bytes on most systems and less on some.
bool isNameTooLong(const QString &path);

/// Whether files can be made in the folder, as far as can be told without leaving one there.
bool canMakeFilesIn(const QString &folder);

/// ".NAME.xxxxxxxx.part" in the same folder, where a file is written before it gets its own name. A long NAME is cut,
/// so that there is room for SQLite's "-journal" too.
QString partOf(const QString &path);

/// As much of a name as fits into `max` bytes of UTF-8, and no half character.
QString cutToBytes(const QString &name, qsizetype max);

/// What SQLite makes next to the database at this path, or takes for its own: "-journal", "-wal", "-shm".
QStringList companionsOf(const QString &path);

/// Renames `from` to `to`, in the same folder, and syncs the folder. With Existing::Refuse the file system itself makes
/// sure that nothing is replaced: AlreadyExists, and `from` stays; and where the folder cannot be synced, `to` is
/// removed again. DiskFull, NameTooLong, HeldOpen or CannotWrite otherwise.
Result<void> moveInto(const QString &from, const QString &to, Existing existing);

/// Everything written to the file is on the disk afterwards: CannotWrite.
Result<void> syncFile(const QString &path);
/// A name just made or removed in the folder of `path` is so on the disk afterwards, where the system can promise that.
Result<void> syncFolderOf(const QString &path);

/// The first bytes of a file, to see what it is: at most `max`, and none where it cannot be read or isHeld().
QByteArray startOf(const QString &path, qint64 max);

/// All bytes of a file, of which there can be at most `max`: what is larger is not read to its end, and is TooLarge.
/// One that isHeld() is InUse. NotFound, NotAFile or CannotRead where that is the reason. A pipe or device is never
/// opened: that could wait forever.
Result<QByteArray> readWholeFile(const QString &path, qint64 max);

/// Writes these bytes to `path`, wholly or not at all, and on the disk when it returns: what is not a Waymark file is
/// written by this function only. With Existing::Refuse, AlreadyExists if the path is taken, even by something that got
/// there a moment ago; with Existing::Replace a file is replaced (a link keeps leading to it), anything else is
/// NotAFile. DiskFull, NameTooLong, NameRefused, HeldOpen or CannotWrite where that is the reason.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Existing existing,
                            Readers readers = Readers::AsUsual);

} // namespace waymark
