// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/statementrowschart.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/look/badges.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace waymark {

StatementRowsLayout::StatementRowsLayout(const StatementRowsData &data, const QRectF &area, const RowHeights &heights)
    : m_area(area)
    , m_heights(heights)
    , m_height(heights.legend + heights.header)
{
    m_tops.reserve(static_cast<std::size_t>(data.rows.size()));
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const bool heading = hasHeading(data, i);
        if (heading)
            m_height += heights.heading;
        m_headings.push_back(heading);
        m_tops.push_back(m_height);
        m_height += heights.row;
    }
}

bool StatementRowsLayout::hasHeading(const StatementRowsData &data, qsizetype row)
{
    return data.themeHeadings && (row == 0 || data.rows[row - 1].theme != data.rows[row].theme);
}

qreal StatementRowsLayout::height(const StatementRowsData &data, const RowHeights &heights)
{
    return StatementRowsLayout(data, {}, heights).height();
}

QRectF StatementRowsLayout::legend() const { return {m_area.left(), m_area.top(), m_area.width(), m_heights.legend}; }

QRectF StatementRowsLayout::header() const
{
    return {m_area.left(), m_area.top() + m_heights.legend, m_area.width(), m_heights.header};
}

QRectF StatementRowsLayout::row(qsizetype index) const
{
    return {m_area.left(), m_area.top() + m_tops[static_cast<std::size_t>(index)], m_area.width(), m_heights.row};
}

QRectF StatementRowsLayout::heading(qsizetype index) const
{
    if (!m_headings[static_cast<std::size_t>(index)])
        return {};
    const QRectF below = row(index);
    return {below.left(), below.top() - m_heights.heading, below.width(), m_heights.heading};
}

qsizetype StatementRowsLayout::rowAt(qreal y) const
{
    const qreal from = y - m_area.top();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), from);
    if (after == m_tops.begin())
        return -1;
    const auto index = after - m_tops.begin() - 1;
    return from < m_tops[static_cast<std::size_t>(index)] + m_heights.row ? index : -1;
}

namespace {

QString wordsOf(const StatementRowsData &data, const StatementMark &mark)
{
    return mark.asked || data.notAsked.isEmpty() ? chartwords::mark(mark) : data.notAsked;
}

QString changesHeader(const StatementRowsData &data)
{
    return data.since.isEmpty() ? ChartTexts::tr("Change") : data.since;
}

} // namespace

ChartTable statementRowsTable(const StatementRowsData &data)
{
    const auto any = [&data](auto &&has) { return std::any_of(data.rows.begin(), data.rows.end(), has); };
    const bool changes = any([](const StatementRow &row) { return !row.change.words.isEmpty(); });
    const bool hows = any([](const StatementRow &row) { return !row.how.isEmpty(); });
    ChartTable table;
    table.headers << ChartTexts::tr("Theme") << ChartTexts::tr("Statement") << data.reviews;
    if (changes)
        table.headers << ChartTexts::tr("change");
    if (hows)
        table.headers << changesHeader(data);
    for (const StatementRow &row : data.rows) {
        QStringList cells{chartwords::theme(themeOf(data, row.theme)), statementName(row)};
        for (qsizetype i = 0; i < data.reviews.size(); ++i)
            cells << wordsOf(data, row.marks.value(i));
        if (changes)
            cells << chartwords::change(row.change);
        if (hows)
            cells << row.how;
        table.rows << cells;
    }
    return table;
}

QString statementRowTip(const StatementRowsData &data, qsizetype row)
{
    if (row < 0 || row >= data.rows.size())
        return {};
    const StatementRow &statement = data.rows[row];
    QStringList lines{statementName(statement)};
    for (qsizetype i = 0; i < data.reviews.size(); ++i)
        lines << ChartTexts::tr("%1: %2").arg(data.reviews[i], wordsOf(data, statement.marks.value(i)));
    if (!statement.change.words.isEmpty())
        lines << chartwords::change(statement.change);
    return lines.join(QLatin1Char('\n'));
}

QString statementRowsDescription(const StatementRowsData &data, const QString &kind)
{
    return ChartTexts::tr("%1: statements shown %2, on a scale from 0 to %3, for %4.")
        .arg(kind, QString::number(data.rows.size()), QString::number(data.levels),
             data.reviews.join(ChartTexts::tr(", ")));
}

QString statementName(const StatementRow &row) { return ChartTexts::tr("%1 %2").arg(row.number, row.title); }

ChartTheme themeOf(const StatementRowsData &data, int number)
{
    const auto found = std::find_if(data.themes.begin(), data.themes.end(),
                                    [number](const ChartTheme &theme) { return theme.number == number; });
    return found == data.themes.end() ? ChartTheme{number, {}} : *found;
}

QString shortReview(const StatementRowsData &data, qsizetype review)
{
    return review < data.shortNames.size() ? data.shortNames[review] : data.reviews.value(review);
}

StatementRowsChart::StatementRowsChart(StatementRowsData data) : ChartOf(std::move(data)) {}

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
    // Since when that is, over the first column that tells of it. Where each row has the one or the other there is one.
    const bool isOne = std::none_of(m_data.rows.begin(), m_data.rows.end(), [](const StatementRow &row) {
        return !row.change.words.isEmpty() && !row.how.isEmpty();
    });
    if (isOne && result.change > 0)
        result.change = std::max(result.change, std::exchange(result.how, 0));
    qreal &outcome = result.change > 0 ? result.change : result.how;
    if (outcome > 0)
        outcome = std::max(outcome, chartpaint::textWidth(small, changesHeader(m_data)) + 2);
    result.name = std::min(result.name, 340 * chartpaint::unit(body));
    return result;
}

void StatementRowsChart::paintColumnNames(QPainter &painter, const QRectF &name, const QRectF &outcome,
                                          const Tokens &tokens) const
{
    const QFont small = scaledFont(bodyFont(painter.font()), TextSize::Small);
    chartpaint::text(painter, name, Qt::AlignLeft, ChartTexts::tr("Statement"), small, tokens.mute);
    if (outcome.width() > 0)
        chartpaint::text(painter, outcome, Qt::AlignLeft, changesHeader(m_data), small, tokens.mute);
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
    if (change.width() > 0 && !data.change.words.isEmpty())
        chartpaint::change(painter, change, data.change, tokens, body);
    if (!data.how.isEmpty())
        chartpaint::text(painter, how.width() > 0 ? how : change, Qt::AlignLeft, data.how,
                         scaledFont(body, TextSize::Small), tokens.mute);
}

} // namespace waymark
