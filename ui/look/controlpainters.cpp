// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/controlpainters.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPolygonF>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr qreal ringWidth = 2;

QPen roundStroke(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Fill and border shared by check boxes and radio buttons.
struct IndicatorLook
{
    QColor fill;
    QColor border;
    QColor mark;
    qreal width = 1.5;
};

IndicatorLook indicatorLook(const Tokens &tokens, const ControlState &state)
{
    const bool on = state.checked || state.partly;
    if (!state.enabled)
        return {on ? tokens.faint() : QColor(), on ? tokens.faint() : tokens.faintEdge(), tokens.surface, 1.5};
    if (on)
        return {state.hovered ? tokens.accentHover() : tokens.accent, tokens.accent, tokens.onAccent, 1.5};
    const QColor border = state.hovered || state.focused ? tokens.accent : tokens.edge();
    return {state.pressed ? tokens.tint : tokens.surface, border, tokens.accent, state.focused ? ringWidth : 1.5};
}

} // namespace

namespace {

void drawPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal borderWidth,
               qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF inner = rect;
    if (border.isValid() && borderWidth > 0) {
        painter.setPen(QPen(border, borderWidth));
        inner.adjust(borderWidth / 2, borderWidth / 2, -borderWidth / 2, -borderWidth / 2);
        radius -= borderWidth / 2;
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

bool isWhole(qreal value) { return qFuzzyIsNull(value - std::round(value)); }

/// Whether a rectangle's edges are edges of the pixels of a picture in memory: on paper and in between they are not.
bool fitsPixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform &transform = painter.transform();
    return painter.isActive() && painter.paintEngine()->type() == QPaintEngine::Raster &&
           transform.type() <= QTransform::TxTranslate && isWhole(painter.device()->devicePixelRatio()) &&
           isWhole(rect.x() + transform.dx()) && isWhole(rect.y() + transform.dy()) && isWhole(rect.width()) &&
           isWhole(rect.height());
}

/// A small panel with the corners and a piece of each edge of any larger one.
QPixmap smallPanel(int corner, const QColor &fill, const QColor &border, qreal borderWidth, qreal radius, qreal ratio)
{
    const QString key = QStringLiteral("panel %1 %2 %3 %4 %5")
                            .arg(fill.isValid() ? quint64(fill.rgba64()) : 0, 0, 16)
                            .arg(border.isValid() ? quint64(border.rgba64()) : 0, 0, 16)
                            .arg(borderWidth)
                            .arg(radius)
                            .arg(ratio);
    QPixmap panel;
    if (QPixmapCache::find(key, &panel))
        return panel;
    const int side = 2 * corner + 1;
    panel = QPixmap(QSize(side, side) * ratio);
    panel.setDevicePixelRatio(ratio);
    panel.fill(Qt::transparent);
    QPainter painter(&panel);
    drawPanel(painter, QRectF(0, 0, side, side), fill, border, borderWidth, radius);
    painter.end();
    QPixmapCache::insert(key, panel);
    return panel;
}

} // namespace

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal borderWidth,
                qreal radius)
{
    // Round corners are a tenth of what a page takes to paint: they are taken from a small panel.
    const int corner = static_cast<int>(std::ceil(radius + borderWidth));
    if (radius <= 0 || rect.width() <= 2 * corner || rect.height() <= 2 * corner || !fitsPixels(painter, rect)) {
        drawPanel(painter, rect, fill, border, borderWidth, radius);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatio();
    const QPixmap panel = smallPanel(corner, fill, border, borderWidth, radius, ratio);
    const qreal from[] = {0, static_cast<qreal>(corner), corner + 1.0};
    const qreal size[] = {static_cast<qreal>(corner), 1, static_cast<qreal>(corner)};
    const qreal left[] = {rect.left(), rect.left() + corner, rect.right() - corner};
    const qreal top[] = {rect.top(), rect.top() + corner, rect.bottom() - corner};
    const qreal width[] = {size[0], rect.width() - 2 * corner, size[2]};
    const qreal height[] = {size[0], rect.height() - 2 * corner, size[2]};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRectF target(left[column], top[row], width[column], height[row]);
            if (row != 1 || column != 1)
                painter.drawPixmap(
                    target, panel,
                    QRectF(from[column] * ratio, from[row] * ratio, size[column] * ratio, size[row] * ratio));
            else if (fill.isValid())
                painter.fillRect(target, fill);
        }
    }
}

QColor buttonInk(const Tokens &tokens, const ControlState &state)
{
    if (!state.enabled)
        return tokens.faint();
    if (state.primary)
        return tokens.onAccent;
    return state.checked ? tokens.accent : tokens.text;
}

void paintButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    if (!state.enabled) {
        // What would be filled is no fainter for it: its words are read like any other's.
        paintPanel(painter, rect, state.primary ? tokens.tint : tokens.window, tokens.faintEdge(), 1, corner::control);
        return;
    }
    if (state.primary) {
        const bool active = state.hovered || state.pressed;
        paintPanel(painter, rect, active ? tokens.accentHover() : tokens.accent, {}, 0, corner::control);
        if (state.focused)
            paintPanel(painter, rect.adjusted(2, 2, -2, -2), {}, tokens.onAccent, 1.5, corner::control - 2);
        return;
    }
    QColor fill = tokens.surface;
    if (state.checked || state.pressed)
        fill = tokens.tint;
    else if (state.hovered)
        fill = mixed(tokens.surface, tokens.tint, 0.6);
    const bool marked = state.focused || state.checked;
    paintPanel(painter, rect, fill, marked || state.hovered ? tokens.accent : tokens.edge(),
               state.focused   ? ringWidth
               : state.checked ? tokens.chosenEdgeWidth()
                               : 1,
               corner::control);
    if (state.focused && state.checked) // its edge is in the accent already
        paintPanel(painter, rect.adjusted(3, 3, -3, -3), {}, tokens.accent, 1, corner::control - 3);
}

void paintField(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    if (!state.enabled)
        paintPanel(painter, rect, mixed(tokens.surface, tokens.window, 0.5), tokens.faintEdge(), 1, corner::control);
    else if (state.focused)
        paintPanel(painter, rect, tokens.surface, tokens.accent, ringWidth, corner::control);
    else
        paintPanel(painter, rect, tokens.surface, state.hovered ? tokens.mute : tokens.edge(), 1, corner::control);
}

void paintToolButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    if (state.enabled && (state.checked || state.pressed))
        paintPanel(painter, rect, tokens.tint, state.checked ? tokens.accent : QColor(), tokens.chosenEdgeWidth(),
                   corner::control);
    else if (state.enabled && state.hovered)
        paintPanel(painter, rect, mixed(tokens.surface, tokens.tint, 0.7), tokens.line, 1, corner::control);
}

void paintCheckBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    const IndicatorLook look = indicatorLook(tokens, state);
    paintPanel(painter, rect, look.fill, look.border, look.width, corner::small);
    if (state.partly) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(roundStroke(look.mark, std::max(1.5, rect.width() / 9)));
        painter.drawLine(QPointF(rect.left() + rect.width() * 0.28, rect.center().y()),
                         QPointF(rect.right() - rect.width() * 0.28, rect.center().y()));
        painter.restore();
    } else if (state.checked) {
        paintTick(painter, rect, look.mark);
    }
    if (state.focused && (state.checked || state.partly))
        paintPanel(painter, rect.adjusted(2, 2, -2, -2), {}, tokens.onAccent, 1, 2);
}

void paintRadioButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    const IndicatorLook look = indicatorLook(tokens, state);
    const qreal radius = rect.width() / 2;
    paintPanel(painter, rect, look.fill, look.border, look.width, radius);
    if (state.checked) {
        const qreal inset = rect.width() * 0.3;
        paintPanel(painter, rect.adjusted(inset, inset, -inset, -inset), look.mark, {}, 0, radius - inset);
    }
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, qreal radius)
{
    paintPanel(painter, rect, {}, tokens.accent, ringWidth, radius);
}

void paintChevron(QPainter &painter, const QRectF &rect, Pointing direction, const QColor &colour)
{
    const qreal reach = std::min({rect.width(), rect.height(), qreal(9)}) / 2;
    QPolygonF points{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundStroke(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    constexpr int turns[] = {180, 0, 90, -90};
    painter.rotate(turns[static_cast<int>(direction)]);
    painter.drawPolyline(points);
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundStroke(colour, std::max(1.5, rect.width() / 9)));
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter.restore();
}

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
    const bool isNear = option.state.testFlag(QStyle::State_MouseOver);
    const qreal thickness = held || isNear ? 8 : 6;
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
