// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/chartsamples.h"
#include "ui/charts/chart.h"
#include "ui/charts/dumbbellchart.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/levelbarschart.h"

using namespace waymark;

namespace {

QFont body()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

} // namespace

TEST_CASE("a theme's segments fill its bar in the shares of its statements", "[charts]")
{
    const LevelBarsGeometry places(chartsamples::levelBars(), QRectF(10, 20, 900, 260), body());
    const auto segments = places.segments(0);
    REQUIRE(segments.size() == 4);
    CHECK(segments[0].level == 1);
    CHECK(segments[0].count == 1);
    CHECK(segments[0].rect.left() == Approx(places.plot().left()));
    CHECK(segments[3].rect.right() == Approx(places.plot().right()));
    CHECK(segments[2].rect.width() == Approx(3 * segments[0].rect.width()));
    for (qsizetype i = 1; i < segments.size(); ++i)
        CHECK(segments[i].rect.left() == Approx(segments[i - 1].rect.right()));
}

TEST_CASE("drafts and what is not answered are segments of their own", "[charts]")
{
    using Kind = LevelBarsGeometry::Segment::Kind;
    const LevelBarsGeometry places(chartsamples::levelBars(), QRectF(0, 0, 900, 260), body());
    const auto mixed = places.segments(4);
    REQUIRE(mixed.size() == 3);
    CHECK(mixed[0].kind == Kind::Agreed);
    CHECK(mixed[1].kind == Kind::Draft);
    CHECK(mixed[1].level == 3);
    CHECK(mixed[2].kind == Kind::Unanswered);
    const auto empty = places.segments(5);
    REQUIRE(empty.size() == 1);
    CHECK(empty[0].kind == Kind::Unanswered);
    CHECK(empty[0].count == 3);
}

TEST_CASE("narrow level bars give up the median before the bars become unreadable", "[charts]")
{
    const LevelBarsGeometry wide(chartsamples::levelBars(), QRectF(0, 0, 900, 260), body());
    CHECK(wide.median(0).width() > 0);
    CHECK(wide.change(0).right() <= 901);
    const LevelBarsGeometry narrow(chartsamples::levelBars(), QRectF(0, 0, 400, 260), body());
    CHECK(narrow.median(0).width() == 0);
    CHECK(narrow.plot().width() > 100);
    CHECK(narrow.change(0).right() <= 401);
}

TEST_CASE("a point finds the row of level bars that it lies in", "[charts]")
{
    const LevelBarsGeometry places(chartsamples::levelBars(), QRectF(0, 0, 900, 260), body());
    for (qsizetype row = 0; row < 6; ++row)
        CHECK(places.rowAt(places.bar(row).center().y()) == row);
    CHECK(places.rowAt(places.legend().center().y()) == -1);
    CHECK(places.rowAt(5000) == -1);
}

TEST_CASE("dumbbell rows follow header and headings, and a point finds its row", "[charts]")
{
    const StatementRowsData data = chartsamples::statements();
    const DumbbellGeometry places(data, QRectF(5, 7, 1000, 600), DumbbellWidths(), RowHeights{30, 34, 35});
    const StatementRowsLayout &rows = places.rows();
    CHECK(rows.heading(0) == QRectF(5, 37, 1000, 34));
    CHECK(rows.row(0) == QRectF(5, 71, 1000, 35));
    CHECK(rows.heading(1).isEmpty());
    CHECK(rows.row(7).top() == Approx(7 + 30 + 34 + 7 * 35 + 34));
    CHECK(rows.height() == Approx(30 + 2 * 34 + 10 * 35));
    for (qsizetype row = 0; row < rows.rowCount(); ++row)
        CHECK(rows.rowAt(rows.row(row).center().y()) == row);
    CHECK(rows.rowAt(20) == -1);
    CHECK(rows.rowAt(rows.heading(7).center().y()) == -1);
    CHECK(rows.rowAt(rows.height() + 8) == -1);
}

TEST_CASE("sorted by change, statement rows have no headings", "[charts]")
{
    StatementRowsData data = chartsamples::statements();
    data.themeHeadings = false;
    CHECK(StatementRowsLayout::height(data, {30, 34, 35}) == Approx(30 + 10 * 35));
}

TEST_CASE("the dumbbell's axis runs evenly from 0 to the model's levels", "[charts]")
{
    for (const int levels : {2, 4, 7}) {
        StatementRowsData data = chartsamples::statements();
        data.levels = levels;
        const DumbbellGeometry places(data, QRectF(0, 0, 1200, 600), DumbbellWidths(), RowHeights());
        const qreal step = places.levelX(1) - places.levelX(0);
        CHECK(step > 20);
        for (int level = 1; level <= levels; ++level)
            CHECK(places.levelX(level) - places.levelX(level - 1) == Approx(step));
        CHECK(places.levelX(0) > places.axis(0).left());
        CHECK(places.levelX(levels) < places.axis(0).right());
    }
}

TEST_CASE("no two columns of a dumbbell row overlap at any width", "[charts]")
{
    const StatementRowsData data = chartsamples::statements();
    for (const qreal width : {560.0, 700.0, 900.0, 1300.0}) {
        const DumbbellGeometry places(data, QRectF(0, 0, width, 600), DumbbellWidths(), RowHeights());
        CHECK(places.name(0).right() < places.badge(0, 0).left());
        CHECK(places.badge(0, 0).right() < places.badge(0, 1).left());
        CHECK(places.badge(0, 2).right() < places.axis(0).left());
        CHECK(places.axis(0).right() < places.change(0).left());
        CHECK(places.change(0).right() <= width + 0.5);
        if (places.how(0).width() > 0)
            CHECK(places.how(0).right() <= width + 0.5);
    }
}

TEST_CASE("ninety-nine statements stay readable rows in dumbbell and heat map", "[charts]")
{
    StatementRowsData data = chartsamples::statements();
    data.themeHeadings = false;
    while (data.rows.size() < 99)
        data.rows.append(data.rows[data.rows.size() % 10]);
    const DumbbellChart dumbbell(data);
    const HeatMapChart heatMap(data);
    CHECK(dumbbell.isLong());
    CHECK(dumbbell.sizeHint(body(), 1000).height() > 99 * 34);
    const QRectF area(QPointF(0, 0), heatMap.sizeHint(body(), 1000));
    const HeatMapGeometry places = heatMap.geometry(area, body());
    CHECK(places.rows().row(98).bottom() <= area.bottom() + 0.5);
    CHECK(heatMap.rowAt(places.cell(98, 2).center(), area, body()) == 98);
    CHECK(places.cell(0, 0).right() == Approx(places.cell(0, 1).left()));
}

TEST_CASE("a heat map and a dumbbell use the width of a large screen, their legend above the rows", "[charts]")
{
    const StatementRowsData data = chartsamples::statements();
    const HeatMapChart heatMap(data);
    const QRectF wide(0, 0, 1780, 900);
    const HeatMapGeometry cells = heatMap.geometry(wide, body());
    CHECK(cells.how(0).right() > 0.95 * wide.width());
    CHECK(cells.how(0).right() <= wide.right() + 0.5);
    CHECK(cells.rows().legend().height() > 20);
    CHECK(cells.rows().legend().bottom() <= cells.rows().header().top() + 0.5);
    const DumbbellGeometry joined = DumbbellChart(data).geometry(wide, body());
    CHECK(joined.how(0).right() > 0.8 * wide.width());
    CHECK(joined.rows().legend().height() > 10);
    // A narrow one takes another line, and everything below moves with it.
    CHECK(heatMap.sizeHint(body(), 300).height() > heatMap.sizeHint(body(), 900).height());
}
