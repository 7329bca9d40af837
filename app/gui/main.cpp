// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.waymark.Waymark"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/program/waymark.svg")));

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
    return QApplication::exec();
}
