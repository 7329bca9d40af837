// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/faultydisk.h"

#include "core/insight/followup.h"
#include "ui/actions/actiondialog.h"
#include "ui/look/choices.h"
#include "ui/look/wrappedtext.h"
#include "ui/places/actions/actionsboard.h"
#include "ui/places/actions/actionspage.h"
#include "ui/places/actions/actionstable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <sqlite3.h>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Register : OpenFile
{
    Register()
    {
        startReview("2026/27", QDate(2026, 11, 12));
        first = add("Put destinations on the SLT calendar", "2.4", QDate(2020, 1, 31));
        second = add("Evening for each key stage", "3.4", std::nullopt);
        third = add("Name a link governor", "1.1", std::nullopt);
        fourth = add("Train form tutors", "4.1", std::nullopt);
        page.resize(1236, 620);
        page.show();
        page.refresh();
    }
    ActionId add(const char *what, const char *statement, std::optional<QDate> due)
    {
        Action action{ActionId::create(), document.review()->id, {number(statement)}, QString::fromUtf8(what), {}, due};
        if (!document.perform(edit::AddAction{action}))
            throw std::runtime_error("the action was refused");
        return action.id;
    }
    const Action &stored(ActionId id) { return *document.workspace().actions().find(id); }
    BoardColumn &column(int at) { return *page.findChildren<BoardColumn *>().at(at); }
    void showBoard() { child<SegmentedControl>(page, "actionsView")->findChildren<QAbstractButton *>().at(1)->click(); }

    ActionId first, second, third, fourth;
    ActionsPage page{document};
};

} // namespace

TEST_CASE("On the board an action goes to the next column by the keyboard, and back by undo", "[actions]")
{
    Register file;
    file.showBoard();
    BoardColumn &notStarted = file.column(0);
    REQUIRE(notStarted.count() == 4);
    CHECK(notStarted.isVisible());
    notStarted.setCurrentRow(0);
    QTest::keyClick(&notStarted, Qt::Key_Right, Qt::AltModifier);
    CHECK(file.stored(file.first).status == ActionStatus::Underway);
    CHECK(file.column(1).count() == 1);
    CHECK(notStarted.count() == 3);
    // The keyboard went with the card.
    CHECK(file.column(1).line() >= 0);
    withNextDialog([](QDialog &dialog) {
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "actionOutcome"), QStringLiteral("On the calendar"));
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    QTest::keyClick(&file.column(1), Qt::Key_Right, Qt::AltModifier);
    CHECK(file.stored(file.first).status == ActionStatus::Done);
    CHECK(file.stored(file.first).outcome == QStringLiteral("On the calendar"));
    REQUIRE(file.document.undo());
    file.page.refresh();
    CHECK(file.column(1).count() == 1);
    CHECK(file.column(2).count() == 0);
}

TEST_CASE("A card says what is overdue, and arrows go from column to column", "[actions]")
{
    Register file;
    file.showBoard();
    CHECK(file.column(0).accessibleName() == QStringLiteral("Not started: 4 action(s)"));
    CHECK(file.column(0).item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("! overdue")));
    // However narrow the card, its date is on one line.
    const QString date = QStringLiteral("31 March 2027").replace(u' ', QChar(QChar::Nbsp));
    for (const QString &line : WrappedText(u"3.4 · Careers coordinator · " + date, file.page.font()).lines(120))
        CHECK(line.contains(u"31") == line.contains(u"2027"));
    file.column(0).setCurrentRow(0);
    QTest::keyClick(&file.column(0), Qt::Key_Down);
    CHECK(file.column(0).line() == 1);
    // Nothing stands further right: the keyboard stays.
    QTest::keyClick(&file.column(0), Qt::Key_Right);
    CHECK(file.column(0).line() == 1);
    QTest::keyClick(&file.column(0), Qt::Key_Delete);
    CHECK(file.column(0).count() == 3);
    CHECK(file.document.workspace().actions().size() == 3);
}

TEST_CASE("What was typed for an action stays in its form where the file can't take it", "[actions]")
{
    FaultyDisk disk;
    Register file;
    auto *table = file.page.findChild<ActionsTable *>();
    table->choose(0);
    withNextDialog([&](QDialog &dialog) {
        auto *success = child<QPlainTextEdit>(dialog, "actionSuccess");
        success->setPlainText(QStringLiteral("Every term"));
        disk.failAfter(0, SQLITE_FULL);
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(success->toPlainText() == QStringLiteral("Every term"));
        CHECK_FALSE(child<QLabel>(dialog, "formTrouble")->text().isEmpty());
        disk.heal();
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(file.stored(file.first).success == QStringLiteral("Every term"));
}

TEST_CASE("A Delete key that is held takes one action away", "[actions]")
{
    Register file;
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, {}, true);
    auto *table = file.page.findChild<ActionsTable *>();
    table->choose(0);
    QTest::keyClick(table, Qt::Key_Delete);
    for (int i = 0; i < 3; ++i)
        QApplication::sendEvent(table, &held);
    CHECK(file.document.workspace().actions().size() == 3);
    file.showBoard();
    file.column(0).setCurrentRow(0);
    for (int i = 0; i < 3; ++i)
        QApplication::sendEvent(&file.column(0), &held);
    CHECK(file.document.workspace().actions().size() == 3);
}

TEST_CASE("An update that is typed and not added yet is added before an earlier one is changed", "[actions]")
{
    Register file;
    auto *table = file.page.findChild<ActionsTable *>();
    table->choose(0);
    withNextDialog([&](QDialog &dialog) {
        auto *text = child<QPlainTextEdit>(dialog, "progressText");
        const auto notes = [&] { return file.document.workspace().notesOf(file.first); };
        QTest::keyClicks(text, QStringLiteral("Two terms planned"));
        button<QPushButton>(dialog, QStringLiteral("Add update"))->click();
        QTest::keyClicks(text, QStringLiteral("A third one"));
        button<QPushButton>(dialog, QStringLiteral("Change"))->click();
        CHECK(notes().size() == 2);
        CHECK(text->toPlainText() == QStringLiteral("Two terms planned"));
        // What is only looked at is not written anew.
        button<QPushButton>(dialog, QStringLiteral("Change"))->click();
        CHECK(notes().size() == 2);
        dialog.accept();
    });
    button<QPushButton>(file.page, QStringLiteral("Progress…"))->click();
    CHECK(file.document.workspace().notesOf(file.first).size() == 2);
}

TEST_CASE("Progress is noted with a date, changed and taken away again", "[actions]")
{
    Register file;
    auto *table = file.page.findChild<ActionsTable *>();
    table->choose(0);
    withNextDialog([&](QDialog &dialog) {
        button<QPushButton>(dialog, QStringLiteral("Add update"))->click();
        CHECK(file.document.workspace().progressNotes().isEmpty()); // nothing was said
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "progressText"), QStringLiteral("Two terms planned"));
        button<QPushButton>(dialog, QStringLiteral("Add update"))->click();
        REQUIRE(file.document.workspace().notesOf(file.first).size() == 1);
        button<QPushButton>(dialog, QStringLiteral("Change"))->click();
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "progressText"), QStringLiteral("All "));
        button<QPushButton>(dialog, QStringLiteral("Done"))->click();
    });
    QTest::mouseClick(child<QPushButton>(file.page, "noteProgress"), Qt::LeftButton);
    const auto notes = file.document.workspace().notesOf(file.first);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0]->text == QStringLiteral("All Two terms planned"));
    CHECK(notes[0]->date == QDate::currentDate());
    const QString shown = table->model()->index(0, ActionsModel::Outcome).data().toString();
    CHECK(shown.endsWith(QStringLiteral(": All Two terms planned")));
}

TEST_CASE("At most three actions are picked for their leverage, and they are marked", "[actions]")
{
    Register file;
    withNextDialog([](QDialog &dialog) {
        const auto ticks = dialog.findChildren<QCheckBox *>(QStringLiteral("pick"));
        REQUIRE(ticks.size() == 4);
        CHECK_FALSE(ticks[0]->accessibleDescription().isEmpty());
        for (int i = 0; i < 3; ++i)
            ticks[i]->click();
        CHECK_FALSE(ticks[3]->isEnabled());
        ticks[0]->click();
        CHECK(ticks[3]->isEnabled());
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    QTest::mouseClick(child<QPushButton>(file.page, "pickLeverage"), Qt::LeftButton);
    CHECK(file.document.workspace().leverageOf(file.document.review()->id).size() == 2);
    auto *table = file.page.findChild<ActionsTable *>();
    int marked = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        marked += table->model()->index(row, 0).data().toString().startsWith(u'▲') ? 1 : 0;
    CHECK(marked == 2);
}

TEST_CASE("The target of a statement is chosen beside the points that stand before it", "[actions]")
{
    Register file;
    file.page.findChild<ActionsTable *>()->choose(0);
    const Review &review = *file.document.review();
    withNextDialog([&](QDialog &dialog) {
        auto *level = child<QComboBox>(dialog, "target 2.4");
        level->setCurrentIndex(level->findData(3));
        bool listed = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            listed = listed || label->text().contains(QStringLiteral("• Level 3: "));
        CHECK(listed);
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    QTest::mouseClick(child<QPushButton>(file.page, "setTargets"), Qt::LeftButton);
    CHECK(targetOf(file.document.workspace(), review, number("2.4")) == level(3));
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().targets().isEmpty());
}

TEST_CASE("Actions are filtered by theme and by who does them", "[actions]")
{
    Register file;
    const Person person{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    REQUIRE(file.document.perform(edit::AddPerson{person}));
    Action owned = file.stored(file.second);
    owned.person = person.id;
    REQUIRE(file.document.perform(edit::ReviseAction{owned}));
    file.page.refresh();
    auto *owner = child<QComboBox>(file.page, "actionsOwner");
    owner->setCurrentIndex(owner->findText(QStringLiteral("Sam Example, SENCo")));
    auto *table = file.page.findChild<ActionsTable *>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, ActionsModel::Owner).data() == QStringLiteral("Sam Example, SENCo"));
    auto *theme = child<QComboBox>(file.page, "actionsTheme");
    theme->setCurrentIndex(theme->findData(2));
    CHECK(table->model()->rowCount() == 0);
    owner->setCurrentIndex(0);
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("Of two people with one name and one role, the one that is chosen in the list owns the action", "[actions]")
{
    Register file;
    const Person one{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    const Person other{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    REQUIRE(file.document.perform(edit::AddPerson{one}));
    REQUIRE(file.document.perform(edit::AddPerson{other}));
    for (const Person &each : {one, other, one}) {
        ActionDialog dialog(file.document, file.stored(file.first));
        auto *owner = child<QComboBox>(dialog, "actionOwner");
        owner->setCurrentIndex(owner->findData(each.id.toString()));
        CHECK(dialog.action().person == each.id);
        CHECK(dialog.action().owner == u"SENCo");
        dialog.accept();
        CHECK(file.stored(file.first).person == each.id);
        CHECK(ActionDialog(file.document, file.stored(file.first)).action().person == each.id);
    }
    // Typed, it can be either of them: the role is kept, and no name.
    Action typed = file.stored(file.first);
    actionform::setOwner(typed, QStringLiteral("sam example"), file.document.workspace());
    CHECK_FALSE(typed.person);
    CHECK(typed.owner == u"SENCo");
}

TEST_CASE("Somebody of the list who owns an action is kept as a person and as a role", "[actions]")
{
    Register file;
    const Person person{PersonId::create(), QStringLiteral("Sam Example"), {QStringLiteral("senco"), {}}};
    REQUIRE(file.document.perform(edit::AddPerson{person}));
    auto *table = file.page.findChild<ActionsTable *>();
    const auto setOwner = [&](const QString &text) {
        table->choose(0);
        withNextDialog([&](QDialog &dialog) {
            child<QComboBox>(dialog, "actionOwner")->setCurrentText(text);
            button<QPushButton>(dialog, QStringLiteral("Save"))->click();
        });
        QTest::keyClick(table, Qt::Key_Return);
    };
    setOwner(QStringLiteral("Sam Example, SENCo"));
    CHECK(file.stored(file.first).person == person.id);
    CHECK(file.stored(file.first).owner == QStringLiteral("SENCo"));
    // Opened and saved again, it is still the same somebody.
    setOwner(QStringLiteral("Sam Example, SENCo"));
    CHECK(file.stored(file.first).person == person.id);
    setOwner(QStringLiteral("Data team"));
    CHECK_FALSE(file.stored(file.first).person);
    CHECK(file.stored(file.first).owner == QStringLiteral("Data team"));
}
