// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a file that cannot be changed.
#include "tests/support/looks.h"
#include "tests/support/menuwindow.h"
#include "ui/desk/messages.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace waymark;
using namespace waymark::testing;

namespace {

void changeFromOutside(const QString &path)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, "UPDATE institution SET name = 'Another'", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

/// The window over a file in which another program changed a name.
struct DamagedWindow : MenuWindow
{
    QString path = folder.filePath(QStringLiteral("damaged.waymark"));
    QString copy = folder.filePath(QStringLiteral("copy.waymark"));

    DamagedWindow()
    {
        REQUIRE(document.create(path, {QStringLiteral("Example Academy")}, builtInModel()));
        startReview("2026/27", QDate(2026, 11, 12));
        REQUIRE(document.close());
        changeFromOutside(path);
        REQUIRE(document.open(path));
        window.goTo(Place::Agree);
        window.show();
    }
};

} // namespace

TEST_CASE("A damaged file is shown with a bar that says so, and offers no edit", "[onlyshown]")
{
    DamagedWindow shown;
    Document &document = shown.document;
    CHECK(document.isOnlyShown());
    const auto *bar = child<NotSavedBar>(shown.window, "notSaved");
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(QStringLiteral("damaged.waymark is damaged (1 thing")));
    CHECK(child<QLabel>(shown.window, "saved")->text() == "Read only");
    for (const Command edits : {Command::EditInstitution, Command::NewReview, Command::FinishReview,
                                Command::RemoveReview, Command::LoadWording, Command::BringAnswersIn})
        CHECK_FALSE(isPossible(edits, document));
    for (const Command reads : {Command::SaveCopy, Command::CheckFile, Command::ExportEverything,
                                Command::SaveReportPdf, Command::GoToReports, Command::OpenFile})
        CHECK(isPossible(reads, document));
    CHECK(document.close());
}

TEST_CASE("Saving a copy of a damaged file goes on in the copy, which can be changed", "[onlyshown]")
{
    DamagedWindow shown;
    Document &document = shown.document;
    REQUIRE(document.saveCopy(shown.copy));
    CHECK(document.path() == shown.copy);
    CHECK_FALSE(document.isOnlyShown());
    CHECK_FALSE(child<NotSavedBar>(shown.window, "notSaved")->isVisible());
    CHECK(isPossible(Command::EditInstitution, document));
    CHECK(document.perform(edit::DescribeInstitution{{QStringLiteral("Third")}}));
    CHECK(document.check()->isSound());
}

TEST_CASE("Opening a damaged file offers its newest backup, which comes back as a file of its own", "[onlyshown]")
{
    MenuWindow it;
    Document &document = it.document;
    const QString path = document.path();
    it.settings.setBackupFolder(it.folder.filePath(QStringLiteral("backups")));
    document.setBackupFolders(it.settings.backupFolders());
    REQUIRE(document.backUp(BackupReason::Work));
    REQUIRE(QTest::qWaitFor([&] { return document.versions().size() == 1; }, 10000));
    REQUIRE(document.close());
    changeFromOutside(path);
    QString said;
    QString offered;
    withNextDialog([&](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        said = box->text();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole) {
                offered = button->text();
                button->click();
            }
        }
    });
    it.window.run(Command::OpenPath, path);
    CHECK(said.contains(QStringLiteral("Details of the school or college: not what was saved.")));
    CHECK(offered.startsWith(QStringLiteral("Bring back the backup of ")));
    CHECK(document.path() != path);
    CHECK(QFileInfo(document.path()).absolutePath() == QFileInfo(path).absolutePath());
    CHECK_FALSE(document.isOnlyShown());
    CHECK(document.workspace().institution().name == "Example Academy");
    CHECK(document.check()->isSound());
    CHECK(document.close());
    REQUIRE(document.open(path)); // the damaged one is left as it was
    CHECK(document.isOnlyShown());
    CHECK(document.workspace().institution().name == "Another");
}

TEST_CASE("An edit of a damaged file is refused with the reason, and typing leaves nothing to be written",
          "[onlyshown]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.waymark"));
    Document document;
    REQUIRE(document.create(path, {QStringLiteral("Example Academy")}, builtInModel()));
    REQUIRE(document.close());
    changeFromOutside(path);
    REQUIRE(document.open(path));
    const QSignalSpy refused(&document, &Document::refused);
    const Workspace before = document.workspace();
    CHECK_FALSE(document.perform(edit::DescribeInstitution{{QStringLiteral("Third")}}));
    document.performLater(QStringLiteral("field"), edit::DescribeInstitution{{QStringLiteral("Third")}});
    CHECK(refused.count() == 2);
    CHECK_FALSE(document.hasPending());
    CHECK(document.workspace() == before);
}
