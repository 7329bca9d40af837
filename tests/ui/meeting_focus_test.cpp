// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a key is on the presenter's window: the statement's, or that of the field, list or button with the focus.
#include "core/text/institution.h"
#include "tests/support/answereddocument.h"
#include "tests/support/documents.h"
#include "tests/support/looks.h"
#include "tests/support/paintedtexts.h"
#include "ui/look/keycap.h"
#include "ui/look/tags.h"
#include "ui/look/tokens.h"
#include "ui/meeting/audiencepainter.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/meeting/roomentry.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A meeting on one screen, where S has brought the presenter's window up. 1.1 is a draft: Enter would agree it.
struct AtTheLaptop : AnsweredDocument
{
    QWidget program;
    std::optional<MeetingWindows> meeting;

    AtTheLaptop()
    {
        add("2026/27", 2026);
        answer("1.1", 2, false);
        document.setStatement(number("1.1"));
        program.show();
        meeting.emplace(document, program);
    }
    void openOnStatement()
    {
        meeting->start();
        meeting->swap();
        session().present(AudienceScreen::Statement);
        document.setStatement(number("1.1"));
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        REQUIRE(isOnStage());
    }

    PresenterWindow &window() const { return *meeting->presenter(); }
    MeetingSession &session() { return meeting->session(); }
    bool isOnStage() const { return window().focusWidget() == &window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window().focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(window().focusWidget(), text); }
    void tabTo(const char *name)
    {
        for (int stop = 0; stop < 60; ++stop) {
            press(Qt::Key_Tab);
            if (window().focusWidget()->objectName() == QLatin1String(name))
                return;
        }
        throw std::runtime_error(std::string("Tab never comes to ") + name);
    }
    std::vector<const Action *> actions() const { return document.workspace().actionsOf(document.review()->id); }
    QString what() const { return child<QLineEdit>(window(), "helpWhat")->text(); }
    QString who() const { return child<QComboBox>(window(), "helpWho")->currentText(); }
    QDialog *keys() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window().findChild<QDialog *>(QStringLiteral("meetingKeys"));
    }
    void clickOn(const char *name) { QTest::mouseClick(child<QPushButton>(window(), name), Qt::LeftButton); }
};

QWidget *focusIn(QWidget &window) { return window.focusWidget() ? window.focusWidget() : &window; }

/// Presses Esc at the last step, and tells what was asked; `answered` says how.
QString askedOnEsc(AtTheLaptop &it, const std::function<void(QDialog &)> &answered)
{
    QString text;
    withNextDialog([&](QDialog &dialog) {
        text = dialog.windowTitle() + u'\n' + qobject_cast<QMessageBox *>(&dialog)->text();
        answered(dialog);
    });
    it.press(Qt::Key_Escape);
    return text;
}

} // namespace

TEST_CASE("Enter in any field of the action line adds the action and agrees nothing", "[meeting]")
{
    for (const char *field : {"helpWhat", "helpWho", "helpPriority", "helpAbout", "helpAdd"}) {
        INFO(field);
        AtTheLaptop it;
        it.openOnStatement();
        it.press(Qt::Key_W);
        it.type(QStringLiteral("An hour each term"));
        it.press(Qt::Key_Tab);
        CHECK(it.window().focusWidget()->objectName() == u"helpWho");
        it.type(QStringLiteral("Head of the sixth form"));
        if (it.window().focusWidget()->objectName() != QLatin1String(field))
            it.tabTo(field);
        it.press(Qt::Key_Return);
        REQUIRE(it.actions().size() == 1);
        CHECK(it.actions()[0]->what == u"An hour each term");
        CHECK(it.actions()[0]->owner == u"Head of the sixth form");
        CHECK(it.actions()[0]->statements == std::vector{number("1.1")});
        CHECK(it.at("1.1").standing == Standing::Draft);
        CHECK(it.document.statement() == number("1.1"));
        // The next action can be typed at once, and Esc goes back to where numbers choose levels.
        CHECK(it.window().focusWidget()->objectName() == u"helpWhat");
        CHECK(it.what().isEmpty());
        it.press(Qt::Key_Escape);
        CHECK(it.isOnStage());
        it.press(Qt::Key_3);
        CHECK(it.at("1.1").level == level(3));
    }
}

TEST_CASE("Enter before an action is typed says what is missing and loses nothing", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    it.tabTo("helpWho");
    it.type(QStringLiteral("Governors"));
    it.press(Qt::Key_Enter);
    CHECK(it.actions().empty());
    CHECK_FALSE(child<QLabel>(it.window(), "helpTold")->text().isEmpty());
    CHECK(it.window().focusWidget()->objectName() == u"helpWhat");
    CHECK(it.who() == u"Governors");
    CHECK(it.at("1.1").standing == Standing::Draft);
}

TEST_CASE("An action that is typed and not added waits with its statement and comes up at no other", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    it.press(Qt::Key_W);
    it.type(QStringLiteral("Half a thou"));
    it.press(Qt::Key_Tab);
    it.type(QStringLiteral("Year 9 tutors"));
    it.press(Qt::Key_Escape);
    it.press(Qt::Key_Right);
    REQUIRE(it.document.statement() == number("1.2"));
    CHECK(it.what().isEmpty());
    CHECK(it.who().isEmpty());
    it.press(Qt::Key_W);
    it.type(QStringLiteral("Something else"));
    it.press(Qt::Key_Escape);
    // The whole theme is a third place of its own.
    it.press(Qt::Key_T);
    CHECK(it.what().isEmpty());
    it.press(Qt::Key_T);
    CHECK(it.what() == u"Something else");
    it.press(Qt::Key_Left);
    CHECK(it.what() == u"Half a thou");
    CHECK(it.who() == u"Year 9 tutors");
    CHECK(it.window().unfinished() == u"1.1, 1.2");
    it.press(Qt::Key_W);
    it.press(Qt::Key_Return);
    REQUIRE(it.actions().size() == 1);
    CHECK(it.actions()[0]->what == u"Half a thou");
    CHECK(it.actions()[0]->statements == std::vector{number("1.1")});
    CHECK(it.window().unfinished() == u"1.2");
    // The same place again has nothing left to add.
    it.press(Qt::Key_Escape);
    it.press(Qt::Key_Right);
    it.press(Qt::Key_Left);
    CHECK(it.what().isEmpty());
}

TEST_CASE("What is typed follows the choice of statement or theme, and never replaces what waits there", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    it.press(Qt::Key_W);
    it.type(QStringLiteral("For all of them"));
    it.tabTo("helpAbout");
    it.press(Qt::Key_Down);
    CHECK(it.what() == u"For all of them");
    CHECK(it.window().unfinished() == u"theme 1");
    it.press(Qt::Key_Escape);
    it.press(Qt::Key_T);
    it.press(Qt::Key_T);
    CHECK(it.what().isEmpty());
    it.press(Qt::Key_W);
    it.type(QStringLiteral("For one"));
    it.tabTo("helpAbout");
    it.press(Qt::Key_Down);
    CHECK(it.what() == u"For all of them");
    it.press(Qt::Key_Up);
    CHECK(it.what() == u"For one");
}

TEST_CASE("No key that is pressed in a field, in a list or on a button acts on the statement", "[meeting]")
{
    AtTheLaptop it;
    it.five("1.1");
    it.openOnStatement();
    const QSignalSpy asked(&it.session(), &MeetingSession::asked);
    const auto state = [&it] {
        const Decision decision = it.at("1.1");
        const MeetingSession &session = it.session();
        return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
            .arg(it.document.statement().toString())
            .arg(decision.level ? decision.level->value() : -1)
            .arg(static_cast<int>(decision.standing))
            .arg(decision.query)
            .arg(static_cast<int>(session.screen()))
            .arg(session.isRevealed())
            .arg(session.textStep())
            .arg(session.showsClock())
            .arg(session.clock().isRunning());
    };
    const QString before = state();
    std::vector<QWidget *> stops;
    it.press(Qt::Key_Tab);
    while (!it.isOnStage() && stops.size() < 60) {
        stops.push_back(it.window().focusWidget());
        it.press(Qt::Key_Tab);
    }
    REQUIRE(it.isOnStage());
    // Plan, agenda, levels, reason, action line: all of them are reached.
    REQUIRE(stops.size() > 18);
    for (QWidget *stop : stops) {
        for (const Qt::Key key :
             {Qt::Key_0,      Qt::Key_1,    Qt::Key_3,     Qt::Key_4,         Qt::Key_Delete, Qt::Key_Backspace,
              Qt::Key_Q,      Qt::Key_D,    Qt::Key_N,     Qt::Key_A,         Qt::Key_T,      Qt::Key_O,
              Qt::Key_F,      Qt::Key_R,    Qt::Key_B,     Qt::Key_Period,    Qt::Key_Plus,   Qt::Key_Equal,
              Qt::Key_Minus,  Qt::Key_C,    Qt::Key_P,     Qt::Key_G,         Qt::Key_S,      Qt::Key_W,
              Qt::Key_Y,      Qt::Key_I,    Qt::Key_H,     Qt::Key_Question,  Qt::Key_Left,   Qt::Key_Right,
              Qt::Key_Up,     Qt::Key_Down, Qt::Key_Home,  Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown,
              Qt::Key_Escape, Qt::Key_Z,    Qt::Key_Comma, Qt::Key_Underscore}) {
            it.session().goToItem(0); // at the plan's end its button could not be reached
            stop->setFocus(Qt::TabFocusReason);
            REQUIRE(it.window().focusWidget() == stop);
            QTest::keyClick(stop, key);
            INFO(stop->objectName().toStdString() << " of class " << stop->metaObject()->className() << ", key "
                                                  << QKeySequence(key).toString().toStdString());
            CHECK(state() == before);
            CHECK(asked.isEmpty());
        }
    }
}

TEST_CASE("What a field has no use for is the meeting's: function keys, and undo where it is the file's", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    for (const char *name : {"presenterRationale", "helpWhat", "helpWho", "agenda", "planItems", "presenterLevel2"}) {
        INFO(name);
        it.tabTo(name);
        it.press(Qt::Key_F1);
        REQUIRE(it.keys());
        it.keys()->close();
        CHECK(it.isOnStage());
    }
    it.press(Qt::Key_3);
    it.tabTo("helpWhat");
    it.type(QStringLiteral("abc"));
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.what().isEmpty());
    CHECK(it.at("1.1").level == level(3));
    it.tabTo("nextItem");
    it.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.at("1.1").level == level(2));
}

TEST_CASE("After a click on a level, on Agree or in the agenda numbers choose levels, whatever was typed before",
          "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    auto *why = child<QPlainTextEdit>(it.window(), "presenterRationale");
    const auto typeReason = [&] {
        it.press(Qt::Key_Y);
        CHECK(it.window().focusWidget() == why);
        it.type(QStringLiteral("Because"));
    };
    typeReason();
    it.clickOn("presenterLevel1");
    CHECK(it.isOnStage());
    it.press(Qt::Key_3);
    CHECK(it.at("1.1").level == level(3));
    CHECK(it.at("1.1").rationale == u"Because");
    it.press(Qt::Key_Y);
    it.clickOn("presenterAgree");
    CHECK(it.at("1.1").standing == Standing::Agreed);
    REQUIRE(it.document.statement() == number("1.2"));
    CHECK(it.isOnStage());
    it.press(Qt::Key_2);
    CHECK(it.at("1.2").level == level(2));
    CHECK(it.at("1.2").rationale.isEmpty());
    // Ctrl+Enter in the reason agrees, too, and leaves the field.
    typeReason();
    it.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(it.at("1.2").standing == Standing::Agreed);
    CHECK(it.at("1.2").rationale == u"Because");
    CHECK(it.isOnStage());
    REQUIRE(it.document.statement() == number("1.3"));
    // The agenda: another statement, and the same one again.
    auto *agenda = child<QListWidget>(it.window(), "agenda");
    for (const char *chosen : {"2.2", "2.2"}) {
        typeReason();
        const QListWidgetItem *row = agenda->findItems(QLatin1String(chosen), Qt::MatchStartsWith).value(0, nullptr);
        REQUIRE(row);
        QTest::mouseClick(agenda->viewport(), Qt::LeftButton, {}, agenda->visualItemRect(row).center());
        CHECK(it.document.statement() == number(chosen));
        CHECK(it.isOnStage());
    }
    it.press(Qt::Key_4);
    CHECK(it.at("2.2").level == level(4));
}

TEST_CASE("A ring around the levels tells that numbers choose them", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    QWidget *levels = child<QPushButton>(it.window(), "presenterLevel0")->parentWidget();
    const auto picture = [levels] { return levels->grab().toImage(); };
    const QImage ready = picture();
    it.press(Qt::Key_Y);
    CHECK(picture() != ready);
    it.press(Qt::Key_Escape);
    CHECK(picture() == ready);
    const QColor accent = Tokens::of(it.window().palette()).accent;
    CHECK(ready.pixelColor(ready.width() / 2, 1) == accent);
}

TEST_CASE("Every dialog of the presenter's window gives the keyboard back to the levels", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    for (const char *name : {"presenterDissent", "presenterRoom", "revisePlan", "presenterTarget"}) {
        INFO(name);
        bool seen = false;
        withNextDialog([&seen](QDialog &dialog) {
            seen = true;
            dialog.reject();
        });
        it.press(Qt::Key_Y);
        it.clickOn(name);
        CHECK(seen);
        CHECK(it.isOnStage());
    }
    it.clickOn("showKeys");
    REQUIRE(it.keys());
    it.keys()->close();
    CHECK(it.isOnStage());
}

TEST_CASE("The keys are listed by F1, H, the question mark and a button, and closed the same way", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    CHECK(child<QPushButton>(it.window(), "showKeys")->isVisible());
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_F1, Qt::KeyboardModifiers()), std::pair(Qt::Key_H, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_Question, Qt::KeyboardModifiers(Qt::ShiftModifier))}) {
        it.press(key, modifiers);
        QDialog *sheet = it.keys();
        REQUIRE(sheet);
        CHECK(sheet->isVisible());
        QTest::keyClick(focusIn(*sheet), Qt::Key_4);
        QTest::keyClick(focusIn(*sheet), Qt::Key_B);
        QTest::keyClick(focusIn(*sheet), key, modifiers);
        CHECK_FALSE(it.keys());
        CHECK(it.isOnStage());
    }
    CHECK(it.at("1.1").level == level(2));
    CHECK(it.session().screen() == AudienceScreen::Statement);
    it.clickOn("showKeys");
    REQUIRE(it.keys());
    QStringList listed;
    for (const KeyHint *hint : it.keys()->findChildren<KeyHint *>())
        listed << hint->text();
    for (const char *key : {"Y", "W", "R", "D", "A", "B", "S", "I", "Home, End", "Delete", "F1, H, ?", "Esc"})
        CHECK(listed.contains(QLatin1String(key)));
    // All of it is seen at once on a small laptop.
    CHECK(it.keys()->height() < 680);
    // When the room's window takes its turn, the list goes with the presenter's.
    it.meeting->swap();
    CHECK_FALSE(it.keys());
}

TEST_CASE("The presenter's window shows the keys of what has no other sign of them", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    QStringList shown;
    for (const KeyHint *hint : it.window().findChildren<KeyHint *>())
        shown << hint->text();
    for (const char *key : {"Y", "W", "I"})
        CHECK(shown.contains(QLatin1String(key)));
}

TEST_CASE("On one screen a key of the presenter's window is answered to everyone quietly, without that window",
          "[meeting]")
{
    AtTheLaptop it;
    it.meeting->start();
    AudienceWindow &room = it.meeting->audience();
    it.session().show(AudienceScreen::Statement);
    for (const Qt::Key key : {Qt::Key_I}) {
        QTest::keyClick(&room, key);
        CHECK(room.isVisible());
        CHECK_FALSE(it.window().isVisible());
        CHECK_FALSE(it.keys());
        CHECK(room.hint().contains(u'S'));
        const QImage picture = room.grab().toImage();
        const QRgb alarm = Tokens::of(room.palette()).warn.rgb();
        bool alarming = false;
        for (int y = 0; y < picture.height() && !alarming; ++y) {
            for (int x = 0; x < picture.width() && !alarming; ++x)
                alarming = picture.pixel(x, y) == alarm;
        }
        CHECK_FALSE(alarming);
    }
}

TEST_CASE("In the room's window ? shows the shortcuts, also on the opening, which says how to go on", "[meeting]")
{
    AtTheLaptop it;
    it.meeting->start();
    AudienceWindow &room = it.meeting->audience();
    REQUIRE(it.session().screen() == AudienceScreen::Opening);
    CHECK(room.hint().startsWith(QStringLiteral("Press Enter to continue, or right-click for the menu.")));
    // It is painted: the opening without it is another picture.
    const QImage with = room.grab().toImage();
    it.session().setHint({});
    CHECK(room.grab().toImage() != with);
    for (const Qt::Key key : {Qt::Key_Question, Qt::Key_F1, Qt::Key_H}) {
        QTest::keyClick(&room, key, key == Qt::Key_Question ? Qt::ShiftModifier : Qt::NoModifier);
        auto *keys = room.findChild<QDialog *>(QStringLiteral("meetingKeys"));
        REQUIRE(keys);
        CHECK(keys->isVisible());
        CHECK_FALSE(it.window().isVisible());
        QTest::keyClick(focusIn(*keys), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(room.findChild<QDialog *>(QStringLiteral("meetingKeys")));
        CHECK(it.meeting->isShown());
    }
}

namespace {

/// The room's window alone, at 1.1.
struct InTheRoom : AtTheLaptop
{
    InTheRoom()
    {
        meeting->start();
        session().present(AudienceScreen::Statement);
        document.setStatement(number("1.1"));
        room().resize(1366, 768);
        REQUIRE(QTest::qWaitForWindowActive(&room()));
    }
    AudienceWindow &room() const { return meeting->audience(); }
    RoomEntry *entry() const { return room().entry(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focusIn(room()), key, modifiers);
    }
    void type(const char *text) { QTest::keyClicks(focusIn(room()), QString::fromLatin1(text)); }
    QString reason() const { return at("1.1").rationale; }
    /// Whether everything that is looked at is above what is typed, and whether both can be read from the back.
    void checkLegible() const
    {
        const RoomEntry &typing = *entry();
        const qreal least = std::floor(room().height() * AudienceGeometry::minLetters);
        CHECK(typing.geometry().bottom() == room().height() - 1);
        const AudienceGeometry &above = room().geometryOfContent();
        REQUIRE(above.rows.size() == 5);
        CHECK(above.pixelSize() >= least);
        CHECK(above.rows.back().rect.bottom() < typing.y());
        for (const QWidget *each : typing.findChildren<QWidget *>()) {
            INFO(each->objectName().toStdString() << " " << each->metaObject()->className());
            if (each->isVisible()) {
                CHECK(QFontInfo(each->font()).pixelSize() >= least);
                CHECK(typing.rect().contains(QRect(each->mapTo(&typing, QPoint()), each->size())));
            }
        }
    }
};

} // namespace

TEST_CASE("Nothing that everyone reads moves or shrinks when something is typed below it", "[meeting]")
{
    InTheRoom it;
    const auto places = [&] {
        std::vector<QRectF> found;
        for (const PlacedRow &row : it.room().geometryOfContent().rows) {
            found.push_back(row.rect);
            for (const PlacedLine &line : row.lines)
                found.push_back(line.rect);
        }
        return found;
    };
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 768)}) {
        it.room().resize(size);
        for (const Qt::Key key : {Qt::Key_V, Qt::Key_D, Qt::Key_Y, Qt::Key_W}) {
            INFO(size.width() << " " << key);
            const std::vector<QRectF> before = places();
            it.press(key);
            REQUIRE(it.entry());
            it.checkLegible();
            CHECK(places() == before);
            if (key == Qt::Key_V) { // more hands than there are people
                it.press(Qt::Key_9);
                it.press(Qt::Key_9);
                CHECK(places() == before);
                it.entry()->findChild<QSpinBox *>(QStringLiteral("hands4"))->setValue(0);
            }
            it.press(Qt::Key_Escape);
            REQUIRE_FALSE(it.entry());
            CHECK(places() == before);
        }
        // The theme's screen as well.
        it.press(Qt::Key_T);
        const std::vector<QRectF> before = places();
        it.press(Qt::Key_W);
        CHECK(places() == before);
        it.press(Qt::Key_Escape);
        it.press(Qt::Key_T);
    }
}

TEST_CASE("A long reason gets a second line over what is above it, and moves nothing", "[meeting]")
{
    InTheRoom it;
    it.press(Qt::Key_Y);
    const QRectF last = it.room().geometryOfContent().rows.back().rect;
    const int one = it.entry()->height();
    for (int word = 0; word < 30; ++word)
        it.type("because ");
    CHECK(QTest::qWaitFor([&] { return it.entry()->height() > one; }));
    CHECK(it.entry()->geometry().bottom() == it.room().height() - 1);
    CHECK(it.room().geometryOfContent().rows.back().rect == last);
    it.press(Qt::Key_Return);
    CHECK(it.reason().startsWith(QStringLiteral("because because")));
}

TEST_CASE("In the room's window V counts hands below the dots that everyone sees grow", "[meeting]")
{
    InTheRoom it;
    it.press(Qt::Key_V);
    REQUIRE(it.entry());
    it.checkLegible();
    CHECK_FALSE(it.window().isVisible());
    it.press(Qt::Key_1); // level 4
    it.press(Qt::Key_Return);
    it.press(Qt::Key_6);
    CHECK(it.room().content().hands == Counts{0, 0, 0, 6, 1});
    // A letter is no command while someone types, nor is a number a level.
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_N, Qt::Key_Q, Qt::Key_R})
        it.press(key);
    for (int stop = 0; stop < 20; ++stop) {
        it.press(Qt::Key_Tab);
        CHECK(it.entry()->isAncestorOf(it.room().focusWidget()));
    }
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.at("1.1").level == level(2));
    CHECK_FALSE(it.at("1.1").query);
    // Esc asks before the count is lost.
    withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("Continue editing"))->click(); });
    it.press(Qt::Key_Escape);
    REQUIRE(it.entry());
    auto *last = it.entry()->findChild<QSpinBox *>(QStringLiteral("hands0"));
    last->setFocus();
    it.press(Qt::Key_Return);
    CHECK_FALSE(it.entry());
    const auto kept = it.document.workspace().handCountsOf(it.document.review()->id, number("1.1"));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0]->hands == Counts{0, 0, 0, 6, 1});
    // The keys are the meeting's again.
    it.press(Qt::Key_3);
    CHECK(it.at("1.1").level == level(3));
}

TEST_CASE("In the room's window D records a different view there, and what is typed is no command", "[meeting]")
{
    InTheRoom it;
    it.press(Qt::Key_D);
    REQUIRE(it.entry());
    it.checkLegible();
    it.type("Not at SEND vatnq");
    withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("Continue editing"))->click(); });
    it.press(Qt::Key_Escape);
    REQUIRE(it.entry());
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.press(Qt::Key_Return);
    CHECK_FALSE(it.entry());
    CHECK_FALSE(it.window().isVisible());
    const auto settled = it.document.workspace().settlementsOf(it.document.review()->id, number("1.1"));
    REQUIRE(settled.size() == 1);
    CHECK(settled.front()->dissent == u"Not at SEND vatnq");
    CHECK(it.session().screen() == AudienceScreen::Statement);
}

TEST_CASE("In the room's window Y writes why a level fits, and shows no reason that was not written there", "[meeting]")
{
    InTheRoom it;
    REQUIRE(it.document.perform(edit::Write{it.document.review()->id, number("1.1"), edit::Write::Field::Rationale,
                                            QStringLiteral("Mr Bell is away")}));
    it.press(Qt::Key_Y);
    REQUIRE(it.entry());
    it.checkLegible();
    auto *text = it.entry()->findChild<QPlainTextEdit *>(QStringLiteral("roomText"));
    CHECK(text->toPlainText().isEmpty());
    it.type("The plan is public");
    it.press(Qt::Key_Return);
    CHECK_FALSE(it.entry());
    CHECK(it.reason() == u"Mr Bell is away\nThe plan is public");

    // What was written in front of everyone can be shown to them again.
    it.document.setStatement(number("1.2"));
    it.press(Qt::Key_Y);
    it.type("So it is");
    it.press(Qt::Key_Return, Qt::NoModifier);
    it.press(Qt::Key_Y);
    REQUIRE(it.entry());
    CHECK(it.entry()->findChild<QPlainTextEdit *>(QStringLiteral("roomText"))->toPlainText() == u"So it is");
    it.press(Qt::Key_Escape); // nothing is lost, so nothing is asked
    CHECK_FALSE(it.entry());
    CHECK(it.at("1.2").rationale == u"So it is");
}

TEST_CASE("In the room's window W adds an action for what everyone looks at", "[meeting]")
{
    InTheRoom it;
    it.press(Qt::Key_W);
    REQUIRE(it.entry());
    it.checkLegible();
    it.press(Qt::Key_Return);
    REQUIRE(it.entry()); // there is nothing to add yet, and it says so
    CHECK(it.actions().empty());
    it.type("Ask two employers");
    it.press(Qt::Key_Tab);
    it.type("Careers leader");
    it.press(Qt::Key_Return);
    CHECK_FALSE(it.entry());
    REQUIRE(it.actions().size() == 1);
    CHECK(it.actions()[0]->what == u"Ask two employers");
    CHECK(it.actions()[0]->owner == u"Careers leader");
    CHECK(it.actions()[0]->statements == std::vector{number("1.1")});
    CHECK(it.room().hint().contains(QStringLiteral("Ask two employers")));
    it.press(Qt::Key_T);
    REQUIRE(it.session().screen() == AudienceScreen::Theme);
    it.press(Qt::Key_W);
    it.type("An hour for all");
    it.press(Qt::Key_Return);
    REQUIRE(it.actions().size() == 2);
    const auto &actions = it.actions();
    const auto &ofTheme = actions[0]->what == u"An hour for all" ? *actions[0] : *actions[1];
    CHECK(ofTheme.statements.size() == it.model.structure.theme(1)->statements.size());
    // Closing the window asks as Esc does.
    it.press(Qt::Key_W);
    it.type("One more");
    bool asked = false;
    withNextDialog([&asked](QDialog &box) {
        asked = true;
        button<QPushButton>(box, QStringLiteral("Continue editing"))->click();
    });
    it.room().close();
    REQUIRE(QTest::qWaitFor([&asked] { return asked; }));
    CHECK(it.entry());
    CHECK(it.room().isVisible());
}

TEST_CASE("What is told when a meeting is taken up again is told to its end, in letters that can be read", "[meeting]")
{
    InTheRoom it;
    it.answer("1.1", 3, true);
    const ReviewId last = it.document.review()->id;
    it.meeting->close();           // which holds its review
    it.add("2027/28", 2027, last); // so that last year's level is told beside it
    it.meeting->start();
    it.session().goToOnAgenda(number("1.1"));
    it.meeting->close();
    it.meeting->start();
    const QString hint = it.session().hint();
    REQUIRE(hint.contains(QStringLiteral("S: your window")));
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720)}) {
        INFO(size.width());
        PaintedTexts device(size);
        {
            QPainter painter(&device);
            const AudienceContent content = it.session().content();
            paintAudience(painter, content, AudienceGeometry::of(content, size, QFont()), Tokens::light(), size, hint);
        }
        const auto told = std::ranges::find(device.texts(), hint, &PaintedText::text);
        REQUIRE(told != device.texts().end());
        CHECK(told->pixels >= size.height() * 0.025);
    }
}

TEST_CASE("Over the room's view the count of hands does not say that everyone sees it", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    QString words;
    withNextDialog([&words](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text() + u'\n';
        dialog.reject();
    });
    it.press(Qt::Key_V);
    CHECK_FALSE(words.contains(QStringLiteral("Everyone sees the dots")));
    CHECK(words.contains(QStringLiteral("pressed S")));
    HandsDialog apart(it.session(), nullptr, true);
    words.clear();
    for (const QLabel *label : apart.findChildren<QLabel *>())
        words += label->text() + u'\n';
    CHECK(words.contains(QStringLiteral("Everyone sees the dots as you type.")));
}

TEST_CASE("Esc tells of one window where one is seen, and of both where both are", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    const QString text = askedOnEsc(it, [](QDialog &dialog) { dialog.reject(); });
    CHECK(text.contains(QStringLiteral("This window will close and the clock will pause.")));
    CHECK_FALSE(text.contains(QStringLiteral("Both windows")));
}

TEST_CASE("Esc goes back one step at a time, and asks once before the meeting ends", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    // A text: it is kept.
    it.press(Qt::Key_Y);
    it.type(QStringLiteral("So it is"));
    it.press(Qt::Key_Escape);
    CHECK(it.isOnStage());
    REQUIRE(it.document.flush());
    CHECK(it.at("1.1").rationale == u"So it is");
    // A button, the list of keys, the blank screen.
    it.tabTo("presenterLevel2");
    it.press(Qt::Key_Escape);
    CHECK(it.isOnStage());
    it.press(Qt::Key_H);
    QTest::keyClick(focusIn(*it.keys()), Qt::Key_Escape);
    CHECK_FALSE(it.keys());
    it.press(Qt::Key_B);
    it.press(Qt::Key_Escape);
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.meeting->isShown());

    // Then the end, where Esc and Enter both stay.
    it.press(Qt::Key_W);
    it.type(QStringLiteral("An hour"));
    it.press(Qt::Key_Escape);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        const QString text = askedOnEsc(it, [key](QDialog &dialog) { QTest::keyClick(focusIn(dialog), key); });
        CHECK(text.startsWith(QStringLiteral("End the meeting?\n")));
        // What is typed and not added is named, by its statement and not by its words.
        CHECK(text.contains(QStringLiteral("1.1")));
        CHECK_FALSE(text.contains(QStringLiteral("An hour")));
        CHECK(it.meeting->isShown());
        CHECK(it.window().isVisible());
        CHECK(it.isOnStage());
    }
    const QSignalSpy ended(&*it.meeting, &MeetingWindows::meetingEnded);
    askedOnEsc(it, [](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    CHECK(ended.size() == 1);
    CHECK_FALSE(it.meeting->isShown());
    CHECK_FALSE(it.window().isVisible());
    CHECK_FALSE(it.session().clock().isRunning());
}

TEST_CASE("The close button of either window asks as Esc does, and F5 alone is left without a question", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    for (int turn = 0; turn < 2; ++turn) {
        bool asked = false;
        withNextDialog([&asked](QDialog &dialog) {
            asked = true;
            dialog.reject();
        });
        QWidget &front = turn == 0 ? static_cast<QWidget &>(it.window()) : it.meeting->audience();
        front.close();
        REQUIRE(QTest::qWaitFor([&asked] { return asked; }));
        CHECK(front.isVisible());
        CHECK(it.meeting->isShown());
        it.meeting->swap();
    }
    it.meeting->close();
    CHECK_FALSE(it.meeting->isShown());
    const QSignalSpy ended(&*it.meeting, &MeetingWindows::meetingEnded);
    it.meeting->present(AudienceScreen::Statement);
    QTest::keyClick(&it.meeting->audience(), Qt::Key_Escape);
    CHECK_FALSE(it.meeting->isShown());
    CHECK(ended.isEmpty());
}

TEST_CASE("From the opening A goes to the top of the agenda, and Home to the first statement of all", "[meeting]")
{
    AtTheLaptop it;
    it.five("1.3");
    it.meeting->start();
    const StatementNumber top = it.session().agenda().statements().front();
    REQUIRE(top == it.document.statement());
    REQUIRE(top != number("1.1"));
    QWidget &room = it.meeting->audience();
    QTest::keyClick(&room, Qt::Key_A);
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.document.statement() == top);
    QTest::keyClick(&room, Qt::Key_O);
    QTest::keyClick(&room, Qt::Key_Home);
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.document.statement() == number("1.1"));
    CHECK_FALSE(it.session().followsAgenda());
}

TEST_CASE("The meeting opens with the first of the agenda that is not agreed, and later where it was left", "[meeting]")
{
    AtTheLaptop it;
    it.five("1.2");
    it.five("1.3");
    it.answer("1.1", 3, false);
    const StatementNumber top = MeetingSession(it.document).agenda().statements().front();
    const StatementNumber second = MeetingSession(it.document).agenda().statements()[1];
    REQUIRE(top != number("1.1"));
    // Agree showed another one last, and the first of the agenda is settled already.
    it.answer(top.toString().toLatin1().constData(), 2, true);
    it.document.setStatement(number("1.1"));
    it.meeting->start();
    CHECK(it.session().screen() == AudienceScreen::Opening);
    CHECK(it.document.statement() == second);
    CHECK(it.session().upNext() == second);
    QWidget &room = it.meeting->audience();
    QTest::keyClick(&room, Qt::Key_PageDown);
    CHECK(it.session().screen() == AudienceScreen::Theme);
    QTest::keyClick(&room, Qt::Key_PageDown);
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.document.statement() == second);
    // Enter goes along the agenda from there.
    QTest::keyClick(&room, Qt::Key_2);
    QTest::keyClick(&room, Qt::Key_Return);
    CHECK(it.at(second.toString().toLatin1().constData()).standing == Standing::Agreed);
    const StatementNumber third = it.session().agenda().statements()[2];
    CHECK(it.document.statement() == third);

    // In between Agree shows another one, and so does the room's window alone.
    it.meeting->close();
    it.document.setStatement(number("1.2"));
    REQUIRE(third != number("1.2"));
    it.meeting->present(AudienceScreen::Theme);
    it.meeting->close();
    it.meeting->start();
    CHECK(it.document.statement() == third);
    CHECK(it.session().screen() == AudienceScreen::Statement);
    CHECK(it.session().followsAgenda());
}

TEST_CASE("What S would show is not told any more once S has shown it", "[meeting]")
{
    AtTheLaptop it;
    it.meeting->start();
    CHECK(it.session().hint().contains(QStringLiteral("Press S for the presenter's window")));
    QTest::keyClick(&it.meeting->audience(), Qt::Key_S);
    REQUIRE(it.meeting->presenter()->isVisible());
    CHECK(child<QLabel>(it.window(), "presenterHint")->text().isEmpty());
    QTest::keyClick(it.meeting->presenter(), Qt::Key_S);
    REQUIRE(it.meeting->audience().isVisible());
    CHECK(it.session().hint().isEmpty());
}

TEST_CASE("Enter in the agenda opens a statement, and agrees nothing", "[meeting]")
{
    AtTheLaptop it;
    for (const char *statement : {"1.2", "2.1"})
        it.answer(statement, 2, false);
    it.openOnStatement();
    it.tabTo("agenda");
    auto *agenda = child<QListWidget>(it.window(), "agenda");
    for (int row = 0; row < agenda->count(); ++row) {
        const QString there = agenda->item(row)->data(Qt::UserRole).toString();
        agenda->setFocus();
        agenda->setCurrentRow(row);
        QTest::keyClick(agenda, Qt::Key_Return);
        CHECK(it.document.statement().toString() == there);
        CHECK(it.isOnStage());
    }
    for (const char *statement : {"1.1", "1.2", "2.1"})
        CHECK(it.at(statement).standing == Standing::Draft);
}

namespace {

/// A key as the window system tells it, with the moment in milliseconds.
void sendKey(QWidget &window, QEvent::Type type, Qt::Key key, quint64 at, const QString &text = {})
{
    QKeyEvent event(type, key, Qt::NoModifier, text);
    event.setTimestamp(at);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
}

} // namespace

TEST_CASE("What is asked in front of everyone is in letters that can be read from the back, whatever the laptop's",
          "[meeting]")
{
    InTheRoom it;
    int least = 0;
    withNextDialog([&least](QDialog &dialog) {
        least = 1000;
        for (const QWidget *each : dialog.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(each);
            if ((label && !label->text().isEmpty()) || qobject_cast<const QPushButton *>(each))
                least = std::min(least, QFontInfo(each->font()).pixelSize());
        }
        dialog.reject();
    });
    it.press(Qt::Key_Escape);
    CHECK(least >= it.room().height() * AudienceGeometry::minLetters);
}

TEST_CASE("The agenda marks what everyone looks at again, when arrows only passed over another row", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    it.tabTo("agenda");
    const auto *list = child<QListWidget>(it.window(), "agenda");
    const QString before = list->currentItem()->text();
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    REQUIRE(list->currentItem()->text() != before);
    it.press(Qt::Key_Escape);
    CHECK(list->currentItem()->text() == before);
    CHECK(before.startsWith(it.document.statement().toString()));
}

TEST_CASE("A different view is saved by Enter in the presenter's dialog, as it is in front of everyone", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    withNextDialog([](QDialog &dialog) {
        auto *text = child<QPlainTextEdit>(dialog, "dissentText");
        QStringList keys;
        for (const QPushButton *each : dialog.findChildren<QPushButton *>())
            keys << keyHint(each);
        CHECK(keys.contains(QStringLiteral("↵")));
        QTest::keyClicks(text, QStringLiteral("Not at SEND"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(text, QStringLiteral("nor in Year 7"));
        QTest::keyClick(text, Qt::Key_Return);
    });
    it.press(Qt::Key_D);
    const auto settled = it.document.workspace().settlementsOf(it.document.review()->id, number("1.1"));
    REQUIRE(settled.size() == 1);
    CHECK(settled.front()->dissent == u"Not at SEND\nnor in Year 7");
}

TEST_CASE("Who does an action is chosen among those who are here first, and no choice is cut", "[meeting]")
{
    InTheRoom it;
    const PersonId senco = PersonId::create();
    REQUIRE(it.document.perform(edit::AddPerson{{senco, QStringLiteral("Al"), {QStringLiteral("senco"), {}}}}));
    REQUIRE(it.document.perform(edit::SetPresence{it.document.review()->id, {senco}}));
    const QString title = roleTitle({QStringLiteral("senco"), {}}, it.document.workspace().institution().kind);
    it.press(Qt::Key_W);
    auto *who = it.entry()->findChild<QComboBox *>(QStringLiteral("roomWho"));
    REQUIRE(who->count() > 10);
    CHECK(who->itemText(0) == title);
    CHECK(who->findText(title) == 0);
    who->showPopup();
    CHECK(who->view()->width() >= who->view()->sizeHintForColumn(0));
    who->hidePopup();
    it.press(Qt::Key_Escape);
    it.meeting->swap();
    CHECK(child<QComboBox>(it.window(), "helpWho")->itemText(0) == title);
}

TEST_CASE("A word typed where no field has the keyboard is told, and the Enter after it agrees nothing", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    quint64 at = 10000;
    for (const QChar letter : QStringLiteral("meet us")) {
        const auto key = static_cast<Qt::Key>(letter.toUpper().unicode()); // a space's, too
        sendKey(it.window(), QEvent::KeyPress, key, at, letter);
        sendKey(it.window(), QEvent::KeyRelease, key, at + 60, letter);
        at += 150;
    }
    sendKey(it.window(), QEvent::KeyPress, Qt::Key_Return, at + 500);
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(it.session().hint().startsWith(QStringLiteral("Single letters are commands here.")));
    // After a pause, and as single keys, they are what they were.
    it.document.setStatement(number("1.1"));
    it.session().present(AudienceScreen::Statement);
    sendKey(it.window(), QEvent::KeyPress, Qt::Key_Return, at + 5000);
    CHECK(it.at("1.1").standing == Standing::Agreed);
}

TEST_CASE("A held Enter agrees one statement, also where it comes as letting go and pressing anew", "[meeting]")
{
    const LightTheme light; // its style knows held keys
    AtTheLaptop it;
    for (const char *statement : {"1.2", "1.3", "2.1"})
        it.answer(statement, 2, false);
    it.openOnStatement();
    sendKey(it.window(), QEvent::KeyPress, Qt::Key_Return, 10000);
    for (quint64 at = 10660; at < 12000; at += 40) {
        sendKey(it.window(), QEvent::KeyRelease, Qt::Key_Return, at);
        sendKey(it.window(), QEvent::KeyPress, Qt::Key_Return, at);
    }
    CHECK(it.at("1.1").standing == Standing::Agreed);
    for (const char *statement : {"1.2", "1.3", "2.1"})
        CHECK(it.at(statement).standing == Standing::Draft);
    // Pressed again it agrees the next.
    sendKey(it.window(), QEvent::KeyRelease, Qt::Key_Return, 12100);
    sendKey(it.window(), QEvent::KeyPress, Qt::Key_Return, 12400);
    CHECK(it.at("1.2").standing == Standing::Agreed);
}

TEST_CASE("A dialog of the presenter's that screens put away comes back with what is typed in it", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    QString typed;
    withNextDialog([&](QDialog &dialog) {
        child<QPlainTextEdit>(dialog, "dissentText")->setFocus();
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "dissentText"), QStringLiteral("Two of us see a 3"));
        it.meeting->swap(); // as where the projector mirrors the laptop all at once
    });
    it.press(Qt::Key_D);
    CHECK_FALSE(it.window().isVisible());
    CHECK_FALSE(QApplication::activeModalWidget());
    // Closing the file would lose it, which is asked about.
    CHECK(it.meeting->lostByClosing() == u"“Record a different view on 1.1”");
    bool isBack = false;
    withNextDialog([&](QDialog &dialog) {
        isBack = true;
        typed = child<QPlainTextEdit>(dialog, "dissentText")->toPlainText();
        dialog.accept();
    });
    it.meeting->swap();
    REQUIRE(QTest::qWaitFor([&] { return isBack && !QApplication::activeModalWidget(); }));
    CHECK(typed == u"Two of us see a 3");
    const Settlement *last = it.document.workspace().lastSettlement(it.document.review()->id, number("1.1"));
    REQUIRE(last);
    CHECK(last->dissent == u"Two of us see a 3");
    CHECK(it.meeting->lostByClosing().isEmpty());
}

TEST_CASE("What screens put away waits for a meeting about its own review, and ending the meeting says so", "[meeting]")
{
    AtTheLaptop it;
    const ReviewId own = it.document.review()->id;
    it.openOnStatement();
    withNextDialog([&](QDialog &dialog) {
        child<QPlainTextEdit>(dialog, "dissentText")->setFocus();
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "dissentText"), QStringLiteral("Two of us see a 3"));
        it.meeting->swap();
    });
    it.press(Qt::Key_D);
    QString asked;
    withNextDialog([&](QDialog &dialog) {
        asked = qobject_cast<QMessageBox *>(&dialog)->text();
        button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click();
    });
    it.meeting->leave();
    CHECK(asked.contains(u"You have not saved what you typed in “Record a different view on 1.1”."));
    // Another year's meeting, at the statement of that number.
    it.add("2027/28", 2027);
    it.answer("1.1", 1, false);
    it.document.setStatement(number("1.1"));
    it.meeting->start();
    it.meeting->swap();
    QCoreApplication::processEvents();
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(it.meeting->lostByClosing() == u"“Record a different view on 1.1”");
    it.meeting->close();
    // Its own.
    REQUIRE(it.document.setReview(own));
    bool isBack = false;
    withNextDialog([&](QDialog &dialog) {
        isBack = child<QPlainTextEdit>(dialog, "dissentText")->toPlainText() == u"Two of us see a 3";
        dialog.accept();
    });
    it.meeting->start();
    it.meeting->swap();
    REQUIRE(QTest::qWaitFor([&] { return isBack && !QApplication::activeModalWidget(); }));
    const Settlement *last = it.document.workspace().lastSettlement(own, number("1.1"));
    REQUIRE(last);
    CHECK(last->dissent == u"Two of us see a 3");
}

TEST_CASE("Hands that were being counted when screens put them away are not saved for another statement", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    withNextDialog([&](QDialog &dialog) {
        child<QSpinBox>(dialog, "hands2")->setValue(5);
        it.meeting->swap();
    });
    it.press(Qt::Key_V);
    it.document.setStatement(number("1.2"));
    it.meeting->swap();
    QTest::qWait(1);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(it.document.workspace().handCountsOf(it.document.review()->id, number("1.2")).empty());
}

TEST_CASE("A click on a choice or a button leaves the keyboard in what is being typed", "[meeting]")
{
    AtTheLaptop it;
    it.openOnStatement();
    it.press(Qt::Key_W);
    it.type(QStringLiteral("Map talks"));
    for (const char *name : {"pauseClock", "remoteReveal", "nextItem"}) {
        INFO(name);
        it.clickOn(name);
        CHECK(it.window().focusWidget()->objectName() == u"helpWhat");
    }
    const AudienceScreen screen = it.session().screen();
    for (const char *name : {"helpPriority", "helpAbout"}) {
        INFO(name);
        auto *box = child<QComboBox>(it.window(), name);
        QTest::mouseClick(box, Qt::LeftButton);
        box->hidePopup();
        CHECK(it.window().focusWidget()->objectName() == u"helpWhat");
    }
    it.type(QStringLiteral(" by Easter"));
    CHECK(it.what() == u"Map talks by Easter");
    CHECK(it.session().screen() == screen);
    // A press on the window's own ground goes back to where letters are commands.
    QTest::mouseClick(&it.window(), Qt::LeftButton, {}, QPoint(3, it.window().height() - 3));
    CHECK(it.isOnStage());
}

TEST_CASE("A name typed as an action's owner in the meeting is the person of the file, and papers say the role",
          "[meeting]")
{
    AtTheLaptop it;
    const PersonId carol = PersonId::create();
    REQUIRE(
        it.document.perform(edit::AddPerson{{carol, QStringLiteral("Carol Whitlock"), {QStringLiteral("senco"), {}}}}));
    it.openOnStatement();
    it.press(Qt::Key_W);
    it.type(QStringLiteral("Ask employers"));
    it.press(Qt::Key_Tab);
    it.type(QStringLiteral("carol whitlock"));
    it.press(Qt::Key_Return);
    REQUIRE(it.actions().size() == 1);
    CHECK(it.actions()[0]->person == carol);
    CHECK(it.actions()[0]->owner == roleTitle({QStringLiteral("senco"), {}}, InstitutionKind::School));
    CHECK(it.who().isEmpty()); // the next action has its own owner
}

TEST_CASE("The shortcuts over what everyone sees are in letters that everyone reads", "[meeting]")
{
    InTheRoom it;
    it.press(Qt::Key_F1);
    auto *keys = it.room().findChild<QDialog *>(QStringLiteral("meetingKeys"));
    REQUIRE(keys);
    int texts = 0;
    for (const QLabel *each : keys->findChildren<QLabel *>()) {
        ++texts;
        CHECK(QFontInfo(each->font()).pixelSize() >= it.room().letters());
    }
    CHECK(texts >= 20);
    keys->close();
}

TEST_CASE("The menu of a right click leads a meeting on one screen: hands, different view, reason, action, own window",
          "[meeting]")
{
    const auto choose = [](InTheRoom &it, const char *text) {
        QTimer::singleShot(1, qApp, [text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == QLatin1String(text)) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 40), it.room().mapToGlobal(QPoint(40, 40)));
        QCoreApplication::sendEvent(&it.room(), &event);
    };
    for (const char *what : {"Show of hands", "Different view", "Why this fits", "Add action"}) {
        INFO(what);
        InTheRoom it;
        choose(it, what);
        CHECK(it.entry());
    }
    InTheRoom it;
    choose(it, "Presenter's window");
    REQUIRE(it.meeting->presenter());
    CHECK(it.window().isVisible());
}
