// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QRectF>

class QPainter;

namespace waymark {

/// The states of an answer that must never look alike, with or without colour. Squares are levels, circles are
/// themes, nowhere else.
enum class BadgeKind {
    Unanswered, ///< dashed outline, dash
    NotInPlace, ///< 0, hatched and outlined
    Filled,     ///< the level's numeral on the level's blue
    Carried,    ///< outlined with a hollow numeral: brought forward, not yet looked at again
};

// Painters for screen, PDF, PNG and SVG alike: floating geometry, sizes relative to the rectangle, fonts in the
// painter's own family. They leave the painter as it was.

/// `level` 0..levels; of `levels` 2..7. A Carried badge of level 0 is hatched as well.
void paintLevelBadge(QPainter &painter, const QRectF &rect, BadgeKind kind, int level, int levels,
                     const Tokens &tokens);
/// A filled circle with the theme's number, in the largest square that fits the middle of `rect`.
void paintThemeBadge(QPainter &painter, const QRectF &rect, int number, const Tokens &tokens);
/// Diagonal lines `gap` apart, clipped to `rect` with that corner radius; drawn as lines, so that they stay vectors.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal gap, qreal radius);
/// The question mark of a query, in the colour of warning.
void paintQueryMark(QPainter &painter, const QRectF &rect, const Tokens &tokens);

} // namespace waymark
