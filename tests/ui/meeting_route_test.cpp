// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a meeting, of values alone: no session and no window.
#include "tests/support/revieweddocument.h"
#include "ui/meeting/meetingroute.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Statements 1.1 to 1.3, 2.1 and 2.2.
struct Route : ReviewedDocument
{
    MeetingAgenda agenda;

    Route()
    {
        add("2026/27", 2026);
        agenda.read(document.workspace(), *document.review());
    }
    MeetingRoute now(std::optional<QString> confirming = {}) const
    {
        return {document.workspace(), *document.review(), agenda, std::move(confirming)};
    }
    static QString name(const std::optional<MeetingStop> &stop)
    {
        const char *const screens[] = {"opening", "theme", "statement", "blank"};
        return stop ? QLatin1String(screens[static_cast<int>(stop->screen)]) + u' ' + stop->statement.toString()
                    : QStringLiteral("nothing");
    }
};

} // namespace

TEST_CASE("Away from the agenda a meeting goes from the opening through each theme, and the same way back")
{
    const Route it;
    std::vector<MeetingStop> way{{AudienceScreen::Opening, number("1.1"), false}};
    while (const auto next = it.now().next(way.back()))
        way.push_back(*next);
    QStringList names;
    for (const MeetingStop &stop : way)
        names << Route::name(stop);
    CHECK(names == QStringList{"opening 1.1", "theme 1.1", "statement 1.1", "statement 1.2", "statement 1.3",
                               "theme 2.1", "statement 2.1", "statement 2.2"});
    for (std::size_t at = way.size(); at > 1; --at)
        CHECK(Route::name(it.now().previous(way[at - 1])) == Route::name(way[at - 2]));
    CHECK_FALSE(it.now().previous(way.front()));
}

TEST_CASE("Along the agenda what is agreed is passed over on the way on, and not on the way back")
{
    Route it;
    it.answer("1.2", 2, true);
    const MeetingStop first{AudienceScreen::Statement, number("1.1"), true};
    CHECK(it.now().top() == number("1.1"));
    CHECK(Route::name(it.now().next(first)) == u"statement 1.3");
    CHECK(Route::name(it.now().previous({AudienceScreen::Statement, number("1.3"), true})) == u"statement 1.2");
    CHECK_FALSE(it.now().next({AudienceScreen::Statement, number("2.2"), true}));
    CHECK_FALSE(it.now().previous(first));
    // From elsewhere it leads to the top, and from the opening to what has not been seen yet.
    CHECK(it.now().alongAgenda({AudienceScreen::Statement, number("2.1"), false}, 1) == first);
    CHECK(it.now().alongAgenda({AudienceScreen::Opening, number("1.1"), true}, 1) == first);
}

TEST_CASE("What is left is told by what was agreed, and in a round that confirms by what it agreed itself")
{
    Route it;
    REQUIRE(it.now().leftToDiscuss() == 5);
    it.answer("1.1", 2, true);
    it.answer("2.2", 3, true);
    REQUIRE(it.document.perform(edit::SetQuery{it.document.review()->id, number("2.2"), true}));
    CHECK(it.now().leftToDiscuss() == 3);
    CHECK(it.now().openBut(number("1.3")) == std::vector{number("1.2"), number("2.1")});
    CHECK(it.now().queries() == std::vector{number("2.2")});
    CHECK_FALSE(it.now().isAllAgreed());
    for (const char *each : {"1.2", "1.3", "2.1"})
        it.answer(each, 2, true);
    CHECK(it.now().isAllAgreed());
    CHECK(it.now().leftToDiscuss() == 0);
    CHECK_FALSE(it.now().widest({}));
    const MeetingRoute again = it.now(QStringLiteral("Another round"));
    CHECK(again.leftToDiscuss() == 5);
    CHECK(again.top() == number("1.1"));
    const auto widest = again.widest({});
    REQUIRE(widest);
    CHECK(again.widest(widest) != widest);
}
