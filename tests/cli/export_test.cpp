// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QFileInfo>

using namespace waymark::test;

TEST_CASE("What was exported as JSON makes a sound file, whose export is the same bytes")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("export s.waymark --json a.json");
    cli.did("import-json t.waymark a.json");
    cli.did("export t.waymark --json b.json");
    CHECK(cli.bytes(QStringLiteral("a.json")) == cli.bytes(QStringLiteral("b.json")));
    CHECK(cli.did("check t.waymark").out.startsWith("sound"));
    CHECK(cli.did("show s.waymark --json").out == cli.did("show t.waymark --json").out);
}

TEST_CASE("It is said beforehand that the export of everything holds each colleague's answers")
{
    const CommandLine cli;
    CHECK(cli.did("export --help").out.simplified().contains("each colleague's named answers"));
}

TEST_CASE("An import that is refused leaves no file, and one sentence")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("export s.waymark --json a.json");
    const QByteArray whole = cli.bytes(QStringLiteral("a.json"));
    cli.write(QStringLiteral("cut.json"), whole.left(whole.size() / 2));
    QByteArray odd = whole;
    odd.replace("\"standing\": \"draft\"", "\"standing\": \"certain\"");
    cli.write(QStringLiteral("odd.json"), odd);
    QByteArray other = whole;
    other.replace("\"rationale\": \"", "\"rationale\": \"x");
    cli.write(QStringLiteral("other.json"), other);
    cli.write(QStringLiteral("deep.json"), QByteArray(5000, '[') + QByteArray(5000, ']'));
    cli.write(QStringLiteral("no.json"), "{}");
    for (const char *name : {"cut", "odd", "other", "deep", "no", "missing"}) {
        INFO(name);
        const Said said = cli.run(QStringLiteral("import-json t.waymark %1.json").arg(QLatin1String(name)).split(u' '));
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("t.waymark"))));
    }
    const Said taken = cli.run("import-json s.waymark a.json");
    CHECK(taken.exit == 1);
    CHECK(taken.err.contains("already exists"));
}

TEST_CASE("An export without names holds none, and no file is made of it")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("export s.waymark --json a.json --de-identified");
    const QByteArray bytes = cli.bytes(QStringLiteral("a.json"));
    CHECK(bytes.contains("\"de_identified\": true"));
    CHECK_FALSE(bytes.contains("Example Academy"));
    const Said said = cli.run("import-json t.waymark a.json");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.err.contains("without names"));
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("t.waymark"))));
}

TEST_CASE("Tables go out as CSV and as a spreadsheet, and never over a file")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("export s.waymark --csv answers.csv");
    cli.did("export s.waymark --csv actions.csv --what actions");
    cli.did("export s.waymark --xlsx book.xlsx");
    CHECK(cli.bytes(QStringLiteral("answers.csv")).startsWith("\xef\xbb\xbfReview,Year,"));
    CHECK(cli.bytes(QStringLiteral("answers.csv")).count("\r\n") >= 96);
    CHECK(cli.bytes(QStringLiteral("actions.csv")).contains("What success looks like"));
    CHECK(cli.bytes(QStringLiteral("book.xlsx")).startsWith("PK"));
    const Said again = cli.run("export s.waymark --xlsx book.xlsx");
    CHECK(again.exit == 1);
    CHECK(again.isOneSentence());
}

TEST_CASE("An export that makes no sense is a wrong command line")
{
    const CommandLine cli;
    cli.takeSample();
    for (const char *words :
         {"export s.waymark", "export s.waymark --json a.json --csv b.csv", "export s.waymark --csv a --what people",
          "export s.waymark --csv a.csv --de-identified", "export s.waymark --json a.json --what answers"}) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == 2);
        CHECK(said.isOneSentence());
    }
}
