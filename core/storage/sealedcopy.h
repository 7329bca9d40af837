// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

/// Copies for sending: the whole file in a ZIP archive with a password, which other programs open too. See
/// docs/decisions/0029-at-rest.md.
namespace waymark {

/// Whether the file looks like one. Reads it, whatever its size, only where it begins as an archive does.
bool isSealedCopy(const QString &path);

/// The file inside, whole and as it was. WrongPassword; NotSealed for any other archive.
Result<QByteArray> openSealedCopy(const QString &archive, const QString &password);

/// Makes a file of it at `path`, where nothing is: checked, and for its owner alone, or not at all. `archive` is what
/// FileErrors are about where no file can be made of these bytes, `path` where it cannot be written.
Result<void> keepUnsealed(const QByteArray &bytes, const QString &archive, const QString &path);

namespace storage {

class Connection;

/// Writes the archive at `path`, where nothing is, of the file that the connection has. Nothing of it is on the disk in
/// the clear at any time. `of` gives the file inside its name. Throws Failure and SQLite::Exception.
void copySealed(Connection &connection, const QString &of, const QString &path, const QString &password);

} // namespace storage
} // namespace waymark
