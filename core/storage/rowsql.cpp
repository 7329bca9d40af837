// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowsql.h"

#include "core/base/identity.h"
#include "core/model/modelfile.h"
#include "core/storage/connection.h"
#include "core/storage/sums.h"

#include <string_view>

namespace waymark::storage {

void RowWriter::bind(const QByteArray &text)
{
    // Through std::string, for the overloads that take characters alone stop at a NUL or bind a BLOB.
    if (++m_index <= m_last)
        m_statement.bind(m_index, text.toStdString());
}

void RowWriter::bind(const QUuid &id) { bind(spelled(id)); }

void RowWriter::bind(int number)
{
    if (++m_index <= m_last)
        m_statement.bind(m_index, number);
}

void RowWriter::bindNull()
{
    if (++m_index <= m_last)
        m_statement.bind(m_index);
}

void RowWriter::content(const StoredStructure &row) { bind(writeStructure(row.structure)); }

void RowWriter::content(const StoredWording &row)
{
    bind(row.wording.structure().hex);
    bind(writeWording(row.wording));
}

void RowWriter::texts(const char *, const QStringList &value, int max, TextRule)
{
    for (int i = 0; i < max; ++i)
        i < value.size() ? bind(value[i]) : bindNull();
}

void RowWriter::statement(const char *, const std::optional<StatementNumber> &value)
{
    bindOrNull(value ? std::optional(value->theme()) : std::nullopt);
    bindOrNull(value ? std::optional(value->ordinal()) : std::nullopt);
}

void RowWriter::statements(const char *, const std::vector<StatementNumber> &value, int)
{
    QStringList numbers;
    for (const StatementNumber statement : value)
        numbers.append(statement.toString());
    bind(numbers.join(u' '));
}

// A date or time that has no spelling becomes NULL, which the table's CHECK refuses wherever one is needed.
void RowWriter::date(const char *, const std::optional<QDate> &value)
{
    const QByteArray text = value ? spelled(*value) : QByteArray();
    text.isEmpty() ? bindNull() : bind(text);
}

void RowWriter::time(const char *, const std::optional<QDateTime> &value)
{
    const QByteArray text = value ? spelled(*value) : QByteArray();
    text.isEmpty() ? bindNull() : bind(text);
}

void RowWriter::clock(const char *, const std::optional<QTime> &value)
{
    const QByteArray text = value ? spelled(*value) : QByteArray();
    text.isEmpty() ? bindNull() : bind(text);
}

void RowWriter::counts(const char *, const std::vector<int> &value, int)
{
    QStringList words;
    for (const int each : value)
        words << QString::number(each);
    bind(words.join(u' '));
}

void RowWriter::role(const char *, const Role &value)
{
    if (value.key != u"own" && !knownRoles().contains(value.key))
        throw Failure{FileError::Problem::CannotWrite, QStringLiteral("no such role: ") + value.key};
    bind(value.key);
    bind(value.ownTitle);
}

void RowWriter::roles(const char *, const std::vector<Role> &value, int)
{
    QStringList present;
    for (const Role &role : value)
        present.append(spelled(role));
    bind(present.join(u'\n'));
}

void RowWriter::voice(const std::optional<Voice> &value)
{
    const auto *person = value ? std::get_if<PersonId>(&*value) : nullptr;
    const auto *group = value ? std::get_if<GroupId>(&*value) : nullptr;
    bindOrNull(person ? std::optional(person->value) : std::nullopt);
    bindOrNull(group ? std::optional(group->value) : std::nullopt);
}

void RowWriter::bytes(const char *, const QByteArray &value, qint64)
{
    if (++m_index <= m_last)
        m_statement.bind(m_index, static_cast<const void *>(value.constData()), static_cast<int>(value.size()));
}

const char *columnOf(const char *field)
{
    const std::string_view name(field);
    if (name == "group")
        return "people_group";
    if (name == "from")
        return "from_structure";
    if (name == "to")
        return "to_structure";
    if (name == "old")
        return "statement";
    return name == "now" ? "now_statement" : field;
}

RowReader::RowReader(SQLite::Statement &query, const char *table, const Workspace &soFar)
    : m_query(query)
    , m_table(table)
    , m_soFar(soFar)
{}

bool RowReader::next()
{
    m_column = 0;
    m_hasKey = false;
    const bool isThere = m_query.executeStep();
    if (isThere && m_columns.empty()) {
        for (int i = 0; i < m_query.getColumnCount(); ++i)
            m_columns.push_back(m_query.getColumn(i));
    }
    return isThere;
}

// After the columns of the row, select() and find() have its checksum and whether that fits.
qint64 RowReader::sum() const { return m_columns[m_columns.size() - 2].getInt64(); }

bool RowReader::isSumRight() const { return m_columns.back().getInt() == 1; }

void RowReader::demandSum() const
{
    if (!isSumRight())
        fail("sum", "not the checksum of this row");
}

void RowReader::fail(const char *column, const char *reason) const
{
    // The first column is, or begins, the row's key; free text is never there.
    const QString key = QString::fromStdString(m_query.getColumn(0).getString()).left(maxName);
    throw Failure{FileError::Problem::Damaged,
                  QStringLiteral("table %1, row %2, column %3: %4")
                      .arg(QLatin1String(m_table), key, QString::fromUtf8(column), QLatin1String(reason))};
}

void RowReader::require(bool holds, const char *reason) const
{
    if (!holds)
        fail(m_query.getColumnName(std::max(0, m_column - 1)), reason);
}

bool RowReader::skipNull()
{
    const bool skips = isNull();
    m_column += skips ? 1 : 0;
    return skips;
}

QByteArrayView RowReader::characters()
{
    const SQLite::Column &column = this->column();
    require(column.isText(), "not a text");
    const char *data = column.getText();
    return {data, column.getBytes()};
}

QString RowReader::string()
{
    const QByteArrayView bytes = characters();
    require(bytes.isValidUtf8(), "not UTF-8");
    return bytes.isEmpty() ? QString() : everyCharacter(bytes);
}

QUuid RowReader::uuid()
{
    const auto id = parseId(characters());
    require(id.has_value(), "not an id");
    return *id;
}

void RowReader::content(StoredStructure &row)
{
    auto structure = parseStructure(characters().toByteArray(), {});
    require(structure.has_value(), "not a structure");
    require(structure->digest() == m_ownDigest, "does not match its digest");
    row.structure = std::move(*structure);
}

void RowReader::content(StoredWording &row)
{
    Digest of;
    digest(nullptr, of);
    const StoredStructure *structure = m_soFar.structures().find(of);
    require(structure != nullptr, "no such structure");
    auto wording = parseWording(characters().toByteArray(), structure->structure, {});
    require(wording.has_value(), "not a wording");
    require(wording->digest() == m_ownDigest, "does not match its digest");
    row.wording = std::move(*wording);
}

void RowReader::text(const char *, QString &value, TextRule) { value = string(); }

void RowReader::texts(const char *, QStringList &value, int max, TextRule)
{
    for (int i = 0; i < max; ++i) {
        if (skipNull())
            continue;
        value.append(string());
        require(value.size() == i + 1, "an ask before it is missing");
    }
}

void RowReader::lines(const char *, QStringList &value, TextRule)
{
    if (const QString text = string(); !text.isEmpty())
        value = text.split(u'\n');
}

void RowReader::number(const char *, int &value, int min, int max)
{
    const SQLite::Column &column = this->column();
    require(column.isInteger(), "not a number");
    const auto found = column.getInt64();
    require(found >= min && found <= max, "out of range");
    value = static_cast<int>(found);
}

void RowReader::theme(const char *name, std::optional<int> &value)
{
    if (!skipNull())
        theme(name, value.emplace());
}

void RowReader::flag(const char *name, bool &value)
{
    int found = 0;
    number(name, found, 0, 1);
    value = found == 1;
}

void RowReader::level(const char *name, Level &value, int min)
{
    int found = 0;
    number(name, found, min, Level::max);
    value = *Level::from(found);
}

void RowReader::level(const char *name, std::optional<Level> &value)
{
    if (!skipNull())
        level(name, value.emplace(anyLevel()));
}

void RowReader::statement(const char *name, StatementNumber &value)
{
    int theme = 0;
    int ordinal = 0;
    number(name, theme, 1, StatementNumber::maxTheme);
    number(name, ordinal, 1, StatementNumber::maxOrdinal);
    value = *StatementNumber::from(theme, ordinal);
}

void RowReader::statement(const char *name, std::optional<StatementNumber> &value)
{
    if (!isNull())
        return statement(name, value.emplace(anyStatement()));
    ++m_column;
    require(isNull(), "half a statement");
    ++m_column;
}

void RowReader::statements(const char *, std::vector<StatementNumber> &value, int)
{
    for (const QString &part : string().split(u' ', Qt::SkipEmptyParts)) {
        const auto statement = StatementNumber::parse(part);
        require(statement.has_value(), "no such statement");
        value.push_back(*statement);
    }
}

void RowReader::date(const char *, QDate &value)
{
    const auto date = parseDate(characters());
    require(date.has_value(), "not a date");
    value = *date;
}

void RowReader::date(const char *name, std::optional<QDate> &value)
{
    if (!skipNull())
        date(name, value.emplace());
}

void RowReader::time(const char *, QDateTime &value)
{
    const auto time = parseTime(characters());
    require(time.has_value(), "not a time");
    value = *time;
}

void RowReader::time(const char *name, std::optional<QDateTime> &value)
{
    if (!skipNull())
        time(name, value.emplace());
}

void RowReader::clock(const char *, std::optional<QTime> &value)
{
    if (skipNull())
        return;
    value = parseClock(characters());
    require(value.has_value(), "not a time of day");
}

void RowReader::digest(const char *, Digest &value)
{
    const auto digest = parseDigest(characters());
    require(digest.has_value(), "not a digest");
    value = *digest;
}

void RowReader::optionalDigest(const char *name, Digest &value)
{
    if (!skipNull())
        digest(name, value);
}

void RowReader::role(const char *, Role &value)
{
    value.key = string();
    value.ownTitle = string();
}

void RowReader::counts(const char *, std::vector<int> &value, int max)
{
    for (const QString &word : string().split(u' ')) {
        bool isNumber = false;
        const int count = word.toInt(&isNumber);
        require(isNumber && QString::number(count) == word && count >= 0 && count <= max, "not counts");
        value.push_back(count);
    }
}

void RowReader::roles(const char *, std::vector<Role> &value, int)
{
    const QString lines = string();
    if (lines.isEmpty())
        return;
    for (const QString &line : lines.split(u'\n')) {
        const auto role = parseRole(line);
        require(role.has_value(), "no such role");
        value.push_back(*role);
    }
}

void RowReader::voice(std::optional<Voice> &value)
{
    std::optional<PersonId> person;
    std::optional<GroupId> group;
    id(nullptr, person);
    id(nullptr, group);
    require(!person || !group, "a person and a group");
    if (person)
        value = *person;
    else if (group)
        value = *group;
}

void RowReader::voice(Voice &value)
{
    std::optional<Voice> found;
    voice(found);
    require(found && idOf(*found) == m_voiceKey, "no such voice");
    value = *found;
}

void RowReader::bytes(const char *, QByteArray &value, qint64 max)
{
    const SQLite::Column &column = this->column();
    require(column.isBlob(), "not bytes");
    require(column.getBytes() <= max, "too short or too long");
    value = {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

void RowColumns::content(const StoredWording &)
{
    field("structure");
    field("content");
}

void RowColumns::texts(const char *name, const QStringList &, int max, TextRule)
{
    // "asks" are ask1, ask2, ...
    const std::string one(name, std::char_traits<char>::length(name) - 1);
    for (int i = 1; i <= max; ++i)
        m_names.push_back(one + std::to_string(i));
}

void RowColumns::statement(const char *, const StatementNumber &)
{
    field("theme");
    field("statement");
}

void RowColumns::statement(const char *name, const std::optional<StatementNumber> &)
{
    m_names.push_back(std::string(name) + "_theme");
    m_names.push_back(std::string(name) + "_statement");
}

void RowColumns::role(const char *name, const Role &)
{
    field(name);
    field("own_title");
}

void RowColumns::addVoice()
{
    field("person");
    field("group");
}

std::string RowSql::assignment(int i) const { return column(i) + " = ?" + std::to_string(i + 1); }

std::string RowSql::columns(int from, int to) const
{
    std::string text;
    for (int i = from; i < to; ++i)
        text += (i > from ? ", " : "") + column(i);
    return text;
}

std::string RowSql::key() const
{
    std::string text = " WHERE ";
    for (int i = 0; i < m_keyCount; ++i)
        text += (i > 0 ? " AND " : "") + assignment(i);
    return text;
}

std::string RowSql::sumOfColumns() const
{
    std::vector<SummedColumn> summed;
    summed.reserve(m_columns.size());
    for (const std::string &name : m_columns)
        summed.push_back({name, name});
    return sumSql(m_table, std::move(summed));
}

std::string RowSql::sumOfParameters() const
{
    std::vector<SummedColumn> summed;
    summed.reserve(m_columns.size());
    for (int i = 0; i < count(); ++i)
        summed.push_back({column(i), "?" + std::to_string(i + 1)});
    return sumSql(m_table, std::move(summed));
}

std::string RowSql::select(bool backwards) const
{
    std::string order;
    for (int i = 0; i < m_keyCount; ++i)
        order += (i > 0 ? ", " : "") + column(i) + (backwards ? " DESC" : "");
    return "SELECT " + columns(0, count()) + ", sum, sum = " + sumOfColumns() + " FROM " + m_table + " ORDER BY " +
           order;
}

std::string RowSql::find() const
{
    return "SELECT " + columns(0, count()) + ", sum, sum = " + sumOfColumns() + " FROM " + m_table + key();
}

std::string RowSql::sum() const { return "SELECT sum FROM " + m_table + key(); }

std::string RowSql::insert() const
{
    std::string values;
    for (int i = 0; i < count(); ++i)
        values += "?" + std::to_string(i + 1) + ", ";
    return "INSERT INTO " + m_table + " (" + columns(0, count()) + ", sum) VALUES (" + values + sumOfParameters() + ")";
}

std::string RowSql::update() const
{
    std::string assignments;
    for (int i = m_keyCount; i < count(); ++i)
        assignments += assignment(i) + ", ";
    return "UPDATE " + m_table + " SET " + assignments + "sum = " + sumOfParameters() + key();
}

std::string RowSql::remove() const { return "DELETE FROM " + m_table + key(); }

} // namespace waymark::storage
