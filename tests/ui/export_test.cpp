// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu writes for other programs, and makes a file of, by its real dialogs.
#include "core/base/wholefile.h"
#include "core/exchange/workspacejson.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/desk/recentfiles.h"
#include "ui/desk/settings.h"
#include "ui/pages/group/groupwindow.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Window : OpenFile
{
    Settings settings;
    RecentFiles recent;
    MainWindow window{document, settings, recent};

    explicit Window(const QString &name = QStringLiteral("Example Academy")) : OpenFile(name)
    {
        settings.setFolder(folder.path());
    }

    QAction *action(const QString &text) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
};

enum class Then { Message, Nothing };

/// Types a path into each file dialog that comes, one after another; what the message box after them says. `title` is
/// that of the last of them.
QString chooseFiles(QStringList paths, Then then, const std::function<void()> &deed, QString *title = nullptr)
{
    QString said;
    std::function<void(QDialog &)> answer = [&](QDialog &dialog) {
        if (auto *files = qobject_cast<QFileDialog *>(&dialog)) {
            if (title)
                *title = files->windowTitle();
            files->selectFile(paths.takeFirst());
            if (!paths.isEmpty() || then == Then::Message)
                withNextDialog(answer);
            dialog.done(QDialog::Accepted);
        } else if (const auto *box = qobject_cast<QMessageBox *>(&dialog)) {
            said = box->text();
            dialog.reject();
        }
    };
    withNextDialog(answer);
    deed();
    return said;
}

/// Takes what each file dialog proposes, and closes the message after it.
void acceptProposals(const std::function<void()> &deed)
{
    std::function<void(QDialog &)> answer = [&](QDialog &dialog) {
        if (qobject_cast<QFileDialog *>(&dialog)) {
            withNextDialog(answer);
            QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        } else {
            dialog.reject();
        }
    };
    withNextDialog(answer);
    deed();
}

} // namespace

TEST_CASE("The File menu writes all data, and makes a new file of it")
{
    const Window it;
    QAction *everything = it.action(QStringLiteral("Everything as JSON..."));
    QAction *made = it.action(QStringLiteral("New file from exported data..."));
    REQUIRE(everything);
    REQUIRE(made);
    const QString json = it.folder.filePath(QStringLiteral("all.json"));
    QString title;
    const QString said = chooseFiles(
        {json}, Then::Message, [&] { everything->trigger(); }, &title);
    CHECK(title == QStringLiteral("Export everything, each colleague's answers among it"));
    CHECK(said.contains(QStringLiteral("also where fewer than four answered")));
    const auto exported = readWorkspaceJson(json);
    REQUIRE(exported.has_value());
    CHECK(exported->workspace == it.document.workspace());

    const QString copy = it.folder.filePath(QStringLiteral("made.waymark"));
    chooseFiles({json, copy}, Then::Nothing, [&] { made->trigger(); });
    CHECK(QFileInfo(it.document.path()) == QFileInfo(copy));
    CHECK(it.document.workspace() == exported->workspace);
}

TEST_CASE("What two schools export without names, under the names proposed, stands side by side in a group")
{
    const QTemporaryDir pool;
    for (const char *name : {"Hillside School", "Riverside School"}) {
        Window it{QString::fromLatin1(name)};
        it.startReview("2026/27", QDate(2026, 11, 12));
        it.settings.setFolder(pool.path());
        acceptProposals([&] { it.action(QStringLiteral("Without names, as JSON..."))->trigger(); });
    }
    const QStringList files = QDir(pool.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 2);
    for (const QString &file : files) {
        CHECK_FALSE(file.contains(QStringLiteral("side")));
        // Somebody calls it otherwise.
        if (file == files.first())
            REQUIRE(
                QFile::rename(QDir(pool.path()).filePath(file), pool.filePath(QStringLiteral("from hillside.json"))));
    }
    REQUIRE(writeWholeFile(pool.filePath(QStringLiteral("settings.json")), "{}").has_value());

    Document none;
    GroupWindow window(none, {});
    window.show();
    window.open({pool.path()});
    REQUIRE(QTest::qWaitFor([&] { return !child<QPushButton>(window, "stopReading")->isVisible(); }));
    CHECK(child<QLabel>(window, "groupSummary")->text().startsWith(u'2'));
    CHECK(child<QLabel>(window, "groupApart")->text().isEmpty());
}

TEST_CASE("What is no export makes no file, and the open one stays open")
{
    const Window it;
    const QString odd = it.folder.filePath(QStringLiteral("odd.json"));
    REQUIRE(writeWholeFile(odd, "{}").has_value());
    const QString before = it.document.path();
    const QString said = chooseFiles({odd}, Then::Message,
                                     [&] { it.action(QStringLiteral("New file from exported data..."))->trigger(); });
    CHECK(said.contains(QStringLiteral("odd.json")));
    CHECK(it.document.path() == before);
}

TEST_CASE("The spreadsheet and the tables are written where one says")
{
    const Window it;
    for (const auto &[text, name, begin] :
         {std::tuple("Spreadsheet (XLSX)...", "a.xlsx", "PK"), std::tuple("Answers as CSV...", "b.csv", "\xef\xbb\xbf"),
          std::tuple("Actions as CSV...", "c.csv", "\xef\xbb\xbf"),
          std::tuple("Without names, as JSON...", "d.json", "{")}) {
        INFO(text);
        QAction *action = it.action(QString::fromLatin1(text));
        REQUIRE(action);
        const QString path = it.folder.filePath(QString::fromLatin1(name));
        CHECK_FALSE(chooseFiles({path}, Then::Message, [&] { action->trigger(); }).isEmpty());
        const auto bytes = readWholeFile(path, 1 << 24);
        REQUIRE(bytes.has_value());
        CHECK(bytes->startsWith(begin));
    }
}
