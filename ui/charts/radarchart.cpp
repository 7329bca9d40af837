// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/export.h"
#include "ui/charts/groupedbarschart.h"
#include "ui/charts/plotstage.h"
#include "ui/look/badges.h"

#include <QApplication>
#include <QBuffer>
#include <QFontInfo>
#include <QImage>
#include <QLineF>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr qsizetype minSpokes = 3;

/// A title in at most so many lines, broken between words; the last has whatever is left of it.
QStringList spokeLines(const QFont &font, const QString &title, qreal width, int most)
{
    QStringList lines;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = !lines.isEmpty() && chartpaint::textWidth(font, lines.last() + u' ' + word) <= width;
        if (fits || (!lines.isEmpty() && lines.size() == most))
            lines.last() += u' ' + word;
        else
            lines << word;
    }
    return lines;
}

/// The least in which a title is whole in so many lines.
qreal leastWidth(const QFont &font, const QString &title, int lines)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    qreal best = chartpaint::textWidth(font, title);
    for (qsizetype from = 0; from < words.size(); ++from) {
        for (qsizetype count = 1; from + count <= words.size(); ++count) {
            const qreal width = chartpaint::textWidth(font, words.mid(from, count).join(u' '));
            const QStringList made = spokeLines(font, title, width, lines);
            const bool isWhole = std::ranges::all_of(
                made, [&](const QString &line) { return chartpaint::textWidth(font, line) <= width; });
            if (isWhole)
                best = std::min(best, width);
        }
    }
    return best + 3;
}

/// Where things lie; everything in the painter's units.
struct RadarGeometry
{
    QPointF centre;
    qreal radius;
    qreal badge;
    int titleLines = 2; ///< that a title has at most
    QRectF legend;

    RadarGeometry(const QRectF &area, const QFont &body, int legendLines, const QList<ChartTheme> &themes)
    {
        const qreal u = chartpaint::unit(body);
        badge = 22 * u;
        const qreal legendHeight = legendLines * chartpaint::legendLine(body);
        legend = QRectF(area.left(), area.bottom() - legendHeight, area.width(), legendHeight);
        m_round = area.adjusted(0, 0, 0, -legendHeight - 8 * u);
        const qreal rim = badge + 8 * u;
        centre = m_round.center();
        radius = std::max(10.0, std::min(m_round.width(), m_round.height()) / 2 - rim);
        giveWay(themes, scaledFont(body, TextSize::Small), u);
    }

    /// `theme` counts from the first one on, clockwise; 0.5 is halfway to the second.
    [[nodiscard]] QPointF spoke(qreal theme, qsizetype themes, qreal distance) const
    {
        return centre + direction(theme, themes) * distance;
    }
    [[nodiscard]] QPointF badgeCentre(qsizetype theme, qsizetype themes) const
    {
        return spoke(static_cast<qreal>(theme), themes, radius + reach());
    }
    /// Next to the badge.
    [[nodiscard]] qreal titleRoom(qsizetype theme, qsizetype themes) const
    {
        return m_round.width() / 2 - std::abs(direction(static_cast<qreal>(theme), themes).x()) * (radius + reach()) -
               gap();
    }
    /// From a badge's middle to its title.
    [[nodiscard]] qreal gap() const { return badge * 0.75; }

private:
    static QPointF direction(qreal theme, qsizetype themes)
    {
        const qreal angle = 2 * M_PI * theme / static_cast<qreal>(themes);
        return {std::sin(angle), -std::cos(angle)};
    }
    /// From the web to a badge's middle.
    [[nodiscard]] qreal reach() const { return badge / 2 + 7 * badge / 22; }

    /// The web gives way to the titles next to the badges as long as it stays large enough to be read, first to titles
    /// on two lines, then on more. Where even that is too little they are shortened, but never left out.
    void giveWay(const QList<ChartTheme> &themes, const QFont &small, qreal u)
    {
        const qsizetype count = themes.size();
        const auto roomFor = [&](const auto &wanted) {
            qreal most = radius;
            for (qsizetype i = 0; i < count; ++i) {
                const qreal outward = std::abs(direction(static_cast<qreal>(i), count).x());
                if (outward > 0.1)
                    most = std::min(most, (m_round.width() / 2 - gap() - 2 * u - wanted(i)) / outward - reach());
            }
            return most;
        };
        const qreal least = std::min(60 * u, radius);
        const int mostLines = count <= 6 ? 4 : count <= 8 ? 3 : 2; // more spokes lie too close for more lines
        for (titleLines = 2; titleLines <= mostLines; ++titleLines) {
            const qreal fitting = roomFor([&](qsizetype i) { return leastWidth(small, themes[i].title, titleLines); });
            if (fitting >= least) {
                radius = fitting;
                return;
            }
        }
        titleLines = mostLines;
        constexpr qreal shortest = 40; // a few letters and the ellipsis
        radius = std::min(least, std::max(24 * u, roomFor([&](qsizetype) { return shortest * u; })));
    }

    QRectF m_round; ///< all but the legend
};

QList<chartpaint::LegendEntry> radarLegend(const ThemeSeriesData &data)
{
    // The present review first, as people ask for it first.
    QList<chartpaint::LegendEntry> entries;
    for (qsizetype i = data.series.size() - 1; i >= 0; --i)
        entries.append({data.series[i].label, themeSeriesStyle(i, data.series.size())});
    return entries;
}

/// Lines of one review: it is broken where a theme has no value, so that nothing is drawn through a gap.
QList<QList<QPointF>> radarRuns(const ThemeSeries &series, qsizetype themes)
{
    QList<QList<QPointF>> result;
    QList<QPointF> run;
    for (qsizetype i = 0; i <= themes; ++i) {
        const ThemeValue value = series.values.value(i % themes);
        if (value.value)
            run.append(QPointF(static_cast<qreal>(i), *value.value));
        if ((!value.value || i == themes) && !run.isEmpty()) {
            if (run.size() > 1)
                result.append(run);
            run.clear();
        }
    }
    return result;
}

std::unique_ptr<QChart> polarChart(const ThemeSeriesData &data, const Tokens &tokens, qreal u)
{
    auto chart = std::make_unique<QPolarChart>();
    auto *around = new QValueAxis(chart.get());
    around->setRange(0, static_cast<qreal>(data.themes.size()));
    around->setTickCount(static_cast<int>(data.themes.size()) + 1);
    auto *out = new QValueAxis(chart.get());
    out->setRange(0, data.levels);
    out->setTickCount(data.levels + 1);
    for (QValueAxis *axis : {around, out}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLinePen(QPen(chartpaint::guideLine(tokens), u));
    }
    chart->addAxis(around, QPolarChart::PolarOrientationAngular);
    chart->addAxis(out, QPolarChart::PolarOrientationRadial);
    const auto add = [&](const QList<QPointF> &points, const QPen &pen) {
        auto *line = new QLineSeries(chart.get());
        line->append(points);
        line->setPen(pen);
        chart->addSeries(line);
        line->attachAxis(around);
        line->attachAxis(out);
    };
    // The present one below, and wider: where an earlier one is the same, its dashes are seen on it.
    for (qsizetype i = data.series.size() - 1; i >= 0; --i) {
        const qreal wide = i + 1 == data.series.size() && i > 0 ? 3.5 : 2;
        for (const QList<QPointF> &run : radarRuns(data.series[i], data.themes.size()))
            add(run, chartpaint::seriesPen(themeSeriesStyle(i, data.series.size()), wide * u, tokens));
    }
    // A series that no one sees: with none at all Qt draws no grid, and positions are asked of a series.
    add({QPointF(0, 0)}, QPen(Qt::NoPen));
    return chart;
}

void paintRingNumbers(QPainter &painter, const RadarGeometry &geometry, const ThemeSeriesData &data,
                      const Tokens &tokens)
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    const qreal at = RadarChart::numberedSpoke(data);
    const qreal height = QFontMetricsF(small, painter.device()).capHeight();
    for (int level = 1; level <= data.levels; ++level) {
        const QString number = QString::number(level);
        const QPointF centre = geometry.spoke(at, data.themes.size(), geometry.radius * level / data.levels);
        QRectF box(0, 0, chartpaint::textWidth(small, number) + height * 0.6, height * 1.7);
        box.moveCenter(centre);
        painter.fillRect(box, tokens.surface); // the ring gives way to its number
        chartpaint::text(painter, box, Qt::AlignCenter, number, small, tokens.mute);
    }
}

void paintSpokeTitle(QPainter &painter, const RadarGeometry &geometry, qsizetype theme, qsizetype themes,
                     const QString &title, const Tokens &tokens)
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    const QPointF badge = geometry.badgeCentre(theme, themes);
    const bool left = badge.x() < geometry.centre.x() - geometry.badge / 4;
    const qreal width =
        std::min(std::max<qreal>(0, geometry.titleRoom(theme, themes)), chartpaint::textWidth(small, title) + 2);
    const QStringList lines = spokeLines(small, title, width, geometry.titleLines);
    const qreal line = QFontMetricsF(small, painter.device()).height() * 0.94;
    const qreal x = left ? badge.x() - geometry.gap() - width : badge.x() + geometry.gap();
    qreal y = badge.y() - line * static_cast<qreal>(lines.size()) / 2;
    for (const QString &each : lines) {
        chartpaint::text(painter, QRectF(x, y, width, line), left ? Qt::AlignRight : Qt::AlignLeft, each, small,
                         tokens.text);
        y += line;
    }
}

} // namespace

RadarChart::RadarChart(ThemeSeriesData data) : ChartOf(std::move(data)), m_spokes(m_data.themes)
{
    // One good answer of three draws a point as far out as three of three: how many there are stands next to it.
    for (qsizetype theme = 0; theme < m_spokes.size() && !m_data.series.isEmpty(); ++theme) {
        const ThemeValue value = m_data.series.last().values.value(theme);
        if (value.answered > 0 && value.answered < value.statements)
            m_spokes[theme].title += u' ' + ChartTexts::tr("(%1 of %2)", "statements answered")
                                                .arg(value.answered)
                                                .arg(value.statements)
                                                .replace(u' ', QChar::Nbsp); // not parted at a line's end
    }
}

qreal RadarChart::numberedSpoke(const ThemeSeriesData &data)
{
    const qsizetype themes = data.themes.size();
    const qreal turn = 2 * M_PI / static_cast<qreal>(themes);
    qreal best = 0.5;
    qreal most = -1;
    for (qsizetype i = 0; i < themes; ++i) {
        for (const qreal part : {0.5, 0.35, 0.65}) {
            qreal room = data.levels;
            for (const ThemeSeries &series : data.series) {
                const qreal here = series.values.value(i).value.value_or(0);
                const qreal next = series.values.value((i + 1) % themes).value.value_or(0);
                if (here <= 0 || next <= 0)
                    continue;
                // Where the straight line from one spoke to the next crosses the direction between them.
                const qreal crossed =
                    here * next * std::sin(turn) / (here * std::sin(part * turn) + next * std::sin((1 - part) * turn));
                for (int level = 1; level <= data.levels; ++level)
                    room = std::min(room, std::abs(crossed - level));
            }
            if (room > most + 0.01) { // of two as good as each other the first: it is where people look for numbers
                most = room;
                best = static_cast<qreal>(i) + part;
            }
        }
    }
    return best;
}

QString RadarChart::title() const { return m_data.title; }

QString RadarChart::description() const { return themeSeriesDescription(m_data, ChartTexts::tr("Radar")); }

ChartTable RadarChart::table() const { return themeSeriesTable(m_data); }

QSizeF RadarChart::sizeHint(const QFont &font, qreal width) const
{
    if (m_data.themes.size() < minSpokes)
        return GroupedBarsChart(m_data).sizeHint(font, width);
    const QFont body = bodyFont(font);
    const qreal u = chartpaint::unit(body);
    const qreal wide = width > 0 ? width : 460 * u;
    const int lines = chartpaint::legendLines(radarLegend(m_data), chartwords::measure(m_data.measure), body, wide);
    return {wide, std::clamp(wide * 0.7, std::min(wide, 300 * u), 420 * u) + lines * chartpaint::legendLine(body)};
}

void RadarChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const qsizetype themes = m_data.themes.size();
    if (themes < minSpokes) {
        GroupedBarsChart(m_data).paint(painter, area, tokens);
        return;
    }
    const QFont body = bodyFont(painter.font());
    const qreal u = chartpaint::unit(body);
    const QList<chartpaint::LegendEntry> entries = radarLegend(m_data);
    const QString remark = chartwords::measure(m_data.measure);
    const RadarGeometry geometry(area, body, chartpaint::legendLines(entries, remark, body, area.width()), m_spokes);

    const QRectF plot(geometry.centre - QPointF(geometry.radius, geometry.radius),
                      geometry.centre + QPointF(geometry.radius, geometry.radius));
    const PlotStage stage(polarChart(m_data, tokens, u), plot);
    stage.render(painter);
    paintRingNumbers(painter, geometry, m_data, tokens);
    for (qsizetype i = 0; i < m_data.series.size(); ++i)
        for (qsizetype theme = 0; theme < themes; ++theme)
            if (const ThemeValue value = m_data.series[i].values.value(theme); value.value)
                chartpaint::marker(
                    painter,
                    geometry.spoke(static_cast<qreal>(theme), themes, geometry.radius * *value.value / m_data.levels),
                    (i + 1 == m_data.series.size() ? 8 : 13) * u, themeSeriesStyle(i, m_data.series.size()), tokens);
    for (qsizetype theme = 0; theme < themes; ++theme) {
        QRectF badge(0, 0, geometry.badge, geometry.badge);
        badge.moveCenter(geometry.badgeCentre(theme, themes));
        paintThemeBadge(painter, badge, m_data.themes[theme].number, tokens);
        paintSpokeTitle(painter, geometry, theme, themes, m_spokes[theme].title, tokens);
    }
    chartpaint::legend(painter, geometry.legend, entries, remark, body, tokens);
}

qsizetype RadarChart::rowAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    const qsizetype themes = m_data.themes.size();
    if (themes < minSpokes)
        return GroupedBarsChart(m_data).rowAt(at, area, font);
    const QFont body = bodyFont(font);
    const RadarGeometry geometry(
        area, body,
        chartpaint::legendLines(radarLegend(m_data), chartwords::measure(m_data.measure), body, area.width()),
        m_spokes);
    const QPointF from = at - geometry.centre;
    const qreal distance = std::hypot(from.x(), from.y());
    if (distance > geometry.radius + geometry.badge * 1.5 || distance < geometry.radius / 20)
        return -1;
    const qreal turn = std::atan2(from.x(), -from.y()) / (2 * M_PI);
    const auto nearest = static_cast<qsizetype>(std::lround(turn * static_cast<qreal>(themes)));
    return (nearest + themes) % themes;
}

QString RadarChart::tipAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return themeSeriesTip(m_data, rowAt(at, area, font));
}

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

void paintReportRadar(QPainter &painter, const QRectF &area, const block::Radar &radar)
{
    RadarChart(themeSeriesOf(radar)).paint(painter, area, Tokens::light());
}

QByteArray reportRadarSvg(const block::Radar &radar) { return svgOf(RadarChart(themeSeriesOf(radar))); }

RadarPicture reportRadarPicture(const block::Radar &radar, double width)
{
    constexpr qreal fine = 3; // 288 dpi: sharp on paper
    const QSizeF size(width, std::min(width * 0.72, 360.0));
    QImage image((size * fine).toSize(), QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(fine, fine);
        QFont font(QFontInfo(QApplication::font()).family());
        font.setPixelSize(13); // its small letters are 12/14 of this, and 8 pt on paper
        painter.setFont(font);
        paintReportRadar(painter, QRectF(QPointF(0, 0), size), radar);
    }
    RadarPicture picture{{}, size};
    QBuffer png(&picture.png);
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return picture;
}

} // namespace waymark
