// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Saved" is said only of the file that a person finds at its path.
#include "core/review/forgetting.h"
#include "core/sample/sample.h"
#include "tests/support/editors.h"
#include "tests/support/faultydisk.h"
#include "tests/support/mishaps.h"
#include "tests/support/otherprogram.h"

#ifdef Q_OS_LINUX // mishaps.h

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A file in a folder of its own, and another Waymark file outside of that.
struct OpenSchool
{
    Folder home;
    QString path = home.file("school/school.waymark");
    QString other = home.file("other.waymark");
    std::unique_ptr<Editor> editor;
    ReviewId review;

    OpenSchool()
    {
        REQUIRE(QDir().mkpath(home.file("school")));
        createEditor(other, testing::model({12, 12, 12}));
        editor = createEditor(path);
        review = addReview(*editor);
        testing::perform(*editor, choosing(1));
    }

    Edit choosing(int value) const { return edit::ChooseLevel{review, number("1.1"), level(value)}; }
    std::optional<Level> chosen() const { return editor->workspace().decision(review, number("1.1")).level; }
    void suffer(const Mishap &mishap) const { shell(mishap.line, {path, other}); }
    QByteArray content() const { return contentOf(home.file(".")); }
};

} // namespace

TEST_CASE("Once the file is elsewhere or another's, nothing is called saved and nothing is written",
          "[.][long][parted]")
{
    for (const Mishap &mishap : mishaps) {
        INFO("the file is " << mishap.what);
        OpenSchool it;
        it.suffer(mishap);
        const QByteArray content = it.content();
        const Workspace before = it.editor->workspace();
        CHECK(problemOf(it.editor->confirm()) == mishap.found);
        CHECK(problemOf(it.editor->perform(it.choosing(2), noon)) == mishap.found);
        CHECK(problemOf(it.editor->undo(noon)) == mishap.found);
        CHECK(problemOf(it.editor->check()) == mishap.found);
        CHECK(problemOf(it.editor->saveCopy(it.home.file("copy.waymark"))) == mishap.found);
        CHECK(it.editor->workspace() == before);
        it.editor.reset();
        CHECK(it.content() == content);
    }
}

TEST_CASE("After the file was left, work goes on in memory and becomes a whole file elsewhere", "[.][long][parted]")
{
    for (const Mishap &mishap : mishaps) {
        INFO("the file is " << mishap.what);
        OpenSchool it;
        it.suffer(mishap);
        const QByteArray content = it.content();
        REQUIRE_FALSE(it.editor->perform(it.choosing(2), noon));
        it.editor->leaveFile();
        testing::perform(*it.editor, it.choosing(2));
        testing::perform(*it.editor, it.choosing(3));
        CHECK(it.editor->undo(noon).has_value());
        CHECK(it.editor->undo(noon).has_value());
        CHECK(it.editor->redo(noon).has_value());
        CHECK(it.chosen() == level(2));
        CHECK(it.editor->path() == it.path);
        CHECK(it.content() == content);

        const QString copy = it.home.file("copy.waymark");
        REQUIRE(it.editor->saveElsewhere(copy, noon).has_value());
        CHECK(it.editor->hasFile());
        CHECK(it.editor->path() == copy);
        CHECK(it.editor->check()->isSound());
        // Undo reaches back to before the copy, and is written to it.
        REQUIRE(it.editor->undo(noon).has_value());
        REQUIRE(it.chosen() == level(1));
        const Workspace held = it.editor->workspace();
        it.editor.reset();
        CHECK(openEditor(copy)->workspace() == held);
        CHECK(openEditor(copy)->check()->isSound());
    }
}

TEST_CASE("A copy of what is in memory holds answers, attached files and all else that the file held",
          "[.][long][parted]")
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    REQUIRE((*editor)->workspace().evidence().size() > 0);
    const EvidenceItem item = (*editor)->workspace().evidence().rows().begin()->second;
    testing::perform(**editor,
                     edit::Attach{item.id, Attachment{item.id, QStringLiteral("plan.pdf"), QByteArray(100'000, '7')}});
    const Workspace held = (*editor)->workspace();
    REQUIRE(held.responses().size() > 0);
    REQUIRE(held.attachments().size() == 1);
    shell(R"(rm "$1")", {folder.file()});
    REQUIRE_FALSE((*editor)->confirm());
    (*editor)->leaveFile();
    REQUIRE((*editor)->saveElsewhere(folder.file("copy.waymark"), noon).has_value());
    editor->reset();
    const auto copy = openEditor(folder.file("copy.waymark"));
    CHECK(copy->workspace() == held);
    CHECK(copy->check()->isSound());
}

TEST_CASE("A copy is refused where a file is, and the work stays in memory", "[parted]")
{
    OpenSchool it;
    it.suffer(mishaps.front());
    REQUIRE_FALSE(it.editor->confirm());
    it.editor->leaveFile();
    const QByteArray content = it.content();
    CHECK(problemOf(it.editor->saveElsewhere(it.other, noon)) == FileError::Problem::AlreadyExists);
    CHECK(it.content() == content);
    CHECK_FALSE(it.editor->hasFile());
    testing::perform(*it.editor, it.choosing(3));
}

TEST_CASE("At whatever moment of an edit the file goes, the edit is not called saved", "[.][long][parted]")
{
    FaultyDisk disk;
    for (const Mishap &mishap : mishaps) {
        if (mishap.found == FileError::Problem::ChangedOutside)
            continue; // the next test
        int moments = 0;
        for (bool happened = true; happened; ++moments) {
            INFO("the file is " << mishap.what << " after " << moments << " calls");
            OpenSchool it;
            const Workspace before = it.editor->workspace();
            disk.doAfter(moments, [&] { it.suffer(mishap); });
            const auto step = it.editor->perform(it.choosing(2), noon);
            happened = disk.hasFailed();
            disk.heal();
            CHECK(step.has_value() == !happened);
            if (happened) {
                CHECK(problemOf(step) == mishap.found);
                CHECK(it.editor->workspace() == before);
            }
            it.editor.reset();
            if (happened && mishap.found == FileError::Problem::Replaced) {
                // What came to be at the path is as it came, and nothing of ours is played back into it.
                CHECK(openEditor(it.path)
                          ->workspace()
                          .structures()
                          .rows()
                          .begin()
                          ->second.structure.statements()
                          .size() == 36);
            }
        }
        CHECK(moments > 3);
    }
}

TEST_CASE("At whatever moment of an edit another program writes into the file, the edit is not called saved",
          "[.][long][parted]")
{
    FaultyDisk disk;
    for (const char *line : {R"(: > "$1")", R"(cat "$2" > "$1")"}) {
        int moments = 0;
        for (bool happened = true; happened; ++moments) {
            INFO(line << " after " << moments << " calls");
            OpenSchool it;
            disk.doAfter(moments, [&] { shell(line, {it.path, it.other}); });
            const auto step = it.editor->perform(it.choosing(2), noon);
            happened = disk.hasFailed();
            disk.heal();
            CHECK(step.has_value() == !happened);
            if (happened)
                CHECK(problemOf(step) == FileError::Problem::ChangedOutside);
        }
        CHECK(moments > 3);
    }
}

TEST_CASE("Closing leaves the journal of a file that took the place of ours to that file", "[.][long][parted]")
{
    OpenSchool it;
    cutShort(it.other, it.home.file("cut"));
    const Workspace whole = openEditor(it.other)->workspace();
    shell(R"(mv "$2" "$1"; mv "$2-journal" "$1-journal")", {it.path, it.home.file("cut")});
    const QByteArray content = it.content();
    SECTION("found out by an edit") { CHECK_FALSE(it.editor->perform(it.choosing(2), noon)); }
    SECTION("found out by closing") {}
    it.editor.reset();
    CHECK(it.content() == content);
    // That file needs its journal, and is whole with it.
    CHECK(openEditor(it.path)->workspace() == whole);
}

TEST_CASE("A file that closes where it was opened leaves no journal behind", "[parted]")
{
    OpenSchool it;
    it.editor.reset();
    CHECK(it.home.names() == QStringList{QStringLiteral("other.waymark")});
    CHECK(QDir(it.home.file("school")).entryList(QDir::Files) == QStringList{QStringLiteral("school.waymark")});
}

TEST_CASE("A file that was only touched, linked or given other rights is the same file", "[.][long][parted]")
{
    for (const char *line : {R"(touch "$1")", R"(chmod 600 "$1")", R"(ln "$1" "$1.link")", R"(cp -p "$1" "$1.backup")",
                             R"(cat "$1" > "$2"; cat "$2" > "$1")"}) {
        INFO(line);
        OpenSchool it;
        shell(line, {it.path, it.other});
        CHECK(it.editor->confirm().has_value());
        testing::perform(*it.editor, it.choosing(2));
        testing::perform(*it.editor, it.choosing(3));
        const Workspace held = it.editor->workspace();
        it.editor.reset();
        CHECK(openEditor(it.path)->workspace() == held);
    }
}

TEST_CASE("A link that is pointed at another file parts from the one that was opened", "[parted]")
{
    OpenSchool it;
    it.editor.reset();
    const QString link = it.home.file("link.waymark");
    REQUIRE(QFile::link(it.path, link));
    const auto editor = openEditor(link);
    testing::perform(*editor, it.choosing(2));
    shell(R"(ln -sf "$2" "$1")", {link, it.other});
    CHECK(problemOf(editor->perform(it.choosing(3), noon)) == FileError::Problem::Replaced);
}

TEST_CASE("After a disk that failed the same file is still known, and a file that parted meanwhile is not", "[parted]")
{
    FaultyDisk disk;
    OpenSchool it;
    for (int calls = 0; calls < 6; ++calls) {
        disk.failAfter(calls, SQLITE_FULL, 3);
        const auto step = it.editor->perform(it.choosing(calls % 2 + 2), noon);
        disk.heal();
        if (!step)
            CHECK(problemOf(step) == FileError::Problem::DiskFull);
        testing::perform(*it.editor,
                         edit::Write{it.review, number("2.1"), edit::Write::Field::Comment, QString::number(calls)});
    }
    disk.failAfter(0, SQLITE_IOERR_WRITE);
    shell(R"(rm "$1")", {it.path});
    CHECK(problemOf(it.editor->perform(it.choosing(0), noon)) == FileError::Problem::MovedAway);
    disk.heal();
    it.editor.reset();
}

TEST_CASE("A person removed after the file was left is said to be in that file still, and is in no copy", "[parted]")
{
    OpenSchool it;
    const Person person{PersonId::create(), QStringLiteral("Zebedee Quill"), {QStringLiteral("senco"), {}}};
    testing::perform(*it.editor, edit::AddPerson{person});
    it.suffer(mishaps[1]);
    REQUIRE_FALSE(it.editor->confirm());
    it.editor->leaveFile();
    CHECK_FALSE(it.editor->hasTraces());
    testing::perform(*it.editor, edit::ForgetPerson{person.id, noon, ReopeningId::create(), {}, {}});
    CHECK(it.editor->hasTraces());
    const QString copy = it.home.file("copy.waymark");
    REQUIRE(it.editor->saveElsewhere(copy, noon).has_value());
    CHECK_FALSE(it.editor->hasTraces());
    it.editor.reset();
    CHECK_FALSE(bytesOf(copy).contains("Zebedee"));
}

#endif
