// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

/// Qt's parser drops a U+FEFF at the beginning of a string. Spelled as an escape it is left alone.
QByteArray withEscapedMarks(QByteArray bytes)
{
    const QByteArray mark("\xef\xbb\xbf");
    const qsizetype from = bytes.startsWith(mark) ? mark.size() : 0; // of the whole document
    if (bytes.indexOf(mark, from) < 0)
        return bytes;
    return bytes.left(from) + bytes.mid(from).replace(mark, "\\ufeff");
}

/// A key may be anything at all: what is shown of it is short, in one line, and moves nothing on a terminal.
QString shownKey(const QString &key)
{
    constexpr qsizetype max = 60;
    QString shown;
    for (const char32_t c : key.toUcs4()) {
        if (shown.size() >= max)
            return shown + u'\u2026';
        if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format)
            shown += QString::fromUcs4(&c, 1);
        else
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

/// Walks the bytes of a document that QJsonDocument already accepted, so quotes and brackets are known to match. What
/// matters here is ASCII, which never is a part of another character in UTF-8.
class KeyScan
{
public:
    KeyScan(const QByteArray &bytes, std::size_t depth)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
        , m_maxDepth(depth)
    {}

    std::optional<std::pair<Problem, QString>> run()
    {
        std::vector<std::vector<QByteArray>> keys; // of each bracket that is open
        QByteArray last;
        while (m_at < m_end) {
            const char c = *m_at++;
            if (c == '{' || c == '[') {
                keys.emplace_back();
                if (keys.size() > m_maxDepth)
                    return std::pair(Problem::TooDeep, QString::number(m_maxDepth));
            } else if (c == '}' || c == ']') {
                if (const QByteArray *twice = duplicate(keys.back()))
                    return std::pair(Problem::DuplicateKey, shownKey(QString::fromUtf8(*twice)));
                keys.pop_back();
            } else if (c == '"') {
                last = string();
            } else if (c == ':') {
                keys.back().push_back(last);
            }
        }
        return std::nullopt;
    }

private:
    static const QByteArray *duplicate(std::vector<QByteArray> &keys)
    {
        std::ranges::sort(keys);
        const auto found = std::ranges::adjacent_find(keys);
        return found == keys.end() ? nullptr : &*found;
    }

    /// The string that starts after its opening quote, escapes resolved so that "\u0061" and "a" are one key. Without
    /// escapes it is not copied, and lives no longer than the document's bytes.
    QByteArray string()
    {
        const char *from = m_at;
        bool escaped = false;
        for (; *m_at != '"'; ++m_at) {
            if (*m_at == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        const qsizetype size = m_at++ - from;
        if (!escaped)
            return QByteArray::fromRawData(from, size);
        const QByteArray quoted = "[\"" + QByteArray::fromRawData(from, size) + "\"]";
        return QJsonDocument::fromJson(quoted).array().at(0).toString().toUtf8();
    }

    const char *m_at;
    const char *m_end;
    std::size_t m_maxDepth;
};

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &document, const QString &file, int depth)
{
    if (!document.isValidUtf8())
        return failed(ContentError{Problem::NotUtf8, file, {}});
    const QByteArray bytes = withEscapedMarks(document);
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !json.isObject())
        return failed(ContentError{Problem::NotJson, file, {}, problem.errorString()});
    if (const auto found = KeyScan(bytes, static_cast<std::size_t>(depth)).run())
        return failed(ContentError{found->first, file, {}, found->second});
    return json.object();
}

StrictObject::StrictObject(QJsonObject object, QString file, QString place)
    : m_object(std::move(object))
    , m_file(std::move(file))
    , m_place(std::move(place))
{}

QString StrictObject::place(const QString &key) const
{
    return m_place.isEmpty() || key.isEmpty() ? QString(m_place + key) : QString(m_place + u'.' + key);
}

void StrictObject::fail(Problem problem, const QString &key, const QString &detail)
{
    if (!m_error)
        m_error = ContentError{problem, m_file, place(key), detail};
}

StrictObject &StrictObject::only(const QStringList &keys)
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            fail(Problem::UnknownKey, shownKey(key));
    }
    return *this;
}

QJsonValue StrictObject::value(const QString &key)
{
    if (!m_object.contains(key))
        fail(Problem::MissingKey, key);
    return m_object.value(key);
}

QString StrictObject::string(const QString &key, int max, bool needed)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        fail(Problem::WrongType, key);
    const QString text = found.toString();
    if (text.size() > max)
        fail(Problem::TooLong, key, QString::number(max));
    if (needed && text.trimmed().isEmpty())
        fail(Problem::Empty, key);
    return m_error ? QString() : text;
}

int StrictObject::integer(const QString &key, int min, int max)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble(0.5);
    if (!found.isDouble() || number != std::trunc(number))
        fail(Problem::WrongType, key);
    else if (number < min || number > max)
        fail(Problem::OutOfRange, key, QStringLiteral("%1-%2").arg(min).arg(max));
    return m_error ? min : static_cast<int>(number);
}

bool StrictObject::boolean(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        fail(Problem::WrongType, key);
    return found.toBool();
}

QJsonArray StrictObject::array(const QString &key, int min, int max)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(Problem::WrongType, key);
    const QJsonArray items = found.toArray();
    if (items.size() < min || items.size() > max)
        fail(Problem::OutOfRange, key, QStringLiteral("%1-%2").arg(min).arg(max));
    return m_error ? QJsonArray() : items;
}

QJsonObject StrictObject::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(Problem::WrongType, key);
    return found.toObject();
}

} // namespace waymark
