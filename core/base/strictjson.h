// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace waymark {

/// The object in `document`, which must be valid UTF-8, no deeper than `depth`, and must not name a key twice in one
/// object: QJsonDocument would silently take the last and go 1024 deep. NotUtf8, NotJson, TooDeep or DuplicateKey
/// otherwise. `file` names the source in errors.
Result<QJsonObject> parseStrictJson(const QByteArray &document, const QString &file, int depth = 16);

/// Reads the members of one JSON object and remembers the first thing that was wrong: a border is crossed in one go
/// and asked once, by error(). Every read returns a default after the first error.
class StrictObject
{
public:
    /// `place` is the object's own in the file, for errors: "reviews[3]"; empty for the whole.
    StrictObject(QJsonObject object, QString file, QString place);

    /// Refuses any key not named here.
    StrictObject &only(const QStringList &keys);
    // Each of these notes MissingKey or WrongType, besides what it says.
    /// A string of at most `max` characters, or TooLong; one of white space alone is Empty where `needed`.
    QString string(const QString &key, int max, bool needed = true);
    /// A whole number from `min` to `max`, or OutOfRange.
    int integer(const QString &key, int min, int max);
    bool boolean(const QString &key);
    /// An array of `min` to `max` items, or OutOfRange.
    QJsonArray array(const QString &key, int min, int max);
    QJsonObject object(const QString &key);
    bool has(const QString &key) const { return m_object.contains(key); }
    bool isNull(const QString &key) const { return m_object.value(key).isNull(); }

    QString place(const QString &key) const;
    /// Notes a problem found by the caller, unless one is noted already.
    void fail(ContentError::Problem problem, const QString &key, const QString &detail = {});
    const std::optional<ContentError> &error() const { return m_error; }

private:
    QJsonValue value(const QString &key);

    QJsonObject m_object;
    QString m_file;
    QString m_place;
    std::optional<ContentError> m_error;
};

} // namespace waymark
