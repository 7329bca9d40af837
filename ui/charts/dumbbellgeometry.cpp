// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dumbbellgeometry.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr qreal dumbbellGap = 14;
constexpr qreal axisInset = 14; ///< room for half a marker on either end
constexpr qreal narrowestAxis = 120;
constexpr qreal widestStep = 190; ///< between two levels: further apart, lines say no more

} // namespace

DumbbellGeometry::DumbbellGeometry(const StatementRowsData &data, const QRectF &area, const DumbbellWidths &widths,
                                   const RowHeights &heights)
    : m_rows(data, area, heights)
    , m_levels(std::max(1, data.levels))
    , m_unit(widths.unit)
    , m_left(area.left())
    , m_nameWidth(widths.name)
    , m_changeWidth(widths.change)
    , m_howWidth(widths.how)
{
    const qreal gap = dumbbellGap * m_unit;
    m_reviewStep = std::max(widths.review + 8 * m_unit, 42 * m_unit);
    const qreal reviews = m_reviewStep * static_cast<qreal>(data.reviews.size());
    const auto rest = [&] {
        qreal left = area.width() - m_nameWidth - gap - reviews - gap;
        for (const qreal column : {m_changeWidth, m_howWidth})
            if (column > 0)
                left -= column + gap;
        return left;
    };
    const qreal narrowest = (narrowestAxis + 2 * axisInset) * m_unit;
    if (rest() < narrowest)
        m_nameWidth = std::max({std::min(m_nameWidth, 150 * m_unit), m_nameWidth - (narrowest - rest())});
    if (rest() < narrowest)
        m_howWidth = 0;
    if (rest() < narrowest)
        m_nameWidth = std::max(90 * m_unit, m_nameWidth - (narrowest - rest()));

    m_reviewsLeft = m_left + m_nameWidth + gap;
    m_axisLeft = m_reviewsLeft + reviews + gap;
    m_axisWidth = std::clamp(rest(), 40 * m_unit, (widestStep * m_levels + 2 * axisInset) * m_unit);
    m_changeLeft = m_axisLeft + m_axisWidth + gap;
    m_howLeft = m_changeLeft + (m_changeWidth > 0 ? m_changeWidth + gap : 0);
}

QRectF DumbbellGeometry::column(qsizetype row, qreal left, qreal width) const
{
    const QRectF whole = row < 0 ? m_rows.header() : m_rows.row(row);
    return {left, whole.top(), width, whole.height()};
}

QRectF DumbbellGeometry::name(qsizetype row) const { return column(row, m_left, m_nameWidth); }

QRectF DumbbellGeometry::badge(qsizetype row, qsizetype review) const
{
    const QRectF cell = column(row, m_reviewsLeft + m_reviewStep * static_cast<qreal>(review), m_reviewStep);
    const qreal side = 20 * m_unit;
    return {cell.left() + 4 * m_unit, cell.center().y() - side / 2, side, side};
}

QRectF DumbbellGeometry::reviewHeader(qsizetype review) const
{
    return column(-1, m_reviewsLeft + m_reviewStep * static_cast<qreal>(review), m_reviewStep);
}

qreal DumbbellGeometry::levelX(double level) const
{
    const qreal inset = axisInset * m_unit;
    return m_axisLeft + inset + (m_axisWidth - 2 * inset) * level / m_levels;
}

QRectF DumbbellGeometry::axis(qsizetype row) const { return column(row, m_axisLeft, m_axisWidth); }

QRectF DumbbellGeometry::change(qsizetype row) const { return column(row, m_changeLeft, m_changeWidth); }

QRectF DumbbellGeometry::how(qsizetype row) const { return column(row, m_howLeft, m_howWidth); }

} // namespace waymark
