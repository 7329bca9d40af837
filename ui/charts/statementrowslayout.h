// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QRectF>

#include <vector>

namespace waymark {

/// Heights of the parts of a chart of statement rows, in the painter's units.
struct RowHeights
{
    qreal header = 30;
    qreal heading = 34; ///< of a theme's name above its rows
    qreal row = 35;
    qreal legend = 0; ///< above the header
};

/// What lies where from top to bottom: legend, header, theme headings, rows. Pure.
class StatementRowsLayout
{
public:
    StatementRowsLayout(const StatementRowsData &data, const QRectF &area, const RowHeights &heights);

    [[nodiscard]] QRectF legend() const;
    [[nodiscard]] QRectF header() const;
    [[nodiscard]] QRectF row(qsizetype index) const;
    /// Empty where the row has none.
    [[nodiscard]] QRectF heading(qsizetype index) const;
    /// -1 over the header, a heading or nothing.
    [[nodiscard]] qsizetype rowAt(qreal y) const;
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_tops.size()); }
    /// Of everything, whatever the area's height is.
    [[nodiscard]] qreal height() const { return m_height; }

    static bool hasHeading(const StatementRowsData &data, qsizetype row);
    /// Height wanted for the data.
    static qreal height(const StatementRowsData &data, const RowHeights &heights);

private:
    QRectF m_area;
    RowHeights m_heights;
    std::vector<qreal> m_tops; ///< of each row, from the area's top
    std::vector<bool> m_headings;
    qreal m_height;
};

} // namespace waymark
