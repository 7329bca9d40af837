// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <QUuid>
#include <QtEndian>
#include <compare>
#include <optional>
#include <string>
#include <utility>

namespace waymark {

/// As QUuid sorts them. It asks for the variant and each part by calls of a library, and keys are compared some fifteen
/// times for each row of a file.
inline std::strong_ordering order(const QUuid &a, const QUuid &b)
{
    const auto isUsual = [](const QUuid &id) { return id.data4[0] >> 6 == 2; }; // of the variant that is made today
    if (!isUsual(a) || !isUsual(b))
        return a < b ? std::strong_ordering::less : b < a ? std::strong_ordering::greater : std::strong_ordering::equal;
    const auto bits = [](const QUuid &id) {
        return std::pair(quint64(id.data1) << 32 | quint64(id.data2) << 16 | quint64(id.data3),
                         qFromBigEndian<quint64>(id.data4));
    };
    return bits(a) <=> bits(b);
}

/// An identity that cannot be handed over for one of another kind. Null unless made by create() or parse().
template <class Tag>
struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    /// The id that toString() wrote, or a null id where the text is none.
    static Id parse(const QString &text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return value.isNull(); }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return order(a.value, b.value); }
};

using ReviewId = Id<struct ReviewTag>;
using PersonId = Id<struct PersonTag>;
using ActionId = Id<struct ActionTag>;
using PriorityId = Id<struct PriorityTag>;
using ReopeningId = Id<struct ReopeningTag>;
using GroupId = Id<struct GroupTag>;
using ResponseId = Id<struct ResponseTag>;
using ProgressNoteId = Id<struct ProgressNoteTag>;
using EvidenceId = Id<struct EvidenceTag>;
using VisitId = Id<struct VisitTag>;
using CriticalFriendNoteId = Id<struct CriticalFriendNoteTag>;
using HandCountId = Id<struct HandCountTag>;

/// A SHA-256 in lower-case hexadecimal, or empty where there is none.
struct Digest
{
    QString hex;

    bool isEmpty() const { return hex.isEmpty(); }
    /// The first eight digits: enough for people to compare by eye.
    QString shortForm() const { return hex.left(8); }

    friend bool operator==(const Digest &, const Digest &) = default;
    friend bool operator<(const Digest &a, const Digest &b) { return a.hex < b.hex; }
};

/// Bytes that are the same wherever and whenever they are written: each field is its length in UTF-8 bytes as decimal
/// digits, a colon, and the bytes. No library's idea of JSON can change them. docs/file-format.md documents each use.
class CanonicalBytes
{
public:
    /// `form` names what follows and its version, e.g. "waymark-review/1".
    explicit CanonicalBytes(QStringView form) { text(form); }

    CanonicalBytes &text(QStringView value) { return utf8(value.toUtf8()); }
    CanonicalBytes &utf8(QByteArrayView value);
    CanonicalBytes &number(qint64 value);
    CanonicalBytes &flag(bool value) { return number(value ? 1 : 0); }

    QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }
    Digest digest() const;

private:
    std::string m_bytes; ///< a few bytes at a time, for which QByteArray takes several times as long
};

/// How files spell digests, identities, dates and times. Each has exactly one spelling, so reading is strict: what is
/// read would be written the same. Ids in this spelling sort as QUuid sorts them.

std::optional<Digest> parseDigest(QByteArrayView text);  ///< 64 hexadecimal digits, lower case
std::optional<QUuid> parseId(QByteArrayView text);       ///< 36 characters, lower case
std::optional<QDate> parseDate(QByteArrayView text);     ///< "2026-10-12"
std::optional<QTime> parseClock(QByteArrayView text);    ///< "15:45"
std::optional<QDateTime> parseTime(QByteArrayView text); ///< "2026-10-12T09:15:00.000Z", UTC

QByteArray spelled(const QUuid &id); ///< 36 characters, without braces
/// Empty where the date or time is none, or lies outside the years 0001 to 9999.
QByteArray spelled(QDate date);
QByteArray spelled(QTime time);            ///< to the minute
QByteArray spelled(const QDateTime &time); ///< in UTC, to the millisecond

} // namespace waymark
