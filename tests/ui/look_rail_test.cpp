// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/rail.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;

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
