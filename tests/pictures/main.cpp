// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/pictures/album.h"
#include "tests/pictures/example.h"
#include "tests/pictures/takes.h"
#include "tests/support/offscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

using namespace waymark;

/// waymark-pictures FOLDER [--all]: every page of the program with the sample open, light and dark, at 1366x768; with
/// --all also at 1920x1080 and 1093x614, with more dialogs and screens, and every page of paper.
int main(int argc, char **argv)
{
    // A home of its own: nobody's settings are read or written, and nobody's folders are in the pictures.
    const QTemporaryDir own;
    qputenv("HOME", own.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        testing::useOffscreen(own.path());
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: waymark-pictures FOLDER [--all]\n");
        return 2;
    }

    QDir(own.path()).mkpath(QStringLiteral("Documents/Careers"));
    const QString file = own.filePath(QStringLiteral("Documents/Careers/example-academy.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    pictures::Album album(arguments[1], arguments.contains(QStringLiteral("--all")));
    Program program;
    program.start(file);
    // One with an answer, words and actions, so that there is something to see.
    program.document().setStatement(*StatementNumber::from(2, 4));
    pictures::answerForColleagues(program.document());
    pictures::followUp(program.document());
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
        program.settings().setTheme(choice);
        album.setTheme(QLatin1String(name));
        pictures::takePages(album, program);
        pictures::takeMeeting(album, program.document());
        pictures::takeDialogs(album, program);
        if (album.isWhole()) {
            pictures::takeAsking(album, program.document());
            pictures::takeEmpty(album);
        }
    }
    pictures::takePaper(album, program.document());
    return 0;
}
