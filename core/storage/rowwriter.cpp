// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowwriter.h"

#include "core/base/spelling.h"
#include "core/model/modelfile.h"
#include "core/storage/failure.h"

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

} // namespace waymark::storage
