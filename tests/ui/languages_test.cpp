// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks, and that dates and numbers are written in it, in one way.
#include "core/asking/pack.h"
#include "core/model/modelfile.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"
#include "tests/support/documents.h"
#include "tests/support/inwelsh.h"
#include "tests/support/labels.h"
#include "tests/support/pdf.h"
#include "tests/support/revieweddocument.h"
#include "ui/actions/actiondialog.h"
#include "ui/charts/chartwords.h"
#include "ui/desk/languages.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/meeting/audiencecontent.h"
#include "ui/places/compare/criticalfrienddialog.h"
#include "ui/report/printing.h"
#include "ui/report/themesheets.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewform.h"
#include "ui/statement/agreepresenter.h"
#include "ui/statement/statementheader.h"
#include "ui/wording/wordingdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <algorithm>
#include <functional>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// Every text of Qt's that a window has, shown or not: its buttons' and labels', its lists', its tips'.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QAction *each : window.findChildren<QAction *>())
        texts << each->text() << each->toolTip();
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        texts << each->toolTip() << each->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            texts << button->text();
        else if (const auto *group = qobject_cast<const QGroupBox *>(each))
            texts << group->title();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        } else if (const auto *list = qobject_cast<const QComboBox *>(each)) {
            for (int i = 0; i < list->count(); ++i)
                texts << list->itemText(i);
        } else if (const auto *head = qobject_cast<const QHeaderView *>(each)) {
            for (int i = 0; head->model() && head->orientation() == Qt::Horizontal && i < head->count(); ++i)
                texts << head->model()->headerData(i, Qt::Horizontal).toString();
        }
    }
    static const QRegularExpression noWord(QStringLiteral("^[^\\p{L}]*\\p{L}?[^\\p{L}]*$"));
    QStringList spoken;
    for (const QString &text : texts) {
        if (!noWord.match(text).hasMatch())
            spoken << text;
    }
    return spoken;
}

/// What a dialog of Qt's says in English and still says in Welsh.
QStringList stillEnglish(const std::function<std::unique_ptr<QWidget>()> &make)
{
    const QStringList english = textsOf(*make());
    REQUIRE(english.size() > 2);
    const InWelsh welsh;
    QStringList same;
    for (const QString &text : textsOf(*make())) {
        if (english.contains(text))
            same << text;
    }
    same.removeDuplicates();
    return same;
}

} // namespace

TEST_CASE("A date has room for the name of any month, in any language", "[languages]")
{
    const QLocale before;
    for (const QLocale &locale : {british, QLocale(QLocale::Welsh), QLocale(QLocale::German)}) {
        QLocale::setDefault(locale);
        DateEdit edit(QDate(2026, 1, 30));
        edit.resize(edit.sizeHint());
        edit.show();
        for (int month = 1; month <= 12; ++month) {
            edit.setDate(QDate(2026, month, 28));
            INFO(edit.text().toStdString());
            CHECK(edit.fontMetrics().horizontalAdvance(edit.text()) <= edit.width());
        }
        CHECK(edit.minimumSizeHint().width() == edit.sizeHint().width());
    }
    QLocale::setDefault(before);
}

TEST_CASE("Dates and numbers are never in another language than the words", "[languages]")
{
    CHECK(languages() == QStringList{QStringLiteral("cy"), QStringLiteral("en")});
    CHECK(languageName(QStringLiteral("en")) == QStringLiteral("English (United Kingdom)"));
    CHECK(languageName(QStringLiteral("cy")) == QStringLiteral("Cymraeg"));
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale welsh(QLocale::Welsh, QLocale::UnitedKingdom);
    // Chosen: British, whatever the computer has.
    CHECK(localeFor(QStringLiteral("en"), american) == british);
    CHECK(localeFor(QStringLiteral("en"), welsh) == british);
    CHECK(localeFor(QStringLiteral("cy"), american).language() == QLocale::Welsh);
    // As the system, where the program speaks its language; else British.
    CHECK(localeFor({}, welsh) == welsh);
    CHECK(localeFor({}, american) == british);
    CHECK(localeFor({}, french) == british);
    CHECK(british.firstDayOfWeek() == Qt::Monday);
    CHECK(longDate(QDate(2026, 11, 28), british) == QStringLiteral("28 November 2026"));
}

TEST_CASE("A date is chosen in the form in which it is written elsewhere", "[languages]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    const QLocale before;
    for (const QLocale &locale : {british, QLocale(QStringLiteral("cy_GB"))}) {
        QLocale::setDefault(locale);
        int dates = 0;
        const auto check = [&](QWidget &&window) {
            for (const auto *date : window.findChildren<DateEdit *>()) {
                CHECK(date->text() == longDate(date->date(), locale));
                ++dates;
            }
        };
        check(NewReviewDialog(it.document));
        check(CriticalFriendDialog(it.document));
        check(OptionalDate(QStringLiteral("By"), QDate(2026, 11, 28)));
        CHECK(dates >= 2);
    }
    QLocale::setDefault(before);
}

TEST_CASE("A first review of whoever reads the program in Welsh begins with the Welsh wording, a later one as the last",
          "[languages]")
{
    OpenFile file;
    const InWelsh welsh;
    const auto languageOf = [&](const ReviewForm &form) {
        const Digest wording = form.chosenWording().wording;
        const StoredWording *stored = file.document.workspace().wordings().find(wording);
        return stored ? stored->wording.language() : builtInModelWith(wording)->wording.language();
    };
    CHECK(languageOf(ReviewForm::forNew(file.document.workspace(), QDate(2026, 11, 12))) == QStringLiteral("cy"));
    file.startReview("2026/27", QDate(2026, 11, 12));
    CHECK(languageOf(ReviewForm::forNew(file.document.workspace(), QDate(2027, 11, 12))) == QStringLiteral("en"));
}

TEST_CASE("The menu of a text field speaks Welsh, which Qt itself does not", "[languages]")
{
    const InWelsh welsh;
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    REQUIRE_FALSE(menu->actions().isEmpty());
    CHECK(menu->actions().first()->text().contains(QStringLiteral("&Dadwneud")));
}

TEST_CASE("In Welsh nothing that Qt says in a file dialog, in printing or on a message's buttons is English",
          "[languages]")
{
    QTemporaryDir folder; // empty: a file's name has no language
    QStringList files = stillEnglish([&] {
        auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), folder.path(), QStringLiteral("PDF (*.pdf)"));
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setSidebarUrls({});
        dialog->show();
        return dialog;
    });
    files.removeAll(folder.path());
    CHECK(files == QStringList{QStringLiteral("PDF (*.pdf)")});
    askPrintersLocally();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(QStringLiteral("1.pdf")));
    QStringList print = stillEnglish([&] {
        auto dialog = std::make_unique<QPrintDialog>(&printer);
        dialog->show();
        return dialog;
    });
    print.removeAll(printer.outputFileName());
    CHECK(print == QStringList());
    CHECK(stillEnglish([&] {
              auto dialog = std::make_unique<QPrintPreviewDialog>(&printer);
              dialog->show();
              return dialog;
          }) == QStringList());
    CHECK(stillEnglish([] {
              return std::make_unique<QMessageBox>(
                  QMessageBox::NoIcon, QString(), QString(),
                  QMessageBox::Ok | QMessageBox::Save | QMessageBox::SaveAll | QMessageBox::Open | QMessageBox::Yes |
                      QMessageBox::YesToAll | QMessageBox::No | QMessageBox::NoToAll | QMessageBox::Abort |
                      QMessageBox::Retry | QMessageBox::Ignore | QMessageBox::Close | QMessageBox::Cancel |
                      QMessageBox::Discard | QMessageBox::Help | QMessageBox::Apply | QMessageBox::Reset |
                      QMessageBox::RestoreDefaults);
          }) == QStringList());
}

TEST_CASE("In Welsh a key without a word on it has a Welsh name, and any other is called what the keyboard says",
          "[languages]")
{
    const auto named = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    CHECK(named(Qt::Key_Left) == QStringLiteral("Left"));
    const InWelsh welsh;
    CHECK(named(Qt::Key_Left) == QStringLiteral("Saeth chwith"));
    CHECK(named(Qt::Key_Up) == QStringLiteral("Saeth i fyny"));
    CHECK(named(Qt::Key_Space) == QStringLiteral("Bylchwr"));
    CHECK(named(Qt::Key_Delete) == QStringLiteral("Delete"));
    CHECK(named(Qt::Key_Backspace) == QStringLiteral("Backspace"));
    CHECK(named(Qt::Key_Escape) == QStringLiteral("Esc"));
}

TEST_CASE(
    "A role that owns an action is shown in the program's language, whichever it was chosen in, and kept as it was",
    "[languages]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    const auto add = [&](const char *owner) {
        Action action;
        action.id = ActionId::create();
        action.review = file.document.review()->id;
        action.statements = {number("2.4")};
        action.what = QStringLiteral("Invite two employers");
        action.owner = QString::fromUtf8(owner);
        REQUIRE(file.document.perform(edit::AddAction{action}));
        return action.id;
    };
    const ActionId english = add("Headteacher");
    const ActionId welshOne = add("Cydlynydd gyrfaoedd");
    const ActionId typed = add("Head of sport");
    const ActionId small = add("headteacher");
    const auto action = [&](ActionId id) { return *file.document.workspace().actions().find(id); };
    const auto owner = [&](ActionId id) { return ownerInReports(file.document.workspace(), action(id)); };
    CHECK(owner(english) == QStringLiteral("Headteacher"));
    CHECK(owner(welshOne) == QStringLiteral("Careers coordinator"));
    CHECK(owner(small) == QStringLiteral("headteacher"));
    {
        const InWelsh welsh;
        CHECK(owner(english) == QStringLiteral("Pennaeth"));
        CHECK(owner(welshOne) == QStringLiteral("Cydlynydd gyrfaoedd"));
        CHECK(owner(typed) == QStringLiteral("Head of sport"));
        CHECK(ownerOnScreen(file.document.workspace(), action(english)) == QStringLiteral("Pennaeth"));
        CHECK(actionLine(file.document.workspace(), action(english)) ==
              QStringLiteral("Pennaeth: Invite two employers"));
        // Saved again as it is, it is what it was.
        ActionDialog dialog(file.document, action(english));
        CHECK(child<QComboBox>(dialog, "actionOwner")->currentText() == QStringLiteral("Pennaeth"));
        CHECK(dialog.action().owner == QStringLiteral("Headteacher"));
    }
    CHECK(action(english).owner == QStringLiteral("Headteacher"));
    CHECK(action(welshOne).owner == QStringLiteral("Cydlynydd gyrfaoedd"));
}

TEST_CASE("The edition of our model and a wording's short name are in the program's language, whichever wording it is",
          "[languages]")
{
    const Model &own = builtInModel();
    const Wording &translated = builtInTranslations().front().wording;
    const auto names = [&](const Wording &wording) -> QString {
        return editionName(own.structure, wording, InstitutionKind::School) + u'/' + shortWordingName(wording);
    };
    CHECK(names(own.wording) == QStringLiteral("School and special school edition/Waymark's wording"));
    CHECK(names(translated) == QStringLiteral("School and special school edition/Waymark's wording (Cymraeg)"));
    const InWelsh welsh;
    CHECK(editionTitle(own.structure) == QStringLiteral("Argraffiad ysgolion ac ysgolion arbennig"));
    CHECK(ChartTexts::tr("%n unanswered", nullptr, 1) == QStringLiteral("1 heb ei ateb"));
    CHECK(ChartTexts::tr("%n unanswered", nullptr, 3) == QStringLiteral("3 heb eu hateb"));
    // The name of a day is a word in the sentence.
    CHECK(longDay(QDate(2026, 12, 3), QLocale(QLocale::Welsh)) == QStringLiteral("dydd Iau 3 Rhagfyr 2026"));
    CHECK(names(own.wording) == QStringLiteral("Argraffiad ysgolion ac ysgolion arbennig/Geiriad Waymark"));
    CHECK(names(translated) == QStringLiteral("Argraffiad ysgolion ac ysgolion arbennig/Geiriad Waymark (Cymraeg)"));
    const QStringList lines = wordingLines(own.structure, translated, InstitutionKind::School);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(translated.name()));
    CHECK(lines[1] == QStringLiteral("Geiriad Waymark (Cymraeg), argraffiad ysgolion ac ysgolion arbennig"));
    CHECK(lines[2] == QStringLiteral("Geiriad Waymark (Cymraeg)"));
}

TEST_CASE("In the Welsh wording Agree, a theme's screen and the feet of theme sheets name it in full words",
          "[languages]")
{
    const InWelsh welsh;
    ReviewedDocument it(builtInModel());
    it.add("2026/27", 2026);
    REQUIRE(it.document.perform(edit::AddModel{builtInTranslations().front()}));
    REQUIRE(it.document.perform(
        edit::UseWording{it.document.review()->id, builtInTranslations().front().wording.digest()}));
    it.document.setStatement(number("2.3"));
    const QString name = QStringLiteral("Geiriad Waymark (Cymraeg)");

    const StatementView view = AgreePresenter(it.document).statement();
    StatementHeader header;
    header.resize(900, 200);
    header.show(view);
    static_cast<QWidget &>(header).show();
    QCoreApplication::processEvents();
    CHECK(child<PillButton>(header, "wording")->accessibleName().endsWith(view.wording));
    CHECK(view.shortWording == name);
    CHECK(says(header, QStringLiteral("Meincnodau Gatsby 1, 3")));

    CHECK(audienceTheme(it.document).wording == name);

    const Workspace &workspace = it.document.workspace();
    const QString pdf = it.folder.filePath(QStringLiteral("sheets.pdf"));
    REQUIRE(
        writeThemeSheetsPdf(workspace, {packFor(workspace, it.document.review()->id, {}, {2})}, QPageSize::A4, pdf));
    if (present("pdftotext")) {
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        CHECK(text.contains(name));
        CHECK_FALSE(text.contains(QStringLiteral("unoffic")));
        CHECK_FALSE(text.contains(u'\u2026'));
    }
}

TEST_CASE("The Welsh wording can be chosen for a review, and says what it is", "[languages]")
{
    ReviewedDocument it(builtInModel());
    it.add("2027/28", 2027);

    const Wording &welsh = builtInTranslations().front().wording;
    ChooseWordingDialog dialog(it.document);
    const auto choices = dialog.findChildren<QRadioButton *>();
    const auto offered = std::ranges::find_if(
        choices, [&](const QRadioButton *choice) { return choice->text().startsWith(welsh.name()); });
    REQUIRE(offered != choices.end());
    CHECK((*offered)->accessibleDescription().contains(QStringLiteral("not checked by the publisher")));
    CHECK((*offered)->accessibleDescription().contains(QStringLiteral("heb ei wirio gan y cyhoeddwr")));
    (*offered)->setChecked(true);
    dialog.accept();
    CHECK(it.document.review()->wording == welsh.digest());
    CHECK(it.document.workspace().structureOf(*it.document.review()).theme(6)->title ==
          QStringLiteral("Arweiniad personol"));

    // A new review offers it to those who read the program in Welsh.
    const auto names = [&] {
        const Workspace empty = workspaceWith(builtInModel());
        const ReviewForm form = ReviewForm::forNew(empty, QDate(2026, 11, 28));
        QStringList titles;
        for (const WordingChoice &choice : form.wordings())
            titles << choice.title;
        return titles;
    };
    CHECK(names().size() == 1);
    const InWelsh words;
    CHECK(names().size() == 2);
    CHECK(names().join(u' ').contains(welsh.name()));
}
