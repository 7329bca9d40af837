// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statementrowschart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/statementrowswords.h"
#include "ui/look/badges.h"

#include <QPainter>

#include <algorithm>

namespace waymark {

StatementRowsChart::StatementRowsChart(StatementRowsData data) : m_data(std::move(data)) {}

QString StatementRowsChart::title() const { return m_data.title; }

ChartTable StatementRowsChart::table() const { return statementRowsTable(m_data); }

QString StatementRowsChart::tipAt(const QPointF &at, const QRectF &area, const QFont &body) const
{
    return statementRowTip(m_data, rowAt(at, area, body));
}

RowHeights StatementRowsChart::rowHeights(const QFont &body, qreal legend)
{
    const qreal u = chartpaint::unit(body);
    return {30 * u, 34 * u, 35 * u, legend};
}

StatementRowsChart::Widths StatementRowsChart::widths(const QFont &body) const
{
    const QFont small = scaledFont(body, TextSize::Small);
    Widths result;
    for (const StatementRow &row : m_data.rows) {
        result.name = std::max(result.name, chartpaint::textWidth(body, statementName(row)) + 2);
        if (!row.change.words.isEmpty())
            result.change = std::max(result.change, chartpaint::changeWidth(body, row.change));
        if (!row.how.isEmpty())
            result.how = std::max(result.how, chartpaint::textWidth(small, row.how) + 2);
    }
    if (result.how > 0)
        result.how = std::max(result.how, chartpaint::textWidth(small, ChartTexts::tr("how it came")) + 2);
    result.name = std::min(result.name, 340 * chartpaint::unit(body));
    return result;
}

void StatementRowsChart::paintColumnNames(QPainter &painter, const QRectF &name, const QRectF &how,
                                          const Tokens &tokens) const
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    chartpaint::text(painter, name, Qt::AlignLeft, ChartTexts::tr("Statement"), small, tokens.mute);
    if (how.width() > 0)
        chartpaint::text(painter, how, Qt::AlignLeft, ChartTexts::tr("how it came"), small, tokens.mute);
}

void StatementRowsChart::paintHeading(QPainter &painter, const StatementRowsLayout &rows, qsizetype row,
                                      const Tokens &tokens) const
{
    const QRectF heading = rows.heading(row);
    if (heading.isEmpty())
        return;
    const QFont body = bodyFont(painter.font());
    const qreal u = chartpaint::unit(body);
    const ChartTheme theme = themeOf(m_data, m_data.rows[row].theme);
    paintThemeBadge(painter, QRectF(heading.left(), heading.center().y() - 11 * u, 22 * u, 22 * u), theme.number,
                    tokens);
    chartpaint::text(painter, heading.adjusted(30 * u, 0, 0, 0), Qt::AlignLeft, theme.title,
                     scaledFont(body, TextSize::Body, TextWeight::SemiBold), tokens.text);
}

void StatementRowsChart::paintOutcome(QPainter &painter, const QRectF &change, const QRectF &how, qsizetype row,
                                      const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const StatementRow &data = m_data.rows[row];
    if (change.width() > 0)
        chartpaint::change(painter, change, data.change, tokens, body);
    if (how.width() > 0)
        chartpaint::text(painter, how, Qt::AlignLeft, data.how, scaledFont(body, TextSize::Small), tokens.mute);
}

} // namespace waymark
