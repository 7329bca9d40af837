// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/revieweddocument.h"
#include "ui/statement/agreepresenter.h"

using namespace waymark;
using namespace waymark::testing;
using Outcome = AgreePresenter::Outcome;

namespace {

struct Presented : ReviewedDocument
{
    AgreePresenter presenter{document};

    const DescriptorEntry descriptor(int level) const
    {
        return presenter.statement().descriptors.at(static_cast<std::size_t>(level));
    }
};

} // namespace

TEST_CASE("Choosing makes a draft, and Enter agrees it and goes on to what is not agreed yet", "[smoke]")
{
    Presented it;
    it.add("2026/27", 2026);
    CHECK(it.document.statement() == number("1.1"));
    CHECK(it.presenter.choose(3) == Outcome::Done);
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(it.descriptor(3).state == u"Draft");
    CHECK(it.document.statement() == number("1.1"));
    CHECK(it.presenter.agreeAndGoOn() == Outcome::Done);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.document.statement() == number("1.2"));
}

TEST_CASE("Agreeing without a level does nothing but say what is missing")
{
    Presented it;
    it.add("2026/27", 2026);
    CHECK(it.presenter.agreeAndGoOn() == Outcome::NoLevel);
    CHECK(it.document.statement() == number("1.1"));
    CHECK(it.presenter.hint(Outcome::NoLevel).contains(u"0 to 4"));
}

TEST_CASE("A level without a descriptor, or off the scale, cannot be chosen")
{
    Presented it;
    it.add("2026/27", 2026);
    it.presenter.goTo(number("1.2"));
    CHECK(it.descriptor(1).missing);
    CHECK(it.presenter.choose(1) == Outcome::NoDescriptor);
    CHECK(it.presenter.choose(5) == Outcome::OffScale);
    CHECK(it.at("1.2").standing == Standing::Unanswered);
    CHECK(it.presenter.choose(0) == Outcome::Done);
    CHECK(it.descriptor(0).chosen);
    CHECK_FALSE(it.descriptor(0).missing);
}

TEST_CASE("A room going through a theme's drafts stays in the theme")
{
    Presented it;
    it.add("2026/27", 2026);
    it.answer("1.1", 2, false);
    it.answer("1.2", 2, false);
    it.presenter.goTo(number("1.1"));
    it.presenter.agreeAndGoOn();
    CHECK(it.document.statement() == number("1.2"));
    it.presenter.goTo(number("1.1"));
    CHECK(it.presenter.goNextOpen() == Outcome::Done);
    CHECK(it.document.statement() == number("1.3"));
}

TEST_CASE("A theme's drafts are agreed at once, and nothing else")
{
    Presented it;
    it.add("2026/27", 2026);
    it.answer("1.1", 2, false);
    it.answer("1.3", 1, false);
    it.answer("2.1", 4, false);
    it.presenter.goTo(number("1.1"));
    CHECK(it.presenter.column().themes[0].drafts == 2);
    CHECK(it.presenter.agreeTheme() == Outcome::Done);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.3").standing == Standing::Agreed);
    CHECK(it.at("1.2").standing == Standing::Unanswered);
    CHECK(it.at("2.1").standing == Standing::Draft);
    CHECK(it.presenter.agreeTheme() == Outcome::NoLevel);
}

TEST_CASE("Last year's level and the next one up are tagged, with only the new points emphasised")
{
    Presented it;
    it.add("2025/26", 2025);
    it.answer("1.1", 1, true);
    it.add("2026/27", 2026);
    it.presenter.goTo(number("1.1"));
    CHECK(it.descriptor(1).tag == u"last year");
    CHECK(it.descriptor(2).tag == u"next level");
    CHECK_FALSE(it.descriptor(2).points[0].emphasised);
    CHECK(it.descriptor(2).points[1].emphasised);
    it.presenter.choose(2);
    CHECK(it.descriptor(1).tag == u"last year");
    CHECK(it.descriptor(2).tag.isEmpty());
    CHECK(it.descriptor(3).tag == u"next level");
}

TEST_CASE("A review of years ago is called by its year")
{
    Presented it;
    it.add("2022/23", 2022);
    it.answer("1.1", 3, true);
    it.add("2026/27", 2026);
    it.presenter.goTo(number("1.1"));
    CHECK(it.descriptor(3).tag == u"2022/23");
}

TEST_CASE("A carried answer is open, hollow and says so, until it is agreed or chosen")
{
    Presented it;
    const ReviewId before = it.add("2025/26", 2025);
    it.answer("1.1", 2, true);
    it.answer("1.3", 3, true);
    it.add("2026/27", 2026, before);
    it.presenter.goTo(number("1.1"));
    CHECK(it.descriptor(2).carried);
    CHECK(it.descriptor(2).state == u"Carried forward");
    const StatementEntry listed = it.presenter.column().themes[0].statements[0];
    CHECK(listed.badge.kind == BadgeKind::Carried);
    CHECK(listed.mark == u"carried");
    CHECK(it.presenter.column().themes[0].counts == u"0 of 3 agreed, 2 carried");
    it.presenter.agreeAndGoOn();
    CHECK(it.at("1.1").standing == Standing::Agreed);
    it.presenter.goTo(number("1.3"));
    it.presenter.choose(3);
    CHECK(it.at("1.3").standing == Standing::Draft);
}

TEST_CASE("Marks on a point go round: in place, not yet, query, none")
{
    Presented it;
    it.add("2026/27", 2026);
    for (const std::optional<Mark> expected : {std::optional(Mark::InPlace), std::optional(Mark::NotYet),
                                               std::optional(Mark::Query), std::optional<Mark>()}) {
        CHECK(it.presenter.cycleMark(2, 1) == Outcome::Done);
        CHECK(it.descriptor(2).points[1].mark == expected);
    }
    CHECK_FALSE(it.descriptor(2).points[0].mark);
}

TEST_CASE("A finished review takes no gesture, and says when it was finished")
{
    Presented it;
    const ReviewId review = it.add("2026/27", 2026);
    it.answer("1.1", 2, true);
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    CHECK(it.presenter.banner().kind == BannerView::Kind::Finished);
    CHECK(it.presenter.banner().text == u"Finished 12 November 2026 · locked");
    it.presenter.goTo(number("1.1"));
    for (const Outcome outcome : {it.presenter.choose(3), it.presenter.clear(), it.presenter.toggleQuery(),
                                  it.presenter.agreeAndGoOn(), it.presenter.agreeTheme(), it.presenter.cycleMark(2, 0)})
        CHECK(outcome == Outcome::Locked);
    it.presenter.write(edit::Write::Field::Comment, QStringLiteral("late"));
    CHECK(it.document.flush());
    CHECK(it.at("1.1").comment.isEmpty());
    CHECK_FALSE(it.presenter.foot().canAgree);

    // What follows from it lies outside its digest: it can still be written down, and the digest still fits.
    Action action = it.presenter.newAction();
    action.what = QStringLiteral("Put it on the agenda");
    CHECK(it.presenter.keepAction(action) == Outcome::Done);
    CHECK(it.document.workspace().actionsOf(review).size() == 1);
    const auto checked = it.document.check();
    REQUIRE(checked);
    CHECK(checked->isSound());
}

TEST_CASE("Where nothing is open, going on leads to drafts, then to queries, and says so")
{
    Presented it;
    it.add("2026/27", 2026);
    for (const char *statement : {"1.1", "1.2", "2.1", "2.2"})
        it.answer(statement, 2, true);
    it.answer("1.3", 2, false);
    it.presenter.goTo(number("2.1"));
    CHECK(it.presenter.toggleQuery() == Outcome::Done);
    it.presenter.goTo(number("1.1"));
    CHECK(it.presenter.column().themes[0].counts.startsWith(u"2 of 3 agreed, 1 draft"));
    CHECK(it.presenter.column().themes[1].query);
    CHECK(it.presenter.foot().nextOpen == FootView::Next::Draft);
    CHECK(it.presenter.goNextOpen() == Outcome::DraftNext);
    CHECK(it.document.statement() == number("1.3"));
    CHECK_FALSE(it.presenter.hint(Outcome::DraftNext).isEmpty());
    CHECK(it.presenter.agreeAndGoOn() == Outcome::Done);
    it.presenter.goTo(number("1.1"));
    CHECK(it.presenter.foot().nextOpen == FootView::Next::Query);
    CHECK(it.presenter.goNextOpen() == Outcome::QueryNext);
    CHECK(it.document.statement() == number("2.1"));
    CHECK(it.presenter.toggleQuery() == Outcome::Done);
    CHECK(it.presenter.foot().nextOpen == FootView::Next::None);
}

TEST_CASE("When all is agreed the page says so")
{
    Presented it;
    it.add("2026/27", 2026);
    for (const char *statement : {"1.1", "1.2", "1.3", "2.1"})
        it.answer(statement, 2, true);
    CHECK(it.presenter.banner().kind == BannerView::Kind::None);
    it.answer("2.2", 0, true);
    CHECK(it.presenter.banner().kind == BannerView::Kind::AllAgreed);
    CHECK(it.presenter.goNextOpen() == Outcome::NothingOpen);
}

TEST_CASE("Open actions of last year stand at their statement and can be answered")
{
    Presented it;
    const ReviewId before = it.add("2025/26", 2025);
    it.presenter.goTo(number("1.1"));
    Action action = it.presenter.newAction();
    action.what = QStringLiteral("Report each term");
    action.owner = QStringLiteral("Deputy head");
    action.due = QDate(2027, 1, 31);
    REQUIRE(it.presenter.keepAction(action) == Outcome::Done);
    it.add("2026/27", 2026);
    it.presenter.goTo(number("1.2"));
    CHECK(it.presenter.actions().empty());
    it.presenter.goTo(number("1.1"));
    REQUIRE(it.presenter.actions().size() == 1);
    const ActionEntry entry = it.presenter.actions().front();
    CHECK(entry.earlier);
    CHECK(entry.what == u"Report each term");
    CHECK(entry.about == u"Deputy head · by 31 January 2027");
    CHECK(it.document.workspace().actions().find(entry.id)->review == before);
    CHECK(it.presenter.setStatus(entry.id, ActionStatus::Stopped) == Outcome::Done);
    it.presenter.writeOutcome(entry.id, QStringLiteral("Nobody had time"));
    CHECK(it.document.flush());
    REQUIRE(it.presenter.actions().size() == 1);
    CHECK(it.presenter.actions().front().status == ActionStatus::Stopped);
    CHECK(it.presenter.actions().front().outcome == u"Nobody had time");
}

TEST_CASE("An action of last year is carried on into this review in one gesture, and back by one undo")
{
    Presented it;
    it.add("2025/26", 2025);
    it.presenter.goTo(number("1.1"));
    Action action = it.presenter.newAction();
    action.what = QStringLiteral("Report each term");
    action.owner = QStringLiteral("Deputy head");
    action.due = QDate(2026, 1, 31);
    action.success = QStringLiteral("Three reports");
    action.status = ActionStatus::Underway;
    REQUIRE(it.presenter.keepAction(action) == Outcome::Done);
    const ReviewId now = it.add("2026/27", 2026);
    it.presenter.goTo(number("1.1"));
    const Workspace before = it.document.workspace();
    CHECK(it.presenter.setStatus(action.id, ActionStatus::CarriedOn) == Outcome::Done);
    const Action *next = it.document.workspace().successorOf(action.id);
    REQUIRE(next != nullptr);
    CHECK(next->review == now);
    CHECK(next->what == u"Report each term");
    CHECK(next->success == u"Three reports");
    CHECK(next->status == ActionStatus::Underway);
    CHECK_FALSE(next->due); // it had passed when the review was held
    REQUIRE(it.presenter.actions().size() == 2);
    CHECK_FALSE(it.presenter.actions().front().earlier);
    CHECK(it.presenter.actions().front().about == u"Deputy head · continued from last year");
    CHECK(it.presenter.actions().back().status == ActionStatus::CarriedOn);
    // Said a second time, nothing more is added.
    CHECK(it.presenter.setStatus(action.id, ActionStatus::CarriedOn) != Outcome::Refused);
    CHECK(it.document.workspace().actions().size() == 2);
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace() == before);
}

TEST_CASE("What was noted last year can be read beside this year's empty field")
{
    Presented it;
    it.add("2025/26", 2025);
    it.presenter.goTo(number("1.1"));
    it.presenter.write(edit::Write::Field::Rationale, QStringLiteral("Two years of data"));
    REQUIRE(it.document.flush());
    it.add("2026/27", 2026);
    it.presenter.goTo(number("1.1"));
    CHECK(it.presenter.statement().rationale.isEmpty());
    CHECK(it.presenter.statement().rationaleBefore == u"last year: Two years of data");
    CHECK(it.presenter.statement().evidenceBefore.isEmpty());
    it.presenter.goTo(number("1.2"));
    CHECK(it.presenter.statement().rationaleBefore.isEmpty());
}
