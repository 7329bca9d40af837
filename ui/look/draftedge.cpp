// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/draftedge.h"

#include <QPainter>

namespace waymark {

void paintDraftEdge(QPainter &painter, const QRectF &rect, const QColor &colour, qreal unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.2 * unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3.0, 2.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = 2.6 * unit;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2 * unit, 2 * unit);
    painter.restore();
}

void paintDraftKey(QPainter &painter, const QRectF &square, const Tokens &tokens, qreal unit)
{
    const qreal half = unit / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.mute, unit));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(square.adjusted(half, half, -half, -half), 4 * unit, 4 * unit);
    painter.restore();
    paintDraftEdge(painter, square.adjusted(unit, unit, -unit, -unit), tokens.text, unit);
}

} // namespace waymark
