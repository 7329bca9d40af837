// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/meeting.h"
#include "tests/support/answereddocument.h"
#include "tests/support/documents.h"
#include "tests/support/looks.h"
#include "ui/desk/settings.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/plainlabel.h"
#include "ui/meeting/agendapanel.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/meeting/presenterwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>
#include <utility>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Laptop : AnsweredDocument
{
    std::optional<MeetingSession> session;
    std::optional<PresenterWindow> window;

    Laptop()
    {
        add("2026/27", 2026);
        document.setStatement(number("1.1"));
    }
    void open()
    {
        session.emplace(document);
        window.emplace(*session);
        window->resize(1366, 768);
        window->show();
        window->setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(&*window, key); }
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
};

} // namespace

TEST_CASE("A statement is answered and agreed on the presenter's window by click and by key", "[smoke]")
{
    Laptop it;
    it.open();
    child<QPushButton>(*it.window, "presenterLevel3")->click();
    CHECK(it.at("1.1").level == level(3));
    CHECK(child<QPushButton>(*it.window, "presenterLevel3")->isChecked());
    child<QPushButton>(*it.window, "presenterAgree")->click();
    CHECK(it.at("1.1").standing == Standing::Agreed);
    it.press(Qt::Key_2);
    it.press(Qt::Key_Return);
    CHECK(it.at("1.2").standing == Standing::Agreed);
    CHECK(child<QLabel>(*it.window, "presenterTitle")->text().startsWith(QStringLiteral("1.3")));
}

TEST_CASE("What would help becomes an action with its priority, by keyboard, and the meeting goes on")
{
    Laptop it;
    const PriorityId priority = PriorityId::create();
    REQUIRE(it.document.perform(edit::SetPriorities{{{priority, 1, QStringLiteral("Attendance")}}}));
    it.open();
    it.session->show(AudienceScreen::Theme);
    QObject::connect(&*it.session, &MeetingSession::asked, &*it.window, &PresenterWindow::ask);
    it.press(Qt::Key_W);
    auto *what = child<QLineEdit>(*it.window, "helpWhat");
    CHECK(it.window->focusWidget() == what);
    QTest::keyClicks(what, QStringLiteral("An hour each term 3"));
    child<QComboBox>(*it.window, "helpPriority")->setCurrentIndex(1);
    child<QComboBox>(*it.window, "helpWho")->setCurrentText(QStringLiteral("Deputy head"));
    QTest::keyClick(what, Qt::Key_Return);
    const auto actions = it.document.workspace().actionsOf(it.document.review()->id);
    REQUIRE(actions.size() == 1);
    CHECK(actions[0]->what == u"An hour each term 3");
    CHECK(actions[0]->owner == u"Deputy head");
    CHECK(actions[0]->priority == priority);
    CHECK(actions[0]->statements.size() == 3);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    QTest::keyClick(what, Qt::Key_Escape);
    CHECK(it.window->focusWidget() == &*it.window);
    CHECK(it.session->screen() == AudienceScreen::Theme);
}

TEST_CASE("Undoing on the presenter's window says what was undone, and actions that were noted are listed", "[meeting]")
{
    Laptop it;
    it.open();
    QObject::connect(&*it.session, &MeetingSession::asked, &*it.window, &PresenterWindow::ask);
    const auto *hint = child<QLabel>(*it.window, "presenterHint");
    const auto *told = child<QLabel>(*it.window, "helpTold");
    it.press(Qt::Key_2);
    it.press(Qt::Key_W);
    auto *what = child<QLineEdit>(*it.window, "helpWhat");
    QTest::keyClicks(what, QStringLiteral("Send home a list"));
    QTest::keyClick(what, Qt::Key_Return);
    QTest::keyClick(what, Qt::Key_Escape);
    CHECK(told->text() == QStringLiteral("Added: Send home a list"));
    CHECK(it.shown().contains(QStringLiteral("• Send home a list")));
    QTest::keyClick(&*it.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.document.workspace().actions().isEmpty());
    CHECK(told->text().isEmpty());
    CHECK(hint->text() == QStringLiteral("Undone: adding an action"));
    CHECK_FALSE(it.shown().contains(QStringLiteral("• Send home a list")));
    QTest::keyClick(&*it.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(hint->text() == QStringLiteral("Undone: choosing a level for 1.1"));
    QTest::keyClick(&*it.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(hint->text() == QStringLiteral("Done again: choosing a level for 1.1"));
}

TEST_CASE("A meeting comes back to where it was left after Waymark was closed, with its clock", "[meeting]")
{
    Laptop it;
    QWidget program;
    program.show();
    Settings settings;
    {
        MeetingWindows meeting(it.document, program, &settings);
        qint64 time = 0;
        meeting.session().setTime([&time] { return time; });
        meeting.start();
        CHECK(meeting.session().screen() == AudienceScreen::Opening);
        time = 65000;
        meeting.session().goToItem(2);
        meeting.session().goToOnAgenda(number("2.1"));
        // No leave(): as when the computer is switched off.
    }
    it.document.setStatement(number("1.2"));
    MeetingWindows meeting(it.document, program, &settings);
    meeting.start();
    CHECK(it.document.statement() == number("2.1"));
    CHECK(meeting.session().screen() == AudienceScreen::Statement);
    CHECK(meeting.session().followsAgenda());
    CHECK(meeting.session().clock().item() == 2);
    CHECK(meeting.session().clock().spentOn(0, meeting.session().now()) == 65000);
    CHECK(meeting.session().hint().startsWith(QStringLiteral("Back where you left off.")));
    meeting.close();

    // Another review of the file begins at its opening.
    it.add("2027/28", 2027);
    MeetingWindows other(it.document, program, &settings);
    other.start();
    CHECK(other.session().screen() == AudienceScreen::Opening);
    CHECK_FALSE(MeetingPlace::from({QStringLiteral("nonsense"), QStringLiteral("9.99")}));
}

TEST_CASE("The meeting begins with who takes part in the review, and the round is what they are", "[meeting]")
{
    Laptop it;
    const ReviewId review = it.document.review()->id;
    const PersonId head = PersonId::create();
    const Role leads{QStringLiteral("headteacher"), {}};
    const Review &now = *it.document.review();
    REQUIRE(it.document.perform(edit::ReviseReview{review,
                                                   now.year,
                                                   now.title,
                                                   now.date,
                                                   {{review, head, leads}},
                                                   {{head, QStringLiteral("Helen Marsh"), leads}}}));
    REQUIRE(it.document.perform(
        edit::AddPerson{{PersonId::create(), QStringLiteral("Jo Bell"), {QStringLiteral("senco"), {}}}}));
    RoomDialog dialog(it.document, nullptr, true);
    dialog.show();
    auto *round = child<QComboBox>(dialog, "round");
    const auto boxes = dialog.findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->isChecked());
    CHECK_FALSE(boxes[1]->isChecked());
    CHECK(round->currentText() == usualRounds()[2]);
    boxes[1]->click(); // the SENCo comes, too
    CHECK(round->currentText() == usualRounds()[1]);
    boxes[0]->click();
    CHECK(round->currentText() == usualRounds()[0]);
    boxes[1]->click();
    boxes[0]->click();
    button<QPushButton>(dialog, QStringLiteral("Start the meeting"))->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(it.document.workspace().meeting(review).round == usualRounds()[2]);
    CHECK(it.document.workspace().peopleInTheRoom(review) == std::vector<PersonId>{head});
}

TEST_CASE("What would help is asked in both halves, for the theme on its screen and for the statement on its own")
{
    Laptop it;
    it.open();
    const QString asked = child<QLineEdit>(*it.window, "helpWhat")->accessibleName();
    CHECK(it.shown().contains(asked));
    CHECK(asked.contains(QStringLiteral("help us improve")));
    CHECK(asked.contains(QStringLiteral("senior leaders")));
    auto *about = child<QComboBox>(*it.window, "helpAbout");
    CHECK(about->currentText() == u"For 1.1");
    it.press(Qt::Key_T);
    CHECK(about->currentText() == u"For theme 1");
    // Blanking is no other screen, and what somebody chose stays while the screen does.
    about->setFocus();
    QTest::keyClick(about, Qt::Key_Up);
    QTest::keyClick(about, Qt::Key_Escape);
    it.press(Qt::Key_B);
    it.press(Qt::Key_B);
    it.press(Qt::Key_Down);
    CHECK(about->currentText() == u"For 1.2");
    it.press(Qt::Key_T);
    it.press(Qt::Key_T);
    CHECK(about->currentText() == u"For theme 1");
    it.press(Qt::Key_T);
    CHECK(about->currentText() == u"For 1.2");
}

TEST_CASE("Evidence that is kept for the statement stands before the presenter, and no other")
{
    Laptop it;
    const auto keep = [&it](const char *title, const char *statement, const QString &note) {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = QString::fromLatin1(title);
        item.kind = EvidenceKind::Data;
        item.date = QDate(2025, 10, 3);
        item.note = note;
        item.structure = it.model.structure.digest();
        item.statements = {number(statement)};
        REQUIRE(it.document.perform(edit::AddEvidence{item, {}}));
    };
    keep("Survey of leavers", "1.1", QStringLiteral("Two thirds answered"));
    keep("Careers programme", "1.2", {});
    it.open();
    const auto all = [&it] { return it.shown().join(u'\n'); };
    CHECK(all().contains(QStringLiteral("Survey of leavers")));
    CHECK(all().contains(QStringLiteral("Two thirds answered")));
    CHECK(all().contains(QStringLiteral("3 October 2025")));
    CHECK_FALSE(all().contains(QStringLiteral("Careers programme")));
    it.document.setStatement(number("1.2"));
    CHECK(all().contains(QStringLiteral("Careers programme")));
    CHECK_FALSE(all().contains(QStringLiteral("Survey of leavers")));
}

TEST_CASE("The presenter sees what the next level adds, and sets another target without leaving the meeting")
{
    Laptop it;
    it.answer("1.1", 1, false);
    it.document.setStatement(number("1.1"));
    it.open();
    auto *target = child<QPushButton>(*it.window, "presenterTarget");
    const auto *points = child<QLabel>(*it.window, "presenterTargetPoints");
    CHECK(target->text().contains(QStringLiteral("level 2")));
    CHECK(points->text() == QStringLiteral("• The school does 2 of Statement 1.1"));
    withNextDialog([](QDialog &dialog) {
        QTest::keyClick(child<QComboBox>(dialog, "target 1.1"), Qt::Key_End);
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    QTest::mouseClick(target, Qt::LeftButton);
    CHECK(it.document.workspace().targets().find({it.document.review()->id, number("1.1")})->level == level(4));
    CHECK(target->text().contains(QStringLiteral("level 4")));
    CHECK(points->text().count(u'\n') == 2);
    CHECK(it.window->focusWidget() == &*it.window);
}

TEST_CASE("Typing why it fits is no key of the meeting, and is kept")
{
    Laptop it;
    it.open();
    auto *why = child<QPlainTextEdit>(*it.window, "presenterRationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("3 of 4 said so, but r b q"));
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.session->screen() == AudienceScreen::Statement);
    QTest::keyClick(why, Qt::Key_Escape);
    REQUIRE(it.document.flush());
    CHECK(it.at("1.1").rationale == u"3 of 4 said so, but r b q");
}

TEST_CASE("The agenda shows whole rows, however high its list is")
{
    Laptop it;
    it.open();
    const auto *list = child<QListWidget>(*it.window, "agenda");
    REQUIRE(list->count() > 0);
    for (const int height : {768, 751, 733, 500, 900}) {
        INFO(height);
        it.window->resize(1366, height);
        QTest::qWait(1);
        const int shown = list->viewport()->height();
        REQUIRE(shown >= list->sizeHintForRow(0));
        int rows = 0;
        for (int row = 0; row < list->count() && rows < shown; ++row)
            rows += list->visualItemRect(list->item(row)).height();
        CHECK(rows <= shown);
    }
}

TEST_CASE("A row of the agenda is as high as what it says, however narrow the list is")
{
    Laptop it;
    it.open();
    auto *list = child<QListWidget>(*it.window, "agenda");
    QListWidgetItem *first = list->item(0);
    first->setData(AgendaDelegate::whyRole,
                   QStringLiteral("from level 1 to 3, median 2, down 1 since the last review"));
    const auto heightAt = [&](int width) {
        it.window->resize(width, 768);
        QTest::qWait(1);
        return list->visualItemRect(first).height();
    };
    const int line = QFontMetrics(textFont(TextSize::Small)).lineSpacing();
    const int wide = heightAt(1900);
    CHECK(heightAt(1093) >= wide + line);
    CHECK(heightAt(1900) == wide);
}

TEST_CASE("A click on the agenda brings the statement before the room")
{
    Laptop it;
    it.open();
    auto *agenda = child<QListWidget>(*it.window, "agenda");
    REQUIRE(agenda->count() == 5);
    for (int row = 0; row < agenda->count(); ++row) {
        if (agenda->item(row)->text().startsWith(QStringLiteral("2.1")))
            Q_EMIT agenda->itemClicked(agenda->item(row));
    }
    CHECK(it.document.statement() == number("2.1"));
    CHECK(it.session->followsAgenda());
}

TEST_CASE("What colleagues wrote stands on the presenter's window")
{
    Laptop it;
    it.colleague(QStringLiteral("Sam"), "1.1", 2, QStringLiteral("Only in two subjects"), QStringLiteral("Minutes"));
    it.open();
    CHECK(it.shown().contains(QStringLiteral("Only in two subjects")));
    CHECK(it.shown().contains(QStringLiteral("Minutes")));
    CHECK_FALSE(it.shown().join(u' ').contains(QStringLiteral("Sam")));
}

TEST_CASE("A tick of the clock moves nothing on the presenter's window")
{
    Laptop it;
    qint64 time = 0;
    it.open();
    it.session->setTime([&time] { return time; });
    it.session->startClock();
    const auto places = [&] {
        std::vector<QRect> found;
        for (const QWidget *widget : it.window->findChildren<QWidget *>())
            found.push_back(QRect(widget->mapTo(&*it.window, QPoint()), widget->size()));
        return found;
    };
    // Layouts are done one after the other: until nothing moves any more.
    const auto settled = [&] {
        std::vector<QRect> last;
        REQUIRE(QTest::qWaitFor([&] { return std::exchange(last, places()) == last; }));
        return last;
    };
    const std::vector<QRect> before = settled();
    for (const qint64 later : {59000, 61000, 599000, 3601000}) {
        time = later;
        it.session->goToItem(0); // the strip looks at the time whenever something changes, too
        CHECK(settled() == before);
    }
}

namespace {

/// Where a widget is in the window once layouts have come to rest.
QRect restingPlace(const Laptop &it, const char *name)
{
    const auto *widget = it.window->findChild<QWidget *>(QLatin1String(name));
    REQUIRE(widget);
    QRect last;
    REQUIRE(QTest::qWaitFor([&] {
        const QRect now(widget->mapTo(&*it.window, QPoint()), widget->size());
        return std::exchange(last, now) == now;
    }));
    return last;
}

} // namespace

TEST_CASE("Nothing beside the notes moves when another thing is on the screen, or something is told", "[meeting]")
{
    const LightTheme light;
    Laptop it;
    it.five("1.1");
    it.open();
    it.window->setRoom({1920, 1080}, QStringLiteral("DUMMY1"));
    const auto places = [&] {
        std::vector<QRect> found;
        for (const char *name : {"roomScreen", "audiencePreview", "remoteReveal", "remoteBlank", "presenterTarget"})
            found.push_back(QRect(restingPlace(it, name).topLeft(), QSize()));
        return found;
    };
    const std::vector<QRect> before = places();
    using Kind = MeetingKey::Kind;
    for (const Kind kind : {Kind::Theme, Kind::Reveal, Kind::Theme, Kind::Blank, Kind::Blank}) {
        it.session->carryOut({kind});
        CHECK(places() == before);
    }
    it.session->countHands({0, 1, 0, 0, 0});
    CHECK(places() == before);
    const auto *hint = child<PlainLabel>(*it.window, "presenterHint");
    const Tokens tokens = Tokens::of(it.window->palette());
    it.session->setHint(QStringLiteral("That is the end of the agenda. ").repeated(6));
    CHECK(places() == before);
    CHECK(hint->palette().color(QPalette::WindowText) == tokens.text);
    it.press(Qt::Key_Return); // no level was chosen
    REQUIRE(it.session->isHintProblem());
    CHECK(hint->palette().color(QPalette::WindowText) == tokens.warn);
    CHECK(places() == before);
}

TEST_CASE("A row of the agenda stays as high as it was while its statement is answered and agreed", "[meeting]")
{
    Laptop it;
    it.answer("1.1", 2, true);
    const ReviewId last = it.document.review()->id;
    it.add("2027/28", 2027, last);
    it.five("1.1");
    it.open();
    it.session->goToOnAgenda(number("1.1"));
    const auto *list = child<QListWidget>(*it.window, "agenda");
    const auto heights = [list] {
        std::vector<int> found;
        for (int row = 0; row < list->count(); ++row)
            found.push_back(list->sizeHintForRow(row));
        return found;
    };
    const std::vector<int> before = heights();
    it.press(Qt::Key_4);
    CHECK(heights() == before);
    it.press(Qt::Key_Return);
    REQUIRE(it.at("1.1").standing == Standing::Agreed);
    CHECK(heights() == before);
}

TEST_CASE("Esc asks first where who is in the meeting was ticked")
{
    Laptop it;
    REQUIRE(it.document.perform(
        edit::AddPerson{{PersonId::create(), QStringLiteral("Jo Fenn"), {QStringLiteral("senco"), {}}}}));
    RoomDialog dialog(it.document);
    dialog.show();
    dialog.findChildren<QCheckBox *>().front()->click();
    int asked = 0;
    withNextDialog([&asked](QDialog &question) {
        ++asked;
        question.reject();
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(asked == 1);
    CHECK(dialog.isVisible());
    dialog.findChildren<QCheckBox *>().front()->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The round and who is in the room are chosen in one step and undone in one")
{
    Laptop it;
    const ReviewId review = it.document.review()->id;
    const PersonId person = PersonId::create();
    REQUIRE(it.document.perform(edit::AddPerson{{person, QStringLiteral("Jo & Co"), {QStringLiteral("senco"), {}}}}));
    RoomDialog dialog(it.document);
    dialog.show();
    child<QComboBox>(dialog, "round")->setCurrentText(QStringLiteral("Governors' panel"));
    REQUIRE(dialog.findChildren<QCheckBox *>().size() == 1);
    dialog.findChildren<QCheckBox *>().front()->click();
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    const Workspace &workspace = it.document.workspace();
    CHECK(workspace.meeting(review).round == u"Governors' panel");
    CHECK(workspace.meeting(review).rounds.contains(QStringLiteral("Governors' panel")));
    CHECK(workspace.peopleInTheRoom(review) == std::vector<PersonId>{person});
    REQUIRE(it.document.undo());
    CHECK(workspace.meeting(review).round.isEmpty());
    CHECK(workspace.peopleInTheRoom(review).empty());
}

TEST_CASE("Hands are counted by keyboard while the room sees them grow, and kept with the round")
{
    Laptop it;
    it.five("1.1");
    it.document.setStatement(number("1.1"));
    const ReviewId review = it.document.review()->id;
    REQUIRE(it.document.perform(edit::ChooseRound{review, QStringLiteral("SLT")}));
    it.open();
    it.press(Qt::Key_R);
    REQUIRE(it.session->content().spread);
    const auto count = [&](const std::function<void(HandsDialog &)> &inIt) {
        QTimer::singleShot(0, &*it.window, [&] {
            auto *dialog = it.window->findChild<HandsDialog *>();
            REQUIRE(dialog);
            inIt(*dialog);
        });
        it.press(Qt::Key_V);
    };
    QObject::connect(&*it.session, &MeetingSession::asked, &*it.window, &PresenterWindow::ask);
    const auto typed = [](HandsDialog &dialog, Qt::Key key) { QTest::keyClick(dialog.focusWidget(), key); };
    count([&](HandsDialog &dialog) {
        // Never next to the answers of before: the hands take their place.
        CHECK_FALSE(it.session->content().spread);
        typed(dialog, Qt::Key_1); // level 4
        typed(dialog, Qt::Key_Return);
        typed(dialog, Qt::Key_6); // level 3
        CHECK(it.session->content().hands == Counts{0, 0, 0, 6, 1});
        CHECK(it.session->content().progress.startsWith(QStringLiteral("7 hand")));
        CHECK(it.shown().contains(QStringLiteral("On screen now: show of hands")));
        for (int each = 0; each < 4; ++each)
            typed(dialog, Qt::Key_Return);
    });
    const auto kept = it.document.workspace().handCountsOf(review, number("1.1"));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0]->round == "SLT");
    CHECK(kept[0]->hands == Counts{0, 0, 0, 6, 1});
    // The room still sees them, and the presenter reads them; the answers are one key away.
    CHECK(it.session->content().hands == Counts{0, 0, 0, 6, 1});
    CHECK(it.shown().contains(QStringLiteral("Show of hands, SLT: Level 3: 6, Level 4: 1")));
    CHECK(it.document.workspace().countingAnswers(review, number("1.1")).size() == 5);
    it.press(Qt::Key_R);
    CHECK(it.session->content().hands.empty());

    // Counted once more and left by Esc: what was kept stays.
    count([&](HandsDialog &dialog) {
        typed(dialog, Qt::Key_9);
        // A count is soon lost and slowly taken again: Esc asks.
        withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("Continue editing"))->click(); });
        typed(dialog, Qt::Key_Escape);
        CHECK(dialog.isVisible());
        CHECK(it.session->content().hands == Counts{0, 0, 0, 6, 9});
        withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("Close without saving"))->click(); });
        typed(dialog, Qt::Key_Escape);
    });
    CHECK(it.session->content().hands.empty());
    CHECK(it.document.workspace().handCountsOf(review, number("1.1"))[0]->hands == Counts{0, 0, 0, 6, 1});
    it.press(Qt::Key_Right);
    CHECK(it.session->content().hands.empty());
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().handCounts().isEmpty());
}

TEST_CASE("More hands than there are people in the meeting are remarked upon while they are counted, and saved")
{
    Laptop it;
    it.document.setStatement(number("1.1"));
    const ReviewId review = it.document.review()->id;
    constexpr int people = 2;
    std::vector<PersonId> present;
    for (const char *name : {"Anne Whitlock", "Joe Adeyemi"}) {
        present.push_back(PersonId::create());
        REQUIRE(it.document.perform(
            edit::AddPerson{{present.back(), QString::fromLatin1(name), Role{QStringLiteral("senco"), {}}}}));
    }
    REQUIRE(it.document.perform(edit::SetPresence{review, present}));
    it.open();
    HandsDialog dialog(*it.session);
    dialog.show();
    const auto *remark = child<PlainLabel>(dialog, "handsRemark");
    auto *hands = child<QSpinBox>(dialog, "hands3");
    hands->setValue(people);
    CHECK(remark->text().isEmpty());
    child<QSpinBox>(dialog, "hands2")->setValue(1);
    CHECK(remark->text() == QStringLiteral("More hands (3) than people listed for this meeting (2)."));
    button<QPushButton>(dialog, QStringLiteral("Save count"))->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(it.document.workspace().handCountsOf(review, number("1.1")).size() == 1);
}

TEST_CASE("A dissent is noted with the agreement, or agrees the draft with it")
{
    Laptop it;
    const ReviewId review = it.document.review()->id;
    it.answer("1.1", 2, false);
    it.document.setStatement(number("1.1"));
    for (const char *text : {"The SENCo sees a 1", "The SENCo still sees a 1"}) {
        DissentDialog dialog(it.document);
        dialog.show();
        auto *field = child<QPlainTextEdit>(dialog, "dissentText");
        field->setPlainText(QLatin1String(text));
        dialog.accept();
        CHECK(it.at("1.1").standing == Standing::Agreed);
        const auto settled = it.document.workspace().settlementsOf(review, number("1.1"));
        REQUIRE(settled.size() == 1);
        CHECK(settled[0]->dissent == QLatin1String(text));
    }
}

TEST_CASE("The plan of the meeting is kept as it was changed, and the usual one is none of its own")
{
    Laptop it;
    const ReviewId review = it.document.review()->id;
    {
        MeetingPlanDialog dialog(it.document);
        dialog.show();
        CHECK(dialog.items().size() == 6);
        child<QPlainTextEdit>(dialog, "opening")->setPlainText(QStringLiteral("Why we are here"));
        dialog.accept();
    }
    const Workspace &workspace = it.document.workspace();
    CHECK(workspace.meeting(review).opening == u"Why we are here");
    CHECK(workspace.meetingItemsOf(review).empty());
    MeetingPlanDialog dialog(it.document);
    dialog.show();
    auto *table = child<QTableWidget>(dialog, "planTable");
    table->setCurrentCell(1, 0);
    child<QPushButton>(dialog, "removeItem")->click();
    child<QPushButton>(dialog, "itemUp")->click();
    dialog.accept();
    CHECK(workspace.meetingItemsOf(review).size() == 5);
    MeetingSession session(it.document);
    CHECK(session.plan().size() == 5);
    session.show(AudienceScreen::Opening);
    CHECK(session.content().paragraphs == QStringList{QStringLiteral("Why we are here")});
}

TEST_CASE("A plan that was rearranged is not thrown away without a question")
{
    Laptop it;
    MeetingPlanDialog dialog(it.document);
    dialog.show();
    child<QTableWidget>(dialog, "planTable")->setCurrentCell(1, 0);
    child<QPushButton>(dialog, "itemUp")->click();
    bool asked = false;
    withNextDialog([&](QDialog &question) {
        asked = true;
        question.reject();
    });
    dialog.reject();
    CHECK(asked);
    CHECK(dialog.isVisible());
    child<QPushButton>(dialog, "itemDown")->click(); // as it was
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The decision record lists every statement that was agreed, with its reasons")
{
    Laptop it;
    it.answer("1.1", 2, true);
    it.answer("2.1", 3, true);
    RecordDialog dialog(it.document);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    CHECK(all.contains(QStringLiteral("1.1 Statement 1.1")));
    CHECK(all.contains(QStringLiteral("2.1 Statement 2.1")));
    CHECK_FALSE(all.contains(QStringLiteral("1.2 Statement 1.2")));
}

TEST_CASE("On one screen the two windows take turns, and only one of them is ever shown")
{
    Laptop it;
    QWidget program;
    program.show();
    MeetingWindows meeting(it.document, program);
    meeting.start();
    REQUIRE(meeting.plan().isShared());
    const auto onlyOne = [&] { return meeting.presenter()->isVisible() != meeting.audience().isVisible(); };
    CHECK(meeting.audience().isVisible());
    CHECK(onlyOne());
    meeting.swap();
    CHECK(meeting.presenter()->isVisible());
    CHECK(onlyOne());
    meeting.swap();
    CHECK(onlyOne());
    meeting.close();
    CHECK_FALSE(meeting.audience().isVisible());
}

TEST_CASE("A film that is not chosen or gone is told, and the room's screen stays")
{
    Laptop it;
    QWidget program;
    program.show();
    MeetingWindows meeting(it.document, program);
    meeting.start();
    meeting.session().carryOut({MeetingKey::Kind::Film});
    CHECK(meeting.session().hint().contains(QStringLiteral("No video")));
    REQUIRE(it.document.perform(edit::ChooseFilm{it.document.review()->id, QStringLiteral("/nowhere/film.mp4")}));
    meeting.session().carryOut({MeetingKey::Kind::Film});
    CHECK(meeting.session().hint().contains(QStringLiteral("/nowhere/film.mp4")));
}

namespace {

/// Stands for the system's player.
class Player : public QObject
{
    Q_OBJECT

public:
    Player() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "play"); }
    ~Player() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> asked;

public Q_SLOTS:
    void play(const QUrl &film) { asked.append(film); }
};

} // namespace

TEST_CASE("F opens the film in the system's own player, and the room's screen stays as it is")
{
    Laptop it;
    QWidget program;
    program.show();
    QFile film(it.folder.filePath(QStringLiteral("Our film & more.mp4")));
    REQUIRE(film.open(QIODevice::WriteOnly));
    film.write("film");
    film.close();
    REQUIRE(it.document.perform(edit::ChooseFilm{it.document.review()->id, film.fileName()}));
    const Player player;
    MeetingWindows meeting(it.document, program);
    meeting.start();
    const AudienceContent before = meeting.audience().content();
    QTest::keyClick(&meeting.audience(), Qt::Key_F);
    CHECK(player.asked == QList<QUrl>{QUrl::fromLocalFile(film.fileName())});
    CHECK(meeting.audience().content() == before);
    CHECK_FALSE(meeting.session().hint().contains(QStringLiteral("film"), Qt::CaseInsensitive));
    meeting.swap();
    QTest::keyClick(meeting.presenter(), Qt::Key_F);
    CHECK(player.asked.size() == 2);
    // A file that came from somebody else starts no program, and asks no server.
    for (const char *other : {"/usr/share/applications/x.desktop", "//server/share/film.mp4", "C:/x.bat", "x.lnk"}) {
        REQUIRE(it.document.perform(edit::ChooseFilm{it.document.review()->id, QString::fromLatin1(other)}));
        QTest::keyClick(meeting.presenter(), Qt::Key_F);
        CHECK(player.asked.size() == 2);
        CHECK(meeting.session().hint().contains(QLatin1String(other)));
    }
}

#include "meeting_presenter_test.moc"

TEST_CASE("Presenting a statement while a meeting is on leaves it a meeting, which asks before it ends", "[meeting]")
{
    Laptop it;
    QWidget program;
    program.show();
    MeetingWindows meeting(it.document, program);
    QSignalSpy ended(&meeting, &MeetingWindows::meetingEnded);
    meeting.start();
    meeting.present(AudienceScreen::Statement);
    CHECK(meeting.session().screen() == AudienceScreen::Statement);
    CHECK(meeting.plan().wantsPresenter());
    withNextDialog([](QDialog &question) { question.reject(); });
    meeting.leave();
    CHECK(meeting.isShown());
    meeting.close();
    CHECK(ended.size() == 1);
}

TEST_CASE("What the room sees is led by mouse as well as by key", "[meeting]")
{
    Laptop it;
    it.answer("1.1", 2, false);
    it.open();
    it.session->show(AudienceScreen::Statement);
    const auto press = [&](const char *name) { child<QPushButton>(*it.window, name)->click(); };
    const auto isOn = [&](const char *name) { return child<QPushButton>(*it.window, name)->isChecked(); };
    CHECK_FALSE(isOn("remoteReveal"));
    press("remoteReveal");
    CHECK(it.session->isRevealed());
    CHECK(isOn("remoteReveal"));
    press("remoteQuery");
    CHECK(it.at("1.1").query);
    press("remoteUndo");
    CHECK_FALSE(it.at("1.1").query);
    press("remoteTheme");
    CHECK(it.session->screen() == AudienceScreen::Theme);
    CHECK(isOn("remoteTheme"));
    press("remoteTheme");
    CHECK(it.session->screen() == AudienceScreen::Statement);
    press("remoteBlank");
    CHECK(it.session->screen() == AudienceScreen::Blank);
    CHECK(isOn("remoteBlank"));
    press("remoteBlank");
    CHECK(it.session->screen() == AudienceScreen::Statement);
    CHECK(it.window->focusWidget() == &*it.window); // numbers choose levels again
}

TEST_CASE("An action in the meeting gets the date that was agreed with it", "[meeting]")
{
    Laptop it;
    it.open();
    auto *what = child<QLineEdit>(*it.window, "helpWhat");
    auto *by = child<OptionalDate>(*it.window, "helpBy");
    QTest::keyClicks(what, QStringLiteral("Ask three employers"));
    by->tick()->click();
    by->editor()->setDate(QDate(2027, 1, 15));
    QTest::keyClick(by->editor(), Qt::Key_Return);
    QTest::keyClicks(what, QStringLiteral("Another one"));
    QTest::keyClick(what, Qt::Key_Return);
    const auto actions = it.document.workspace().actionsOf(it.document.review()->id);
    REQUIRE(actions.size() == 2);
    for (const Action *each : actions)
        CHECK(each->due == (each->what == u"Another one" ? std::nullopt : std::optional(QDate(2027, 1, 15))));
}
