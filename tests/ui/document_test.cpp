// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/faultydisk.h"
#include "tests/support/newreview.h"
#include "tests/support/workspaces.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct OpenDocument
{
    QTemporaryDir folder;
    Model model = testing::model();
    Document document;
    ReviewId review = ReviewId::create();

    OpenDocument()
    {
        REQUIRE(document.create(folder.filePath("school.waymark"), {QStringLiteral("Example Academy")}, model));
        Review added = newReview(model, "2026/27", QDate(2026, 11, 12));
        added.id = review;
        REQUIRE(document.perform(edit::AddReview{added, {}}));
    }

    edit::Write writing(const QString &text) const
    {
        return {review, number("1.1"), edit::Write::Field::Rationale, text};
    }
    QString rationale() const { return document.workspace().decision(review, number("1.1")).rationale; }
};

} // namespace

TEST_CASE("Typing is written after a pause, and the foot says so meanwhile", "[smoke]")
{
    OpenDocument it;
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Tw")));
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Two years")));
    CHECK(it.document.saveState().kind == SaveState::Kind::Saving);
    CHECK(it.rationale().isEmpty());
    const QSignalSpy changed(&it.document, &Document::changed);
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 3000));
    CHECK(it.rationale() == u"Two years");
    CHECK(it.document.saveState().kind == SaveState::Kind::Saved);
    CHECK(changed.size() == 1);
}

TEST_CASE("Another gesture writes pending typing first, and each is undone for itself")
{
    OpenDocument it;
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Two years")));
    REQUIRE(it.document.perform(edit::ChooseLevel{it.review, number("1.1"), level(2)}));
    CHECK(it.rationale() == u"Two years");
    CHECK(it.document.undo());
    CHECK_FALSE(it.document.workspace().decision(it.review, number("1.1")).level);
    CHECK(it.rationale() == u"Two years");
    CHECK(it.document.undo());
    CHECK(it.rationale().isEmpty());
    CHECK(it.document.redo());
    CHECK(it.rationale() == u"Two years");
}

TEST_CASE("Closing writes what was typed last, and opening again goes on at the next open statement")
{
    OpenDocument it;
    const QString path = it.document.path();
    REQUIRE(it.document.perform(edit::ChooseLevel{it.review, number("1.1"), level(2)}));
    REQUIRE(it.document.perform(edit::Agree{it.review, {number("1.1")}, noon}));
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Last words")));
    REQUIRE(it.document.close());
    CHECK_FALSE(it.document.isOpen());
    REQUIRE(it.document.open(path));
    CHECK(it.rationale() == u"Last words");
    CHECK(it.document.statement() == number("1.2"));
}

TEST_CASE("A refused edit is said, and leaves everything as it was")
{
    OpenDocument it;
    const QSignalSpy refused(&it.document, &Document::refused);
    CHECK_FALSE(it.document.perform(edit::ChooseLevel{it.review, number("1.2"), level(1)}));
    CHECK(refused.size() == 1);
    CHECK(it.document.saveState().kind == SaveState::Kind::Saved);
    CHECK_FALSE(it.document.workspace().decision(it.review, number("1.2")).level);
}

TEST_CASE("Undoing the start of the only review leaves none to look at")
{
    OpenDocument it;
    CHECK(it.document.review());
    REQUIRE(it.document.undo());
    CHECK_FALSE(it.document.review());
    REQUIRE(it.document.redo());
    CHECK(it.document.review());
    CHECK(it.document.statement() == number("1.1"));
}

TEST_CASE("Undo and redo look at the review that they change")
{
    OpenDocument it;
    const Review later = newReview(it.model, "2027/28", QDate(2027, 11, 12));
    REQUIRE(it.document.perform(edit::AddReview{later, {}}));
    REQUIRE(it.document.setReview(later.id));
    REQUIRE(it.document.perform(edit::RemoveReview{later.id}));
    CHECK(it.document.review()->id == it.review);
    // The review that comes back is the one to be seen.
    REQUIRE(it.document.undo());
    REQUIRE(it.document.review());
    CHECK(it.document.review()->id == later.id);

    REQUIRE(it.document.perform(edit::ChooseLevel{later.id, number("1.1"), level(2)}));
    REQUIRE(it.document.setReview(it.review));
    REQUIRE(it.document.undo());
    CHECK(it.document.review()->id == later.id);
    REQUIRE(it.document.setReview(it.review));
    REQUIRE(it.document.redo());
    CHECK(it.document.review()->id == later.id);
}

TEST_CASE("Taking back what was done to last year's action stays on this year's statement")
{
    OpenDocument it;
    Action action;
    action.id = ActionId::create();
    action.review = it.review;
    action.what = QStringLiteral("Visit two employers");
    action.statements = {number("1.1")};
    REQUIRE(it.document.perform(edit::AddAction{action}));
    const Review later = newReview(it.model, "2027/28", QDate(2027, 11, 12));
    REQUIRE(it.document.perform(edit::AddReview{later, {}}));
    REQUIRE(it.document.setReview(later.id));
    it.document.setStatement(number("1.2"));
    action.status = ActionStatus::Done;
    REQUIRE(it.document.perform(edit::ReviseAction{action}));
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().actions().find(action.id)->status == ActionStatus::Open);
    CHECK(it.document.review()->id == later.id);
    CHECK(it.document.statement() == number("1.2"));
    REQUIRE(it.document.redo());
    CHECK(it.document.review()->id == later.id);
}

TEST_CASE("A copy that is saved from a full disk holds what was typed since it was full")
{
    FaultyDisk disk;
    OpenDocument it;
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Typed on a full disk")));
    disk.failAfter(0, SQLITE_FULL);
    CHECK_FALSE(it.document.flush());
    disk.heal();
    disk.failAfter(0, SQLITE_FULL, 1); // once more, and then comes the stick that the copy goes to
    const QString copy = it.folder.filePath("copy.waymark");
    REQUIRE(it.document.saveCopy(copy));
    CHECK(it.document.path() == copy);
    CHECK(it.rationale() == u"Typed on a full disk");
    CHECK(it.document.saveState().kind == SaveState::Kind::Saved);
    disk.heal();
    Document read;
    REQUIRE(it.document.close());
    REQUIRE(read.open(copy));
    CHECK(read.workspace().decision(it.review, number("1.1")).rationale == u"Typed on a full disk");
    REQUIRE(read.close());
}

TEST_CASE("No copy with a password and no backup is made without what could not be written")
{
    FaultyDisk disk;
    OpenDocument it;
    it.document.performLater(QStringLiteral("1.1 rationale"), it.writing(QStringLiteral("Typed on a full disk")));
    disk.failAfter(0, SQLITE_FULL, 1);
    CHECK_FALSE(it.document.saveSealedCopy(it.folder.filePath("copy.zip"), QStringLiteral("a long password")));
    disk.failAfter(0, SQLITE_FULL, 1);
    CHECK_FALSE(it.document.backUp(BackupReason::Restore));
    disk.heal();
    REQUIRE(it.document.close());
}

TEST_CASE("A file that cannot be opened leaves the open one open")
{
    OpenDocument it;
    CHECK_FALSE(it.document.open(it.folder.filePath("missing.waymark")));
    CHECK(it.document.isOpen());
    CHECK(it.document.review());
}

TEST_CASE("A file that was begun to be read is opened as any other, and another one is opened in its place")
{
    OpenDocument it;
    const QString path = it.document.path();
    const QString other = it.folder.filePath("other.waymark");
    REQUIRE(it.document.saveCopy(other));
    REQUIRE(it.document.close());

    Document document;
    document.beginOpening(path);
    REQUIRE(document.open(path));
    CHECK(document.review());
    CHECK_FALSE(Editor::open(path, QDateTime::currentDateTimeUtc())); // ours alone, as always
    REQUIRE(document.close());

    document.beginOpening(path);
    REQUIRE(document.open(other));
    CHECK(document.path() == other);
    CHECK(Editor::open(path, QDateTime::currentDateTimeUtc())); // nobody has it

    document.beginOpening(it.folder.filePath("missing.waymark"));
    CHECK_FALSE(document.open(it.folder.filePath("missing.waymark")));
    CHECK(document.path() == other);
}
