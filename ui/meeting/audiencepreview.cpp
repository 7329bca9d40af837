// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/audiencepreview.h"

#include "ui/meeting/audiencepainter.h"
#include "ui/meeting/meetingsession.h"

#include <QPainter>

namespace waymark {

AudiencePreview::AudiencePreview(MeetingSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("audiencePreview"));
    setAccessibleName(tr("What the room sees"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&session, &MeetingSession::changed, this, qOverload<>(&QWidget::update));
    connect(&session, &MeetingSession::ticked, this, qOverload<>(&QWidget::update));
}

void AudiencePreview::setRoom(QSize room)
{
    m_room = room.isEmpty() ? QSize(1920, 1080) : room;
    setFixedHeight(heightFor(width()));
    update();
}

QSize AudiencePreview::sizeHint() const { return {400, heightFor(400)}; }

int AudiencePreview::heightFor(int width) const
{
    return qRound((width - 2) * 1.0 * m_room.height() / m_room.width()) + 2;
}

void AudiencePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightFor(width()));
}

void AudiencePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.line);
    if (!m_session.hasReview())
        return;
    const QSizeF room(m_room);
    const AudienceContent content = m_session.content();
    const qreal scale = std::min((width() - 2) / room.width(), (height() - 2) / room.height());
    painter.translate(1, 1);
    painter.setClipRect(QRectF(0, 0, room.width() * scale, room.height() * scale));
    painter.scale(scale, scale);
    paintAudience(painter, content, AudienceGeometry::of(content, room, font(), m_session.textStep()), tokens, room);
}

} // namespace waymark
