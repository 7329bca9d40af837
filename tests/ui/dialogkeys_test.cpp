// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that every dialog answers alike: closing, quitting and pressing its main button.
#include "tests/support/looks.h"
#include "tests/support/menuwindow.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/desk/messages.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/levelgrid.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct FormOverWindow : MenuWindow
{
    LightTheme light;
    PersonDialog form{document, {}, &window};
    int asked = 0;

    FormOverWindow()
    {
        window.show();
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    QLineEdit &name() { return *form.findChild<QLineEdit *>(); }
    void press(QWidget *widget, Qt::Key key) const { QTest::keyClick(widget, key, Qt::ControlModifier); }
    /// Answers the question that comes next with the button of that text.
    void answer(const char *choice)
    {
        withNextDialog(
            [this, choice](QDialog &dialog) {
                ++asked;
                auto *chosen = button<QPushButton>(dialog, QString::fromUtf8(choice));
                REQUIRE(chosen);
                chosen->click();
            },
            &form);
    }
};

} // namespace

TEST_CASE("Ctrl+W closes a dialog as Esc does, and asks where something typed would be lost", "[dialogs]")
{
    FormOverWindow it;
    QTest::keyClicks(&it.name(), QStringLiteral("Jo Example of Hillside"));
    it.answer("Continue editing");
    it.press(&it.name(), Qt::Key_W);
    CHECK(it.asked == 1);
    CHECK(it.form.isVisible());
    it.answer("Close without saving");
    it.press(&it.name(), Qt::Key_W);
    CHECK(it.asked == 2);
    CHECK_FALSE(it.form.isVisible());
    // What is behind it stays.
    CHECK(it.window.isVisible());
    CHECK(it.document.isOpen());
}

TEST_CASE("Ctrl+Q in a dialog quits by the dialog's question and the window's", "[dialogs]")
{
    FormOverWindow it;
    QTest::keyClicks(&it.name(), QStringLiteral("Jo Example of Hillside"));
    it.answer("Continue editing");
    it.press(&it.name(), Qt::Key_Q);
    QTest::qWait(5);
    CHECK(it.form.isVisible());
    CHECK(it.window.isVisible());
    it.answer("Close without saving");
    it.press(&it.name(), Qt::Key_Q);
    CHECK(it.asked == 2);
    CHECK(QTest::qWaitFor([&] { return !it.window.isVisible(); }));
    CHECK_FALSE(it.form.isVisible());
    CHECK_FALSE(it.document.isOpen());
}

TEST_CASE("Ctrl+Q in a dialog over another closes both and then the window", "[dialogs]")
{
    FormOverWindow it;
    PersonDialog second(it.document, {}, &it.form);
    second.show();
    second.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&second));
    it.press(second.findChild<QLineEdit *>(), Qt::Key_Q);
    CHECK(QTest::qWaitFor([&] { return !it.window.isVisible(); }));
    CHECK_FALSE(it.form.isVisible());
    CHECK_FALSE(second.isVisible());
}

TEST_CASE("A message box is closed by Ctrl+W too, with the answer that leaves everything as it is", "[dialogs]")
{
    FormOverWindow it;
    bool shown = false;
    withNextDialog(
        [&](QDialog &dialog) {
            shown = true;
            it.press(&dialog, Qt::Key_W);
        },
        &it.form);
    CHECK_FALSE(
        confirm(&it.form, QStringLiteral("Remove it?"), QStringLiteral("It is gone then."), QStringLiteral("Remove")));
    CHECK(shown);
}

TEST_CASE("Ctrl+Enter in a grid or list of a dialog presses the main button", "[dialogs]")
{
    const LightTheme light;
    OpenFile file;
    EarlierReviewDialog earlier(file.document);
    earlier.show();
    auto *grid = child<LevelGrid>(earlier, "earlierGrid");
    QTest::keyClick(grid, '3');
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(earlier.isVisible());
    REQUIRE(file.document.workspace().reviews().size() == 1);

    REQUIRE(file.document.setReview(file.document.workspace().reviewsByDate().front()->id));
    FinishDialog finish(file.document);
    finish.show();
    QTest::keyClick(finish.findChild<QListWidget *>(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    CHECK_FALSE(finish.isVisible());
    CHECK(file.document.review()->isFinished());
}
