// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupedbarschart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/plotstage.h"
#include "ui/look/badges.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr qreal groupedBarHeight = 16;
constexpr qreal groupedGap = 9;
constexpr qreal groupedAxisHeight = 22;

/// Where things lie; everything in the painter's units.
struct GroupedGeometry
{
    qreal unit;
    QRectF labels;
    QRectF plot; ///< 0..levels across, themes downward
    QRectF legend;
    qreal group; ///< height of one theme
    qreal share; ///< of the group that is bars

    GroupedGeometry(const ThemeSeriesData &data, const QRectF &area, const QFont &body, int legendLines)
        : unit(chartpaint::unit(body))
    {
        qreal titles = 0;
        for (const ChartTheme &theme : data.themes)
            titles = std::max(titles, chartpaint::textWidth(body, theme.title));
        const qreal label = std::min(titles + 42 * unit, area.width() * 0.34);
        qreal written = 0;
        const QFont small = scaledFont(body, TextSize::Small);
        for (const ThemeSeries &series : data.series)
            for (const ThemeValue &value : series.values)
                written = std::max(written, chartpaint::textWidth(small, chartwords::valueOutOf(value)));
        const qreal legendHeight = legendLines * chartpaint::legendLine(body) + 6 * unit;
        legend = QRectF(area.left(), area.top(), area.width(), legendHeight);
        const qreal top = legend.bottom() + groupedAxisHeight * unit;
        const auto themes = std::max<qreal>(1, static_cast<qreal>(data.themes.size()));
        const auto bars = std::max<qreal>(1, static_cast<qreal>(data.series.size()));
        const qreal wanted = (bars * groupedBarHeight + groupedGap) * unit;
        group = std::clamp((area.bottom() - top) / themes, wanted * 0.5, wanted * 2);
        share = bars * groupedBarHeight / (bars * groupedBarHeight + groupedGap);
        labels = QRectF(area.left(), top, label, group * themes);
        plot = QRectF(area.left() + label, top, std::max(40.0, area.width() - label - written - 10 * unit),
                      group * themes);
    }

    /// Of the bar of one review (oldest first) in one theme: Qt stacks the sets of a group upward.
    [[nodiscard]] QRectF bar(qsizetype theme, qsizetype review, qsizetype reviews) const
    {
        const qreal height = group * share / static_cast<qreal>(reviews);
        const qreal top = plot.top() + group * (static_cast<qreal>(theme) + (1 - share) / 2);
        return {plot.left(), top + height * static_cast<qreal>(reviews - 1 - review), plot.width(), height};
    }
};

QList<chartpaint::LegendEntry> groupedLegend(const ThemeSeriesData &data)
{
    QList<chartpaint::LegendEntry> entries;
    for (qsizetype i = data.series.size() - 1; i >= 0; --i)
        entries.append({data.series[i].label, themeSeriesStyle(i, data.series.size())});
    return entries;
}

QColor groupedFill(int style, const Tokens &tokens)
{
    const QColor colour = chartpaint::seriesColour(style, tokens);
    return style == 0 ? colour : mixed(tokens.surface, colour, 0.45);
}

/// Where the bar proper ends: at a level that was answered, never halfway between two.
double solidEnd(const ThemeValue &value) { return value.lower ? *value.lower : value.value.value_or(0); }

/// A bar's outline, and which review it is where there is room: light fills differ by little, and in grey by nothing.
void paintYear(QPainter &painter, const QRectF &bar, const QString &year, int style, const QFont &font,
               const Tokens &tokens)
{
    const qreal u = chartpaint::unit(font);
    painter.save();
    painter.setPen(QPen(chartpaint::seriesColour(style, tokens), u));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(u / 2, u, -u / 2, -u));
    painter.restore();
    const QRectF room = bar.adjusted(6 * u, 0, -8 * u, 0);
    if (chartpaint::textWidth(font, year) <= room.width())
        chartpaint::text(painter, room, Qt::AlignLeft, year, font, tokens.inkOn(groupedFill(style, tokens)));
}

std::unique_ptr<QChart> groupedChart(const ThemeSeriesData &data, const GroupedGeometry &geometry, const Tokens &tokens)
{
    auto chart = std::make_unique<QChart>();
    auto *bars = new QHorizontalBarSeries(chart.get());
    bars->setBarWidth(geometry.share);
    const qsizetype themes = data.themes.size();
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const int style = themeSeriesStyle(i, data.series.size());
        auto *set = new QBarSet(data.series[i].label, bars);
        // Categories grow upward: the first theme is the last category.
        for (qsizetype theme = themes - 1; theme >= 0; --theme)
            set->append(solidEnd(data.series[i].values.value(theme)));
        set->setColor(groupedFill(style, tokens));
        set->setPen(QPen(tokens.surface, geometry.unit));
        bars->append(set);
    }
    chart->addSeries(bars);
    auto *across = new QValueAxis(chart.get());
    across->setRange(0, data.levels);
    across->setTickCount(data.levels + 1);
    across->setLabelsVisible(false);
    across->setLineVisible(false);
    across->setGridLinePen(QPen(chartpaint::guideLine(tokens), geometry.unit));
    auto *down = new QBarCategoryAxis(chart.get());
    for (qsizetype theme = themes; theme > 0; --theme)
        down->append(QString::number(theme));
    down->setLabelsVisible(false);
    down->setLineVisible(false);
    down->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(down, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(down);
    return chart;
}

} // namespace

GroupedBarsChart::GroupedBarsChart(ThemeSeriesData data) : ChartOf(std::move(data)) {}

QString GroupedBarsChart::title() const { return m_data.title; }

QString GroupedBarsChart::description() const { return themeSeriesDescription(m_data, ChartTexts::tr("Bars")); }

ChartTable GroupedBarsChart::table() const { return themeSeriesTable(m_data); }

QSizeF GroupedBarsChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal u = chartpaint::unit(body);
    const qreal wide = width > 0 ? width : 760 * u;
    const int lines = chartpaint::legendLines(groupedLegend(m_data), chartwords::measure(m_data.measure), body, wide);
    const auto themes = static_cast<qreal>(m_data.themes.size());
    const auto bars = static_cast<qreal>(m_data.series.size());
    return {wide, lines * chartpaint::legendLine(body) +
                      (6 + groupedAxisHeight + themes * (bars * groupedBarHeight + groupedGap)) * u};
}

void GroupedBarsChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const QFont small = scaledFont(body, TextSize::Small);
    const QList<chartpaint::LegendEntry> entries = groupedLegend(m_data);
    const QString remark = chartwords::measure(m_data.measure);
    const GroupedGeometry geometry(m_data, area, body, chartpaint::legendLines(entries, remark, body, area.width()));
    const qreal u = geometry.unit;
    chartpaint::legend(painter, geometry.legend, entries, remark, body, tokens);
    for (int level = 0; level <= m_data.levels; ++level)
        chartpaint::text(painter,
                         QRectF(geometry.plot.left() + geometry.plot.width() * level / m_data.levels - 20 * u,
                                geometry.plot.top() - groupedAxisHeight * u, 40 * u, groupedAxisHeight * u),
                         Qt::AlignHCenter, QString::number(level), small, tokens.mute);
    if (!m_data.themes.isEmpty() && !m_data.series.isEmpty())
        PlotStage(groupedChart(m_data, geometry, tokens), geometry.plot).render(painter);
    for (qsizetype theme = 0; theme < m_data.themes.size(); ++theme) {
        const QRectF row(geometry.labels.left(), geometry.labels.top() + geometry.group * static_cast<qreal>(theme),
                         geometry.labels.width(), geometry.group);
        paintThemeBadge(painter, QRectF(row.left(), row.center().y() - 11 * u, 22 * u, 22 * u),
                        m_data.themes[theme].number, tokens);
        chartpaint::label(painter, row.adjusted(30 * u, 0, -12 * u, 0), m_data.themes[theme].title, body, tokens.text);
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            const ThemeValue value = m_data.series[i].values.value(theme);
            const QRectF bar = geometry.bar(theme, i, m_data.series.size());
            const int style = themeSeriesStyle(i, m_data.series.size());
            qreal end = bar.left() + bar.width() * solidEnd(value) / m_data.levels;
            if (value.value && *value.value <= 0) {
                const QRectF stub = QRectF(bar.left(), bar.top(), 12 * u, bar.height()).adjusted(0, u, 0, -u);
                paintHatch(painter, stub, tokens.mute, 3.2 * u, 0);
                painter.save();
                painter.setPen(QPen(tokens.mute, u));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(stub);
                painter.restore();
                end = stub.right();
            } else if (value.value) {
                paintYear(painter, QRectF(bar.topLeft(), QPointF(end, bar.bottom())), m_data.series[i].label, style,
                          small, tokens);
                chartpaint::marker(painter, QPointF(end, bar.center().y()), 9 * u, style, tokens);
                if (value.upper) {
                    const qreal upper = bar.left() + bar.width() * *value.upper / m_data.levels;
                    const QColor colour = chartpaint::seriesColour(style, tokens);
                    const QRectF between(QPointF(end + 5 * u, bar.top() + u), QPointF(upper, bar.bottom() - u));
                    paintHatch(painter, between, colour, 3.2 * u, 0);
                    painter.save();
                    painter.setPen(QPen(colour, u));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(between);
                    painter.restore();
                    chartpaint::marker(painter, QPointF(upper, bar.center().y()), 9 * u, style, tokens);
                    end = upper;
                }
                end += 5 * u;
            }
            chartpaint::text(painter, QRectF(end + 5 * u, bar.top(), area.right() - end - 5 * u, bar.height()),
                             Qt::AlignLeft, chartwords::valueOutOf(value), small,
                             style == 0 && value.value ? tokens.text : tokens.mute);
        }
    }
}

qsizetype GroupedBarsChart::rowAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    const QFont body = bodyFont(font);
    const GroupedGeometry geometry(
        m_data, area, body,
        chartpaint::legendLines(groupedLegend(m_data), chartwords::measure(m_data.measure), body, area.width()));
    if (at.y() < geometry.labels.top() || at.y() >= geometry.labels.bottom())
        return -1;
    return static_cast<qsizetype>((at.y() - geometry.labels.top()) / geometry.group);
}

QString GroupedBarsChart::tipAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return themeSeriesTip(m_data, rowAt(at, area, font));
}

} // namespace waymark
