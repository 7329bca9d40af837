// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/needed.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>

/// PDFs as other programs read them.
namespace waymark::testing {

/// Whether a program is installed. Where the tests of documents are needed (CI), one that is not is a failure.
inline bool present(const char *program)
{
    return test::isThere(!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(), program);
}

inline QString output(const QString &program, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (code)
        *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// Sound to qpdf, and every font embedded with a table to read its text back by.
inline void checkSound(const QString &pdf)
{
    if (present("qpdf")) {
        int code = -1;
        const QString said = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}, &code);
        INFO(said.toStdString());
        CHECK(code == 0);
    }
    if (!present("pdffonts"))
        return;
    const QStringList fonts =
        output(QStringLiteral("pdffonts"), {pdf}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    static const QRegularExpression columns(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"));
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        const auto match = columns.match(font);
        CHECK(match.captured(1) == "yes");
        CHECK(match.captured(3) == "yes");
    }
}

} // namespace waymark::testing
