// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace waymark::test {

struct Said
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// One sentence in one line: what a script can show as it is.
    bool isOneSentence() const
    {
        return err.count('\n') == 1 && (err.endsWith(".\n") || err.endsWith("?\n")) && err.size() > 10;
    }
};

/// Whether a build has what this command does: one without the window draws nothing.
inline bool has([[maybe_unused]] const QString &command)
{
#ifdef WAYMARK_GUI
    return true;
#else
    return command != QLatin1String("report") && command != QLatin1String("chart");
#endif
}

/// The real program in a folder of its own, with no display.
class CommandLine
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Said run(const QStringList &arguments, const QStringList &variables = {}, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(display));
        // Backups and settings are a person's own.
        for (const char *home : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(home), m_home.filePath(QLatin1String(home)));
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        // One that is over before it is waited for is waited for in vain (seen under Wine).
        REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(120'000)));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Words apart by single spaces.
    Said run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }

    /// Runs what has to succeed before the test proper begins.
    Said did(const char *words) const
    {
        Said said = run(words);
        INFO(words << ": " << said.err.toStdString());
        REQUIRE(said.exit == 0);
        return said;
    }

    /// The sample's file: made once by the program, then copied, for its making is waited on by the disk.
    void takeSample() const
    {
        static const QByteArray sample = [] {
            const CommandLine once;
            once.did("sample s.waymark");
            return once.bytes(QStringLiteral("s.waymark"));
        }();
        write(QStringLiteral("s.waymark"), sample);
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
};

/// The answer to a statement in the first review of a "show --json".
inline QJsonObject answerIn(const Said &said, const QString &statement, int review = 0)
{
    const QJsonArray reviews = said.json().value(QStringLiteral("reviews")).toArray();
    for (const QJsonValue &each : reviews.at(review).toObject().value(QStringLiteral("answers")).toArray()) {
        if (each.toObject().value(QStringLiteral("statement")).toString() == statement)
            return each.toObject();
    }
    return {};
}

} // namespace waymark::test
