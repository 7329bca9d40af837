// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/model/model.h"
#include "core/review/role.h"

#include <QDate>
#include <QDateTime>
#include <SQLiteCpp/Statement.h>
#include <optional>

namespace waymark::storage {

/// Binds the columns of one row from left to right. A statement that has fewer parameters takes only the first ones:
/// that is how a row's key, its leading columns, is bound for a DELETE.
class RowWriter
{
public:
    explicit RowWriter(SQLite::Statement &statement) : m_statement(statement), m_last(statement.getBindParameterCount())
    {}

    RowWriter &text(const QString &value) { return bytes(value.toUtf8()); }
    RowWriter &bytes(const QByteArray &value);
    /// As a BLOB, which must not be empty: bytes() writes a text.
    RowWriter &blob(const QByteArray &value);
    RowWriter &number(qint64 value);
    RowWriter &flag(bool value) { return number(value ? 1 : 0); }
    RowWriter &nothing();
    /// NULL where the text is null or empty.
    RowWriter &textOrNothing(const QString &value) { return value.isEmpty() ? nothing() : text(value); }

    template <class Tag>
    RowWriter &id(const Id<Tag> &value)
    {
        return uuid(value.value);
    }
    template <class Tag>
    RowWriter &id(const std::optional<Id<Tag>> &value)
    {
        return value ? uuid(value->value) : nothing();
    }
    RowWriter &statement(StatementNumber value) { return number(value.theme()).number(value.ordinal()); }
    RowWriter &level(const std::optional<Level> &value) { return value ? number(value->value()) : nothing(); }
    /// Throws a Failure for a key that no reader would know.
    RowWriter &role(const Role &value);
    RowWriter &date(const std::optional<QDate> &value);
    RowWriter &time(const std::optional<QDateTime> &value);

private:
    RowWriter &uuid(const QUuid &value);

    SQLite::Statement &m_statement;
    int m_last;
    int m_index = 0;
};

} // namespace waymark::storage
