// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpaint.h"

#include "ui/charts/chartwords.h"
#include "ui/look/badges.h"
#include "ui/look/draftedge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace waymark::chartpaint {

namespace {

/// The last blank at which the text so far fits the width; -1 if none.
qsizetype breakAt(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    qsizetype found = -1;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (metrics.horizontalAdvance(text.left(at)) > width)
            break;
        found = at;
    }
    return found;
}

void arrow(QPainter &painter, const QPointF &centre, qreal size, bool up, const QColor &colour)
{
    const qreal sign = up ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, size * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = centre + QPointF(0, sign * size * 0.45);
    painter.drawLine(centre - QPointF(0, sign * size * 0.45), tip);
    painter.drawPolyline(QPolygonF{tip + QPointF(-size * 0.32, -sign * size * 0.36), tip,
                                   tip + QPointF(size * 0.32, -sign * size * 0.36)});
    painter.restore();
}

void equals(QPainter &painter, const QPointF &centre, qreal size, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, size * 0.15, Qt::SolidLine, Qt::RoundCap));
    for (const qreal sign : {-1.0, 1.0})
        painter.drawLine(centre + QPointF(-size * 0.3, sign * size * 0.15),
                         centre + QPointF(size * 0.3, sign * size * 0.15));
    painter.restore();
}

struct LegendBox
{
    qsizetype entry; ///< -1 is the remark
    int line;
    qreal x;
    qreal width;
};

QList<LegendBox> legendBoxes(const QList<LegendEntry> &entries, const QString &remark, const QFont &body, qreal width)
{
    const qreal u = unit(body);
    const QFont font = scaledFont(body, TextSize::Small);
    QList<LegendBox> boxes;
    qreal x = 0;
    int line = 0;
    const auto add = [&](qsizetype entry, qreal wanted) {
        if (x > 0 && x + wanted > width) {
            x = 0;
            ++line;
        }
        boxes.append({entry, line, x, wanted});
        x += wanted + 12 * u;
    };
    for (qsizetype i = 0; i < entries.size(); ++i)
        add(i, 29 * u + textWidth(font, entries[i].label));
    if (!remark.isEmpty())
        add(-1, textWidth(font, remark));
    return boxes;
}

} // namespace

qreal unit(const QFont &body) { return std::max(1, body.pixelSize()) / 14.0; }

qreal textWidth(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }

qreal text(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font,
           const QColor &colour)
{
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font, painter.device());
    // A hair of tolerance: a column made to measure must not shorten the text it was measured by.
    const QString shown = metrics.horizontalAdvance(text) <= rect.width() + 1
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qreal width = metrics.horizontalAdvance(shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    painter.drawText(QPointF(x, rect.center().y() + metrics.capHeight() / 2), shown);
    painter.restore();
    return width;
}

void label(QPainter &painter, const QRectF &rect, const QString &words, const QFont &font, const QColor &colour,
           Qt::Alignment alignment)
{
    QFont small = font;
    small.setPixelSize(std::clamp(qRound(painter.font().pixelSize() * 12 / 14.0), 1, std::max(1, font.pixelSize())));
    const QFontMetricsF metrics(small, painter.device());
    const bool fits = QFontMetricsF(font, painter.device()).horizontalAdvance(words) <= rect.width();
    const qsizetype at = fits ? -1 : breakAt(words, metrics, rect.width());
    const qreal line = metrics.height();
    if (at < 0 || rect.height() < line * 1.7) {
        text(painter, rect, alignment, words, fits ? font : small, colour);
        return;
    }
    const qreal top = rect.center().y() - line * 0.94;
    text(painter, QRectF(rect.left(), top, rect.width(), line * 0.94), alignment, words.left(at), small, colour);
    text(painter, QRectF(rect.left(), rect.center().y(), rect.width(), line * 0.94), alignment, words.mid(at + 1),
         small, colour);
}

void answer(QPainter &painter, const QRectF &square, const StatementMark &mark, int levels, const Tokens &tokens)
{
    const qreal u = square.height() / 20;
    if (!mark.asked) {
        // Nothing was asked there: no box at all, so that it cannot be taken for an answer that is missing.
        painter.save();
        painter.setPen(QPen(tokens.mute, u * 1.4));
        painter.drawPoint(square.center());
        painter.restore();
        return;
    }
    BadgeKind kind = BadgeKind::Unanswered;
    if (mark.level)
        kind = mark.carriedForward ? BadgeKind::Carried : *mark.level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled;
    paintLevelBadge(painter, square, kind, mark.level.value_or(0), levels, tokens);
    if (mark.level && mark.draft) {
        painter.save();
        QPen pen(tokens.text, 1.6 * u, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.0, 1.4});
        painter.setPen(pen);
        const qreal y = square.bottom() + 2.4 * u;
        painter.drawLine(QPointF(square.left() + u, y), QPointF(square.right() - u, y));
        painter.restore();
    }
    if (mark.query)
        paintQueryMark(painter, QRectF(square.right(), square.top() + 2 * u, 16 * u, 16 * u), tokens);
}

QColor guideLine(const Tokens &tokens)
{
    return tokens.highContrast ? mixed(tokens.surface, tokens.text, 0.35) : tokens.line;
}

namespace {

void emptyBox(QPainter &painter, const QRectF &rect, const QPen &pen, const Tokens &tokens, qreal u)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(rect.adjusted(u, u / 2, -u / 2, -u / 2), 4 * u, 4 * u);
    painter.restore();
}

} // namespace

void unansweredBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal u)
{
    QPen pen(tokens.mute, u, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    emptyBox(painter, rect, pen, tokens, u);
}

void carriedBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal u)
{
    emptyBox(painter, rect, QPen(tokens.mute, 1.2 * u), tokens, u);
}

qreal change(QPainter &painter, const QRectF &rect, const ChartChange &change, const Tokens &tokens, const QFont &font)
{
    using Direction = ChartChange::Direction;
    if (change.direction == Direction::None)
        return text(painter, rect, Qt::AlignLeft, change.words, font, tokens.mute);
    const qreal size = font.pixelSize() * 0.8;
    const QPointF centre(rect.left() + size / 2, rect.center().y());
    const QColor colour = change.direction == Direction::Up     ? tokens.good
                          : change.direction == Direction::Down ? tokens.warn
                                                                : tokens.mute;
    if (change.direction == Direction::Same)
        equals(painter, centre, size, colour);
    else
        arrow(painter, centre, size, change.direction == Direction::Up, colour);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const qreal gap = size * 1.3;
    return gap + text(painter, rect.adjusted(gap, 0, 0, 0), Qt::AlignLeft, change.words, bold, colour);
}

qreal changeWidth(const QFont &font, const ChartChange &change)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return font.pixelSize() * 0.8 * 1.3 + textWidth(bold, change.words) + 1;
}

QColor seriesColour(int style, const Tokens &tokens)
{
    // Of the look's own colours, but none that has a meaning of its own here: good, warn and the themes stay free.
    switch (style % 5) {
    case 0:
        return tokens.accent;
    case 1:
        return mixed(tokens.warn, tokens.text, 0.25);
    case 2:
        return mixed(tokens.good, tokens.text, 0.35);
    case 3:
        return tokens.mute;
    default:
        return mixed(tokens.accent, tokens.warn, 0.5);
    }
}

QPen seriesPen(int style, qreal width, const Tokens &tokens)
{
    // Flat caps: dashes with round ones cost the raster engine many times as much.
    QPen pen(seriesColour(style, tokens), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (style % 5) {
    case 1:
        pen.setDashPattern({4.0, 2.0});
        break;
    case 2:
        pen.setDashPattern({1.4, 1.6});
        break;
    case 3:
        pen.setDashPattern({6.0, 2.0, 1.4, 2.0});
        break;
    case 4:
        pen.setDashPattern({9.0, 3.0});
        break;
    default:
        break;
    }
    return pen;
}

void marker(QPainter &painter, const QPointF &centre, qreal size, int style, const Tokens &tokens, bool hollow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = seriesColour(style, tokens);
    const qreal line = hollow ? size * 0.14 : 0;
    painter.setPen(hollow ? QPen(colour, line) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? tokens.surface : colour);
    const qreal r = (size - line) / 2;
    const auto at = [&centre](qreal x, qreal y) { return centre + QPointF(x, y); };
    switch (style % 5) {
    case 0:
        painter.drawEllipse(centre, r * 1.06, r * 1.06);
        break;
    case 1:
        painter.drawRect(QRectF(at(-r * 0.92, -r * 0.92), at(r * 0.92, r * 0.92)));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{at(0, -r * 1.15), at(r * 1.1, r * 0.85), at(-r * 1.1, r * 0.85)});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{at(0, -r * 1.25), at(r * 1.25, 0), at(0, r * 1.25), at(-r * 1.25, 0)});
        break;
    default:
        painter.drawPolygon(QPolygonF{at(0, r * 1.15), at(r * 1.1, -r * 0.85), at(-r * 1.1, -r * 0.85)});
        break;
    }
    painter.restore();
}

qreal legendLine(const QFont &body) { return 20 * unit(body); }

int legendLines(const QList<LegendEntry> &entries, const QString &remark, const QFont &body, qreal width)
{
    const QList<LegendBox> boxes = legendBoxes(entries, remark, body, width);
    return boxes.isEmpty() ? 0 : boxes.last().line + 1;
}

int legend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, const QString &remark,
           const QFont &body, const Tokens &tokens)
{
    const qreal u = unit(body);
    const QFont font = scaledFont(body, TextSize::Small);
    const QList<LegendBox> boxes = legendBoxes(entries, remark, body, rect.width());
    const qreal height = legendLine(body);
    for (const LegendBox &wanted : boxes) {
        qreal taken = 0;
        for (const LegendBox &other : boxes)
            if (other.line == wanted.line)
                taken = std::max(taken, other.x + other.width);
        const qreal x = rect.left() + std::max(0.0, (rect.width() - taken) / 2) + wanted.x;
        const QRectF box(x, rect.top() + wanted.line * height, wanted.width, height);
        if (wanted.entry < 0) {
            text(painter, box, Qt::AlignLeft, remark, font, tokens.mute);
            continue;
        }
        const LegendEntry &entry = entries[wanted.entry];
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(seriesPen(entry.style, 2 * u, tokens));
        painter.drawLine(QPointF(x, box.center().y()), QPointF(x + 24 * u, box.center().y()));
        painter.restore();
        marker(painter, QPointF(x + 12 * u, box.center().y()), 9 * u, entry.style, tokens);
        text(painter, box.adjusted(28 * u, 0, 0, 0), Qt::AlignLeft, entry.label, font,
             seriesColour(entry.style, tokens));
    }
    return boxes.isEmpty() ? 0 : boxes.last().line + 1;
}

} // namespace waymark::chartpaint

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
        return ChartTexts::tr("unanswered");
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
    bool isShort = false;
    const auto add = [&](Kind kind, int level) {
        QString words = legendWords(kind, level);
        if (isShort && kind == Kind::Level && level > 0)
            words = level == levels ? ChartTexts::tr("levels 1 to %1").arg(levels) : QString();
        const qreal wanted = 25 * u + chartpaint::textWidth(small, words) + 1;
        if (x > 0 && x + wanted > width) {
            x = 0;
            ++line;
        }
        m_entries.append({kind, level, words, QRectF(x, legendRow * u * line, wanted, legendSquare * u)});
        x += wanted + (words.isEmpty() ? 0 : 12 * u);
    };
    const auto addAll = [&] {
        for (int level = 0; level <= levels; ++level)
            add(Kind::Level, level);
        for (const Kind kind : others)
            add(kind, levels);
    };
    addAll();
    if (line == 0)
        return;
    // A line less for the key is a line more for what it is about.
    m_entries.clear();
    x = line = 0;
    isShort = true;
    addAll();
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
            paintDraftKey(painter, square, tokens, u);
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
