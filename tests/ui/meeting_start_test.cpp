// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/look/linkbutton.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/prepare/preparecontent.h"
#include "ui/places/prepare/preparepage.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
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
