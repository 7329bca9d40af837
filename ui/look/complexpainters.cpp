// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/complexpainters.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace waymark {

namespace {

constexpr int arrowWidth = 28;
constexpr int spinWidth = 26;

QRectF thinBar(const QRect &bar, bool horizontal, qreal thickness)
{
    const QRectF whole(bar);
    return horizontal ? QRectF(whole.left() + 1, whole.center().y() - thickness / 2, whole.width() - 2, thickness)
                      : QRectF(whole.center().x() - thickness / 2, whole.top() + 1, thickness, whole.height() - 2);
}

} // namespace

ControlState controlState(const QStyleOption &option)
{
    ControlState state;
    state.enabled = option.state.testFlag(QStyle::State_Enabled);
    state.hovered = state.enabled && option.state.testFlag(QStyle::State_MouseOver);
    state.pressed = option.state.testFlag(QStyle::State_Sunken);
    state.checked = option.state.testFlag(QStyle::State_On);
    state.partly = option.state.testFlag(QStyle::State_NoChange);
    state.focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    return state;
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    const Tokens tokens = Tokens::of(option.palette);
    ControlState state = controlState(option);
    state.focused = option.state.testFlag(QStyle::State_HasFocus) && (option.editable || state.focused);
    if (option.frame)
        paintField(painter, option.rect, tokens, state);
    const QRect arrow =
        QStyle::visualRect(option.direction, option.rect, comboBoxPart(option.rect, QStyle::SC_ComboBoxArrow));
    paintChevron(painter, arrow, Pointing::Down, state.enabled ? tokens.mute : tokens.faint());
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Tokens tokens = Tokens::of(option.palette);
    ControlState state = controlState(option);
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    if (option.frame)
        paintField(painter, option.rect, tokens, state);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           Pointing direction) {
        const bool possible = state.enabled && option.stepEnabled.testFlag(step);
        const bool active = possible && option.activeSubControls.testFlag(part);
        if (active)
            paintPanel(painter, QRectF(rect).adjusted(1, 1, -2, -1), tokens.tint, {}, 0, corner::small);
        const QColor idle = possible ? tokens.mute : tokens.faint();
        paintChevron(painter, QRectF(rect).adjusted(8, 2, -9, -2), direction, active ? tokens.accent : idle);
    };
    arrow(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Pointing::Up);
    arrow(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Pointing::Down);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens tokens = Tokens::of(option.palette);
    const bool held =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && option.state.testFlag(QStyle::State_Sunken);
    const bool near = option.state.testFlag(QStyle::State_MouseOver);
    const qreal thickness = held || near ? 8 : 6;
    const QRectF bar = thinBar(handle, option.orientation == Qt::Horizontal, thickness);
    paintPanel(painter, bar, held ? tokens.mute : tokens.edge(), {}, 0, thickness / 2);
}

void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Tokens tokens = Tokens::of(option.palette);
    const ControlState state = controlState(option);
    const bool horizontal = option.orientation == Qt::Horizontal;
    paintPanel(painter, thinBar(option.rect, horizontal, 4), state.enabled ? tokens.edge() : tokens.line, {}, 0, 2);
    QRectF knob(0, 0, 16, 16);
    knob.moveCenter(QRectF(handle).center());
    paintPanel(painter, knob, state.enabled ? tokens.accent : tokens.line, tokens.surface, 2, 8);
    if (state.focused)
        paintPanel(painter, knob.adjusted(-2, -2, 2, 2), {}, tokens.accent, 2, 10);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens tokens = Tokens::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (hovered && !chosen)
        paintPanel(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), mixed(tokens.window, tokens.tint, 0.7), {}, 0,
                   corner::control);
    if (!chosen)
        return;
    QRectF under(option.rect);
    switch (option.shape) {
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        under.setLeft(under.right() - 3);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        under.setRight(under.left() + 3);
        break;
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        under.setBottom(under.top() + 3);
        break;
    default:
        under.setTop(under.bottom() - 3);
        break;
    }
    paintPanel(painter, under, tokens.accent, {}, 0, 1.5);
}

void paintMenuItemPanel(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const bool active = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled);
    if (active && option.menuItemType != QStyleOptionMenuItem::Separator)
        paintPanel(painter, QRectF(option.rect).adjusted(0, 0, 0, 0), Tokens::of(option.palette).tint, {}, 0, 6);
}

QRect comboBoxPart(const QRect &whole, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return whole.adjusted(10, 3, -arrowWidth, -3);
    case QStyle::SC_ComboBoxArrow:
        return whole.adjusted(whole.width() - arrowWidth, 0, -4, 0);
    default:
        return whole;
    }
}

QRect spinBoxPart(const QRect &whole, QStyle::SubControl part, bool hasButtons)
{
    const QRect buttons = whole.adjusted(whole.width() - spinWidth, 2, -1, -2);
    const int half = buttons.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return whole.adjusted(8, 3, hasButtons ? -spinWidth : -8, -3);
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? buttons.adjusted(0, 0, 0, -half) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons ? buttons.adjusted(0, half, 0, 0) : QRect();
    default:
        return whole;
    }
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep)),
                            std::min(shortestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&option, horizontal](int from, int extent) {
        return horizontal ? QRect(option.rect.x() + from, option.rect.y(), extent, option.rect.height())
                          : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), extent);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrows, no first and last buttons
    }
}

} // namespace waymark
