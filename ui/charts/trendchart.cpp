// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/plotstage.h"
#include "ui/look/badges.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

/// Small plots in rows and columns; everything in the painter's units.
struct TrendGeometry
{
    qreal unit;
    int columns;
    qreal width;
    qreal height;
    QRectF area;

    TrendGeometry(const ThemeSeriesData &data, const QRectF &whole, const QFont &body)
        : unit(chartpaint::unit(body))
        , area(whole.adjusted(0, 0, 0, -chartpaint::legendLine(body)))
    {
        const int themes = std::max<int>(1, static_cast<int>(data.themes.size()));
        const qreal narrowest = std::max(230.0, 44.0 * (placeOf(data.series.size() - 1, data) + 1) + 40) * unit;
        const int maxColumns = std::clamp(static_cast<int>(area.width() / narrowest), 1, std::min(4, themes));
        const int rows = (themes + maxColumns - 1) / maxColumns;
        columns = (themes + rows - 1) / rows;
        width = area.width() / columns;
        // A plot that is much higher than wide makes a step of one level look like a leap.
        height = std::clamp(area.height() / rows, 96 * unit, std::max(210 * unit, width * 0.66));
    }

    static qreal wantedHeight(const QFont &body) { return 140 * chartpaint::unit(body); }

    [[nodiscard]] QRectF cell(qsizetype theme) const
    {
        const int column = static_cast<int>(theme) % columns;
        const int row = static_cast<int>(theme) / columns;
        return QRectF(area.left() + width * column, area.top() + height * row, width, height)
            .adjusted(0, 0, -20 * unit, -12 * unit);
    }
    [[nodiscard]] QRectF plot(qsizetype theme) const
    {
        return cell(theme).adjusted(24 * unit, 34 * unit, -14 * unit, -20 * unit);
    }
    [[nodiscard]] QPointF point(qsizetype theme, qsizetype year, double value, const ThemeSeriesData &data) const
    {
        const QRectF plotArea = plot(theme);
        return {plotArea.left() + step(theme, data) * (placeOf(year, data) + 0.3),
                plotArea.bottom() - plotArea.height() * value / data.levels};
    }
    [[nodiscard]] qreal step(qsizetype theme, const ThemeSeriesData &data) const
    {
        return plot(theme).width() / (placeOf(data.series.size() - 1, data) + 0.6);
    }
    /// Years that follow one another are a step apart; where one is missing there is room for one.
    [[nodiscard]] static qreal placeOf(qsizetype year, const ThemeSeriesData &data)
    {
        qreal place = 0;
        for (qsizetype i = 1; i <= year; ++i)
            place += data.series[i].afterGap ? 2 : 1;
        return place;
    }
    /// The lines of all themes, each broken where a year has no value or no review.
    [[nodiscard]] QList<QList<QPointF>> runs(const ThemeSeriesData &data) const
    {
        QList<QList<QPointF>> result;
        for (qsizetype theme = 0; theme < data.themes.size(); ++theme) {
            QList<QPointF> run;
            for (qsizetype year = 0; year <= data.series.size(); ++year) {
                const ThemeValue value =
                    year < data.series.size() ? data.series[year].values.value(theme) : ThemeValue();
                if (year < data.series.size() && data.series[year].afterGap) {
                    if (run.size() > 1)
                        result.append(run);
                    run.clear();
                }
                if (value.value) {
                    run.append(point(theme, year, *value.value, data));
                    continue;
                }
                if (run.size() > 1)
                    result.append(run);
                run.clear();
            }
        }
        return result;
    }
    [[nodiscard]] qsizetype themeAt(const QPointF &at, qsizetype themes) const
    {
        for (qsizetype i = 0; i < themes; ++i)
            if (cell(i).contains(at))
                return i;
        return -1;
    }
};

/// All small plots' lines in one chart whose axes count the painter's own units: a chart for each theme would take as
/// many times as long to lay out.
std::unique_ptr<QChart> lineChart(const QList<QList<QPointF>> &runs, const QRectF &area, const QPen &pen)
{
    auto chart = std::make_unique<QChart>();
    auto *across = new QValueAxis(chart.get());
    across->setRange(area.left(), area.right());
    auto *down = new QValueAxis(chart.get());
    down->setRange(area.top(), area.bottom());
    down->setReverse(true);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(down, Qt::AlignLeft);
    for (QValueAxis *axis : {across, down})
        axis->setVisible(false);
    for (const QList<QPointF> &run : runs) {
        auto *line = new QLineSeries(chart.get());
        line->append(run);
        line->setPen(pen);
        chart->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(down);
    }
    return chart;
}

/// From the least to the greatest level answered: a median alone would hide how far apart they lie.
void paintRange(QPainter &painter, const TrendGeometry &geometry, qsizetype theme, qsizetype year,
                const ThemeSeriesData &data, const Tokens &tokens)
{
    const ThemeValue value = data.series[year].values.value(theme);
    if (!value.lowest || !value.highest || *value.lowest == *value.highest)
        return;
    const QPointF low = geometry.point(theme, year, *value.lowest, data);
    const QPointF high = geometry.point(theme, year, *value.highest, data);
    const QPointF tick(4 * geometry.unit, 0);
    painter.setPen(QPen(tokens.mute, 1.5 * geometry.unit));
    painter.drawLine(low, high);
    painter.drawLine(low - tick, low + tick);
    painter.drawLine(high - tick, high + tick);
}

/// Everything that is painted with, so that each part below says only what is its own.
struct TrendPainting
{
    QPainter &painter;
    const ThemeSeriesData &data;
    const Tokens &tokens;
    TrendGeometry geometry;
    QFont body;
    QFont small;
    QFont strong;
    qreal u; ///< geometry.unit

    TrendPainting(QPainter &on, const ThemeSeriesData &shown, const Tokens &colours, const QRectF &area,
                  const QFont &font)
        : painter(on)
        , data(shown)
        , tokens(colours)
        , geometry(shown, area, font)
        , body(font)
        , small(scaledFont(font, TextSize::Small))
        , strong(scaledFont(font, TextSize::Small, TextWeight::SemiBold))
        , u(geometry.unit)
    {}

    /// The theme's badge and title, and a line for each level.
    void frame(qsizetype theme) const
    {
        const QRectF cell = geometry.cell(theme);
        const QRectF plot = geometry.plot(theme);
        paintThemeBadge(painter, QRectF(cell.left(), cell.top(), 22 * u, 22 * u), data.themes[theme].number, tokens);
        chartpaint::label(painter, QRectF(cell.left() + 30 * u, cell.top(), cell.width() - 30 * u, 22 * u),
                          data.themes[theme].title, body, tokens.text);
        for (int level = 0; level <= data.levels; ++level) {
            const qreal y = plot.bottom() - plot.height() * level / data.levels;
            painter.setPen(QPen(chartpaint::guideLine(tokens), u));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            // Every second number where the lines are closer than their numerals are high.
            if (plot.height() / data.levels < 11 * u && level % 2 != data.levels % 2)
                continue;
            chartpaint::text(painter, QRectF(cell.left(), y - 8 * u, 16 * u, 16 * u), Qt::AlignRight,
                             QString::number(level), small, tokens.mute);
        }
    }

    /// A year of a theme: its label below, and its value, or a dash where it has none.
    void year(qsizetype theme, qsizetype i) const
    {
        const qreal bottom = geometry.plot(theme).bottom();
        const qreal step = geometry.step(theme, data);
        const ThemeValue value = data.series[i].values.value(theme);
        const QPointF at = geometry.point(theme, i, value.value.value_or(0), data);
        chartpaint::text(painter, QRectF(at.x() - step / 2, bottom + 4 * u, step, 16 * u), Qt::AlignHCenter,
                         data.series[i].label, small, tokens.mute);
        if (!value.value) {
            chartpaint::text(painter, QRectF(at.x() - 20 * u, bottom - 16 * u, 40 * u, 14 * u), Qt::AlignHCenter,
                             chartwords::numeral(std::nullopt), small, tokens.mute);
            return;
        }
        paintRange(painter, geometry, theme, i, data, tokens);
        marks(theme, i, value, at);
        number(value, at);
    }

    void marks(qsizetype theme, qsizetype i, const ThemeValue &value, const QPointF &at) const
    {
        const bool isEarlier = i + 1 < data.series.size();
        if (!value.lower) {
            chartpaint::marker(painter, at, 8 * u, 0, tokens, isEarlier);
            return;
        }
        // Between two levels: no one answered what is halfway.
        const QPointF lower = geometry.point(theme, i, *value.lower, data);
        const QPointF upper = geometry.point(theme, i, *value.upper, data);
        painter.setPen(QPen(chartpaint::seriesColour(0, tokens), 4 * u));
        painter.drawLine(lower, upper);
        for (const QPointF &end : {lower, upper})
            chartpaint::marker(painter, end, 8 * u, 0, tokens, isEarlier);
    }

    /// Beside a range, above where there is none; no line runs through it.
    void number(const ThemeValue &value, const QPointF &at) const
    {
        const bool beside = value.lowest && value.lowest != value.highest;
        const QRectF label = beside ? QRectF(at.x() + 8 * u, at.y() - 15 * u, 52 * u, 14 * u)
                                    : QRectF(at.x() - 30 * u, at.y() - 19 * u, 60 * u, 14 * u);
        const QString words = chartwords::value(value);
        const qreal width = chartpaint::textWidth(strong, words);
        const qreal left = beside ? label.left() : label.center().x() - width / 2;
        painter.fillRect(QRectF(left - u, label.top() + u, width + 2 * u, label.height() - 2 * u), tokens.surface);
        chartpaint::text(painter, label, beside ? Qt::AlignLeft : Qt::AlignHCenter, words, strong, tokens.text);
    }

    /// Below all of them: what is measured.
    void legend(const QRectF &area) const
    {
        const QRectF foot(area.left(), geometry.cell(data.themes.size() - 1).bottom() + 8 * u, area.width(),
                          chartpaint::legendLine(body));
        const bool ranges = data.measure == ThemeSeriesData::Measure::Median;
        QString words = ranges ? ChartTexts::tr("Median of answered statements. The vertical line shows the range.")
                               : chartwords::measure(data.measure);
        if (std::ranges::any_of(data.series, &ThemeSeries::afterGap))
            words += u' ' + ChartTexts::tr("A gap is a year with no review.");
        chartpaint::text(painter, foot, Qt::AlignLeft, words, small, tokens.mute);
    }
};

} // namespace

TrendChart::TrendChart(ThemeSeriesData data) : ChartOf(std::move(data)) {}

QString TrendChart::title() const { return m_data.title; }

QString TrendChart::description() const
{
    return themeSeriesDescription(m_data, ChartTexts::tr("Lines over the years"));
}

ChartTable TrendChart::table() const { return themeSeriesTable(m_data); }

QSizeF TrendChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal wide = width > 0 ? width : 840 * chartpaint::unit(body);
    const TrendGeometry geometry(m_data, QRectF(0, 0, wide, 1), body);
    const int rows = (static_cast<int>(m_data.themes.size()) + geometry.columns - 1) / geometry.columns;
    return {wide, rows * TrendGeometry::wantedHeight(body) + chartpaint::legendLine(body)};
}

void TrendChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    if (m_data.themes.isEmpty() || m_data.series.isEmpty())
        return;
    const TrendPainting painting(painter, m_data, tokens, area, bodyFont(painter.font()));
    for (qsizetype theme = 0; theme < m_data.themes.size(); ++theme)
        painting.frame(theme);
    const QPen pen = chartpaint::seriesPen(0, 2 * painting.u, tokens);
    PlotStage(lineChart(painting.geometry.runs(m_data), area, pen), area).render(painter);
    for (qsizetype theme = 0; theme < m_data.themes.size(); ++theme) {
        for (qsizetype year = 0; year < m_data.series.size(); ++year)
            painting.year(theme, year);
    }
    painting.legend(area);
}

qsizetype TrendChart::rowAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return TrendGeometry(m_data, area, bodyFont(font)).themeAt(at, m_data.themes.size());
}

QString TrendChart::tipAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return themeSeriesTip(m_data, rowAt(at, area, font));
}

} // namespace waymark
