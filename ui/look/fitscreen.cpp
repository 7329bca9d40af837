// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fitscreen.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>

namespace waymark {
namespace {

/// What a window manager puts around a window that is not shown yet: more than most, for it cannot be known.
constexpr QSize frameAllowance(16, 40);

} // namespace

bool FitScreen::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    const bool isFilling = window && window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    if (!window || event->spontaneous() || isFilling)
        return false;
    const Qt::WindowType type = window->windowType();
    if (type != Qt::Window && type != Qt::Dialog)
        return false;
    const QSize most = window->screen()->availableGeometry().size() - frameAllowance;
    if (window->size().boundedTo(most) == window->size())
        return false;
    window->setMinimumSize(window->minimumSize().boundedTo(most));
    window->resize(window->size().boundedTo(most));
    if (type == Qt::Window)
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
    return false;
}

WindowScroll::WindowScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 0);
    });
}

QSize WindowScroll::sizeHint() const { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

void WindowScroll::keyPressEvent(QKeyEvent *event) { event->ignore(); }

} // namespace waymark
