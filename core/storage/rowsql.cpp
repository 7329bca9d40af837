// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowsql.h"

namespace waymark::storage {

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

std::string RowSql::select() const
{
    return "SELECT " + columns(0, count()) + " FROM " + m_table + " ORDER BY " + columns(0, m_keyCount);
}

std::string RowSql::find() const { return "SELECT " + columns(0, count()) + " FROM " + m_table + key(); }

std::string RowSql::insert() const
{
    std::string values;
    for (int i = 0; i < count(); ++i)
        values += (i > 0 ? ", ?" : "?") + std::to_string(i + 1);
    return "INSERT INTO " + m_table + " (" + columns(0, count()) + ") VALUES (" + values + ")";
}

std::string RowSql::update() const
{
    std::string assignments;
    for (int i = m_keyCount; i < count(); ++i)
        assignments += (i > m_keyCount ? ", " : "") + assignment(i);
    return "UPDATE " + m_table + " SET " + assignments + key();
}

std::string RowSql::remove() const { return "DELETE FROM " + m_table + key(); }

} // namespace waymark::storage
