// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/pillbutton.h"

#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace waymark {
namespace {

QFont wordsFont() { return textFont(TextSize::Small); }

constexpr int besides = 10;

} // namespace

PillButton::PillButton(bool mark, QWidget *parent) : QAbstractButton(parent), m_mark(mark)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillButton::setWords(const QString &words, const QString &key)
{
    if (words == m_words && key == m_key)
        return;
    m_words = words;
    m_key = key;
    setAccessibleName(words);
    updateGeometry();
    update();
}

int PillButton::markSide() const { return m_mark ? QFontMetrics(wordsFont()).height() : 0; }

QSize PillButton::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    int width = metrics.horizontalAdvance(m_words) + 2 * besides + markSide();
    if (!m_key.isEmpty())
        width += metrics.horizontalAdvance(m_key) + 10 + spacing::tiny;
    return {width, metrics.height() + 8};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    const QColor border = isChecked() ? tokens.warn : hovered ? tokens.accent : tokens.edge();
    paintPanel(painter, rect(), hovered || isDown() ? tokens.tint : tokens.surface, border, isChecked() ? 2 : 1,
               height() / 2.0);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, height() / 2.0);
    int x = besides;
    if (m_mark) {
        const int side = markSide();
        paintQueryMark(painter, QRectF(x - 3, (height() - side) / 2.0, side, side), tokens);
        x += side;
    }
    painter.setFont(wordsFont());
    painter.setPen(!isEnabled() ? tokens.faint() : isChecked() ? tokens.warn : tokens.text);
    const QFontMetrics metrics(wordsFont());
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_words);
    if (m_key.isEmpty())
        return;
    const int cap = metrics.horizontalAdvance(m_key) + 10;
    const QRectF box(width() - besides - cap + 2, 4, cap, height() - 8);
    paintPanel(painter, box, {}, tokens.edge(), 1, corner::small);
    painter.setPen(isEnabled() ? tokens.mute : tokens.faint());
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // the page's
}

void PillButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace waymark
