// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowjson.h"

#include "core/base/identity.h"
#include "core/model/modelfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waymark {

void JsonWriter::content(const StoredStructure &row)
{
    put("content", QJsonDocument::fromJson(writeStructure(row.structure)).object());
}

void JsonWriter::content(const StoredWording &row)
{
    digest("structure", row.wording.structure());
    put("content", QJsonDocument::fromJson(writeWording(row.wording)).object());
}

void JsonWriter::statements(const char *key, const std::vector<StatementNumber> &value, int)
{
    QJsonArray numbers;
    for (const StatementNumber each : value)
        numbers.append(each.toString());
    put(key, numbers);
}

void JsonWriter::roles(const char *key, const std::vector<Role> &value, int)
{
    QJsonArray texts;
    for (const Role &each : value)
        texts.append(spelled(each));
    put(key, texts);
}

void JsonWriter::voice(const std::optional<Voice> &value)
{
    const auto *person = value ? std::get_if<PersonId>(&*value) : nullptr;
    const auto *group = value ? std::get_if<GroupId>(&*value) : nullptr;
    id("person", person ? std::optional(*person) : std::nullopt);
    id("group", group ? std::optional(*group) : std::nullopt);
}

JsonReader::JsonReader(const QJsonValue &value, const QString &file, const QString &place, const Workspace &soFar)
    : m_file(file)
    , m_soFar(soFar)
    , m_object(value.toObject(), file, place)
{
    if (!value.isObject())
        m_object.fail(Problem::WrongType, {});
}

QString JsonReader::name(const char *key)
{
    QString text = QString::fromLatin1(key);
    if (!m_keys.contains(text))
        m_keys.append(text);
    return text;
}

bool JsonReader::isNull(const char *key) { return m_object.isNull(name(key)); }

QString JsonReader::string(const char *key, int max)
{
    QString text = m_object.string(name(key), max, false);
    // Half a surrogate pair can be spelled in JSON, but no file could hold it.
    require(text.isValidUtf16(), Problem::NotUtf8, key);
    return text;
}

void JsonReader::fail(Problem problem, const char *key, const QString &detail)
{
    m_object.fail(problem, QString::fromLatin1(key), detail);
}

void JsonReader::require(bool holds, Problem problem, const char *key)
{
    if (!holds)
        fail(problem, key);
}

std::optional<ContentError> JsonReader::finish()
{
    m_object.only(m_keys);
    return m_object.error();
}

QUuid JsonReader::uuid(const char *key)
{
    const auto id = parseId(string(key).toLatin1());
    require(id.has_value(), Problem::WrongType, key);
    return id.value_or(QUuid());
}

QByteArray JsonReader::contentBytes()
{
    return QJsonDocument(m_object.object(name("content"))).toJson(QJsonDocument::Compact);
}

void JsonReader::failInContent(const Error &error)
{
    if (const auto *content = std::get_if<ContentError>(&error))
        m_object.fail(content->problem, u"content." + content->place, content->detail);
    else
        fail(Problem::WrongType, "content");
}

void JsonReader::content(StoredStructure &row)
{
    const QByteArray content = contentBytes();
    if (hasFailed())
        return;
    if (auto structure = parseStructure(content, m_file))
        row.structure = std::move(*structure);
    else
        failInContent(structure.error());
    require(row.key() == m_ownDigest, Problem::WrongType, "digest");
}

void JsonReader::content(StoredWording &row)
{
    Digest of;
    digest("structure", of);
    const QByteArray content = contentBytes();
    const StoredStructure *structure = m_soFar.structures().find(of);
    require(structure != nullptr, Problem::MissingKey, "structure");
    if (hasFailed())
        return;
    if (auto wording = parseWording(content, structure->structure, m_file))
        row.wording = std::move(*wording);
    else
        failInContent(wording.error());
    require(row.key() == m_ownDigest, Problem::WrongType, "digest");
}

void JsonReader::texts(const char *key, QStringList &value, int max, TextRule rule)
{
    for (const QJsonValue &each : m_object.array(name(key), 0, max)) {
        if (!each.isString() || !each.toString().isValidUtf16())
            return fail(Problem::WrongType, key);
        if (each.toString().size() > rule.max)
            return fail(Problem::TooLong, key, QString::number(rule.max));
        value.append(each.toString());
    }
}

void JsonReader::level(const char *key, Level &value, int min)
{
    value = *Level::from(m_object.integer(name(key), min, Level::max));
}

void JsonReader::statement(const char *key, StatementNumber &value)
{
    const QString text = string(key, 8);
    if (const auto number = StatementNumber::parse(text))
        value = *number;
    else
        fail(Problem::BadNumber, key, text);
}

void JsonReader::statements(const char *key, std::vector<StatementNumber> &value, int min)
{
    for (const QJsonValue &each : m_object.array(name(key), min, Structure::maxStatements)) {
        const auto number = StatementNumber::parse(each.toString());
        if (!number || (!value.empty() && !(value.back() < *number)))
            return fail(Problem::BadNumber, key, each.toString().left(8));
        value.push_back(*number);
    }
}

void JsonReader::date(const char *key, QDate &value)
{
    const auto found = parseDate(string(key).toLatin1());
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(QDate());
}

void JsonReader::time(const char *key, QDateTime &value)
{
    const auto found = parseTime(string(key).toLatin1());
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(QDateTime());
}

void JsonReader::clock(const char *key, std::optional<QTime> &value)
{
    if (isNull(key))
        return;
    value = parseClock(string(key).toLatin1());
    require(value.has_value(), Problem::WrongType, key);
}

void JsonReader::digest(const char *key, Digest &value)
{
    const auto found = parseDigest(string(key).toLatin1());
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(Digest());
}

void JsonReader::optionalDigest(const char *key, Digest &value)
{
    if (!isNull(key))
        digest(key, value);
}

void JsonWriter::counts(const char *key, const std::vector<int> &value, int)
{
    QJsonArray items;
    for (const int each : value)
        items.append(each);
    put(key, items);
}

void JsonReader::counts(const char *key, std::vector<int> &value, int max)
{
    for (const QJsonValue &each : m_object.array(name(key), 0, Level::max + 1)) {
        const int count = each.toInt(-1);
        require(each.toDouble(-1) == count && count >= 0 && count <= max, Problem::OutOfRange, key);
        value.push_back(count);
    }
}

void JsonReader::role(const char *key, Role &value)
{
    const auto found = parseRole(string(key, 2 * maxName));
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(Role());
}

void JsonReader::roles(const char *key, std::vector<Role> &value, int max)
{
    for (const QJsonValue &each : m_object.array(name(key), 0, max)) {
        const auto found = parseRole(each.toString());
        if (!found || !each.toString().isValidUtf16() || each.toString().contains(u'\n')) // which cleaning would hide
            return fail(Problem::WrongType, key);
        value.push_back(*found);
    }
}

void JsonReader::voice(std::optional<Voice> &value)
{
    std::optional<PersonId> person;
    std::optional<GroupId> group;
    id("person", person);
    id("group", group);
    if (person && group)
        fail(Problem::WrongType, "group");
    else if (person)
        value = *person;
    else if (group)
        value = *group;
}

void JsonReader::voice(Voice &value)
{
    std::optional<Voice> found;
    voice(found);
    require(found.has_value(), Problem::Empty, "person");
    value = found.value_or(Voice());
}

void JsonReader::bytes(const char *key, QByteArray &value, qint64 max)
{
    // Three bytes are four characters, the last ones filled up.
    const QByteArray text = string(key, static_cast<int>((max + 2) / 3 * 4)).toLatin1();
    auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    require(read && read.decoded.toBase64() == text, Problem::WrongType, key);
    require(read.decoded.size() <= max, Problem::TooLong, key);
    value = std::move(read.decoded);
}

} // namespace waymark
