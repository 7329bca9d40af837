// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/labels.h"
#include "tests/support/menuwindow.h"
#include "tests/support/voices.h"

#include "core/base/wholefile.h"
#include "core/insight/profile.h"
#include "core/model/modelfile.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "ui/actions/actiondialog.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/institution/institutiondialog.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/levelgrid.h"
#include "ui/review/reviewdialog.h"
#include "ui/statement/agreepresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("A new school needs a name and keeps its priorities in order", "[dialogs]")
{
    InstitutionDialog dialog;
    dialog.show();
    auto *name = child<QLineEdit>(dialog, "institutionName");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(name->accessibleDescription() == QStringLiteral("Enter the name of the school or college."));

    QTest::keyClicks(name, QStringLiteral("Hillside"));
    InstitutionValues values = dialog.values();
    values.priorities = {{PriorityId::create(), 1, QStringLiteral("Attendance")},
                         {PriorityId::create(), 2, QStringLiteral("Reading")}};
    dialog.setValues(values);
    for (auto *each : dialog.findChildren<QToolButton *>()) {
        if (each->accessibleName() == QStringLiteral("Move priority 2 up"))
            each->click();
    }
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(dialog.values().priorities.size() == 2);
    CHECK(dialog.values().priorities[0].text == QStringLiteral("Reading"));
    CHECK(dialog.values().priorities[0].id == values.priorities[1].id);
}

TEST_CASE("Editing the school writes to the file and can be undone", "[dialogs]")
{
    OpenFile file;
    InstitutionDialog dialog(file.document);
    dialog.show();
    auto *kind = child<QComboBox>(dialog, "institutionKind");
    kind->setCurrentIndex(2);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(file.document.workspace().institution().kind == InstitutionKind::College);
    CHECK(file.document.undo());
    CHECK(file.document.workspace().institution().kind == InstitutionKind::School);
}

TEST_CASE("Enter after a priority goes to the next one, and whose priorities they are follows the kind", "[dialogs]")
{
    InstitutionDialog dialog;
    dialog.show();
    QTest::keyClicks(child<QLineEdit>(dialog, "institutionName"), QStringLiteral("Hillside"));
    auto *list = dialog.findChild<PriorityList *>();
    REQUIRE(list);
    list->setFocus();
    for (const char *priority : {"Attendance", "Reading", "Behaviour", "Families"}) {
        auto *line = qobject_cast<QLineEdit *>(dialog.focusWidget());
        REQUIRE(line);
        REQUIRE(line->text().isEmpty());
        QTest::keyClicks(line, QString::fromLatin1(priority));
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(dialog.isVisible());
    }
    CHECK(dialog.values().priorities.size() == 4);
    CHECK(dialog.values().priorities[3].text == QStringLiteral("Families"));
    auto *kind = child<QComboBox>(dialog, "institutionKind");
    kind->setCurrentIndex(1);
    CHECK(list->accessibleName() == QStringLiteral("Whole-school priorities"));
    kind->setCurrentIndex(2);
    CHECK(list->accessibleName() == QStringLiteral("Whole-college priorities"));
    // On the empty line after the last one it is the form's.
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Name and priorities that are changed together are undone together", "[dialogs]")
{
    OpenFile file;
    const Workspace before = file.document.workspace();
    InstitutionDialog dialog(file.document);
    dialog.show();
    InstitutionValues values = dialog.values();
    values.institution.name = QStringLiteral("Hillside");
    values.priorities = {{PriorityId::create(), 1, QStringLiteral("Attendance")}};
    dialog.setValues(values);
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    CHECK(file.document.workspace().institution().name == QStringLiteral("Hillside"));
    CHECK(file.document.workspace().priorities().size() == 1);
    CHECK(file.document.undo());
    CHECK(file.document.workspace() == before);
}

TEST_CASE("The Quality Standard, its date and the years between peer reviews are entered for a school", "[dialogs]")
{
    OpenFile file;
    InstitutionDialog dialog(file.document);
    dialog.show();
    auto *quality = child<QComboBox>(dialog, "institutionQuality");
    quality->setFocus();
    QTest::keyClick(quality, Qt::Key_End);
    auto *date = dialog.findChild<OptionalDate *>();
    REQUIRE(date);
    date->tick()->click();
    date->editor()->setDate(QDate(2025, 5, 3));
    auto *years = child<QSpinBox>(dialog, "peerReviewYears");
    CHECK(years->value() == 3);
    QTest::keyClick(years, Qt::Key_Up);
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    const Institution &kept = file.document.workspace().institution();
    CHECK(kept.quality == QualityStatus::Held);
    CHECK(kept.qualityDate == QDate(2025, 5, 3));
    CHECK(kept.peerReviewYears == 4);
    InstitutionDialog again(file.document);
    CHECK(again.values().institution == kept);
}

TEST_CASE("A new review starts empty, with the people and the role that were chosen", "[dialogs]")
{
    OpenFile file;
    NewReviewDialog dialog(file.document);
    dialog.show();
    CHECK_FALSE(child<QRadioButton>(dialog, "carryForward")->isVisible()); // there is nothing to carry
    child<QComboBox>(dialog, "reviewYear")->setCurrentText(QStringLiteral("2026/27"));
    for (auto *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QStringLiteral("Name of: Headteacher"))
            QTest::keyClicks(each, QStringLiteral("A. Head"));
    }
    for (const QString &role : {QStringLiteral("Alumni & friends"), QStringLiteral("Head of year")}) {
        child<QLineEdit>(dialog, "moreRole")->setText(role);
        child<QPushButton>(dialog, "addRole")->click();
    }
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Start review")), Qt::LeftButton);
    REQUIRE(dialog.result() == QDialog::Accepted);

    const Review *review = file.document.review();
    REQUIRE(review);
    CHECK(review->year == QStringLiteral("2026/27"));
    CHECK_FALSE(review->previous);
    const auto participants = file.document.workspace().participantsOf(review->id);
    REQUIRE(participants.size() == 3);
    std::set<QString> roles;
    for (const Participant *each : participants)
        roles.insert(each->role.key == QStringLiteral("own") ? each->role.ownTitle : each->role.key);
    CHECK(roles == std::set<QString>{QStringLiteral("Alumni & friends"), QStringLiteral("head-of-year"),
                                     QStringLiteral("headteacher")});
}

TEST_CASE("A new name in someone's place is someone new, unless it is said to be the same person", "[dialogs]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 12));
    const Person head{PersonId::create(), QStringLiteral("Anne Whitlock"), Role{QStringLiteral("headteacher"), {}}};
    const Review before = *file.document.review();
    REQUIRE(file.document.perform(
        edit::ReviseReview{first, before.year, before.title, before.date, {{first, head.id, head.role}}, {head}}));
    const auto nameOf = [&](ReviewId review) {
        const auto participants = file.document.workspace().participantsOf(review);
        REQUIRE(participants.size() == 1);
        return file.document.workspace().people().find(participants.front()->person)->name;
    };
    NewReviewDialog dialog(file.document);
    dialog.show();
    const auto type = [&](const char *name) {
        for (auto *each : dialog.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QStringLiteral("Name of: Headteacher"))
                each->setText(QString::fromUtf8(name));
        }
    };
    const auto press = [&] { button<QPushButton>(dialog, QStringLiteral("Start review"))->click(); };
    QString asked;
    const auto answer = [&](const char *words) {
        withNextDialog([&, words](QDialog &box) {
            asked = dynamic_cast<QMessageBox &>(box).text();
            if (words)
                button<QPushButton>(box, QString::fromLatin1(words))->click();
            else
                box.reject();
        });
        press();
    };
    type("Simon Grey");
    SECTION("Esc leaves the dialog as it is")
    {
        answer(nullptr);
        CHECK(dialog.result() != QDialog::Accepted);
        CHECK(file.document.workspace().reviews().size() == 1);
    }
    SECTION("someone new")
    {
        answer("Someone new");
        REQUIRE(dialog.result() == QDialog::Accepted);
        CHECK(asked.contains(QStringLiteral("Anne Whitlock")));
        CHECK(nameOf(first) == QStringLiteral("Anne Whitlock"));
        CHECK(nameOf(file.document.review()->id) == QStringLiteral("Simon Grey"));
        CHECK(file.document.workspace().people().size() == 2);
    }
    SECTION("the same person")
    {
        type("Anne Grey-Smith");
        answer("Same person");
        REQUIRE(dialog.result() == QDialog::Accepted);
        CHECK(nameOf(first) == QStringLiteral("Anne Grey-Smith"));
        CHECK(nameOf(file.document.review()->id) == QStringLiteral("Anne Grey-Smith"));
    }
    SECTION("another spelling is no question")
    {
        type("Dr Anne Whitlock");
        press();
        REQUIRE(dialog.result() == QDialog::Accepted);
        CHECK(nameOf(first) == QStringLiteral("Dr Anne Whitlock"));
        CHECK(file.document.workspace().people().size() == 1);
    }
}

TEST_CASE("Someone new in an old post is asked what the one before was to be asked, unless that one has answered",
          "[dialogs]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}, {5, file.head}});
    bool answered = false;
    SECTION("not answered yet") {}
    SECTION("answered") { answered = true; }
    if (answered)
        file.answer(file.head, {{"1.1", 2}});
    ReviseReviewDialog dialog(file.document);
    dialog.show();
    for (auto *each : dialog.findChildren<QLineEdit *>()) {
        if (each->text() == QStringLiteral("Ada Bell"))
            each->setText(QStringLiteral("Simon Grey"));
    }
    withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("Someone new"))->click(); });
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    REQUIRE(dialog.result() == QDialog::Accepted);
    std::map<QString, std::set<int>> themes;
    for (const Assignment &each : file.asked())
        themes[file.document.workspace().people().find(std::get<PersonId>(each.voice))->name].insert(each.theme);
    CHECK(themes[answered ? QStringLiteral("Ada Bell") : QStringLiteral("Simon Grey")] == std::set{1, 5});
    CHECK(themes[QStringLiteral("Cleo Dunn")] == std::set{2});
    CHECK(themes.size() == 2);
    REQUIRE(file.document.undo());
    CHECK(file.asked().front().voice == Voice(file.head));
}

TEST_CASE("A successor's name typed over the old one in the list of people is asked about as well", "[dialogs]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}});
    const auto nameOf = [&](PersonId id) { return file.document.workspace().people().find(id)->name; };
    const auto rename = [&](const char *name, const char *who) {
        PersonDialog dialog(file.document, *file.document.workspace().people().find(file.head));
        dialog.show();
        child<QLineEdit>(dialog, "personName")->setText(QString::fromUtf8(name));
        if (who)
            withNextDialog([who](QDialog &box) { button<QPushButton>(box, QString::fromLatin1(who))->click(); });
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
        CHECK(dialog.result() == QDialog::Accepted);
    };
    rename("Dr Ada Bell", nullptr); // another spelling
    CHECK(nameOf(file.head) == QStringLiteral("Dr Ada Bell"));
    rename("Simon Grey", "Someone new");
    CHECK(nameOf(file.head) == QStringLiteral("Dr Ada Bell"));
    CHECK_FALSE(file.document.workspace().participants().find({file.document.review()->id, file.head}));
    std::map<QString, std::set<int>> themes;
    for (const Assignment &each : file.asked())
        themes[nameOf(std::get<PersonId>(each.voice))].insert(each.theme);
    CHECK(themes[QStringLiteral("Simon Grey")] == std::set{1});
    REQUIRE(file.document.undo());
    rename("Ada Grey", "Same person");
    CHECK(nameOf(file.head) == QStringLiteral("Ada Grey"));
}

TEST_CASE("Who is added while a review is open takes part in it, unless that is unticked", "[dialogs]")
{
    AskedFile file;
    const ReviewId review = file.document.review()->id;
    const auto add = [&](const char *name, bool takesPart) {
        PersonDialog dialog(file.document, std::nullopt);
        dialog.show();
        child<QLineEdit>(dialog, "personName")->setText(QString::fromUtf8(name));
        dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Head of year"));
        auto *part = child<QCheckBox>(dialog, "takesPart");
        CHECK(part->isChecked());
        if (!takesPart)
            part->click();
        button<QPushButton>(dialog, QStringLiteral("Add"))->click();
        REQUIRE(dialog.result() == QDialog::Accepted);
        for (const auto &[id, person] : file.document.workspace().people().rows()) {
            if (person.name == QString::fromUtf8(name))
                return id;
        }
        return PersonId();
    };
    const std::size_t before = file.document.workspace().participantsOf(review).size();
    const PersonId comes = add("Fay Lane", true);
    CHECK(file.document.workspace().participants().find({review, comes}));
    CHECK(file.document.workspace().participantsOf(review).size() == before + 1);
    const PersonId only = add("Gil Moor", false);
    CHECK_FALSE(file.document.workspace().participants().find({review, only}));
    REQUIRE(file.document.undo());
    REQUIRE(file.document.undo()); // one step each
    CHECK_FALSE(file.document.workspace().people().find(comes));
}

TEST_CASE("The next review proposes the next year and can carry answers forward, which then are open", "[dialogs]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 12));
    file.agreeFirst(first, 32);
    NewReviewDialog dialog(file.document);
    dialog.show();
    CHECK(child<QComboBox>(dialog, "reviewYear")->currentText() == QStringLiteral("2026/27"));
    auto *carry = child<QRadioButton>(dialog, "carryForward");
    REQUIRE(carry->isVisible());
    carry->click();
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    const Review *review = file.document.review();
    REQUIRE(review->id != first);
    CHECK(review->previous == first);
    CHECK(progress(file.document.workspace(), *review).overall.carried == 32);
    CHECK(progress(file.document.workspace(), *review).overall.open() == 32);
}

TEST_CASE("A new review's date is proposed within its academic year, and another one is remarked upon", "[dialogs]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    const ReviewForm soon = ReviewForm::forNew(file.document.workspace(), QDate(2026, 11, 22));
    CHECK(soon.year == QStringLiteral("2027/28"));
    CHECK(soon.date == QDate(2027, 11, 12));
    CHECK(ReviewForm::forNew(file.document.workspace(), QDate(2027, 10, 1)).date == QDate(2027, 10, 1));
    CHECK(soon.remark(file.document.workspace()).isEmpty());

    NewReviewDialog dialog(file.document);
    dialog.show();
    auto *date = child<DateEdit>(dialog, "reviewDate");
    CHECK(date->accessibleDescription() == QStringLiteral("Usually the day of the meeting"));
    date->setDate(QDate(2025, 3, 1));
    CHECK(date->accessibleDescription() == QStringLiteral("This date is in 2024/25."));
    child<QComboBox>(dialog, "reviewYear")->setCurrentText(QStringLiteral("2024/25"));
    CHECK(date->accessibleDescription() == QStringLiteral("Usually the day of the meeting"));
    // It is a remark, nothing that stands in the way.
    date->setDate(QDate(2023, 3, 1));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("A proposed date goes with the year, and one that was chosen stays", "[dialogs]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    auto *year = child<QComboBox>(dialog, "reviewYear");
    auto *date = child<DateEdit>(dialog, "reviewDate");
    CHECK(date->date() == QDate(2025, 11, 12));
    year->setCurrentText(QStringLiteral("2023/24"));
    CHECK(date->date() == QDate(2023, 11, 12));
    year->setCurrentText(QStringLiteral("2022/2")); // half typed: no year
    CHECK(date->date() == QDate(2023, 11, 12));
    year->setCurrentText(QStringLiteral("2022/23"));
    CHECK(date->date() == QDate(2022, 11, 12));
    CHECK(date->accessibleDescription() == QStringLiteral("Usually the day of the meeting"));
    date->setDate(QDate(2023, 6, 20));
    year->setCurrentText(QStringLiteral("2021/22"));
    CHECK(date->date() == QDate(2023, 6, 20));
    CHECK(date->accessibleDescription() == QStringLiteral("This date is in 2022/23."));
}

TEST_CASE("An earlier review is proposed on a day of its year, whatever day the first review has", "[dialogs]")
{
    OpenFile file;
    file.startReview("2023/24", QDate(2025, 11, 29)); // entered with the day it was typed
    const ReviewForm form = ReviewForm::forEarlier(file.document.workspace(), QDate(2026, 11, 30));
    CHECK(form.year == QStringLiteral("2022/23"));
    CHECK(form.date == QDate(2022, 11, 29));
}

TEST_CASE("A year that has a review already is remarked upon, and only an earlier review's answers are offered",
          "[dialogs]")
{
    OpenFile file;
    const ReviewId first = file.startReview("2025/26", QDate(2025, 11, 12));
    const ReviewId later = file.startReview("2027/28", QDate(2027, 11, 12));
    for (const ReviewId review : {first, later})
        REQUIRE(file.document.perform(edit::ChooseLevel{review, number("1.1"), level(2)}));
    NewReviewDialog dialog(file.document);
    dialog.show();
    auto *year = child<QComboBox>(dialog, "reviewYear");
    auto *date = child<DateEdit>(dialog, "reviewDate");
    const auto *carry = child<QRadioButton>(dialog, "carryForward");
    CHECK(carry->text().contains(QStringLiteral("2027/28")));
    year->setCurrentText(QStringLiteral("2026/27"));
    date->setDate(QDate(2026, 11, 19));
    CHECK(date->accessibleDescription() == QStringLiteral("Usually the day of the meeting"));
    CHECK(carry->text().contains(QStringLiteral("2025/26")));
    year->setCurrentText(QStringLiteral("2027/28"));
    CHECK(date->accessibleDescription() ==
          QStringLiteral("There is already a review for 2027/28. This date is in 2026/27."));
    // Before all of them there is nothing to start from.
    year->setCurrentText(QStringLiteral("2024/25"));
    date->setDate(QDate(2024, 11, 12));
    CHECK_FALSE(carry->isVisible());
    // Describing a review anew does not find itself.
    CHECK(ReviewForm::forRevision(file.document.workspace(), *file.document.workspace().review(first))
              .remark(file.document.workspace())
              .isEmpty());
}

TEST_CASE("A review without a title is not begun, and the dialog says why beside the field", "[dialogs]")
{
    OpenFile file;
    NewReviewDialog dialog(file.document);
    dialog.show();
    auto *title = child<QLineEdit>(dialog, "reviewTitle");
    title->clear();
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(title->accessibleDescription() == QStringLiteral("Give the review a title."));
    CHECK(file.document.workspace().reviews().isEmpty());
}

TEST_CASE("An earlier review is typed in by keyboard alone and finished right away", "[dialogs]")
{
    OpenFile file;
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    auto *grid = child<LevelGrid>(dialog, "earlierGrid");
    for (int i = 0; i < 32; ++i)
        QTest::keyClick(grid, i % 2 == 0 ? '3' : '2');
    CHECK(grid->line() == 31);
    grid->goTo(4);
    QTest::keyClick(grid, '?');
    QTest::keyClick(grid, Qt::Key_Left); // 3 becomes 2
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(grid->line() == 5);
    CHECK(file.document.workspace().reviews().isEmpty()); // nothing before it is added
    dialog.findChild<QCheckBox *>()->click();
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Add review")), Qt::LeftButton);
    REQUIRE(dialog.result() == QDialog::Accepted);

    const Workspace &workspace = file.document.workspace();
    REQUIRE(workspace.reviews().size() == 1);
    const Review &review = *workspace.reviewsByDate().front();
    CHECK(review.enteredLater);
    CHECK(review.isFinished());
    CHECK(progress(workspace, review).overall.agreed == 32);
    CHECK(workspace.decision(review.id, number("1.5")).level == level(2));
    CHECK(workspace.decision(review.id, number("1.5")).query);
    CHECK(workspace.decision(review.id, number("1.4")).level == level(2));
    CHECK(workspace.decision(review.id, number("1.3")).level == level(3));
}

TEST_CASE("An earlier review's levels are filled in from a spreadsheet with a row for each statement", "[dialogs]")
{
    OpenFile file;
    const QTemporaryDir folder;
    const auto save = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(writeWholeFile(path, bytes, Existing::Refuse));
        return path;
    };
    QByteArray results = "ILR results,,,\nStatement,What it is,2023/24,2024/25\n";
    for (const Statement &statement : builtInModel().structure.statements())
        results += statement.number.toString().toUtf8() + ",something,2,Level 3\n";
    results.replace("2.4,something,2,Level 3", "2.4,something,2,Level 2/3");
    const QString table = save("results.csv", results);
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    const auto choose = [&](const QString &path) {
        withNextDialog([&](QDialog &files) {
            qobject_cast<QFileDialog *>(&files)->selectFile(path);
            files.done(QDialog::Accepted);
        });
        child<QPushButton>(dialog, "fillFromTable")->click();
    };
    choose(save("letter.txt", "Dear colleague"));
    CHECK(says(dialog,
               QStringLiteral(
                   "letter.txt is not an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or a CSV file.")));
    auto *column = child<QComboBox>(dialog, "levelColumn");
    CHECK(column->isHidden());
    choose(table);
    CHECK_FALSE(says(dialog, QStringLiteral("letter.txt")));
    REQUIRE(column->isVisible());
    CHECK(column->itemText(0) == QStringLiteral("2023/24 (32 level(s))"));
    CHECK(column->currentText() == QStringLiteral("2024/25 (31 level(s))"));
    const QString told = child<QLabel>(dialog, "filledIn")->text();
    CHECK(told.startsWith(QStringLiteral("31 level(s) filled in from results.csv.")));
    CHECK(told.contains(QStringLiteral("Level 2/3")));
    CHECK(file.document.workspace().reviews().isEmpty()); // nothing before it is added
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Add review")), Qt::LeftButton);
    const Workspace &workspace = file.document.workspace();
    REQUIRE(workspace.reviews().size() == 1);
    const ReviewId added = workspace.reviewsByDate().front()->id;
    CHECK(workspace.decision(added, number("1.1")).level == level(3));
    CHECK_FALSE(workspace.decision(added, number("2.4")).level);
}

TEST_CASE("An earlier review that is left open is undone as the one gesture it was", "[dialogs]")
{
    OpenFile file;
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    auto *grid = child<LevelGrid>(dialog, "earlierGrid");
    QTest::keyClick(grid, '3');
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Add review")), Qt::LeftButton);
    REQUIRE(dialog.result() == QDialog::Accepted);
    REQUIRE(file.document.workspace().reviews().size() == 1);
    REQUIRE(file.document.workspace().decisions().size() == 1);
    CHECK(file.document.undo());
    CHECK(file.document.workspace().reviews().isEmpty());
    CHECK(file.document.workspace().decisions().isEmpty());
    CHECK(file.document.redo());
    CHECK(file.document.workspace().decisions().size() == 1);
}

TEST_CASE("Enter goes on through an earlier review, and none is added without a level", "[dialogs]")
{
    OpenFile file;
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    auto *grid = child<LevelGrid>(dialog, "earlierGrid");
    child<QComboBox>(dialog, "reviewYear")->setFocus();
    for (int field = 0; field < 3 && dialog.focusWidget() != grid; ++field) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        CHECK(dialog.isVisible());
    }
    CHECK(dialog.focusWidget() == grid); // year, date, title
    auto *add = button<QPushButton>(dialog, QStringLiteral("Add review"));
    add->click();
    CHECK(dialog.isVisible());
    CHECK(child<QLabel>(dialog, "formTrouble")->text() == QStringLiteral("Enter at least one level first."));
    CHECK(file.document.workspace().reviews().isEmpty());
    // "2?" as paper has it: the query belongs to the level before it, and to no line that was come to otherwise.
    // A keyboard sends Shift before it: the key that "?" is on has "/" without.
    QTest::keyClick(grid, '2');
    QTest::keyPress(grid, Qt::Key_Shift);
    QTest::keyClick(grid, '?', Qt::ShiftModifier);
    QTest::keyRelease(grid, Qt::Key_Shift);
    QTest::keyClick(grid, '3');
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, '?');
    QTest::keyClick(grid, Qt::Key_Home);
    CHECK(grid->line() == 0);
    QTest::keyClick(grid, Qt::Key_End);
    CHECK(grid->line() == 31);
    add->click();
    REQUIRE(dialog.result() == QDialog::Accepted);
    const Workspace &workspace = file.document.workspace();
    const ReviewId review = workspace.reviewsByDate().front()->id;
    CHECK(workspace.decision(review, number("1.1")).query);
    CHECK_FALSE(workspace.decision(review, number("1.2")).query);
    CHECK_FALSE(workspace.decision(review, number("1.3")).query);
    CHECK(workspace.decision(review, number("1.4")).query);
}

TEST_CASE("A level without a descriptor, or off the scale, is not taken in the grid", "[dialogs]")
{
    EarlierAnswers answers(builtInModel().structure, builtInModel().wording);
    int line = 0;
    while (answers.statement(line).number != number("6.1"))
        ++line;
    CHECK_FALSE(answers.choose(line, 1));
    CHECK_FALSE(answers.choose(line, 5));
    CHECK(answers.choose(line, 0));
    CHECK(answers.answered() == 1);
    answers.clear(line);
    CHECK_FALSE(answers.answer(ReviewId::create(), noon));
}

TEST_CASE("Closing the grid asks first where answers would be lost", "[dialogs]")
{
    OpenFile file;
    EarlierReviewDialog dialog(file.document);
    dialog.show();
    auto *grid = child<LevelGrid>(dialog, "earlierGrid");
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(grid, '1');
    withNextDialog(
        [](QDialog &question) { button<QPushButton>(question, QStringLiteral("Continue editing"))->click(); });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    withNextDialog(
        [](QDialog &question) { button<QPushButton>(question, QStringLiteral("Close without saving"))->click(); });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Finishing lists what is not settled, and leads there", "[dialogs]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.agreeFirst(review, 30);
    REQUIRE(file.document.perform(edit::ChooseLevel{review, number("6.2"), level(2)}));
    REQUIRE(file.document.perform(edit::SetQuery{review, number("1.1")}));
    {
        FinishDialog dialog(file.document);
        dialog.show();
        QSignalSpy wanted(&dialog, &FinishDialog::statementWanted);
        auto *list = child<QListWidget>(dialog, "unsettled");
        REQUIRE(list->count() == 6); // three headings with a statement each
        const auto *questions = child<QLabel>(dialog, "governorQuestions");
        CHECK(questions->text().contains(QStringLiteral("aren't answered yet, so their paper will leave them out")));
        REQUIRE(file.document.perform(edit::AnswerGovernors{
            {review, GovernorQuestion::Vision, GovernorVerdict::Yes, QStringLiteral("Since May")}}));
        CHECK(list->item(0)->text() == QStringLiteral("Not answered yet: 1"));
        CHECK(list->item(1)->text().startsWith(QStringLiteral("6.3 ")));
        CHECK(list->item(3)->text().startsWith(QStringLiteral("6.2 ")));
        CHECK(list->item(5)->text().startsWith(QStringLiteral("1.1 ")));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(3)).center());
        CHECK(wanted.count() == 1);
        CHECK(file.document.statement() == number("6.2"));
        CHECK_FALSE(file.document.review()->isFinished());
    }
    {
        FinishDialog dialog(file.document);
        dialog.show();
        QTest::keyClick(child<QListWidget>(dialog, "unsettled"), Qt::Key_Return); // goes there, and finishes nothing
        CHECK_FALSE(dialog.isVisible());
        CHECK(file.document.statement() == number("6.3"));
        CHECK_FALSE(file.document.review()->isFinished());
    }
    FinishDialog dialog(file.document);
    dialog.show();
    QTest::mouseClick(button<QPushButton>(dialog, QStringLiteral("Finish review")), Qt::LeftButton);
    CHECK(file.document.review()->isFinished());

    ReopenDialog reopen(file.document);
    reopen.show();
    button<QPushButton>(reopen, QStringLiteral("Reopen review"))->click();
    CHECK(file.document.review()->isFinished()); // not without a reason
    QTest::keyClicks(child<QPlainTextEdit>(reopen, "reopenReason"), QStringLiteral("6.3 was left out"));
    button<QPushButton>(reopen, QStringLiteral("Reopen review"))->click();
    CHECK_FALSE(file.document.review()->isFinished());
    REQUIRE(file.document.workspace().reopenings().size() == 1);
}

TEST_CASE("Whoever reopens a review that was agreed is offered a correction, and can say that it was finished too soon",
          "[dialogs]")
{
    for (const bool isTooSoon : {false, true}) {
        AskedFile file;
        file.agreeFirst(file.review, 31); // one was left open
        file.must(edit::FinishReview{file.review, QDateTime::currentDateTimeUtc()});
        ReopenDialog reopen(file.document);
        reopen.show();
        CHECK(child<QRadioButton>(reopen, "reopenCorrection")->isChecked());
        if (isTooSoon)
            child<QRadioButton>(reopen, "reopenTooSoon")->click();
        QTest::keyClicks(child<QPlainTextEdit>(reopen, "reopenReason"), QStringLiteral("6.3 was left out"));
        button<QPushButton>(reopen, QStringLiteral("Reopen review"))->click();
        const Workspace &workspace = file.document.workspace();
        REQUIRE(workspace.reopenings().size() == 1);
        CHECK(workspace.reopenings().rows().begin()->second.kind ==
              (isTooSoon ? ReopeningKind::TooSoon : ReopeningKind::Correction));
        CHECK(workspace.wasHeld(*file.document.review()) != isTooSoon);
    }
}

TEST_CASE("A review that was finished with next to nothing agreed is offered to be carried on", "[dialogs]")
{
    AskedFile file;
    file.agreeFirst(file.review, 2);
    file.must(edit::FinishReview{file.review, QDateTime::currentDateTimeUtc()});
    ReopenDialog reopen(file.document);
    CHECK(child<QRadioButton>(reopen, "reopenTooSoon")->isChecked());
}

TEST_CASE("An action that is done, stopped or taken up again on any screen has its day of ending", "[dialogs]")
{
    AskedFile file;
    Action action{ActionId::create(), file.review, {number("1.1")}, QStringLiteral("Write the plan"), {}};
    file.must(edit::AddAction{action});
    const auto end = [&] { return file.document.workspace().actionEnds().find(action.id); };
    AgreePresenter presenter(file.document);
    REQUIRE(presenter.setStatus(action.id, ActionStatus::Done) == AgreePresenter::Outcome::Done);
    REQUIRE(end());
    CHECK(end()->on == QDate::currentDate());
    REQUIRE(presenter.setStatus(action.id, ActionStatus::Underway) == AgreePresenter::Outcome::Done);
    CHECK_FALSE(end());
    action = *file.document.workspace().actions().find(action.id);
    ActionDialog dialog(file.document, action);
    dialog.show();
    auto *status = child<QComboBox>(dialog, "actionStatus");
    status->setCurrentIndex(status->findText(QStringLiteral("Stopped"), Qt::MatchFixedString));
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    REQUIRE(end());
}

TEST_CASE("Finishing names what else is unfinished, leads there, and hinders nothing", "[dialogs]")
{
    AskedFile file;
    file.agreeFirst(file.review, 32);
    file.ask({{1, file.head}, {2, file.senco}});
    file.answer(file.senco, {{"2.1", 2}});
    file.answer({}, {{"1.1", 3}}, QStringLiteral("Somebody Else")); // on no list, so it has to be matched
    Action action{ActionId::create(), file.review, {number("1.1")}, QStringLiteral("Write the plan"), {}};
    file.must(edit::AddAction{action});
    action.id = ActionId::create();
    action.owner = QStringLiteral("Careers Leader");
    action.due = QDate(2020, 1, 1);
    file.must(edit::AddAction{action});
    EvidenceItem plan{EvidenceId::create(), QStringLiteral("The careers plan")};
    plan.structure = file.document.review()->structure;
    plan.statements = {number("1.1"), number("2.1")};
    plan.reviewBy = QDate(2026, 11, 19);
    file.must(edit::AddEvidence{plan, {}});

    const FinishList list = finishList(file.document.workspace(), *file.document.review(), QDate(2026, 11, 20));
    CHECK(list.isSettled());
    const std::vector<std::pair<QString, Command>> expected{
        {QStringLiteral("Responses that need a decision: 1"), Command::ShowBoard},
        {QStringLiteral("Colleagues who haven't answered: 1"), Command::ShowBoard},
        {QStringLiteral("Actions without an owner or a date: 1"), Command::GoToActions},
        {QStringLiteral("Overdue actions: 1"), Command::GoToActions},
        {QStringLiteral("Evidence to check again: 1"), Command::ShowEvidence},
        {QStringLiteral("Priority areas without an action: 3"), Command::GoToSummary}};
    REQUIRE(list.besides.size() == expected.size());
    for (std::size_t at = 0; at < expected.size(); ++at) {
        CHECK(list.besides[at].line == expected[at].first);
        CHECK(list.besides[at].way == expected[at].second);
    }
    {
        FinishDialog dialog(file.document);
        dialog.show();
        QSignalSpy wanted(&dialog, &FinishDialog::commandWanted);
        button<QPushButton>(dialog, expected[2].first)->click();
        CHECK_FALSE(dialog.isVisible());
        REQUIRE(wanted.count() == 1);
        CHECK(wanted.at(0).at(0).value<Command>() == Command::GoToActions);
        CHECK_FALSE(file.document.review()->isFinished());
    }
    FinishDialog dialog(file.document);
    dialog.show();
    button<QPushButton>(dialog, QStringLiteral("Finish review"))->click();
    CHECK(file.document.review()->isFinished());
}

TEST_CASE("The same name and role twice in a review is told once, and can be meant", "[dialogs]")
{
    AskedFile file;
    ReviseReviewDialog dialog(file.document);
    dialog.show();
    const QString role = roleTitle({QStringLiteral("senco"), {}}, InstitutionKind::School);
    child<QLineEdit>(dialog, "moreRole")->setText(role);
    child<QPushButton>(dialog, "addRole")->click();
    REQUIRE(qobject_cast<QLineEdit *>(dialog.focusWidget()));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("cleo  dunn"));
    const auto people = file.document.workspace().people().size();
    auto *save = button<QPushButton>(dialog, QStringLiteral("Save"));
    save->click();
    CHECK(dialog.isVisible());
    const auto *trouble = child<QLabel>(dialog, "formTrouble");
    CHECK(trouble->isVisible());
    CHECK(trouble->text() ==
          QStringLiteral("Cleo Dunn (%1) is listed twice. If you mean two people, press Save again.").arg(role));
    CHECK(file.document.workspace().people().size() == people);
    save->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(file.document.workspace().people().size() == people + 1);

    // They are two from then on, and nobody is asked again.
    ReviseReviewDialog again(file.document);
    again.show();
    button<QPushButton>(again, QStringLiteral("Save"))->click();
    CHECK_FALSE(again.isVisible());
}

TEST_CASE("Adding someone who is on the list already is told once, and can be meant", "[dialogs]")
{
    AskedFile file;
    const auto people = file.document.workspace().people().size();
    PersonDialog dialog(file.document, std::nullopt);
    dialog.show();
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), QStringLiteral("Ada Bell"));
    dialog.findChild<QComboBox *>()->setCurrentText(
        roleTitle({QStringLiteral("headteacher"), {}}, InstitutionKind::School));
    auto *add = button<QPushButton>(dialog, QStringLiteral("Add"));
    add->click();
    CHECK(dialog.isVisible());
    CHECK(child<QLabel>(dialog, "formTrouble")->text().contains(QStringLiteral("is already on the list")));
    add->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(file.document.workspace().people().size() == people + 1);
}

TEST_CASE("Whoever is taken off a review is asked no longer, unless they have answered", "[dialogs]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}, {5, file.head}, {6, file.curriculum}});
    file.answer(file.senco, {{"2.1", 2}});
    ReviseReviewDialog dialog(file.document);
    dialog.show();
    for (auto *tick : dialog.findChildren<QCheckBox *>()) {
        if (tick->text().startsWith(QStringLiteral("Headteacher")) || tick->text().startsWith(QStringLiteral("SENCo")))
            tick->setChecked(false);
    }
    button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    REQUIRE(dialog.result() == QDialog::Accepted);
    std::set<int> themes;
    for (const Assignment &each : file.asked())
        themes.insert(each.theme);
    CHECK(themes == std::set{2, 6});
    REQUIRE(file.document.undo());
    CHECK(file.asked().size() == 4);
}

TEST_CASE("Finishing counts actions of earlier reviews that have no outcome", "[dialogs]")
{
    OpenFile file;
    const auto add = [&](ReviewId review, ActionStatus status, const char *outcome) {
        Action action{ActionId::create(), review, {number("1.1")}, QStringLiteral("Write the plan"), {}};
        action.status = status;
        action.outcome = QString::fromUtf8(outcome);
        REQUIRE(file.document.perform(edit::AddAction{action}));
    };
    const ReviewId oldest = file.startReview("2024/25", QDate(2024, 11, 12));
    const ReviewId last = file.startReview("2025/26", QDate(2025, 11, 12));
    const ReviewId now = file.startReview("2026/27", QDate(2026, 11, 12));
    add(oldest, ActionStatus::Open, "");
    add(oldest, ActionStatus::Done, "");
    add(last, ActionStatus::Open, "");
    add(last, ActionStatus::Done, "");
    add(last, ActionStatus::Done, "Eighty families came");
    add(last, ActionStatus::Stopped, "");
    add(now, ActionStatus::Open, "");
    const FinishList list = finishList(file.document.workspace(), *file.document.review(), QDate(2026, 11, 20));
    CHECK(std::ranges::count(list.besides, QStringLiteral("Actions from earlier reviews without an outcome: 3"),
                             &FinishList::Besides::line) == 1);
}
