// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRect>
#include <QString>

#include <optional>

namespace waymark {

/// Where the X server's monitors are, by name, in its own pixels; nothing where there is no X server.
///
/// Qt 6.4 hears of a monitor that is moved or mirrored, tells its windows' side of it, and leaves QScreen::geometry()
/// as it was, without a signal. Who can read what is on a screen has to be known rightly, so the server is asked.
std::optional<QHash<QString, QRect>> x11Monitors();

/// Whether a native event says that monitors came, went or changed.
bool isX11MonitorChange(const QByteArray &type, const void *event);

} // namespace waymark
