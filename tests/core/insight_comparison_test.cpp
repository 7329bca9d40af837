// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison.h"
#include "core/insight/highlights.h"
#include "core/text/levels.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

void fill(Workspace &workspace, ReviewId review, const std::vector<std::pair<const char *, int>> &answers)
{
    for (const auto &[statement, value] : answers)
        agree(workspace, review, statement, value);
}

} // namespace

TEST_CASE("every kind of change is told from every other", "[insight]")
{
    const Model built = model({7});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    fill(workspace, last, {{"1.1", 1}, {"1.2", 2}, {"1.3", 3}, {"1.4", 4}, {"1.6", 2}});
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12), last);
    fill(workspace, id, {{"1.1", 2}, {"1.2", 2}, {"1.3", 0}, {"1.5", 1}});
    perform(workspace, edit::ChooseLevel{id, number("1.6"), std::nullopt});

    const Comparison made = compare(workspace, *workspace.review(id), {workspace.review(last)});
    const auto kind = [&](std::size_t place) { return made.statements[place].kind; };
    CHECK(kind(0) == ChangeKind::Changed);
    CHECK(made.statements[0].change == 1);
    CHECK(kind(1) == ChangeKind::Confirmed);
    CHECK(made.statements[1].change == 0);
    CHECK(kind(2) == ChangeKind::Changed);
    CHECK(made.statements[2].change == -3);
    CHECK(kind(3) == ChangeKind::CarriedForward);
    CHECK(made.statements[3].change == std::nullopt);
    CHECK(kind(4) == ChangeKind::NewlyAnswered);
    CHECK(kind(5) == ChangeKind::NoLongerAnswered);
    CHECK(kind(6) == ChangeKind::Unanswered);
    CHECK(made.statements[6].change == std::nullopt);
    CHECK(made.totals == ComparisonTotals{1, 1, 1, 1, 1, 1, 1, 0});
    // Over the three compared: 1 2 3 before, 0 2 2 after; three of seven do not speak for the theme.
    CHECK(made.themes[0].medianBefore == made.themes[0].medianAfter);
    CHECK(changeCounts(made.themes[0].totals) == "1 up, 1 down");

    const auto sorted = byChange(made.statements, true);
    REQUIRE(sorted.size() == 2);
    CHECK(sorted[0].number == number("1.3"));
    CHECK(byChange(made.statements, false).size() == 7);
}

TEST_CASE("reviews of another structure are not comparable, those of another wording are", "[insight]")
{
    const Model built = model({2});
    const Model other = model({2, 1});
    Workspace workspace = workspaceWith(built);
    perform(workspace, edit::AddModel{other});
    const ReviewId oldest = addReview(workspace, built, "2024/25", QDate(2024, 11, 12));
    const ReviewId middle = addReview(workspace, other, "2025/26", QDate(2025, 11, 12));
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    for (const ReviewId review : {oldest, middle, id})
        agree(workspace, review, "1.1", review == id ? 3 : 1);

    const Comparison lastTwo =
        compare(workspace, *workspace.review(id), {workspace.review(middle), workspace.review(oldest)});
    CHECK(lastTwo.comparable == std::vector<bool>{true, false, true});
    CHECK(lastTwo.reviews == std::vector{oldest, middle, id});
    CHECK(lastTwo.totals.notComparable == 2);
    CHECK(lastTwo.statements[0].values[0].level == level(1));
    CHECK_FALSE(lastTwo.statements[0].values[1].level.has_value());
    CHECK_FALSE(lastTwo.themes[0].parts[1].has_value());

    const Comparison ends = compare(workspace, *workspace.review(id),
                                    {workspace.review(middle), workspace.review(oldest)}, Span::FirstAndLast);
    CHECK(ends.totals.rose == 1);
    CHECK(ends.themes[0].medianBefore == LevelRange{level(1), level(1)});
    CHECK(ends.themes[0].medianAfter == LevelRange{level(3), level(3)});

    Descriptor word{{{QStringLiteral("Other words"), true}}};
    Wording::Descriptors words;
    for (const Statement &statement : built.structure.statements())
        words[statement.number] = {word, word, word, word};
    const Wording wording(QStringLiteral("Other"), QStringLiteral("en"), {}, false, built.structure.digest(), words);
    perform(workspace, edit::AddModel{{built.structure, wording}});
    perform(workspace, edit::UseWording{id, wording.digest()});
    CHECK(compare(workspace, *workspace.review(id), {workspace.review(oldest)}).comparable ==
          std::vector<bool>{true, true});
}

TEST_CASE("a comparison takes any number of earlier reviews and survives having none", "[insight]")
{
    const Model built = model({1});
    Workspace workspace = workspaceWith(built);
    std::vector<ReviewId> ids;
    for (int year = 2020; year < 2026; ++year)
        ids.push_back(addReview(workspace, built, "2020/21", QDate(year, 11, 12)));
    std::vector<const Review *> earlier;
    for (std::size_t i = 0; i < 5; ++i)
        earlier.push_back(workspace.review(ids[i]));
    CHECK(compare(workspace, *workspace.review(ids[5]), earlier).reviews.size() == 6);
    CHECK(compare(workspace, *workspace.review(ids[5]), {}).reviews.size() == 1);
}

TEST_CASE("of another edition, what the leader confirmed is compared and everything else stays apart", "[insight]")
{
    const Model old = model({4});
    const Model now = model({2, 2});
    Workspace workspace = workspaceWith(old);
    perform(workspace, edit::AddModel{now});
    const ReviewId last = addReview(workspace, old, "2025/26", QDate(2025, 11, 12));
    fill(workspace, last, {{"1.1", 1}, {"1.2", 2}, {"1.3", 3}, {"1.4", 4}});
    const ReviewId id = addReview(workspace, now, "2026/27", QDate(2026, 11, 12));
    fill(workspace, id, {{"1.1", 3}, {"1.2", 2}, {"2.1", 3}, {"2.2", 1}});
    const auto made = [&] { return compare(workspace, *workspace.review(id), {workspace.review(last)}); };
    CHECK(made().totals.notComparable == 4);

    const Digest from = old.structure.digest();
    const Digest to = now.structure.digest();
    // 1.1 became 2.2; 1.2 and 1.3 both became 1.1, which has no one answer then; 1.4 is gone.
    perform(workspace, edit::SetMapping{from,
                                        to,
                                        {{from, to, number("1.1"), number("2.2")},
                                         {from, to, number("1.2"), number("1.1")},
                                         {from, to, number("1.3"), number("1.1")},
                                         {from, to, number("1.4"), std::nullopt}}});
    const Comparison mapped = made();
    CHECK(mapped.comparable == std::vector<bool>{false, true});
    CHECK(mapped.statements[0].kind == ChangeKind::NotComparable);
    CHECK(mapped.statements[1].kind == ChangeKind::NotComparable);
    CHECK(mapped.statements[2].kind == ChangeKind::NotComparable);
    CHECK(mapped.statements[3].kind == ChangeKind::Confirmed);
    CHECK(mapped.statements[3].values[0].level == level(1));
    CHECK(mapped.totals.notComparable == 3);
    CHECK_FALSE(mapped.themes[1].parts[0].has_value());
    // The other way round nothing was confirmed.
    CHECK(compare(workspace, *workspace.review(last), {workspace.review(id)}).totals.notComparable == 4);
}

TEST_CASE("a half-answered theme is compared over what was answered in both", "[insight]")
{
    const Model built = model({4});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    fill(workspace, last, {{"1.1", 1}, {"1.2", 4}, {"1.3", 4}, {"1.4", 4}});
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const auto theme = [&] { return compare(workspace, *workspace.review(id), {workspace.review(last)}).themes[0]; };
    agree(workspace, id, "1.1", 2);
    // The whole median fell from 4 to 2, but the one statement looked at rose; it does not speak for the theme.
    CHECK(theme().medianBefore == LevelRange{level(1), level(1)});
    CHECK(theme().medianAfter == LevelRange{level(2), level(2)});
    CHECK(changeCounts(theme().totals) == "1 up, 0 down");
    agree(workspace, id, "1.2", 4);
    CHECK(theme().medianAfter == LevelRange{level(2), level(4)});
}

TEST_CASE("headline facts name a strongest theme only where one is clearly first", "[insight]")
{
    const Model built = model({2, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const auto facts = [&] { return headlineFacts(workspace, *workspace.review(id), nullptr); };
    CHECK(facts().answered == 0);
    CHECK_FALSE(facts().strongestTheme.has_value());
    fill(workspace, id, {{"1.1", 2}, {"1.2", 3}, {"2.1", 3}, {"2.2", 2}});
    CHECK_FALSE(facts().strongestTheme.has_value());
    agree(workspace, id, "2.2", 3);
    CHECK(facts().strongestTheme == 2);
    CHECK(facts().weakest == number("1.1"));
    CHECK(facts().upperHalf == 3);
    CHECK_FALSE(facts().since.has_value());
    // One statement more at a higher level is no clear difference: both medians are 3.
    fill(workspace, id, {{"1.1", 3}, {"1.2", 3}, {"2.1", 2}, {"2.2", 4}});
    CHECK_FALSE(facts().strongestTheme.has_value());
}

TEST_CASE("A theme with a statement that is not answered is not called the strongest", "[insight]")
{
    const Model built = model({2, 2, 3});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    fill(workspace, id, {{"1.1", 2}, {"1.2", 3}, {"2.1", 2}, {"2.2", 2}, {"3.1", 4}, {"3.2", 4}});
    const auto strongest = [&] { return headlineFacts(workspace, *workspace.review(id), nullptr).strongestTheme; };
    CHECK(strongest() == 1);
    agree(workspace, id, "3.3", 4);
    CHECK(strongest() == 3);
}

TEST_CASE("four statements that rose are counted although the median stays where it was", "[insight]")
{
    const Model built = model({7});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    fill(workspace, last, {{"1.1", 1}, {"1.2", 2}, {"1.3", 2}, {"1.4", 2}, {"1.5", 2}, {"1.6", 2}, {"1.7", 3}});
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    fill(workspace, id, {{"1.1", 2}, {"1.2", 2}, {"1.3", 2}, {"1.4", 2}, {"1.5", 3}, {"1.6", 3}, {"1.7", 4}});
    const ComparedTheme theme = compare(workspace, *workspace.review(id), {workspace.review(last)}).themes[0];
    REQUIRE(theme.medianBefore == theme.medianAfter);
    CHECK(changeCounts(theme.totals) == "4 up, 0 down");
}
