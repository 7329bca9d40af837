// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "tests/support/menuwindow.h"
#include "ui/shell/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Toured : MenuWindow
{
    TourBar &bar = *child<TourBar>(window, "tour");

    Toured()
    {
        QSettings().clear();
        window.show();
    }
    ~Toured() { QSettings().clear(); }

    void openSample()
    {
        withNextDialog([](QDialog &dialog) {
            // It may have been explored by another test: as new.
            if (auto *box = qobject_cast<QMessageBox *>(&dialog))
                box->buttons().constFirst()->click();
        });
        window.run(Command::OpenSample);
        withNextDialog([](QDialog &) {});
        REQUIRE(document.isOpen());
    }
    QString text() const { return child<QLabel>(bar, "tourText")->text(); }
    void press(const char *name) const { QTest::keyClick(child<QPushButton>(bar, name), Qt::Key_Space); }
};

} // namespace

TEST_CASE("The sample offers a tour once, which is gone through by keyboard", "[tour]")
{
    Toured it;
    CHECK(it.bar.isHidden());
    it.openSample();
    REQUIRE_FALSE(it.bar.isHidden());
    CHECK(it.window.place() == Place::Summary);
    for (const Place place : {Place::Prepare, Place::Agree, Place::Summary, Place::Actions, Place::Reports}) {
        it.press("tourNext");
        CHECK(it.window.place() == place);
        CHECK(it.window.focusWidget() == child<QPushButton>(it.bar, "tourNext"));
    }
    CHECK(it.text().startsWith(QStringLiteral("5 of 5")));
    it.press("tourNext");
    CHECK(it.bar.isHidden());
    CHECK(it.window.page()->isAncestorOf(it.window.focusWidget()));

    it.window.run(Command::Close);
    it.openSample();
    CHECK(it.bar.isHidden());
}

TEST_CASE("Whoever declines the tour or leaves it by Esc is not asked again", "[tour]")
{
    Toured it;
    it.openSample();
    it.press("tourLeave");
    CHECK(it.bar.isHidden());
    it.window.run(Command::Close);
    it.openSample();
    CHECK(it.bar.isHidden());

    QSettings().clear();
    it.window.run(Command::Close);
    it.openSample();
    it.press("tourNext");
    REQUIRE_FALSE(it.bar.isHidden());
    QTest::keyClick(child<QPushButton>(it.bar, "tourNext"), Qt::Key_Escape);
    CHECK(it.bar.isHidden());
    CHECK(it.window.place() == Place::Prepare);
}

TEST_CASE("Starting the sample again leaves no backup of what was tried in it", "[tour]")
{
    Toured it;
    it.openSample();
    const QStringList folders = it.settings.backupFolders();
    it.document.setBackupFolders(folders);
    REQUIRE(it.document.backUp(BackupReason::Work).has_value());
    const auto made = backupsOfLost(folders, it.document.path());
    REQUIRE_FALSE(made.empty());
    it.window.run(Command::Close);
    it.openSample(); // presses Start again
    for (const Backup &each : made)
        CHECK_FALSE(QFile::exists(each.path));
    CHECK(backupsOfLost(folders, it.document.path()).empty());
}

TEST_CASE("A file of one's own has no tour", "[tour]")
{
    Toured it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.goTo(Place::Agree);
    CHECK(it.bar.isHidden());
}
