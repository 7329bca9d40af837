// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/failure.h"
#include "core/storage/rowreader.h"
#include "core/storage/rowwriter.h"

#include <SQLiteCpp/Database.h>
#include <optional>
#include <string>

namespace waymark::storage {

/// Lists the columns of a kind of row, in the order in which RowReader and RowWriter take its fields.
class RowColumns : public FieldsAlike<RowColumns>
{
public:
    using FieldsAlike::content;

    const std::vector<std::string> &names() const { return m_names; }
    int keyCount() const { return m_keyCount; }

    void field(const char *name) { m_names.emplace_back(columnOf(name)); }
    void endKey() { m_keyCount = static_cast<int>(m_names.size()); }
    void content(const StoredWording &);
    void texts(const char *name, const QStringList &, int max, TextRule);
    void statement(const char *name, const StatementNumber &);
    void statement(const char *name, const std::optional<StatementNumber> &);
    void role(const char *name, const Role &);
    void voice(const auto &) { addVoice(); }

private:
    void addVoice();

    std::vector<std::string> m_names;
    int m_keyCount = 0;
};

/// The SQL for one kind of row. Columns are ?1, ?2, ... in their order everywhere, so one way of binding fits all
/// statements.
class RowSql
{
public:
    template <class Row>
    static RowSql of()
    {
        RowColumns columns;
        const Row blank = blankRow<Row>();
        RowKind<Row>::fields(columns, blank);
        return {RowKind<Row>::table, columns};
    }

    /// Sorted by key: what is read goes into its map at the end.
    std::string select() const;
    std::string find() const;
    std::string insert() const;
    std::string update() const;
    std::string remove() const;

private:
    RowSql(const char *table, const RowColumns &columns)
        : m_table(table)
        , m_columns(columns.names())
        , m_keyCount(columns.keyCount())
    {}

    int count() const { return static_cast<int>(m_columns.size()); }
    const std::string &column(int i) const { return m_columns[static_cast<std::size_t>(i)]; }
    std::string assignment(int i) const;
    std::string columns(int from, int to) const;
    std::string key() const;

    std::string m_table;
    std::vector<std::string> m_columns;
    int m_keyCount;
};

/// The statements that change one kind of row or find one again, each prepared when it is first needed and kept.
template <class Row>
class RowStatements
{
public:
    /// How many rows changed: anything but one means that the file is not what the values say.
    int insert(SQLite::Database &database, const Row &row) { return run(m_insert, &RowSql::insert, database, row); }
    int update(SQLite::Database &database, const Row &row) { return run(m_update, &RowSql::update, database, row); }
    int remove(SQLite::Database &database, const Row &row) { return run(m_remove, &RowSql::remove, database, row); }

    /// The row with the same key as the file gives it now; `soFar` holds what it may refer to. Throws a Failure where
    /// it is not there, or no value.
    Row find(SQLite::Database &database, const Row &row, const Workspace &soFar)
    {
        struct Found
        {
            SQLite::Statement &statement;
            ~Found() { statement.tryReset(); } // no statement may be under way when the file is rewritten
        } found{bound(m_find, &RowSql::find, database, row)};
        RowReader from(found.statement, RowKind<Row>::table, soFar);
        if (!from.next())
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table %1: no such row").arg(QLatin1String(RowKind<Row>::table))};
        return from.row<Row>();
    }

private:
    using Kept = std::optional<SQLite::Statement>;
    using Sql = std::string (RowSql::*)() const;

    static SQLite::Statement &bound(Kept &kept, Sql sql, SQLite::Database &database, const Row &row)
    {
        if (!kept)
            kept.emplace(database, (RowSql::of<Row>().*sql)());
        // A statement that failed keeps its error until it is reset, and says it a second time then.
        kept->tryReset();
        RowWriter writer(*kept);
        RowKind<Row>::fields(writer, row);
        return *kept;
    }

    static int run(Kept &kept, Sql sql, SQLite::Database &database, const Row &row)
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
