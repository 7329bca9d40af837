// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets, as LibreOffice and others save them.
#include "core/asking/offered.h"
#include "core/base/ods.h"
#include "tests/support/catch.h"
#include "tests/support/workbooks.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The cells of the first sheet, or what is wrong with the file.
std::vector<SheetRow> rowsOfOds(const QByteArray &rows)
{
    const auto read = readOds(openDocumentOf(rows), QStringLiteral("a.ods"));
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 1);
    CHECK(read->front().name == QStringLiteral("Answers"));
    return read->front().rows;
}

std::string problemOfOds(const QByteArray &bytes)
{
    const auto read = readOds(bytes, QStringLiteral("a.ods"));
    if (read)
        return "read";
    if (const auto *content = std::get_if<ContentError>(&read.error()))
        return content->problem == ContentError::Problem::DamagedTable ? "damaged"
               : content->problem == ContentError::Problem::TooMany    ? "too many"
                                                                       : "other";
    return "file";
}

QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

QByteArray odsText(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("Cells of an OpenDocument spreadsheet are what a workbook has for them", "[ods]")
{
    const auto rows = rowsOfOds(
        odsRow(odsText("1.1") +
               "<table:table-cell office:value-type=\"float\" office:value=\"3.0\"><text:p>3,00</text:p>"
               "</table:table-cell>"
               "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR"
               "</text:p></table:table-cell>"
               "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-12-14\"><text:p>14/12/26"
               "</text:p></table:table-cell>"
               "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-12-14T12:00:00\"/>"
               "<table:table-cell office:value-type=\"percentage\" office:value=\"0.25\"><text:p>25%</text:p>"
               "</table:table-cell>") +
        odsRow(odsText(
            "one<text:s text:c=\"2\"/>two<text:tab/>three<text:line-break/>four</text:p><text:p>five &amp; <text:span>"
            "six</text:span>")));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells == QStringList{"1.1", "3", "TRUE", "46370", "46370.5", "0.25"});
    CHECK(rows[1].cells == QStringList{"one  two\tthree\nfour\nfive & six"});
}

TEST_CASE("Comments, hidden changes and pictures of an OpenDocument spreadsheet are not in its cells", "[ods]")
{
    const QByteArray note =
        "<office:annotation><dc:creator>Jo</dc:creator><text:p>A comment</text:p></office:annotation>";
    const auto rows = rowsOfOds(odsRow("<table:table-cell office:value-type=\"string\">" + note +
                                       "<text:p>Level 2</text:p></table:table-cell>" + odsText("Level 3" + note)));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == QStringList{"Level 2", "Level 3"});
}

TEST_CASE("What is repeated in an OpenDocument spreadsheet stands where it is, and is never made a million times",
          "[ods]")
{
    const QByteArray million = " table:number-rows-repeated=\"1048570\"";
    const auto rows = rowsOfOds(
        odsRow("<table:table-cell table:number-columns-repeated=\"2\"/>" +
               odsText("a", " table:number-columns-repeated=\"2\"") + "<table:covered-table-cell/>" + odsText("b") +
               "<table:table-cell table:number-columns-repeated=\"16000\"/>") +
        odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>", " table:number-rows-repeated=\"7\"") +
        "<table:table-header-rows>" + odsRow(odsText("c"), " table:number-rows-repeated=\"2\"") +
        "</table:table-header-rows>" + odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>", million));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells == QStringList{"", "", "a", "a", "", "b"});
    CHECK(rows[0].number == 1);
    CHECK(rows[1].number == 9);
    CHECK(rows[2].number == 10);
    CHECK(problemOfOds(openDocumentOf(odsRow(odsText("x"), million))) == "too many");
    CHECK(problemOfOds(openDocumentOf(odsRow(odsText("x", " table:number-columns-repeated=\"16384\"")))) == "too many");
    CHECK(problemOfOds(openDocumentOf(
              odsRow("<table:table-cell table:number-columns-repeated=\"600\"/>" + odsText("x")))) == "too many");
    // A text of 20,000 characters, five thousand times.
    CHECK(problemOfOds(openDocumentOf(
              odsRow(odsText(QByteArray(20'000, 'x')), " table:number-rows-repeated=\"5000\""))) == "too many");
    CHECK(problemOfOds(openDocumentOf(odsRow(odsText("<text:s text:c=\"2000000000\"/>x")))) == "read");
}

TEST_CASE("An OpenDocument spreadsheet that was made to do harm ends in an error", "[ods]")
{
    const QByteArray good = openDocument({{"2.4"}, {"3"}});
    CHECK(problemOfOds(good) == "read");
    CHECK(problemOfOds(good.left(good.size() / 2)) == "damaged");
    CHECK(problemOfOds("no archive") == "damaged");
    CHECK(problemOfOds(zipOf({{QStringLiteral("mimetype"), odsType}}, noon)) == "damaged");
    CHECK(problemOfOds(openDocumentOf("<table:table-row><table:table-cell></table:table-row>")) == "damaged");
    CHECK(problemOfOds(openDocumentOf(QByteArray("<text:b>").repeated(100) + QByteArray("</text:b>").repeated(100))) ==
          "damaged");
    const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
    CHECK(problemOfOds(zipOf({{QStringLiteral("content.xml"), entities}}, noon)) == "damaged");
    CHECK(problemOfOds(zipOf({{QStringLiteral("content.xml"), QByteArray(20'000'000, ' ')}}, noon)) == "file");
    // A text document is none.
    CHECK(problemOfOds(zipOf({{QStringLiteral("content.xml"), "<office><body><text/></body></office>"}}, noon)) ==
          "damaged");
}

TEST_CASE("A spreadsheet that LibreOffice saved holds the same as the workbook that it saved", "[ods]")
{
    const auto sheetsAt = [](const char *name) {
        std::vector<Sheet> sheets;
        eachOfferedFile({QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name)}, {},
                        [&](const OfferedFile &offered) {
                            if (const auto *found = std::get_if<std::vector<Sheet>>(&offered.content))
                                sheets = *found;
                            return true;
                        });
        return sheets;
    };
    const auto open = sheetsAt("answers-libreoffice.ods");
    REQUIRE(open.size() == 1);
    CHECK(open == sheetsAt("answers-libreoffice.xlsx"));
}

TEST_CASE("A document of LibreOffice's Writer is still told as a document", "[ods]")
{
    const QByteArray text = zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                                   {QStringLiteral("content.xml"), "<x/>"}},
                                  noon);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.odt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    std::optional<NotAnswers> what;
    eachOfferedFile({file.fileName()}, {}, [&](const OfferedFile &offered) {
        if (const auto *other = std::get_if<NotAnswers>(&offered.content))
            what = *other;
        return true;
    });
    CHECK(what == NotAnswers::Document);
}
