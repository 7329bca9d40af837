// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was so when a review was held, and is otherwise today: its papers stay as they were.
#include "core/export/exporttable.h"
#include "core/export/workspacejson.h"
#include "core/insight/followup.h"
#include "core/insight/returns.h"
#include "core/insight/rounds.h"
#include "core/report/reports.h"
#include "core/review/difference.h"
#include "core/review/finishing.h"
#include "core/review/rowrules.h"
#include "core/text/merging.h"
#include "core/text/numbersanddates.h"
#include "tests/support/partedcopies.h"
#include "tests/support/reports.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Last year's review, in which Heads of year answered, with an action for a priority; finished. This year's is open.
struct LastYear
{
    Model built = model({3, 2});
    Workspace workspace = workspaceWith(built);
    PersonId anna = addPerson(workspace, "Anna Smith", "head-of-year");
    PersonId bob = addPerson(workspace, "Bob Jones", "careers-leader");
    GroupId heads = GroupId::create();
    PriorityId attendance = PriorityId::create();
    ReviewId last;
    ReviewId now;
    Action action;

    LastYear()
    {
        perform(workspace, edit::SetPriorities{{{attendance, 1, QStringLiteral("Attendance")}}});
        perform(workspace, edit::AddGroup{{heads, QStringLiteral("Heads of year")}, {anna}});
        last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
        perform(workspace, edit::ImportResponse{responseTo(workspace, last, heads), {says("1.1", 2)}});
        action = {ActionId::create(), last, {number("1.1")}, QStringLiteral("Meet families"), {}, QDate(2025, 12, 1)};
        action.priority = attendance;
        perform(workspace, edit::AddAction{action});
        agree(workspace, last, "1.1", 1);
        perform(workspace, edit::FinishReview{last, finishedAt});
        now = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    }
    QDateTime finishedAt = QDateTime(QDate(2025, 11, 20), QTime(12, 0), Qt::UTC);

    QStringList paper(ReviewId of, ReportKind kind = ReportKind::Governors) const
    {
        return textsIn(makeReport(workspace, *workspace.review(of), kind, {}, QDate(2026, 11, 12)));
    }
    bool tells(ReviewId of, const char *words, ReportKind kind = ReportKind::Governors) const
    {
        return paper(of, kind).join(u'\n').contains(QLatin1String(words));
    }
    void end(ActionStatus status, QDate on)
    {
        action.status = status;
        perform(workspace, edit::ReviseAction{action, on});
    }
    std::set<QString> tookPart() const
    {
        std::set<QString> names;
        for (const Participant *each : whoTookPart(workspace, last))
            names.insert(workspace.people().find(each->person)->name);
        return names;
    }
};

} // namespace

TEST_CASE("An action that was overdue when the review was finished is told when it is done, and not left out")
{
    LastYear it;
    const ReviewId second = addReview(it.workspace, it.built, "2027/28", QDate(2027, 11, 12));
    agree(it.workspace, it.now, "1.1", 0);
    perform(it.workspace, edit::FinishReview{it.now, noon.addDays(8)});
    CHECK(it.tells(it.now, "Meet families"));
    CHECK_FALSE(it.tells(it.now, "no action yet"));
    it.end(ActionStatus::Done, QDate(2027, 3, 1));
    CHECK(it.tells(it.now, "Meet families"));
    CHECK(it.tells(it.now, "done"));
    CHECK_FALSE(it.tells(it.now, "no action yet"));
    // What was done before the next one is no matter of that one.
    agree(it.workspace, second, "1.1", 0);
    perform(it.workspace, edit::FinishReview{second, noon.addYears(1)});
    CHECK_FALSE(it.tells(second, "Meet families", ReportKind::Actions));
    CHECK(it.tells(it.now, "Meet families", ReportKind::Actions));
}

TEST_CASE("An action has an end while it is done or stopped, and from the day on which it came to that")
{
    LastYear it;
    const auto end = [&] { return it.workspace.actionEnds().find(it.action.id); };
    CHECK_FALSE(end());
    it.end(ActionStatus::Stopped, QDate(2026, 2, 1));
    REQUIRE(end());
    CHECK(end()->on == QDate(2026, 2, 1));
    it.end(ActionStatus::Done, QDate(2026, 3, 1)); // it had ended before
    CHECK(end()->on == QDate(2026, 2, 1));
    it.end(ActionStatus::Underway, QDate(2026, 4, 1));
    CHECK_FALSE(end());
    it.end(ActionStatus::Done, {});
    CHECK_FALSE(end());
    it.end(ActionStatus::Open, QDate(2026, 5, 1));
    it.end(ActionStatus::Done, QDate(2026, 6, 1));
    perform(it.workspace, edit::RemoveAction{it.action.id});
    CHECK(it.workspace.actionEnds().isEmpty());
    CHECK(makesSense(it.workspace));
}

TEST_CASE("An action of a removed review takes its end along")
{
    LastYear it;
    it.end(ActionStatus::Done, QDate(2026, 2, 1));
    perform(it.workspace,
            edit::ReopenReview{ReopeningId::create(), it.last, noon, QStringLiteral("It was entered twice")});
    perform(it.workspace, edit::RemoveReview{it.last});
    CHECK(it.workspace.actionEnds().isEmpty());
    CHECK(makesSense(it.workspace));
}

TEST_CASE("New priorities leave the paper of a review that is over what it was, its actions' priorities too")
{
    LastYear it;
    const QStringList before = it.paper(it.last);
    CHECK(before.join(u'\n').contains(QStringLiteral("Attendance")));
    const PriorityId reading = PriorityId::create();
    perform(it.workspace, edit::SetPriorities{{{reading, 1, QStringLiteral("Reading")}}});
    CHECK(it.paper(it.last) == before);
    CHECK(it.workspace.actions().find(it.action.id)->priority == it.attendance);
    CHECK(it.tells(it.now, "Reading"));
    REQUIRE(it.workspace.prioritiesInOrder().size() == 1);
    CHECK(it.workspace.prioritiesInOrder()[0]->id == reading);
    // Changed again, and again nothing.
    perform(it.workspace, edit::SetPriorities{{{reading, 1, QStringLiteral("Reading across subjects")}}});
    CHECK(it.paper(it.last) == before);
    CHECK(makesSense(it.workspace));
    CHECK(contradictions(it.workspace).empty());
    // The old one can be a priority again.
    perform(it.workspace, edit::SetPriorities{{{it.attendance, 1, QStringLiteral("Attendance")}}});
    CHECK(it.workspace.retiredPriorities().isEmpty());
    CHECK(it.workspace.prioritiesInOrder().size() == 1);
    CHECK(it.paper(it.last) == before);
}

TEST_CASE("A priority that is put in other words is so from now on")
{
    LastYear it;
    const QStringList before = it.paper(it.last);
    perform(it.workspace, edit::SetPriorities{{{it.attendance, 1, QStringLiteral("Being in school")}}});
    CHECK(it.paper(it.last) == before);
    CHECK(it.tells(it.now, "Being in school"));
    CHECK_FALSE(it.tells(it.now, "Attendance"));
}

TEST_CASE("A review that was held with no priorities tells of none that came later")
{
    Model built = model({3, 2});
    Workspace workspace = workspaceWith(built);
    const ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    perform(workspace, edit::FinishReview{last, noon});
    perform(workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Attendance")}}});
    CHECK(workspace.prioritiesThen(last).empty());
    const auto texts = textsIn(makeReport(workspace, *workspace.review(last), ReportKind::Governors, {}, noon.date()));
    CHECK_FALSE(texts.join(u'\n').contains(QStringLiteral("Attendance")));
}

TEST_CASE("An action that runs on from last year keeps its priority on paper, and what continues it has today's")
{
    LastYear it;
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
    CHECK(it.tells(it.now, "Attendance", ReportKind::Actions));
    const auto next = carriedInto(it.workspace, *it.workspace.review(it.now), it.action, ActionId::create());
    REQUIRE(next);
    CHECK_FALSE(next->priority);
}

TEST_CASE("A group's answer stays that of those who gave it, whoever is in the group later")
{
    LastYear it;
    CHECK(it.tookPart() == std::set<QString>{});
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.last, noon, QStringLiteral("A slip")});
    perform(it.workspace, edit::ReviseReview{it.last,
                                             QStringLiteral("2025/26"),
                                             QStringLiteral("Review"),
                                             QDate(2025, 11, 12),
                                             {{{}, it.anna, {QStringLiteral("head-of-year"), {}}},
                                              {{}, it.bob, {QStringLiteral("careers-leader"), {}}}}});
    perform(it.workspace, edit::SetApologies{it.last, {it.anna, it.bob}});
    perform(it.workspace, edit::FinishReview{it.last, noon});
    const std::vector<PersonId> before = it.workspace.membersThen(it.last, it.heads);
    CHECK(before == std::vector<PersonId>{it.anna});
    perform(it.workspace, edit::ReviseGroup{{it.heads, QStringLiteral("Heads of year")}, {it.bob}});
    CHECK(it.workspace.membersThen(it.last, it.heads) == before);
    CHECK(it.workspace.membersThen(it.now, it.heads) == std::vector<PersonId>{it.bob});
    perform(it.workspace, edit::ReviseGroup{{it.heads, QStringLiteral("Year leads")}, {}});
    CHECK(it.workspace.membersThen(it.last, it.heads) == before);
    // Whoever answered with it took part, and is nobody to be removed as if they had not.
    perform(it.workspace, edit::ReviseReview{it.now, "2026/27", "Review", QDate(2026, 11, 12), {}});
    CHECK(refusalOf(it.workspace, edit::RemovePerson{it.anna}) == Refusal::Reason::PersonTookPart);
    CHECK(makesSense(it.workspace));
}

TEST_CASE("Members and priorities change freely while a review is under way, also one that was finished by mistake")
{
    LastYear it;
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.now, it.heads), {says("1.1", 2)}});
    perform(it.workspace, edit::FinishReview{it.now, noon});
    perform(it.workspace,
            edit::ReopenReview{ReopeningId::create(), it.now, noon.addSecs(60), QStringLiteral("Too early")});
    REQUIRE_FALSE(it.workspace.wasHeld(*it.workspace.review(it.now)));
    perform(it.workspace, edit::ReviseGroup{{it.heads, QStringLiteral("Heads of year")}, {it.bob}});
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
    CHECK(it.workspace.membersThen(it.now, it.heads) == std::vector<PersonId>{it.bob});
    CHECK(it.workspace.membersThen(it.last, it.heads) == std::vector<PersonId>{it.anna});
    CHECK(it.workspace.prioritiesThen(it.now)[0].text == "Reading");
    CHECK(it.workspace.prioritiesThen(it.last)[0].text == "Attendance");
}

TEST_CASE("A reopened review knows the day on which it was finished the first time")
{
    LastYear it;
    for (const int days : {300, 320}) {
        perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.last, it.finishedAt.addDays(days),
                                                 QStringLiteral("A slip"), ReopeningKind::Correction});
        perform(it.workspace, edit::FinishReview{it.last, it.finishedAt.addDays(days + 1)});
    }
    CHECK(firstFinishedOn(it.workspace, *it.workspace.review(it.last)) == QDate(2025, 11, 20));
}

TEST_CASE("A review that was finished too soon is over when it is finished again, whatever it had agreed by then")
{
    LastYear it;
    agree(it.workspace, it.now, "1.1", 2);
    agree(it.workspace, it.now, "1.2", 2);
    agree(it.workspace, it.now, "1.3", 2);
    perform(it.workspace, edit::FinishReview{it.now, noon.addDays(1)});
    const auto reopen = [&](ReopeningKind kind, int day) {
        perform(it.workspace,
                edit::ReopenReview{ReopeningId::create(), it.now, noon.addDays(day), QStringLiteral("Why"), kind});
        const bool held = it.workspace.wasHeld(*it.workspace.review(it.now));
        perform(it.workspace, edit::FinishReview{it.now, noon.addDays(day + 1)});
        return held;
    };
    CHECK_FALSE(reopen(ReopeningKind::TooSoon, 2));
    CHECK(firstFinishedOn(it.workspace, *it.workspace.review(it.now)) == noon.addDays(3).date());
    CHECK(reopen(ReopeningKind::Correction, 5));
    CHECK(firstFinishedOn(it.workspace, *it.workspace.review(it.now)) == noon.addDays(3).date());
    CHECK(reopen(ReopeningKind::Correction, 8));
    CHECK(firstFinishedOn(it.workspace, *it.workspace.review(it.now)) == noon.addDays(3).date());
}

TEST_CASE(
    "Where no reason of that kind is stored, a review with one statement left open was held, and an early one wasn't")
{
    LastYear it;
    for (const char *each : {"1.1", "1.2", "1.3", "2.1"})
        agree(it.workspace, it.now, each, 2);
    const auto heldAfter = [&](const QDateTime &at) {
        Workspace tried = it.workspace;
        perform(tried, edit::FinishReview{it.now, at.addSecs(-60)});
        perform(tried, edit::ReopenReview{ReopeningId::create(), it.now, at, QStringLiteral("Why")});
        return tried.wasHeld(*tried.review(it.now));
    };
    CHECK(heldAfter(noon.addDays(1)));
    CHECK_FALSE(heldAfter(noon.addDays(-2))); // its day is still to come
    perform(it.workspace,
            edit::Answer{it.now, {{number("2.2"), edit::Answer::One::Kind::Level, level(1)}}, true, noon.addDays(3)});
    CHECK_FALSE(heldAfter(noon.addDays(1))); // one was agreed for the first time since
}

TEST_CASE("While last year's review is corrected its papers are about last year")
{
    LastYear it;
    const QStringList before = it.paper(it.last, ReportKind::Full);
    Action later{ActionId::create(), it.now, {number("1.1")}, QStringLiteral("Hold an evening"), {}};
    perform(it.workspace, edit::AddAction{later});
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Notes of this year")};
    item.date = QDate(2026, 6, 1);
    item.structure = it.built.structure.digest();
    item.statements = {number("1.1")};
    perform(it.workspace, edit::AddEvidence{item, {}});
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.last, noon,
                                             QStringLiteral("A title was typed wrong"), ReopeningKind::Correction});
    const QString now = it.paper(it.last, ReportKind::Full).join(u'\n');
    CHECK_FALSE(now.contains(QStringLiteral("Hold an evening")));
    CHECK_FALSE(now.contains(QStringLiteral("Notes of this year")));
    CHECK(before.join(u'\n').contains(QStringLiteral("Meet families")));
    CHECK(now.contains(QStringLiteral("Meet families")));
}

TEST_CASE("What a later stage agrees after a finishing too soon is no correction")
{
    const auto agreeIn = [](LastYear &it, const char *round, int value, const QDateTime &at) {
        edit::Answer answer{it.now, {{number("1.2"), edit::Answer::One::Kind::Level, level(value)}}, true, at};
        answer.round = QString::fromLatin1(round);
        perform(it.workspace, answer);
    };
    for (const ReopeningKind kind : {ReopeningKind::TooSoon, ReopeningKind::Correction}) {
        LastYear it;
        agreeIn(it, "Careers team", 2, noon);
        perform(it.workspace, edit::FinishReview{it.now, noon.addDays(1)});
        perform(it.workspace,
                edit::ReopenReview{ReopeningId::create(), it.now, noon.addDays(2), QStringLiteral("Why"), kind});
        agreeIn(it, "SLT", 3, noon.addDays(3));
        const DecisionRecord record = decisionRecord(it.workspace, *it.workspace.review(it.now), number("1.2"));
        REQUIRE(record.rounds.size() == 2);
        CHECK(record.rounds[1].isCorrection == (kind == ReopeningKind::Correction));
    }
}

TEST_CASE("In a file that was made of another one's values nothing is said of when actions were noted")
{
    const Folder folder;
    LastYear it;
    const auto made = createFromExport(folder.file(), it.workspace, noon);
    REQUIRE(made.has_value());
    CHECK(actionTimes((*made)->journal()).empty());
    Action later{ActionId::create(), it.now, {number("1.1")}, QStringLiteral("Hold an evening"), {}};
    perform(**made, edit::AddAction{later});
    CHECK(actionTimes((*made)->journal()).size() == 1);
}

TEST_CASE("A review that is restored keeps the group and the priorities that it had in that version")
{
    LastYear it;
    const Workspace version = it.workspace;
    const QStringList before = it.paper(it.last);
    perform(it.workspace, edit::ReviseGroup{{it.heads, QStringLiteral("Heads of year")}, {it.bob}});
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
    perform(it.workspace, edit::Restore{std::make_shared<const Workspace>(version), it.last, {}});
    CHECK(it.workspace.membersThen(it.last, it.heads) == std::vector<PersonId>{it.anna});
    CHECK(it.workspace.prioritiesInOrder()[0]->text == "Reading");
    CHECK(it.paper(it.last) == before);
}

TEST_CASE("A review that one copy held keeps what it was held with, whatever the other copy changed meanwhile")
{
    for (const bool turned : {false, true}) {
        Parted it;
        const PriorityId attendance = PriorityId::create();
        perform(*it.mine, edit::SetPriorities{{{attendance, 1, QStringLiteral("Attendance")}}});
        it.agree(*it.mine, "1.1", 2, noon);
        it.part();
        perform(*it.mine, edit::FinishReview{it.review, noon.addDays(1)});
        perform(*it.theirs, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
        const FileCopy a = turned ? it.there() : it.here();
        const FileCopy b = turned ? it.here() : it.there();
        const Merge merge = Merge::of(a, b, ancestorOf(a, b), noon.addDays(2)).value();
        const Workspace merged = merge.resolved(std::vector<Side>(merge.conflicts().size(), Side::Mine)).value();
        REQUIRE(merged.review(it.review)->isFinished());
        REQUIRE(merged.prioritiesThen(it.review).size() == 1);
        CHECK(merged.prioritiesThen(it.review)[0].text == "Attendance");
        REQUIRE(merged.prioritiesInOrder().size() == 1);
        CHECK(merged.prioritiesInOrder()[0]->text == "Reading");
        CHECK(makesSense(merged));
    }
}

TEST_CASE("What was so then is in an export, and read back from it")
{
    LastYear it;
    perform(it.workspace, edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Reading")}}});
    perform(it.workspace, edit::ReviseGroup{{it.heads, QStringLiteral("Heads of year")}, {it.bob}});
    it.end(ActionStatus::Done, QDate(2026, 11, 12));
    CHECK(it.workspace.retiredPriorities().size() == 1);
    CHECK(it.workspace.pastPriorities().size() == 1);
    CHECK(it.workspace.pastMemberships().size() == 1);
    CHECK(it.workspace.actionEnds().size() == 1);
    const QString file = QStringLiteral("school.json");
    const QByteArray bytes = writeWorkspaceJson({it.workspace}, file).value();
    CHECK(parseWorkspaceJson(bytes, file).value().workspace == it.workspace);
}

TEST_CASE("Which priorities hold is one question of two copies, with those that one of them let go")
{
    for (const Side chosen : {Side::Mine, Side::Theirs}) {
        Parted it;
        const Priority attendance{PriorityId::create(), 1, QStringLiteral("Attendance")};
        const Priority reading{PriorityId::create(), 2, QStringLiteral("Reading")};
        perform(*it.mine, edit::SetPriorities{{attendance, reading}});
        Action action{ActionId::create(), it.review, {number("1.1")}, QStringLiteral("Meet families"), {}, {}};
        action.priority = attendance.id;
        perform(*it.mine, edit::AddAction{action});
        it.agree(*it.mine, "1.1", 2, noon);
        perform(*it.mine, edit::FinishReview{it.review, noon.addDays(1)});
        it.part();
        perform(*it.mine, edit::SetPriorities{{reading}});
        perform(*it.theirs, edit::SetPriorities{{reading, attendance}});
        const Merge merge = it.merge();
        REQUIRE(merge.conflicts().size() == 1);
        const MergeConflict &conflict = merge.conflicts().front();
        CHECK(conflictName(merge, conflict) == "Whole-school priorities");
        CHECK(sideText(merge, conflict, Side::Mine) == QStringLiteral("1. Reading\nNo longer a priority: Attendance"));
        CHECK(sideText(merge, conflict, Side::Theirs) == QStringLiteral("1. Reading\n2. Attendance"));
        const Workspace merged = merge.resolved({chosen}).value();
        QStringList held;
        for (const Priority *each : merged.prioritiesInOrder())
            held.append(QString::number(each->position) + each->text);
        CHECK(held == (chosen == Side::Mine ? QStringList{QStringLiteral("1Reading")}
                                            : QStringList{QStringLiteral("1Reading"), QStringLiteral("2Attendance")}));
        CHECK(contradictions(merged).empty());
        CHECK(merged.actions().find(action.id)->priority == attendance.id);
    }
}

TEST_CASE("The list of actions names the owner of a running one by the post of today, and of one that is over by then")
{
    LastYear it;
    it.action.person = it.anna;
    perform(it.workspace, edit::ReviseAction{it.action});
    put(it.workspace, Row(Participant{it.last, it.anna, roleFrom("head-of-year")}));
    perform(it.workspace, edit::RevisePerson{{it.anna, QStringLiteral("Anna Smith"), roleFrom("headteacher")}});
    const auto owner = [&] {
        const ExportTable table = actionsTable(it.workspace, {it.workspace.review(it.last)});
        const auto column = std::ranges::find(table.columns, QStringLiteral("Owner"), &ExportColumn::title);
        const auto cell = table.rows.at(0).at(static_cast<std::size_t>(column - table.columns.begin()));
        return std::get<QString>(cell);
    };
    CHECK(owner() == QStringLiteral("Headteacher"));
    it.end(ActionStatus::Done, QDate(2026, 11, 20));
    CHECK(owner() == QStringLiteral("Head of year"));
}

TEST_CASE("A review that was entered later was agreed on its day, not on the day of typing")
{
    LastYear it;
    Review review = *it.workspace.review(it.last);
    const Review before = review;
    review.enteredLater = true;
    review.date = QDate(2024, 11, 14);
    it.workspace.apply({{}, {{Row(before), Row(review)}}});
    const QString typed = QLatin1String("Levels agreed on %1.");
    CHECK(it.paper(it.last, ReportKind::Full).contains(typed.arg(longDate(review.date))));
    CHECK(it.paper(it.last, ReportKind::Minutes).contains(typed.arg(longDate(review.date))));
}
