// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documents.h"
#include "tests/support/revieweddocument.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/meeting/presenterwindow.h"

#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <stdexcept>
#include <string>

// Run with two screens, "laptop" and "projector": two-screens.json.

using namespace waymark;
using namespace waymark::testing;

namespace {

QScreen *named(const char *name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == QLatin1String(name))
            return screen;
    }
    throw std::runtime_error(std::string("there is no screen called ") + name);
}

struct InTheRoom : ReviewedDocument
{
    QWidget program;
    ReviewId review;

    InTheRoom()
    {
        review = add("2026/27", 2026);
        program.setGeometry(named("laptop")->geometry());
        program.show();
    }

    static void press(QWidget &window, Qt::Key key) { QTest::keyClick(&window, key); }
    /// What Qt says when a screen is pulled out or put in. The platform of the tests keeps its screens, so that only
    /// the program's own answer is seen.
    static void unplug(const char *name) { Q_EMIT qGuiApp->screenRemoved(named(name)); }
    static void plugIn(const char *name) { Q_EMIT qGuiApp->screenAdded(named(name)); }
};

} // namespace

TEST_CASE("The room's window fills the projector, the presenter's stays on the laptop")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    REQUIRE(meeting.presenter());
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK(meeting.audience().isFullScreen());
    CHECK(meeting.audience().geometry() == named("projector")->geometry());
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
    CHECK(named("laptop")->geometry().contains(meeting.presenter()->geometry().center()));
    CHECK(meeting.presenter()->isVisible());
}

TEST_CASE("F5 alone shows only what the room sees, and S brings no presenter's window: that is the meeting's")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.present(AudienceScreen::Statement);
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK_FALSE(meeting.presenter());
    InTheRoom::press(meeting.audience(), Qt::Key_S);
    CHECK_FALSE(meeting.presenter());
    CHECK(meeting.audience().isVisible());
    CHECK(meeting.audience().hint().contains(u"Ctrl+F5"));
}

TEST_CASE("Swapping exchanges the screens, twice brings them back")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    // Only after a question: everyone would see the notes, and S is between two keys that are used all the time.
    withNextDialog([](QDialog &question) { button<QPushButton>(question, QStringLiteral("Cancel"))->click(); });
    InTheRoom::press(*meeting.presenter(), Qt::Key_S);
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
    withNextDialog(
        [](QDialog &question) { button<QPushButton>(question, QStringLiteral("Swap the screens"))->click(); });
    InTheRoom::press(*meeting.presenter(), Qt::Key_S);
    CHECK(meeting.audience().screen()->name() == u"laptop");
    CHECK(meeting.audience().geometry() == named("laptop")->geometry());
    CHECK(meeting.presenter()->screen()->name() == u"projector");
    InTheRoom::press(*meeting.presenter(), Qt::Key_S);
    CHECK(meeting.audience().geometry() == named("projector")->geometry());
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
}

TEST_CASE("A projector that is unplugged leaves the presenter in front, told, and the room's screen one key away")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    InTheRoom::unplug("projector");
    CHECK(meeting.plan().isShared());
    CHECK(meeting.presenter()->isVisible());
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
    CHECK_FALSE(meeting.audience().isVisible());
    CHECK_FALSE(meeting.session().hint().isEmpty());
    InTheRoom::press(*meeting.presenter(), Qt::Key_O);
    CHECK(meeting.session().screen() == AudienceScreen::Opening);
    InTheRoom::plugIn("projector");
    CHECK_FALSE(meeting.plan().isShared());
    CHECK(meeting.audience().isVisible());
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK(meeting.presenter()->isVisible());
}

TEST_CASE("When the laptop's screen goes, the presenter's window does not come up in front of the room")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    InTheRoom::unplug("laptop");
    CHECK(meeting.audience().isVisible());
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK_FALSE(meeting.presenter()->isVisible());
}

TEST_CASE("When the laptop's screen goes, what the presenter's window had opened is closed with it")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    QDialog dialog(meeting.presenter());
    dialog.show();
    InTheRoom::unplug("laptop");
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(meeting.presenter()->isVisible());
    CHECK(meeting.audience().isVisible());
}

TEST_CASE("The room's screen is chosen on the presenter's window, and used from then on")
{
    InTheRoom it;
    it.program.setGeometry(named("projector")->geometry());
    MeetingWindows meeting(it.document, it.program);
    QSignalSpy chosen(&meeting, &MeetingWindows::roomChosen);
    meeting.start();
    CHECK(meeting.audience().screen()->name() == u"laptop");
    auto *button = meeting.presenter()->findChild<QPushButton *>(QStringLiteral("roomScreen"));
    REQUIRE(button);
    CHECK(button->accessibleName().contains(QStringLiteral("laptop")));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = meeting.presenter()->findChild<QMenu *>(QStringLiteral("roomScreens"));
    REQUIRE(menu);
    const auto choices = menu->actions();
    const auto projector =
        std::ranges::find_if(choices, [](const QAction *each) { return each->text() == u"projector"; });
    REQUIRE(projector != choices.end());
    CHECK_FALSE((*projector)->isChecked());
    (*projector)->trigger();
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<ScreenName>() == ScreenName::of(*named("projector")));
    meeting.close();
    meeting.start();
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
}

TEST_CASE("A screen that was remembered is the room's though the program's window is on it")
{
    InTheRoom it;
    it.program.setGeometry(named("projector")->geometry());
    MeetingWindows meeting(it.document, it.program);
    meeting.setChosenRoom(ScreenName::of(*named("projector")));
    meeting.start();
    CHECK(meeting.audience().screen()->name() == u"projector");
    CHECK(meeting.presenter()->screen()->name() == u"laptop");
}

TEST_CASE("A screen that goes before the meeting or after it brings up nothing")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    InTheRoom::unplug("projector");
    InTheRoom::plugIn("projector");
    CHECK_FALSE(meeting.audience().isVisible());
    CHECK_FALSE(meeting.presenter());
    meeting.start();
    CHECK(meeting.audience().screen()->name() == u"projector");
    meeting.close();
    InTheRoom::unplug("projector");
    InTheRoom::plugIn("projector");
    CHECK_FALSE(meeting.audience().isVisible());
    CHECK_FALSE(meeting.presenter()->isVisible());
}

TEST_CASE("Leaving closes both windows and stops the clock, and coming back finds the same screen")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    CHECK(meeting.session().screen() == AudienceScreen::Opening);
    InTheRoom::press(*meeting.presenter(), Qt::Key_T);
    withNextDialog([](QDialog &dialog) {
        // The question is for the presenter, not for the projector.
        CHECK(dialog.screen()->name() == u"laptop");
        button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click();
    });
    InTheRoom::press(meeting.audience(), Qt::Key_Escape);
    CHECK_FALSE(meeting.audience().isVisible());
    CHECK_FALSE(meeting.presenter()->isVisible());
    CHECK_FALSE(meeting.session().clock().isRunning());
    meeting.start();
    CHECK(meeting.session().screen() == AudienceScreen::Theme);
    CHECK(meeting.session().clock().isRunning());
}

TEST_CASE("The keys open on the laptop and never on the projector, whichever window has the keyboard")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    const QPixmap before = meeting.audience().grab();
    for (QWidget *pressed :
         {static_cast<QWidget *>(meeting.presenter()), static_cast<QWidget *>(&meeting.audience())}) {
        InTheRoom::press(*pressed, Qt::Key_H);
        auto *keys = child<QDialog>(*meeting.presenter(), "meetingKeys");
        CHECK(keys->isVisible());
        CHECK(named("laptop")->geometry().contains(keys->frameGeometry()));
        CHECK(meeting.audience().grab().toImage() == before.toImage());
        // Esc in front of the room takes the keys away first, and asks nothing.
        InTheRoom::press(meeting.audience(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(meeting.presenter()->findChild<QDialog *>(QStringLiteral("meetingKeys")));
        CHECK(meeting.isShown());
    }
}

TEST_CASE("Y in front of the room goes to the reason on the laptop")
{
    InTheRoom it;
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    InTheRoom::press(meeting.audience(), Qt::Key_Y);
    CHECK(meeting.presenter()->focusWidget() == child<QPlainTextEdit>(*meeting.presenter(), "presenterRationale"));
}

namespace {

const QString canary = QStringLiteral("Canary");

/// Writes into every private place of the file that this review knows.
void fillEveryPrivatePlace(InTheRoom &it)
{
    using Field = edit::Write::Field;
    Document &document = it.document;
    const PersonId person = PersonId::create();
    REQUIRE(document.perform(edit::AddPerson{{person, canary + u" person", {QStringLiteral("senco"), {}}}}));
    REQUIRE(document.perform(edit::SetPresence{it.review, {person}}));
    REQUIRE(document.perform(edit::SetRounds{it.review, {canary + u" round"}}));
    REQUIRE(document.perform(edit::ChooseRound{it.review, canary + u" round"}));
    REQUIRE(document.perform(edit::ChooseFilm{it.review, canary + u" film"}));
    Reflection reflection = document.workspace().reflection(it.review);
    reflection.message = canary + u" message";
    REQUIRE(document.perform(edit::DescribeReflection{reflection}));
    for (const Statement &statement : it.model.structure.statements()) {
        for (const Field field : {Field::Rationale, Field::Evidence, Field::Comment})
            REQUIRE(document.perform(edit::Write{it.review, statement.number, field, canary + u" note"}));
        REQUIRE(document.perform(
            edit::AddAction{{ActionId::create(), it.review, {statement.number}, canary + u" action", canary}}));
    }
    REQUIRE(document.perform(edit::WriteDissent{it.review, number("1.1"), 1, canary + u" dissent"}));
    for (const Response *response : document.workspace().responsesOf(it.review)) {
        const Response before = *response;
        for (const auto field : {edit::WriteAnswer::Field::Comment, edit::WriteAnswer::Field::Evidence})
            REQUIRE(document.perform(edit::WriteAnswer{before, number("1.1"), field, canary + u" answer"}));
    }
    document.setStatement(number("1.1"));
}

/// Everything that the room's window is made of, in words.
QString allWords(const AudienceWindow &window)
{
    const AudienceContent &content = window.content();
    QStringList words{content.title,           content.subtitle,
                      content.place,           content.progress,
                      content.wording,         content.last,
                      content.listTitle,       window.windowTitle(),
                      window.accessibleName(), window.accessibleDescription()};
    words << content.paragraphs << content.list;
    for (const AudienceRow &row : content.rows)
        words << row.points << row.state << row.last;
    return words.join(u'\n');
}

} // namespace

TEST_CASE("Nothing private is painted for the room: the picture is the same with and without it, byte for byte")
{
    InTheRoom it;
    // Answered in the program, so that the answers' texts can be written afterwards; names may be seen by the
    // presenter.
    Reflection reflection{it.review};
    reflection.namesSeen = true;
    REQUIRE(it.document.perform(edit::DescribeReflection{reflection}));
    for (int at = 0; at < 5; ++at) {
        Response response;
        response.id = ResponseId::create();
        response.review = it.review;
        response.claimedName = canary + QStringLiteral(" colleague %1").arg(at);
        response.claimedRole = canary + u" role";
        response.namesSeen = true;
        response.wording = it.model.wording.digest();
        response.savedAt = noon;
        response.receivedAt = noon.addSecs(at);
        response.origin = ResponseOrigin::Program;
        REQUIRE(it.document.perform(edit::RecordAnswer{response, number("1.1"), level(1 + at % 3)}));
    }
    it.answer("1.1", 2, true);
    MeetingWindows meeting(it.document, it.program);
    meeting.start();
    it.document.setStatement(number("1.1"));
    const auto pictures = [&] {
        std::vector<QImage> taken;
        for (const AudienceScreen screen :
             {AudienceScreen::Opening, AudienceScreen::Theme, AudienceScreen::Statement, AudienceScreen::Blank}) {
            meeting.session().show(screen);
            for (int time = 0; time < 2; ++time) {
                taken.push_back(meeting.audience().grab().toImage());
                CHECK_FALSE(allWords(meeting.audience()).contains(canary));
                meeting.session().carryOut({MeetingKey::Kind::Reveal});
            }
        }
        return taken;
    };
    pictures(); // large letters differ by a hair while the font's outlines are not cached yet
    const std::vector<QImage> before = pictures();
    fillEveryPrivatePlace(it);
    // The presenter's window shows what was filled in.
    QString shown;
    for (const QLabel *label : meeting.presenter()->findChildren<QLabel *>())
        shown += label->text() + u'\n';
    for (const char *word : {"Canary colleague", "Canary answer", "Canary note", "Canary dissent"})
        CHECK(shown.contains(QLatin1String(word)));
    const std::vector<QImage> after = pictures();
    REQUIRE(before.size() == after.size());
    for (std::size_t at = 0; at < before.size(); ++at) {
        INFO(at);
        CHECK(before[at].size() == QSize(1920, 1080));
        CHECK(before[at] == after[at]);
    }
    // Theme and statement do look different once revealed: the comparison compares something.
    CHECK(before[2] != before[3]);
    CHECK(before[4] != before[5]);
}
