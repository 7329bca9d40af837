// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QApplication>

/// waymark-bench-window FILE: starts as app/gui/main.cpp does, says when the window with the file in it is painted, and
/// ends.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    waymark::Program program;
    program.start(QApplication::arguments().value(1));
    if (!program.document().isOpen())
        return 1;
    // The window is shown before the file is opened, but the first turn of the event loop paints it.
    waymark::bench::FirstPaint firstPaint(program.window());
    return QApplication::exec();
}
