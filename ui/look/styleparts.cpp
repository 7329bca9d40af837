// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/styleparts.h"

#include "ui/look/complexpainters.h"

#include <QAbstractScrollArea>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

namespace waymark {

namespace {

bool isPrimary(const QWidget *widget, const QStyleOption *option)
{
    if (widget && widget->property(primaryProperty).toBool())
        return true;
    // A message box has no page that could name its primary button: there it is the one that Enter presses.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && widget &&
           qobject_cast<const QMessageBox *>(widget->window());
}

} // namespace

ControlState buttonState(const QStyleOption &option, const QWidget *widget)
{
    ControlState state = controlState(option);
    state.primary = isPrimary(widget, &option);
    return state;
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget);
}

void paintLine(QPainter &painter, const QRect &rect, const QColor &colour, Qt::Orientation orientation)
{
    if (orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour);
    else
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), colour);
}

void paintBottomLine(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

} // namespace waymark
