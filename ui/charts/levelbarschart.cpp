// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/levelbarschart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/plotstage.h"
#include "ui/look/badges.h"
#include "ui/look/draftedge.h"
#include "ui/look/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalPercentBarSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace waymark {

namespace {

constexpr qreal levelBarsGap = 10;

int sumOf(const QList<int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

} // namespace

LevelBarsGeometry::LevelBarsGeometry(const LevelBarsData &data, const QRectF &area, const QFont &body)
    : m_data(data)
    , m_unit(chartpaint::unit(body))
    , m_left(area.left())
{
    const QFont small = scaledFont(body, TextSize::Small);
    qreal titles = 0;
    m_outOfWidth = 0;
    m_medianWidth = 0;
    m_changeWidth = 0;
    for (const LevelBarsRow &row : data.rows) {
        titles = std::max(titles, chartpaint::textWidth(body, row.theme.title));
        m_outOfWidth = std::max(m_outOfWidth, chartpaint::textWidth(small, chartwords::outOf(statements(row))));
        if (data.showMedian && !row.median.isEmpty())
            m_medianWidth =
                std::max(m_medianWidth, chartpaint::textWidth(body, ChartTexts::tr("median %1").arg(row.median)));
        if (!row.change.words.isEmpty())
            m_changeWidth = std::max(m_changeWidth, chartpaint::changeWidth(body, row.change));
    }
    const qreal label = std::min(titles + 2 * m_unit, area.width() * 0.30) + (30 + 2 * levelBarsGap) * m_unit;
    const auto barWidth = [&] {
        qreal rest = area.width() - label - m_outOfWidth - levelBarsGap * m_unit;
        for (const qreal column : {m_medianWidth, m_changeWidth})
            if (column > 0)
                rest -= column + 2 * levelBarsGap * m_unit;
        return rest;
    };
    const qreal narrowest = 160 * m_unit;
    if (barWidth() < narrowest)
        m_medianWidth = 0;
    if (barWidth() < narrowest)
        m_changeWidth = 0;

    const qreal legend = legendOf(data, body, area.width()).height();
    m_legend = QRectF(area.left(), area.top(), area.width(), legend);
    const auto rows = std::max<qreal>(1, static_cast<qreal>(data.rows.size()));
    const qreal wanted = wantedRowHeight(body);
    m_rowHeight = std::clamp((area.bottom() - m_legend.bottom()) / rows, minRowHeight(body), wanted * 2.4);
    m_plot = QRectF(area.left() + label, m_legend.bottom(), std::max(20.0, barWidth()), m_rowHeight * rows);
}

QRectF LevelBarsGeometry::row(qsizetype index) const
{
    return {m_left, m_plot.top() + m_rowHeight * static_cast<qreal>(index), change(index).right() - m_left,
            m_rowHeight};
}

QRectF LevelBarsGeometry::badge(qsizetype index) const
{
    const qreal size = std::min(22 * m_unit, m_rowHeight * 0.86);
    const qreal middle = m_plot.top() + m_rowHeight * (static_cast<qreal>(index) + 0.5);
    return {m_left, middle - size / 2, size, size};
}

QRectF LevelBarsGeometry::label(qsizetype index) const
{
    const bool badge = index < m_data.rows.size() && m_data.rows[index].theme.number > 0;
    const qreal left = badge ? m_left + 30 * m_unit : m_left;
    return {left, m_plot.top() + m_rowHeight * static_cast<qreal>(index),
            m_plot.left() - 2 * levelBarsGap * m_unit - left, m_rowHeight};
}

QRectF LevelBarsGeometry::bar(qsizetype index) const
{
    const qreal height = m_rowHeight * barShare;
    const qreal middle = m_plot.top() + m_rowHeight * (static_cast<qreal>(index) + 0.5);
    return {m_plot.left(), middle - height / 2, m_plot.width(), height};
}

QRectF LevelBarsGeometry::outOf(qsizetype index) const
{
    return {m_plot.right() + levelBarsGap * m_unit, m_plot.top() + m_rowHeight * static_cast<qreal>(index),
            m_outOfWidth + 1, m_rowHeight};
}

QRectF LevelBarsGeometry::median(qsizetype index) const
{
    const QRectF before = outOf(index);
    return m_medianWidth > 0
               ? QRectF(before.right() + 2 * levelBarsGap * m_unit - 1, before.top(), m_medianWidth + 1, m_rowHeight)
               : QRectF(before.topRight(), QSizeF(0, m_rowHeight));
}

QRectF LevelBarsGeometry::change(qsizetype index) const
{
    const QRectF before = median(index);
    return m_changeWidth > 0
               ? QRectF(before.right() + 2 * levelBarsGap * m_unit - 1, before.top(), m_changeWidth + 1, m_rowHeight)
               : QRectF(before.topRight(), QSizeF(0, m_rowHeight));
}

QList<LevelBarsGeometry::Segment> LevelBarsGeometry::segments(qsizetype index) const
{
    const LevelBarsRow &data = m_data.rows[index];
    const QRectF whole = bar(index);
    const qreal one = whole.width() / std::max(1, statements(data));
    QList<Segment> result;
    int before = 0;
    const auto add = [&](Segment::Kind kind, int level, int count) {
        if (count <= 0)
            return;
        result.append(
            {kind, level, count, QRectF(whole.left() + one * before, whole.top(), one * count, whole.height())});
        before += count;
    };
    for (int level = 0; level <= m_data.levels; ++level) {
        add(Segment::Kind::Agreed, level, data.agreed.value(level));
        add(Segment::Kind::Draft, level, data.draft.value(level));
    }
    add(Segment::Kind::Carried, 0, data.carried);
    add(Segment::Kind::Unanswered, 0, data.unanswered - data.carried);
    return result;
}

qsizetype LevelBarsGeometry::rowAt(qreal y) const
{
    const auto index = static_cast<qsizetype>(std::floor((y - m_plot.top()) / m_rowHeight));
    return index >= 0 && index < m_data.rows.size() ? index : -1;
}

int LevelBarsGeometry::statements(const LevelBarsRow &row)
{
    return sumOf(row.agreed) + sumOf(row.draft) + row.unanswered;
}

qreal LevelBarsGeometry::wantedRowHeight(const QFont &body) { return 32 * chartpaint::unit(body); }

qreal LevelBarsGeometry::minRowHeight(const QFont &body) { return wantedRowHeight(body) * 0.7; }

LevelLegend LevelBarsGeometry::legendOf(const LevelBarsData &data, const QFont &body, qreal width)
{
    QList<LevelLegend::Kind> others;
    const auto any = [&data](auto &&is) { return std::any_of(data.rows.begin(), data.rows.end(), is); };
    if (any([](const LevelBarsRow &row) { return sumOf(row.draft) > 0; }))
        others << LevelLegend::Kind::Draft;
    if (any([](const LevelBarsRow &row) { return row.carried > 0; }))
        others << LevelLegend::Kind::Carried;
    if (any([](const LevelBarsRow &row) { return row.unanswered > row.carried; }))
        others << LevelLegend::Kind::Open;
    return {data.levels, others, body, width};
}

namespace {

using BarSegment = LevelBarsGeometry::Segment;

/// Not answered this time, with a level of last time or without.
bool isOpen(const BarSegment &segment)
{
    return segment.kind == BarSegment::Kind::Unanswered || segment.kind == BarSegment::Kind::Carried;
}

/// Bars as wide as the plot, whatever their number of statements: shares of a hundred, stacked by Qt.
std::unique_ptr<QChart> stackedBars(const LevelBarsData &data, const Tokens &tokens, qreal u)
{
    auto chart = std::make_unique<QChart>();
    auto *bars = new QHorizontalPercentBarSeries(chart.get());
    bars->setBarWidth(LevelBarsGeometry::barShare);
    const auto add = [&](const QColor &fill, auto &&count) {
        auto *set = new QBarSet({}, bars);
        // Categories grow upward: the first theme is the last category.
        for (qsizetype row = data.rows.size() - 1; row >= 0; --row)
            set->append(count(data.rows[row]));
        set->setBrush(fill);
        set->setPen(QPen(tokens.surface, u));
        bars->append(set);
    };
    for (int level = 0; level <= data.levels; ++level) {
        const QColor fill = level == 0 ? tokens.surface : tokens.levelFill(level, data.levels);
        add(fill, [level](const LevelBarsRow &row) { return row.agreed.value(level); });
        add(fill, [level](const LevelBarsRow &row) { return row.draft.value(level); });
    }
    add(tokens.surface, [](const LevelBarsRow &row) { return row.unanswered; });
    chart->addSeries(bars);
    auto *across = new QValueAxis(chart.get());
    across->setRange(0, 100);
    auto *down = new QBarCategoryAxis(chart.get());
    for (qsizetype row = data.rows.size(); row > 0; --row)
        down->append(QString::number(row));
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(down, Qt::AlignLeft);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(down)}) {
        axis->setVisible(false);
        bars->attachAxis(axis);
    }
    return chart;
}

QColor segmentInk(const BarSegment &segment, int levels, const Tokens &tokens)
{
    if (segment.kind == BarSegment::Kind::Unanswered)
        return tokens.mute;
    if (segment.kind == BarSegment::Kind::Carried)
        return tokens.text;
    return segment.level == 0 ? tokens.text : tokens.levelInk(segment.level, levels);
}

void paintSegment(QPainter &painter, const BarSegment &segment, int levels, const QFont &font, const Tokens &tokens)
{
    const qreal u = chartpaint::unit(font);
    const QColor ink = segmentInk(segment, levels, tokens);
    const QRectF box = segment.rect;
    const QString count = QString::number(segment.count);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    QString words = count;
    if (isOpen(segment)) {
        if (segment.kind == BarSegment::Kind::Carried) {
            chartpaint::carriedBox(painter, box, tokens, u);
            words = ChartTexts::tr("%n carried", nullptr, segment.count);
        } else {
            chartpaint::unansweredBox(painter, box, tokens, u);
            words = ChartTexts::tr("%n unanswered", nullptr, segment.count);
        }
    } else if (segment.kind == BarSegment::Kind::Draft) {
        words = ChartTexts::tr("%1 draft").arg(segment.count);
    }
    if (!isOpen(segment) && segment.level == 0) {
        const QRectF inner = box.adjusted(u / 2, u / 2, -u, -u / 2);
        paintHatch(painter, inner, mixed(tokens.surface, tokens.mute, 0.75), 4.4 * u, 4 * u);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.mute, u));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, 4 * u, 4 * u);
        painter.restore();
    }
    const QColor fill = tokens.levelFill(segment.level, levels);
    const bool stands = isOpen(segment) || segment.level == 0;
    if (!stands && tokens.edgeOf(fill) != fill) {
        painter.save();
        painter.setPen(QPen(tokens.edgeOf(fill), u));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(u / 2, u / 2, -u / 2, -u / 2));
        painter.restore();
    }
    if (segment.kind == BarSegment::Kind::Draft)
        paintDraftEdge(painter, box, ink, u);
    // Words where they fit, the bare count where they do not.
    if (chartpaint::textWidth(bold, words) > box.width() - 14 * u)
        words = count;
    if (segment.level == 0 && !isOpen(segment)) {
        // A clearing in the hatching: lines through a numeral make it another one.
        QRectF plate(0, 0, chartpaint::textWidth(bold, words) + 8 * u, 15 * u);
        plate.moveCenter(box.center());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(plate, 4 * u, 4 * u);
        painter.restore();
    }
    chartpaint::text(painter, box.adjusted(-20 * u, 0, 20 * u, 0), Qt::AlignHCenter, words, bold, ink);
}

/// The bar's outer corners are rounded by covering them: SVG output knows no clipping.
void roundEnds(QPainter &painter, const QRectF &bar, qreal radius, const QColor &background)
{
    QPainterPath cover;
    cover.addRect(bar.adjusted(-1, -1, 1, 1));
    QPainterPath kept;
    kept.addRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(cover.subtracted(kept), background);
    painter.restore();
}

} // namespace

LevelBarsChart::LevelBarsChart(LevelBarsData data) : ChartOf(std::move(data)) {}

QString LevelBarsChart::title() const { return m_data.title; }

QString LevelBarsChart::description() const
{
    int statements = 0;
    int answered = 0;
    for (const LevelBarsRow &row : m_data.rows) {
        statements += LevelBarsGeometry::statements(row);
        answered += LevelBarsGeometry::statements(row) - row.unanswered;
    }
    const bool themes = m_data.rowHeader.isEmpty();
    return (themes ? ChartTexts::tr("Stacked bars: how many statements in each theme are at each level from 0 to %1, "
                                    "with %2 of %3 answered.")
                   : ChartTexts::tr("Stacked bars: how many statements are at each level from 0 to %1, a bar for "
                                    "each line, with %2 of %3 answered."))
        .arg(m_data.levels)
        .arg(answered)
        .arg(statements);
}

QSizeF LevelBarsChart::sizeHint(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    const qreal wide = width > 0 ? width : 880 * chartpaint::unit(body);
    return {wide, LevelBarsGeometry::legendOf(m_data, body, wide).height() +
                      LevelBarsGeometry::wantedRowHeight(body) * static_cast<qreal>(m_data.rows.size())};
}

qreal LevelBarsChart::minHeight(const QFont &font, qreal width) const
{
    const QFont body = bodyFont(font);
    return LevelBarsGeometry::legendOf(m_data, body, width).height() +
           LevelBarsGeometry::minRowHeight(body) * static_cast<qreal>(m_data.rows.size());
}

void LevelBarsChart::paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const
{
    const QFont body = bodyFont(painter.font());
    const QFont small = scaledFont(body, TextSize::Small);
    const LevelBarsGeometry geometry(m_data, area, body);
    LevelBarsGeometry::legendOf(m_data, body, area.width()).paint(painter, geometry.legend().topLeft(), tokens);
    if (m_data.rows.isEmpty())
        return;
    PlotStage(stackedBars(m_data, tokens, geometry.unit()), geometry.plot()).render(painter);
    for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
        const LevelBarsRow &row = m_data.rows[i];
        if (row.theme.number > 0)
            paintThemeBadge(painter, geometry.badge(i), row.theme.number, tokens);
        chartpaint::label(painter, geometry.label(i), row.theme.title, body, tokens.text);
        roundEnds(painter, geometry.bar(i), 4 * geometry.unit(), tokens.surface);
        for (const BarSegment &segment : geometry.segments(i))
            paintSegment(painter, segment, m_data.levels, small, tokens);
        chartpaint::text(painter, geometry.outOf(i), Qt::AlignLeft,
                         chartwords::outOf(LevelBarsGeometry::statements(row)), small, tokens.mute);
        if (!row.median.isEmpty() && geometry.median(i).width() > 0)
            chartpaint::text(painter, geometry.median(i), Qt::AlignLeft, ChartTexts::tr("median %1").arg(row.median),
                             body, tokens.mute);
        if (geometry.change(i).width() > 0)
            chartpaint::change(painter, geometry.change(i), row.change, tokens, body);
    }
}

ChartTable LevelBarsChart::table() const
{
    ChartTable table;
    table.headers << (m_data.rowHeader.isEmpty() ? ChartTexts::tr("Theme") : m_data.rowHeader);
    for (int level = 0; level <= m_data.levels; ++level)
        table.headers << chartwords::level(level);
    table.headers << chartwords::level(std::nullopt) << ChartTexts::tr("statements") << ChartTexts::tr("median");
    const bool hasChange = !m_data.changeHeader.isEmpty();
    if (hasChange)
        table.headers << m_data.changeHeader;
    for (const LevelBarsRow &row : m_data.rows) {
        QStringList cells{
            row.labels.isEmpty()
                ? chartwords::theme(row.theme)
                : ChartTexts::tr("%1 (%2)", "a theme, its labels").arg(chartwords::theme(row.theme), row.labels)};
        for (int level = 0; level <= m_data.levels; ++level) {
            const int agreed = row.agreed.value(level);
            const int draft = row.draft.value(level);
            cells << (draft == 0 ? QString::number(agreed)
                                 : ChartTexts::tr("%1 (%2 draft)").arg(agreed + draft).arg(draft));
        }
        cells << (row.carried == 0 ? QString::number(row.unanswered)
                                   : ChartTexts::tr("%1 (%2 carried forward)").arg(row.unanswered).arg(row.carried))
              << QString::number(LevelBarsGeometry::statements(row))
              << (row.median.isEmpty() ? chartwords::numeral(std::nullopt) : row.median);
        if (hasChange)
            cells << chartwords::change(row.change);
        table.rows << cells;
    }
    return table;
}

qsizetype LevelBarsChart::rowAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    return LevelBarsGeometry(m_data, area, bodyFont(font)).rowAt(at.y());
}

QString LevelBarsChart::tipAt(const QPointF &at, const QRectF &area, const QFont &font) const
{
    const LevelBarsGeometry geometry(m_data, area, bodyFont(font));
    const qsizetype index = geometry.rowAt(at.y());
    if (index < 0)
        return {};
    QStringList lines{chartwords::theme(m_data.rows[index].theme), m_data.rows[index].labels};
    lines.removeAll(QString());
    for (const BarSegment &segment : geometry.segments(index)) {
        QString words = segment.kind == BarSegment::Kind::Carried ? ChartTexts::tr("carried forward")
                        : isOpen(segment)                         ? chartwords::level(std::nullopt)
                                                                  : chartwords::level(segment.level);
        if (segment.kind == BarSegment::Kind::Draft)
            words = ChartTexts::tr("%1, draft").arg(words);
        lines << ChartTexts::tr("%1: %2").arg(words, QString::number(segment.count));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace waymark
