// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/levellegend.h"

#include "ui/charts/chartpaint.h"
#include "ui/charts/chartwords.h"
#include "ui/look/badges.h"

#include <QPainter>

namespace waymark {

namespace {

constexpr qreal legendRow = 28;
constexpr qreal legendSquare = 20;

QString legendWords(LevelLegend::Kind kind, int level)
{
    switch (kind) {
    case LevelLegend::Kind::Level:
        return chartwords::level(level);
    case LevelLegend::Kind::Draft:
        return ChartTexts::tr("draft, not agreed yet");
    case LevelLegend::Kind::Carried:
        return ChartTexts::tr("carried forward");
    case LevelLegend::Kind::Open:
        return ChartTexts::tr("open");
    case LevelLegend::Kind::Query:
        break;
    }
    return ChartTexts::tr("query");
}

} // namespace

LevelLegend::LevelLegend(int levels, const QList<Kind> &others, const QFont &body, qreal width)
    : m_levels(levels)
    , m_body(body)
{
    const qreal u = chartpaint::unit(body);
    const QFont small = scaledFont(body, TextSize::Small);
    qreal x = 0;
    int line = 0;
    const auto add = [&](Kind kind, int level) {
        const QString words = legendWords(kind, level);
        const qreal wanted = 25 * u + chartpaint::textWidth(small, words) + 1;
        if (x > 0 && x + wanted > width) {
            x = 0;
            ++line;
        }
        m_entries.append({kind, level, words, QRectF(x, legendRow * u * line, wanted, legendSquare * u)});
        x += wanted + 12 * u;
    };
    for (int level = 0; level <= levels; ++level)
        add(Kind::Level, level);
    for (const Kind kind : others)
        add(kind, levels);
}

qreal LevelLegend::height() const
{
    const qreal u = chartpaint::unit(m_body);
    return m_entries.last().rect.top() + (legendRow + 2) * u;
}

void LevelLegend::paint(QPainter &painter, const QPointF &topLeft, const Tokens &tokens) const
{
    const qreal u = chartpaint::unit(m_body);
    const QFont small = scaledFont(m_body, TextSize::Small);
    for (const Entry &entry : m_entries) {
        const QRectF box = entry.rect.translated(topLeft);
        const QRectF square(box.left(), box.top(), legendSquare * u, legendSquare * u);
        switch (entry.kind) {
        case Kind::Level:
            paintLevelBadge(painter, square, entry.level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, entry.level,
                            m_levels, tokens);
            break;
        case Kind::Draft:
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens.mute, u));
            painter.setBrush(tokens.surface);
            painter.drawRoundedRect(square.adjusted(u / 2, u / 2, -u / 2, -u / 2), 4 * u, 4 * u);
            painter.restore();
            chartpaint::draftEdge(painter, square.adjusted(u, u, -u, -u), tokens.text, u);
            break;
        case Kind::Carried:
            paintLevelBadge(painter, square, BadgeKind::Carried, m_levels - 1, m_levels, tokens);
            break;
        case Kind::Open:
            chartpaint::unansweredBox(painter, square, tokens, u);
            break;
        case Kind::Query:
            paintQueryMark(painter, square.adjusted(2 * u, u, -2 * u, -u), tokens);
            break;
        }
        chartpaint::text(painter, box.adjusted(25 * u, 0, 0, 0), Qt::AlignLeft, entry.words, small, tokens.text);
    }
}

} // namespace waymark
