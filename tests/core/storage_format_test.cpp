// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/format.h"
#include "core/storage/store.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>

using namespace waymark;
using namespace waymark::testing;
using storage::Format;
using Problem = FileError::Problem;

namespace {

const QString fixture = QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-1.waymark");

/// A format that comes after the present one, as a later program would bring it: another table, and a row in it.
Format nextFormat()
{
    Format format = Format::current();
    const std::string table = "CREATE TABLE note (text TEXT NOT NULL) STRICT";
    format.migrations.push_back({format.version, {table, "INSERT INTO note (text) VALUES ('migrated')"}});
    ++format.version;
    format.schema.push_back(table);
    return format;
}

} // namespace

TEST_CASE("The tables of format 1 stay as they are: whoever changes them makes a new format")
{
    CHECK(Format::current().version == 1);
    CHECK(Format::current().schemaDigest().hex == "fab32ca65da26bc02f89a186c83dfbc74aa80654a97158b423254a846f0ab955");
}

TEST_CASE("The kept file of format 1 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixture, folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(editor->check()->isSound());
    CHECK(workspace.institution().name == "Example Academy");
    REQUIRE(workspace.reviews().size() == 2);
    const Review *first = workspace.reviewByNumber(1);
    REQUIRE(first != nullptr);
    CHECK(first->isFinished());
    CHECK(first->finishDigest.hex == "a97f30268b2437c213aebdf32c258908e94b5451575a61b952e4ef682508ab89");
    CHECK(workspace.decision(first->id, number("1.1")).level == level(2));
    CHECK(workspace.decision(workspace.reviewByNumber(2)->id, number("1.1")).standing == Standing::Carried);
    perform(*editor, edit::DescribeInstitution{{QStringLiteral("Another name")}});
}

TEST_CASE("A file of an older format is copied beside itself, then migrated")
{
    const Folder folder;
    auto editor = createEditor(folder.file("Example Academy.waymark"));
    addReview(*editor);
    const Workspace before = editor->workspace();
    editor.reset();

    const auto store = Store::open(folder.file("Example Academy.waymark"), noon, nextFormat());
    REQUIRE(store.has_value());
    CHECK((*store)->load() == before);
    const QString backup = QStringLiteral("Example Academy.backup-v1-2026-11-12.waymark");
    CHECK(folder.names().contains(backup));
    CHECK(openEditor(folder.file(backup.toUtf8().constData()))->workspace() == before);
}

TEST_CASE("A migrated file is of the new format from then on, and is not copied again")
{
    const Folder folder;
    createEditor(folder.file());
    REQUIRE(Store::open(folder.file(), noon, nextFormat()).has_value());
    REQUIRE(Store::open(folder.file(), noon, nextFormat()).has_value());
    CHECK(folder.names().size() == 2);
    CHECK(problemOf(Editor::open(folder.file(), noon)) == Problem::TooNew);
}

TEST_CASE("A second backup of one day does not overwrite the first")
{
    const Folder folder;
    createEditor(folder.file());
    writeBytes(folder.file("school.backup-v1-2026-11-12.waymark"), "kept");
    REQUIRE(Store::open(folder.file(), noon, nextFormat()).has_value());
    CHECK(bytesOf(folder.file("school.backup-v1-2026-11-12.waymark")) == "kept");
    CHECK(folder.names().contains(QStringLiteral("school.backup-v1-2026-11-12-2.waymark")));
}

TEST_CASE("A migration that fails leaves the file as it was")
{
    Format failing = nextFormat();
    failing.migrations.front().statements.push_back("DELETE FROM structure");
    Format other = nextFormat();
    other.schema.back() = "CREATE TABLE note (text TEXT NOT NULL, author TEXT) STRICT";
    Format unknown = nextFormat();
    unknown.migrations.clear();
    for (const Format &format : {failing, other, unknown}) {
        const Folder folder;
        createEditor(folder.file());
        REQUIRE_FALSE(Store::open(folder.file(), noon, format).has_value());
        CHECK(openEditor(folder.file())->check()->isSound());
    }
}

// To make the fixture of a new format: waymark-core-tests "[make-fixture]"
TEST_CASE("Make the fixture of this format", "[.][make-fixture]")
{
    QFile::remove(fixture);
    auto editor = createEditor(fixture);
    const ReviewId first = addReview(*editor, "2025/26");
    perform(*editor, edit::ChooseLevel{first, number("1.1"), level(2)});
    perform(*editor,
            edit::Write{first, number("1.1"), edit::Write::Field::Evidence, QStringLiteral("The careers plan")});
    perform(*editor, edit::Agree{first, {number("1.1")}, noon, QStringLiteral("SLT")});
    perform(*editor, edit::MarkPoint{first, number("1.1"), level(2), 0, Mark::InPlace});
    perform(*editor, edit::AddAction{{ActionId::create(),
                                      first,
                                      {number("1.1")},
                                      QStringLiteral("Publish the plan"),
                                      QStringLiteral("Careers leader"),
                                      QDate(2027, 7, 1)}});
    perform(*editor, edit::FinishReview{first, noon});
    addReview(*editor, "2026/27", first);
    WARN(editor->workspace().review(first)->finishDigest.hex.toStdString());
}
