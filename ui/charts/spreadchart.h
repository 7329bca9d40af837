// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

class QColor;
class QPainter;

namespace waymark {

/// Dots of one size for counts that are next to each other, a dot for each answer: how large they are and on how many
/// lines follows from the greatest count there could be, so that one more answer, or revealing them, moves
/// nothing. Pure; lengths in the painter's units.
class SpreadDots
{
public:
    /// `maxAnswers`: the most dots that one cell has to hold. `maxDiameter`: no dot is wider than this.
    static SpreadDots fitting(int maxAnswers, QSizeF room, qreal maxDiameter);

    [[nodiscard]] qreal diameter() const { return m_diameter; }
    [[nodiscard]] int perLine() const { return m_perLine; }
    /// What that many dots take; empty for none.
    [[nodiscard]] QSizeF sizeOf(int count) const;
    /// The dots in the middle of the rectangle's height, from its left edge or up to its right one.
    [[nodiscard]] QList<QRectF> circles(int count, const QRectF &rect, Qt::Alignment alignment) const;
    void paint(QPainter &painter, int count, const QRectF &rect, Qt::Alignment alignment, const QColor &colour) const;

    static constexpr int maxLines = 4;

private:
    [[nodiscard]] qreal extent(int dots) const;

    qreal m_diameter = 0;
    int m_perLine = 1;
};

/// Where the parts of a spread chart lie. Pure.
class SpreadGeometry
{
public:
    /// `body` as from bodyFont(). Where the area is narrow the words go first, then the median.
    SpreadGeometry(const SpreadData &data, const QRectF &area, const QFont &body);

    [[nodiscard]] QRectF badge(qsizetype row) const;
    /// Row -1 is the header, in these as well.
    [[nodiscard]] QRectF name(qsizetype row) const;
    [[nodiscard]] QRectF cell(qsizetype row, int level) const;
    /// All cells of a row: where a row without counts says why.
    [[nodiscard]] QRectF cells(qsizetype row) const;
    /// Of no width where there is no room or nothing to show.
    [[nodiscard]] QRectF median(qsizetype row) const;
    [[nodiscard]] QRectF words(qsizetype row) const;
    /// -1 where there is no row.
    [[nodiscard]] qsizetype rowAt(qreal y) const;
    [[nodiscard]] const SpreadDots &dots() const { return m_dots; }
    /// For the numeral behind the dots.
    [[nodiscard]] qreal numeral() const { return m_numeral; }

    static qreal rowHeight(const QFont &body);
    static qreal headerHeight(const QFont &body);

private:
    [[nodiscard]] QRectF column(qsizetype row, qreal left, qreal width) const;

    QRectF m_area;
    qsizetype m_rows;
    int m_columns;
    qreal m_header;
    qreal m_rowHeight;
    qreal m_badge;
    qreal m_name;
    qreal m_cellsLeft = 0;
    qreal m_cellWidth = 0;
    qreal m_numeral = 0;
    qreal m_median = 0;
    qreal m_words = 0;
    qreal m_gap;
    SpreadDots m_dots;
};

/// How answers are spread: a row for each statement, a column for each level, a dot for each answer with the count
/// beside it. A row whose answers are too few to be anonymous holds none, and words say why.
class SpreadChart : public ChartOf<SpreadData>
{
public:
    explicit SpreadChart(SpreadData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    [[nodiscard]] bool isLong() const override;

private:
    void paintHeader(QPainter &painter, const SpreadGeometry &geometry, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const SpreadGeometry &geometry, qsizetype row, const Tokens &tokens) const;
};

} // namespace waymark
