// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summary, Compare and Reports: what a finished or running review looks like to those who read it.
#include "core/report/reports.h"
#include "core/text/highlights.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/labels.h"
#include "tests/support/looks.h"
#include "tests/support/reports.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartview.h"
#include "ui/desk/settings.h"
#include "ui/look/choices.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/reports/reportspage.h"
#include "ui/places/summary/summarydialogs.h"
#include "ui/places/summary/summarypage.h"
#include "ui/statement/agreepresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::testing;

namespace {

QString tableOf(const QWidget &page)
{
    QStringList cells;
    for (const ChartView *view : page.findChildren<ChartView *>()) {
        if (view->isHidden() || !view->chart())
            continue;
        for (const QStringList &row : view->chart()->table().rows)
            cells += row;
    }
    return cells.join(u'|');
}

struct TwoYears : OpenFile
{
    ReviewId before = startReview("2025/26", QDate(2025, 11, 13));
    ReviewId now;

    TwoYears()
    {
        agreeFirst(before, 10, 2);
        now = startReview("2026/27", QDate(2026, 11, 12));
        agreeFirst(now, 8, 2);
        agreeFirst(now, 4, 3);
    }
};

} // namespace

TEST_CASE("The summary counts agreed statements and drafts apart", "[smoke]")
{
    TwoYears it;
    REQUIRE(it.document.perform(edit::ChooseLevel{it.now, number("3.1"), level(1)}));
    SummaryPage page(it.document);
    page.refresh();
    CHECK(says(page, QStringLiteral("Review 2026/27 at a glance")));
    CHECK(says(page, QStringLiteral("8 of 32 agreed")));
    CHECK(says(page, QStringLiteral("1 draft")));
    const QString table = tableOf(page);
    CHECK(table.contains(QStringLiteral("Leadership and planning")));
    page.resize(1200, 700);
    page.show();
    CHECK_FALSE(page.grab().isNull());
}

TEST_CASE("With large letters the summary puts its cards below each other rather than out of sight")
{
    const LightTheme restored;
    applyTheme(application(), ThemeChoice::Light, 1.5);
    TwoYears it;
    SummaryPage page(it.document);
    page.refresh();
    page.resize(1240, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTest::qWait(1);
    const auto *area = page.findChild<QScrollArea *>();
    CHECK(area->horizontalScrollBar()->maximum() == 0);
    CHECK(area->verticalScrollBar()->maximum() > 0);
    page.resize(1800, 900);
    QTest::qWait(1);
    CHECK(area->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A strength leads to its statement")
{
    TwoYears it;
    SummaryPage page(it.document);
    page.refresh();
    const QSignalSpy wanted(&page, &Page::placeWanted);
    auto *first = button<LinkButton>(page, QStringLiteral("1.1 Careers leadership"));
    REQUIRE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<Place>() == Place::Agree);
    CHECK(it.document.statement() == number("1.1"));
}

TEST_CASE("The leader puts another strength in the rule's place, with a reason, and one undo takes it back")
{
    TwoYears it;
    SummaryPage page(it.document);
    page.refresh();
    withNextDialog([](QDialog &dialog) {
        auto *box = dialog.findChildren<QComboBox *>().front();
        box->setCurrentIndex(box->findData(QStringLiteral("1.4")));
        dialog.accept(); // without a reason it stays
        CHECK(dialog.isVisible());
        dialog.findChildren<QLineEdit *>().front()->setText(QStringLiteral("It carries all the others"));
        dialog.accept();
    });
    QTest::mouseClick(button<LinkButton>(page, QStringLiteral("choose others")), Qt::LeftButton);
    page.refresh();
    CHECK(says(page, QStringLiteral("It carries all the others")));
    REQUIRE(it.document.undo());
    page.refresh();
    CHECK_FALSE(says(page, QStringLiteral("It carries all the others")));
}

TEST_CASE("A finished review that was changed from outside says so on the summary")
{
    TwoYears it;
    const SummaryContent content = summaryContent(it.document.workspace(), *it.document.review(), true);
    CHECK(content.warning.contains(QStringLiteral("has been changed since it was finished")));
    CHECK(summaryContent(it.document.workspace(), *it.document.review(), false).warning.isEmpty());
}

TEST_CASE("Compare shows what rose beside the last review, and only that when asked")
{
    TwoYears it;
    ComparePage page(it.document);
    page.refresh();
    CHECK(says(page, QStringLiteral("4 up")));
    CHECK(says(page, QStringLiteral("4 unchanged")));
    CHECK(tableOf(page).contains(QStringLiteral("2.1")));
    button<QPushButton>(page, QStringLiteral("Only what changed"))->click();
    CHECK_FALSE(tableOf(page).contains(QStringLiteral("2.1")));
    CHECK(tableOf(page).contains(QStringLiteral("1.4")));
}

TEST_CASE("An earlier review is left out and taken in again by its switch")
{
    TwoYears it;
    ComparePage page(it.document);
    page.refresh();
    button<QPushButton>(page, QStringLiteral("2025/26"))->click();
    CHECK(says(page, QStringLiteral("Choose an earlier review")));
    button<QPushButton>(page, QStringLiteral("2025/26"))->click();
    CHECK(says(page, QStringLiteral("4 up")));
}

TEST_CASE("With one review Compare offers to enter an earlier one")
{
    OpenFile it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    ComparePage page(it.document);
    page.refresh();
    const QSignalSpy wanted(&page, &Page::commandWanted);
    QTest::mouseClick(button<QPushButton>(page, QStringLiteral("Enter an earlier review…")), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<Command>() == Command::EnterEarlierReview);
}

TEST_CASE("Every view of Compare has its table and survives every number of reviews")
{
    TwoYears it;
    for (int i = 0; i < 4; ++i)
        it.startReview("2026/27", QDate(2026, 12, 1 + i));
    ComparePage page(it.document);
    page.resize(1200, 700);
    page.show();
    for (const char *view : {"Themes", "Radar", "Trend", "Statements"}) {
        button<QAbstractButton>(page, QString::fromLatin1(view))->click();
        CHECK_FALSE(tableOf(page).isEmpty());
        CHECK_FALSE(page.grab().isNull());
    }
}

TEST_CASE("The leader's headline and asks are kept, stand on the paper, and are undone from any page")
{
    TwoYears it;
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.refresh();
    auto *headline = page.findChild<QPlainTextEdit *>();
    CHECK(headline->placeholderText() == computedHeadline(it.document.workspace(), *it.document.review()));
    QTest::keyClicks(headline, QStringLiteral("A good year <b>for all</b>"));
    QTest::keyClicks(page.findChildren<QLineEdit *>().front(), QStringLiteral("Name a link governor"));
    REQUIRE(it.document.flush());
    const Briefing briefing = it.document.workspace().briefing(it.now);
    CHECK(briefing.headline == u"A good year <b>for all</b>");
    CHECK(briefing.asks == QStringList{QStringLiteral("Name a link governor")});
    REQUIRE(it.document.undo());
    page.refresh();
    CHECK(page.findChildren<QLineEdit *>().front()->text().isEmpty());
}

TEST_CASE("Typing for governors stays where it is typed, after a pause between words and in a later field")
{
    TwoYears it;
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.show();
    page.refresh();
    const auto pause = [&] {
        REQUIRE(it.document.flush());
        page.refresh();
    };
    auto *headline = page.findChild<QPlainTextEdit *>();
    QTest::keyClicks(headline, QStringLiteral("We are "));
    pause();
    QTest::keyClicks(headline, QStringLiteral("better"));
    CHECK(headline->toPlainText() == u"We are better");
    QLineEdit *third = page.findChildren<QLineEdit *>().at(2);
    third->setFocus();
    QTest::keyClicks(third, QStringLiteral("We ask you "));
    pause();
    QTest::keyClicks(third, QStringLiteral("to visit"));
    CHECK(third->text() == u"We ask you to visit");
    pause();
    CHECK(third->text() == u"We ask you to visit");
    const Briefing briefing = it.document.workspace().briefing(it.now);
    CHECK(briefing.headline == u"We are better");
    CHECK(briefing.asks == QStringList{QStringLiteral("We ask you to visit")});
    // What the file says otherwise is shown.
    REQUIRE(it.document.undo());
    page.refresh();
    CHECK(page.findChildren<QLineEdit *>().front()->text() == u"We ask you");
    CHECK(third->text().isEmpty());
}

TEST_CASE("The preview has the paper's pages, and DRAFT until the review is finished")
{
    TwoYears it;
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.refresh();
    CHECK(says(page, QStringLiteral("DRAFT")));
    CHECK(page.findChild<PaperPreview *>()->pageCount() > 1);
    REQUIRE(it.document.perform(edit::FinishReview{it.now, noon}));
    page.refresh();
    CHECK_FALSE(says(page, QStringLiteral("DRAFT")));
}

TEST_CASE("Each report has its pages and says who may see it, and its switches are kept for it alone")
{
    TwoYears it;
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.refresh();
    auto *kinds = page.findChild<QListWidget *>(QStringLiteral("reportKinds"));
    REQUIRE(kinds->count() == static_cast<int>(reportKinds.size()));
    for (int row = 0; row < kinds->count(); ++row) {
        kinds->setCurrentRow(row);
        const ReportKind kind = reportKinds[static_cast<std::size_t>(row)];
        CHECK(settings.reportKind() == kind);
        CHECK(page.findChild<PaperPreview *>()->pageCount() >= 1);
        CHECK(says(page, reportShows(kind, settings.reportOptions(kind)).last()));
    }
    kinds->setCurrentRow(2);
    CHECK(page.findChild<PaperPreview *>()->pageCount() == 1);
    kinds->setCurrentRow(4);
    auto *secret = page.findChild<QCheckBox *>(QStringLiteral("deidentified"));
    REQUIRE((secret && !secret->isHidden()));
    secret->setChecked(true);
    CHECK(settings.reportOptions(ReportKind::Peer).deidentified);
    CHECK_FALSE(settings.reportOptions(ReportKind::Full).deidentified);
    kinds->setCurrentRow(1);
    kinds->setCurrentRow(4);
    CHECK(secret->isChecked());
    secret->setChecked(false);
    CHECK_FALSE(settings.reportOptions(ReportKind::Peer).deidentified);
    kinds->setCurrentRow(0);
    auto *help = page.findChild<QCheckBox *>(QStringLiteral("withSignposts"));
    REQUIRE(help);
    CHECK_FALSE(help->isHidden());
    CHECK(help->isChecked()); // unless somebody takes it out
    const int pages = page.findChild<PaperPreview *>()->pageCount();
    help->setChecked(false);
    CHECK_FALSE(settings.reportOptions(ReportKind::Governors).signposts);
    CHECK(settings.reportOptions(ReportKind::Full).signposts);
    CHECK(page.findChild<PaperPreview *>()->pageCount() <= pages);
    help->setChecked(true);
}

TEST_CASE("Governors' questions are answered as one gesture, and stand in the paper")
{
    TwoYears it;
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.refresh();
    CHECK(says(page, QStringLiteral("0 of 6 strategic questions answered")));
    bool opened = false;
    withNextDialog([&](QDialog &dialog) {
        opened = true;
        CHECK(says(dialog, QStringLiteral("1.5")));
        const auto verdicts = dialog.findChildren<SegmentedControl *>();
        REQUIRE(verdicts.size() == 6);
        verdicts[0]->setCurrentIndex(2);
        verdicts[1]->setCurrentIndex(1);
        dialog.findChildren<QPlainTextEdit *>()[0]->setPlainText(QStringLiteral("A policy of <b>2026</b>"));
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    child<QPushButton>(page, "answerGovernors")->click();
    REQUIRE(opened);
    CHECK(says(page, QStringLiteral("2 of 6 strategic questions answered")));
    const ReportContent paper =
        makeReport(it.document.workspace(), *it.document.review(), ReportKind::Governors, {}, QDate(2026, 11, 12));
    const block::Entry vision = entryOf(paper, "Is there a vision, strategy or policy for careers?");
    CHECK(fieldOf(vision, "Answer") == QStringList{QStringLiteral("Partly")});
    CHECK(vision.fields.at(1).lines == QStringList{QStringLiteral("A policy of <b>2026</b>")});
    CHECK(fieldOf(vision, "Related statements").size() == 2);
    CHECK(fieldOf(entryOf(paper, "Is there a named governor for careers?"), "Answer") ==
          QStringList{QStringLiteral("Yes")});
    const QStringList open = textsIn(paper).filter(QStringLiteral("Not answered yet: "));
    REQUIRE(open.size() == 1);
    CHECK(open.front().contains(QStringLiteral("Are there enough resources?")));
    CHECK_FALSE(open.front().contains(QStringLiteral("named governor")));
    const Workspace &workspace = it.document.workspace();
    CHECK(workspace.governorAnswer(it.now, GovernorQuestion::Vision).verdict == GovernorVerdict::Partly);
    CHECK(workspace.governorAnswer(it.now, GovernorQuestion::Vision).sentence == u"A policy of <b>2026</b>");
    CHECK(workspace.governorAnswer(it.now, GovernorQuestion::NamedGovernor).verdict == GovernorVerdict::Yes);
    REQUIRE(it.document.undo());
    CHECK(workspace.governorAnswers().rows().empty());
}

TEST_CASE("The summary names what was done since the last review, and the actions picked for their leverage")
{
    TwoYears it;
    SummaryPage page(it.document);
    page.refresh();
    auto *done = child<QWidget>(page, "doneCard");
    auto *leverage = child<QWidget>(page, "leverageCard");
    CHECK(done->isHidden());
    CHECK(leverage->isHidden());
    Action held{ActionId::create(),
                it.before,
                {number("1.1")},
                QStringLiteral("Hold an <b>evening</b>"),
                QStringLiteral("Head")};
    held.status = ActionStatus::Done;
    held.outcome = QStringLiteral("Eighty families came");
    Action dropped{ActionId::create(), it.before, {number("1.1")}, QStringLiteral("Print a leaflet"), {}};
    dropped.status = ActionStatus::Stopped;
    Action next{ActionId::create(), it.now, {number("1.2")}, QStringLiteral("Write the plan"), QStringLiteral("SENCo")};
    next.due = QDate(2027, 3, 1);
    for (const Action &each : {held, dropped, next})
        REQUIRE(it.document.perform(edit::AddAction{each}));
    REQUIRE(it.document.perform(edit::SetLeverage{it.now, {next.id}}));
    page.refresh();
    CHECK_FALSE(done->isHidden());
    CHECK(says(*done, QStringLiteral("Hold an <b>evening</b>")));
    CHECK(says(*done, QStringLiteral("Eighty families came")));
    CHECK_FALSE(says(*done, QStringLiteral("leaflet")));
    CHECK(says(*leverage, QStringLiteral("Write the plan")));
    CHECK(says(*leverage, QStringLiteral("SENCo · by 1 March 2027")));
}

TEST_CASE("Gatsby Benchmarks are labels of the themes on the summary and over a statement, and nowhere a score")
{
    TwoYears it;
    SummaryPage page(it.document);
    page.refresh();
    CHECK(tableOf(page).contains(QStringLiteral("(Gatsby Benchmarks 1, 3)")));
    const AgreePresenter presenter(it.document);
    CHECK(presenter.statement().themeTitles.front().endsWith(QStringLiteral(" · Gatsby Benchmark 1")));
}

TEST_CASE("A name in a text is shown before the paper goes out")
{
    TwoYears it;
    REQUIRE(it.document.perform(
        edit::AddPerson{{PersonId::create(), QStringLiteral("Ada Lovelace"), {QStringLiteral("senco"), {}}}}));
    REQUIRE(it.document.perform(
        edit::Write{it.now, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("As Ada Lovelace said")}));
    Settings settings;
    settings.setReportKind(ReportKind::Governors);
    ReportsPage page(it.document, settings);
    page.refresh();
    CHECK(says(page, QStringLiteral("Ada Lovelace")));
}
