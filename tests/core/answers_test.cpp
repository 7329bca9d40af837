// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answers.h"

#include "tests/support/catch.h"

using namespace waymark;

TEST_CASE("Answers read a level, not in place, unanswered and a query", "[answers]")
{
    using Kind = edit::Answer::One::Kind;
    const auto answers = parseAnswers({QStringLiteral("1.1=3"), QStringLiteral("2.4=0"),
                                       QStringLiteral("12.99=unanswered"), QStringLiteral("2.5=?")});
    REQUIRE(answers);
    REQUIRE(answers->size() == 4);
    CHECK(answers->at(0).statement.toString() == u"1.1");
    CHECK(answers->at(0).kind == Kind::Level);
    CHECK(answers->at(0).level == Level::from(3));
    CHECK(answers->at(1).level == Level::notInPlace());
    CHECK(answers->at(2).kind == Kind::Clear);
    CHECK_FALSE(answers->at(2).level);
    CHECK(answers->at(3).kind == Kind::Query);
}

TEST_CASE("A level above every scale is left for the review to refuse", "[answers]")
{
    const auto answers = parseAnswers({QStringLiteral("1.1=99")});
    REQUIRE(answers);
    CHECK(answers->at(0).kind == edit::Answer::One::Kind::Level);
    CHECK_FALSE(answers->at(0).level);
}

TEST_CASE("The first text that is no answer is handed back", "[answers]")
{
    for (const char *text : {"", "1.1", "1.1=", "=3", "1.1=x", "1.1=-1", "1.1=3=3", "01.1=3", "1.1= 3", "1.1=+3",
                             "1.1=3.0", "1.1=1000", "a=3", "1.1=\xD9\xA3", "1.1=Unanswered", "1.1=??"}) {
        const QString wrong = QString::fromUtf8(text);
        INFO(text);
        const auto answers = parseAnswers({QStringLiteral("1.2=2"), wrong, QStringLiteral("nor this")});
        REQUIRE_FALSE(answers);
        CHECK(answers.error() == wrong);
    }
}
