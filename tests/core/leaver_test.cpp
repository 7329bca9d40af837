// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues who no longer work here: what they said stays, and nobody asks them again.
#include "core/insight/returns.h"
#include "core/review/presets.h"
#include "core/text/institution.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;
using Reason = Refusal::Reason;

namespace {

/// Anna and Bob take part in this year's review, and both have been asked about theme 1.
struct Staff
{
    Model model = testing::model();
    Workspace workspace = workspaceWith(model);
    ReviewId last = addReview(workspace, model, "2025/26", QDate(2025, 11, 12));
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    PersonId anna = addPerson(workspace, "Anna Smith", "headteacher");
    PersonId bob = addPerson(workspace, "Bob Jones", "careers-leader");

    Staff()
    {
        for (const ReviewId each : {last, review}) {
            perform(workspace, edit::ReviseReview{each,
                                                  workspace.review(each)->year,
                                                  QStringLiteral("Review"),
                                                  workspace.review(each)->date,
                                                  {{{}, anna, {QStringLiteral("headteacher"), {}}},
                                                   {{}, bob, {QStringLiteral("careers-leader"), {}}}}});
            perform(workspace, edit::SetAssignments{each, {{{}, 1, anna}, {{}, 1, bob}}});
        }
        perform(workspace, edit::FinishReview{last, noon});
    }
    bool takesPart(ReviewId in, PersonId person) const { return workspace.participants().find({in, person}); }
};

} // namespace

TEST_CASE("Somebody who leaves stays in what is finished, and nothing is waited for from them in what is not")
{
    Staff it;
    const GroupId heads = GroupId::create();
    perform(it.workspace, edit::AddGroup{{heads, QStringLiteral("Heads")}, {it.anna, it.bob}});
    perform(it.workspace, edit::SetApologies{it.review, {it.anna}});
    const Workspace before = it.workspace;
    const Step step = plan(it.workspace, edit::MarkLeft{it.anna, noon}).value();
    CHECK_FALSE(step.endsHistory);
    it.workspace.apply(step);
    CHECK(it.workspace.hasLeft(it.anna));
    CHECK_FALSE(it.workspace.isHere(it.anna));
    CHECK(it.workspace.isHere(it.bob));
    CHECK(it.workspace.people().find(it.anna)->name == QStringLiteral("Anna Smith"));
    CHECK(it.takesPart(it.last, it.anna));
    CHECK(it.workspace.assignmentsOf(it.last).size() == 2);
    CHECK_FALSE(it.takesPart(it.review, it.anna));
    CHECK(it.workspace.peopleWithApologies(it.review).empty());
    REQUIRE(it.workspace.assignmentsOf(it.review).size() == 1);
    CHECK(it.workspace.assignmentsOf(it.review).front()->voice == Voice(it.bob));
    CHECK(it.workspace.membersOf(heads) == std::vector<PersonId>{it.bob});
    CHECK(plan(it.workspace, edit::MarkLeft{it.anna, noon.addDays(1)})->isEmpty()); // known already
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
}

TEST_CASE("Who took part is who is listed, who answered, and whose role decided in an earlier sitting, once")
{
    Staff it;
    const auto who = [&] {
        std::vector<PersonId> people;
        for (const Participant *each : whoTookPart(it.workspace, it.review))
            people.push_back(each->person);
        std::ranges::sort(people);
        return people;
    };
    std::vector<PersonId> both{it.anna, it.bob};
    std::ranges::sort(both);
    const Role head{QStringLiteral("headteacher"), {}};
    edit::Agree sitting{it.review, {number("1.1")}, noon, QStringLiteral("SLT"), {head}};
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(2)});
    perform(it.workspace, sitting);
    CHECK(who() == both); // no list says who came
    perform(it.workspace, edit::SetPresence{it.review, {it.bob}});
    CHECK(who() == both); // Bob is listed, and a headteacher decided before
    perform(it.workspace, edit::SetPresence{it.review, {it.anna}});
    CHECK(who() == std::vector<PersonId>{it.anna});
    perform(it.workspace, edit::FinishReview{it.review, noon});
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("A slip")});
    CHECK(who() == std::vector<PersonId>{it.anna}); // the list is gone, and what it decided is not
}

TEST_CASE("An action that somebody who left has still to do says so, and one that is done does not")
{
    Staff it;
    Action action;
    action.id = ActionId::create();
    action.review = it.review;
    action.statements = {number("1.1")};
    action.what = QStringLiteral("Write to families");
    action.person = it.anna;
    CHECK(ownerOnScreen(it.workspace, action) == QStringLiteral("Anna Smith, Headteacher"));
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    CHECK(ownerOnScreen(it.workspace, action) == QStringLiteral("Anna Smith, Headteacher (no longer here)"));
    CHECK(ownerInReports(it.workspace, action) == QStringLiteral("Headteacher"));
    action.status = ActionStatus::Done;
    CHECK(ownerOnScreen(it.workspace, action) == QStringLiteral("Anna Smith, Headteacher"));
}

TEST_CASE("A finished review that is opened for a correction keeps who took part, and the posts they had")
{
    Staff it;
    perform(it.workspace, edit::ReopenReview{ReopeningId::create(), it.last, noon, QStringLiteral("A slip")});
    const Workspace reopened = it.workspace;
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    CHECK(it.takesPart(it.last, it.anna));
    CHECK_FALSE(it.takesPart(it.review, it.anna));
    CHECK(it.workspace.assignmentsOf(it.last).size() == reopened.assignmentsOf(it.last).size());
    Person bob = *it.workspace.people().find(it.bob);
    bob.role.key = QStringLiteral("headteacher");
    perform(it.workspace, edit::RevisePerson{bob});
    CHECK(it.workspace.participants().find({it.last, it.bob})->role.key == "careers-leader");
    CHECK(it.workspace.participants().find({it.review, it.bob})->role.key == "headteacher");
}

TEST_CASE("Whoever answered or was in the meeting before they left took part all the same")
{
    Staff it;
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(it.anna)), {says("1.1", 2)}});
    perform(it.workspace, edit::SetPresence{it.review, {it.bob}});
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    perform(it.workspace, edit::MarkLeft{it.bob, noon});
    CHECK(it.takesPart(it.review, it.anna));
    CHECK(it.takesPart(it.review, it.bob));
    REQUIRE(it.workspace.assignmentsOf(it.review).size() == 1); // hers, for it was answered
    CHECK(it.workspace.assignmentsOf(it.review).front()->voice == Voice(it.anna));
}

TEST_CASE("Whoever took part by their group's answer took part after they left, and the group asks them no more")
{
    Staff it;
    const GroupId heads = GroupId::create();
    perform(it.workspace, edit::AddGroup{{heads, QStringLiteral("Heads")}, {it.anna, it.bob}});
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(heads)), {says("1.1", 2)}});
    const PersonId head = addPerson(it.workspace, "Cy Hughes", "headteacher");
    perform(it.workspace, edit::SetPresence{it.review, {head}});
    const auto tookPart = [&] { return whoTookPart(it.workspace, it.review).size(); };
    REQUIRE(tookPart() == 2);
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    CHECK(tookPart() == 2);
    CHECK(it.takesPart(it.review, it.anna));
    CHECK(it.workspace.membersHere(heads) == std::vector{it.bob});
    // The dialog knows of nobody who left, so that saving it takes them out of nothing.
    perform(it.workspace, edit::ReviseGroup{{heads, QStringLiteral("Heads of year")}, {it.bob}});
    CHECK(tookPart() == 2);
}

TEST_CASE("A pattern asks nobody who left, and asks them again once they are back")
{
    Staff it;
    const auto asked = [&](PersonId person) {
        const auto made =
            presetAssignments(it.workspace, *it.workspace.review(it.last), AssignmentPreset::EverythingToEveryone);
        return std::ranges::any_of(made.edit.assignments,
                                   [&](const Assignment &each) { return each.voice == Voice(person); });
    };
    CHECK(asked(it.anna));
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    CHECK_FALSE(asked(it.anna));
    CHECK(asked(it.bob));
    perform(it.workspace, edit::MarkBack{it.anna});
    CHECK(asked(it.anna));
    CHECK(plan(it.workspace, edit::MarkBack{it.anna})->isEmpty());
    CHECK(refusalOf(it.workspace, edit::MarkLeft{PersonId::create(), noon}) == Reason::NoSuchPerson);
    CHECK(refusalOf(it.workspace, edit::MarkBack{PersonId::create()}) == Reason::NoSuchPerson);
}

TEST_CASE("Somebody who left can still be removed for good, and then is no leaver any more")
{
    Staff it;
    perform(it.workspace, edit::MarkLeft{it.anna, noon});
    perform(it.workspace, edit::ForgetPerson{it.anna, noon, ReopeningId::create()});
    CHECK(it.workspace.isFormer(it.anna));
    CHECK(it.workspace.leavers().isEmpty());
    CHECK(refusalOf(it.workspace, edit::MarkLeft{it.anna, noon}) == Reason::PersonGone);
    const PersonId never = addPerson(it.workspace, "Cy Young");
    perform(it.workspace, edit::MarkLeft{never, noon});
    perform(it.workspace, edit::RemovePerson{never});
    CHECK(it.workspace.leavers().isEmpty());
}
