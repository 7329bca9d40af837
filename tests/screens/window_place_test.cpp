// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window comes back when the screen that it was on is gone, or smaller: a laptop that left its dock.
#include "tests/support/catch.h"
#include "ui/desk/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <algorithm>
#include <string>

using namespace waymark;

namespace {

/// What QWidget::saveGeometry() writes (its form 3, since Qt 5.4), of a window on a screen that these tests have not
/// got.
struct Left
{
    const char *where;
    QRect frame;
    QRect inside;
    qint32 screen;
    qint32 screenWidth;
    bool isMaximised = false;

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_4_0);
        stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << frame << inside << screen << quint8(isMaximised)
               << quint8(0) << screenWidth << inside;
        return bytes;
    }
};

struct ClearSettings
{
    ClearSettings() { QSettings().clear(); }
    ~ClearSettings() { QSettings().clear(); }
};

} // namespace

TEST_CASE("A window that was left on a screen which is gone comes back wholly on one that is there")
{
    const Left left =
        GENERATE(Left{"beside the projector", {3400, 60, 1500, 900}, {3402, 90, 1496, 868}, 2, 1920},
                 Left{"above the laptop", {200, -1000, 1400, 900}, {202, -970, 1396, 868}, 2, 1920},
                 Left{"left of the laptop, half over its edge", {-900, 40, 1300, 700}, {-898, 70, 1296, 668}, 2, 1366},
                 Left{"on a laptop with more room", {300, 100, 1500, 900}, {302, 130, 1496, 868}, 0, 1600},
                 Left{"at the foot of a laptop with more room", {100, 700, 1200, 640}, {102, 730, 1196, 608}, 0, 1600},
                 Left{"on a much larger screen", {2000, 1000, 1700, 1000}, {2002, 1030, 1696, 968}, 0, 3840},
                 Left{"maximised on it", {3286, 0, 1920, 1080}, {3400, 90, 1400, 800}, 2, 1920, true},
                 Left{"in a place that is nowhere", {30000, 30000, 1200, 700}, {30002, 30030, 1196, 668}, 7, 1366});
    INFO(left.where);
    const ClearSettings clear;
    Program program;
    program.settings().setWindowGeometry(left.bytes());
    program.start({});
    QCoreApplication::processEvents();
    const QRect frame = program.window().frameGeometry();
    const QRect inside = program.window().geometry();
    INFO("it is at " << inside.x() << ", " << inside.y() << ", " << inside.width() << " by " << inside.height());
    const QList<QScreen *> screens = QGuiApplication::screens();
    CHECK(std::ranges::any_of(screens, [&](const QScreen *screen) {
        return screen->availableGeometry().contains(inside) && screen->availableGeometry().contains(frame.topLeft());
    }));
    if (left.isMaximised)
        CHECK(program.window().isMaximized());
}

TEST_CASE("A window that was left on the second screen comes back there while it is there")
{
    const ClearSettings clear;
    const QRect inside(1700, 100, 1500, 900);
    Program program;
    program.settings().setWindowGeometry(Left{"", inside, inside, 1, 1920}.bytes());
    program.start({});
    CHECK(program.window().geometry() == inside);
}
