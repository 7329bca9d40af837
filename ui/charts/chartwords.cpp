// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include <QLocale>

namespace waymark::chartwords {

namespace {

constexpr QChar enDash(0x2013);

} // namespace

QString level(const std::optional<int> &level)
{
    if (!level)
        return ChartTexts::tr("not answered");
    return *level == 0 ? ChartTexts::tr("not in place") : ChartTexts::tr("level %1").arg(*level);
}

QString mark(const StatementMark &mark)
{
    if (!mark.asked)
        return ChartTexts::tr("not in that model");
    QStringList parts{level(mark.level)};
    if (mark.level && mark.draft)
        parts << ChartTexts::tr("draft");
    if (mark.carriedForward)
        parts << ChartTexts::tr("carried forward");
    if (mark.query)
        parts << ChartTexts::tr("query");
    return parts.join(ChartTexts::tr(", "));
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
    return ChartTexts::tr("%1 \u00b7 %2 of %3", "a value, how many statements it stands on, how many there are")
        .arg(value(themeValue), QString::number(themeValue.answered), QString::number(themeValue.statements));
}

QString rangeOf(const ThemeValue &themeValue)
{
    if (!themeValue.least || !themeValue.greatest)
        return {};
    return ChartTexts::tr("from %1 to %2", "the least and the greatest level")
        .arg(*themeValue.least)
        .arg(*themeValue.greatest);
}

QString valueWithCounts(const ThemeValue &themeValue)
{
    if (!themeValue.value)
        return level(std::nullopt);
    const QString text =
        ChartTexts::tr("%1 (%2 of %3 answered)")
            .arg(value(themeValue), QString::number(themeValue.answered), QString::number(themeValue.statements));
    const QString range = rangeOf(themeValue);
    return range.isEmpty() ? text : ChartTexts::tr("%1, %2", "a value with its counts, its range").arg(text, range);
}

QString measure(ThemeSeriesData::Measure measure)
{
    return measure == ThemeSeriesData::Measure::Mean ? ChartTexts::tr("mean of answered")
                                                     : ChartTexts::tr("median of answered");
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

QString theme(const ChartTheme &theme)
{
    return theme.number == 0 ? theme.title : ChartTexts::tr("%1 %2").arg(QString::number(theme.number), theme.title);
}

QString outOf(int statements) { return ChartTexts::tr("of %1").arg(statements); }

} // namespace waymark::chartwords
