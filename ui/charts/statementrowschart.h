// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
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

/// The table twin of dumbbell and heat map: a row for each statement, a column for each review.
ChartTable statementRowsTable(const StatementRowsData &data);
/// One statement over all reviews as lines of plain text; empty for no such row.
QString statementRowTip(const StatementRowsData &data, qsizetype row);
/// A sentence: what is shown, how many statements, which reviews.
QString statementRowsDescription(const StatementRowsData &data, const QString &kind);
/// "2.4 Destinations data".
QString statementName(const StatementRow &row);
/// The theme of that number; one with an empty title where the data names none.
ChartTheme themeOf(const StatementRowsData &data, int number);
/// For narrow columns.
QString shortReview(const StatementRowsData &data, qsizetype review);

/// What dumbbell and heat map share: statements as rows under their themes, a name on the left, on the right what
/// changed and how it came. Long: as high as its rows, so that a scroll area hosts it.
class StatementRowsChart : public ChartOf<StatementRowsData>
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
    void paintColumnNames(QPainter &painter, const QRectF &name, const QRectF &outcome, const Tokens &tokens) const;
    /// The theme's name above its first row.
    void paintHeading(QPainter &painter, const StatementRowsLayout &rows, qsizetype row, const Tokens &tokens) const;
    /// What changed and how it came, each where it has room.
    void paintOutcome(QPainter &painter, const QRectF &change, const QRectF &how, qsizetype row,
                      const Tokens &tokens) const;
};

} // namespace waymark
