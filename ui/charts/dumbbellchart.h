// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/dumbbellgeometry.h"

namespace waymark {

/// Statements as rows: a badge for each review, and a dumbbell from the review before (hollow square) to the present
/// one (filled circle). Long: as high as its rows, so that a scroll area hosts it; an item view's delegate may paint
/// single rows instead.
class DumbbellChart : public Chart
{
public:
    explicit DumbbellChart(StatementRowsData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &body, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &body) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const override;
    [[nodiscard]] bool isLong() const override { return true; }

    [[nodiscard]] DumbbellGeometry geometry(const QRectF &area, const QFont &body) const;
    void paintHeader(QPainter &painter, const DumbbellGeometry &places, const Tokens &tokens) const;
    void paintHeading(QPainter &painter, const DumbbellGeometry &places, qsizetype row, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const DumbbellGeometry &places, qsizetype row, const Tokens &tokens) const;

private:
    StatementRowsData m_data;
};

/// Heights that suit the text, for dumbbell and heat map alike.
RowHeights rowHeights(const QFont &body);

} // namespace waymark
