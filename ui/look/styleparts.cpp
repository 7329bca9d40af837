// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/styleparts.h"

#include "ui/look/complexpainters.h"
#include "ui/look/icons.h"

#include <QAbstractScrollArea>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace waymark {

namespace {

/// Drawn and not written: few fonts have it, and looking for one that has takes longer than a page.
constexpr QChar enterKey(u'\u21b5');

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

QString keyHint(const QWidget *widget) { return widget ? widget->property(keyProperty).toString() : QString(); }

int keyHintWidth(const QFontMetrics &metrics, const QString &key)
{
    if (key.isEmpty())
        return 0;
    // The cap's letters are smaller than the button's: this is room enough, and needs no second font.
    const int letters = key == enterKey ? metrics.height() - 6 : metrics.horizontalAdvance(key);
    return spacing::small + std::max(letters, metrics.height() / 2) + 6;
}

void paintKeyHint(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink)
{
    const QFontMetrics metrics(painter.font());
    const int width = keyHintWidth(metrics, key) - spacing::small;
    const int height = metrics.height() - 2;
    const QRect cap(rect.right() + 1 - width, rect.center().y() - height / 2, width, height);
    painter.save();
    QColor border = ink;
    border.setAlphaF(0.55F);
    paintPanel(painter, cap, {}, border, 1, corner::small);
    if (key == enterKey) {
        const int side = height - 4;
        const QPoint corner = cap.center() - QPoint(side, side) / 2;
        painter.drawPixmap(corner,
                           iconPixmap(QStringLiteral("enter"), ink, side, painter.device()->devicePixelRatioF()));
    } else {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    }
    painter.restore();
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
