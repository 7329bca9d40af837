// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QRectF>

class QPainter;

namespace waymark {

/// What a control shows of itself, apart from its contents.
struct ControlState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
    bool partly = false;  ///< a check box between on and off
    bool focused = false; ///< reached by keyboard: shows the ring
    bool primary = false;
};

enum class Pointing { Up, Down, Left, Right };

/// A filled rounded rectangle with its border wholly inside `rect`; an invalid colour leaves that part out.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal borderWidth,
                qreal radius);
void paintButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state);
/// Something to type or choose in: line edits, text edits, combo and spin boxes.
void paintField(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state);
/// A button without an outline until something happens to it.
void paintToolButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state);
void paintCheckBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state);
void paintRadioButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state);
/// 2 px accent, wholly inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal radius);
void paintChevron(QPainter &painter, const QRectF &rect, Pointing direction, const QColor &colour);
void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour);

/// Text colour of a button in that state.
QColor buttonInk(const Tokens &tokens, const ControlState &state);

} // namespace waymark
