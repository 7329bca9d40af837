// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tags.h"

#include "ui/look/controlpainters.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waymark {

Tag::Tag(Room room, QWidget *parent) : QWidget(parent), m_room(room)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(tagFont());
    const int height = metrics.height() + 2 * m_room.above;
    return {std::max(metrics.horizontalAdvance(m_text) + 2 * m_room.besides, height), height};
}

void Tag::paint(const QColor &fill, qreal radius)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), fill, tokens.edge(), 1, radius);
    painter.setFont(tagFont());
    painter.setPen(isEnabled() ? tokens.mute : tokens.faint());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

void Tag::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

Pill::Pill(const QString &text, QWidget *parent) : Tag({spacing::small, 2}, parent) { setText(text); }

QFont Pill::tagFont() const { return textFont(TextSize::Small); }

void Pill::paintEvent(QPaintEvent *) { paint({}, height() / 2.0); }

KeyHint::KeyHint(const QString &key, QWidget *parent) : Tag({5, 1}, parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(key);
}

QFont KeyHint::tagFont() const
{
    QFont font = textFont(TextSize::Small);
    if (m_letters > 0)
        font.setPixelSize(m_letters);
    else
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void KeyHint::setLetters(int pixels)
{
    m_letters = pixels;
    updateGeometry();
    update();
}

void KeyHint::paintEvent(QPaintEvent *) { paint(Tokens::of(palette()).surface, corner::small); }

} // namespace waymark
