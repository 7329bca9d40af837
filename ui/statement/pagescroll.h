// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QScrollArea>

namespace waymark {

/// A scroll area without a frame that leaves the arrow keys to the page: there they go through the statements.
class PageScroll : public QScrollArea
{
public:
    explicit PageScroll(QWidget *parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        viewport()->setBackgroundRole(QPalette::NoRole);
    }

    void setWidget(QWidget *widget)
    {
        QScrollArea::setWidget(widget);
        widget->setAutoFillBackground(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
            QScrollArea::keyPressEvent(event);
        else
            event->ignore();
    }
};

} // namespace waymark
