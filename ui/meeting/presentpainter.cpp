// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentpainter.h"

#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"

#include <QFontMetricsF>
#include <QPainter>

namespace waymark {
namespace {

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment, bool elide = true)
{
    const QString shown =
        elide ? QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 1) : text;
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
}

void paintState(QPainter &painter, const PresentRow &row, const PlacedRow &placed, const QFont &body,
                const Tokens &tokens)
{
    QFont strong = body;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(row.badge.kind == BadgeKind::Carried ? tokens.text : tokens.accent);
    const qreal line = QFontMetricsF(strong).height();
    qreal y = placed.rect.center().y() - line * static_cast<qreal>(placed.stateLines.size()) / 2;
    for (const QString &word : placed.stateLines) {
        paintLine(painter, {placed.state.left(), y, placed.state.width(), line}, word, Qt::AlignRight, false);
        y += line;
    }
}

void paintRow(QPainter &painter, const PresentRow &row, const PlacedRow &placed, const QFont &body,
              const Tokens &tokens)
{
    const qreal corner = body.pixelSize() * 0.4;
    const qreal strong = std::max(3.0, body.pixelSize() * 0.11);
    paintPanel(painter, placed.rect, row.settled ? tokens.tint : tokens.surface,
               row.settled ? tokens.accent : tokens.line, row.settled ? strong : 1, corner);
    if (row.chosen && !row.settled) {
        painter.setPen(QPen(tokens.mute, strong, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed.rect.adjusted(strong / 2, strong / 2, -strong / 2, -strong / 2), corner, corner);
    }
    paintLevelBadge(painter, placed.badge, row.badge.kind, row.badge.level, row.badge.levels, tokens);
    painter.setFont(body);
    for (const PlacedLine &line : placed.lines) {
        if (line.bullet) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.mute);
            const qreal radius = body.pixelSize() * 0.12;
            painter.drawEllipse(QPointF(line.rect.left() - body.pixelSize() * 0.45, line.rect.center().y()), radius,
                                radius);
        }
        painter.setPen(row.quiet ? tokens.mute : tokens.text);
        paintLine(painter, line.rect, line.text, Qt::AlignLeft, false);
    }
    if (!placed.query.isEmpty())
        paintQueryMark(painter, placed.query, tokens);
    if (!row.last.isEmpty()) {
        painter.setFont(body);
        painter.setPen(tokens.mute);
        paintLine(painter, placed.last, row.last, Qt::AlignRight);
    }
    paintState(painter, row, placed, body, tokens);
}

} // namespace

void paintPresent(QPainter &painter, const PresentContent &content, const PresentGeometry &geometry,
                  const Tokens &tokens, QSizeF size, const QString &hint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), tokens.window);
    paintThemeBadge(painter, geometry.circle, content.theme, tokens);
    painter.setFont(geometry.titleFont);
    painter.setPen(tokens.text);
    paintLine(painter, geometry.title, content.title, Qt::AlignLeft);
    if (content.query)
        paintQueryMark(painter, geometry.titleQuery, tokens);
    for (std::size_t at = 0; at < geometry.rows.size(); ++at)
        paintRow(painter, content.rows[at], geometry.rows[at], geometry.body, tokens);
    painter.setFont(geometry.body);
    if (hint.isEmpty()) {
        painter.setPen(tokens.mute);
        paintLine(painter, geometry.progress, content.progress, Qt::AlignLeft);
        paintLine(painter, geometry.wording, content.wording, Qt::AlignHCenter);
    } else {
        painter.setPen(tokens.warn);
        paintLine(painter, geometry.progress.united(geometry.wording), hint, Qt::AlignLeft);
    }
    painter.setPen(tokens.mute);
    paintLine(painter, geometry.last, content.last, Qt::AlignRight);
}

} // namespace waymark
