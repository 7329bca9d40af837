// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numbersanddates.h"
#include "core/review/values.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace waymark {

QString numberWord(int number)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("core/numbers", "no"),    QT_TRANSLATE_NOOP("core/numbers", "one"),
        QT_TRANSLATE_NOOP("core/numbers", "two"),   QT_TRANSLATE_NOOP("core/numbers", "three"),
        QT_TRANSLATE_NOOP("core/numbers", "four"),  QT_TRANSLATE_NOOP("core/numbers", "five"),
        QT_TRANSLATE_NOOP("core/numbers", "six"),   QT_TRANSLATE_NOOP("core/numbers", "seven"),
        QT_TRANSLATE_NOOP("core/numbers", "eight"), QT_TRANSLATE_NOOP("core/numbers", "nine"),
        QT_TRANSLATE_NOOP("core/numbers", "ten"),
    };
    if (number < 0 || number >= static_cast<int>(words.size()))
        return QString::number(number);
    return QCoreApplication::translate("core/numbers", words[static_cast<std::size_t>(number)]);
}

QString inOneLine(const QStringList &facts)
{
    QStringList said = facts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.left(1).toUpper() + sentence.mid(1);
}

namespace {

QString academicYear(int start)
{
    return QStringLiteral("%1/%2").arg(start).arg((start + 1) % 100, 2, 10, QLatin1Char('0'));
}

int startOf(const QString &year)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})/(\\d{2})$"));
    const auto match = form.match(year);
    const int start = match.hasMatch() ? match.capturedView(1).toInt() : -1;
    return start >= 0 && academicYear(start) == year ? start : -1;
}

} // namespace

QString longDateForm() { return QStringLiteral("d MMMM yyyy"); }

QString longDate(QDate date, const QLocale &locale) { return locale.toString(date, longDateForm()); }

QString dayAndMonth(QDate date, const QLocale &locale) { return locale.toString(date, QStringLiteral("d MMMM")); }

QString clockTime(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QDate finishedOn(const Review &review)
{
    if (!review.finished)
        return {};
    return review.enteredLater ? review.date : review.finished->toLocalTime().date();
}

QString academicYearOf(QDate date)
{
    constexpr int september = 9;
    return date.isValid() ? academicYear(date.month() >= september ? date.year() : date.year() - 1) : QString();
}

QString nextAcademicYear(const QString &year)
{
    const int start = startOf(year);
    return start < 0 ? QString() : academicYear(start + 1);
}

QString shortAcademicYear(const QString &year) { return startOf(year) < 0 ? year : year.mid(2); }

} // namespace waymark
