// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rounds.h"
#include "core/review/keys.h"
#include "core/review/reviewdigest.h"
#include "core/text/meeting.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

struct OneReview
{
    Model model = testing::model();
    Workspace workspace = workspaceWith(model);
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));

    Decision at(const char *statement) const { return workspace.decision(review, number(statement)); }
};

} // namespace

TEST_CASE("Choosing a level makes a draft, and agreeing is a gesture of its own")
{
    OneReview it;
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(it.at("1.1").level == level(3));
    perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("SLT")});
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.1").round == u"SLT");
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)});
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK_FALSE(it.at("1.1").agreedAt);
}

TEST_CASE("Choosing the level that is agreed already changes nothing")
{
    OneReview it;
    agree(it.workspace, it.review, "1.1", 3);
    CHECK(plan(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)})->isEmpty());
}

TEST_CASE("Clearing an answer keeps its query and its texts, and leaves no row when there are none")
{
    OneReview it;
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    perform(it.workspace, edit::SetQuery{it.review, number("1.1"), true});
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), std::nullopt});
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.at("1.1").query);
    perform(it.workspace, edit::SetQuery{it.review, number("1.1"), false});
    CHECK(it.workspace.decisions().isEmpty());
}

TEST_CASE("A statement without a descriptor at a level cannot be given that level")
{
    OneReview it;
    CHECK(refusalOf(it.workspace, edit::ChooseLevel{it.review, number("1.2"), level(1)}) ==
          Refusal::Reason::NoDescriptor);
    CHECK(plan(it.workspace, edit::ChooseLevel{it.review, number("1.2"), level(0)}));
    CHECK(refusalOf(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(5)}) ==
          Refusal::Reason::LevelOutOfRange);
    CHECK(refusalOf(it.workspace, edit::ChooseLevel{it.review, number("9.9"), level(1)}) ==
          Refusal::Reason::NoSuchStatement);
}

TEST_CASE("Several answers are taken all or not at all")
{
    OneReview it;
    using One = edit::Answer::One;
    const edit::Answer bad{it.review,
                           {{number("1.1"), One::Kind::Level, level(2)}, {number("1.2"), One::Kind::Level, level(1)}},
                           false,
                           noon};
    CHECK(refusalOf(it.workspace, bad) == Refusal::Reason::NoDescriptor);
    const edit::Answer good{
        it.review, {{number("1.1"), One::Kind::Level, level(2)}, {number("1.1"), One::Kind::Query}}, true, noon};
    perform(it.workspace, good);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.1").query);
}

TEST_CASE("Answers carried forward are open until they are confirmed or changed")
{
    OneReview it;
    agree(it.workspace, it.review, "1.1", 3);
    const ReviewId next = addReview(it.workspace, it.model, "2027/28", QDate(2027, 11, 12), it.review);
    Decision carried = it.workspace.decision(next, number("1.1"));
    CHECK(carried.standing == Standing::Carried);
    CHECK(carried.level == level(3));
    CHECK(carried.isOpen());
    CHECK_FALSE(it.workspace.decisions().find({next, number("2.1")}));
    perform(it.workspace, edit::ChooseLevel{next, number("1.1"), level(3)});
    CHECK(it.workspace.decision(next, number("1.1")).standing == Standing::Draft);
}

TEST_CASE("A finished review takes no answer until it is opened again with a reason")
{
    OneReview it;
    agree(it.workspace, it.review, "1.1", 3);
    perform(it.workspace, edit::FinishReview{it.review, noon});
    CHECK(it.workspace.review(it.review)->isFinished());
    CHECK(refusalOf(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)}) ==
          Refusal::Reason::ReviewFinished);
    CHECK(refusalOf(it.workspace, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral(" ")}) ==
          Refusal::Reason::ReasonMissing);
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("A slip")});
    CHECK_FALSE(it.workspace.review(it.review)->isFinished());
    CHECK(it.workspace.reopenings().size() == 1);
}

TEST_CASE("Reopening a review ends its meeting: nobody who sat in it decides what is corrected")
{
    OneReview it;
    const Person head{PersonId::create(), QStringLiteral("A"), roleFrom(QStringLiteral("headteacher"))};
    perform(it.workspace, edit::AddPerson{head});
    perform(it.workspace, edit::SetPresence{it.review, {head.id}});
    perform(it.workspace, edit::ChooseRound{it.review, QStringLiteral("SLT")});
    perform(it.workspace, edit::WriteOpening{it.review, QStringLiteral("Why we meet")});
    agree(it.workspace, it.review, "1.1", 3);
    perform(it.workspace, edit::FinishReview{it.review, noon});
    CHECK(it.workspace.peopleInTheRoom(it.review).size() == 1);
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("A slip"),
                                             ReopeningKind::Correction});
    CHECK(it.workspace.peopleInTheRoom(it.review).empty());
    CHECK(it.workspace.meeting(it.review).round.isEmpty());
    CHECK(it.workspace.meeting(it.review).opening == "Why we meet");
    // What is agreed now is a correction, whatever round the program would have written; a new meeting's is not.
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)});
    edit::Agree alone{it.review, {number("1.1")}, noon.addSecs(60), {}};
    alone.round = QStringLiteral("SLT");
    perform(it.workspace, alone);
    const auto record = [&] { return decisionRecord(it.workspace, *it.workspace.review(it.review), number("1.1")); };
    CHECK_FALSE(record().rounds[0].isCorrection);
    CHECK(record().rounds[1].isCorrection);
    CHECK(roundLine(record(), 1) == "Corrected after reopening: 3 → 2");
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(4)});
    edit::Agree together = alone;
    together.at = noon.addSecs(120);
    together.present = {head.role};
    perform(it.workspace, together);
    CHECK_FALSE(record().rounds[2].isCorrection);
}

TEST_CASE("After reopening, what is passed over stays the meeting's, with the meeting's reason")
{
    OneReview it;
    perform(it.workspace, edit::ChooseRound{it.review, QStringLiteral("SLT")});
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("SLT")});
    perform(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Seen")});
    perform(it.workspace, edit::FinishReview{it.review, noon.addSecs(60)});
    perform(it.workspace,
            edit::ReopenReview{ReopeningId::create(), it.review, noon.addSecs(120), QStringLiteral("A slip")});
    // Enter, on the way to the statement that is to be corrected.
    perform(it.workspace,
            edit::Agree{it.review, {number("1.1")}, noon.addSecs(180), QStringLiteral("Careers team draft")});
    perform(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Now")});
    const auto settlements = it.workspace.settlementsOf(it.review, number("1.1"));
    REQUIRE(settlements.size() == 1);
    CHECK(settlements[0]->round == "SLT");
    CHECK(settlements[0]->rationale == "Seen");
    CHECK(it.at("1.1").round == "SLT");
    CHECK(it.at("1.1").rationale == "Now");
    // What is corrected has its reason with it again.
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)});
    perform(it.workspace,
            edit::Agree{it.review, {number("1.1")}, noon.addSecs(240), QStringLiteral("Careers team draft")});
    perform(it.workspace,
            edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("A slip")});
    CHECK(it.workspace.lastSettlement(it.review, number("1.1"))->rationale == "A slip");
}

TEST_CASE("Whoever goes past at a desk confirms nothing that a meeting agreed")
{
    OneReview it;
    const Role head = roleFrom(QStringLiteral("headteacher"));
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("SLT"), {head}});
    edit::Agree past{it.review, {number("1.1")}, noon.addDays(18), QStringLiteral("Careers team draft")};
    perform(it.workspace, past);
    CHECK(it.workspace.settlementsOf(it.review, number("1.1")).size() == 1);
    CHECK(it.at("1.1").round == "SLT");
    CHECK(it.at("1.1").agreedAt == noon);
    // What is written at the desk is the decision's reason, and not what the meeting heard.
    const auto write = [&](const char *text, bool inSitting) {
        perform(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale,
                                          QString::fromUtf8(text), inSitting});
    };
    write("Seen by all", true);
    write("Written at home", false);
    CHECK(it.workspace.lastSettlement(it.review, number("1.1"))->rationale == "Seen by all");
    CHECK(it.at("1.1").rationale == "Written at home");
    // Another meeting does.
    past.round = QStringLiteral("Governors");
    past.present = {head};
    perform(it.workspace, past);
    CHECK(it.workspace.settlementsOf(it.review, number("1.1")).size() == 2);
}

TEST_CASE("A finished review that is changed behind the program's back is noticed")
{
    OneReview it;
    agree(it.workspace, it.review, "1.1", 3);
    perform(it.workspace, edit::FinishReview{it.review, noon});
    CHECK(changedSinceFinished(it.workspace).empty());
    Decision tampered = it.at("1.1");
    tampered.level = level(4);
    it.workspace.apply({QStringLiteral("damage"), {{std::nullopt, Row(tampered)}}});
    REQUIRE(changedSinceFinished(it.workspace).size() == 1);
    CHECK(changedSinceFinished(it.workspace).front()->id == it.review);
}

TEST_CASE("A review's number is given once, even when adding it is undone")
{
    OneReview it;
    Review second;
    second.id = ReviewId::create();
    second.year = second.title = QStringLiteral("2027/28");
    second.date = QDate(2027, 11, 1);
    second.structure = it.model.structure.digest();
    second.wording = it.model.wording.digest();
    const Step step = plan(it.workspace, edit::AddReview{second, {}}).value();
    it.workspace.apply(step);
    CHECK(it.workspace.review(second.id)->number == 2);
    it.workspace.apply(step.inverse());
    CHECK_FALSE(it.workspace.review(second.id));
    const ReviewId third = addReview(it.workspace, it.model, "2028/29", QDate(2028, 11, 1));
    CHECK(it.workspace.review(third)->number == 3);
}

TEST_CASE("A step and its inverse leave everything as it was")
{
    OneReview it;
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Attendance")}}});
    const PriorityId priority = it.workspace.priorities().rows().begin()->first;
    perform(
        it.workspace,
        edit::AddAction{{ActionId::create(), it.review, {number("1.1")}, QStringLiteral("Do it"), {}, {}, priority}});
    const Workspace before = it.workspace;
    for (const Edit &edit : std::vector<Edit>{
             edit::SetPriorities{{}}, edit::RemoveReview{it.review},
             edit::Write{it.review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("Said quietly")}}) {
        const Step step = plan(it.workspace, edit).value();
        it.workspace.apply(step);
        CHECK_FALSE(it.workspace == before);
        it.workspace.apply(step.inverse());
        CHECK(it.workspace == before);
    }
}

TEST_CASE("The journal holds levels and standings, and no word that somebody wrote")
{
    OneReview it;
    const Step step = plan(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale,
                                                     QStringLiteral("Secret words")})
                          .value();
    const auto lines = journalOf(step, Direction::Do, noon);
    REQUIRE(lines.size() == 1);
    const JournalLine &line = lines[0].line;
    CHECK(line.gesture == u"write");
    CHECK(line.after == u"unanswered");
    for (const QString &text : {line.subject, line.before, line.after, line.table})
        CHECK_FALSE(text.contains(u"Secret"));
}

TEST_CASE("A role is a known one, or one of the institution's own with a title")
{
    OneReview it;
    const auto add = [](Role role) { return edit::AddPerson{{PersonId::create(), {}, std::move(role)}}; };
    CHECK(plan(it.workspace, add({QStringLiteral("senco"), {}})));
    CHECK(plan(it.workspace, add({QStringLiteral("own"), QStringLiteral("Librarian")})));
    CHECK(refusalOf(it.workspace, add({QStringLiteral("own"), QStringLiteral(" ")})) == Refusal::Reason::NameMissing);
    CHECK(refusalOf(it.workspace, add({{}, {}})) == Refusal::Reason::NameMissing);
    CHECK(refusalOf(it.workspace, add({QStringLiteral("librarian"), {}})) == Refusal::Reason::NameMissing);
}

TEST_CASE("Marks go with the wording they were made in")
{
    OneReview it;
    perform(it.workspace, edit::MarkPoint{it.review, number("1.1"), level(2), 1, Mark::NotYet});
    CHECK(refusalOf(it.workspace, edit::MarkPoint{it.review, number("1.1"), level(2), 2, Mark::NotYet}) ==
          Refusal::Reason::NoSuchPoint);
    const Wording other(QStringLiteral("Other"), QStringLiteral("en"), {}, true, it.model.structure.digest(), {});
    perform(it.workspace, edit::AddModel{{it.model.structure, other}});
    perform(it.workspace, edit::UseWording{it.review, other.digest()});
    CHECK(it.workspace.marks().isEmpty());
}
