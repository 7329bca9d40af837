// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on over a change of edition, where the leader confirmed what statements have become.
#include "core/insight/agenda.h"
#include "core/insight/comparison.h"
#include "core/insight/followup.h"
#include "core/insight/highlights.h"
#include "core/insight/rounds.h"
#include "core/report/reports.h"
#include "core/review/acrosseditions.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Last year five statements, this year four in other places: 1.1 became 2.1, 1.2 is gone, 2.1 and 2.2 became 1.1 and
/// 1.2; of 1.3 nothing is said, and 2.2 of now is new.
struct TwoEditions
{
    Model old;
    Model built = model({2, 2});
    Workspace workspace = workspaceWith(old);
    ReviewId last = addReview(workspace, old, "2025/26", QDate(2025, 11, 12));
    ReviewId now;

    explicit TwoEditions(int levelsBefore = 4) : old(model({3, 2}, levelsBefore))
    {
        for (const auto &[statement, value] : {std::pair("1.1", 1), {"1.2", 2}, {"1.3", 3}, {"2.1", 2}, {"2.2", 3}})
            agree(workspace, last, statement, value);
        perform(workspace, edit::AddModel{built});
        now = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
        for (const auto &[statement, value] : {std::pair("1.1", 3), {"1.2", 3}, {"2.1", 3}, {"2.2", 1}})
            agree(workspace, now, statement, value);
    }
    void match()
    {
        const Digest from = old.structure.digest();
        const Digest to = built.structure.digest();
        perform(workspace, edit::SetMapping{from,
                                            to,
                                            {{from, to, number("1.1"), number("2.1")},
                                             {from, to, number("1.2"), std::nullopt},
                                             {from, to, number("2.1"), number("1.1")},
                                             {from, to, number("2.2"), number("1.2")}}});
    }
    const Review &review() const { return *workspace.review(now); }
    Action action(std::vector<StatementNumber> statements)
    {
        const Action made{ActionId::create(), last, std::move(statements), QStringLiteral("Do it"), {}};
        perform(workspace, edit::AddAction{made});
        return made;
    }
    EvidenceItem keep(std::vector<StatementNumber> statements)
    {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("Programme")};
        item.structure = old.structure.digest();
        item.statements = std::move(statements);
        perform(workspace, edit::AddEvidence{item, {}});
        return item;
    }
    std::size_t kept(const char *statement) const
    {
        return workspace.evidenceFor(built.structure.digest(), number(statement)).size();
    }
    ReportContent paper(ReportKind kind) const
    {
        return makeReport(workspace, review(), kind, {}, QDate(2026, 11, 12));
    }
};

} // namespace

TEST_CASE("an action goes on at what its statements have become, and nowhere else", "[insight]")
{
    TwoEditions it;
    const Action both = it.action({number("1.1"), number("1.3")});
    const Action gone = it.action({number("1.2")});
    const Action unsaid = it.action({number("1.3")});
    CHECK(runningActions(it.workspace, it.review(), number("2.1")).empty());
    CHECK_FALSE(carriedInto(it.workspace, it.review(), both, ActionId::create()).has_value());
    CHECK(byLeverage(it.workspace, it.review()).empty());

    it.match();
    const auto running = runningActions(it.workspace, it.review(), number("2.1"));
    REQUIRE(running.size() == 1);
    CHECK(running[0]->id == both.id);
    CHECK(runningActions(it.workspace, it.review(), number("1.1")).empty()); // the same number, another statement
    const auto next = carriedInto(it.workspace, it.review(), both, ActionId::create());
    REQUIRE(next.has_value());
    CHECK(next->statements == std::vector{number("2.1")});
    CHECK_FALSE(carriedInto(it.workspace, it.review(), gone, ActionId::create()).has_value());
    CHECK_FALSE(carriedInto(it.workspace, it.review(), unsaid, ActionId::create()).has_value());
    const auto leverage = byLeverage(it.workspace, it.review());
    REQUIRE(leverage.size() == 1);
    CHECK(leverage[0].action == both.id);

    perform(it.workspace, edit::CarryOnAction{both.id, *next});
    CHECK(runningActions(it.workspace, it.review(), number("2.1")).front()->id == next->id);
}

TEST_CASE("evidence goes on supporting what its statements have become", "[insight]")
{
    TwoEditions it;
    it.keep({number("1.1"), number("1.3"), number("2.1")});
    CHECK(it.kept("2.1") == 0);
    it.match();
    CHECK(it.kept("2.1") == 1);
    CHECK(it.kept("1.1") == 1);
    CHECK(it.kept("1.2") == 0);
    CHECK(upperWithoutEvidence(it.workspace, it.review()) == std::vector{number("1.2")});
    // Under its own edition it stands as it was filed.
    CHECK(it.workspace.evidenceFor(it.old.structure.digest(), number("1.3")).size() == 1);
}

TEST_CASE("Evidence filed under a later edition still supports what its statements were", "[insight]")
{
    TwoEditions it;
    it.match();
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Programme")};
    item.structure = it.built.structure.digest();
    item.statements = {number("1.1"), number("2.1")};
    perform(it.workspace, edit::AddEvidence{item, {}});
    const auto earlier = [&](const char *statement) {
        return it.workspace.evidenceFor(it.old.structure.digest(), number(statement)).size();
    };
    CHECK(earlier("1.1") == 1); // now 2.1
    CHECK(earlier("2.1") == 1); // now 1.1
    CHECK(earlier("1.2") == 0);
    CHECK(supportedIn(it.workspace, item, it.old.structure.digest()) == std::vector{number("1.1"), number("2.1")});
    // Of two that became one it supports both: else what was finished would lose it.
    const Digest from = it.old.structure.digest();
    const Digest to = it.built.structure.digest();
    perform(it.workspace,
            edit::SetMapping{
                from, to, {{from, to, number("1.1"), number("2.1")}, {from, to, number("1.2"), number("2.1")}}});
    CHECK(earlier("1.1") == 1);
    CHECK(earlier("1.2") == 1);
}

TEST_CASE("last year's answer stands beside what a statement has become", "[insight]")
{
    TwoEditions it;
    CHECK_FALSE(lastAnswer(it.workspace, it.review(), number("2.1")).has_value());
    it.match();
    const auto before = lastAnswer(it.workspace, it.review(), number("2.1"));
    REQUIRE(before.has_value());
    CHECK(before->review->id == it.last);
    CHECK(before->decision.level == level(1));
    CHECK_FALSE(lastAnswer(it.workspace, it.review(), number("2.2")).has_value());
    CHECK(decisionRecord(it.workspace, it.review(), number("2.1")).lastYear == level(1));
    for (const AgendaItem &item : agenda(it.workspace, it.review(), {}).items)
        CHECK(item.change == (item.statement == number("2.2")   ? std::nullopt
                              : item.statement == number("2.1") ? std::optional(2)
                              : item.statement == number("1.1") ? std::optional(1)
                                                                : std::optional(0)));
    // Two that became one have no one answer.
    const Digest from = it.old.structure.digest();
    const Digest to = it.built.structure.digest();
    perform(it.workspace,
            edit::SetMapping{
                from, to, {{from, to, number("1.1"), number("2.1")}, {from, to, number("1.2"), number("2.1")}}});
    CHECK_FALSE(lastAnswer(it.workspace, it.review(), number("2.1")).has_value());
}

TEST_CASE("Levels of another scale are not compared, though their statements are matched", "[insight]")
{
    TwoEditions it(3);
    it.match();
    CHECK_FALSE(lastAnswer(it.workspace, it.review(), number("2.1")).has_value());
    const Comparison comparison = compare(it.workspace, it.review(), {it.workspace.review(it.last)});
    CHECK(comparison.totals.compared() == 0);
    const auto apart = onlyEarlier(it.workspace, comparison);
    const auto whyOf = [&](const char *statement) {
        return std::ranges::find(apart, number(statement), &EarlierStatement::number)->why;
    };
    REQUIRE(apart.size() == 5);
    CHECK(whyOf("1.1") == EarlierStatement::Why::OtherScale);
    CHECK(whyOf("1.2") == EarlierStatement::Why::Gone);
    const ReportContent paper = it.paper(ReportKind::Governors);
    CHECK(entryOf(paper, "2.1 Statement 2.1").note == "Level 3, agreed");
    CHECK(paper.aside.contains(QStringLiteral("Not compared with 2025/26: other model")));
}

TEST_CASE("reports compare what was matched, say so, and leave the rest apart", "[report]")
{
    TwoEditions it;
    it.action({number("1.1"), number("1.3")});
    CHECK(it.paper(ReportKind::Governors).aside.contains(QStringLiteral("Not compared with 2025/26: other model")));
    CHECK_FALSE(headlineFacts(it.workspace, it.review(), it.workspace.review(it.last)).since.has_value());
    it.match();
    const ReportContent paper = it.paper(ReportKind::Full);
    CHECK(paper.aside.contains(QStringLiteral("Compared with 2025/26 (other model): 3 of 4 statements, as matched")));
    CHECK(entryOf(paper, "2.1 Statement 2.1").note.contains(QStringLiteral("up 2")));
    CHECK_FALSE(entryOf(paper, "2.2 Statement 2.2").note.contains(QStringLiteral("up")));
    const auto since = headlineFacts(it.workspace, it.review(), it.workspace.review(it.last)).since;
    REQUIRE(since.has_value());
    CHECK(since->rose == 2);
    CHECK(since->notComparable == 1);
    // The action that still runs stands at what its statement has become, under that number.
    const QString plan = textsIn(it.paper(ReportKind::Actions)).join(u'\n');
    CHECK(plan.contains(QStringLiteral("for 2.1")));
    CHECK(plan.contains(QStringLiteral("2.1 Statement 2.1")));
    CHECK_FALSE(plan.contains(QStringLiteral("1.1 Statement 1.1")));
    // Themes of two editions are not laid over each other.
    CHECK(blocksOf<block::Radar>(it.paper(ReportKind::Dashboard)).at(0).series.size() == 1);
}

TEST_CASE("what stands only in the earlier edition is listed with its level and the reason", "[insight]")
{
    TwoEditions it;
    const auto made = [&] {
        return onlyEarlier(it.workspace, compare(it.workspace, it.review(), {it.workspace.review(it.last)}));
    };
    CHECK(made().size() == 5);
    it.match();
    using Why = EarlierStatement::Why;
    const auto apart = made();
    REQUIRE(apart.size() == 2);
    CHECK(apart[0] == EarlierStatement{0, number("1.2"), {true, Standing::Agreed, level(2)}, Why::Gone});
    CHECK(apart[1] == EarlierStatement{0, number("1.3"), {true, Standing::Agreed, level(3)}, Why::NotMatched});
}
