// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/screenwatch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#ifdef WAYMARK_X11_MONITORS

#include <xcb/randr.h>

#include <cstdlib>
#include <memory>

namespace waymark {
namespace {

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Freed>;

xcb_connection_t *connection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

QString nameOfAtom(xcb_connection_t *server, xcb_atom_t atom)
{
    const Owned<xcb_get_atom_name_reply_t> name(
        xcb_get_atom_name_reply(server, xcb_get_atom_name(server, atom), nullptr));
    return name ? QString::fromUtf8(xcb_get_atom_name_name(name.get()), xcb_get_atom_name_name_length(name.get()))
                : QString();
}

} // namespace

std::optional<QHash<QString, QRect>> x11Monitors()
{
    xcb_connection_t *server = connection();
    if (!server)
        return {};
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    const Owned<xcb_randr_get_monitors_reply_t> reply(
        xcb_randr_get_monitors_reply(server, xcb_randr_get_monitors(server, root, 1), nullptr));
    if (!reply)
        return {}; // a server without RandR 1.5
    QHash<QString, QRect> monitors;
    for (auto at = xcb_randr_get_monitors_monitors_iterator(reply.get()); at.rem > 0; xcb_randr_monitor_info_next(&at))
        monitors.insert(nameOfAtom(server, at.data->name), {at.data->x, at.data->y, at.data->width, at.data->height});
    return monitors;
}

bool isX11MonitorChange(const QByteArray &type, const void *event)
{
    xcb_connection_t *server = type == "xcb_generic_event_t" ? connection() : nullptr;
    const xcb_query_extension_reply_t *randr = server ? xcb_get_extension_data(server, &xcb_randr_id) : nullptr;
    if (!randr || !randr->present)
        return false;
    const int kind = static_cast<const xcb_generic_event_t *>(event)->response_type & 0x7f;
    return kind == randr->first_event + XCB_RANDR_SCREEN_CHANGE_NOTIFY || kind == randr->first_event + XCB_RANDR_NOTIFY;
}

} // namespace waymark

#else

namespace waymark {

std::optional<QHash<QString, QRect>> x11Monitors() { return {}; }
bool isX11MonitorChange(const QByteArray &, const void *) { return false; }

} // namespace waymark

#endif

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
