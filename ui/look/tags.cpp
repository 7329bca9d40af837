// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tags.h"

#include "ui/look/controlpainters.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

QFont pillFont() { return textFont(TextSize::Small); }

QFont keyFont()
{
    QFont font = textFont(TextSize::Small);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QSize tagSize(const QFont &font, const QString &text, int besides, int above)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2 * above;
    return {std::max(metrics.horizontalAdvance(text) + 2 * besides, height), height};
}

} // namespace

Pill::Pill(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return tagSize(pillFont(), m_text, spacing::small, 2); }

void Pill::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), {}, tokens.edge(), 1, height() / 2.0);
    painter.setFont(pillFont());
    painter.setPen(isEnabled() ? tokens.mute : tokens.faint());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

KeyHint::KeyHint(const QString &key, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setKey(key);
}

void KeyHint::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const { return tagSize(keyFont(), m_key, 5, 1); }

void KeyHint::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), tokens.surface, tokens.edge(), 1, corner::small);
    painter.setFont(keyFont());
    painter.setPen(isEnabled() ? tokens.mute : tokens.faint());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

void KeyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace waymark
