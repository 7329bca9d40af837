// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/menutitle.h"

#include "ui/look/controlpainters.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waymark {
namespace {

QFont menuTitleFont() { return textFont(TextSize::Title, TextWeight::SemiBold); }

constexpr int chevron = 18;

} // namespace

MenuTitle::MenuTitle(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void MenuTitle::setTitle(const QString &title)
{
    m_title = title;
    updateGeometry();
    update();
}

QSize MenuTitle::sizeHint() const
{
    const QFontMetrics metrics(menuTitleFont());
    return {metrics.horizontalAdvance(m_title) + spacing::tiny + chevron + 2, metrics.height() + 4};
}

QSize MenuTitle::minimumSizeHint() const { return {chevron * 3, sizeHint().height()}; }

void MenuTitle::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(menuTitleFont());
    painter.setPen(underMouse() ? tokens.accent : tokens.text);
    const QFontMetrics metrics(menuTitleFont());
    const QString shown = metrics.elidedText(m_title, Qt::ElideRight, width() - spacing::tiny - chevron);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.drawText(rect(), flags | Qt::TextSingleLine, shown);
    const QRect box(metrics.horizontalAdvance(shown) + spacing::tiny, (height() - chevron) / 2 + 1, chevron, chevron);
    paintChevron(painter, QStyle::visualRect(layoutDirection(), rect(), box).adjusted(3, 3, -3, -3), Pointing::Down,
                 tokens.mute);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, corner::small);
}

void MenuTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace waymark
