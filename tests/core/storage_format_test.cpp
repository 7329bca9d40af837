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

const QString fixtures = QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/");

edit::ImportResponse importOf(const Editor &editor, ReviewId review, const Voice &voice, const char *source)
{
    Response response;
    response.id = ResponseId::create();
    response.review = review;
    response.voice = voice;
    response.claimedName = QStringLiteral("Sam Example");
    response.wording = editor.workspace().review(review)->wording;
    response.savedAt = response.receivedAt = noon;
    response.source = {QString::fromLatin1(source).repeated(64)};
    return {response,
            {{{}, number("1.1"), level(2), false, {}, true, QStringLiteral("A comment"), {}},
             {{}, number("2.1"), {}, true}},
            {{{}, number("1.1"), level(3), 1, Mark::NotYet}}};
}

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

TEST_CASE("The tables of format 2 stay as they are: whoever changes them makes a new format")
{
    CHECK(Format::current().version == 2);
    CHECK(Format::current().schemaDigest().hex == "593ecc6057f5cec5235321d159406c92bd8ac05fc64f1889e1cf1dce2e03289c");
}

TEST_CASE("The kept file of format 1 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-1.waymark", folder.file()));
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
    CHECK(folder.names().contains(QStringLiteral("school.backup-v1-2026-11-12.waymark")));
    // What was agreed before settlements were kept has none, and keeps its digest.
    CHECK(workspace.settlements().isEmpty());
    const ReviewId second = workspace.reviewByNumber(2)->id;
    perform(*editor, edit::ChooseLevel{second, number("1.1"), level(3)});
    perform(*editor, edit::Agree{second, {number("1.1")}, noon, QStringLiteral("SLT")});
    CHECK(workspace.settlements().size() == 1);
    CHECK(editor->check()->isSound());
}

TEST_CASE("The kept file of format 2 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-2.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(editor->check()->isSound());
    CHECK(folder.names().size() == 1); // nothing to migrate, so no backup
    const Review *first = workspace.reviewByNumber(1);
    REQUIRE(first != nullptr);
    CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
    CHECK(workspace.responsesOf(first->id).size() == 2);
    CHECK(workspace.countingAnswers(first->id, number("1.1")).size() == 2);
    CHECK(workspace.reflection(first->id).namesSeen);
    REQUIRE(workspace.settlementsOf(first->id, number("1.1")).size() == 2);
    CHECK(workspace.settlementsOf(first->id, number("1.1"))[0]->level == level(2));
    CHECK(workspace.settlementsOf(first->id, number("1.1"))[1]->dissent == "One of us sees it lower");
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
    const QString backup = QStringLiteral("Example Academy.backup-v2-2026-11-12.waymark");
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
    writeBytes(folder.file("school.backup-v2-2026-11-12.waymark"), "kept");
    REQUIRE(Store::open(folder.file(), noon, nextFormat()).has_value());
    CHECK(bytesOf(folder.file("school.backup-v2-2026-11-12.waymark")) == "kept");
    CHECK(folder.names().contains(QStringLiteral("school.backup-v2-2026-11-12-2.waymark")));
}

TEST_CASE("A migration that fails leaves the file as it was")
{
    Format failing = nextFormat();
    failing.migrations.back().statements.push_back("DELETE FROM structure");
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
    const QString fixture = fixtures + QStringLiteral("format-%1.waymark").arg(Format::current().version);
    QFile::remove(fixture);
    auto editor = createEditor(fixture);
    const Person person{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    const Group group{GroupId::create(), QStringLiteral("Heads of year")};
    perform(*editor, edit::AddPerson{person});
    perform(*editor, edit::AddGroup{group, {person.id}});
    const ReviewId first = addReview(*editor, "2025/26");
    perform(*editor, edit::ChooseLevel{first, number("1.1"), level(2)});
    perform(*editor,
            edit::Write{first, number("1.1"), edit::Write::Field::Evidence, QStringLiteral("The careers plan")});
    perform(*editor, edit::SetAssignments{first, {{{}, 1, person.id}, {{}, 2, group.id}}});
    perform(*editor, edit::DescribeReflection{{first, QDate(2026, 11, 6), QStringLiteral("Please look"), true}});
    perform(*editor, importOf(*editor, first, Voice(person.id), "a"));
    perform(*editor, importOf(*editor, first, Voice(group.id), "b"));
    perform(*editor, edit::SetRounds{first, {QStringLiteral("SLT"), QStringLiteral("Head")}});
    perform(*editor, edit::SetPresence{first, {person.id}});
    perform(*editor, edit::SetMeetingPlan{first, {{{}, 1, QStringLiteral("Introduction"), 5, {}}}});
    perform(*editor, edit::Agree{first, {number("1.1")}, noon, QStringLiteral("SLT"), {person.role}});
    perform(*editor, edit::ChooseLevel{first, number("1.1"), level(3)});
    perform(*editor, edit::Agree{first,
                                 {number("1.1")},
                                 noon.addDays(7),
                                 QStringLiteral("Head"),
                                 {person.role},
                                 QStringLiteral("One of us sees it lower")});
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
