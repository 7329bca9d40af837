// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A file and a copy of it, each worked on since.
struct TwoCopies : CommandLine
{
    TwoCopies()
    {
        did("new a.waymark --name School --kind school");
        did("review add a.waymark --year 2026/27 --title First --date 2026-11-13");
        did("answer a.waymark --review 1 1.1=2");
        write(QStringLiteral("b.waymark"), bytes(QStringLiteral("a.waymark")));
        did("answer a.waymark --review 1 1.2=2");
        did("answer b.waymark --review 1 1.3=4");
    }
    void conflict() const
    {
        did("answer a.waymark --review 1 1.1=3");
        did("answer b.waymark --review 1 1.1=4");
    }
    int level(const char *file, const char *statement) const
    {
        const Said said = did(qPrintable(QStringLiteral("show %1 --json").arg(QLatin1String(file))));
        return answerIn(said, QString::fromLatin1(statement)).value("level").toInt();
    }
    bool isThere(const char *name) const { return QFileInfo::exists(path(QString::fromLatin1(name))); }
};

} // namespace

TEST_CASE("Two copies are made into one file, and neither is touched", "[cli]")
{
    const TwoCopies cli;
    const QByteArray a = cli.bytes(QStringLiteral("a.waymark"));
    const QByteArray b = cli.bytes(QStringLiteral("b.waymark"));
    const Said said = cli.did("merge a.waymark b.waymark --out c.waymark");
    CHECK(said.out == "From A, not in B:\n   Reviews: one changed\n   Answers: one added\n"
                      "From B, not in A:\n   Reviews: one changed\n   Answers: one added\n");
    CHECK(cli.level("c.waymark", "1.1") == 2);
    CHECK(cli.level("c.waymark", "1.2") == 2);
    CHECK(cli.level("c.waymark", "1.3") == 4);
    CHECK(cli.did("check c.waymark").out.startsWith("sound"));
    CHECK(cli.bytes(QStringLiteral("a.waymark")) == a);
    CHECK(cli.bytes(QStringLiteral("b.waymark")) == b);
    // What is taken is refused, and merging again asks nothing.
    CHECK(cli.run("merge a.waymark b.waymark --out c.waymark").exit == 1);
    CHECK(cli.did("merge c.waymark b.waymark").out.contains("Nothing was written"));
    CHECK(QDir(QFileInfo(cli.path(QStringLiteral("a.waymark"))).path()).entryList(QDir::Files | QDir::Hidden).size() ==
          3);
}

TEST_CASE("Conflicts are listed with a status of their own, and nothing is written until they are decided", "[cli]")
{
    const TwoCopies cli;
    cli.conflict();
    const Said said = cli.run("merge a.waymark b.waymark --out c.waymark");
    CHECK(said.exit == 3);
    CHECK(said.isOneSentence());
    CHECK(said.out.contains("1. Review 2026/27, 1.1, answer\n   Both copies have changed this.\n"
                            "   Earlier: Level 2, draft\n   A: Level 3, draft\n   B: Level 4, draft\n"));
    CHECK_FALSE(cli.isThere("c.waymark"));
    cli.did("merge a.waymark b.waymark --out c.waymark --prefer B");
    CHECK(cli.level("c.waymark", "1.1") == 4);
    cli.did("merge a.waymark b.waymark --out d.waymark --prefer B --take 1=A");
    CHECK(cli.level("d.waymark", "1.1") == 3);
    for (const char *wrong : {"--take 2=A", "--take 1=C", "--take 1=A 1=B", "--prefer C", "--take 1"}) {
        const Said refused = cli.run(qPrintable(QStringLiteral("merge a.waymark b.waymark ") + QLatin1String(wrong)));
        CHECK(refused.exit == 2);
        CHECK(refused.isOneSentence());
    }
}

TEST_CASE("Scripts read what merging would do, what is not decided, and what came of it", "[cli]")
{
    const TwoCopies cli;
    cli.conflict();
    const Said open = cli.run("merge a.waymark b.waymark --out c.waymark --json");
    CHECK(open.exit == 3);
    CHECK(open.isOneSentence());
    CHECK_FALSE(cli.isThere("c.waymark"));
    const QJsonObject json = open.json();
    CHECK(json.value("format").toString() == u"waymark-merge/1");
    CHECK_FALSE(json.value("same").toBool(true));
    CHECK_FALSE(json.value("written").toBool(true));
    CHECK(json.value("renumbered").toArray().isEmpty());
    CHECK(json.value("fromB").toObject().value("answers") == QJsonObject{{"added", 1}, {"changed", 0}, {"removed", 0}});
    REQUIRE(json.value("conflicts").toArray().size() == 1);
    const QJsonObject conflict = json.value("conflicts").toArray()[0].toObject();
    CHECK(conflict.value("kind").toString() == u"changed");
    CHECK(conflict.value("year").toString() == u"2026/27");
    CHECK(conflict.value("statement").toString() == u"1.1");
    CHECK(conflict.value("used").isNull());
    const QJsonObject row = conflict.value("rows").toArray()[0].toObject();
    CHECK(row.value("list").toString() == u"decisions");
    CHECK(row.value("earlier").isNull());
    CHECK(row.value("earlierState").toString() == u"draft 2");
    CHECK(row.value("A").toObject().value("level").toInt() == 3);
    CHECK(row.value("B").toObject().value("level").toInt() == 4);
    CHECK(conflict.value("review") == row.value("A").toObject().value("review"));

    // Without --out nothing is written, and what is asked is told in the same words each time.
    const Said planned = cli.did("merge a.waymark b.waymark --take 1=B --json");
    CHECK(planned.json().value("conflicts").toArray()[0].toObject().value("used").toString() == u"B");
    CHECK_FALSE(planned.json().value("written").toBool(true));
    CHECK(cli.did("merge a.waymark b.waymark --take 1=B --json").out == planned.out);
    const Said done = cli.did("merge a.waymark b.waymark --take 1=B --out c.waymark --json");
    CHECK(done.json().value("written").toBool());
    CHECK(cli.level("c.waymark", "1.1") == 4);
    cli.write(QStringLiteral("same.waymark"), cli.bytes(QStringLiteral("c.waymark")));
    CHECK(cli.did("merge c.waymark same.waymark --json").json().value("same").toBool());
}

TEST_CASE("Scripts read which review of the other copy gets another number", "[cli]")
{
    const TwoCopies cli;
    for (const char *file : {"a.waymark", "b.waymark"})
        cli.did(qPrintable(
            QStringLiteral("review add %1 --year 2027/28 --title Next --date 2027-11-12").arg(QLatin1String(file))));
    const QJsonObject json = cli.did("merge a.waymark b.waymark --json").json();
    REQUIRE(json.value("renumbered").toArray().size() == 1);
    const QJsonObject review = json.value("renumbered").toArray()[0].toObject();
    CHECK(review.value("year").toString() == u"2027/28");
    CHECK(review.value("number").toInt() == 3);
    CHECK(json.value("fromA").toObject().value("reviews").toObject().value("added").toInt() == 1);
}

TEST_CASE("A file of what both copies were before can be named", "[cli]")
{
    const TwoCopies cli;
    cli.did("export a.waymark --json a.json");
    cli.did("import-json x.waymark a.json");
    cli.did("import-json y.waymark a.json");
    cli.did("answer x.waymark --review 1 1.1=3");
    // Files made of an export share no journal: without an ancestor all that differs is asked.
    CHECK(cli.run("merge x.waymark y.waymark").exit == 3);
    CHECK(cli.did("merge x.waymark y.waymark --ancestor a.waymark --out z.waymark").exit == 0);
    CHECK(cli.level("z.waymark", "1.1") == 3);
    cli.did("sample s.waymark");
    CHECK(cli.run("merge x.waymark y.waymark --ancestor s.waymark").exit == 1);
}

TEST_CASE("What is no copy, not there, or open elsewhere is not merged", "[cli]")
{
    const TwoCopies cli;
    cli.did("new other.waymark --name Other --kind school");
    for (const char *wrong :
         {"merge a.waymark other.waymark --out c.waymark", "merge a.waymark no.waymark --out c.waymark"}) {
        const Said said = cli.run(wrong);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
    }
    CHECK(cli.run("merge a.waymark a.waymark --out c.waymark").exit == 2);
    CHECK(cli.run("merge a.waymark b.waymark --out a.waymark").exit != 0);
    CHECK_FALSE(cli.isThere("c.waymark"));
}
