// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QFileInfo>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A school with two reviews, and a copy of its file from before 1.1 of both was answered otherwise.
struct Changed : CommandLine
{
    Changed()
    {
        did("new s.waymark --name School --kind school");
        did("review add s.waymark --year 2025/26 --title First --date 2025-11-13");
        did("review add s.waymark --year 2026/27 --title Second --date 2026-11-13");
        did("answer s.waymark --review 1 1.1=2");
        did("answer s.waymark --review 2 1.1=2");
        write(QStringLiteral("earlier.waymark"), bytes(QStringLiteral("s.waymark")));
        did("answer s.waymark --review 1 1.1=3");
        did("answer s.waymark --review 2 1.1=3");
    }
    int level(int review) const
    {
        return answerIn(did("show s.waymark --json"), QStringLiteral("1.1"), review).value("level").toInt();
    }
    QJsonArray backups() const { return did("backups s.waymark --json").json().value("backups").toArray(); }
    QString newest() const { return QFileInfo(backups().at(0).toObject().value("path").toString()).fileName(); }
};

} // namespace

TEST_CASE("A file without backups says so, and one that is not there fails", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    CHECK(cli.did("backups s.waymark").out == "No backups yet.\n");
    const QJsonObject json = cli.did("backups s.waymark --json").json();
    CHECK(json.value("format").toString() == u"waymark-backups/1");
    CHECK(json.value("backups").toArray().isEmpty());
    const Said missing = cli.run("backups no.waymark");
    CHECK(missing.exit == 1);
    CHECK(missing.isOneSentence());
}

TEST_CASE("An earlier version is restored, says what changes, and leaves a backup to go back to", "[cli]")
{
    const Changed cli;
    const Said said = cli.did("restore s.waymark --from earlier.waymark");
    CHECK(said.out.contains("changed back"));
    CHECK(said.out.contains("Answers: two changed back"));
    CHECK(cli.level(0) == 2);
    CHECK(cli.level(1) == 2);
    const QJsonArray backups = cli.backups();
    REQUIRE(backups.size() == 1);
    CHECK(backups.at(0).toObject().value("reason").toString() == u"restore");
    CHECK(backups.at(0).toObject().value("reviews").toInt() == 2);
    CHECK(backups.at(0).toObject().value("answers").toInt() == 2);
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));
    // Back again, by the name in the list.
    cli.did(qPrintable(QStringLiteral("restore s.waymark --from ") + cli.newest()));
    CHECK(cli.level(0) == 3);
    CHECK(cli.backups().size() == 2);
    const QByteArray list = cli.did("backups s.waymark").out;
    CHECK(list.count('\n') == 2);
    CHECK(list.contains("2 reviews, 2 answers, 0 actions"));
}

TEST_CASE("Another school's file is no earlier version", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("new other.waymark --name Other --kind school");
    const auto before = cli.did("show s.waymark --json").out;
    const Said said = cli.run("restore s.waymark --from other.waymark");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(cli.did("show s.waymark --json").out == before);
}

TEST_CASE("One review is restored and the others stay", "[cli]")
{
    const Changed cli;
    cli.did("restore s.waymark --from earlier.waymark --review 2");
    CHECK(cli.level(0) == 3);
    CHECK(cli.level(1) == 2);
    CHECK(cli.did("restore s.waymark --from earlier.waymark --review 2").out.startsWith("Nothing to change"));
    CHECK(cli.backups().size() == 1);
    const Said none = cli.run("restore s.waymark --from earlier.waymark --review 3");
    CHECK(none.exit == 1);
    CHECK(none.isOneSentence());
}

TEST_CASE("What is no backup is refused, and the file stays as it is", "[cli]")
{
    const Changed cli;
    cli.write(QStringLiteral("notes.txt"), "notes");
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    for (const char *from : {"notes.txt", "nowhere.waymark", "s.waymark"}) {
        const Said said = cli.run({QStringLiteral("restore"), QStringLiteral("s.waymark"), QStringLiteral("--from"),
                                   QString::fromLatin1(from)});
        INFO(from);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
    }
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    CHECK(cli.backups().isEmpty());
    CHECK(cli.run("restore s.waymark").exit == 2);
}

TEST_CASE("A file that is gone comes back from its backups", "[cli]")
{
    const Changed cli;
    cli.did("restore s.waymark --from earlier.waymark");
    const QString newest = cli.newest();
    REQUIRE(QFile::remove(cli.path(QStringLiteral("s.waymark"))));
    CHECK(cli.backups().size() == 1);
    CHECK(cli.run(qPrintable(QStringLiteral("restore s.waymark --review 1 --from ") + newest)).exit == 1);
    cli.did(qPrintable(QStringLiteral("restore s.waymark --from ") + newest));
    CHECK(cli.level(0) == 3);
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));
}

TEST_CASE("Backups are made in the folder that is named", "[cli]")
{
    const Changed cli;
    // Where none can be made, nothing is restored.
    cli.write(QStringLiteral("taken"), "a file in the folder's place");
    const Said said = cli.run("restore s.waymark --from earlier.waymark --folder taken");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(cli.level(0) == 3);
    cli.did("restore s.waymark --from earlier.waymark --folder elsewhere");
    CHECK(cli.backups().isEmpty());
    CHECK(cli.did("backups s.waymark --folder elsewhere").out.count('\n') == 1);
}
