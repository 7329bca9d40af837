// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace waymark::testing {

/// Before the application is made: it paints on no display, but on a screen of 1920x1080. The platform's own is
/// 800x800, and no window of ours opens larger than the screen. `folder` keeps the platform's settings for as long as
/// it runs.
inline void useOffscreen(const QString &folder)
{
    const QString path = folder + QStringLiteral("/screen.json");
    QFile settings(path);
    if (!settings.open(QIODevice::WriteOnly) ||
        settings.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1,
                           "logicalDpi": 96, "logicalBaseDpi": 96}]})") < 0)
        qFatal("the screen's settings could not be written");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
}

} // namespace waymark::testing
