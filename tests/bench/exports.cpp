// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/export/deidentify.h"
#include "core/export/exporting.h"
#include "core/export/workspacejson.h"
#include "core/sample/sample.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace waymark::bench {
namespace {

constexpr double aim = 1000; ///< milliseconds: nobody waits
constexpr int rounds = 15;

template <class Work>
void measure(const QString &name, Work &&work)
{
    Times times;
    for (int i = 0; i < rounds; ++i)
        times.add(milliseconds(work));
    reportMilliseconds(name, times, aim);
}

void demand(bool holds)
{
    if (!holds)
        qFatal("an export failed");
}

} // namespace

void exports()
{
    const QTemporaryDir folder;
    const auto sample = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    demand(sample.has_value());
    const Workspace &workspace = (*sample)->workspace();
    const QString json = folder.filePath(QStringLiteral("sample.json"));
    measure(QStringLiteral("The sample's three reviews as JSON"),
            [&] { demand(writeExport(workspace, ExportKind::Everything, json).has_value()); });
    measure(QStringLiteral("Read back, with all checks"), [&] { demand(readWorkspaceJson(json).has_value()); });
    const auto read = readWorkspaceJson(json);
    demand(read.has_value());
    int made = 0;
    measure(QStringLiteral("A file made of it, durable and opened"), [&] {
        const QString path = folder.filePath(QStringLiteral("made-%1.waymark").arg(++made));
        demand(createFromExport(path, read->workspace, QDateTime::currentDateTimeUtc()).has_value());
    });
    measure(QStringLiteral("Names taken out"), [&] { demand(!deIdentified(workspace).reviews().isEmpty()); });
    const QString book = folder.filePath(QStringLiteral("sample.xlsx"));
    measure(QStringLiteral("Spreadsheet with five sheets and three charts"),
            [&] { demand(writeExport(workspace, ExportKind::Spreadsheet, book).has_value()); });
    const QString csv = folder.filePath(QStringLiteral("sample.csv"));
    measure(QStringLiteral("Answers as CSV"),
            [&] { demand(writeExport(workspace, ExportKind::AnswersCsv, csv).has_value()); });
}

} // namespace waymark::bench
