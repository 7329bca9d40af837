// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/exchange/csv.h"
#include "core/exchange/workbook.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/catch.h"
#include "tests/support/needed.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace waymark;

namespace {

Workspace sampleWithCanaries(const QTemporaryDir &folder)
{
    auto editor = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
    REQUIRE(editor.has_value());
    return testing::withCanaries((*editor)->workspace());
}

QString shown(const ExportCell &cell)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

/// A file inside the workbook, by its name there.
QByteArray inside(const QString &workbook, const QString &name)
{
    QProcess process;
    const QString script = QStringLiteral("import sys, zipfile\nbook = zipfile.ZipFile(sys.argv[1])\n"
                                          "if sys.argv[2] in book.namelist():\n"
                                          "    sys.stdout.buffer.write(book.read(sys.argv[2]))\n");
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, workbook, name});
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// LibreOffice writes each sheet as "book-SHEET.csv". False where it is not installed.
bool sheetsByOffice(const QString &workbook, const QTemporaryDir &folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return false;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(office,
                  {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                   QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
                   QStringLiteral("--outdir"), folder.path(), workbook});
    REQUIRE(process.waitForFinished(180'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
    return true;
}

} // namespace

TEST_CASE("An office program reads each cell of the workbook as it was written, canaries too", "[office]")
{
    const QTemporaryDir folder;
    const Workspace workspace = sampleWithCanaries(folder);
    const ExportReviews reviews = workspace.reviewsByDate();
    const auto bytes = workbookOf(workspace, reviews);
    REQUIRE(bytes.has_value());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes).has_value());
    if (!test::isThere(sheetsByOffice(path, folder), "LibreOffice"))
        return;
    int canaries = 0;
    for (const ExportTable &table :
         {answersTable(workspace, reviews), countsTable(workspace, reviews), actionsTable(workspace, reviews),
          evidenceTable(workspace), notesTable(workspace, reviews)}) {
        INFO(table.title.toStdString());
        const auto file =
            readWholeFile(folder.filePath(QStringLiteral("book-") + table.title + QStringLiteral(".csv")), 1 << 24);
        REQUIRE(file.has_value());
        const auto read = readCsv(*file, table.title);
        REQUIRE(read.has_value());
        REQUIRE(read->header.size() == static_cast<qsizetype>(table.columns.size()));
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            CHECK(read->header[static_cast<qsizetype>(c)] == table.columns[c].title);
        REQUIRE(read->rows.size() >= table.rows.size());
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const QString text = shown(table.rows[r][c]);
                INFO("row " << r << ", column " << c);
                CHECK(read->rows[r].fields.value(static_cast<qsizetype>(c)).toStdString() == text.toStdString());
                canaries += text.startsWith(u'=') ? 1 : 0;
            }
        }
    }
    CHECK(canaries > 20);
}

TEST_CASE("The workbook has a chart for each review, with its axis from nought, and no formula", "[qt]")
{
    const QTemporaryDir folder;
    const Workspace workspace = sampleWithCanaries(folder);
    const auto bytes = workbookOf(workspace, workspace.reviewsByDate());
    REQUIRE(bytes.has_value());
    CHECK(*bytes == *workbookOf(workspace, workspace.reviewsByDate()));
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes).has_value());
    REQUIRE(workspace.reviews().size() == 3);
    for (int chart = 1; chart <= 3; ++chart) {
        const QByteArray xml = inside(path, QStringLiteral("xl/charts/chart%1.xml").arg(chart));
        CHECK(xml.contains("<c:barChart>"));
        CHECK(xml.contains("<c:grouping val=\"stacked\"/>"));
        CHECK(xml.contains("<c:min val=\"0\"/>"));
        CHECK(xml.contains("<c:max val=\""));
        CHECK(xml.count("<c:ser>") == 5);
        CHECK(xml.contains(QByteArray("Review ")
                               .append(QByteArray::number(4 - chart))
                               .append(": =HYPERLINK("))); // a title, not a reference
    }
    CHECK(inside(path, QStringLiteral("xl/charts/chart4.xml")).isEmpty());
    for (int sheet = 1; sheet <= 5; ++sheet) {
        const QByteArray xml = inside(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        CHECK(xml.contains("<sheetData>"));
        CHECK_FALSE(xml.contains("<f>"));
        CHECK_FALSE(xml.contains("<hyperlink"));
        CHECK(xml.contains("<autoFilter"));
        CHECK(xml.contains("state=\"frozen\""));
        CHECK(xml.contains("fitToPage=\"1\""));
    }
}
