// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/labels.h"
#include "tests/support/newreview.h"
#include "tests/support/replacedmodel.h"

#include "core/text/institution.h"
#include "ui/places/prepare/preparecontent.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewform.h"
#include "ui/wording/wordingdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A wording for every place of the school edition but the last, unless it is to be whole, and one line too many.
QString writeCsv(const QTemporaryDir &folder, bool withTheme, bool isWhole = false)
{
    QByteArray text = withTheme ? "theme,statement,title,level,text\n" : "statement,title,level,text\n";
    for (const Theme &theme : builtInModel().structure.themes()) {
        for (const Statement &statement : theme.statements) {
            for (int l = 1; l <= 4; ++l) {
                if (!isWhole && statement.number == number("6.3") && l == 4)
                    continue;
                if (withTheme)
                    text += '"' + theme.title.toUtf8() + "\",";
                text += statement.number.toString().toUtf8() + ",\"" + statement.title.toUtf8() + "\"," +
                        QByteArray::number(l) + ",\"Made up words of level " + QByteArray::number(l) + " for " +
                        statement.number.toString().toUtf8() + ".\"\n";
            }
        }
    }
    if (!withTheme)
        text += "9.9,Nothing,1,\"Words for a statement that is not there.\"\n";
    const QString path = folder.filePath(QStringLiteral("official words.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("the CSV file could not be written");
    return path;
}

} // namespace

TEST_CASE("Official wording is previewed before it is stored, then used for the review", "[dialogs]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    LoadWordingDialog dialog(file.document, writeCsv(file.folder, false));
    dialog.show();
    REQUIRE(dialog.canBeRead());
    CHECK(says(dialog, QStringLiteral("127 of 128 texts (was/were) matched.")));
    CHECK(says(dialog, QStringLiteral("6.3 level 4")));
    CHECK(says(dialog, QStringLiteral("statement 9.9, level 1")));
    CHECK(file.document.workspace().wordings().size() == 1);

    auto *name = child<QLineEdit>(dialog, "wordingName");
    CHECK(name->text() == officialWordingName(QDate::currentDate())); // never the file's name
    CHECK(name->text().startsWith(QStringLiteral("Official wording, loaded ")));
    name->setText(QStringLiteral("Official wording 2026"));
    // Nobody could choose level 4 of 6.3 any more: that is used only where it is meant.
    auto *use = child<QCheckBox>(dialog, "useWording");
    CHECK_FALSE(use->isChecked());
    use->click();
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(file.document.workspace().wordings().size() == 2);
    CHECK(file.document.workspace().wordingOf(*file.document.review()).name() ==
          QStringLiteral("Official wording 2026"));

    ChooseWordingDialog choose(file.document);
    choose.show();
    const auto choices = choose.findChildren<QRadioButton *>();
    REQUIRE(choices.size() == 3); // the program's Welsh one is offered last
    for (QRadioButton *each : choices) {
        if (!each->isChecked()) {
            each->click();
            break;
        }
    }
    QTest::keyClick(&choose, Qt::Key_Return);
    CHECK(file.document.review()->wording == builtInModel().wording.digest());
}

TEST_CASE("A wording that is closed without storing leaves the file as it was", "[dialogs]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    LoadWordingDialog dialog(file.document, writeCsv(file.folder, false));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(file.document.workspace().wordings().size() == 1);
}

TEST_CASE("A wording that has every text is used for the open review unless somebody says otherwise", "[dialogs]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    LoadWordingDialog dialog(file.document, writeCsv(file.folder, false, true));
    dialog.show();
    REQUIRE(dialog.canBeRead());
    CHECK(child<QCheckBox>(dialog, "useWording")->isChecked());
}

TEST_CASE("A file with a theme column becomes a model of its own", "[dialogs]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    LoadWordingDialog dialog(file.document, writeCsv(file.folder, true));
    dialog.show();
    REQUIRE(dialog.canBeRead());
    CHECK(says(dialog, QStringLiteral("a separate model, with 6 themes, 32 statements and 4 levels")));
    CHECK(dialog.findChild<QCheckBox *>(QStringLiteral("useWording")) == nullptr);
    button<QPushButton>(dialog, QStringLiteral("Save this wording"))->click();
    CHECK(file.document.workspace().structures().size() == 2);
    CHECK(file.document.workspace().review(review)->wording == builtInModel().wording.digest());
}

TEST_CASE("A file that is no wording is explained and cannot be stored", "[dialogs]")
{
    OpenFile file;
    LoadWordingDialog dialog(file.document, file.folder.filePath(QStringLiteral("not there.csv")));
    dialog.show();
    CHECK_FALSE(dialog.canBeRead());
    CHECK_FALSE(button<QPushButton>(dialog, QStringLiteral("Use this wording"))->isEnabled());
}

namespace {

/// A file made before Waymark's wording was revised, with one open review.
struct FileOfBefore
{
    QTemporaryDir folder;
    Document document;
    ReviewId review = ReviewId::create();

    FileOfBefore()
    {
        Institution institution;
        institution.name = QStringLiteral("Example Academy");
        REQUIRE(document.create(folder.filePath(QStringLiteral("before.waymark")), institution, replacedModel()));
        Review made = newReview(replacedModel(), "2025/26", QDate(2025, 11, 12));
        made.id = review;
        REQUIRE(document.perform(edit::AddReview{made, {}}));
        REQUIRE(document.perform(edit::ChooseLevel{review, number("1.1"), level(3)}));
        REQUIRE(document.setReview(review));
    }
};

} // namespace

TEST_CASE("An open review is told of the newer wording and changes over by the usual dialog", "[dialogs]")
{
    FileOfBefore file;
    CHECK(prepareContent(file.document).newerWording.contains(QStringLiteral("newer version of Waymark's wording")));
    CHECK(file.document.workspace().wordings().size() == 1);
    {
        ChooseWordingDialog left(file.document);
        left.show();
        CHECK(says(left, QStringLiteral("won't be able to undo earlier changes")));
        QTest::keyClick(&left, Qt::Key_Escape);
        CHECK(file.document.workspace().wordings().size() == 1); // looking at it stores nothing
    }
    ChooseWordingDialog dialog(file.document);
    dialog.show();
    REQUIRE(dialog.findChildren<QRadioButton *>().size() == 3);
    child<QRadioButton>(dialog, "newerWording")->click();
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(file.document.review()->wording == builtInModel().wording.digest());
    CHECK(file.document.workspace().decision(file.review, number("1.1")).level == level(3));
    CHECK(file.document.workspace().structures().size() == 1);
    CHECK(prepareContent(file.document).newerWording.isEmpty());
}

TEST_CASE("A finished review is not told of a newer wording", "[dialogs]")
{
    FileOfBefore file;
    REQUIRE(file.document.perform(edit::FinishReview{file.review, noon}));
    CHECK(prepareContent(file.document).newerWording.isEmpty());
}

TEST_CASE("A new review in a file of before starts with the newer wording, and one from paper does not", "[dialogs]")
{
    FileOfBefore file;
    CHECK(ReviewForm::forEarlier(file.document.workspace(), QDate(2026, 11, 12)).chosenWording().wording ==
          replacedModel().wording.digest());
    ReviewForm form = ReviewForm::forNew(file.document.workspace(), QDate(2026, 11, 12));
    CHECK(form.chosenWording().wording == builtInModel().wording.digest());
    CHECK(form.previous(file.document.workspace()) != nullptr); // its answers can be carried forward
    form.carryForward = true;
    const ReviewId next = ReviewId::create();
    REQUIRE(file.document.performAll(form.gesture(), form.edits(file.document.workspace(), next)));
    const Workspace &workspace = file.document.workspace();
    CHECK(workspace.wordingOf(*workspace.review(next)).digest() == builtInModel().wording.digest());
    CHECK(workspace.decision(next, number("1.1")).standing == Standing::Carried);
    CHECK(workspace.review(file.review)->wording == replacedModel().wording.digest());
}
