// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/export/groupexport.h"
#include "core/export/workbook.h"
#include "core/review/rowtexts.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/catch.h"
#include "tests/support/hiddencharacters.h"
#include "tests/support/pdf.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

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

/// Has LibreOffice convert a workbook, into the folder it stands in. False where it is not installed.
bool converted(const QString &workbook, const QString &format, const QTemporaryDir &folder)
{
    if (!testing::present("soffice"))
        return false;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("soffice"),
                  {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"),
                   folder.path(), workbook});
    REQUIRE(process.waitForFinished(180'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
    return true;
}

/// Each sheet as "book-SHEET.csv".
const QString csvOfSheets =
    QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");

/// What LibreOffice read of a sheet is what the table says, cell by cell; how many of the cells are canaries.
int checkSheet(const ExportTable &table, const QTemporaryDir &folder, const QString &name)
{
    INFO(table.title.toStdString());
    const auto file = readWholeFile(folder.filePath(name), 1 << 24);
    REQUIRE(file.has_value());
    const auto read = readCsv(*file, table.title);
    REQUIRE(read.has_value());
    REQUIRE(read->header.size() == static_cast<qsizetype>(table.columns.size()));
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        CHECK(read->header[static_cast<qsizetype>(c)] == table.columns[c].title);
    REQUIRE(read->rows.size() >= table.rows.size());
    int canaries = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const QString text = shown(table.rows[r][c]);
            INFO("row " << r << ", column " << c);
            CHECK(read->rows[r].fields.value(static_cast<qsizetype>(c)).toStdString() == text.toStdString());
            canaries += text.startsWith(u'=') ? 1 : 0;
        }
    }
    return canaries;
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
    REQUIRE(writeWholeFile(path, *bytes, Existing::Refuse).has_value());
    if (!converted(path, csvOfSheets, folder))
        return;
    int canaries = 0;
    for (const ExportTable &table : {answersTable(workspace, reviews), countsTable(workspace, reviews),
                                     actionsTable(workspace, reviews), statusTable(workspace, reviews),
                                     evidenceTable(workspace), visitsTable(workspace), notesTable(workspace, reviews)})
        canaries += checkSheet(table, folder, QStringLiteral("book-") + table.title + QStringLiteral(".csv"));
    CHECK(canaries > 20);
}

TEST_CASE("Whatever texts a file holds, each part of its workbook is well-formed XML", "[office]")
{
    const QTemporaryDir folder;
    const QString hidden = testing::hiddenCharacters().join(QString());
    const Workspace canaries = sampleWithCanaries(folder);
    Workspace workspace;
    workspace.setLastReviewNumber(canaries.lastReviewNumber());
    canaries.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachText(row, [&](const TypedText &each) { each.text->append(hidden + QChar(0xd83d)); });
        if constexpr (std::is_same_v<T, Institution>)
            workspace.setInstitution(std::get<T>(row));
        else
            workspace.append(std::get<T>(row));
    });
    const auto bytes = workbookOf(workspace, workspace.reviewsByDate());
    REQUIRE(bytes.has_value());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes, Existing::Refuse).has_value());
    for (const char *part :
         {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
          "xl/charts/chart1.xml", "xl/charts/chart4.xml", "xl/drawings/drawing1.xml", "docProps/app.xml"}) {
        INFO(part);
        const QByteArray xml = inside(path, QString::fromLatin1(part));
        CHECK(xml.size() > 200);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        CHECK_FALSE(reader.hasError());
        const QString text = QString::fromUtf8(xml);
        CHECK_FALSE(holdsHiddenCharacters(text));
    }
}

TEST_CASE("An office program finds the charts in the workbook, with their bars", "[office]")
{
    const QTemporaryDir folder;
    const Workspace workspace = sampleWithCanaries(folder);
    const auto bytes = workbookOf(workspace, workspace.reviewsByDate());
    REQUIRE(bytes.has_value());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes, Existing::Refuse).has_value());
    if (!converted(path, QStringLiteral("fods"), folder))
        return;
    const auto flat = readWholeFile(folder.filePath(QStringLiteral("book.fods")), 1 << 27);
    REQUIRE(flat.has_value());
    CHECK(flat->count("<chart:chart ") == 4);
    CHECK(flat->count("chart:class=\"chart:bar\"") >= 4);
    CHECK(flat->count("<chart:series ") == 3 * 5 + 5); // a part for each level, and for each status
    CHECK(flat->contains("Actions of each review by status"));
}

TEST_CASE("An office program reads a group's workbook as it was written", "[office]")
{
    const QTemporaryDir folder;
    const InstitutionGroup group =
        groupOf({groupMember(sampleWithCanaries(folder), testing::canary(801, maxName, true)),
                 {{}, testing::canary(803, maxName, true), InstitutionKind::College, 0, std::nullopt}},
                {{testing::canary(802, maxName, true), {Unread::Why::NotFound, {}}}});
    const auto bytes = institutionGroupBytes(group, InstitutionGroupExport::Xlsx);
    REQUIRE(bytes.has_value());
    const QString path = folder.filePath(QStringLiteral("group.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes, Existing::Refuse).has_value());
    for (const char *made : {"<f>", "<hyperlink"})
        CHECK_FALSE(inside(path, QStringLiteral("xl/worksheets/sheet1.xml")).contains(made));
    if (!converted(path, csvOfSheets, folder))
        return;
    const ExportTable table = institutionGroupTable(group);
    CHECK(checkSheet(table, folder, QStringLiteral("group-") + table.title + QStringLiteral(".csv")) >= 7);
}

TEST_CASE("The workbook has a chart for each review, with its axis from nought, and no formula", "[qt]")
{
    const QTemporaryDir folder;
    const Workspace workspace = sampleWithCanaries(folder);
    const auto bytes = workbookOf(workspace, workspace.reviewsByDate());
    REQUIRE(bytes.has_value());
    CHECK(*bytes == *workbookOf(workspace, workspace.reviewsByDate()));
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWholeFile(path, *bytes, Existing::Refuse).has_value());
    REQUIRE(workspace.reviews().size() == 3);
    for (int chart = 1; chart <= 3; ++chart) {
        const QByteArray xml = inside(path, QStringLiteral("xl/charts/chart%1.xml").arg(chart));
        CHECK(xml.contains("<c:barChart>"));
        CHECK(xml.contains("<c:grouping val=\"stacked\"/>"));
        CHECK(xml.contains("<c:min val=\"0\"/>"));
        CHECK(xml.contains("<c:max val=\""));
        CHECK(xml.count("<c:ser>") == 5);
        CHECK(xml.contains("Review of =HYPERLINK(")); // a title, not a reference, whatever the year says
    }
    const QByteArray statuses = inside(path, QStringLiteral("xl/charts/chart4.xml"));
    CHECK(statuses.contains("<c:grouping val=\"stacked\"/>"));
    CHECK(statuses.contains("<c:min val=\"0\"/>"));
    CHECK(statuses.count("<c:ser>") == 5);
    CHECK(statuses.contains("Actions of each review by status"));
    CHECK(inside(path, QStringLiteral("xl/charts/chart5.xml")).isEmpty());
    CHECK(inside(path, QStringLiteral("xl/worksheets/sheet9.xml")).isEmpty());
    for (int sheet = 1; sheet <= 8; ++sheet) {
        const QByteArray xml = inside(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
        CHECK(xml.contains("<sheetData>"));
        CHECK_FALSE(xml.contains("<f>"));
        CHECK_FALSE(xml.contains("<hyperlink"));
        CHECK(xml.contains("<autoFilter"));
        CHECK(xml.contains("state=\"frozen\""));
        CHECK(xml.contains("fitToPage=\"1\""));
    }
}
