// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::chartwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr QChar enDash(0x2013);

} // namespace

QString level(const std::optional<int> &level)
{
    if (!level)
        return Words::tr("not answered");
    return *level == 0 ? Words::tr("not in place") : Words::tr("level %1").arg(*level);
}

QString mark(const StatementMark &mark)
{
    if (!mark.asked)
        return Words::tr("not in that model");
    QStringList parts{level(mark.level)};
    if (mark.level && mark.draft)
        parts << Words::tr("draft");
    if (mark.carriedForward)
        parts << Words::tr("carried forward");
    if (mark.query)
        parts << Words::tr("query");
    return parts.join(Words::tr(", "));
}

QString numeral(const std::optional<int> &level) { return level ? QString::number(*level) : QString(enDash); }

QString value(const ThemeValue &value)
{
    if (!value.value)
        return QString(enDash);
    return value.text.isEmpty() ? QLocale().toString(*value.value, 'f', 1) : value.text;
}

QString valueOutOf(const ThemeValue &themeValue)
{
    if (!themeValue.value)
        return level(std::nullopt);
    return Words::tr("%1 \u00b7 %2 of %3", "a value, how many statements it stands on, how many there are")
        .arg(value(themeValue), QString::number(themeValue.answered), QString::number(themeValue.statements));
}

QString valueWithCounts(const ThemeValue &themeValue)
{
    if (!themeValue.value)
        return level(std::nullopt);
    return Words::tr("%1 (%2 of %3 answered)")
        .arg(value(themeValue), QString::number(themeValue.answered), QString::number(themeValue.statements));
}

QString measure(ThemeSeriesData::Measure measure)
{
    return measure == ThemeSeriesData::Measure::Mean ? Words::tr("mean of answered") : Words::tr("median of answered");
}

QString change(const ChartChange &change)
{
    switch (change.direction) {
    case ChartChange::Direction::Up:
        return QChar(0x2191) + QStringLiteral(" ") + change.words;
    case ChartChange::Direction::Down:
        return QChar(0x2193) + QStringLiteral(" ") + change.words;
    case ChartChange::Direction::Same:
    case ChartChange::Direction::None:
        break;
    }
    return change.words;
}

QString theme(const ChartTheme &theme) { return Words::tr("%1 %2").arg(QString::number(theme.number), theme.title); }

QString outOf(int statements) { return Words::tr("of %1").arg(statements); }

} // namespace waymark::chartwords
