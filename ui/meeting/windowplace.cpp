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

QRect ScreenPlace::available() const
{
    const QRect told = screen->availableGeometry();
    return geometry.contains(told) ? told : geometry;
}

bool isOn(const QWidget &window, const ScreenPlace &place)
{
    if (!knowsPlaces())
        return window.screen() == place.screen;
    const QRect is = window.geometry();
    return place.geometry.contains(is.center()) && is.width() <= place.geometry.width() &&
           is.height() <= place.geometry.height();
}

bool fills(const QWidget &window, const ScreenPlace &place)
{
    return knowsPlaces() ? window.geometry() == place.geometry : window.screen() == place.screen;
}

void moveTo(QWidget &window, const ScreenPlace &place)
{
    const Qt::WindowStates states = window.windowState();
    // A window that is maximised does not move: it is put there first.
    if (states & (Qt::WindowMaximized | Qt::WindowFullScreen))
        window.setWindowState(Qt::WindowNoState);
    const QRect there = place.available();
    window.resize(window.size().boundedTo(there.size()));
    window.move(there.topLeft());
    window.setWindowState(states);
}

} // namespace waymark
