// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board that gives themes to people and groups, and the answers that wait for a choice.
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/contextmenu.h"
#include "ui/asking/board/boarddelegate.h"
#include "ui/asking/board/boardmodel.h"
#include "ui/asking/board/boardtab.h"
#include "ui/asking/board/boardtable.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/board/returnslist.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/review/someonenew.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The tab in a window, with its table, and where things are in it.
struct Board
{
    AskedFile &file;
    BoardTab tab;
    BoardTable *table;

    explicit Board(AskedFile &asked) : file(asked), tab(asked.document)
    {
        QObject::connect(&file.document, &Document::changed, &tab, [this] { tab.refresh(); });
        tab.resize(1150, 640);
        tab.refresh();
        tab.show();
        table = child<BoardTable>(tab, "board");
        QTest::qWait(1);
    }

    const BoardModel &model() const { return *static_cast<const BoardModel *>(table->model()); }
    int rowOf(const Voice &voice) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).voice == voice)
                return row;
        }
        throw std::runtime_error("there is no such row");
    }
    QPoint at(const Voice &voice, int theme) const
    {
        return table->visualRect(model().index(rowOf(voice), theme)).center();
    }
    QString spoken(const Voice &voice, int theme) const
    {
        return model().index(rowOf(voice), theme).data(Qt::AccessibleTextRole).toString();
    }
    QString summary() const { return child<PlainLabel>(tab, "boardSummary")->text(); }
    /// Presses, moves in steps and lets go, as a hand does.
    void drag(QWidget *from, const QPoint &start, const QPoint &end) const
    {
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        const auto move = [&](const QPoint &to) {
            QMouseEvent event(QEvent::MouseMove, to, from->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(from, &event);
        };
        for (int step = 1; step <= 8; ++step)
            move(start + (end - start) * step / 8);
        QMouseEvent release(QEvent::MouseButtonRelease, end, from->mapToGlobal(end), Qt::LeftButton, Qt::NoButton, {});
        QApplication::sendEvent(from, &release);
    }
};

} // namespace

TEST_CASE("Space gives the theme under the cursor to the person of the row, and takes it away again", "[board]")
{
    AskedFile file;
    Board board(file);
    board.table->setFocus();
    board.table->setCurrentIndex(board.model().index(board.rowOf(file.senco), 1));
    QTest::keyClick(board.table, Qt::Key_Right);
    QTest::keyClick(board.table, Qt::Key_Space);
    CHECK(file.asked() == std::vector<Assignment>{{file.review, 2, file.senco}});
    CHECK(board.table->currentIndex() == board.model().index(board.rowOf(file.senco), 2));
    QTest::keyClick(board.table, Qt::Key_Space);
    CHECK(file.asked().empty());
}

TEST_CASE("A colleague can be let to answer here from the board", "[board]")
{
    AskedFile file;
    Board board(file);
    std::vector<Command> wanted;
    QObject::connect(&board.tab, &PageTab::commandWanted, [&wanted](Command command) { wanted.push_back(command); });
    QTest::mouseClick(child<QPushButton>(board.tab, "answerHere"), Qt::LeftButton);
    CHECK(wanted == std::vector{Command::AnswerHere});
}

TEST_CASE("While nobody is named the board asks for people, and then shows them", "[board]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    BoardTab tab(file.document);
    tab.resize(1150, 640);
    tab.refresh();
    tab.show();
    auto *table = child<BoardTable>(tab, "board");
    auto *add = child<QPushButton>(tab, "addFirstPerson");
    CHECK_FALSE(table->isVisible());
    REQUIRE(add->isVisible());
    withNextDialog([](QDialog &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        dialog.accept();
    });
    add->click();
    CHECK(table->isVisible());
    CHECK_FALSE(add->isVisible());
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("A stroke of the mouse over several cells is one step of undo", "[board]")
{
    AskedFile file;
    Board board(file);
    board.drag(board.table->viewport(), board.at(file.senco, 2), board.at(file.senco, 4));
    CHECK(file.asked().size() == 3);
    REQUIRE(file.document.undo());
    CHECK(file.asked().empty());
}

TEST_CASE("A stroke that begins on a given theme takes away", "[board]")
{
    AskedFile file;
    file.ask({{2, file.senco}, {3, file.senco}, {3, file.head}});
    Board board(file);
    board.drag(board.table->viewport(), board.at(file.senco, 2), board.at(file.senco, 3));
    CHECK(file.asked() == std::vector<Assignment>{{file.review, 3, file.head}});
}

TEST_CASE("Esc gives a stroke up", "[board]")
{
    AskedFile file;
    Board board(file);
    QTest::mousePress(board.table->viewport(), Qt::LeftButton, {}, board.at(file.senco, 2));
    CHECK(board.spoken(file.senco, 2).endsWith(QStringLiteral(": planned, not asked yet")));
    QTest::keyClick(board.table, Qt::Key_Escape);
    CHECK(board.spoken(file.senco, 2).endsWith(QStringLiteral(": not asked")));
    QTest::mouseRelease(board.table->viewport(), Qt::LeftButton, {}, board.at(file.senco, 2));
    CHECK(file.asked().empty());
}

TEST_CASE("A theme is dragged from its header onto a group", "[board]")
{
    AskedFile file;
    Board board(file);
    auto *header = board.table->horizontalHeader();
    const QPoint from(header->sectionViewportPosition(5) + header->sectionSize(5) / 2, header->height() / 2);
    const QPoint to = header->viewport()->mapFromGlobal(board.table->viewport()->mapToGlobal(board.at(file.years, 1)));
    board.drag(header->viewport(), from, to);
    CHECK(file.asked() == std::vector<Assignment>{{file.review, 5, file.years}});
}

TEST_CASE("A person is dragged onto a theme, or into a group", "[board]")
{
    AskedFile file;
    Board board(file);
    board.drag(board.table->viewport(), board.at(file.head, 0), board.at(file.curriculum, 4));
    CHECK(file.asked() == std::vector<Assignment>{{file.review, 4, file.head}});
    board.drag(board.table->viewport(), board.at(file.head, 0), board.at(file.years, 0));
    CHECK(file.document.workspace().membersOf(file.years) == std::vector<PersonId>{file.head});
    board.drag(board.table->viewport(), board.at(file.head, 0), board.at(file.senco, 0));
    CHECK(file.asked().size() == 1);
}

TEST_CASE("Whoever answered without being asked left nothing unanswered, and is not among those who were asked",
          "[board]")
{
    AskedFile file;
    file.ask({{6, file.senco}, {6, file.head}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}, {"6.3", 3}});
    file.answer(file.curriculum, {{"2.1", 2}, {"2.2", 3}});
    Board board(file);
    CHECK(board.summary().startsWith(
        QStringLiteral("1 of 2 have answered. 1 (person/people) answered without being asked. Missing: ")));
    const BoardRow &unasked = board.model().row(board.rowOf(file.curriculum));
    CHECK(unasked.returned == BoardRow::Return::Answered);
    CHECK(unasked.state.startsWith(QStringLiteral("not asked, answered 2 on ")));
}

TEST_CASE("The board says by word who was asked, who answered how much, and who is missing", "[board]")
{
    AskedFile file;
    file.ask({{6, file.senco}, {6, file.head}, {1, file.curriculum}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}, {"6.3", 3}});
    file.answer(file.head, {{"6.1", 2}, {"5.1", 3}});
    Board board(file);
    CHECK(board.spoken(file.senco, 6).endsWith(QStringLiteral("asked, answered 3 of 3 statements")));
    CHECK(board.spoken(file.head, 6).endsWith(QStringLiteral("asked, answered 1 of 3 statements")));
    CHECK(board.spoken(file.head, 5).contains(QStringLiteral("not asked, but answered 1 of 3 statements")));
    CHECK(board.spoken(file.curriculum, 1).endsWith(QStringLiteral("asked, no answer yet")));
    CHECK(board.summary() == QStringLiteral("1 of 3 have answered. 1 answered only in part. Missing: Emre Finch."));
    auto *cell = QAccessible::queryAccessibleInterface(board.table);
    REQUIRE(cell);
    CHECK(cell->tableInterface());
    CHECK_FALSE(board.table->grab().isNull());
}

TEST_CASE("Who has not answered by the return-by date is missing, not merely late to come", "[board]")
{
    AskedFile file;
    file.ask({{1, file.curriculum}});
    Reflection reflection{file.review};
    reflection.returnBy = QDate(2026, 11, 6);
    file.must(edit::DescribeReflection{reflection});
    const auto content = [&](QDate today) {
        return boardContent(file.document.workspace(), *file.document.review(), today);
    };
    const BoardContent before = content(QDate(2026, 11, 6));
    CHECK(before.returnBy == QStringLiteral("Return by 6 November 2026, today"));
    CHECK_FALSE(before.late);
    const BoardContent after = content(QDate(2026, 11, 8));
    CHECK(after.late);
    CHECK(after.returnBy == QStringLiteral("Return by 6 November 2026, 2 day(s) ago"));
    CHECK(cellText(after.rows[2].cells[0]) == QStringLiteral("missing"));
}

TEST_CASE("A usual pattern gives out all themes in one step and names the role that it is called after", "[board]")
{
    AskedFile file;
    Board board(file);
    auto *fill = button<QPushButton>(board.tab, QStringLiteral("Assign automatically"));
    REQUIRE(fill);
    fill->menu()->actions().front()->trigger();
    CHECK(file.asked().size() == 12); // three people, two for each theme
    auto *notice = child<PlainLabel>(board.tab, "boardNotice");
    CHECK_FALSE(notice->isVisible()); // no role is missed that no one has
    REQUIRE(file.document.undo());
    CHECK(file.asked().empty());
    fill->menu()->actions().at(1)->trigger();
    CHECK(notice->isVisible());
    CHECK(notice->text().startsWith(QStringLiteral("No one taking part has these roles: SLT link")));
    fill->menu()->actions().at(2)->trigger();
    CHECK(file.asked().size() == 18);
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("A group is made with a name and the people in it", "[board]")
{
    AskedFile file;
    Board board(file);
    withNextDialog([](QDialog &dialog) {
        dialog.accept(); // without a name it stays
        CHECK(dialog.isVisible());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("  Inclusion   team "));
        child<QListWidget>(dialog, "members")->item(0)->setCheckState(Qt::Checked);
        dialog.accept();
    });
    QTest::mouseClick(button<QPushButton>(board.tab, QStringLiteral("New group…")), Qt::LeftButton);
    const auto &groups = file.document.workspace().groups().rows();
    REQUIRE(groups.size() == 2);
    const Group &made = groups.begin()->first == file.years ? groups.rbegin()->second : groups.begin()->second;
    CHECK(made.name == QStringLiteral("Inclusion team"));
    CHECK(file.document.workspace().membersOf(made.id) == std::vector<PersonId>{file.head});
}

TEST_CASE("Delete on a group takes it away after asking, with what it was given", "[board]")
{
    AskedFile file;
    file.ask({{2, file.years}, {2, file.head}});
    Board board(file);
    board.table->setFocus();
    board.table->setCurrentIndex(board.model().index(board.rowOf(file.years), 0));
    withNextDialog([](QDialog &question) { button<QPushButton>(question, QStringLiteral("Remove"))->click(); });
    QTest::keyClick(board.table, Qt::Key_Delete);
    CHECK(file.document.workspace().groups().isEmpty());
    CHECK(file.asked() == std::vector<Assignment>{{file.review, 2, file.head}});
}

TEST_CASE("On a finished review the board is only looked at", "[board]")
{
    AskedFile file;
    file.ask({{2, file.head}});
    file.must(edit::FinishReview{file.review, noon});
    Board board(file);
    QTest::mouseClick(board.table->viewport(), Qt::LeftButton, {}, board.at(file.head, 2));
    CHECK(file.asked().size() == 1);
    CHECK_FALSE(button<QPushButton>(board.tab, QStringLiteral("New group…"))->isEnabled());
}

TEST_CASE("Of two answers of one person the newer waits until somebody chooses it", "[board]")
{
    AskedFile file;
    file.ask({{6, file.senco}});
    const ResponseId first = file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}});
    const ResponseId second = file.answer(file.senco, {{"6.1", 3}, {"6.2", 2}});
    Board board(file);
    const ReturnsContent content = returnsContent(file.document.workspace(), *file.document.review());
    REQUIRE(content.toDecide.size() == 1);
    CHECK(content.toDecide[0].question.contains(QStringLiteral("The levels differ for 6.1.")));
    CHECK(file.document.workspace().countingOf(file.review, file.senco).front()->id == first);
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("Use this one")), Qt::LeftButton);
    CHECK(file.document.workspace().countingOf(file.review, file.senco).front()->id == second);
    CHECK(returnsContent(file.document.workspace(), *file.document.review()).toDecide.empty());
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().countingOf(file.review, file.senco).front()->id == first);
}

TEST_CASE("Themes that one person answers in two forms need no decision, and the board has them all", "[board]")
{
    AskedFile file;
    file.ask({{5, file.senco}, {6, file.senco}});
    file.answer(file.senco, {{"5.1", 2}, {"5.2", 2}, {"5.3", 1}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 3}, {"6.3", 1}});
    Board board(file);
    const ReturnsContent content = returnsContent(file.document.workspace(), *file.document.review());
    CHECK(content.toDecide.empty());
    REQUIRE(content.others.size() == 2);
    CHECK_FALSE(content.others[0].canBeUsed); // there is nothing to choose between
    const BoardRow &row = board.model().row(board.rowOf(file.senco));
    CHECK(row.returned == BoardRow::Return::Answered);
    CHECK(row.cells[4].state == BoardCell::State::Answered);
    CHECK(row.cells[5].state == BoardCell::State::Answered);
    CHECK(board.summary() == QStringLiteral("1 of 1 have answered."));
}

TEST_CASE("Of two answers that overlap both can be used, the newer one where both answered", "[board]")
{
    AskedFile file;
    file.answer(file.senco, {{"5.1", 1}, {"6.1", 2}, {"6.2", 2}});
    const ResponseId second = file.answer(file.senco, {{"6.1", 3}, {"6.2", 2}, {"6.3", 1}});
    Board board(file);
    const auto content = [&] { return returnsContent(file.document.workspace(), *file.document.review()); };
    const auto levelOf = [&](const char *statement) {
        const auto counting = file.document.workspace().countingAnswers(file.review, number(statement));
        return counting.size() == 1 && counting[0]->level ? counting[0]->level->value() : -1;
    };
    REQUIRE(content().toDecide.size() == 1);
    CHECK(content().toDecide[0].question.endsWith(
        QStringLiteral("The levels differ for 6.1. 1 statement(s) (is/are) only in this one. "
                       "1 statement(s) (is/are) only in the other.")));
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("Use both")), Qt::LeftButton);
    CHECK(content().toDecide.empty());
    CHECK(levelOf("5.1") == 1);
    CHECK(levelOf("6.1") == 3);
    CHECK(levelOf("6.3") == 1);
    REQUIRE(file.document.undo());
    REQUIRE(content().toDecide.size() == 1);
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("Use the other")), Qt::LeftButton);
    CHECK(levelOf("6.1") == 2);
    CHECK(file.document.workspace().responses().find(second)->state == ResponseState::SetAside);
}

TEST_CASE("A newer answer to all that the first one answered is not to be had together with it", "[board]")
{
    AskedFile file;
    file.answer(file.senco, {{"6.1", 2}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}});
    const ReturnsContent content = returnsContent(file.document.workspace(), *file.document.review());
    REQUIRE(content.toDecide.size() == 1);
    CHECK_FALSE(content.toDecide[0].canBeAdded);
    CHECK(content.toDecide[0].canBeUsed);
    CHECK(content.toDecide[0].question.contains(QStringLiteral("1 statement(s) (is/are) in both, with the same")));
}

TEST_CASE("After a decision the list stays where it is, and the next one has the keyboard", "[board]")
{
    AskedFile file;
    for (int at = 0; at < 9; ++at)
        file.answer(std::nullopt, {{"1.1", 2}}, QStringLiteral("Colleague %1").arg(at));
    for (const Voice &voice : {Voice(file.head), Voice(file.senco)}) {
        file.answer(voice, {{"6.1", 2}});
        file.answer(voice, {{"6.1", 3}});
        file.answer(voice == Voice(file.head) ? Voice(file.curriculum) : Voice(file.years), {{"6.2", 3}});
    }
    Board board(file);
    auto *area = child<ReturnsList>(board.tab, "returns")->findChild<QScrollArea *>();
    child<ReturnsList>(board.tab, "returns")->findChild<LinkButton *>()->click(); // all of them
    QTest::qWait(1);
    REQUIRE(area->verticalScrollBar()->maximum() > 0);
    auto *other = button<LinkButton>(board.tab, QStringLiteral("Use the other"));
    board.tab.activateWindow();
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return board.tab.focusWidget() != other; }));
    QTest::qWait(20);
    CHECK(area->verticalScrollBar()->value() == 0);
    const auto *now = qobject_cast<LinkButton *>(board.tab.focusWidget());
    REQUIRE(now);
    CHECK(now->text() == QStringLiteral("Use this one"));
    CHECK(area->viewport()->rect().contains(now->mapTo(area->viewport(), now->rect().center())));
}

TEST_CASE("Each answer that waits shows all of its words, and the heading counts those below it", "[board]")
{
    AskedFile file;
    file.ask({{6, file.senco}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}});
    file.answer(file.senco, {{"6.1", 3}, {"6.2", 2}});
    Board board(file);
    auto *list = child<ReturnsList>(board.tab, "returns");
    const auto title = [&] { return list->findChildren<PlainLabel *>().constFirst()->text(); };
    for (const int width : {1150, 900}) {
        INFO(width);
        board.tab.resize(width, 640);
        QTest::qWait(1);
        const auto *area = list->findChild<QScrollArea *>();
        const QWidget *row = area->findChild<QWidget *>(QStringLiteral("return"));
        REQUIRE(row);
        CHECK(row->height() >= row->heightForWidth(row->width()));
        CHECK(row->visibleRegion().boundingRect().height() == row->height());
    }
    CHECK(title() == QStringLiteral("1 response(s) (needs/need) a decision"));
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("Show 1 that (needs/need) no decision")),
                      Qt::LeftButton);
    CHECK(title() == QStringLiteral("Responses received: 1 response(s) (needs/need) a decision"));
    // At once, and not only after the next resizing.
    const auto *area = list->findChild<QScrollArea *>();
    int rows = 0;
    for (const QWidget *row : area->findChildren<QWidget *>(QStringLiteral("return")))
        rows += row->isHidden() ? 0 : row->layout()->heightForWidth(area->viewport()->width() - spacing::tiny);
    CHECK(area->height() >= rows);
}

TEST_CASE("On a small screen no cell of the board ends in the middle of a word", "[board]")
{
    const QFont small = textFont(TextSize::Small);
    const QFontMetrics metrics(small);
    BoardCell answered;
    answered.state = BoardCell::State::Answered;
    const int whole = metrics.horizontalAdvance(cellText(answered));
    CHECK(cellWords(answered, whole + 2, true, metrics) == cellText(answered));
    CHECK(cellWords(answered, whole - 8, true, metrics).isEmpty()); // its tick says the same
    AskedFile file;
    file.ask({{6, file.senco}});
    file.answer(file.senco, {{"6.1", 2}, {"6.2", 2}, {"6.3", 2}});
    Board board(file);
    board.tab.resize(1093 - 120, 480);
    QTest::qWait(1);
    const int column = board.model().stateColumn();
    const QString state = board.model().row(board.rowOf(file.senco)).state;
    REQUIRE(state.startsWith(QStringLiteral("answered ")));
    CHECK(metrics.horizontalAdvance(state) + textScaled(16) + 24 <= board.table->columnWidth(column));
}

TEST_CASE("Which of two answers is newer is told by when they were saved, whichever was read first", "[board]")
{
    AskedFile file;
    const auto come = [&file](QTime saved, int first, int second) {
        edit::ImportResponse made;
        made.response.id = ResponseId::create();
        made.response.review = file.review;
        made.response.voice = file.senco;
        made.response.namesSeen = file.document.workspace().reflection(file.review).namesSeen;
        made.response.wording = builtInModel().wording.digest();
        made.response.savedAt = QDateTime(QDate(2026, 11, 9), saved); // the clock of whoever reads it
        made.response.receivedAt = noon.addSecs(++file.came);
        made.response.source = CanonicalBytes(QStringLiteral("test/2")).number(file.came).digest();
        made.answers.push_back({made.response.id, number("6.1"), level(first)});
        made.answers.push_back({made.response.id, number("6.2"), level(second)});
        file.must(made);
    };
    come(QTime(23, 40), 3, 2); // "Lucy (1).json", which a folder lists first
    come(QTime(23, 32), 2, 1);
    const ReturnsContent content = returnsContent(file.document.workspace(), *file.document.review());
    REQUIRE(content.toDecide.size() == 1);
    CHECK(content.toDecide[0].question ==
          QStringLiteral("This one is older: it was saved on 9 November, 23:32, the one being counted on "
                         "9 November, 23:40. The levels differ for 6.1, 6.2."));
}

TEST_CASE("Where two returns have nothing but a written name in common, it is asked whose they are", "[board]")
{
    AskedFile file;
    file.answer(std::nullopt, {{"1.1", 2}}, QStringLiteral("A. Bell"));
    file.answer(std::nullopt, {{"1.1", 3}}, QStringLiteral("a. bell"));
    const ReturnsContent content = returnsContent(file.document.workspace(), *file.document.review());
    REQUIRE(content.toDecide.size() == 2); // the newer one, then the one that nobody in the file has
    CHECK(content.toDecide[0].isToDecide);
    CHECK(content.toDecide[0].question.endsWith(QStringLiteral("match it to them.")));
    CHECK(file.document.workspace().countingAnswers(file.review, number("1.1")).size() == 1);
}

TEST_CASE("Answers to a form that was made for someone else are asked about, and count for no one before", "[board]")
{
    AskedFile file;
    edit::ImportResponse made;
    made.response.id = ResponseId::create();
    made.response.review = file.review;
    made.response.voice = file.senco;
    made.response.claimedName = QStringLiteral("ada bell");
    made.response.claimedRole = QStringLiteral("Head");
    made.response.wording = builtInModel().wording.digest();
    made.response.savedAt = made.response.receivedAt = noon;
    made.response.source = CanonicalBytes(QStringLiteral("test/3")).digest();
    made.response.state = ResponseState::Waiting; // as reading the file does
    made.answers.push_back({made.response.id, number("6.1"), level(3)});
    file.must(made);
    const auto content = [&] { return returnsContent(file.document.workspace(), *file.document.review()); };
    REQUIRE(content().toDecide.size() == 1);
    const ReturnEntry entry = content().toDecide[0];
    CHECK(entry.question == QStringLiteral("The form was for Cleo Dunn, but the name on it is ada bell. Who answered? "
                                           "Until you choose, the answers aren't counted."));
    CHECK(entry.who.contains(QStringLiteral("ada bell, Head")));
    CHECK(entry.likely.size() == 2);
    CHECK(file.document.workspace().countingAnswers(file.review, number("6.1")).empty());
    Board board(file);
    auto *list = board.tab.findChild<ReturnsList *>();
    REQUIRE(list);
    list->refresh();
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("From Ada Bell")), Qt::LeftButton);
    CHECK(file.document.workspace().countingOf(file.review, file.head).front()->id == made.response.id);
    CHECK(content().toDecide.empty());
    REQUIRE(file.document.undo());
    list->refresh();
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("From Cleo Dunn")), Qt::LeftButton);
    CHECK(file.document.workspace().countingOf(file.review, file.senco).front()->id == made.response.id);
    CHECK(content().toDecide.empty());
    CHECK(content().others[0].who == QStringLiteral("Cleo Dunn (wrote: ada bell)"));
}

TEST_CASE("Before any form went out themes are planned, and nobody is missing", "[board]")
{
    AskedFile file;
    file.ask({{2, file.senco}, {3, file.head}});
    const auto content = [&] {
        return boardContent(file.document.workspace(), *file.document.review(), QDate(2026, 11, 10));
    };
    const auto cell = [&] { return content().rows[1].cells[1]; }; // Cleo Dunn, theme 2
    CHECK(content().summary == QStringLiteral("Planned: 2 (person/people). Next, send them forms."));
    CHECK(cellText(cell()) == QStringLiteral("planned"));
    CHECK(
        cellSpoken(content().rows[1], content().themes[1], cell()).endsWith(QStringLiteral("planned, not asked yet")));
    CHECK(content().rows[1].state == QStringLiteral("planned"));
    // What Send forms stores as it makes them, even where it says nothing of its own.
    file.must(edit::DescribeReflection{{file.review}});
    CHECK(content().summary.startsWith(QStringLiteral("0 of 2 have answered. Missing: ")));
    CHECK(cellText(cell()) == QStringLiteral("asked"));
    REQUIRE(file.document.undo());
    CHECK(cellText(cell()) == QStringLiteral("planned"));
    // Whoever answered needed no form.
    file.answer(file.head, {{"3.1", 2}});
    CHECK(cellText(cell()) == QStringLiteral("asked"));
}

TEST_CASE("A longer status has its room as soon as answers come in", "[board]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}});
    Board board(file);
    file.answer(file.head, {{"1.1", 2}});
    const int status = board.model().stateColumn();
    const int wanted = board.table->fontMetrics().horizontalAdvance(board.model().row(board.rowOf(file.head)).state);
    CHECK(board.table->columnWidth(status) > wanted);
    CHECK(button<LinkButton>(board.tab, QStringLiteral("Show all 1"))); // there are none that they are other than
}

TEST_CASE("Answers of a claimed name are said to be somebody's, or removed", "[board]")
{
    AskedFile file;
    const ResponseId came = file.answer(std::nullopt, {{"1.1", 2}}, QStringLiteral("<b>A. Bell</b>"));
    Board board(file);
    auto *whose = button<LinkButton>(board.tab, QStringLiteral("Match to…"));
    REQUIRE(whose);
    QTest::mouseClick(whose, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().size() == 4);
    menu->actions().front()->trigger();
    menu->close();
    CHECK(file.document.workspace().responses().find(came)->voice == Voice(file.head));
    REQUIRE(file.document.undo());
    withNextDialog([](QDialog &question) { button<QPushButton>(question, QStringLiteral("Remove"))->click(); });
    QTest::mouseClick(button<LinkButton>(board.tab, QStringLiteral("Remove…")), Qt::LeftButton);
    CHECK(file.document.workspace().responses().isEmpty());
}

TEST_CASE("Ctrl+V on the board asks for pasted answers, as its button does", "[prepare]")
{
    AskedFile asked;
    Board board(asked);
    QSignalSpy wanted(&board.tab, &BoardTab::commandWanted);
    board.tab.activateWindow();
    board.table->setFocus();
    REQUIRE(QTest::qWaitFor([&board] { return board.table->hasFocus(); }));
    QTest::keyClick(board.table, Qt::Key_V, Qt::ControlModifier);
    child<QPushButton>(board.tab, "pasteAnswers")->click();
    REQUIRE(wanted.size() == 2);
    for (const auto &each : wanted)
        CHECK(each.front().value<Command>() == Command::PasteAnswers);
}

TEST_CASE("Themes that are left with no one who is asked are named on the board", "[board]")
{
    AskedFile file;
    file.agreeFirst(file.review, 7); // all of theme 1: no one need be asked about it
    Board board(file);
    const auto *left = child<PlainLabel>(board.tab, "leftOutThemes");
    CHECK_FALSE(left->isVisible()); // nothing is given out yet
    file.ask({{2, file.senco}, {3, file.head}, {4, file.years}, {5, file.curriculum}, {6, file.head}});
    CHECK_FALSE(left->isVisible());

    file.must(edit::MarkLeft{file.head, noon});
    CHECK(left->isVisible());
    CHECK(left->text() == QStringLiteral("No one is being asked about theme(s) 3, 6."));
    CHECK(board.model().content().themes[2].isLeftOut);
    CHECK_FALSE(board.model().content().themes[0].isLeftOut);
    file.answer({}, {{"6.1", 2}}, QStringLiteral("Jo Example")); // answered without being asked
    CHECK(left->text() == QStringLiteral("No one is being asked about theme(s) 3."));
    // In sight, below the rows: none of them moves away from under the pointer.
    CHECK(left->mapTo(&board.tab, QPoint()).y() >= board.table->geometry().bottom());

    const Review &now = *file.document.review();
    file.must(edit::ReviseReview{file.review, now.year, now.title, now.date, {}, {}});
    CHECK(left->text() == QStringLiteral("No one is being asked about theme(s) 2, 3, 5."));
    REQUIRE(file.document.undo());
    file.must(edit::FinishReview{file.review, noon});
    CHECK_FALSE(left->isVisible());
}

TEST_CASE("Someone asked alone and in a group is one person in what is planned, and is told to count once", "[board]")
{
    AskedFile file;
    file.must(edit::ReviseGroup{*file.document.workspace().groups().find(file.years), {file.head, file.senco}});
    file.ask({{5, file.head}, {5, file.senco}, {5, file.curriculum}, {5, file.years}});
    Board board(file);
    CHECK(board.summary() == QStringLiteral("Planned: 3 (person/people). Next, send them forms."));
    const auto *counted = child<PlainLabel>(board.tab, "countedAnswers");
    REQUIRE(counted->isVisible());
    CHECK(counted->text().startsWith(
        QStringLiteral("Asked about the same theme alone and in a group: Ada Bell, Cleo Dunn. Each counts once.")));
    // Four forms, and three answers that count: too few.
    CHECK(counted->text().contains(QStringLiteral("Fewer than four answers will come for theme(s) 5")));
    file.must(edit::ReviseGroup{*file.document.workspace().groups().find(file.years), {}});
    CHECK_FALSE(counted->isVisible());
    CHECK(board.summary().startsWith(QStringLiteral("Planned: 3 (person/people), 1 group(s).")));
}

TEST_CASE("A pattern that asks fewer than four about a theme says that these can't be shown without names", "[board]")
{
    AskedFile file;
    Board board(file);
    const auto *counted = child<PlainLabel>(board.tab, "countedAnswers");
    CHECK_FALSE(counted->isVisible());
    button<QPushButton>(board.tab, QStringLiteral("Assign automatically"))->menu()->actions().front()->trigger();
    REQUIRE(counted->isVisible());
    CHECK(counted->text() == QStringLiteral("Fewer than four answers will come for theme(s) 1, 2, 3, 4, 5, 6 (a "
                                            "group gives one): too few to be shown without names."));
    Reflection named{file.review};
    named.namesSeen = true;
    file.must(edit::DescribeReflection{named});
    CHECK_FALSE(counted->isVisible());
}

TEST_CASE("The board leads on to sending forms, and from whoever is missing to a reminder for them", "[board]")
{
    AskedFile file;
    Board board(file);
    auto *send = button<QPushButton>(board.tab, QStringLiteral("Send forms…"));
    REQUIRE(send);
    CHECK_FALSE(board.tab.hasNextStep());
    file.ask({{1, file.head}, {2, file.senco}});
    CHECK(board.tab.hasNextStep());
    CHECK(send->font().weight() == QFont::DemiBold);
    file.must(edit::DescribeReflection{{file.review}});
    file.answer(file.head, {{"1.1", 2}, {"1.2", 2}, {"1.3", 2}, {"1.4", 2}, {"1.5", 2}, {"1.6", 2}, {"1.7", 2}});
    CHECK_FALSE(board.tab.hasNextStep());
    CHECK(send->font().weight() == QFont::Normal);
    CHECK(send->text() == QStringLiteral("Forms and reminders…"));
    QSignalSpy wanted(&board.tab, &BoardTab::commandWanted);
    auto *viewport = board.table->viewport();
    QMenu *menu = contextMenuAt(*viewport, board.at(file.head, 0));
    REQUIRE(menu);
    CHECK_FALSE(offeredBy(*menu).contains(QStringLiteral("Send a reminder…")));
    menu->close();
    menu = contextMenuAt(*viewport, board.at(file.senco, 0));
    REQUIRE(menu);
    chooseIn(*menu, QStringLiteral("Send a reminder…"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<Command>() == Command::HandOutForms);
    CHECK(wanted.front().at(1).toUuid() == file.senco.value);
}

TEST_CASE("A name that reads as two people is asked about, and can be one", "[board]")
{
    AskedFile file;
    PersonDialog dialog(file.document, std::nullopt);
    dialog.show();
    child<QLineEdit>(dialog, "personName")->setText(QStringLiteral("Helen Marsh and Joanne Tate"));
    dialog.findChild<QComboBox *>()->setCurrentIndex(0);
    const auto before = file.document.workspace().people().size();
    auto *add = button<QPushButton>(dialog, QStringLiteral("Add"));
    add->click();
    CHECK(dialog.isVisible());
    CHECK(child<QLabel>(dialog, "formTrouble")
              ->text()
              .startsWith(QStringLiteral("Helen Marsh and Joanne Tate looks like two people.")));
    CHECK(file.document.workspace().people().size() == before);
    add->click();
    CHECK(file.document.workspace().people().size() == before + 1);
    for (const char *two : {"Marsh/Tate", "Helen & Joanne", "Helen Marsh ac Owen Tate"})
        CHECK(readsAsTwo(QString::fromUtf8(two)));
    for (const char *one : {"Sandy Anderson", "John A Smith", "Marsh-Tate", "", "Helen Marsh"})
        CHECK_FALSE(readsAsTwo(QString::fromUtf8(one)));
}
