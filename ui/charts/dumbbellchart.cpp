// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/dumbbellchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/statementrowschart.h"
#include "ui/look/badges.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr qreal dumbbellGap = 14;
constexpr qreal axisInset = 14; ///< room for half a marker on either end
constexpr qreal narrowestAxis = 120;
constexpr qreal maxStep = 190; ///< between two levels: further apart, lines say no more

} // namespace

DumbbellGeometry::DumbbellGeometry(const StatementRowsData &data, const QRectF &area, const DumbbellWidths &widths,
                                   const RowHeights &heights)
    : m_rows(data, area, heights)
    , m_levels(std::max(1, data.levels))
    , m_unit(widths.unit)
    , m_left(area.left())
    , m_nameWidth(widths.name)
    , m_changeWidth(widths.change)
    , m_howWidth(widths.how)
{
    const qreal gap = dumbbellGap * m_unit;
    m_reviewStep = std::max(widths.review + 8 * m_unit, 42 * m_unit);
    const qreal reviews = m_reviewStep * static_cast<qreal>(data.reviews.size());
    const auto rest = [&] {
        qreal left = area.width() - m_nameWidth - gap - reviews - gap;
        for (const qreal column : {m_changeWidth, m_howWidth})
            if (column > 0)
                left -= column + gap;
        return left;
    };
    const qreal narrowest = (narrowestAxis + 2 * axisInset) * m_unit;
    if (rest() < narrowest)
        m_nameWidth = std::max({std::min(m_nameWidth, 150 * m_unit), m_nameWidth - (narrowest - rest())});
    if (rest() < narrowest)
        m_howWidth = 0;
    if (rest() < narrowest)
        m_nameWidth = std::max(90 * m_unit, m_nameWidth - (narrowest - rest()));

    m_reviewsLeft = m_left + m_nameWidth + gap;
    m_axisLeft = m_reviewsLeft + reviews + gap;
    m_axisWidth = std::clamp(rest(), 40 * m_unit, (maxStep * m_levels + 2 * axisInset) * m_unit);
    m_changeLeft = m_axisLeft + m_axisWidth + gap;
    m_howLeft = m_changeLeft + (m_changeWidth > 0 ? m_changeWidth + gap : 0);
}

QRectF DumbbellGeometry::column(qsizetype row, qreal left, qreal width) const
{
    const QRectF whole = row < 0 ? m_rows.header() : m_rows.row(row);
    return {left, whole.top(), width, whole.height()};
}

QRectF DumbbellGeometry::name(qsizetype row) const { return column(row, m_left, m_nameWidth); }

QRectF DumbbellGeometry::badge(qsizetype row, qsizetype review) const
{
    const QRectF cell = column(row, m_reviewsLeft + m_reviewStep * static_cast<qreal>(review), m_reviewStep);
    const qreal side = 20 * m_unit;
    return {cell.left() + 4 * m_unit, cell.center().y() - side / 2, side, side};
}

QRectF DumbbellGeometry::reviewHeader(qsizetype review) const
{
    return column(-1, m_reviewsLeft + m_reviewStep * static_cast<qreal>(review), m_reviewStep);
}

qreal DumbbellGeometry::levelX(double level) const
{
    const qreal inset = axisInset * m_unit;
    return m_axisLeft + inset + (m_axisWidth - 2 * inset) * level / m_levels;
}

QRectF DumbbellGeometry::axis(qsizetype row) const { return column(row, m_axisLeft, m_axisWidth); }

QRectF DumbbellGeometry::change(qsizetype row) const { return column(row, m_changeLeft, m_changeWidth); }

QRectF DumbbellGeometry::how(qsizetype row) const { return column(row, m_howLeft, m_howWidth); }

namespace {

void ruledLine(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    painter.restore();
}

} // namespace

DumbbellChart::DumbbellChart(StatementRowsData data) : StatementRowsChart(std::move(data)) {}

QString DumbbellChart::description() const { return statementRowsDescription(data(), ChartTexts::tr("Dumbbells")); }

DumbbellGeometry DumbbellChart::geometry(const QRectF &area, const QFont &font) const
{
    const QFont body = bodyFont(font);
    const QFont small = scaledFont(body, TextSize::Small);
    const Widths shared = widths(body);
    qreal review = 0;
    for (qsizetype i = 0; i < data().reviews.size(); ++i)
        review = std::max(review, chartpaint::textWidth(small, shortReview(data(), i)));
    return {data(),
            area,
            {chartpaint::unit(body), shared.name, review, shared.change, shared.how},
            rowHeights(body, chartpaint::legendLine(body))};
}

QSizeF DumbbellChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal u = chartpaint::unit(body);
    return {width > 0 ? width : 960 * u,
            StatementRowsLayout::height(data(), rowHeights(body, chartpaint::legendLine(body)))};
}

void DumbbellChart::paintHeader(QPainter &painter, const DumbbellGeometry &geometry, const Tokens &tokens) const
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    const qreal u = chartpaint::unit(bodyFont(painter.font()));
    const QRectF change = geometry.change(-1);
    paintColumnNames(painter, geometry.name(-1), change.width() > 0 ? change : geometry.how(-1), tokens);
    for (qsizetype i = 0; i < data().reviews.size(); ++i)
        chartpaint::text(painter, geometry.reviewHeader(i), Qt::AlignLeft, shortReview(data(), i), small, tokens.mute);
    for (int level = 0; level <= data().levels; ++level) {
        const QRectF axis = geometry.axis(-1);
        chartpaint::text(painter, QRectF(geometry.levelX(level) - 12 * u, axis.top(), 24 * u, axis.height()),
                         Qt::AlignHCenter, QString::number(level), small, tokens.mute);
    }
}

void DumbbellChart::paintRow(QPainter &painter, const DumbbellGeometry &geometry, qsizetype row,
                             const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const qreal u = chartpaint::unit(body);
    const StatementRow &statement = data().rows[row];
    const QRectF whole = geometry.rows().row(row);
    const qreal middle = whole.center().y();
    ruledLine(painter, whole.bottomLeft(), whole.bottomRight(), chartpaint::guideLine(tokens), u);
    chartpaint::label(painter, geometry.name(row), statementName(statement), body, tokens.text);
    for (qsizetype i = 0; i < data().reviews.size(); ++i)
        chartpaint::answer(painter, geometry.badge(row, i), statement.marks.value(i), data().levels, tokens);
    for (int level = 0; level <= data().levels; ++level)
        ruledLine(painter, QPointF(geometry.levelX(level), whole.top() + 5 * u),
                  QPointF(geometry.levelX(level), whole.bottom() - 5 * u), chartpaint::guideLine(tokens), u);

    const qsizetype reviews = data().reviews.size();
    const StatementMark present = statement.marks.value(reviews - 1);
    const StatementMark earlier = reviews > 1 ? statement.marks.value(reviews - 2) : StatementMark();
    if (present.level && earlier.level && present.level != earlier.level)
        ruledLine(painter, QPointF(geometry.levelX(*earlier.level), middle),
                  QPointF(geometry.levelX(*present.level), middle),
                  *present.level > *earlier.level ? tokens.good : tokens.warn, 3 * u);
    // Where nothing moved, the circle is inside the square and both are still seen.
    const bool same = present.level && present.level == earlier.level;
    if (earlier.level)
        chartpaint::marker(painter, QPointF(geometry.levelX(*earlier.level), middle), (same ? 18 : 15) * u, 1, tokens,
                           true);
    if (present.level)
        chartpaint::marker(painter, QPointF(geometry.levelX(*present.level), middle), (same ? 9 : 14) * u, 0, tokens,
                           present.carriedForward);
    paintOutcome(painter, geometry.change(row), geometry.how(row), row, tokens);
}

void DumbbellChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const DumbbellGeometry geometry = this->geometry(area, body);
    paintKey(painter, geometry.rows().legend(), tokens);
    paintHeader(painter, geometry, tokens);
    for (qsizetype row = 0; row < data().rows.size(); ++row) {
        paintHeading(painter, geometry.rows(), row, tokens);
        paintRow(painter, geometry, row, tokens);
    }
}

void DumbbellChart::paintKey(QPainter &painter, const QRectF &rect, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const qreal u = chartpaint::unit(body);
    const QFont small = scaledFont(body, TextSize::Small);
    QRectF key = rect;
    for (int style = 1; style >= 0; --style) {
        const qsizetype review = data().reviews.size() - 1 - style;
        if (review < 0)
            continue;
        chartpaint::marker(painter, QPointF(key.left() + 8 * u, key.center().y()), 14 * u, style, tokens, style == 1);
        const qreal taken = chartpaint::text(painter, key.adjusted(20 * u, 0, 0, 0), Qt::AlignLeft,
                                             data().reviews[review], small, tokens.mute);
        key.setLeft(key.left() + 36 * u + taken);
    }
}

qsizetype DumbbellChart::rowAt(const QPointF &at, const QRectF &area, const QFont &body) const
{
    return geometry(area, body).rows().rowAt(at.y());
}

} // namespace waymark
