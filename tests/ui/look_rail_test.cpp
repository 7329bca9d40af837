// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/pointedat.h"
#include "ui/look/rail.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEnterEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;

TEST_CASE("A place of two words takes two lines of the rail, which stays as narrow as its longest word", "[look]")
{
    Rail rail;
    rail.addEntry(1, QStringLiteral("home"), QStringLiteral("Hafan"));
    rail.addEntry(2, QStringLiteral("actions"), QStringLiteral("Camau gweithredu"));
    Rail words;
    words.addEntry(1, QStringLiteral("home"), QStringLiteral("Hafan"));
    words.addEntry(2, QStringLiteral("actions"), QStringLiteral("gweithredu"));
    CHECK(rail.sizeHint().width() == words.sizeHint().width());
    CHECK(rail.sizeHint().height() > words.sizeHint().height());
}

TEST_CASE("Nothing looks pointed at any longer once the mouse is over something else, whatever was told in between",
          "[look]")
{
    PointedAt pointedAt;
    qApp->installEventFilter(&pointedAt);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *rail = new Rail(&window);
    rail->addEntry(1, QStringLiteral("home"), QStringLiteral("Home"));
    rail->addEntry(2, QStringLiteral("agree"), QStringLiteral("Agree"));
    auto *page = new QLineEdit(&window);
    column->addWidget(rail);
    column->addWidget(page);
    window.show();
    const auto entries = rail->findChildren<QPushButton *>();
    REQUIRE(entries.size() == 2);
    const auto enter = [](QWidget *widget) {
        QEnterEvent event(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QApplication::sendEvent(widget, &event);
    };
    // As Qt tells it where a menu was closed by choosing a command: no leave of the first comes.
    for (QWidget *each : std::initializer_list<QWidget *>{&window, rail, entries[0], entries[1]})
        enter(each);
    CHECK_FALSE(entries[0]->underMouse());
    CHECK(entries[1]->underMouse());
    CHECK(rail->underMouse());
    enter(page);
    CHECK_FALSE(entries[1]->underMouse());
    CHECK_FALSE(rail->underMouse());
    CHECK(window.underMouse());
    CHECK(page->underMouse());
}

TEST_CASE("The rail is operable by keyboard, skips what is disabled and moves its mark only when told", "[look]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *rail = new Rail(&window);
    rail->addEntry(10, QStringLiteral("home"), QStringLiteral("Home"));
    rail->addEntry(11, QStringLiteral("agree"), QStringLiteral("Agree"));
    rail->addEntry(12, QStringLiteral("summary"), QStringLiteral("Summary"));
    rail->addBottomEntry(19, QStringLiteral("settings"), QStringLiteral("Settings"));
    rail->setEntryEnabled(11, false, QStringLiteral("Open a file first"));
    rail->setCurrent(10);
    auto *after = new QLineEdit(&window);
    column->addWidget(before);
    column->addWidget(rail);
    column->addWidget(after);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(rail, &Rail::chosen);

    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto focused = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    };
    CHECK(focused() == "Home");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(focused() == "Summary");
    CHECK(chosen.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().at(0).toInt() == 12);
    CHECK(rail->current() == 10);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    CHECK(focused() == "Settings");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().at(0).toInt() == 19);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    CHECK(focused() == "Home");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);

    rail->setCurrent(12);
    CHECK(rail->current() == 12);
    CHECK(rail->findChildren<QPushButton *>().at(2)->isChecked());
    CHECK_FALSE(rail->isEntryEnabled(11));
    CHECK(rail->findChildren<QPushButton *>().at(1)->toolTip() == "Open a file first");
}
