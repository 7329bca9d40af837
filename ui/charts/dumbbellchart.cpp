// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dumbbellchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/statementrowswords.h"
#include "ui/look/badges.h"

#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

DumbbellWidths widthsOf(const StatementRowsData &data, const QFont &body)
{
    const QFont small = scaledFont(body, TextSize::Small);
    DumbbellWidths result;
    result.unit = chartpaint::unit(body);
    result.name = result.review = result.change = result.how = 0;
    for (qsizetype i = 0; i < data.reviews.size(); ++i)
        result.review = std::max(result.review, chartpaint::textWidth(small, shortReview(data, i)));
    for (const StatementRow &row : data.rows) {
        result.name = std::max(result.name, chartpaint::textWidth(body, statementName(row)) + 2);
        if (!row.change.words.isEmpty())
            result.change = std::max(result.change, chartpaint::changeWidth(body, row.change));
        if (!row.how.isEmpty())
            result.how = std::max(result.how, chartpaint::textWidth(small, row.how) + 2);
    }
    if (result.how > 0)
        result.how = std::max(result.how, chartpaint::textWidth(small, ChartTexts::tr("how it came")) + 2);
    result.name = std::min(result.name, 340 * result.unit);
    return result;
}

void ruledLine(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    painter.restore();
}

} // namespace

RowHeights rowHeights(const QFont &body)
{
    const qreal u = chartpaint::unit(body);
    return {30 * u, 34 * u, 35 * u};
}

DumbbellChart::DumbbellChart(StatementRowsData data) : m_data(std::move(data)) {}

QString DumbbellChart::title() const { return m_data.title; }

QString DumbbellChart::description() const { return statementRowsDescription(m_data, ChartTexts::tr("Dumbbells")); }

ChartTable DumbbellChart::table() const { return statementRowsTable(m_data); }

DumbbellGeometry DumbbellChart::geometry(const QRectF &area, const QFont &font) const
{
    const QFont body = bodyFont(font);
    return {m_data, area, widthsOf(m_data, body), rowHeights(body)};
}

QSizeF DumbbellChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal u = chartpaint::unit(body);
    return {width > 0 ? width : 960 * u,
            StatementRowsLayout::height(m_data, rowHeights(body)) + chartpaint::legendLine(body) + 6 * u};
}

void DumbbellChart::paintHeader(QPainter &painter, const DumbbellGeometry &places, const Tokens &tokens) const
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    const qreal u = chartpaint::unit(bodyFont(painter.font()));
    chartpaint::text(painter, places.name(-1), Qt::AlignLeft, ChartTexts::tr("Statement"), small, tokens.mute);
    for (qsizetype i = 0; i < m_data.reviews.size(); ++i)
        chartpaint::text(painter, places.reviewHeader(i), Qt::AlignLeft, shortReview(m_data, i), small, tokens.mute);
    for (int level = 0; level <= m_data.levels; ++level) {
        const QRectF axis = places.axis(-1);
        chartpaint::text(painter, QRectF(places.levelX(level) - 12 * u, axis.top(), 24 * u, axis.height()),
                         Qt::AlignHCenter, QString::number(level), small, tokens.mute);
    }
    if (places.how(-1).width() > 0)
        chartpaint::text(painter, places.how(-1), Qt::AlignLeft, ChartTexts::tr("how it came"), small, tokens.mute);
}

void DumbbellChart::paintHeading(QPainter &painter, const DumbbellGeometry &places, qsizetype row,
                                 const Tokens &tokens) const
{
    const QRectF heading = places.rows().heading(row);
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

void DumbbellChart::paintRow(QPainter &painter, const DumbbellGeometry &places, qsizetype row,
                             const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const QFont small = scaledFont(body, TextSize::Small);
    const qreal u = chartpaint::unit(body);
    const StatementRow &data = m_data.rows[row];
    const QRectF whole = places.rows().row(row);
    const qreal middle = whole.center().y();
    ruledLine(painter, whole.bottomLeft(), whole.bottomRight(), tokens.line, u);
    chartpaint::label(painter, places.name(row), statementName(data), body, tokens.text);
    for (qsizetype i = 0; i < m_data.reviews.size(); ++i)
        chartpaint::answer(painter, places.badge(row, i), data.marks.value(i), m_data.levels, tokens);
    for (int level = 0; level <= m_data.levels; ++level)
        ruledLine(painter, QPointF(places.levelX(level), whole.top() + 5 * u),
                  QPointF(places.levelX(level), whole.bottom() - 5 * u), tokens.line, u);

    const qsizetype reviews = m_data.reviews.size();
    const StatementMark present = data.marks.value(reviews - 1);
    const StatementMark earlier = reviews > 1 ? data.marks.value(reviews - 2) : StatementMark();
    if (present.level && earlier.level && present.level != earlier.level)
        ruledLine(painter, QPointF(places.levelX(*earlier.level), middle),
                  QPointF(places.levelX(*present.level), middle),
                  *present.level > *earlier.level ? tokens.good : tokens.warn, 3 * u);
    // Where nothing moved, the circle stands inside the square and both are still seen.
    const bool same = present.level && present.level == earlier.level;
    if (earlier.level)
        chartpaint::marker(painter, QPointF(places.levelX(*earlier.level), middle), (same ? 18 : 15) * u, 1, tokens,
                           true);
    if (present.level)
        chartpaint::marker(painter, QPointF(places.levelX(*present.level), middle), (same ? 9 : 14) * u, 0, tokens,
                           present.carriedForward);
    if (places.change(row).width() > 0)
        chartpaint::change(painter, places.change(row), data.change, tokens, body);
    if (places.how(row).width() > 0)
        chartpaint::text(painter, places.how(row), Qt::AlignLeft, data.how, small, tokens.mute);
}

void DumbbellChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const DumbbellGeometry places = geometry(area, body);
    paintHeader(painter, places, tokens);
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        paintHeading(painter, places, row, tokens);
        paintRow(painter, places, row, tokens);
    }
    const qreal u = chartpaint::unit(body);
    const QFont small = scaledFont(body, TextSize::Small);
    QRectF key(area.left(), area.top() + places.rows().height() + 6 * u, area.width(), chartpaint::legendLine(body));
    for (int style = 1; style >= 0; --style) {
        const qsizetype review = m_data.reviews.size() - 1 - style;
        if (review < 0)
            continue;
        chartpaint::marker(painter, QPointF(key.left() + 8 * u, key.center().y()), 14 * u, style, tokens, style == 1);
        const qreal taken = chartpaint::text(painter, key.adjusted(20 * u, 0, 0, 0), Qt::AlignLeft,
                                             m_data.reviews[review], small, tokens.mute);
        key.setLeft(key.left() + 36 * u + taken);
    }
}

qsizetype DumbbellChart::rowAt(const QPointF &at, const QRectF &area, const QFont &body) const
{
    return geometry(area, body).rows().rowAt(at.y());
}

QString DumbbellChart::tipAt(const QPointF &at, const QRectF &area, const QFont &body) const
{
    return statementRowTip(m_data, rowAt(at, area, body));
}

} // namespace waymark
