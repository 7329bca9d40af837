// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compare beyond one pair of reviews: all years, rounds, other editions, visits.
#include "tests/support/catch.h"
#include "tests/support/newreview.h"
#include "tests/support/revieweddocument.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartview.h"
#include "ui/charts/reviewcharts.h"
#include "ui/forms/dateedit.h"
#include "ui/look/tokens.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/compare/historytab.h"
#include "ui/places/compare/mappingdialog.h"
#include "ui/statement/notefield.h"

#include "tests/support/documents.h"
#include "tests/support/inwelsh.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

using namespace waymark;
using namespace waymark::testing;

namespace {

QString chartTable(const QWidget &page)
{
    QStringList cells;
    for (const ChartView *view : page.findChildren<ChartView *>()) {
        if (!view->isVisible() || !view->chart())
            continue;
        cells += view->chart()->table().headers;
        for (const QStringList &row : view->chart()->table().rows)
            cells += row;
    }
    return cells.join(u'|');
}

QString allText(const QWidget &page)
{
    QTest::qWait(1); // what was put into a layout is shown by the next event
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

struct ShownCompare
{
    ComparePage page;
    explicit ShownCompare(Document &document) : page(document)
    {
        QObject::connect(&document, &Document::changed, &page, [this] { page.refresh(); });
        page.resize(1200, 700);
        page.show();
        page.refresh();
    }
};

/// A later review with another structure: one statement of 2 less, a third theme.
ReviewId addOtherEdition(ReviewedDocument &it, const Model &other)
{
    REQUIRE(it.document.perform(edit::AddModel{other}));
    const Review review = newReview(other, "2027/28", QDate(2027, 11, 12));
    REQUIRE(it.document.perform(edit::AddReview{review, {}}));
    REQUIRE(it.document.setReview(review.id));
    return review.id;
}

/// An edition that shares no word with the usual one.
Model otherWords()
{
    const Model usual = model({2});
    std::vector<Theme> themes = usual.structure.themes();
    for (Statement &statement : themes[0].statements)
        statement.title = statement.shortTitle = QStringLiteral("Personal guidance");
    const Structure structure(QStringLiteral("Other edition"), usual.structure.levels(), {}, themes);
    Wording::Descriptors descriptors;
    for (const Statement &statement : structure.statements()) {
        for (int value = 1; value <= structure.levels(); ++value)
            descriptors[statement.number].push_back(usual.wording.descriptor(statement.number, level(value)));
    }
    return {structure,
            Wording(QStringLiteral("Other words"), QStringLiteral("en"), {}, false, structure.digest(), descriptors)};
}

} // namespace

TEST_CASE("All years show every review there is, beyond the four that are laid side by side", "[compare]")
{
    ReviewedDocument it;
    for (int year = 2020; year < 2027; ++year) {
        it.add(qPrintable(QStringLiteral("%1/%2").arg(year).arg(year - 1999)), year);
        it.answer("1.1", year % 4 + 1, true);
    }
    ShownCompare shown(it.document);
    CHECK_FALSE(chartTable(shown.page).contains(QStringLiteral("2020/21")));
    button<QAbstractButton>(shown.page, QStringLiteral("All years"))->click();
    const QString table = chartTable(shown.page);
    for (int year = 2020; year < 2027; ++year)
        CHECK(table.contains(QString::number(year) + u'/'));
    CHECK(table.contains(QStringLiteral("up 1")));
    // The trend goes over all of them too, with the range beside the median.
    it.answer("1.3", 4, true);
    button<QAbstractButton>(shown.page, QStringLiteral("Trend"))->click();
    CHECK(chartTable(shown.page).contains(QStringLiteral("2020/21")));
    CHECK(chartTable(shown.page).contains(QStringLiteral("3-4 (2 of 3 answered), from 3 to 4")));
    CHECK_FALSE(shown.page.grab().isNull());
}

TEST_CASE("The radar has the themes' medians next to it where there is room, and no other view has", "[compare]")
{
    ReviewedDocument it;
    for (int year = 2024; year < 2027; ++year) {
        it.add(qPrintable(QStringLiteral("%1/%2").arg(year).arg(year - 1999)), year);
        it.answer("1.1", year % 4 + 1, true);
    }
    ShownCompare shown(it.document);
    const auto *medians = shown.page.findChild<ChartView *>(QStringLiteral("mediansBesideRadar"));
    REQUIRE(medians);
    CHECK_FALSE(medians->isVisible());
    button<QAbstractButton>(shown.page, QStringLiteral("Radar"))->click();
    CHECK(medians->isVisible());
    CHECK(medians->chart()->description().contains(QStringLiteral("median")));
    shown.page.resize(700, 700);
    CHECK_FALSE(medians->isVisible());
    shown.page.resize(1200, 700);
    CHECK(medians->isVisible());
    button<QAbstractButton>(shown.page, QStringLiteral("Themes"))->click();
    CHECK_FALSE(medians->isVisible());
}

TEST_CASE("Rounds show what each of them agreed and moved", "[compare]")
{
    ReviewedDocument it;
    const ReviewId review = it.add("2026/27", 2026);
    ShownCompare shown(it.document);
    shown.page.showTab(ComparePage::Tab::Rounds);
    CHECK(allText(shown.page).contains(QStringLiteral("Nothing has been agreed in any round yet")));
    const auto agreeIn = [&](const char *round, int value, int hour) {
        REQUIRE(it.document.perform(edit::ChooseLevel{review, number("1.1"), level(value)}));
        REQUIRE(it.document.perform(
            edit::Agree{review, {number("1.1")}, noon.addSecs(3600 * hour), QString::fromLatin1(round)}));
    };
    agreeIn("Careers team", 2, 0);
    agreeIn("SLT", 3, 1);
    CHECK(allText(shown.page).contains(QStringLiteral("SLT: 1 agreed (1 up)")));
    CHECK(chartTable(shown.page).contains(QStringLiteral("level 2|level 3|\u2191 up 1")));
    QAction *copied = nullptr;
    QTimer::singleShot(0, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        REQUIRE(menu->actions().size() == 3);
        copied = menu->actions().front();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QApplication::clipboard()->clear();
    for (auto *picture : shown.page.findChildren<QPushButton *>(QStringLiteral("picture"))) {
        if (picture->isVisible())
            QTest::mouseClick(picture, Qt::LeftButton);
    }
    REQUIRE(copied);
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    CHECK_FALSE(shown.page.grab().isNull());
    REQUIRE(it.document.undo());
    CHECK_FALSE(allText(shown.page).contains(QStringLiteral("SLT")));
}

TEST_CASE("Only what the leader confirms of another edition is compared, and the difference stays said", "[compare]")
{
    const Model other = model({2, 2});
    ReviewedDocument it;
    it.add("2026/27", 2026);
    it.answer("1.3", 2, true);
    const ReviewId now = addOtherEdition(it, other);
    it.answer("2.1", 3, true);
    ShownCompare shown(it.document);
    CHECK(allText(shown.page).contains(QStringLiteral("uses different themes and statements, so can't be compared")));
    CHECK(allText(shown.page).contains(QStringLiteral("structure changed: 4")));

    // The suggestion alone changes nothing; a confirmed row does.
    withNextDialog([](QDialog &dialog) {
        auto *suggested = child<QComboBox>(dialog, "now1.1");
        CHECK(suggested->currentText().contains(QStringLiteral("suggested")));
        CHECK_FALSE(child<QCheckBox>(dialog, "confirmed1.1")->isChecked());
        auto *chosen = child<QComboBox>(dialog, "now1.3");
        chosen->setCurrentIndex(chosen->findData(QStringLiteral("2.1")));
        QTest::keyClick(child<QCheckBox>(dialog, "confirmed1.3"), Qt::Key_Space);
        CHECK_FALSE(chosen->accessibleName().isEmpty());
        dialog.accept();
    });
    QTest::mouseClick(child<QPushButton>(shown.page, "matchEditions"), Qt::LeftButton);
    const auto mapped = it.document.workspace().mapping(it.model.structure.digest(), other.structure.digest());
    REQUIRE(mapped.size() == 1);
    CHECK(mapped[0]->old == number("1.3"));
    CHECK(mapped[0]->now == number("2.1"));
    const QString text = allText(shown.page);
    CHECK(text.contains(QStringLiteral("uses different themes and statements")));
    CHECK(text.contains(QStringLiteral("1 statement(s) (is/are) compared as you matched them")));
    CHECK(text.contains(QStringLiteral("1 up")));
    CHECK(text.contains(QStringLiteral("structure changed: 3")));
    CHECK(it.document.workspace().decision(now, number("2.1")).level == level(3));
    REQUIRE(it.document.undo());
    CHECK(allText(shown.page).contains(QStringLiteral("so can't be compared")));

    // Another choice in a row is to be confirmed anew.
    MappingDialog dialog(it.document);
    child<QCheckBox>(dialog, "confirmed1.2")->setChecked(true);
    child<QComboBox>(dialog, "now1.2")->setCurrentIndex(0);
    CHECK_FALSE(child<QCheckBox>(dialog, "confirmed1.2")->isChecked());
}

TEST_CASE("What nothing is suggested for is confirmed only once it is chosen, and the wheel changes no row",
          "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    addOtherEdition(it, otherWords());
    MappingDialog dialog(it.document);
    dialog.show();
    auto *now = child<QComboBox>(dialog, "now1.1");
    auto *confirmed = child<QCheckBox>(dialog, "confirmed1.1");
    CHECK(now->currentIndex() == -1);
    CHECK_FALSE(confirmed->isEnabled());
    QWheelEvent wheel(QPointF(5, 5), now->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(now, &wheel);
    CHECK(now->currentIndex() == -1);
    QTest::keyClick(now, Qt::Key_Down);
    QTest::keyClick(now->view(), Qt::Key_Home);
    QTest::keyClick(now->view(), Qt::Key_Return);
    CHECK(now->currentText() == QStringLiteral("No longer exists"));
    REQUIRE(confirmed->isEnabled());
    QTest::keyClick(confirmed, Qt::Key_Space);
    dialog.accept();
    const auto mapped = it.document.workspace().mappings().rows();
    REQUIRE(mapped.size() == 1);
    CHECK_FALSE(mapped.begin()->second.now.has_value());
}

TEST_CASE("A visit is recorded, written, and removed, each of it taken back by undo", "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    ShownCompare shown(it.document);
    shown.page.showTab(ComparePage::Tab::History);
    CHECK(child<QLabel>(shown.page, "dueReviews")->text().contains(QStringLiteral("No peer review is recorded yet")));
    CHECK(child<QListWidget>(shown.page, "history")->count() == 1);
    QTest::mouseClick(child<QPushButton>(shown.page, "recordVisit"), Qt::LeftButton);
    REQUIRE(it.document.workspace().visits().size() == 1);
    auto *visitors = child<NoteField>(shown.page, "visitors");
    REQUIRE(visitors->isVisible());
    QTest::keyClicks(visitors, QStringLiteral("Careers leader, Hill School"));
    QTest::keyClicks(child<NoteField>(shown.page, "advice"), QStringLiteral("Ask <b>alumni</b>"));
    REQUIRE(it.document.flush());
    const Visit visit = it.document.workspace().visits().rows().begin()->second;
    CHECK(visit.visitors == QStringLiteral("Careers leader, Hill School"));
    CHECK(visit.advice == QStringLiteral("Ask <b>alumni</b>"));
    button<QAbstractButton>(shown.page, QStringLiteral("Experts"))->click();
    CHECK(it.document.workspace().visits().find(visit.id)->kind == VisitKind::Expert);
    child<DateEdit>(shown.page, "visitDate")->setDate(QDate(2024, 3, 5));
    REQUIRE(it.document.flush());
    auto *list = child<QListWidget>(shown.page, "history");
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text().contains(QStringLiteral("5 March 2024")));
    CHECK(list->item(1)->text().contains(QStringLiteral("Expert review, by Careers leader, Hill School")));
    REQUIRE(it.document.undo());
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().visits().find(visit.id)->kind == VisitKind::Peer);
    CHECK(child<QLabel>(shown.page, "dueReviews")->text().contains(QStringLiteral("a peer review, due on")));

    withNextDialog([](QDialog &dialog) { button<QAbstractButton>(dialog, QStringLiteral("Remove"))->click(); });
    QTest::mouseClick(child<QPushButton>(shown.page, "removeVisit"), Qt::LeftButton);
    CHECK(it.document.workspace().visits().size() == 0);
    CHECK_FALSE(visitors->isVisible());
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().visits().size() == 1);
    for (const char *name : {"visitors", "successes", "questions", "advice", "nextSteps"})
        CHECK_FALSE(child<NoteField>(shown.page, name)->accessibleName().isEmpty());
}

TEST_CASE("The visit that is clicked is shown, also where a date just typed changes their order", "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    const auto visit = [&](int year, const char *visitors) {
        Visit made{VisitId::create(), VisitKind::Peer, QDate(year, 5, 4)};
        made.visitors = QString::fromUtf8(visitors);
        REQUIRE(it.document.perform(edit::RecordVisit{made}));
    };
    visit(2023, "From 2023");
    visit(2024, "From 2024");
    visit(2025, "From 2025");
    ShownCompare shown(it.document);
    shown.page.showTab(ComparePage::Tab::History);
    auto *list = child<QListWidget>(shown.page, "history");
    const auto rowOf = [&](const char *visitors) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(QString::fromUtf8(visitors)))
                return row;
        }
        return -1;
    };
    list->setCurrentRow(rowOf("From 2023"));
    child<DateEdit>(shown.page, "visitDate")->setDate(QDate(2026, 1, 9)); // not written yet
    list->setCurrentRow(rowOf("From 2025"));
    CHECK(child<NoteField>(shown.page, "visitors")->toPlainText() == QStringLiteral("From 2025"));
    CHECK(list->currentItem()->text().contains(QStringLiteral("From 2025")));
}

TEST_CASE("With text of 200 % a visit is shown as wide as its column, in Welsh too", "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    const auto sideways = [&] {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        ShownCompare shown(it.document);
        shown.page.showTab(ComparePage::Tab::History);
        QTest::mouseClick(child<QPushButton>(shown.page, "recordVisit"), Qt::LeftButton);
        shown.page.resize(1170, 620); // a laptop's window less the rail
        QTest::qWait(1);
        int most = 0;
        for (const auto *area : shown.page.findChildren<QScrollArea *>())
            most = std::max(most, area->isVisible() ? area->horizontalScrollBar()->maximum() : 0);
        applyTheme(*qApp, ThemeChoice::Light, 1.0);
        return most;
    };
    CHECK(sideways() == 0);
    const InWelsh welsh;
    CHECK(sideways() == 0);
}

TEST_CASE("Of a visit each label is near its text, whatever height there is, and the page doesn't scroll beside it",
          "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    ShownCompare shown(it.document);
    shown.page.showTab(ComparePage::Tab::History);
    QTest::mouseClick(child<QPushButton>(shown.page, "recordVisit"), Qt::LeftButton);
    // What the page asks for at the least is what a window scrolls it in.
    CHECK(shown.page.minimumSizeHint().height() <= 540);
    for (const int height : {540, 700, 1040}) {
        shown.page.resize(1200, height);
        QTest::qWait(1);
        const auto *scroll = qobject_cast<const QScrollArea *>(
            child<NoteField>(shown.page, "advice")->parentWidget()->parentWidget()->parentWidget()->parentWidget());
        REQUIRE(scroll);
        CHECK((height < 700 || scroll->verticalScrollBar()->maximum() == 0)); // 700: on a screen of 1366 by 768
        for (const char *name : {"visitors", "successes", "questions", "advice", "nextSteps"}) {
            const auto *note = child<NoteField>(shown.page, name);
            const auto *label = note->parentWidget()->findChild<QLabel *>();
            INFO(name << " at " << height);
            CHECK(note->y() - (label->y() + label->fontMetrics().height()) <= 12);
            CHECK(note->height() >= note->minimumHeight());
            for (const auto *other : note->parentWidget()->findChildren<QLabel *>())
                CHECK((!other->isVisible() || !other->geometry().intersects(note->geometry())));
        }
    }
}

TEST_CASE("What was asked and advised as critical friend is written in one dialog, one entry for each school",
          "[compare]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    ShownCompare shown(it.document);
    shown.page.showTab(ComparePage::Tab::History);
    auto *open = child<QPushButton>(shown.page, "asCriticalFriend");
    CHECK(open->text() == QStringLiteral("As a critical friend…"));
    const auto notes = [&] { return it.document.workspace().criticalFriendNotesByDate(); };
    const auto write = [](QDialog &dialog, qsizetype entry, const char *school, const char *asked) {
        dialog.findChildren<QLineEdit *>(QStringLiteral("criticalFriendSchool"))
            .at(entry)
            ->setText(QString::fromUtf8(school));
        dialog.findChildren<QPlainTextEdit *>(QStringLiteral("criticalFriendAsked"))
            .at(entry)
            ->setPlainText(QString::fromUtf8(asked));
    };
    withNextDialog([&](QDialog &dialog) {
        child<QPlainTextEdit>(dialog, "criticalFriendSuccesses")
            ->setPlainText(QStringLiteral("Every tutor takes part"));
        write(dialog, 0, "", "Who <b>hears</b> of it?");
        dialog.accept();
        CHECK(dialog.isVisible()); // an entry without a school is not saved, and not thrown away
        write(dialog, 0, "Hillside School", "Who <b>hears</b> of it?");
        button<QAbstractButton>(dialog, QStringLiteral("Add a school or college"))->click();
        write(dialog, 1, "Example College", "");
        button<QAbstractButton>(dialog, QStringLiteral("Add a school or college"))->click(); // and left empty
        dialog.accept();
    });
    open->click();
    REQUIRE(notes().size() == 2);
    CHECK(notes()[0]->school == "Example College");
    CHECK(notes()[1]->asked == "Who <b>hears</b> of it?");
    CHECK(notes()[1]->successes == "Every tutor takes part");
    CHECK(open->text() == QStringLiteral("As a critical friend (2)…"));
    withNextDialog([](QDialog &dialog) {
        dialog.findChildren<QAbstractButton *>(QStringLiteral("removeCriticalFriend")).first()->click();
        dialog.accept();
    });
    open->click();
    CHECK(notes().size() == 1);
    REQUIRE(it.document.undo());
    CHECK(notes().size() == 2);
    REQUIRE(it.document.undo());
    CHECK(notes().empty());
}

TEST_CASE("What is due is said by date, and what is overdue by a mark and a word", "[compare]")
{
    ReviewedDocument it;
    const ReviewId review = it.add("2026/27", 2026);
    const auto first = [&](QDate today) { return dueLines(it.document.workspace(), today).front(); };
    CHECK(first(QDate(2026, 11, 1)) == QStringLiteral("Next: our internal review, planned for 12 November 2026"));
    CHECK(first(QDate(2026, 11, 20)) == QStringLiteral("Not finished yet: our internal review for 12 November 2026"));
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    CHECK(dueLines(it.document.workspace(), QDate(2026, 11, 20)).mid(1) ==
          QStringList{
              QStringLiteral("No peer review is recorded yet. Your first review is finished, so you can arrange one "
                             "now, then usually every 3 year(s).")});
    Visit visit;
    visit.id = VisitId::create();
    visit.date = QDate(2022, 5, 1);
    REQUIRE(it.document.perform(edit::RecordVisit{visit}));
    const QStringList lines = dueLines(it.document.workspace(), QDate(2026, 11, 20));
    CHECK(lines == QStringList{QStringLiteral("Next: our internal review, due on 12 November 2027"),
                               QStringLiteral("! Overdue: a peer review, due on 1 May 2025")});
}

TEST_CASE("What went up or stayed is said once for each statement", "[compare]")
{
    OpenFile file;
    const ReviewId last = file.startReview("2025/26", QDate(2025, 11, 12));
    const auto agree = [&](ReviewId review, const char *statement, int value) {
        REQUIRE(file.document.perform(edit::ChooseLevel{review, number(statement), level(value)}));
        REQUIRE(file.document.perform(edit::Agree{review, {number(statement)}, noon, {}}));
    };
    agree(last, "1.1", 2);
    agree(last, "1.2", 2);
    agree(last, "1.3", 2);
    const ReviewId now = file.startReview("2026/27", QDate(2026, 11, 12));
    agree(now, "1.1", 3);
    agree(now, "1.2", 2);
    const Workspace &workspace = file.document.workspace();
    const Comparison comparison = compare(workspace, *workspace.review(now), {workspace.review(last)});
    const StatementRowsData data = statementRowsOf(workspace, comparison, comparison.statements, true);
    for (const StatementRow &row : data.rows) {
        INFO(row.number.toStdString());
        CHECK(row.change.words.isEmpty() != row.how.isEmpty());
    }
    CHECK(data.rows[0].change.words == QStringLiteral("up 1"));
    CHECK(data.rows[2].how == QStringLiteral("not answered this time"));
}
