// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>
#include <chrono>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.waymark.Waymark"));

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "Careers leadership reviews for schools and colleges"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("file"),
                                    QCoreApplication::translate("main", "A Waymark file to open"),
                                    QStringLiteral("[file]"));
    arguments.process(application);

    waymark::Program program;
    program.start(arguments.positionalArguments().value(0));
    // The system wants the icon drawn in several sizes: not before the window's first picture.
    QTimer::singleShot(std::chrono::milliseconds(200), &application,
                       [] { QApplication::setWindowIcon(QIcon(QStringLiteral(":/program/waymark.svg"))); });
    return QApplication::exec();
}
