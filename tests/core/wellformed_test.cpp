// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No text that a file can hold makes a document that is not well-formed: every format that core writes, with texts of
// every kind of character in every field. Pictures and PDF are in tests/ui.
#include "core/asking/packfiles.h"
#include "core/base/csv.h"
#include "core/base/plaintext.h"
#include "core/base/unzipping.h"
#include "core/export/calendar.h"
#include "core/export/exporttable.h"
#include "core/export/groupexport.h"
#include "core/export/workbook.h"
#include "core/export/workspacejson.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/editors.h"
#include "tests/support/oddtexts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr unsigned seeds = 12;

const Workspace &everyRow()
{
    static const Workspace filled = [] {
        const Folder folder;
        auto editor = writeSample(folder.file());
        REQUIRE(editor.has_value());
        return withEveryRow((*editor)->workspace());
    }();
    return filled;
}

Workspace oddWorkspace(unsigned seed) { return withOddTexts(everyRow(), seed); }

/// Reads to the end of XML and hands back its text; a sentence about where it is none.
QString problemOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? QStringLiteral("%1, line %2").arg(reader.errorString()).arg(reader.lineNumber())
                             : QString();
}

void checkClean(const QByteArray &bytes)
{
    CHECK(QByteArrayView(bytes).isValidUtf8());
    CHECK_FALSE(holdsHiddenCharacters(QString::fromUtf8(bytes)));
}

void checkCsv(const ExportTable &table)
{
    const QByteArray bytes = csvOf(table);
    REQUIRE(bytes.startsWith("\xef\xbb\xbf"));
    checkClean(bytes.sliced(3));
    const auto read = readCsv(bytes, QStringLiteral("x.csv"));
    REQUIRE(read.has_value());
    CHECK(read->rows.size() == table.rows.size());
    for (const CsvRow &row : read->rows)
        CHECK(row.fields.size() == static_cast<qsizetype>(table.columns.size()));
}

} // namespace

TEST_CASE("Whatever texts a file holds, every report of it is a well-formed page", "[wellformed]")
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Workspace workspace = oddWorkspace(seed);
        for (const ReportKind kind : reportKinds) {
            INFO(seed << ' ' << keyOf(kind).toStdString());
            const QByteArray page = reportHtml(
                makeReport(workspace, *workspace.reviewsByDate().back(), kind, {false, true}, QDate(2026, 11, 12)), {});
            CHECK(problemOf(page).toStdString().empty());
            checkClean(page);
        }
    }
}

TEST_CASE("Whatever texts a file holds, every form of it is text of UTF-8 whose data block is JSON", "[wellformed]")
{
    static const QRegularExpression block(
        QStringLiteral("<script id=\"pack\" type=\"application/json\">(.*?)</script>"));
    for (unsigned seed = 0; seed < seeds; ++seed) {
        INFO(seed);
        const Workspace workspace = oddWorkspace(seed);
        std::vector<Pack> packs = packsOf(workspace, *workspace.reviewsByDate().back());
        REQUIRE_FALSE(packs.empty());
        packs.front().message = OddTexts(seed).next(400);
        for (const PackFile &file : packFiles(workspace, packs)) {
            checkClean(file.bytes);
            CHECK_FALSE(holdsHiddenCharacters(file.name));
            CHECK_FALSE(file.name.contains(u'/'));
            const auto found = block.match(QString::fromUtf8(file.bytes));
            REQUIRE(found.hasMatch());
            CHECK(QJsonDocument::fromJson(found.captured(1).toUtf8()).isObject());
            CHECK(file.bytes.count("<script") == 2); // ours, and no text's
        }
    }
}

TEST_CASE("Whatever texts a file holds, every table of it is CSV with as many cells in each line", "[wellformed]")
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        INFO(seed);
        const Workspace workspace = oddWorkspace(seed);
        const auto reviews = workspace.reviewsByDate();
        for (const ExportTable &table :
             {answersTable(workspace, reviews), countsTable(workspace, reviews), actionsTable(workspace, reviews),
              evidenceTable(workspace), statusTable(workspace, reviews), visitsTable(workspace),
              notesTable(workspace, reviews)})
            checkCsv(table);
        checkCsv(institutionGroupTable(groupOf({groupMember(workspace, OddTexts(seed).next())})));
    }
}

TEST_CASE("Whatever texts a file holds, every part of its workbook is well-formed", "[wellformed]")
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Workspace workspace = oddWorkspace(seed);
        const auto bytes = workbookOf(workspace, workspace.reviewsByDate());
        REQUIRE(bytes.has_value());
        int parts = 0;
        CHECK(unzip(*bytes, {}, [&](const QString &name, const QByteArray &content) {
                  INFO(seed << ' ' << name.toStdString());
                  CHECK(problemOf(content).toStdString().empty());
                  checkClean(content);
                  ++parts;
                  return true;
              }) == Unzipped::Whole);
        CHECK(parts > 10);
    }
}

TEST_CASE("Whatever texts a file holds, its calendar has folded lines of known properties and nothing else",
          "[wellformed]")
{
    static const QRegularExpression line(
        QStringLiteral("^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|SEQUENCE|DTSTART(;VALUE=DATE)?|"
                       "DTEND(;VALUE=DATE)?|SUMMARY|LOCATION|DESCRIPTION|STATUS|TRANSP):"));
    // In texts a comma, semicolon and backslash are escaped, and nothing else is (RFC 5545, 3.3.11).
    static const QRegularExpression text(QStringLiteral("^([^\\\\,;\\n\\r]|\\\\[\\\\,;n])*$"));
    for (unsigned seed = 0; seed < seeds; ++seed) {
        INFO(seed);
        const Workspace workspace = oddWorkspace(seed);
        std::vector<CalendarEvent> events = calendarEvents(workspace);
        for (const CalendarEvent &each : cancelledEvents(workspace))
            events.push_back(each);
        const QByteArray file = calendarFile(events, noon);
        checkClean(QByteArray(file).replace("\r\n", "\n"));
        REQUIRE(file.endsWith("\r\n"));
        CHECK(file.count('\n') == file.count("\r\n"));
        CHECK(file.count('\r') == file.count("\r\n"));
        for (const QByteArray &folded : file.chopped(2).split('\n')) {
            CHECK(folded.size() <= 76); // with its carriage return
            CHECK(QByteArrayView(folded).isValidUtf8());
        }
        const QStringList lines = QString::fromUtf8(file.chopped(2))
                                      .replace(QStringLiteral("\r\n "), QString())
                                      .split(QStringLiteral("\r\n"));
        CHECK(lines.count(QStringLiteral("BEGIN:VEVENT")) == static_cast<qsizetype>(events.size()));
        CHECK(lines.count(QStringLiteral("END:VEVENT")) == static_cast<qsizetype>(events.size()));
        for (const QString &each : lines) {
            INFO(each.toStdString());
            CHECK(line.match(each).hasMatch());
            if (each.startsWith(u"SUMMARY:") || each.startsWith(u"DESCRIPTION:") || each.startsWith(u"LOCATION:"))
                CHECK(text.match(each.section(u':', 1)).hasMatch());
        }
    }
}

TEST_CASE("Whatever texts a file holds, what is exported of it as JSON is JSON", "[wellformed]")
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        INFO(seed);
        const Workspace workspace = oddWorkspace(seed);
        const auto bytes = institutionGroupBytes(groupOf({groupMember(workspace, OddTexts(seed).next())}),
                                                 InstitutionGroupExport::Json);
        REQUIRE(bytes.has_value());
        CHECK(QJsonDocument::fromJson(*bytes).isObject());
        CHECK(QByteArrayView(*bytes).isValidUtf8());
    }
}
