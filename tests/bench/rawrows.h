// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <sqlite3.h>

namespace waymark::bench {

/// Every column of every row that SQLite's own C API gives for a query, as it comes: what no reader can do without.
/// How many bytes of texts and numbers other than zero that is.
inline quint64 readAll(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &query, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    const int columns = sqlite3_column_count(query);
    quint64 bytes = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(query, i) == SQLITE_INTEGER)
                bytes += sqlite3_column_int64(query, i) != 0 ? 1 : 0;
            else if (sqlite3_column_text(query, i))
                bytes += static_cast<quint64>(sqlite3_column_bytes(query, i));
        }
    }
    sqlite3_finalize(query);
    return bytes;
}

} // namespace waymark::bench
