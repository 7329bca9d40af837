// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/sample/sample.h"
#include "core/storage/store.h"
#include "tests/bench/bench.h"
#include "tests/bench/sizes.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace waymark::bench {
namespace {

struct Painted
{
    double milliseconds = 0; ///< from starting the program to its word that it has painted
    double kilobytes = 0;    ///< that it had in memory then
};

Painted untilPainted(const QString &program, const QStringList &arguments, const QString &platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double time = milliseconds([&] {
        process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
    });
    const QByteArrayList said = process.readLine().trimmed().split(' ');
    if (said.size() != 2 || said[0] != "painted" || !process.waitForFinished(20'000) || process.exitCode() != 0)
        qFatal("%s has not painted", qPrintable(program));
    return {time, said[1].toDouble()};
}

void startOn(const QString &platform, const QString &file)
{
    Times ours;
    Times empty;
    for (int i = 0; i <= 15; ++i) {
        const double our = untilPainted(QStringLiteral("waymark-bench-window"), {file}, platform).milliseconds;
        const double other = untilPainted(QStringLiteral("waymark-bench-empty"), {}, platform).milliseconds;
        if (i > 0) { // the first round only warms
            ours.add(our);
            empty.add(other);
        }
    }
    report(QStringLiteral("Start, sample open / empty window (%1)").arg(platform), ours, empty, 1.5);
}

} // namespace

void starting()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    startOn(QStringLiteral("offscreen"), file);
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        startOn(QStringLiteral("xcb"), file);
    const QString many = folder.filePath(QStringLiteral("twenty.waymark"));
    if (!createFile(many, withReviews(20), QStringLiteral("bench"), QDateTime::currentDateTimeUtc()))
        qFatal("the file of twenty years could not be made");
    const QString offscreen = QStringLiteral("offscreen");
    const double ours = untilPainted(QStringLiteral("waymark-bench-window"), {many}, offscreen).kilobytes;
    const double empty = untilPainted(QStringLiteral("waymark-bench-empty"), {}, offscreen).kilobytes;
    std::printf("%-44s %9.0f kB / %9.0f kB = %6.2f  (aim 3.0, %s)\n", "Memory, 20 years open / empty window", ours,
                empty, ours / empty, ours <= 3 * empty ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace waymark::bench
