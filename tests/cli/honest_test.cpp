// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <memory>
#include <vector>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace waymark::test;

namespace {

QStringList namesIn(const CommandLine &cli)
{
    return QDir(cli.path({}))
        .entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// Starts the same command many times at once, and returns how many of them ended with 0; all others must end with 1
/// and a sentence.
int succeeding(const CommandLine &cli, const QStringList &arguments, int runs)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < runs; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setWorkingDirectory(cli.path({}));
        processes.back()->start(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"), arguments);
    }
    int succeeded = 0;
    for (const auto &process : processes) {
        REQUIRE(process->waitForFinished(120'000));
        const Said said{process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
        succeeded += said.exit == 0 ? 1 : 0;
        CHECK((said.exit == 0 || (said.exit == 1 && said.isOneSentence())));
    }
    return succeeded;
}

} // namespace

TEST_CASE("What makes no sense on the command line is 2, with a sentence, and does nothing", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    const QStringList names = namesIn(cli);
    const QList<QStringList> commands{
        // Nothing where something is needed.
        {"report", "s.waymark", "--review", "3", "--pdf", ""},
        {"report", "s.waymark", "--review", "3", "--html", ""},
        {"export", "s.waymark", "--json", ""},
        {"export", "s.waymark", "--csv", ""},
        {"chart", "s.waymark", "--review", "3", "--kind", "bars", "--svg", ""},
        {"compare", "s.waymark", "--reviews", "1,2", "--png", ""},
        {"calendar", "s.waymark", "--out", ""},
        {"pack", "s.waymark", "--review", "3", "--out", ""},
        {"pack", "s.waymark", "--review", "3", "--out", "forms", "--message", ""},
        {"pack", "s.waymark", "--review", "3", "--out", "forms", "--guidance", ""},
        {"pack", "s.waymark", "--review", "3", "--out", "forms", "--guidance-link", ""},
        {"new", "", "--name", "A", "--kind", "school"},
        {"new", "n.waymark", "--name", "A", "--kind", "school", "--model", ""},
        {"model", "check", ""},
        {"show", ""},
        {"group", ".", "--json", ""},
        {"answer", "s.waymark", "--review", "3", "--agree", "--round", "", "1.1=3"},
        // One file for two outputs, however it is spelt.
        {"report", "s.waymark", "--review", "3", "--pdf", "r", "--html", "r"},
        {"report", "s.waymark", "--review", "3", "--pdf", "r", "--html", "./r"},
        {"report", "s.waymark", "--review", "3", "--docx", "r", "--html", "r"},
        {"compare", "s.waymark", "--reviews", "1,2", "--svg", "r", "--png", cli.path("r")},
        {"group", ".", "--json", "r", "--csv", "r"},
        // Where SQLite's own files go.
        {"calendar", "s.waymark", "--out", "s.waymark-journal"},
        {"export", "s.waymark", "--json", "./s.waymark-wal"},
        // Two answers to one question.
        {"answer", "s.waymark", "--review", "3", "1.1=3", "1.1=2"},
        {"answer", "s.waymark", "--review", "3", "1.1=3", "1.2=1", "1.1=unanswered"},
        // An option that would be passed over.
        {"answer", "s.waymark", "--review", "3", "--round", "SLT", "1.1=3"},
        {"wording", "load", "s.waymark", "w.csv", "--accept-doubtful"},
        // Numbers and years that only a machine would take for some.
        {"show", "s.waymark", "--review", "0x3"},
        {"show", "s.waymark", "--review", "03"},
        {"show", "s.waymark", "--review", "-1"},
        {"show", "s.waymark", "--review", "3.0"},
        {"show", "s.waymark", "--review", "99999999999"},
        {"compare", "s.waymark", "--reviews", "1,0x2"},
        {"pack", "s.waymark", "--review", "3", "--out", "forms", "--theme", "0x1"},
        {"review", "add", "s.waymark", "--year", "abc", "--title", "T", "--date", "2026-11-12"},
        {"review", "add", "s.waymark", "--year", "2026/28", "--title", "T", "--date", "2026-11-12"},
        {"review", "add", "s.waymark", "--year", "2026", "--title", "T", "--date", "2026-11-12"},
    };
    for (const QStringList &command : commands) {
        INFO(command.join(u' ').toStdString());
        const Said said = cli.run(command);
        CHECK(said.exit == 2);
        CHECK(said.isOneSentence());
    }
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    CHECK(namesIn(cli) == names);
}

TEST_CASE("No command writes over its own file, a folder or a pipe", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    REQUIRE(QDir(cli.path({})).mkdir(QStringLiteral("folder")));
    QStringList taken{QStringLiteral("s.waymark"), QStringLiteral("folder")};
#ifdef Q_OS_UNIX
    REQUIRE(::mkfifo(QFile::encodeName(cli.path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    REQUIRE(QFile::link(QStringLiteral("nowhere"), cli.path(QStringLiteral("link"))));
    taken += {QStringLiteral("pipe"), QStringLiteral("link")};
#endif
    const QByteArray before = cli.bytes(QStringLiteral("s.waymark"));
    const QStringList names = namesIn(cli);
    for (const QString &out : taken) {
        for (const QStringList &command : QList<QStringList>{
                 {"new", out, "--name", "A", "--kind", "school"},
                 {"sample", out},
                 {"export", "s.waymark", "--json", out},
                 {"export", "s.waymark", "--csv", out},
                 {"export", "s.waymark", "--xlsx", out},
                 {"report", "s.waymark", "--review", "3", "--pdf", out},
                 {"report", "s.waymark", "--review", "3", "--html", out},
                 {"chart", "s.waymark", "--review", "3", "--kind", "bars", "--svg", out},
                 {"chart", "s.waymark", "--review", "3", "--kind", "bars", "--png", out},
                 {"calendar", "s.waymark", "--out", out},
                 {"group", ".", "--json", out},
             }) {
            if (!has(command.constFirst()))
                continue;
            INFO(command.join(u' ').toStdString());
            const Said said = cli.run(command);
            CHECK(said.exit == 1);
            CHECK(said.isOneSentence());
            CHECK(said.err.contains("already exists"));
        }
    }
    CHECK(cli.bytes(QStringLiteral("s.waymark")) == before);
    CHECK(namesIn(cli) == names);
}

#ifdef Q_OS_UNIX
TEST_CASE("Nobody waits for a pipe where a file is to be read", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    REQUIRE(::mkfifo(QFile::encodeName(cli.path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    for (const char *words : {"wording load s.waymark pipe", "import s.waymark pipe", "import-json n.waymark pipe",
                              "model check pipe", "show pipe", "new n.waymark --name A --kind school --model pipe",
                              "model from-pdf pipe --kind school --name N --out m.json"}) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
    }
}

TEST_CASE("What could not be printed was not done", "[cli][honest]")
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        return;
    const CommandLine cli;
    cli.takeSample();
    QProcess process;
    process.setWorkingDirectory(cli.path({}));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli"),
                  {QStringLiteral("show"), QStringLiteral("s.waymark")});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardError().count('\n') == 1);
}
#endif

TEST_CASE("Of many programs that make one file at once, exactly one has made it", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    for (int round = 0; round < 3; ++round) {
        const QString number = QString::number(round);
        const QString made = QStringLiteral("n%1.waymark").arg(number);
        CHECK(succeeding(cli, {"new", made, "--name", "A", "--kind", "school"}, 8) == 1);
        CHECK(cli.run({"check", made}).exit == 0);
        CHECK(succeeding(cli, {"group", ".", "--json", QStringLiteral("g%1.json").arg(number)}, 8) == 1);
        // Those that come while one of them has the file are told so.
        CHECK(succeeding(cli, {"export", "s.waymark", "--json", QStringLiteral("e%1").arg(number)}, 8) == 1);
    }
    CHECK(QDir(cli.path({})).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("Of several files, those that could not be read are named and the command has failed", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    REQUIRE(QDir(cli.path({})).mkdir(QStringLiteral("empty")));
    cli.write(QStringLiteral("a.json"), "{}");
    const Said said = cli.run("import s.waymark empty a.json missing.json");
    CHECK(said.exit == 1);
    CHECK(said.err.count('\n') == 3);
    for (const char *name : {"empty", "a.json", "missing.json"})
        CHECK(said.err.contains(name));
}

TEST_CASE("Forms are written all or not at all", "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    const Said all = cli.did("pack s.waymark --review 3 --out all");
    const QStringList forms = QDir(cli.path(QStringLiteral("all"))).entryList(QDir::Files, QDir::Name);
    REQUIRE(forms.size() > 2);
    REQUIRE(QDir(cli.path({})).mkdir(QStringLiteral("some")));
    cli.write(QStringLiteral("some/") + forms.last(), "mine");
    const Said said = cli.run("pack s.waymark --review 3 --out some");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(QDir(cli.path(QStringLiteral("some"))).entryList(QDir::Files | QDir::Hidden) == QStringList(forms.last()));
    CHECK(cli.bytes(QStringLiteral("some/") + forms.last()) == "mine");
}

TEST_CASE("A key that nobody knows is shown short and harmless", "[cli][honest]")
{
    const CommandLine cli;
    cli.write(QStringLiteral("m.json"), "{\"format\": \"waymark-model/1\", \"\\u001b[31mred\\u202e" +
                                            QByteArray(5000, 'x') + "\": 1, \"structure\": {}, \"wording\": {}}");
    const Said said = cli.run("model check m.json");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.err.size() < 300);
    CHECK(said.err.contains("\\u{001b}[31mred\\u{202e}"));
    CHECK_FALSE(said.err.contains('\x1b'));
}

TEST_CASE("The command line says that a journal did not belong to the file, and still does what it was asked",
          "[cli][honest]")
{
    const CommandLine cli;
    cli.takeSample();
    // It ends as one that names another file.
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    cli.write(QStringLiteral("s.waymark-journal"), magic + QByteArray(600, 'x') + magic);
    const Said said = cli.run("check s.waymark");
    CHECK(said.exit == 0);
    CHECK(said.out.startsWith("sound"));
    CHECK(said.isOneSentence());
    CHECK(said.err.contains("set-aside"));
    CHECK_FALSE(QFileInfo::exists(cli.path(QStringLiteral("s.waymark-journal"))));
    CHECK(cli.run("check s.waymark").err.isEmpty());
}

TEST_CASE("Of the files that a report is written to, those are named that were written before one could not be",
          "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    const Said second = cli.run("report s.waymark --review 3 --pdf 1.pdf --docx 1.docx --html no-folder/r.html");
    CHECK(second.exit == 1);
    CHECK(second.err.contains("only 1.pdf, 1.docx was written"));
    const Said said = cli.run("report s.waymark --review 3 --pdf r.pdf --html no-folder/r.html");
    CHECK(said.exit == 1);
    CHECK(cli.bytes(QStringLiteral("r.pdf")).startsWith("%PDF"));
    CHECK(said.err.contains("only r.pdf was written"));
    CHECK(said.err.contains("no-folder") + said.err.contains("r.html") > 0);
}
