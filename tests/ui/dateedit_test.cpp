// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbersanddates.h"
#include "core/text/typeddates.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/forms/dateedit.h"
#include "ui/places/compare/historytab.h"
#include "ui/review/reviewdialog.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::testing;

namespace {

void typeOver(DateEdit &date, const QString &text)
{
    date.setFocus();
    QTest::keyClick(&date, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&date, text);
}

} // namespace

TEST_CASE("Dates are understood as people write them, whole or not at all", "[dates]")
{
    const QDate meant(2025, 12, 12);
    for (const char *text :
         {"12/12/2025", "12.12.25", "12-12-2025", "12 12 25", "2025-12-12", "12 Dec 2025", "12 dec 25",
          "12 December 2025", "12th December 2025", "12th of December, 2025", "Friday 12 December 2025",
          "Fri, 12 Dec 2025", "December 12, 2025", "12 Rhagfyr 2025", "  12 / 12 / 2025 "}) {
        INFO(text);
        const auto found = typedDate(QString::fromUtf8(text));
        REQUIRE(found);
        CHECK(found->date == meant);
    }
    CHECK(typedDate(QStringLiteral("3/4/2026"))->date == QDate(2026, 4, 3));
    CHECK(typedDate(QStringLiteral("5 Sept 2026"))->date == QDate(2026, 9, 5));
    CHECK(typedDate(QStringLiteral("1.1.26"))->shortYear);
    for (const char *text :
         {"", "12", "12/12", "12 Dec", "31/2/2025", "12/25/2025", "12/12/202", "12/12/20255", "Dec 2025", "12 Ma 2025",
          "12 Foo 2025", "12122025", "Monday 12 December 2025", "12/12/0025", "12 Dec 2025 10:30", "-1/1/2025x"}) {
        INFO(text);
        CHECK_FALSE(typedDate(QString::fromUtf8(text)));
    }
}

TEST_CASE("A date is typed or pasted over the whole field, and counts as soon as it is whole", "[dates]")
{
    DateEdit date(QDate(2024, 11, 29));
    date.show();
    const QSignalSpy changes(&date, &DateEdit::dateChanged);
    typeOver(date, QStringLiteral("12/12/202"));
    CHECK(date.date() == QDate(2024, 11, 29)); // never half taken
    QTest::keyClick(&date, Qt::Key_5);
    CHECK(date.date() == QDate(2025, 12, 12));
    CHECK(changes.size() == 1);
    CHECK(date.text() == QStringLiteral("12/12/2025")); // not changed under the hand that types
    QTest::keyClick(&date, Qt::Key_6);
    CHECK(date.date() == QDate(2024, 11, 29));
    QTest::keyClick(&date, Qt::Key_Backspace);
    QTest::keyClick(&date, Qt::Key_Return);
    CHECK(date.text() == longDate(QDate(2025, 12, 12)));

    QGuiApplication::clipboard()->setText(QStringLiteral("1 Feb 2026"));
    date.selectAll();
    QTest::keyClick(&date, Qt::Key_V, Qt::ControlModifier);
    CHECK(date.date() == QDate(2026, 2, 1));
    CHECK(date.take());
    // A short year could still grow: it is taken by Enter, or by leaving the field.
    typeOver(date, QStringLiteral("3.4.26"));
    CHECK(date.date() == QDate(2026, 2, 1));
    CHECK(date.take());
    CHECK(date.date() == QDate(2026, 4, 3));
}

TEST_CASE("A date is stepped by its parts with arrows, and chosen from a calendar", "[dates]")
{
    DateEdit date(QDate(2026, 1, 31));
    date.show();
    date.setFocus();
    date.setCursorPosition(0);
    QTest::keyClick(&date, Qt::Key_Up);
    CHECK(date.date() == QDate(2026, 2, 1));
    date.setCursorPosition(4);
    QTest::keyClick(&date, Qt::Key_Down);
    CHECK(date.date() == QDate(2026, 1, 1));
    QTest::keyClick(&date, Qt::Key_Down);
    CHECK(date.date() == QDate(2025, 12, 1));
    date.end(false);
    QTest::keyClick(&date, Qt::Key_Up);
    CHECK(date.date() == QDate(2026, 12, 1));
    QTest::keyClick(&date, Qt::Key_F4);
    auto *calendar = date.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 12, 1));
    Q_EMIT calendar->clicked(QDate(2026, 12, 24));
    CHECK(date.date() == QDate(2026, 12, 24));
}

TEST_CASE("What is no date is told beside the field and holds the dialog, with what was typed", "[dates]")
{
    OpenFile file;
    NewReviewDialog dialog(file.document);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *date = child<DateEdit>(dialog, "reviewDate");
    const QDate before = date->date();
    typeOver(*date, QStringLiteral("12 Decembre"));
    child<QLineEdit>(dialog, "reviewTitle")->setFocus();
    CHECK(date->text() == QStringLiteral("12 Decembre"));
    CHECK(date->date() == before);
    CHECK(date->accessibleDescription().startsWith(QStringLiteral("“12 Decembre” isn't a date")));
    auto *start = button<QPushButton>(dialog, QStringLiteral("Start review"));
    start->click();
    CHECK(dialog.isVisible());
    CHECK(dialog.focusWidget() == date);
    CHECK(child<QLabel>(dialog, "formTrouble")->text() == date->problem());
    typeOver(*date, QStringLiteral("12/12/25"));
    CHECK(date->problem().isEmpty());
    start->click(); // typed, not yet left
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(file.document.workspace().reviewsByDate().front()->date == QDate(2025, 12, 12));
}
