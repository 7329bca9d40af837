// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spreaddots.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace waymark {
namespace {

/// Between two dots, as a share of their diameter.
constexpr qreal dotGap = 0.22;

int linesFor(int count, int perLine) { return (count + perLine - 1) / perLine; }

qreal diametersOf(int dots) { return dots + dotGap * (dots - 1); }

} // namespace

SpreadDots SpreadDots::fitting(int greatest, QSizeF room, qreal largest)
{
    SpreadDots best;
    const int most = std::max(1, greatest);
    for (int lines = 1; lines <= std::min(mostLines, most); ++lines) {
        const int perLine = linesFor(most, lines);
        const qreal diameter =
            std::min({largest, room.width() / diametersOf(perLine), room.height() / diametersOf(lines)});
        // One line is easiest to count: more of them only where the dots grow visibly.
        if (lines == 1 || diameter > best.m_diameter * 1.05) {
            best.m_diameter = std::max<qreal>(0, diameter);
            best.m_perLine = perLine;
        }
    }
    return best;
}

qreal SpreadDots::extent(int dots) const { return dots > 0 ? m_diameter * diametersOf(dots) : 0; }

QSizeF SpreadDots::sizeOf(int count) const
{
    return {extent(std::min(count, m_perLine)), extent(linesFor(count, m_perLine))};
}

QList<QRectF> SpreadDots::places(int count, const QRectF &rect, Qt::Alignment alignment) const
{
    QList<QRectF> made;
    made.reserve(count);
    const qreal step = m_diameter * (1 + dotGap);
    const qreal top = rect.center().y() - sizeOf(count).height() / 2;
    for (int at = 0; at < count; ++at) {
        const int line = at / m_perLine;
        const int inLine = std::min(m_perLine, count - line * m_perLine);
        const qreal left = alignment & Qt::AlignRight ? rect.right() - extent(inLine) : rect.left();
        made.append({left + step * (at % m_perLine), top + step * line, m_diameter, m_diameter});
    }
    return made;
}

void SpreadDots::paint(QPainter &painter, int count, const QRectF &rect, Qt::Alignment alignment,
                       const QColor &colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF &dot : places(count, rect, alignment))
        painter.drawEllipse(dot);
    painter.restore();
}

} // namespace waymark
