// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rounds.h"
#include "core/report/reports.h"
#include "core/review/difference.h"
#include "core/review/reviewdigest.h"
#include "core/text/meeting.h"
#include "core/text/merging.h"
#include "tests/support/partedcopies.h"
#include "tests/support/reports.h"

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("What was agreed on both sides is all recorded, the chosen one last")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.part();
    it.agree(*it.mine, "1.1", 3, noon.addSecs(200));
    it.agree(*it.theirs, "1.1", 4, noon.addSecs(100));
    const Merge merge = it.merge();
    REQUIRE(merge.conflicts().size() == 1);
    const Workspace merged = merge.resolved({Side::Theirs}).value();
    std::vector<int> levels;
    for (const Settlement *each : merged.settlementsOf(it.review, number("1.1")))
        levels.push_back(each->level.value());
    CHECK(levels == std::vector<int>{2, 3, 4});
    CHECK(merged.decision(it.review, number("1.1")).level == level(4));
}

TEST_CASE("A different view that one copy removed or shortened is gone, in whatever order the copies are named")
{
    for (const char *left : {"", "Two see it lower"}) {
        Parted it;
        it.agree(*it.mine, "1.1", 2, noon);
        it.note(*it.mine, "Two see it lower, and the SENCo much lower");
        it.part();
        it.note(*it.mine, left);
        it.choose(*it.theirs, "1.2", 3);
        CHECK(it.dissents() == std::set<QString>{QString::fromUtf8(left)});
    }
}

TEST_CASE("Different views that both copies added are kept from both, and asked about where they are too long together")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.part();
    it.note(*it.mine, "Two see it lower");
    it.note(*it.theirs, "One sees it higher");
    CHECK(it.dissents() == std::set<QString>{QStringLiteral("One sees it higher\nTwo see it lower")});
    // Nothing of it is cut off, not even half a character.
    const QString mine = QStringLiteral("a").repeated(5000);
    const QString theirs = QString::fromUtf8("\xF0\x9F\x99\x82").repeated(2500);
    it.note(*it.mine, mine.toUtf8());
    it.note(*it.theirs, theirs.toUtf8());
    for (const bool turned : {false, true}) {
        const FileCopy a = turned ? it.there() : it.here();
        const FileCopy b = turned ? it.here() : it.there();
        const Merge merge = Merge::of(a, b, ancestorOf(a, b), merging).value();
        REQUIRE(merge.conflicts().size() == 1);
        const MergeConflict &conflict = merge.conflicts().front();
        CHECK(conflictName(merge, conflict).contains(QStringLiteral("1.1")));
        CHECK(earlierText(merge, conflict) == QStringLiteral("Not known"));
        for (const Side side : decided) {
            const Workspace merged = merge.resolved({side}).value();
            CHECK(merged.settlementsOf(it.review, number("1.1")).front()->dissent ==
                  ((side == Side::Mine) == turned ? theirs : mine));
        }
    }
}

TEST_CASE("A different view that one copy removed and the other changed is asked about")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.note(*it.mine, "Two see it lower");
    it.part();
    const FileCopy earlier = it.here();
    it.note(*it.mine, "");
    it.note(*it.theirs, "Two see it lower, one higher");
    CHECK(it.merge().conflicts().size() == 1);
    const Merge merge = Merge::of(it.here(), it.there(), ancestorOf(it.here(), it.there(), &earlier), merging).value();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(earlierText(merge, merge.conflicts().front()).contains(QStringLiteral("Two see it lower")));
}

namespace {

QString told(const Workspace &workspace, ReviewId review)
{
    const ReportContent minutes = makeReport(workspace, *workspace.review(review), ReportKind::Minutes, {}, {});
    return textsIn(minutes).join(u'\n');
}

/// Which agreements of 1.1 are set aside, in their order.
std::vector<bool> setAside(const Workspace &workspace, ReviewId review)
{
    std::vector<bool> found;
    for (const Settlement *each : workspace.settlementsOf(review, number("1.1")))
        found.push_back(each->setAside.has_value());
    return found;
}

/// Two meetings about one statement, in two copies: neither knew of the other.
struct TwoMeetings : Parted
{
    TwoMeetings()
    {
        agree(*mine, "1.1", 2, noon);
        part();
        agreeAs(*mine, "SLT", 3, noon.addDays(2));
        agreeAs(*theirs, "Careers team", 4, noon.addDays(1));
    }
    void agreeAs(Editor &editor, const char *round, int value, const QDateTime &at) const
    {
        edit::Answer answer{review, {{number("1.1"), edit::Answer::One::Kind::Level, level(value)}}, true, at};
        answer.round = QString::fromLatin1(round);
        REQUIRE(editor.perform(answer, at).has_value());
    }
    Workspace mergedBy(Side side) const
    {
        const Merge plan = merge();
        REQUIRE(plan.conflicts().size() == 1);
        return plan.resolved({side}).value();
    }
};

} // namespace

TEST_CASE("Minutes tell what each of two copies agreed, and no discussion between them that never was")
{
    const TwoMeetings it;
    const Workspace mine = it.mergedBy(Side::Mine);
    CHECK(setAside(mine, it.review) == std::vector<bool>{false, true, false});
    const QString ours = told(mine, it.review);
    CHECK(ours.contains(u"SLT: 2 → 3"));
    CHECK(ours.contains(u"Careers team: level 4, in another copy of the file"));
    CHECK(ours.contains(u"Not used when the copies were merged on 12 December 2026"));
    CHECK_FALSE(ours.contains(u"4 → 3"));

    const Workspace theirs = it.mergedBy(Side::Theirs);
    CHECK(setAside(theirs, it.review) == std::vector<bool>{false, true, false});
    const QString other = told(theirs, it.review);
    CHECK(other.contains(u"Careers team: 2 → 4"));
    CHECK(other.contains(u"SLT: level 3, in another copy of the file"));
    CHECK_FALSE(other.contains(u"3 → 4"));
    CHECK_FALSE(other.contains(u"4 → 3"));
    // Whichever is named first.
    const Merge turned = Merge::of(it.there(), it.here(), ancestorOf(it.there(), it.here()), merging).value();
    CHECK(turned.resolved({Side::Mine}).value().settlements() == theirs.settlements());
}

TEST_CASE("Rounds leave out what merging set aside")
{
    const TwoMeetings it;
    const Workspace merged = it.mergedBy(Side::Mine);
    const RoundMoves moves = roundMoves(merged, *merged.review(it.review));
    REQUIRE(moves.rounds.size() == 2);
    CHECK(moves.rounds[1].name == "SLT");
    CHECK(moves.rounds[1].rose == 1);
    const DecisionRecord record = decisionRecord(merged, *merged.review(it.review), number("1.1"));
    CHECK(record.rounds.size() == 2);
    REQUIRE(record.setAside.size() == 1);
    CHECK(record.setAside[0].setAside == merging);
    CHECK(recordLine(record) == "Agreed: level 2; SLT: 2 → 3; Careers team: level 4, in another copy of the file");
}

TEST_CASE("What is agreed after a merge comes after what was used, and what is noted goes to that")
{
    TwoMeetings it;
    // Nothing was agreed in this copy since, but its answer is used.
    it.mine->undo(noon.addDays(3)).value();
    perform(*it.mine, edit::Write{it.review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("Ask again")});
    Workspace merged = it.mergedBy(Side::Mine);
    CHECK(setAside(merged, it.review) == std::vector<bool>{false, true});
    CHECK(merged.decision(it.review, number("1.1")).level == level(2));
    REQUIRE(merged.lastSettlement(it.review, number("1.1")));
    CHECK(merged.lastSettlement(it.review, number("1.1"))->level == level(2));

    perform(merged, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("We saw it")});
    CHECK(merged.settlementsOf(it.review, number("1.1"))[0]->rationale == "We saw it");
    CHECK(merged.settlementsOf(it.review, number("1.1"))[1]->rationale.isEmpty());
    perform(merged, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    perform(merged, edit::Agree{it.review, {number("1.1")}, noon.addDays(31), QStringLiteral("Head")});
    CHECK(setAside(merged, it.review) == std::vector<bool>{false, true, false});
    CHECK(told(merged, it.review).contains(u"Head: 2 → 3"));
}

TEST_CASE("What only one copy agreed is set aside where the other copy's draft is used, and else never")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.part();
    it.choose(*it.mine, "1.1", 1);
    it.agree(*it.theirs, "1.1", 4, noon.addSecs(100));
    const Merge merge = it.merge();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(setAside(merge.resolved({Side::Mine}).value(), it.review) == std::vector<bool>{false, true});
    CHECK(setAside(merge.resolved({Side::Theirs}).value(), it.review) == std::vector<bool>{false, false});
}

TEST_CASE("Two agreements that both copies left for one draft are not told as one after the other")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.part();
    it.agree(*it.mine, "1.1", 3, noon.addSecs(200));
    it.agree(*it.theirs, "1.1", 4, noon.addSecs(100));
    it.choose(*it.mine, "1.1", 1);
    it.choose(*it.theirs, "1.1", 1);
    CHECK(setAside(it.merged(), it.review) == std::vector<bool>{false, true, false});
}

TEST_CASE("A reason that was corrected in one copy makes no second agreement")
{
    Parted it;
    it.agree(*it.mine, "1.1", 2, noon);
    it.part();
    perform(*it.mine,
            edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Corrected")});
    it.agree(*it.theirs, "1.1", 3, noon.addSecs(100));
    const Merge merge = it.merge();
    REQUIRE(merge.conflicts().size() == 1);
    CHECK(setAside(merge.resolved({Side::Theirs}).value(), it.review) == std::vector<bool>{false, false});
}

TEST_CASE("What was set aside stays so when the copies are merged again, and no longer where the other answer is used")
{
    TwoMeetings it;
    perform(*it.mine, Edit(it.merge().asEdit({Side::Mine}).value()));
    CHECK(it.mine->check()->isSound());
    const Workspace once = it.mine->workspace();
    CHECK(it.merge().conflicts().empty());
    CHECK(it.merged().settlements() == once.settlements());
    // The other copy goes on from its own answer, and that is used this time.
    perform(*it.theirs, edit::ChooseLevel{it.review, number("1.1"), level(1)});
    perform(*it.mine, edit::ChooseLevel{it.review, number("1.1"), level(4)});
    const Workspace twice = it.mergedBy(Side::Theirs);
    const DecisionRecord record = decisionRecord(twice, *twice.review(it.review), number("1.1"));
    REQUIRE(record.setAside.size() == 1);
    CHECK(record.setAside[0].round == "SLT");
    CHECK(it.mine->undo(noon.addDays(40)).has_value());
    CHECK(it.mine->undo(noon.addDays(40)).has_value());
    CHECK(setAside(it.mine->workspace(), it.review) == std::vector<bool>{false, false});
}

TEST_CASE("The digest of a finished review covers what was set aside, and only then has another form")
{
    const TwoMeetings it;
    const Workspace before = it.mine->workspace();
    CHECK(reviewBytes(before, *before.review(it.review)).startsWith("16:waymark-review/2"));
    Workspace merged = it.mergedBy(Side::Mine);
    CHECK(reviewBytes(merged, *merged.review(it.review)).startsWith("16:waymark-review/3"));
    perform(merged, edit::FinishReview{it.review, noon.addDays(50)});
    CHECK(isAsFinished(merged, *merged.review(it.review)));
    Settlement other = *merged.settlementsOf(it.review, number("1.1"))[1];
    REQUIRE(other.setAside);
    other.setAside = other.setAside->addDays(1);
    put(merged, Row(other));
    CHECK_FALSE(isAsFinished(merged, *merged.review(it.review)));
}
