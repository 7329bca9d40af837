// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sums.h"

#include <QCryptographicHash>
#include <QVarLengthArray>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <sqlite3.h>

namespace waymark::storage {
namespace {

/// Most rows are shorter, so that their bytes need no memory of their own: this runs for every row on every opening.
using SummedBytes = QVarLengthArray<char, 2048>;

/// Each value as its type, its length in bytes, a colon and the bytes: no two rows make the same.
void addValue(SummedBytes &bytes, char type, const void *value, int size)
{
    std::array<char, 12> head{type};
    char *const end = std::to_chars(head.data() + 1, head.data() + head.size(), size).ptr;
    *end = ':';
    const auto headSize = end + 1 - head.data();
    const qsizetype at = bytes.size();
    bytes.resize(at + headSize + size);
    std::memcpy(bytes.data() + at, head.data(), static_cast<std::size_t>(headSize));
    if (size > 0)
        std::memcpy(bytes.data() + at + headSize, value, static_cast<std::size_t>(size));
}

void addValue(SummedBytes &bytes, sqlite3_value *value)
{
    std::array<char, 20> digits{};
    const void *data = nullptr;
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        bytes.append('n');
        return;
    case SQLITE_INTEGER: { // in its decimal digits
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), sqlite3_value_int64(value)).ptr;
        return addValue(bytes, 'i', digits.data(), static_cast<int>(end - digits.data()));
    }
    // The pointer first: it settles how many bytes there are.
    case SQLITE_TEXT:
        data = sqlite3_value_text(value);
        return addValue(bytes, 't', data, sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        data = sqlite3_value_blob(value);
        return addValue(bytes, 'b', data, sqlite3_value_bytes(value));
    default: // a number in its digits, as SQLite writes it
        data = sqlite3_value_text(value);
        return addValue(bytes, 'r', data, sqlite3_value_bytes(value));
    }
}

void sumFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    SummedBytes bytes;
    for (int i = 0; i < count; ++i)
        addValue(bytes, values[i]);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.constData(), bytes.size()), QCryptographicHash::Blake2b_160);
    sqlite3_result_int64(context, qFromBigEndian<qint64>(hash.constData()));
}

constexpr auto sumColumn = "sum";

} // namespace

void addSumFunction(sqlite3 *database)
{
    const int made =
        sqlite3_create_function_v2(database, "waymark_sum", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                   nullptr, sumFunction, nullptr, nullptr, nullptr);
    if (made != SQLITE_OK)
        throw Failure{FileError::Problem::CannotRead, QStringLiteral("waymark_sum: SQLite %1").arg(made)};
}

std::string sumSql(const std::string &table, std::vector<SummedColumn> columns)
{
    std::ranges::sort(columns, {}, &SummedColumn::name);
    std::string sql = "waymark_sum('" + table + "'";
    for (const SummedColumn &column : columns)
        sql += ", " + column.value;
    return sql + ")";
}

void readTableSumsOf(Connection &connection, std::map<std::string, TableSum> &sums)
{
    SQLite::Statement query(connection.database(), "SELECT name, row_count, sum FROM table_sum");
    while (query.executeStep())
        sums[query.getColumn(0).getString()] = {query.getColumn(1).getInt64(),
                                                static_cast<quint64>(query.getColumn(2).getInt64())};
}

std::optional<TableSum> tableSumOf(Connection &connection, const std::string &table)
{
    SQLite::Statement query(connection.database(), "SELECT row_count, sum FROM table_sum WHERE name = ?1");
    query.bind(1, table);
    if (!query.executeStep())
        return std::nullopt;
    return TableSum{query.getColumn(0).getInt64(), static_cast<quint64>(query.getColumn(1).getInt64())};
}

void TableSums::note(const std::string &table, std::optional<qint64> before, std::optional<qint64> after)
{
    TableSum &change = m_changes[table];
    if (before)
        change.remove(*before);
    if (after)
        change.add(*after);
}

void TableSums::write()
{
    for (const auto &[table, change] : m_changes) {
        if (!m_update) // SQLite has no exclusive or: what is in either of two numbers, without what is in both
            m_update.emplace(m_connection.database(),
                             "UPDATE table_sum SET row_count = row_count + ?1, sum = (sum | ?2) - (sum & ?2) "
                             "WHERE name = ?3");
        m_update->tryReset();
        m_update->bind(1, static_cast<std::int64_t>(change.rows));
        m_update->bind(2, static_cast<std::int64_t>(change.sum));
        m_update->bind(3, table);
        const int changed = m_update->exec();
        m_update->tryReset();
        if (changed != 1)
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table_sum: no ") + QString::fromStdString(table)};
    }
    m_changes.clear();
}

std::string sumOfColumns(Connection &connection, const std::string &table)
{
    SQLite::Statement query(connection.database(), "SELECT name FROM pragma_table_info(?1)");
    query.bind(1, table);
    std::vector<SummedColumn> columns;
    while (query.executeStep()) {
        if (const std::string name = query.getColumn(0).getString(); name != sumColumn)
            columns.push_back({name, name});
    }
    return sumSql(table, std::move(columns));
}

namespace {

/// Every table of a file whose rows have a checksum each.
std::vector<std::string> summedTables(Connection &connection)
{
    SQLite::Statement query(connection.database(),
                            "SELECT made.name FROM sqlite_schema AS made, pragma_table_info(made.name) AS has "
                            "WHERE made.type = 'table' AND made.name <> 'table_sum' AND has.name = ?1 ORDER BY 1");
    query.bind(1, sumColumn);
    std::vector<std::string> tables;
    while (query.executeStep())
        tables.push_back(query.getColumn(0).getString());
    return tables;
}

/// All rows of a table; `changed` is told the first column of each whose own checksum does not fit.
template <class Told>
TableSum sumsOf(Connection &connection, const std::string &table, Told &&changed)
{
    SQLite::Statement query(connection.database(),
                            "SELECT sum, sum = " + sumOfColumns(connection, table) + ", * FROM " + table);
    TableSum all;
    while (query.executeStep()) {
        all.add(query.getColumn(0).getInt64());
        if (query.getColumn(1).getInt() == 0)
            changed(query.getColumn(2));
    }
    return all;
}

// The generation is left out: any number is a right one, and each transaction changes it.
constexpr auto sumOfCounter = "SELECT waymark_sum('counter', name, value) FROM counter WHERE name ";

} // namespace

TableSum counterSums(Connection &connection)
{
    SQLite::Statement query(connection.database(),
                            std::string(sumOfCounter) + "IN ('last-review-number', 'vacuum-due')");
    TableSum all;
    while (query.executeStep())
        all.add(query.getColumn(0).getInt64());
    return all;
}

std::optional<qint64> counterSum(Connection &connection, const char *name)
{
    SQLite::Statement query(connection.database(), std::string(sumOfCounter) + "= ?1");
    query.bind(1, name);
    return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
}

bool hasSums(Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'table_sum'") == 1;
}

void renewSums(Connection &connection)
{
    connection.run("DELETE FROM table_sum");
    const auto write = [&](const std::string &table, const TableSum &all) {
        SQLite::Statement insert(connection.database(),
                                 "INSERT INTO table_sum (name, row_count, sum) VALUES (?1, ?2, ?3)");
        insert.bind(1, table);
        insert.bind(2, static_cast<std::int64_t>(all.rows));
        insert.bind(3, static_cast<std::int64_t>(all.sum));
        insert.exec();
    };
    for (const std::string &table : summedTables(connection)) {
        connection.run("UPDATE " + table + " SET sum = " + sumOfColumns(connection, table));
        write(table, sumsOf(connection, table, [](const SQLite::Column &) {}));
    }
    write("counter", counterSums(connection));
}

std::vector<std::string> changedTables(Connection &connection)
{
    std::vector<std::string> changed;
    for (const std::string &table : summedTables(connection)) {
        bool isChanged = false;
        const TableSum found = sumsOf(connection, table, [&](const SQLite::Column &) { isChanged = true; });
        if (isChanged || tableSumOf(connection, table) != found)
            changed.push_back(table);
    }
    if (tableSumOf(connection, "counter") != counterSums(connection))
        changed.emplace_back("counter");
    return changed;
}

void demandSums(Connection &connection)
{
    const auto demand = [&](const std::string &table, const TableSum &found) {
        if (tableSumOf(connection, table) != found)
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table %1: its rows are not those that were written")
                              .arg(QString::fromStdString(table))};
    };
    for (const std::string &table : summedTables(connection)) {
        demand(table, sumsOf(connection, table, [&](const SQLite::Column &key) {
                   throw Failure{FileError::Problem::Damaged,
                                 QStringLiteral("table %1, row %2: its checksum does not fit")
                                     .arg(QString::fromStdString(table), QString::fromStdString(key.getString()))};
               }));
    }
    demand("counter", counterSums(connection));
}

} // namespace waymark::storage
