// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace waymark {
namespace {

bool knowsPlaces() { return !QGuiApplication::platformName().startsWith(u"wayland"); }

} // namespace

bool isOn(const QWidget &window, const QScreen &screen)
{
    if (!knowsPlaces())
        return window.screen() == &screen;
    const QRect there = screen.geometry();
    const QRect is = window.geometry();
    return there.contains(is.center()) && is.width() <= there.width() && is.height() <= there.height();
}

bool fills(const QWidget &window, const QScreen &screen)
{
    return window.screen() == &screen && (!knowsPlaces() || window.geometry() == screen.geometry());
}

void moveTo(QWidget &window, const QScreen &screen)
{
    const Qt::WindowStates states = window.windowState();
    // A window that is maximised does not move: it is put there first.
    if (states & (Qt::WindowMaximized | Qt::WindowFullScreen))
        window.setWindowState(Qt::WindowNoState);
    const QRect there = screen.availableGeometry();
    window.resize(window.size().boundedTo(there.size()));
    window.move(there.topLeft());
    window.setWindowState(states);
}

} // namespace waymark
