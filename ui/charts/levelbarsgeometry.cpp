// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/levelbarsgeometry.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/look/tokens.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark {

namespace {

constexpr qreal levelBarsGap = 10;

int sumOf(const QList<int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

} // namespace

LevelBarsGeometry::LevelBarsGeometry(const LevelBarsData &data, const QRectF &area, const QFont &body)
    : m_data(data)
    , m_unit(chartpaint::unit(body))
    , m_left(area.left())
{
    const QFont small = scaledFont(body, TextSize::Small);
    qreal titles = 0;
    m_outOfWidth = 0;
    m_medianWidth = 0;
    m_changeWidth = 0;
    for (const LevelBarsRow &row : data.rows) {
        titles = std::max(titles, chartpaint::textWidth(body, row.theme.title));
        m_outOfWidth = std::max(m_outOfWidth, chartpaint::textWidth(small, chartwords::outOf(statements(row))));
        if (data.showMedian && !row.median.isEmpty())
            m_medianWidth =
                std::max(m_medianWidth, chartpaint::textWidth(body, ChartTexts::tr("median %1").arg(row.median)));
        if (!row.change.words.isEmpty())
            m_changeWidth = std::max(m_changeWidth, chartpaint::changeWidth(body, row.change));
    }
    const qreal label = std::min(titles + 2 * m_unit, area.width() * 0.30) + (30 + 2 * levelBarsGap) * m_unit;
    const auto barWidth = [&] {
        qreal rest = area.width() - label - m_outOfWidth - levelBarsGap * m_unit;
        for (const qreal column : {m_medianWidth, m_changeWidth})
            if (column > 0)
                rest -= column + 2 * levelBarsGap * m_unit;
        return rest;
    };
    const qreal narrowest = 160 * m_unit;
    if (barWidth() < narrowest)
        m_medianWidth = 0;
    if (barWidth() < narrowest)
        m_changeWidth = 0;

    const qreal legend = legendOf(data, body, area.width()).height();
    m_legend = QRectF(area.left(), area.top(), area.width(), legend);
    const auto rows = std::max<qreal>(1, static_cast<qreal>(data.rows.size()));
    const qreal wanted = wantedRowHeight(body);
    m_rowHeight = std::clamp((area.bottom() - m_legend.bottom()) / rows, minRowHeight(body), wanted * 2.4);
    m_plot = QRectF(area.left() + label, m_legend.bottom(), std::max(20.0, barWidth()), m_rowHeight * rows);
}

QRectF LevelBarsGeometry::row(qsizetype index) const
{
    return {m_left, m_plot.top() + m_rowHeight * static_cast<qreal>(index), change(index).right() - m_left,
            m_rowHeight};
}

QRectF LevelBarsGeometry::badge(qsizetype index) const
{
    const qreal size = std::min(22 * m_unit, m_rowHeight * 0.86);
    const qreal middle = m_plot.top() + m_rowHeight * (static_cast<qreal>(index) + 0.5);
    return {m_left, middle - size / 2, size, size};
}

QRectF LevelBarsGeometry::label(qsizetype index) const
{
    const bool badge = index < m_data.rows.size() && m_data.rows[index].theme.number > 0;
    const qreal left = badge ? m_left + 30 * m_unit : m_left;
    return {left, m_plot.top() + m_rowHeight * static_cast<qreal>(index),
            m_plot.left() - 2 * levelBarsGap * m_unit - left, m_rowHeight};
}

QRectF LevelBarsGeometry::bar(qsizetype index) const
{
    const qreal height = m_rowHeight * barShare;
    const qreal middle = m_plot.top() + m_rowHeight * (static_cast<qreal>(index) + 0.5);
    return {m_plot.left(), middle - height / 2, m_plot.width(), height};
}

QRectF LevelBarsGeometry::outOf(qsizetype index) const
{
    return {m_plot.right() + levelBarsGap * m_unit, m_plot.top() + m_rowHeight * static_cast<qreal>(index),
            m_outOfWidth + 1, m_rowHeight};
}

QRectF LevelBarsGeometry::median(qsizetype index) const
{
    const QRectF before = outOf(index);
    return m_medianWidth > 0
               ? QRectF(before.right() + 2 * levelBarsGap * m_unit - 1, before.top(), m_medianWidth + 1, m_rowHeight)
               : QRectF(before.topRight(), QSizeF(0, m_rowHeight));
}

QRectF LevelBarsGeometry::change(qsizetype index) const
{
    const QRectF before = median(index);
    return m_changeWidth > 0
               ? QRectF(before.right() + 2 * levelBarsGap * m_unit - 1, before.top(), m_changeWidth + 1, m_rowHeight)
               : QRectF(before.topRight(), QSizeF(0, m_rowHeight));
}

QList<LevelBarsGeometry::Segment> LevelBarsGeometry::segments(qsizetype index) const
{
    const LevelBarsRow &data = m_data.rows[index];
    const QRectF whole = bar(index);
    const qreal one = whole.width() / std::max(1, statements(data));
    QList<Segment> result;
    int before = 0;
    const auto add = [&](Segment::Kind kind, int level, int count) {
        if (count <= 0)
            return;
        result.append(
            {kind, level, count, QRectF(whole.left() + one * before, whole.top(), one * count, whole.height())});
        before += count;
    };
    for (int level = 0; level <= m_data.levels; ++level) {
        add(Segment::Kind::Agreed, level, data.agreed.value(level));
        add(Segment::Kind::Draft, level, data.draft.value(level));
    }
    add(Segment::Kind::Unanswered, 0, data.unanswered);
    return result;
}

qsizetype LevelBarsGeometry::rowAt(qreal y) const
{
    const auto index = static_cast<qsizetype>(std::floor((y - m_plot.top()) / m_rowHeight));
    return index >= 0 && index < m_data.rows.size() ? index : -1;
}

int LevelBarsGeometry::statements(const LevelBarsRow &row)
{
    return sumOf(row.agreed) + sumOf(row.draft) + row.unanswered;
}

qreal LevelBarsGeometry::wantedRowHeight(const QFont &body) { return 32 * chartpaint::unit(body); }

qreal LevelBarsGeometry::minRowHeight(const QFont &body) { return wantedRowHeight(body) * 0.7; }

LevelLegend LevelBarsGeometry::legendOf(const LevelBarsData &data, const QFont &body, qreal width)
{
    QList<LevelLegend::Kind> others;
    const auto any = [&data](auto &&is) { return std::any_of(data.rows.begin(), data.rows.end(), is); };
    if (any([](const LevelBarsRow &row) { return sumOf(row.draft) > 0; }))
        others << LevelLegend::Kind::Draft;
    if (any([](const LevelBarsRow &row) { return row.unanswered > 0; }))
        others << LevelLegend::Kind::Open;
    return {data.levels, others, body, width};
}

} // namespace waymark
