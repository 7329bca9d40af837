// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowjson.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr int mostStatements = 99; ///< of a structure, as in a model file
constexpr int mostRoles = 200;

bool isDigest(const QString &text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

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

QString JsonReader::string(const char *key, int most)
{
    QString text = m_object.string(name(key), most, false);
    // Half a surrogate pair can be spelled in JSON, but no file could keep it.
    require(text.isValidUtf16(), Problem::NotUtf8, key);
    return text;
}

QJsonObject JsonReader::object(const char *key) { return m_object.object(name(key)); }

void JsonReader::fail(Problem problem, const char *key, const QString &detail)
{
    m_object.fail(problem, QString::fromLatin1(key), detail);
}

void JsonReader::failIn(const char *key, const Error &error)
{
    if (const auto *content = std::get_if<ContentError>(&error))
        m_object.fail(content->problem, QString::fromLatin1(key) + u'.' + content->place, content->detail);
    else
        fail(Problem::WrongType, key);
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

void JsonReader::text(const char *key, QString &value, int most) { value = string(key, most); }

void JsonReader::texts(const char *key, QStringList &value, int count, int most)
{
    for (const QJsonValue &each : m_object.array(name(key), 0, count)) {
        if (!each.isString() || !each.toString().isValidUtf16())
            return fail(Problem::WrongType, key);
        if (each.toString().size() > most)
            return fail(Problem::TooLong, key, QString::number(most));
        value.append(each.toString());
    }
}

void JsonReader::number(const char *key, int &value, int least, int greatest)
{
    value = m_object.integer(name(key), least, greatest);
}

void JsonReader::number(const char *key, std::optional<int> &value, int least, int greatest)
{
    if (!isNull(key))
        number(key, value.emplace(), least, greatest);
}

void JsonReader::flag(const char *key, bool &value) { value = m_object.boolean(name(key)); }

void JsonReader::level(const char *key, Level &value, int least)
{
    value = *Level::from(m_object.integer(name(key), least, Level::max));
}

void JsonReader::level(const char *key, std::optional<Level> &value)
{
    if (!isNull(key))
        value = Level::from(m_object.integer(name(key), 0, Level::max));
}

void JsonReader::statement(const char *key, StatementNumber &value)
{
    const QString text = string(key, 8);
    if (const auto number = StatementNumber::parse(text))
        value = *number;
    else
        fail(Problem::BadNumber, key, text);
}

void JsonReader::statement(const char *key, std::optional<StatementNumber> &value)
{
    if (!isNull(key))
        statement(key, value.emplace(*StatementNumber::from(1, 1)));
}

void JsonReader::statements(const char *key, std::vector<StatementNumber> &value, int least)
{
    for (const QJsonValue &each : m_object.array(name(key), least, mostStatements)) {
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

void JsonReader::date(const char *key, std::optional<QDate> &value)
{
    if (!isNull(key))
        date(key, value.emplace());
}

void JsonReader::time(const char *key, QDateTime &value)
{
    const auto found = parseTime(string(key).toLatin1());
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(QDateTime());
}

void JsonReader::time(const char *key, std::optional<QDateTime> &value)
{
    if (!isNull(key))
        time(key, value.emplace());
}

void JsonReader::digest(const char *key, Digest &value)
{
    value.hex = string(key);
    require(isDigest(value.hex), Problem::WrongType, key);
}

void JsonReader::optionalDigest(const char *key, Digest &value)
{
    if (!isNull(key))
        digest(key, value);
}

void JsonReader::role(const char *key, Role &value)
{
    const auto found = parseRole(string(key, 2 * longestName));
    require(found.has_value(), Problem::WrongType, key);
    value = found.value_or(Role());
}

void JsonReader::roles(const char *key, std::vector<Role> &value)
{
    for (const QJsonValue &each : m_object.array(name(key), 0, mostRoles)) {
        const auto found = parseRole(each.toString());
        if (!found || !each.toString().isValidUtf16() ||
            each.toString().contains(u'\n')) // a file keeps them one to a line
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
        return fail(Problem::WrongType, "group");
    if (person && find<Person>(*person, "person"))
        value = *person;
    else if (group && find<Group>(*group, "group"))
        value = *group;
}

void JsonReader::voice(Voice &value)
{
    std::optional<Voice> found;
    voice(found);
    require(found.has_value(), Problem::Empty, "person");
    value = found.value_or(Voice());
}

void JsonReader::bytes(const char *key, QByteArray &value, qint64 most)
{
    // Three bytes are four characters, the last ones filled up.
    const QByteArray text = string(key, static_cast<int>((most + 2) / 3 * 4)).toLatin1();
    auto read = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    require(read && read.decoded.toBase64() == text, Problem::WrongType, key);
    require(read.decoded.size() <= most, Problem::TooLong, key);
    value = std::move(read.decoded);
}

const Review *JsonReader::review(ReviewId id) { return find<Review>(id, "review"); }

const Structure *JsonReader::structureOf(const Review *review)
{
    return review ? &m_soFar.structureOf(*review) : nullptr;
}

void JsonReader::mustHold(const Structure *structure, StatementNumber statement, const char *key)
{
    if (structure && !structure->statement(statement))
        fail(Problem::UnknownStatement, key, statement.toString());
}

void JsonReader::mustAccept(const Structure *structure, const std::optional<Level> &level, const char *key)
{
    if (structure && level && !structure->accepts(*level))
        fail(Problem::BadLevel, key, QString::number(level->value()));
}

} // namespace waymark
