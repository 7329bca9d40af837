// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

/// The yardstick of starting: Qt's Widgets and a window with nothing in it.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 728);
    waymark::bench::FirstPaint firstPaint(window);
    window.show();
    return QApplication::exec();
}
