// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/statementrowschart.h"

namespace waymark {

/// Widths that the words of a dumbbell chart need, in the painter's units; measured by whoever has a font.
struct DumbbellWidths
{
    qreal unit = 1;    ///< one pixel of the sketches, where body text is 14
    qreal name = 290;  ///< longest number and title
    qreal review = 34; ///< widest name of a review over its badges
    qreal change = 66; ///< widest arrow and words; 0: no such column
    qreal how = 96;    ///< widest word on how it came; 0: no such column
};

/// Where the parts of a dumbbell chart lie: names, a badge for each review, the axis from 0 to levels, change and how
/// it came. Pure: nothing is measured and nothing painted here. Narrow areas lose "how", then shorten names.
class DumbbellGeometry
{
public:
    DumbbellGeometry(const StatementRowsData &data, const QRectF &area, const DumbbellWidths &widths,
                     const RowHeights &heights);

    [[nodiscard]] const StatementRowsLayout &rows() const { return m_rows; }
    [[nodiscard]] QRectF name(qsizetype row) const;
    /// The badge's square.
    [[nodiscard]] QRectF badge(qsizetype row, qsizetype review) const;
    /// Column of a review in the header.
    [[nodiscard]] QRectF reviewHeader(qsizetype review) const;
    [[nodiscard]] qreal levelX(double level) const;
    [[nodiscard]] QRectF axis(qsizetype row) const;
    /// Empty where there is no room for it.
    [[nodiscard]] QRectF change(qsizetype row) const;
    [[nodiscard]] QRectF how(qsizetype row) const;

private:
    [[nodiscard]] QRectF column(qsizetype row, qreal left, qreal width) const;

    StatementRowsLayout m_rows;
    int m_levels;
    qreal m_unit;
    qreal m_left;
    qreal m_nameWidth;
    qreal m_reviewsLeft;
    qreal m_reviewStep;
    qreal m_axisLeft;
    qreal m_axisWidth;
    qreal m_changeLeft;
    qreal m_changeWidth;
    qreal m_howLeft;
    qreal m_howWidth;
};

/// Statements as rows: a badge for each review, and a dumbbell from the review before (hollow square) to the present
/// one (filled circle).
class DumbbellChart : public StatementRowsChart
{
public:
    explicit DumbbellChart(StatementRowsData data);

    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &body) const override;

    [[nodiscard]] DumbbellGeometry geometry(const QRectF &area, const QFont &font) const;

private:
    void paintHeader(QPainter &painter, const DumbbellGeometry &geometry, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const DumbbellGeometry &geometry, qsizetype row, const Tokens &tokens) const;
    /// Which marker is which review, above the rows: before people have scrolled, not after.
    void paintKey(QPainter &painter, const QRectF &rect, const Tokens &tokens) const;
};

} // namespace waymark
