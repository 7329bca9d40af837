// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/export/exporttable.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/editors.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

Workspace sampleWithCanaries()
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    return withCanaries((*editor)->workspace());
}

QString shown(const ExportCell &cell)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

} // namespace

TEST_CASE("A cell that a spreadsheet would work out begins with an apostrophe, and says the same")
{
    for (const char *risky : {"=1+1", "+44 1234", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"}) {
        const QString text = QString::fromLatin1(risky);
        CHECK(harmlessCell(text) == QString(u'\'' + text));
    }
    CHECK(harmlessCell(QStringLiteral("\uff1d1")) == QStringLiteral("'\uff1d1"));
    for (const char *plain : {"", "1+1=2", "a", " =1", "'", "\"=1\""})
        CHECK(harmlessCell(QString::fromLatin1(plain)) == QString::fromLatin1(plain));
}

TEST_CASE("A CSV begins with a byte order mark, ends its records with CRLF and quotes what needs it")
{
    const ExportTable table{QStringLiteral("T"),
                            {{QStringLiteral("a")}, {QStringLiteral("b, c")}},
                            {{3, QStringLiteral("say \"x\"")}, {ExportCell(), QStringLiteral("two\nlines")}}};
    CHECK(csvOf(table) == "\xef\xbb\xbf"
                          "a,\"b, c\"\r\n3,\"say \"\"x\"\"\"\r\n,\"two\nlines\"\r\n");
}

TEST_CASE("Every canary stands whole in the CSV, and no field begins like a formula")
{
    const Workspace workspace = sampleWithCanaries();
    for (const ExportTable &table :
         {answersTable(workspace, workspace.reviewsByDate()), actionsTable(workspace, workspace.reviewsByDate())}) {
        INFO(table.title.toStdString());
        const auto read = readCsv(csvOf(table), QStringLiteral("x.csv"));
        REQUIRE(read.has_value());
        REQUIRE(read->rows.size() == table.rows.size());
        int canaries = 0;
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            REQUIRE(read->rows[r].fields.size() == static_cast<qsizetype>(table.columns.size()));
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const QString field = read->rows[r].fields[static_cast<qsizetype>(c)];
                const QString text = shown(table.rows[r][c]);
                CHECK(field == harmlessCell(text));
                CHECK_FALSE(field.startsWith(u'='));
                canaries += text.startsWith(u'=') ? 1 : 0;
            }
        }
        CHECK(canaries > 10);
    }
}

TEST_CASE("Private comments, colleagues' answers and names are in no table")
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    const Workspace &workspace = (*editor)->workspace();
    const ExportReviews reviews = workspace.reviewsByDate();
    QByteArray all;
    for (const ExportTable &table :
         {answersTable(workspace, reviews), countsTable(workspace, reviews), actionsTable(workspace, reviews),
          statusTable(workspace, reviews), evidenceTable(workspace), visitsTable(workspace),
          notesTable(workspace, reviews)}) {
        all += csvOf(table);
        for (const auto &row : table.rows)
            CHECK(row.size() == table.columns.size());
    }
    int looked = 0;
    const auto isAbsent = [&](const QString &text) {
        INFO(text.toStdString());
        looked += text.isEmpty() ? 0 : 1;
        CHECK((text.isEmpty() || !all.contains(text.toUtf8())));
    };
    for (const auto &[key, decision] : workspace.decisions().rows())
        isAbsent(decision.comment);
    for (const auto &[id, person] : workspace.people().rows())
        isAbsent(person.name);
    for (const auto &[key, answer] : workspace.answers().rows())
        isAbsent(answer.comment);
    CHECK(looked > 10);
}

TEST_CASE("Gatsby Benchmarks stand beside their themes in the tables as labels, and the notes say so")
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    const Workspace &workspace = (*editor)->workspace();
    const ExportReviews reviews = workspace.reviewsByDate();
    for (const ExportTable &table : {answersTable(workspace, reviews), countsTable(workspace, reviews)}) {
        INFO(table.title.toStdString());
        REQUIRE(table.columns[6].title == "Gatsby Benchmarks");
        for (const auto &row : table.rows) {
            const Theme &theme = *workspace.structureOf(*reviews.back()).theme(std::get<int>(row[4]));
            CHECK(std::get<QString>(row[6]) == theme.benchmarks.join(QStringLiteral(", ")));
        }
    }
    CHECK(QString::fromUtf8(csvOf(notesTable(workspace, reviews))).contains(u"not as scores"));
}

TEST_CASE("The actions of each review are counted by status, and reviews by others are a table")
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    const Workspace &workspace = (*editor)->workspace();
    const ExportReviews reviews = workspace.reviewsByDate();
    const ExportTable statuses = statusTable(workspace, reviews);
    REQUIRE(statuses.rows.size() == reviews.size());
    for (std::size_t at = 0; at < reviews.size(); ++at) {
        const auto &row = statuses.rows[at];
        int sum = 0;
        for (std::size_t c = 4; c < 9; ++c)
            sum += std::get<int>(row[c]);
        CHECK(sum == static_cast<int>(workspace.actionsOf(reviews[at]->id).size()));
        CHECK(std::get<int>(row[9]) == sum);
    }
    CHECK(std::get<int>(statuses.rows[1][6]) == 6); // done, of the second review's eight
    const ExportTable visits = visitsTable(workspace);
    REQUIRE(visits.rows.size() == 1);
    CHECK(std::get<QString>(visits.rows[0][1]) == "Peer review");
    CHECK(std::get<QString>(visits.rows[0][5]).startsWith(QStringLiteral("Give destinations a fixed place")));
}
