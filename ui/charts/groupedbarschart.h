// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

namespace waymark {

/// For each theme one bar for each of up to five reviews, with its value and counts written at its end. A median
/// between two levels ends at the lower one and reaches to the upper one hatched. What is not answered has no bar and a
/// word for it; a value of 0 has a hatched stub, so that the weakest does not look like nothing.
class GroupedBarsChart : public ChartOf<ThemeSeriesData>
{
public:
    explicit GroupedBarsChart(ThemeSeriesData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    /// Three bars and more for each theme take their height: below it the writing in them would run together.
    [[nodiscard]] bool isLong() const override { return m_data.series.size() > 2; }
    /// All of it: a bar that is lower has no room for its year.
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
