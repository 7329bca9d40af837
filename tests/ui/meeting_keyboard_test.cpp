// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answereddocument.h"
#include "tests/support/documents.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <stdexcept>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The presenter's window and nothing but its keyboard: what has the focus gets the key.
struct MeetingByKeyboard : AnsweredDocument
{
    MeetingSession session;
    PresenterWindow window;

    MeetingByKeyboard() : session((add("2026/27", 2026), document)), window(session)
    {
        document.setStatement(number("1.1"));
        QObject::connect(&session, &MeetingSession::asked, &window, &PresenterWindow::ask);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        window.setFocus();
    }

    static QWidget *focused(const QWidget &in) { return in.focusWidget(); }
    static void press(QWidget &in, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = in.focusWidget();
        QTest::keyClick(focus ? focus : &in, key, modifiers);
    }
    void press(Qt::Key key) { press(window, key); }
    /// Tab until that one has the keyboard.
    static void tabTo(QWidget &in, const char *name)
    {
        for (int stop = 0; stop < 60; ++stop) {
            press(in, Qt::Key_Tab);
            if (focused(in) && focused(in)->objectName() == QLatin1String(name))
                return;
        }
        throw std::runtime_error(std::string("Tab never comes to ") + name);
    }
    void tabTo(const char *name) { tabTo(window, name); }
    bool isOnStage() const { return focused(window) == &window; }
};

} // namespace

TEST_CASE("The agenda is filtered and chosen from by Tab, arrows and Enter, and then numbers answer", "[meeting]")
{
    MeetingByKeyboard it;
    it.five("2.1");
    it.tabTo("agendaTheme");
    it.press(Qt::Key_Down); // the largest differences first
    CHECK(it.session.agenda().theme() == MeetingAgenda::widestFirst);
    it.press(Qt::Key_Down); // theme 1
    it.press(Qt::Key_Down);
    CHECK(it.session.agenda().theme() == 2);
    auto *list = child<QListWidget>(it.window, "agenda");
    REQUIRE(list->count() == 2);
    it.tabTo("agenda");
    it.press(Qt::Key_Home);
    it.press(Qt::Key_Return);
    CHECK(it.document.statement() == number("2.1"));
    CHECK(it.session.followsAgenda());
    CHECK(it.at("2.1").standing == Standing::Unanswered);
    CHECK(it.isOnStage());
    it.tabTo("agenda");
    it.press(Qt::Key_Down);
    // In the list a number is the list's, which looks for a row that begins with it.
    it.press(Qt::Key_3);
    CHECK(it.at("2.1").standing == Standing::Unanswered);
    it.press(Qt::Key_Return);
    CHECK(it.document.statement() == number("2.2"));
    it.press(Qt::Key_3);
    CHECK(it.at("2.2").level == level(3));
    CHECK(it.document.statement() == number("2.2"));
    it.press(Qt::Key_R);
    CHECK(it.session.isRevealed());
    it.press(Qt::Key_Return);
    CHECK(it.at("2.2").standing == Standing::Agreed);
}

TEST_CASE("Letters in the plan's and the agenda's choices are theirs, and Escape goes back to the levels", "[meeting]")
{
    MeetingByKeyboard it;
    const QSignalSpy asked(&it.session, &MeetingSession::asked);
    for (const char *name : {"planItems", "agendaTheme"}) {
        it.tabTo(name);
        it.press(Qt::Key_F);
        CHECK(it.window.focusWidget()->objectName() == QLatin1String(name));
        it.press(Qt::Key_Escape);
        CHECK(it.isOnStage());
    }
    // F went to the first feedback in the plan, and did not play the video.
    REQUIRE(it.session.plan().size() > 4);
    CHECK(it.session.clock().item() == 4);
    CHECK(it.session.plan()[4].title.startsWith(QStringLiteral("Feedback on theme 1")));
    CHECK(asked.isEmpty());
    it.press(Qt::Key_F);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<MeetingKey::Kind>() == MeetingKey::Kind::Film);
}

TEST_CASE("Enter presses the button that Tab came to, and agrees nothing", "[meeting]")
{
    MeetingByKeyboard it;
    it.tabTo("presenterLevel2");
    it.press(Qt::Key_Return);
    CHECK(it.at("1.1").level == level(2));
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.tabTo("nextItem");
    it.press(Qt::Key_Enter);
    CHECK(it.session.clock().item() == 1);
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.tabTo("presenterAgree");
    it.press(Qt::Key_Return);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.document.statement() == number("1.2"));
}

TEST_CASE("The plan of the meeting is changed by keyboard alone, from the presenter's window", "[meeting]")
{
    MeetingByKeyboard it;
    it.tabTo("revisePlan");
    withNextDialog([](QDialog &dialog) {
        MeetingByKeyboard::tabTo(dialog, "opening");
        MeetingByKeyboard::press(dialog, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Why we are here"));
        MeetingByKeyboard::tabTo(dialog, "planTable");
        auto *table = child<QTableWidget>(dialog, "planTable");
        MeetingByKeyboard::press(dialog, Qt::Key_Down); // the film
        CHECK(table->currentRow() == 1);
        MeetingByKeyboard::tabTo(dialog, "removeItem");
        MeetingByKeyboard::press(dialog, Qt::Key_Space);
        MeetingByKeyboard::tabTo(dialog, "addItem");
        MeetingByKeyboard::press(dialog, Qt::Key_Space);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Tea")); // the new item is open to be named
        MeetingByKeyboard::press(dialog, Qt::Key_Return);
        const auto *save = button<QPushButton>(dialog, QStringLiteral("Save"));
        for (int stop = 0; stop < 20 && dialog.focusWidget() != save; ++stop)
            MeetingByKeyboard::press(dialog, Qt::Key_Tab);
        CHECK(dialog.focusWidget() == save);
        MeetingByKeyboard::press(dialog, Qt::Key_Return);
    });
    it.press(Qt::Key_Return);
    const Workspace &workspace = it.document.workspace();
    const ReviewId review = it.document.review()->id;
    CHECK(workspace.meeting(review).opening == u"Why we are here");
    QStringList items;
    for (const MeetingItem *item : workspace.meetingItemsOf(review))
        items << item->title;
    CHECK(items.size() == 6);
    CHECK(items.contains(QStringLiteral("Tea")));
    CHECK_FALSE(items.contains(QStringLiteral("Video")));
    CHECK(it.session.plan().size() == 6);
}
