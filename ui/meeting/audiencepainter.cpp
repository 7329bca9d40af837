// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/audiencepainter.h"

#include "ui/charts/chartpaint.h"
#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace waymark {
namespace {

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment, bool elide = true)
{
    const QString shown =
        elide ? QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 1) : text;
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
}

void paintState(QPainter &painter, const AudienceRow &row, const PlacedRow &placed, const QFont &body,
                const Tokens &tokens)
{
    QFont strong = body;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(row.badge.kind == BadgeKind::Carried ? tokens.text : tokens.accent);
    const qreal line = QFontMetricsF(strong).height();
    qreal y = placed.state.center().y() - line * static_cast<qreal>(placed.stateLines.size()) / 2;
    for (const QString &word : placed.stateLines) {
        paintLine(painter, {placed.state.left(), y, placed.state.width(), line}, word, Qt::AlignRight, false);
        y += line;
    }
}

/// How one statement's answers are spread, on its line of the theme: a column for each level, by height, with its
/// count.
void paintBars(QPainter &painter, const Counts &spread, const QRectF &place, const QFont &body, const Tokens &tokens)
{
    const auto columns = static_cast<qreal>(spread.size());
    const qreal wide = place.width() / columns;
    const int most = std::max(1, *std::max_element(spread.begin(), spread.end()));
    const int levels = static_cast<int>(spread.size()) - 1;
    const qreal line = std::min(place.height(), QFontMetricsF(body).ascent() * 1.1); // what a count needs
    painter.setFont(body);
    for (std::size_t at = 0; at < spread.size(); ++at) {
        const int level = static_cast<int>(at);
        // By its number alone: on a wall people compare heights, not numerals.
        const qreal height = place.height() * (spread[at] == 0 ? 0.08 : static_cast<qreal>(spread[at]) / most);
        const QRectF bar(place.left() + wide * static_cast<qreal>(level) + wide * 0.05, place.bottom() - height,
                         wide * 0.9, height);
        if (spread[at] == 0) {
            painter.fillRect(bar, chartpaint::guideLine(tokens)); // no one: quieter than any bar of someone
            continue;
        }
        // The palest level needs the outline that its square has.
        paintPanel(painter, bar, level == 0 ? tokens.surface : tokens.levelFill(level, levels), tokens.mute,
                   level == 0 ? 1.5 : 1, 0);
        const bool isInside = height >= line;
        if (level == 0) {
            paintHatch(painter, bar, tokens.mute, wide * 0.2, 0);
            // A clearing behind the count, as behind the 0 of its square.
            QRectF clearing(0, 0, QFontMetricsF(body).horizontalAdvance(QString::number(spread[at])) * 1.4, line * 0.9);
            clearing.moveCenter(bar.center());
            if (isInside)
                painter.fillRect(clearing & bar, tokens.surface);
        }
        const QRectF above(bar.left(), bar.top() - line, bar.width(), line);
        painter.setPen(level == 0 || !isInside ? tokens.text : tokens.levelInk(level, levels));
        paintLine(painter, isInside ? bar : above, QString::number(spread[at]), Qt::AlignHCenter, false);
    }
}

void paintAnswers(QPainter &painter, int count, const PlacedRow &placed, const SpreadDots &dots, const QFont &body,
                  const QColor &colour)
{
    if (count == 0)
        return;
    dots.paint(painter, count, placed.dots, Qt::AlignRight, colour);
    painter.setFont(body);
    painter.setPen(colour);
    paintLine(painter, placed.count, QString::number(count), Qt::AlignRight, false);
}

void paintRow(QPainter &painter, const AudienceRow &row, const PlacedRow &placed, const QFont &body,
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
            painter.setBrush(tokens.text);
            const qreal radius = body.pixelSize() * 0.14;
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
    if (row.spread && placed.bars.width() > 0)
        paintBars(painter, row.spread->counts(), placed.bars, body, tokens);
    paintState(painter, row, placed, body, tokens);
}

void paintOpening(QPainter &painter, const AudienceGeometry &geometry, const Tokens &tokens)
{
    for (const PlacedText &text : geometry.texts) {
        painter.setFont(text.font);
        painter.setPen(text.mute ? tokens.mute : tokens.text);
        paintLine(painter, text.rect, text.text, Qt::AlignLeft, false);
    }
}

/// It tells whoever leads how to go on, so it becomes smaller rather than lose its end.
QFont hintFont(const QString &hint, const QFont &font, qreal width, QSizeF size)
{
    qreal pixels = font.pixelSize();
    QFont fitting = font;
    while (pixels > size.height() * 0.02 && QFontMetricsF(fitting).horizontalAdvance(hint) > width)
        fitting = sizedFont(font, --pixels);
    return fitting;
}

/// Below all that the opening says, in letters that fit a line.
void paintOpeningHint(QPainter &painter, const QString &hint, const QFont &font, const Tokens &tokens, QSizeF size)
{
    const QRectF strip(size.width() * 0.09, size.height() * 0.925, size.width() * 0.89, size.height() * 0.05);
    const QFont most = sizedFont(font, std::min<qreal>(font.pixelSize(), size.height() * 0.03));
    painter.setFont(hintFont(hint, most, strip.width(), size));
    painter.setPen(tokens.mute);
    paintLine(painter, strip, hint, Qt::AlignLeft);
}

/// Everyone sees it: a quiet sentence and no alarm. Last year's level gives way where there is no room for both.
void paintFootHint(QPainter &painter, const QString &hint, const AudienceContent &content,
                   const AudienceGeometry &geometry, const Tokens &tokens, QSizeF size)
{
    const qreal right = content.last.isEmpty() ? geometry.last.right() : geometry.last.left() - geometry.pixelSize();
    QRectF strip = geometry.progress;
    strip.setRight(right);
    painter.setFont(hintFont(hint, geometry.body, strip.width(), size));
    const bool fits = QFontMetricsF(painter.font()).horizontalAdvance(hint) <= strip.width();
    if (!fits) {
        strip.setRight(geometry.last.right());
        painter.setFont(hintFont(hint, geometry.body, strip.width(), size));
    }
    painter.setPen(tokens.text);
    paintLine(painter, strip, hint, Qt::AlignLeft);
    if (!fits)
        return;
    painter.setFont(geometry.body);
    painter.setPen(tokens.mute);
    paintLine(painter, geometry.last, content.last, Qt::AlignRight);
}

} // namespace

void paintAudience(QPainter &painter, const AudienceContent &content, const AudienceGeometry &geometry,
                   const Tokens &tokens, QSizeF size, const QString &hint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (content.screen == AudienceScreen::Blank) {
        painter.fillRect(QRectF(QPointF(), size), Qt::black);
        return;
    }
    painter.fillRect(QRectF(QPointF(), size), tokens.window);
    if (content.screen == AudienceScreen::Opening) {
        paintOpening(painter, geometry, tokens);
        if (!hint.isEmpty())
            paintOpeningHint(painter, hint, geometry.body, tokens, size);
        return;
    }
    paintThemeBadge(painter, geometry.circle, content.theme, tokens);
    painter.setFont(geometry.titleFont);
    painter.setPen(tokens.text);
    for (const PlacedLine &line : geometry.title)
        paintLine(painter, line.rect, line.text, Qt::AlignLeft);
    if (content.query)
        paintQueryMark(painter, geometry.titleQuery, tokens);
    if (std::ranges::any_of(content.rows, [](const AudienceRow &row) { return row.spread.has_value(); })) {
        painter.setFont(geometry.body);
        painter.setPen(tokens.mute);
        for (std::size_t level = 0; level < geometry.heads.size(); ++level)
            paintLine(painter, geometry.heads[level], QString::number(level), Qt::AlignHCenter, false);
    }
    for (std::size_t at = 0; at < geometry.rows.size(); ++at) {
        paintRow(painter, content.rows[at], geometry.rows[at], geometry.body, tokens);
        const Counts &shown = content.spread ? content.spread->counts() : content.hands;
        if (at < shown.size())
            paintAnswers(painter, shown[at], geometry.rows[at], geometry.dots, geometry.body,
                         content.spread ? tokens.accent : tokens.text);
    }
    painter.setFont(geometry.body);
    painter.setPen(tokens.mute);
    paintLine(painter, geometry.place, content.place, Qt::AlignRight);
    if (!hint.isEmpty()) {
        paintFootHint(painter, hint, content, geometry, tokens, size);
        return;
    }
    paintLine(painter, geometry.progress, content.progress, Qt::AlignLeft);
    paintLine(painter, geometry.wording, content.wording, Qt::AlignHCenter);
    paintLine(painter, geometry.last, content.last, Qt::AlignRight);
}

} // namespace waymark
