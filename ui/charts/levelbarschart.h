// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartpaint.h"

#include <QFont>
#include <QRectF>

namespace waymark {

/// Where the parts of stacked level bars lie. Pure: computed from the data, an area and text widths, with no painter.
/// A theme's bar is always as wide as the plot, each segment as wide as its share of the theme's statements.
class LevelBarsGeometry
{
public:
    struct Segment
    {
        enum class Kind { Agreed, Draft, Carried, Unanswered };
        Kind kind;
        int level; ///< 0..levels; no meaning for Carried and Unanswered
        int count; ///< above 0
        QRectF rect;
    };

    /// `body` as from bodyFont(). Too narrow areas lose the median first, then the change.
    LevelBarsGeometry(const LevelBarsData &data, const QRectF &area, const QFont &body);

    [[nodiscard]] QRectF legend() const { return m_legend; }
    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] QRectF row(qsizetype index) const;
    [[nodiscard]] QRectF badge(qsizetype index) const;
    [[nodiscard]] QRectF label(qsizetype index) const;
    [[nodiscard]] QRectF bar(qsizetype index) const;
    [[nodiscard]] QRectF outOf(qsizetype index) const;
    /// Empty where there is no room or nothing to show.
    [[nodiscard]] QRectF median(qsizetype index) const;
    [[nodiscard]] QRectF change(qsizetype index) const;
    /// Agreed and draft alternate by rising level, what is not answered comes last; no segment of none.
    [[nodiscard]] QList<Segment> segments(qsizetype index) const;
    /// -1 where there is no row.
    [[nodiscard]] qsizetype rowAt(qreal y) const;
    [[nodiscard]] qreal unit() const { return m_unit; }

    /// Share of a row's height that is its bar.
    static constexpr qreal barShare = 0.72;
    static int statements(const LevelBarsRow &row);
    static qreal wantedRowHeight(const QFont &body);
    static qreal minRowHeight(const QFont &body); ///< rows are never lower, whatever room there is
    static LevelLegend legendOf(const LevelBarsData &data, const QFont &body, qreal width);

private:
    const LevelBarsData m_data;
    qreal m_unit;
    qreal m_rowHeight;
    QRectF m_legend;
    QRectF m_plot;
    qreal m_left;
    qreal m_outOfWidth;
    qreal m_medianWidth;
    qreal m_changeWidth;
};

/// Statements at each level, by theme: a full-width bar for each theme, its segments counted inside. Level 0 is
/// hatched, drafts are their level's colour with a dashed line inside, what is not answered is a dashed outline.
class LevelBarsChart : public ChartOf<LevelBarsData>
{
public:
    explicit LevelBarsChart(LevelBarsData data);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString source() const override { return m_data.source; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSizeF sizeHint(const QFont &font, qreal width = 0) const override;
    [[nodiscard]] qreal minHeight(const QFont &font, qreal width) const override;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString tipAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
    [[nodiscard]] qsizetype rowAt(const QPointF &at, const QRectF &area, const QFont &font) const override;
};

} // namespace waymark
