// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/model/model.h"
#include "core/review/voices.h"

#include <QJsonArray>
#include <QJsonObject>

namespace waymark {

/// "senco", or "own:" and the title: a role in one text.
QString spelled(const Role &role);
std::optional<Role> parseRole(const QString &text);

/// Takes the fields of a row into a JSON object. JsonReader has the same members, so that a row says once what its
/// fields are (core/export/jsonrow.h). What a row may lack is null, never left out.
class JsonWriter
{
public:
    const QJsonObject &object() const { return m_object; }

    template <class Tag>
    void id(const char *key, const Id<Tag> &value)
    {
        put(key, QString::fromLatin1(spelled(value.value)));
    }
    template <class Tag>
    void id(const char *key, const std::optional<Id<Tag>> &value)
    {
        put(key, value ? QJsonValue(QString::fromLatin1(spelled(value->value))) : QJsonValue());
    }
    void text(const char *key, const QString &value, int = longestText) { put(key, value); }
    void texts(const char *key, const QStringList &value, int, int) { put(key, QJsonArray::fromStringList(value)); }
    void number(const char *key, int value, int, int) { put(key, value); }
    void number(const char *key, const std::optional<int> &value, int, int)
    {
        put(key, value ? QJsonValue(*value) : QJsonValue());
    }
    void flag(const char *key, bool value) { put(key, value); }
    void level(const char *key, const Level &value, int = 0) { put(key, value.value()); }
    void level(const char *key, const std::optional<Level> &value)
    {
        put(key, value ? QJsonValue(value->value()) : QJsonValue());
    }
    void statement(const char *key, const StatementNumber &value) { put(key, value.toString()); }
    void statement(const char *key, const std::optional<StatementNumber> &value)
    {
        put(key, value ? QJsonValue(value->toString()) : QJsonValue());
    }
    void statements(const char *key, const std::vector<StatementNumber> &value, int = 1);
    void date(const char *key, const QDate &value) { put(key, spelling(value)); }
    void date(const char *key, const std::optional<QDate> &value) { put(key, spelling(value.value_or(QDate()))); }
    void time(const char *key, const QDateTime &value) { put(key, spelling(value)); }
    void time(const char *key, const std::optional<QDateTime> &value)
    {
        put(key, spelling(value.value_or(QDateTime())));
    }
    void digest(const char *key, const Digest &value) { put(key, value.hex); }
    void optionalDigest(const char *key, const Digest &value)
    {
        put(key, value.isEmpty() ? QJsonValue() : QJsonValue(value.hex));
    }
    template <class Word, class Parse>
    void word(const char *key, const Word &value, Parse)
    {
        put(key, keyOf(value));
    }
    template <class Word, class Parse>
    void word(const char *key, const std::optional<Word> &value, Parse)
    {
        put(key, value ? QJsonValue(keyOf(*value)) : QJsonValue());
    }
    void role(const char *key, const Role &value) { put(key, spelled(value)); }
    void roles(const char *key, const std::vector<Role> &value);
    /// Two keys, "person" and "group", of which at most one is not null.
    void voice(const std::optional<Voice> &value);
    void voice(const Voice &value) { voice(std::optional(value)); }
    void bytes(const char *key, const QByteArray &value, qint64) { put(key, QString::fromLatin1(value.toBase64())); }
    void object(const char *key, const QJsonObject &value) { put(key, value); }

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
