// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/export/rowjson.h"
#include "core/review/workspace.h"

namespace waymark {

/// Fills the fields of a row from a JSON object: the other half of JsonWriter. The first thing that is wrong is kept
/// with its place in the file, and everything read after it is worth nothing; finish() says what it was.
class JsonReader
{
public:
    using Problem = ContentError::Problem;

    /// `soFar` holds the rows read before: what a row may refer to stands there already.
    JsonReader(const QJsonValue &value, const QString &file, const QString &place, const Workspace &soFar);

    template <class Tag>
    void id(const char *key, Id<Tag> &value)
    {
        value = {uuid(key)};
    }
    template <class Tag>
    void id(const char *key, std::optional<Id<Tag>> &value)
    {
        if (!isNull(key))
            value = Id<Tag>{uuid(key)};
    }
    void text(const char *key, QString &value, int most = longestText);
    /// At most `count` texts, each of at most `most` characters.
    void texts(const char *key, QStringList &value, int count, int most);
    void number(const char *key, int &value, int least, int greatest);
    void number(const char *key, std::optional<int> &value, int least, int greatest);
    void flag(const char *key, bool &value);
    /// Any level that there can be; check() of a row asks whether its structure has it.
    void level(const char *key, Level &value, int least = 0);
    void level(const char *key, std::optional<Level> &value);
    void statement(const char *key, StatementNumber &value);
    void statement(const char *key, std::optional<StatementNumber> &value);
    /// Ascending, and no fewer than `least`.
    void statements(const char *key, std::vector<StatementNumber> &value, int least = 1);
    void date(const char *key, QDate &value);
    void date(const char *key, std::optional<QDate> &value);
    void time(const char *key, QDateTime &value);
    void time(const char *key, std::optional<QDateTime> &value);
    void digest(const char *key, Digest &value);
    void optionalDigest(const char *key, Digest &value);
    template <class Word, class Parse>
    void word(const char *key, Word &value, Parse parse)
    {
        if (const auto found = parse(string(key)))
            value = *found;
        else
            fail(Problem::WrongType, key);
    }
    template <class Word, class Parse>
    void word(const char *key, std::optional<Word> &value, Parse parse)
    {
        if (!isNull(key))
            word(key, value.emplace(), parse);
    }
    void role(const char *key, Role &value);
    void roles(const char *key, std::vector<Role> &value);
    void voice(std::optional<Voice> &value);
    void voice(Voice &value);
    void bytes(const char *key, QByteArray &value, qint64 most);

    const Workspace &soFar() const { return m_soFar; }
    const QString &file() const { return m_file; }
    QString place(const char *key) const { return m_object.place(QLatin1String(key)); }
    QJsonObject object(const char *key);
    void fail(Problem problem, const char *key, const QString &detail = {});
    /// What another reader found wrong in the value of this key, with its place in there.
    void failIn(const char *key, const Error &error);
    void require(bool holds, Problem problem, const char *key)
    {
        if (!holds)
            fail(problem, key);
    }
    bool hasFailed() const { return m_object.error().has_value(); }
    /// Refuses keys that no field asked for. What was wrong first, if anything.
    std::optional<ContentError> finish();

    // What rows check: that what they refer to is there. Null, and a problem noted, where it is not.
    const Review *review(ReviewId id);
    const Structure *structureOf(const Review *review);
    void mustHold(const Structure *structure, StatementNumber statement, const char *key = "statement");
    void mustAccept(const Structure *structure, const std::optional<Level> &level, const char *key = "level");
    template <class Row>
    const Row *find(const typename Table<Row>::Key &key, const char *name)
    {
        const Row *found = hasFailed() ? nullptr : m_soFar.table<Row>().find(key);
        require(found != nullptr, Problem::MissingKey, name);
        return found;
    }

private:
    QString name(const char *key);
    bool isNull(const char *key);
    QString string(const char *key, int most = longestName);
    QUuid uuid(const char *key);

    QString m_file;
    const Workspace &m_soFar;
    StrictObject m_object;
    QStringList m_keys;
};

} // namespace waymark
