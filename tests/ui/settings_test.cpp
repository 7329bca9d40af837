// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/desk/settings.h"
#include "ui/pages/settings/settingspage.h"

#include <QSpinBox>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("The years between peer reviews are set on Settings, kept in the file, and taken back by undo", "[settings]")
{
    Settings settings;
    OpenFile it;
    SettingsPage page(it.document, settings);
    page.show();
    page.refresh();
    auto *years = child<QSpinBox>(page, "settingsPeerReviewYears");
    REQUIRE(years->isVisible());
    CHECK(years->value() == 3);
    QTest::keyClick(years, Qt::Key_Up);
    CHECK(it.document.workspace().institution().peerReviewYears == 4);
    CHECK(it.document.workspace().institution().name == QStringLiteral("Example Academy"));
    REQUIRE(it.document.undo());
    page.refresh();
    CHECK(years->value() == 3);
    CHECK(it.document.workspace().institution().peerReviewYears == 3);
}

TEST_CASE("Without a file Settings shows what belongs to this machine alone", "[settings]")
{
    Settings settings;
    Document document;
    SettingsPage page(document, settings);
    page.show();
    page.refresh();
    CHECK_FALSE(child<QSpinBox>(page, "settingsPeerReviewYears")->isVisible());
}
