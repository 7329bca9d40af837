// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agenda.h"
#include "core/insight/returns.h"
#include "core/insight/rounds.h"
#include "core/model/modelfile.h"
#include "core/text/meeting.h"
#include "tests/support/catch.h"
#include "tests/support/voices.h"

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Prepared
{
    Model model = testing::model();
    Workspace workspace = workspaceWith(model);
    ReviewId last = addReview(workspace, model, "2025/26", QDate(2025, 11, 12));
    ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));

    const Review &present() const { return *workspace.review(review); }
    void say(const char *statement, const std::vector<int> &levels)
    {
        for (const int each : levels)
            answer(workspace, review, statement, each);
    }
    QStringList order(const AgendaFilter &filter = {}) const
    {
        QStringList numbers;
        for (const AgendaItem &item : agenda(workspace, present(), filter).items)
            numbers << item.statement.toString();
        return numbers;
    }
};

} // namespace

TEST_CASE("The agenda begins where answers lie furthest apart")
{
    Prepared it;
    it.say("1.1", {2, 2, 2, 2});
    it.say("1.2", {2, 2, 3, 3});
    it.say("1.3", {1, 1, 4, 4});
    it.say("2.1", {1, 2, 3, 4});
    CHECK(it.order() == QStringList{"1.3", "2.1", "1.2", "1.1", "2.2"});
    CHECK(it.order({2}) == QStringList{"2.1", "2.2"});
}

TEST_CASE("Where the spread is the same, the lowest comes first, then queries, then what changed most")
{
    Prepared it;
    it.say("1.1", {3, 3, 3, 3});
    it.say("1.2", {2, 2, 2, 2});
    it.say("1.3", {3, 3, 3, 3});
    it.say("2.1", {3, 3, 3, 3});
    agree(it.workspace, it.last, "2.1", 1);
    agree(it.workspace, it.last, "1.1", 2);
    perform(it.workspace, edit::SetQuery{it.review, number("1.3"), true});
    CHECK(it.order() == QStringList{"1.2", "1.3", "2.1", "1.1", "2.2"});
    const Agenda made = agenda(it.workspace, it.present());
    CHECK(made.items[2].change == 2);
    CHECK(made.items[1].queries == 1);
}

TEST_CASE("Fewer than four answers give no spread away, and count as not apart")
{
    Prepared it;
    it.say("1.1", {1, 4, 4});
    it.say("1.2", {2, 2, 2, 3});
    const Agenda made = agenda(it.workspace, it.present());
    CHECK(made.items[0].statement == number("1.2"));
    CHECK(made.items[1].statement == number("1.1"));
    CHECK_FALSE(made.items[1].spread.spread);
    CHECK_FALSE(made.items[1].lowest);
    CHECK(agendaReason(made.items[1]).contains("too few"));
}

TEST_CASE("The agenda's minutes follow the rule that is shown, and what is agreed can be left out")
{
    Prepared it;
    it.say("1.1", {2, 2, 2});
    it.say("1.2", {2, 2, 3, 3, 2, 2});
    it.say("2.2", {3, 3, 3, 3});
    it.say("1.3", {1, 1, 4, 4});
    perform(it.workspace, edit::SetQuery{it.review, number("1.3"), true});
    const Agenda made = agenda(it.workspace, it.present());
    // 1.3 is split and queried, 1.2 near, 2.1 without answers, 2.2 all the same. 1.1 is the same for three, which is
    // told nowhere: not even its minutes differ from those of three who differ.
    CHECK(made.minutes == 10 + 3 + 3 + 1 + 3);
    for (const AgendaItem &item : made.items) {
        CHECK(item.allTheSame == (item.statement == number("2.2")));
        if (item.statement == number("1.1"))
            CHECK(agendaReason(item) == "3 answer(s): too few to show without names");
    }
    CHECK(agreeable(it.workspace, it.present()) == std::vector<StatementNumber>{number("2.2")});
    perform(it.workspace, edit::AgreeUnanimous{it.review, {number("2.2")}, noon});
    CHECK(agreeable(it.workspace, it.present()).empty());
    CHECK_FALSE(it.order({{}, true}).contains("2.2"));
    CHECK(agendaMeasure().contains("Leik"));
    CHECK_FALSE(agendaRule().join(u' ').contains("Leik")); // which papers print
}

TEST_CASE("A draft is unheard where colleagues answered and do not all say the same, or a query stands")
{
    Prepared it;
    for (const char *each : {"1.1", "1.2", "1.3", "2.1", "2.2"})
        perform(it.workspace, edit::ChooseLevel{it.review, number(each), level(2)});
    const std::vector<StatementNumber> drafts{number("1.1"), number("1.2"), number("1.3"), number("2.1"),
                                              number("2.2")};
    CHECK(unheard(it.workspace, it.present(), drafts).empty());
    it.say("1.1", {2, 2, 2, 2});
    it.say("1.2", {3, 3, 3, 3});
    it.say("1.3", {2});
    it.say("2.1", {1, 4, 4, 4});
    const auto heard = [&] {
        QStringList numbers;
        for (const AgendaItem &item : unheard(it.workspace, it.present(), drafts))
            numbers << item.statement.toString();
        return numbers;
    };
    CHECK(heard() == QStringList{"2.1", "1.3", "1.2"});
    perform(it.workspace, edit::SetQuery{it.review, number("2.2"), true});
    CHECK(heard().contains("2.2"));
    CHECK(unheard(it.workspace, it.present(), {number("1.1")}).empty());
}

TEST_CASE("Whose an answer is, is said with the name that was typed where that is another")
{
    Prepared it;
    const PersonId ben = addPerson(it.workspace, "Ben Lark");
    Response response = responseTo(it.workspace, it.review, Voice(ben));
    response.claimedName = "Mallory";
    CHECK(whoAnswered(it.workspace, response) == "Ben Lark (wrote: Mallory)");
    response.claimedName = "ben  LARK";
    CHECK(whoAnswered(it.workspace, response) == "Ben Lark");
    response.voice.reset();
    CHECK(whoAnswered(it.workspace, response) == "ben LARK");
    response.claimedName.clear();
    response.claimedRole = "SENCo";
    CHECK(whoAnswered(it.workspace, response) == "SENCo");
}

TEST_CASE("Returns say who was asked, who answered how much, and who is missing")
{
    Prepared it;
    const PersonId anna = addPerson(it.workspace, "Anna", "headteacher");
    const PersonId bob = addPerson(it.workspace, "Bob");
    const GroupId years = GroupId::create();
    perform(it.workspace, edit::AddGroup{{years, QStringLiteral("Heads of year")}, {bob}});
    perform(it.workspace,
            edit::SetAssignments{it.review, {{{}, 1, anna}, {{}, 2, anna}, {{}, 2, bob}, {{}, 2, years}}});
    Response group = responseTo(it.workspace, it.review, Voice(years));
    group.speaksFor = 5;
    group.kind = PackKind::DraftShown;
    // With a level, and higher than the draft without saying by how much: both are answered.
    perform(it.workspace,
            edit::ImportResponse{group, {says("2.1", 3), {{}, number("2.2"), {}, false, Stance::Higher}}});
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(anna)), {says("1.1", 2)}});
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(anna)), {says("1.1", 3)}});
    answer(it.workspace, it.review, "2.1", 1);

    const Returns made = returns(it.workspace, it.present());
    REQUIRE(made.voices.size() == 3);
    CHECK(made.voices[0].voice == Voice(anna));
    CHECK(made.voices[0].answered == 1);
    CHECK(made.voices[0].statements == 5);
    CHECK(made.voices[0].waiting == 1);
    CHECK(made.voices[1].isMissing());
    CHECK(made.voices[2].isComplete());
    CHECK(made.missing() == 1);
    CHECK(made.waiting.size() == 1);
    CHECK(made.unmatched.size() == 1);
    CHECK(made.people == 7);
    REQUIRE(made.themes.size() == 2);
    CHECK(made.themes[1].voices.size() == 3);
    CHECK(made.themes[1].missing() == 1);
    CHECK(made.themes[1].returns == 2);
}

TEST_CASE("Who took part is who was in the meeting or answered, and everybody named where no meeting's list was kept")
{
    Prepared it;
    const auto named = [&](const char *name, const char *role) {
        const PersonId id = addPerson(it.workspace, name, role);
        it.workspace.apply(
            {{}, {{std::nullopt, Row(Participant{it.review, id, Role{QString::fromLatin1(role), {}}})}}});
        return id;
    };
    const PersonId present = named("Anna", "headteacher");
    const PersonId answered = named("Bob", "senco");
    const PersonId inGroup = named("Cara", "head-of-year");
    named("Dan", "deputy-headteacher");
    const auto names = [&] {
        QStringList found;
        for (const Participant *each : whoTookPart(it.workspace, it.review))
            found << it.workspace.people().find(each->person)->name;
        found.sort();
        return found.join(u' ');
    };
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(answered)), {says("1.1", 2)}});
    const GroupId years = GroupId::create();
    perform(it.workspace, edit::AddGroup{{years, QStringLiteral("Heads of year")}, {inGroup}});
    perform(it.workspace, edit::ImportResponse{responseTo(it.workspace, it.review, Voice(years)), {says("1.1", 3)}});
    CHECK(names() == "Anna Bob Cara Dan");
    // Apologies are a list as well; who sent some and a form took part.
    perform(it.workspace, edit::SetApologies{it.review, {answered}});
    CHECK(names() == "Anna Bob Cara Dan");
    perform(it.workspace, edit::SetApologies{it.review, {answered, present}});
    CHECK(names() == "Bob Cara Dan");
    perform(it.workspace, edit::SetPresence{it.review, {present}});
    CHECK(names() == "Anna Bob Cara");
}

TEST_CASE("A decision record says how a statement moved from round to round")
{
    Prepared it;
    agree(it.workspace, it.last, "1.1", 1);
    for (const int value : {2, 3, 3}) {
        static int round = 0;
        perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(value)});
        perform(it.workspace, edit::Agree{it.review, {number("1.1")}, noon, QStringLiteral("Round %1").arg(++round)});
    }
    const DecisionRecord record = decisionRecord(it.workspace, it.present(), number("1.1"));
    CHECK(record.lastYear == level(1));
    REQUIRE(record.rounds.size() == 3);
    CHECK_FALSE(record.rounds[0].change);
    CHECK(record.rounds[1].change == 1);
    CHECK(record.rounds[2].change == 0);
    CHECK(record.hasMoved());
    CHECK_FALSE(record.isOpenAgain());
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(1)});
    CHECK(decisionRecord(it.workspace, it.present(), number("1.1")).isOpenAgain());
    CHECK(decisionRecords(it.workspace, it.present()).size() == 5);
}

TEST_CASE("A meeting has the usual rounds and plan until somebody changes them")
{
    Prepared it;
    CHECK(roundsOf(it.workspace, it.review).size() == 3);
    CHECK(presentRound(it.workspace, it.review) == usualRounds().first());
    const auto usual = meetingPlanOf(it.workspace, it.present());
    REQUIRE(usual.size() == 6);
    CHECK(usual[0].minutes == 5);
    CHECK(usual[1].minutes == 2);
    CHECK(usual[2].minutes == 5);
    CHECK(usual[3].minutes == 15);
    CHECK(usual[5].theme == 2);
    // The usual plan can be kept as it is, and changed from there.
    perform(it.workspace, edit::SetMeetingPlan{it.review, usual});
    CHECK(meetingPlanOf(it.workspace, it.present()) == usual);
    perform(it.workspace, edit::SetRounds{it.review, {QStringLiteral("Governors")}});
    CHECK(presentRound(it.workspace, it.review) == "Governors");
}

TEST_CASE("The agenda has the minutes that the plan gives its themes, and none for what is agreed")
{
    Prepared it;
    it.say("1.1", {2, 2, 2, 2});
    it.say("1.2", {1, 1, 4, 4});
    const auto plan = [&] { return meetingPlanOf(it.workspace, it.present()); };
    const auto planned = [&] { return plannedTime(agenda(it.workspace, it.present()), plan()); };
    const auto sum = [&] {
        int minutes = 0;
        for (const auto &[statement, time] : planned())
            minutes += time.minutes;
        return minutes;
    };
    CHECK(sum() == 2 * feedbackMinutes);
    // What all see the same takes none of them, and no one can talk about anything in a minute.
    CHECK(planned().at(number("1.1")) == PlannedTime{Slot::Quick, 0});
    CHECK(planned().at(number("1.2")) == PlannedTime{Slot::Discuss, 4});
    CHECK(planned().at(number("1.3")) == PlannedTime{Slot::Discuss, 3});
    CHECK(planned().at(number("2.1")) == PlannedTime{Slot::Discuss, 3});
    CHECK(planned().at(number("2.2")) == PlannedTime{Slot::NoTime, 0});
    const auto told = [&] {
        return toDiscussText(plannedTotals(agenda(it.workspace, it.present()), planned()), plan());
    };
    CHECK(told() == "5 statement(s) to discuss: 3 fit into 10 of the meeting's 37 minutes, 1 can be agreed without "
                    "discussion, 1 won't fit");
    agree(it.workspace, it.review, "1.2", 2);
    CHECK_FALSE(planned().contains(number("1.2")));
    CHECK(sum() == 2 * feedbackMinutes);
    perform(it.workspace,
            edit::SetMeetingPlan{it.review, {{it.review, 1, QStringLiteral("Talk about all of it"), 40, {}}}});
    CHECK(planned().empty());
    CHECK(told() == "4 statement(s) to discuss: 1 can be agreed without discussion");
}

TEST_CASE("Where views differ most there is most time, and no statement has less than it takes to talk about it")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto say = [&](StatementNumber statement, const std::vector<int> &levels) {
        for (const int each : levels)
            answer(workspace, id, {{}, statement, level(each)});
    };
    for (const Statement &statement : model.structure.statements()) {
        if (statement.number != number("2.7") && statement.number != number("2.1"))
            say(statement.number, {2, 2, 2, 3});
    }
    say(number("2.7"), {0, 0, 4, 4, 2});
    say(number("2.1"), {0, 1, 2, 2, 4});
    const auto plan = meetingPlanOf(workspace, review);
    const Agenda made = agenda(workspace, review);
    const auto minutes = plannedTime(made, plan);
    std::map<int, int> ofTheme;
    for (const MeetingItem &item : plan) {
        if (item.theme)
            ofTheme[*item.theme] = item.minutes;
    }
    int all = 0;
    for (const auto &[statement, time] : minutes) {
        INFO(statement.toString().toStdString());
        if (time.slot == Slot::Discuss)
            CHECK(time.minutes >= minDiscussion);
        else
            CHECK(time == PlannedTime{Slot::Quick, 0});
        all += time.minutes;
    }
    CHECK(minutes.at(number("2.7")).minutes >= minutes.at(number("2.1")).minutes);
    CHECK(minutes.at(number("2.1")).slot == Slot::Discuss);
    CHECK(all == 6 * feedbackMinutes);
    const PlannedTotals totals = plannedTotals(made, minutes);
    CHECK(totals.open == 32);
    CHECK(totals.discuss + totals.quick + totals.noTime == 32);
    CHECK(totals.discuss <= 6 * feedbackMinutes / minDiscussion);
    CHECK(totals.minutes == all);
    // A theme has as much time as it has statements.
    CHECK(ofTheme.at(3) > ofTheme.at(6));
    CHECK(ofTheme.at(6) >= 2);
    CHECK(minutesText({Slot::Quick, 0}) == "quick");
    CHECK(minutesText({Slot::NoTime, 0}) == "no time");
    CHECK(minutesText({Slot::Discuss, 3}) == "3");
    for (const auto &[statement, time] : minutes)
        CHECK_FALSE(minutesText(time).contains(u'<'));
}

TEST_CASE("Whoever differs most has time first, in whichever theme it is and whichever order the meeting goes")
{
    const Model model = builtInModel();
    Workspace workspace = workspaceWith(model);
    const ReviewId id = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
    const Review &review = *workspace.review(id);
    const auto say = [&](const char *statement, const std::vector<int> &levels) {
        for (const int each : levels)
            answer(workspace, id, {{}, number(statement), level(each)});
    };
    // Theme 5 has two minutes or three in the usual plan, and the two statements where views differ most.
    say("5.3", {0, 1, 4, 4, 4, 2});
    say("5.1", {1, 1, 1, 2, 3, 3});
    say("2.1", {1, 1, 1, 3, 1, 1});
    say("3.1", {2, 2, 2, 2, 3, 3});
    say("4.1", {2, 2, 2, 2, 2, 2});
    say("6.2", {2, 2, 2}); // too few to be told
    const auto plan = meetingPlanOf(workspace, review);
    const auto wide = agenda(workspace, review);
    REQUIRE(wide.items[0].statement == number("5.3"));
    REQUIRE(wide.items[1].statement == number("5.1"));
    const auto minutes = plannedTime(wide, plan);
    CHECK(minutes.at(number("5.3")).slot == Slot::Discuss);
    CHECK(minutes.at(number("5.1")).slot == Slot::Discuss);
    CHECK(minutes == plannedTime(agenda(workspace, review, {std::nullopt, false, themesOf(plan)}), plan));
    // Down the list nothing gets time after something that got none, but for what is quick, and where nothing sets
    // statements apart.
    bool isOver = false;
    int discussed = 0;
    std::set<int> themes;
    for (const AgendaItem &item : wide.items) {
        const Slot slot = minutes.at(item.statement).slot;
        INFO(item.statement.toString().toStdString());
        CHECK_FALSE((isOver && slot == Slot::Discuss && item.spread.answers > 0));
        isOver = isOver || slot == Slot::NoTime;
        discussed += slot == Slot::Discuss ? 1 : 0;
        if (slot == Slot::Discuss)
            themes.insert(item.statement.theme());
    }
    CHECK(themes.size() == 6); // those that no one answered are shared by the themes' own minutes
    CHECK(discussed > 5);
    CHECK(isOver);
    // What is said to need no discussion is what one step can agree; close views are told as that.
    const PlannedTotals totals = plannedTotals(wide, minutes);
    CHECK(totals.unanimous == 1);
    CHECK(agreeable(workspace, review) == std::vector{number("4.1")});
    CHECK(totals.quick == 1);
    CHECK(toDiscussText(totals, plan)
              .contains(QStringLiteral("1 can be agreed without discussion, views are close on 1, ")));
    // A theme by itself has what it has among all.
    const AgendaFilter fifth{5};
    const PlannedTotals ofFifth = plannedTotals(agenda(workspace, review, fifth), minutes);
    CHECK(ofFifth.open == 3);
    CHECK(ofFifth.minutes ==
          minutes.at(number("5.1")).minutes + minutes.at(number("5.3")).minutes + minutes.at(number("5.2")).minutes);
}

TEST_CASE("The agenda follows the plan's themes, each with its largest differences first")
{
    Prepared it;
    it.say("1.1", {2, 2, 2, 2});
    it.say("1.2", {2, 2, 3, 3});
    it.say("2.1", {1, 2, 3, 4});
    it.say("2.2", {1, 1, 4, 4});
    const auto planned = [&](const std::vector<int> &themes) {
        std::vector<MeetingItem> plan{{it.review, 1, QStringLiteral("Welcome"), 5, {}}};
        for (const int theme : themes)
            plan.push_back({it.review, static_cast<int>(plan.size()) + 1, QStringLiteral("Feedback"), 5, theme});
        return themesOf(plan);
    };
    CHECK(planned({2, 1, 2}) == std::vector{2, 1});
    CHECK(it.order({{}, false, planned({1, 2})}) == QStringList{"1.2", "1.1", "1.3", "2.2", "2.1"});
    CHECK(it.order({{}, false, planned({2, 1})}) == QStringList{"2.2", "2.1", "1.2", "1.1", "1.3"});
    CHECK(it.order({{}, false, planned({2})}).first() == "2.2"); // what the plan has no time for comes after
    CHECK(it.order({{}, false, planned({})}) == it.order());
    CHECK(agendaRule(true).first().startsWith(QStringLiteral("Theme by theme")));
}

TEST_CASE("The agenda calls nothing a median that is the leader's draft, and says which of the two has changed")
{
    Prepared it;
    for (const char *statement : {"1.1", "1.2", "1.3"})
        agree(it.workspace, it.last, statement, 4);
    it.say("1.1", {1, 1, 3}); // too few to be shown
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.1"), level(3)});
    it.say("1.2", {2, 2, 3, 3});
    it.say("1.3", {2, 2, 3, 3});
    perform(it.workspace, edit::ChooseLevel{it.review, number("1.3"), level(2)});
    const Agenda made = agenda(it.workspace, it.present());
    const auto reason = [&](const char *statement) {
        return agendaReason(*std::ranges::find(made.items, number(statement), &AgendaItem::statement));
    };
    CHECK(reason("1.1") ==
          QStringLiteral("3 answer(s): too few to show without names, draft ↓ down 1 since the last review"));
    CHECK(reason("1.2").endsWith(QStringLiteral("median 2-3, median ↓ down 1 since the last review")));
    CHECK(reason("1.3").endsWith(QStringLiteral("median 2-3, draft ↓ down 2 since the last review")));
    agree(it.workspace, it.review, "1.3", 2);
    const Agenda later = agenda(it.workspace, it.present());
    const AgendaItem &agreed = *std::ranges::find(later.items, number("1.3"), &AgendaItem::statement);
    CHECK(agendaReason(agreed).endsWith(QStringLiteral("median 2-3, ↓ down 2 since the last review")));
}

TEST_CASE("Answers with one of them two levels away are not called near each other, and no measure is named first")
{
    Prepared it;
    it.say("1.1", {1, 2, 2, 2, 4});
    it.say("1.2", {2, 2, 2, 3});
    const Agenda made = agenda(it.workspace, it.present());
    const auto reason = [&](const char *statement) {
        return agendaReason(*std::ranges::find(made.items, number(statement), &AgendaItem::statement));
    };
    CHECK(reason("1.1").startsWith(QStringLiteral("from level 1 to 4")));
    CHECK(reason("1.2").startsWith(QStringLiteral("views close")));
    const QStringList rule = agendaRule();
    for (const QString &sentence : rule.mid(0, rule.size() - 1))
        CHECK_FALSE(sentence.contains(QStringLiteral("Leik")));
}
