// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

class QPainter;
class QRectF;

namespace waymark {

// How what is only a draft differs from what is agreed, on screen and in papers alike. `unit`: a pixel at normal text
// size.

/// The dashed line inside (rect: a part of a bar, a cell) what is only a draft.
void paintDraftEdge(QPainter &painter, const QRectF &rect, const QColor &colour, qreal unit);
/// What a key shows for a draft of any level.
void paintDraftKey(QPainter &painter, const QRectF &square, const Tokens &tokens, qreal unit);

} // namespace waymark
