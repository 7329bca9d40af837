// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/format.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <random>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace waymark;
using namespace waymark::testing;
using Problem = FileError::Problem;

namespace {

QByteArray bytesOfReview()
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(2)});
    perform(*editor, edit::Agree{review, {number("1.1")}, noon, QStringLiteral("SLT")});
    perform(*editor, edit::FinishReview{review, noon});
    editor.reset();
    return bytesOf(folder.file());
}

/// A file with one of everything that a review has, closed. Its bytes are made once: a file is what stands in it.
void makeFile(const QString &path)
{
    static const QByteArray bytes = bytesOfReview();
    writeBytes(path, bytes);
}

Problem problemOfOpening(const QString &path) { return problemOf(Editor::open(path, noon)); }

/// Changes a sound file as another program could, and returns what opening it says.
QString damageAfter(const char *sql)
{
    const Folder folder;
    makeFile(folder.file());
    REQUIRE(OtherProgram(folder.file()).run(sql) == SQLITE_OK);
    const auto opened = Editor::open(folder.file(), noon);
    CHECK(problemOf(opened) == Problem::Damaged);
    return detailOf(opened);
}

} // namespace

TEST_CASE("A missing file is not found, and not made by looking for it")
{
    const Folder folder;
    CHECK(problemOfOpening(folder.file()) == Problem::NotFound);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A folder is not a file")
{
    const Folder folder;
    CHECK(problemOfOpening(QFileInfo(folder.file()).absolutePath()) == Problem::NotAFile);
}

TEST_CASE("Creating refuses whatever stands there, and leaves it as it is")
{
    const Folder folder;
    writeBytes(folder.file(), "somebody's notes");
    const auto created = Editor::create(folder.file(), exampleAcademy(), model(), noon);
    CHECK(problemOf(created) == Problem::AlreadyExists);
    CHECK(bytesOf(folder.file()) == "somebody's notes");
    CHECK(folder.names() == QStringList(QStringLiteral("school.waymark")));
}

TEST_CASE("A file that cannot be created leaves nothing behind")
{
    const Folder folder;
    CHECK(problemOf(Editor::create(folder.file("no/such.waymark"), exampleAcademy(), model(), noon)) ==
          Problem::CannotWrite);
    Institution nameless = exampleAcademy();
    nameless.name.clear();
    const auto refused = Editor::create(folder.file(), nameless, model(), noon);
    REQUIRE_FALSE(refused.has_value());
    CHECK(std::get<Refusal>(refused.error()).reason == Refusal::Reason::NameMissing);
    // The tables refuse for themselves, and then the file must not appear half made.
    Institution tooLong = exampleAcademy();
    tooLong.name = QString(201, u'x');
    CHECK(problemOf(Store::create(folder.file(), tooLong, model(), noon)) == Problem::CannotWrite);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("Text, an empty file and another program's database are not Waymark files")
{
    const Folder folder;
    writeBytes(folder.file("text"), QByteArray("Dear governors,\n").repeated(200));
    writeBytes(folder.file("empty"), {});
    OtherProgram(folder.file("other")).run("CREATE TABLE contact (name TEXT)");
    CHECK(problemOfOpening(folder.file("text")) == Problem::NotWaymark);
    CHECK(problemOfOpening(folder.file("empty")) == Problem::NotWaymark);
    CHECK(problemOfOpening(folder.file("other")) == Problem::NotWaymark);
    CHECK(bytesOf(folder.file("empty")).isEmpty());
}

TEST_CASE("A file of a newer format is refused by its number and not touched")
{
    const Folder folder;
    makeFile(folder.file());
    OtherProgram(folder.file()).run("PRAGMA user_version = 11");
    const QByteArray before = bytesOf(folder.file());
    const auto opened = Editor::open(folder.file(), noon);
    CHECK(problemOf(opened) == Problem::TooNew);
    CHECK(detailOf(opened) == "11");
    CHECK(bytesOf(folder.file()) == before);
}

TEST_CASE("A read-only file and a file in a read-only folder are refused before anybody types")
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        WARN("the administrator may write everything: not tested");
        return;
    }
#endif
    const Folder folder;
    makeFile(folder.file());
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner));
    CHECK(problemOfOpening(folder.file()) == Problem::ReadOnly);
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
#ifdef Q_OS_UNIX // Windows takes no folder for read-only because its owner said so: only its list of rights counts
    const QString parent = QFileInfo(folder.file()).absolutePath();
    REQUIRE(QFile::setPermissions(parent, QFile::ReadOwner | QFile::ExeOwner));
    CHECK(problemOfOpening(folder.file()) == Problem::ReadOnly);
    REQUIRE(QFile::setPermissions(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
#endif
}

TEST_CASE("A file that is open is in use for everybody else, in this process too")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    CHECK(problemOfOpening(folder.file()) == Problem::InUse);
    OtherProgram other(folder.file());
    CHECK(other.run("SELECT count(*) FROM review") == SQLITE_BUSY);
    addReview(*editor);
    CHECK(problemOfOpening(folder.file()) == Problem::InUse);
    CHECK(editor->check()->isSound());
}

#ifdef Q_OS_UNIX
TEST_CASE("A file that is open in another process is in use, also after this one tried to open it")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const auto refusedElsewhere = [&] {
        const pid_t child = fork();
        if (child == 0) {
            const auto opened = Editor::open(folder.file(), noon);
            const auto *error = opened ? nullptr : std::get_if<FileError>(&opened.error());
            _exit(error && error->problem == Problem::InUse ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    };
    CHECK(refusedElsewhere());
    // Closing a second descriptor of the file would drop the locks of the first.
    CHECK(problemOfOpening(folder.file()) == Problem::InUse);
    CHECK(problemOf(editor->saveCopy(folder.file(), Existing::Replace)) == Problem::InUse);
    CHECK(refusedElsewhere());
}
#endif

TEST_CASE("A file that another program is reading is in use")
{
    const Folder folder;
    makeFile(folder.file());
    OtherProgram other(folder.file());
    REQUIRE(other.run("BEGIN; SELECT count(*) FROM review") == SQLITE_OK);
    CHECK(problemOfOpening(folder.file()) == Problem::InUse);
    REQUIRE(other.run("COMMIT") == SQLITE_OK);
    CHECK(openEditor(folder.file())->workspace().reviews().size() == 1);
}

TEST_CASE("A file cut short is refused, unless it lost nothing but the unused end of its last page")
{
    const Folder folder;
    makeFile(folder.file());
    const QByteArray whole = bytesOf(folder.file());
    const Workspace before = openEditor(folder.file())->workspace();
    for (qsizetype size = 0; size < whole.size(); size += 1777) {
        INFO("cut at " << size);
        writeBytes(folder.file("cut"), whole.left(size));
        const auto opened = Editor::open(folder.file("cut"), noon);
        if (opened) {
            CHECK(whole.mid(size).count('\0') == whole.size() - size);
            CHECK((*opened)->workspace() == before);
            continue;
        }
        const Problem problem = problemOf(opened);
        CHECK((problem == Problem::Damaged || problem == Problem::NotWaymark));
    }
}

TEST_CASE("Flipped bits are caught, or leave values as they were, or at least never crash", "[.][long]")
{
    const Folder folder;
    makeFile(folder.file());
    const QByteArray sound = bytesOf(folder.file());
    const Workspace before = openEditor(folder.file())->workspace();
    std::mt19937 random(20261122);
    int caught = 0;
    int harmless = 0;
    for (int i = 0; i < 80; ++i) {
        QByteArray flipped = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(sound.size()));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
        writeBytes(folder.file("flipped"), flipped);
        const auto opened = Editor::open(folder.file("flipped"), noon);
        if (!opened)
            ++caught;
        else if ((*opened)->workspace() == before)
            ++harmless;
        else
            (*opened)->check();
    }
    // Most of so small a file is the empty rest of its pages.
    CHECK(caught > 4);
    CHECK(caught + harmless > 70);
}

TEST_CASE("Tables that are not those of the format are refused")
{
    CHECK(damageAfter("CREATE TABLE extra (a)").contains(QStringLiteral("sqlite_schema")));
    CHECK(damageAfter("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM person; END")
              .contains(QStringLiteral("sqlite_schema")));
    CHECK(damageAfter("CREATE VIEW v AS SELECT 1").contains(QStringLiteral("sqlite_schema")));
    CHECK(damageAfter("DROP TABLE mark").contains(QStringLiteral("sqlite_schema")));
    CHECK(damageAfter("ALTER TABLE person ADD COLUMN phone TEXT").contains(QStringLiteral("sqlite_schema")));
}

TEST_CASE("A row that is no value is named by table, row and column")
{
    CHECK(damageAfter("UPDATE decision SET theme = 9").contains(QStringLiteral("table decision")));
    CHECK(damageAfter("UPDATE decision SET level = 7").contains(QStringLiteral("column level: out of range")));
    CHECK(damageAfter("UPDATE review SET date = '2026-02-30'").contains(QStringLiteral("column date: not a date")));
    CHECK(damageAfter("UPDATE review SET id = upper(id)").contains(QStringLiteral("table review")));
    CHECK(damageAfter("UPDATE review SET number = 8").contains(QStringLiteral("table review")));
    CHECK(damageAfter("UPDATE institution SET name = CAST(x'ff41' AS TEXT)").contains(QStringLiteral("not UTF-8")));
    CHECK(damageAfter("DELETE FROM institution").contains(QStringLiteral("table institution")));
    CHECK(damageAfter("DELETE FROM counter").contains(QStringLiteral("table counter")));
    CHECK(damageAfter("INSERT INTO person VALUES ('0f6b8f2e-0000-4000-8000-000000000000', '', 'wizard', '', 0)")
              .contains(QStringLiteral("no such role")));
    CHECK(damageAfter("PRAGMA ignore_check_constraints = ON; UPDATE decision SET standing = 'unanswered'") !=
          QString());
}

TEST_CASE("A row that refers to one that is not there is refused")
{
    CHECK(damageAfter("DELETE FROM review").contains(QStringLiteral("table review: 0 rows, not 1")));
    CHECK(damageAfter("DELETE FROM wording").contains(QStringLiteral("table wording: 0 rows")));
    CHECK(damageAfter("DELETE FROM structure").contains(QStringLiteral("table structure: 0 rows")));
    CHECK(damageAfter("UPDATE review SET previous = '0f6b8f2e-0000-4000-8000-000000000000'")
              .contains(QStringLiteral("table review")));
}

TEST_CASE("A structure or wording that was changed outside does not match its digest")
{
    CHECK(damageAfter("UPDATE structure SET content = replace(content, 'Theme number', 'Topic number')")
              .contains(QStringLiteral("does not match its digest")));
    CHECK(damageAfter("UPDATE wording SET content = replace(content, 'does 1', 'does 7')")
              .contains(QStringLiteral("does not match its digest")));
    CHECK(damageAfter("UPDATE wording SET content = 'text'").contains(QStringLiteral("not a wording")));
}
