// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/card.h"

#include "ui/look/accessible.h"
#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace waymark {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(spacing::cardPadding, spacing::cardPadding, spacing::cardPadding, spacing::cardPadding);
}

void Card::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

void Card::setPressable(bool pressable)
{
    m_pressable = pressable;
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, pressable);
    if (pressable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void Card::press()
{
    if (m_pressable && isEnabled())
        Q_EMIT pressed();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const bool hovered = m_pressable && isEnabled() && underMouse();
    QPainter painter(this);
    QColor fill = m_selected || m_down ? tokens.tint : tokens.surface;
    if (hovered && !m_selected && !m_down)
        fill = mixed(tokens.surface, tokens.tint, 0.45);
    const QColor border = m_selected || hovered ? tokens.accent : tokens.line;
    paintPanel(painter, rect(), fill, border, m_selected ? 2 : 1, corner::card);
    if (m_pressable && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintPanel(painter, QRectF(rect()).adjusted(4, 4, -4, -4), {}, tokens.accent, 2, corner::card - 4);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool presses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_pressable && presses && !event->isAutoRepeat())
        press();
    else
        QFrame::keyPressEvent(event);
}

void Card::mousePressEvent(QMouseEvent *event)
{
    if (!m_pressable || event->button() != Qt::LeftButton) {
        QFrame::mousePressEvent(event);
        return;
    }
    m_down = true;
    update();
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_down || event->button() != Qt::LeftButton) {
        QFrame::mouseReleaseEvent(event);
        return;
    }
    m_down = false;
    update();
    if (rect().contains(event->position().toPoint()))
        press();
}

namespace {

constexpr int warningSide = 18;

} // namespace

AlertBar::AlertBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Warn, this))
    , m_button(new QPushButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    m_text->setObjectName(QStringLiteral("alertText"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("alertButton"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page + warningSide + spacing::small, spacing::small, spacing::page,
                            spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();
}

QString AlertBar::text() const { return m_text->text(); }

void AlertBar::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent said(this, QAccessible::Alert); // where a system has a sound for it
    QAccessible::updateAccessibility(&said);
    announce(*this, text);
}

void AlertBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AlertBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AlertBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), tokens.surface, tokens.warn, 2, 0);
    painter.drawPixmap(QPoint(spacing::page, (height() - warningSide) / 2),
                       iconPixmap(QStringLiteral("warning"), tokens.warn, warningSide, devicePixelRatioF()));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), tokens, corner::small);
}

} // namespace waymark
