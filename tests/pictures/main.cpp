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
#include <algorithm>
#include <cstdio>

using namespace waymark;

/// waymark-pictures FOLDER [--all] [--language CODE] [--screen WIDTHxHEIGHT] [--text PERCENT]: every page of the
/// program with the sample open, light and dark, at 1366x768. With --all every page, dialog and window there is, in
/// high contrast too, on the screen and in the language asked for, and every page of paper; it fails where something is
/// in no picture.
int main(int argc, char **argv)
{
    // A home of its own: nobody's settings are read or written, and nobody's folders are in the pictures.
    const QTemporaryDir own;
    // The platform without a display says this of each window; what is said of the pictures would be lost in it.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        if (!message.contains(QStringLiteral("propagateSizeHints")))
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    qputenv("HOME", own.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    const QStringList arguments(argv + 1, argv + argc);
    const auto option = [&arguments](const char *name, const QString &otherwise) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
    };
    const QStringList sides = option("--screen", QStringLiteral("1366x768")).split(u'x');
    const QSize screen(sides.value(0).toInt(), sides.value(1).toInt());
    if (arguments.isEmpty() || arguments[0].startsWith(u'-') || screen.isEmpty()) {
        std::fprintf(
            stderr,
            "usage: waymark-pictures FOLDER [--all] [--language CODE] [--screen WIDTHxHEIGHT] [--text PERCENT]\n");
        return 2;
    }
    // The screen of the platform is in its own pixels.
    const qreal scaling = std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    const bool all = arguments.contains(QStringLiteral("--all"));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        testing::useOffscreen(own.path(), (all ? screen : QSize(1920, 1080)) * scaling);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));

    const QString language = option("--language", QStringLiteral("en"));
    Settings().setLanguage(language);
    Settings().setTextScale(option("--text", QStringLiteral("100")).toInt() / 100.0);
    QDir(own.path()).mkpath(QStringLiteral("Documents/Careers"));
    const QString file = own.filePath(QStringLiteral("Documents/Careers/example-academy.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    pictures::Album album(arguments[0], all, screen);
    Program program;
    program.start(file);
    // One with an answer, words and actions, so that there is something to see.
    program.document().setStatement(*StatementNumber::from(2, 4));
    pictures::answerForColleagues(program.document());
    pictures::followUp(program.document());
    std::vector<std::pair<ThemeChoice, const char *>> themes{{ThemeChoice::Light, "light"},
                                                             {ThemeChoice::Dark, "dark"}};
    if (all)
        themes.emplace_back(ThemeChoice::HighContrast, "contrast");
    for (const auto &[choice, name] : themes) {
        program.settings().setTheme(choice);
        album.setTheme(QLatin1String(name));
        pictures::takePages(album, program);
        pictures::takeMeeting(album, program.document());
        pictures::takeDialogs(album, program);
        if (album.isWhole()) {
            pictures::takeAsking(album, program.document());
            pictures::takeEmpty(album);
            pictures::takeSurfaces(album);
        }
    }
    pictures::takePaper(album, program.document());
    if (!all)
        return 0;
    const QStringList missing = album.missing();
    std::printf("%d pictures of the program in %s\n", album.count(), qPrintable(album.folder()));
    if (!missing.isEmpty())
        std::fprintf(stderr, "waymark-pictures: in no picture: %s\n", qPrintable(missing.join(QStringLiteral(", "))));
    return missing.isEmpty() ? 0 : 1;
}
