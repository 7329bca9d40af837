// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks, and that dates and numbers are written in it, in one way.
#include "core/model/modelfile.h"
#include "core/text/numbersanddates.h"
#include "tests/support/revieweddocument.h"
#include "ui/desk/languages.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/places/compare/criticalfrienddialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewform.h"
#include "ui/wording/wordingdialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTranslator>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// The program's own words in Welsh, until this goes.
struct WelshWords
{
    QTranslator words;
    WelshWords()
    {
        REQUIRE(words.load(QStringLiteral(":/i18n/waymark_cy.qm")));
        QCoreApplication::installTranslator(&words);
    }
    ~WelshWords() { QCoreApplication::removeTranslator(&words); }
};

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
    const WelshWords welsh;
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
    const WelshWords welsh;
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    REQUIRE_FALSE(menu->actions().isEmpty());
    CHECK(menu->actions().first()->text().contains(QStringLiteral("&Dadwneud")));
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
    const WelshWords words;
    CHECK(names().size() == 2);
    CHECK(names().join(u' ').contains(welsh.name()));
}
