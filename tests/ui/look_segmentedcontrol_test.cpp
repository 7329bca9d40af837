// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/looks.h"
#include "ui/look/choices.h"
#include "ui/look/waymarkstyle.h"

#include <QPushButton>
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

TEST_CASE("The chosen view does not look like what the page is about", "[look]")
{
    const LightTheme light;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        applyTheme(application(), theme);
        const Tokens tokens = Tokens::of(application().palette());
        QPushButton primary(QStringLiteral("Add action"));
        makePrimary(&primary);
        SegmentedControl views;
        views.addSegment(QStringLiteral("Table"));
        views.addSegment(QStringLiteral("Board"));
        const auto fillOf = [](QWidget &widget) {
            widget.ensurePolished();
            widget.resize(widget.sizeHint());
            return widget.grab().toImage().pixelColor(8, widget.height() / 2); // beside the words
        };
        const auto segments = views.findChildren<QRadioButton *>();
        CHECK(fillOf(primary) == tokens.accent);
        CHECK(fillOf(*segments.at(0)) == tokens.tint);
        CHECK(fillOf(*segments.at(1)) == tokens.surface);
    }
}
