// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/followup.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;
using Reason = Refusal::Reason;

namespace {

/// Two reviews, a year apart, and an action of the first.
struct TwoYears
{
    Model made = model();
    Workspace workspace = workspaceWith(made);
    ReviewId last = addReview(workspace, made, "2025/26", QDate(2025, 11, 12));
    ReviewId now = addReview(workspace, made, "2026/27", QDate(2026, 11, 12));
    Action old = action(last);

    TwoYears() { perform(workspace, edit::AddAction{old}); }
    static Action action(ReviewId review)
    {
        return {ActionId::create(), review, {number("1.1")}, QStringLiteral("Do it"), {}};
    }
    EvidenceItem evidence() const
    {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("The plan")};
        item.structure = made.structure.digest();
        return item;
    }
    const Action &stored(ActionId id) const { return *workspace.actions().find(id); }
};

ProgressNote noteOn(ActionId action, const char *text, QDate date = QDate(2026, 12, 1))
{
    return {ProgressNoteId::create(), action, date, QString::fromUtf8(text)};
}

Attachment file(qint64 bytes) { return {{}, QStringLiteral("file.bin"), QByteArray(bytes, 'x')}; }

} // namespace

TEST_CASE("Of three actions that continue each other the middle one is removed, and the third continues the first")
{
    const Model made = testing::model();
    Workspace workspace = workspaceWith(made);
    const std::vector<ReviewId> reviews{addReview(workspace, made, "2024/25", QDate(2024, 11, 12)),
                                        addReview(workspace, made, "2025/26", QDate(2025, 11, 12)),
                                        addReview(workspace, made, "2026/27", QDate(2026, 11, 12))};
    const auto actionIn = [&](std::size_t review) {
        Action action{ActionId::create(), reviews[review], {number("1.1")}, QStringLiteral("Evening"), {}};
        return action;
    };
    const Action first = actionIn(0);
    const Action second = actionIn(1);
    const Action third = actionIn(2);
    perform(workspace, edit::AddAction{first});
    perform(workspace, edit::CarryOnAction{first.id, second});
    perform(workspace, edit::CarryOnAction{second.id, third});
    perform(workspace, edit::RemoveAction{second.id});
    CHECK(workspace.actions().find(third.id)->carriedFrom == first.id);
    CHECK(workspace.actions().find(first.id)->status == ActionStatus::CarriedOn);
    perform(workspace, edit::RemoveAction{third.id});
    CHECK(workspace.actions().find(first.id)->isRunning());
}

TEST_CASE("An action does not start after it is due, and its owner is somebody who is there")
{
    TwoYears it;
    Action action = it.old;
    action.start = QDate(2026, 2, 2);
    action.due = QDate(2026, 2, 1);
    CHECK(refusalOf(it.workspace, edit::ReviseAction{action}) == Reason::DatesOutOfOrder);
    action.due = action.start;
    CHECK(plan(it.workspace, edit::ReviseAction{action}));
    action.person = PersonId::create();
    CHECK(refusalOf(it.workspace, edit::ReviseAction{action}) == Reason::NoSuchPerson);
    const Person person{*action.person, QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    perform(it.workspace, edit::AddPerson{person});
    perform(it.workspace, edit::ReviseAction{action});
    CHECK(refusalOf(it.workspace, edit::RemovePerson{person.id}) == Reason::PersonTookPart);
    // Who owned it stays its owner when their name is gone, but is given nothing new.
    perform(it.workspace, edit::ForgetPerson{person.id, noon, ReopeningId::create()});
    CHECK(it.workspace.isFormer(person.id));
    action.status = ActionStatus::Done;
    CHECK(plan(it.workspace, edit::ReviseAction{action}));
    action.id = ActionId::create();
    CHECK(refusalOf(it.workspace, edit::AddAction{action}) == Reason::PersonGone);
}

TEST_CASE("Carrying an action on ends the old one and begins a new one in one gesture")
{
    TwoYears it;
    const Action next = TwoYears::action(it.now);
    const Step step = plan(it.workspace, edit::CarryOnAction{it.old.id, next}).value();
    it.workspace.apply(step);
    CHECK(it.stored(it.old.id).status == ActionStatus::CarriedOn);
    CHECK(it.stored(next.id).carriedFrom == it.old.id);
    CHECK(it.workspace.successorOf(it.old.id)->id == next.id);
    CHECK_FALSE(isRunning(it.workspace, it.stored(it.old.id)));
    CHECK(isRunning(it.workspace, it.stored(next.id)));
    it.workspace.apply(step.inverse());
    CHECK(it.stored(it.old.id) == it.old);
    CHECK(it.workspace.actions().size() == 1);
    // One that was marked as carried on before there were such pairs runs on, and can still be given its next.
    Action alone = it.old;
    alone.status = ActionStatus::CarriedOn;
    perform(it.workspace, edit::ReviseAction{alone});
    CHECK(isRunning(it.workspace, it.stored(it.old.id)));
    CHECK(plan(it.workspace, edit::CarryOnAction{it.old.id, next}));
    alone.status = ActionStatus::Stopped;
    perform(it.workspace, edit::ReviseAction{alone});
    CHECK(refusalOf(it.workspace, edit::CarryOnAction{it.old.id, next}) == Reason::ActionEnded);
}

TEST_CASE("An action is to be done itself again when what continued it is removed, with its review or alone")
{
    TwoYears it;
    Action next = TwoYears::action(it.now);
    next.status = ActionStatus::Underway;
    perform(it.workspace, edit::CarryOnAction{it.old.id, next});
    const Workspace before = it.workspace;
    SECTION("alone") { perform(it.workspace, edit::RemoveAction{next.id}); }
    SECTION("with its review") { perform(it.workspace, edit::RemoveReview{it.now}); }
    CHECK(it.stored(it.old.id).status == ActionStatus::Underway);
    CHECK(isRunning(it.workspace, it.stored(it.old.id)));
}

TEST_CASE("No action goes on with itself, by however many steps")
{
    TwoYears it;
    const Action next = TwoYears::action(it.now);
    perform(it.workspace, edit::CarryOnAction{it.old.id, next});
    Action circle = it.stored(it.old.id);
    circle.carriedFrom = next.id;
    CHECK(refusalOf(it.workspace, edit::ReviseAction{circle}) == Reason::ActionsInACircle);
    circle.carriedFrom = circle.id;
    CHECK(refusalOf(it.workspace, edit::ReviseAction{circle}) == Reason::ActionsInACircle);
    circle.carriedFrom = ActionId::create();
    CHECK(refusalOf(it.workspace, edit::ReviseAction{circle}) == Reason::NoSuchAction);
}

TEST_CASE("What hangs on an action goes with it and comes back with it")
{
    TwoYears it;
    const Action next = TwoYears::action(it.now);
    perform(it.workspace, edit::CarryOnAction{it.old.id, next});
    const Action third = TwoYears::action(it.now);
    perform(it.workspace, edit::AddAction{third});
    perform(it.workspace, edit::NoteProgress{noteOn(next.id, "Begun")});
    perform(it.workspace, edit::SetLeverage{it.now, {next.id, third.id}});
    const Workspace before = it.workspace;
    const Step step = plan(it.workspace, edit::RemoveAction{next.id}).value();
    it.workspace.apply(step);
    CHECK(it.workspace.progressNotes().isEmpty());
    CHECK(it.workspace.leverage().rows().begin()->second == Leverage{it.now, 1, third.id});
    CHECK(it.workspace.leverage().size() == 1);
    it.workspace.apply(step.inverse());
    CHECK(it.workspace == before);
    // The whole review, with the old action: what went on with it stays.
    perform(it.workspace, edit::RemoveReview{it.last});
    CHECK_FALSE(it.stored(next.id).carriedFrom);
    perform(it.workspace, edit::RemoveReview{it.now});
    CHECK(it.workspace.leverage().isEmpty());
    CHECK(it.workspace.progressNotes().isEmpty());
}

TEST_CASE("Progress is noted with a date and words, in the order of the dates")
{
    TwoYears it;
    perform(it.workspace, edit::NoteProgress{noteOn(it.old.id, "Second", QDate(2026, 5, 1))});
    ProgressNote first = noteOn(it.old.id, "First", QDate(2026, 1, 1));
    perform(it.workspace, edit::NoteProgress{first});
    CHECK(it.workspace.notesOf(it.old.id).at(0)->text == "First");
    CHECK(refusalOf(it.workspace, edit::NoteProgress{first}) == Reason::AlreadyThere);
    CHECK(refusalOf(it.workspace, edit::NoteProgress{noteOn(it.old.id, " ")}) == Reason::TextMissing);
    CHECK(refusalOf(it.workspace, edit::NoteProgress{noteOn(it.old.id, "No date", {})}) == Reason::DateMissing);
    CHECK(refusalOf(it.workspace, edit::NoteProgress{noteOn(ActionId::create(), "x")}) == Reason::NoSuchAction);
    first.date = QDate(2026, 6, 1);
    perform(it.workspace, edit::ReviseProgress{first});
    CHECK(it.workspace.notesOf(it.old.id).at(1)->text == "First");
    perform(it.workspace, edit::RemoveProgress{first.id});
    CHECK(refusalOf(it.workspace, edit::RemoveProgress{first.id}) == Reason::NoSuchNote);
}

TEST_CASE("At most three actions are of highest leverage, each once, and none that ended before")
{
    TwoYears it;
    std::vector<ActionId> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(ActionId::create());
        Action action = TwoYears::action(it.now);
        action.id = ids.back();
        perform(it.workspace, edit::AddAction{action});
    }
    CHECK(refusalOf(it.workspace, edit::SetLeverage{it.now, ids}) == Reason::TooManyHighLeverage);
    CHECK(refusalOf(it.workspace, edit::SetLeverage{it.now, {ids[0], ids[0]}}) == Reason::AlreadyThere);
    CHECK(refusalOf(it.workspace, edit::SetLeverage{it.now, {ActionId::create()}}) == Reason::NoSuchAction);
    perform(it.workspace, edit::SetLeverage{it.now, {ids[2], ids[0], it.old.id}});
    CHECK(it.workspace.leverageOf(it.now).at(0)->id == ids[2]);
    Action ended = it.old;
    ended.status = ActionStatus::Done;
    perform(it.workspace, edit::ReviseAction{ended});
    // It was picked while it ran: putting the others in another order does not ask again.
    perform(it.workspace, edit::SetLeverage{it.now, {it.old.id, ids[0]}});
    perform(it.workspace, edit::SetLeverage{it.now, {}});
    CHECK(it.workspace.leverage().isEmpty());
    CHECK(refusalOf(it.workspace, edit::SetLeverage{it.now, {it.old.id}}) == Reason::ActionEnded);
}

TEST_CASE("A target is one level up until another is set, over a level without a descriptor, and stops at the top")
{
    TwoYears it;
    const Review &review = *it.workspace.review(it.now);
    // Nobody has answered, which is not "not in place yet".
    CHECK_FALSE(targetOf(it.workspace, review, number("1.1")));
    CHECK(pointsToTarget(it.workspace, review, number("1.1")).empty());
    agree(it.workspace, it.now, "1.2", 0);
    CHECK(targetOf(it.workspace, review, number("1.2")) == level(2)); // nothing to aim at on level 1
    // Not answered yet: above what the last review said, as the tag "next level" on Agree is.
    agree(it.workspace, it.last, "2.2", 2);
    CHECK(targetOf(it.workspace, review, number("2.2")) == level(3));
    agree(it.workspace, it.now, "1.1", 2);
    CHECK(targetOf(it.workspace, review, number("1.1")) == level(3));
    agree(it.workspace, it.now, "1.1", 4);
    CHECK(targetOf(it.workspace, review, number("1.1")) == level(4));
    CHECK(pointsToTarget(it.workspace, review, number("1.1")).empty());
    perform(it.workspace, edit::FinishReview{it.now, noon});
    perform(it.workspace, edit::SetTarget{it.now, number("2.1"), level(4)});
    CHECK(targetOf(it.workspace, review, number("2.1")) == level(4));
    CHECK(refusalOf(it.workspace, edit::SetTarget{it.now, number("2.1"), level(0)}) == Reason::LevelOutOfRange);
    CHECK(refusalOf(it.workspace, edit::SetTarget{it.now, number("2.1"), level(5)}) == Reason::LevelOutOfRange);
    CHECK(refusalOf(it.workspace, edit::SetTarget{it.now, number("1.2"), level(1)}) == Reason::NoDescriptor);
    perform(it.workspace, edit::SetTarget{it.now, number("2.1"), {}});
    CHECK(it.workspace.targets().isEmpty());
}

TEST_CASE("The points to a target are the new ones of each level on the way that are not in place yet")
{
    TwoYears it;
    const Review &review = *it.workspace.review(it.now);
    agree(it.workspace, it.now, "1.1", 1);
    perform(it.workspace, edit::SetTarget{it.now, number("1.1"), level(3)});
    auto points = pointsToTarget(it.workspace, review, number("1.1"));
    REQUIRE(points.size() == 2); // each descriptor has one that repeats the level below
    CHECK(points[0] == TargetPoint{level(2), 1, QStringLiteral("The {institution} does 2 of Statement 1.1")});
    perform(it.workspace, edit::MarkPoint{it.now, number("1.1"), level(2), 1, Mark::InPlace});
    perform(it.workspace, edit::MarkPoint{it.now, number("1.1"), level(3), 1, Mark::Query});
    points = pointsToTarget(it.workspace, review, number("1.1"));
    REQUIRE(points.size() == 1);
    CHECK(points[0].level == level(3));
    CHECK(points[0].mark == Mark::Query);
}

TEST_CASE("Evidence belongs to many statements of a structure, and is not stale before it is dated")
{
    TwoYears it;
    EvidenceItem item = it.evidence();
    item.statements = {number("2.1"), number("1.1"), number("2.1")};
    item.date = QDate(2026, 5, 1);
    item.reviewBy = QDate(2026, 4, 30);
    CHECK(refusalOf(it.workspace, edit::AddEvidence{item}) == Reason::DatesOutOfOrder);
    item.reviewBy = QDate(2027, 5, 1);
    perform(it.workspace, edit::AddEvidence{item});
    CHECK(it.workspace.evidence().find(item.id)->statements == std::vector{number("1.1"), number("2.1")});
    CHECK(it.workspace.evidenceFor(item.structure, number("2.1")).size() == 1);
    CHECK(it.workspace.evidenceFor(item.structure, number("1.2")).empty());
    item.statements = {number("9.9")};
    CHECK(refusalOf(it.workspace, edit::ReviseEvidence{item}) == Reason::NoSuchStatement);
    item.structure = {QStringLiteral("0").repeated(64)};
    CHECK(refusalOf(it.workspace, edit::ReviseEvidence{item}) == Reason::NoSuchStructure);
    item = it.evidence();
    item.title = QStringLiteral("  ");
    CHECK(refusalOf(it.workspace, edit::AddEvidence{item}) == Reason::NameMissing);
    CHECK(refusalOf(it.workspace, edit::ReviseEvidence{item}) == Reason::NoSuchEvidence);
}

TEST_CASE("A copied file keeps its name without its folder, and neither one nor all of them grow too large")
{
    TwoYears it;
    const EvidenceItem item = it.evidence();
    CHECK(refusalOf(it.workspace, edit::AddEvidence{item, file(0)}) == Reason::FileEmpty);
    CHECK(refusalOf(it.workspace, edit::AddEvidence{item, file(maxAttachment + 1)}) == Reason::FileTooLarge);
    Attachment named = file(3);
    named.name = QStringLiteral("C:\\Users\\sam/..");
    CHECK(refusalOf(it.workspace, edit::AddEvidence{item, named}) == Reason::NameMissing);
    named.name = QStringLiteral("C:\\Users\\sam\\my plan.pdf");
    perform(it.workspace, edit::AddEvidence{item, named});
    CHECK(it.workspace.attachment(item.id)->name == "my plan.pdf");
    for (int i = 0; i < 4; ++i)
        perform(it.workspace, edit::AddEvidence{it.evidence(), file(maxAttachment)});
    const EvidenceItem last = it.evidence();
    CHECK(refusalOf(it.workspace, edit::AddEvidence{last, file(maxAttachment)}) == Reason::FilesTooLarge);
    // Another file in place of one counts without it.
    perform(it.workspace, edit::Attach{item.id, file(maxAttachment)});
    CHECK(it.workspace.attachedBytes() == maxAttached);
    perform(it.workspace, edit::Attach{item.id, {}});
    CHECK(it.workspace.attachment(item.id) == nullptr);
    perform(it.workspace, edit::Attach{item.id, file(1)});
    perform(it.workspace, edit::RemoveEvidence{item.id});
    CHECK(it.workspace.attachments().size() == 4);
    CHECK(refusalOf(it.workspace, edit::Attach{item.id, {}}) == Reason::NoSuchEvidence);
}

TEST_CASE("Statements are matched between two models, a row at a time or none")
{
    TwoYears it;
    const Model other = model({2, 4});
    perform(it.workspace, edit::AddModel{other});
    const Digest from = it.made.structure.digest();
    const Digest to = other.structure.digest();
    const MappedStatement kept{{}, {}, number("1.3"), number("2.4")};
    const MappedStatement gone{{}, {}, number("1.1"), {}};
    perform(it.workspace, edit::SetMapping{from, to, {kept, gone}});
    REQUIRE(it.workspace.mapping(from, to).size() == 2);
    CHECK_FALSE(it.workspace.mapping(from, to)[0]->now);
    CHECK(it.workspace.mapping(to, from).empty());
    CHECK(refusalOf(it.workspace, edit::SetMapping{from, from, {}}) == Reason::NotAnotherModel);
    CHECK(refusalOf(it.workspace, edit::SetMapping{to, from, {kept}}) == Reason::NoSuchStatement);
    perform(it.workspace, edit::SetMapping{from, to, {kept}});
    CHECK(it.workspace.mapping(from, to).size() == 1);
}

TEST_CASE("What was said as critical friend is one list, changed by one gesture, and each entry names a school")
{
    TwoYears it;
    const auto note = [](const char *school, QDate date) {
        return CriticalFriendNote{CriticalFriendNoteId::create(), QString::fromUtf8(school), date};
    };
    CriticalFriendNote hill = note("Hillside School", QDate(2026, 5, 11));
    hill.asked = QStringLiteral("Who hears of it?");
    const CriticalFriendNote college = note("Example College", QDate(2026, 5, 11));
    const CriticalFriendNote older = note("Hillside School", QDate(2023, 5, 11));
    CHECK(refusalOf(it.workspace, edit::SetCriticalFriendNotes{{note(" ", QDate(2026, 5, 11))}}) ==
          Reason::NameMissing);
    CHECK(refusalOf(it.workspace, edit::SetCriticalFriendNotes{{note("Hillside", {})}}) == Reason::DateMissing);
    CHECK(refusalOf(it.workspace, edit::SetCriticalFriendNotes{{hill, hill}}) == Reason::AlreadyThere);
    perform(it.workspace, edit::SetCriticalFriendNotes{{hill, college, older}});
    const auto byDate = it.workspace.criticalFriendNotesByDate();
    REQUIRE(byDate.size() == 3);
    CHECK(*byDate[0] == older);
    CHECK(*byDate[1] == college);
    CHECK(*byDate[2] == hill);
    CHECK(plan(it.workspace, edit::SetCriticalFriendNotes{{older, hill, college}})->isEmpty());
    // One goes, one changes: one gesture, and the journal holds no word of it.
    hill.advised = QStringLiteral("Ask last year's leavers");
    const Step next = plan(it.workspace, edit::SetCriticalFriendNotes{{hill, older}}).value();
    it.workspace.apply(next);
    CHECK(next.changes.size() == 2);
    for (const FileJournal lines = journalOf(next, Direction::Do, noon); const auto &[at, line] : lines) {
        CHECK(line.table == "critical_friend_note");
        const QString words = line.subject + u' ' + line.before + u' ' + line.after;
        CHECK(words.contains(u"there"));
        CHECK_FALSE(words.contains(u"leavers"));
    }
    it.workspace.apply(next.inverse());
    CHECK(it.workspace.criticalFriendNotes().size() == 3);
}

TEST_CASE("Guidance for colleagues may say where it is by a web address, and by nothing else")
{
    TwoYears it;
    const auto asked = [&](const char *link) {
        Reflection reflection{it.now};
        reflection.guidance = QStringLiteral("A film of six minutes");
        reflection.guidanceLink = QString::fromUtf8(link);
        return edit::DescribeReflection{reflection};
    };
    for (const char *link : {"http://example.org/film", "javascript:alert(1)", "file:///etc/passwd", "example.org/film",
                             "https://", "https://our-school.example@elsewhere.example/", "https://exa mple.org/",
                             "https:/example.org", "data:text/html,x"}) {
        INFO(link);
        CHECK(refusalOf(it.workspace, asked(link)) == Reason::NotAWebAddress);
    }
    perform(it.workspace, asked(" https://example.org/film?v=1&t=2#start "));
    CHECK(it.workspace.reflection(it.now).guidanceLink == "https://example.org/film?v=1&t=2#start");
    perform(it.workspace, asked(""));
    CHECK(it.workspace.reflection(it.now).guidance == "A film of six minutes");
}

TEST_CASE("Visits and answers to governors are kept, and an answer that says nothing is none")
{
    TwoYears it;
    Visit visit{VisitId::create(), VisitKind::Peer, {}};
    CHECK(refusalOf(it.workspace, edit::RecordVisit{visit}) == Reason::DateMissing);
    visit.date = QDate(2026, 5, 1);
    perform(it.workspace, edit::RecordVisit{visit});
    Visit earlier{VisitId::create(), VisitKind::Expert, QDate(2023, 5, 1)};
    perform(it.workspace, edit::RecordVisit{earlier});
    CHECK(it.workspace.visitsByDate().at(0)->id == earlier.id);
    earlier.advice = QString(maxText + 1, u'x');
    CHECK(refusalOf(it.workspace, edit::ReviseVisit{earlier}) == Reason::TextTooLong);
    perform(it.workspace, edit::RemoveVisit{earlier.id});
    CHECK(refusalOf(it.workspace, edit::RemoveVisit{earlier.id}) == Reason::NoSuchVisit);

    GovernorAnswer answer{it.now, GovernorQuestion::Resources, GovernorVerdict::No};
    perform(it.workspace, edit::AnswerGovernors{answer});
    CHECK(it.workspace.governorAnswer(it.now, GovernorQuestion::Resources).verdict == GovernorVerdict::No);
    answer.verdict.reset();
    perform(it.workspace, edit::AnswerGovernors{answer});
    CHECK(it.workspace.governorAnswers().isEmpty());
}

TEST_CASE("Between two peer reviews lie one to ten years")
{
    TwoYears it;
    Institution institution = it.workspace.institution();
    for (const int years : {0, 11}) {
        institution.peerReviewYears = years;
        CHECK(refusalOf(it.workspace, edit::DescribeInstitution{institution}) == Reason::BadInterval);
    }
}
