// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/choices.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;

TEST_CASE("Segments are a row of radio buttons that arrows move along", "[look]")
{
    SegmentedControl views;
    views.addSegment(QStringLiteral("Statements"));
    views.addSegment(QStringLiteral("Themes"));
    views.addSegment(QStringLiteral("Radar"));
    CHECK(views.currentIndex() == 0);
    views.show();
    views.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&views));
    QSignalSpy changed(&views, &SegmentedControl::currentChanged);
    views.findChildren<QRadioButton *>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(views.currentIndex() == 1);
    QTest::mouseClick(views.findChildren<QRadioButton *>().at(2), Qt::LeftButton, {}, QPoint(3, 3));
    CHECK(views.currentIndex() == 2);
    CHECK(changed.size() == 2);
}
