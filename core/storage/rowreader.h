// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/review/workspace.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::storage {

/// Reads the columns of one row after another, from left to right, into values. Whatever is no value is thrown as a
/// Failure that says Damaged, with table, key and column: a row is a value wholly or not at all.
class RowReader
{
public:
    /// `soFar` holds the rows read before: what a row may refer to stands there already.
    RowReader(SQLite::Statement &query, const char *table, const Workspace &soFar);

    /// False after the last row.
    bool next();

    QString text(int most = longestText);
    /// Empty where the column is NULL.
    std::optional<QString> optionalText(int most = longestText);
    QByteArray content();
    /// A BLOB of at least one byte.
    QByteArray blob(qint64 most);
    int number(int least, int most);
    bool flag() { return number(0, 1) == 1; }
    std::optional<Level> level(int levels);
    Digest digest();
    std::optional<Digest> optionalDigest();
    Role role();
    QDate date();
    std::optional<QDate> optionalDate();
    QDateTime time();
    std::optional<QDateTime> optionalTime();
    template <class AnyId>
    AnyId id()
    {
        return {uuid()};
    }
    template <class AnyId>
    std::optional<AnyId> optionalId()
    {
        return isNull() ? skip<AnyId>() : std::optional(AnyId{uuid()});
    }
    /// A word of a closed list, e.g. `word(standingFrom)`.
    template <class Parse>
    auto word(Parse parse)
    {
        const auto value = parse(text(longestName));
        if (!value)
            fail("no such word");
        return *value;
    }

    /// The same, or nothing where the column is NULL.
    template <class Parse>
    auto optionalWord(Parse parse) -> decltype(parse(QString()))
    {
        if (isNull()) {
            ++m_column;
            return std::nullopt;
        }
        return word(parse);
    }

    /// The review that the next column names; fails where it is not in the file.
    const Review &review();
    /// The two columns of a statement, which must be one of the review's structure.
    StatementNumber statement(const Structure &structure);
    /// The same, or nothing where both columns are NULL.
    std::optional<StatementNumber> optionalStatement(const Structure &structure);
    /// A theme of the structure.
    int theme(const Structure &structure);
    std::optional<int> optionalTheme(const Structure &structure);
    /// The response that the next column names; fails where it is not in the file.
    const Response &response();
    const Structure &structureOf(const Review &review);
    const Workspace &soFar() const { return m_soFar; }

    [[noreturn]] void fail(const char *reason) const;
    void require(bool holds, const char *reason) const
    {
        if (!holds)
            fail(reason);
    }

private:
    bool isNull() const { return m_query.isColumnNull(m_column); }
    template <class T>
    std::optional<T> skip()
    {
        ++m_column;
        return std::nullopt;
    }
    QByteArrayView characters();
    QUuid uuid();

    SQLite::Statement &m_query;
    const char *m_table;
    const Workspace &m_soFar;
    int m_column = 0;
    const Review *m_review = nullptr;
    const Response *m_response = nullptr;
    const Structure *m_structure = nullptr;
};

} // namespace waymark::storage
