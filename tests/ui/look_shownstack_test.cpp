// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/flowlayout.h"
#include "ui/look/shownstack.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace waymark;

TEST_CASE("A stack asks for the room of what it shows, and for no more when something larger is behind it", "[look]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto *stack = new ShownStack;
    auto *small = new QWidget;
    small->setMinimumSize(60, 40);
    auto *flowing = new QWidget;
    auto *flow = new FlowLayout(0, flowing);
    for (int part = 0; part < 4; ++part) {
        auto *each = new QWidget;
        each->setFixedSize(100, 30);
        flow->addWidget(each);
    }
    auto *words = new QLabel(QStringLiteral("one line"));
    words->setWordWrap(true); // has a height for its width as well
    stack->addWidget(small);
    stack->addWidget(flowing);
    stack->addWidget(words);
    column->addWidget(stack);
    CHECK(column->totalMinimumSize() == QSize(60, 40));
    CHECK_FALSE(column->hasHeightForWidth());
    stack->setCurrentWidget(flowing);
    CHECK(column->totalMinimumSize().width() == 100);
    CHECK(column->totalHeightForWidth(200) == 60);
    stack->setCurrentWidget(words);
    CHECK(column->totalHeightForWidth(200) == words->heightForWidth(200));
    stack->setCurrentWidget(small);
    CHECK(column->totalMinimumSize() == QSize(60, 40));
}
