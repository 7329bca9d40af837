// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dumbbellgeometry.h"
#include "ui/charts/statementrowschart.h"

namespace waymark {

/// Statements as rows: a badge for each review, and a dumbbell from the review before (hollow square) to the present
/// one (filled circle).
class DumbbellChart : public StatementRowsChart
{
public:
    explicit DumbbellChart(StatementRowsData data);

    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &body, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const override;

    [[nodiscard]] DumbbellGeometry geometry(const QRectF &area, const QFont &body) const;

private:
    void paintHeader(QPainter &painter, const DumbbellGeometry &places, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const DumbbellGeometry &places, qsizetype row, const Tokens &tokens) const;
    /// Which marker is which review, above the rows: before people have scrolled, not after.
    void paintKey(QPainter &painter, const QRectF &rect, const Tokens &tokens) const;
};

} // namespace waymark
