// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <SQLiteCpp/Statement.h>
#include <map>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

/// Checksums, by which a change that no Waymark made is noticed: one for each row, in its column `sum`, and one for
/// each table, in table_sum. docs/file-format.md says how they are made, docs/decisions/0025-checksums.md why so. They
/// find damage and are no signature. Throw Failure and SQLite::Exception.
namespace waymark::storage {

/// Makes waymark_sum(TABLE, VALUE...) known to the SQL of a connection.
void addSumFunction(sqlite3 *database);

/// A column, and the SQL for the value that it has or is given.
struct SummedColumn
{
    std::string name;
    std::string value;
};

/// The SQL that gives the checksum of a row: over all its columns but `sum`, in the order of their names.
std::string sumSql(const std::string &table, std::vector<SummedColumn> columns);

/// What table_sum holds for a table. A row that was lost, added or taken for another changes it.
struct TableSum
{
    qint64 rows = 0;
    quint64 sum = 0; ///< all sums of rows by exclusive or: their order does not matter

    void add(qint64 rowSum)
    {
        ++rows;
        sum ^= static_cast<quint64>(rowSum);
    }
    void remove(qint64 rowSum)
    {
        --rows;
        sum ^= static_cast<quint64>(rowSum);
    }
    friend bool operator==(const TableSum &, const TableSum &) = default;
};

/// All that the file has, by table; where a page cannot be read, `sums` has those before it.
void readTableSumsOf(Connection &connection, std::map<std::string, TableSum> &sums);
/// Nothing where the file has none for this table.
std::optional<TableSum> tableSumOf(Connection &connection, const std::string &table);

/// Collects what a transaction changes, and brings table_sum up to date at its end.
class TableSums
{
public:
    explicit TableSums(Connection &connection) : m_connection(connection) {}

    /// A row of this table had one sum and has another; nothing where there was or is no row.
    void note(const std::string &table, std::optional<qint64> before, std::optional<qint64> after);
    void write();
    void forget() { m_changes.clear(); }

private:
    Connection &m_connection;
    std::map<std::string, TableSum> m_changes;
    std::optional<SQLite::Statement> m_update;
};

/// The SQL that gives the checksum of a row of a table as it is in this file, whatever columns it has.
std::string sumOfColumns(Connection &connection, const std::string &table);
/// Of the counters that Waymark goes by.
TableSum counterSums(Connection &connection);
std::optional<qint64> counterSum(Connection &connection, const char *name);

/// Whether the file is of a format that has checksums.
bool hasSums(Connection &connection);
/// Gives every row and table the checksum of what is there now. For new tables and after a migration.
void renewSums(Connection &connection);
/// Tables of which a row, or all rows together, do not have the checksum that the file has for them.
std::vector<std::string> changedTables(Connection &connection);
/// Damaged where any checksum of a file does not fit, whatever columns the tables of its format have: asked before a
/// migration makes new ones.
void demandSums(Connection &connection);

} // namespace waymark::storage
