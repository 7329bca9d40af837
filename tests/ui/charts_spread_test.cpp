// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/charts/export.h"
#include "ui/charts/spreadchart.h"

#include <QFontMetricsF>

using namespace waymark;

namespace {

SpreadData answersOfEight()
{
    SpreadData data;
    data.title = QStringLiteral("Where views differ");
    data.rows = {{QStringLiteral("2.4"),
                  QStringLiteral("Destinations data"),
                  2,
                  {0, 1, 5, 2, 0},
                  QStringLiteral("2"),
                  QStringLiteral("wide")},
                 {QStringLiteral("3.1"),
                  QStringLiteral("Learners and labour market information"),
                  3,
                  {},
                  {},
                  {},
                  QStringLiteral("too few answers")}};
    return data;
}

QFont fourteen()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

} // namespace

TEST_CASE("Any number of dots stays in its room, each apart from the others", "[charts]")
{
    const QRectF room(10, 20, 120, 30);
    for (int most = 1; most <= 120; ++most) {
        const SpreadDots dots = SpreadDots::fitting(most, room.size(), 18);
        INFO(most);
        for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignRight}) {
            const QList<QRectF> places = dots.circles(most, room, side);
            REQUIRE(places.size() == most);
            for (qsizetype at = 0; at < places.size(); ++at) {
                CHECK(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(places[at]));
                CHECK(places[at].width() > 0);
                for (qsizetype other = 0; other < at; ++other)
                    if (places[at].intersects(places[other]))
                        FAIL(other);
            }
        }
    }
}

TEST_CASE("One more answer moves no dot, for all of them were thought of", "[charts]")
{
    const QRectF room(0, 0, 120, 30);
    const SpreadDots dots = SpreadDots::fitting(9, room.size(), 12);
    const QList<QRectF> three = dots.circles(3, room, Qt::AlignLeft);
    const QList<QRectF> four = dots.circles(4, room, Qt::AlignLeft);
    REQUIRE(dots.perLine() >= 4);
    CHECK(four.mid(0, 3) == three);
}

TEST_CASE("Twelve answers stand in one line where it is wide, in two where it is narrow", "[charts]")
{
    CHECK(SpreadDots::fitting(12, {400, 40}, 18).perLine() == 12);
    CHECK(SpreadDots::fitting(12, {100, 40}, 18).perLine() == 6);
}

TEST_CASE("The table of a spread counts what the dots show, and says why where it counts nothing", "[charts]")
{
    const ChartTable table = SpreadChart(answersOfEight()).table();
    CHECK(table.headers.size() == 8);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0] == QStringList{"2.4 Destinations data", "0", "1", "5", "2", "0", "2", "wide"});
    CHECK(table.rows[1] ==
          QStringList{"3.1 Learners and labour market information", "", "", "", "", "", "", "too few answers"});
}

TEST_CASE("No two columns of a spread overlap, from a narrow to a wide area", "[charts]")
{
    for (int width = 520; width <= 1900; width += 60) {
        const QRectF area(20, 10, width, 120);
        const SpreadGeometry places(answersOfEight(), area, fourteen());
        INFO(width);
        for (const qsizetype row : {-1, 0, 1}) {
            CHECK(places.badge(row).right() <= places.name(row).left());
            CHECK(places.name(row).right() <= places.cell(row, 0).left());
            for (int level = 1; level <= 4; ++level)
                CHECK(places.cell(row, level - 1).right() <= places.cell(row, level).left() + 0.01);
            CHECK(places.cells(row).right() <= places.median(row).left());
            CHECK(places.median(row).right() <= places.words(row).left() + 0.01);
            CHECK(places.words(row).right() <= area.right() + 1);
        }
        const qreal needed = places.dots().sizeOf(8).width() + places.numeral();
        CHECK(needed <= places.cell(0, 0).width());
    }
}

TEST_CASE("A point finds the statement whose spread it is over, and the tip counts every level", "[charts]")
{
    const SpreadChart chart(answersOfEight());
    const QRectF area(0, 0, 900, 110);
    const SpreadGeometry places(answersOfEight(), area, fourteen());
    CHECK(chart.rowAt(places.name(-1).center(), area, fourteen()) == -1);
    CHECK(chart.rowAt(places.cell(1, 2).center(), area, fourteen()) == 1);
    CHECK(chart.tipAt(places.cell(0, 2).center(), area, fourteen()).contains(QStringLiteral("level 2: 5")));
    CHECK(chart.tipAt(places.cell(1, 2).center(), area, fourteen()).endsWith(QStringLiteral("too few answers")));
}

TEST_CASE("A spread too small to be anonymous is in no byte of its picture", "[charts]")
{
    const QByteArray svg = svgOf(SpreadChart(answersOfEight()));
    CHECK(svg.contains("too few answers"));
    CHECK(svg.contains(">5</text>"));
    SpreadData none = answersOfEight();
    none.rows.removeFirst();
    // The theme's circle is the only one left.
    CHECK(svgOf(SpreadChart(none)).count("<circle") == 1);
    CHECK(svg.count("<circle") == 2 + 8);
}
