// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/splitprogress.h"

#include "ui/look/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark {

SplitProgress::SplitProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameIt();
}

void SplitProgress::setCounts(int agreed, int draft, int total)
{
    m_total = std::max(total, 0);
    m_agreed = std::clamp(agreed, 0, m_total);
    m_draft = std::clamp(draft, 0, m_total - m_agreed);
    nameIt();
    update();
}

void SplitProgress::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath groove;
    groove.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(groove);
    painter.fillRect(rect(), tokens.highContrast ? tokens.surface : tokens.line);
    if (m_total > 0) {
        const qreal unit = qreal(width()) / m_total;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto part = [&](int from, int count, const QColor &colour) {
            const qreal left = mirrored ? width() - unit * (from + count) : unit * from;
            painter.fillRect(QRectF(left, 0, unit * count, height()), colour);
        };
        part(0, m_agreed, tokens.levelFill(4, 4));
        part(m_agreed, m_draft, tokens.levelFill(2, 4));
    }
    if (tokens.highContrast) {
        painter.setPen(QPen(tokens.line, 2));
        painter.drawPath(groove);
    }
}

void SplitProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    QWidget::changeEvent(event);
}

void SplitProgress::nameIt()
{
    setAccessibleName(tr("%1 agreed, %2 drafts, of %3").arg(m_agreed).arg(m_draft).arg(m_total));
}

} // namespace waymark
