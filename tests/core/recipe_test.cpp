// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/recipe.h"

#include "core/insight/agenda.h"
#include "core/insight/returns.h"
#include "core/model/modelfile.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace waymark;

namespace {

QByteArray builtInText()
{
    QFile file(QStringLiteral(":/sample/recipe.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Workspace applied(const Recipe &recipe)
{
    Workspace workspace;
    workspace.setInstitution(recipe.institution);
    const auto model = plan(workspace, edit::AddModel{builtInModel()});
    REQUIRE(model);
    workspace.apply(*model);
    for (const Recipe::Timed &each : recipe.edits) {
        const auto step = plan(workspace, each.edit);
        REQUIRE(step);
        CHECK_FALSE(step->isEmpty());
        workspace.apply(*step);
    }
    return workspace;
}

ContentError refused(const QByteArray &was, const QByteArray &becomes)
{
    QByteArray text = builtInText();
    const auto at = text.indexOf(was);
    REQUIRE(at >= 0);
    text.replace(at, was.size(), becomes);
    const auto recipe = parseRecipe(text, builtInModel(), QStringLiteral("r.json"));
    REQUIRE_FALSE(recipe);
    REQUIRE(std::holds_alternative<ContentError>(recipe.error()));
    return std::get<ContentError>(recipe.error());
}

} // namespace

TEST_CASE("The sample's recipe comes to three yearly reviews, two of them finished", "[recipe]")
{
    const auto recipe = builtInRecipe();
    REQUIRE(recipe);
    const Workspace workspace = applied(*recipe);
    const auto reviews = workspace.reviewsByDate();
    REQUIRE(reviews.size() == 3);
    CHECK(reviews[0]->isFinished());
    CHECK(reviews[1]->isFinished());
    CHECK_FALSE(reviews[2]->isFinished());
    CHECK(reviews[2]->previous == reviews[1]->id);
    for (const Review *review : reviews) {
        CHECK_FALSE(workspace.participantsOf(review->id).empty());
        CHECK_FALSE(workspace.actionsOf(review->id).empty());
    }
    int standings[4]{};
    int queries = 0;
    for (const Statement &statement : workspace.structureOf(*reviews[2]).statements()) {
        const Decision decision = workspace.decision(reviews[2]->id, statement.number);
        ++standings[static_cast<int>(decision.standing)];
        queries += decision.query;
    }
    // Every standing is there to be seen, or the sample would not show what a review can look like.
    for (const int count : standings)
        CHECK(count > 0);
    CHECK(queries > 0);
}

TEST_CASE("In the sample's newest review colleagues were asked, and most of them answered", "[recipe]")
{
    const auto recipe = builtInRecipe();
    REQUIRE(recipe);
    const Workspace workspace = applied(*recipe);
    const Review &review = *workspace.reviewsByDate().back();
    CHECK(workspace.groups().size() == 2);
    CHECK(workspace.reflection(review.id).returnBy.has_value());
    const Returns returned = returns(workspace, review);
    CHECK(returned.missing() == 1);
    CHECK(returned.waiting.size() == 1);
    CHECK(returned.unmatched.size() == 1);
    // All that a spread can be is there to be seen: wide, of one voice, and too few to be anonymous.
    double widest = 0;
    int tooFew = 0;
    for (const StatementSpread &each : spreads(workspace, review)) {
        widest = std::max(widest, each.spread ? each.spread->leikD() : 0);
        tooFew += each.answers > 0 && !each.spread ? 1 : 0;
    }
    CHECK(widest > 1.0 / 3);
    CHECK(tooFew > 0);
    CHECK(agreeable(workspace, review).size() > 1);
}

TEST_CASE("The same recipe makes the same content with the same ids", "[recipe]")
{
    const auto once = builtInRecipe();
    const auto again = builtInRecipe();
    REQUIRE(once);
    REQUIRE(again);
    CHECK(applied(*once) == applied(*again));
}

TEST_CASE("The times of a recipe never go back", "[recipe]")
{
    const auto recipe = builtInRecipe();
    REQUIRE(recipe);
    QDateTime last = recipe->created;
    for (const Recipe::Timed &each : recipe->edits) {
        REQUIRE(each.at >= last);
        last = each.at;
    }
}

TEST_CASE("A recipe is refused with the path of what is wrong", "[recipe]")
{
    using Problem = ContentError::Problem;
    CHECK(refused("waymark-recipe/1", "waymark-recipe/9").place == u"format");
    CHECK(refused("\"participants\"", "\"guests\"").problem == Problem::UnknownKey);
    CHECK(refused("2024-11-14", "2024-13-14").place == u"reviews[0].date");
    CHECK(refused("\"agreed\"", "\"settled\"").place == u"reviews[0].answers[0].standing");
    CHECK(refused("\"agreed\"", "\"carried\"").place == u"reviews[0].answers[0].standing");
    CHECK(refused("\"1.1\"", "\"1.99\"").problem == Problem::UnknownStatement);
    CHECK(refused("\"in-place\"", "\"here\"").place == u"reviews[0].answers[0].marks[0].mark");
    CHECK(refused("\"school\"", "\"factory\"").place == u"institution.kind");
    CHECK(refused("[\"year\"]", "[\"nobody\"]").place == u"groups[0].members");
    CHECK(refused("\"who\": [\"head\"", "\"who\": [\"foot\"").place == u"reviews[2].asked[0].who");
    CHECK(refused("\"packs\": \"blind\"", "\"packs\": \"deaf\"").place == u"reviews[2].reflection.packs");
    CHECK(refused("2026-12-03", "2026-12-33").place == u"reviews[2].meeting.day");
    CHECK(refused("15:45", "25:45").place == u"reviews[2].meeting.start");
    CHECK(refused("\"levels\": {\"1.1\": 4", "\"levels\": {\"1.1\": 9").place == u"reviews[2].responses[0].levels");
}
