// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/academicyear.h"

#include <QRegularExpression>

namespace waymark {
namespace {

QString academicYear(int start)
{
    return QStringLiteral("%1/%2").arg(start).arg((start + 1) % 100, 2, 10, QLatin1Char('0'));
}

int startingYear(const QString &year)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})/(\\d{2})$"));
    const auto match = form.match(year);
    const int start = match.hasMatch() ? match.capturedView(1).toInt() : -1;
    return start >= 0 && academicYear(start) == year ? start : -1;
}

} // namespace

QString academicYearOf(QDate date)
{
    constexpr int september = 9;
    return date.isValid() ? academicYear(date.month() >= september ? date.year() : date.year() - 1) : QString();
}

QString nextAcademicYear(const QString &year)
{
    const int start = startingYear(year);
    return start < 0 ? QString() : academicYear(start + 1);
}

QString shortAcademicYear(const QString &year) { return startingYear(year) < 0 ? year : year.mid(2); }

} // namespace waymark
