// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rowrules.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::storage {

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
        RowKind<Row>::fields(*this, row);
        if (const auto problem = broken(row, m_soFar))
            fail(columnOf(problem->field), problem->reason);
        return row;
    }

    void onlyOne() { number(nullptr, m_ignored, 1, 1); }
    void ownDigest(const auto &) { digest(nullptr, m_ownDigest); }
    void content(StoredStructure &row);
    void content(StoredWording &row);
    void endKey() {}
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
    bool isNull() const { return m_query.isColumnNull(m_column); }
    /// Whether the next column was NULL and is behind us.
    bool skipNull();
    QByteArrayView characters();
    QString string();
    QUuid uuid();

    SQLite::Statement &m_query;
    const char *m_table;
    const Workspace &m_soFar;
    int m_column = 0;
    int m_ignored = 0;
    Digest m_ownDigest;
    QUuid m_voiceKey;
};

} // namespace waymark::storage
