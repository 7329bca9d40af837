// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/backups.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/responses.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/backups/restoredialog.h"
#include "ui/desk/settings.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/places/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A file with a review, closed and opened again, so that its first change is still to come.
struct Reopened
{
    OpenFile it;
    QString path = it.document.path();
    QString place = it.folder.filePath(QStringLiteral("backups"));
    ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    Document &document = it.document;
    QDir folder() const { return QDir(it.folder.path()); }

    Reopened()
    {
        REQUIRE(document.close());
        document.setBackupFolders({place});
        REQUIRE(document.open(path));
    }
    void choose(int value) { REQUIRE(document.perform(edit::ChooseLevel{review, number("1.1"), level(value)})); }
    int chosen() const { return document.workspace().decision(review, number("1.1")).level->value(); }
    /// Checked and named on another thread.
    void waitFor(std::size_t count)
    {
        REQUIRE(QTest::qWaitFor([&] { return document.versions().size() == count; }, 10000));
    }
};

} // namespace

TEST_CASE("The first change after opening makes a backup of the file as it was, and the next one none")
{
    Reopened it;
    CHECK(it.document.versions().empty());
    it.choose(2);
    it.waitFor(1);
    CHECK(it.document.versions().front().reason == BackupReason::FirstChange);
    const auto held = Document::readVersion(it.document.versions().front());
    REQUIRE(held);
    CHECK(held->decisions().isEmpty());
    it.choose(3);
    REQUIRE(it.document.close());
    REQUIRE(it.document.open(it.path));
    CHECK(it.document.versions().size() == 1);
}

TEST_CASE("A backup that was asked for before the first change is not made twice")
{
    Reopened it;
    REQUIRE(it.document.backUp(BackupReason::Restore));
    it.choose(2);
    REQUIRE(it.document.close());
    REQUIRE(it.document.open(it.path));
    CHECK(it.document.versions().size() == 1);
}

TEST_CASE("A file that was just made has nothing to back up before its first change")
{
    OpenFile it;
    it.document.setBackupFolders({it.folder.filePath(QStringLiteral("backups"))});
    it.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(it.document.close());
    CHECK_FALSE(QFile::exists(it.folder.filePath(QStringLiteral("backups"))));
}

TEST_CASE("Half an hour after a change there is a backup of the work, and none where nothing changed since")
{
    Reopened it;
    auto *work = it.document.findChild<QTimer *>(QStringLiteral("work"));
    REQUIRE(work);
    CHECK(work->interval() == 30 * 60 * 1000);
    CHECK_FALSE(work->isActive());
    it.choose(2);
    it.waitFor(1);
    REQUIRE(work->isActive());
    work->start(1); // half an hour later
    it.waitFor(2);
    CHECK(it.document.versions().front().reason == BackupReason::Work);
    CHECK_FALSE(work->isActive());
    it.choose(3);
    CHECK(work->isActive());
}

TEST_CASE("A file that was just made has its first backup after ten minutes of work, and then every half hour")
{
    OpenFile it;
    it.document.setBackupFolders({it.folder.filePath(QStringLiteral("backups"))});
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    auto *work = it.document.findChild<QTimer *>(QStringLiteral("work"));
    REQUIRE(work);
    REQUIRE(work->isActive());
    CHECK(work->interval() == 10 * 60 * 1000);
    work->start(1); // ten minutes later
    REQUIRE(QTest::qWaitFor([&] { return it.document.versions().size() == 1; }, 10000));
    CHECK(it.document.versions().front().reason == BackupReason::Work);
    REQUIRE(it.document.perform(edit::ChooseLevel{review, number("1.1"), level(2)}));
    CHECK(work->interval() == 30 * 60 * 1000);
}

TEST_CASE("An import has a backup from before it, and more of them have one until something else changes")
{
    OpenFile it;
    it.document.setBackupFolders({it.folder.filePath(QStringLiteral("backups"))});
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const auto bringIn = [&](const char *name) {
        const QString path = it.folder.filePath(QStringLiteral("%1.json").arg(QLatin1String(name)));
        writeResponse(path, responseJson(it.document.workspace(), *it.document.review(), QString::fromLatin1(name), 2));
        BringAnswersDialog dialog(it.document, {path});
        dialog.show();
        auto *list = child<QListWidget>(dialog, "broughtIn");
        REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    };
    const auto backups = [&](std::size_t count) {
        REQUIRE(QTest::qWaitFor([&] { return it.document.versions().size() >= count; }, 10000));
        CHECK(it.document.versions().size() == count);
    };
    bringIn("Al");
    backups(1);
    const Backup first = it.document.versions().front();
    CHECK(first.reason == BackupReason::Import);
    CHECK(backupReasonText(first, it.document.workspace()) == u"Before answers were imported");
    const auto held = Document::readVersion(first);
    REQUIRE(held);
    CHECK(held->responses().rows().empty());
    bringIn("Bea");
    CHECK(it.document.workspace().responses().rows().size() == 2);
    REQUIRE(it.document.perform(edit::ChooseLevel{review, number("1.1"), level(2)}));
    backups(1);
    bringIn("Cy");
    backups(2);
    const auto second = Document::readVersion(it.document.versions().front());
    REQUIRE(second);
    CHECK(second->responses().rows().size() == 2);
    // The same answers again change nothing, and nothing is to be gone back to.
    REQUIRE(it.document.perform(edit::ChooseLevel{review, number("1.1"), level(3)}));
    bringIn("Cy");
    REQUIRE(it.document.close());
    REQUIRE(it.document.open(it.folder.filePath(QStringLiteral("example.waymark"))));
    CHECK(it.document.versions().size() == 2);
}

TEST_CASE("A meeting has a backup from before it, once until something changes")
{
    Reopened it;
    QWidget window;
    MeetingWindows meeting(it.document, window);
    const auto holdMeeting = [&] {
        meeting.start();
        REQUIRE(meeting.isShown());
        meeting.close();
    };
    holdMeeting();
    it.waitFor(1);
    CHECK(it.document.versions().front().reason == BackupReason::Meeting);
    CHECK(backupReasonText(it.document.versions().front(), it.document.workspace()) == u"Before a meeting");
    holdMeeting();
    it.choose(2); // what there is holds the file as it was before the first change, too
    holdMeeting();
    it.waitFor(2);
    const auto held = Document::readVersion(it.document.versions().front());
    REQUIRE(held);
    CHECK(held->decisions().size() == 1);
}

TEST_CASE("Finishing a review makes a backup with its number")
{
    Reopened it;
    it.choose(2);
    it.waitFor(1);
    REQUIRE(it.document.perform(edit::FinishReview{it.review, noon}));
    it.waitFor(2);
    const Backup newest = it.document.versions().front();
    CHECK(newest.reason == BackupReason::Finish);
    CHECK(newest.review == 1);
    CHECK(backupReasonText(newest, it.document.workspace()) == u"2026/27 finished");
    const auto held = Document::readVersion(newest);
    REQUIRE(held);
    CHECK(held->review(it.review)->isFinished());
}

TEST_CASE("Where no backup can be made, the change is saved all the same and it is told once, by a notice")
{
    Reopened it;
    QFile taken(it.folder().filePath(QStringLiteral("taken")));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    it.document.setBackupFolders({taken.fileName()});
    Settings settings;
    RecentFiles recent;
    MainWindow window(it.document, settings, recent);
    window.show();
    const QSignalSpy failed(&it.document, &Document::backupFailed);
    const QSignalSpy refused(&it.document, &Document::refused);
    it.choose(2);
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }));
    CHECK(refused.isEmpty());
    CHECK(it.document.saveState().kind == SaveState::Kind::Saved);
    const auto *notice = window.findChild<QLabel *>(QStringLiteral("notice"));
    REQUIRE(notice);
    CHECK(notice->text().startsWith(QStringLiteral("Your work is saved, but no backup could be made in")));
    REQUIRE(it.document.perform(edit::FinishReview{it.review, noon}));
    CHECK(failed.size() == 1);
}

TEST_CASE("An earlier version is chosen, shown and restored by keyboard, and undo takes it back")
{
    Reopened it;
    it.choose(2);
    it.waitFor(1);
    REQUIRE(it.document.backUp(BackupReason::Work));
    it.choose(3);
    RestoreDialog dialog(it.document);
    dialog.show();
    auto *list = child<QListWidget>(dialog, "backups");
    auto *changes = child<QLabel>(dialog, "changes");
    REQUIRE(list->count() == 2);
    REQUIRE(QTest::qWaitFor([&] { return list->item(1)->text().contains(QStringLiteral("1 review(s), 0 answer(s)")); },
                            10000));
    CHECK(list->item(0)->text().contains(QStringLiteral("While you were working")));
    CHECK(list->item(0)->text().contains(QStringLiteral("1 review(s), 1 answer(s), 0 action(s)")));
    CHECK(changes->text().contains(QStringLiteral("Answers: one changed back")));
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(changes->text().contains(QStringLiteral("Answers: one removed")));
    QTest::keyClick(list, Qt::Key_Up);
    const auto *what = child<QComboBox>(dialog, "whatToRestore");
    CHECK(what->count() == 2);
    CHECK(what->itemText(1).startsWith(QStringLiteral("Only the 2026/27 review")));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(it.chosen() == 2);
    CHECK(it.document.versions().front().reason == BackupReason::Restore);
    REQUIRE(it.document.undo());
    CHECK(it.chosen() == 3);
}

TEST_CASE("What the file holds already is not restored, and a damaged backup says so")
{
    Reopened it;
    it.choose(2);
    it.waitFor(1);
    REQUIRE(it.document.backUp(BackupReason::Work));
    const QString older = it.document.versions().back().path;
    QFile file(older);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged");
    file.close();
    RestoreDialog dialog(it.document);
    dialog.show();
    auto *list = child<QListWidget>(dialog, "backups");
    const auto *restore = button<QPushButton>(dialog, QStringLiteral("Restore"));
    REQUIRE(restore);
    CHECK(child<QLabel>(dialog, "changes")->text() == u"This is the same as the file now.");
    CHECK_FALSE(restore->isEnabled());
    list->setCurrentRow(1);
    CHECK(list->item(1)->text().contains(QStringLiteral("This backup can't be read")));
    CHECK_FALSE(restore->isEnabled());
    CHECK_FALSE(child<QComboBox>(dialog, "whatToRestore")->isEnabled());
}

TEST_CASE("The folder for backups is a setting; those made before are still found")
{
    QSettings().clear();
    Settings settings;
    const QString usual = settings.backupFolders().front();
    CHECK(usual.endsWith(QStringLiteral("/backups")));
    CHECK(settings.backupFolders().size() == 1);
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QSignalSpy changed(&settings, &Settings::backupFoldersChanged);
    settings.setBackupFolder(first.path());
    settings.setBackupFolder(second.path());
    CHECK(changed.size() == 2);
    CHECK(Settings().backupFolders() == QStringList{second.path(), first.path(), usual});

    Document document;
    SettingsPage page(document, settings);
    page.show();
    CHECK(child<QLabel>(page, "backupFolder")->text() == second.path());
    auto *back = child<QPushButton>(page, "usualBackupFolder");
    REQUIRE(back->isEnabled());
    back->click();
    CHECK(child<QLabel>(page, "backupFolder")->text() == usual);
    CHECK_FALSE(back->isEnabled());
    CHECK(settings.backupFolders() == QStringList{usual, second.path(), first.path()});
    QSettings().clear();
}
