// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"
#include "core/insight/spread.h"
#include "core/review/unanimity.h"
#include "core/text/meeting.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"

#include <QJsonArray>
#include <algorithm>
#include <random>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// What others computed or published for these counts.
struct Oracle
{
    Counts counts;
    double consensus;
    double leikD;
};

constexpr double closeTo = 5e-7;

} // namespace

TEST_CASE("Eight people on four levels have the consensus and the spread that were worked out elsewhere")
{
    const std::vector<Oracle> oracles{{{8, 0, 0, 0}, 1, 0},
                                      {{7, 1, 0, 0}, 0.884087, 0.083333},
                                      {{0, 4, 4, 0}, 0.736966, 0.333333},
                                      {{0, 2, 5, 1}, 0.752491, 0.25},
                                      {{1, 1, 5, 1}, 0.614583, 0.333333},
                                      {{7, 0, 0, 1}, 0.456436, 0.25},
                                      {{2, 2, 2, 2}, 0.368483, 0.666667},
                                      {{3, 0, 0, 5}, 0.045566, 0.75},
                                      {{4, 0, 0, 4}, 0, 1}};
    for (const Oracle &oracle : oracles) {
        INFO(oracle.counts[0] << ',' << oracle.counts[1] << ',' << oracle.counts[2] << ',' << oracle.counts[3]);
        CHECK(*consensus(oracle.counts) == Approx(oracle.consensus).margin(closeTo));
        CHECK(*leikD(oracle.counts) == Approx(oracle.leikD).margin(closeTo));
    }
}

TEST_CASE("Spread and consensus are the published ones for the published counts")
{
    const Counts published{30, 40, 210, 130, 530, 50, 10};
    CHECK(*consensus(published) == Approx(0.7256876).margin(5e-8));
    CHECK(*leikD(published) == Approx(0.287).margin(5e-4));
    CHECK(*consensus({19, 16, 26, 29, 10}) == Approx(0.518414).margin(closeTo));
}

TEST_CASE("The figures depend on how wide the scale is, whether anybody chose its ends or not")
{
    CHECK(*consensus({0, 4, 4, 0, 0}) == Approx(0.807355).margin(closeTo));
    CHECK(*consensus({1, 1, 1, 1, 1}) == Approx(0.433985).margin(closeTo));
    CHECK(*leikD({1, 1, 1, 1, 1}) == Approx(0.6).margin(closeTo));
    CHECK(*leikD({0, 4, 4, 0}) != Approx(*leikD({0, 4, 4, 0, 0})));
}

TEST_CASE("Spread and consensus stay the same when the scale is turned round or everybody answers three times")
{
    std::mt19937 random(20261122);
    for (int i = 0; i < 500; ++i) {
        Counts counts(2 + random() % 7);
        for (int &count : counts)
            count = static_cast<int>(random() % 9);
        if (std::ranges::all_of(counts, [](int count) { return count == 0; }))
            continue;
        Counts turned(counts.rbegin(), counts.rend());
        Counts threefold = counts;
        for (int &count : threefold)
            count *= 3;
        CHECK(*leikD(turned) == Approx(*leikD(counts)).margin(1e-12));
        CHECK(*consensus(turned) == Approx(*consensus(counts)).margin(1e-12));
        CHECK(*leikD(threefold) == Approx(*leikD(counts)).margin(1e-12));
        CHECK(*consensus(threefold) == Approx(*consensus(counts)).margin(1e-12));
        for (const double figure : {*leikD(counts), *consensus(counts)}) {
            CHECK(figure >= 0);
            CHECK(figure <= 1);
        }
    }
}

TEST_CASE("Where nobody answered, or the scale is one category, there is no spread")
{
    for (const Counts &counts : {Counts{}, Counts{0, 0, 0}, Counts{5}}) {
        CHECK_FALSE(leikD(counts));
        CHECK_FALSE(consensus(counts));
    }
    CHECK_FALSE(medianCategories({0, 0}));
    CHECK_FALSE(quartileCategories({}));
}

TEST_CASE("A middle pair that differs is a range, and quartiles are answers that somebody gave")
{
    CHECK(medianCategories({0, 4, 4, 0}) == CategoryRange{1, 2});
    CHECK(medianCategories({0, 2, 5, 1}) == CategoryRange{2, 2});
    CHECK(medianCategories({1, 0, 0, 1}) == CategoryRange{0, 3});
    CHECK(quartileCategories({2, 2, 2, 2}) == CategoryRange{0, 3});
    CHECK(quartileCategories({0, 2, 5, 1}) == CategoryRange{1, 2});
    CHECK(quartileCategories({0, 0, 3, 0}) == CategoryRange{2, 2});
}

TEST_CASE("An anonymous spread cannot be made of fewer than four answers")
{
    CHECK_FALSE(AnonymousSpread::of(levelsOf({}), 0, 4));
    CHECK_FALSE(AnonymousSpread::of(levelsOf({1, 2, 3}), 90, 4));
    CHECK_FALSE(AnonymousSpread::of(levelsOf({1, 2, 3, 5}), 4, 4));
    const auto made = AnonymousSpread::of(levelsOf({0, 2, 2, 4}), 9, 4);
    REQUIRE(made);
    CHECK(made->counts() == Counts{1, 0, 2, 0, 1});
    CHECK(made->median() == LevelRange{level(2), level(2)});
    CHECK(made->range() == LevelRange{level(0), level(4)});
    CHECK(made->people() == 9);
    CHECK(made->leikD() == Approx(0.5));
}

TEST_CASE("Answers are counted once each, whoever they speak for, and a spread appears with the fourth")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    answer(workspace, id, says("1.1", 2), 6);
    answer(workspace, id, "1.1", 3);
    answer(workspace, id, {{}, number("1.1"), {}, true});
    answer(workspace, id, {{}, number("1.1"), level(3), false, {}, true});
    StatementSpread spread = spreadOf(workspace, review, number("1.1"));
    CHECK(spread.answers == 3);
    CHECK(spread.people == 8);
    CHECK(spread.queries == 1);
    CHECK(spread.doNotKnow == 1);
    CHECK_FALSE(spread.spread);
    answer(workspace, id, "1.1", 4);
    spread = spreadOf(workspace, review, number("1.1"));
    REQUIRE(spread.spread);
    CHECK(spread.spread->counts() == Counts{0, 0, 1, 2, 1});
    CHECK_FALSE(spreadOf(workspace, review, number("1.2")).doNotKnow);
}

TEST_CASE("Who says higher or lower without a level has answered, and stances are counted from four on")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto takes = [&](std::optional<Level> chosen, Stance stance) {
        Response response = responseTo(workspace, id);
        response.kind = PackKind::DraftShown;
        perform(workspace, edit::ImportResponse{response, {{{}, number("1.1"), chosen, false, stance}}});
    };
    takes(level(2), Stance::Agree);
    takes({}, Stance::Higher);
    takes({}, Stance::Higher);
    StatementSpread spread = spreadOf(workspace, review, number("1.1"));
    // Each without a level is one against the draft: with three answers that is not told, in any way.
    CHECK(spread.answers == 3);
    CHECK_FALSE(spread.withoutLevel);
    CHECK_FALSE(spread.stances);
    CHECK(answersText(spread).contains("too few"));
    CHECK_FALSE(answersText(spread).contains("without a level"));
    const auto jsonOf = [&] { return spreadJson(workspace, review).value("statements").toArray()[0].toObject(); };
    CHECK(jsonOf().value("answers").toInt() == 3);
    CHECK(jsonOf().value("people").toInt() == 3);
    CHECK(jsonOf().value("withoutLevel").isNull());
    takes(level(1), Stance::Lower);
    spread = spreadOf(workspace, review, number("1.1"));
    CHECK(spread.stances == StanceCounts{1, 2, 1});
    CHECK(spread.doNotKnow == 0);
    CHECK_FALSE(spread.spread);
    CHECK(answersText(spread).contains("2 of them without a level"));
    CHECK(stancesText(*spread.stances) == "1 for the draft, 2 higher, 1 lower");
    const QJsonObject json = jsonOf();
    CHECK(json.value("withoutLevel").toInt() == 2);
    CHECK(json.value("stances").toObject() == QJsonObject{{"agree", 1}, {"higher", 2}, {"lower", 1}});
    CHECK(spreadJson(workspace, review).value("statements").toArray()[1].toObject().value("stances").isNull());
    // Whoever was for a draft of 2 is not for the 3 that it has become.
    perform(workspace, edit::ChooseLevel{id, number("1.1"), level(3)});
    CHECK_FALSE(spreadOf(workspace, review, number("1.1")).stances);
    perform(workspace, edit::ChooseLevel{id, number("1.1"), level(2)});
    CHECK(spreadOf(workspace, review, number("1.1")).stances);
}

TEST_CASE("What is shown together gives away no one who was asked the other way")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto withDraft = [&](std::optional<Level> chosen, Stance stance) {
        Response response = responseTo(workspace, id);
        response.kind = PackKind::DraftShown;
        perform(workspace, edit::ImportResponse{response, {{{}, number("1.1"), chosen, false, stance}}});
    };
    // Four for the draft of 2, and one form without it: next to the counts the stances would say who chose 4.
    for (int i = 0; i < minAnonymous; ++i)
        withDraft(level(2), Stance::Agree);
    CHECK(spreadOf(workspace, review, number("1.1")).stances);
    answer(workspace, id, "1.1", 4);
    CHECK_FALSE(spreadOf(workspace, review, number("1.1")).stances);
    // And one who sees it lower, with no level: next to five counted ones a sixth answer would be theirs.
    withDraft({}, Stance::Lower);
    const StatementSpread spread = spreadOf(workspace, review, number("1.1"));
    REQUIRE(spread.spread);
    CHECK(spread.answers == 5);
    CHECK_FALSE(spread.withoutLevel);
    for (int i = 1; i < minAnonymous; ++i)
        answer(workspace, id, "1.1", 4);
    CHECK(spreadOf(workspace, review, number("1.1")).stances == StanceCounts{4, 0, 1});
    CHECK(spreadOf(workspace, review, number("1.1")).withoutLevel == 1);
}

TEST_CASE("Views are not called close where people see the draft otherwise who gave no level")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    for (const char *statement : {"1.1", "1.2"}) {
        for (const int value : {3, 3, 3, 2})
            answer(workspace, id, statement, value);
    }
    const auto item = [&](const char *statement) {
        const std::vector<AgendaItem> items = agenda(workspace, review).items;
        return *std::ranges::find(items, number(statement), &AgendaItem::statement);
    };
    CHECK(agendaReason(item("1.2")).startsWith("views close"));
    for (int i = 0; i < 5; ++i) {
        Response response = responseTo(workspace, id);
        response.kind = PackKind::DraftShown;
        perform(workspace, edit::ImportResponse{response, {{{}, number("1.2"), {}, false, Stance::Lower}}});
    }
    CHECK(agendaReason(item("1.1")).startsWith("views close"));
    CHECK_FALSE(agendaReason(item("1.2")).contains("views close"));
    CHECK(item("1.2").minutes > item("1.1").minutes);
    CHECK(item("1.2").position < item("1.1").position);
}

TEST_CASE("Those who don't know are heard: in the agenda's words, and where the others are of one mind")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto doNotKnow = [&](const char *statement) { answer(workspace, id, {{}, number(statement), {}, true}); };
    for (int i = 0; i < 4; ++i)
        answer(workspace, id, "1.1", 2);
    const auto item = [&](const char *statement) {
        const std::vector<AgendaItem> items = agenda(workspace, review).items;
        return *std::ranges::find(items, number(statement), &AgendaItem::statement);
    };
    doNotKnow("1.1");
    CHECK(item("1.1").allTheSame);
    CHECK(agendaReason(item("1.1")).contains("1 don't know"));
    for (int i = 0; i < 3; ++i)
        doNotKnow("1.1");
    CHECK_FALSE(item("1.1").allTheSame);
    // A statement that nobody knows about comes before those that nobody was asked about.
    for (int i = 0; i < 5; ++i)
        doNotKnow("2.2");
    const std::vector<AgendaItem> items = agenda(workspace, review).items;
    CHECK(items.at(1).statement == number("2.2"));
    CHECK(agendaReason(items.at(1)).contains("5 don't know"));
}

TEST_CASE("Who answers alone and in a group is one person, and hides no one else")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const PersonId helen = addPerson(workspace, "Helen", "careers-adviser");
    const PersonId faye = addPerson(workspace, "Faye", "careers-adviser");
    const PersonId dev = addPerson(workspace, "Dev", "senco");
    const GroupId together = GroupId::create();
    perform(workspace, edit::AddGroup{{together, QStringLiteral("Together")}, {helen, faye}});
    const auto answers = [&](const Voice &voice, int value, int people) {
        Response response = responseTo(workspace, id, voice);
        response.speaksFor = people;
        perform(workspace, edit::ImportResponse{response, {says("1.1", value)}});
    };
    answers(helen, 2, 1);
    answers(faye, 3, 1);
    answers(dev, 1, 1);
    answers(together, 2, 2);
    const auto spread = [&] { return spreadOf(workspace, review, number("1.1")); };
    CHECK(spread().answers == 4);
    CHECK(spread().people == 3);
    CHECK_FALSE(spread().spread);
    CHECK_FALSE(spread().doNotKnow);
    answers(helen, 2, 1);
    answers(faye, 2, 1);
    answers(dev, 2, 1);
    CHECK_FALSE(unanimousLevel(workspace, id, number("1.1"))); // three who all say the same are not offered as four
    answer(workspace, id, "1.1", 4);
    REQUIRE(spread().spread);
    CHECK(spread().spread->people() == 4);
}

TEST_CASE("A group's marks are of no one else where its members marked the point themselves")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const PersonId helen = addPerson(workspace, "Helen", "careers-adviser");
    const PersonId faye = addPerson(workspace, "Faye", "careers-adviser");
    const PersonId dev = addPerson(workspace, "Dev", "senco");
    const GroupId together = GroupId::create();
    perform(workspace, edit::AddGroup{{together, QStringLiteral("Together")}, {helen, faye}});
    const auto mark = [&](const Voice &voice) {
        perform(workspace, edit::ImportResponse{responseTo(workspace, id, voice),
                                                {says("1.1", 2)},
                                                {{{}, number("1.1"), level(2), 0, Mark::InPlace}}});
    };
    for (const Voice &voice : {Voice(helen), Voice(faye), Voice(dev), Voice(together)})
        mark(voice);
    CHECK(pointMarkCounts(workspace, *workspace.review(id), number("1.1")).empty());
    mark(addPerson(workspace, "Kit", "head-of-year"));
    CHECK(pointMarkCounts(workspace, *workspace.review(id), number("1.1")).size() == 1);
}

TEST_CASE("Marks on a point are counted from four on, and named only where names may be seen")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    perform(workspace, edit::DescribeReflection{{id, {}, {}, true}});
    const auto marks = [&](const std::vector<ResponseMark> &all, bool named = false, bool otherWording = false) {
        Response response = responseTo(workspace, id);
        response.namesSeen = named;
        if (otherWording)
            response.wording = {QString(64, u'f')};
        perform(workspace, edit::ImportResponse{response, {says("1.1", 2)}, all});
    };
    const ResponseMark first{{}, number("1.1"), level(2), 0, Mark::InPlace};
    const ResponseMark second{{}, number("1.1"), level(2), 1, Mark::NotYet};
    marks({second, first});
    marks({first});
    marks({{{}, number("1.1"), level(2), 0, Mark::Query}, second});
    marks({first}, false, true);
    CHECK(pointMarkCounts(workspace, review, number("1.1")).empty());
    CHECK(namedMarks(workspace, review, number("1.1")).empty());
    marks({first}, true);
    CHECK(pointMarkCounts(workspace, review, number("1.1")) == std::vector<PointMarkCounts>{{level(2), 0, 3, 0, 1}});
    const auto named = namedMarks(workspace, review, number("1.1"));
    REQUIRE(named.size() == 1);
    CHECK(named[0].mark->mark == Mark::InPlace);
}

TEST_CASE("Names stand beside answers only where the review says so and the pack said so")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const ReviewId id = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    perform(workspace, edit::DescribeReflection{{id, {}, {}, true}});
    Response promised = responseTo(workspace, id);
    promised.namesSeen = true;
    perform(workspace, edit::ImportResponse{promised, {{{}, number("1.1"), level(2), false, {}, false, "Seen", {}}}});
    Response hidden = responseTo(workspace, id);
    perform(workspace, edit::ImportResponse{hidden, {{{}, number("1.1"), level(3), false, {}, false, "Hidden", {}}}});
    const auto named = namedAnswers(workspace, *workspace.review(id), number("1.1"));
    REQUIRE(named.size() == 1);
    CHECK(named[0].response->id == promised.id);
    const auto said = remarks(workspace, *workspace.review(id), number("1.1"));
    REQUIRE(said.size() == 2);
    CHECK(said[0].text == "Hidden");
    CHECK(said[0].response == nullptr);
    CHECK(said[1].response != nullptr);
}
