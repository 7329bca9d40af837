// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/statementrowslayout.h"

namespace waymark {

/// What dumbbell and heat map share: statements as rows under their themes, a name on the left, on the right what
/// changed and how it came. Long: as high as its rows, so that a scroll area hosts it.
class StatementRowsChart : public Chart
{
public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &body) const override;
    [[nodiscard]] bool isLong() const override { return true; }

protected:
    explicit StatementRowsChart(StatementRowsData data);

    [[nodiscard]] const StatementRowsData &data() const { return m_data; }
    /// Heights that suit the text, below a legend of this height.
    [[nodiscard]] static RowHeights rowHeights(const QFont &body, qreal legend);

    /// Widths that the words of the shared columns need; 0 where no row has any.
    struct Widths
    {
        qreal name = 0;
        qreal change = 0;
        qreal how = 0;
    };
    [[nodiscard]] Widths widths(const QFont &body) const;

    /// The names above the columns of statements and of how it came; an empty rectangle is a column without room.
    void paintColumnNames(QPainter &painter, const QRectF &name, const QRectF &how, const Tokens &tokens) const;
    /// The theme's name above its first row.
    void paintHeading(QPainter &painter, const StatementRowsLayout &rows, qsizetype row, const Tokens &tokens) const;
    /// What changed and how it came, each where it has room.
    void paintOutcome(QPainter &painter, const QRectF &change, const QRectF &how, qsizetype row,
                      const Tokens &tokens) const;

private:
    StatementRowsData m_data;
};

} // namespace waymark
