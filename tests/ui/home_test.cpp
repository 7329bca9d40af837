// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"

#include "ui/desk/settings.h"
#include "ui/look/card.h"
#include "ui/look/linkbutton.h"
#include "ui/places/home/homepage.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Nothing remembered before, and nothing after.
struct NoRecents
{
    NoRecents() { QSettings().clear(); }
    ~NoRecents() { QSettings().clear(); }
};

const QDateTime morning(QDate(2026, 11, 22), QTime(9, 30));

Card *card(const HomePage &page, const QString &title)
{
    QTest::qWait(1); // what was put into a layout is shown by the next event
    for (auto *each : page.findChildren<Card *>()) {
        if (!each->isHidden() && each->accessibleName() == title)
            return each;
    }
    return nullptr;
}

/// QSignalSpy::wait() would wait for another where one has come already.
bool came(const QSignalSpy &signal)
{
    return QTest::qWaitFor([&signal] { return !signal.isEmpty(); });
}

} // namespace

TEST_CASE("Home welcomes somebody new and offers three ways to begin", "[home]")
{
    const NoRecents none;
    Document document;
    const HomeContent content = homeContent(document, {}, {}, morning);
    CHECK(content.greeting == QStringLiteral("Good morning"));
    CHECK(content.welcome.contains(QStringLiteral("nothing is sent anywhere")));
    REQUIRE(content.cards.size() == 3);
    CHECK(content.cards[0].deed == HomeCard::Deed::NewFile);
    CHECK(content.cards[0].primary);

    RecentFiles recent;
    const Settings settings;
    HomePage page(document, recent, settings);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    QSignalSpy wanted(&page, &Page::commandWanted);
    QTest::mouseClick(card(page, QStringLiteral("Explore the sample")), Qt::LeftButton);
    REQUIRE(came(wanted));
    CHECK(wanted.at(0).at(0).value<Command>() == Command::OpenSample);
}

TEST_CASE("Home goes on where the open review stands", "[home]")
{
    const NoRecents none;
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(review, 11);

    HomeContent content = homeContent(file.document, {}, {}, morning);
    CHECK(content.cards[0].title == QStringLiteral("Continue: Review 2026/27"));
    CHECK(
        content.cards[0].text.startsWith(QStringLiteral("Example Academy\n21 statement(s) unanswered\nNext is 2.5 ")));

    file.agreeFirst(review, 32);
    REQUIRE(file.document.perform(edit::FinishReview{review, noon}));
    content = homeContent(file.document, {}, {}, morning);
    CHECK(content.cards[0].title == QStringLiteral("Start review 2027/28"));
    CHECK(content.cards[0].primary);

    RecentFiles recent;
    const Settings settings;
    HomePage page(file.document, recent, settings);
    page.show();
    page.refresh();
    QSignalSpy wanted(&page, &Page::commandWanted);
    QTest::keyClick(card(page, QStringLiteral("Start review 2027/28")), Qt::Key_Return);
    REQUIRE(came(wanted));
    CHECK(wanted.at(0).at(0).value<Command>() == Command::NewReview);
}

TEST_CASE("Home offers to continue a meeting that nobody has ended, until its day is over", "[home]")
{
    const NoRecents none;
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(review, 3);
    const RecentFile own = RecentFiles::describe(file.document);
    const OpenMeeting meeting{own.path, QStringLiteral("1.7"), morning.date(), review.toString(),
                              QStringLiteral("2026/27")};
    const auto first = [&](const Document &document, const QDateTime &now, const OpenMeeting &left) {
        return homeContent(document, {own}, {}, now, left).cards[0];
    };
    const Document noneOpen;
    for (const Document *document : {&noneOpen, static_cast<const Document *>(&file.document)}) {
        const HomeCard card = first(*document, morning, meeting);
        CHECK(card.deed == HomeCard::Deed::ContinueMeeting);
        CHECK(card.title == QStringLiteral("Continue the meeting"));
        CHECK(card.text == QStringLiteral("Example Academy\nAt 1.7\n3 of 32 agreed"));
        CHECK(card.primary);
        CHECK(first(*document, morning.addDays(1), meeting).deed != HomeCard::Deed::ContinueMeeting);
        OpenMeeting another = meeting;
        another.path = QStringLiteral("/another.waymark");
        CHECK(first(*document, morning, another).deed != HomeCard::Deed::ContinueMeeting);
    }
    // The review alone is still there to be gone on with.
    const HomeContent content = homeContent(file.document, {}, {}, morning, meeting);
    CHECK(content.cards[1].deed == HomeCard::Deed::GoOn);
    CHECK_FALSE(content.cards[1].primary);
    file.agreeFirst(review, 32);
    REQUIRE(file.document.perform(edit::FinishReview{review, noon}));
    CHECK(first(file.document, morning, meeting).deed != HomeCard::Deed::ContinueMeeting);
}

TEST_CASE("Home names actions that are overdue, whichever review they are from", "[home]")
{
    const NoRecents none;
    OpenFile file;
    const ReviewId last = file.startReview("2025/26", QDate(2025, 11, 12));
    Action late{ActionId::create(), last, {number("1.1")}, QStringLiteral("Ask parents"), {}};
    late.due = morning.date();
    REQUIRE(file.document.perform(edit::AddAction{late}));
    file.startReview("2026/27", QDate(2026, 11, 12));
    const auto text = [&](const QDateTime &now) { return homeContent(file.document, {}, {}, now).cards[0].text; };
    CHECK_FALSE(text(morning).contains(QStringLiteral("overdue")));
    CHECK(text(morning.addDays(1)).endsWith(QStringLiteral("1 action(s) overdue")));
}

TEST_CASE("Home says when evidence is to be checked again", "[home]")
{
    const NoRecents none;
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    EvidenceItem plan{EvidenceId::create(), QStringLiteral("The careers plan")};
    plan.structure = file.document.review()->structure;
    plan.reviewBy = morning.date();
    REQUIRE(file.document.perform(edit::AddEvidence{plan, {}}));
    const auto text = [&](const QDateTime &now) { return homeContent(file.document, {}, {}, now).cards[0].text; };
    CHECK_FALSE(text(morning).contains(QStringLiteral("evidence")));
    CHECK(text(morning.addDays(1)).endsWith(QStringLiteral("1 piece(s) of evidence to check again")));
}

TEST_CASE("A recent file that is gone says so, is looked for, and leaves the list when told", "[home]")
{
    const NoRecents none;
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(review, 21);
    {
        RecentFiles writes;
        RecentFile gone;
        gone.path = file.folder.filePath(QStringLiteral("riverside.waymark"));
        gone.institution = QStringLiteral("Riverside & <b>College</b>");
        writes.put(gone);
        writes.remember(file.document);
    }
    RecentFiles recent;
    REQUIRE(recent.files().size() == 2);
    CHECK(recent.files()[0].agreed == 21);
    CHECK(recent.files()[0].path == file.document.path());
    file.document.close();

    const Settings settings;
    HomePage page(file.document, recent, settings);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    REQUIRE(QTest::qWaitFor([&] { return button<LinkButton>(page, QStringLiteral("find it…")) != nullptr; }));

    QSignalSpy wanted(&page, &Page::commandWanted);
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("find it…")), Qt::LeftButton);
    REQUIRE(came(wanted));
    CHECK(wanted.at(0).at(0).value<Command>() == Command::FindMissing);
    CHECK(wanted.at(0).at(1).toString() == recent.files()[1].path);

    wanted.clear();
    QTest::mouseClick(card(page, QStringLiteral("Continue: Review 2026/27")), Qt::LeftButton);
    REQUIRE(came(wanted));
    CHECK(wanted.at(0).at(0).value<Command>() == Command::OpenPath);
    CHECK(wanted.at(0).at(1).toString() == recent.files()[0].path);

    QTest::mouseClick(page.findChildren<QToolButton *>(QStringLiteral("removeRecent")).back(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return recent.files().size() == 1; }));
    CHECK(RecentFiles().files().size() == 1);
}

TEST_CASE("Twelve files are remembered, the latest first, each once", "[home]")
{
    const NoRecents none;
    RecentFiles recent;
    for (int i = 0; i < 15; ++i) {
        RecentFile file;
        file.path = QStringLiteral("/nowhere/%1.waymark").arg(i % 14);
        recent.put(file);
    }
    CHECK(recent.files().size() == 12);
    CHECK(recent.files().front().path == QStringLiteral("/nowhere/0.waymark"));
    CHECK(RecentFiles().files() == recent.files());
}

TEST_CASE("Home names the themes that no one is asked about, and the meeting that is to come", "[home]")
{
    const NoRecents none;
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}, {3, file.senco}, {4, file.years}, {5, file.years}, {6, file.senco}});
    file.must(edit::ArrangeMeeting{{file.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}});
    const auto next = [&file](const QDateTime &now) { return homeContent(file.document, {}, {}, now).cards[0].text; };
    CHECK(next(morning).endsWith(QStringLiteral("\nMeeting on Thursday 3 December 2026, 15:45, Room 4")));
    CHECK_FALSE(next(morning).contains(QStringLiteral("no one")));
    file.must(edit::MarkLeft{file.senco, noon});
    CHECK(next(morning).contains(QStringLiteral("\nNo one is being asked about theme(s) 2, 3, 6\n")));
    CHECK_FALSE(next(morning.addDays(12)).contains(QStringLiteral("Meeting on")));
    // Also before the file is open again.
    {
        RecentFiles writes;
        writes.remember(file.document);
    }
    file.document.close();
    CHECK(homeContent(file.document, RecentFiles().files(), {}, morning)
              .cards[0]
              .text.endsWith(QStringLiteral("\nNo one is being asked about theme(s) 2, 3, 6")));
}

TEST_CASE("Until something is agreed Home leads on to asking colleagues and to the meeting", "[home]")
{
    const NoRecents none;
    AskedFile file;
    const auto titles = [&] {
        QStringList found;
        for (const HomeCard &each : homeContent(file.document, {}, {}, morning).cards)
            found << each.title;
        return found.mid(1, found.size() - 4); // between going on and the three ways to begin
    };
    CHECK(titles() == QStringList{QStringLiteral("Ask colleagues"), QStringLiteral("Plan the meeting")});
    file.ask({{1, file.head}, {2, file.senco}});
    CHECK(titles().front() == QStringLiteral("Send forms"));
    file.must(edit::DescribeReflection{{file.review}});
    file.answer(file.head, {{"1.1", 2}});
    CHECK(titles().front() == QStringLiteral("Answers and reminders"));
    CHECK(homeContent(file.document, {}, {}, morning).cards[1].text == QStringLiteral("1 of 2 have answered"));

    RecentFiles recent;
    const Settings settings;
    HomePage page(file.document, recent, settings);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    QSignalSpy wanted(&page, &Page::commandWanted);
    QTest::mouseClick(card(page, QStringLiteral("Answers and reminders")), Qt::LeftButton);
    REQUIRE(came(wanted));
    CHECK(wanted.at(0).at(0).value<Command>() == Command::ShowBoard);
    QTest::mouseClick(card(page, QStringLiteral("Plan the meeting")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&wanted] { return wanted.size() == 2; }));
    CHECK(wanted.at(1).at(0).value<Command>() == Command::MeetingPlan);

    file.must(edit::ArrangeMeeting{{file.review, morning.date().addDays(3), {}, {}}});
    file.answer(file.senco, {{"2.1", 2}});
    CHECK(titles().isEmpty());
}

TEST_CASE("After a meeting that stopped Home names the drafts that are left, and where it stopped", "[home]")
{
    const NoRecents none;
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(review, 10);
    for (const char *each : {"2.6", "2.7", "3.1"})
        REQUIRE(file.document.perform(edit::ChooseLevel{review, number(each), level(2)}));
    Settings settings;
    settings.setMeetingPlace(
        {review.toString(), QStringLiteral("2.6"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")});
    RecentFiles recent;
    HomePage page(file.document, recent, settings);
    page.show();
    page.refresh();
    const Card *shown = card(page, QStringLiteral("Continue: Review 2026/27"));
    REQUIRE(shown);
    const QString text = shown->accessibleDescription();
    CHECK(text.contains(QStringLiteral("19 statement(s) unanswered\n3 draft(s) to agree\nNext is 2.4 ")));
    CHECK(text.contains(QStringLiteral("The meeting stopped at 2.6")));
}
