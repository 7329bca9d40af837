// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: what stays when files come and go, and what a menu's gesture reaches.
#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "core/base/wholefile.h"
#include "tests/support/menuwindow.h"
#include "tests/support/responses.h"
#include "ui/look/plainlabel.h"
#include "ui/look/rail.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Window : MenuWindow
{
    QString saved() const { return window.findChild<QLabel *>(QStringLiteral("saved"))->text(); }
    const Rail &rail() const { return *window.findChild<Rail *>(); }
};

QString writeText(const QTemporaryDir &folder, const char *name)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("This is no Waymark file.");
    return path;
}

} // namespace

TEST_CASE("Places that need a file are out of reach without one, and in reach with one", "[smoke]")
{
    Window it;
    CHECK(it.window.windowTitle().startsWith(QStringLiteral("Example Academy")));
    CHECK(it.rail().isEntryEnabled(static_cast<int>(Place::Agree)));
    it.window.run(Command::Close);
    CHECK_FALSE(it.document.isOpen());
    CHECK_FALSE(it.rail().isEntryEnabled(static_cast<int>(Place::Agree)));
    CHECK(it.rail().isEntryEnabled(static_cast<int>(Place::Home)));
    CHECK(it.window.place() == Place::Home);
    it.window.goTo(Place::Summary);
    CHECK(it.window.place() == Place::Home);
    CHECK_FALSE(it.action(QStringLiteral("Finish…"))->isEnabled());
}

TEST_CASE("What Home knows of a file is as new as its reviews, also where Waymark never came to close it")
{
    Window it;
    const auto year = [&it] {
        const RecentFiles afterPowerCut;
        const auto &files = afterPowerCut.files();
        return !files.empty() && files.front().path == it.document.path() ? files.front().year : QString();
    };
    const ReviewId first = it.startReview("2026/27", QDate(2026, 11, 12));
    CHECK(QTest::qWaitFor([&] { return year() == u"2026/27"; }));
    REQUIRE(it.document.perform(edit::FinishReview{first, noon}));
    CHECK(QTest::qWaitFor([] {
        const RecentFiles afterPowerCut;
        return !afterPowerCut.files().empty() && !afterPowerCut.files().front().finished.isNull();
    }));
    it.startReview("2027/28", QDate(2027, 11, 12));
    CHECK(QTest::qWaitFor([&] { return year() == u"2027/28"; }));
}

TEST_CASE("Every place is made, shown and painted, without a review and with one")
{
    Window it;
    it.window.show();
    for (const bool withReview : {false, true}) {
        if (withReview)
            it.agreeFirst(it.startReview("2026/27", QDate(2026, 11, 12)), 5);
        for (int place = 0; place <= static_cast<int>(Place::Settings); ++place) {
            it.window.goTo(static_cast<Place>(place));
            CHECK(it.rail().current() == place);
            CHECK_FALSE(it.window.grab().isNull());
        }
    }
}

TEST_CASE("The bar at the foot is as high as its page needs, whatever the pages behind it need")
{
    Window it;
    it.window.resize(640, 600);
    it.window.show();
    const auto footOf = [&it](Place place) {
        it.window.goTo(place);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return it.window.findChild<QWidget *>(QStringLiteral("foot"))->height();
    };
    it.agreeFirst(it.startReview("2026/27", QDate(2026, 11, 12)), 5);
    const int before = footOf(Place::Summary);
    CHECK(footOf(Place::Agree) > before); // it has buttons, in more than one line here
    CHECK(footOf(Place::Summary) == before);
}

TEST_CASE("What a page says while it has nothing to show begins where its title begins")
{
    Window it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.resize(1366, 728);
    it.window.show();
    const auto lefts = [&it](Place place) {
        it.window.goTo(place);
        QCoreApplication::processEvents();
        std::set<int> found;
        for (const auto *label : it.window.page()->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->isHeading())
                found.insert(label->mapTo(&it.window, QPoint()).x());
        }
        return found;
    };
    CHECK(lefts(Place::Compare).size() == 1);
    CHECK(lefts(Place::Actions).size() == 1);
}

TEST_CASE("The menu undoes across pages and names what it undoes")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(it.document.perform(edit::ChooseLevel{review, number("2.4"), level(2)}));
    it.window.goTo(Place::Summary);
    QAction *undo = it.action(QStringLiteral("Undo"));
    REQUIRE(undo->isEnabled());
    CHECK(undo->toolTip().contains(QStringLiteral("2.4")));
    // What changed is on another page, and told on this one.
    const auto told = [&it](const QString &sentence) {
        const auto labels = it.window.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *each) { return each->text() == sentence; });
    };
    undo->trigger();
    CHECK_FALSE(it.document.workspace().decision(review, number("2.4")).level);
    CHECK(told(QStringLiteral("Undone: choosing a level for 2.4")));
    it.action(QStringLiteral("Redo"))->trigger();
    CHECK(it.document.workspace().decision(review, number("2.4")).level == level(2));
    CHECK(told(QStringLiteral("Redone: choosing a level for 2.4")));
}

TEST_CASE("Ctrl+S writes what was typed and the foot says when")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    it.document.performLater(QStringLiteral("x"),
                             edit::Write{review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("words")});
    CHECK(it.saved() == u"Saving…");
    it.action(QStringLiteral("Save"))->trigger();
    CHECK(it.document.workspace().decision(review, number("1.1")).comment == u"words");
    CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
}

TEST_CASE("A file that is none is refused in a sentence, and the open one stays open")
{
    Window it;
    const QString path = writeText(it.folder, "letter.waymark");
    const QString said = messageAfter([&] { it.window.run(Command::OpenPath, path); });
    CHECK(said.contains(QStringLiteral("letter.waymark")));
    CHECK(it.document.isOpen());
    CHECK(it.document.workspace().institution().name == u"Example Academy");
}

TEST_CASE("What is told while the program starts comes over its window, not before it")
{
    Window it; // as when a file is named on the command line: not shown yet
    const QString path = writeText(it.folder, "letter.waymark");
    REQUIRE_FALSE(it.window.isVisible());
    bool over = false;
    withNextDialog([&](QDialog &dialog) {
        over = it.window.isVisible();
        dialog.reject();
    });
    it.window.run(Command::OpenPath, path);
    CHECK(over);
}

TEST_CASE("The file that is open already is not opened a second time")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const QSignalSpy reset(&it.document, &Document::reset);
    it.window.run(Command::OpenPath, it.document.path());
    CHECK(reset.isEmpty());
    CHECK(it.document.review()->id == review);
}

TEST_CASE("A file dropped on the window is opened and remembered")
{
    Window it;
    it.window.show();
    Document other;
    const QString path = it.folder.filePath(QStringLiteral("dropped.waymark"));
    REQUIRE(other.create(path, {QStringLiteral("Hillside <b>Special</b> School")}, builtInModel()));
    REQUIRE(other.close());
    it.drop(path);
    REQUIRE(QTest::qWaitFor([&] { return it.document.path() == path; }, 2000));
    CHECK(it.window.windowTitle().startsWith(QStringLiteral("Hillside <b>Special</b> School")));
    REQUIRE_FALSE(it.recent.files().empty());
    CHECK(it.recent.files().front().path == path);
}

TEST_CASE("Home's figures are those of the last decision, also where Waymark was killed after it")
{
    Window it;
    it.window.show();
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    it.agreeFirst(review, 3);
    CHECK(QTest::qWaitFor([] {
        const RecentFiles asNextTime;
        return !asNextTime.files().empty() && asNextTime.files().front().agreed == 3;
    }));
}

TEST_CASE("A folder of answers dropped on the window is brought in, and the menu offers forms while a review is open")
{
    Window it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.show();
    CHECK(it.action(QStringLiteral("Send forms to colleagues…"))->isEnabled());
    const QTemporaryDir answers;
    writeResponse(answers.filePath(QStringLiteral("Al.waymark-response.json")),
                  responseJson(it.document.workspace(), *it.document.review(), QStringLiteral("Al"), 2));
    int lines = 0;
    withNextDialog([&lines](QDialog &dialog) {
        auto *list = child<QListWidget>(dialog, "broughtIn");
        REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
        lines = list->count();
        dialog.reject();
    });
    it.drop(answers.path());
    REQUIRE(QTest::qWaitFor([&lines] { return lines > 0; }));
    CHECK(lines == 1);
    CHECK(it.document.workspace().responses().size() == 1);

    REQUIRE(it.document.perform(edit::FinishReview{it.document.review()->id, noon}));
    CHECK_FALSE(it.action(QStringLiteral("Send forms to colleagues…"))->isEnabled());
    CHECK_FALSE(it.action(QStringLiteral("Answer on this computer…"))->isEnabled());
}

TEST_CASE("A folder of answers is brought in by the menu too, and is where the next search begins")
{
    Window it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    const QTemporaryDir answers;
    QFile file(answers.filePath(QStringLiteral("notes.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    QString listed;
    withNextDialog([&](QDialog &folders) {
        dynamic_cast<QFileDialog &>(folders).selectFile(answers.path());
        withNextDialog([&](QDialog &dialog) {
            auto *list = child<QListWidget>(dialog, "broughtIn");
            REQUIRE(QTest::qWaitFor([&] { return list->count() > 0; }, 5000));
            listed = list->item(0)->text();
            dialog.reject();
        });
        folders.done(QDialog::Accepted);
    });
    it.action(QStringLiteral("Import a folder of answers…"))->trigger();
    CHECK(listed.contains(QStringLiteral("notes.txt")));
    CHECK(it.settings.answersFolder() == answers.path());
}

TEST_CASE("Whatever colleagues send back can be dropped on the window: a ZIP of answers, and what holds none")
{
    Window it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.show();
    const QTemporaryDir sent;
    const auto put = [&sent](const char *name, const QByteArray &bytes) {
        QFile file(sent.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    const QJsonObject answers = responseJson(it.document.workspace(), *it.document.review(), QStringLiteral("Al"), 2);
    put("answers.zip", zipOf({{QStringLiteral("al.json"), QJsonDocument(answers).toJson()}}, noon));
    put("form.html",
        packHtml(it.document.workspace(), packFor(it.document.workspace(), it.document.review()->id, {}, {1})));
    put("photo.jpg", "\xff\xd8\xff\xe0");
    put("al.waymark-response.json.txt", QJsonDocument(answers).toJson());
    for (const auto &[name, words] :
         {std::pair{"answers.zip", "answers.zip/al.json: imported"},
          std::pair{"form.html", "form.html is the form itself"}, std::pair{"photo.jpg", "photo.jpg is a picture"},
          std::pair{"al.waymark-response.json.txt", "already imported"}}) {
        QString told;
        withNextDialog([&told](QDialog &dialog) {
            auto *list = child<QListWidget>(dialog, "broughtIn");
            REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
            told = list->item(0)->text();
            dialog.reject();
        });
        it.drop(sent.filePath(QString::fromLatin1(name)));
        REQUIRE(QTest::qWaitFor([&told] { return !told.isEmpty(); }));
        CHECK(told.contains(QString::fromLatin1(words)));
    }
}

TEST_CASE("Commands that a review's state forbids do nothing, however they are asked for")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.run(Command::ReopenReview);
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    it.window.run(Command::FinishReview);
    it.window.run(Command::RemoveReview);
    it.window.run(Command::ChooseWording);
    CHECK(it.document.workspace().review(review)->isFinished());
}

TEST_CASE("Closing keeps what was typed last")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const QString path = it.document.path();
    it.document.performLater(QStringLiteral("x"),
                             edit::Write{review, number("1.1"), edit::Write::Field::Comment, QStringLiteral("words")});
    const QSignalSpy closed(&it.window, &MainWindow::closed);
    CHECK(it.window.close());
    CHECK(closed.size() == 1);
    Document again;
    REQUIRE(again.open(path));
    CHECK(again.workspace().decision(review, number("1.1")).comment == u"words");
}

TEST_CASE("A finished review that was changed from outside is told on opening")
{
    Window it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(it.document.perform(
        edit::Write{review, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Nobody was asked")}));
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    const QString path = it.document.path();
    it.window.run(Command::Close);
    const auto said = [&] { return messageAfter([&] { it.window.run(Command::OpenPath, path); }); };
    REQUIRE(writeWholeFile(path, readWholeFile(path, 1 << 26)->replace("Nobody was asked", "Everybody agreed"),
                           Existing::Replace));
    const QString told = said();
    CHECK(told.contains(QStringLiteral("has changed since it was saved")));
    CHECK(told.contains(QStringLiteral("has been changed since it was finished")));
    CHECK(it.document.isOpen());
    CHECK(it.window.place() == Place::Summary);
}

TEST_CASE("The menu of recent files marks one that is gone, and helps to look for it")
{
    Window it;
    const QString here = it.document.path();
    const QString gone = it.folder.filePath(QStringLiteral("river & side.waymark"));
    it.recent.remember(it.document);
    RecentFile file;
    file.path = gone;
    file.institution = QStringLiteral("Riverside");
    it.recent.put(file);
    QMenu *menu = it.action(QStringLiteral("Open recent"))->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() >= 2);
    const auto text = [menu](int at) { return menu->actions().at(at)->text(); };
    REQUIRE(QTest::qWaitFor([&] { return text(0).contains(QStringLiteral("not found")); }, 5000));
    CHECK(text(0).contains(QStringLiteral("river && side.waymark")));
    CHECK_FALSE(text(1).contains(QStringLiteral("not found")));
    QString title;
    withNextDialog([&title](QDialog &dialog) {
        title = dialog.windowTitle();
        dialog.reject();
    });
    menu->actions().at(0)->trigger();
    CHECK(title.contains(QStringLiteral("river & side.waymark")));
    CHECK(it.document.path() == here);
    it.recent.remove(gone);
}
