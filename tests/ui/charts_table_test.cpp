// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/chartsamples.h"
#include "ui/charts/dumbbellchart.h"
#include "ui/charts/groupedbarschart.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/trendchart.h"

using namespace waymark;

namespace {

void checkRectangular(const ChartTable &table, qsizetype rows)
{
    CHECK(table.rows.size() == rows);
    for (const QStringList &row : table.rows)
        CHECK(row.size() == table.headers.size());
}

} // namespace

TEST_CASE("A theme of which not all is answered says so at its spoke, next to the average of the rest")
{
    ThemeSeriesData data = chartsamples::means();
    data.series.last().values[1].answered = 7;
    data.series.last().values[5].answered = 0;
    const RadarChart radar(data);
    CHECK(radar.spokes()[0].title == QString::fromUtf8("Leadership and planning (6\u00a0of\u00a07)"));
    CHECK(radar.spokes()[1].title == "Needs of learners, impact");
    CHECK(radar.spokes()[5].title == "Personal guidance");
    CHECK_FALSE(radar.table().rows.first().first().contains("of 7")); // which has the counts in its cells
}

TEST_CASE("the table of level bars counts what the bars show", "[charts]")
{
    const ChartTable table = LevelBarsChart(chartsamples::levelBars()).table();
    checkRectangular(table, 6);
    CHECK(table.rows[0] == QStringList{"1 Leadership and planning", "0", "1", "2", "3", "1", "0", "7", "3",
                                       QString(QChar(0x2191)) + " up 1"});
    CHECK(table.rows[3][3] == "2 (1 draft)");
    CHECK(table.rows[4][6] == "1");
    CHECK(table.rows[5][6] == "3");
    CHECK(table.rows[5][8] == QString(QChar(0x2013)));
}

TEST_CASE("the table of means names the mean and the counts it stands on", "[charts]")
{
    ThemeSeriesData data = chartsamples::means();
    data.series[1].values[2] = {2.25, {}, 6, 8};
    data.series[1].values[3] = {};
    const ChartTable table = RadarChart(data).table();
    checkRectangular(table, 6);
    CHECK(table.headers[2] == "2026/27, average of answered");
    CHECK(table.rows[2][2].contains("6 of 8 answered"));
    CHECK(table.rows[3][2] == "not answered");
    CHECK(GroupedBarsChart(data).table() == table);
    CHECK(TrendChart(data).table() == table);
}

TEST_CASE("a tied median is written as the pair it is", "[charts]")
{
    ThemeSeriesData data = chartsamples::medians();
    data.series[0].values[0] = {2.5, "2-3", 4, 4};
    CHECK(GroupedBarsChart(data).table().rows[0][1] == "2-3 (4 of 4 answered)");
}

TEST_CASE("the table of statements spells every state in words", "[charts]")
{
    const ChartTable table = DumbbellChart(chartsamples::statements()).table();
    checkRectangular(table, 10);
    CHECK(table.rows[0] == QStringList{"2 Needs of learners, impact", "2.1 Learning journeys", "level 1", "level 2",
                                       "level 3", QString(QChar(0x2191)) + " up 1", "changed"});
    CHECK(table.rows[2][4] == "level 3, carried forward");
    CHECK(table.rows[3][4] == "level 2, draft");
    CHECK(table.rows[4][4] == "level 1, query");
    CHECK(table.rows[5][2] == "not answered");
    CHECK(table.rows[7][3] == "not in place");
    CHECK(table.rows[9][2] == "not in that model");
    CHECK(HeatMapChart(chartsamples::statements()).table() == table);
}

TEST_CASE("every chart describes itself in one sentence with its reviews", "[charts]")
{
    CHECK(RadarChart(chartsamples::means()).description().contains("2025/26, 2026/27"));
    CHECK(LevelBarsChart(chartsamples::levelBars()).description().contains("28 of 32"));
    CHECK(HeatMapChart(chartsamples::statements()).description().contains("2024/25"));
}

TEST_CASE("what the pointer is over is told in plain words", "[charts]")
{
    QFont body;
    body.setPixelSize(14);
    const RadarChart radar(chartsamples::means());
    const QRectF area(0, 0, 640, 400);
    CHECK(radar.rowAt(QPointF(320, 60), area, body) == 0);
    CHECK(radar.tipAt(QPointF(320, 60), area, body).startsWith("1 Leadership and planning\n2026/27: "));
    CHECK(radar.tipAt(QPointF(2, 2), area, body).isEmpty());
    CHECK(radar.rowAt(QPointF(320, 320), area, body) == 3);
}
