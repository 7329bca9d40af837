// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/workbooks.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/table/answertabledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A workbook with answers, beside an open file.
struct AnsweredTable : AskedFile
{
    QString write(const std::vector<QStringList> &rows)
    {
        const QString path = folder.filePath(QStringLiteral("Responses.xlsx"));
        QFile file(path);
        const QByteArray bytes = workbook(rows, Workbooks::Forms);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the workbook could not be written");
        return path;
    }

    /// What is handed on to be looked at.
    AnswerTable read(const std::vector<QStringList> &rows)
    {
        BringAnswersDialog bringing(document, {write(rows)});
        bringing.show();
        REQUIRE(QTest::qWaitFor([&bringing] { return bringing.result() == QDialog::Accepted; }));
        REQUIRE(bringing.tables().size() == 1);
        return bringing.tables().front();
    }

    int responses() const { return document.workspace().responses().size(); }
};

QString cellOf(const QTableWidget *table, int row, int column) { return table->item(row, column)->text(); }

void chooseIn(QComboBox *box, const QString &text)
{
    const int at = box->findText(text);
    INFO(text.toStdString());
    REQUIRE(at >= 0);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
}

} // namespace

TEST_CASE("A table is looked at before it is brought in, and is one step for Undo", "[asking]")
{
    AnsweredTable asked;
    const AnswerTable table = asked.read({{"Completion time", "Name", "1.1", "Why?", "2.4 Destinations data"},
                                          {"46338.5", "ADA BELL", "3", "So", "2"},
                                          {"46338.6", "Somebody", "2 or 3", "", "2"},
                                          {"46338.7", "Ben Lark", "Level 1", "", "Do not know"}});
    CHECK(asked.responses() == 0);
    AnswerTableDialog dialog(asked.document, table);
    dialog.show();
    const auto *rows = child<QTableWidget>(dialog, "answerRows");
    REQUIRE(rows->rowCount() == 3);
    // What cannot be taken comes first, and says why.
    CHECK(cellOf(rows, 0, 0) == QStringLiteral("3"));
    CHECK(cellOf(rows, 0, 2).contains(QStringLiteral("C3: “2 or 3”")));
    CHECK(cellOf(rows, 1, 1).startsWith(QStringLiteral("Ada Bell")));
    CHECK(cellOf(rows, 1, 2) == QStringLiteral("New, 2 statement(s)."));
    CHECK(cellOf(rows, 2, 1) == QStringLiteral("Ben Lark"));
    auto *accept = button<QPushButton>(dialog, QStringLiteral("Import 2 response(s)"));
    accept->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(asked.responses() == 2);
    const auto parts = asked.document.workspace().countingOf(asked.review, asked.head);
    REQUIRE(parts.size() == 1);
    const Response *ada = parts.front();
    CHECK(asked.document.workspace().answer(ada->id, number("1.1"))->comment == QStringLiteral("So"));
    REQUIRE(asked.document.undo());
    CHECK(asked.responses() == 0);
    REQUIRE(asked.document.redo());

    AnswerTableDialog again(asked.document, table);
    again.show();
    CHECK(cellOf(child<QTableWidget>(again, "answerRows"), 1, 2) == QStringLiteral("Already in the file."));
    CHECK_FALSE(button<QPushButton>(again, QStringLiteral("Nothing to import"))->isEnabled());
}

TEST_CASE("A cell that can't be read is left out where that is chosen, and the rest of its row is imported", "[asking]")
{
    AnsweredTable asked;
    AnswerTableDialog dialog(
        asked.document,
        asked.read(
            {{"Name", "1.1", "2.4"}, {"Ada Bell", "Level 2/3", "2"}, {"Ben Lark", "3", "1"}, {"Jo", "2 or 3", ""}}));
    dialog.show();
    auto *rows = child<QTableWidget>(dialog, "answerRows");
    auto *leave = child<QCheckBox>(dialog, "leaveCells");
    REQUIRE(leave->isVisible());
    CHECK_FALSE(leave->isChecked());
    CHECK(button<QPushButton>(dialog, QStringLiteral("Import 1 response(s)")));
    leave->click();
    // Jo says nothing else: there is no row without an answer.
    REQUIRE(cellOf(rows, 0, 1) == QStringLiteral("Jo"));
    CHECK(cellOf(rows, 1, 2) ==
          QStringLiteral("New, 1 statement(s). Left out: B2: “Level 2/3” is not a level of 1.1."));
    button<QPushButton>(dialog, QStringLiteral("Import 2 response(s)"))->click();
    const Workspace &workspace = asked.document.workspace();
    const Response *ada = workspace.countingOf(asked.review, asked.head).front();
    REQUIRE(ada);
    CHECK(workspace.answer(ada->id, number("2.4"))->level == level(2));
    CHECK_FALSE(workspace.answer(ada->id, number("1.1")));
    // A table without such cells offers nothing.
    AnswerTableDialog clean(asked.document, asked.read({{"Name", "1.1"}, {"Ben Lark", "3"}}));
    clean.show();
    CHECK_FALSE(child<QCheckBox>(clean, "leaveCells")->isVisible());
}

TEST_CASE("What a column is taken for and whose a row is can be changed", "[asking]")
{
    AnsweredTable asked;
    AnswerTableDialog dialog(
        asked.document,
        asked.read({{"Who", "1.1", "Impact of what we do"}, {"Cleo", "maybe", "3"}, {"Year heads", "2", "4"}}));
    dialog.show();
    auto *columns = child<QTableWidget>(dialog, "answerColumns");
    auto *rows = child<QTableWidget>(dialog, "answerRows");
    auto *use = child<QComboBox>(dialog, "columnUse");
    auto *whose = child<QComboBox>(dialog, "rowWhose");
    CHECK(cellOf(columns, 1, 0) == QStringLiteral("B: 1.1"));
    CHECK(cellOf(columns, 2, 1) == QStringLiteral("Not used"));
    columns->setCurrentCell(0, 0);
    chooseIn(use, QStringLiteral("Name"));
    columns->setCurrentCell(1, 0);
    chooseIn(use, QStringLiteral("Not used"));
    columns->setCurrentCell(2, 0);
    chooseIn(use, QStringLiteral("2.4 Destinations data: level"));
    CHECK(cellOf(rows, 0, 1) == QStringLiteral("Cleo"));
    rows->setCurrentCell(0, 0);
    CHECK(whose->currentText() == QStringLiteral("As entered: Cleo"));
    chooseIn(whose, QStringLiteral("Cleo Dunn"));
    rows->setCurrentCell(1, 0);
    chooseIn(whose, QStringLiteral("Heads of year"));
    CHECK(cellOf(rows, 1, 1).startsWith(QStringLiteral("Heads of year")));
    button<QPushButton>(dialog, QStringLiteral("Import 2 response(s)"))->click();
    const Workspace &workspace = asked.document.workspace();
    const Response *senco = workspace.countingOf(asked.review, asked.senco).front();
    REQUIRE(senco);
    CHECK(workspace.answer(senco->id, number("2.4"))->level == level(3));
    CHECK_FALSE(workspace.answer(senco->id, number("1.1")));
    CHECK(workspace.countingOf(asked.review, asked.years).size() == 1);
}

TEST_CASE("A file that is no table of answers is told in a sentence, beside answers that are taken", "[asking]")
{
    AnsweredTable asked;
    BringAnswersDialog bringing(asked.document, {asked.write({{"Date", "Amount"}, {"1", "2"}})});
    bringing.show();
    auto *list = child<QListWidget>(bringing, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(
        QStringLiteral("Responses.xlsx is a table, but none of its columns is a statement in this review.")));
    CHECK(bringing.tables().empty());
}
