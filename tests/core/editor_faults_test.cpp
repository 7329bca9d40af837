// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editors.h"
#include "tests/support/faultydisk.h"
#include "tests/support/otherprogram.h"

#include <sqlite3.h>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Fails the n-th change to the disk during one edit, for every n there is, and asks each time whether file and values
/// are still equal. Returns how many edits failed.
int failAtEveryCall(int code, std::optional<int> times)
{
    FaultyDisk disk;
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    int failures = 0;
    for (int calls = 0, value = 0;; ++calls, value = (value + 1) % 5) {
        INFO("after " << calls << " calls");
        const Workspace before = editor->workspace();
        const Step undoable = editor->canUndo() ? *editor->undoStep() : Step{};
        disk.failAfter(calls, code, times);
        const auto step = editor->perform(edit::ChooseLevel{review, number("1.1"), level(value)}, noon);
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!step) {
            ++failures;
            CHECK(failed);
            CHECK(editor->workspace() == before);
            CHECK((editor->canUndo() ? *editor->undoStep() : Step{}) == undoable);
        }
        const Workspace believed = editor->workspace();
        // The same editor goes on, where the disk is well again.
        const auto next = editor->perform(
            edit::Write{review, number("2.1"), edit::Write::Field::Comment, QString::number(calls)}, noon);
        const Workspace after = next ? editor->workspace() : believed;
        CHECK(next.has_value());
        editor.reset();
        editor = openEditor(folder.file());
        REQUIRE(editor->workspace() == after);
        CHECK(editor->check()->isSound());
        if (!failed)
            return failures;
    }
}

} // namespace

TEST_CASE("An edit that fails at any one call to the disk moves nothing, and the next edit succeeds", "[.][long]")
{
    CHECK(failAtEveryCall(SQLITE_IOERR_WRITE, 1) > 5);
    CHECK(failAtEveryCall(SQLITE_FULL, 1) > 5);
}

TEST_CASE("An edit that fails while the disk stays broken moves nothing, and the next succeeds when it is well again",
          "[.][long]")
{
    CHECK(failAtEveryCall(SQLITE_IOERR_FSYNC, {}) > 5);
    CHECK(failAtEveryCall(SQLITE_FULL, {}) > 5);
}

TEST_CASE("A file that the disk does not give could not be read, and is not called damaged")
{
    FaultyDisk disk;
    const Folder folder;
    createEditor(folder.file());
    const QByteArray before = bytesOf(folder.file());
    for (long long at = 4096; at < before.size(); at += 4096) {
        INFO("unreadable from " << at);
        disk.failReadingFrom(at);
        CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::CannotRead);
    }
    disk.heal();
    CHECK(bytesOf(folder.file()) == before);
    CHECK(openEditor(folder.file())->check()->isSound());
}

TEST_CASE("A copy or a new file that does not fit on the disk leaves nothing behind", "[.][long]")
{
    FaultyDisk disk;
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const QStringList names = folder.names();
    for (int calls = 0; calls < 10; ++calls) {
        disk.failAfter(calls, SQLITE_FULL);
        CHECK(problemOf(editor->saveCopy(folder.file("copy.waymark"))) == FileError::Problem::DiskFull);
        disk.failAfter(calls, SQLITE_FULL);
        CHECK(problemOf(Editor::create(folder.file("new.waymark"), exampleAcademy(), model(), noon)) ==
              FileError::Problem::DiskFull);
        disk.heal();
        CHECK(folder.names() == names);
    }
    CHECK(editor->saveCopy(folder.file("copy.waymark")).has_value());
}
