// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

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

/// The state of a control as the style option tells it. Focus shows when the keyboard brought it.
ControlState controlState(const QStyleOption &option);

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
/// `handle` is the slider's rectangle; the groove stays empty.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
/// The line under a tab, thick when it is the chosen one.
void paintTab(QPainter &painter, const QStyleOptionTab &option);
/// What lies behind a menu's item.
void paintMenuItemPanel(QPainter &painter, const QStyleOptionMenuItem &option);

/// Where the parts of combo and spin boxes and scroll bars lie, left to right (the caller mirrors).
QRect comboBoxPart(const QRect &whole, QStyle::SubControl part);
QRect spinBoxPart(const QRect &whole, QStyle::SubControl part, bool hasButtons);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle);

} // namespace waymark
