// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rowrules.h"
#include "core/review/rows.h"
#include "core/storage/connection.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <optional>
#include <string>
#include <vector>

namespace waymark::storage {

/// Binds the fields of a row (core/review/rows.h) to the parameters of a statement, from left to right. A statement
/// that has fewer parameters takes only the first ones: that is how a row's key, its leading columns, is bound for a
/// DELETE.
class RowWriter
{
public:
    explicit RowWriter(SQLite::Statement &statement) : m_statement(statement), m_last(statement.getBindParameterCount())
    {}

    void onlyOne() { bind(1); }
    void ownDigest(const auto &row) { bind(row.key().hex); }
    void content(const StoredStructure &row);
    void content(const StoredWording &row);
    void endKey() {}
    template <class Tag>
    void id(const char *, const Id<Tag> &value)
    {
        bind(value.value);
    }
    template <class Tag>
    void id(const char *, const std::optional<Id<Tag>> &value)
    {
        bindOrNull(value ? std::optional(value->value) : std::nullopt);
    }
    void ref(const char *name, const auto &value) { id(name, value); }
    void text(const char *, const QString &value, TextRule = {}) { bind(value); }
    void texts(const char *, const QStringList &value, int max, TextRule);
    void lines(const char *, const QStringList &value, TextRule) { bind(value.join(u'\n')); }
    void number(const char *, int value, int, int) { bind(value); }
    /// "0 2 5 1 0".
    void counts(const char *, const std::vector<int> &value, int);
    void point(const char *, int value) { bind(value); }
    void theme(const char *, const auto &value) { bindOrNull(std::optional<int>(value)); }
    void flag(const char *, bool value) { bind(value ? 1 : 0); }
    void level(const char *, const Level &value, int = 0) { bind(value.value()); }
    void level(const char *, const std::optional<Level> &value)
    {
        bindOrNull(value ? std::optional(value->value()) : std::nullopt);
    }
    void statement(const char *, const std::optional<StatementNumber> &value);
    /// "1.1 2.4"; empty where there are none.
    void statements(const char *, const std::vector<StatementNumber> &value, int);
    void date(const char *, const std::optional<QDate> &value);
    void time(const char *, const std::optional<QDateTime> &value);
    void clock(const char *, const std::optional<QTime> &value);
    void digest(const char *, const Digest &value) { bind(value.hex); }
    void optionalDigest(const char *, const Digest &value)
    {
        bindOrNull(value.isEmpty() ? std::nullopt : std::optional(value.hex));
    }
    void structure(const char *, const Digest &value) { bind(value.hex); }
    void wording(const char *, const Digest &value) { bind(value.hex); }
    template <class Word>
    void word(const char *, const Word &value, const auto &)
    {
        bind(keyOf(value));
    }
    template <class Word>
    void word(const char *, const std::optional<Word> &value, const auto &)
    {
        bindOrNull(value ? std::optional(keyOf(*value)) : std::nullopt);
    }
    /// Throws a Failure for a key that no reader would know.
    void role(const char *, const Role &value);
    /// One to a line.
    void roles(const char *, const std::vector<Role> &value, int);
    void voiceKey(const Voice &value) { bind(idOf(value)); }
    void voice(const std::optional<Voice> &value);
    /// As a BLOB, which must not be empty: all others are texts or numbers.
    void bytes(const char *, const QByteArray &value, qint64);

private:
    void bind(const QByteArray &text);
    void bind(const QString &text) { m_index < m_last ? bind(text.toUtf8()) : bindNull(); }
    void bind(const QUuid &id);
    void bind(int number);
    void bindNull(); ///< or leaves out what the statement has no parameter for
    template <class T>
    void bindOrNull(const std::optional<T> &value)
    {
        value ? bind(*value) : bindNull();
    }

    SQLite::Statement &m_statement;
    int m_last;
    int m_index = 0;
};

/// The column of a field (core/review/rows.h), which mostly has its name; the last one where there are several.
const char *columnOf(const char *field);

/// Reads one row after another into values, their fields from left to right. Whatever is no value is thrown as a
/// Failure that says Damaged, with table, key and column: a row is a value wholly or not at all.
class RowReader
{
public:
    /// `soFar` holds the rows read before: what a row may refer to is there already.
    RowReader(SQLite::Statement &query, const char *table, const Workspace &soFar);

    /// False after the last row.
    bool next();
    template <class Row>
    Row row()
    {
        Row row = blankRow<Row>();
        read(row);
        return row;
    }
    /// The same; where it throws, `row` has the fields that came before what is wrong, all of its key if hasKey().
    template <class Row>
    void read(Row &row)
    {
        RowKind<Row>::fields(*this, row);
        if (const auto problem = broken(row, m_soFar))
            fail(columnOf(problem->field), problem->reason);
    }
    bool hasKey() const { return m_hasKey; }
    /// As the row itself has it; and whether it is that of its values.
    qint64 sum() const;
    bool isSumRight() const;
    void demandSum() const;

    void onlyOne() { number(nullptr, m_ignored, 1, 1); }
    void ownDigest(const auto &) { digest(nullptr, m_ownDigest); }
    void content(StoredStructure &row);
    void content(StoredWording &row);
    void endKey() { m_hasKey = true; }
    template <class Tag>
    void id(const char *, Id<Tag> &value)
    {
        value = {uuid()};
    }
    template <class Tag>
    void id(const char *name, std::optional<Id<Tag>> &value)
    {
        if (!skipNull())
            id(name, value.emplace());
    }
    void ref(const char *name, auto &value) { id(name, value); }
    void text(const char *, QString &value, TextRule = {});
    void texts(const char *, QStringList &value, int max, TextRule);
    void lines(const char *, QStringList &value, TextRule);
    void number(const char *, int &value, int min, int max);
    void counts(const char *, std::vector<int> &value, int max);
    void point(const char *name, int &value) { number(name, value, 0, Descriptor::maxPoints - 1); }
    void theme(const char *name, int &value) { number(name, value, 1, StatementNumber::maxTheme); }
    void theme(const char *name, std::optional<int> &value);
    void flag(const char *, bool &value);
    void level(const char *, Level &value, int min = 0);
    void level(const char *, std::optional<Level> &value);
    void statement(const char *, StatementNumber &value);
    void statement(const char *, std::optional<StatementNumber> &value);
    void statements(const char *, std::vector<StatementNumber> &value, int);
    void date(const char *, QDate &value);
    void date(const char *, std::optional<QDate> &value);
    void time(const char *, QDateTime &value);
    void time(const char *, std::optional<QDateTime> &value);
    void clock(const char *, std::optional<QTime> &value);
    void digest(const char *, Digest &value);
    void optionalDigest(const char *, Digest &value);
    void structure(const char *name, Digest &value) { digest(name, value); }
    void wording(const char *name, Digest &value) { digest(name, value); }
    /// A word of a closed list.
    template <class Word, class Parse>
    void word(const char *, Word &value, Parse parse)
    {
        const std::optional<Word> found = parse(string());
        require(found.has_value(), "no such word");
        value = *found;
    }
    template <class Word, class Parse>
    void word(const char *name, std::optional<Word> &value, Parse parse)
    {
        if (!skipNull())
            word(name, value.emplace(), parse);
    }
    void role(const char *, Role &value);
    void roles(const char *, std::vector<Role> &value, int);
    void voiceKey(const Voice &) { m_voiceKey = uuid(); }
    void voice(std::optional<Voice> &value);
    void voice(Voice &value);
    void bytes(const char *, QByteArray &value, qint64 max);

private:
    [[noreturn]] void fail(const char *column, const char *reason) const;
    /// Blames the column read last.
    void require(bool holds, const char *reason) const;
    bool isNull() const { return m_columns[static_cast<std::size_t>(m_column)].isNull(); }
    /// The next one, which is behind us then.
    const SQLite::Column &column() { return m_columns[static_cast<std::size_t>(m_column++)]; }
    /// Whether the next column was NULL and is behind us.
    bool skipNull();
    QByteArrayView characters();
    QString string();
    QUuid uuid();

    SQLite::Statement &m_query;
    const char *m_table;
    const Workspace &m_soFar;
    /// Each reads the row at hand, whichever that is: made once, for making one counts references and asks how many
    /// there are.
    std::vector<SQLite::Column> m_columns;
    int m_column = 0;
    bool m_hasKey = false;
    int m_ignored = 0;
    Digest m_ownDigest;
    QUuid m_voiceKey;
};

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
    std::string select(bool backwards = false) const;
    std::string find() const;
    std::string insert() const;
    std::string update() const;
    std::string remove() const;
    /// The checksum that the row with this key has in the file.
    std::string sum() const;

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
    /// The checksum of what is read, or of what is written: "?1", "?2", ...
    std::string sumOfColumns() const;
    std::string sumOfParameters() const;

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
        const Found found{bound(m_find, &RowSql::find, database, row)};
        RowReader from(found.statement, RowKind<Row>::table, soFar);
        if (!from.next())
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table %1: no such row").arg(QLatin1String(RowKind<Row>::table))};
        Row read = from.row<Row>();
        from.demandSum();
        return read;
    }

    /// The checksum of the row with the same key; nothing where there is no such row.
    std::optional<qint64> sum(SQLite::Database &database, const Row &row)
    {
        const Found found{bound(m_sum, &RowSql::sum, database, row)};
        return found.statement.executeStep() ? std::optional<qint64>(found.statement.getColumn(0).getInt64())
                                             : std::nullopt;
    }

private:
    struct Found
    {
        SQLite::Statement &statement;
        ~Found() { statement.tryReset(); } // no statement may be under way when the file is rewritten
    };
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
    Kept m_sum;
    Kept m_insert;
    Kept m_update;
    Kept m_remove;
};

} // namespace waymark::storage
