// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/identity.h"
#include "tests/support/editors.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

const QString awkward = QStringLiteral("Dŵr \"naïve\" 'quoted'; 学校 \U0001F3EB\n\tlast line ");

} // namespace

TEST_CASE("Every kind of row comes back from the file as it went in")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const Priority priority{PriorityId::create(), 1, awkward};
    const Person named{PersonId::create(), awkward, {QStringLiteral("senco"), {}}};
    const Person nameless{PersonId::create(), {}, {QStringLiteral("own"), QStringLiteral("Librarian")}};
    perform(*editor, edit::DescribeInstitution{{awkward, InstitutionKind::College, awkward, awkward, awkward}});
    perform(*editor, edit::SetPriorities{{priority, {PriorityId::create(), 2, QString(maxText, u'x')}}});
    perform(*editor, edit::AddPerson{named});

    const ReviewId first = addReview(*editor, "2025/26");
    edit::Answer answers{first, {}, true, noon.addMSecs(7), QStringLiteral("SLT")};
    answers.answers = {{number("1.1"), edit::Answer::One::Kind::Level, level(0)},
                       {number("1.3"), edit::Answer::One::Kind::Level, level(4)},
                       {number("2.1"), edit::Answer::One::Kind::Query, {}}};
    perform(*editor, answers);
    perform(*editor, edit::FinishReview{first, noon.addMSecs(999)});
    perform(*editor, edit::ReopenReview{ReopeningId::create(), first, noon, awkward});
    perform(*editor, edit::FinishReview{first, noon.addYears(1)});

    Review second = *editor->workspace().review(first);
    second.id = ReviewId::create();
    second.title = awkward;
    second.date = QDate(2028, 2, 29);
    second.previous = first;
    second.enteredLater = true;
    perform(*editor,
            edit::AddReview{second, {{{}, named.id, named.role}, {{}, nameless.id, nameless.role}}, {nameless}});
    perform(*editor, edit::ChooseLevel{second.id, number("2.2"), level(1)});
    for (const auto field : {edit::Write::Field::Rationale, edit::Write::Field::Evidence, edit::Write::Field::Comment})
        perform(*editor, edit::Write{second.id, number("2.2"), field, awkward});
    perform(*editor, edit::MarkPoint{second.id, number("1.3"), level(2), 1, Mark::NotYet});
    perform(*editor, edit::AddAction{{ActionId::create(),
                                      second.id,
                                      {number("2.2"), number("1.1")},
                                      awkward,
                                      awkward,
                                      QDate(2028, 12, 31),
                                      priority.id,
                                      ActionStatus::CarriedOn,
                                      awkward}});
    perform(*editor, edit::AddAction{{ActionId::create(), second.id, {number("1.1")}, awkward, {}}});
    Action next{ActionId::create(), second.id, {number("1.1")}, awkward, {}};
    next.person = named.id;
    next.start = QDate(2028, 1, 1);
    next.due = QDate(2028, 1, 1);
    next.success = awkward;
    next.status = ActionStatus::Underway;
    perform(*editor, edit::CarryOnAction{editor->workspace().actionsOf(second.id).back()->id, next});
    perform(*editor, edit::NoteProgress{{ProgressNoteId::create(), next.id, QDate(2028, 1, 2), awkward}});
    perform(*editor, edit::SetTarget{second.id, number("2.2"), level(3)});
    perform(*editor, edit::SetLeverage{second.id, {next.id}});
    EvidenceItem item{EvidenceId::create(), awkward.simplified(), EvidenceKind::Voices};
    item.note = awkward;
    item.structure = second.structure;
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every.append(static_cast<char>(byte));
    perform(*editor, edit::AddEvidence{item, Attachment{{}, awkward.simplified(), every}});
    perform(*editor, edit::SetCriticalFriendNotes{{{CriticalFriendNoteId::create(), QStringLiteral("Hillside"),
                                                    QDate(2028, 1, 4), awkward, awkward, awkward}}});
    perform(*editor,
            edit::RecordVisit{
                {VisitId::create(), VisitKind::Peer, QDate(2028, 1, 3), awkward, awkward, {}, awkward, awkward}});
    perform(*editor, edit::AnswerGovernors{{second.id, GovernorQuestion::Vision, {}, awkward, {}}});
    const Model other = model({1});
    perform(*editor, edit::AddModel{other});
    perform(*editor,
            edit::SetMapping{second.structure, other.structure.digest(), {{{}, {}, number("2.2"), number("1.1")}}});
    perform(*editor, edit::WriteBriefing{{second.id, awkward, {awkward, QString(), awkward}}});
    perform(*editor, edit::ChooseHighlight{second.id, HighlightKind::PriorityArea, 3, number("1.2"), awkward});

    const Workspace before = editor->workspace();
    editor.reset();
    editor = openEditor(folder.file());
    const Workspace &after = editor->workspace();
    CHECK(after.institution() == before.institution());
    CHECK(after.priorities() == before.priorities());
    CHECK(after.people() == before.people());
    CHECK(after.reviews() == before.reviews());
    CHECK(after.participants() == before.participants());
    CHECK(after.decisions() == before.decisions());
    CHECK(after.marks() == before.marks());
    CHECK(after.actions() == before.actions());
    CHECK(after.briefings() == before.briefings());
    CHECK(after.highlights() == before.highlights());
    CHECK(after.reopenings() == before.reopenings());
    CHECK(after.lastReviewNumber() == 2);
    CHECK(after == before);
    CHECK(editor->check()->isSound());
    // Nothing above is true of empty tables.
    CHECK(after.priorities().size() == 2);
    CHECK(after.people().size() == 2);
    CHECK(after.participants().size() == 2);
    CHECK(after.decisions().size() == 6);
    CHECK(after.marks().size() == 1);
    CHECK(after.actions().size() == 3);
    CHECK(after.briefings().size() == 1);
    CHECK(after.highlights().size() == 1);
    CHECK(after.reopenings().size() == 1);
    CHECK(after.progressNotes().size() == 1);
    CHECK(after.targets().size() == 1);
    CHECK(after.leverage().size() == 1);
    CHECK(after.evidence().size() == 1);
    CHECK(after.attachments().size() == 1);
    CHECK(after.visits().size() == 1);
    CHECK(after.criticalFriendNotes().size() == 1);
    CHECK(after.governorAnswers().size() == 1);
    CHECK(after.mappings().size() == 1);
}

TEST_CASE("The names and sources of structures and wordings, which no digest covers, come back too")
{
    const Folder folder;
    Model made = model({1}, 7);
    made.wording = Wording(QStringLiteral("Official"), QStringLiteral("en"), QStringLiteral("A source"), true,
                           made.structure.digest(), made.wording.descriptors());
    createEditor(folder.file(), made);
    const auto editor = openEditor(folder.file());
    const Wording &wording = editor->workspace().wordings().rows().begin()->second.wording;
    CHECK(wording.name() == "Official");
    CHECK(wording.source() == "A source");
    CHECK(wording.isOfficial());
    CHECK(wording.descriptors() == made.wording.descriptors());
    const Structure &structure = editor->workspace().structures().rows().begin()->second.structure;
    CHECK(structure.themes() == made.structure.themes());
    CHECK(structure.levels() == 7);
}

TEST_CASE("A value that the tables refuse is an error, and nothing moves")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor);
    perform(*editor, edit::ChooseLevel{review, number("1.1"), level(1)});
    const Workspace before = editor->workspace();
    // No time at all: an agreed answer needs one.
    const auto step = editor->perform(edit::Agree{review, {number("1.1")}, QDateTime()}, noon);
    CHECK(problemOf(step) == FileError::Problem::CannotWrite);
    CHECK(editor->workspace() == before);
    CHECK(editor->undoStep()->gesture == "choose-level");
    perform(*editor, edit::Agree{review, {number("1.1")}, noon});
    CHECK(editor->check()->isSound());
}

TEST_CASE("Ids, dates and times have one spelling each")
{
    const QUuid id = QUuid::createUuid();
    CHECK(parseId(spelled(id)) == id);
    CHECK(parseId("0F6B8F2E-0000-4000-8000-000000000000") == std::nullopt);
    CHECK(parseId("{0f6b8f2e-0000-4000-8000-00000000000}") == std::nullopt);
    CHECK(parseId("") == std::nullopt);
    CHECK(parseDate("2028-02-29") == QDate(2028, 2, 29));
    CHECK(parseDate("2027-02-29") == std::nullopt);
    CHECK(parseDate("2027-2-9") == std::nullopt);
    CHECK(parseDate("+027-02-09") == std::nullopt);
    CHECK(parseTime("2026-11-12T12:00:00.007Z") == noon.addMSecs(7));
    CHECK(parseTime("2026-11-12T12:00:00.007+") == std::nullopt);
    CHECK(parseTime("2026-11-12T24:00:00.000Z") == std::nullopt);
    CHECK(spelled(QDate()) == QByteArray());
    CHECK(spelled(QDateTime(QDate(12000, 1, 1), QTime(0, 0), Qt::UTC)) == QByteArray());
    const QDateTime summer(QDate(2026, 7, 1), QTime(13, 0), Qt::OffsetFromUTC, 3600);
    CHECK(spelled(summer) == "2026-07-01T12:00:00.000Z");
}

TEST_CASE("Ids sort in the file as they sort in memory")
{
    for (int i = 0; i < 200; ++i) {
        const QUuid a = QUuid::createUuid();
        const QUuid b = QUuid::createUuid();
        CHECK((a < b) == (spelled(a) < spelled(b)));
    }
}
