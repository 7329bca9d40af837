// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Theme 1 is strong but for 1.3, theme 2 weak: the priority areas are 2.1, 2.2 and 1.3.
struct Reviewed
{
    Model made = model({3, 2});
    Workspace workspace = workspaceWith(made);
    ReviewId last = addReview(workspace, made, "2025/26", QDate(2025, 11, 12));
    ReviewId now = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));

    Reviewed()
    {
        agree(workspace, now, "1.1", 4);
        agree(workspace, now, "1.2", 4);
        agree(workspace, now, "1.3", 2);
        agree(workspace, now, "2.1", 1);
        agree(workspace, now, "2.2", 2);
    }
    ActionId add(ReviewId review, std::vector<StatementNumber> statements, QDate due = {},
                 ActionStatus status = ActionStatus::Open)
    {
        Action action{ActionId::create(), review, std::move(statements), QStringLiteral("Do it"), {}};
        action.status = status;
        if (due.isValid())
            action.due = due;
        perform(workspace, edit::AddAction{action});
        return action.id;
    }
    std::vector<ActionId> order() const
    {
        std::vector<ActionId> ids;
        for (const LeverageItem &item : byLeverage(workspace, *workspace.review(now)))
            ids.push_back(item.action);
        return ids;
    }
};

} // namespace

TEST_CASE("Actions for more priority areas come first, whatever review they came out of", "[insight]")
{
    Reviewed it;
    const ActionId one = it.add(it.now, {number("2.2")});
    const ActionId both = it.add(it.last, {number("2.1"), number("2.2")});
    const ActionId late = it.add(it.now, {number("2.1")}, QDate(2027, 7, 1));
    const ActionId soon = it.add(it.now, {number("2.1")}, QDate(2027, 1, 1));
    it.add(it.now, {number("2.1")}, {}, ActionStatus::Done);
    it.add(it.now, {number("1.1")}); // nothing above it
    CHECK(it.order() == std::vector{both, soon, late, one});
}

TEST_CASE("A statement without an answer is no level, and a draft at the highest level hides no action", "[insight]")
{
    Reviewed it;
    const ReviewId next = addReview(it.workspace, it.made, "2027/28", QDate(2027, 11, 12));
    it.now = next;
    agree(it.workspace, next, "2.1", 1);
    agree(it.workspace, next, "1.1", 4);
    perform(it.workspace, edit::ChooseLevel{next, number("1.2"), level(4)}); // a click, agreed by no one
    const ActionId unanswered = it.add(next, {number("1.3")}, QDate(2027, 12, 1));
    const ActionId draft = it.add(next, {number("1.2")}, QDate(2027, 12, 2));
    const ActionId low = it.add(next, {number("2.1"), number("2.2")});
    it.add(next, {number("1.1")});
    CHECK(it.order() == std::vector{low, unanswered, draft});
    const auto items = byLeverage(it.workspace, *it.workspace.review(next));
    const auto line = [&](std::size_t at) { return leverageLine(items[at], InstitutionKind::School); };
    CHECK(line(0) ==
          "1 priority area(s), improves 1 statement(s), lowest answer: level 1, 1 statement(s) not agreed yet");
    CHECK(line(1) == "1 statement(s) not agreed yet");
    CHECK(line(2) == "1 statement(s) not agreed yet");
    for (const QString &rule : leverageRule(InstitutionKind::School))
        CHECK_FALSE(rule.contains("counts as “not in place yet”"));
}

TEST_CASE("A whole-school priority counts before the lowest answer, and after the number of statements", "[insight]")
{
    Reviewed it;
    const Priority priority{PriorityId::create(), 1, QStringLiteral("Attendance")};
    perform(it.workspace, edit::SetPriorities{{priority}});
    const ActionId low = it.add(it.now, {number("2.1")});
    const ActionId serving = it.add(it.now, {number("2.2")});
    Action action = *it.workspace.actions().find(serving);
    action.priority = priority.id;
    perform(it.workspace, edit::ReviseAction{action});
    CHECK(it.order() == std::vector{serving, low});
    const ActionId wide = it.add(it.now, {number("1.1"), number("1.3"), number("2.2")});
    CHECK(it.order() == std::vector{wide, serving, low});
    CHECK(leverageLine(byLeverage(it.workspace, *it.workspace.review(it.now))[1], InstitutionKind::School) ==
          "1 priority area(s), improves 1 statement(s), supports a whole-school priority, lowest answer: level 2");
    CHECK(leverageLine(byLeverage(it.workspace, *it.workspace.review(it.now))[1], InstitutionKind::College) ==
          "1 priority area(s), improves 1 statement(s), supports a whole-college priority, lowest answer: level 2");
    CHECK(leverageRule(InstitutionKind::School).size() == 3);
    CHECK(leverageRule(InstitutionKind::College)[1].contains("whole-college"));
}

TEST_CASE("An owner is shown with a name to the leader and by role to everybody else")
{
    Reviewed it;
    const Person person{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    perform(it.workspace, edit::AddPerson{person});
    Action action = *it.workspace.actions().find(it.add(it.now, {number("2.1")}));
    CHECK(ownerOnScreen(it.workspace, action).isEmpty());
    action.person = person.id;
    CHECK(ownerInReports(it.workspace, action) == "SENCo");
    CHECK(ownerOnScreen(it.workspace, action) == "Sam Example, SENCo");
    action.owner = QStringLiteral("Inclusion team");
    CHECK(ownerInReports(it.workspace, action) == "Inclusion team");
}

TEST_CASE("Where a school stands with the standard is a line, or none")
{
    Institution institution;
    CHECK(qualityLine(institution).isEmpty());
    institution.quality = QualityStatus::WorkingTowards;
    CHECK(qualityLine(institution) == "Working towards the Quality in Careers Standard");
    institution.quality = QualityStatus::Held;
    institution.qualityDate = QDate(2025, 5, 3);
    CHECK(qualityLine(institution) == "Quality in Careers Standard: held, 3 May 2025");
}
