// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answereddocument.h"
#include "tests/support/documents.h"
#include "ui/meeting/agendapanel.h"
#include "ui/meeting/audiencegeometry.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presentercontent.h"
#include "ui/statement/agreecontent.h"

#include <QComboBox>
#include <QKeyEvent>

using namespace waymark;
using namespace waymark::testing;
using Kind = MeetingKey::Kind;

namespace {

struct Room : AnsweredDocument
{
    std::optional<MeetingSession> session;

    Room()
    {
        add("2026/27", 2026);
        document.setStatement(number("1.1"));
        session.emplace(document);
    }
    void reveal() { session->carryOut({Kind::Reveal}); }
};

const QSizeF projectorSize(1920, 1080);

void checkSamePlaces(const AudienceGeometry &before, const AudienceGeometry &after)
{
    REQUIRE(before.rows.size() == after.rows.size());
    CHECK(before.pixelSize() == after.pixelSize());
    for (std::size_t at = 0; at < before.rows.size(); ++at) {
        CHECK(before.rows[at].rect == after.rows[at].rect);
        CHECK(before.rows[at].dots == after.rows[at].dots);
        CHECK(before.rows[at].bars == after.rows[at].bars);
        CHECK(before.rows[at].lines.front().rect == after.rows[at].lines.front().rect);
    }
}

} // namespace

TEST_CASE("Answers are shown after reveal only, and revealing moves nothing", "[smoke]")
{
    Room it;
    it.five("1.1");
    const AudienceContent covered = it.session->content();
    CHECK_FALSE(covered.spread);
    CHECK(covered.answers == 5);
    CHECK(covered.progress.startsWith(QStringLiteral("5 answer")));
    it.reveal();
    const AudienceContent open = it.session->content();
    REQUIRE(open.spread);
    CHECK(open.spread->counts() == Counts{0, 1, 3, 0, 1});
    checkSamePlaces(AudienceGeometry::of(covered, projectorSize, QFont()),
                    AudienceGeometry::of(open, projectorSize, QFont()));
    it.reveal();
    CHECK(it.session->content() == covered);
}

TEST_CASE("Counting hands moves nothing in front of everyone, with answers or without, few or many")
{
    for (const bool isAnswered : {false, true}) {
        Room it;
        if (isAnswered)
            it.five("1.1");
        const AudienceContent before = it.session->content();
        for (const Counts &hands : {Counts{0, 0, 0, 0, 0}, Counts{0, 0, 3, 6, 0}, Counts{0, 0, 44, 1, 4}}) {
            it.session->countHands(hands);
            REQUIRE(it.session->content().hands == hands);
            for (const QSizeF size : {projectorSize, QSizeF(1366, 768), QSizeF(1280, 720)}) {
                const AudienceGeometry counted = AudienceGeometry::of(it.session->content(), size, QFont());
                checkSamePlaces(AudienceGeometry::of(before, size, QFont()), counted);
                for (std::size_t at = 0; at < counted.rows.size(); ++at) {
                    const PlacedRow &row = counted.rows[at];
                    for (const QRectF &dot : counted.dots.circles(hands[at], row.dots, Qt::AlignRight))
                        CHECK(row.dots.adjusted(-1, -1, 1, 1).contains(dot));
                }
            }
        }
    }
}

TEST_CASE("Three answers are never spread before the room, whatever is revealed")
{
    Room it;
    for (const int value : {1, 2, 4})
        it.colleague(QStringLiteral("Colleague %1").arg(value), "1.1", value);
    it.reveal();
    const AudienceContent content = it.session->content();
    CHECK_FALSE(content.spread);
    CHECK(content.answers == 0);
    CHECK(content.progress.contains(QStringLiteral("too few")));
    CHECK(presenterContent(*it.session).spread.empty());
    it.session->show(AudienceScreen::Theme);
    it.reveal();
    for (const AudienceRow &row : it.session->content().rows)
        CHECK_FALSE(row.spread);
}

TEST_CASE("A theme reveals the spread of each of its statements, in room that it had before")
{
    Room it;
    it.five("1.1");
    it.five("1.3");
    it.session->show(AudienceScreen::Theme);
    const AudienceContent covered = it.session->content();
    it.reveal();
    const AudienceContent open = it.session->content();
    CHECK(open.rows[0].spread);
    CHECK_FALSE(open.rows[1].spread);
    CHECK(open.rows[2].spread);
    checkSamePlaces(AudienceGeometry::of(covered, projectorSize, QFont()),
                    AudienceGeometry::of(open, projectorSize, QFont()));
    for (const PlacedRow &row : AudienceGeometry::of(open, projectorSize, QFont()).rows) {
        CHECK(row.bars.right() <= row.state.left());
        CHECK(row.last.right() <= row.bars.left());
    }
}

TEST_CASE("Dots stay in their rows and beside the words, for four answers and for sixty")
{
    for (const int people : {4, 12, 60}) {
        Room it;
        for (int at = 0; at < people; ++at)
            it.colleague(QStringLiteral("Colleague %1").arg(at), "1.1", at % 3 == 0 ? 0 : 2);
        it.answer("1.1", 2, true);
        it.document.setStatement(number("1.1"));
        it.reveal();
        const AudienceContent content = it.session->content();
        for (const QSizeF size : {projectorSize, QSizeF(1280, 720), QSizeF(1024, 768)}) {
            const AudienceGeometry geometry = AudienceGeometry::of(content, size, QFont());
            INFO(people << " " << size.width());
            CHECK(geometry.pixelSize() >= size.height() * AudienceGeometry::minLetters);
            for (const PlacedRow &row : geometry.rows) {
                CHECK(row.rect.contains(row.dots));
                CHECK(row.rect.contains(row.count));
                CHECK_FALSE(row.state.intersects(row.dots));
                for (const PlacedLine &line : row.lines)
                    CHECK(line.rect.right() <= row.dots.left());
                for (const QRectF &dot : geometry.dots.circles(people, row.dots, Qt::AlignRight))
                    CHECK(row.dots.adjusted(-1, -1, 1, 1).contains(dot));
            }
        }
    }
}

TEST_CASE("The agenda begins where answers lie furthest apart, and agreeing goes on along it")
{
    Room it;
    int each = 0;
    for (const int value : {1, 1, 4, 4})
        it.colleague(QStringLiteral("Split %1").arg(++each), "2.2", value);
    for (const int value : {2, 2, 2, 3})
        it.colleague(QStringLiteral("Near %1").arg(++each), "1.3", value);
    REQUIRE(it.session->agenda().statements().size() == 5);
    // The plan goes theme by theme, and people prepared for theirs; the other order can be chosen.
    CHECK(it.session->agenda().statements()[0] == number("1.3"));
    CHECK(it.session->agenda().statements()[3] == number("2.2"));
    CHECK(it.session->agendaView().rule.first().startsWith(QStringLiteral("Theme by theme")));
    it.session->setAgendaTheme(MeetingAgenda::widestFirst);
    CHECK(it.session->agendaView().rule.first().startsWith(QStringLiteral("Statements where views differ most")));
    CHECK(it.session->agenda().statements()[0] == number("2.2"));
    CHECK(it.session->agenda().statements()[1] == number("1.3"));
    it.session->carryOut({Kind::AgendaNext});
    CHECK(it.document.statement() == number("2.2"));
    CHECK(it.session->content().place == u"5 left to discuss");
    it.session->carryOut({Kind::Answer, {AgreeKey::Kind::Choose, 2}});
    it.session->carryOut({Kind::Answer, {AgreeKey::Kind::Agree}});
    CHECK(it.at("2.2").standing == Standing::Agreed);
    CHECK(it.document.statement() == number("1.3"));
    CHECK(it.session->content().place == u"4 left to discuss");
    CHECK(it.session->agendaView().entries[0].agreed);
    it.session->setAgendaTheme(1);
    CHECK(it.session->agenda().statements().front() == number("1.3"));
    CHECK(it.session->agenda().statements().size() == 3);
}

TEST_CASE("One key leads to where views differ most of what is left, whatever the agenda's order", "[meeting]")
{
    Room it;
    int each = 0;
    for (const int value : {1, 1, 4, 4})
        it.colleague(QStringLiteral("Split %1").arg(++each), "2.2", value);
    for (const int value : {2, 2, 2, 3})
        it.colleague(QStringLiteral("Near %1").arg(++each), "1.3", value);
    REQUIRE(it.session->agenda().statements()[0] == number("1.3"));
    const auto press = [&] {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_L, Qt::NoModifier, QStringLiteral("l"));
        const auto key = meetingKey(event);
        REQUIRE(key);
        it.session->carryOut(*key);
    };
    press();
    CHECK(it.document.statement() == number("2.2"));
    CHECK(it.session->content().place == u"5 left to discuss");
    press();
    CHECK(it.document.statement() == number("1.3"));
    it.session->carryOut({Kind::AgendaNext});
    REQUIRE(it.document.statement() != number("1.3"));
    press(); // from anywhere else to the largest again
    CHECK(it.document.statement() == number("2.2"));
    it.session->carryOut({Kind::Answer, {AgreeKey::Kind::Choose, 2}});
    it.session->carryOut({Kind::Answer, {AgreeKey::Kind::Agree}});
    press();
    CHECK(it.document.statement() == number("1.3"));
}

TEST_CASE("A plan that goes by no theme has one agenda, and the list of themes offers no other", "[meeting]")
{
    Room it;
    int each = 0;
    for (const int value : {1, 1, 4, 4})
        it.colleague(QStringLiteral("Split %1").arg(++each), "2.2", value);
    const ReviewId review = it.document.review()->id;
    const auto offered = [&] {
        AgendaPanel panel(*it.session);
        const auto *themes = child<QComboBox>(panel, "agendaTheme");
        QStringList texts;
        for (int at = 0; at < themes->count() - 2; ++at)
            texts << themes->itemText(at);
        return texts;
    };
    CHECK(offered() == QStringList{"Theme by theme", "Largest differences first"});
    REQUIRE(it.document.perform(edit::SetMeetingPlan{review, {{review, 1, QStringLiteral("All of it"), 40, {}}}}));
    CHECK(it.session->agenda().statements()[0] == number("2.2"));
    CHECK(offered() == QStringList{"All themes"});
}

TEST_CASE("Names stand beside answers only where the review and the pack both said so")
{
    Room it;
    it.colleague(QStringLiteral("Sam Promised"), "1.1", 2, QStringLiteral("We do this"), {}, true);
    it.colleague(QStringLiteral("Kim Silent"), "1.1", 3, QStringLiteral("Not always"), {}, false);
    const auto names = [&] {
        QStringList found;
        for (const VoiceEntry &voice : presenterContent(*it.session).voices)
            found << voice.who;
        return found.join(u' ');
    };
    CHECK(names().trimmed().isEmpty());
    CHECK(presenterContent(*it.session).voices.size() == 2);
    // The review says so from the start in another file: after a return it could not be changed.
    Room open;
    Reflection seen{open.document.review()->id};
    seen.namesSeen = true;
    REQUIRE(open.document.perform(edit::DescribeReflection{seen}));
    open.colleague(QStringLiteral("Sam Promised"), "1.1", 2, QStringLiteral("We do this"), {}, true);
    open.colleague(QStringLiteral("Kim Silent"), "1.1", 3, QStringLiteral("Not always"), {}, false);
    QStringList found;
    for (const VoiceEntry &voice : presenterContent(*open.session).voices)
        found << voice.who;
    CHECK(found.contains(QStringLiteral("Sam Promised")));
    CHECK_FALSE(found.contains(QStringLiteral("Kim Silent")));
}

TEST_CASE("What is agreed at a desk after the meeting is not the meeting's, until somebody says again who is there")
{
    Room it;
    const ReviewId review = it.document.review()->id;
    const PersonId head = PersonId::create();
    REQUIRE(it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(it.document.perform(edit::ChooseRound{review, QStringLiteral("SLT")}));
    REQUIRE(it.document.perform(edit::SetPresence{review, {head}}));
    const auto agreeing = [&](const char *statement) {
        it.document.setStatement(number(statement));
        it.session->presenter().choose(2);
        REQUIRE(it.session->presenter().agree() == AgreePresenter::Outcome::Done);
        return *it.document.workspace().lastSettlement(review, number(statement));
    };
    CHECK(agreeing("1.1").present.size() == 1);
    it.session->leave();
    const Settlement alone = agreeing("1.2");
    CHECK(alone.present.empty());
    CHECK(alone.round == u"Careers team draft");
    CHECK_FALSE(AgreeContent(it.document).room().contains(QStringLiteral("in the meeting")));
    REQUIRE(it.document.perform(edit::SetPresence{review, {head}})); // as it was: no change, and a sitting all the same
    const Settlement together = agreeing("1.3");
    CHECK(together.present.size() == 1);
    CHECK(together.round == u"SLT");
}

TEST_CASE("Each agreement is kept with its round, and the record tells how the statement moved")
{
    Room it;
    const ReviewId review = it.document.review()->id;
    const PersonId head = PersonId::create();
    REQUIRE(it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(it.session->presenter().choose(2) == AgreePresenter::Outcome::Done);
    REQUIRE(it.session->presenter().agree() == AgreePresenter::Outcome::Done);
    REQUIRE(it.document.perform(edit::ChooseRound{review, QStringLiteral("SLT")}));
    REQUIRE(it.document.perform(edit::SetPresence{review, {head}}));
    it.session->presenter().write(edit::Write::Field::Rationale, QStringLiteral("Every year group is followed"));
    REQUIRE(it.document.flush());
    REQUIRE(it.session->presenter().choose(3) == AgreePresenter::Outcome::NoLongerAgreed);
    REQUIRE(it.session->presenter().agree(QStringLiteral("The SENCo sees a 2")) == AgreePresenter::Outcome::Done);
    // The reason that is left from a level before would be read as that of the next one.
    const auto hint = [&] { return it.session->presenter().hint(AgreePresenter::Outcome::NoLongerAgreed); };
    REQUIRE(it.session->presenter().choose(4) == AgreePresenter::Outcome::NoLongerAgreed);
    CHECK(hint().endsWith(QStringLiteral("The reason is still the one for level 3.")));
    it.session->presenter().write(edit::Write::Field::Rationale, QStringLiteral("Every year group, and parents"));
    REQUIRE(it.document.flush());
    CHECK_FALSE(hint().contains(QStringLiteral("The reason is still")));
    REQUIRE(it.document.undo());
    REQUIRE(it.document.undo());
    const auto settled = it.document.workspace().settlementsOf(review, number("1.1"));
    REQUIRE(settled.size() == 2);
    CHECK(settled[1]->round == u"SLT");
    CHECK(settled[1]->dissent == u"The SENCo sees a 2");
    REQUIRE(settled[1]->present.size() == 1);
    CHECK(settled[1]->present[0].key == u"headteacher");
    const PresenterContent content = presenterContent(*it.session);
    REQUIRE(content.record.size() == 2);
    CHECK(content.record[0].heading == u"SLT: 2 → 3");
    CHECK(content.record[0].text.contains(QStringLiteral("Every year group is followed")));
    CHECK(content.record[0].text.contains(QStringLiteral("The SENCo sees a 2")));
    CHECK(content.record[1].heading == u"Careers team draft: level 2");
    CHECK(content.round == u"SLT · 1 in the meeting");
    CHECK(it.session->presenter().statement().record == u"Careers team draft: level 2; SLT: 2 → 3");
}
