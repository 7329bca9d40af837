// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/governorspaper.h"
#include "core/report/namesintexts.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Told
{
    Model built = model({3, 2});
    Workspace workspace = workspaceWith(built);
    ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));

    GovernorsPaper paper() const { return governorsPaper(workspace, *workspace.review(id)); }
    std::vector<NameInText> names() const { return namesInTexts(workspace, *workspace.review(id)); }
    void write(const char *statement, edit::Write::Field field, const QString &text)
    {
        perform(workspace, edit::Write{id, number(statement), field, text});
    }
    void person(const QString &name)
    {
        perform(workspace, edit::AddPerson{{PersonId::create(), name, roleFrom(QStringLiteral("senco"))}});
    }
};

} // namespace

TEST_CASE("the governors' paper is a draft until the review is finished", "[report]")
{
    Told told;
    for (const Statement &statement : told.built.structure.statements())
        agree(told.workspace, told.id, statement.number.toString().toLatin1().constData(), 2);
    CHECK(told.paper().isDraft);
    perform(told.workspace, edit::FinishReview{told.id, noon});
    const GovernorsPaper paper = told.paper();
    CHECK_FALSE(paper.isDraft);
    CHECK(paper.heading == "Example Academy, 2026/27");
    CHECK(paper.dateLine == "Agreed 12 November 2026");
    CHECK(paper.comparedWith.isEmpty());
    CHECK(paper.asks.isEmpty());
    CHECK(paper.sinceLast.isEmpty());
    CHECK(paper.themes[0].counts[2] == 3);
    CHECK(paper.themes[0].open == 0);
    CHECK(paper.footer.contains(told.built.wording.name()));
    // Codes are for the very end, where nobody has to read them to understand the paper.
    CHECK_FALSE(paper.footer.contains(told.built.structure.digest().shortForm()));
    CHECK(paper.notes.last().contains(told.built.structure.digest().shortForm()));
    CHECK(paper.notes.last().contains(told.built.wording.digest().shortForm()));
    CHECK_FALSE(paper.notes.join(u' ').contains(u"our source"));
}

TEST_CASE("the paper leaves out names and private comments, and keeps everything else that was written", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 2);
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("Because"));
    told.write("1.1", edit::Write::Field::Evidence, QStringLiteral("Minutes"));
    told.write("1.1", edit::Write::Field::Comment, QStringLiteral("Private canary"));
    const PersonId person = PersonId::create();
    edit::ReviseReview taking{told.id, QStringLiteral("2026/27"), QStringLiteral("Review"), QDate(2026, 11, 12), {}};
    taking.newPeople.push_back({person, QStringLiteral("Anna Smith"), roleFrom(QStringLiteral("headteacher"))});
    taking.participants.push_back({told.id, person, roleFrom(QStringLiteral("headteacher"))});
    perform(told.workspace, taking);
    const GovernorsPaper paper = told.paper();
    CHECK(paper.tookPart == "Took part: headteacher.");
    const GovernorsPaper::Detail &detail = paper.details[0].statements[0];
    CHECK(detail.rationale == "Because");
    CHECK(detail.evidence == "Minutes");
    CHECK(detail.standing == "Level 2, agreed");
    CHECK(detail.descriptor[0] == "The school does 1 of Statement 1.1");
    CHECK(paper.details[0].statements[1].descriptor.isEmpty());
    CHECK(told.names().empty());
}

TEST_CASE("last year's actions, change and priorities come into the paper", "[report]")
{
    Told told;
    const PriorityId priority = PriorityId::create();
    perform(told.workspace, edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}});
    Action old{ActionId::create(), told.id, {number("1.1")}, QStringLiteral("Plan"), QStringLiteral("Head")};
    old.status = ActionStatus::Stopped;
    old.outcome = QStringLiteral("no money");
    perform(told.workspace, edit::AddAction{old});
    agree(told.workspace, told.id, "1.1", 1);
    agree(told.workspace, told.id, "1.3", 1);
    const ReviewId next = addReview(told.workspace, told.built, "2027/28", QDate(2027, 11, 12), told.id);
    Action serving{ActionId::create(), next, {number("1.1"), number("2.1")}, QStringLiteral("Evening"), {}};
    serving.priority = priority;
    perform(told.workspace, edit::AddAction{serving});
    agree(told.workspace, next, "1.1", 2);
    agree(told.workspace, next, "1.3", 2);
    const GovernorsPaper paper = governorsPaper(told.workspace, *told.workspace.review(next));
    CHECK(paper.comparedWith == "Compared with 2026/27");
    CHECK(paper.themes[0].change == QStringLiteral("↑ up 1"));
    CHECK(paper.themes[1].change.isEmpty());
    CHECK(paper.serves == QStringList{QStringLiteral("Attendance: actions for 1.1 and 2.1.")});
    CHECK(paper.sinceLast == "Actions of the last review: one stopped.");
    REQUIRE(paper.lastActions.size() == 1);
    CHECK(paper.lastActions[0].contains(QLatin1String("no money")));
}

TEST_CASE("a priority says who does what by when, and why the leader chose it", "[report]")
{
    Told told;
    agree(told.workspace, told.id, "1.1", 1);
    agree(told.workspace, told.id, "2.1", 0);
    Action action{ActionId::create(), told.id, {number("1.1")}, QStringLiteral("Plan"), QStringLiteral("Head")};
    action.due = QDate(2027, 3, 31);
    perform(told.workspace, edit::AddAction{action});
    const auto lines = [&] {
        QStringList all;
        for (const GovernorsPaper::Named &each : told.paper().priorities)
            all << each.title + QLatin1Char('=') + each.line;
        return all.join(QLatin1Char('|'));
    };
    CHECK(lines() == "Statement 2.1 (2.1)=no action yet|Statement 1.1 (1.1)=Head: Plan, by 31 March 2027");
    perform(told.workspace,
            edit::ChooseHighlight{told.id, HighlightKind::PriorityArea, 1, number("1.1"), QStringLiteral("Ofsted")});
    CHECK(lines() == "Statement 1.1 (1.1)=chosen by the careers leader: Ofsted; Head: Plan, by 31 March 2027");
}

TEST_CASE("free texts that name somebody of the people list are found", "[report]")
{
    Told told;
    told.person(QStringLiteral("Dr Will Smith-Jones"));
    told.person(QStringLiteral("O'Neil, Zoë"));
    told.write("1.1", edit::Write::Field::Rationale, QStringLiteral("we will ask; a smithy is no Smith"));
    CHECK(told.names().empty());
    told.write("1.2", edit::Write::Field::Evidence, QStringLiteral("see SMITH-JONES's file"));
    told.write("1.3", edit::Write::Field::Rationale, QStringLiteral("as Zoë said"));
    told.write("2.1", edit::Write::Field::Comment, QStringLiteral("Zoë, private"));
    perform(told.workspace, edit::WriteBriefing{{told.id, {}, {QStringLiteral("Thank zoë o'neil.")}}});
    const auto found = told.names();
    QStringList places;
    for (const NameInText &each : found)
        places << each.place + QLatin1Char('=') + each.found;
    places.sort();
    CHECK(places.join(QLatin1Char('|')) ==
          QStringLiteral("1.2, evidence=SMITH-JONES|1.3, why=Zoë|What we ask of governors=zoë o'neil"));
}
