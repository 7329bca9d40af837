// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QtMath>

namespace waymark {

QString Chart::source() const { return {}; }

QString Chart::tipAt(const QPointF &, const QRectF &, const QFont &) const { return {}; }

qsizetype Chart::rowAt(const QPointF &, const QRectF &, const QFont &) const { return -1; }

qreal Chart::minHeight(const QFont &body, qreal width) const { return sizeHint(body, width).height() * 2 / 3; }

bool Chart::isLong() const { return false; }

QFont bodyFont(const QFont &font)
{
    QFont body = font;
    if (font.pixelSize() <= 0)
        body.setPixelSize(qMax(1, qRound(font.pointSizeF() * 96.0 / 72.0)));
    return body;
}

} // namespace waymark
