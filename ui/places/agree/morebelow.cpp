// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/morebelow.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace waymark {

MoreBelow::MoreBelow(const QString &text, QScrollArea &area, QWidget &part)
    : QPushButton(waymark::icon(QStringLiteral("arrow-down")), text, &area)
    , m_area(area)
    , m_part(part)
{
    setObjectName(QStringLiteral("moreBelow"));
    setAutoDefault(false);
    setFocusPolicy(Qt::NoFocus); // Page Down, and the levels' own keys, do the same
    hide();
    m_area.viewport()->installEventFilter(this);
    m_part.installEventFilter(this);
    connect(m_area.verticalScrollBar(), &QScrollBar::valueChanged, this, &MoreBelow::look);
    connect(this, &QPushButton::clicked, this, [this] {
        m_area.ensureVisible(0, m_part.mapTo(m_area.widget(), QPoint(0, m_part.height())).y(), 0, spacing::small);
    });
}

bool MoreBelow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        look();
    return QPushButton::eventFilter(watched, event);
}

void MoreBelow::look()
{
    const QRect view = m_area.viewport()->geometry();
    int last = 0;
    for (const QWidget *each : m_part.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        last = std::max(last, each->isVisibleTo(&m_part) ? each->y() : 0);
    // A card whose head alone is in sight cannot be read; one that the edge cuts in its text says itself that it goes
    // on.
    const int read = m_part.mapTo(&m_area, QPoint(0, last)).y() + qRound(textScaled(70));
    const bool isBelow = m_part.isVisibleTo(&m_area) && read > view.bottom();
    if (isBelow) {
        adjustSize();
        move(view.center().x() - width() / 2, view.bottom() - height() - spacing::small);
        raise();
    }
    setVisible(isBelow);
}

} // namespace waymark
