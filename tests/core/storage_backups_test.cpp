// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "core/storage/format.h"
#include "tests/support/editors.h"
#include "tests/support/faultydisk.h"
#include "tests/support/otherprogram.h"

#include <QFile>

using namespace waymark;
using namespace waymark::testing;
using Problem = FileError::Problem;

namespace {

/// A file with one review, and a place for its backups.
struct BackedUp
{
    Folder folder;
    QString path = folder.file();
    QString place = folder.file("data/backups");
    std::unique_ptr<Editor> editor = createEditor(path);
    ReviewId review = addReview(*editor);

    BackedUp() { editor->setBackupFolders({place}); }

    void write(const char *text)
    {
        perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Comment, QString::fromUtf8(text)});
    }
    Backup backUp(const QDateTime &at = noon, BackupReason reason = BackupReason::Work)
    {
        const auto made = editor->backUp(reason, at);
        REQUIRE(made.has_value());
        return *made;
    }
    /// The folder of the file's backups: there is one.
    QDir own() const
    {
        const QDir all(place);
        const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        REQUIRE(names.size() == 1);
        return QDir(all.filePath(names.front()));
    }
};

QString commentIn(const Workspace &workspace)
{
    return workspace.decision(workspace.reviewByNumber(1)->id, number("1.1")).comment;
}

} // namespace

TEST_CASE("A backup holds what the file held, and passes the check")
{
    BackedUp it;
    it.write("before");
    const Backup made = it.backUp();
    it.write("after");
    const auto read = readBackup(made.path);
    REQUIRE(read.has_value());
    CHECK(commentIn(*read) == u"before");
    CHECK(it.editor->versions() == std::vector<Backup>{made});
    it.editor.reset();
    const auto opened = openEditor(made.path);
    CHECK(opened->check()->isSound());
}

#ifdef Q_OS_UNIX // on Windows the folder decides, and that of a user is theirs alone

TEST_CASE("Backups can be read by their owner only")
{
    BackedUp it;
    const Backup made = it.backUp();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(made.path) & others) == QFile::Permissions());
    for (const QString &folder : {it.place, it.own().path()})
        CHECK((QFile::permissions(folder) & (others | QFile::ExeGroup | QFile::ExeOther)) == QFile::Permissions());
    CHECK((QFile::permissions(it.own().filePath(QStringLiteral("where.txt"))) & others) == QFile::Permissions());
}

#endif

TEST_CASE("A file that was renamed finds its backups, and a copy of it has none")
{
    BackedUp it;
    const Backup made = it.backUp();
    const QString copy = it.folder.file("copy.waymark");
    REQUIRE(it.editor->saveCopy(copy).has_value());
    it.editor.reset();
    const QString renamed = it.folder.file("renamed.waymark");
    REQUIRE(QFile::rename(it.path, renamed));
    const auto again = Editor::open(renamed, noon, {it.place});
    REQUIRE(again.has_value());
    CHECK((*again)->versions() == std::vector<Backup>{made});
    const auto other = Editor::open(copy, noon, {it.place});
    REQUIRE(other.has_value());
    CHECK((*other)->versions().empty());
    // It gets a folder of its own.
    CHECK((*other)->backUp(BackupReason::Work, noon).has_value());
    CHECK((*other)->versions().size() == 1);
    CHECK((*again)->versions().size() == 1);
}

TEST_CASE("A copy that a file manager made has backups of its own, and removing somebody there leaves the original's")
{
    BackedUp it;
    const PersonId person = PersonId::create();
    perform(*it.editor, edit::AddPerson{{person, QStringLiteral("Zebedee Quixley"), {"senco", {}}}});
    const Backup made = it.backUp();
    it.editor.reset();
    const QString copy = it.folder.file("next year.waymark");
    REQUIRE(QFile::copy(it.path, copy));
    auto other = Editor::open(copy, noon, {it.place});
    REQUIRE(other.has_value());
    CHECK((*other)->versions().empty());
    const bool hadOne = GENERATE(false, true);
    Backup own;
    if (hadOne) {
        own = (*other)->backUp(BackupReason::FirstChange, noon).value();
        CHECK((*other)->versions() == std::vector<Backup>{own});
    }
    perform(**other, edit::ForgetPerson{person, noon, ReopeningId::create()});
    CHECK_FALSE((*other)->hasTraces());
    CHECK_FALSE(QFile::exists(own.path));
    for (const Backup &each : (*other)->versions())
        CHECK_FALSE(bytesOf(each.path).contains("Zebedee"));
    CHECK((*other)->versions().size() == (hadOne ? 1U : 0U));
    // The original has the person, and what it can go back to.
    CHECK(QFile::exists(made.path));
    auto original = Editor::open(it.path, noon, {it.place});
    REQUIRE(original.has_value());
    CHECK((*original)->versions() == std::vector<Backup>{made});
    perform(**original, edit::ForgetPerson{person, noon, ReopeningId::create()});
    CHECK_FALSE(QFile::exists(made.path));
    CHECK((*original)->versions().size() == 1);
}

#ifndef Q_OS_WIN // which has no such links, and lets nobody rename a file that is open

TEST_CASE("A file that is reached by another name, or whose old place has another file by now, keeps its backups")
{
    BackedUp it;
    const Backup made = it.backUp();
    it.editor.reset();
    const QString link = it.folder.file("link.waymark");
    REQUIRE(QFile::link(it.path, link));
    CHECK(Editor::open(link, noon, {it.place}).value()->versions() == std::vector<Backup>{made});
    const QString moved = it.folder.file("moved.waymark");
    REQUIRE(QFile::rename(it.path, moved));
    createEditor(it.path).reset();
    CHECK(Editor::open(moved, noon, {it.place}).value()->versions() == std::vector<Backup>{made});
}

TEST_CASE("A copy that takes the place of a file that has parted keeps its backups")
{
    BackedUp it;
    const Backup made = it.backUp();
    REQUIRE(QFile::rename(it.path, it.folder.file("elsewhere.waymark")));
    CHECK_FALSE(it.editor->confirm().has_value());
    it.editor->leaveFile();
    CHECK(it.editor->versions().empty());
    // What a sync program put in its place has the same number.
    REQUIRE(QFile::copy(it.folder.file("elsewhere.waymark"), it.path));
    REQUIRE(it.editor->saveElsewhere(it.folder.file("rescued.waymark"), noon).has_value());
    CHECK(it.editor->versions() == std::vector<Backup>{made});
    CHECK(Editor::open(it.path, noon, {it.place}).value()->versions().empty());
}

#endif

TEST_CASE("Where the file is gone, its backups are found by where it was")
{
    BackedUp it;
    const Backup made = it.backUp();
    it.editor.reset();
    REQUIRE(QFile::remove(it.path));
    CHECK(backupsOfLost({it.place}, it.path) == std::vector<Backup>{made});
    CHECK(backupsOfLost({it.place}, it.folder.file("other.waymark")).empty());
    REQUIRE(bringBack(made.path, it.path).has_value());
    const auto back = Editor::open(it.path, noon, {it.place});
    REQUIRE(back.has_value());
    CHECK((*back)->versions() == std::vector<Backup>{made});
    CHECK((*back)->check()->isSound());
    CHECK(problemOf(bringBack(made.path, it.path)) == Problem::AlreadyExists);
}

TEST_CASE("Every backup thins those before it")
{
    BackedUp it;
    for (int minute = 0; minute < 15; ++minute)
        it.backUp(noon.addSecs(60 * minute));
    const auto versions = it.editor->versions();
    CHECK(versions.size() == newestBackups);
    CHECK(versions.front().at == noon.addSecs(60 * 14));
}

TEST_CASE("Two backups of one moment are two")
{
    BackedUp it;
    CHECK(it.backUp().path != it.backUp().path);
    CHECK(it.editor->versions().size() == 2);
}

TEST_CASE("A backup that does not pass its check is not kept, and none before it is removed")
{
    BackedUp it;
    for (int minute = 0; minute < newestBackups; ++minute)
        it.backUp(noon.addSecs(60 * minute));
    const auto before = it.editor->versions();
    it.editor.reset();
    REQUIRE(OtherProgram(it.path).run("DELETE FROM journal WHERE id = 1") == SQLITE_OK);
    const auto editor = Editor::open(it.path, noon, {it.place});
    REQUIRE(editor.has_value());
    CHECK(problemOf((*editor)->backUp(BackupReason::Work, noon.addDays(300))) == Problem::FailedCheck);
    CHECK((*editor)->versions() == before);
    CHECK(it.own().entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A copy that is dropped before its check leaves nothing, and what a killed program left is cleared")
{
    BackedUp it;
    const Backup made = it.backUp();
    {
        const auto begun = it.editor->beginBackup(BackupReason::Work, 0, noon);
        REQUIRE(begun.has_value());
        CHECK(it.editor->versions() == std::vector<Backup>{made});
    }
    const auto parts = [&] { return it.own().entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden); };
    CHECK(parts().isEmpty());
    writeBytes(it.own().filePath(QStringLiteral(".x.waymark.12345678.part")), "half");
    writeBytes(it.own().filePath(QStringLiteral(".x.waymark.12345678.part-journal")), "half");
    CHECK(it.editor->versions().size() == 1);
    it.backUp();
    CHECK(parts().isEmpty());
}

TEST_CASE("Where no backup can be made, the folder is named, and the file is as it was")
{
    BackedUp it;
    it.write("as it was");
    writeBytes(it.folder.file("taken"), "a file in the folder's place");
    it.editor->setBackupFolders({it.folder.file("taken")});
    const auto made = it.editor->backUp(BackupReason::Work, noon);
    CHECK(problemOf(made) == Problem::CannotWrite);
    CHECK(std::get<FileError>(made.error()).path == it.folder.file("taken"));
    it.write("and goes on");
    CHECK(it.editor->check()->isSound());
}

TEST_CASE("A disk that is full at any moment of making a backup leaves no half one, and the work goes on")
{
    FaultyDisk disk;
    BackedUp it;
    const Backup first = it.backUp();
    int failures = 0;
    for (bool isMade = false; !isMade; ++failures) {
        INFO("full after " << failures << " changes to the disk");
        REQUIRE(failures < 2000);
        disk.failAfter(failures, SQLITE_FULL);
        const auto made = it.editor->backUp(BackupReason::Work, noon.addSecs(60));
        disk.heal();
        isMade = made.has_value();
        if (!isMade) {
            CHECK(problemOf(made) == Problem::DiskFull);
            REQUIRE(it.editor->versions() == std::vector<Backup>{first});
            REQUIRE(it.own().entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
        }
        it.write(isMade ? "done" : qPrintable(QString::number(failures)));
    }
    CHECK(failures > 20);
    CHECK(it.editor->versions().size() == 2);
    CHECK(it.editor->check()->isSound());
}

TEST_CASE("The first change is told of while the file is still as it was, and no other one is")
{
    BackedUp it;
    it.write("opened");
    it.editor.reset();
    auto opened = Editor::open(it.path, noon, {it.place});
    REQUIRE(opened.has_value());
    it.editor = std::move(*opened);
    int called = 0;
    it.editor->beforeFirstChange([&] {
        ++called;
        it.backUp(noon, BackupReason::FirstChange);
    });
    // What changes nothing is no change.
    CHECK(it.editor
              ->perform(edit::Write{it.review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("opened")},
                        noon)
              ->isEmpty());
    CHECK(called == 0);
    it.write("first");
    it.write("second");
    CHECK(called == 1);
    CHECK(commentIn(*readBackup(it.editor->versions().front().path)) == u"opened");
}

TEST_CASE("A file of an older format is backed up before it is migrated, and the backup can be read")
{
    const Folder folder;
    const QString place = folder.file("backups");
    const QString path = folder.file();
    REQUIRE(QFile::copy(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-1.waymark"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto editor = Editor::open(path, noon, {place});
    REQUIRE(editor.has_value());
    const auto versions = (*editor)->versions();
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().reason == BackupReason::Migration);
    CHECK(folder.names().filter(QStringLiteral("backup")).isEmpty());
    const QByteArray bytes = bytesOf(versions.front().path);
    const auto read = readBackup(versions.front().path);
    REQUIRE(read.has_value());
    CHECK(*read == (*editor)->workspace());
    CHECK(bytesOf(versions.front().path) == bytes);
}

TEST_CASE("Where the folder for backups cannot be written, a file is migrated with a copy beside it")
{
    const Folder folder;
    const QString path = folder.file();
    REQUIRE(QFile::copy(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-1.waymark"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    writeBytes(folder.file("taken"), "a file in the folder's place");
    REQUIRE(Editor::open(path, noon, {folder.file("taken")}).has_value());
    CHECK(folder.names().contains(QStringLiteral("school.backup-v1-2026-11-12.waymark")));
}

TEST_CASE("Removing a person for good removes the backups that may name them, once a new one was made")
{
    BackedUp it;
    const QString earlier = it.folder.file("earlier place");
    it.editor->setBackupFolders({earlier});
    const PersonId person = PersonId::create();
    perform(*it.editor, edit::AddPerson{{person, QStringLiteral("Zebedee Quixley"), {"senco", {}}}});
    const Backup first = it.backUp();
    it.editor->setBackupFolders({it.place, earlier});
    const Backup second = it.backUp();
    REQUIRE(it.editor->versions().size() == 2);
    perform(*it.editor, edit::ForgetPerson{person, noon, ReopeningId::create()});
    CHECK_FALSE(it.editor->hasTraces());
    const auto versions = it.editor->versions();
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().reason == BackupReason::Forget);
    CHECK_FALSE(bytesOf(versions.front().path).contains("Zebedee"));
    CHECK_FALSE(QFile::exists(first.path));
    CHECK_FALSE(QFile::exists(second.path));
}

TEST_CASE("Where no new backup can be made, those that name the person stay until one can")
{
    BackedUp it;
    const PersonId person = PersonId::create();
    perform(*it.editor, edit::AddPerson{{person, QStringLiteral("Zebedee Quixley"), {"senco", {}}}});
    const Backup made = it.backUp();
    const QString taken = it.folder.file("taken");
    writeBytes(taken, "a file in the folder's place");
    it.editor->setBackupFolders({taken, it.place});
    perform(*it.editor, edit::ForgetPerson{person, noon, ReopeningId::create()});
    CHECK(it.editor->hasTraces());
    REQUIRE(it.editor->tracesLeft());
    CHECK(std::get<FileError>(*it.editor->tracesLeft()).path == taken);
    CHECK(QFile::exists(made.path));
    // The next opening tries again.
    it.editor.reset();
    REQUIRE(QFile::remove(taken));
    const auto again = Editor::open(it.path, noon, {taken, it.place});
    REQUIRE(again.has_value());
    CHECK_FALSE((*again)->hasTraces());
    CHECK_FALSE(QFile::exists(made.path));
    CHECK((*again)->versions().size() == 1);
}
