// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/difference.h"
#include "core/review/reviewdigest.h"
#include "core/review/rows.h"
#include "core/storage/filecopies.h"
#include "core/text/merging.h"
#include "tests/support/partedcopies.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("What each copy answered is in both")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.2", 3);
    it.choose(*it.theirs, "1.3", 1);
    it.choose(*it.theirs, "1.1", 4);
    const Workspace merged = it.merged();
    CHECK(merged.decision(it.review, number("1.1")).level == level(4));
    CHECK(merged.decision(it.review, number("1.2")).level == level(3));
    CHECK(merged.decision(it.review, number("1.3")).level == level(1));
}

TEST_CASE("One statement that both copies answered differently is asked about, once")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    perform(*it.mine, edit::MarkPoint{it.review, number("1.1"), level(2), 0, Mark::InPlace});
    it.choose(*it.theirs, "1.1", 4);
    perform(*it.theirs, edit::MarkPoint{it.review, number("1.1"), level(2), 0, Mark::NotYet});
    const Merge merge = it.merge();
    REQUIRE(merge.conflicts().size() == 1);
    const MergeConflict &conflict = merge.conflicts().front();
    CHECK(conflict.kind == MergeConflict::Kind::Changed);
    CHECK(conflict.rows.size() == 2);
    CHECK(std::get<Decision>(*conflict.subject().mine).level == level(3));
    CHECK(std::get<Decision>(*conflict.subject().theirs).level == level(4));
    // The journal says what it was.
    CHECK(conflict.subject().earlierState == QStringLiteral("draft 2"));
    for (const Side side : decided) {
        const Workspace merged = merge.resolved({side}).value();
        CHECK(merged.decision(it.review, number("1.1")).level == level(side == Side::Mine ? 3 : 4));
        CHECK(merged.marksOf(it.review, number("1.1")).front()->mark ==
              (side == Side::Mine ? Mark::InPlace : Mark::NotYet));
    }
}

TEST_CASE("A backup from before the copies parted says what a conflict was, text and all")
{
    Parted it;
    perform(*it.mine, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Because")});
    it.part();
    const FileCopy earlier = it.here();
    it.choose(*it.mine, "1.1", 3);
    it.choose(*it.theirs, "1.1", 4);
    REQUIRE(fitsAsEarlier(earlier, it.here(), it.there()));
    const Merge merge = Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there(), &earlier), merging).value();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(std::get<Decision>(*merge.conflicts().front().subject().earlier).rationale == QStringLiteral("Because"));
    // One of the two is no earlier version of the other.
    CHECK_FALSE(fitsAsEarlier(it.here(), it.here(), it.there()));
}

TEST_CASE("Actions, evidence and people that were added on both sides are all there, without a question")
{
    Parted it;
    it.part();
    const ActionId here = it.act(*it.mine, "Ask the governors");
    const ActionId there = it.act(*it.theirs, "Find an employer");
    perform(*it.theirs,
            edit::NoteProgress{{ProgressNoteId::create(), there, QDate(2026, 12, 1), QStringLiteral("Two found")}});
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Policy")};
    item.structure = it.mine->workspace().structures().rows().begin()->first;
    perform(*it.theirs, edit::AddEvidence{item, Attachment{{}, QStringLiteral("policy.txt"), "bytes"}});
    perform(*it.mine, edit::AddPerson{{PersonId::create(), QStringLiteral("Jo"), Role{QStringLiteral("senco"), {}}}});
    const Workspace merged = it.merged();
    CHECK(merged.actions().find(here) != nullptr);
    CHECK(merged.actions().find(there) != nullptr);
    CHECK(merged.notesOf(there).size() == 1);
    CHECK(merged.attachment(item.id) != nullptr);
    CHECK(merged.people().size() == 2);
}

TEST_CASE("Two changes of one action are put together where they are about different things")
{
    Parted it;
    const ActionId id = it.act(*it.mine, "Ask the governors");
    it.part();
    const FileCopy earlier = it.here();
    Action action = *it.mine->workspace().actions().find(id);
    action.status = ActionStatus::Underway;
    perform(*it.mine, edit::ReviseAction{action});
    action.status = ActionStatus::Open;
    action.success = QStringLiteral("They come");
    perform(*it.theirs, edit::ReviseAction{action});
    const Merge merge = Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there(), &earlier), merging).value();
    REQUIRE(merge.conflicts().empty());
    const Workspace merged = merge.resolved({}).value();
    CHECK(merged.actions().find(id)->status == ActionStatus::Underway);
    CHECK(merged.actions().find(id)->success == QStringLiteral("They come"));
    // With nothing but the journal nobody knows which of the two changed what.
    CHECK(it.merge().conflicts().size() == 1);
}

TEST_CASE("Whoever answered in one copy takes part in the file made of both, though the other says that they left")
{
    Parted it;
    const GroupId group = GroupId::create();
    const PersonId member = PersonId::create();
    perform(*it.mine, edit::AddPerson{{member, QStringLiteral("Jo Lee"), Role{QStringLiteral("senco"), {}}}});
    const Review review = *it.mine->workspace().review(it.review);
    perform(*it.mine, edit::ReviseReview{it.review,
                                         review.year,
                                         review.title,
                                         review.date,
                                         {{{}, it.person, {QStringLiteral("senco"), {}}},
                                          {{}, member, {QStringLiteral("senco"), {}}}}});
    perform(*it.mine, edit::AddGroup{{group, QStringLiteral("SEND")}, {member}});
    perform(*it.mine, edit::SetAssignments{it.review, {{{}, 1, it.person}, {{}, 1, group}}});
    it.part();
    for (const PersonId person : {it.person, member})
        perform(*it.mine, edit::MarkLeft{person, noon});
    REQUIRE(it.mine->workspace().participantsOf(it.review).empty());
    for (const Voice &voice : {Voice(it.person), Voice(group)})
        perform(*it.theirs,
                edit::ImportResponse{responseTo(it.theirs->workspace(), it.review, voice), {says("1.1", 2)}});
    const Workspace merged = it.merged();
    CHECK(merged.hasLeft(it.person));
    CHECK(merged.participants().find({it.review, it.person}));
    CHECK(merged.participants().find({it.review, member}));
    CHECK(merged.membersOf(group) == std::vector{member});
    CHECK(merged.assignmentsOf(it.review).size() == 2);
}

TEST_CASE("Marks that one copy made do not come under the wording that the other one chose")
{
    Parted it;
    const Model built = model();
    const Wording other(QStringLiteral("Other"), QStringLiteral("cy"), {}, true, built.structure.digest(),
                        built.wording.descriptors());
    perform(*it.mine, edit::AddModel{{built.structure, other}});
    it.part();
    perform(*it.mine, edit::UseWording{it.review, other.digest()});
    perform(*it.theirs, edit::MarkPoint{it.review, number("1.1"), level(2), 0, Mark::NotYet});
    const Workspace merged = it.merged();
    CHECK(merged.review(it.review)->wording == other.digest());
    CHECK(merged.marksOf(it.review, number("1.1")).empty());
}

TEST_CASE("What one copy removed goes, unless the other one changed it since")
{
    Parted it;
    const ActionId first = it.act(*it.mine, "Ask the governors");
    const ActionId second = it.act(*it.mine, "Find an employer");
    it.part();
    perform(*it.theirs, edit::RemoveAction{first});
    perform(*it.theirs, edit::RemoveAction{second});
    perform(*it.mine,
            edit::NoteProgress{{ProgressNoteId::create(), second, QDate(2026, 12, 1), QStringLiteral("Two found")}});
    const Merge merge = it.merge();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(merge.conflicts().front().kind == MergeConflict::Kind::Removed);
    const Workspace kept = merge.resolved({Side::Mine}).value();
    CHECK(kept.actions().find(first) == nullptr);
    CHECK(kept.notesOf(second).size() == 1);
    CHECK(merge.resolved({Side::Theirs})->actions().isEmpty());
    CHECK(merge.resolved({Side::Theirs})->progressNotes().isEmpty());
    // Without an ancestor nobody knows what was removed: it stays.
    CHECK(it.mergeWithoutAncestor().resolved({})->actions().size() == 2);
}

TEST_CASE("Two new reviews of one number are both kept, and the other copy's gets the next number")
{
    Parted it;
    it.part();
    const ReviewId here = addReview(*it.mine, "2027/28");
    const ReviewId there = addReview(*it.theirs, "2027/28", it.review);
    REQUIRE(it.theirs->workspace().review(there)->number == it.mine->workspace().review(here)->number);
    const Workspace merged = it.merged();
    CHECK(merged.review(here)->number == 2);
    CHECK(merged.review(there)->number == 3);
    CHECK(merged.review(there)->previous == it.review);
    CHECK(merged.lastReviewNumber() == 3);
    REQUIRE(it.merge().renumbered({})->size() == 1);
    CHECK(it.merge().renumbered({})->front().id == there);
}

TEST_CASE("A review that one copy finished and the other left alone is finished")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.2", 3);
    perform(*it.mine, edit::FinishReview{it.review, noon});
    it.act(*it.theirs, "Find an employer");
    const Workspace merged = it.merged();
    CHECK(merged.review(it.review)->isFinished());
    CHECK(changedSinceFinished(merged).empty());
    CHECK(merged.actions().size() == 1);
}

TEST_CASE("A finished review is never changed by merging: where the other copy differs, all of it is chosen")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.2", 3);
    perform(*it.mine, edit::FinishReview{it.review, noon});
    it.choose(*it.theirs, "1.3", 4);
    const bool hasAncestor = GENERATE(true, false);
    const Merge merge = hasAncestor ? it.merge() : it.mergeWithoutAncestor();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(merge.conflicts().front().kind == MergeConflict::Kind::Finished);
    const Workspace finished = merge.resolved({Side::Mine}).value();
    CHECK(finished.review(it.review)->isFinished());
    CHECK(changedSinceFinished(finished).empty());
    CHECK_FALSE(finished.decision(it.review, number("1.3")).level);
    const Workspace open = merge.resolved({Side::Theirs}).value();
    CHECK_FALSE(open.review(it.review)->isFinished());
    CHECK(open.decision(it.review, number("1.3")).level == level(4));
    CHECK_FALSE(open.decision(it.review, number("1.2")).level);
}

TEST_CASE("Of two copies without an ancestor, the one that reopened a review is the newer")
{
    Parted it;
    perform(*it.mine, edit::FinishReview{it.review, noon});
    it.part();
    perform(*it.theirs, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("A mistake")});
    const Merge merge = it.mergeWithoutAncestor();
    REQUIRE(merge.conflicts().empty());
    CHECK_FALSE(merge.resolved({})->review(it.review)->isFinished());
    const Merge reversed = Merge::of(it.there(), it.here(), {}, merging).value();
    CHECK_FALSE(reversed.resolved({})->review(it.review)->isFinished());
}

TEST_CASE("A meeting's time from one copy and its place from the other come together; two times are a question")
{
    Parted it;
    perform(*it.mine, edit::ArrangeMeeting{{it.review, QDate(2026, 12, 3)}});
    it.part();
    const FileCopy earlier = it.here();
    const auto arrange = [&](Editor &editor, std::optional<QTime> start, const char *place) {
        // At another time each, as note() has it.
        static int seconds = 0;
        const edit::ArrangeMeeting edit{{it.review, QDate(2026, 12, 3), start, QString::fromUtf8(place)}};
        REQUIRE(editor.perform(edit, noon.addSecs(++seconds)).has_value());
    };
    const auto merge = [&] {
        return Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there(), &earlier), merging).value();
    };
    arrange(*it.mine, QTime(15, 45), "");
    arrange(*it.theirs, {}, "Room 4");
    perform(*it.theirs, edit::SetApologies{it.review, {it.person}});
    REQUIRE(merge().conflicts().empty());
    const Workspace merged = merge().resolved({}).value();
    CHECK(merged.arrangement(it.review) ==
          Arrangement{it.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")});
    CHECK(merged.peopleWithApologies(it.review) == std::vector<PersonId>{it.person});
    // Who is in the room in the other copy came after all.
    perform(*it.mine, edit::SetPresence{it.review, {it.person}});
    CHECK(merge().resolved({})->peopleWithApologies(it.review).empty());
    arrange(*it.theirs, QTime(16, 0), "Room 4");
    REQUIRE(merge().conflicts().size() == 1);
}

TEST_CASE("A review that was reopened and finished again in one copy alone was finished when that did it")
{
    Parted it;
    perform(*it.mine, edit::FinishReview{it.review, noon});
    it.part();
    const FileCopy earlier = it.here();
    perform(*it.mine, edit::ReopenReview{ReopeningId::create(), it.review, noon, QStringLiteral("To look again")});
    perform(*it.mine, edit::FinishReview{it.review, noon.addDays(7)});
    for (const auto &[a, b] : {std::pair(it.here(), it.there()), std::pair(it.there(), it.here())}) {
        const Merge merge = Merge::of(a, b, ancestorOf(a, b, &earlier), merging).value();
        REQUIRE(merge.conflicts().empty());
        CHECK(merge.resolved({})->review(it.review)->finished == noon.addDays(7));
    }
}

TEST_CASE("Somebody who was removed for good in one copy does not come back")
{
    Parted it;
    perform(*it.mine, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale,
                                  QStringLiteral("Wilhelmina Hill said so")});
    it.part();
    const bool tookPart = GENERATE(true, false);
    const bool hasAncestor = GENERATE(true, false);
    const auto takePart = [&](Editor &editor) { perform(editor, edit::SetPresence{it.review, {it.person}}); };
    if (tookPart) {
        takePart(*it.mine);
        takePart(*it.theirs);
    }
    edit::ForgetPerson forget{it.person, noon, ReopeningId::create()};
    forget.mended.push_back(
        {{QStringLiteral("decision"), QString(it.review.toString() + u" 1.1"), QStringLiteral("rationale")},
         QStringLiteral("The SENCo said so")});
    perform(*it.theirs, forget);
    it.choose(*it.mine, "1.2", 3);
    const Merge merge = hasAncestor ? it.merge() : it.mergeWithoutAncestor();
    REQUIRE(merge.conflicts().empty());
    CHECK(merge.forgets(Side::Mine));
    CHECK_FALSE(merge.forgets(Side::Theirs));
    const auto edit = merge.asEdit({}).value();
    const Workspace &merged = *edit.merged;
    const Person *person = merged.people().find(it.person);
    CHECK((person != nullptr) == tookPart);
    CHECK((!person || person->name.isEmpty()));
    CHECK(merged.isFormer(it.person) == tookPart);
    CHECK(merged.decision(it.review, number("1.1")).rationale == QStringLiteral("The SENCo said so"));
    CHECK(merged.decision(it.review, number("1.2")).level == level(3));
    // That cannot be undone, and leaves no trace.
    perform(*it.mine, Edit(edit));
    CHECK_FALSE(it.mine->canUndo());
    it.mine.reset();
    QFile file(it.folder.file("mine.waymark"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Wilhelmina"));
}

TEST_CASE("A new text that names somebody whom the other copy removed for good stops the merge")
{
    Parted it;
    it.part();
    perform(*it.theirs, edit::ForgetPerson{it.person, noon, ReopeningId::create()});
    it.act(*it.mine, "Ask Wilhelmina Hill");
    const auto merge = Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there()), merging);
    REQUIRE_FALSE(merge.has_value());
    CHECK(merge.error() == Error(Refusal{Refusal::Reason::NamedInCopy, QStringLiteral("Ask Wilhelmina Hill")}));
}

TEST_CASE("Of two responses of one voice that came into two copies, the first one counts and the other waits")
{
    Parted it;
    it.part();
    const auto import = [&](Editor &editor, const QDateTime &at, const char *source) {
        Response response;
        response.id = ResponseId::create();
        response.review = it.review;
        response.voice = it.person;
        response.wording = editor.workspace().wordings().rows().begin()->first;
        response.savedAt = response.receivedAt = at;
        response.source = Digest{QString::fromLatin1(source).repeated(64)};
        perform(editor, edit::ImportResponse{response, {{response.id, number("1.1"), level(2)}}});
        return response.id;
    };
    const ResponseId later = import(*it.mine, noon.addSecs(60), "a");
    const ResponseId first = import(*it.theirs, noon, "b");
    // The same file, brought into both.
    import(*it.mine, noon.addSecs(70), "c");
    import(*it.theirs, noon.addSecs(80), "c");
    const Workspace merged = it.merged();
    CHECK(merged.responses().size() == 3);
    CHECK(merged.responses().find(first)->state == ResponseState::Counts);
    CHECK(merged.responses().find(later)->state == ResponseState::Waiting);
    CHECK(merged.answersOf(later).size() == 1);
}

TEST_CASE("Parts of one voice that came into two copies count together")
{
    Parted it;
    it.part();
    const auto import = [&](Editor &editor, const char *statement, const char *source) {
        Response response;
        response.id = ResponseId::create();
        response.review = it.review;
        response.voice = it.person;
        response.wording = editor.workspace().wordings().rows().begin()->first;
        response.savedAt = response.receivedAt = noon;
        response.source = Digest{QString::fromLatin1(source).repeated(64)};
        perform(editor, edit::ImportResponse{response, {{response.id, number(statement), level(2)}}});
        return response.id;
    };
    const ResponseId one = import(*it.mine, "1.1", "a");
    const ResponseId other = import(*it.theirs, "1.2", "b");
    const Workspace merged = it.merged();
    CHECK(merged.responses().find(one)->state == ResponseState::Counts);
    CHECK(merged.responses().find(other)->state == ResponseState::Counts);
}

TEST_CASE("A copy that was saved out of a file that had parted finds its past in a backup of that file")
{
    Parted it;
    it.part();
    const FileCopy backup = it.here();
    it.mine->leaveFile();
    it.choose(*it.mine, "1.2", 3);
    REQUIRE(it.mine->saveElsewhere(it.folder.file("saved.waymark"), noon.addSecs(60)).has_value());
    it.choose(*it.theirs, "1.1", 4);
    REQUIRE(sharedLines(it.here().journal, it.there().journal) == 0);
    CHECK(it.mergeWithoutAncestor().conflicts().size() == 1);
    REQUIRE(fitsAsEarlier(backup, it.here(), it.there()));
    const Merge merge = Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there(), &backup), merging).value();
    REQUIRE(merge.conflicts().empty());
    CHECK(merge.resolved({})->decision(it.review, number("1.1")).level == level(4));
    CHECK(merge.resolved({})->decision(it.review, number("1.2")).level == level(3));
}

TEST_CASE("Files that have nothing in common are not merged")
{
    Parted it;
    const Folder elsewhere;
    const auto other = Editor::create(elsewhere.file(), exampleAcademy(), model(), noon.addDays(1));
    const auto merge = Merge::of(it.here(), (*other)->held().value(), {}, merging);
    REQUIRE_FALSE(merge.has_value());
    CHECK(merge.error() == Error(Refusal{Refusal::Reason::NotACopy}));
}

TEST_CASE("A copy that has another school's name by now is asked about")
{
    Parted it;
    it.part();
    Institution institution = exampleAcademy();
    institution.name = QStringLiteral("Another Academy");
    perform(*it.theirs, edit::DescribeInstitution{institution});
    REQUIRE(it.merge().conflicts().size() == 1);
    CHECK(std::holds_alternative<Institution>(*it.merge().conflicts().front().subject().mine));
}

namespace {

template <class T>
void mustHold(const Workspace &merged, const Workspace &side)
{
    for (const auto &[id, row] : side.table<T>().rows())
        CHECK(merged.table<T>().find(id) != nullptr);
}

/// Every agreed decision is the newest agreement of its statement that was not set aside.
bool areAsAgreed(const Workspace &workspace)
{
    return std::ranges::all_of(workspace.decisions().rows(), [&](const auto &row) {
        const Decision &decision = row.second;
        const Settlement *last = workspace.lastSettlement(decision.review, decision.statement);
        return decision.standing != Standing::Agreed ||
               (last && last->level == decision.level && last->at == decision.agreedAt);
    });
}

} // namespace

TEST_CASE("Merging keeps its promises whatever was done in the two copies")
{
    const auto seed = GENERATE(range(1U, 41U));
    INFO("seed " << seed);
    const RandomCopies copies(seed, 60, 25); // edits
    const FileCopy mine = copies.mine->held().value();
    const FileCopy theirs = copies.theirs->held().value();
    const FileCopy &parted = copies.parted;

    // Nothing comes of merging a file with itself, and all of it of merging it with what it was (a new name is asked
    // about all the same).
    CHECK(Merge::of(mine, mine, {}, merging)->resolved({}).value() == mine.workspace);
    const Merge onto = Merge::of(parted, mine, Ancestor{parted.workspace}, merging).value();
    CHECK(onto.conflicts().size() <= 1);
    CHECK(onto.resolved(all(onto, Side::Theirs)).value() == mine.workspace);
    const Merge back = Merge::of(mine, parted, Ancestor{parted.workspace}, merging).value();
    CHECK(back.resolved(all(back, Side::Mine)).value() == mine.workspace);

    // What is said of the past from the journals alone is what it was.
    const auto ancestor = ancestorOf(mine, theirs);
    REQUIRE(ancestor.has_value());
    const Step wrong = difference(parted.workspace, ancestor->values, {});
    for (const RowChange &change : wrong.changes) {
        const Row &row = change.before ? *change.before : *change.after;
        CHECK(change.before.has_value());
        CHECK(ancestor->unknown.contains(nameOf(row)));
    }
    CHECK(ancestorOf(mine, theirs, &parted)->unknown.empty());

    for (const auto &earlier : {ancestor, std::optional(Ancestor{parted.workspace}), std::optional<Ancestor>()}) {
        const auto merge = Merge::of(mine, theirs, earlier, merging);
        const auto reversed = Merge::of(theirs, mine, earlier, merging);
        if (!merge) { // a text names somebody who was removed for good
            CHECK(std::get<Refusal>(merge.error()).reason == Refusal::Reason::NamedInCopy);
            CHECK_FALSE(reversed.has_value());
            continue;
        }
        CHECK(merge->conflicts().size() == reversed->conflicts().size());
        for (const Side side : decided) {
            const auto merged = merge->resolved(all(*merge, side));
            const auto other = reversed->resolved(all(*reversed, side == Side::Mine ? Side::Theirs : Side::Mine));
            if (!merged) {
                CHECK(std::get<Refusal>(merged.error()).reason == Refusal::Reason::FilesTooLarge);
                continue;
            }
            CHECK(makesSense(*merged));
            CHECK(changedSinceFinished(*merged).empty());
            // What is agreed is what was agreed last, of all that was not set aside.
            if (areAsAgreed(mine.workspace) && areAsAgreed(theirs.workspace))
                CHECK(areAsAgreed(*merged));
            // The same whichever was named first, but for numbers that both gave.
            if (merge->renumbered(all(*merge, side))->empty())
                CHECK(*merged == *other);
            CHECK(merged->lastReviewNumber() >= mine.workspace.lastReviewNumber());
            for (const auto &[id, at] : forgottenIn(theirs))
                CHECK((!merged->people().find(id) || merged->people().find(id)->name.isEmpty()));
            if (earlier)
                continue;
            // Nobody knows what was removed, so nothing is lost.
            mustHold<Review>(*merged, theirs.workspace);
            mustHold<Action>(*merged, theirs.workspace);
            mustHold<EvidenceItem>(*merged, theirs.workspace);
            mustHold<Visit>(*merged, theirs.workspace);
            mustHold<Reopening>(*merged, mine.workspace);
            mustHold<ProgressNote>(*merged, mine.workspace);
        }
    }
}

TEST_CASE("A statement that both copies chose as a strength, in two places, is one of them")
{
    Parted it;
    it.part();
    const auto choose = [&](Editor &editor, int position, const char *statement) {
        perform(editor, edit::ChooseHighlight{it.review, HighlightKind::Strength, position, number(statement),
                                              QStringLiteral("It is")});
    };
    choose(*it.mine, 2, "2.1");
    choose(*it.mine, 1, "1.2");
    choose(*it.theirs, 3, "2.1");
    for (const auto &[a, b] : {std::pair(it.here(), it.there()), std::pair(it.there(), it.here())}) {
        const Workspace merged = Merge::of(a, b, ancestorOf(a, b), merging).value().resolved({}).value();
        std::vector<std::pair<int, QString>> chosen;
        for (const auto &[key, row] : merged.highlights().rows())
            chosen.emplace_back(row.position, row.statement.toString());
        CHECK(chosen == std::vector<std::pair<int, QString>>{{1, QStringLiteral("1.2")}, {2, QStringLiteral("2.1")}});
    }
}

TEST_CASE("A number that one copy gave and took back is not given again in the file made of both")
{
    Parted it;
    it.part();
    addReview(*it.theirs, "2027/28");
    REQUIRE(it.theirs->undo(noon).has_value());
    const FileCopy first = it.here();
    REQUIRE(it.there().workspace.lastReviewNumber() == 2);
    const Workspace merged = it.merged();
    it.mine.reset();
    const QString out = it.folder.file("both.waymark");
    REQUIRE(writeMerged(it.folder.file("mine.waymark"), out, first, it.there(), merged, noon).has_value());
    const auto both = openEditor(out);
    const ReviewId next = addReview(*both, "2027/28");
    CHECK(both->workspace().review(next)->number == 3);
}

TEST_CASE("A conflict is told by what it is about, what it was, and what each copy says")
{
    Parted it;
    it.part();
    it.choose(*it.mine, "1.1", 3);
    perform(*it.mine, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("We met")});
    it.choose(*it.theirs, "1.1", 4);
    const Merge merge = it.merge();
    const MergeConflict &conflict = merge.conflicts().front();
    CHECK(conflictName(merge, conflict) == QStringLiteral("Review 2026/27, 1.1, answer"));
    CHECK(conflictReason(conflict) == QStringLiteral("Both copies have changed this."));
    CHECK(earlierText(merge, conflict) == QStringLiteral("Level 2, draft"));
    CHECK(sideText(merge, conflict, Side::Mine) == QStringLiteral("Level 3, draft\nWhy: We met"));
    CHECK(sideText(merge, conflict, Side::Theirs) == QStringLiteral("Level 4, draft"));
    const Merge blind = it.mergeWithoutAncestor();
    CHECK(earlierText(blind, blind.conflicts().front()) == QStringLiteral("Not known"));
}

TEST_CASE("Every conflict of two copies can be told")
{
    const unsigned seed = GENERATE(range(1U, 21U));
    INFO("seed " << seed);
    const RandomCopies copies(seed, 60, 40);
    const FileCopy mine = copies.mine->held().value();
    const FileCopy theirs = copies.theirs->held().value();
    for (const auto &earlier :
         {ancestorOf(mine, theirs), ancestorOf(mine, theirs, &copies.parted), std::optional<Ancestor>()}) {
        const auto merge = Merge::of(mine, theirs, earlier, merging);
        for (const MergeConflict &conflict : merge ? merge->conflicts() : std::vector<MergeConflict>()) {
            INFO(conflict.subject().name.table.toStdString());
            CHECK_FALSE(conflictName(*merge, conflict).isEmpty());
            CHECK_FALSE(earlierText(*merge, conflict).isEmpty());
            const QString here = sideText(*merge, conflict, Side::Mine);
            CHECK_FALSE(here.isEmpty());
            CHECK(here != sideText(*merge, conflict, Side::Theirs));
        }
    }
}

TEST_CASE("One action that both copies carried into the new review is carried on once, with what each says of it")
{
    Parted it;
    const ActionId old = it.act(*it.mine, "Ask the governors");
    const ReviewId next = addReview(*it.mine, "2027/28");
    it.part();
    const auto carry = [&](Editor &editor, const QString &success) {
        const Action &earlier = *editor.workspace().actions().find(old);
        Action action{ActionId::create(), next, {number("1.1")}, earlier.what, {}};
        perform(editor, edit::CarryOnAction{old, action});
        action = *editor.workspace().actions().find(action.id);
        action.success = success;
        if (!success.isEmpty())
            perform(editor, edit::ReviseAction{action});
        perform(editor, edit::NoteProgress{{ProgressNoteId::create(), action.id, QDate(2026, 12, 1), "Noted"}});
    };
    carry(*it.mine, QStringLiteral("All asked"));
    carry(*it.theirs, {});
    Workspace merged = it.merged();
    REQUIRE(merged.actionsOf(next).size() == 1);
    CHECK(merged.actionsOf(next).front()->success == QStringLiteral("All asked"));
    CHECK(merged.notesOf(merged.actionsOf(next).front()->id).size() == 2);
    CHECK(merged.actions().find(old)->status == ActionStatus::CarriedOn);
    CHECK(makesSense(merged));
}

TEST_CASE("Two copies that say different things of what continues one action keep both")
{
    Parted it;
    const ActionId old = it.act(*it.mine, "Ask the governors");
    const ReviewId next = addReview(*it.mine, "2027/28");
    it.part();
    perform(*it.mine, edit::CarryOnAction{old, {ActionId::create(), next, {number("1.1")}, "Ask the chair", {}}});
    perform(*it.theirs, edit::CarryOnAction{old, {ActionId::create(), next, {number("1.1")}, "Ask the head", {}}});
    CHECK(it.merged().actionsOf(next).size() == 2);
}

TEST_CASE("An action is not run beside what continues it in the file made of two copies")
{
    Parted it;
    const ActionId old = it.act(*it.mine, "Ask the governors");
    const ReviewId next = addReview(*it.mine, "2027/28");
    Action action{ActionId::create(), next, {number("1.1")}, QStringLiteral("Ask the governors"), {}};
    perform(*it.mine, edit::CarryOnAction{old, action});
    it.part();
    perform(*it.mine, edit::RemoveAction{action.id});
    action = *it.theirs->workspace().actions().find(action.id);
    action.what = QStringLiteral("Ask the chair");
    perform(*it.theirs, edit::ReviseAction{action});
    const Merge merge = it.merge();
    for (const Side side : decided) {
        const Workspace merged = merge.resolved(all(merge, side)).value();
        CHECK((merged.successorOf(old) != nullptr) == (merged.actions().find(old)->status == ActionStatus::CarriedOn));
    }
}
