// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/review/merging.h"
#include "core/review/reviewdigest.h"
#include "core/storage/format.h"
#include "core/storage/store.h"
#include "tests/support/editors.h"
#include "tests/support/otherprogram.h"

#include <QFile>
#include <algorithm>

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

TEST_CASE("The tables of format 10 stay as they are: whoever changes them makes a new format")
{
    CHECK(Format::current().version == 10);
    CHECK(Format::current().schemaDigest().hex == "6d666be819fc2b3f42049ac086029205831ef6cb8b311df74f651e0489c1e6aa");
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
    CHECK(folder.names().contains(QStringLiteral("school.backup-v2-2026-11-12.waymark")));
    const Review *first = workspace.reviewByNumber(1);
    REQUIRE(first != nullptr);
    CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
    CHECK(workspace.responsesOf(first->id).size() == 2);
    CHECK(workspace.countingAnswers(first->id, number("1.1")).size() == 2);
    CHECK(workspace.reflection(first->id).namesSeen);
    REQUIRE(workspace.settlementsOf(first->id, number("1.1")).size() == 2);
    CHECK(workspace.settlementsOf(first->id, number("1.1"))[0]->level == level(2));
    CHECK(workspace.settlementsOf(first->id, number("1.1"))[1]->dissent == "One of us sees it lower");
    // What format 2 did not know has the defaults, and can be filled.
    CHECK(workspace.institution().quality == QualityStatus::NotStated);
    CHECK(workspace.institution().peerReviewYears == 3);
    REQUIRE(workspace.actions().size() == 1);
    Action action = workspace.actions().rows().begin()->second;
    CHECK(action.what == "Publish the plan");
    CHECK(action.due == QDate(2027, 7, 1));
    CHECK((action.success.isEmpty() && !action.person && !action.start && !action.carriedFrom));
    action.status = ActionStatus::Underway;
    perform(*editor, edit::ReviseAction{action});
    perform(*editor, edit::RecordVisit{{VisitId::create(), VisitKind::Expert, QDate(2026, 3, 1)}});
    CHECK(editor->check()->isSound());
    perform(*editor, edit::DescribeInstitution{{QStringLiteral("Another name")}});
}

TEST_CASE("The kept file of format 3 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-3.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(editor->check()->isSound());
    CHECK(folder.names().contains(QStringLiteral("school.backup-v3-2026-11-12.waymark")));
    const Review *first = workspace.reviewByNumber(1);
    const Review *second = workspace.reviewByNumber(2);
    REQUIRE((first && second));
    CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
    CHECK(workspace.institution().quality == QualityStatus::WorkingTowards);
    CHECK(workspace.institution().qualityDate == QDate(2026, 9, 1));
    CHECK(workspace.institution().peerReviewYears == 4);
    const Action *old = workspace.actionsOf(first->id).at(0);
    CHECK(old->status == ActionStatus::CarriedOn);
    CHECK(old->success == "Every family has seen it");
    CHECK(workspace.people().find(*old->person)->name == "Sam Example");
    CHECK(workspace.notesOf(old->id).at(0)->text == "A first draft went round");
    const Action *next = workspace.successorOf(old->id);
    REQUIRE(next != nullptr);
    CHECK(next->review == second->id);
    CHECK(workspace.leverageOf(second->id) == std::vector<const Action *>{next});
    CHECK(workspace.targets().find({second->id, number("1.1")})->level == level(4));
    const auto evidence = workspace.evidenceFor(first->structure, number("1.1"));
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0]->reviewBy == QDate(2027, 9, 1));
    CHECK(workspace.attachment(evidence[0]->id)->bytes == QByteArray("a\0b\xff", 4));
    CHECK(workspace.visitsByDate().at(0)->advice == "Tell families sooner");
    CHECK(workspace.governorAnswer(second->id, GovernorQuestion::Staff).verdict == GovernorVerdict::Partly);
    const auto mapping = workspace.mapping(first->structure, workspace.mappings().rows().begin()->second.to);
    REQUIRE(mapping.size() == 2);
    CHECK(mapping[0]->now == number("1.2"));
    CHECK_FALSE(mapping[1]->now);
    perform(*editor, edit::DescribeInstitution{{QStringLiteral("Another name")}});
}

TEST_CASE("The kept file of format 4 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-4.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(editor->check()->isSound());
    CHECK(folder.names().contains(QStringLiteral("school.backup-v4-2026-11-12.waymark")));
    const Review *first = workspace.reviewByNumber(1);
    REQUIRE(first);
    // What format 4 did not know is empty, and what it knew is as it was.
    const Reflection asked = workspace.reflection(first->id);
    CHECK(asked.message == "Please look");
    CHECK(asked.namesSeen);
    CHECK(asked.guidance.isEmpty());
    CHECK(asked.guidanceLink.isEmpty());
    CHECK(workspace.criticalFriendNotes().isEmpty());
    CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
    CHECK(std::ranges::any_of(workspace.people().rows(),
                              [](const auto &row) { return row.second.role.key == u"slt-link"; }));
    const Digest own{QStringLiteral("1f502e5990e8220461fb02d99b1173dbbe3b3529e5bb2c901bb485e804f27057")};
    const StoredStructure *structure = workspace.structures().find(own);
    REQUIRE(structure);
    CHECK(structure->structure.theme(5)->title ==
          "Encounters with employers/employees and experiences of the workplace");
    REQUIRE(workspace.wordingsFor(own).size() == 1);
    CHECK(workspace.wordingsFor(own)[0]
              ->descriptor(number("1.3"), level(3))
              .points.back()
              .text.contains(u"{whole} development plan"));
}

TEST_CASE("The kept file of format 5 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-5.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().contains(QStringLiteral("school.backup-v5-2026-11-12.waymark")));
        CHECK(workspace.handCounts().isEmpty());
        CHECK(workspace.schoolFiles().isEmpty());
        const Reflection asked = workspace.reflection(workspace.reviewByNumber(1)->id);
        CHECK(asked.guidance == "A film of six minutes");
        CHECK(asked.guidanceLink == "https://example.org/film");
        REQUIRE(workspace.criticalFriendNotesByDate().size() == 1);
        CHECK(workspace.criticalFriendNotesByDate()[0]->school == "Hillside School");
        CHECK(workspace.criticalFriendNotesByDate()[0]->advised == "Ask last year's leavers");
        const Review *first = workspace.reviewByNumber(1);
        REQUIRE(first);
        CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(), "SELECT name, sum FROM table_sum WHERE name IN ('institution', 'target')", add, &sums,
                 nullptr);
    CHECK(sums == "institution -1427334134115495489\ntarget 4458337996897280835\n");
}

TEST_CASE("The kept file of format 6 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-6.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().contains(QStringLiteral("school.backup-v6-2026-11-12.waymark")));
        CHECK(workspace.arrangements().isEmpty());
        CHECK(workspace.apologies().isEmpty());
        const auto counted = workspace.handCountsOf(workspace.reviewByNumber(2)->id, number("1.1"));
        REQUIRE(counted.size() == 1);
        CHECK(counted[0]->round == "SLT");
        CHECK(counted[0]->hands == std::vector<int>{0, 1, 5, 2, 0});
        REQUIRE(workspace.schoolFiles().size() == 1);
        CHECK(workspace.schoolFiles().find(SchoolFileKind::Logo)->bytes == "not really a picture");
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(), "SELECT name, sum FROM table_sum WHERE name IN ('hand_count', 'school_file')", add,
                 &sums, nullptr);
    CHECK(sums == "hand_count -6390331277270440264\nschool_file -4041053281737344408\n");
}

TEST_CASE("The kept file of format 7 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-7.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().contains(QStringLiteral("school.backup-v7-2026-11-12.waymark")));
        CHECK(workspace.leavers().isEmpty());
        const auto notes = workspace.criticalFriendNotesByDate();
        REQUIRE(notes.size() == 1);
        CHECK(notes[0]->advised == "Ask last year's leavers");
        CHECK(notes[0]->successes.isEmpty());
        const Review *second = workspace.reviewByNumber(2);
        REQUIRE(second);
        CHECK(workspace.arrangement(second->id) ==
              Arrangement{second->id, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")});
        CHECK(workspace.rolesWithApologies(second->id) == std::vector<Role>{{QStringLiteral("senco"), {}}});
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(), "SELECT name, sum FROM table_sum WHERE name IN ('arrangement', 'apology')", add, &sums,
                 nullptr);
    CHECK(sums == "apology -3802922739490971809\narrangement -1821214183637217052\n");
}

TEST_CASE("The kept file of format 8 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-8.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().contains(QStringLiteral("school.backup-v8-2026-11-12.waymark")));
        REQUIRE(workspace.leavers().size() == 1);
        CHECK(workspace.leavers().rows().begin()->second.at == noon);
        const auto notes = workspace.criticalFriendNotesByDate();
        REQUIRE(notes.size() == 1);
        CHECK(notes[0]->successes == "Every tutor knows the plan");
        const Review *first = workspace.reviewByNumber(1);
        REQUIRE(first);
        // Every agreement is there, and none was set aside: so the digest has the form that it had.
        CHECK(first->finishDigest.hex == "e2f05230778b5fcc702f60a2976cdaa046e30587025af0fe26b7cd7afdd227f8");
        CHECK(changedSinceFinished(workspace).empty());
        const auto agreed = workspace.settlementsOf(first->id, number("1.1"));
        REQUIRE(agreed.size() == 2);
        CHECK(agreed[0]->round == "SLT");
        CHECK(agreed[1]->present == std::vector<Role>{{QStringLiteral("senco"), {}}});
        CHECK(agreed[1]->dissent == "One of us sees it lower");
        CHECK((!agreed[0]->setAside && !agreed[1]->setAside));
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(), "SELECT name, sum FROM table_sum WHERE name IN ('leaver', 'critical_friend_note')",
                 add, &sums, nullptr);
    CHECK(sums == "critical_friend_note -3843162066829649913\nleaver -1150897342143713873\n");
}

TEST_CASE("The kept file of format 9 opens, is sound, and says what it always said")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-9.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().contains(QStringLiteral("school.backup-v9-2026-11-12.waymark")));
        CHECK(workspace.actionEnds().isEmpty());
        CHECK(workspace.prioritiesThen(workspace.reviewByNumber(1)->id).empty());
        const Review *second = workspace.reviewByNumber(2);
        REQUIRE(second);
        const auto agreed = workspace.settlementsOf(second->id, number("1.2"));
        REQUIRE(agreed.size() == 2);
        CHECK(agreed[0]->round == "Careers team");
        CHECK(agreed[0]->setAside == noon.addDays(30));
        CHECK(agreed[1]->round == "SLT");
        CHECK_FALSE(agreed[1]->setAside);
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(), "SELECT name, sum FROM table_sum WHERE name IN ('settlement')", add, &sums, nullptr);
    CHECK(sums == "settlement 5007389507540169073\n");
}

TEST_CASE("The kept file of format 10 opens, is sound, says what it always said, and every row in it has its checksum")
{
    const Folder folder;
    REQUIRE(QFile::copy(fixtures + u"format-10.waymark", folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto editor = openEditor(folder.file());
        const Workspace &workspace = editor->workspace();
        CHECK(editor->check()->isSound());
        CHECK(folder.names().size() == 1); // nothing to migrate, so no backup
        const ReviewId first = workspace.reviewByNumber(1)->id;
        const GroupId group = workspace.groups().rows().begin()->first;
        CHECK(workspace.membersOf(group).empty());
        REQUIRE(workspace.membersThen(first, group).size() == 1);
        CHECK(workspace.people().find(workspace.membersThen(first, group)[0])->name == "Sam Example");
        CHECK(workspace.prioritiesThen(first).empty());
        REQUIRE(workspace.prioritiesInOrder().size() == 1);
        CHECK(workspace.prioritiesInOrder()[0]->text == "Attendance");
        CHECK(workspace.retiredPriorities().size() == 1);
        REQUIRE(workspace.actionEnds().size() == 1);
        CHECK(workspace.actionEnds().rows().begin()->second.on == QDate(2027, 2, 1));
        const auto reopened = workspace.reopeningsOf(first);
        REQUIRE(reopened.size() == 1);
        CHECK(reopened[0]->finished == noon);
        CHECK(reopened[0]->kind == ReopeningKind::Correction);
    }
    const OtherProgram other(folder.file());
    QByteArray sums;
    const auto add = [](void *all, int, char **values, char **) {
        *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ' ' + values[1] + '\n';
        return 0;
    };
    sqlite3_exec(other.handle(),
                 "SELECT name, sum FROM table_sum WHERE name IN ('action_end', 'past_membership', 'past_priority', "
                 "'reopening', 'retired_priority') ORDER BY name",
                 add, &sums, nullptr);
    CHECK(sums == "action_end -6866647092801033037\npast_membership -3640413174961062730\n"
                  "past_priority 7750635282323268171\nreopening 5250371862499614457\n"
                  "retired_priority 3282043147745299948\n");
}

TEST_CASE("A file that was damaged before a migration does not come out of it as sound")
{
    const Folder folder;
    createEditor(folder.file());
    REQUIRE(OtherProgram(folder.file()).run("UPDATE institution SET name = 'Another Academy'") == SQLITE_OK);
    const auto opened = Store::open(folder.file(), noon, nextFormat());
    CHECK(problemOf(opened) == Problem::Damaged);
    CHECK(detailOf(opened) == u"table institution, row 1: its checksum does not fit");
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
    const QString backup = QStringLiteral("Example Academy.backup-v10-2026-11-12.waymark");
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
    writeBytes(folder.file("school.backup-v10-2026-11-12.waymark"), "kept");
    REQUIRE(Store::open(folder.file(), noon, nextFormat()).has_value());
    CHECK(bytesOf(folder.file("school.backup-v10-2026-11-12.waymark")) == "kept");
    CHECK(folder.names().contains(QStringLiteral("school.backup-v10-2026-11-12-2.waymark")));
}

TEST_CASE("A migration that fails leaves the file as it was, and nothing beside it")
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
        // Nor a copy for each time that somebody tries.
        for (int tries = 0; tries < 2; ++tries)
            REQUIRE_FALSE(Store::open(folder.file(), noon, format).has_value());
        CHECK(folder.names().size() == 1);
        CHECK(openEditor(folder.file())->check()->isSound());
    }
}

namespace {

/// What format 3 added, a row of each.
void follow(Editor &editor, const Action &old, ReviewId second)
{
    Institution institution = editor.workspace().institution();
    institution.quality = QualityStatus::WorkingTowards;
    institution.qualityDate = QDate(2026, 9, 1);
    institution.peerReviewYears = 4;
    perform(editor, edit::DescribeInstitution{institution});
    perform(editor, edit::NoteProgress{{ProgressNoteId::create(), old.id, QDate(2027, 1, 15),
                                        QStringLiteral("A first draft went round")}});
    Action next = old;
    next.id = ActionId::create();
    next.review = second;
    perform(editor, edit::CarryOnAction{old.id, next});
    perform(editor, edit::SetLeverage{second, {next.id}});
    perform(editor, edit::SetTarget{second, number("1.1"), level(4)});
    const Digest structure = editor.workspace().review(second)->structure;
    EvidenceItem item{EvidenceId::create(), QStringLiteral("The careers plan")};
    item.link = QStringLiteral("https://example.org/plan");
    item.date = QDate(2026, 9, 1);
    item.reviewBy = QDate(2027, 9, 1);
    item.structure = structure;
    item.statements = {number("1.1")};
    perform(editor, edit::AddEvidence{item, Attachment{{}, QStringLiteral("plan.bin"), QByteArray("a\0b\xff", 4)}});
    Visit visit{VisitId::create(), VisitKind::Peer, QDate(2026, 5, 4), QStringLiteral("Two careers leaders")};
    visit.advice = QStringLiteral("Tell families sooner");
    perform(editor, edit::RecordVisit{visit});
    perform(editor, edit::SetCriticalFriendNotes{
                        {{CriticalFriendNoteId::create(), QStringLiteral("Hillside School"), QDate(2026, 5, 11),
                          QStringLiteral("Who hears of it?"), QStringLiteral("Ask last year's leavers"),
                          QStringLiteral("Every tutor knows the plan")}}});
    perform(editor, edit::AnswerGovernors{{second, GovernorQuestion::Staff, GovernorVerdict::Partly,
                                           QStringLiteral("Half of them were trained"), QStringLiteral("Records")}});
    // What format 6 added.
    perform(editor, edit::CountHands{
                        {HandCountId::create(), second, number("1.1"), noon, QStringLiteral("SLT"), {0, 1, 5, 2, 0}}});
    perform(editor, edit::SetSchoolFile{SchoolFileKind::Logo,
                                        SchoolFile{{}, QStringLiteral("logo.png"), "not really a picture"}});
    const Model other = model({2, 2});
    perform(editor, edit::AddModel{other});
    perform(editor, edit::SetMapping{structure,
                                     other.structure.digest(),
                                     {{{}, {}, number("1.1"), number("1.2")}, {{}, {}, number("1.2"), {}}}});
}

} // namespace

namespace {

/// What format 9 added: an agreement in another copy, which merging the two set aside.
void mergeOneAgreement(std::unique_ptr<Editor> &editor, const QString &path, ReviewId review)
{
    const Folder folder;
    editor.reset();
    REQUIRE(QFile::copy(path, folder.file()));
    editor = openEditor(path);
    const auto other = openEditor(folder.file());
    const auto agree = [&](Editor &in, const char *round, int value, const QDateTime &at) {
        edit::Answer answer{review, {{number("1.2"), edit::Answer::One::Kind::Level, level(value)}}, true, at};
        answer.round = QString::fromLatin1(round);
        perform(in, answer);
    };
    agree(*editor, "SLT", 3, noon.addDays(20));
    agree(*other, "Careers team", 4, noon.addDays(19));
    const FileCopy mine = editor->held().value();
    const FileCopy theirs = other->held().value();
    const Merge merge = Merge::of(mine, theirs, ancestorOf(mine, theirs), noon.addDays(30)).value();
    perform(*editor, Edit(merge.asEdit(std::vector<Side>(merge.conflicts().size(), Side::Mine)).value()));
}

} // namespace

// To make the fixture of a new format: waymark-core-tests "[make-fixture]". One that is there stays as it is, for it is
// what files of its day look like, and a filter by name can come here by accident.
TEST_CASE("Make the fixture of this format", "[.][make-fixture]")
{
    const QString fixture = fixtures + QStringLiteral("format-%1.waymark").arg(Format::current().version);
    if (QFile::exists(fixture)) {
        WARN(fixture.toStdString() << " is there, and kept");
        return;
    }
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
    perform(*editor, edit::DescribeReflection{{first, QDate(2026, 11, 6), QStringLiteral("Please look"), true,
                                               PackKind::Blind, QStringLiteral("A film of six minutes"),
                                               QStringLiteral("https://example.org/film")}});
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
    Action action{ActionId::create(),
                  first,
                  {number("1.1")},
                  QStringLiteral("Publish the plan"),
                  QStringLiteral("Careers leader"),
                  QDate(2027, 7, 1)};
    action.person = person.id;
    action.start = QDate(2026, 12, 1);
    action.success = QStringLiteral("Every family has seen it");
    perform(*editor, edit::AddAction{action});
    perform(*editor, edit::FinishReview{first, noon});
    follow(*editor, action, addReview(*editor, "2026/27", first));
    // What format 4 added: a role, and a model with other placeholders and a corrected title.
    perform(*editor,
            edit::AddPerson{{PersonId::create(), QStringLiteral("Lin Example"), {QStringLiteral("slt-link"), {}}}});
    perform(*editor, edit::AddModel{builtInModel()});
    // What format 7 added.
    const ReviewId second = editor->workspace().reviewByNumber(2)->id;
    perform(*editor, edit::ArrangeMeeting{{second, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}});
    perform(*editor, edit::SetApologies{second, {person.id}});
    // What format 8 added.
    const PersonId left = PersonId::create();
    perform(*editor, edit::AddPerson{{left, QStringLiteral("Pat Example"), {QStringLiteral("head-of-year"), {}}}});
    perform(*editor, edit::MarkLeft{left, noon});
    mergeOneAgreement(editor, fixture, second);
    // What format 10 added: priorities and a group that are others since the first review, an action that ended, and
    // when what was reopened had been finished.
    perform(*editor, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
    perform(*editor, edit::ReviseGroup{group, {}});
    Action ended{ActionId::create(), first, {number("1.2")}, QStringLiteral("Ask employers"), {}};
    ended.priority = editor->workspace().prioritiesInOrder()[0]->id;
    perform(*editor, edit::AddAction{ended});
    ended.status = ActionStatus::Done;
    perform(*editor, edit::ReviseAction{ended, QDate(2027, 2, 1)});
    perform(*editor, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Attendance")}}});
    perform(*editor, edit::ReopenReview{ReopeningId::create(), first, noon.addDays(90), QStringLiteral("A slip"),
                                        ReopeningKind::Correction});
    perform(*editor, edit::FinishReview{first, noon.addDays(91)});
    WARN(editor->workspace().review(first)->finishDigest.hex.toStdString());
}
