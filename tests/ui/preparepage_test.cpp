// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"

#include "ui/desk/settings.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/places/home/homecontent.h"
#include "ui/places/prepare/preparecontent.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/review/reviewform.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Prepare tells who we are, how far the review is and which words it uses", "[prepare]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 12));
    const ReviewId second = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(second, 21);
    PrepareContent content = prepareContent(file.document);
    CHECK(content.institution == QStringLiteral("Example Academy"));
    CHECK(content.reviewTitle == QStringLiteral("Review 2026/27"));
    CHECK(content.reviewState == QStringLiteral("21 of 32 agreed · 11 unanswered"));
    CHECK(content.structureLine.startsWith(QStringLiteral("6 themes, 32 statements, 4 levels")));
    REQUIRE(content.reviews.size() == 2);
    CHECK(content.reviews[0].id == second);
    CHECK(content.reviews[0].current);
    CHECK(content.reviews[1].id == first);

    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("View")), Qt::LeftButton);
    CHECK(file.document.review()->id == first);
}

TEST_CASE("A review that starts from last year's answers says how many levels are carried forward", "[prepare]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 12));
    file.agreeFirst(first, 31);
    Review next = *file.document.review();
    next.id = ReviewId::create();
    next.year = QStringLiteral("2026/27");
    next.date = QDate(2026, 11, 12);
    next.previous = first;
    REQUIRE(file.document.perform(edit::AddReview{next, {}}));
    REQUIRE(file.document.setReview(next.id));
    const QString told = QStringLiteral("0 of 32 agreed · 31 carried forward · 1 unanswered");
    const PrepareContent content = prepareContent(file.document);
    CHECK(content.reviewState == told);
    CHECK(content.reviews[0].state == told);
    const QString home = homeContent(file.document, {}, {}, QDateTime::currentDateTimeUtc()).cards[0].text;
    CHECK(home.contains(QStringLiteral("31 statement(s) carried forward\n1 statement(s) unanswered\nNext is ")));
    // Once some are agreed, they are neither.
    file.agreeFirst(next.id, 31);
    CHECK(prepareContent(file.document).reviewState == QStringLiteral("31 of 32 agreed · 1 unanswered"));
}

TEST_CASE("Prepare asks for the first review where there is none, and for going on where there is one", "[prepare]")
{
    OpenFile file;
    PreparePage page(file.document);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    QSignalSpy commands(&page, &Page::commandWanted);
    QSignalSpy places(&page, &Page::placeWanted);
    QTest::mouseClick(button<QPushButton>(page, QStringLiteral("Start the first review…")), Qt::LeftButton);
    REQUIRE(commands.count() == 1);
    CHECK(commands.at(0).at(0).value<Command>() == Command::NewReview);
    file.startReview("2026/27", QDate(2026, 11, 12));
    page.refresh();
    QTest::mouseClick(button<QPushButton>(page, QStringLiteral("Continue the review")), Qt::LeftButton);
    REQUIRE(places.count() == 1);
    CHECK(places.at(0).at(0).value<Place>() == Place::Agree);
}

TEST_CASE("With a finished review in view Prepare goes on with the later one that is under way", "[prepare]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(file.document.perform(edit::FinishReview{first, noon}));
    PreparePage page(file.document);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    CHECK(button<QPushButton>(page, QStringLiteral("Start the next review…")));
    const ReviewId second = file.startReview("2027/28", QDate(2027, 11, 12));
    REQUIRE(file.document.setReview(first));
    page.refresh();
    const QSignalSpy places(&page, &Page::placeWanted);
    auto *goOn = button<QPushButton>(page, QStringLiteral("Continue review 2027/28"));
    REQUIRE(goOn);
    goOn->click();
    CHECK(file.document.review()->id == second);
    REQUIRE(places.count() == 1);
    CHECK(places.at(0).at(0).value<Place>() == Place::Agree);
}

TEST_CASE("People are added, and removed for good", "[prepare]")
{
    OpenFile file;
    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    withNextDialog([](QDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("SENCo"));
        button<QPushButton>(dialog, QStringLiteral("Add"))->click();
    });
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("Add…")), Qt::LeftButton);
    REQUIRE(file.document.workspace().people().size() == 1);
    CHECK(file.document.workspace().people().rows().begin()->second.role.key == QStringLiteral("senco"));
    page.refresh();
    auto *remove = button<LinkButton>(page, QStringLiteral("Remove…"));
    REQUIRE(remove);
    withNextDialog([](QDialog &dialog) {
        withNextDialog([](QDialog &message) { message.accept(); });
        button<QPushButton>(dialog, QStringLiteral("Remove permanently"))->click();
    });
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(file.document.workspace().people().isEmpty());
}

TEST_CASE("Someone who leaves is kept with what they said, apart from the others, and can be here again", "[prepare]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2025/26", QDate(2025, 11, 12));
    const PersonId dai = PersonId::create();
    REQUIRE(file.document.perform(edit::AddPerson{{dai, QStringLiteral("Dai Pryce"), {QStringLiteral("senco"), {}}}}));
    REQUIRE(file.document.perform(edit::ReviseReview{review,
                                                     QStringLiteral("2025/26"),
                                                     QStringLiteral("Review"),
                                                     QDate(2025, 11, 12),
                                                     {{{}, dai, {QStringLiteral("senco"), {}}}}}));
    Action his{ActionId::create(), review, {number("1.1")}, QStringLiteral("Ask parents"), {}};
    his.person = dai;
    REQUIRE(file.document.perform(edit::AddAction{his}));
    REQUIRE(file.document.perform(edit::FinishReview{review, noon}));
    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("Mark as left")), Qt::LeftButton);
    const Workspace &workspace = file.document.workspace();
    CHECK(workspace.hasLeft(dai));
    CHECK(leftNotice(workspace, dai, QStringLiteral("Dai Pryce")) ==
          QStringLiteral(
              "Dai Pryce stays in this file and won't be asked again. 1 of their actions still need(s) someone else. "
              "You can undo this."));
    CHECK(workspace.people().find(dai)->name == QStringLiteral("Dai Pryce"));
    CHECK(workspace.participants().find({review, dai}));
    page.refresh();
    const PrepareContent content = prepareContent(file.document);
    CHECK(content.people.empty());
    REQUIRE(content.leavers.size() == 1);
    CHECK(content.leavers[0].name == QStringLiteral("Dai Pryce"));
    CHECK(content.leavers[0].role.contains(QStringLiteral("noted on ")));

    // For the next review his post is open, and whoever has it now takes part as he did.
    const ReviewForm form = ReviewForm::forNew(workspace, QDate(2026, 11, 12));
    CHECK(std::ranges::none_of(form.people, [&](const PartRow &row) { return row.person == dai; }));
    const auto post =
        std::ranges::find(form.people, QStringLiteral("senco"), [](const PartRow &row) { return row.role.key; });
    REQUIRE(post != form.people.end());
    CHECK(post->takesPart);
    CHECK(post->name.isEmpty());
    // The finished review still has him.
    const ReviewForm past = ReviewForm::forRevision(workspace, *workspace.review(review));
    CHECK(std::ranges::any_of(past.people, [&](const PartRow &row) { return row.person == dai && row.takesPart; }));

    CHECK_FALSE(button<LinkButton>(page, QStringLiteral("Mark as left")));
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("Here again")), Qt::LeftButton);
    CHECK_FALSE(workspace.hasLeft(dai));
    file.document.undo();
    CHECK(workspace.hasLeft(dai));
}

TEST_CASE("Roles of those who left are in one column with those of the others", "[prepare]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    const Person here{PersonId::create(), QStringLiteral("Ada Bell"), {QStringLiteral("headteacher"), {}}};
    const Person gone{PersonId::create(), QStringLiteral("Dai Pryce"), {QStringLiteral("senco"), {}}};
    for (const Person &each : {here, gone})
        REQUIRE(file.document.perform(edit::AddPerson{each}));
    REQUIRE(file.document.perform(edit::MarkLeft{gone.id, noon}));
    PreparePage page(file.document);
    page.resize(1283, 700);
    page.show();
    page.refresh();
    QTest::qWait(1);
    std::set<int> lefts;
    for (const auto *label : child<QWidget>(page, "peopleCard")->findChildren<PlainLabel *>()) {
        if (label->isVisible() &&
            (label->text() == QStringLiteral("Headteacher") || label->text().contains(u"noted on")))
            lefts.insert(label->mapTo(&page, QPoint()).x());
    }
    CHECK(lefts.size() == 1);
}

TEST_CASE("Who we're asking and Where views differ name the review's year, on a laptop at 125 % too", "[prepare]")
{
    OpenFile file;
    file.startReview("2025/26", QDate(2025, 11, 12));
    const ReviewId now = file.startReview("2026/27", QDate(2026, 11, 12));
    PreparePage page(file.document);
    page.resize(1010, 530);
    page.show();
    for (const Command command : {Command::ShowBoard, Command::ShowDifferences}) {
        page.carryOut(command);
        const auto says = [&page](const QString &title) {
            const auto labels = page.findChildren<PlainLabel *>();
            return std::ranges::any_of(labels, [&](const PlainLabel *each) { return each->text() == title; });
        };
        CHECK(says(QStringLiteral("Prepare 2026/27")));
        REQUIRE(file.document.setReview(file.document.workspace().reviewsByDate().front()->id));
        page.refresh();
        CHECK(says(QStringLiteral("Prepare 2025/26")));
        REQUIRE(file.document.setReview(now));
    }
}
