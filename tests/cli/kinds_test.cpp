// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of another kind than a command reads: what it is, and which command takes it.
#include "core/editing/editor.h"
#include "core/model/modelfile.h"
#include "tests/support/answerblocks.h"
#include "tests/support/commandline.h"
#include "tests/support/responses.h"

#include <tuple>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A file of each kind, next to the sample's.
class Kinds : public CommandLine
{
public:
    Kinds()
    {
        takeSample();
        did("export s.waymark --json all.json");
        write(QStringLiteral("shown.json"), did("show s.waymark --json").out); // before the file is open here
        const auto editor = Editor::open(path(QStringLiteral("s.waymark")), QDateTime::currentDateTimeUtc());
        REQUIRE(editor.has_value());
        const Workspace &workspace = (*editor)->workspace();
        testing::writeResponse(
            path(QStringLiteral("jo.json")),
            testing::responseJson(workspace, *workspace.reviewsByDate().back(), QStringLiteral("Jo"), 2));
        write(QStringLiteral("model.json"), writeModel(builtInModel()));
        write(QStringLiteral("map.json"), R"({"type": "FeatureCollection", "features": []})");
        write(QStringLiteral("list.json"), "[1, 2, 3]");
        write(QStringLiteral("words.csv"), "statement,title,level,text\n1.1,Title,1,Words\n");
    }
    /// What the command says of that file, which it does not take.
    QString refused(const char *words) const
    {
        const Said said = run(words);
        INFO(words << ": " << said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        return QString::fromUtf8(said.err).trimmed();
    }
};

const char *const isAnswers = "jo.json contains a colleague's answers. Use waymark-cli import.";
const char *const isModel = "model.json contains a model. Use waymark-cli wording load.";
const char *const isExport = "all.json is data exported from a Waymark file. Use waymark-cli import-json.";
const char *const isShown = "shown.json was written by Waymark for scripts, and can't be opened or imported.";
const char *const isMap = "map.json is JSON from another program.";
const char *const isList = "list.json is JSON from another program.";
const char *const isWording = "words.csv is a table of official wording. Use waymark-cli wording load.";
const char *const isSchool = "s.waymark is the Waymark file of a school or college. Use waymark-cli show.";

} // namespace

TEST_CASE("Each command that reads a file says of one of another kind what it is, and which command takes it", "[cli]")
{
    const Kinds cli;
    for (const auto &[words, said] : std::vector<std::pair<const char *, const char *>>{
             {"import-json n.waymark jo.json", isAnswers},
             {"import-json n.waymark model.json", isModel},
             {"import-json n.waymark shown.json", isShown},
             {"import-json n.waymark map.json", isMap},
             {"import-json n.waymark list.json", isList},
             {"import-json n.waymark words.csv", isWording},
             {"import-json n.waymark s.waymark", isSchool},
             {"import s.waymark all.json", isExport},
             {"import s.waymark model.json", isModel},
             {"import s.waymark shown.json", isShown},
             {"import s.waymark words.csv", isWording},
             {"import s.waymark s.waymark", isSchool},
             {"wording load s.waymark jo.json", isAnswers},
             {"wording load s.waymark all.json", isExport},
             {"wording load s.waymark map.json", isMap},
             {"wording load s.waymark list.json", isList},
             {"merge s.waymark all.json", isExport},
             {"merge jo.json s.waymark", isAnswers},
             {"restore s.waymark --from model.json", isModel},
             {"restore s.waymark --from all.json", isExport},
             {"show jo.json", isAnswers},
             {"check map.json", isMap},
             {"new n.waymark --name N --kind school --model all.json", isExport},
             {"model check jo.json", isAnswers},
             {"model from-pdf model.json --name N --kind school --out m.json", isModel},
         })
        CHECK(cli.refused(words) == QString::fromUtf8(said));
    CHECK(cli.refused("import s.waymark map.json") ==
          QStringLiteral("map.json is JSON from another program, not a colleague's answers."));
    CHECK(cli.refused("import s.waymark list.json") ==
          QStringLiteral("list.json is JSON from another program, not a colleague's answers."));
}

TEST_CASE("A damaged export is still told as one, with what is wrong in it", "[cli]")
{
    const Kinds cli;
    const QByteArray whole = cli.bytes(QStringLiteral("all.json"));
    cli.write(QStringLiteral("cut.json"), whole.left(whole.size() / 2));
    CHECK(cli.refused("import-json n.waymark cut.json").contains(QStringLiteral("is damaged or isn't a Waymark file")));
}

TEST_CASE("Answers as text that unpack to nothing are told in one sentence of ours alone", "[cli]")
{
    const Kinds cli;
    // Letters that are counted and summed as they should be, and no deflated file.
    const QByteArray letters = QByteArray("no deflated bytes at all").toBase64(QByteArray::OmitTrailingEquals);
    cli.write(QStringLiteral("a.txt"), QStringLiteral("WAYMARK ANSWERS BEGIN 1 Z %1 %2\n%3\nWAYMARK ANSWERS END\n")
                                           .arg(letters.size())
                                           .arg(qChecksum(letters), 4, 16, QChar(u'0'))
                                           .arg(QString::fromLatin1(letters))
                                           .toUtf8());
    const Said said = cli.run("import s.waymark a.txt");
    CHECK(said.exit == 1);
    CHECK_FALSE(said.err.contains("qUncompress"));
    CHECK(said.err.count('\n') == 1);
}
