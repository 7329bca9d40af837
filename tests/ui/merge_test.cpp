// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merging.h"
#include "core/text/backups.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/backups/mergedialog.h"
#include "ui/desk/settings.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// An open file, and a copy of it that somebody else has worked on.
struct OpenAndCopied
{
    OpenFile it;
    Document &document = it.document;
    QString path = document.path();
    QString copy;
    ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));

    explicit OpenAndCopied(const QString &name = QStringLiteral("other.waymark"))
        : copy(QFileInfo(document.path()).dir().filePath(name))
    {
        REQUIRE(document.perform(edit::ChooseLevel{review, number("1.1"), level(2)}));
        REQUIRE(document.close());
        REQUIRE(QFile::copy(path, copy));
        const auto other = Editor::open(copy, noon).value();
        REQUIRE(other->perform(edit::ChooseLevel{review, number("1.1"), level(4)}, noon));
        REQUIRE(other->perform(edit::ChooseLevel{review, number("1.2"), level(3)}, noon));
        document.setBackupFolders({it.folder.filePath(QStringLiteral("backups"))});
        REQUIRE(document.open(path));
    }
    void choose(const char *statement, int value)
    {
        REQUIRE(document.perform(edit::ChooseLevel{review, number(statement), level(value)}));
    }
    int chosen(const char *statement) const
    {
        const auto held = document.workspace().decision(review, number(statement)).level;
        return held ? held->value() : -1;
    }
};

/// Both have changed two answers, and that is before whoever merges.
struct BothChanged : OpenAndCopied
{
    MergeDialog dialog{document, compared(), QStringLiteral("other.waymark")};

    BothChanged() { dialog.show(); }

private:
    Merge compared()
    {
        choose("1.1", 3);
        choose("1.2", 1);
        return document.compareWith(copy).value();
    }
};

} // namespace

TEST_CASE("What only the other copy changed is merged after a backup, and undo takes it back")
{
    OpenAndCopied it;
    it.choose("1.3", 1);
    MergeDialog dialog(it.document, it.document.compareWith(it.copy).value(), QStringLiteral("other.waymark"));
    dialog.show();
    CHECK(child<QLabel>(dialog, "gains")->text().contains(QStringLiteral("Answers: one added, one changed")));
    // Which of my answers that is, before anything happens.
    CHECK(
        child<QLabel>(dialog, "gains")->text().contains(QStringLiteral("Answers that change in 2026/27: 1.1 (2 → 4)")));
    CHECK(dialog.findChild<QListWidget *>(QStringLiteral("conflicts")) == nullptr);
    const auto *merge = button<QPushButton>(dialog, QStringLiteral("Merge"));
    REQUIRE(merge->isEnabled());
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(it.chosen("1.1") == 4);
    CHECK(it.chosen("1.2") == 3);
    CHECK(it.chosen("1.3") == 1);
    CHECK(it.document.versions().front().reason == BackupReason::Merge);
    REQUIRE(it.document.undo());
    CHECK(it.chosen("1.1") == 2);
    CHECK(it.chosen("1.3") == 1);
}

TEST_CASE("What both changed is shown side by side, and merging waits until it is decided, by keyboard")
{
    BothChanged it;
    MergeDialog &dialog = it.dialog;
    auto *list = child<QListWidget>(dialog, "conflicts");
    auto *here = child<QRadioButton>(dialog, "takeHere");
    auto *there = child<QRadioButton>(dialog, "takeThere");
    const auto *merge = button<QPushButton>(dialog, QStringLiteral("Merge"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Review 2026/27, 1.1, answer")));
    CHECK(list->item(0)->text().endsWith(QStringLiteral("To decide")));
    CHECK_FALSE(merge->isEnabled());
    CHECK_FALSE(here->isChecked());
    const auto isShown = [&](const char *text) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text() == QLatin1String(text); });
    };
    CHECK(isShown("Level 2, draft"));
    CHECK(isShown("Level 3, draft"));
    CHECK(isShown("Level 4, draft"));
    there->setFocus();
    QTest::keyClick(there, Qt::Key_Space);
    CHECK(list->item(0)->text().endsWith(QStringLiteral("From the other copy")));
    CHECK_FALSE(merge->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK_FALSE(there->isChecked());
    here->setFocus();
    QTest::keyClick(here, Qt::Key_Space);
    REQUIRE(merge->isEnabled());
    dialog.accept();
    CHECK(it.chosen("1.1") == 4);
    CHECK(it.chosen("1.2") == 1);
}

TEST_CASE("All conflicts are decided at once for one copy")
{
    BothChanged it;
    MergeDialog &dialog = it.dialog;
    child<QPushButton>(dialog, "allThere")->click();
    CHECK(child<QLabel>(dialog, "gains")->text().contains(QStringLiteral("Answers: two changed")));
    child<QPushButton>(dialog, "allHere")->click();
    CHECK(child<QLabel>(dialog, "gains")->text() == u"Nothing in this file changes.");
    CHECK_FALSE(button<QPushButton>(dialog, QStringLiteral("Merge"))->isEnabled());
}

TEST_CASE("A conflict copy beside a file is offered when that is opened, once")
{
    QSettings().clear();
    OpenAndCopied it(QStringLiteral("example (conflicted copy 2026-11-12 101500).waymark"));
    REQUIRE(it.document.close());
    Settings settings;
    RecentFiles recent;
    MainWindow window(it.document, settings, recent);
    window.show();
    int asked = 0;
    const auto open = [&] {
        QTimer answer;
        answer.setInterval(5);
        QObject::connect(&answer, &QTimer::timeout, &window, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++asked;
                CHECK(box->text().contains(QStringLiteral("example (conflicted copy 2026-11-12 101500).waymark")));
                box->reject();
            }
        });
        answer.start();
        window.run(Command::OpenPath, it.path);
        REQUIRE(it.document.isOpen());
    };
    open();
    CHECK(asked == 1);
    REQUIRE(it.document.close());
    open();
    CHECK(asked == 1);
    QSettings().clear();
}
