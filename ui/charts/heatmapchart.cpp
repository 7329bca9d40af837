// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapchart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/statementrowschart.h"
#include "ui/look/badges.h"
#include "ui/look/draftedge.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr qreal heatMapGap = 14;
constexpr qreal narrowestCell = 44;
constexpr qreal maxCell = 480; ///< wider, and a numeral is lost in its colour

/// Wide cells are painted here, as badges are square.
void paintHeatCell(QPainter &painter, const QRectF &rect, const StatementMark &mark, int levels, const QFont &font,
                   const Tokens &tokens)
{
    const qreal u = chartpaint::unit(font);
    const QRectF box = rect.adjusted(2 * u, 2 * u, -2 * u, -2 * u);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    if (!mark.asked)
        return;
    if (!mark.level) {
        chartpaint::unansweredBox(painter, box, tokens, u);
        chartpaint::text(painter, box, Qt::AlignHCenter, chartwords::numeral(mark.level), bold, tokens.mute);
    } else if (mark.carriedForward) {
        paintLevelBadge(painter, box.adjusted(0, 2 * u, 0, -2 * u), BadgeKind::Carried, *mark.level, levels, tokens);
    } else {
        const QColor fill = *mark.level == 0 ? tokens.surface : tokens.levelFill(*mark.level, levels);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(*mark.level == 0 ? tokens.mute : tokens.edgeOf(fill), u));
        painter.setBrush(fill);
        painter.drawRoundedRect(box.adjusted(u / 2, u / 2, -u / 2, -u / 2), 4 * u, 4 * u);
        if (*mark.level == 0) {
            paintHatch(painter, box, mixed(tokens.surface, tokens.mute, 0.75), 4.4 * u, 4 * u);
            QRectF plate(0, 0, 16 * u, 16 * u);
            plate.moveCenter(box.center());
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(plate, 4 * u, 4 * u);
        }
        painter.restore();
        const QColor ink = *mark.level == 0 ? tokens.text : tokens.levelInk(*mark.level, levels);
        chartpaint::text(painter, box, Qt::AlignHCenter, chartwords::numeral(mark.level), bold, ink);
        if (mark.draft)
            paintDraftEdge(painter, box, ink, u);
    }
    if (mark.query) {
        // On the surface, in a corner of its own: the colour of warning is not legible on every level's fill.
        const QRectF plate(box.right() - 19 * u, box.center().y() - 9 * u, 16 * u, 18 * u);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(plate, 3 * u, 3 * u);
        painter.restore();
        paintQueryMark(painter, plate, tokens);
    }
}

LevelLegend legendOf(const StatementRowsData &data, const QFont &body, qreal width)
{
    const auto any = [&data](auto &&is) {
        return std::any_of(data.rows.begin(), data.rows.end(), [&is](const StatementRow &row) {
            return std::any_of(row.marks.begin(), row.marks.end(), is);
        });
    };
    QList<LevelLegend::Kind> others;
    if (any([](const StatementMark &mark) { return mark.asked && mark.level && mark.draft; }))
        others << LevelLegend::Kind::Draft;
    if (any([](const StatementMark &mark) { return mark.carriedForward; }))
        others << LevelLegend::Kind::Carried;
    if (any([](const StatementMark &mark) { return mark.asked && !mark.level; }))
        others << LevelLegend::Kind::Open;
    if (any([](const StatementMark &mark) { return mark.query; }))
        others << LevelLegend::Kind::Query;
    return {data.levels, others, body, width};
}

} // namespace

HeatMapGeometry::HeatMapGeometry(const StatementRowsData &data, const QRectF &area, qreal unit, qreal name,
                                 qreal change, qreal how, const RowHeights &heights)
    : m_rows(data, area, heights)
    , m_left(area.left())
    , m_nameWidth(name)
    , m_changeWidth(change)
    , m_howWidth(how)
    , m_gap(heatMapGap * 1.5 * unit)
    , m_afterGap(data.afterGap)
{
    const qreal gap = heatMapGap * unit;
    const qreal gaps = m_gap * static_cast<qreal>(m_afterGap.count(true));
    const auto reviews = std::max<qreal>(1, static_cast<qreal>(data.reviews.size()));
    const auto rest = [&] {
        qreal left = area.width() - m_nameWidth - gap - gaps;
        for (const qreal column : {m_changeWidth, m_howWidth})
            if (column > 0)
                left -= column + gap;
        return left;
    };
    const qreal narrowest = narrowestCell * unit * reviews;
    if (rest() < narrowest)
        m_nameWidth = std::max(std::min(m_nameWidth, 150 * unit), m_nameWidth - (narrowest - rest()));
    if (rest() < narrowest)
        m_howWidth = 0;
    if (rest() < narrowest)
        m_changeWidth = 0;
    m_cellsLeft = m_left + m_nameWidth + gap;
    m_cellWidth = std::clamp(rest() / reviews, 24 * unit, maxCell * unit);
    m_changeLeft = m_cellsLeft + m_cellWidth * reviews + gaps + gap;
    m_howLeft = m_changeLeft + (m_changeWidth > 0 ? m_changeWidth + gap : 0);
}

QRectF HeatMapGeometry::column(qsizetype row, qreal left, qreal width) const
{
    const QRectF whole = row < 0 ? m_rows.header() : m_rows.row(row);
    return {left, whole.top(), width, whole.height()};
}

QRectF HeatMapGeometry::name(qsizetype row) const { return column(row, m_left, m_nameWidth); }

QRectF HeatMapGeometry::cell(qsizetype row, qsizetype review) const
{
    const auto gaps = static_cast<qreal>(m_afterGap.mid(0, review + 1).count(true));
    return column(row, m_cellsLeft + m_cellWidth * static_cast<qreal>(review) + m_gap * gaps, m_cellWidth);
}

QRectF HeatMapGeometry::gapBefore(qsizetype row, qsizetype review) const
{
    if (!m_afterGap.value(review))
        return {};
    const QRectF after = cell(row, review);
    return {after.left() - m_gap, after.top(), m_gap, after.height()};
}

QRectF HeatMapGeometry::change(qsizetype row) const { return column(row, m_changeLeft, m_changeWidth); }

QRectF HeatMapGeometry::how(qsizetype row) const { return column(row, m_howLeft, m_howWidth); }

HeatMapChart::HeatMapChart(StatementRowsData data) : StatementRowsChart(std::move(data)) {}

QString HeatMapChart::description() const { return statementRowsDescription(data(), ChartTexts::tr("Heat map")); }

HeatMapGeometry HeatMapChart::geometry(const QRectF &area, const QFont &font) const
{
    const QFont body = bodyFont(font);
    const Widths shared = widths(body);
    return {data(),
            area,
            chartpaint::unit(body),
            shared.name,
            shared.change,
            shared.how,
            rowHeights(body, legendOf(data(), body, area.width()).height())};
}

QSizeF HeatMapChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal wide = width > 0 ? width : 900 * chartpaint::unit(body);
    return {wide, StatementRowsLayout::height(data(), rowHeights(body, legendOf(data(), body, wide).height()))};
}

void HeatMapChart::paintHeader(QPainter &painter, const HeatMapGeometry &geometry, const Tokens &tokens) const
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    const QRectF change = geometry.change(-1);
    paintColumnNames(painter, geometry.name(-1), change.width() > 0 ? change : geometry.how(-1), tokens);
    for (qsizetype i = 0; i < data().reviews.size(); ++i) {
        const QRectF cell = geometry.cell(-1, i);
        if (const QRectF gap = geometry.gapBefore(-1, i); !gap.isEmpty())
            chartpaint::text(painter, gap, Qt::AlignHCenter, QStringLiteral("\u2026"), small, tokens.mute);
        const bool fits = chartpaint::textWidth(small, data().reviews[i]) <= cell.width() - 4;
        chartpaint::text(painter, cell, Qt::AlignHCenter, fits ? data().reviews[i] : shortReview(data(), i), small,
                         tokens.mute);
    }
}

void HeatMapChart::paintRow(QPainter &painter, const HeatMapGeometry &geometry, qsizetype row,
                            const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const StatementRow &statement = data().rows[row];
    chartpaint::label(painter, geometry.name(row), statementName(statement), body, tokens.text);
    for (qsizetype i = 0; i < data().reviews.size(); ++i) {
        if (const QRectF gap = geometry.gapBefore(row, i); !gap.isEmpty()) {
            painter.setPen(QPen(tokens.line, chartpaint::unit(body), Qt::DashLine));
            painter.drawLine(QPointF(gap.center().x(), gap.top()), QPointF(gap.center().x(), gap.bottom()));
        }
        paintHeatCell(painter, geometry.cell(row, i), statement.marks.value(i), data().levels, body, tokens);
    }
    paintOutcome(painter, geometry.change(row), geometry.how(row), row, tokens);
}

void HeatMapChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const HeatMapGeometry geometry = this->geometry(area, painter.font());
    legendOf(data(), bodyFont(painter.font()), area.width()).paint(painter, geometry.rows().legend().topLeft(), tokens);
    paintHeader(painter, geometry, tokens);
    for (qsizetype row = 0; row < data().rows.size(); ++row) {
        paintHeading(painter, geometry.rows(), row, tokens);
        paintRow(painter, geometry, row, tokens);
    }
}

qsizetype HeatMapChart::rowAt(const QPointF &at, const QRectF &area, const QFont &body) const
{
    return geometry(area, body).rows().rowAt(at.y());
}

} // namespace waymark
