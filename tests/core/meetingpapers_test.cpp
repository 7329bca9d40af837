// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agenda.h"
#include "core/model/modelfile.h"
#include "core/report/reports.h"
#include "core/review/difference.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/voices.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

struct AroundMeeting
{
    Model built = testing::model();
    Workspace workspace = workspaceWith(built);
    ReviewId last = addReview(workspace, built, "2025/26", QDate(2025, 11, 12));
    ReviewId review = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));

    void say(const char *statement, const std::vector<int> &levels)
    {
        for (const int each : levels)
            answer(workspace, review, statement, each);
    }
    void draft(const char *statement, int value)
    {
        perform(workspace,
                edit::Answer{review, {{number(statement), edit::Answer::One::Kind::Level, level(value)}}, false, noon});
    }
    ReportContent paper(ReportKind kind) const
    {
        return makeReport(workspace, *workspace.review(review), kind, {}, QDate(2026, 11, 12));
    }
    QString all(ReportKind kind) const { return textsIn(paper(kind)).join(u'\n'); }
};

QStringList textsOf(const block::Table::Row &row)
{
    QStringList texts;
    for (const block::Table::Cell &cell : row)
        texts << cell.text;
    return texts;
}

/// The row that begins with this number.
block::Table::Row rowFor(const ReportContent &paper, const char *statement)
{
    for (const block::Table &table : blocksOf<block::Table>(paper)) {
        for (const block::Table::Row &row : table.rows) {
            if (row.front().text.startsWith(QLatin1String(statement) + QLatin1Char(' ')))
                return row;
        }
    }
    throw std::runtime_error("no such row");
}

qsizetype pagesOf(const ReportContent &paper)
{
    return 1 + static_cast<qsizetype>(std::ranges::count_if(paper.blocks, [](const ReportBlock &each) {
               return std::holds_alternative<block::PageBreak>(each.is);
           }));
}

} // namespace

TEST_CASE("the agenda on paper has what is not agreed, in the agenda's order, with a count for each level", "[report]")
{
    AroundMeeting it;
    it.say("1.2", {2, 2, 3, 3});
    it.say("1.3", {1, 1, 4, 4});
    it.say("2.1", {0, 2, 2, 2});
    agree(it.workspace, it.review, "2.1", 2);
    const ReportContent paper = it.paper(ReportKind::Agenda);
    QStringList order;
    const auto tables = blocksOf<block::Table>(paper);
    for (const block::Table::Row &row : tables.at(1).rows)
        order << row.front().text.section(u' ', 0, 0);
    CHECK(order == QStringList{"1.3", "1.2", "1.1", "2.2"});
    CHECK(textsOf(rowFor(paper, "1.3")).mid(1, 5) == QStringList{"0", "2", "0", "0", "2"});
    CHECK(textsOf(rowFor(paper, "1.2")).mid(1, 5) == QStringList{"0", "0", "2", "2", "0"});
    CHECK_FALSE(it.all(ReportKind::Agenda).contains(u"2.1 "));
    CHECK(tables.front().rows.front().front().text == "Introduction");
    CHECK_FALSE(paper.isDraft);
    CHECK(paper.aside.first() == "As of 12 November 2026");
}

TEST_CASE("papers before a meeting tell nothing of fewer than four answers but how many there are", "[report]")
{
    AroundMeeting same;
    AroundMeeting apart;
    same.say("1.1", {2, 2, 2});
    apart.say("1.1", {1, 4, 4});
    for (AroundMeeting *each : {&same, &apart})
        each->say("1.2", {2, 2, 3, 3});
    for (const ReportKind kind : {ReportKind::Agenda, ReportKind::PreRead}) {
        CHECK(same.all(kind).toStdString() == apart.all(kind).toStdString());
        CHECK(same.all(kind).contains(u"too few to show without names"));
    }
    CHECK(textsOf(rowFor(same.paper(ReportKind::Agenda), "1.1")).mid(1, 5) == QStringList{"–", "–", "–", "–", "–"});
}

TEST_CASE("the agenda on paper has the descriptor of each draft, and says when nothing is left", "[report]")
{
    AroundMeeting it;
    it.draft("1.1", 2);
    const ReportContent paper = it.paper(ReportKind::Agenda);
    const auto entries = blocksOf<block::Entry>(paper);
    const auto found = std::ranges::find_if(entries, [](const auto &each) { return each.title.startsWith(u"1.1 "); });
    REQUIRE(found != entries.end());
    CHECK(found->note == "Level 2, draft");
    const auto &points =
        it.workspace.wordingOf(*it.workspace.review(it.review)).descriptor(number("1.1"), level(2)).points;
    REQUIRE(found->fields.size() == 1);
    CHECK(found->fields.front().lines.size() == static_cast<qsizetype>(points.size()));
    for (const Statement &statement : it.built.structure.statements())
        agree(it.workspace, it.review, statement.number.toString().toLatin1().constData(), 2);
    CHECK(it.all(ReportKind::Agenda).contains(u"Every statement is agreed."));
    CHECK(blocksOf<block::Entry>(it.paper(ReportKind::Agenda)).empty());
}

TEST_CASE("a pre-read has every level of every statement, and an agenda no empty entry", "[report]")
{
    AroundMeeting it;
    it.draft("1.1", 2);
    const auto entries = blocksOf<block::Entry>(it.paper(ReportKind::PreRead));
    const auto &statements = it.built.structure.statements();
    REQUIRE(entries.size() == statements.size());
    const Wording &wording = it.workspace.wordingOf(*it.workspace.review(it.review));
    for (std::size_t at = 0; at < statements.size(); ++at) {
        CHECK(entries[at].title.startsWith(statements[at].number.toString()));
        std::size_t described = 0;
        for (int value = 1; value <= it.built.structure.levels(); ++value)
            described += wording.descriptor(statements[at].number, level(value)).points.empty() ? 0 : 1;
        CHECK(entries[at].fields.size() == described);
    }
    CHECK(entries.front().fields.front().label == "Level 1");
    CHECK(blocksOf<block::Entry>(it.paper(ReportKind::Agenda)).size() == 1);
}

TEST_CASE("a pre-read has a page for each theme, with its readers by role, last year's level and no draft", "[report]")
{
    AroundMeeting it;
    agree(it.workspace, it.last, "1.1", 1);
    it.draft("1.1", 3);
    it.say("1.1", {2, 2, 3, 3});
    const PersonId person = addPerson(it.workspace, "Anna Smith");
    perform(it.workspace, edit::SetAssignments{it.review, {{it.review, 1, Voice(person)}}});
    const ReportContent paper = it.paper(ReportKind::PreRead);
    CHECK(pagesOf(paper) == static_cast<qsizetype>(it.built.structure.themes().size()));
    CHECK(blocksOf<block::Heading>(paper).size() == it.built.structure.themes().size());
    CHECK(textsOf(rowFor(paper, "1.1")).mid(1) == QStringList{"0", "0", "2", "2", "0", "1", ""});
    const QString all = it.all(ReportKind::PreRead);
    CHECK(all.contains(u"For: SENCo."));
    CHECK_FALSE(all.contains(u"Smith"));
    CHECK_FALSE(all.contains(u"draft"));
    CHECK_FALSE(paper.isDraft);
}

TEST_CASE("minutes say who was there by role, what was agreed, why, what was noted against it, and who does what",
          "[report]")
{
    AroundMeeting it;
    it.draft("1.1", 2);
    it.draft("1.2", 3);
    perform(it.workspace, edit::Write{it.review, number("1.1"), edit::Write::Field::Rationale,
                                      QStringLiteral("All staff are trained")});
    perform(it.workspace, edit::Agree{it.review,
                                      {number("1.1")},
                                      noon,
                                      QStringLiteral("SLT"),
                                      {roleFrom(QStringLiteral("headteacher")), roleFrom(QStringLiteral("senco"))},
                                      QStringLiteral("One of us sees it lower")});
    perform(it.workspace, edit::AddAction{{ActionId::create(),
                                           it.review,
                                           {number("1.1")},
                                           QStringLiteral("Train new staff"),
                                           QStringLiteral("Deputy head"),
                                           QDate(2027, 3, 1)}});
    const ReportContent paper = it.paper(ReportKind::Minutes);
    const auto entries = blocksOf<block::Entry>(paper);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().title.startsWith(u"1.1 "));
    CHECK(fieldOf(entries.front(), "Why") == QStringList{"All staff are trained"});
    CHECK(fieldOf(entries.front(), "How it was decided")
              .join(u'\n')
              .contains(u"SLT: level 2\nDifferent view: One of us sees it lower"));
    CHECK(hasHeading(paper, "Who was in the meeting"));
    const QString all = it.all(ReportKind::Minutes);
    CHECK(all.contains(u"SLT, 12 November 2026: headteacher, SENCo"));
    const block::Table actions = blocksOf<block::Table>(paper).back();
    CHECK(textsOf(actions.rows.at(0)) == QStringList{"Train new staff", "Deputy head", "1 March 2027"});
    CHECK(blocksOf<block::List>(paper).back().lines.first().contains(u"Level 3, draft"));
    CHECK(paper.isDraft);
}

TEST_CASE("minutes tell counts of hands and decisions in the order in which they happened, with their times",
          "[report]")
{
    AroundMeeting it;
    const QDateTime start(QDate(2026, 11, 30), QTime(14, 0), Qt::LocalTime);
    const auto agreeAt = [&](int value, int minute, const char *dissent = "") {
        it.draft("1.1", value);
        perform(it.workspace, edit::Agree{it.review,
                                          {number("1.1")},
                                          start.addSecs(60 * minute).toUTC(),
                                          QStringLiteral("SLT"),
                                          {roleFrom(QStringLiteral("senco"))},
                                          QString::fromLatin1(dissent)});
    };
    HandCount count{HandCountId::create(), it.review, number("1.1"), start.addSecs(60 * 3).toUTC()};
    count.round = QStringLiteral("SLT");
    count.hands = {0, 0, 6, 4, 0};
    perform(it.workspace, edit::CountHands{count});
    agreeAt(2, 4, "Two of us see a 3");
    agreeAt(3, 20);
    const auto told = [&] {
        return fieldOf(blocksOf<block::Entry>(it.paper(ReportKind::Minutes)).front(), "How it was decided");
    };
    REQUIRE(told().size() == 3);
    CHECK(told()[0] == "Show of hands, SLT: Level 2: 6, Level 3: 4\n30 November 2026, 14:03");
    CHECK(told()[1] == "SLT: level 2\nDifferent view: Two of us see a 3\n30 November 2026, 14:04");
    CHECK(told()[2] == "SLT: 2 → 3\n30 November 2026, 14:20");
    // What happened alone on its day needs no time.
    agreeAt(4, 24 * 60);
    REQUIRE(told().size() == 4);
    CHECK(told()[3] == "SLT: 3 → 4\n1 December 2026");
}

TEST_CASE("papers before a meeting say when and where it is, and the agenda when each item begins", "[report]")
{
    AroundMeeting it;
    const QString unarranged = it.all(ReportKind::Agenda) + it.all(ReportKind::PreRead) + it.all(ReportKind::Minutes);
    CHECK_FALSE(unarranged.contains(u"The meeting"));
    CHECK_FALSE(unarranged.contains(u"Starts at"));
    perform(it.workspace,
            edit::SetMeetingPlan{
                it.review, {{{}, 1, QStringLiteral("Welcome"), 5, {}}, {{}, 2, QStringLiteral("Theme 1"), 20, 1}}});
    perform(it.workspace,
            edit::ArrangeMeeting{{it.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}});
    for (const ReportKind kind : {ReportKind::Agenda, ReportKind::PreRead})
        CHECK(it.all(kind).contains(u"The meeting: Thursday 3 December 2026, 15:45 to 16:10, Room 4"));
    const ReportContent paper = it.paper(ReportKind::Agenda);
    const block::Table planned = blocksOf<block::Table>(paper).front();
    REQUIRE(planned.rows.size() == 2);
    CHECK(planned.columns.size() == 3);
    CHECK(textsOf(planned.rows[0]) == QStringList{"Welcome", "15:45", "5"});
    CHECK(textsOf(planned.rows[1]) == QStringList{"Theme 1", "15:50", "20"});
    // As far as it is arranged.
    perform(it.workspace, edit::ArrangeMeeting{{it.review, {}, {}, QStringLiteral("Room 4")}});
    CHECK(it.all(ReportKind::Agenda).contains(u"The meeting: Room 4\n"));
    CHECK(blocksOf<block::Table>(it.paper(ReportKind::Agenda)).front().columns.size() == 2);
}

TEST_CASE("an agenda for a second sitting plans no time for themes that are agreed, and says so", "[report]")
{
    AroundMeeting it;
    perform(it.workspace, edit::SetMeetingPlan{it.review,
                                               {{{}, 1, QStringLiteral("Welcome"), 5, {}},
                                                {{}, 2, QStringLiteral("Theme 1"), 20, 1},
                                                {{}, 3, QStringLiteral("Theme 2"), 10, 2}}});
    const auto planned = [&] {
        QStringList titles;
        const block::Table plan = blocksOf<block::Table>(it.paper(ReportKind::Agenda)).front();
        for (const block::Table::Row &row : plan.rows)
            titles << row.front().text;
        return titles;
    };
    CHECK(planned() == QStringList{"Welcome", "Theme 1", "Theme 2"});
    perform(it.workspace,
            edit::ArrangeMeeting{{it.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}});
    CHECK_FALSE(it.all(ReportKind::Agenda).contains(u"already agreed"));
    for (const char *statement : {"1.1", "1.2", "1.3"})
        agree(it.workspace, it.review, statement, 2);
    CHECK(planned() == QStringList{"Welcome", "Theme 2"});
    CHECK(it.all(ReportKind::Agenda).contains(u"of the meeting's 35 minutes"));
    CHECK(it.all(ReportKind::Agenda).contains(u"Themes that are already agreed are not in this plan. That leaves "));
    // What the pre-read and the calendar tell colleagues is how long it was to take.
    for (const ReportKind kind : {ReportKind::Agenda, ReportKind::PreRead})
        CHECK(it.all(kind).contains(u"15:45 to 16:20"));
}

TEST_CASE("minutes say when and where it was, who came and who sent apologies, by role", "[report]")
{
    AroundMeeting it;
    const PersonId anna = addPerson(it.workspace, "Anna Smith", "headteacher");
    const PersonId bob = addPerson(it.workspace, "Bob Jones", "senco");
    perform(it.workspace,
            edit::ArrangeMeeting{{it.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}});
    const auto lines = [&] { return blocksOf<block::List>(it.paper(ReportKind::Minutes)).front().lines; };
    // When it ended is not known: the plan says only when it should.
    CHECK(lines() == QStringList{"Thursday 3 December 2026, 15:45, Room 4"});
    perform(it.workspace, edit::SetPresence{it.review, {anna}});
    CHECK(lines().mid(1) == QStringList{"In the meeting: headteacher", "Apologies: none"});
    perform(it.workspace, edit::SetApologies{it.review, {bob}});
    CHECK(lines().mid(1) == QStringList{"In the meeting: headteacher", "Apologies: SENCo"});
    CHECK_FALSE(it.all(ReportKind::Minutes).contains(u"Jones"));
    // Once an agreement tells who was there, it is told once.
    it.draft("1.1", 2);
    perform(
        it.workspace,
        edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("SLT"), it.workspace.rolesInTheRoom(it.review)});
    CHECK(lines().mid(1) == QStringList{"Apologies: SENCo"});
    CHECK(hasHeading(it.paper(ReportKind::Minutes), "Who was in the meeting"));
}

TEST_CASE("Minutes tell when someone joined or left, what is still a query, and what was changed since it was agreed",
          "[report]")
{
    AroundMeeting it;
    const QDateTime start(QDate(2026, 11, 30), QTime(14, 0), Qt::LocalTime);
    const Role head = roleFrom(QStringLiteral("headteacher"));
    const Role senco = roleFrom(QStringLiteral("senco"));
    const auto agreeAt = [&](const char *statement, int minute, const std::vector<Role> &present) {
        it.draft(statement, 2);
        perform(
            it.workspace,
            edit::Agree{
                it.review, {number(statement)}, start.addSecs(60 * minute).toUTC(), QStringLiteral("SLT"), present});
    };
    agreeAt("1.1", 0, {head});
    agreeAt("1.2", 10, {head});
    agreeAt("1.3", 20, {head, senco});
    agreeAt("2.1", 30, {senco});
    const auto sittings = [&] {
        for (const block::List &list : blocksOf<block::List>(it.paper(ReportKind::Minutes))) {
            if (list.lines.first().startsWith(u"SLT"))
                return list.lines;
        }
        return QStringList();
    };
    CHECK(sittings() == QStringList{"SLT, 30 November 2026: headteacher", "from 14:20 (statement 1.3): also SENCo",
                                    "from 14:30 (statement 2.1): without headteacher"});
    CHECK_FALSE(hasHeading(it.paper(ReportKind::Minutes), "Agreed, and still marked as a query"));
    perform(it.workspace, edit::SetQuery{it.review, number("1.1"), true});
    CHECK(hasHeading(it.paper(ReportKind::Minutes), "Agreed, and still marked as a query"));
    CHECK_FALSE(it.all(ReportKind::Minutes).contains(u"not agreed again"));
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.2"), {}});
    CHECK(it.all(ReportKind::Minutes).contains(u"Changed since then, and not agreed again."));
}

TEST_CASE("Minutes keep what the meeting agreed apart from what was agreed alone, and count both", "[report]")
{
    AroundMeeting it;
    const auto agreeWith = [&](const char *statement, const char *round, const std::vector<Role> &present) {
        it.draft(statement, 2);
        perform(it.workspace, edit::Agree{it.review, {number(statement)}, noon, QString::fromUtf8(round), present});
    };
    agreeWith("1.1", "SLT", {roleFrom(QStringLiteral("headteacher"))});
    CHECK(textsIn(it.paper(ReportKind::Minutes)).contains(QStringLiteral("Agreed: 1 of 5 statements.")));
    CHECK_FALSE(hasHeading(it.paper(ReportKind::Minutes), "Agreed outside a meeting"));
    agreeWith("1.2", "Careers team draft", {});
    const QStringList texts = textsIn(it.paper(ReportKind::Minutes));
    CHECK(texts.contains(QStringLiteral("Agreed: 2 of 5 statements. 1 in a meeting, 1 outside one.")));
    const qsizetype meeting = texts.indexOf(QStringLiteral("Agreed in a meeting"));
    const qsizetype alone = texts.indexOf(QStringLiteral("Agreed outside a meeting"));
    const auto placeOf = [&](const char *statement) {
        return std::find_if(texts.begin() + meeting, texts.end(),
                            [&](const QString &text) { return text.startsWith(QLatin1String(statement)); }) -
               texts.begin();
    };
    REQUIRE(meeting > 0);
    CHECK(placeOf("1.1") < alone);
    CHECK(placeOf("1.2") > alone);
    // In which round and on what day is told for each: a heading says neither.
    CHECK(texts.join(u'\n').contains(u"Careers team draft: level 2"));
    CHECK(texts.join(u'\n').contains(u"12 November 2026"));
    // What someone had against it is told wherever it was agreed.
    perform(it.workspace, edit::WriteDissent{it.review, number("1.2"), 1, QStringLiteral("The SENCo sees a 1.")});
    CHECK(textsIn(it.paper(ReportKind::Minutes)).join(u'\n').contains(u"The SENCo sees a 1."));
    // What is arranged for a later day is not the meeting that agreed this.
    perform(it.workspace, edit::ArrangeMeeting{{it.review, noon.date().addDays(-1), {}, {}}});
    CHECK_FALSE(it.all(ReportKind::Minutes).contains(u"Next meeting: "));
    perform(it.workspace, edit::ArrangeMeeting{{it.review, noon.date().addDays(21), {}, {}}});
    CHECK(it.all(ReportKind::Minutes).contains(u"Next meeting: "));
}

TEST_CASE("Minutes say what was agreed outside a meeting where it has changed since, and why it was so", "[report]")
{
    AroundMeeting it;
    const auto agreeWith = [&](const char *statement, const char *round, const std::vector<Role> &present) {
        it.draft(statement, 2);
        perform(it.workspace, edit::Write{it.review, number(statement), edit::Write::Field::Rationale, "As it was"});
        perform(it.workspace, edit::Agree{it.review, {number(statement)}, noon, QString::fromUtf8(round), present});
    };
    agreeWith("1.1", "SLT", {roleFrom(QStringLiteral("headteacher"))});
    agreeWith("1.2", "Trust quality group", {});
    agreeWith("1.3", "Trust quality group", {});
    it.draft("1.3", 4);
    perform(it.workspace, edit::Write{it.review, number("1.3"), edit::Write::Field::Rationale, "As it is now"});
    const QString all = it.all(ReportKind::Minutes);
    const QString outside = all.mid(all.indexOf(u"Agreed outside a meeting"));
    CHECK(outside.contains(u"Trust quality group: level 2"));
    CHECK(outside.contains(u"As it was"));
    CHECK(outside.contains(u"Changed since then, and not agreed again."));
}

TEST_CASE("Minutes have what files of the first formats call agreed, though it isn't recorded when", "[report]")
{
    AroundMeeting it;
    agree(it.workspace, it.review, "1.1", 2);
    agree(it.workspace, it.review, "1.2", 3);
    const Settlement made = *it.workspace.lastSettlement(it.review, number("1.1"));
    takeAway(it.workspace, Row(made));
    const QStringList texts = textsIn(it.paper(ReportKind::Minutes));
    const qsizetype heading = texts.indexOf(QStringLiteral("Agreed, date not recorded"));
    REQUIRE(heading > 0);
    CHECK(texts.mid(heading).join(u'\n').contains(u"1.1 "));
    CHECK_FALSE(texts.mid(heading).join(u'\n').contains(u"1.2 "));
}

TEST_CASE("minutes of a review in which no meeting agreed anything say so", "[report]")
{
    const AroundMeeting it;
    const QStringList minutes = textsIn(it.paper(ReportKind::Minutes));
    CHECK(minutes.contains(QStringLiteral("Nothing has been agreed yet.")));
    CHECK(minutes.filter(QStringLiteral("agreed"), Qt::CaseInsensitive).size() ==
          3); // what is still to be, and by whom
    // What is true of each statement of a theme is said once.
    CHECK(minutes.contains(QStringLiteral("Theme 1 (all of theme 1): Not answered yet")));
    CHECK_FALSE(minutes.join(u'\n').contains(u"1.2"));
}

TEST_CASE("papers before a meeting say nothing of colleagues' answers where there are none", "[report]")
{
    const AroundMeeting it;
    for (const ReportKind kind : {ReportKind::Agenda, ReportKind::PreRead}) {
        INFO(keyOf(kind).toStdString());
        const QString all = it.all(kind);
        CHECK_FALSE(all.contains(u"answers are shown without names"));
        CHECK_FALSE(all.contains(u"no answers yet"));
        for (const block::Table &table : blocksOf<block::Table>(it.paper(kind))) {
            for (const block::Table::Column &column : table.columns)
                CHECK_FALSE(column.title.startsWith(QStringLiteral("level ")));
        }
    }
}

TEST_CASE("minutes of one sitting say its day once, also where nobody noted who was there", "[report]")
{
    AroundMeeting it;
    for (const char *statement : {"1.1", "1.2", "1.3"})
        agree(it.workspace, it.review, statement, 2);
    const QString all = it.all(ReportKind::Minutes);
    CHECK(all.contains(u"Levels agreed on 12 November 2026."));
    CHECK_FALSE(all.contains(u"How it was decided"));
    // Its first line says how many; the line above the heading does not say it again.
    CHECK(all.contains(u"Agreed: 3 of 5 statements."));
    CHECK_FALSE(all.contains(u"3 of 5 statements agreed"));
}

TEST_CASE("an agenda gives each theme the minutes that its statements have", "[report]")
{
    const Model built = builtInModel();
    Workspace workspace = workspaceWith(built);
    const ReviewId id = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto check = [&] {
        const auto plan = meetingPlanOf(workspace, review);
        const Agenda items = agenda(workspace, review);
        const auto shared = planByStatements(items, plan);
        REQUIRE(shared.size() == plan.size());
        std::map<int, int> ofTheme;
        for (const auto &[statement, time] : plannedTime(items, plan))
            ofTheme[statement.theme()] += time.minutes;
        int all = 0;
        int before = 0;
        for (std::size_t at = 0; at < plan.size(); ++at) {
            INFO(plan[at].title.toStdString());
            CHECK(shared[at].minutes == (plan[at].theme ? ofTheme[*plan[at].theme] : plan[at].minutes));
            all += shared[at].minutes;
            before += plan[at].minutes;
        }
        CHECK(all == before);
        const auto tables = blocksOf<block::Table>(makeReport(workspace, review, ReportKind::Agenda, {}, {}));
        REQUIRE(tables.at(0).rows.size() == shared.size());
        for (std::size_t at = 0; at < shared.size(); ++at)
            CHECK(tables[0].rows[at].back().text ==
                  (shared[at].minutes > 0 ? QString::number(shared[at].minutes) : QStringLiteral("–")));
        return ofTheme;
    };
    // Nothing sets statements apart: no theme is without time.
    const auto alike = check();
    for (int theme = 1; theme <= 6; ++theme)
        CHECK(alike.at(theme) >= minDiscussion);
    for (const char *statement : {"2.1", "2.2", "2.3"}) {
        for (const int each : {0, 0, 4, 4, 2})
            answer(workspace, id, {{}, number(statement), level(each)});
    }
    CHECK(check().at(2) > alike.at(2));
}
