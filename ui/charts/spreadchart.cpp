// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/spreadchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/look/badges.h"

#include <QColor>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace waymark {
namespace {

/// Between two dots, as a share of their diameter.
constexpr qreal dotGap = 0.22;

int linesFor(int count, int perLine) { return (count + perLine - 1) / perLine; }

qreal diametersOf(int dots) { return dots + dotGap * (dots - 1); }

} // namespace

SpreadDots SpreadDots::fitting(int maxAnswers, QSizeF room, qreal maxDiameter)
{
    SpreadDots best;
    const int max = std::max(1, maxAnswers);
    for (int lines = 1; lines <= std::min(maxLines, max); ++lines) {
        const int perLine = linesFor(max, lines);
        const qreal diameter =
            std::min({maxDiameter, room.width() / diametersOf(perLine), room.height() / diametersOf(lines)});
        // One line is easiest to count: more of them only where the dots grow visibly.
        if (lines == 1 || diameter > best.m_diameter * 1.05) {
            best.m_diameter = std::max<qreal>(0, diameter);
            best.m_perLine = perLine;
        }
    }
    return best;
}

qreal SpreadDots::extent(int dots) const { return dots > 0 ? m_diameter * diametersOf(dots) : 0; }

QSizeF SpreadDots::sizeOf(int count) const
{
    return {extent(std::min(count, m_perLine)), extent(linesFor(count, m_perLine))};
}

QList<QRectF> SpreadDots::circles(int count, const QRectF &rect, Qt::Alignment alignment) const
{
    QList<QRectF> made;
    made.reserve(count);
    const qreal step = m_diameter * (1 + dotGap);
    const qreal top = rect.center().y() - sizeOf(count).height() / 2;
    for (int at = 0; at < count; ++at) {
        const int line = at / m_perLine;
        const int inLine = std::min(m_perLine, count - line * m_perLine);
        const qreal left = alignment & Qt::AlignRight ? rect.right() - extent(inLine) : rect.left();
        made.append({left + step * (at % m_perLine), top + step * line, m_diameter, m_diameter});
    }
    return made;
}

void SpreadDots::paint(QPainter &painter, int count, const QRectF &rect, Qt::Alignment alignment,
                       const QColor &colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF &dot : circles(count, rect, alignment))
        painter.drawEllipse(dot);
    painter.restore();
}

namespace {

constexpr qreal spreadGap = 12;

QString nameOf(const SpreadRow &row) { return ChartTexts::tr("%1 %2").arg(row.number, row.title); }

/// The most dots that one level can ever hold: all answers of a statement.
int mostAnswers(const SpreadData &data)
{
    int max = 1;
    for (const SpreadRow &row : data.rows)
        max = std::max(max, std::accumulate(row.counts.begin(), row.counts.end(), 0));
    return max;
}

} // namespace

SpreadGeometry::SpreadGeometry(const SpreadData &data, const QRectF &area, const QFont &body)
    : m_area(area)
    , m_rows(data.rows.size())
    , m_columns(data.levels + 1)
    , m_header(headerHeight(body))
    , m_rowHeight(rowHeight(body))
    , m_gap(spreadGap * chartpaint::unit(body))
{
    const qreal u = chartpaint::unit(body);
    const QFont small = scaledFont(body, TextSize::Small);
    m_badge = 22 * u;
    qreal name = chartpaint::textWidth(small, ChartTexts::tr("Statement"));
    for (const SpreadRow &row : data.rows) {
        name = std::max(name, chartpaint::textWidth(body, nameOf(row)) + 2);
        if (!row.median.isEmpty())
            m_median = std::max({m_median, chartpaint::textWidth(body, row.median) + 2,
                                 chartpaint::textWidth(small, ChartTexts::tr("median")) + 2});
        m_words = std::max(m_words, chartpaint::textWidth(small, row.words) + 2);
    }
    if (m_words <= 2)
        m_words = 0;
    m_name = std::min(name, area.width() * 0.32);
    m_cellsLeft = area.left() + m_badge + m_gap * 0.75 + m_name + m_gap;
    const auto rest = [this] {
        qreal left = m_area.right() - m_cellsLeft;
        for (const qreal width : {m_median, m_words})
            left -= width > 0 ? width + m_gap : 0;
        return left;
    };
    const qreal narrowest = 52 * u * m_columns;
    if (rest() < narrowest)
        m_words = 0;
    if (rest() < narrowest)
        m_median = 0;
    m_cellWidth = std::clamp(rest() / m_columns, 20 * u, 150 * u);
    m_numeral = chartpaint::textWidth(small, QString::number(mostAnswers(data))) + 5 * u;
    m_dots = SpreadDots::fitting(mostAnswers(data), {m_cellWidth - m_numeral - 8 * u, m_rowHeight - 8 * u}, 11 * u);
}

qreal SpreadGeometry::rowHeight(const QFont &body) { return 34 * chartpaint::unit(body); }

qreal SpreadGeometry::headerHeight(const QFont &body) { return 34 * chartpaint::unit(body); }

QRectF SpreadGeometry::column(qsizetype row, qreal left, qreal width) const
{
    if (row < 0)
        return {left, m_area.top(), width, m_header};
    return {left, m_area.top() + m_header + m_rowHeight * static_cast<qreal>(row), width, m_rowHeight};
}

QRectF SpreadGeometry::badge(qsizetype row) const
{
    const QRectF whole = column(row, m_area.left(), m_badge);
    return {whole.left(), whole.center().y() - m_badge / 2, m_badge, m_badge};
}

QRectF SpreadGeometry::name(qsizetype row) const { return column(row, m_area.left() + m_badge + m_gap * 0.75, m_name); }

QRectF SpreadGeometry::cell(qsizetype row, int level) const
{
    return column(row, m_cellsLeft + m_cellWidth * level, m_cellWidth);
}

QRectF SpreadGeometry::cells(qsizetype row) const { return column(row, m_cellsLeft, m_cellWidth * m_columns); }

QRectF SpreadGeometry::median(qsizetype row) const
{
    return column(row, cells(row).right() + (m_median > 0 ? m_gap : 0), m_median);
}

QRectF SpreadGeometry::words(qsizetype row) const
{
    return column(row, median(row).right() + (m_words > 0 ? m_gap : 0), m_words);
}

qsizetype SpreadGeometry::rowAt(qreal y) const
{
    const auto row = static_cast<qsizetype>(std::floor((y - m_area.top() - m_header) / m_rowHeight));
    return row >= 0 && row < m_rows ? row : -1;
}

SpreadChart::SpreadChart(SpreadData data) : ChartOf(std::move(data)) {}

QString SpreadChart::title() const { return m_data.title; }

QString SpreadChart::description() const
{
    const auto shown = std::ranges::count_if(m_data.rows, [](const SpreadRow &row) { return !row.counts.isEmpty(); });
    return ChartTexts::tr("Dots: how many people chose each level from 0 to %1, for %2 of %3 statements.")
        .arg(QString::number(m_data.levels), QString::number(shown), QString::number(m_data.rows.size()));
}

QSizeF SpreadChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    return {width > 0 ? width : 900 * chartpaint::unit(body),
            SpreadGeometry::headerHeight(body) +
                SpreadGeometry::rowHeight(body) * static_cast<qreal>(m_data.rows.size())};
}

void SpreadChart::paintHeader(QPainter &painter, const SpreadGeometry &geometry, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const QFont small = scaledFont(body, TextSize::Small);
    chartpaint::text(painter, geometry.name(-1), Qt::AlignLeft, ChartTexts::tr("Statement"), small, tokens.mute);
    const qreal side = 20 * chartpaint::unit(body);
    for (int level = 0; level <= m_data.levels; ++level) {
        const QRectF cell = geometry.cell(-1, level);
        paintLevelBadge(painter, {cell.left(), cell.center().y() - side / 2, side, side},
                        level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, m_data.levels, tokens);
    }
    if (geometry.median(-1).width() > 0)
        chartpaint::text(painter, geometry.median(-1), Qt::AlignLeft, ChartTexts::tr("median"), small, tokens.mute);
}

void SpreadChart::paintRow(QPainter &painter, const SpreadGeometry &geometry, qsizetype row, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const QFont small = scaledFont(body, TextSize::Small);
    const SpreadRow &data = m_data.rows[row];
    paintThemeBadge(painter, geometry.badge(row), data.theme, tokens);
    chartpaint::label(painter, geometry.name(row), nameOf(data), body, tokens.text);
    if (data.counts.isEmpty()) {
        chartpaint::text(painter, geometry.cells(row), Qt::AlignLeft, data.withheld, small, tokens.mute);
        return;
    }
    for (int level = 0; level <= m_data.levels; ++level) {
        const int count = data.counts.value(level);
        if (count == 0)
            continue;
        const QRectF cell = geometry.cell(row, level);
        geometry.dots().paint(painter, count, cell, Qt::AlignLeft, tokens.accent);
        const qreal after = geometry.dots().sizeOf(count).width() + 5 * chartpaint::unit(body);
        chartpaint::text(painter, cell.adjusted(after, 0, 0, 0), Qt::AlignLeft, QString::number(count), small,
                         tokens.text);
    }
    if (geometry.median(row).width() > 0)
        chartpaint::text(painter, geometry.median(row), Qt::AlignLeft, data.median, body, tokens.text);
    if (geometry.words(row).width() > 0)
        chartpaint::text(painter, geometry.words(row), Qt::AlignLeft, data.words, small, tokens.mute);
}

void SpreadChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const SpreadGeometry geometry(m_data, area, bodyFont(painter.font()));
    paintHeader(painter, geometry, tokens);
    for (qsizetype row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, geometry, row, tokens);
}

ChartTable SpreadChart::table() const
{
    ChartTable table;
    table.headers << ChartTexts::tr("Statement");
    for (int level = 0; level <= m_data.levels; ++level)
        table.headers << chartwords::level(level);
    table.headers << ChartTexts::tr("median") << ChartTexts::tr("spread");
    for (const SpreadRow &row : m_data.rows) {
        QStringList cells{nameOf(row)};
        for (int level = 0; level <= m_data.levels; ++level)
            cells << (row.counts.isEmpty() ? QString() : QString::number(row.counts.value(level)));
        cells << row.median << (row.counts.isEmpty() ? row.withheld : row.words);
        table.rows << cells;
    }
    return table;
}

qsizetype SpreadChart::rowAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return SpreadGeometry(m_data, area, bodyFont(font)).rowAt(at.y());
}

QString SpreadChart::tipAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    const qsizetype index = rowAt(at, area, font);
    if (index < 0)
        return {};
    const SpreadRow &row = m_data.rows[index];
    QStringList lines{nameOf(row)};
    if (row.counts.isEmpty())
        lines << row.withheld;
    for (int level = 0; level < row.counts.size(); ++level)
        lines << ChartTexts::tr("%1: %2").arg(chartwords::level(level), QString::number(row.counts[level]));
    return lines.join(QLatin1Char('\n'));
}

bool SpreadChart::isLong() const { return true; }

} // namespace waymark
