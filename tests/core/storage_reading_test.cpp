// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>

using namespace waymark;
using namespace waymark::testing;
using Why = Unread::Why;

namespace {

/// A file with one agreed statement, closed.
Workspace makeFile(const QString &path)
{
    auto editor = createEditor(path);
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    return editor->workspace();
}

/// A file whose last change was cut short, and beside it the whole one that it was copied from.
void interrupt(const Folder &folder)
{
    makeFile(folder.file("whole.waymark"));
    cutShort(folder.file("whole.waymark"), folder.file());
}

/// Everything about the files of a folder that reading must leave alone.
struct AsItIs
{
    QStringList names;
    QList<QByteArray> contents;
    QList<QDateTime> times;
    friend bool operator==(const AsItIs &, const AsItIs &) = default;
};

AsItIs asItIs(const Folder &folder)
{
    AsItIs folderNow{folder.names(), {}, {}};
    for (const QString &name : folderNow.names) {
        const QString path = folder.file(qPrintable(name));
        folderNow.contents.append(bytesOf(path));
        folderNow.times.append(QFileInfo(path).lastModified());
    }
    return folderNow;
}

Why whyNot(const QString &path)
{
    const auto read = readOnly(path);
    REQUIRE_FALSE(read.has_value());
    return read.error().why;
}

} // namespace

TEST_CASE("A file is read as it is opened, and stays as it was", "[reading]")
{
    const Folder folder;
    const Workspace made = makeFile(folder.file());
    const AsItIs before = asItIs(folder);
    const auto read = readOnly(folder.file());
    REQUIRE(read.has_value());
    CHECK(*read == made);
    CHECK(asItIs(folder) == before);
}

TEST_CASE("Reading needs no right to write, to the file or beside it", "[reading]")
{
    const Folder folder;
    makeFile(folder.file());
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner));
    CHECK(readOnly(folder.file()).has_value());
}

TEST_CASE("Two may read one file at once", "[reading]")
{
    const Folder folder;
    makeFile(folder.file());
    OtherProgram other(folder.file());
    REQUIRE(other.run("BEGIN; SELECT count(*) FROM review") == SQLITE_OK);
    CHECK(readOnly(folder.file()).has_value());
}

TEST_CASE("A file that somebody has open is locked, and their next edit still goes through", "[reading]")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    CHECK(whyNot(folder.file()) == Why::Locked);
    addReview(*editor);
    CHECK(whyNot(folder.file()) == Why::Locked);
    OtherProgram other(folder.file());
    CHECK(other.run("SELECT count(*) FROM review") == SQLITE_BUSY);
    CHECK(editor->check()->isSound());
}

TEST_CASE("A file whose last change was cut short is named so, and neither it nor its journal is touched", "[reading]")
{
    const Folder folder;
    interrupt(folder);
    const AsItIs before = asItIs(folder);
    CHECK(whyNot(folder.file()) == Why::Interrupted);
    CHECK(asItIs(folder) == before);
    // Opening puts it right, and then it can be read.
    CHECK(openEditor(folder.file())->workspace().reviews().size() == 1);
    CHECK(readOnly(folder.file()).has_value());
}

TEST_CASE("What is no Waymark file, is missing or of another format is told apart and left as it is", "[reading]")
{
    const Folder folder;
    writeBytes(folder.file("text"), QByteArray("Dear governors,\n").repeated(200));
    writeBytes(folder.file("short"), "Dear");
    writeBytes(folder.file("empty"), {});
    // SQLite itself would delete this one.
    writeBytes(folder.file("empty-journal"), QByteArray(600, 'x'));
    OtherProgram(folder.file("other")).run("CREATE TABLE contact (name TEXT)");
    makeFile(folder.file("newer"));
    OtherProgram(folder.file("newer")).run("PRAGMA user_version = 99");
    makeFile(folder.file("older"));
    OtherProgram(folder.file("older")).run("PRAGMA user_version = 1");
    makeFile(folder.file("wal"));
    OtherProgram(folder.file("wal")).run("PRAGMA journal_mode = WAL");
    makeFile(folder.file("damaged"));
    OtherProgram(folder.file("damaged")).run("UPDATE decision SET theme = 9");
    makeFile(folder.file("extra"));
    OtherProgram(folder.file("extra")).run("CREATE TABLE extra (a)");
    const AsItIs before = asItIs(folder);
    for (const char *other : {"text", "short", "empty", "other"})
        CHECK(whyNot(folder.file(other)) == Why::NotWaymark);
    CHECK(whyNot(folder.file("none")) == Why::NotFound);
    CHECK(whyNot(QFileInfo(folder.file()).absolutePath()) == Why::CannotRead);
    CHECK(whyNot(folder.file("newer")) == Why::Newer);
    CHECK(whyNot(folder.file("older")) == Why::Older);
    for (const char *damaged : {"wal", "damaged", "extra"})
        CHECK(whyNot(folder.file(damaged)) == Why::Damaged);
    CHECK(asItIs(folder) == before);
}
