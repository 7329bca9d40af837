// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/identity.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <charconv>

namespace waymark {

CanonicalBytes &CanonicalBytes::utf8(QByteArrayView value)
{
    std::array<char, 20> length;
    m_bytes.append(length.data(), std::to_chars(length.begin(), length.end(), value.size()).ptr);
    m_bytes += ':';
    m_bytes.append(value.data(), static_cast<std::size_t>(value.size()));
    return *this;
}

CanonicalBytes &CanonicalBytes::number(qint64 value)
{
    std::array<char, 20> digits;
    const char *end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    return utf8(QByteArrayView(digits.data(), end));
}

Digest CanonicalBytes::digest() const
{
    return {QString::fromLatin1(QCryptographicHash::hash(QByteArrayView(m_bytes), QCryptographicHash::Sha256).toHex())};
}

namespace {

constexpr qsizetype digestLength = 64;
constexpr qsizetype idLength = 36;
constexpr qsizetype dateLength = 10;
constexpr qsizetype timeLength = 24;
constexpr qsizetype clockLength = 5;

int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/// The number that `count` digits from `at` make, or -1.
int digits(QByteArrayView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

bool inFourDigits(QDate date) { return date.isValid() && date.year() >= 1 && date.year() <= 9999; }

void putDigits(QByteArray &text, qsizetype at, int count, int number)
{
    for (qsizetype i = at + count - 1; i >= at; --i, number /= 10)
        text[i] = static_cast<char>('0' + number % 10);
}

void putDate(QByteArray &text, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    putDigits(text, 0, 4, year);
    putDigits(text, 5, 2, month);
    putDigits(text, 8, 2, day);
}

} // namespace

std::optional<Digest> parseDigest(QByteArrayView text)
{
    const auto isDigit = [](char digit) { return hexadecimal(digit) >= 0; };
    if (text.size() != digestLength || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return Digest{QString::fromLatin1(text)};
}

std::optional<QUuid> parseId(QByteArrayView text)
{
    if (text.size() != idLength)
        return std::nullopt;
    uchar bytes[16];
    int filled = 0;
    for (qsizetype i = 0; i < idLength;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i++] != '-')
                return std::nullopt;
            continue;
        }
        const int high = hexadecimal(text[i]);
        const int low = hexadecimal(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[filled++] = static_cast<uchar>(high << 4 | low);
        i += 2;
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes, sizeof bytes));
}

std::optional<QDate> parseDate(QByteArrayView text)
{
    if (text.size() != dateLength || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const QDate date(year, digits(text, 5, 2), digits(text, 8, 2));
    return year >= 1 && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> parseClock(QByteArrayView text)
{
    if (text.size() != clockLength || text[2] != ':')
        return std::nullopt;
    const QTime time(digits(text, 0, 2), digits(text, 3, 2));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> parseTime(QByteArrayView text)
{
    if (text.size() != timeLength || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
        text[23] != 'Z')
        return std::nullopt;
    const auto date = parseDate(text.first(dateLength));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    if (!date || !time.isValid())
        return std::nullopt;
    return QDateTime(*date, time, Qt::UTC);
}

QByteArray spelled(const QUuid &id) { return id.toByteArray(QUuid::WithoutBraces); }

// By hand, for QDate and QDateTime spell through formats, and each edit and each digest of a review has many of these.
QByteArray spelled(QDate date)
{
    if (!inFourDigits(date))
        return {};
    QByteArray text("0000-00-00");
    putDate(text, date);
    return text;
}

QByteArray spelled(QTime time) { return time.isValid() ? time.toString(u"HH:mm").toLatin1() : QByteArray(); }

QByteArray spelled(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    if (!inFourDigits(date))
        return {};
    const QTime clock = utc.time();
    QByteArray text("0000-00-00T00:00:00.000Z");
    putDate(text, date);
    putDigits(text, 11, 2, clock.hour());
    putDigits(text, 14, 2, clock.minute());
    putDigits(text, 17, 2, clock.second());
    putDigits(text, 20, 3, clock.msec());
    return text;
}

} // namespace waymark
