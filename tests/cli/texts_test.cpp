// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that come in on the command line or out of a file, with characters that nobody sees.
#include "tests/support/commandline.h"
#include "tests/support/hiddencharacters.h"
#include "tests/support/otherprogram.h"

#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::test;
using waymark::testing::OtherProgram;

namespace {

const QString bell = QStringLiteral("\x1b[31mred\x07 \u202Eback\u2066 \uFEFF\uFFFE"); ///< cleaned: "[31mred back "

QJsonObject firstReview(const CommandLine &cli)
{
    return cli.did("show s.waymark --json").json().value("reviews").toArray().at(0).toObject();
}

} // namespace

TEST_CASE("Titles, years, rounds and names given on the command line are stored clean, on one line", "[cli]")
{
    const CommandLine cli;
    REQUIRE(cli.run({"new", "s.waymark", "--name", bell + u"Oak\nSchool", "--kind", "school"}).exit == 0);
    REQUIRE(cli.run({"review", "add", "s.waymark", "--year", QStringLiteral("\u202e2026/27\n"), "--title",
                     u"First\r\n" + bell, "--date", "2026-11-12"})
                .exit == 0);
    REQUIRE(cli.run({"answer", "s.waymark", "--review", "1", "--agree", "--round", u"SLT\n" + bell, "1.1=2"}).exit ==
            0);
    const QJsonObject all = cli.did("show s.waymark --json").json();
    CHECK(all.value("institution").toObject().value("name").toString() == u"[31mred back Oak School");
    CHECK(firstReview(cli).value("year").toString() == u"2026/27");
    CHECK(firstReview(cli).value("title").toString() == u"First [31mred back ");
    const Said text = cli.did("show s.waymark");
    for (const char forbidden : {'\x1b', '\x07'})
        CHECK_FALSE(text.out.contains(forbidden));
    CHECK_FALSE(text.out.contains("\u202E"));
    CHECK(text.out.contains("[31mred"));
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));
    // Nothing is left of a title that has nothing else.
    const Said nameless = cli.run(
        {"review", "add", "s.waymark", "--year", "2027/28", "--title", "\uFEFF\u202E\x1b", "--date", "2027-11-12"});
    CHECK(nameless.exit == 1);
    CHECK(nameless.isOneSentence());
}

TEST_CASE("A sentence about a file or a text never steers the terminal", "[cli]")
{
    const CommandLine cli;
    const Said missing = cli.run({"check", QStringLiteral("no\x1b[2Jthing\u202E.waymark")});
    CHECK(missing.exit == 1);
    CHECK(missing.isOneSentence());
    CHECK_FALSE(missing.err.contains('\x1b'));
    CHECK_FALSE(missing.err.contains("\u202E"));
    cli.write("m.json", "{\"format\": \"waymark-model/1\", \"\\u001b[31m\": 1}");
    const Said unknown = cli.run("model check m.json");
    CHECK(unknown.exit == 1);
    CHECK_FALSE(unknown.err.contains('\x1b'));
}

TEST_CASE("A wording with byte order marks in its cells leaves a file that opens, checks and exports", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.write("marks.csv", "\xef\xbb\xbfstatement,title,level,text\n"
                           "1.1,\xef\xbb\xbfTitle,1,\xef\xbb\xbf"
                           "A first invented text.\n"
                           "1.1,Title,2,\"\xef\xbb\xbf"
                           "A second one.\x1b\n\xef\xbf\xbe- and an item\"\n");
    const Said preview = cli.did("wording load s.waymark marks.csv --preview --accept-missing");
    CHECK(preview.out.startsWith("2 of "));
    cli.did("wording load s.waymark marks.csv --accept-missing");
    cli.did("wording use s.waymark marks --review 3");
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));
    CHECK(cli.did("show s.waymark --review 3").out.contains("marks"));
    cli.did("export s.waymark --json all.json");
    CHECK_FALSE(cli.bytes("all.json").contains("\xef\xbb\xbf"));
    cli.did("import-json t.waymark all.json");
    CHECK(cli.did("check t.waymark").out.startsWith("sound"));
}

TEST_CASE("Whatever an older file holds, what is exported of it is well formed", "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    {
        // Past the program: this version would not store them.
        OtherProgram other(cli.path("s.waymark"));
        const QString hidden = testing::hiddenCharacters().join(QString());
        const QString open = QStringLiteral("(SELECT id FROM review WHERE finished IS NULL)");
        for (const QString &change :
             QStringList{QStringLiteral("UPDATE institution SET name = name || '%1', contacts = '%1'"),
                         QStringLiteral("UPDATE review SET title = '%1=1+1' WHERE id IN ") + open,
                         QStringLiteral("UPDATE decision SET rationale = '%1' || rationale WHERE review IN ") + open,
                         QStringLiteral("UPDATE action SET what = '%1=1+1' || what"),
                         QStringLiteral("UPDATE evidence SET note = '%1' || note")})
            REQUIRE(other.run(change.arg(hidden).toUtf8().constData()) == 0);
    }
    testing::fitSums(cli.path("s.waymark"));
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));
    cli.did("report s.waymark --review 3 --html full.html");
    cli.did("export s.waymark --csv actions.csv --what actions");
    cli.did("calendar s.waymark --out due.ics");
    cli.did("chart s.waymark --review 3 --kind bars --svg profile.svg");
    cli.did("export s.waymark --xlsx book.xlsx");
    for (const char *name : {"full.html", "actions.csv", "due.ics", "profile.svg"}) {
        INFO(name);
        QString text = QString::fromUtf8(cli.bytes(QString::fromLatin1(name))); // drops the mark of the file itself
        for (const QString &hidden : testing::hiddenCharacters()) {
            INFO(hidden.toUcs4().front());
            CHECK_FALSE(text.contains(hidden));
        }
    }
    CHECK(cli.bytes("actions.csv").contains("'=1+1"));
    CHECK_FALSE(cli.bytes("actions.csv").contains(",=1+1"));
    QXmlStreamReader svg(cli.bytes("profile.svg"));
    while (!svg.atEnd())
        svg.readNext();
    CHECK_FALSE(svg.hasError());
}

TEST_CASE("A spreadsheet's ways of writing a wording are taken, and named", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.write("wide.csv", "sep=;\r\nstatement;title;level;text;;\r\n1,1;Title;Level 1;A first invented text.\r\n"
                          "1,1;Title;2.0;A second invented text.;;;\r\n");
    const Said preview = cli.did("wording load s.waymark wide.csv --preview --accept-missing");
    CHECK(preview.out.startsWith("2 of "));
    CHECK(preview.out.contains("line 3: “1,1” was read as 1.1\n"));
    CHECK(preview.out.contains("line 3: “Level 1” was read as 1\n"));
    CHECK(preview.out.contains("line 4: “2.0” was read as 2\n"));
    cli.write("dates.csv", "statement,title,level,text\n01-Jan,Title,1,A first invented text.\n");
    const Said dates = cli.run("wording load s.waymark dates.csv --preview");
    CHECK(dates.exit == 1);
    CHECK(dates.isOneSentence());
    CHECK(dates.err.contains("line 2: statement 01-Jan, level 1"));
    cli.write("more.csv",
              "statement,title,level,text\n1.1,Title,1,A first invented text.\n1.1,Title,2,A text, and more\n");
    const Said more = cli.run("wording load s.waymark more.csv --preview");
    CHECK(more.exit == 1);
    CHECK(more.err.contains("(line 3)"));
    CHECK(more.err.contains("more cells than its first row"));
}
