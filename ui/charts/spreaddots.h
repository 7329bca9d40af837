// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

class QColor;
class QPainter;

namespace waymark {

/// Dots of one size for counts that stand beside each other, a dot for each answer: how large they are and in how many
/// lines they stand follows from the greatest count there could be, so that one more answer, or revealing them, moves
/// nothing. Pure; lengths in the painter's units.
class SpreadDots
{
public:
    /// `greatest`: the most dots that one place has to hold. `largest`: no dot is wider than this.
    static SpreadDots fitting(int greatest, QSizeF room, qreal largest);

    [[nodiscard]] qreal diameter() const { return m_diameter; }
    [[nodiscard]] int perLine() const { return m_perLine; }
    /// What that many dots take; empty for none.
    [[nodiscard]] QSizeF sizeOf(int count) const;
    /// The dots in the middle of the rectangle's height, from its left edge or up to its right one.
    [[nodiscard]] QList<QRectF> places(int count, const QRectF &rect, Qt::Alignment alignment) const;
    void paint(QPainter &painter, int count, const QRectF &rect, Qt::Alignment alignment, const QColor &colour) const;

    static constexpr int mostLines = 4;

private:
    [[nodiscard]] qreal extent(int dots) const;

    qreal m_diameter = 0;
    int m_perLine = 1;
};

} // namespace waymark
