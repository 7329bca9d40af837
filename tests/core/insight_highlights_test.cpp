// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/followup.h"
#include "core/insight/guidance.h"
#include "core/insight/highlights.h"
#include "core/model/modelfile.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QLocale>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Yearly
{
    Model built;
    Workspace workspace;
    ReviewId last;
    ReviewId now;

    explicit Yearly(const std::vector<int> &themes, int levels = 4)
        : built(model(themes, levels))
        , workspace(workspaceWith(built))
        , last(addReview(workspace, built, "2025/26", QDate(2025, 11, 12)))
        , now(addReview(workspace, built, "2026/27", QDate(2026, 11, 12)))
    {}
    void answer(const char *statement, int value) { agree(workspace, now, statement, value); }
    Highlights highlights() const { return waymark::highlights(workspace, *workspace.review(now)); }
};

QString names(const std::vector<HighlightItem> &items)
{
    QStringList all;
    for (const HighlightItem &item : items)
        all << item.statement.toString();
    return all.join(QLatin1Char(' '));
}

bool has(const HighlightItem &item, HighlightReason::Kind kind)
{
    return std::ranges::find(item.reasons, kind, &HighlightReason::kind) != item.reasons.end();
}

Action action(ReviewId review, const char *statement, QDate due = {})
{
    return {ActionId::create(),
            review,
            {number(statement)},
            QStringLiteral("Do it"),
            QStringLiteral("Deputy head"),
            due.isValid() ? std::optional(due) : std::nullopt};
}

} // namespace

TEST_CASE("strengths are the highest answers of the upper half, no unanswered and no carried ones", "[insight]")
{
    Yearly year({3, 3});
    year.answer("1.1", 3);
    year.answer("2.1", 4);
    year.answer("2.2", 2);
    CHECK(names(year.highlights().strengths) == "2.1 1.1");
    CHECK(names(year.highlights().priorityAreas) == "2.2");
    // Nothing that is merely carried forward.
    const ReviewId next = addReview(year.workspace, year.built, "2027/28", QDate(2027, 11, 12), year.now);
    const Highlights carried = highlights(year.workspace, *year.workspace.review(next));
    CHECK(carried.strengths.empty());
    CHECK(carried.priorityAreas.empty());
}

TEST_CASE("ties are settled by rise, evidence and the model's order", "[insight]")
{
    Yearly year({1, 1, 1, 1});
    agree(year.workspace, year.last, "3.1", 1);
    for (const char *statement : {"1.1", "2.1", "3.1", "4.1"})
        year.answer(statement, 3);
    perform(year.workspace,
            edit::Write{year.now, number("4.1"), edit::Write::Field::Evidence, QStringLiteral("Minutes")});
    const auto strengths = year.highlights().strengths;
    REQUIRE(names(strengths) == "3.1 4.1 1.1");
    CHECK(strengths[0].reasons.front() == HighlightReason{HighlightReason::Kind::RoseFrom, level(1)});
    CHECK(has(strengths[1], HighlightReason::Kind::HasEvidence));
    CHECK(has(strengths[2], HighlightReason::Kind::NewlyAnswered));
    // 2.1 is no strength, but below the highest level: nothing stands in both lists.
    CHECK(names(year.highlights().priorityAreas) == "2.1");
}

TEST_CASE("a queried answer is a strength only when there are not enough others", "[insight]")
{
    Yearly year({1, 1, 1, 1});
    year.answer("1.1", 4);
    perform(year.workspace, edit::SetQuery{year.now, number("1.1"), true});
    for (const char *statement : {"2.1", "3.1", "4.1"})
        year.answer(statement, 3);
    CHECK(names(year.highlights().strengths) == "2.1 3.1 4.1");
    year.answer("4.1", 2);
    const auto strengths = year.highlights().strengths;
    REQUIRE(names(strengths) == "2.1 3.1 1.1");
    CHECK(has(strengths[2], HighlightReason::Kind::Query));
}

TEST_CASE("at most two of one theme, unless no other theme has a candidate", "[insight]")
{
    Yearly year({4, 2});
    for (const char *statement : {"1.1", "1.2", "1.3"})
        year.answer(statement, 4);
    year.answer("2.1", 3);
    CHECK(names(year.highlights().strengths) == "1.1 1.2 2.1");
    year.answer("2.1", 1);
    CHECK(names(year.highlights().strengths) == "1.1 1.2 1.3");
}

TEST_CASE("priority areas put the lowest first, then what fell, queries, and what has no action", "[insight]")
{
    Yearly year({1, 1, 1, 1, 1});
    agree(year.workspace, year.last, "2.1", 2);
    for (const char *statement : {"1.1", "2.1", "3.1", "4.1"})
        year.answer(statement, 1);
    year.answer("5.1", 0);
    perform(year.workspace, edit::AddAction{action(year.now, "1.1")});
    auto areas = year.highlights().priorityAreas;
    REQUIRE(names(areas) == "5.1 2.1 3.1");
    CHECK(has(areas[1], HighlightReason::Kind::FellFrom));
    CHECK(has(areas[2], HighlightReason::Kind::NoAction));
    perform(year.workspace, edit::SetQuery{year.now, number("4.1"), true});
    CHECK(names(year.highlights().priorityAreas) == "5.1 2.1 4.1");
    year.answer("5.1", 4);
    year.answer("2.1", 4);
    areas = year.highlights().priorityAreas;
    REQUIRE(names(areas) == "4.1 3.1 1.1");
    CHECK(has(areas[2], HighlightReason::Kind::ActionRunning));
}

TEST_CASE("What was done years before is no action about what a finished review found", "[insight]")
{
    Yearly year({1, 1});
    Action old = action(year.last, "1.1");
    old.due = QDate(2026, 2, 28);
    old.status = ActionStatus::Done;
    perform(year.workspace, edit::AddAction{old});
    agree(year.workspace, year.now, "1.1", 0);
    agree(year.workspace, year.now, "2.1", 3);
    const auto areas = [&] { return highlights(year.workspace, *year.workspace.review(year.now)).priorityAreas; };
    REQUIRE(has(areas().front(), HighlightReason::Kind::NoAction));
    perform(year.workspace, edit::FinishReview{year.now, noon});
    CHECK(has(areas().front(), HighlightReason::Kind::NoAction));
    // What still ran when the review was held was about it, whenever it was done.
    old.due = year.workspace.review(year.now)->date.addMonths(1);
    perform(year.workspace, edit::ReviseAction{old});
    CHECK(has(areas().front(), HighlightReason::Kind::ActionDone));
}

TEST_CASE("of several actions the one of highest leverage is named, and a finished review keeps those it had",
          "[insight]")
{
    Yearly year({1, 1});
    year.answer("1.1", 0);
    Action early = action(year.now, "1.1");
    early.due = QDate(2027, 1, 31);
    Action picked = action(year.now, "1.1");
    picked.due = QDate(2027, 6, 15);
    perform(year.workspace, edit::AddAction{early});
    perform(year.workspace, edit::AddAction{picked});
    const auto named = [&](const Review &of) {
        const auto areas = highlights(year.workspace, of).priorityAreas;
        REQUIRE_FALSE(areas.empty());
        for (const HighlightReason &reason : areas.front().reasons) {
            if (reason.kind == HighlightReason::Kind::ActionRunning || reason.kind == HighlightReason::Kind::ActionDone)
                return reason;
        }
        return HighlightReason{HighlightReason::Kind::NoAction};
    };
    CHECK(named(*year.workspace.review(year.now)).action == early.id);
    perform(year.workspace, edit::SetLeverage{year.now, {picked.id}});
    CHECK(named(*year.workspace.review(year.now)).action == picked.id);
    CHECK(named(*year.workspace.review(year.now)).count == 2);

    agree(year.workspace, year.now, "1.1", 0);
    agree(year.workspace, year.now, "2.1", 3);
    perform(year.workspace, edit::FinishReview{year.now, noon});
    const ReviewId next = addReview(year.workspace, year.built, "2027/28", QDate(2027, 11, 12), year.now);
    Action later = action(next, "1.1");
    later.due = QDate(2026, 12, 1);
    perform(year.workspace, edit::AddAction{later});
    CHECK(named(*year.workspace.review(year.now)).action == picked.id);
    CHECK(named(*year.workspace.review(year.now)).count == 2);
    // Nor is it one less where next year's review continues it, which has what continues it and not both.
    const Review &following = *year.workspace.review(next);
    const auto carried =
        carriedInto(year.workspace, following, *year.workspace.actions().find(picked.id), ActionId::create());
    REQUIRE(carried);
    perform(year.workspace, edit::CarryOnAction{picked.id, *carried});
    CHECK(named(*year.workspace.review(year.now)).action == picked.id);
    CHECK(named(*year.workspace.review(year.now)).count == 2);
    const auto plan = actionPlanOf(year.workspace, following);
    CHECK(std::ranges::count(plan, carried->id, &Action::id) == 1);
    CHECK(std::ranges::count(plan, picked.id, &Action::id) == 0);
    perform(year.workspace, edit::RemoveAction{carried->id});
    for (const ActionId id : {early.id, picked.id}) {
        Action done = *year.workspace.actions().find(id);
        done.status = ActionStatus::Done;
        perform(year.workspace, edit::ReviseAction{done});
    }
    // What has been done since is no "no action yet".
    CHECK(named(*year.workspace.review(year.now)).kind == HighlightReason::Kind::ActionDone);
    CHECK(named(*year.workspace.review(year.now)).count == 2);
}

TEST_CASE("an answer that stood for years says so, draft or not", "[insight]")
{
    Yearly year({1});
    agree(year.workspace, year.last, "1.1", 4);
    perform(year.workspace, edit::ChooseLevel{year.now, number("1.1"), level(4)});
    const auto strengths = year.highlights().strengths;
    REQUIRE(strengths.size() == 1);
    CHECK(strengths[0].reasons[0] == HighlightReason{HighlightReason::Kind::SameForYears, level(4), 2});
    CHECK(has(strengths[0], HighlightReason::Kind::Draft));
}

TEST_CASE("what is agreed comes before drafts, and no draft is in the headline beside what is agreed", "[insight]")
{
    Yearly year({1, 1, 1, 1, 1, 1});
    const auto draft = [&](const char *statement, int value) {
        perform(year.workspace, edit::ChooseLevel{year.now, number(statement), level(value)});
    };
    // Nothing is agreed: then drafts are all there is, each called one.
    draft("1.1", 4);
    draft("4.1", 1);
    CHECK(names(year.highlights().strengths) == "1.1");
    const auto facts = [&] { return headlineFacts(year.workspace, *year.workspace.review(year.now), nullptr); };
    CHECK(facts().weakest == number("4.1"));
    for (const char *statement : {"2.1", "3.1"})
        year.answer(statement, 3);
    year.answer("5.1", 1);
    year.answer("6.1", 2);
    const Highlights named = year.highlights();
    REQUIRE(names(named.strengths) == "2.1 3.1 1.1");
    CHECK(has(named.strengths[2], HighlightReason::Kind::Draft));
    // The lowest stays the lowest; of two that are as low, the agreed one is first.
    REQUIRE(names(named.priorityAreas).startsWith(QStringLiteral("5.1 4.1")));
    CHECK(has(named.priorityAreas[1], HighlightReason::Kind::Draft));
    CHECK(facts().atWeakestLevel == 1);
    draft("4.1", 0);
    REQUIRE(names(year.highlights().priorityAreas).startsWith(QStringLiteral("4.1 5.1")));
    CHECK(facts().weakest == number("5.1"));
    // No one of two is named for both, but where the leader chose it.
    year.answer("6.1", 1);
    CHECK(facts().atWeakestLevel == 2);
    perform(year.workspace, edit::ChooseHighlight{year.now, HighlightKind::PriorityArea, 1, number("6.1"),
                                                  QStringLiteral("Asked for")});
    CHECK(facts().weakest == number("6.1"));
    CHECK(facts().atWeakestLevel == 1);
}

TEST_CASE("years are counted in a row: one without a review is not known, and ends them", "[insight]")
{
    Yearly year({1});
    agree(year.workspace, year.last, "1.1", 4);
    agree(year.workspace, year.now, "1.1", 4);
    const ReviewId after = addReview(year.workspace, year.built, "2028/29", QDate(2028, 11, 12));
    agree(year.workspace, after, "1.1", 4);
    const auto years = [&] {
        const Highlights told = waymark::highlights(year.workspace, *year.workspace.review(after));
        for (const HighlightReason &reason : told.strengths.at(0).reasons) {
            if (reason.kind == HighlightReason::Kind::SameForYears)
                return reason.count;
        }
        return 1;
    };
    CHECK(years() == 1);
    const ReviewId between = addReview(year.workspace, year.built, "2027/28", QDate(2027, 11, 12));
    agree(year.workspace, between, "1.1", 4);
    CHECK(years() == 4);
    // A year in which it was a draft that nobody agreed is no year at that level.
    perform(year.workspace, edit::ChooseLevel{between, number("1.1"), level(3)});
    perform(year.workspace, edit::ChooseLevel{between, number("1.1"), level(4)});
    CHECK(years() == 1);
}

TEST_CASE("A year in which a level was carried forward and nobody looked at it is no year at that level", "[insight]")
{
    Yearly year({1});
    agree(year.workspace, year.last, "1.1", 4);
    Review next = *year.workspace.review(year.now);
    next.id = ReviewId::create();
    next.year = QStringLiteral("2028/29");
    next.date = next.date.addYears(1);
    perform(year.workspace, edit::RemoveReview{year.now});
    Review carried = next;
    carried.id = ReviewId::create();
    carried.year = QStringLiteral("2027/28");
    carried.date = next.date.addYears(-1);
    carried.previous = year.last;
    perform(year.workspace, edit::AddReview{carried, {}});
    REQUIRE(year.workspace.decision(carried.id, number("1.1")).standing == Standing::Carried);
    next.previous = carried.id;
    perform(year.workspace, edit::AddReview{next, {}});
    agree(year.workspace, next.id, "1.1", 4);
    const auto reasons = waymark::highlights(year.workspace, *year.workspace.review(next.id)).strengths.at(0).reasons;
    CHECK(std::ranges::none_of(
        reasons, [](const HighlightReason &each) { return each.kind == HighlightReason::Kind::SameForYears; }));
}

TEST_CASE("A draft of last year that nobody agreed is no year at its level", "[insight]")
{
    Yearly year({1});
    perform(year.workspace, edit::ChooseLevel{year.last, number("1.1"), level(4)});
    year.answer("1.1", 4);
    const std::vector<HighlightReason> reasons = year.highlights().strengths.at(0).reasons;
    CHECK(std::ranges::none_of(
        reasons, [](const HighlightReason &each) { return each.kind == HighlightReason::Kind::SameForYears; }));
}

TEST_CASE("the leader's choice takes the place it was made for", "[insight]")
{
    Yearly year({1, 1, 1, 1});
    for (const char *statement : {"1.1", "2.1", "3.1", "4.1"})
        year.answer(statement, 4);
    perform(year.workspace, edit::ChooseHighlight{year.now, HighlightKind::Strength, 2, number("4.1"),
                                                  QStringLiteral("New this summer")});
    auto strengths = year.highlights().strengths;
    REQUIRE(names(strengths) == "1.1 4.1 3.1");
    CHECK(strengths[1].chosen);
    CHECK(strengths[1].reasons[0].text == "New this summer");
    // A choice whose answer was cleared falls back to the rule.
    perform(year.workspace, edit::ChooseLevel{year.now, number("4.1"), std::nullopt});
    CHECK(names(year.highlights().strengths) == "1.1 2.1 3.1");
}

TEST_CASE("How many more are as strong or as low is counted, so that nobody takes three for all", "[insight]")
{
    Yearly year({4, 4, 3});
    for (const char *statement : {"1.1", "1.2", "2.1", "2.2", "2.3"})
        year.answer(statement, 3);
    year.answer("2.4", 4);
    for (const char *statement : {"1.3", "1.4", "3.1", "3.2"})
        year.answer(statement, 1);
    year.answer("3.3", 0);
    Highlights all = year.highlights();
    REQUIRE(names(all.strengths) == "2.4 1.1 1.2");
    CHECK(all.furtherStrengths == FurtherStatements{3, level(3)}); // 2.1, 2.2 and 2.3
    REQUIRE(names(all.priorityAreas) == "3.3 1.3 1.4");
    CHECK(all.furtherPriorityAreas == FurtherStatements{2, level(1)}); // 3.1 and 3.2
    // What the leader chose says nothing of how low the others are.
    perform(year.workspace, edit::ChooseHighlight{year.now, HighlightKind::PriorityArea, 3, number("2.1"),
                                                  QStringLiteral("It matters")});
    all = year.highlights();
    REQUIRE(names(all.priorityAreas) == "3.3 1.3 2.1");
    CHECK(all.furtherPriorityAreas == FurtherStatements{3, level(1)});
    CHECK(all.furtherStrengths == FurtherStatements{2, level(3)});
    // Three are all there are.
    Yearly few({3});
    for (const char *statement : {"1.1", "1.2", "1.3"})
        few.answer(statement, 4);
    CHECK_FALSE(few.highlights().furtherStrengths.has_value());
    CHECK_FALSE(few.highlights().furtherPriorityAreas.has_value());
}

TEST_CASE("the upper half of two and of seven levels is where it should be", "[insight]")
{
    Yearly two({1, 1}, 2);
    two.answer("1.1", 2);
    two.answer("2.1", 1);
    CHECK(names(two.highlights().strengths) == "1.1");
    CHECK(names(two.highlights().priorityAreas) == "2.1");
    Yearly seven({2}, 7);
    seven.answer("1.1", 4);
    seven.answer("1.2", 3);
    CHECK(names(seven.highlights().strengths) == "1.1");
    CHECK(names(seven.highlights().priorityAreas) == "1.2");
}

TEST_CASE("actions are counted by what came of them, and overdue against a given day", "[insight]")
{
    Yearly year({2});
    Action done = action(year.last, "1.1", QDate(2026, 1, 31));
    done.status = ActionStatus::Done;
    const Action late = action(year.last, "1.1", QDate(2026, 3, 31));
    const Action soon = action(year.last, "1.2", QDate(2026, 12, 1));
    for (const Action &each : {done, late, soon})
        perform(year.workspace, edit::AddAction{each});
    const ActionSummary summary = actionSummary(year.workspace, year.last);
    CHECK(summary.done == 1);
    CHECK(summary.open == 2);
    CHECK(summary.total() == 3);
    const auto overdue = overdueActions(year.workspace, QDate(2026, 11, 22));
    REQUIRE(overdue.size() == 1);
    CHECK(overdue[0]->id == late.id);
    CHECK(overdueActions(year.workspace, QDate(2026, 3, 31)).empty());
}

TEST_CASE("signposts are chosen by the theme's median, and a bad file is refused with its place", "[insight]")
{
    const QByteArray good = R"({"format":"waymark-signposts/1","entries":[
        {"theme":1,"from":0,"to":2,"text":"Begin","address":"a.example"},
        {"theme":1,"from":3,"to":4,"text":"Go on","address":"b.example"},
        {"theme":2,"from":0,"to":4,"text":"Other","address":""},
        {"text":"Everyone","address":"c.example"}]})";
    const auto all = parseSignposts(good, QStringLiteral("s.json"));
    REQUIRE(all.has_value());
    ProfilePart part;
    part.theme = 1;
    CHECK(signpostsFor(*all, part).empty());
    part.median = LevelRange{level(2), level(2)};
    REQUIRE(signpostsFor(*all, part).size() == 1);
    CHECK(signpostsFor(*all, part)[0].text == "Begin");
    part.median = LevelRange{level(2), level(3)};
    CHECK(signpostsFor(*all, part).size() == 2);

    const QByteArray bad =
        R"({"format":"waymark-signposts/1","entries":[{"theme":1,"from":3,"to":2,"text":"x","address":""}]})";
    const auto refused = parseSignposts(bad, QStringLiteral("s.json"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(std::get<ContentError>(refused.error()).place == "entries[0].to");

    const auto half = parseSignposts(
        R"({"format":"waymark-signposts/1","entries":[{"from":0,"text":"x","address":""}]})", QStringLiteral("s.json"));
    REQUIRE_FALSE(half.has_value());
    CHECK(std::get<ContentError>(half.error()).place == "entries[0].theme");
}

TEST_CASE("the signposts that come with the program say two things or more for every theme at every level, and not the "
          "same at the ends",
          "[insight]")
{
    const Structure &structure = builtInModel().structure;
    const auto all = signpostsOf(structure);
    for (const Theme &theme : structure.themes()) {
        INFO("theme " << theme.number);
        ProfilePart part;
        part.theme = theme.number;
        std::vector<std::vector<Signpost>> found;
        for (int value = 0; value <= structure.levels(); ++value) {
            INFO("level " << value);
            part.median = LevelRange{level(value), level(value)};
            found.push_back(signpostsFor(all, part));
            CHECK(found.back().size() >= 2);
        }
        for (const Signpost &each : found.front())
            CHECK(std::ranges::find(found.back(), each) == found.back().end());
    }
    CHECK(std::ranges::none_of(signpostsOf(model().structure),
                               [](const Signpost &each) { return each.theme.has_value(); }));
}

TEST_CASE("In Welsh every signpost that comes with the program is in Welsh", "[insight]")
{
    const auto textsIn = [](const QLocale &locale) {
        const QLocale before;
        QLocale::setDefault(locale);
        QStringList texts;
        for (const Signpost &each : signpostsOf(builtInModel().structure))
            texts << each.text;
        QLocale::setDefault(before);
        return texts;
    };
    const QStringList english = textsIn(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList welsh = textsIn(QLocale(QLocale::Welsh));
    REQUIRE(welsh.size() == english.size());
    for (qsizetype at = 0; at < english.size(); ++at) {
        INFO(english[at].toStdString());
        CHECK(welsh[at] != english[at]);
        CHECK_FALSE(welsh[at].isEmpty());
    }
}

TEST_CASE("Peer review and the Quality in Careers Standard are recommended to every school, after what its themes need",
          "[insight]")
{
    const auto recommended = [](const Structure &structure, std::optional<int> medianOfTwo) {
        Profile counts;
        for (const Theme &theme : structure.themes()) {
            ProfilePart part;
            part.theme = theme.number;
            if (medianOfTwo && theme.number <= 2)
                part.median = LevelRange{level(theme.number == 2 ? *medianOfTwo : 4),
                                         level(theme.number == 2 ? *medianOfTwo : 4)};
            counts.themes.push_back(part);
        }
        return recommendedSignposts(structure, counts);
    };
    const auto isForAll = [](const std::vector<Signpost> &posts) {
        return posts.size() == 2 && posts[0].text.startsWith(QStringLiteral("Peer review")) &&
               posts[0].text.contains(QStringLiteral("highest-leverage actions")) &&
               posts[0].text.contains(QStringLiteral("critical friends")) &&
               posts[1].text.startsWith(QStringLiteral("The Quality in Careers Standard"));
    };
    // With nothing answered, and of another edition.
    CHECK(isForAll(recommended(builtInModel().structure, std::nullopt)));
    CHECK(isForAll(recommended(model().structure, 1)));
    for (int value = 0; value <= Level::max && value <= builtInModel().structure.levels(); ++value) {
        INFO("level " << value);
        const auto posts = recommended(builtInModel().structure, value);
        REQUIRE(posts.size() >= 6);
        CHECK(posts.front().theme == (value == 4 ? 1 : 2));
        CHECK(isForAll({posts.end() - 2, posts.end()}));
    }
}
