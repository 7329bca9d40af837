// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace waymark::bench {
namespace {

/// Milliseconds from starting a program to its word that it has painted.
double untilPainted(const QString &program, const QStringList &arguments, const QString &platform)
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
    if (process.readLine() != "painted\n" || !process.waitForFinished(20'000) || process.exitCode() != 0)
        qFatal("%s has not painted", qPrintable(program));
    return time;
}

void startOn(const QString &platform, const QString &file)
{
    Times ours;
    Times empty;
    for (int i = 0; i <= 15; ++i) {
        const double our = untilPainted(QStringLiteral("waymark-bench-window"), {file}, platform);
        const double other = untilPainted(QStringLiteral("waymark-bench-empty"), {}, platform);
        if (i > 0) { // the first round only warms
            ours.add(our);
            empty.add(other);
        }
    }
    report(QStringLiteral("Start, sample open / empty window (%1)").arg(platform), ours, empty, 2.5);
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
}

} // namespace waymark::bench
