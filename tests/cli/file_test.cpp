// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"
#include "core/model/modelfile.h"
#include "tests/support/commandline.h"
#include "tests/support/otherprogram.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <string>
#include <utility>

using namespace waymark;
using namespace waymark::test;

namespace {

/// Our own wording as somebody's spreadsheet; one sentence is changed, so that it is another wording.
QByteArray spreadsheet(const QByteArray &header, bool themes)
{
    QByteArray csv = header + '\n';
    for (const Theme &theme : builtInModel().structure.themes()) {
        for (const Statement &statement : theme.statements) {
            for (int level = 1; level <= builtInModel().structure.levels(); ++level) {
                QStringList points{QStringLiteral("As we put it.")};
                for (const Point &point :
                     builtInModel().wording.descriptor(statement.number, *Level::from(level)).points)
                    points.append(worded(point.text, InstitutionKind::School));
                csv += statement.number.toString().toUtf8() + ',' + '"' + statement.title.toUtf8() + "\"," +
                       QByteArray::number(level) + ",\"" + points.join(u'\n').toUtf8().replace('"', "\"\"") + '"';
                csv += themes ? ",\"" + theme.title.toUtf8() + "\"\n" : QByteArray("\n");
            }
        }
    }
    return csv;
}

} // namespace

TEST_CASE("The sample can be made, shown, checked and compared", "[cli]")
{
    const CommandLine cli;
    CHECK(cli.did("sample s.waymark").out.isEmpty());
    CHECK(cli.did("check s.waymark").out.startsWith("sound"));

    const Said shown = cli.did("show s.waymark --json");
    const QJsonArray reviews = shown.json().value("reviews").toArray();
    REQUIRE(reviews.size() == 3);
    CHECK(reviews.at(0).toObject().value("state").toString() == u"finished");
    CHECK(reviews.at(2).toObject().value("state").toString() == u"open");
    CHECK(reviews.at(2).toObject().value("answers").toArray().size() == builtInModel().structure.statementCount());
    CHECK_FALSE(reviews.at(0).toObject().value("actions").toArray().isEmpty());

    const Said text = cli.did("show s.waymark");
    CHECK(text.out.contains("Example Academy"));
    CHECK(text.out.contains("2026/27"));
    CHECK(cli.did("show s.waymark --review 3").out.contains("carried forward"));

    const Said compared = cli.did("compare s.waymark --reviews 1,2,3 --json");
    CHECK(compared.json().value("reviews").toArray().size() == 3);
    const QJsonObject totals = compared.json().value("totals").toObject();
    int sum = 0;
    for (const QJsonValue &each : totals)
        sum += each.toInt();
    CHECK(sum == builtInModel().structure.statementCount());
    CHECK(totals.value("rose").toInt() > 0);
    CHECK(cli.did("compare s.waymark --reviews 2,3").out.contains("up 1"));
}

TEST_CASE("JSON is the same for the same file and for two samples, wherever they are made", "[cli]")
{
    const CommandLine one;
    const CommandLine other;
    one.takeSample();
    other.did("sample another.waymark");
    CHECK(one.did("show s.waymark --json").out == one.did("show s.waymark --json").out);
    CHECK(one.did("show s.waymark --json").out ==
          other.run({"show", "another.waymark", "--json"}, {"LC_ALL=C", "TZ=Pacific/Auckland"}).out);
    CHECK(one.did("compare s.waymark --reviews 1,3 --json").out ==
          other.did("compare another.waymark --reviews 1,3 --json").out);
}

TEST_CASE("JSON names no colleague", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    const QByteArray out = cli.did("show s.waymark --json").out;
    CHECK(out.contains("careers-leader"));
    CHECK_FALSE(out.contains("Tregellas"));
}

TEST_CASE("Comparing wants two to five different reviews that are there", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    CHECK(cli.run("compare s.waymark --reviews 1").exit == 2);
    CHECK(cli.run("compare s.waymark --reviews 1,1").exit == 2);
    CHECK(cli.run("compare s.waymark --reviews 1,2,3,4,5,6").exit == 2);
    CHECK(cli.run("compare s.waymark --reviews 1,x").exit == 2);
    CHECK(cli.run("compare s.waymark").exit == 2);
    CHECK(cli.run("compare s.waymark --reviews 1,9").exit == 1);
}

TEST_CASE("A review is named by its number or by its academic year, in every command alike", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    const auto same = [&](const char *byNumber, const char *byYear) {
        INFO(byYear);
        CHECK(cli.did(byYear).out.toStdString() == cli.did(byNumber).out.toStdString());
    };
    same("show s.waymark --review 2", "show s.waymark --review 2025/26");
    same("spread s.waymark --review 3", "spread s.waymark --review 2026/27");
    same("compare s.waymark --reviews 1,3", "compare s.waymark --reviews 2024/25,2026/27");
    cli.did("answer s.waymark --review 2026/27 1.1=3");
    CHECK(cli.run("answer s.waymark --review 2025/26 1.1=3").exit == 1); // it is finished
    cli.did("pack s.waymark --review 2026/27 --out forms");
    // One that is not there, what is no year, and one review under both of its names.
    CHECK(cli.run("show s.waymark --review 2020/21").exit == 1);
    CHECK(cli.run("show s.waymark --review 2025/27").exit == 2);
    CHECK(cli.run("compare s.waymark --reviews 1,2024/25").exit == 2);
}

TEST_CASE("A file that is missing, foreign or damaged is refused in one sentence", "[cli]")
{
    const CommandLine cli;
    cli.write("text.waymark", "This is no database at all, but somebody's letter to a friend.");
    cli.takeSample();
    cli.write("cut.waymark", cli.bytes("s.waymark").left(9000));
    for (const char *file : {"nothere.waymark", "text.waymark", "cut.waymark", "."}) {
        for (const char *command : {"show", "check"}) {
            INFO(command << ' ' << file);
            const Said said = cli.run(QStringList{command, file});
            CHECK(said.exit == 1);
            CHECK(said.isOneSentence());
        }
    }
    CHECK_FALSE(QFileInfo::exists(cli.path("nothere.waymark")));
}

TEST_CASE("A wrong command line is 2, and help and version are 0", "[cli]")
{
    const CommandLine cli;
    for (const char *words : {"bogus", "show", "new", "new a.waymark --name A --kind factory", "show a --review x",
                              "review", "review take a", "model", "chart a --review 1 --kind pie --svg o.svg",
                              "chart a --review 1 --kind bars", "chart a --review 1 --kind bars --svg a --png b",
                              "sample", "show a b", "finish a", "wording load a", "--nothing"}) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == 2);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
    CHECK(cli.run(QStringList{}).exit == 2);
    for (const char *words :
         {"--help", "--version", "show --help", "review add --help", "compare --help", "model --help"}) {
        const Said said = cli.run(words);
        CHECK(said.exit == 0);
        CHECK_FALSE(said.out.isEmpty());
        CHECK(said.err.isEmpty());
    }
    const Said help = cli.run("--help");
    for (const char *command : {"sample", "new", "review", "answer", "finish", "show", "compare", "report", "chart",
                                "wording", "model", "check"})
        CHECK(help.out.contains(command) == has(QString::fromLatin1(command)));
}

TEST_CASE("Standard error stays ours in any locale and with no home", "[cli]")
{
    const CommandLine cli;
    const Said said = cli.run({"show", "nothere"}, {"LC_ALL=C", "LANG=C", "HOME=/nowhere", "XDG_RUNTIME_DIR="});
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
}

TEST_CASE("The model is shown as it is worded for each kind of institution", "[cli]")
{
    const CommandLine cli;
    for (const char *kind : {"school", "special-school", "college"}) {
        const Said said = cli.run({"model", "show", "--kind", kind, "--json"});
        CHECK(said.exit == 0);
        CHECK(said.json().value("kind").toString() == QLatin1String(kind));
        CHECK_FALSE(said.out.contains("{institution}"));
        CHECK(said.json().value("themes").toArray().size() ==
              static_cast<qsizetype>(builtInModel().structure.themes().size()));
        CHECK(cli.run({"model", "show", "--kind", kind}).exit == 0);
    }
    CHECK(cli.did("model show --kind college").out.contains("worded for a college"));
    CHECK_FALSE(cli.did("model show").out.contains("worded for a college"));
    // A plus where a level begins to ask for something, a minus where it goes on asking.
    const QByteArray shown = cli.did("model show").out;
    CHECK(shown.count("\n      + ") > 100);
    CHECK(shown.count("\n      - ") > 10);
    CHECK_FALSE(shown.contains("\n      4"));
    const QByteArray checked = cli.did("model check").out;
    CHECK(checked.contains(builtInModel().structure.digest().hex.toUtf8()));
    CHECK(checked.contains(builtInModel().wording.digest().hex.toUtf8()));
}

TEST_CASE("Wording from a spreadsheet is previewed, stored, and used by a review", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name S --kind school");
    cli.did("review add s.waymark --year 2026/27 --title T --date 2026-11-12");
    cli.write("Ours.csv", spreadsheet("statement,title,level,text", false) + "9.9,Z,1,Nobody knows it.\n");

    const Said preview = cli.did("wording load s.waymark Ours.csv --preview --accept-missing");
    CHECK(preview.out.contains("128 of 128 texts matched"));
    CHECK(preview.out.contains("9.9"));
    CHECK_FALSE(cli.did("wording list s.waymark").out.contains("Ours"));

    cli.did("wording load s.waymark Ours.csv --accept-missing");
    CHECK(cli.did("wording list s.waymark").out.contains("Ours"));
    cli.did("wording use s.waymark Ours --review 1");
    const auto review = [&] {
        return cli.did("show s.waymark --json").json().value("reviews").toArray().at(0).toObject();
    };
    CHECK(review().value("wording").toString() == u"Ours");
    // The sheet has words where our source has none: the level can now be chosen.
    cli.did("answer s.waymark --review 1 6.1=1");
    CHECK(cli.run("wording use s.waymark Theirs --review 1").exit == 1);
    cli.did("check s.waymark");

    cli.write("bad.csv", "statement,title,level\n1.1,A,1\n");
    const Said bad = cli.run("wording load s.waymark bad.csv");
    CHECK(bad.exit == 1);
    CHECK(bad.isOneSentence());
    CHECK(bad.err.contains("text"));
    CHECK(cli.run("wording load s.waymark nothere.csv").exit == 1);
}

TEST_CASE("Another wording says how many marks go by it, and a name that two have is asked about", "[cli]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.write("Ours.csv", spreadsheet("statement,title,level,text", false));
    cli.did("wording load s.waymark Ours.csv");
    const auto marks = [&] {
        cli.run({"export", "s.waymark", "--json", "all.json"});
        const auto all = QJsonDocument::fromJson(cli.bytes(QStringLiteral("all.json"))).object();
        REQUIRE(QFile::remove(cli.path(QStringLiteral("all.json"))));
        const QJsonArray reviews = all.value("reviews").toArray();
        const auto third = std::ranges::find_if(
            reviews, [](const QJsonValue &each) { return each.toObject().value("number").toInt() == 3; });
        const QJsonArray rows = all.value("marks").toArray();
        return static_cast<int>(std::ranges::count_if(rows, [&](const QJsonValue &each) {
            return each.toObject().value("review") == (*third).toObject().value("id");
        }));
    };
    const int before = marks();
    REQUIRE(before > 1);
    const Said used = cli.did("wording use s.waymark Ours --review 3");
    CHECK(used.out == QByteArray::number(before) +
                          " marks on points have been removed, because the new wording has other points.\n");
    CHECK(marks() == 0);
    CHECK(cli.did("wording use s.waymark Ours --review 3").out.isEmpty());

    cli.write("Other.csv", spreadsheet("statement,title,level,text", false).replace("the", "this"));
    cli.did("wording load s.waymark Other.csv --name Ours");
    const Said refused = cli.run("wording use s.waymark Ours --review 3");
    CHECK(refused.exit == 1);
    CHECK(refused.isOneSentence());
    const QByteArray list = cli.did("wording list s.waymark").out;
    const QRegularExpression digest(QStringLiteral("^([0-9a-f]+)  Ours \\("), QRegularExpression::MultilineOption);
    int named = 0;
    for (auto found = digest.globalMatch(QString::fromUtf8(list)); found.hasNext(); ++named) {
        const QString shortForm = found.next().captured(1);
        CHECK(refused.err.contains(shortForm.toUtf8()));
        CHECK(cli.run({"wording", "use", "s.waymark", shortForm, "--review", "3"}).exit == 0);
    }
    CHECK(named == 2);
}

TEST_CASE("A wording's name is one line with letters in it, and a file may be called 100%2", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name S --kind school");
    cli.write("Ours.csv", spreadsheet("statement,title,level,text", false));
    for (const QString &name : {QStringLiteral("   "), QString(500, u'y')}) {
        const Said said = cli.run({"wording", "load", "s.waymark", "Ours.csv", "--name", name});
        CHECK(said.exit != 0);
        CHECK_FALSE(said.err.contains("drive"));
    }
    CHECK(cli.run({"wording", "load", "s.waymark", "Ours.csv", "--name", "two\nlines"}).exit == 0);
    CHECK(cli.did("wording list s.waymark").out.contains("two lines"));
    cli.write("100%2.csv", "statement,level,text\n1.1,1,\"A text that is long enough.\"\n");
    CHECK(cli.run({"wording", "load", "s.waymark", "100%2.csv"}).err.contains("100%2.csv: "));
}

TEST_CASE("A spreadsheet that lacks texts or has unknown ones is stored only when that is accepted", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name S --kind school");
    const QByteArray whole = spreadsheet("statement,title,level,text", false);
    cli.write("unknown.csv", whole + "9.9,Z,1,Nobody knows it.\n");
    cli.write("missing.csv", whole.left(whole.lastIndexOf("\n6.3,") + 1));
    cli.write("whole.csv", whole);
    const QByteArray before = cli.bytes("s.waymark");
    const std::pair<const char *, const char *> files[]{{"unknown.csv", "texts missing: 0; texts not recognised: 1"},
                                                        {"missing.csv", "texts missing: 1; texts not recognised: 0"}};
    for (const auto &[file, why] : files) {
        INFO(file);
        for (const char *more : {"", " --preview"}) {
            const QString words = "wording load s.waymark " + QString::fromLatin1(file) + QLatin1String(more);
            const Said said = cli.run(words.split(u' '));
            CHECK(said.exit == 1);
            CHECK(said.isOneSentence());
            CHECK(said.err.contains(why));
            CHECK(said.err.contains("--accept-missing"));
        }
        CHECK(cli.bytes("s.waymark") == before);
    }
    cli.did("wording load s.waymark missing.csv --accept-missing --name Part");
    cli.did("wording load s.waymark whole.csv --name Whole");
    const QByteArray wordings = cli.did("wording list s.waymark").out;
    CHECK(wordings.contains("Part"));
    CHECK(wordings.contains("Whole"));
}

TEST_CASE("A model file is loaded into a file that there is, or says where it is wrong", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name A --kind school");
    const Structure structure(
        QStringLiteral("Small edition"), 2, {},
        {Theme{1,
               QStringLiteral("T"),
               QStringLiteral("T"),
               {},
               {Statement{*StatementNumber::from(1, 1), QStringLiteral("A"), QStringLiteral("A")}}}});
    const Wording wording(
        QStringLiteral("Small words"), QStringLiteral("en"), {}, false, structure.digest(),
        {{*StatementNumber::from(1, 1),
          {Descriptor{{{QStringLiteral("Low."), true}}}, Descriptor{{{QStringLiteral("High."), true}}}}}});
    cli.write("small.json", writeModel({structure, wording}));
    CHECK(cli.did("wording load s.waymark small.json --preview").out.contains("Small edition"));
    CHECK_FALSE(cli.did("wording list s.waymark").out.contains("Small"));
    cli.did("wording load s.waymark small.json");
    CHECK(cli.did("wording list s.waymark").out.contains("Small words (Small edition)"));
    CHECK(cli.did("wording load s.waymark small.json").out.contains("already"));
    CHECK(cli.run("wording load s.waymark small.json --accept-missing").exit == 2);
    cli.did("check s.waymark");

    cli.write("wrong.json", cli.bytes("small.json").replace("\"levels\": 2", "\"levels\": 9"));
    const Said said = cli.run("wording load s.waymark wrong.json");
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.err.contains("wrong.json"));
    CHECK(said.err.contains("structure.levels"));
}

TEST_CASE("A spreadsheet with themes is a model of its own", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name S --kind college");
    cli.write("Edition.csv", spreadsheet("statement,title,level,text,theme", true));
    CHECK(cli.did("wording load s.waymark Edition.csv --name College").out.contains("complete model"));
    cli.did("review add s.waymark --year 2026/27 --title T --date 2026-11-12 --wording College");
    const QJsonObject review = cli.did("show s.waymark --json").json().value("reviews").toArray().at(0).toObject();
    CHECK(review.value("structure").toString() != builtInModel().structure.digest().hex);
    CHECK(review.value("wording").toString() == u"College");
    // The same download under another name is no other model.
    cli.write("Edition-1.csv", spreadsheet("statement,title,level,text,theme", true));
    const QByteArray again = cli.did("wording load s.waymark Edition-1.csv").out;
    CHECK_FALSE(again.contains("complete model"));
    CHECK(again.contains("already in the file"));
}

TEST_CASE("Pictures need no display, are the same each time, and replace nothing", "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    for (const char *kind : {"radar", "bars", "heatmap", "trend", "rounds"}) {
        INFO(kind);
        CHECK(cli.run({"chart", "s.waymark", "--review", "3", "--kind", kind, "--svg", QString("%1.svg").arg(kind)})
                  .exit == 0);
        CHECK(cli.run({"chart", "s.waymark", "--review", "3", "--kind", kind, "--svg", QString("%1-2.svg").arg(kind)})
                  .exit == 0);
        CHECK(cli.run({"chart", "s.waymark", "--review", "3", "--kind", kind, "--png", QString("%1.png").arg(kind)})
                  .exit == 0);
        const QByteArray svg = cli.bytes(QString("%1.svg").arg(kind));
        CHECK(svg.contains("<svg"));
        CHECK(svg == cli.bytes(QString("%1-2.svg").arg(kind)));
        CHECK(cli.bytes(QString("%1.png").arg(kind)).startsWith("\x89PNG"));
    }
    CHECK(cli.bytes("radar.svg") != cli.bytes("bars.svg"));
    cli.did("compare s.waymark --reviews 1,3 --svg c.svg");
    CHECK(cli.bytes("c.svg").contains("2024/25"));
    CHECK(cli.bytes("heatmap.svg").contains("2024/25"));
    CHECK(cli.bytes("trend.svg").contains("2024/25"));
    CHECK_FALSE(cli.bytes("rounds.svg").contains("2024/25"));
    cli.did("compare s.waymark --reviews 1,3 --svg d.svg --png d.png");
    CHECK(cli.bytes("d.svg") == cli.bytes("c.svg"));
    CHECK(cli.bytes("d.png").startsWith("\x89PNG"));
    cli.did("new empty.waymark --name S --kind school");
    cli.did("review add empty.waymark --year 2026/27 --title T --date 2026-11-12");
    const Said none = cli.run("chart empty.waymark --review 1 --kind rounds --svg none.svg");
    CHECK(none.exit == 1);
    CHECK(none.isOneSentence());
    CHECK_FALSE(QFileInfo::exists(cli.path("none.svg")));

    cli.write("taken", "mine");
    for (const char *words :
         {"chart s.waymark --review 3 --kind bars --svg taken", "chart s.waymark --review 3 --kind bars --png taken",
          "compare s.waymark --reviews 1,3 --svg taken", "compare s.waymark --reviews 1,3 --png taken",
          "report s.waymark --review 3 --pdf taken"}) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
    CHECK(cli.bytes("taken") == "mine");
    CHECK(cli.run("chart s.waymark --review 9 --kind bars --svg n.svg").exit == 1);
    CHECK_FALSE(QFileInfo::exists(cli.path("n.svg")));
}

TEST_CASE("A report of a review that was changed from outside says so, in the file and to the script", "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("report s.waymark --review 1 --pdf whole.pdf --html whole.html");
    CHECK(cli.run("report s.waymark --review 1 --pdf r.pdf").err.isEmpty());
    CHECK_FALSE(cli.bytes("whole.html").contains("has been changed since it was finished"));
    QByteArray file = cli.bytes("s.waymark");
    REQUIRE(file.contains("half way through training"));
    cli.write("s.waymark", file.replace("half way through training", "all the way thru training"));
    const Said damaged = cli.run("report s.waymark --review 1 --html damaged.html");
    CHECK(damaged.exit == 1);
    CHECK(damaged.err.contains("Review 2024/25, 1.1, answer: has changed since it was saved."));
    CHECK(cli.bytes("damaged.html").contains("this report was made from a damaged file"));
    for (const char *shows : {"show s.waymark --review 1", "show s.waymark --json", "export s.waymark --json d.json"}) {
        INFO(shows);
        const Said shown = cli.run(shows);
        CHECK(shown.exit == 1);
        CHECK(shown.err.contains("Review 2024/25, 1.1, answer: has changed since it was saved."));
    }
    CHECK(cli.run("check s.waymark").out.contains("Review 2024/25, 1.1, answer: has changed since it was saved."));
    CHECK(cli.run("finish s.waymark --review 3").exit == 1);
    CHECK(cli.bytes("s.waymark") == file);
    // By a program that knows the checksums: what was finished is known by its digest alone.
    testing::fitSums(cli.path("s.waymark"));
    const Said said = cli.run("report s.waymark --review 1 --html changed.html");
    CHECK(said.exit == 0);
    CHECK(said.err.contains("has been changed since it was finished"));
    CHECK(cli.bytes("changed.html").contains("has been changed since it was finished"));
    CHECK(cli.run("report s.waymark --review 2 --html next.html").err.contains("2024/25"));
}

TEST_CASE("A report says which texts name somebody, and is written all the same", "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    CHECK_FALSE(cli.did("report s.waymark --review 1 --html silent.html").out.contains("names someone"));
    // The same number of bytes, so that the file stays whole: the careers leader, by name.
    QByteArray file = cli.bytes("s.waymark");
    REQUIRE(file.contains("The careers leader is half way"));
    cli.write("s.waymark", file.replace("The careers leader is half way", "Morwenna Tregellas is half way"));
    testing::fitSums(cli.path("s.waymark"));
    const Said said = cli.did("report s.waymark --review 1 --html named.html");
    CHECK(said.out.contains("a text names someone: 1.1 "));
    CHECK(said.out.contains("“Morwenna Tregellas”"));
    CHECK(cli.bytes("named.html").contains("Morwenna Tregellas"));
}

TEST_CASE("The governors' report is a PDF, and says which texts name a colleague", "[cli][drawn]")
{
    const CommandLine cli;
    cli.takeSample();
    cli.did("report s.waymark --review 2 --pdf r.pdf");
    CHECK(cli.bytes("r.pdf").startsWith("%PDF"));
    CHECK(cli.run("report s.waymark --review 9 --pdf n.pdf").exit == 1);
    CHECK(cli.run("report s.waymark --review 2").exit == 2);
    for (const char *kind :
         {"governors", "full", "dashboard", "actions", "peer", "compass", "agenda", "pre-read", "minutes"}) {
        INFO(kind);
        const std::string out = std::string(kind) + ".pdf --html " + kind + ".html --docx " + kind + ".docx";
        cli.did(("report s.waymark --review 3 --kind " + std::string(kind) + " --pdf " + out).c_str());
        CHECK(cli.bytes(QString("%1.pdf").arg(kind)).startsWith("%PDF"));
        CHECK(cli.bytes(QString("%1.html").arg(kind)).contains("Example Academy"));
        CHECK(cli.bytes(QString("%1.docx").arg(kind)).startsWith("PK"));
    }
    cli.did("report s.waymark --review 3 --kind full --html with.html");
    CHECK(cli.bytes(QStringLiteral("with.html")).contains("Quality in Careers Standard, the national"));
    cli.did("report s.waymark --review 3 --kind full --without-help --html without.html");
    CHECK_FALSE(cli.bytes(QStringLiteral("without.html")).contains("Quality in Careers Standard, the national"));
    CHECK(cli.run("report s.waymark --review 3 --kind peer --without-help --html n.html").exit == 2);
    cli.did("report s.waymark --review 3 --kind peer --de-identified --html hidden.html");
    CHECK_FALSE(cli.bytes("hidden.html").contains("Example Academy"));
    CHECK(cli.run("report s.waymark --review 3 --kind full --de-identified --html n.html").exit == 2);
    CHECK(cli.run("report s.waymark --review 3 --kind nothing --html n.html").exit == 2);
    CHECK_FALSE(QFileInfo::exists(cli.path("n.pdf")));
}
