// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/strictjson.h"
#include "core/review/rowrules.h"
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
    void counts(const char *key, const std::vector<int> &value, int);
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
    void clock(const char *key, const std::optional<QTime> &value) { put(key, spelling(value.value_or(QTime()))); }
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

/// Fills the fields of a row (core/review/rows.h) from a JSON object: the other half of JsonWriter. The first thing
/// that is wrong is kept with its place in the file, and everything read after it is worth nothing; finish() says what
/// it was.
class JsonReader
{
public:
    using Problem = ContentError::Problem;

    /// `soFar` holds the rows read before: what a row may refer to is there already.
    JsonReader(const QJsonValue &value, const QString &file, const QString &place, const Workspace &soFar);

    bool hasFailed() const { return m_object.error().has_value(); }
    const Workspace &soFar() const { return m_soFar; }
    void fail(Problem problem, const char *key, const QString &detail = {});
    /// Refuses keys that no field asked for. What was wrong first, if anything.
    std::optional<ContentError> finish();

    void onlyOne() {}
    void ownDigest(const auto &) { digest("digest", m_ownDigest); }
    void content(StoredStructure &row);
    void content(StoredWording &row);
    void endKey() {}
    template <class Tag>
    void id(const char *key, Id<Tag> &value)
    {
        value = {uuid(key)};
    }
    void ref(const char *key, auto &value) { id(key, value); }
    void text(const char *key, QString &value, TextRule rule) { value = string(key, rule.max); }
    void texts(const char *key, QStringList &value, int max, TextRule rule);
    void lines(const char *key, QStringList &value, TextRule rule) { texts(key, value, maxText, rule); }
    void number(const char *key, int &value, int min, int max) { value = m_object.integer(name(key), min, max); }
    void counts(const char *key, std::vector<int> &value, int max);
    void point(const char *key, int &value) { number(key, value, 0, Descriptor::maxPoints - 1); }
    void theme(const char *key, int &value) { number(key, value, 1, StatementNumber::maxTheme); }
    void flag(const char *key, bool &value) { value = m_object.boolean(name(key)); }
    void level(const char *key, Level &value, int min = 0);
    void statement(const char *key, StatementNumber &value);
    void statements(const char *key, std::vector<StatementNumber> &value, int min);
    void date(const char *key, QDate &value);
    void time(const char *key, QDateTime &value);
    void digest(const char *key, Digest &value);
    void optionalDigest(const char *key, Digest &value);
    void structure(const char *key, Digest &value) { digest(key, value); }
    void wording(const char *key, Digest &value) { digest(key, value); }
    template <class Word, class Parse>
    void word(const char *key, Word &value, Parse parse)
    {
        if (const std::optional<Word> found = parse(string(key)))
            value = *found;
        else
            fail(Problem::WrongType, key);
    }
    void role(const char *key, Role &value);
    void roles(const char *key, std::vector<Role> &value, int max);
    void voiceKey(const Voice &) {}
    void voice(std::optional<Voice> &value);
    void voice(Voice &value);
    void bytes(const char *key, QByteArray &value, qint64 max);

    // What a row may lack.
    template <class Tag>
    void id(const char *key, std::optional<Id<Tag>> &value)
    {
        if (!isNull(key))
            id(key, value.emplace());
    }
    void theme(const char *key, std::optional<int> &value)
    {
        if (!isNull(key))
            theme(key, value.emplace());
    }
    void level(const char *key, std::optional<Level> &value)
    {
        if (!isNull(key))
            level(key, value.emplace(anyLevel()));
    }
    void statement(const char *key, std::optional<StatementNumber> &value)
    {
        if (!isNull(key))
            statement(key, value.emplace(anyStatement()));
    }
    void date(const char *key, std::optional<QDate> &value)
    {
        if (!isNull(key))
            date(key, value.emplace());
    }
    void clock(const char *key, std::optional<QTime> &value);
    void time(const char *key, std::optional<QDateTime> &value)
    {
        if (!isNull(key))
            time(key, value.emplace());
    }
    template <class Word, class Parse>
    void word(const char *key, std::optional<Word> &value, Parse parse)
    {
        if (!isNull(key))
            word(key, value.emplace(), parse);
    }

private:
    QString name(const char *key);
    bool isNull(const char *key);
    QString string(const char *key, int max = maxName);
    QUuid uuid(const char *key);
    /// The object of the key "content", as bytes that a model file could have.
    QByteArray contentBytes();
    /// What another reader found wrong in it, with its place in there.
    void failInContent(const Error &error);
    void require(bool holds, Problem problem, const char *key);

    QString m_file;
    const Workspace &m_soFar;
    StrictObject m_object;
    QStringList m_keys;
    Digest m_ownDigest;
};

} // namespace waymark
