// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rows.h"

#include <SQLiteCpp/Statement.h>

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
    void bind(const QString &text) { bind(text.toUtf8()); }
    void bind(const QUuid &id);
    void bind(int number);
    void bindNull();
    template <class T>
    void bindOrNull(const std::optional<T> &value)
    {
        value ? bind(*value) : bindNull();
    }

    SQLite::Statement &m_statement;
    int m_last;
    int m_index = 0;
};

} // namespace waymark::storage
