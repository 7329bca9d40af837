// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

namespace waymark {

/// Each theme's value over the years, a small plot of its own for each, side by side on one scale: medians are few and
/// whole, so that lines in one plot would hide each other. A year with nothing answered is a gap.
class TrendChart : public ChartOf<ThemeSeriesData>
{
public:
    explicit TrendChart(ThemeSeriesData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    /// All of it: lower ones have their values on each other's lines.
    [[nodiscard]] qreal minHeight(const QFont &body, qreal width) const override
    {
        return sizeHint(body, width).height();
    }
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
};

} // namespace waymark
