// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"
#include "core/text/meeting.h"
#include "tests/support/answereddocument.h"
#include "tests/support/reports.h"
#include "ui/meeting/meetingsession.h"

#include <QKeyEvent>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::testing;
using Kind = MeetingKey::Kind;

namespace {

struct Session : ReviewedDocument
{
    std::optional<MeetingSession> session;
    qint64 time = 0;

    Session()
    {
        add("2026/27", 2026);
        session.emplace(document);
        session->setTime([this] { return time; });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        const auto meant = meetingKey(event);
        REQUIRE(meant);
        session->carryOut(*meant);
    }
    QString where() const
    {
        const char *const names[] = {"opening", "theme", "statement", "blank"};
        return QLatin1String(names[static_cast<int>(session->screen())]) + u' ' + document.statement().toString();
    }
};

} // namespace

TEST_CASE("The whole meeting goes on by one key: opening, theme, its statements, next theme", "[smoke]")
{
    Session it;
    it.press(Qt::Key_O);
    QStringList ways;
    for (int at = 0; at < 7; ++at) {
        ways << it.where();
        it.press(Qt::Key_PageDown);
    }
    CHECK(ways == QStringList{"opening 1.1", "theme 1.1", "statement 1.1", "statement 1.2", "statement 1.3",
                              "theme 2.1", "statement 2.1"});
    CHECK(it.where() == u"statement 2.2");
    QStringList back;
    for (int at = 0; at < 7; ++at) {
        it.press(Qt::Key_PageUp);
        back << it.where();
    }
    CHECK(back == QStringList{"statement 2.1", "theme 2.1", "statement 1.3", "statement 1.2", "statement 1.1",
                              "theme 1.1", "opening 1.1"});
}

TEST_CASE("On the theme's screen up and down choose a statement of it")
{
    Session it;
    it.press(Qt::Key_T);
    it.press(Qt::Key_Down);
    CHECK(it.where() == u"theme 1.2");
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    CHECK(it.where() == u"theme 1.3");
    it.press(Qt::Key_Up);
    it.press(Qt::Key_Right);
    CHECK(it.where() == u"statement 1.2");
}

TEST_CASE("Agreeing a theme's last statement opens the next theme")
{
    Session it;
    it.document.setStatement(number("1.3"));
    it.answer("1.1", 2, true);
    it.answer("1.2", 2, true);
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(it.at("1.3").standing == Standing::Agreed);
    CHECK(it.where() == u"theme 2.1");
}

TEST_CASE("What comes next is where Enter leads, and the end of the agenda names what is still open")
{
    Session it;
    it.document.setStatement(number("1.1"));
    // Away from the agenda: an agreed statement between is passed over.
    it.answer("1.2", 2, true);
    it.document.setStatement(number("1.1"));
    CHECK(it.session->upNext() == number("1.3"));
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(it.document.statement() == number("1.3"));

    it.press(Qt::Key_A);
    const std::vector<StatementNumber> left{number("1.3"), number("2.1"), number("2.2")};
    REQUIRE(it.document.statement() == left[0]);
    CHECK(it.session->upNext() == left[1]);
    it.press(Qt::Key_A); // left open
    it.press(Qt::Key_2);
    CHECK(it.session->upNext() == left[2]);
    it.press(Qt::Key_Return);
    REQUIRE(it.document.statement() == left[2]);
    CHECK_FALSE(it.session->upNext());
    CHECK(it.session->stillOpen() == std::vector{left[0]});
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(it.at("2.2").standing == Standing::Agreed);
    CHECK(it.document.statement() == left[2]); // not on to what is agreed
    CHECK(it.session->hint() ==
          QStringLiteral("That is the end of the agenda. Still open: 1.3. Press A to go to 1.3."));
    it.press(Qt::Key_A);
    CHECK(it.document.statement() == left[0]);
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(it.session->hint() == QStringLiteral("That is the end of the agenda."));
}

TEST_CASE("The end of the agenda names what is still marked as a query, and is no problem")
{
    Session it;
    it.document.setStatement(number("1.1"));
    it.press(Qt::Key_A);
    for (const char *query : {"1.2", "2.1"})
        REQUIRE(it.document.perform(edit::SetQuery{it.document.review()->id, number(query), true}));
    it.press(Qt::Key_Return); // no level yet
    CHECK(it.session->hint().startsWith(QStringLiteral("Choose a level first")));
    CHECK(it.session->isHintProblem());
    const std::size_t all = it.session->agenda().statements().size();
    for (std::size_t at = 0; at < all; ++at) {
        it.press(Qt::Key_2);
        it.press(Qt::Key_Return);
    }
    CHECK(it.session->hint() == QStringLiteral("That is the end of the agenda. Still marked as a query: 1.2, 2.1."));
    CHECK_FALSE(it.session->isHintProblem());
}

TEST_CASE("Agreeing a theme's first statement moves the clock on to that theme, and never back")
{
    Session it;
    it.document.setStatement(number("1.1"));
    const auto item = [&] { return it.session->plan()[it.session->clock().item()].theme; };
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK_FALSE(item()); // nobody has begun
    it.document.setStatement(number("1.1"));
    it.session->startClock();
    it.press(Qt::Key_Return);
    CHECK(item() == 1);
    it.document.setStatement(number("2.1"));
    it.press(Qt::Key_2);
    CHECK(item() == 1); // a level that is tried is no feedback yet
    it.press(Qt::Key_Return);
    CHECK(item() == 2);
    it.document.setStatement(number("1.2"));
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(item() == 2);
}

TEST_CASE("A blank screen holds nothing, and the next key only brings back what was there")
{
    Session it;
    it.press(Qt::Key_B);
    AudienceContent nothing;
    nothing.screen = AudienceScreen::Blank;
    CHECK(it.session->content() == nothing);
    it.press(Qt::Key_3);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.where() == u"statement 1.1");
    it.press(Qt::Key_Period);
    it.press(Qt::Key_Right);
    CHECK(it.where() == u"statement 1.1");
}

TEST_CASE("A statement that the room cannot see is not answered by a key")
{
    Session it;
    it.press(Qt::Key_O);
    it.press(Qt::Key_3);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.where() == u"statement 1.1");
    it.press(Qt::Key_3);
    CHECK(it.at("1.1").standing == Standing::Draft);
}

TEST_CASE("Text grows and shrinks within its bounds and comes back to the usual size")
{
    Session it;
    for (int at = 0; at < 12; ++at)
        it.press(Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(it.session->textStep() == 4);
    for (int at = 0; at < 12; ++at)
        it.press(Qt::Key_Minus);
    CHECK(it.session->textStep() == -2);
    it.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(it.session->textStep() == 0);
}

TEST_CASE("The clock is for the presenter until the room is to see it, and counts item by item")
{
    Session it;
    const QString wording = it.session->content().wording;
    it.session->startClock();
    it.time += 65000;
    CHECK(it.session->content().wording == wording);
    it.press(Qt::Key_C);
    CHECK(it.session->content().wording == u"Introduction: 1:05 of 5 min");
    it.press(Qt::Key_C);
    CHECK(it.session->content().wording == wording);
    it.press(Qt::Key_G);
    it.time += 5000;
    CHECK(it.session->clock().spentOn(0, it.time) == 65000);
    CHECK(it.session->clock().spentOn(1, it.time) == 5000);
    it.press(Qt::Key_P);
    it.time += 60000;
    CHECK(it.session->clock().spent(it.time) == 70000);
    it.press(Qt::Key_G, Qt::ShiftModifier);
    it.press(Qt::Key_P);
    it.time += 1000;
    CHECK(it.session->clock().spentOn(0, it.time) == 66000);
}

TEST_CASE("What is not the session's is asked of the windows")
{
    Session it;
    const QSignalSpy asked(&*it.session, &MeetingSession::asked);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_D, Qt::Key_W, Qt::Key_I, Qt::Key_H, Qt::Key_F, Qt::Key_Escape})
        it.press(key);
    CHECK(asked.size() == 7);
}

TEST_CASE("A held-down key does its deed once")
{
    const QKeyEvent held(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, QStringLiteral("r"), true);
    CHECK_FALSE(meetingKey(held));
    const QKeyEvent larger(QEvent::KeyPress, Qt::Key_Plus, Qt::NoModifier, QStringLiteral("+"), true);
    CHECK(meetingKey(larger) == MeetingKey{Kind::Larger});
}

TEST_CASE("A meeting without its file is over")
{
    Session it;
    const QSignalSpy ended(&*it.session, &MeetingSession::ended);
    REQUIRE(it.document.close());
    CHECK(ended.size() == 1);
}

TEST_CASE("What was revealed in one review's meeting is hidden in the meeting of another")
{
    Session it;
    const ReviewId first = it.document.review()->id;
    for (const AudienceScreen screen : {AudienceScreen::Statement, AudienceScreen::Theme}) {
        REQUIRE(it.document.setReview(first));
        it.document.setStatement(number("1.1"));
        it.session->show(screen);
        it.press(Qt::Key_R);
        REQUIRE(it.session->isRevealed());
        const ReviewId second = it.add("2027/28", 2027);
        REQUIRE(it.document.setReview(second));
        it.document.setStatement(number("1.1"));
        CHECK_FALSE(it.session->isRevealed());
        REQUIRE(it.document.setReview(first));
        it.document.setStatement(number("1.1"));
        CHECK(it.session->isRevealed());
        REQUIRE(it.document.perform(edit::RemoveReview{second}));
    }
}

TEST_CASE("On a theme's screen a key for a statement opens it, and answers nothing whose levels no one sees")
{
    Session it;
    it.answer("1.2", 2, false);
    it.press(Qt::Key_T);
    while (it.where() != u"theme 1.2")
        it.press(Qt::Key_Down);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_3, Qt::Key_Delete, Qt::Key_Q}) {
        it.press(key);
        CHECK(it.where() == u"statement 1.2");
        CHECK(it.at("1.2").standing == Standing::Draft);
        CHECK(it.at("1.2").level == level(2));
        CHECK_FALSE(it.at("1.2").query);
        it.press(Qt::Key_T);
        CHECK(it.where() == u"theme 1.2");
    }
    it.press(Qt::Key_Return);
    it.press(Qt::Key_Return); // now everyone sees it
    CHECK(it.at("1.2").standing == Standing::Agreed);
}

TEST_CASE("What one key agreed on its way to the next screen is told there")
{
    Session it;
    it.document.setStatement(number("1.1"));
    it.press(Qt::Key_2);
    CHECK(it.session->hint().isEmpty());
    it.press(Qt::Key_Return);
    REQUIRE(it.where() == u"statement 1.2");
    CHECK(it.session->hint() == u"1.1 agreed: Level 2");
    it.press(Qt::Key_Return); // nothing to agree yet
    CHECK(it.session->hint().startsWith(u"Choose a level first."));
}

TEST_CASE("Undo in a meeting takes back no more than was done in it")
{
    Session it;
    const PersonId head = PersonId::create();
    REQUIRE(
        it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo Head"), {QStringLiteral("headteacher"), {}}}}));
    const ReviewId review = it.document.review()->id;
    REQUIRE(it.document.performAll(QStringLiteral("begin"), {edit::ChooseRound{review, QStringLiteral("SLT")},
                                                             edit::SetPresence{review, {head}}}));
    it.document.setStatement(number("1.2"));
    it.press(Qt::Key_3); // at the desk, before it begins
    it.session->begin();
    it.document.setStatement(number("1.1"));
    it.session->present(AudienceScreen::Statement);
    it.press(Qt::Key_2);
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(it.at("1.1").level);
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.session->hint() == u"Nothing to undo in this meeting");
    CHECK(it.at("1.2").level == level(3));
    CHECK(it.document.workspace().peopleInTheRoom(review).size() == 1);
    CHECK(it.document.workspace().meeting(review).round == u"SLT");
}

TEST_CASE("Undoing and doing again go to the statement that they are about")
{
    Session it;
    it.document.setStatement(number("1.1"));
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    REQUIRE(it.where() == u"statement 1.2");
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.where() == u"statement 1.1");
    CHECK(it.session->hint().startsWith(u"Undone: "));
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.document.setStatement(number("2.1"));
    it.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(it.where() == u"statement 1.1");
    CHECK(it.at("1.1").standing == Standing::Agreed);
}

TEST_CASE("The clock of a meeting has the minutes of the printed agenda, and keeps them as statements are agreed")
{
    AnsweredDocument it;
    it.add("2026/27", 2026);
    for (const char *statement : {"1.1", "1.2", "1.3"})
        it.five(statement);
    MeetingSession session(it.document);
    session.begin();
    const std::vector<MeetingItem> plan = session.plan();
    CHECK(plan == timedPlanOf(it.document.workspace(), *it.document.review()));
    CHECK(plan != meetingPlanOf(it.document.workspace(), *it.document.review()));
    QStringList printed;
    QStringList counted;
    const ReportContent agenda =
        makeReport(it.document.workspace(), *it.document.review(), ReportKind::Agenda, {}, QDate(2026, 11, 12));
    const block::Table table = blocksOf<block::Table>(agenda).front();
    for (const block::Table::Row &row : table.rows)
        printed << row.front().text + u' ' + row.back().text;
    for (const MeetingItem &item : plan)
        counted << item.title + u' ' + (item.minutes > 0 ? QString::number(item.minutes) : QStringLiteral("–"));
    CHECK(counted == printed);
    it.answer("1.1", 2, true);
    CHECK(session.plan() == plan);
}

TEST_CASE("A level chosen in a meeting is taken back there, although earlier steps were taken back meanwhile")
{
    Session it;
    it.document.setStatement(number("1.2"));
    it.press(Qt::Key_3);
    it.document.setStatement(number("1.3"));
    it.press(Qt::Key_3);
    it.session->begin();
    REQUIRE(it.document.undo()); // in Waymark's own window
    REQUIRE(it.document.undo());
    it.document.setStatement(number("1.1"));
    it.session->present(AudienceScreen::Statement);
    it.press(Qt::Key_2);
    REQUIRE(it.at("1.1").level == level(2));
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(it.at("1.1").level);
}
