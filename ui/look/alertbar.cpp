// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/alertbar.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace waymark {
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
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
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
