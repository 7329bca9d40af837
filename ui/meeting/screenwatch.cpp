// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/screenwatch.h"

#include "ui/meeting/x11monitors.h"

#include <QGuiApplication>
#include <QScreen>

namespace waymark {

ScreenWatch::ScreenWatch(QObject *parent) : QObject(parent)
{
    for (QScreen *screen : QGuiApplication::screens())
        watch(*screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(*screen);
        Q_EMIT changed(nullptr);
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenWatch::changed);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, [this] { Q_EMIT changed(nullptr); });
    qGuiApp->installNativeEventFilter(this);
}

ScreenWatch::~ScreenWatch() { qGuiApp->removeNativeEventFilter(this); }

void ScreenWatch::watch(QScreen &screen)
{
    connect(&screen, &QScreen::geometryChanged, this, [this] { Q_EMIT changed(nullptr); });
}

bool ScreenWatch::nativeEventFilter(const QByteArray &type, void *event, qintptr *)
{
    // Once Qt has seen it, too.
    if (isX11MonitorChange(type, event))
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT changed(nullptr); }, Qt::QueuedConnection);
    return false;
}

QList<ScreenWatch::Seen> ScreenWatch::screens(const QScreen *gone)
{
    const auto monitors = x11Monitors();
    QList<Seen> seen;
    for (QScreen *screen : QGuiApplication::screens()) {
        QRect geometry = screen->geometry();
        if (monitors && monitors->contains(screen->name())) {
            const QRect native = monitors->value(screen->name());
            geometry = {native.topLeft(), native.size() / screen->devicePixelRatio()};
        }
        if (screen != gone)
            seen.append({screen, {ScreenName::of(*screen), geometry, screen == QGuiApplication::primaryScreen()}});
    }
    return seen;
}

} // namespace waymark
