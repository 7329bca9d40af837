// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportradar.h"

#include "ui/charts/export.h"
#include "ui/charts/radarchart.h"

namespace waymark {

ThemeSeriesData themeSeriesOf(const block::Radar &radar)
{
    ThemeSeriesData data;
    data.levels = radar.levels;
    data.measure = ThemeSeriesData::Measure::Mean;
    for (const block::Radar::Spoke &spoke : radar.spokes)
        data.themes.append({spoke.theme, spoke.title});
    for (const block::Radar::Series &each : radar.series) {
        ThemeSeries series{each.label, {}};
        for (std::size_t i = 0; i < each.values.size(); ++i)
            series.values.append({each.values[i].first, {}, each.values[i].second, radar.spokes[i].total});
        data.series.append(series);
    }
    return data;
}

void paintReportRadar(QPainter &painter, const QRectF &place, const block::Radar &radar)
{
    RadarChart(themeSeriesOf(radar)).paint(painter, place, Tokens::light());
}

QByteArray reportRadarSvg(const block::Radar &radar) { return svgOf(RadarChart(themeSeriesOf(radar))); }

} // namespace waymark
