// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/wording/foundmodel.h"
#include "core/wording/pdfcells.h"
#include "core/wording/pdfreading.h"
#include "tests/bench/bench.h"
#include "tests/documents/publisher.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

namespace waymark::bench {
namespace {

QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput();
}

} // namespace

void pdfIn()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("model.pdf"));
    test::DocumentLayout layout;
    layout.name = QStringLiteral("bench");
    if (!test::painter.make({{&builtInModel(), layout, pdf}}))
        qFatal("the PDF could not be made");
    const QString theirs = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QString reader = pdfReaderProgram();
    if (reader.isEmpty() || theirs.isEmpty()) {
        std::puts("  (waymark-reader or pdftotext is not here, so no PDF is read)");
        return;
    }
    Times times;
    Times reference;
    inTurn(
        10,
        [&] {
            const auto cells = parsePdfCells(said(reader, {QStringLiteral("--cells"), pdf}), pdf);
            if (!cells || !FoundModel::fromCells(*cells, pdf))
                qFatal("the PDF could not be read");
        },
        [&] {
            (void)said(theirs, {QStringLiteral("-bbox-layout"), pdf, QStringLiteral("-")});
        },
        times, reference);
    report(QStringLiteral("A publisher's PDF in / pdftotext -bbox-layout"), times, reference, 3);
}

} // namespace waymark::bench
