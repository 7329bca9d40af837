// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/keepingforgotten.h"
#include "core/review/ofreview.h"
#include "core/review/restoring.h"
#include "core/text/backups.h"
#include "tests/support/editors.h"
#include "tests/support/randomedits.h"

#include <QFile>

using namespace waymark;
using namespace waymark::testing;

namespace {

using Version = std::shared_ptr<const Workspace>;

Version versionOf(const Editor &editor) { return std::make_shared<const Workspace>(editor.workspace()); }

std::vector<Row> rowsOfReview(const Workspace &workspace, ReviewId review)
{
    std::vector<Row> rows;
    workspace.forEachRow([&](const Row &row) {
        if (reviewOf(row, workspace) == review)
            rows.push_back(row);
    });
    return rows;
}

/// A school with two reviews, an answer and an action in each.
struct TwoReviews
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file());
    ReviewId first = addReview(*editor, "2025/26");
    ReviewId second = addReview(*editor, "2026/27");
    ActionId firstAction = act(first, "Ask the governors");
    ActionId secondAction = act(second, "Find an employer");

    TwoReviews()
    {
        choose(first, "1.1", 2);
        choose(second, "1.1", 3);
    }
    void choose(ReviewId review, const char *statement, int value)
    {
        perform(*editor, edit::ChooseLevel{review, number(statement), level(value)});
    }
    ActionId act(ReviewId review, const char *what)
    {
        const ActionId id = ActionId::create();
        perform(*editor, edit::AddAction{{id, review, {number("1.1")}, QString::fromUtf8(what), {}}});
        return id;
    }
    RestoreChanges changes(const edit::Restore &edit) const
    {
        return changesOf(plan(editor->workspace(), edit).value(), editor->workspace());
    }
    void mustBeSound()
    {
        CHECK(editor->check()->isSound());
        const Workspace held = editor->workspace();
        editor.reset();
        editor = openEditor(folder.file());
        CHECK(editor->workspace() == held);
    }
};

} // namespace

TEST_CASE("A whole earlier version comes back as it was, and undo takes that back")
{
    TwoReviews it;
    const Version version = versionOf(*it.editor);
    it.choose(it.first, "1.3", 1);
    it.choose(it.second, "1.1", 4);
    perform(*it.editor, edit::RemoveAction{it.secondAction});
    const Workspace before = it.editor->workspace();
    const RestoreChanges changes = it.changes({version});
    CHECK(changes.reviews == ChangeCounts{0, 0, 2});
    CHECK(changes.answers == ChangeCounts{0, 1, 1});
    CHECK(changes.actions == ChangeCounts{1, 0, 0});
    CHECK(changes.others == ChangeCounts{});
    perform(*it.editor, edit::Restore{version});
    CHECK(it.editor->workspace() == *version);
    CHECK(it.editor->check()->isSound());
    CHECK(it.editor->undo(noon).has_value());
    CHECK(it.editor->workspace() == before);
    // What was done before it can still be undone too.
    CHECK(it.editor->undo(noon).has_value());
    CHECK(it.editor->workspace().actions().find(it.secondAction) != nullptr);
    it.mustBeSound();
}

TEST_CASE("What restoring would change is told with the names of people and evidence")
{
    TwoReviews it;
    Person dai{PersonId::create(), QStringLiteral("Dai Pryce"), {QStringLiteral("senco"), {}}};
    const Person nameless{PersonId::create(), {}, {QStringLiteral("head-of-year"), {}}};
    perform(*it.editor, edit::AddPerson{dai});
    EvidenceItem plan{EvidenceId::create(), QStringLiteral("The careers plan")};
    plan.structure = it.editor->workspace().review(it.second)->structure;
    perform(*it.editor, edit::AddEvidence{plan, {}});
    const Version version = versionOf(*it.editor);
    dai.role.key = QStringLiteral("slt-link");
    perform(*it.editor, edit::RevisePerson{dai});
    perform(*it.editor, edit::AddPerson{nameless});
    perform(*it.editor, edit::RemoveEvidence{plan.id});
    Response response;
    response.id = ResponseId::create();
    response.review = it.second;
    response.wording = it.editor->workspace().review(it.second)->wording;
    response.savedAt = response.receivedAt = noon;
    response.source = {QString(64, u'a')};
    perform(*it.editor,
            edit::ImportResponse{
                response, {ResponseAnswer{{}, number("1.1"), level(2)}, ResponseAnswer{{}, number("1.3"), level(2)}}});
    const edit::Restore restore{version, {}};
    const QStringList lines =
        changeLines(waymark::plan(it.editor->workspace(), restore).value(), it.editor->workspace());
    CHECK(lines == QStringList{"Reviews: 2026/27 (its answers stay as they are) changed back",
                               "People: Dai Pryce changed back; Head of year removed",
                               "Evidence: The careers plan brought back", "Colleagues' responses: one removed"});
    CHECK(changeLines(Step{}, it.editor->workspace()).isEmpty());
}

TEST_CASE("A review that was removed comes back with all that belonged to it")
{
    TwoReviews it;
    const Version version = versionOf(*it.editor);
    perform(*it.editor, edit::RemoveReview{it.second});
    it.choose(it.first, "2.1", 2);
    const edit::Restore restore{version, it.second};
    const RestoreChanges changes = it.changes(restore);
    CHECK(changes.reviews == ChangeCounts{1, 0, 0});
    CHECK(changes.answers == ChangeCounts{1, 0, 0});
    CHECK(changes.actions == ChangeCounts{1, 0, 0});
    perform(*it.editor, restore);
    CHECK(rowsOfReview(it.editor->workspace(), it.second) == rowsOfReview(*version, it.second));
    // The other one is as it is now.
    CHECK(it.editor->workspace().decision(it.first, number("2.1")).level == level(2));
    it.mustBeSound();
}

TEST_CASE("One review is restored and the other stays as it is")
{
    TwoReviews it;
    const Version version = versionOf(*it.editor);
    it.choose(it.first, "1.1", 4);
    it.choose(it.second, "1.1", 4);
    perform(*it.editor, edit::Restore{version, it.first});
    CHECK(it.editor->workspace().decision(it.first, number("1.1")).level == level(2));
    CHECK(it.editor->workspace().decision(it.second, number("1.1")).level == level(4));
    CHECK(it.changes({version, it.first}).isNone());
    it.mustBeSound();
}

TEST_CASE("That a finished review will be open again is told first")
{
    TwoReviews it;
    const Version before = versionOf(*it.editor);
    perform(*it.editor, edit::FinishReview{it.second, noon});
    const edit::Restore restore = it.editor->restoring(before).value();
    const QStringList lines =
        changeLines(waymark::plan(it.editor->workspace(), restore).value(), it.editor->workspace());
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first() == "Review 2026/27 is finished now and will be open again.");
}

TEST_CASE("What restoring does to each review is told by its year, and agreements that would go are counted")
{
    TwoReviews it;
    const Version before = versionOf(*it.editor);
    const ReviewId third = addReview(*it.editor, "2027/28");
    it.choose(third, "1.1", 2);
    perform(*it.editor, edit::Agree{it.second, {number("1.1")}, noon, {}});
    perform(*it.editor, edit::AddAction{{ActionId::create(), it.first, {number("1.1")}, "Write to parents", {}}});
    const edit::Restore restore = it.editor->restoring(before).value();
    const QStringList lines =
        changeLines(waymark::plan(it.editor->workspace(), restore).value(), it.editor->workspace());
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0] == "1 answer(s) of 2026/27 will no longer be agreed.");
    CHECK(lines[1] == "Reviews: 2025/26 (its answers stay as they are), 2026/27 changed back; 2027/28 removed");
}

TEST_CASE("A finished review comes back finished, with the digest that it had")
{
    TwoReviews it;
    perform(*it.editor, edit::FinishReview{it.first, noon});
    const Version version = versionOf(*it.editor);
    perform(*it.editor, edit::ReopenReview{ReopeningId::create(), it.first, noon, QStringLiteral("a mistake")});
    it.choose(it.first, "1.1", 1);
    perform(*it.editor, edit::Restore{version, it.first});
    CHECK(it.editor->workspace().review(it.first)->isFinished());
    CHECK(it.editor->workspace().reopenings().isEmpty());
    it.mustBeSound();
}

TEST_CASE("People of a restored review come back with it, and an action loses a priority that is gone")
{
    TwoReviews it;
    const Person person{PersonId::create(), QStringLiteral("Robin"), {"senco", {}}};
    const PriorityId priority = PriorityId::create();
    perform(*it.editor, edit::AddPerson{person});
    perform(*it.editor, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    Action action = *it.editor->workspace().actions().find(it.secondAction);
    action.person = person.id;
    action.priority = priority;
    perform(*it.editor, edit::ReviseAction{action});
    const Version version = versionOf(*it.editor);
    perform(*it.editor, edit::RemoveReview{it.second});
    perform(*it.editor, edit::RemovePerson{person.id});
    perform(*it.editor, edit::SetPriorities{{}});
    perform(*it.editor, edit::Restore{version, it.second});
    const Workspace &now = it.editor->workspace();
    CHECK(*now.people().find(person.id) == person);
    CHECK(now.actions().find(it.secondAction)->person == person.id);
    CHECK_FALSE(now.actions().find(it.secondAction)->priority);
    it.mustBeSound();
}

TEST_CASE("What other reviews carried on from an action that goes with restoring, they go on with alone")
{
    TwoReviews it;
    const Version version = versionOf(*it.editor);
    const ActionId late = it.act(it.first, "Came later");
    const ActionId later = it.act(it.first, "Came later too");
    Action next{ActionId::create(), it.second, {number("1.1")}, QStringLiteral("Goes on"), {}};
    perform(*it.editor, edit::CarryOnAction{late, next});
    perform(*it.editor, edit::SetLeverage{it.second, {later, next.id}});
    perform(*it.editor, edit::Restore{version, it.first});
    CHECK_FALSE(it.editor->workspace().actions().find(next.id)->carriedFrom);
    const auto picked = it.editor->workspace().leverageOf(it.second);
    REQUIRE(picked.size() == 1);
    CHECK(picked.front()->id == next.id);
    it.mustBeSound();
}

TEST_CASE("An action runs or is continued after restoring one of two reviews, and never both or neither")
{
    TwoReviews it;
    const Version before = versionOf(*it.editor);
    Action next{ActionId::create(), it.second, {number("1.1")}, QStringLiteral("Goes on"), {}};
    perform(*it.editor, edit::CarryOnAction{it.firstAction, next});
    const Version after = versionOf(*it.editor);
    // The review that continued it is as it was before: the old action is to be done again.
    perform(*it.editor, edit::Restore{before, it.second});
    CHECK(it.editor->workspace().successorOf(it.firstAction) == nullptr);
    CHECK(it.editor->workspace().actions().find(it.firstAction)->status == ActionStatus::Open);
    perform(*it.editor, edit::SetLeverage{it.second, {it.firstAction}});
    it.mustBeSound();
    // The review that it was continued from is as it was before: what continues it runs, and it does not.
    perform(*it.editor, edit::Restore{after});
    it.choose(it.first, "1.3", 2);
    perform(*it.editor, edit::Restore{before, it.first});
    CHECK(it.editor->workspace().actions().find(it.firstAction)->status == ActionStatus::CarriedOn);
    CHECK(it.editor->workspace().actions().find(next.id)->isRunning());
    it.mustBeSound();
}

TEST_CASE("Who was removed for good stays so, whatever an earlier version says")
{
    TwoReviews it;
    const Person person{PersonId::create(), QStringLiteral("Zebedee Quixley"), {"senco", {}}};
    perform(*it.editor, edit::AddPerson{person});
    perform(*it.editor, edit::SetAssignments{it.first, {{{}, 1, person.id}}});
    const Version version = versionOf(*it.editor);
    perform(*it.editor, edit::ForgetPerson{person.id, noon, ReopeningId::create()});
    const auto step = it.editor->perform(edit::Restore{version}, noon);
    REQUIRE(step.has_value());
    CHECK(it.editor->workspace().isFormer(person.id));
    CHECK(it.editor->workspace().people().find(person.id)->name.isEmpty());
    it.mustBeSound();
}

TEST_CASE("Somebody of whom no row was left when they were removed for good does not come back with an earlier version")
{
    TwoReviews it;
    const Person person{PersonId::create(), QStringLiteral("Zebedee Quixley"), {"senco", {}}};
    perform(*it.editor, edit::AddPerson{person});
    const Version version = versionOf(*it.editor);
    perform(*it.editor, edit::ForgetPerson{person.id, noon, ReopeningId::create()});
    REQUIRE(it.editor->workspace().people().find(person.id) == nullptr);
    REQUIRE(it.editor->perform(it.editor->restoring(version).value(), noon).has_value());
    CHECK(it.editor->workspace().people().find(person.id) == nullptr);
    REQUIRE(it.editor->perform(it.editor->restoring(version, it.first).value(), noon).has_value());
    CHECK(it.editor->workspace().people().find(person.id) == nullptr);
    it.mustBeSound();
    QFile file(it.folder.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Quixley"));
}

TEST_CASE("Texts that named somebody who was removed for good do not come back, and new ones are not brought")
{
    TwoReviews it;
    const Person person{PersonId::create(), QStringLiteral("Zebedee Quixley"), {"senco", {}}};
    perform(*it.editor, edit::AddPerson{person});
    perform(*it.editor, edit::SetAssignments{it.first, {{{}, 1, person.id}}});
    perform(*it.editor, edit::Write{it.first, number("1.1"), edit::Write::Field::Rationale,
                                    QStringLiteral("Zebedee Quixley said so")});
    const Version version = versionOf(*it.editor);
    const ActionId asked = it.act(it.second, "Ask Zebedee Quixley");
    const Version later = versionOf(*it.editor);
    perform(*it.editor, edit::RemoveAction{asked});
    const TextPlace place{QStringLiteral("decision"), it.first.toString() + u" 1.1", QStringLiteral("rationale")};
    perform(*it.editor,
            edit::ForgetPerson{person.id, noon, ReopeningId::create(), {{place, QStringLiteral("The SENCo said so")}}});
    it.choose(it.first, "1.2", 4);
    for (const std::optional<ReviewId> review : {std::optional<ReviewId>(), std::optional(it.first)}) {
        REQUIRE(it.editor->perform(it.editor->restoring(version, review).value(), noon).has_value());
        const Workspace &now = it.editor->workspace();
        CHECK(now.decision(it.first, number("1.1")).rationale == QStringLiteral("The SENCo said so"));
        CHECK(now.people().find(person.id)->name.isEmpty());
        CHECK(now.isFormer(person.id));
    }
    // A text that the file has nowhere cannot be mended by what it has.
    const auto refused = plan(it.editor->workspace(), it.editor->restoring(later).value());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == Error(Refusal{Refusal::Reason::NamedInVersion, QStringLiteral("Ask Zebedee Quixley")}));
    // It is in the other review.
    CHECK(plan(it.editor->workspace(), it.editor->restoring(later, it.first).value()).has_value());
    it.mustBeSound();
}

TEST_CASE("A review that is not in the version cannot be restored from it, and the same version changes nothing")
{
    TwoReviews it;
    const Version version = versionOf(*it.editor);
    const ReviewId third = addReview(*it.editor, "2027/28");
    const auto none = plan(it.editor->workspace(), edit::Restore{version, third});
    REQUIRE_FALSE(none.has_value());
    CHECK(std::get<Refusal>(none.error()).reason == Refusal::Reason::NoSuchReview);
    perform(*it.editor, edit::RemoveReview{third});
    // But for the number that was given, which never returns.
    CHECK(plan(it.editor->workspace(), edit::Restore{version})->isEmpty());
}

TEST_CASE("Two reviews that have one number in files that parted get two")
{
    TwoReviews it;
    const Version here = versionOf(*it.editor);
    const ReviewId third = addReview(*it.editor, "2027/28");
    // The same file elsewhere gave the number to another review.
    Workspace elsewhere = *here;
    Review other = *it.editor->workspace().review(third);
    other.id = ReviewId::create();
    other.year = QStringLiteral("2028/29");
    elsewhere.apply(plan(elsewhere, edit::AddReview{other, {}}).value());
    REQUIRE(elsewhere.review(other.id)->number == it.editor->workspace().review(third)->number);
    perform(*it.editor, edit::Restore{std::make_shared<const Workspace>(elsewhere), other.id});
    CHECK(it.editor->workspace().review(other.id)->number == it.editor->workspace().review(third)->number + 1);
    it.mustBeSound();
}

TEST_CASE("After any history, any earlier version comes back whole or review by review, and undo takes it back")
{
    int cameBack = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Folder folder;
        const auto editor = createEditor(folder.file(), model({3, 2}));
        addReview(*editor);
        RandomEdits edits(seed);
        std::vector<Version> versions;
        for (int i = 0; i < 240; ++i) {
            (void)editor->perform(edits.next(editor->workspace()), noon);
            if (i % 40 == 20)
                versions.push_back(versionOf(*editor));
        }
        const Workspace before = editor->workspace();
        for (const Version &version : versions) {
            const auto whole = editor->perform(edit::Restore{version}, noon);
            if (!whole) { // a text in it that is gone by now names somebody who was removed for good since
                REQUIRE(std::get<Refusal>(whole.error()).reason == Refusal::Reason::NamedInVersion);
                REQUIRE(editor->workspace() == before);
                continue;
            }
            ++cameBack;
            // Everything but who was removed for good since.
            Workspace expected = *version;
            for (const auto &[id, former] : before.formerColleagues().rows()) {
                if (expected.people().find(id)) {
                    // Nor comes back what was taken out of texts and responses with them.
                    const auto gone = forgottenAsIn(before, expected, id, former.at, Refusal::Reason::NamedInVersion,
                                                    [](const TextPlace &) { return false; });
                    REQUIRE(gone.has_value());
                    expected.apply(*gone);
                    if (!expected.people().find(id))
                        continue;
                    Person nameless = *expected.people().find(id);
                    nameless.name.clear();
                    Step step;
                    step.changes = {{std::nullopt, Row(nameless)}, {std::nullopt, Row(former)}};
                    expected.apply(step);
                }
            }
            expected.setLastReviewNumber(editor->workspace().lastReviewNumber());
            REQUIRE(editor->workspace() == expected);
            while (editor->workspace() != before) {
                REQUIRE(editor->canUndo());
                REQUIRE(editor->undo(noon).has_value());
            }
            for (const auto &[id, review] : version->reviews().rows()) {
                const auto step = editor->perform(edit::Restore{version, id}, noon);
                if (!step) { // the attached files of both can be too large together, for one
                    REQUIRE(std::get<Refusal>(step.error()).reason == Refusal::Reason::VersionDoesNotFit);
                    continue;
                }
                for (const auto &[other, row] : before.reviews().rows()) {
                    if (other != id) {
                        // It is as it was, but for what it referred to in the restored one.
                        REQUIRE(editor->workspace().review(other)->finishDigest == row.finishDigest);
                        REQUIRE(editor->workspace().actionsOf(other).size() <= before.actionsOf(other).size());
                    }
                }
                for (const auto &[key, decision] : expected.decisions().rows()) {
                    if (decision.review == id)
                        REQUIRE(editor->workspace().decision(id, decision.statement) == decision);
                }
                if (!step->isEmpty())
                    REQUIRE(editor->undo(noon).has_value());
                REQUIRE(editor->workspace() == before);
            }
        }
        CHECK(editor->check()->isSound());
    }
    CHECK(cameBack > 60); // of 72
}
