// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "tests/support/commandline.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("A row of counts is worked out on the scale that it is", "[cli]")
{
    const CommandLine cli;
    const QJsonObject said = cli.did("spread --counts 0,2,5,1 --json").json();
    CHECK(said.value("leik_d").toDouble() == Approx(0.25));
    CHECK(said.value("consensus").toDouble() == Approx(0.752491).margin(5e-7));
    CHECK(said.value("median").toString() == u"3");
    CHECK(cli.did("spread --counts 0,4,4,0 --json").json().value("median").toString() == u"2-3");
    CHECK(cli.did("spread --counts 0,4,4,0,0 --json").json().value("median").toString() == u"1-2");
    CHECK(cli.did("spread --counts 0,4,4,0 --first 0 --json").json().value("median").toString() == u"1-2");
    CHECK(cli.did("spread --counts 4,0,0,4").out.contains("1.0000"));
}

TEST_CASE("What is no row of counts, and half a question, are wrong uses", "[cli]")
{
    const CommandLine cli;
    for (const char *words :
         {"spread --counts 1", "spread --counts 0,0,0", "spread --counts 1,-1", "spread --counts 1,x",
          "spread --counts 1,,1", "spread --counts 1,9999999999", "spread", "spread s.waymark",
          "spread s.waymark --review 1 --counts 1,2", "spread --review 1", "spread s.waymark --review 1 --first 1"}) {
        INFO(words);
        const Said said = cli.run(words);
        CHECK(said.exit == 2);
        CHECK(said.isOneSentence());
        CHECK(said.out.isEmpty());
    }
}

TEST_CASE("The spread of a review shows nothing of fewer than four answers", "[cli]")
{
    const CommandLine cli;
    cli.did("new s.waymark --name School --kind school");
    cli.did("review add s.waymark --year 2026/27 --title T --date 2026-11-12");
    {
        const auto editor = Editor::open(cli.path("s.waymark"), QDateTime::currentDateTimeUtc());
        REQUIRE(editor);
        const ReviewId review = (*editor)->workspace().reviewByNumber(1)->id;
        for (int i = 0; i < 4; ++i) {
            std::vector<ResponseAnswer> said{testing::says("1.1", 1 + i)};
            if (i < 3)
                said.push_back(testing::says("1.2", 4));
            REQUIRE((*editor)->perform(edit::ImportResponse{testing::responseTo((*editor)->workspace(), review), said},
                                       testing::noon));
        }
    }
    const QJsonObject said = cli.did("spread s.waymark --review 1 --json").json();
    CHECK(said.value("format").toString() == u"waymark-spread/1");
    const QJsonArray statements = said.value("statements").toArray();
    REQUIRE(statements.size() == 32);
    const QJsonObject first = statements[0].toObject();
    CHECK(first.value("counts").toArray() == QJsonArray{0, 1, 1, 1, 1});
    CHECK(first.value("leik_d").toDouble() == Approx(0.5));
    CHECK(first.value("median").toString() == u"2-3");
    const QJsonObject second = statements[1].toObject();
    CHECK(second.value("answers").toInt() == 3);
    for (const char *hidden : {"counts", "leik_d", "consensus", "median", "quartiles", "doNotKnow"})
        CHECK(second.value(QLatin1String(hidden)).isNull());
    const QByteArray lines = cli.did("spread s.waymark --review 1").out;
    CHECK(lines.count('\n') == 32);
    CHECK(lines.contains("median 2-3"));
    CHECK(cli.run("spread s.waymark --review 2").exit == 1);
}
