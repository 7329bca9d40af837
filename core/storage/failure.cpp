// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <sqlite3.h>

namespace waymark::storage {
namespace {

FileError::Problem problemOf(int code, Access access)
{
    using Problem = FileError::Problem;
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

} // namespace waymark::storage
