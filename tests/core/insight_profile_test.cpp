// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/profile.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

LevelRange range(int low, int high) { return {level(low), level(high)}; }

} // namespace

TEST_CASE("a median is a range, so that unlike profiles stay unlike", "[insight]")
{
    REQUIRE(median({}) == std::nullopt);
    REQUIRE(median(levelsOf({3})) == range(3, 3));
    REQUIRE(median(levelsOf({4, 1, 2})) == range(2, 2));
    REQUIRE(median(levelsOf({1, 1, 4, 4})) == range(1, 4));
    REQUIRE(median(levelsOf({3, 2, 3, 2})) == range(2, 3));
    REQUIRE(median(levelsOf({0, 0, 1})) == range(0, 0));
}

TEST_CASE("a profile counts agreed, drafts, carried and unanswered apart", "[insight]")
{
    const Model built = model({4, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    agree(workspace, last, "1.1", 4);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12), last);
    agree(workspace, id, "1.2", 2);
    perform(workspace, edit::ChooseLevel{id, number("1.3"), level(0)});
    perform(workspace, edit::SetQuery{id, number("1.4"), true});

    const Profile made = profile(workspace, *workspace.review(id));
    const ProfilePart &theme = *made.theme(1);
    CHECK(theme.total == 4);
    CHECK(theme.agreed[2] == 1);
    CHECK(theme.drafts[0] == 1);
    CHECK(theme.carried[4] == 1);
    CHECK(theme.unanswered == 1);
    CHECK(theme.queries == 1);
    CHECK(theme.answeredCount() == 2);
    // The carried 4 is still open and moves no median; the unanswered statement is no 0.
    CHECK(theme.median == range(0, 2));
    CHECK(theme.mean == 1.0);
    CHECK(theme.lowest == level(0));
    CHECK(theme.highest == level(2));

    CHECK(made.theme(2)->median == std::nullopt);
    CHECK(made.theme(2)->mean == std::nullopt);
    CHECK(made.theme(2)->answered(0) == 0);
    CHECK(made.theme(3) == nullptr);
    CHECK(made.overall.total == 6);
    CHECK(made.overall.unanswered == 3);
}

TEST_CASE("a model of seven levels and one theme is counted like any other", "[insight]")
{
    const Model built = model({3}, 7);
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "1.1", 7);
    const Profile made = profile(workspace, *workspace.review(id));
    REQUIRE(made.levels == 7);
    REQUIRE(made.themes.size() == 1);
    REQUIRE(made.overall.agreed[7] == 1);
}

TEST_CASE("progress counts carried answers as open", "[insight]")
{
    const Model built = model({2, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    agree(workspace, last, "2.1", 3);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12), last);
    agree(workspace, id, "1.1", 2);
    perform(workspace, edit::ChooseLevel{id, number("1.2"), level(2)});

    const ReviewProgress made = progress(workspace, *workspace.review(id));
    CHECK(made.overall == Progress{0, 1, 1, 1, 1, 0, 4});
    CHECK(made.overall.open() == 2);
    CHECK(made.themes[0] == Progress{1, 1, 1, 0, 0, 0, 2});
    CHECK(made.themes[1].open() == 2);
    CHECK_FALSE(made.overall.isComplete());
}

TEST_CASE("the next open statement wraps round, then drafts come, then nothing", "[insight]")
{
    const Model built = model({2, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const auto next = [&](const char *after) { return nextOpen(workspace, *workspace.review(id), number(after)); };

    CHECK(nextOpen(workspace, *workspace.review(id)) == number("1.1"));
    CHECK(next("2.2") == number("1.1"));
    agree(workspace, id, "1.1", 1);
    CHECK(next("2.2") == number("1.2"));
    CHECK(next("1.2") == number("2.1"));
    agree(workspace, id, "2.1", 1);
    agree(workspace, id, "2.2", 1);
    perform(workspace, edit::ChooseLevel{id, number("1.2"), level(2)});
    CHECK(next("1.2") == number("1.2"));
    CHECK(next("2.1") == number("1.2"));
    agree(workspace, id, "1.2", 2);
    CHECK(next("1.1") == std::nullopt);
    CHECK(resumeAt(workspace, *workspace.review(id)) == number("1.1"));
}

TEST_CASE("a review resumes after the statement agreed last", "[insight]")
{
    const Model built = model({4});
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    CHECK(resumeAt(workspace, *workspace.review(id)) == number("1.1"));
    edit::Answer answer{id, {{number("1.3"), edit::Answer::One::Kind::Level, level(2)}}, true, noon.addSecs(60)};
    perform(workspace, answer);
    agree(workspace, id, "1.1", 2);
    CHECK(resumeAt(workspace, *workspace.review(id)) == number("1.4"));
}
