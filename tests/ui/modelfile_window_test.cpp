// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of a model file into the window: chosen for a new file, dropped, loaded from the menu.
#include "core/base/wholefile.h"
#include "tests/support/menuwindow.h"
#include "ui/institution/institutiondialog.h"
#include "ui/institution/modelchoice.h"
#include "ui/places/summary/summarypresenter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Another edition: two themes, five statements, three levels.
Model otherEdition() { return testing::model({3, 2}, 3); }

QString writeModelFile(const QTemporaryDir &folder, const char *name = "edition.json",
                       const Model &model = otherEdition())
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    REQUIRE(writeWholeFile(path, writeModel(model), Existing::Refuse));
    return path;
}

/// One that cannot be: with nine levels.
QString writeBadModel(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("bad.json"));
    REQUIRE(
        writeWholeFile(path, writeModel(otherEdition()).replace("\"levels\": 3,", "\"levels\": 9,"), Existing::Refuse));
    return path;
}

/// File, place inside it and reason, in a sentence.
void checkRefusal(const QString &said)
{
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("bad.json")));
    CHECK(said.contains(QStringLiteral("structure.levels")));
    CHECK(said.contains(QStringLiteral("too small or too large")));
}

/// Presses a button of a message box by its text, mnemonics apart; Esc where there is none.
void press(QDialog &dialog, const char *text)
{
    const auto *box = qobject_cast<QMessageBox *>(&dialog);
    REQUIRE(box);
    for (QAbstractButton *each : box->buttons()) {
        if (QString(each->text()).remove(u'&') == QString::fromUtf8(text))
            return each->click();
    }
    dialog.reject();
}

/// Presses a button of the next message box; what it said comes into `said`.
void pressNext(const char *text, QString &said)
{
    withNextDialog([&said, text](QDialog &dialog) {
        if (const auto *box = qobject_cast<QMessageBox *>(&dialog))
            said = box->text();
        press(dialog, text);
    });
}

/// Fills in the form for a new file, chooses where to keep it, and leaves the review for later.
void fillInNew(const QString &path)
{
    withNextDialog([path](QDialog &dialog) {
        child<QLineEdit>(dialog, "institutionName")->setText(QStringLiteral("Riverside"));
        withNextDialog([path](QDialog &files) {
            dynamic_cast<QFileDialog &>(files).selectFile(path);
            withNextDialog([](QDialog &review) { review.reject(); });
            files.done(QDialog::Accepted);
        });
        dialog.accept();
    });
}

} // namespace

TEST_CASE("A new school or college can begin with the edition of a model file", "[dialogs]")
{
    const QTemporaryDir folder;
    InstitutionDialog dialog;
    dialog.show();
    auto *edition = child<ModelChoice>(dialog, "institutionEdition");
    CHECK(edition->isOwn());
    CHECK(dialog.model().structure.digest() == builtInModel().structure.digest());
    const auto chooseFile = [&](const QString &path) {
        withNextDialog([path](QDialog &files) {
            dynamic_cast<QFileDialog &>(files).selectFile(path);
            files.done(QDialog::Accepted);
        });
        edition->setCurrentIndex(edition->count() - 1);
        Q_EMIT edition->activated(edition->currentIndex());
    };
    chooseFile(writeModelFile(folder));
    CHECK(edition->currentText() == otherEdition().structure.title());
    CHECK(edition->accessibleDescription() == QStringLiteral("Themes: 2, statements: 5, levels: 3."));
    CHECK(dialog.model().structure.digest() == otherEdition().structure.digest());

    chooseFile(writeBadModel(folder));
    checkRefusal(edition->accessibleDescription());
    CHECK(dialog.model().structure.digest() == otherEdition().structure.digest());

    edition->setCurrentIndex(0);
    Q_EMIT edition->activated(0);
    CHECK(dialog.model().structure.digest() == builtInModel().structure.digest());
    CHECK(edition->accessibleDescription().startsWith(QStringLiteral("Themes: 6, statements: 32, levels: 4.")));
}

TEST_CASE("The edition of an open file is not to be chosen again", "[dialogs]")
{
    OpenFile file;
    const InstitutionDialog dialog(file.document);
    CHECK(dialog.findChild<ModelChoice *>() == nullptr);
}

TEST_CASE("A model file dropped on an open file is added and said, once")
{
    MenuWindow it;
    it.window.show();
    const QString path = writeModelFile(it.folder);
    QString said;
    pressNext("Not now", said);
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
    CHECK(said.contains(otherEdition().structure.title()));
    CHECK(it.document.workspace().structures().size() == 2);

    said.clear();
    pressNext("OK", said);
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
    CHECK(said.contains(QStringLiteral("already")));
    CHECK(it.document.workspace().wordings().size() == 2);
}

TEST_CASE("A model file is loaded by the menu, and a review starts with it")
{
    MenuWindow it;
    const QString path = writeModelFile(it.folder);
    withNextDialog([&](QDialog &files) {
        dynamic_cast<QFileDialog &>(files).selectFile(path);
        withNextDialog([](QDialog &asked) {
            withNextDialog([](QDialog &review) { review.accept(); });
            press(asked, "Start a review");
        });
        files.done(QDialog::Accepted);
    });
    it.choose("Load official wording…");
    REQUIRE(it.document.review());
    const Review &review = *it.document.review();
    CHECK(review.structure == otherEdition().structure.digest());

    // No answer of this edition will ever bring a signpost for a theme, and the summary does not pretend it would.
    edit::Answer all{review.id, {}, true, noon};
    for (const Statement &statement : it.document.workspace().structureOf(review).statements())
        all.answers.push_back({statement.number, edit::Answer::One::Kind::Level, level(2)});
    REQUIRE(it.document.perform(all));
    const SummaryContent content = summaryContent(it.document.workspace(), *it.document.review(), false);
    CHECK(std::ranges::none_of(content.allHelp, [](const auto &help) { return help.theme.has_value(); }));
    CHECK(content.help.size() == 2); // what is for every school and college
    CHECK(content.noHelp.contains(QStringLiteral("This review uses a different edition")));
    it.window.goTo(Place::Summary);
    bool seen = false;
    for (const QLabel *label : it.window.page()->findChildren<QLabel *>())
        seen = seen || label->text() == content.noHelp;
    CHECK(seen);
}

TEST_CASE("A model file that is none is refused with file, place and reason, dropped or chosen, and changes nothing")
{
    MenuWindow it;
    it.window.show();
    const QString path = writeBadModel(it.folder);
    QString said;
    pressNext("OK", said);
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
    checkRefusal(said);
    checkRefusal(chooseFiles({path}, Then::Message, [&] { it.choose("Load official wording…"); }));
    // What breaks off in the middle is still told as the model that it wanted to be.
    REQUIRE(writeWholeFile(path, writeModel(otherEdition()).left(700), Existing::Replace));
    said.clear();
    pressNext("OK", said);
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
    CHECK(said.contains(QStringLiteral("is damaged or isn")));
    CHECK(it.document.workspace().structures().size() == 1);
}

TEST_CASE("A model file dropped with no file open offers a new file that begins with it")
{
    MenuWindow it;
    it.window.show();
    it.window.run(Command::Close);
    const QString path = writeModelFile(it.folder);
    const QString made = it.folder.filePath(QStringLiteral("riverside.waymark"));
    withNextDialog([&](QDialog &asked) {
        fillInNew(made);
        press(asked, "New school or college…");
    });
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return it.document.isOpen(); }, 5000));
    CHECK(it.document.workspace().structures().size() == 1);
    CHECK(it.document.workspace().structures().find(otherEdition().structure.digest()));
    CHECK(it.document.workspace().institution().name == u"Riverside");
}

TEST_CASE("Official wording dropped with no file open is loaded into the file that is opened next")
{
    MenuWindow it;
    it.window.show();
    const QString file = it.document.path();
    it.window.run(Command::Close);
    const QString csv = it.folder.filePath(QStringLiteral("words.csv"));
    REQUIRE(writeWholeFile(csv, "statement,title,level,text\n1.1,Aims,1,Plain enough.\n", Existing::Refuse));
    QString said;
    pressNext("OK", said);
    it.drop(csv);
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
    CHECK(said.contains(QStringLiteral("words.csv")));
    withNextDialog([](QDialog &loading) {
        CHECK(loading.objectName() == u"loadWordingDialog");
        loading.accept();
    });
    it.window.run(Command::OpenPath, file);
    CHECK(it.document.workspace().wordings().size() == 2);

    // Once only: the next file is not asked about it.
    it.window.run(Command::Close);
    it.window.run(Command::OpenPath, file);
    CHECK(QApplication::activeModalWidget() == nullptr);
}
