// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/statementrowschart.h"

namespace waymark {

/// Where the parts of a heat map lie. Pure; `name` and `how` are the widths the words need, the unit is one pixel of
/// the sketches.
class HeatMapGeometry
{
public:
    HeatMapGeometry(const StatementRowsData &data, const QRectF &area, qreal unit, qreal name, qreal change, qreal how,
                    const RowHeights &heights);

    [[nodiscard]] const StatementRowsLayout &rows() const { return m_rows; }
    /// Row -1 is the header in all of these.
    [[nodiscard]] QRectF name(qsizetype row) const;
    [[nodiscard]] QRectF cell(qsizetype row, qsizetype review) const;
    /// What is free before that review's column; empty where no year is missing.
    [[nodiscard]] QRectF gapBefore(qsizetype row, qsizetype review) const;
    /// Empty where there is no room for it.
    [[nodiscard]] QRectF change(qsizetype row) const;
    [[nodiscard]] QRectF how(qsizetype row) const;

private:
    [[nodiscard]] QRectF column(qsizetype row, qreal left, qreal width) const;

    StatementRowsLayout m_rows;
    qreal m_left;
    qreal m_nameWidth;
    qreal m_cellsLeft;
    qreal m_cellWidth;
    qreal m_changeLeft;
    qreal m_changeWidth;
    qreal m_howLeft;
    qreal m_howWidth;
    qreal m_gap; ///< where a year has no review
    QList<bool> m_afterGap;
};

/// Statements as rows, reviews as columns, each cell a level's numeral on its colour: for more reviews than a dumbbell
/// can show.
class HeatMapChart : public StatementRowsChart
{
public:
    explicit HeatMapChart(StatementRowsData data);

    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const override;

    [[nodiscard]] HeatMapGeometry geometry(const QRectF &area, const QFont &font) const;

private:
    void paintHeader(QPainter &painter, const HeatMapGeometry &geometry, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const HeatMapGeometry &geometry, qsizetype row, const Tokens &tokens) const;
};

} // namespace waymark
