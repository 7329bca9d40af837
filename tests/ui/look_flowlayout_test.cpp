// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/flowlayout.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QWidget>

using namespace waymark;

TEST_CASE("What comes after the spring is at the end of the line, also where the first of it is hidden", "[look]")
{
    QWidget row;
    auto *flow = new FlowLayout(0, &row);
    std::vector<QWidget *> parts;
    for (int part = 0; part < 3; ++part) {
        parts.push_back(new QWidget);
        parts.back()->setFixedSize(50, 20);
        if (part == 1)
            flow->addSpring();
        flow->addWidget(parts.back());
    }
    row.resize(400, 20);
    flow->setGeometry(row.rect());
    CHECK(parts[0]->x() == 0);
    CHECK(parts[1]->x() == 300);
    CHECK(parts[2]->x() == 350);
    parts[1]->hide();
    flow->setGeometry(row.rect());
    CHECK(parts[0]->x() == 0);
    CHECK(parts[2]->x() == 350);
}

TEST_CASE("What is less used goes into a menu where not all of it fits in one line, the last of it first", "[look]")
{
    QWidget row;
    auto *flow = new FlowLayout(0, &row);
    std::vector<QPushButton *> buttons;
    for (const char *text : {"a", "b", "c", "d"}) {
        buttons.push_back(new QPushButton(QLatin1String(text)));
        buttons.back()->setFixedSize(100, 20);
        flow->addWidget(buttons.back());
    }
    auto *more = new QPushButton(QStringLiteral("More"));
    more->setFixedSize(60, 20);
    flow->foldInto(more, {buttons[1], buttons[3]});
    buttons[1]->setCheckable(true);
    buttons[3]->setEnabled(false);
    const auto lay = [&](int width) {
        CHECK(flow->heightForWidth(width) == 20); // before it is laid out
        row.resize(width, 20);
        flow->setGeometry(row.rect());
        CHECK(flow->heightForWidth(width) == 20);
    };
    lay(400);
    CHECK(more->isHidden());
    lay(399);
    CHECK_FALSE(more->isHidden());
    CHECK(buttons[3]->isHidden());
    CHECK_FALSE(buttons[1]->isHidden());
    CHECK(more->x() == 300);
    CHECK(flow->sizeHint().width() == 400); // what it wants is one line without the menu
    lay(300);
    CHECK(buttons[1]->isHidden());
    CHECK(buttons[2]->x() == 100);
    Q_EMIT more->menu()->aboutToShow();
    const QList<QAction *> actions = more->menu()->actions();
    REQUIRE(actions.size() == 2);
    CHECK(actions[0]->text() == QStringLiteral("b"));
    CHECK(actions[0]->isCheckable());
    CHECK_FALSE(actions[1]->isEnabled());
    actions[0]->trigger();
    QCoreApplication::processEvents();
    CHECK(buttons[1]->isChecked());
    lay(500);
    CHECK(more->isHidden());
    CHECK_FALSE(buttons[1]->isHidden());
    CHECK_FALSE(buttons[3]->isHidden());
}
