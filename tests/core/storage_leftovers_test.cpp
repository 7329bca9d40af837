// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalpages.h"
#include "core/storage/store.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QDate>
#include <QFile>
#include <QtEndian>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace waymark;
using namespace waymark::testing;
using Problem = FileError::Problem;

namespace {

const QByteArray journalHead = QByteArray::fromHex("d9d505f920a163d7");

QByteArray word(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// What SQLite appends to the journals of attached databases: it deletes the file of this name after playing one back.
QByteArray superJournalRecord(const QByteArray &name)
{
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<unsigned char>(c);
    return word(0x40000000 / 4096 + 1) + name + word(static_cast<quint32>(name.size())) + word(sum) + journalHead;
}

/// A file with a review and a comment on a statement, closed.
ReviewId makeCommented(const QString &path)
{
    const auto editor = createEditor(path);
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("as it was")});
    return review;
}

QString commentIn(const Editor &editor)
{
    return editor.workspace().decision(editor.workspace().reviewByNumber(1)->id, number("1.1")).comment;
}

QString todaysDate() { return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate); }

/// The bytes of a file and of its journal at one moment.
struct Moment
{
    QByteArray file;
    QByteArray journal;
};

/// What lies on the disk while another connection of the same session writes: once its journal is synced and before it
/// commits. `pages` is how much of what changed has reached the file.
enum class Reached { Nothing, Everything };

Moment inMidTransaction(const QString &path, const char *sql, Reached reached)
{
    Moment moment;
    OtherProgram other(path);
    const QByteArray before = bytesOf(path);
    REQUIRE(other.run("PRAGMA cache_size = 1; BEGIN") == SQLITE_OK);
    REQUIRE(other.run(sql) == SQLITE_OK);
    REQUIRE(sqlite3_db_cacheflush(other.handle()) == SQLITE_OK);
    moment.file = reached == Reached::Everything ? bytesOf(path) : before;
    moment.journal = bytesOf(path + QStringLiteral("-journal"));
    REQUIRE(other.run("ROLLBACK") == SQLITE_OK);
    return moment;
}

void put(const QString &path, const Moment &moment)
{
    writeBytes(path, moment.file);
    writeBytes(path + QStringLiteral("-journal"), moment.journal);
}

/// As Waymark writes a comment, with the checksums of its row and its table, which is the same for the only row there
/// is: the generation goes up by one with it.
const char *const waymarksOwn = "UPDATE decision SET comment = 'half written';"
                                "UPDATE decision SET sum = waymark_sum('decision', agreed_at, comment, evidence, level,"
                                " query, rationale, review, round, standing, statement, theme);"
                                "UPDATE table_sum SET sum = (SELECT sum FROM decision) WHERE name = 'decision';"
                                "UPDATE counter SET value = value + 1 WHERE name = 'generation'";

} // namespace

TEST_CASE("A journal that names another file is put aside, and the other file is still there", "[leftovers]")
{
    for (const Reached reached : {Reached::Nothing, Reached::Everything}) {
        const Folder folder;
        makeCommented(folder.file());
        writeBytes(folder.file("precious.txt"), "a year's work");
        Moment moment = inMidTransaction(folder.file(), waymarksOwn, reached);
        // SQLite looks in the file that is named for names of journals.
        moment.journal += superJournalRecord(folder.file("precious.txt").toUtf8());
        put(folder.file(), moment);
        {
            const auto editor = openEditor(folder.file());
            CHECK(editor->setAside() == QStringList(folder.file(qPrintable(
                                            QStringLiteral("school.set-aside-%1-journal").arg(todaysDate())))));
            CHECK(bytesOf(editor->setAside().value(0)) == moment.journal);
            CHECK(editor->check()->isSound());
        }
        CHECK(bytesOf(folder.file("precious.txt")) == "a year's work");
        CHECK(openEditor(folder.file())->setAside().isEmpty());
    }
}

TEST_CASE("Even one that SQLite would pass over now is put aside where it names another file", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    writeBytes(folder.file("precious.txt"), "a year's work");
    writeBytes(folder.file("school.waymark-journal"),
               QByteArray(512, '\0') + superJournalRecord(folder.file("precious.txt").toUtf8()));
    CHECK(openEditor(folder.file())->setAside().size() == 1);
    CHECK(QFile::exists(folder.file("precious.txt")));
}

TEST_CASE("A change that was cut short is taken back, and nothing stays of the copies made for that", "[leftovers]")
{
    for (const Reached reached : {Reached::Nothing, Reached::Everything}) {
        const Folder folder;
        makeCommented(folder.file());
        put(folder.file(), inMidTransaction(folder.file(), waymarksOwn, reached));
        {
            const auto editor = openEditor(folder.file());
            CHECK(editor->setAside().isEmpty());
            CHECK(commentIn(*editor) == u"as it was");
            CHECK(editor->check()->isSound());
        }
        CHECK(folder.names() == QStringList(QStringLiteral("school.waymark")));
    }
}

TEST_CASE("A copy from before that is put back keeps its own content, whatever journal is next to it", "[leftovers]")
{
    const Folder folder;
    const ReviewId review = makeCommented(folder.file());
    const QByteArray bytesBefore = bytesOf(folder.file());
    {
        const auto editor = openEditor(folder.file());
        REQUIRE(editor->saveCopy(folder.file("copy.waymark")).has_value());
        perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("later")});
    }
    const Moment crash = inMidTransaction(folder.file(), waymarksOwn, Reached::Everything);
    for (const QByteArray &backup : {bytesBefore, bytesOf(folder.file("copy.waymark"))}) {
        put(folder.file(), {backup, crash.journal});
        const auto editor = openEditor(folder.file());
        CHECK(editor->setAside().size() == 1);
        CHECK(commentIn(*editor) == u"as it was");
        CHECK(editor->check()->isSound());
        CHECK(bytesOf(editor->setAside().value(0)) == crash.journal);
    }
    // The second one found the name of the first taken.
    CHECK(QFile::exists(folder.file(qPrintable(QStringLiteral("school.set-aside-%1-2-journal").arg(todaysDate())))));
}

TEST_CASE("A copy of the very state before the crash is left alone too, although the journal would fit its pages",
          "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    {
        const auto editor = openEditor(folder.file());
        REQUIRE(editor->saveCopy(folder.file("copy.waymark")).has_value());
    }
    const Moment crash = inMidTransaction(folder.file(), waymarksOwn, Reached::Everything);
    // Somebody put the copy back and wrote in it elsewhere, once: the same pages, another history.
    {
        const auto editor = openEditor(folder.file("copy.waymark"));
        perform(*editor, edit::Write{editor->workspace().reviewByNumber(1)->id, number("1.1"),
                                     edit::Write::Field::Comment, QStringLiteral("written elsewhere")});
    }
    put(folder.file(), {bytesOf(folder.file("copy.waymark")), crash.journal});
    const auto editor = openEditor(folder.file());
    CHECK(commentIn(*editor) == u"written elsewhere");
    CHECK(editor->setAside().size() == 1);
}

TEST_CASE("A journal of an older Waymark is played back where the file cannot be read without that", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file("whole.waymark"));
    REQUIRE(OtherProgram(folder.file("whole.waymark")).run("DELETE FROM counter WHERE name = 'generation'") ==
            SQLITE_OK);
    cutShort(folder.file("whole.waymark"), folder.file());
    const auto editor = openEditor(folder.file());
    CHECK(editor->setAside().isEmpty());
    CHECK(commentIn(*editor) == u"as it was");
    CHECK(editor->check()->isSound());
}

TEST_CASE("A damaged file with a journal that does not repair it is refused, and both stay as they are", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    Moment moment = inMidTransaction(folder.file(), waymarksOwn, Reached::Nothing);
    moment.file.replace(4096 * 3, 4096, QByteArray(4096, '\x55'));
    put(folder.file(), moment);
    CHECK(problemOf(Editor::open(folder.file(), noon)) == Problem::Damaged);
    CHECK(bytesOf(folder.file()) == moment.file);
    CHECK(bytesOf(folder.file("school.waymark-journal")) == moment.journal);
    CHECK(folder.names() == QStringList({QStringLiteral("school.waymark"), QStringLiteral("school.waymark-journal")}));
}

TEST_CASE("A journal next to what is no Waymark file is left alone with it", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    Moment moment = inMidTransaction(folder.file(), waymarksOwn, Reached::Nothing);
    for (const QByteArray &other : {QByteArray(), QByteArray("Dear governors,\n").repeated(900)}) {
        moment.file = other;
        put(folder.file(), moment);
        CHECK(problemOf(Editor::open(folder.file(), noon)) == Problem::NotWaymark);
        CHECK(bytesOf(folder.file()) == other);
        CHECK(bytesOf(folder.file("school.waymark-journal")) == moment.journal);
    }
}

TEST_CASE("The journal of a file that somebody has open is theirs", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    OtherProgram other(folder.file());
    REQUIRE(other.run("PRAGMA cache_size = 1; BEGIN; UPDATE decision SET comment = 'being written'") == SQLITE_OK);
    REQUIRE(sqlite3_db_cacheflush(other.handle()) == SQLITE_OK);
    CHECK(problemOf(Editor::open(folder.file(), noon)) == Problem::InUse);
    CHECK(folder.names() == QStringList({QStringLiteral("school.waymark"), QStringLiteral("school.waymark-journal")}));
    REQUIRE(other.run("COMMIT") == SQLITE_OK);
    fitSums(folder.file());
    CHECK(commentIn(*openEditor(folder.file())) == u"being written");
}

TEST_CASE("A write-ahead log is never used: Waymark writes none", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    const QByteArray sound = bytesOf(folder.file());
    QByteArray log;
    {
        OtherProgram other(folder.file());
        REQUIRE(other.run("PRAGMA journal_mode = WAL; UPDATE decision SET comment = 'from the log'") == SQLITE_OK);
        log = bytesOf(folder.file("school.waymark-wal"));
        REQUIRE(log.size() > 4096);
    }
    writeBytes(folder.file(), sound);
    writeBytes(folder.file("school.waymark-wal"), log);
    const auto unread = readOnly(folder.file());
    REQUIRE_FALSE(unread.has_value());
    CHECK(unread.error().why == Unread::Why::Interrupted);
    CHECK(bytesOf(folder.file("school.waymark-wal")) == log);
    const auto editor = openEditor(folder.file());
    CHECK(commentIn(*editor) == u"as it was");
    CHECK(editor->setAside().size() == 1);
    CHECK(bytesOf(editor->setAside().value(0)) == log);
}

#ifdef Q_OS_UNIX
TEST_CASE("A pipe or a link in a journal's place is put aside, and nobody waits for it", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    const QString journal = folder.file("school.waymark-journal");
    REQUIRE(::mkfifo(QFile::encodeName(journal).constData(), 0600) == 0);
    CHECK(openEditor(folder.file())->setAside().size() == 1);
    writeBytes(folder.file("precious.txt"), "a year's work");
    REQUIRE(QFile::link(folder.file("precious.txt"), journal));
    CHECK(openEditor(folder.file())->setAside().size() == 1);
    CHECK(bytesOf(folder.file("precious.txt")) == "a year's work");
}
#endif

TEST_CASE("No new file and no copy is put where an old journal waits for one", "[leftovers]")
{
    const Folder folder;
    const auto editor = createEditor(folder.file("other.waymark"));
    writeBytes(folder.file("school.waymark-journal"), "old");
    CHECK(problemOf(Editor::create(folder.file(), exampleAcademy(), model(), noon)) == Problem::AlreadyExists);
    CHECK(problemOf(editor->saveCopy(folder.file())) == Problem::AlreadyExists);
    writeBytes(folder.file(), "notes");
    CHECK(problemOf(editor->saveCopy(folder.file(), Existing::Replace)) == Problem::AlreadyExists);
    CHECK(bytesOf(folder.file("school.waymark-journal")) == "old");
    CHECK(bytesOf(folder.file()) == "notes");
}

TEST_CASE("What was set aside names people too, and goes when one of them is removed for good", "[leftovers]")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    for (const char *name : {"school.set-aside-2026-11-12-journal", "school.set-aside-2026-11-12-2-wal",
                             "school.backup-before-recovery-2026-11-12.waymark",
                             "school.backup-before-recovery-2026-11-12.waymark-journal"})
        writeBytes(folder.file(name), "Jo Example");
    CHECK(editor->backups().size() == 4);
    REQUIRE(editor->removeTraces().has_value());
    CHECK(folder.names().filter(QStringLiteral("2026")).isEmpty());
}

TEST_CASE("A journal that is spent goes with the next opening, for what was removed since may be in it", "[leftovers]")
{
    for (const QByteArray &spent :
         {QByteArray(), QByteArray(QByteArray(512, '\0') + "Zebedee Quixley"), QByteArray(4096, '\0')}) {
        const Folder folder;
        createEditor(folder.file());
        writeBytes(folder.file("school.waymark-journal"), spent);
        const auto editor = openEditor(folder.file());
        CHECK(editor->check()->isSound());
        CHECK(folder.names() == QStringList{QStringLiteral("school.waymark")}); // nothing is put aside
    }
}

TEST_CASE("A file that has a journal's name and is none is put aside, not deleted", "[leftovers]")
{
    const Folder whole;
    createEditor(whole.file("other.waymark"));
    const std::vector<QByteArray> all{
        "a year's work", bytesOf(whole.file("other.waymark")), QByteArray(4, '\0') + "ftypmp42 a film",
        QByteArray(4, '\0') + QByteArray(400, 'x'), QByteArray(16, '\0') + QByteArray(400, 'x')};
    for (const QByteArray &strange : all) {
        const Folder folder;
        makeCommented(folder.file());
        writeBytes(folder.file("school.waymark-journal"), strange);
        const auto editor = openEditor(folder.file());
        REQUIRE(editor->setAside().size() == 1);
        CHECK(bytesOf(editor->setAside().front()) == strange);
        CHECK(commentIn(*editor) == QStringLiteral("as it was"));
        CHECK(editor->check()->isSound());
    }
}

#ifdef Q_OS_UNIX // where names are counted in bytes; on Windows it is 255 letters, and paths are the limit

TEST_CASE("A name that leaves no room for the journal is refused before anybody types", "[leftovers]")
{
    const Folder folder;
    makeCommented(folder.file());
    const QByteArray letters = QByteArray("\xc5\xb5").repeated(124); // two bytes each
    REQUIRE(QFile::rename(folder.file(), folder.file(letters.constData())));
    CHECK(problemOf(Editor::open(folder.file(letters.constData()), noon)) == Problem::NameTooLong);
    CHECK(problemOf(Editor::create(folder.file(QByteArray(248, 'x').constData()), exampleAcademy(), model(), noon)) ==
          Problem::NameTooLong);
    // The longest that there is room for is opened, changed and copied.
    const QByteArray longest = QByteArray("\xc5\xb5").repeated(123);
    REQUIRE(QFile::rename(folder.file(letters.constData()), folder.file(longest.constData())));
    const auto editor = openEditor(folder.file(longest.constData()));
    addReview(*editor, "2027/28");
    CHECK(editor->saveCopy(folder.file("copy.waymark")).has_value());
}

#endif

TEST_CASE("The pages of a journal are those that SQLite would write back", "[leftovers]")
{
    using storage::pagesIn;
    CHECK(pagesIn({}).empty());
    CHECK(pagesIn("not a journal, but somebody's letter").empty());
    const Folder folder;
    makeCommented(folder.file());
    const Moment moment = inMidTransaction(folder.file(), waymarksOwn, Reached::Nothing);
    const auto pages = pagesIn(moment.journal);
    // Those of the three tables: the first page joins them on committing.
    CHECK(pages.size() == 3);
    QByteArray torn = moment.journal;
    // The first byte that its checksum counts.
    torn[512 + 4 + 4096 - 200] = static_cast<char>(torn[512 + 4 + 4096 - 200] + 1);
    CHECK(pagesIn(torn).empty());
    CHECK(pagesIn(moment.journal.left(512 + 4096 + 8)).size() == 1);
    CHECK(pagesIn(moment.journal.left(512 + 4096 + 7)).empty());
}
