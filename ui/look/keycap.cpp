// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keycap.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QFontInfo>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace waymark {
namespace {

constexpr char keyProperty[] = "keyHint";

/// Drawn and not written: few fonts have it, and looking for one that has takes longer than a page.
constexpr QChar enterKey(u'\u21b5');

} // namespace

QString keyNames(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].key() != Qt::Key_Return)
        return keys.toString(QKeySequence::NativeText);
    return QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)).toString(QKeySequence::NativeText);
}

void showKey(QPushButton *button, const QString &key)
{
    button->setProperty(keyProperty, key);
    button->updateGeometry();
    button->update();
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
        // In letters of a room they are as large as all others; the cap has the width for that.
        if (QFontInfo(painter.font()).pixelSize() <= QFontInfo(textFont(TextSize::Body)).pixelSize())
            painter.setFont(textFont(TextSize::Small));
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    }
    painter.restore();
}

} // namespace waymark
