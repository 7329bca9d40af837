// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a PDF and checking what was read, with the real widgets.
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/foundcells.h"
#include "tests/support/looks.h"
#include "ui/look/tokens.h"
#include "ui/wording/check/checklist.h"
#include "ui/wording/check/pageview.h"
#include "ui/wording/check/readpdfdialog.h"
#include "ui/wording/check/textcard.h"
#include "ui/wording/check/wordingcheckdialog.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

PdfCells schoolCells()
{
    PdfCells cells = cellsOf(builtInModel());
    PdfCell &unsure = cellAt(cells, "1.2", 3);
    unsure.unsurePlace = true;
    unsure.areas.push_back({2, QRectF(500, 40, 160, 30)});
    cellAt(cells, "2.4", 2).text = QStringLiteral("Our destinations are written down and");
    return cells;
}

struct Shown : OpenFile
{
    PretendedReader reader;
    std::unique_ptr<WordingCheckDialog> dialog;

    explicit Shown(const PdfCells &cells = schoolCells(), bool withReview = true) : reader(cells)
    {
        if (withReview)
            startReview("2026/27", QDate(2026, 11, 12));
        auto found = readModelPdf(reader.pdf, reader.program);
        REQUIRE(found);
        dialog = std::make_unique<WordingCheckDialog>(document, *found, reader.program);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    void choose(const char *statement) const
    {
        CheckRow row;
        row.kind = CheckRow::Kind::Statement;
        row.theme = number(statement).theme();
        row.statement = number(statement);
        child<CheckList>(*dialog, "checkList")->choose(row);
        QTest::qWait(1);
    }
    TextCard *card(int level) const
    {
        for (TextCard *each : dialog->findChildren<TextCard *>()) {
            if (each->place().level == level && each->isVisible())
                return each;
        }
        throw std::runtime_error("there is no card for that level");
    }
    QString count() const { return child<QLabel>(*dialog, "doubtfulCount")->text(); }
    void press(Qt::Key key) const { QTest::keyClick(dialog->focusWidget(), key); }
};

/// Answers the question that comes next by the button with that text; gives what it said.
void answerNext(const QString &text, QString &said)
{
    withNextDialog([&said, text](QDialog &dialog) {
        const auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        said = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *each : box->buttons()) {
            if (QString(each->text()).remove(u'&') == text)
                return each->click();
        }
        dialog.reject();
    });
}

} // namespace

TEST_CASE("The list of what was found stays wide enough for its titles on a small screen", "[dialogs]")
{
    const LightTheme lettersOfTheUsualSize;
    const Shown it;
    CHECK(child<CheckList>(*it.dialog, "checkList")->width() >= 230);
    CHECK(it.dialog->minimumSizeHint().width() <= 1000);
}

TEST_CASE("The frame of a text shows where the keyboard is, and nothing within it", "[dialogs]")
{
    const Shown it;
    it.press(Qt::Key_N);
    QWidget *inside = it.card(3)->field()->viewport();
    REQUIRE(it.card(3)->field()->hasFocus());
    const QImage picture = inside->grab().toImage();
    const QColor accent = Tokens::of(inside->palette()).accent;
    for (int y = picture.height() - 3; y < picture.height(); ++y)
        CHECK(picture.pixelColor(picture.width() - 2, y) != accent);
}

TEST_CASE("Doubtful texts are gone through by keyboard, mended or confirmed, and stored only by Use this", "[dialogs]")
{
    const Shown it;
    CHECK(it.count().startsWith(QStringLiteral("3 text(s)")));
    it.press(Qt::Key_N);
    CHECK(it.card(3)->field()->hasFocus());
    CHECK(child<QLabel>(*it.card(3), "textState")->text() ==
          QStringLiteral("Doubtful: it is unclear where it starts and ends"));
    QTest::keyClick(it.dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier); // it is right, and on
    QTest::qWait(1);
    REQUIRE(it.card(2)->field()->hasFocus());
    CHECK(it.card(2)->place().statement == number("2.4"));
    it.card(2)->field()->moveCursor(QTextCursor::End);
    QTest::keyClicks(it.card(2)->field(), QStringLiteral(" shared."));
    CHECK(it.count().startsWith(QStringLiteral("1 text(s)")));
    CHECK(it.document.workspace().wordings().size() == 1);

    it.press(Qt::Key_Escape); // to the list, not out
    CHECK(it.dialog->isVisible());
    it.press(Qt::Key_N);
    QTest::qWait(1);
    REQUIRE(it.card(1)->place().statement == number("6.1"));
    child<QPushButton>(*it.card(1), "confirmText")->click();
    CHECK(it.count() == QStringLiteral("No text is doubtful"));
    child<QPushButton>(*it.dialog, "useThis")->click();
    REQUIRE(it.dialog->result() == QDialog::Accepted);
    const Wording &used = it.document.workspace().wordingOf(*it.document.review());
    CHECK(used.isOfficial());
    CHECK(used.descriptor(number("2.4"), level(2)).points.back().text ==
          QStringLiteral("Our destinations are written down and shared."));
}

TEST_CASE("With doubts open, Use this names them and asks, and going back stores nothing", "[dialogs]")
{
    const Shown it;
    QString said;
    answerNext(QStringLiteral("Cancel"), said);
    child<QPushButton>(*it.dialog, "useThis")->click();
    CHECK(it.dialog->isVisible());
    CHECK(said.contains(QStringLiteral("1.2, level 3: it is unclear where it starts and ends")));
    CHECK(said.contains(QStringLiteral("6.1, level 1: empty")));
    CHECK(it.document.workspace().wordings().size() == 1);
    answerNext(QStringLiteral("Use them as they are"), said);
    child<QPushButton>(*it.dialog, "useThis")->click();
    CHECK(it.dialog->result() == QDialog::Accepted);
    CHECK(it.document.workspace().wordings().size() == 2);
}

TEST_CASE("Closing asks where something was checked, and leaves the file as it was", "[dialogs]")
{
    const Shown it;
    // The end of the program is held up by the same.
    const auto holdsUp = [&] { return dynamic_cast<const AsksBeforeClosing &>(*it.dialog).wouldBeMissed(); };
    CHECK_FALSE(holdsUp());
    it.choose("2.4");
    child<QPushButton>(*it.card(2), "confirmText")->click();
    CHECK(holdsUp());
    QString said;
    answerNext(QStringLiteral("Continue editing"), said);
    it.dialog->reject();
    CHECK(it.dialog->isVisible());
    answerNext(QStringLiteral("Close without saving"), said);
    it.dialog->reject();
    CHECK_FALSE(it.dialog->isVisible());
    CHECK(it.document.workspace().wordings().size() == 1);
}

TEST_CASE("Undo in the field goes back to the doubt, and so does the link", "[dialogs]")
{
    const Shown it;
    it.choose("2.4");
    TextCard *card = it.card(2);
    card->field()->setFocus();
    card->field()->moveCursor(QTextCursor::End);
    QTest::keyClick(card->field(), Qt::Key_X);
    CHECK(it.count().startsWith(QStringLiteral("2 text(s)")));
    QTest::keyClick(card->field(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(card->field()->toPlainText() == QStringLiteral("Our destinations are written down and"));
    CHECK(it.count().startsWith(QStringLiteral("3 text(s)")));
    QTest::keyClick(card->field(), Qt::Key_X);
    child<QPushButton>(*card, "takeBack")->click();
    CHECK(card->field()->toPlainText() == QStringLiteral("Our destinations are written down and"));
    CHECK(it.count().startsWith(QStringLiteral("3 text(s)")));
}

TEST_CASE("Only doubtful ones are listed where that is wanted", "[dialogs]")
{
    const Shown it;
    const auto *list = child<CheckList>(*it.dialog, "checkList");
    CHECK(list->model()->rowCount() == 39);
    child<QCheckBox>(*it.dialog, "onlyDoubtful")->click();
    CHECK(list->model()->rowCount() == 7);
}

TEST_CASE("The page's picture comes by itself, with the place outlined, and follows the text", "[dialogs]")
{
    const Shown it;
    const auto *canvas = child<PageCanvas>(*it.dialog, "pageCanvas");
    it.choose("1.2");
    REQUIRE(QTest::qWaitFor([&] { return canvas->hasPicture(); }, 5000));
    const PageView &view = it.dialog->pageView();
    CHECK(view.page() == 1);
    const QRect before = view.outline();
    REQUIRE_FALSE(before.isNull());
    const int dpi = view.dpi();
    child<QPushButton>(*it.dialog, "pageLarger")->click();
    CHECK(view.dpi() > dpi);
    CHECK(view.outline().width() > before.width());
    it.card(3)->field()->setFocus();
    REQUIRE_FALSE(view.outline().isNull());
    CHECK(view.outline().left() > before.left());
    child<QPushButton>(*it.dialog, "pageAfter")->click(); // where the text goes on
    CHECK(view.page() == 2);
    CHECK_FALSE(view.outline().isNull());
}

TEST_CASE("A page that cannot be drawn is a sentence in its place, and all else goes on", "[dialogs]")
{
    OpenFile file;
    const PretendedReader reader(QByteArray("exit 9\n"));
    FoundModel found = *FoundModel::fromCells(schoolCells(), reader.pdf);
    WordingCheckDialog dialog(file.document, found, reader.program);
    dialog.show();
    const auto *canvas = child<PageCanvas>(dialog, "pageCanvas");
    REQUIRE(QTest::qWaitFor([&] { return canvas->sentence().startsWith(QStringLiteral("This page can't be shown.")); },
                            5000));
    // All of the sentence is in sight: it is no page, to be moved about in.
    CHECK(canvas->width() <= canvas->parentWidget()->width());
    CHECK(child<QPushButton>(dialog, "useThis")->isEnabled());
}

TEST_CASE("A model of its own wants a name, and is added beside the others", "[dialogs]")
{
    const Shown it(cellsOf(otherModel()));
    CHECK(it.count() == QStringLiteral("No text is doubtful"));
    child<QPushButton>(*it.dialog, "useThis")->click();
    auto *name = child<QLineEdit>(*it.dialog, "checkedModelName");
    REQUIRE(it.dialog->isVisible());
    CHECK(name->hasFocus());
    CHECK(it.document.workspace().structures().size() == 1);
    QTest::keyClicks(name, QStringLiteral("College edition"));
    QTest::keyClick(name, Qt::Key_Return); // not what stores it
    CHECK(it.dialog->isVisible());
    child<QPushButton>(*it.dialog, "useThis")->click();
    REQUIRE(it.dialog->result() == QDialog::Accepted);
    REQUIRE(it.dialog->stored());
    const StoredStructure *stored = it.document.workspace().structures().find(it.dialog->stored()->structure.digest());
    REQUIRE(stored);
    CHECK(stored->structure.title() == QStringLiteral("College edition"));
    CHECK(it.document.workspace().wordingOf(*it.document.review()).digest() == builtInModel().wording.digest());
}

TEST_CASE("Every field of the check has a name for a screen reader", "[dialogs]")
{
    const Shown it;
    it.choose("1.2");
    for (const GrowingText *field : it.dialog->findChildren<GrowingText *>())
        CHECK_FALSE(field->accessibleName().isEmpty());
    CHECK(it.card(3)->field()->accessibleDescription() ==
          QStringLiteral("Doubtful: it is unclear where it starts and ends"));
    const auto *list = child<CheckList>(*it.dialog, "checkList");
    const QString spoken = list->model()->index(3, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(QStringLiteral("1.2 ")));
    CHECK(spoken.endsWith(QStringLiteral(", 1 doubtful text(s)")));
    CHECK_FALSE(child<PageCanvas>(*it.dialog, "pageCanvas")->accessibleName().isEmpty());
}

TEST_CASE("A PDF is read while somebody may cancel, and then closes by itself", "[dialogs]")
{
    const PretendedReader reader(schoolCells());
    ReadPdfDialog dialog(reader.pdf, reader.program);
    REQUIRE(dialog.exec() == QDialog::Accepted);
    CHECK(dialog.takeFound().statements().size() == 32);

    const PretendedReader slow(QByteArray("sleep 60\n"));
    ReadPdfDialog waiting(slow.pdf, slow.program);
    withNextDialog([](QDialog &shown) { child<QPushButton>(shown, "closeReading")->click(); });
    CHECK(waiting.exec() == QDialog::Rejected);
    CHECK_FALSE(waiting.wantsOtherFile());
}

TEST_CASE("A build without a reader says so and offers to choose a CSV file", "[dialogs]")
{
    const PretendedReader reader(QByteArray("exit 0\n"));
    ReadPdfDialog dialog(reader.pdf, QString());
    dialog.show();
    const auto *sentence = child<QLabel>(dialog, "readingSentence");
    REQUIRE(QTest::qWaitFor(
        [&] { return sentence->text().contains(QStringLiteral("This version of Waymark can't read PDF")); }, 2000));
    CHECK(dialog.isVisible());
    child<QPushButton>(dialog, "otherFile")->click();
    CHECK(dialog.wantsOtherFile());
}

TEST_CASE("For a PDF that is not there no one is told how to make a CSV file", "[dialogs]")
{
    const QTemporaryDir folder;
    ReadPdfDialog dialog(folder.filePath(QStringLiteral("none.pdf")), QString());
    dialog.show();
    const auto *sentence = child<QLabel>(dialog, "readingSentence");
    REQUIRE(QTest::qWaitFor([&] { return sentence->text().contains(QStringLiteral("not found")); }, 2000));
    CHECK_FALSE(child<QLabel>(dialog, "readingHelp")->isVisible());
}
