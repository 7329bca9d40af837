// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

namespace waymark {

/// Statements at each level, by theme: a full-width bar for each theme, its segments counted inside. Level 0 is
/// hatched, drafts are their level's colour with a dashed line inside, what is not answered is a dashed outline.
class LevelBarsChart : public Chart
{
public:
    explicit LevelBarsChart(LevelBarsData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &body, qreal width = 0) const override;
    [[nodiscard]] qreal minHeight(const QFont &body, qreal width) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &body) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const override;

private:
    LevelBarsData m_data;
};

} // namespace waymark
