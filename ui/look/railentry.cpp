// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/railentry.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace waymark {

namespace {

constexpr int narrowestEntry = 72; ///< with 6 px at each side this is the rail of 84
constexpr int betweenIconAndWord = 2;

QFont entryFont(bool current)
{
    return textFont(TextSize::Small, current ? TextWeight::SemiBold : TextWeight::Regular);
}

int entryIconSide() { return qRound(textScaled(20)); }

} // namespace

RailEntry::RailEntry(int id, const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_id(id)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize RailEntry::sizeHint() const { return {minimumSizeHint().width(), minimumSizeHint().height() + 10}; }

QSize RailEntry::minimumSizeHint() const
{
    const QFontMetrics metrics(entryFont(true));
    const int word = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width() + 8;
    return {std::max(qRound(textScaled(narrowestEntry)), word),
            entryIconSide() + betweenIconAndWord + metrics.height() + 4};
}

void RailEntry::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse();
    if (isChecked())
        paintPanel(painter, rect(), tokens.tint, tokens.highContrast ? tokens.line : QColor(), 2, corner::control);
    else if (hovered || isDown())
        paintPanel(painter, rect(), mixed(tokens.surface, tokens.tint, 0.55), {}, 0, corner::control);
    QColor ink = isChecked() ? tokens.accent : tokens.mute;
    if (hovered && !isChecked())
        ink = tokens.text;
    if (!isEnabled())
        ink = tokens.faint();
    const int side = entryIconSide();
    const QFontMetrics metrics(entryFont(isChecked()));
    const int top = (height() - side - betweenIconAndWord - metrics.height()) / 2;
    painter.drawPixmap(QPoint((width() - side) / 2, top), iconPixmap(m_icon, ink, side, devicePixelRatioF()));
    painter.setFont(entryFont(isChecked()));
    painter.setPen(ink);
    painter.drawText(QRect(0, top + side + betweenIconAndWord, width(), metrics.height()),
                     Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, corner::control);
}

void RailEntry::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore();
        return; // the rail moves
    default:
        QPushButton::keyPressEvent(event);
    }
}

void RailEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace waymark
