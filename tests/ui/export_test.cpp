// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu writes for other programs, and makes a file of, by its real dialogs.
#include "core/base/wholefile.h"
#include "core/export/workspacejson.h"
#include "tests/support/menuwindow.h"
#include "ui/group/groupwindow.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

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
    const MenuWindow it;
    QAction *everything = it.action(QStringLiteral("Everything as JSON…"));
    QAction *made = it.action(QStringLiteral("New file from exported data…"));
    REQUIRE(everything);
    REQUIRE(made);
    const QString json = it.folder.filePath(QStringLiteral("all.json"));
    QString title;
    const QString said = chooseFiles(
        {json}, Then::Message, [&] { everything->trigger(); }, &title);
    CHECK(title == QStringLiteral("Export everything, including colleagues' answers"));
    CHECK(said.contains(QStringLiteral("even where names are hidden")));
    const auto exported = readWorkspaceJson(json);
    REQUIRE(exported.has_value());
    CHECK(exported->workspace == it.document.workspace());

    const QString copy = it.folder.filePath(QStringLiteral("made.waymark"));
    chooseFiles({json, copy}, Then::Nothing, [&] { made->trigger(); });
    CHECK(QFileInfo(it.document.path()) == QFileInfo(copy));
    CHECK(it.document.workspace() == exported->workspace);
}

TEST_CASE("After an export without names the words that may be names are listed with their places", "[names]")
{
    MenuWindow it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(it.document.perform(
        edit::AddPerson{{PersonId::create(), QStringLiteral("Sarah Young"), {QStringLiteral("senco"), {}}}}));
    REQUIRE(it.document.perform(edit::Write{review, number("1.1"), edit::Write::Field::Rationale,
                                            QStringLiteral("Young people meet Ms Young")}));
    const QString json = it.folder.filePath(QStringLiteral("without.json"));
    const QString said =
        chooseFiles({json}, Then::Message, [&] { it.action(QStringLiteral("Without names, as JSON…"))->trigger(); });
    CHECK(said.contains(QStringLiteral("could be names or ordinary words")));
    CHECK(said.contains(QStringLiteral("1.1, why: “Young”")));
    const auto exported = readWorkspaceJson(json);
    REQUIRE(exported.has_value());
    CHECK(exported->workspace.decision(review, number("1.1")).rationale ==
          QStringLiteral("Young people meet Ms [SENCo]"));
}

TEST_CASE("What two schools export without names, under the names proposed, stands side by side in a group")
{
    const QTemporaryDir pool;
    for (const char *name : {"Hillside School", "Riverside School"}) {
        MenuWindow it{QString::fromLatin1(name)};
        it.startReview("2026/27", QDate(2026, 11, 12));
        it.settings.setFolder(pool.path());
        acceptProposals([&] { it.action(QStringLiteral("Without names, as JSON…"))->trigger(); });
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
    REQUIRE(writeWholeFile(pool.filePath(QStringLiteral("settings.json")), "{}", Existing::Refuse).has_value());

    Document none;
    InstitutionGroupWindow window(none, {});
    window.show();
    window.read({pool.path()});
    REQUIRE(QTest::qWaitFor([&] { return !child<QPushButton>(window, "stopReading")->isVisible(); }));
    CHECK(child<QLabel>(window, "institutionGroupSummary")->text().startsWith(u'2'));
    CHECK(child<QLabel>(window, "groupApart")->text().isEmpty());
}

TEST_CASE("What is no export makes no file, and the open one stays open")
{
    const MenuWindow it;
    const QString odd = it.folder.filePath(QStringLiteral("odd.json"));
    REQUIRE(writeWholeFile(odd, "{}", Existing::Refuse).has_value());
    const QString before = it.document.path();
    const QString said = chooseFiles({odd}, Then::Message,
                                     [&] { it.action(QStringLiteral("New file from exported data…"))->trigger(); });
    CHECK(said.contains(QStringLiteral("odd.json")));
    CHECK(it.document.path() == before);
}

TEST_CASE("The spreadsheet and the tables are written where one says")
{
    const MenuWindow it;
    for (const auto &[text, name, begin] :
         {std::tuple("Spreadsheet (XLSX)…", "a.xlsx", "PK"), std::tuple("Answers as CSV…", "b.csv", "\xef\xbb\xbf"),
          std::tuple("Actions as CSV…", "c.csv", "\xef\xbb\xbf"),
          std::tuple("Without names, as JSON…", "d.json", "{")}) {
        INFO(text);
        QAction *action = it.action(QString::fromUtf8(text));
        REQUIRE(action);
        const QString path = it.folder.filePath(QString::fromLatin1(name));
        CHECK_FALSE(chooseFiles({path}, Then::Message, [&] { action->trigger(); }).isEmpty());
        const auto bytes = readWholeFile(path, 1 << 24);
        REQUIRE(bytes.has_value());
        CHECK(bytes->startsWith(begin));
    }
}
