// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/connection.h"
#include "core/storage/format.h"

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

} // namespace waymark::storage
