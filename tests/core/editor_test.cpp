// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"

#include <QFile>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("A new file holds its institution and its model, and nothing else")
{
    const Folder folder;
    createEditor(folder.file());
    const auto editor = openEditor(folder.file());
    CHECK(editor->workspace().institution() == exampleAcademy());
    CHECK(editor->workspace().structures().find(model().structure.digest()) != nullptr);
    CHECK(editor->workspace().wordings().find(model().wording.digest()) != nullptr);
    CHECK(editor->workspace().reviews().isEmpty());
    CHECK(editor->workspace().lastReviewNumber() == 0);
    CHECK_FALSE(editor->canUndo());
}

TEST_CASE("An edit is in the file when perform() returns")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(3)});
    const Workspace believed = editor->workspace();
    editor.reset();
    CHECK(openEditor(folder.file())->workspace() == believed);
    CHECK(believed.decision(review, number("1.1")).level == level(3));
}

TEST_CASE("An edit that changes nothing writes nothing and cannot be undone")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const auto step = editor->perform(edit::DescribeInstitution{exampleAcademy()}, noon);
    REQUIRE(step.has_value());
    CHECK(step->isEmpty());
    CHECK_FALSE(editor->canUndo());
    CHECK(editor->check()->journalLines == 3);
}

TEST_CASE("A refused edit moves neither values nor history")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const Workspace before = editor->workspace();
    const auto step = editor->perform(edit::ChooseLevel{ReviewId::create(), number("1.1"), level(3)}, noon);
    REQUIRE_FALSE(step.has_value());
    CHECK(std::get<Refusal>(step.error()).reason == Refusal::Reason::NoSuchReview);
    CHECK(editor->workspace() == before);
    CHECK_FALSE(editor->canUndo());
}

TEST_CASE("Several edits as one gesture are all done or none, and undone together")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    const Workspace before = editor->workspace();
    const Edit choose = edit::ChooseLevel{review, number("1.1"), level(2)};

    // The second builds on the first: without a level there would be nothing to agree.
    REQUIRE(editor->performAll(QStringLiteral("answer"), {choose, edit::Agree{review, {number("1.1")}, noon}}, noon));
    CHECK(editor->workspace().decision(review, number("1.1")).standing == Standing::Agreed);
    CHECK(editor->undoStep()->gesture == "answer");
    REQUIRE(editor->undo(noon).has_value());
    CHECK(editor->workspace() == before);

    CHECK_FALSE(
        editor->performAll(QStringLiteral("answer"), {choose, edit::Agree{review, {number("9.9")}, noon}}, noon));
    CHECK(editor->workspace() == before);
    CHECK(editor->check()->isSound());
}

TEST_CASE("Undo and redo go both ways, through the file and the journal")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    perform(*editor, edit::SetQuery{review, number("1.1"), true});
    const Workspace last = editor->workspace();

    CHECK(editor->undoStep()->gesture == "set-query");
    REQUIRE(editor->undo(noon).has_value());
    CHECK(editor->undoStep()->gesture == "choose-level");
    CHECK(editor->redoStep()->gesture == "set-query");
    CHECK_FALSE(editor->workspace().decision(review, number("1.1")).query);
    REQUIRE(editor->undo(noon).has_value());
    REQUIRE(editor->undo(noon).has_value());
    CHECK(editor->workspace().reviews().isEmpty());
    CHECK_FALSE(editor->canUndo());

    while (editor->canRedo())
        REQUIRE(editor->redo(noon).has_value());
    CHECK(editor->workspace() == last);
    const auto report = editor->check();
    REQUIRE(report.has_value());
    CHECK(report->isSound());
    CHECK(report->journalLines == 3 + 3 * 3);
    editor.reset();
    CHECK(openEditor(folder.file())->workspace() == last);
}

TEST_CASE("A new edit forgets what was undone before it")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    REQUIRE(editor->undo(noon).has_value());
    perform(*editor, edit::ChooseLevel{review, number("2.1"), level(1)});
    CHECK_FALSE(editor->canRedo());
    CHECK(editor->redo(noon)->isEmpty());
}

TEST_CASE("Undo with nothing to undo is an empty step, not an error")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    CHECK(editor->undo(noon)->isEmpty());
    CHECK_FALSE(editor->undoStep());
}

TEST_CASE("Finishing a review ends what can be undone")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    REQUIRE(editor->undo(noon).has_value());
    perform(*editor, edit::FinishReview{review, noon});
    CHECK_FALSE(editor->canUndo());
    CHECK_FALSE(editor->canRedo());
}

TEST_CASE("A review's number is never given twice, not even after undo")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    addReview(*editor);
    REQUIRE(editor->undo(noon).has_value());
    CHECK(editor->workspace().lastReviewNumber() == 1);
    editor.reset();
    editor = openEditor(folder.file());
    const ReviewId second = addReview(*editor);
    CHECK(editor->workspace().review(second)->number == 2);
}

TEST_CASE("A copy holds what the file holds and can be opened beside it")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    addReview(*editor);
    REQUIRE(editor->saveCopy(folder.file("copy.waymark")).has_value());
    CHECK(openEditor(folder.file("copy.waymark"))->workspace() == editor->workspace());
    // The file goes on being written after the copy was made.
    addReview(*editor, "2027/28");
    CHECK(openEditor(folder.file("copy.waymark"))->workspace().reviews().size() == 1);
}

TEST_CASE("A copy refuses a file that stands there, unless it may replace it")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    QFile there(folder.file("notes.txt"));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("notes");
    there.close();
    CHECK(problemOf(editor->saveCopy(there.fileName())) == FileError::Problem::AlreadyExists);
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "notes");
    there.close();
    REQUIRE(editor->saveCopy(there.fileName(), Existing::Replace).has_value());
    CHECK(openEditor(there.fileName())->workspace() == editor->workspace());
    CHECK(folder.names() == QStringList({QStringLiteral("notes.txt"), QStringLiteral("school.waymark")}));
}

TEST_CASE("A copy never replaces a file that is open, be it the file itself")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const auto other = createEditor(folder.file("other.waymark"));
    CHECK(problemOf(editor->saveCopy(folder.file(), Existing::Replace)) == FileError::Problem::InUse);
    CHECK(problemOf(editor->saveCopy(folder.file("other.waymark"), Existing::Replace)) == FileError::Problem::InUse);
    addReview(*editor);
    addReview(*other);
    CHECK(editor->check()->isSound());
    CHECK(other->check()->isSound());
}

TEST_CASE("A copy into a folder that is not there leaves nothing behind")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    CHECK(problemOf(editor->saveCopy(folder.file("missing/copy.waymark"))) == FileError::Problem::CannotWrite);
}
