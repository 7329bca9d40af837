// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/screenplan.h"

#include <QAbstractNativeEventFilter>
#include <QHash>
#include <QObject>
#include <QRect>
#include <QString>
#include <optional>

class QScreen;
class QWidget;

namespace waymark {

/// Where the X server's monitors are, by name, in its own pixels; nothing where there is no X server.
///
/// Qt 6.4 hears of a monitor that is moved or mirrored, tells its windows' side of it, and leaves QScreen::geometry()
/// as it was, without a signal. Who can read what is on a screen has to be known rightly, so the server is asked.
std::optional<QHash<QString, QRect>> x11Monitors();

/// Whether a native event says that monitors came, went or changed.
bool isX11MonitorChange(const QByteArray &type, const void *event);

/// A screen and where it is: the screen's own geometry is not to be trusted, see x11Monitors().
struct ScreenPlace
{
    QScreen *screen = nullptr;
    QRect geometry;

    /// What panels and docks leave free.
    [[nodiscard]] QRect available() const;
};

/// Whether the middle of a window is on this screen, and the window no larger than that. On Wayland, where a program is
/// not told where its windows are, whether it was given this screen.
bool isOn(const QWidget &window, const ScreenPlace &place);
/// Whether it is on the whole of this screen.
bool fills(const QWidget &window, const ScreenPlace &place);
/// Onto another screen, no larger than what is free there; maximised and full screen if it was.
void moveTo(QWidget &window, const ScreenPlace &place);

/// The screens as they are, and a word whenever that changes: one comes, goes, moves, changes its resolution, or
/// becomes the main one.
class ScreenWatch : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);
    ~ScreenWatch() override;

    struct Seen
    {
        QScreen *screen = nullptr;
        MeetingScreen facts;
    };
    /// `gone`: one that is on the point of leaving the system's list.
    static QList<Seen> screens(const QScreen *gone = nullptr);

Q_SIGNALS:
    void changed(const QScreen *gone);

private:
    bool nativeEventFilter(const QByteArray &type, void *event, qintptr *result) override;
    void watch(QScreen &screen);
};

} // namespace waymark
