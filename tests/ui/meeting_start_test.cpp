// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/menuwindow.h"
#include "ui/forms/dateedit.h"
#include "ui/look/card.h"
#include "ui/look/linkbutton.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/meeting/sitting.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/prepare/preparecontent.h"
#include "ui/places/prepare/preparepage.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// What the page asked the window for, in order.
std::vector<Command> asked(const QSignalSpy &commands)
{
    std::vector<Command> made;
    for (const QList<QVariant> &each : commands)
        made.push_back(each.at(0).value<Command>());
    return made;
}

} // namespace

TEST_CASE("The meeting is started from Prepare's first tab, with its plan and its record beside it", "[meeting]")
{
    OpenFile file;
    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    CHECK_FALSE(child<QWidget>(page, "meetingCard")->isVisible());
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(file.document.perform(edit::ChooseRound{review, QStringLiteral("SLT")}));
    page.refresh();
    auto *card = child<QWidget>(page, "meetingCard");
    REQUIRE(card->isVisible());
    // 5, 2, 5 and 15 minutes, then 5 for each of six themes.
    QStringList words;
    for (const QLabel *label : card->findChildren<QLabel *>())
        words << label->text();
    CHECK(words.join(u'\n').contains(QStringLiteral("57")));
    CHECK(words.join(u'\n').contains(QStringLiteral("SLT")));
    const QSignalSpy commands(&page, &Page::commandWanted);
    QTest::mouseClick(child<QPushButton>(page, "beginMeeting"), Qt::LeftButton);
    QTest::mouseClick(child<LinkButton>(page, "meetingPlan"), Qt::LeftButton);
    QTest::mouseClick(child<LinkButton>(page, "decisionRecord"), Qt::LeftButton);
    CHECK(asked(commands) == std::vector{Command::StartMeeting, Command::MeetingPlan, Command::DecisionRecord});

    // The plan's minutes follow it; a finished review's plan is no longer changed.
    REQUIRE(file.document.perform(edit::SetMeetingPlan{review, {{review, 1, QStringLiteral("All of it"), 40, {}}}}));
    page.refresh();
    words.clear();
    for (const QLabel *label : card->findChildren<QLabel *>())
        words << label->text();
    CHECK(words.join(u'\n').contains(QStringLiteral("40")));
    REQUIRE(file.document.perform(edit::FinishReview{review, noon}));
    page.refresh();
    CHECK_FALSE(child<LinkButton>(page, "meetingPlan")->isVisible());
    CHECK(child<LinkButton>(page, "decisionRecord")->isVisible());
    // Nor is there a meeting to be started for it, with minutes that no one planned.
    CHECK_FALSE(child<QPushButton>(page, "beginMeeting")->isVisible());
    CHECK_FALSE(isPossible(Command::StartMeeting, file.document));
    CHECK(isPossible(Command::Present, file.document));
    words.clear();
    for (const QLabel *label : card->findChildren<QLabel *>())
        words << label->text();
    CHECK_FALSE(words.join(u'\n').contains(QStringLiteral("40")));
    // Reopened, it says so among all reviews.
    REQUIRE(file.document.perform(
        edit::ReopenReview{ReopeningId::create(), review, noon.addDays(1), QStringLiteral("A slip")}));
    page.refresh();
    CHECK(child<QPushButton>(page, "beginMeeting")->isVisible());
    CHECK(prepareContent(file.document)
              .reviews.front()
              .state.startsWith(QStringLiteral("reopened, not finished again yet")));
}

TEST_CASE("When and where the meeting is, and who sent apologies, is typed into its plan and undone as one",
          "[meeting]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 12, 3));
    const PersonId head = PersonId::create();
    const PersonId senco = PersonId::create();
    REQUIRE(
        file.document.perform(edit::AddPerson{{head, QStringLiteral("Jo Head"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(file.document.perform(edit::AddPerson{{senco, {}, {QStringLiteral("senco"), {}}}}));
    REQUIRE(file.document.perform(edit::ReviseReview{
        review,
        QStringLiteral("2026/27"),
        QStringLiteral("Careers leadership review"),
        QDate(2026, 12, 3),
        {{review, head, {QStringLiteral("headteacher"), {}}}, {review, senco, {QStringLiteral("senco"), {}}}}}));
    const Workspace before = file.document.workspace();
    {
        MeetingPlanDialog dialog(file.document);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        auto *table = child<QTableWidget>(dialog, "planTable");
        CHECK(table->isColumnHidden(2)); // no times without a start
        // With the keyboard alone: Tab goes from field to field in the order in which they stand.
        auto *start = child<QLineEdit>(dialog, "meetingStart");
        auto *day = child<OptionalDate>(dialog, "meetingDay");
        day->tick()->setFocus();
        CHECK_FALSE(day->date());
        QTest::keyClick(day->tick(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() == start);
        QTest::keyClicks(start, QStringLiteral("quarter to four"));
        CHECK(day->date() == QDate(2026, 12, 3)); // a time means a day, and the review's is near
        QTest::keyClick(start, Qt::Key_Return);
        CHECK(dialog.isVisible()); // not understood, and said so
        CHECK(file.document.workspace() == before);
        start->selectAll();
        QTest::keyClicks(start, QStringLiteral("3.45pm"));
        CHECK_FALSE(table->isColumnHidden(2));
        CHECK(table->item(0, 2)->text() == u"15:45");
        CHECK(table->item(1, 2)->text() == u"15:50");
        QTest::keyClick(start, Qt::Key_Tab);
        CHECK(start->text() == u"15:45");
        auto *place = child<QLineEdit>(dialog, "meetingPlace");
        REQUIRE(QApplication::focusWidget() == place);
        QTest::keyClicks(place, QStringLiteral(" <b>Room</b> 4 "));
        QTest::keyClick(place, Qt::Key_Tab);
        auto *apologies = child<QListWidget>(dialog, "apologies");
        REQUIRE(QApplication::focusWidget() == apologies);
        REQUIRE(apologies->count() == 2);
        REQUIRE(apologies->item(0)->text() == u"Jo Head, Headteacher");
        QTest::keyClick(apologies, Qt::Key_Space);
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words << label->text();
        CHECK(words.contains(QStringLiteral("57 minute(s) in total, ends at 16:42")));
        dialog.accept();
        REQUIRE(dialog.result() == QDialog::Accepted);
    }
    const Workspace &now = file.document.workspace();
    CHECK(now.arrangement(review) ==
          Arrangement{review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("<b>Room</b> 4")});
    CHECK(now.peopleWithApologies(review) == std::vector<PersonId>{head});
    CHECK(now.meetingItems().isEmpty()); // the standard plan stays that

    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    const auto card = [&] {
        QStringList words;
        for (const QLabel *label : child<QWidget>(page, "meetingCard")->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    };
    CHECK(card().contains(QStringLiteral("Thursday 3 December 2026, 15:45, <b>Room</b> 4")));
    CHECK(card().contains(QStringLiteral("Using the standard plan: 57 minute(s) · 1 sent apologies")));
    {
        // Whoever sent apologies is not taken to be there.
        RoomDialog room(file.document, nullptr, true);
        room.show();
        for (const QCheckBox *box : room.findChildren<QCheckBox *>()) {
            INFO(box->text().toStdString());
            const bool isHead = box->accessibleName().contains(u"Jo Head") || box->text().contains(u"Jo Head");
            CHECK(box->isChecked() != isHead);
        }
        room.accept();
    }
    CHECK(now.peopleInTheRoom(review) == std::vector<PersonId>{senco});
    {
        // Who is in the meeting is no longer asked about; what is there stays as it is.
        MeetingPlanDialog dialog(file.document);
        dialog.show();
        REQUIRE(child<QListWidget>(dialog, "apologies")->count() == 1);
        CHECK(child<QListWidget>(dialog, "apologies")->item(0)->checkState() == Qt::Checked);
        dialog.accept();
    }
    CHECK(now.peopleWithApologies(review) == std::vector<PersonId>{head});
    file.document.undo(); // who is there: the dialog that changed nothing is no step
    file.document.undo();
    CHECK(file.document.workspace() == before);
    page.refresh();
    CHECK(card().contains(QStringLiteral("No day, time or place yet.")));
}

TEST_CASE("The meeting is started from Agree, with its plan and its record beside it", "[meeting]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    AgreePage page(file.document);
    page.resize(1280, 660);
    page.show();
    page.refresh();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const QSignalSpy commands(&page, &Page::commandWanted);
    QTest::mouseClick(child<LinkButton>(page, "beginMeeting"), Qt::LeftButton);
    const auto choose = [&page](int entry) {
        QTest::mouseClick(child<QToolButton>(page, "moreOfMeeting"), Qt::LeftButton);
        auto *menu = child<QMenu>(page, "meetingMenu");
        REQUIRE(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(entry)).center());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(0);
    choose(1);
    CHECK(asked(commands) == std::vector{Command::StartMeeting, Command::MeetingPlan, Command::DecisionRecord});
    REQUIRE(file.document.perform(edit::FinishReview{review, noon}));
    choose(0);
    CHECK(commands.size() == 3);
    page.refresh();
    CHECK_FALSE(child<LinkButton>(page, "beginMeeting")->isEnabled());
}

TEST_CASE("The opening has words before anybody wrote some, and keeps none of its own where they stay", "[meeting]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    const auto inPlan = [&file](const std::function<void(QPlainTextEdit &)> &deed) {
        MeetingPlanDialog dialog(file.document);
        dialog.show();
        auto *opening = child<QPlainTextEdit>(dialog, "opening");
        const QString before = opening->toPlainText();
        deed(*opening);
        dialog.accept();
        CHECK(dialog.result() == QDialog::Accepted);
        return before;
    };
    const QString usual = inPlan([](QPlainTextEdit &) {});
    CHECK(usual.contains(QStringLiteral("every learner")));
    CHECK(file.document.workspace().meeting(review).opening.isEmpty());
    CHECK(inPlan([](QPlainTextEdit &opening) {
              opening.selectAll();
              QTest::keyClicks(&opening, QStringLiteral("Why we are here"));
          }) == usual);
    CHECK(file.document.workspace().meeting(review).opening == u"Why we are here");
    // Taken away again, the usual words come back.
    CHECK(inPlan([](QPlainTextEdit &opening) { opening.clear(); }) == u"Why we are here");
    CHECK(inPlan([](QPlainTextEdit &) {}) == usual);
}

TEST_CASE("A second sitting asks again who is here, with last time's list, and Enter goes on", "[meeting]")
{
    MenuWindow it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const PersonId head = PersonId::create();
    const PersonId senco = PersonId::create();
    REQUIRE(
        it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo Head"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(it.document.perform(edit::AddPerson{{senco, QStringLiteral("Al Bell"), {QStringLiteral("senco"), {}}}}));
    /// What the button to go on says; nothing where nothing was asked.
    const auto start = [](MainWindow &window, const std::function<void(QDialog &)> &deed) {
        QString words;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            watch.stop();
            for (const QPushButton *each : dialog->findChildren<QPushButton *>())
                words = each->isDefault() ? each->text() : words;
            deed(*dialog);
        });
        watch.start(1);
        window.run(Command::StartMeeting);
        return words;
    };
    const auto present = [&] { return it.document.workspace().peopleInTheRoom(review); };
    const auto withEnter = [](QDialog &dialog) {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Return);
    };
    const auto end = [](MainWindow &window) {
        withNextDialog(
            [](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (qobject_cast<AudienceWindow *>(each) && each->isVisible())
                QTest::keyClick(each, Qt::Key_Escape);
        }
        CHECK_FALSE(window.isMeetingShown());
    };
    it.window.show();
    CHECK(start(it.window, [](QDialog &dialog) {
              for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
                  box->setChecked(box->text().contains(u"Al Bell") || box->accessibleName().contains(u"Al Bell"));
              dialog.accept();
          }) == QStringLiteral("Start the meeting"));
    REQUIRE(present() == std::vector{senco});
    end(it.window);
    // Going on with it at once asks nothing.
    CHECK(start(it.window, withEnter).isEmpty());
    CHECK(it.document.present().size() == 1); // and what is agreed is theirs again
    end(it.window);
    CHECK(it.document.present().empty());

    // The program was closed in between.
    MainWindow next(it.document, it.settings, it.recent);
    next.show();
    CHECK(start(next, withEnter) == QStringLiteral("Continue the meeting"));
    CHECK(next.isMeetingShown());
    CHECK(present() == std::vector{senco});
}

TEST_CASE("A meeting in which Waymark was closed is continued from Home, where it was", "[meeting]")
{
    MenuWindow it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const PersonId head = PersonId::create();
    REQUIRE(
        it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo Head"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(it.document.perform(edit::ChooseRound{review, QStringLiteral("SLT")}));
    REQUIRE(it.document.perform(edit::SetPresence{review, {head}}));
    const auto card = [](MainWindow &window) -> Card * {
        QTest::qWait(1); // what was put into a layout is shown by the next event
        for (Card *each : window.findChildren<Card *>()) {
            if (!each->isHidden() && each->accessibleName() == u"Continue the meeting")
                return each;
        }
        return nullptr;
    };
    const QString path = it.document.path();
    {
        MainWindow before(it.document, it.settings, it.recent);
        before.show();
        withNextDialog([](QDialog &dialog) { dialog.accept(); }); // who is here
        before.run(Command::StartMeeting);
        REQUIRE(before.isMeetingShown());
        it.document.setStatement(number("2.4"));
        before.close();
    }
    REQUIRE_FALSE(it.document.isOpen());

    MainWindow next(it.document, it.settings, it.recent);
    next.show();
    next.goTo(Place::Home);
    REQUIRE(QTest::qWaitFor([&] { return card(next) != nullptr; }));
    bool asked = false;
    withNextDialog([&asked](QDialog &dialog) {
        asked = true;
        dialog.accept();
    });
    QTest::keyClick(card(next), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return next.isMeetingShown(); }));
    CHECK(asked);
    CHECK(it.document.path() == path);
    CHECK(it.document.statement() == number("2.4"));
    CHECK(it.document.present().size() == 1);

    // Ended, it is not offered any more.
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (qobject_cast<AudienceWindow *>(each) && each->isVisible())
            QTest::keyClick(each, Qt::Key_Escape);
    }
    REQUIRE_FALSE(next.isMeetingShown());
    next.goTo(Place::Home);
    CHECK_FALSE(card(next));
}

TEST_CASE("A sitting is asked about once a day", "[meeting]")
{
    const ReviewId review = ReviewId::create();
    const QDate monday(2026, 11, 30);
    Sitting sitting;
    CHECK_FALSE(sitting.isUnderWay(review, monday));
    sitting.begin(review, monday);
    CHECK(sitting.isUnderWay(review, monday));
    CHECK_FALSE(sitting.isUnderWay(ReviewId::create(), monday));
    CHECK_FALSE(sitting.isUnderWay(review, monday.addDays(1)));
}

TEST_CASE("Someone who turns up unasked is added where it is noted who is here", "[meeting]")
{
    AskedFile file;
    RoomDialog dialog(file.document, nullptr, true);
    dialog.show();
    const auto people = file.document.workspace().people().size();
    child<QLineEdit>(dialog, "guestRole")->setText(QStringLiteral("Chair of governors"));
    child<QLineEdit>(dialog, "guestName")->setText(QStringLiteral("Rosa Ito"));
    child<QPushButton>(dialog, "addGuest")->click();
    auto *box = dialog.findChildren<QCheckBox *>().last();
    CHECK(box->text() == QStringLiteral("Rosa Ito, Chair of governors"));
    CHECK(box->isChecked());
    button<QPushButton>(dialog, QStringLiteral("Start the meeting"))->click();
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(file.document.workspace().people().size() == people + 1);
    const auto roles = file.document.workspace().rolesInTheRoom(file.review);
    CHECK(std::ranges::find(roles, QStringLiteral("Chair of governors"), &Role::ownTitle) != roles.end());
    CHECK(file.document.workspace().participantsOf(file.review).size() == 3); // a guest takes no part in the review
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().people().size() == people);
}

namespace {

/// The window over a file with two years, and the room's view of the later one.
struct TwoYears : MenuWindow
{
    ReviewId before = startReview("2025/26", QDate(2025, 11, 12));
    ReviewId now = startReview("2026/27", QDate(2026, 11, 12));

    TwoYears()
    {
        window.show();
        window.goTo(Place::Agree);
    }
    void startMeeting()
    {
        withNextDialog([](QDialog &dialog) { dialog.accept(); }); // who is here
        window.run(Command::StartMeeting);
        REQUIRE(window.isMeetingShown());
    }
    static AudienceWindow *room()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<AudienceWindow *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QString notice() const
    {
        const auto *found = window.findChild<QLabel *>(QStringLiteral("notice"));
        return found ? found->text() : QString();
    }
};

} // namespace

TEST_CASE("While a meeting is on, Waymark's window says that nothing of it can be undone, and then what can",
          "[meeting]")
{
    TwoYears it;
    REQUIRE(it.document.perform(edit::SetQuery{it.now, number("1.1"), true}));
    QAction *undo = it.action(QStringLiteral("Undo"));
    REQUIRE(undo);
    CHECK(undo->isEnabled());
    it.startMeeting();
    CHECK_FALSE(undo->isEnabled());
    CHECK(undo->toolTip() == u"Nothing to undo in this meeting");
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    QTest::keyClick(TwoYears::room(), Qt::Key_Escape);
    REQUIRE_FALSE(it.window.isMeetingShown());
    CHECK(undo->isEnabled());
    CHECK(undo->toolTip() != u"Nothing to undo in this meeting");
}

TEST_CASE("A meeting keeps its review, whichever way another one is asked for, and says in Waymark's window why",
          "[meeting]")
{
    TwoYears it;
    REQUIRE(it.document.setReview(it.before));
    REQUIRE(it.document.perform(edit::SetQuery{it.before, number("1.1"), true}));
    REQUIRE(it.document.setReview(it.now));
    it.startMeeting();
    it.document.setStatement(number("2.4"));
    const auto isHeld = [&] {
        return it.document.review()->id == it.now && it.document.statement() == number("2.4") &&
               it.window.isMeetingShown();
    };
    // As Prepare does it. What is asked of another year's line is not done to the one in view either.
    it.window.goTo(Place::Prepare);
    QPushButton *view = nullptr;
    for (QPushButton *each : it.window.findChildren<QPushButton *>()) {
        if (each->accessibleName().startsWith(u"View review 2025/26"))
            view = each;
    }
    REQUIRE(view);
    view->click();
    CHECK(isHeld());
    CHECK(it.notice() == u"Everyone is looking at review 2026/27. End the meeting first to change to another review.");
    // As Home does it.
    CHECK_FALSE(it.document.setReview(it.before));
    CHECK(isHeld());
    // What was done in the other year, out of sight now, is not taken back before the meeting has ended.
    const auto isQuery = [&] { return it.document.workspace().decision(it.before, number("1.1")).query; };
    it.window.run(Command::Undo);
    CHECK(isQuery());
    CHECK(isHeld());

    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    QTest::keyClick(TwoYears::room(), Qt::Key_Escape);
    REQUIRE_FALSE(it.window.isMeetingShown());
    while (it.document.canUndo() && isQuery())
        it.window.run(Command::Undo);
    CHECK_FALSE(isQuery());
    CHECK(it.document.review()->id == it.before);
}

TEST_CASE("A meeting ends where its review goes from the file, and no other year comes in its place", "[meeting]")
{
    TwoYears it;
    it.startMeeting();
    REQUIRE(it.document.perform(edit::RemoveReview{it.now}));
    CHECK_FALSE(it.window.isMeetingShown());
    CHECK_FALSE(TwoYears::room());
    CHECK(it.document.review()->id == it.before);
    CHECK(it.document.present().empty());
    // Another meeting can be held.
    it.startMeeting();
    CHECK(it.document.review()->id == it.before);
}

TEST_CASE("Present only shows: what belongs to a meeting is told and not done, and Ctrl+F5 starts one", "[meeting]")
{
    TwoYears it;
    it.document.setStatement(number("1.1"));
    it.window.run(Command::Present);
    AudienceWindow *room = TwoYears::room();
    REQUIRE(room);
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_Return, Qt::Key_Q, Qt::Key_D, Qt::Key_W, Qt::Key_S, Qt::Key_I}) {
        INFO(key);
        QTest::keyClick(room, key);
        CHECK(room->hint() ==
              u"This is for showing only. To agree levels together, press Ctrl+F5 to start the meeting.");
        CHECK_FALSE(room->entry());
        CHECK(TwoYears::room() == room);
        QTest::keyClick(room, Qt::Key_T);
        QTest::keyClick(room, Qt::Key_T);
    }
    CHECK(it.document.workspace().decision(it.now, number("1.1")).standing == Standing::Unanswered);
    QTest::keyClick(room, Qt::Key_Right);
    CHECK(it.document.statement() == number("1.2"));
    // What the leader answers in Waymark's own window is the leader's, as ever.
    REQUIRE(it.document.perform(edit::ChooseLevel{it.now, number("1.2"), level(2)}));

    bool asked = false;
    withNextDialog([&asked](QDialog &dialog) {
        asked = dialog.objectName() == u"roomDialog";
        dialog.accept();
    });
    QTest::keyClick(room, Qt::Key_F5, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&asked] { return asked; }));
    REQUIRE(QTest::qWaitFor([&it] { return it.window.isMeetingShown(); }));
    it.document.setStatement(number("1.2"));
    QTest::keyClick(TwoYears::room(), Qt::Key_PageDown);
    QTest::keyClick(TwoYears::room(), Qt::Key_T);
    CHECK(TwoYears::room()->hint().isEmpty());
}

TEST_CASE("After a meeting it is told how many statements are open, and where the minutes are", "[meeting]")
{
    TwoYears it;
    it.agreeFirst(it.now, 30);
    it.startMeeting();
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    QTest::keyClick(TwoYears::room(), Qt::Key_Escape);
    REQUIRE_FALSE(it.window.isMeetingShown());
    CHECK(it.notice() ==
          u"2 statement(s) still to be agreed. Start the meeting again to continue. The minutes are under "
          u"Meeting > Minutes.");
}

namespace {

/// Ends the meeting by Esc in front of everyone; what was asked.
QString endMeeting(TwoYears &it)
{
    QString asked;
    withNextDialog([&asked](QDialog &dialog) {
        asked = qobject_cast<QMessageBox *>(&dialog)->text();
        button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click();
    });
    QTest::keyClick(TwoYears::room(), Qt::Key_Escape);
    REQUIRE_FALSE(it.window.isMeetingShown());
    return asked;
}

/// Home's card with that title, or null.
Card *homeCard(MainWindow &window, const QString &title)
{
    window.goTo(Place::Home);
    QTest::qWait(1); // what was put into a layout is shown by the next event
    for (Card *each : window.findChildren<Card *>()) {
        if (!each->isHidden() && each->accessibleName() == title)
            return each;
    }
    return nullptr;
}

/// Does something that must open no dialog; one that is opened all the same is closed.
bool opensDialog(const std::function<void()> &deed)
{
    bool opened = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&opened] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            opened = true;
            dialog->reject();
        }
    });
    watch.start(1);
    deed();
    return opened;
}

} // namespace

TEST_CASE("Undo in Waymark's own window takes nobody out of the meeting that is on, and does after its end",
          "[meeting]")
{
    TwoYears it;
    const PersonId head = PersonId::create();
    REQUIRE(
        it.document.perform(edit::AddPerson{{head, QStringLiteral("Jo Head"), {QStringLiteral("headteacher"), {}}}}));
    REQUIRE(it.document.performAll(QStringLiteral("begin"), {edit::ChooseRound{it.now, QStringLiteral("SLT")},
                                                             edit::SetPresence{it.now, {head}}}));
    it.startMeeting();
    const auto isThere = [&] { return it.document.workspace().peopleInTheRoom(it.now).size() == 1; };
    for (int press = 0; press < 5; ++press)
        it.window.run(Command::Undo);
    CHECK(isThere());
    CHECK(it.document.present().size() == 1);
    CHECK(it.document.round() == u"SLT");
    // What is decided meanwhile is taken back as ever.
    REQUIRE(it.document.perform(edit::SetQuery{it.now, number("1.1"), true}));
    it.window.run(Command::Undo);
    CHECK_FALSE(it.document.workspace().decision(it.now, number("1.1")).query);
    endMeeting(it);
    while (it.action(QStringLiteral("Undo"))->isEnabled() && isThere())
        it.choose("Undo");
    CHECK_FALSE(isThere());
}

TEST_CASE("No new review is started while everyone looks at one: the notice says why", "[meeting]")
{
    TwoYears it;
    it.startMeeting();
    CHECK_FALSE(opensDialog([&] { it.window.run(Command::NewReview); }));
    CHECK(it.document.workspace().reviews().size() == 2);
    CHECK(it.document.review()->id == it.now);
    CHECK(it.notice() == u"Everyone is looking at review 2026/27. End the meeting first to change to another review.");
    endMeeting(it);
    CHECK(opensDialog([&] { it.window.run(Command::NewReview); }));
}

TEST_CASE("What Home offers for the newest review is done to no other one that everyone looks at", "[meeting]")
{
    TwoYears it;
    REQUIRE(it.document.setReview(it.before));
    it.startMeeting();
    for (const char *title : {"Plan the meeting", "Ask colleagues"}) {
        INFO(title);
        Card *card = homeCard(it.window, QLatin1String(title));
        REQUIRE(card);
        const auto told = [&] { return it.notice().startsWith(u"Everyone is looking at review 2025/26."); };
        CHECK_FALSE(opensDialog([&] {
            QTest::keyClick(card, Qt::Key_Return);
            CHECK(QTest::qWaitFor(told)); // a card is carried out once its key is let go of
        }));
        CHECK(it.window.place() == Place::Home);
        CHECK(it.document.review()->id == it.before);
    }
}

TEST_CASE("Ctrl+F5 where a finished review is shown leaves it in sight, and says that nothing can be changed",
          "[meeting]")
{
    TwoYears it;
    it.agreeFirst(it.now, 32);
    REQUIRE(it.document.perform(edit::FinishReview{it.now, noon}));
    it.window.run(Command::Present);
    AudienceWindow *room = TwoYears::room();
    REQUIRE(room);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_2, Qt::NoModifier), std::pair(Qt::Key_F5, Qt::ControlModifier)}) {
        QTest::keyClick(room, key, modifiers);
        QCoreApplication::processEvents();
        REQUIRE(TwoYears::room() == room);
        CHECK(room->hint() == u"This is for showing only. Nothing in this review can be changed.");
        room->setHints(true);
    }
    QStringList offered;
    QTimer::singleShot(1, qApp, [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *action : menu->actions())
            offered << action->text();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 40), room->mapToGlobal(QPoint(40, 40)));
    QCoreApplication::sendEvent(room, &event);
    CHECK(offered.contains(QStringLiteral("Close")));
    CHECK_FALSE(offered.contains(QStringLiteral("Start the meeting")));
}

TEST_CASE("After the meeting about a review that was finished in it, nobody is told to start it again", "[meeting]")
{
    TwoYears it;
    it.agreeFirst(it.now, 20);
    it.startMeeting();
    REQUIRE(it.document.perform(edit::FinishReview{it.now, noon}));
    endMeeting(it);
    CHECK(it.notice() == u"The minutes are under Meeting > Minutes.");
}

TEST_CASE("Where a review is only shown, another one is refused without speaking of a meeting", "[meeting]")
{
    TwoYears it;
    it.window.run(Command::Present);
    REQUIRE(TwoYears::room());
    CHECK_FALSE(it.document.setReview(it.before));
    CHECK(it.notice() ==
          u"Everyone is looking at review 2026/27. Press Esc in the meeting view first to change to another review.");
    QTest::keyClick(TwoYears::room(), Qt::Key_Escape);
    CHECK(it.document.setReview(it.before));
}

TEST_CASE("Home continues the meeting's own review, though a newer one has come into the file", "[meeting]")
{
    TwoYears it;
    it.document.setStatement(number("2.4"));
    {
        MainWindow before(it.document, it.settings, it.recent);
        before.show();
        withNextDialog([](QDialog &dialog) { dialog.accept(); }); // who is here
        before.run(Command::StartMeeting);
        it.document.setStatement(number("2.4"));
        REQUIRE(before.isMeetingShown());
    } // Waymark is gone in the middle of it
    it.startReview("2027/28", QDate(2027, 11, 12));
    Card *card = homeCard(it.window, QStringLiteral("Continue the meeting"));
    REQUIRE(card);
    CHECK(card->accessibleDescription().contains(QStringLiteral("2026/27\nAt 2.4")));
    withNextDialog([](QDialog &dialog) { dialog.accept(); });
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return it.window.isMeetingShown(); }));
    CHECK(it.document.review()->id == it.now);
    CHECK(it.document.statement() == number("2.4"));
    endMeeting(it);
}
