// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Where views differ", and what Agree says of colleagues' answers.
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/labels.h"
#include "tests/support/paintedtexts.h"
#include "ui/asking/differ/differtab.h"
#include "ui/asking/differ/differtable.h"
#include "ui/desk/answerdots.h"
#include "ui/look/choices.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/statement/statementheader.h"

#include <QAbstractItemDelegate>
#include <QCheckBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Four answered 1.1 (far apart) and 2.1 (all the same), three 3.1.
struct AnsweredFile : AskedFile
{
    AnsweredFile()
    {
        answer(head, {{"1.1", 4}, {"2.1", 2}, {"3.1", 3}});
        answer(senco, {{"1.1", 0}, {"2.1", 2}, {"3.1", 1, QStringLiteral("Nobody <i>asked</i> us")}});
        answer(curriculum, {{"1.1", 4}, {"2.1", 2}, {"3.1", 2}});
        answer(years, {{"1.1", 1}, {"2.1", 2}});
    }
};

struct Differ
{
    AskedFile &file;
    DifferTab tab;
    DifferTable *table;

    explicit Differ(AskedFile &asked) : file(asked), tab(asked.document)
    {
        QObject::connect(&file.document, &Document::changed, &tab, [this] { tab.refresh(); });
        tab.resize(1150, 640);
        tab.refresh();
        tab.show();
        table = child<DifferTable>(tab, "agenda");
        QTest::qWait(1);
    }
    const DifferModel &model() const { return *static_cast<const DifferModel *>(table->model()); }
};

} // namespace

TEST_CASE("What a cell of the agenda says is never cut through a line", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    const QModelIndex why = differ.model().index(0, DifferModel::Why);
    REQUIRE_FALSE(why.data().toString().isEmpty());
    int shortened = 0;
    for (int width = 40; width <= 400; width += 5) {
        PaintedTexts device({width, 38});
        QPainter painter(&device);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 38);
        option.palette = differ.table->palette();
        option.widget = differ.table;
        differ.table->itemDelegate()->paint(&painter, option, why);
        painter.end();
        INFO(width);
        CHECK(device.texts().size() <= 2);
        shortened += device.texts().size() == 2 ? 1 : 0;
    }
    CHECK(shortened > 3);
}

TEST_CASE("With large text neither the agenda nor the sentence above it makes anything scroll sideways", "[differ]")
{
    AnsweredFile file;
    const struct LargeText
    {
        LargeText() { applyTheme(*qApp, ThemeChoice::Light, 1.5); }
        ~LargeText() { applyTheme(*qApp, ThemeChoice::Light); }
    } large;
    Differ larger(file);
    auto *estimate = child<PlainLabel>(larger.tab, "agendaEstimate");
    estimate->setText(
        QStringLiteral("28 statements to discuss: 9 fit into 30 of the meeting's 57 minutes, 11 can be agreed "
                       "without discussion, 19 won't fit"));
    larger.tab.resize(1230, 600); // what a page has of 1366
    QTest::qWait(1);
    CHECK(larger.tab.minimumSizeHint().width() <= 1230);
    CHECK(larger.table->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("The button that starts the meeting is beside the agenda's headline, however long that is", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    auto *estimate = child<PlainLabel>(differ.tab, "agendaEstimate");
    const auto *start = child<QPushButton>(differ.tab, "startMeeting");
    for (const char *words : {"", ", 3 can be agreed without discussion, views are close on 3",
                              ", 11 can be agreed without discussion, views are close on 9, 19 of them won't fit"}) {
        estimate->setText(QStringLiteral("28 statements to discuss: 9 fit into 30 of the meeting's 57 minutes") +
                          QLatin1String(words));
        for (const int width : {900, 1040, 1190}) {
            differ.tab.resize(width, 600);
            QTest::qWait(1);
            const auto place = [&](const QWidget &each) {
                return QRect(each.mapTo(&differ.tab, QPoint()), each.size());
            };
            INFO(words << " at " << width);
            CHECK(place(*start).top() < place(*estimate).bottom());
            CHECK(place(*start).left() > place(*estimate).right());
        }
    }
}

TEST_CASE("The agenda begins where answers lie furthest apart, and Enter opens that statement on Agree", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    REQUIRE(differ.model().rowCount() == 32);
    CHECK(differ.model().row(0).statement == number("1.1"));
    CHECK(differ.model().row(0).reason.contains(QStringLiteral("views differ very widely")));
    QSignalSpy places(&differ.tab, &PageTab::placeWanted);
    differ.table->setFocus();
    QTest::keyClick(differ.table, Qt::Key_Return);
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].value<Place>() == Place::Agree);
    CHECK(file.document.statement() == number("1.1"));
}

TEST_CASE("The detail shows the distribution and what it comes to in plain words", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    auto *detail = child<QWidget>(differ.tab, "differDetail");
    CHECK(detail->findChild<AnswerDots *>()->counts() == Counts{1, 1, 0, 0, 2});
    CHECK(says(*detail, QStringLiteral("Median: between level 1 and level 4")));
    CHECK_FALSE(says(*detail, QStringLiteral("Leik's D")));
    QTest::mouseClick(button<LinkButton>(*detail, QStringLiteral("What do these figures mean?")), Qt::LeftButton);
    CHECK(says(*detail, QStringLiteral("Leik's D")));
}

TEST_CASE("Below four answers no distribution is shown anywhere, and a sentence says why", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    const int row = differ.model().rowOf(number("3.1"));
    REQUIRE(row >= 0);
    CHECK(differ.model().row(row).counts.empty());
    CHECK(differ.model().index(row, DifferModel::Spread).data().toString().contains(QStringLiteral("too few")));
    differ.table->choose(row);
    auto *detail = child<QWidget>(differ.tab, "differDetail");
    CHECK_FALSE(detail->findChild<AnswerDots *>()->isVisible());
    CHECK(child<PlainLabel>(*detail, "withheld")->isVisible());
    CHECK(says(*detail, QStringLiteral("Nobody <i>asked</i> us")));
    CHECK_FALSE(says(*detail, QStringLiteral("Cleo Dunn")));
}

TEST_CASE("Names stand beside answers and comments only where the review and the form promised it", "[differ]")
{
    AskedFile file;
    Reflection reflection{file.review};
    reflection.namesSeen = true;
    file.must(edit::DescribeReflection{reflection});
    file.answer(file.senco, {{"1.1", 3, QStringLiteral("We are proud of it")}});
    const DifferDetail detail = differDetail(file.document.workspace(), *file.document.review(), number("1.1"));
    CHECK(detail.named == QStringList{QStringLiteral("Cleo Dunn: level 3")});
    REQUIRE(detail.said.size() == 1);
    CHECK(detail.said[0].who == QStringLiteral("Cleo Dunn"));
}

TEST_CASE("The agenda is cut down to a theme, and to what is not agreed yet", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    child<SegmentedControl>(differ.tab, "agendaThemes")->setCurrentIndex(1);
    CHECK(differ.model().rowCount() == 7);
    file.agreeFirst(file.review, 2);
    child<QCheckBox>(differ.tab, "withoutAgreed")->click();
    CHECK(differ.model().rowCount() == 5);
    CHECK(child<PlainLabel>(differ.tab, "agendaEstimate")->text() ==
          QStringLiteral("5 statement(s) to discuss: 2 fit into 6 of the meeting's 57 minutes, 3 won't "
                         "fit"));
}

TEST_CASE("The rule of the order is shown on demand", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    CHECK_FALSE(child<PlainLabel>(differ.tab, "agendaRule")->isVisible());
    QTest::mouseClick(button<LinkButton>(differ.tab, QStringLiteral("Why this order?")), Qt::LeftButton);
    CHECK(child<PlainLabel>(differ.tab, "agendaRule")->isVisible());
}

TEST_CASE("What all see the same is agreed in one step after a look at the list, and undo takes all of it back",
          "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    auto *agree = child<QPushButton>(differ.tab, "agreeUnanimous");
    CHECK(agree->text() == QStringLiteral("Agree 1 unanimous statement(s)…"));
    withNextDialog([](QDialog &dialog) {
        auto *list = child<QListWidget>(dialog, "unanimous");
        CHECK(list->count() == 1);
        CHECK(list->item(0)->text().startsWith(QStringLiteral("2.1 ")));
        CHECK(list->item(0)->text().contains(QStringLiteral("4 answer(s), all level 2")));
        dialog.accept();
    });
    QTest::mouseClick(agree, Qt::LeftButton);
    CHECK(file.document.workspace().decision(file.review, number("2.1")).standing == Standing::Agreed);
    // No one has met yet: the minutes name no team that was never there.
    CHECK(file.document.workspace().settlementsOf(file.review, number("2.1")).back()->round ==
          QStringLiteral("All answers the same"));
    CHECK_FALSE(agree->isEnabled());
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().decision(file.review, number("2.1")).standing == Standing::Unanswered);
}

TEST_CASE("Who sees the draft higher or lower is counted, and marks on points are, from four on", "[differ]")
{
    AskedFile file;
    file.must(edit::DescribeReflection{{file.review, {}, {}, false, PackKind::DraftShown}});
    int came = 0;
    const auto take = [&](std::optional<Level> chosen, Stance stance) {
        edit::ImportResponse made;
        made.response.id = ResponseId::create();
        made.response.review = file.review;
        made.response.claimedName = QStringLiteral("Colleague %1").arg(++came);
        made.response.kind = PackKind::DraftShown;
        made.response.wording = builtInModel().wording.digest();
        made.response.savedAt = made.response.receivedAt = noon.addSecs(came);
        made.response.source = CanonicalBytes(QStringLiteral("test/1")).number(came).digest();
        made.answers.push_back({{}, number("1.1"), chosen, false, stance});
        made.marks.push_back({{}, number("1.1"), level(2), 0, came % 2 == 0 ? Mark::NotYet : Mark::InPlace});
        file.must(made);
    };
    take(level(2), Stance::Agree);
    take({}, Stance::Higher);
    take({}, Stance::Higher);
    Differ differ(file);
    auto *detail = child<QWidget>(differ.tab, "differDetail");
    const int row = differ.model().rowOf(number("1.1"));
    differ.table->choose(row);
    CHECK(says(*detail, QStringLiteral("3 answer(s)")));
    CHECK_FALSE(says(*detail, QStringLiteral("without a level")));
    CHECK_FALSE(says(*detail, QStringLiteral("with the draft")));
    CHECK_FALSE(says(*detail, QStringLiteral("in place")));
    take({}, Stance::Lower);
    differ.table->choose(differ.model().rowOf(number("1.1")));
    CHECK(says(*detail, QStringLiteral("1 for the draft, 2 higher, 1 lower")));
    CHECK(says(*detail, QStringLiteral("in place 2, not yet 2, query 0")));
    CHECK(says(*detail, worded(builtInModel().wording.descriptor(number("1.1"), level(2)).points[0].text,
                               InstitutionKind::School)));
    CHECK_FALSE(says(*detail, QStringLiteral("Colleague")));
}

TEST_CASE("Where names may be seen, they stand beside stances and marks, with the name that was typed", "[differ]")
{
    AskedFile file;
    file.must(edit::DescribeReflection{{file.review, {}, {}, true, PackKind::DraftShown}});
    edit::ImportResponse made;
    made.response.id = ResponseId::create();
    made.response.review = file.review;
    made.response.voice = file.senco;
    made.response.claimedName = QStringLiteral("Mallory");
    made.response.namesSeen = true;
    made.response.kind = PackKind::DraftShown;
    made.response.wording = builtInModel().wording.digest();
    made.response.savedAt = made.response.receivedAt = noon;
    made.response.source = CanonicalBytes(QStringLiteral("test/1")).number(1).digest();
    made.answers.push_back({{}, number("1.1"), {}, false, Stance::Higher});
    made.marks.push_back({{}, number("1.1"), level(2), 0, Mark::Query});
    file.must(made);
    Differ differ(file);
    auto *detail = child<QWidget>(differ.tab, "differDetail");
    differ.table->choose(differ.model().rowOf(number("1.1")));
    CHECK(says(*detail, QStringLiteral("Cleo Dunn (wrote: Mallory): higher than the draft")));
    CHECK(says(*detail, QStringLiteral("query (Cleo Dunn (wrote: Mallory))")));
}

TEST_CASE("Three equal answers are told nowhere, for that would say what each of the three chose", "[differ]")
{
    AskedFile file;
    for (const Voice &voice : {Voice(file.head), Voice(file.senco), Voice(file.curriculum)})
        file.answer(voice, {{"4.1", 3}});
    Differ differ(file);
    const DifferRow row = differ.model().row(differ.model().rowOf(number("4.1")));
    CHECK_FALSE(row.spoken.contains(QStringLiteral("same level")));
    CHECK_FALSE(row.spoken.contains(QStringLiteral("level 3")));
    differ.table->choose(differ.model().rowOf(number("4.1")));
    auto *detail = child<QWidget>(differ.tab, "differDetail");
    CHECK_FALSE(says(*detail, QStringLiteral("evel 3")));
    auto *agree = child<QPushButton>(differ.tab, "agreeUnanimous");
    CHECK_FALSE(agree->isEnabled());
    CHECK(agree->toolTip().contains(QStringLiteral("at least four answers")));
}

TEST_CASE("A theme's drafts are not agreed over colleagues who see it otherwise before somebody says so", "[differ]")
{
    AnsweredFile file;
    for (const char *each : {"1.1", "1.2", "2.1"})
        file.must(edit::ChooseLevel{file.review, number(each), level(2)});
    file.document.setStatement(number("1.1"));
    AgreePage page(file.document);
    page.resize(1150, 640);
    page.show();
    page.refresh();
    const auto standing = [&](const char *each) {
        return file.document.workspace().decision(file.review, number(each)).standing;
    };
    const auto agreeAll = [&] { child<QAbstractButton>(page, "agreeTheme")->click(); };
    QString listed;
    withNextDialog([&](QDialog &dialog) {
        listed = static_cast<QMessageBox &>(dialog).informativeText();
        dialog.reject();
    });
    agreeAll();
    CHECK(listed.startsWith(QStringLiteral("1.1 ")));
    CHECK(listed.contains(QStringLiteral("views differ very widely")));
    CHECK(listed.count(u'\n') == 0); // 1.2 is nobody's but the leader's
    CHECK(standing("1.1") == Standing::Draft);
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("Agree all drafts"))->click(); });
    agreeAll();
    CHECK(standing("1.1") == Standing::Agreed);
    CHECK(standing("1.2") == Standing::Agreed);
    // All four say 2 here: nobody is asked.
    file.document.setStatement(number("2.1"));
    page.refresh();
    agreeAll();
    CHECK(standing("2.1") == Standing::Agreed);
}

TEST_CASE("The meeting starts from where people differ", "[differ]")
{
    AnsweredFile file;
    Differ differ(file);
    std::vector<Command> wanted;
    QObject::connect(&differ.tab, &PageTab::commandWanted, [&wanted](Command command) { wanted.push_back(command); });
    QTest::mouseClick(child<QPushButton>(differ.tab, "startMeeting"), Qt::LeftButton);
    CHECK(wanted == std::vector{Command::StartMeeting});
}

TEST_CASE("Without answers the tab says what will be there and leads to who is asked", "[differ]")
{
    AskedFile file;
    PreparePage page(file.document);
    page.resize(1150, 640);
    page.show();
    page.showTab(PreparePage::Tab::Differ);
    QTest::mouseClick(button<QPushButton>(page, QStringLiteral("See who we're asking")), Qt::LeftButton);
    CHECK(child<SegmentedControl>(page, "prepareTabs")->currentIndex() == static_cast<int>(PreparePage::Tab::Board));
}

TEST_CASE("Agree says how many answered, shows how only when asked, and covers it at the next statement", "[differ]")
{
    AnsweredFile file;
    file.document.setStatement(number("1.1"));
    AgreePage page(file.document);
    page.resize(1150, 640);
    page.show();
    page.refresh();
    auto *line = child<AnsweredLine>(page, "answered");
    auto *dots = line->findChild<AnswerDots *>();
    CHECK(line->isVisible());
    CHECK(says(*line, QStringLiteral("4 answer(s)")));
    CHECK_FALSE(dots->isVisible());
    REQUIRE(child<LinkButton>(page, "revealAnswers")->isVisible());
    QTest::mouseClick(child<LinkButton>(page, "revealAnswers"), Qt::LeftButton);
    CHECK(dots->isVisible());
    CHECK(dots->counts() == Counts{1, 1, 0, 0, 2});
    file.document.setStatement(number("2.1"));
    page.refresh();
    CHECK_FALSE(dots->isVisible());
    file.document.setStatement(number("3.1"));
    page.refresh();
    CHECK_FALSE(child<LinkButton>(page, "revealAnswers")->isVisible());
    CHECK(says(*line, QStringLiteral("too few to show without names")));
}
