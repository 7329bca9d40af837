// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "tests/support/commandline.h"
#include "tests/support/replacedmodel.h"

using namespace waymark;
using namespace waymark::test;

namespace {

/// A school with one empty review.
class School : public CommandLine
{
public:
    School()
    {
        did("new s.waymark --name School --kind school");
        REQUIRE(did("review add s.waymark --year 2025/26 --title First --date 2025-11-13").out == "1\n");
    }
};

QJsonObject countsOf(const Said &said)
{
    return said.json()
        .value(QStringLiteral("reviews"))
        .toArray()
        .at(0)
        .toObject()
        .value(QStringLiteral("counts"))
        .toObject();
}

} // namespace

TEST_CASE("A new file is made once and never replaced", "[cli]")
{
    const CommandLine cli;
    CHECK(cli.run({"new", "a.waymark", "--name", "Ysgol T\u0177 Gwyn", "--kind", "special-school"}).exit == 0);
    const QByteArray before = cli.bytes("a.waymark");
    for (const char *again : {"new a.waymark --name B --kind school", "sample a.waymark"}) {
        const Said said = cli.run(again);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
    CHECK(cli.bytes("a.waymark") == before);
    const QJsonObject institution = cli.did("show a.waymark --json").json().value("institution").toObject();
    CHECK(institution.value("name").toString() == QString::fromUtf8("Ysgol T\u0177 Gwyn"));
    CHECK(institution.value("kind").toString() == u"special-school");
}

TEST_CASE("A new file takes another model, or says where it is wrong", "[cli]")
{
    const CommandLine cli;
    cli.write("small.json", R"({"format": "waymark-model/1",
        "structure": {"title": "Small", "levels": 2, "notes": [], "themes": [{"number": 1, "title": "T", "short": "T",
          "benchmarks": [], "statements": [{"number": "1.1", "title": "A", "short": "A"}]}]},
        "wording": {"name": "W", "language": "en", "source": "", "official": false, "statements": [{"number": "1.1",
          "levels": [{"points": [{"text": "Low.", "new": true}]}, {"points": [{"text": "High.", "new": true}]}]}]}})");
    cli.did("model check small.json");
    cli.did("new a.waymark --name A --kind school --model small.json");
    cli.did("review add a.waymark --year 2026/27 --title T --date 2026-11-12");
    cli.did("answer a.waymark --review 1 1.1=2");
    CHECK(cli.run("answer a.waymark --review 1 1.1=3").exit == 1);
    CHECK(cli.run("answer a.waymark --review 1 1.2=1").exit == 1);

    cli.write("wrong.json", cli.bytes("small.json").replace("\"levels\": 2", "\"levels\": 9"));
    for (const char *command : {"new b.waymark --name B --kind school --model wrong.json", "model check wrong.json"}) {
        const Said said = cli.run(command);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.err.contains("wrong.json"));
        CHECK(said.err.contains("structure.levels"));
    }
    CHECK_FALSE(QFile::exists(cli.path("b.waymark")));
}

TEST_CASE("Answers become drafts, or agreed, or open again", "[cli]")
{
    const School cli;
    cli.did("answer s.waymark --review 1 1.1=3 1.2=2 2.4=0 2.5=?");
    cli.did("answer s.waymark --review 1 --agree 1.2=2 3.1=1");
    cli.did("answer s.waymark --review 1 1.1=unanswered");
    const Said shown = cli.did("show s.waymark --json");
    CHECK(answerIn(shown, "1.1").value("level").isNull());
    CHECK(answerIn(shown, "1.1").value("standing").toString() == u"unanswered");
    CHECK(answerIn(shown, "1.2").value("standing").toString() == u"agreed");
    CHECK(answerIn(shown, "2.4").value("level").toInt(-1) == 0);
    CHECK(answerIn(shown, "2.4").value("standing").toString() == u"draft");
    CHECK(answerIn(shown, "2.5").value("query").toBool());
    CHECK(answerIn(shown, "2.5").value("standing").toString() == u"unanswered");
    const QJsonObject counts = countsOf(shown);
    CHECK(counts.value("agreed").toInt() == 2);
    CHECK(counts.value("draft").toInt() == 1);
    CHECK(counts.value("query").toInt() == 1);
    CHECK(counts.value("levels").toObject().value("0").toInt() == 1);
    CHECK(counts.value("unanswered").toInt() == counts.value("total").toInt() - 3);
}

TEST_CASE("Answers are taken all or not at all", "[cli]")
{
    const School cli;
    cli.did("answer s.waymark --review 1 1.1=3");
    const Said before = cli.did("show s.waymark --json");
    const std::pair<const char *, int> wrong[]{
        {"answer s.waymark --review 1 1.1=4 9.9=2", 1}, // no such statement
        {"answer s.waymark --review 1 1.1=4 1.2=5", 1}, // no such level
        {"answer s.waymark --review 1 1.1=4 6.1=1", 1}, // no descriptor
        {"answer s.waymark --review 7 1.1=4", 1},       // no such review
        {"answer s.waymark --review 1 1.1=4 1.2=x", 2}, // no answer
        {"answer s.waymark --review 1 1.1=4 --agreed", 2},
        {"answer s.waymark --review 1", 2},
        {"answer s.waymark 1.1=4", 2},
    };
    for (const auto &[words, exit] : wrong) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == exit);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
    CHECK(cli.did("show s.waymark --json").out == before.out);
}

TEST_CASE("A review's number is given once and never again", "[cli]")
{
    const School cli;
    CHECK(cli.did("review add s.waymark --year 2026/27 --title Second --date 2026-11-12").out == "2\n");
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto editor = Editor::open(cli.path("s.waymark"), now);
        REQUIRE(editor);
        const ReviewId second = (*editor)->workspace().reviewByNumber(2)->id;
        REQUIRE((*editor)->perform(edit::RemoveReview{second}, now));
    }
    CHECK(cli.did("review add s.waymark --year 2026/27 --title Third --date 2026-11-12").out == "3\n");
    CHECK(cli.run("show s.waymark --review 2").exit == 1);
}

TEST_CASE("A review that is refused uses up no number", "[cli]")
{
    const School cli;
    CHECK(cli.run("review add s.waymark --year 2026/27 --title T --date 2026-13-12").exit == 2);
    CHECK(cli.run("review add s.waymark --year 2026/27 --title T --date 12.11.2026").exit == 2);
    CHECK(cli.run("review add s.waymark --year 2026/27 --date 2026-11-12").exit == 2);
    CHECK(cli.run({"review", "add", "s.waymark", "--year", "2026/27", "--title", " ", "--date", "2026-11-12"}).exit ==
          1);
    CHECK(cli.run("review add s.waymark --year 2024/25 --title T --date 2024-01-01 --from-previous").exit == 1);
    CHECK(cli.did("review add s.waymark --year 2026/27 --title T --date 2026-11-12").out == "2\n");
}

TEST_CASE("Answers carried forward count as open until they are confirmed", "[cli]")
{
    const School cli;
    cli.did("answer s.waymark --review 1 --agree 1.1=3 1.2=2");
    cli.did("review add s.waymark --year 2026/27 --title Second --date 2026-11-12 --from-previous");
    cli.did("answer s.waymark --review 2 --agree 1.1=3");
    const Said shown = cli.did("show s.waymark --review 2 --json");
    CHECK(answerIn(shown, "1.1").value("standing").toString() == u"agreed");
    CHECK(answerIn(shown, "1.2").value("standing").toString() == u"carried");
    CHECK(answerIn(shown, "1.2").value("level").toInt() == 2);
    CHECK(answerIn(shown, "1.3").value("standing").toString() == u"unanswered");
    CHECK(countsOf(shown).value("carried").toInt() == 1);
    CHECK(shown.json().value("reviews").toArray().at(0).toObject().value("previous").toInt() == 1);
}

TEST_CASE("Finishing lists what is not settled, then locks", "[cli]")
{
    const School cli;
    cli.did("answer s.waymark --review 1 --agree 1.1=3 1.2=2");
    cli.did("answer s.waymark --review 1 1.3=1 1.2=?");
    const Said finished = cli.did("finish s.waymark --review 1");
    CHECK_FALSE(finished.out.contains("1.1"));
    CHECK(finished.out.contains("1.2"));
    CHECK(finished.out.contains("1.3"));
    CHECK(finished.out.contains("6.3"));
    CHECK(finished.out.count('\n') == 31);
    for (const char *late : {"answer s.waymark --review 1 1.1=4", "finish s.waymark --review 1"}) {
        const Said said = cli.run(late);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
    const QJsonObject review = cli.did("show s.waymark --json").json().value("reviews").toArray().at(0).toObject();
    CHECK(review.value("state").toString() == u"finished");
    CHECK(review.value("digest").toString().size() == 64);
    CHECK(review.value("unchanged").toBool());
    cli.did("check s.waymark");
}

TEST_CASE("While one has a file open, another is told so", "[cli]")
{
    const School cli;
    const auto editor = Editor::open(cli.path("s.waymark"), QDateTime::currentDateTimeUtc());
    REQUIRE(editor);
    for (const char *words : {"show s.waymark", "answer s.waymark --review 1 1.1=3", "check s.waymark"}) {
        const Said said = cli.run(words);
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.err.contains("open"));
    }
}

TEST_CASE("A file of the wording before gets the newer one with its next review, or when it is asked for", "[cli]")
{
    const CommandLine cli;
    cli.write("before.json", writeModel(testing::replacedModel()));
    cli.did("new s.waymark --name School --kind school --model before.json");
    // Words that are asked for by name are taken as they are.
    REQUIRE(cli.run({"review", "add", "s.waymark", "--year", "2024/25", "--title", "First", "--date", "2024-11-13",
                     "--wording", "Waymark wording"})
                .exit == 0);
    CHECK(cli.did("wording list s.waymark")
              .out.contains("newer, with this version of Waymark: Waymark's wording, version 3"));
    const auto wordingOfReview = [&](int review) {
        return cli.did("show s.waymark --json")
            .json()
            .value("reviews")
            .toArray()
            .at(review - 1)
            .toObject()
            .value("wording")
            .toString();
    };
    CHECK(wordingOfReview(1) == u"Waymark wording");
    CHECK(cli.did("review add s.waymark --year 2025/26 --title Second --date 2025-11-13").out == "2\n");
    CHECK(wordingOfReview(2) == u"Waymark's wording, version 3");
    CHECK(wordingOfReview(1) == u"Waymark wording");
    CHECK_FALSE(cli.did("wording list s.waymark").out.contains("newer, with"));
    REQUIRE(cli.run({"wording", "use", "s.waymark", "Waymark's wording, version 3", "--review", "1"}).exit == 0);
    CHECK(wordingOfReview(1) == u"Waymark's wording, version 3");
}
