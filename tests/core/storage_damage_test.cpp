// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rows.h"
#include "core/sample/sample.h"
#include "core/text/errors.h"
#include "core/text/rows.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace waymark;
using namespace waymark::testing;
using Kind = IntegrityProblem::Kind;

namespace {

const QByteArray &sampleBytes()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        REQUIRE(writeSample(folder.file()).has_value());
        return bytesOf(folder.file());
    }();
    return bytes;
}

/// The sample after another program changed it.
void makeDamagedSample(const QString &path, const QByteArray &sql)
{
    writeBytes(path, sampleBytes());
    INFO(sql.toStdString());
    REQUIRE(OtherProgram(path).run(sql.constData()) == SQLITE_OK);
}

/// 0 where the query gives none.
int firstNumber(const QString &path, const char *sql)
{
    const OtherProgram other(path);
    int found = 0;
    sqlite3_exec(
        other.handle(), sql,
        [](void *number, int, char **values, char **) {
            *static_cast<int *>(number) = QByteArray(values[0]).toInt();
            return 0;
        },
        &found, nullptr);
    return found;
}

QString fixtureOf(const QString &name) { return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/") + name; }

} // namespace

TEST_CASE("Whatever SQLite says of a damaged file is one line among those of what is lost", "[storage]")
{
    const IntegrityProblem pages{
        IntegrityProblem::Kind::FileDamaged,
        QStringLiteral(
            "On tree page 13 cell 0: invalid page number 140\nOn tree page 13 cell 1: invalid page number 2")};
    const QStringList told = sentences({pages}, Workspace());
    CHECK(told == QStringList{QStringLiteral(
                      "The file is damaged in 2 place(s), first: On tree page 13 cell 0: invalid page number 140.")});
}

TEST_CASE("A value of any row that is not what was written keeps a file from opening, whatever the value", "[damage]")
{
    // Each could have been written: nothing but the checksum tells.
    for (const char *change :
         {"UPDATE action SET what = what || '.' WHERE id = (SELECT min(id) FROM action)",
          "UPDATE action SET due = '2027-03-31' WHERE due IS NOT NULL", "UPDATE person SET name = upper(name)",
          "UPDATE response SET speaks_for = speaks_for + 1", "UPDATE decision SET comment = 'x' WHERE theme = 1",
          "UPDATE review SET title = 'Another'", "UPDATE institution SET peer_review_years = 4",
          "UPDATE evidence SET note = note || ' '", "UPDATE attachment SET bytes = bytes || x'00'",
          "UPDATE response_answer SET comment = '' WHERE comment <> ''", "UPDATE target SET level = 3",
          "UPDATE counter SET value = value + 1 WHERE name = 'last-review-number'",
          "UPDATE action SET sum = sum + 1 WHERE id = (SELECT max(id) FROM action)",
          "UPDATE table_sum SET row_count = row_count + 1 WHERE name = 'visit'",
          "DELETE FROM action WHERE id = (SELECT max(id) FROM action)", "DELETE FROM progress_note"}) {
        const Folder folder;
        makeDamagedSample(folder.file(), QByteArray("PRAGMA ignore_check_constraints = ON; ") + change);
        if (bytesOf(folder.file()) == sampleBytes())
            continue; // the sample has none of these
        INFO(change);
        CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::Damaged);
    }
}

TEST_CASE("Every kind of row has a name that people use", "[damage]")
{
    RowKinds::forEach([]<class T>() {
        const QString table = QLatin1String(RowKind<T>::table);
        INFO(table.toStdString());
        // "action" is called so.
        CHECK((rowKindName(table) != table || table == u"action" || table == u"person" || table == u"meeting"));
        CHECK_FALSE(rowKindName(table).contains(u'_'));
    });
}

TEST_CASE("A damaged file is shown in what is left of it, each loss is named, and the file stays as it is", "[damage]")
{
    const Folder folder;
    makeDamagedSample(folder.file(),
                      "UPDATE person SET role = 'wizard' WHERE id = (SELECT min(id) FROM person);"
                      "UPDATE action SET what = 'Ask the wizard' WHERE id = (SELECT max(id) FROM action);"
                      "DELETE FROM action WHERE id = (SELECT min(id) FROM action)");
    const QByteArray before = bytesOf(folder.file());
    CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::Damaged);
    const auto opened = Editor::openOrShow(folder.file(), noon);
    REQUIRE(opened.has_value());
    Editor &editor = **opened;
    REQUIRE(editor.whyOnlyShown());
    CHECK(editor.whyOnlyShown()->problem == FileError::Problem::ShownDamaged);
    const Workspace &workspace = editor.workspace();
    CHECK(workspace.reviews().size() == 3);
    const QString all = sentences(workspace.damage(), workspace).join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("action “Ask the wizard”: has changed since it was saved.")));
    CHECK(all.contains(QStringLiteral("Action: missing.")));
    CHECK(all.contains(QStringLiteral("Person: can't be read")));
    CHECK(editor.check()->problems == workspace.damage());

    const auto edit = editor.perform(edit::DescribeInstitution{exampleAcademy()}, noon);
    REQUIRE_FALSE(edit.has_value());
    CHECK(std::get<FileError>(edit.error()).problem == FileError::Problem::ShownDamaged);
    CHECK(bytesOf(folder.file()) == before);
    CHECK(folder.names() == QStringList{QStringLiteral("school.waymark")});

    // What is left can be saved, and is a sound file then.
    REQUIRE(editor.saveElsewhere(folder.file("left.waymark"), noon).has_value());
    CHECK_FALSE(editor.whyOnlyShown());
    perform(editor, edit::DescribeInstitution{exampleAcademy()});
    CHECK(std::ranges::none_of(editor.check()->problems, &IntegrityProblem::isLoss));
    CHECK(bytesOf(folder.file()) == before);
}

TEST_CASE("What a review refers to may be lost, and what is left still fits together", "[damage]")
{
    for (const char *change :
         {"DELETE FROM review WHERE number = 1", "DELETE FROM wording", "DELETE FROM structure", "DELETE FROM person",
          "DELETE FROM institution", "DELETE FROM counter", "DELETE FROM table_sum", "DELETE FROM journal",
          "DELETE FROM settlement WHERE number = 1", "DELETE FROM action WHERE carried_from IS NULL"}) {
        const Folder folder;
        makeDamagedSample(folder.file(), change);
        const auto opened = Editor::openOrShow(folder.file(), noon);
        INFO(change);
        REQUIRE(opened.has_value());
        CHECK((*opened)->whyOnlyShown());
        CHECK_FALSE((*opened)->workspace().damage().empty());
        CHECK((*opened)->saveElsewhere(folder.file("left.waymark"), noon).has_value());
    }
}

TEST_CASE("A page that cannot be read takes only what is on it", "[damage]")
{
    const Folder folder;
    writeBytes(folder.file(), sampleBytes());
    const int all = openEditor(folder.file())->workspace().decisions().size();
    const int page =
        firstNumber(folder.file(), "SELECT pageno FROM dbstat WHERE name = 'decision' AND pagetype = 'leaf' "
                                   "ORDER BY path LIMIT 1 OFFSET 2");
    if (page == 0)
        return; // an SQLite without this table
    QByteArray damaged = sampleBytes();
    damaged.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(folder.file(), damaged);
    const auto opened = Editor::openOrShow(folder.file(), noon);
    REQUIRE(opened.has_value());
    const int left = (*opened)->workspace().decisions().size();
    CHECK(left > all / 2);
    CHECK(left < all);
    const auto &damage = (*opened)->workspace().damage();
    CHECK(std::ranges::count_if(damage, [](const IntegrityProblem &each) {
              return each.kind == Kind::RowLost && each.table == u"decision";
          }) == all - left);
}

TEST_CASE("A file that was cut short is shown as far as it goes", "[damage]")
{
    const Folder folder;
    const auto size = sampleBytes().size();
    writeBytes(folder.file(), sampleBytes().left(size - size / 8));
    const auto opened = Editor::openOrShow(folder.file(), noon);
    REQUIRE(opened.has_value());
    CHECK((*opened)->whyOnlyShown()->problem == FileError::Problem::ShownDamaged);
    CHECK((*opened)->workspace().reviews().size() == 3);
    CHECK(bytesOf(folder.file()).size() == size - size / 8);
}

TEST_CASE("A damaged file of an older format is shown in what is left of it, which has no checksums", "[damage]")
{
    for (int format = 1; format <= 4; ++format) {
        INFO("format " << format);
        const Folder folder;
        const QByteArray sound = bytesOf(fixtureOf(QStringLiteral("format-%1.waymark").arg(format)));
        writeBytes(folder.file(), sound);
        // Half of a page of answers, as a bad sector leaves it.
        const int page = firstNumber(folder.file(), "SELECT min(pageno) FROM dbstat WHERE name = 'decision'");
        REQUIRE(page > 0);
        QByteArray damaged = sound;
        damaged.replace((page - 1) * 4096, 2048, QByteArray(2048, '\xff'));
        writeBytes(folder.file(), damaged);
        CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::Damaged);
        const auto opened = Editor::openOrShow(folder.file(), noon);
        REQUIRE(opened.has_value());
        Editor &editor = **opened;
        REQUIRE(editor.whyOnlyShown());
        CHECK(editor.whyOnlyShown()->problem == FileError::Problem::ShownDamaged);
        const Workspace &workspace = editor.workspace();
        CHECK(workspace.institution().name == "Example Academy");
        CHECK(workspace.reviews().size() >= 1);
        CHECK(workspace.decisions().isEmpty());
        const QString told = sentences(workspace.damage(), workspace).join(u'\n');
        INFO(told.toStdString());
        CHECK(told.contains(QStringLiteral("The file is damaged")));
        CHECK(told.contains(QStringLiteral("without checksums")));
        CHECK(told.contains(QStringLiteral("1.1, answer: missing.")));
        // The file stays what it was, and of its own format; what is left can be saved.
        CHECK(bytesOf(folder.file()) == damaged);
        CHECK(folder.names() == QStringList{QStringLiteral("school.waymark")});
        REQUIRE(editor.saveElsewhere(folder.file("left.waymark"), noon).has_value());
        CHECK(std::ranges::none_of(editor.check()->problems, &IntegrityProblem::isLoss));
    }
}

TEST_CASE("A row of an older format that is no value is named, and the file is not brought up to date", "[damage]")
{
    const Folder folder;
    writeBytes(folder.file(), bytesOf(fixtureOf(QStringLiteral("format-4.waymark"))));
    REQUIRE(OtherProgram(folder.file())
                .run("UPDATE person SET role = 'wizard' "
                     "WHERE id = (SELECT min(id) FROM person)") == SQLITE_OK);
    const QByteArray before = bytesOf(folder.file());
    CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::Damaged);
    const auto opened = Editor::openOrShow(folder.file(), noon);
    REQUIRE(opened.has_value());
    CHECK((*opened)->whyOnlyShown());
    const QString told = sentences((*opened)->workspace().damage(), (*opened)->workspace()).join(u'\n');
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("Person: can't be read")));
    CHECK(bytesOf(folder.file()) == before);
    CHECK(folder.names() == QStringList{QStringLiteral("school.waymark")});
}

TEST_CASE("A damaged file's newest backup is offered only where nothing is wrong with it", "[damage]")
{
    const Folder folder;
    makeDamagedSample(folder.file(), "UPDATE person SET name = 'x'");
    CHECK(newestGoodBackup({}, folder.file()).isEmpty());
    writeBytes(folder.file("school.backup-v5-2026-01-01.waymark"), sampleBytes());
    writeBytes(folder.file("school.backup-v5-2026-01-02.waymark"), bytesOf(folder.file()));
    CHECK(newestGoodBackup({}, folder.file()) == folder.file("school.backup-v5-2026-01-01.waymark"));
}

#ifdef Q_OS_UNIX
namespace {

/// Asks what it may do as somebody who is no administrator would, and goes back to being one.
class NoAdministrator
{
public:
    NoAdministrator() : m_is(::setreuid(65534, static_cast<uid_t>(-1)) == 0) {}
    ~NoAdministrator()
    {
        if (m_is)
            (void)!::setreuid(0, static_cast<uid_t>(-1));
    }
    NoAdministrator(const NoAdministrator &) = delete;
    NoAdministrator &operator=(const NoAdministrator &) = delete;

private:
    bool m_is;
};

} // namespace

TEST_CASE("A read-only file, and one in a read-only folder, are shown and nothing comes to be beside them", "[damage]")
{
    for (const bool isFolder : {false, true}) {
        for (const QString &made : {QStringLiteral("sample"), QStringLiteral("format-2.waymark")}) {
            const Folder folder;
            writeBytes(folder.file(), made == u"sample" ? sampleBytes() : bytesOf(fixtureOf(made)));
            const QByteArray before = bytesOf(folder.file());
            const QString path = QFileInfo(folder.file()).absolutePath();
            const auto read = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
            const auto write = read | QFile::WriteOwner | QFile::WriteGroup;
            REQUIRE(QFile::setPermissions(folder.file(), isFolder ? write : read));
            REQUIRE(QFile::setPermissions(path, isFolder ? read : write));
            {
                const NoAdministrator nobody;
                CHECK(problemOf(Editor::open(folder.file(), noon)) == FileError::Problem::ReadOnly);
                const auto opened = Editor::openOrShow(folder.file(), noon);
                REQUIRE(opened.has_value());
                REQUIRE((*opened)->whyOnlyShown());
                CHECK((*opened)->whyOnlyShown()->problem == FileError::Problem::ReadOnly);
                CHECK((*opened)->check()->isSound());
                CHECK((*opened)->workspace().damage().empty());
                CHECK((*opened)->workspace().reviews().size() >= 2);
            }
            REQUIRE(QFile::setPermissions(path, write));
            CHECK(bytesOf(folder.file()) == before);
            CHECK(folder.names() == QStringList{QStringLiteral("school.waymark")});
        }
    }
}

TEST_CASE("A read-only file whose last change was cut short says so, and is not shown as if it were whole", "[damage]")
{
    const Folder folder;
    writeBytes(folder.file("whole.waymark"), sampleBytes());
    cutShort(folder.file("whole.waymark"), folder.file());
    const auto read = QFile::ReadOwner | QFile::ReadGroup;
    REQUIRE(QFile::setPermissions(folder.file(), read));
    REQUIRE(QFile::setPermissions(QFileInfo(folder.file()).absolutePath(),
                                  read | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup));
    const NoAdministrator nobody;
    CHECK(problemOf(Editor::openOrShow(folder.file(), noon)) == FileError::Problem::CutShort);
}
#endif
