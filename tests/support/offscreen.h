// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSize>
#include <QString>

namespace waymark::testing {

/// Before the application is made: it paints on no display, but on a screen of 1920x1080, or of `size`. The platform's
/// own is 800x800, and no window of ours opens larger than the screen. `folder` keeps the platform's settings for as
/// long as it runs.
inline void useOffscreen(const QString &folder, QSize size = {1920, 1080})
{
    const QString path = folder + QStringLiteral("/screen.json");
    QFile settings(path);
    const QString screen =
        QStringLiteral(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": %1, "height": %2, "dpr": 1,
                           "logicalDpi": 96, "logicalBaseDpi": 96}]})")
            .arg(size.width())
            .arg(size.height());
    if (!settings.open(QIODevice::WriteOnly) || settings.write(screen.toUtf8()) < 0)
        qFatal("the screen's settings could not be written");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
}

} // namespace waymark::testing
