// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "tests/support/catch.h"
#include "tests/support/hiddencharacters.h"
#include "tests/support/oddtexts.h"
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartpaint.h"
#include "ui/charts/dumbbellchart.h"
#include "ui/charts/export.h"
#include "ui/charts/groupedbarschart.h"
#include "ui/charts/heatmapchart.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/trendchart.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

using namespace waymark;

namespace {

std::vector<std::unique_ptr<Chart>> everyChart(int themes = 6)
{
    std::vector<std::unique_ptr<Chart>> charts;
    charts.push_back(std::make_unique<RadarChart>(chartsamples::means(themes, 4)));
    charts.push_back(std::make_unique<GroupedBarsChart>(chartsamples::medians(themes, 5)));
    charts.push_back(std::make_unique<TrendChart>(chartsamples::medians(themes, 4)));
    charts.push_back(std::make_unique<LevelBarsChart>(chartsamples::levelBars()));
    charts.push_back(std::make_unique<DumbbellChart>(chartsamples::statements()));
    charts.push_back(std::make_unique<HeatMapChart>(chartsamples::statements()));
    return charts;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All colours in the picture near `wanted`.
int pixelsNear(const QImage &image, const QColor &wanted, int reach = 6)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            count += qAbs(at.red() - wanted.red()) <= reach && qAbs(at.green() - wanted.green()) <= reach &&
                     qAbs(at.blue() - wanted.blue()) <= reach;
        }
    return count;
}

} // namespace

TEST_CASE("a chart written twice gives the same bytes, as PNG and as SVG", "[charts]")
{
    const QTemporaryDir folder;
    for (const auto &chart : everyChart()) {
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
            REQUIRE(savePng(*chart, folder.filePath(name + ".png"), {}, 1));
            REQUIRE(saveSvg(*chart, folder.filePath(name + ".svg")));
        }
        for (const QString &suffix : {QStringLiteral(".png"), QStringLiteral(".svg")}) {
            const QByteArray first = contents(folder.filePath("one" + suffix));
            CHECK(first.size() > 1000);
            const bool same = first == contents(folder.filePath("two" + suffix));
            INFO(chart->title().toStdString() << suffix.toStdString());
            CHECK(same);
        }
    }
}

TEST_CASE("an SVG holds its words as text in a named font, and renders", "[charts]")
{
    for (const auto &chart : everyChart()) {
        const QByteArray svg = svgOf(*chart);
        CHECK(QSvgRenderer(svg).isValid());
        CHECK(svg.contains(chart->title().toHtmlEscaped().toUtf8()));
        CHECK_FALSE(svg.contains("font-family=\"\""));
        CHECK(svg.contains("<text"));
    }
    const QByteArray bars = svgOf(LevelBarsChart(chartsamples::levelBars()));
    for (const char *words : {"Leadership and planning", "of 7", "median 2-3", "1 draft", "3 unanswered", "up 1"})
        CHECK(bars.contains(words));
    LevelBarsData carried = chartsamples::levelBars();
    for (LevelBarsRow &row : carried.rows)
        row.carried = row.unanswered;
    for (LevelBarsRow &row : carried.rows)
        row.draft = {}; // which has a broken line of its own
    LevelBarsData open = carried;
    for (LevelBarsRow &row : open.rows)
        row.carried = 0;
    CHECK(svgOf(LevelBarsChart(open)).contains("stroke-dasharray"));
    CHECK_FALSE(svgOf(LevelBarsChart(carried)).contains("stroke-dasharray")); // not to be taken for one another
    const QByteArray forward = svgOf(LevelBarsChart(carried));
    CHECK(forward.contains("3 carried"));
    CHECK_FALSE(forward.contains("unanswered"));
    const QByteArray rows = svgOf(DumbbellChart(chartsamples::statements()));
    for (const char *words : {"2.5 Learner perception", "down 1", "carried forward", "26/27"})
        CHECK(rows.contains(words));
    const QByteArray radar = svgOf(RadarChart(chartsamples::means()));
    for (const char *words : {"2026/27", "2025/26", "average of answered"})
        CHECK(radar.contains(words));
}

TEST_CASE("a picture says whose values it shows, for it leaves the program", "[charts]")
{
    LevelBarsData data = chartsamples::levelBars();
    const qreal before = pictureSize(LevelBarsChart(data)).height();
    data.source = QStringLiteral("Example Academy & Sixth Form, 2026/27");
    const LevelBarsChart chart(data);
    CHECK(svgOf(chart).contains("Example Academy &amp; Sixth Form, 2026/27"));
    CHECK(pictureSize(chart).height() > before);
}

TEST_CASE("a picture is well-formed XML whatever its texts hold", "[charts]")
{
    const QString hidden = testing::hiddenCharacters().join(QString()) + QChar(0xd83d);
    LevelBarsData data = chartsamples::levelBars();
    data.source = QStringLiteral("Example") + hidden;
    data.title = hidden + u"A title";
    const QByteArray svg = svgOf(LevelBarsChart(data));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    CHECK_FALSE(reader.hasError());
    CHECK_FALSE(holdsHiddenCharacters(QString::fromUtf8(svg)));
    CHECK(svg.contains("A title"));
    testing::OddTexts odd(20261128);
    for (int round = 0; round < 60; ++round) {
        data.source = odd.next();
        data.title = odd.next();
        data.rowHeader = odd.next();
        for (LevelBarsRow &row : data.rows)
            row.theme.title = odd.next();
        const QByteArray made = svgOf(LevelBarsChart(data));
        QXmlStreamReader again(made);
        while (!again.atEnd())
            again.readNext();
        INFO(round << ' ' << again.errorString().toStdString());
        CHECK_FALSE(again.hasError());
        CHECK_FALSE(holdsHiddenCharacters(QString::fromUtf8(made)));
    }
}

TEST_CASE("a radar names its themes on a page and in a picture", "[charts]")
{
    const RadarChart chart(chartsamples::means());
    for (const QSizeF &size : {QSizeF(), QSizeF(480, 330), QSizeF(640, 700)}) {
        const QByteArray svg = svgOf(chart, size);
        for (const char *words : {"Employers", "Personal", "Future pathways", "Curriculum"})
            CHECK(svg.contains(words));
    }
}

TEST_CASE("a radar names its themes where there is little room: on more lines, then shortened", "[charts]")
{
    ThemeSeriesData data = chartsamples::means();
    const QStringList welsh{QStringLiteral("Arwain a chynllunio"),      QStringLiteral("Anghenion dysgwyr, effaith"),
                            QStringLiteral("Llwybrau'r dyfodol"),       QStringLiteral("Cwricwlwm a gyrfaoedd"),
                            QStringLiteral("Cyflogwyr a gweithleoedd"), QStringLiteral("Arweiniad personol")};
    for (qsizetype i = 0; i < welsh.size(); ++i)
        data.themes[i].title = welsh[i];
    const RadarChart chart(data);
    // As wide as Summary's card on a laptop: every word of every name.
    const QByteArray svg = svgOf(chart, QSizeF(405, 250));
    for (const QString &title : welsh) {
        for (const QString &word : title.toHtmlEscaped().split(u' '))
            CHECK(svg.contains(word.toUtf8()));
    }
    CHECK_FALSE(svg.contains("\u2026"));
    // Far less than that: each name begins, and says that it goes on.
    const QByteArray small = svgOf(chart, QSizeF(210, 250));
    CHECK(small.count("\u2026") >= 4);
}

TEST_CASE("a PNG's size and resolution follow the scale", "[charts]")
{
    const LevelBarsChart chart(chartsamples::levelBars());
    const QImage image = pictureOf(chart, QSizeF(600, 300), 2);
    CHECK(image.size() == QSize(1200, 600));
    CHECK(qRound(image.dotsPerMeterX() * 0.0254) == 192);
}

TEST_CASE("a picture that cannot be written is an error that names the file", "[charts]")
{
    const QString path = QStringLiteral("/nonexistent/folder/chart.png");
    const Result<void> done = savePng(RadarChart(chartsamples::means()), path);
    REQUIRE_FALSE(done);
    const auto *error = std::get_if<FileError>(&done.error());
    REQUIRE(error);
    CHECK(error->problem == FileError::Problem::CannotWrite);
    CHECK(error->path == path);
}

TEST_CASE("a theme that is not answered leaves a gap in the radar, where 0 draws to the middle", "[charts]")
{
    ThemeSeriesData data = chartsamples::means(6, 1);
    const QColor line = Tokens::light().accent;
    const int whole = pixelsNear(pictureOf(RadarChart(data), QSizeF(400, 420), 1), line);
    data.series[0].values[2].value = {};
    const QImage gap = pictureOf(RadarChart(data), QSizeF(400, 420), 1);
    data.series[0].values[2].value = 0;
    const QImage zero = pictureOf(RadarChart(data), QSizeF(400, 420), 1);
    CHECK(pixelsNear(gap, line) < whole * 9 / 10);
    CHECK(pixelsNear(zero, line) > pixelsNear(gap, line) * 11 / 10);
    CHECK(gap != zero);
}

TEST_CASE("where there is little room, bars stay as high as the year that is written on them", "[charts]")
{
    QFont font;
    font.setPixelSize(14);
    const ThemeSeriesData data = chartsamples::medians(6, 3);
    const qreal bars = 6 * 3 * QFontMetricsF(scaledFont(font, TextSize::Small)).capHeight() * 1.3;
    CHECK(GroupedBarsChart(data).minHeight(font, 700) > bars + 60);
    CHECK(TrendChart(data).minHeight(font, 700) == TrendChart(data).sizeHint(font, 700).height());
}

TEST_CASE("a median between two levels is drawn from one to the other, and never halfway", "[charts]")
{
    ThemeSeriesData data = chartsamples::medians(2, 3);
    for (ThemeSeries &series : data.series) {
        for (ThemeValue &value : series.values)
            value = {3.0, "3", 5, 5, 3, 3};
    }
    ThemeSeriesData tied = data; // 2 and 4: their middle is 3
    tied.series[2].values[0] = {3.0, "2-4", 5, 5, 2, 4, 2, 4};
    CHECK(svgOf(GroupedBarsChart(tied)) != svgOf(GroupedBarsChart(data)));
    ThemeSeriesData lower = data;
    lower.series[2].values[0] = {2.0, "2", 5, 5, 2, 2};
    // The bar proper ends at the lower level: as many pixels of its fill as where that is the median.
    const QColor fill = Tokens::light().accent;
    const QSizeF size(700, 260);
    const int of2 = pixelsNear(pictureOf(GroupedBarsChart(lower), size, 1), fill);
    const int of3 = pixelsNear(pictureOf(GroupedBarsChart(data), size, 1), fill);
    const int between = pixelsNear(pictureOf(GroupedBarsChart(tied), size, 1), fill);
    CHECK(of2 < of3);
    CHECK(between < of3);
    CHECK(pictureOf(TrendChart(tied), size, 1) != pictureOf(TrendChart(data), size, 1));
}

TEST_CASE("three bars and more for a theme take the height that their writing needs", "[charts]")
{
    CHECK_FALSE(GroupedBarsChart(chartsamples::medians(6, 2)).isLong());
    CHECK(GroupedBarsChart(chartsamples::medians(6, 4)).isLong());
    QFont font;
    font.setPixelSize(14);
    const qreal line = QFontMetricsF(scaledFont(font, TextSize::Small)).height();
    CHECK(GroupedBarsChart(chartsamples::medians(6, 4)).sizeHint(font, 900).height() > 6 * 4 * line * 0.9);
}

TEST_CASE("on a large screen trend and grouped bars use the height of their card", "[charts]")
{
    QFont font;
    font.setPixelSize(14);
    const QRectF card(0, 0, 1700, 760);
    const ThemeSeriesData data = chartsamples::medians(6, 3);
    for (const Chart *chart : std::initializer_list<const Chart *>{new TrendChart(data), new GroupedBarsChart(data)}) {
        const std::unique_ptr<const Chart> owned(chart);
        CHECK(chart->rowAt({100, 0.85 * card.height()}, card, font) >= 0);
    }
}

TEST_CASE("lines that only help to read are quieter than the data, in high contrast too", "[charts]")
{
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    black.setColor(QPalette::Base, Qt::black);
    black.setColor(QPalette::WindowText, Qt::white);
    black.setColor(QPalette::Text, Qt::white);
    black.setColor(QPalette::HighlightedText, Qt::black);
    black.setColor(QPalette::Highlight, Qt::yellow);
    const Tokens strong = Tokens::of(black);
    REQUIRE(strong.highContrast);
    for (const Tokens &tokens : {Tokens::light(), Tokens::dark(), strong}) {
        const double guide = contrast(chartpaint::guideLine(tokens), tokens.surface);
        CHECK(guide > 1.2);
        CHECK(guide * 1.8 < contrast(chartpaint::seriesColour(0, tokens), tokens.surface));
    }
    // And they are painted so.
    const QImage trend = pictureOf(TrendChart(chartsamples::medians(6, 3)), {900, 400}, 1);
    CHECK(pixelsNear(trend, chartpaint::guideLine(Tokens::light())) > 0);
}

TEST_CASE("an earlier review that is the same as the present one is seen on the radar", "[charts]")
{
    ThemeSeriesData data = chartsamples::means(6, 2);
    data.series[0].values = data.series[1].values;
    const QSizeF size(400, 420);
    const QImage both = pictureOf(RadarChart(data), size, 1);
    const QColor earlier = chartpaint::seriesColour(1, Tokens::light());
    ThemeSeriesData alone = data;
    alone.series.removeFirst();
    // More than its mark in the legend.
    CHECK(pixelsNear(both, earlier) > pixelsNear(pictureOf(RadarChart(alone), size, 1), earlier) + 150);
}

TEST_CASE("the rings of a radar are numbered where no line runs through the numbers", "[charts]")
{
    ThemeSeriesData data = chartsamples::means(6, 1);
    for (ThemeValue &value : data.series[0].values)
        value.value = 3.0; // a line crosses halfway at 2.6
    CHECK(RadarChart::numberedSpoke(data) == 0.5);
    data.series[0].values[0].value = data.series[0].values[1].value = 2.309; // and here at 2, on a ring
    CHECK(RadarChart::numberedSpoke(data) != 0.5);
    // Without a line there is nothing in the way.
    data.series.clear();
    CHECK(RadarChart::numberedSpoke(data) == 0.5);
}

TEST_CASE("a year without a review is a gap in trend and heat map, and no line crosses it", "[charts]")
{
    ThemeSeriesData data = chartsamples::medians(3, 4);
    const int joined = svgOf(TrendChart(data)).count("polyline") + svgOf(TrendChart(data)).count("<path");
    data.series[2].afterGap = true;
    const QByteArray apart = svgOf(TrendChart(data));
    CHECK(apart.contains("A gap is a year with no review."));
    CHECK(apart.count("polyline") + apart.count("<path") != joined);
    QFont font;
    font.setPixelSize(14);
    StatementRowsData rows = chartsamples::statements();
    const QRectF area(0, 0, 900, 400);
    const HeatMapGeometry close = HeatMapChart(rows).geometry(area, font);
    const qsizetype last = rows.reviews.size() - 1;
    REQUIRE(last > 0);
    CHECK(close.gapBefore(0, last).isEmpty());
    rows.afterGap = QList<bool>(rows.reviews.size(), false);
    rows.afterGap[last] = true;
    const HeatMapGeometry gap = HeatMapChart(rows).geometry(area, font);
    CHECK_FALSE(gap.gapBefore(0, last).isEmpty());
    CHECK(gap.gapBefore(0, last).left() >= gap.cell(0, last - 1).right() - 0.01);
    CHECK(gap.cell(0, last).left() > gap.cell(0, last - 1).right() + 10);
    CHECK(gap.change(0).left() >= gap.cell(0, last).right());
}

TEST_CASE("grouped bars and trend tell a value of 0 from none at all", "[charts]")
{
    ThemeSeriesData none = chartsamples::medians();
    none.series[2].values[1] = {{}, {}, 0, 7};
    ThemeSeriesData zero = none;
    zero.series[2].values[1] = {0.0, "0", 7, 7};
    CHECK(svgOf(GroupedBarsChart(none)).contains("not answered"));
    CHECK_FALSE(svgOf(GroupedBarsChart(zero)).contains("not answered"));
    CHECK(pictureOf(TrendChart(none)) != pictureOf(TrendChart(zero)));
}

TEST_CASE("Qt's stacked bars lie where the geometry says, so that counts stand in their own segments", "[charts]")
{
    LevelBarsData data = chartsamples::levelBars();
    QFont body(QFontInfo(QApplication::font()).family());
    body.setPixelSize(14);
    const QRectF area(0, 0, 900, 260);
    QImage image(900, 260, QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    {
        QPainter painter(&image);
        painter.setFont(body);
        LevelBarsChart(data).paint(painter, area, Tokens::light());
    }
    const LevelBarsGeometry places(data, area, body);
    for (qsizetype row = 0; row < 5; ++row)
        for (const auto &segment : places.segments(row)) {
            if (segment.level == 0)
                continue;
            // Near the segment's corners, inside the dashes of a draft and away from the numeral.
            const QColor fill = Tokens::light().levelFill(segment.level, 4);
            const QRectF inner = segment.rect.adjusted(6, 5, -6, -5);
            CHECK(image.pixelColor(inner.topLeft().toPoint()) == fill);
            CHECK(image.pixelColor(inner.bottomRight().toPoint()) == fill);
        }
}

TEST_CASE("models of one, two and twelve themes and of two to seven levels are drawn", "[charts]")
{
    for (const int themes : {1, 2, 3, 12})
        for (const auto &chart : everyChart(themes))
            CHECK(pixelsNear(pictureOf(*chart, {}, 1), Tokens::light().accent, 20) > 20);
    // Rings carry the model's own levels; the badges of six themes end at 6.
    const QByteArray seven = svgOf(RadarChart(chartsamples::means(6, 2, 7)));
    CHECK(seven.contains(">7</text>"));
    CHECK_FALSE(seven.contains(">8</text>"));
    CHECK_FALSE(svgOf(RadarChart(chartsamples::means(6, 2, 2))).contains(">7</text>"));
}

TEST_CASE("two themes are no radar: they are bars with their values written", "[charts]")
{
    const QByteArray svg = svgOf(RadarChart(chartsamples::means(2, 2)));
    CHECK(svg.contains("6 of 7"));
    CHECK(svg.contains("Leadership and planning"));
}

TEST_CASE("charts of nothing paint nothing and do not fail", "[charts]")
{
    CHECK_FALSE(pictureOf(RadarChart(ThemeSeriesData())).isNull());
    CHECK_FALSE(pictureOf(GroupedBarsChart(ThemeSeriesData())).isNull());
    CHECK_FALSE(pictureOf(TrendChart(ThemeSeriesData())).isNull());
    CHECK_FALSE(pictureOf(LevelBarsChart(LevelBarsData())).isNull());
    CHECK_FALSE(pictureOf(DumbbellChart(StatementRowsData())).isNull());
    CHECK_FALSE(pictureOf(HeatMapChart(StatementRowsData())).isNull());
}

TEST_CASE("markup in titles is shown as it stands", "[charts]")
{
    const QString title = QStringLiteral("<b>R&D</b> & \"more\"");
    LevelBarsData data = chartsamples::levelBars();
    data.title = title;
    data.rows[0].theme.title = title;
    const LevelBarsChart chart(data);
    CHECK(chart.table().rows[0][0] == "1 " + title);
    const QByteArray svg = svgOf(chart);
    CHECK(QSvgRenderer(svg).isValid());
    CHECK_FALSE(svg.contains("<b>"));
    CHECK(svg.contains("&lt;b&gt;R&amp;D&lt;/b&gt;"));
}

TEST_CASE("a copied chart is a picture, and SVG for those that take it", "[charts]")
{
    copyToClipboard(LevelBarsChart(chartsamples::levelBars()));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->hasImage());
    CHECK(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}
