// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spelling.h"
#include "core/review/rows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace waymark {

/// Takes the fields of a row (core/review/rows.h) into a JSON object. What a row may lack is null, never left out.
class JsonWriter
{
public:
    const QJsonObject &object() const { return m_object; }

    void onlyOne() {}
    void ownDigest(const auto &row) { put("digest", row.key().hex); }
    void content(const StoredStructure &row);
    void content(const StoredWording &row);
    void endKey() {}
    template <class Tag>
    void id(const char *key, const Id<Tag> &value)
    {
        put(key, QString::fromLatin1(spelled(value.value)));
    }
    void ref(const char *key, const auto &value) { id(key, value); }
    void text(const char *key, const QString &value, TextRule) { put(key, value); }
    void texts(const char *key, const QStringList &value, int, TextRule)
    {
        put(key, QJsonArray::fromStringList(value));
    }
    void lines(const char *key, const QStringList &value, TextRule) { put(key, QJsonArray::fromStringList(value)); }
    void number(const char *key, int value, int, int) { put(key, value); }
    void point(const char *key, int value) { put(key, value); }
    void theme(const char *key, int value) { put(key, value); }
    void flag(const char *key, bool value) { put(key, value); }
    void level(const char *key, const Level &value, int = 0) { put(key, value.value()); }
    void statement(const char *key, const StatementNumber &value) { put(key, value.toString()); }
    void statements(const char *key, const std::vector<StatementNumber> &value, int);
    void date(const char *key, const QDate &value) { put(key, spelling(value)); }
    void time(const char *key, const QDateTime &value) { put(key, spelling(value)); }
    void digest(const char *key, const Digest &value) { put(key, value.hex); }
    void optionalDigest(const char *key, const Digest &value)
    {
        put(key, value.isEmpty() ? QJsonValue() : QJsonValue(value.hex));
    }
    void structure(const char *key, const Digest &value) { digest(key, value); }
    void wording(const char *key, const Digest &value) { digest(key, value); }
    void word(const char *key, const auto &value, const auto &) { put(key, keyOf(value)); }
    void role(const char *key, const Role &value) { put(key, spelled(value)); }
    void roles(const char *key, const std::vector<Role> &value, int);
    void voiceKey(const Voice &) {}
    /// Two keys, "person" and "group", of which at most one is not null.
    void voice(const std::optional<Voice> &value);
    void bytes(const char *key, const QByteArray &value, qint64) { put(key, QString::fromLatin1(value.toBase64())); }

    template <class Tag>
    void id(const char *key, const std::optional<Id<Tag>> &value)
    {
        value ? id(key, *value) : put(key, {});
    }
    void theme(const char *key, const std::optional<int> &value) { value ? theme(key, *value) : put(key, {}); }
    void level(const char *key, const std::optional<Level> &value) { value ? level(key, *value) : put(key, {}); }
    void statement(const char *key, const std::optional<StatementNumber> &value)
    {
        value ? statement(key, *value) : put(key, {});
    }
    void date(const char *key, const std::optional<QDate> &value) { date(key, value.value_or(QDate())); }
    void time(const char *key, const std::optional<QDateTime> &value) { time(key, value.value_or(QDateTime())); }
    template <class Word>
    void word(const char *key, const std::optional<Word> &value, const auto &)
    {
        put(key, value ? QJsonValue(keyOf(*value)) : QJsonValue());
    }

private:
    template <class Moment>
    static QJsonValue spelling(const Moment &value)
    {
        const QByteArray text = spelled(value);
        return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(text));
    }
    void put(const char *key, const QJsonValue &value) { m_object.insert(QLatin1String(key), value); }

    QJsonObject m_object;
};

} // namespace waymark
