// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/desk/settings.h"
#include "ui/places/settings/settingspage.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>

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

TEST_CASE("Where the last folder is gone, as a USB stick's is, files are asked for where one's own files are",
          "[settings]")
{
    QSettings().clear();
    Settings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString own = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    CHECK(settings.folder() == own);
    {
        QTemporaryDir stick;
        settings.setFolder(stick.path());
        CHECK(settings.folder() == stick.path());
    }
    CHECK(settings.folder() == own);
    QSettings().clear();
}

#ifdef Q_OS_LINUX
TEST_CASE("Settings, which name the files that were opened, are for their owner alone", "[settings]")
{
    QFile::setPermissions(QSettings().fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    Settings settings;
    const auto isClosed = [] {
        return (QFile::permissions(QSettings().fileName()) & (QFile::ReadGroup | QFile::ReadOther)) ==
               QFile::Permissions();
    };
    CHECK(isClosed());
    settings.setFolder(QStringLiteral("/somewhere"));
    QSettings().sync();
    CHECK(isClosed());
    QSettings().clear();
}
#endif

TEST_CASE("The screen for meetings is chosen on Settings and found again by its name", "[settings]")
{
    Settings settings;
    settings.setRoomScreen({});
    Document document;
    SettingsPage page(document, settings);
    page.show();
    auto *screens = child<QComboBox>(page, "meetingScreen");
    REQUIRE(screens->count() == 1 + QGuiApplication::screens().size());
    CHECK(screens->currentIndex() == 0);
    screens->setFocus();
    QTest::keyClick(screens, Qt::Key_Down);
    const ScreenName first = ScreenName::of(*QGuiApplication::screens().front());
    CHECK(settings.roomScreen() == first);
    CHECK(Settings().roomScreen() == first);
    // One that is not plugged in now is not forgotten.
    const ScreenName hall{QStringLiteral("HDMI-7"), QStringLiteral("Epson EB-FH52"), {}};
    settings.setRoomScreen(hall);
    page.refresh();
    CHECK(screens->currentText().contains(QStringLiteral("Epson EB-FH52")));
    CHECK(screens->currentIndex() == screens->count() - 1);
    QTest::keyClick(screens, Qt::Key_Home);
    CHECK(settings.roomScreen().isEmpty());
}
