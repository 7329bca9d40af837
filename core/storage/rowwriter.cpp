// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowsql.h"

#include "core/base/identity.h"
#include "core/storage/connection.h"

namespace waymark::storage {

RowWriter &RowWriter::bytes(const QByteArray &value)
{
    // Through std::string, for the overloads that take characters alone stop at a NUL or bind a BLOB.
    if (++m_index <= m_last)
        m_statement.bind(m_index, value.toStdString());
    return *this;
}

RowWriter &RowWriter::blob(const QByteArray &value)
{
    if (++m_index <= m_last)
        m_statement.bind(m_index, static_cast<const void *>(value.constData()), static_cast<int>(value.size()));
    return *this;
}

RowWriter &RowWriter::number(qint64 value)
{
    if (++m_index <= m_last)
        m_statement.bind(m_index, static_cast<int64_t>(value));
    return *this;
}

RowWriter &RowWriter::nothing()
{
    if (++m_index <= m_last)
        m_statement.bind(m_index);
    return *this;
}

RowWriter &RowWriter::uuid(const QUuid &value) { return bytes(spelled(value)); }

RowWriter &RowWriter::role(const Role &value)
{
    if (value.key != u"own" && !knownRoles().contains(value.key))
        throw Failure{FileError::Problem::CannotWrite, QStringLiteral("no such role: ") + value.key};
    return text(value.key).text(value.ownTitle);
}

// A date or time that has no spelling becomes NULL, which the table's CHECK refuses wherever one is needed.
RowWriter &RowWriter::date(const std::optional<QDate> &value)
{
    const QByteArray text = value ? spelled(*value) : QByteArray();
    return text.isEmpty() ? nothing() : bytes(text);
}

RowWriter &RowWriter::time(const std::optional<QDateTime> &value)
{
    const QByteArray text = value ? spelled(*value) : QByteArray();
    return text.isEmpty() ? nothing() : bytes(text);
}

} // namespace waymark::storage
