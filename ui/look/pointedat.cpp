// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pointedat.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace waymark {

bool PointedAt::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEnter = event->type() == QEvent::Enter;
    if ((!isEnter && event->type() != QEvent::Leave) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    m_entered.removeAll(widget);
    if (!isEnter)
        return false;
    for (const QPointer<QWidget> &each : std::exchange(m_entered, {})) {
        if (!each)
            continue;
        if (each->isAncestorOf(widget)) {
            m_entered.append(each);
            continue;
        }
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(each, &leave);
        each->update();
    }
    m_entered.append(widget);
    return false;
}

} // namespace waymark
