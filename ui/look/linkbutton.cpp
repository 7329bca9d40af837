// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/linkbutton.h"

#include "ui/look/controlpainters.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waymark {

namespace {

constexpr int linkMargin = 2; ///< room for the focus ring

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent, TextSize size) : QPushButton(text, parent), m_size(size)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(textFont(m_size));
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    const int picture = icon().isNull() ? 0 : words.height() + spacing::tiny;
    return {words.width() + picture + 2 * linkMargin, words.height() + 4};
}

/// With an ellipsis where the words have no room: cut off in a letter, they would look whole.
QString LinkButton::shownText(int room) const
{
    const bool fits = fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width() <= room;
    return fits ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    QRect area = rect().adjusted(linkMargin, 0, -linkMargin, 0);
    if (!icon().isNull()) {
        const int side = fontMetrics().height();
        QRect picture(area.left(), area.center().y() - side / 2, side, side);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), area, picture), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int taken = side + spacing::tiny;
        area = layoutDirection() == Qt::RightToLeft ? area.adjusted(0, 0, -taken, 0) : area.adjusted(taken, 0, 0, 0);
    }
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? tokens.accent : tokens.faint());
    painter.drawText(area,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextHideMnemonic | Qt::TextSingleLine,
                     shownText(area.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, corner::small);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_size));
    QPushButton::changeEvent(event);
}

} // namespace waymark
