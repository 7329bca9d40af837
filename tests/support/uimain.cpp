// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    // Tests never open a window on a person's desktop, nor read or write that person's settings.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    return waymark::testing::runTests(argc, argv);
}
