// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardtable.h"

#include "ui/asking/board/boardmodel.h"
#include "ui/look/badges.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace waymark {

BoardHeader::BoardHeader(const BoardModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
}

QSize BoardHeader::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return {QHeaderView::sizeHint().width(), qRound(textScaled(24)) + 3 * small.height() + 3 * spacing::tiny};
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens tokens = Tokens::of(palette());
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect inner = rect.adjusted(spacing::small, spacing::tiny, -spacing::tiny, -spacing::tiny);
    painter->setFont(textFont(TextSize::Small));
    const int theme = m_model.themeAt(section);
    if (theme < 0) {
        painter->setPen(tokens.mute);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                          m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const BoardTheme &about = m_model.content().themes[static_cast<std::size_t>(theme)];
    const int side = qRound(textScaled(22));
    paintThemeBadge(*painter, QRect(inner.topLeft(), QSize(side, side)), about.number, tokens);
    painter->setPen(tokens.mute);
    if (about.asked > 0)
        painter->drawText(QRect(inner.left() + side + spacing::small, inner.top(), inner.width() - side, side),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          tr("%1 of %2", "answered, of those asked")
                              .arg(QString::number(about.returned), QString::number(about.asked)));
    painter->setPen(tokens.text);
    const QRect words = inner.adjusted(0, side + spacing::tiny, 0, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, about.shortTitle);
    painter->restore();
}

void BoardHeader::mousePressEvent(QMouseEvent *event)
{
    m_theme = event->button() == Qt::LeftButton ? m_model.themeAt(logicalIndexAt(event->position().toPoint())) : -1;
    m_from = event->globalPosition().toPoint();
    m_dragging = false;
}

void BoardHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->globalPosition().toPoint();
    if (m_theme < 0) {
        const bool theme = m_model.themeAt(logicalIndexAt(event->position().toPoint())) >= 0;
        setCursor(theme && !m_model.content().locked ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((now - m_from).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        Q_EMIT themeDragged(m_theme, now);
}

void BoardHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging && m_theme >= 0)
        Q_EMIT themeDropped(m_theme, event->globalPosition().toPoint());
    m_theme = -1;
    m_dragging = false;
}

} // namespace waymark
