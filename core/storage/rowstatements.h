// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/rowsql.h"

#include <SQLiteCpp/Database.h>
#include <optional>
#include <string>

namespace waymark::storage {

/// The SQL for one kind of row, made from its RowTable. Columns stand as ?1, ?2, ... in their order everywhere, so one
/// way of binding fits all statements.
template <class Row>
struct RowSql
{
    using Table = RowTable<Row>;

    /// Sorted by key: what is read goes into its map at the end.
    static std::string select()
    {
        return "SELECT " + list(0, count, ", ", column) + " FROM " + Table::name + " ORDER BY " +
               list(0, Table::keyColumns, ", ", column);
    }
    static std::string find() { return "SELECT " + list(0, count, ", ", column) + " FROM " + Table::name + key(); }
    static std::string insert()
    {
        return std::string("INSERT INTO ") + Table::name + " (" + list(0, count, ", ", column) + ") VALUES (" +
               list(0, count, ", ", parameter) + ")";
    }
    static std::string update()
    {
        return std::string("UPDATE ") + Table::name + " SET " + list(Table::keyColumns, count, ", ", assignment) +
               key();
    }
    static std::string remove() { return std::string("DELETE FROM ") + Table::name + key(); }

private:
    static constexpr int count = static_cast<int>(Table::columns.size());

    static std::string column(int i) { return Table::columns[static_cast<std::size_t>(i)]; }
    static std::string parameter(int i) { return "?" + std::to_string(i + 1); }
    static std::string assignment(int i) { return column(i) + " = " + parameter(i); }
    static std::string key() { return " WHERE " + list(0, Table::keyColumns, " AND ", assignment); }
    static std::string list(int from, int to, const char *separator, std::string (*each)(int))
    {
        std::string text;
        for (int i = from; i < to; ++i)
            text += (i > from ? separator : "") + each(i);
        return text;
    }
};

/// The statements that change one kind of row or find one again, each prepared when it is first needed and kept.
template <class Row>
class RowStatements
{
public:
    /// How many rows changed: anything but one means that the file is not what the values say.
    int insert(SQLite::Database &database, const Row &row) { return run(m_insert, RowSql<Row>::insert, database, row); }
    int update(SQLite::Database &database, const Row &row) { return run(m_update, RowSql<Row>::update, database, row); }
    int remove(SQLite::Database &database, const Row &row) { return run(m_remove, RowSql<Row>::remove, database, row); }

    /// The row with the same key as the file gives it now; `soFar` holds what it may refer to. Throws a Failure where
    /// it is not there, or no value.
    Row find(SQLite::Database &database, const Row &row, const Workspace &soFar)
    {
        struct Found
        {
            SQLite::Statement &statement;
            ~Found() { statement.tryReset(); } // no statement may be under way when the file is rewritten
        } found{bound(m_find, RowSql<Row>::find, database, row)};
        RowReader from(found.statement, RowTable<Row>::name, soFar);
        if (!from.next())
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table %1: no such row").arg(QLatin1String(RowTable<Row>::name))};
        return RowTable<Row>::read(from);
    }

private:
    using Kept = std::optional<SQLite::Statement>;

    static SQLite::Statement &bound(Kept &kept, std::string (*sql)(), SQLite::Database &database, const Row &row)
    {
        if (!kept)
            kept.emplace(database, sql());
        // A statement that failed keeps its error until it is reset, and says it a second time then.
        kept->tryReset();
        RowWriter writer(*kept);
        RowTable<Row>::write(writer, row);
        return *kept;
    }

    static int run(Kept &kept, std::string (*sql)(), SQLite::Database &database, const Row &row)
    {
        SQLite::Statement &statement = bound(kept, sql, database, row);
        const int changed = statement.exec();
        statement.tryReset();
        return changed;
    }

    Kept m_find;
    Kept m_insert;
    Kept m_update;
    Kept m_remove;
};

} // namespace waymark::storage
