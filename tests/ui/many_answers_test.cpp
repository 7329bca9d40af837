// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/responses.h"
#include "ui/desk/settings.h"
#include "ui/shell/reviewcommands.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <set>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Pasting with nothing copied says how to copy answers, and imports nothing", "[asking]")
{
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    QWidget window;
    Settings settings;
    AskingCommands asking(window, file.document, settings);
    QGuiApplication::clipboard()->clear();
    QString said;
    withNextDialog([&said](QDialog &dialog) {
        if (const auto *box = qobject_cast<QMessageBox *>(&dialog))
            said = box->text();
        dialog.reject();
    });
    asking.pasteAnswers();
    CHECK(said.startsWith(QStringLiteral("Copy the answers first")));
}

TEST_CASE("Hundreds of files come in while the window goes on with its other events", "[asking]")
{
    constexpr int files = 300; // sixty are brought in by a quick machine before another event has its turn
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    for (int at = 1; at <= files; ++at) {
        const QString name = QStringLiteral("Colleague %1").arg(at);
        writeResponse(file.folder.filePath(name + QStringLiteral(".waymark-response.json")),
                      responseJson(file.document.workspace(), *file.document.review(), name, 2));
    }
    QWidget window;
    Settings settings;
    AskingCommands asking(window, file.document, settings);
    // Another event of the window, again and again: how far the bar is each time it gets its turn.
    std::set<int> seen;
    int mostAtOnce = 0;
    int before = 0;
    QTimer other;
    QStringList told;
    withNextDialog([&](QDialog &dialog) {
        auto *bar = dialog.findChild<QProgressBar *>();
        REQUIRE(bar);
        before = bar->value();
        QObject::connect(&other, &QTimer::timeout, bar, [&, bar] {
            seen.insert(bar->value());
            mostAtOnce = std::max(mostAtOnce, bar->value() - before);
            before = bar->value();
        });
        other.start(0);
        auto *list = child<QListWidget>(dialog, "broughtIn");
        CHECK(QTest::qWaitFor([list] { return list->isVisible(); }));
        for (int row = 0; row < list->count(); ++row)
            told << list->item(row)->text();
        dialog.reject();
    });
    asking.bringIn({file.folder.path()});
    CHECK(told.size() == files);
    CHECK(file.document.workspace().responsesOf(review).size() == std::size_t(files));
    INFO(seen.size() << " turns, at most " << mostAtOnce << " files between two of them");
    // The intake takes as many files in a row as fit into less than a frame: never anything like all of them.
    CHECK(seen.size() > 2);
    CHECK(mostAtOnce < files);
    REQUIRE(file.document.undo());
    CHECK(file.document.workspace().responsesOf(review).empty());
}

TEST_CASE("A folder with forms and a table leads on from the forms to the table", "[asking]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    const QString inbox = file.folder.filePath(QStringLiteral("inbox"));
    REQUIRE(QDir().mkpath(inbox));
    writeResponse(inbox + QStringLiteral("/Al.waymark-response.json"),
                  responseJson(file.document.workspace(), *file.document.review(), QStringLiteral("Al"), 2));
    QFile table(inbox + QStringLiteral("/Responses.csv"));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("Name,1.1,1.2\nBea Hill,2,3\nCy Lark,1,1\n");
    table.close();
    QWidget window;
    Settings settings;
    AskingCommands asking(window, file.document, settings);
    QStringList told;
    bool isTableShown = false;
    withNextDialog([&](QDialog &dialog) {
        auto *list = child<QListWidget>(dialog, "broughtIn");
        REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
        for (int row = 0; row < list->count(); ++row)
            told << list->item(row)->text();
        withNextDialog([&](QDialog &next) {
            isTableShown = next.objectName() == QStringLiteral("answerTableDialog");
            button<QPushButton>(next, QStringLiteral("Import 2 response(s)"))->click();
        });
        button<QPushButton>(dialog, QStringLiteral("Continue to the table"))->click();
    });
    asking.bringIn({inbox});
    REQUIRE(told.size() == 2);
    CHECK(told[0] == QStringLiteral("Responses.csv: a table. You check its rows next."));
    CHECK(isTableShown);
    CHECK(file.document.workspace().responsesOf(review).size() == 3);
}
