// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/themeseriestable.h"

#include "ui/charts/chartwords.h"

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
