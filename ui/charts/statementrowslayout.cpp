// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statementrowslayout.h"

#include <algorithm>

namespace waymark {

StatementRowsLayout::StatementRowsLayout(const StatementRowsData &data, const QRectF &area, const RowHeights &heights)
    : m_area(area)
    , m_heights(heights)
    , m_height(heights.legend + heights.header)
{
    m_tops.reserve(static_cast<std::size_t>(data.rows.size()));
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const bool heading = hasHeading(data, i);
        if (heading)
            m_height += heights.heading;
        m_headings.push_back(heading);
        m_tops.push_back(m_height);
        m_height += heights.row;
    }
}

bool StatementRowsLayout::hasHeading(const StatementRowsData &data, qsizetype row)
{
    return data.themeHeadings && (row == 0 || data.rows[row - 1].theme != data.rows[row].theme);
}

qreal StatementRowsLayout::height(const StatementRowsData &data, const RowHeights &heights)
{
    return StatementRowsLayout(data, {}, heights).height();
}

QRectF StatementRowsLayout::legend() const { return {m_area.left(), m_area.top(), m_area.width(), m_heights.legend}; }

QRectF StatementRowsLayout::header() const
{
    return {m_area.left(), m_area.top() + m_heights.legend, m_area.width(), m_heights.header};
}

QRectF StatementRowsLayout::row(qsizetype index) const
{
    return {m_area.left(), m_area.top() + m_tops[static_cast<std::size_t>(index)], m_area.width(), m_heights.row};
}

QRectF StatementRowsLayout::heading(qsizetype index) const
{
    if (!m_headings[static_cast<std::size_t>(index)])
        return {};
    const QRectF below = row(index);
    return {below.left(), below.top() - m_heights.heading, below.width(), m_heights.heading};
}

qsizetype StatementRowsLayout::rowAt(qreal y) const
{
    const qreal from = y - m_area.top();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), from);
    if (after == m_tops.begin())
        return -1;
    const auto index = after - m_tops.begin() - 1;
    return from < m_tops[static_cast<std::size_t>(index)] + m_heights.row ? index : -1;
}

} // namespace waymark
