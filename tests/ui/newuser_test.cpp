// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a careers leader ran into who used the window for the first time: see docs/trials.md.
#include "core/insight/highlights.h"
#include "core/text/meeting.h"
#include "tests/support/askedfile.h"
#include "tests/support/menuwindow.h"
#include "tests/support/newreview.h"
#include "tests/support/revieweddocument.h"
#include "ui/asking/board/boardtab.h"
#include "ui/asking/board/boardtable.h"
#include "ui/asking/differ/differtab.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/charts/chartview.h"
#include "ui/charts/levelbarschart.h"
#include "ui/charts/reviewcharts.h"
#include "ui/desk/messages.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presentercontent.h"
#include "ui/places/agree/reviewcolumn.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/home/homecontent.h"
#include "ui/places/prepare/preparecontent.h"
#include "ui/places/summary/summarydialogs.h"
#include "ui/places/summary/summarypage.h"
#include "ui/places/summary/summarypresenter.h"
#include "ui/report/reportlayout.h"
#include "ui/statement/cardgeometry.h"
#include "ui/statement/statementheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Two reviews of the school edition; four statements of theme 1 rose, and its median stayed.
struct RisenFile : OpenFile
{
    ReviewId last = startReview("2025/26", QDate(2025, 11, 12));
    ReviewId now = startReview("2026/27", QDate(2026, 11, 12));

    RisenFile()
    {
        const int before[] = {1, 2, 2, 2, 2, 2, 3};
        const int after[] = {2, 2, 2, 2, 3, 3, 4};
        for (int at = 0; at < 7; ++at) {
            const QString statement = QStringLiteral("1.%1").arg(at + 1);
            put(last, statement, before[at], true);
            put(now, statement, after[at], at > 0);
        }
    }
    void put(ReviewId review, const QString &statement, int value, bool agreed)
    {
        const edit::Answer answer{
            review, {{*StatementNumber::parse(statement), edit::Answer::One::Kind::Level, level(value)}}, agreed, noon};
        if (!document.perform(answer))
            throw std::runtime_error("an answer was refused");
    }
};

/// The largest text that Settings offers.
struct LargestText
{
    LargestText() { applyTheme(*qApp, ThemeChoice::Light, 1.5); }
    ~LargestText() { applyTheme(*qApp, ThemeChoice::System, 1.0); }
};

QString noticeIn(const QWidget &widget)
{
    const auto *notice = widget.window()->findChild<QLabel *>(QStringLiteral("notice"));
    return notice && notice->isVisible() ? notice->text() : QString();
}

bool isInSight(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

TEST_CASE("Summary and Compare count what rose and fell in each theme, with drafts told apart", "[newuser]")
{
    RisenFile it;
    const Workspace &workspace = it.document.workspace();
    const LevelBarsData bars = levelBarsOf(workspace, *workspace.review(it.now), workspace.review(it.last));
    CHECK(bars.rows[0].change == ChartChange{ChartChange::Direction::Up, QStringLiteral("4 up, 0 down")});
    CHECK(bars.rows[1].change == ChartChange{});
    ComparePage page(it.document);
    page.resize(1200, 700);
    page.refresh();
    page.show();
    const auto counts = [&page] {
        QStringList shown;
        for (const QWidget *each : page.findChildren<QWidget *>(QStringLiteral("countOfTheme"))) {
            if (!each->isHidden())
                shown << each->findChild<PlainLabel *>()->text() + u'|' +
                             each->findChild<PlainLabel *>()->accessibleName();
        }
        return shown;
    };
    CHECK(counts().isEmpty());
    for (auto *views : page.findChildren<SegmentedControl *>()) {
        if (views->isVisible() && views->count() == 5)
            views->setCurrentIndex(1); // Themes
    }
    QTest::qWait(1); // what was put into a layout is shown by the next event
    REQUIRE_FALSE(counts().isEmpty());
    CHECK(counts().front().startsWith(QStringLiteral("4 up, 0 down|1 ")));
    CHECK(counts().front().endsWith(QStringLiteral(": 4 up, 0 down")));
    const auto labels = page.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *each) {
        return each->isVisible() && each->text().contains(QStringLiteral("of these not agreed yet"));
    }));
}

TEST_CASE("A card is never narrower than the words of its state", "[newuser]")
{
    CardContent none;
    none.narrow = true;
    none.bullets = false;
    none.state = 150;
    none.stateRoom = 150;
    CardContent level;
    level.points.emplace_back(QStringLiteral("Careers are led."), QFont());
    level.stateRoom = 210;
    for (const qreal width : {400.0, 700.0, 1366.0}) {
        const PlacedCards placed = placeCards({none, level, level}, width, 300, CardMetrics());
        CHECK(placed.cards[0].state.width() >= 150);
        CHECK(placed.cards[0].state.right() <= placed.cards[0].rect.width());
        CHECK(placed.cards[1].rect.width() >= 210);
    }
}

TEST_CASE("With the largest text no theme is cut off Summary's chart", "[newuser]")
{
    const LargestText large;
    RisenFile it;
    for (const QSize size : {QSize(1093, 614), QSize(1366, 768), QSize(700, 500)}) {
        INFO(size.width());
        SummaryPage page(it.document);
        page.resize(size);
        page.refresh();
        page.show();
        ChartView *bars = nullptr;
        for (auto *view : page.findChildren<ChartView *>()) {
            if (dynamic_cast<const LevelBarsChart *>(view->chart().get()))
                bars = view;
        }
        REQUIRE(bars);
        const auto fits = [&] {
            return bars->height() >= bars->minHeight(bars->width()) && bars->minHeight(bars->width()) > 0;
        };
        CHECK(QTest::qWaitFor(fits));
        const Workspace &workspace = it.document.workspace();
        const LevelBarsData data = levelBarsOf(workspace, *workspace.review(it.now), workspace.review(it.last));
        const LevelBarsGeometry places(data, QRectF(3, 3, bars->width() - 6, bars->minHeight(bars->width()) - 6),
                                       bodyFont(bars->font()));
        CHECK(places.row(5).bottom() <= bars->height());
    }
}

TEST_CASE("What a theme's statements have come to is whole in the list, on as many lines as it takes", "[newuser]")
{
    ThemeButton button;
    ThemeEntry entry;
    entry.number = 3;
    entry.title = QStringLiteral("Future pathways for all learners");
    entry.shortTitle = QStringLiteral("Future pathways");
    entry.counts = QStringLiteral("4 of 8 agreed");
    entry.query = true;
    button.show(entry);
    const int oneLine = button.heightForWidth(240);
    entry.counts = QStringLiteral("4 of 8 agreed, 2 drafts, 1 carried, 1 unanswered");
    button.show(entry);
    CHECK(button.heightForWidth(1000) == oneLine);
    CHECK(button.heightForWidth(240) > oneLine);
}

TEST_CASE("Above a statement its theme has the longest name that fits", "[newuser]")
{
    StatementHeader header;
    StatementView view;
    view.number = QStringLiteral("2.4");
    view.shortTitle = QStringLiteral("Destinations data");
    view.wording = QStringLiteral("Test");
    view.themeTitles = {
        QStringLiteral("Addressing the needs of all learners and impact evaluation · Gatsby Benchmark 3"),
        QStringLiteral("Needs of learners, impact · Gatsby Benchmark 3"), QStringLiteral("Needs of learners, impact")};
    header.show(view);
    header.QWidget::show();
    const auto shownAt = [&](int width) {
        header.resize(width, 120);
        QTest::qWait(1);
        for (const auto *label : header.findChildren<PlainLabel *>()) {
            if (view.themeTitles.contains(label->text())) {
                CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
                CHECK(label->accessibleName() == view.themeTitles.front());
                return label->text();
            }
        }
        return QString();
    };
    CHECK(shownAt(1400) == view.themeTitles[0]);
    CHECK(shownAt(700) == view.themeTitles[1]);
    CHECK(shownAt(400) == view.themeTitles[2]);
}

TEST_CASE("Above a statement, tools take one line: what has no room there is beside the title", "[newuser]")
{
    StatementHeader header;
    StatementView view;
    view.number = QStringLiteral("2.4");
    view.shortTitle = QStringLiteral("Destinations data");
    view.wording = view.shortWording = QStringLiteral("A wording that has quite a long name of its own");
    view.themeTitles = {QStringLiteral("Needs of learners, impact")};
    header.show(view);
    header.QWidget::show();
    auto *present = child<QPushButton>(header, "present");
    const auto isBesideTitle = [&](int width) {
        header.resize(width, header.heightForWidth(width) > 0 ? header.heightForWidth(width) : 160);
        QTest::qWait(1);
        const auto *title = child<PlainLabel>(header, "statementTitle");
        return present->geometry().center().y() >= title->geometry().top();
    };
    CHECK_FALSE(isBesideTitle(1000));
    CHECK(isBesideTitle(330));
    CHECK(header.rect().contains(present->geometry()));
    CHECK_FALSE(isBesideTitle(1000));
}

TEST_CASE("In a small window a statement's title wraps and is whole", "[newuser]")
{
    StatementHeader header;
    StatementView view;
    view.number = QStringLiteral("3.5");
    view.shortTitle = QStringLiteral("Parents and carers know every route at the points of choice");
    view.title = QStringLiteral("Parent and carer understanding of all routes available to learners");
    view.wording = QStringLiteral("Test");
    header.show(view);
    header.resize(1200, header.sizeHint().height());
    header.QWidget::show();
    auto *title = child<PlainLabel>(header, "statementTitle");
    CHECK_FALSE(title->wordWrap());
    header.resize(420, 200);
    QTest::qWait(1);
    CHECK(header.width() == 420);
    CHECK(title->wordWrap());
    CHECK(title->geometry().right() <= header.width());
    CHECK(title->height() >= title->heightForWidth(title->width()));
}

TEST_CASE("A review from paper was finished on its own date, on Home, Prepare and Summary", "[newuser]")
{
    OpenFile it;
    Review paper = newReview(builtInModel(), "2023/24", QDate(2024, 6, 12), QStringLiteral("From paper"));
    paper.enteredLater = true;
    REQUIRE(it.document.perform(edit::AddReview{paper, {}}));
    REQUIRE(it.document.perform(edit::FinishReview{paper.id, noon}));
    REQUIRE(it.document.setReview(paper.id));
    const QString date = QStringLiteral("12 June 2024");
    CHECK(RecentFiles::describe(it.document).finished == paper.date);
    CHECK(summaryContent(it.document.workspace(), *it.document.review(), false).subtitle.contains(date));
    CHECK(prepareContent(it.document).reviewState.contains(date));
}

TEST_CASE("Home says in 24 hours when a file was open", "[newuser]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Document none;
    RecentFile file;
    file.path = QStringLiteral("/a/school.waymark");
    const QDateTime now(QDate(2026, 11, 22), QTime(18, 0));
    file.lastOpened = QDateTime(QDate(2026, 11, 22), QTime(17, 13)).toUTC();
    const HomeContent content = homeContent(none, {file}, {}, now);
    QLocale::setDefault(before);
    REQUIRE(content.recent.size() == 1);
    CHECK(content.recent[0].state.contains(QStringLiteral("17:13")));
}

TEST_CASE("Nobody took part before the review is finished", "[newuser]")
{
    AskedFile it;
    const auto subtitle = [&] {
        return summaryContent(it.document.workspace(), *it.document.review(), false).subtitle;
    };
    CHECK(subtitle().contains(QStringLiteral("taking part")));
    it.must(edit::FinishReview{it.review, noon});
    CHECK(subtitle().contains(QStringLiteral("took part")));
}

TEST_CASE(
    "Agreed statements are not among those to discuss, on Prepare and in the meeting, and the length is the plan's",
    "[newuser]")
{
    AskedFile it;
    it.answer(it.head, {{"1.1", 4}, {"2.1", 2}});
    it.agreeFirst(it.review, 4);
    DifferTab differ(it.document);
    differ.refresh();
    const QString length =
        QStringLiteral("28 statement(s) to discuss: 10 fit into 30 of the meeting's 57 minutes, 18 won't fit");
    CHECK(child<PlainLabel>(differ, "agendaEstimate")->text() == length);
    MeetingSession session(it.document);
    CHECK(session.agendaView().toDiscuss == length);
    session.begin();
    session.carryOut({MeetingKey::Kind::AgendaNext});
    CHECK(session.content().place == QStringLiteral("28 left to discuss"));
}

TEST_CASE("No measure and no code is shown where nobody asked for it", "[newuser]")
{
    AskedFile it;
    it.answer(it.head, {{"1.1", 1}});
    it.answer(it.senco, {{"1.1", 2}});
    it.answer(it.curriculum, {{"1.1", 2}});
    it.answer(it.years, {{"1.1", 4}});
    it.document.setStatement(number("1.1"));
    MeetingSession session(it.document);
    CHECK_FALSE(presenterContent(session).answers.contains(QStringLiteral("spread")));
    const PrepareContent prepare = prepareContent(it.document);
    const QString code = builtInModel().structure.digest().shortForm();
    CHECK_FALSE(prepare.structureLine.contains(code));
    CHECK(prepare.structureCode.contains(code));
    CHECK_FALSE(prepare.wordingLine.contains(builtInModel().wording.digest().shortForm()));
    DifferTab differ(it.document);
    differ.resize(1150, 640);
    differ.refresh();
    differ.show();
    QTest::qWait(1);
    for (const auto *label : differ.findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("consensus"))));
    }
}

TEST_CASE("Giving a theme moves no row of the grid of who is asked", "[newuser]")
{
    AskedFile it;
    BoardTab board(it.document);
    board.resize(900, 640);
    board.refresh();
    board.show();
    QTest::qWait(1);
    auto *table = child<BoardTable>(board, "board");
    auto *summary = child<PlainLabel>(board, "boardSummary");
    const int before = table->mapTo(&board, QPoint()).y();
    summary->setText(QStringLiteral("Seven people and groups are asked, three have answered. ").repeated(2));
    board.layout()->activate();
    QTest::qWait(1);
    CHECK(table->mapTo(&board, QPoint()).y() == before);
    auto *notice = child<PlainLabel>(board, "boardNotice");
    notice->setText(QStringLiteral("Nobody holds these roles."));
    notice->show();
    board.layout()->activate();
    QTest::qWait(1);
    CHECK(table->mapTo(&board, QPoint()).y() == before);
}

TEST_CASE("On the board no room is left between what belongs together", "[newuser]")
{
    AskedFile it;
    it.ask({{1, it.head}, {2, it.senco}});
    BoardTab board(it.document);
    board.resize(1250, 640);
    board.refresh();
    board.show();
    QTest::qWait(1);
    // Room for a summary of another line is below all of these words.
    auto *summary = child<PlainLabel>(board, "boardSummary");
    const auto *below = qobject_cast<QWidget *>(summary->nextInFocusChain());
    REQUIRE(below->inherits("QLabel"));
    CHECK(below->y() - summary->geometry().bottom() <= 4);
    // A heading is as high as its longest title, which takes more lines in narrow columns.
    const auto *header = child<BoardTable>(board, "board")->horizontalHeader();
    const int wide = header->height();
    board.resize(760, 640);
    QTest::qWait(1);
    CHECK(header->height() > wide);
}

TEST_CASE("What the hand-out dialog has done is in sight without scrolling", "[newuser]")
{
    AskedFile it;
    it.ask({{1, it.head}, {2, it.senco}});
    HandOutDialog dialog(it.document, it.folder.path());
    dialog.show();
    dialog.resize(dialog.width(), 360);
    QTest::qWait(1);
    dialog.saveForms(it.folder.filePath(QStringLiteral("forms")));
    QTest::qWait(1);
    auto *told = child<PlainLabel>(dialog, "handOutTold");
    CHECK(isInSight(*told));
    CHECK(told->text().contains(QStringLiteral("saved in")));
    dialog.copyMail();
    QTest::qWait(1);
    CHECK(isInSight(*told));
}

TEST_CASE("A copied picture and the unanimous statements that were agreed are told in a notice", "[newuser]")
{
    AskedFile it;
    it.answer(it.head, {{"2.1", 2}});
    it.answer(it.senco, {{"2.1", 2}});
    it.answer(it.curriculum, {{"2.1", 2}});
    it.answer({}, {{"2.1", 2}}, QStringLiteral("Finn Green"));
    DifferTab differ(it.document);
    differ.resize(1150, 640);
    differ.refresh();
    differ.show();
    CHECK(noticeIn(differ).isEmpty());
    withNextDialog([](QDialog &dialog) { dialog.accept(); });
    child<QPushButton>(differ, "agreeUnanimous")->click();
    CHECK(it.document.workspace().decision(it.review, number("2.1")).standing == Standing::Agreed);
    CHECK(noticeIn(differ).contains(QStringLiteral("1 statement(s) agreed")));

    ChartView chart;
    tellOfSaving(chart);
    chart.resize(500, 300);
    const Workspace &workspace = it.document.workspace();
    chart.setChart(std::make_unique<LevelBarsChart>(levelBarsOf(workspace, *it.document.review(), nullptr)));
    chart.show();
    chart.copyAction()->trigger();
    CHECK(noticeIn(chart).contains(QStringLiteral("copied")));
    QTest::mouseClick(chart.findChild<QLabel *>(QStringLiteral("notice")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return noticeIn(chart).isEmpty(); }));
}

TEST_CASE("A picture is saved under a name with the school and the years in it", "[newuser]")
{
    RisenFile it;
    ChartView chart;
    const Workspace &workspace = it.document.workspace();
    chart.setChart(
        std::make_unique<LevelBarsChart>(levelBarsOf(workspace, *workspace.review(it.now), workspace.review(it.last))));
    chart.show();
    QString name;
    withNextDialog([&name](QDialog &dialog) {
        name = qobject_cast<QFileDialog *>(&dialog)->selectedFiles().value(0);
        dialog.reject();
    });
    chart.savePngAction()->trigger();
    CHECK(name.contains(QStringLiteral("Example Academy")));
    CHECK(name.contains(QStringLiteral("2026-27")));
    CHECK(name.contains(QStringLiteral("2025-26")));
}

TEST_CASE("The button that goes ahead is the last one, in the dialogs of the toolkit as in our own", "[newuser]")
{
    RisenFile it;
    HighlightDialog dialog(it.document, HighlightKind::Strength, nullptr);
    dialog.show();
    QTest::qWait(1);
    const auto *cancel = button<QPushButton>(dialog, QStringLiteral("Cancel"));
    const auto *use = button<QPushButton>(dialog, QStringLiteral("Save"));
    CHECK(cancel->mapTo(&dialog, QPoint()).x() < use->mapTo(&dialog, QPoint()).x());
    // What is suggested is named, not only numbered.
    const Highlights suggested = highlights(it.document.workspace(), *it.document.review());
    REQUIRE_FALSE(suggested.strengths.empty());
    const StatementNumber first = suggested.strengths.front().statement;
    const Statement *statement = it.document.workspace().structureOf(*it.document.review()).statement(first);
    CHECK(dialog.findChild<QComboBox *>()->currentText().contains(statement->shortTitle));
}

TEST_CASE("A chosen strength whose statement has no answer just now stays chosen when the dialog is saved", "[newuser]")
{
    RisenFile it;
    const ReviewId id = it.document.review()->id;
    REQUIRE(it.document.perform(
        edit::ChooseHighlight{id, HighlightKind::Strength, 2, number("1.1"), QStringLiteral("Our parents say so")}));
    REQUIRE(it.document.perform(edit::ChooseLevel{id, number("1.1"), {}}));
    HighlightDialog dialog(it.document, HighlightKind::Strength, nullptr);
    dialog.show();
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    const Highlight *chosen = it.document.workspace().highlights().find({id, {HighlightKind::Strength, 2}});
    REQUIRE(chosen);
    CHECK(chosen->reason == QStringLiteral("Our parents say so"));
}

TEST_CASE("Answers are looked for where browsers save, and then where the last ones were", "[newuser]")
{
    QSettings().clear();
    QTemporaryDir folder;
    QTemporaryDir files;
    Settings settings;
    settings.setFolder(files.path());
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    CHECK(settings.answersFolder() == (QFileInfo(downloads).isDir() ? downloads : settings.folder()));
    settings.setAnswersFolder(folder.path());
    CHECK(settings.answersFolder() == folder.path());
    CHECK(settings.folder() == files.path());
    QSettings().clear();
}

TEST_CASE("One statement has one name in the presenter's window, and the publisher's above the publisher's words",
          "[newuser]")
{
    OpenFile it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.document.setStatement(number("1.1"));
    MeetingSession session(it.document);
    const Statement &statement = *builtInModel().structure.statement(number("1.1"));
    CHECK(presenterContent(session).title == statement.shortTitle);
    CHECK(presenterContent(session).wholeTitle == statement.title);
    CHECK(audienceStatement(it.document).title == QStringLiteral("1.1 ") + statement.shortTitle);
    Wording::Descriptors words;
    for (const Statement &each : builtInModel().structure.statements()) {
        const Descriptor word{{{QStringLiteral("Publisher's words"), true}}};
        words[each.number] = {word, word, word, word};
    }
    const Wording official(QStringLiteral("Publisher"), QStringLiteral("en"), {}, true,
                           builtInModel().structure.digest(), words);
    REQUIRE(it.document.perform(edit::AddModel{{builtInModel().structure, official}}));
    REQUIRE(it.document.perform(edit::UseWording{it.document.review()->id, official.digest()}));
    CHECK(audienceStatement(it.document).title == QStringLiteral("1.1 ") + statement.title);
}

TEST_CASE("Printing by its key shows on Reports which report it is", "[newuser]")
{
    MenuWindow it;
    it.agreeFirst(it.startReview("2026/27", QDate(2026, 11, 12)), 5);
    it.window.show();
    it.window.goTo(Place::Agree);
    Place place = Place::Agree;
    withNextDialog([&](QDialog &dialog) {
        place = it.window.place();
        dialog.reject();
    });
    it.choose("Print preview…");
    CHECK(place == Place::Reports);
}

TEST_CASE("A report of several pages does not end with a page of a few lines", "[newuser]")
{
    ReportContent content;
    content.heading = QStringLiteral("Example Academy");
    int several = 0;
    for (int entries = 1; entries <= 160; ++entries) {
        content.blocks.push_back({block::Entry{{}, QStringLiteral("A statement"), QStringLiteral("Level 2, agreed")}});
        const ReportLayout layout(content, QSizeF(794, 1123) * 12.5, 12.5, {}); // as a PDF has it
        if (layout.pageCount() < 4)
            continue;
        ++several;
        INFO(entries);
        CHECK(layout.lastPageUse() >= 0.15);
    }
    CHECK(several > 30);
}
