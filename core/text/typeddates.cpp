// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typeddates.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace waymark {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// Which of the names, long or short, a word is or begins: "dec", "Sept.", "Rhagfyr". 0 for none, or for two of them.
int amongNames(const QString &word, int count, const std::function<QString(const QLocale &, int)> &nameOf)
{
    constexpr qsizetype leastLetters = 3;
    if (word.size() < leastLetters)
        return 0;
    int found = 0;
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English), QLocale(QLocale::Welsh)}) {
        for (int at = 1; at <= count; ++at) {
            if (!nameOf(locale, at).startsWith(word, Qt::CaseInsensitive))
                continue;
            if (found != 0 && found != at)
                return 0;
            found = at;
        }
    }
    return found;
}

int monthOf(const QString &word)
{
    return amongNames(word, 12, [](const QLocale &locale, int month) { return locale.standaloneMonthName(month); });
}

int weekdayOf(const QString &word)
{
    return amongNames(word, 7, [](const QLocale &locale, int day) { return locale.standaloneDayName(day); });
}

bool isNumber(const QString &part)
{
    return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<TypedDate> madeOf(const QString &day, int month, const QString &year)
{
    if (!isNumber(day) || day.size() > 2 || !isNumber(year) || (year.size() != 2 && year.size() != 4))
        return std::nullopt;
    constexpr int century = 2000;
    const bool isShort = year.size() == 2;
    const int whole = year.toInt() + (isShort ? century : 0);
    const QDate date(whole, month, day.toInt());
    if (!date.isValid() || whole < firstYear || whole > lastYear)
        return std::nullopt;
    return TypedDate{date, isShort};
}

} // namespace

std::optional<TypedDate> typedDate(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,./\\-\u2013]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(st|nd|rd|th)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList parts = text.trimmed().split(between, Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("of"));
    const int weekday = parts.size() == 4 ? weekdayOf(parts.front()) : 0;
    if (weekday > 0)
        parts.removeFirst();
    if (parts.size() != 3)
        return std::nullopt;
    for (QString &part : parts) {
        if (const auto match = ordinal.match(part); match.hasMatch())
            part = match.captured(1);
    }
    std::optional<TypedDate> found;
    if (isNumber(parts[0]) && isNumber(parts[1]) && parts[1].size() <= 2)
        found = parts[0].size() == 4 ? madeOf(parts[2], parts[1].toInt(), parts[0])
                                     : madeOf(parts[0], parts[1].toInt(), parts[2]);
    else if (isNumber(parts[0]))
        found = madeOf(parts[0], monthOf(parts[1]), parts[2]);
    else
        found = madeOf(parts[1], monthOf(parts[0]), parts[2]);
    return found && (weekday == 0 || found->date.dayOfWeek() == weekday) ? found : std::nullopt;
}

std::optional<QTime> typedClock(const QString &text)
{
    // 15:45, 15.45, 15 45, 1545, 9:05, 4 pm, 3.45pm, 3:45 p.m.
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:\\s*[:.\\s]\\s*(\\d{2})|(\\d{2}))?\\s*([ap])?\\.?(m)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    const bool hasHalf = match.hasCaptured(4);
    const QString minutes = match.captured(2) + match.captured(3);
    // "15" alone could be anything, and so could "4p".
    if (!match.hasMatch() || hasHalf != match.hasCaptured(5) || (!hasHalf && minutes.isEmpty()))
        return std::nullopt;
    constexpr int half = 12;
    int hour = match.captured(1).toInt();
    if (hasHalf && (hour < 1 || hour > half))
        return std::nullopt;
    if (hasHalf)
        hour = hour % half + (match.captured(4).toLower() == u"p" ? half : 0);
    const QTime time(hour, minutes.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace waymark
