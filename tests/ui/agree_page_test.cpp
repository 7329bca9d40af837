// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "tests/support/contextmenu.h"
#include "tests/support/inwelsh.h"
#include "tests/support/looks.h"
#include "tests/support/revieweddocument.h"
#include "ui/actions/actiondialog.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/agree/reviewcolumn.h"
#include "ui/statement/actionscard.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/notefield.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct ShownPage : ReviewedDocument
{
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    AgreePage *page = nullptr;

    explicit ShownPage(Model used = testing::model()) : ReviewedDocument(std::move(used)) {}

    void show()
    {
        auto *all = new QVBoxLayout(window.get());
        page = new AgreePage(document);
        all->addWidget(page, 1);
        all->addWidget(page->makeFoot(window.get()));
        page->refresh();
        window->resize(1280, 660);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        page->firstFocus()->setFocus();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    NoteField *note(const char *name) const
    {
        auto *field = find<QWidget>(name)->findChild<NoteField *>();
        REQUIRE(field);
        return field;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && window->isAncestorOf(focus) ? focus : page, key, modifiers);
        QCoreApplication::processEvents();
    }
    QString hint() const { return find<QWidget>("hint")->property("text").toString(); }
};

} // namespace

TEST_CASE("A click anywhere on a card chooses its level", "[smoke]")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    auto *card = it.find<DescriptorCard>("level3");
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center() + QPoint(20, 30));
    CHECK(it.at("1.1").level == level(3));
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(card->isChecked());
    QTest::mouseClick(it.find<DescriptorCard>("level0"), Qt::LeftButton);
    CHECK(it.at("1.1").level == level(0));
    CHECK_FALSE(card->isChecked());
}

TEST_CASE("A level and a statement have menus that do what can be done with them")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    const auto levelMenu = [&](const char *card) {
        QMenu *menu = contextMenuAt(*it.find<DescriptorCard>(card), QPoint(30, 10));
        REQUIRE(menu);
        return menu;
    };
    CHECK(offeredBy(*levelMenu("level2")) == QStringList{"Choose level 2", "Choose level 2 and agree",
                                                         "(Clear the answer)", "Make this the target", "Copy text"});
    chooseIn(*levelMenu("level2"), QStringLiteral("Choose level 2 and agree"));
    CHECK(it.at("1.1").level == level(2));
    CHECK(it.at("1.1").standing == Standing::Agreed);
    chooseIn(*levelMenu("level3"), QStringLiteral("Make this the target"));
    CHECK(it.document.workspace().targets().find({it.document.review()->id, number("1.1")})->level == level(3));
    chooseIn(*levelMenu("level3"), QStringLiteral("Copy text"));
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("does 3 of Statement 1.1")));
    chooseIn(*levelMenu("level2"), QStringLiteral("Clear the answer"));
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    REQUIRE(it.document.undo());

    // The menu of another statement brings it on the page.
    const auto rows = it.window->findChildren<StatementButton *>();
    const auto row = std::ranges::find(rows, number("1.2"), &StatementButton::statement);
    REQUIRE(row != rows.end());
    QMenu *menu = contextMenuAt(**row, QPoint(10, 10));
    REQUIRE(menu);
    CHECK(it.document.statement() == number("1.2"));
    CHECK(offeredBy(*menu).first() == "(Agree 1.2)");
    chooseIn(*menu, QStringLiteral("Mark as query"));
    CHECK(it.at("1.2").query);
}

TEST_CASE("What colleagues wrote is read on Agree, without names unless they were promised to be seen")
{
    ShownPage it;
    it.add("2026/27", 2026);
    const auto wrote = [&](const char *name, const char *comment, bool named) {
        Response response;
        response.id = ResponseId::create();
        response.review = it.document.review()->id;
        response.claimedName = QString::fromUtf8(name);
        response.namesSeen = named;
        response.wording = it.model.wording.digest();
        response.savedAt = response.receivedAt = noon;
        response.source = {QString::fromUtf8(name).toUtf8().toHex().leftJustified(64, '0').left(64)};
        ResponseAnswer answer{response.id, number("1.1"), level(2)};
        answer.comment = QString::fromUtf8(comment);
        REQUIRE(it.document.perform(edit::ImportResponse{response, {answer}}));
    };
    it.show();
    CHECK_FALSE(it.find<QWidget>("remarks")->isVisible());
    wrote("Jo Example", "<b>Not</b> all year groups", false);
    it.page->refresh();
    auto *link = it.find<QAbstractButton>("remarks");
    CHECK(link->isVisible());
    CHECK(link->text().startsWith(QStringLiteral("1 comment")));
    QStringList shown;
    QTimer::singleShot(0, it.page, [&] {
        auto *dialog = it.window->findChild<QDialog *>(QStringLiteral("remarksDialog"));
        REQUIRE(dialog);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            shown << label->text();
        dialog->close();
    });
    link->click();
    CHECK(shown.contains(QStringLiteral("<b>Not</b> all year groups")));
    CHECK_FALSE(shown.join(u' ').contains(QStringLiteral("Jo Example")));
    CHECK(shown.join(u' ').contains(QStringLiteral("no names")));
}

TEST_CASE("All 32 statements are answered by keyboard alone, without leaving the card")
{
    ShownPage it(builtInModel());
    it.add("2026/27", 2026);
    it.show();
    const auto &statements = it.model.structure.statements();
    REQUIRE(statements.size() == 32);
    for (std::size_t at = 0; at < statements.size(); ++at) {
        CHECK(it.document.statement() == statements[at].number);
        it.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at % 4 == 0 ? 1 : at % 4)));
        it.press(Qt::Key_Return);
    }
    for (const Statement &statement : statements)
        CHECK(it.document.workspace().decision(it.document.review()->id, statement.number).standing ==
              Standing::Agreed);
    CHECK(it.find<QWidget>("banner")->isVisible());
    const QSignalSpy commands(it.page, &Page::commandWanted);
    QTest::mouseClick(it.find<QPushButton>("bannerButton"), Qt::LeftButton);
    REQUIRE(commands.size() == 1);
    CHECK(commands[0][0].value<Command>() == Command::FinishReview);
}

TEST_CASE("Keys choose, clear, query and go about, but not while somebody types")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    it.press(Qt::Key_2);
    CHECK(it.at("1.1").level == level(2));
    it.press(Qt::Key_Q);
    CHECK(it.at("1.1").query);
    it.press(Qt::Key_Delete);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.at("1.1").query);
    it.press(Qt::Key_Right);
    CHECK(it.document.statement() == number("1.2"));
    it.press(Qt::Key_Up);
    CHECK(it.document.statement() == number("1.1"));
    it.press(Qt::Key_End);
    CHECK(it.document.statement() == number("2.2"));
    it.press(Qt::Key_N);
    CHECK(it.document.statement() == number("1.1"));

    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("q2n"));
    QTest::keyClick(why, Qt::Key_Return);
    CHECK(why->toPlainText() == u"q2n\n");
    CHECK(it.document.statement() == number("1.1"));
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    QTest::keyClick(why, Qt::Key_Escape);
    CHECK_FALSE(why->hasFocus());
    CHECK(it.at("1.1").rationale == u"q2n\n");
}

TEST_CASE("What is pasted into a note is shown as the file has it, with the cursor behind it")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("before after"));
    QTextCursor cursor = why->textCursor();
    cursor.setPosition(6);
    why->setTextCursor(cursor);
    QApplication::clipboard()->setText(QStringLiteral("\uFEFF, \uFFFEa\x1b"
                                                      "b\u202E,\u2028"));
    why->paste();
    CHECK(why->toPlainText() == u"before, ab,\n after");
    CHECK(why->textCursor().position() == 12);
    REQUIRE(it.document.flush());
    CHECK(it.at("1.1").rationale == u"before, ab,\n after");
    CHECK(why->toPlainText() == it.at("1.1").rationale);
    CHECK(why->textCursor().position() == 12);
    QTest::keyClicks(why, QStringLiteral("x"));
    CHECK(why->toPlainText() == u"before, ab,\nx after");

    // However else a character gets into the field: an input method, assistive technology.
    cursor = why->textCursor();
    cursor.insertText(QStringLiteral("\u2066y\x07z\uFEFF"));
    CHECK(why->toPlainText() == u"before, ab,\nxyz after");
    CHECK(why->textCursor().position() == 15);
    REQUIRE(it.document.flush());
    CHECK(it.at("1.1").rationale == why->toPlainText());
}

TEST_CASE("Enter without a level says what to do, and the words go away again")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    it.press(Qt::Key_Return);
    CHECK(it.hint().contains(u"Choose a level first"));
    it.press(Qt::Key_3);
    CHECK(it.hint().isEmpty());
}

TEST_CASE("A level that takes an agreement back says so, by click, key and menu")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    const auto agreeAt2 = [&] {
        it.press(Qt::Key_2);
        it.press(Qt::Key_Return);
        REQUIRE(it.at("1.1").standing == Standing::Agreed);
        it.document.setStatement(number("1.1"));
        CHECK_FALSE(it.hint().contains(u"was agreed"));
    };
    agreeAt2();
    QTest::mouseClick(it.find<DescriptorCard>("level3"), Qt::LeftButton);
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(it.hint().startsWith(QStringLiteral("1.1 was agreed (level 2)")));
    REQUIRE(it.document.undo());
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.1").level == level(2));
    CHECK(it.hint().isEmpty());
    it.press(Qt::Key_Delete);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
    CHECK(it.hint().startsWith(QStringLiteral("1.1 was agreed (level 2)")));
    REQUIRE(it.document.undo());
    // Who agrees the other level at once has said what is meant.
    QMenu *menu = contextMenuAt(*it.find<DescriptorCard>("level3"), QPoint(30, 10));
    REQUIRE(menu);
    chooseIn(*menu, QStringLiteral("Choose level 3 and agree"));
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.1").level == level(3));
    CHECK(it.hint().isEmpty());
}

TEST_CASE("The hint is seen, and a held-down Enter agrees once")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    it.press(Qt::Key_Return);
    CHECK(it.find<QWidget>("hint")->isVisible());
    for (const char *statement : {"1.1", "1.2", "1.3"})
        it.answer(statement, 2, false);
    it.document.setStatement(number("1.1"));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(it.page, &held);
    CHECK(it.at("1.1").standing == Standing::Draft);
}

TEST_CASE("A double click agrees once, and goes on twice where that is what the button is for")
{
    const LightTheme look; // what is pressed once is the style's
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    for (const char *statement : {"1.1", "1.2", "1.3"})
        it.answer(statement, 2, false);
    const auto clickTwice = [&](const char *name) {
        auto *button = it.find<QPushButton>(name);
        QTest::mouseClick(button, Qt::LeftButton);
        const QPointF at(5, 5);
        QMouseEvent second(QEvent::MouseButtonDblClick, at, button->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                           Qt::NoModifier);
        QMouseEvent released(QEvent::MouseButtonRelease, at, button->mapToGlobal(at), Qt::LeftButton, Qt::NoButton,
                             Qt::NoModifier);
        QApplication::sendEvent(button, &second);
        QApplication::sendEvent(button, &released);
    };
    it.document.setStatement(number("1.1"));
    clickTwice("agree");
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.2").standing == Standing::Draft);
    CHECK(it.document.statement() == number("1.2"));
    it.document.setStatement(number("1.1"));
    clickTwice("next");
    CHECK(it.document.statement() == number("1.3"));
}

TEST_CASE("Typing survives going to another statement at once, and closing the file")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("Two years of data"));
    it.document.setStatement(number("1.2"));
    QCoreApplication::processEvents();
    CHECK(why->toPlainText().isEmpty());
    CHECK(it.at("1.1").rationale == u"Two years of data");
    QTest::keyClicks(why, QStringLiteral("Another"));
    REQUIRE(it.document.close());
    REQUIRE(it.document.open(it.path()));
    CHECK(it.at("1.2").rationale == u"Another");
}

TEST_CASE("Undo takes back a run of typing from inside the field, and the field follows")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    QAction undo(it.window.get());
    undo.setShortcut(QKeySequence::Undo);
    it.window->addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, &it.document, &Document::undo);
    it.press(Qt::Key_2);
    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("Draft words"));
    QTest::keyClick(why, Qt::Key_Z, Qt::ControlModifier);
    CHECK(why->toPlainText().isEmpty());
    CHECK(it.at("1.1").rationale.isEmpty());
    CHECK(it.at("1.1").level == level(2));
    QTest::keyClick(why, Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.at("1.1").standing == Standing::Unanswered);
}

TEST_CASE("A change underneath leaves the cursor where it was")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("abcdef"));
    QTest::keyClick(why, Qt::Key_Home);
    QTest::keyClick(why, Qt::Key_Right);
    REQUIRE(it.document.flush());
    REQUIRE(it.document.perform(edit::SetQuery{it.document.review()->id, number("1.1"), true}));
    CHECK(why->textCursor().position() == 1);
    QTest::keyClicks(why, QStringLiteral("X"));
    CHECK(why->toPlainText() == u"aXbcdef");
}

TEST_CASE("Ctrl and Enter in a note agrees and goes on")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    it.press(Qt::Key_4);
    NoteField *why = it.note("rationale");
    why->setFocus();
    QTest::keyClicks(why, QStringLiteral("Seen in lessons"));
    QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.at("1.1").rationale == u"Seen in lessons");
    CHECK(it.document.statement() == number("1.2"));
}

TEST_CASE("A note is no longer than the file takes")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    NoteField *why = it.note("rationale");
    why->insertPlainText(QString(maxText + 50, QChar(u'a')));
    CHECK(why->toPlainText().size() == maxText);
    CHECK(it.document.flush());
    CHECK(it.at("1.1").rationale.size() == maxText);
}

TEST_CASE("M goes into a card's points and marks the one that has the focus")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    auto *card = it.find<DescriptorCard>("level2");
    card->setFocus();
    it.press(Qt::Key_M);
    REQUIRE(card->marks().front()->hasFocus());
    it.press(Qt::Key_Space);
    CHECK(card->entry().points[0].mark == Mark::InPlace);
    it.press(Qt::Key_M);
    CHECK(card->entry().points[0].mark == Mark::NotYet);
    CHECK(card->marks().front()->accessibleName().startsWith(QStringLiteral("Not yet")));
    CHECK(it.at("1.1").standing == Standing::Unanswered);
}

TEST_CASE("A finished review shows everything and lets no answer or note be changed")
{
    ShownPage it;
    const ReviewId review = it.add("2026/27", 2026);
    it.answer("1.1", 2, true);
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    it.show();
    it.document.setStatement(number("1.1"));
    it.press(Qt::Key_3);
    QTest::mouseClick(it.find<DescriptorCard>("level4"), Qt::LeftButton);
    CHECK(it.at("1.1").level == level(2));
    CHECK(it.note("comment")->isReadOnly());
    CHECK(it.find<QWidget>("addAction")->isVisible()); // actions live on, outside what was finished
    CHECK(it.find<QPushButton>("bannerButton")->text() == u"Reopen…");
    CHECK(it.find<DescriptorCard>("level2")->isChecked());
}

TEST_CASE("Without a review the page offers to start one")
{
    ShownPage it;
    it.show();
    const QSignalSpy commands(it.page, &Page::commandWanted);
    QTest::mouseClick(it.find<QPushButton>("startReview"), Qt::LeftButton);
    REQUIRE(commands.size() == 1);
    CHECK(commands[0][0].value<Command>() == Command::NewReview);
    it.press(Qt::Key_3);
    it.add("2026/27", 2026);
    QCoreApplication::processEvents();
    CHECK(it.find<DescriptorCard>("level1")->isVisible());
}

TEST_CASE("An action is added on the spot")
{
    ShownPage it;
    REQUIRE(it.document.perform(edit::SetPriorities{{{PriorityId::create(), 1, QStringLiteral("Attendance")}}}));
    const ReviewId review = it.add("2026/27", 2026);
    it.show();
    QTimer::singleShot(0, it.window.get(), [] {
        auto *dialog = qobject_cast<ActionDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QWidget *>(QStringLiteral("actionWhat")),
                         QStringLiteral("Report each term"));
        dialog->findChild<QComboBox *>(QStringLiteral("actionOwner"))->setEditText(QStringLiteral("Deputy head"));
        dialog->findChild<QComboBox *>(QStringLiteral("actionPriority"))->setCurrentIndex(1);
        dialog->accept();
    });
    QTest::mouseClick(it.find<QPushButton>("addAction"), Qt::LeftButton);
    const auto actions = it.document.workspace().actionsOf(review);
    REQUIRE(actions.size() == 1);
    CHECK(actions[0]->what == u"Report each term");
    CHECK(actions[0]->owner == u"Deputy head");
    CHECK_FALSE(actions[0]->due);
    CHECK(actions[0]->priority == it.document.workspace().prioritiesInOrder().front()->id);
    CHECK(actions[0]->statements == std::vector{number("1.1")});
}

TEST_CASE("Assistive technology reads levels as radio buttons and finds a name on every control")
{
    ShownPage it;
    it.add("2026/27", 2026);
    it.show();
    it.press(Qt::Key_2);
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(it.find<DescriptorCard>("level2"));
    REQUIRE(card);
    CHECK(card->role() == QAccessible::RadioButton);
    CHECK(card->text(QAccessible::Name).startsWith(QStringLiteral("Level 2: The school does")));
    CHECK(card->state().checked);
    it.document.setStatement(number("1.2"));
    CHECK_FALSE(it.find<DescriptorCard>("level1")->isEnabled());
    CHECK(it.find<DescriptorCard>("level1")->accessibleName().contains(u"No description for this level"));
    for (QWidget *widget : it.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget == it.page)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Every carried statement of the list has its sign, however long its title is, and none that is agreed",
          "[agree]")
{
    ShownPage it(builtInModel());
    const ReviewId before = it.add("2025/26", 2025);
    for (const char *each : {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"})
        it.answer(each, 2, true);
    it.add("2026/27", 2026, before);
    it.answer("1.2", 2, true);
    it.document.setStatement(number("1.1"));
    it.show();
    const auto rows = it.window->findChildren<StatementButton *>();
    REQUIRE(rows.size() == 7);
    for (StatementButton *row : rows) {
        INFO(row->statement().toString().toStdString());
        const QImage picture = row->grab().toImage();
        const QRect sign(picture.width() - 21, 0, 15, picture.height());
        const QRgb behind = picture.pixel(picture.width() - 3, picture.height() / 2);
        int ink = 0;
        for (int y = sign.top(); y <= sign.bottom(); ++y) {
            for (int x = sign.left(); x <= sign.right(); ++x)
                ink += picture.pixel(x, y) != behind ? 1 : 0;
        }
        const bool carried = row->statement() != number("1.2");
        CHECK((ink > 20) == carried);
        CHECK(row->toolTip().contains(QStringLiteral("Carried forward")) == carried);
        CHECK(row->accessibleName().contains(QStringLiteral("arried forward")) == carried);
    }
}

TEST_CASE("Each row of the list has the height of all its lines, and the list scrolls no further than its last row",
          "[agree]")
{
    const bool inWelsh = GENERATE(false, true);
    const int height = GENERATE(500, 640, 700, 768);
    INFO((inWelsh ? "Welsh" : "English") << ", " << height);
    const std::optional<InWelsh> welsh = inWelsh ? std::make_optional<InWelsh>() : std::nullopt;
    ShownPage it(builtInModel());
    it.add("2025/26", 2025);
    for (const char *each : {"1.1", "2.4", "2.7"})
        it.answer(each, 2, false);
    it.show();
    it.window->resize(1366, height);
    for (const char *at : {"as it comes", "2.4", "1.1", "3.4", "6.1"}) {
        INFO(at);
        if (const auto statement = StatementNumber::parse(QString::fromLatin1(at)))
            it.document.setStatement(*statement);
        it.page->refresh();
        QTest::qWait(1);
        const auto *list = it.window->findChild<StatementList *>();
        int bottom = 0;
        for (const auto *row : it.window->findChildren<QAbstractButton *>()) {
            if (!row->isVisible() || !list->isAncestorOf(row))
                continue;
            INFO(row->accessibleName().toStdString());
            if (row->hasHeightForWidth())
                CHECK(row->height() >= row->heightForWidth(row->width()));
            bottom = std::max(bottom, row->mapTo(list, QPoint(0, row->height())).y());
        }
        const auto *area = qobject_cast<QScrollArea *>(list->parentWidget()->parentWidget());
        REQUIRE(area);
        CHECK(area->verticalScrollBar()->maximum() <= std::max(0, bottom - area->viewport()->height() + 2));
    }
}

TEST_CASE("The button for the next statement to see says whether that is unanswered or carried forward")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 13));
    file.agreeFirst(first, 2);
    Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    review.previous = first;
    REQUIRE(file.document.perform(edit::AddReview{review, {}}));
    REQUIRE(file.document.setReview(review.id));
    AgreePage page(file.document);
    const std::unique_ptr<QWidget> foot(page.makeFoot(nullptr));
    page.show();
    const auto shown = [&](const char *from) {
        file.document.setStatement(number(from));
        page.refresh();
        return child<QPushButton>(*foot, "nextOpen")->text();
    };
    CHECK(shown("1.1") == QStringLiteral("Next carried forward"));
    child<QPushButton>(*foot, "nextOpen")->click();
    CHECK(file.document.statement() == number("1.2"));
    CHECK(shown("1.2") == QStringLiteral("Next unanswered"));
    child<QPushButton>(*foot, "nextOpen")->click();
    CHECK(file.document.statement() == number("1.3"));
}
