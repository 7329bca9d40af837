// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/controlpainters.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

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
        return {on ? tokens.faint() : QColor(), on ? tokens.faint() : tokens.line, tokens.surface, 1.5};
    if (on)
        return {state.hovered ? tokens.accentHover() : tokens.accent, tokens.accent, tokens.onAccent, 1.5};
    const QColor border = state.hovered || state.focused ? tokens.accent : tokens.edge();
    return {state.pressed ? tokens.tint : tokens.surface, border, tokens.accent, state.focused ? ringWidth : 1.5};
}

} // namespace

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal borderWidth,
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
        paintPanel(painter, rect, state.primary ? tokens.line : tokens.window, tokens.line, 1, corner::control);
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
               state.focused ? ringWidth : 1, corner::control);
}

void paintField(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    if (!state.enabled)
        paintPanel(painter, rect, mixed(tokens.surface, tokens.window, 0.5), tokens.line, 1, corner::control);
    else if (state.focused)
        paintPanel(painter, rect, tokens.surface, tokens.accent, ringWidth, corner::control);
    else
        paintPanel(painter, rect, tokens.surface, state.hovered ? tokens.mute : tokens.edge(), 1, corner::control);
}

void paintToolButton(QPainter &painter, const QRectF &rect, const Tokens &tokens, const ControlState &state)
{
    if (state.enabled && (state.checked || state.pressed))
        paintPanel(painter, rect, tokens.tint, state.checked ? tokens.accent : QColor(), 1, corner::control);
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

} // namespace waymark
