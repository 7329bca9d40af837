// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/guidance.h"
#include "core/review/reviewdigest.h"
#include "tests/support/editors.h"
#include "tests/support/replacedmodel.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

ReviewId addReviewIn(Editor &editor, const Model &model, const char *year, QDate date)
{
    Review review;
    review.id = ReviewId::create();
    review.year = QString::fromLatin1(year);
    review.title = QStringLiteral("Review");
    review.date = date;
    review.structure = model.structure.digest();
    review.wording = model.wording.digest();
    perform(editor, edit::AddReview{review, {}});
    return review.id;
}

} // namespace

TEST_CASE("A file made with the wording before keeps its words, and what was finished with them stays sound")
{
    const Folder folder;
    ReviewId finished;
    Digest finishDigest;
    {
        const auto editor = createEditor(folder.file(), replacedModel());
        finished = addReviewIn(*editor, replacedModel(), "2024/25", QDate(2024, 11, 12));
        perform(*editor, edit::ChooseLevel{finished, number("3.5"), level(3)});
        perform(*editor, edit::Agree{finished, {number("3.5")}, noon, QString()});
        perform(*editor, edit::FinishReview{finished, noon});
        finishDigest = editor->workspace().review(finished)->finishDigest;
    }
    const auto editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(editor->check()->isSound());
    // Opening brings no new words in: that is for people to choose.
    REQUIRE(workspace.wordings().size() == 1);
    CHECK(workspace.wordingOf(*workspace.review(finished)).descriptors() == replacedModel().wording.descriptors());
    CHECK(workspace.structureOf(*workspace.review(finished)).themes() == replacedModel().structure.themes());

    // A draft changes over, in one structure, and the finished review does not.
    const ReviewId draft = addReviewIn(*editor, replacedModel(), "2025/26", QDate(2025, 11, 12));
    perform(*editor, edit::ChooseLevel{draft, number("3.5"), level(2)});
    perform(*editor, edit::AddModel{builtInModel()});
    perform(*editor, edit::UseWording{draft, builtInModel().wording.digest()});
    CHECK(workspace.structures().size() == 1);
    CHECK(workspace.decision(draft, number("3.5")).level == level(2));
    CHECK(workspace.wordingOf(*workspace.review(draft)).digest() == builtInModel().wording.digest());
    CHECK(workspace.wordingOf(*workspace.review(finished)).digest() == replacedModel().wording.digest());
    CHECK(workspace.review(finished)->finishDigest == finishDigest);
    CHECK(reviewDigest(workspace, *workspace.review(finished)) == finishDigest);
    // Old and new are of one edition: what was answered in the one is found in the other, with nothing to be matched.
    const auto compared = workspace.previousReview(*workspace.review(draft));
    REQUIRE(compared);
    CHECK(compared->id == finished);
    CHECK(compared->structure == workspace.review(draft)->structure);
    CHECK(editor->check()->isSound());
}

TEST_CASE("Signposts and governors' questions know the structure of files made with the wording before")
{
    CHECK_FALSE(signpostsOf(replacedModel().structure).empty());
    CHECK_FALSE(statementsBearingOn(replacedModel().structure, GovernorQuestion::Vision).empty());
}

TEST_CASE("Whether monitoring is in place is asked of leadership, governors and guidance too")
{
    const auto bearing = statementsBearingOn(builtInModel().structure, GovernorQuestion::Monitoring);
    for (const char *each : {"1.4", "1.5", "2.4", "6.3"})
        CHECK(std::ranges::find(bearing, number(each)) != bearing.end());
}
