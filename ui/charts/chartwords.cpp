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
    if (!themeValue.lowest || !themeValue.highest)
        return {};
    return ChartTexts::tr("from %1 to %2", "the least and the greatest level")
        .arg(*themeValue.lowest)
        .arg(*themeValue.highest);
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
    return measure == ThemeSeriesData::Measure::Mean ? ChartTexts::tr("average of answered")
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

namespace waymark {

ChartTable themeSeriesTable(const ThemeSeriesData &data)
{
    ChartTable table;
    table.headers << ChartTexts::tr("Theme");
    for (const ThemeSeries &series : data.series)
        table.headers << ChartTexts::tr("%1, %2").arg(series.label, chartwords::measure(data.measure));
    for (qsizetype theme = 0; theme < data.themes.size(); ++theme) {
        QStringList row{chartwords::theme(data.themes[theme])};
        for (const ThemeSeries &series : data.series)
            row << chartwords::valueWithCounts(series.values.value(theme));
        table.rows << row;
    }
    return table;
}

QString themeSeriesTip(const ThemeSeriesData &data, qsizetype theme)
{
    if (theme < 0 || theme >= data.themes.size())
        return {};
    QStringList lines{chartwords::theme(data.themes[theme])};
    for (qsizetype i = data.series.size() - 1; i >= 0; --i)
        lines << ChartTexts::tr("%1: %2").arg(data.series[i].label,
                                              chartwords::valueWithCounts(data.series[i].values.value(theme)));
    return lines.join(QLatin1Char('\n'));
}

QString themeSeriesDescription(const ThemeSeriesData &data, const QString &kind)
{
    QStringList labels;
    for (const ThemeSeries &series : data.series)
        labels << series.label;
    return ChartTexts::tr("%1 by theme on a scale from 0 to %2, %3, for %4.")
        .arg(kind, QString::number(data.levels), chartwords::measure(data.measure), labels.join(ChartTexts::tr(", ")));
}

} // namespace waymark
