// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/waymarkstyle.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace waymark;

TEST_CASE("Keyboard focus is seen on buttons, fields and choices", "[look]")
{
    const LightTheme light;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *plain = new QPushButton(QStringLiteral("Plain"), &window);
    auto *primary = new QPushButton(QStringLiteral("Primary"), &window);
    makePrimary(primary);
    auto *field = new QLineEdit(&window);
    auto *choice = new QRadioButton(QStringLiteral("Choice"), &window);
    auto *elsewhere = new QLineEdit(&window);
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice, elsewhere})
        column->addWidget(each);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice}) {
        INFO(each->metaObject()->className());
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        const QImage without = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        each->setFocus(Qt::TabFocusReason);
        const QImage with = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        CHECK(difference(with, without) > 20);
        elsewhere->setFocus(Qt::TabFocusReason);
    }
}
