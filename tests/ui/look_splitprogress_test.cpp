// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/badges.h"

#include <QAccessible>

using namespace waymark;

TEST_CASE("Progress shows agreed and draft parts in proportion, and says them", "[look]")
{
    const LightTheme light;
    SplitProgress progress;
    progress.resize(320, 6);
    progress.setCounts(14, 7, 32);
    CHECK(progress.accessibleName() == "14 agreed, 7 drafts, of 32");
    const QImage image = progress.grab().toImage();
    CHECK(image.pixelColor(100, 3) == Tokens::light().levelFill(4, 4));
    CHECK(image.pixelColor(170, 3) == Tokens::light().levelFill(2, 4));
    CHECK(image.pixelColor(260, 3) == Tokens::light().line);
    progress.setCounts(40, 3, 32);
    CHECK(progress.agreed() == 32);
    CHECK(progress.draft() == 0);
}

TEST_CASE("Progress is a value to assistive technology", "[look]")
{
    const LightTheme light;
    SplitProgress progress;
    progress.setCounts(14, 7, 32);
    QAccessibleValueInterface *value = QAccessible::queryAccessibleInterface(&progress)->valueInterface();
    REQUIRE(value);
    CHECK(value->currentValue().toInt() == 14);
    CHECK(value->maximumValue().toInt() == 32);
}
