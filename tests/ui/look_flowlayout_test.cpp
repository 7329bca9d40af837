// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/flowlayout.h"

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
