// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/card.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;

TEST_CASE("A pressable card is a button to assistive technology", "[look]")
{
    const LightTheme light;
    Card card;
    CHECK(QAccessible::queryAccessibleInterface(&card)->role() == QAccessible::Grouping);
    card.setPressable(true);
    card.setSelected(true);
    card.setAccessibleName(QStringLiteral("Level 2"));
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(&card);
    CHECK(button->role() == QAccessible::Button);
    CHECK(button->text(QAccessible::Name) == "Level 2");
    CHECK(button->state().checked);
    QSignalSpy pressed(&card, &Card::pressed);
    REQUIRE(button->actionInterface());
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(pressed.size() == 1);
}

TEST_CASE("A pressable card is pressed by click and by key, a plain one by neither", "[look]")
{
    Card card;
    card.resize(120, 80);
    card.show();
    QSignalSpy pressed(&card, &Card::pressed);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(pressed.isEmpty());
    card.setPressable(true);
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(pressed.size() == 1);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    CHECK(pressed.size() == 3);
    card.setEnabled(false);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(pressed.size() == 3);
}
