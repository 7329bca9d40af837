// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/followup.h"
#include "tests/support/catch.h"
#include "tests/support/contextmenu.h"
#include "tests/support/documents.h"
#include "tests/support/paintedtexts.h"

#include "ui/actions/actiondialog.h"
#include "ui/look/plainlabel.h"
#include "ui/models/actionsmodel.h"
#include "ui/places/actions/actionspage.h"
#include "ui/places/actions/actionstable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

ActionId addAction(Document &document, const char *what, const char *statement, std::optional<QDate> due,
                   ActionStatus status = ActionStatus::Open)
{
    Action action;
    action.id = ActionId::create();
    action.review = document.review()->id;
    action.statements = {number(statement)};
    action.what = QString::fromUtf8(what);
    action.owner = QStringLiteral("Deputy head");
    action.due = due;
    action.status = status;
    if (!document.perform(edit::AddAction{action}))
        throw std::runtime_error("the action was refused");
    return action.id;
}

struct Fixture : OpenFile
{
    Fixture()
    {
        startReview("2026/27", QDate(2026, 11, 12));
        late = addAction(document, "Put destinations on the SLT calendar", "2.4", QDate(2020, 1, 31));
        soon = addAction(document, "Evening for each key stage", "3.4", QDate(2099, 3, 31));
        done = addAction(document, "Name a link governor", "1.1", std::nullopt, ActionStatus::Done);
    }
    ActionId late, soon, done;
};

/// Its page, as it is on a small laptop.
struct ShownActions : Fixture
{
    ActionsPage page{document};
    ActionsTable *table = page.findChild<ActionsTable *>();

    explicit ShownActions(QSize size = {1100, 600})
    {
        REQUIRE(table);
        page.resize(size);
        page.show();
        page.refresh();
    }
};

} // namespace

TEST_CASE("Actions are filtered by status, review and words, and overdue ones say so", "[actions]")
{
    Fixture file;
    const QDate today(2026, 11, 22);
    const Workspace &workspace = file.document.workspace();
    ActionFilter filter;
    CHECK(filteredActions(workspace, filter, today).size() == 2);
    CHECK(filteredActions(workspace, filter, today).front().id == file.late);
    filter.status = ActionFilter::Status::Overdue;
    CHECK(filteredActions(workspace, filter, today).size() == 1);
    filter.status = ActionFilter::Status::All;
    CHECK(filteredActions(workspace, filter, today).size() == 3);
    filter.text = QStringLiteral("LINK");
    CHECK(filteredActions(workspace, filter, today).size() == 1);
    filter.text = QStringLiteral("3.4");
    CHECK(filteredActions(workspace, filter, today).front().id == file.soon);
    filter.review = ReviewId::create();
    CHECK(filteredActions(workspace, filter, today).empty());

    ActionsModel model;
    model.read(workspace, {}, today);
    const QString due = model.index(model.lineOf(file.late), ActionsModel::Due).data().toString();
    CHECK(due == QStringLiteral("! overdue, 31 January 2020"));
    CHECK(model.lineOf(file.done) == -1);
}

TEST_CASE("The filters of the page narrow its table, and say so where nothing is left", "[actions]")
{
    ShownActions file;
    ActionsPage &page = file.page;
    // How many there are can be read: it is not cut to the width of the title.
    const auto *summary = child<PlainLabel>(page, "actionsSummary");
    CHECK(summary->fontMetrics().horizontalAdvance(summary->text()) <= summary->width());
    const ActionsTable *table = file.table;
    auto *status = child<QComboBox>(page, "actionsStatus");
    status->setCurrentText(QStringLiteral("Any status"));
    CHECK(table->model()->rowCount() == 3);
    QTest::keyClicks(child<QLineEdit>(page, "actionsText"), QStringLiteral("governor"));
    CHECK(table->model()->rowCount() == 1);
    status->setCurrentText(QStringLiteral("Overdue"));
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(table->isVisible());
    CHECK(status->isVisible());
}

TEST_CASE("An action is deleted from the table and comes back by undo", "[actions]")
{
    ShownActions file;
    ActionsPage &page = file.page;
    ActionsTable *table = file.table;
    REQUIRE(table->model()->rowCount() == 2);
    table->choose(0);
    QTest::mouseClick(child<QPushButton>(page, "removeAction"), Qt::LeftButton);
    CHECK(child<QLabel>(page, "notice")->text().contains(QStringLiteral("You can undo this")));
    CHECK(table->model()->rowCount() == 1);
    CHECK(file.document.workspace().actions().find(file.late) == nullptr);
    REQUIRE(file.document.undo());
    page.refresh();
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("An action is edited in a dialog, which explains what is missing", "[actions]")
{
    ShownActions file;
    ActionsTable *table = file.table;
    table->choose(0);
    withNextDialog([](QDialog &dialog) {
        auto *what = child<QLineEdit>(dialog, "actionWhat");
        what->clear();
        QTest::keyClick(what, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(what->accessibleDescription() == QStringLiteral("Enter what needs to be done."));
        QTest::keyClicks(what, QStringLiteral("Report destinations each term"));
        auto *statements = child<QLineEdit>(dialog, "actionStatements");
        statements->setText(QStringLiteral("2.4; 9.9"));
        QTest::keyClick(statements, Qt::Key_Return);
        CHECK(dialog.isVisible());
        statements->setText(QStringLiteral("2.4, 1.1"));
        QTest::keyClick(statements, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    const Action *action = file.document.workspace().actions().find(file.late);
    REQUIRE(action);
    CHECK(action->what == QStringLiteral("Report destinations each term"));
    CHECK(action->statements == std::vector<StatementNumber>{number("1.1"), number("2.4")});
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().actions().find(file.late)->what.startsWith(QStringLiteral("Put destinations")));
}

TEST_CASE("Ending an action in place asks what came of it", "[actions]")
{
    ShownActions file;
    ActionsPage &page = file.page;
    file.table->choose(0);
    auto *status = child<QComboBox>(page, "setActionStatus");
    status->setFocus();
    // One down: an arrow on the way to another status does nothing by itself.
    const auto goDown = [status] {
        QTest::keyClick(status, Qt::Key_Down);
        QTest::keyClick(status->view(), Qt::Key_Down);
    };
    goDown();
    CHECK(file.document.workspace().actions().find(file.late)->status == ActionStatus::Open);
    QTest::keyClick(status->view(), Qt::Key_Return); // under way: nothing ended, so nothing is asked
    CHECK(file.document.workspace().actions().find(file.late)->status == ActionStatus::Underway);
    withNextDialog([](QDialog &dialog) {
        auto *outcome = child<QPlainTextEdit>(dialog, "actionOutcome");
        CHECK(dialog.focusWidget() == outcome);
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        CHECK(said.contains(QStringLiteral("You marked this action as “Done”.")));
        QTest::keyClicks(outcome, QStringLiteral("On the calendar"));
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    goDown();
    QTest::keyClick(status->view(), Qt::Key_Return);
    const Action *action = file.document.workspace().actions().find(file.late);
    CHECK(action->status == ActionStatus::Done);
    CHECK(action->outcome == QStringLiteral("On the calendar"));
}

TEST_CASE("A new action is for no statement until one is chosen, whatever was looked at last", "[actions]")
{
    ShownActions file;
    ActionsPage &page = file.page;
    file.document.setStatement(number("1.7"));
    withNextDialog([](QDialog &dialog) {
        auto *statements = child<QLineEdit>(dialog, "actionStatements");
        CHECK(statements->text().isEmpty());
        QTest::keyClicks(child<QLineEdit>(dialog, "actionWhat"), QStringLiteral("Governors read the plan"));
        auto *add = button<QPushButton>(dialog, QStringLiteral("Add action"));
        add->click();
        CHECK(dialog.isVisible()); // asked for, not guessed
        statements->setText(QStringLiteral("1.5"));
        add->click();
    });
    button<QPushButton>(page, QStringLiteral("Add action…"))->click();
    const auto actions = file.document.workspace().actionsOf(file.document.review()->id);
    const auto added = std::ranges::find(actions, QStringLiteral("Governors read the plan"), &Action::what);
    REQUIRE(added != actions.end());
    CHECK((*added)->statements == std::vector<StatementNumber>{number("1.5")});
}

TEST_CASE("With no action chosen no status is shown, and what can be undone is not told once it was", "[actions]")
{
    ShownActions file;
    ActionsPage &page = file.page;
    ActionsTable *table = file.table;
    table->choose(0);
    const auto *status = child<QComboBox>(page, "setActionStatus");
    CHECK_FALSE(status->currentText().isEmpty());
    button<QPushButton>(page, QStringLiteral("Delete"))->click();
    auto *notice = child<QWidget>(page, "notice");
    CHECK(notice->isVisible());
    REQUIRE(file.document.undo());
    CHECK_FALSE(notice->isVisible());
    table->clearSelection();
    CHECK_FALSE(status->isEnabled());
    CHECK(status->currentText().isEmpty());
}

TEST_CASE("A page without actions says how they come about", "[actions]")
{
    OpenFile file;
    ActionsPage page(file.document);
    page.show();
    page.refresh();
    CHECK_FALSE(button<QPushButton>(page, QStringLiteral("Add action…"))->isEnabled());
    file.startReview("2026/27", QDate(2026, 11, 12));
    page.refresh();
    CHECK(button<QPushButton>(page, QStringLiteral("Add action…"))->isEnabled());
}

TEST_CASE("An action has a menu in the table and on the board", "[actions]")
{
    ShownActions file(QSize(1200, 700));
    ActionsTable *table = file.table;
    QMenu *menu = contextMenuAt(*table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    REQUIRE(menu);
    const QStringList offered = offeredBy(*menu);
    CHECK(offered == QStringList{"Edit…", "Progress…", "Targets…", "Status", "Go to statement 2.4", "Delete"});
    const QSignalSpy places(&file.page, &Page::placeWanted);
    chooseIn(*menu, QStringLiteral("Go to statement 2.4"));
    CHECK(file.document.statement() == number("2.4"));
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].value<Place>() == Place::Agree);
    menu = contextMenuAt(*table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    REQUIRE(menu);
    chooseIn(*menu->findChild<QMenu *>(), actionStatusName(ActionStatus::Underway));
    CHECK(file.document.workspace().actions().find(file.late)->status == ActionStatus::Underway);
    // Below the last line there is nothing to do anything with.
    CHECK(contextMenuAt(*table->viewport(), QPoint(5, table->viewport()->height() - 3)) == nullptr);
}

TEST_CASE("An action's row is as high as what it says, for a few actions", "[actions]")
{
    Fixture file;
    addAction(
        file.document,
        "Ask every department to name one lesson in each year that links its subject to a job, to try it out with "
        "one class, and to say in July what learners made of it",
        "4.2", QDate(2098, 7, 1));
    ActionsPage page(file.document);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    QTest::qWait(1);
    auto *table = page.findChild<ActionsTable *>();
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex what = table->model()->index(row, 0);
        const QRect cell = table->visualRect(what);
        const QRect text = table->fontMetrics().boundingRect(QRect(0, 0, cell.width() - 12, 10'000), Qt::TextWordWrap,
                                                             what.data().toString());
        INFO(what.data().toString().toStdString());
        CHECK(text.height() <= cell.height());
    }
    CHECK(table->rowHeight(1) > table->rowHeight(0));
}

TEST_CASE("Where the table has no room for a column, what is in it goes below the action", "[actions]")
{
    Fixture file;
    ActionsPage page(file.document);
    page.resize(1300, 700);
    page.refresh();
    page.show();
    QTest::qWait(1);
    auto *table = page.findChild<ActionsTable *>();
    REQUIRE(table);
    CHECK_FALSE(table->isColumnHidden(ActionsModel::From));
    for (const int width : {1300, 1200, 1100, 1000, 900, 800, 700, 620}) {
        page.resize(width, 700);
        QTest::qWait(1);
        int used = 0;
        for (int column = 0; column < ActionsModel::columns; ++column)
            used += table->columnWidth(column); // nothing of a hidden one
        INFO(width);
        CHECK(used <= table->viewport()->width());
    }
    CHECK(table->isColumnHidden(ActionsModel::From));
    CHECK_FALSE(table->isColumnHidden(ActionsModel::Due));
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    CHECK(table->columnViewportPosition(ActionsModel::Due) + table->columnWidth(ActionsModel::Due) <=
          table->viewport()->width());
    const QString from = table->model()->index(0, ActionsModel::From).data().toString();
    REQUIRE_FALSE(from.isEmpty());
    PaintedTexts painted(table->viewport()->size());
    table->viewport()->render(&painted);
    QString shown;
    for (const PaintedText &each : painted.texts())
        shown += each.text + u' ';
    CHECK(shown.contains(u"From: " + from));
    page.resize(1300, 700);
    QTest::qWait(1);
    CHECK_FALSE(table->isColumnHidden(ActionsModel::From));
}

TEST_CASE("An action of someone who left says who is missing when it is continued", "[actions]")
{
    OpenFile file;
    const ReviewId last = file.startReview("2025/26", QDate(2025, 11, 12));
    const Person tess{PersonId::create(), QStringLiteral("Morwenna Tregellas"), {QStringLiteral("senco"), {}}};
    REQUIRE(file.document.perform(edit::AddPerson{tess}));
    Action action{ActionId::create(), last, {number("1.1")}, QStringLiteral("Run the questionnaire"), {}};
    action.person = tess.id;
    REQUIRE(file.document.perform(edit::AddAction{action}));
    file.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(file.document.perform(edit::MarkLeft{tess.id, noon}));
    const Workspace &workspace = file.document.workspace();
    const Action next = carriedInto(workspace, *file.document.review(), action, ActionId::create()).value();
    CHECK(continuedNotice(workspace, next) ==
          "Continued in 2026/27 as a separate action. Morwenna Tregellas is no longer here: choose who does it now. "
          "You can undo this.");
    // The dialog begins with the name, however long the rest is.
    ActionDialog dialog(file.document, next);
    dialog.show();
    CHECK(child<QComboBox>(dialog, "actionOwner")->lineEdit()->cursorPosition() == 0);
}
