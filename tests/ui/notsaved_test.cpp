// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the windows show when the open file is moved, replaced or changed by another program, or takes nothing.
#include "core/text/errors.h"
#include "tests/support/faultydisk.h"
#include "tests/support/looks.h"
#include "tests/support/menuwindow.h"
#include "tests/support/mishaps.h"
#include "ui/desk/messages.h"
#include "ui/forms/formdialog.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/presenterwindow.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <cstdio>
#include <sqlite3.h>

#ifdef Q_OS_LINUX // mishaps.h

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The window on Agree, over a file in a folder of its own.
struct Working : MenuWindow
{
    QString path = folder.filePath(QStringLiteral("school/example.waymark"));
    QString other = folder.filePath(QStringLiteral("other.waymark"));
    QString copy = folder.filePath(QStringLiteral("copy.waymark"));
    ReviewId review;

    Working()
    {
        REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("school"))));
        {
            Document hillside;
            REQUIRE(hillside.create(other, {QStringLiteral("Hillside School")}, builtInModel()));
        }
        REQUIRE(document.create(path, {QStringLiteral("Example Academy")}, builtInModel()));
        review = startReview("2026/27", QDate(2026, 11, 12));
        document.setStatement(number("1.1"));
        window.goTo(Place::Agree);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_1);
        REQUIRE(chosen() == level(1));
        REQUIRE(saved().startsWith(QStringLiteral("All changes saved ")));
    }

    void suffer(const Mishap &mishap) const { shell(mishap.line, {path, other}); }
    void press(Qt::Key key) const { QTest::keyClick(window.page(), key); }
    std::optional<Level> chosen() const { return document.workspace().decision(review, number("1.1")).level; }
    NotSavedBar &bar() const { return *child<NotSavedBar>(window, "notSaved"); }
    QString saved() const { return child<QLabel>(window, "saved")->text(); }
    QPlainTextEdit *rationale() const { return child<QWidget>(window, "rationale")->findChild<QPlainTextEdit *>(); }
    QString reason(const Mishap &mishap) const { return sentence(FileError{mishap.found, path}); }
    QByteArray content() const { return contentOf(folder.path()); }
};

/// Chooses in the message box that comes next; what it said.
QString choosing(const char *choice, const std::function<void()> &deed)
{
    QString said;
    withNextDialog([&said, choice](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        said = box->text();
        auto *chosen = button<QPushButton>(*box, QString::fromUtf8(choice));
        REQUIRE(chosen);
        chosen->click();
    });
    deed();
    return said;
}

/// Counts the dialogs that are shown, and how many of them stood at once.
class Dialogs : public QObject
{
public:
    Dialogs() { qApp->installEventFilter(this); }
    int shown = 0;
    int mostAtOnce = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (qobject_cast<QDialog *>(watched) && event->type() == QEvent::Show) {
            ++shown;
            int open = 0;
            for (QWidget *each : QApplication::topLevelWidgets())
                open += qobject_cast<QDialog *>(each) && each->isVisible() ? 1 : 0;
            mostAtOnce = std::max(mostAtOnce, open);
        }
        return false;
    }
};

template <class Window>
Window *shownWindow()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Window *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("When the file has parted, the window says why for as long as it is so, and work goes on into a copy",
          "[parted]")
{
    for (const Mishap &mishap : mishaps) {
        INFO("the file is " << mishap.what);
        Working it;
        it.suffer(mishap);
        const QByteArray content = it.content();
        Dialogs dialogs;
        it.press(Qt::Key_2);
        CHECK(dialogs.shown == 0);
        CHECK(it.chosen() == level(2));
        CHECK(it.saved() == u"Not saved");
        REQUIRE(it.bar().isVisible());
        CHECK(it.bar().text().startsWith(it.reason(mishap)));

        // Typing, undo and every page work as ever, and the sentence stays.
        auto *why = it.rationale();
        why->setFocus();
        QTest::keyClicks(why, QStringLiteral("Because"));
        CHECK(it.saved() == u"Not saved");
        for (const Place place : {Place::Summary, Place::Actions, Place::Home, Place::Agree})
            it.window.goTo(place);
        CHECK(it.document.workspace().decision(it.review, number("1.1")).rationale == u"Because");
        it.choose("Undo");
        it.choose("Undo");
        CHECK(it.chosen() == level(1));
        it.choose("Redo");
        CHECK(dialogs.shown == 0);
        CHECK(it.saved() == u"Not saved");
        CHECK(it.bar().isVisible());
        CHECK(it.content() == content);

        const QString said =
            chooseFiles({it.copy}, Then::Message, [&] { QTest::mouseClick(it.bar().button(), Qt::LeftButton); });
        CHECK(said.contains(it.copy));
        CHECK_FALSE(it.bar().isVisible());
        CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
        CHECK(it.document.path() == it.copy);
        CHECK(it.recent.files().front().path == it.copy);
        it.press(Qt::Key_3);
        CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
        const Workspace held = it.document.workspace();
        REQUIRE(it.window.close());
        Document again;
        REQUIRE(again.open(it.copy).has_value());
        CHECK(again.workspace() == held);
    }
}

TEST_CASE("Quitting asks while the file has parted, though nothing was changed since", "[parted]")
{
    for (const Mishap &mishap : mishaps) {
        INFO("the file is " << mishap.what);
        Working it;
        it.suffer(mishap);
        CHECK(choosing("Cancel", [&] { it.window.close(); }).startsWith(it.reason(mishap)));
        CHECK(it.window.isVisible());
        REQUIRE(it.document.isOpen());
        CHECK(it.bar().isVisible());
        choosing("Close without saving", [&] { CHECK(it.window.close()); });
        CHECK_FALSE(it.document.isOpen());
        CHECK_FALSE(QFile::exists(it.copy));
    }
}

TEST_CASE("The copy that is saved on quitting holds everything, and none is needed to stay", "[parted]")
{
    Working it;
    it.suffer(mishaps[0]);
    const Workspace held = it.document.workspace();
    const auto saveACopy = [&](const std::function<void(QDialog &)> &answer) {
        withNextDialog([answer](QDialog &question) {
            withNextDialog(answer);
            button<QPushButton>(question, QStringLiteral("Save a copy…"))->click();
        });
    };
    saveACopy([](QDialog &files) { files.reject(); });
    CHECK_FALSE(it.window.close());
    CHECK(it.document.workspace() == held);
    saveACopy([&](QDialog &files) {
        withNextDialog([](QDialog &told) { told.accept(); });
        static_cast<QFileDialog &>(files).selectFile(it.copy);
        files.done(QDialog::Accepted);
    });
    CHECK(it.window.close());
    Document again;
    REQUIRE(again.open(it.copy).has_value());
    CHECK(again.workspace() == held);
}

TEST_CASE("Ctrl+S does not call saved what is in a file that is gone, and goes to the reason", "[parted]")
{
    for (const Mishap &mishap : mishaps) {
        INFO("the file is " << mishap.what);
        Working it;
        it.suffer(mishap);
        it.choose("Save");
        CHECK(it.saved() == u"Not saved");
        CHECK(it.bar().text().startsWith(it.reason(mishap)));
        CHECK(it.window.focusWidget() == &it.bar());
    }
}

TEST_CASE("Coming back to the window from another program finds out that the file was moved", "[parted]")
{
    Working it;
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&elsewhere));
    it.suffer(mishaps[1]);
    CHECK_FALSE(it.bar().isVisible());
    it.window.activateWindow();
    CHECK(QTest::qWaitFor([&] { return it.bar().isVisible(); }));
    CHECK(it.saved() == u"Not saved");
}

TEST_CASE("Opening another file asks first, and the file that took the place of ours can be opened", "[parted]")
{
    Working it;
    const Mishap &replaced = mishaps[2];
    it.suffer(replaced);
    CHECK(choosing("Cancel", [&] { it.window.run(Command::OpenPath, it.path); }).startsWith(it.reason(replaced)));
    CHECK(it.document.workspace().institution().name == u"Example Academy");
    CHECK(it.bar().isVisible());
    choosing("Close without saving", [&] { it.window.run(Command::OpenPath, it.path); });
    CHECK(it.document.workspace().institution().name == u"Hillside School");
    CHECK_FALSE(it.bar().isVisible());
    CHECK(it.saved() == u"All changes saved");
}

TEST_CASE("A check and a copy asked for by menu tell of the file as it is", "[parted]")
{
    Working it;
    it.suffer(mishaps[0]);
    CHECK(messageAfter([&] { it.choose("Check this file…"); }) == it.reason(mishaps[0]));
    CHECK(it.action(QStringLiteral("Save a copy…"))->shortcut() == NotSavedBar::copyKeys());
    CHECK(chooseFiles({it.copy}, Then::Message, [&] { it.choose("Save a copy…"); }).contains(it.copy));
    CHECK(it.document.path() == it.copy);
    CHECK(messageAfter([&] { it.choose("Check this file…"); }).contains(QStringLiteral("journal")));
}

TEST_CASE("A copy that could not be made leaves the question open and the work where it is", "[parted]")
{
    Working it;
    it.suffer(mishaps[0]);
    it.press(Qt::Key_2);
    const QString said =
        chooseFiles({it.other}, Then::Message, [&] { QTest::mouseClick(it.bar().button(), Qt::LeftButton); });
    CHECK(said == sentence(FileError{FileError::Problem::AlreadyExists, it.other}));
    CHECK(it.bar().isVisible());
    CHECK(it.chosen() == level(2));
    choosing("Close without saving", [&] { it.window.close(); });
}

TEST_CASE("The reason is an alert with its words as its name, and Tab comes round to it", "[parted]")
{
    const LightTheme light;
    Working it;
    it.suffer(mishaps[0]);
    it.press(Qt::Key_2);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&it.bar());
    REQUIRE(told);
    CHECK(told->role() == QAccessible::AlertMessage);
    CHECK(told->text(QAccessible::Name) == it.bar().text());
    it.window.goTo(Place::Home);
    it.bar().setFocus();
    QTest::keyClick(&it.bar(), Qt::Key_Tab);
    CHECK(it.window.focusWidget() == it.bar().button());
    bool reached = false;
    for (int presses = 0; presses < 100 && !reached; ++presses) {
        QTest::keyClick(it.window.focusWidget(), Qt::Key_Tab);
        reached = it.window.focusWidget() == &it.bar();
    }
    CHECK(reached);
}

TEST_CASE("The presenter's window says why nothing is saved and saves a copy; the meeting sees nothing of it",
          "[parted]")
{
    Working it;
    REQUIRE(it.document.perform(edit::ChooseRound{it.review, QStringLiteral("SLT")}));
    withNextDialog([](QDialog &dialog) { dialog.accept(); }); // who is here
    it.window.run(Command::StartMeeting);
    auto *audience = shownWindow<AudienceWindow>();
    REQUIRE(audience);
    const QImage seen = audience->grab().toImage();
    it.suffer(mishaps[2]);
    REQUIRE_FALSE(it.document.confirm());
    CHECK(audience->grab().toImage() == seen);
    CHECK(audience->findChildren<AlertBar *>().isEmpty());
    QTest::keyClick(audience, Qt::Key_S);
    auto *presenter = shownWindow<PresenterWindow>();
    REQUIRE(presenter);
    REQUIRE(QTest::qWaitForWindowActive(presenter));
    auto *bar = child<NotSavedBar>(*presenter, "notSaved");
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(it.reason(mishaps[2])));
    QString question;
    withNextDialog([&](QDialog &dialog) {
        question = qobject_cast<QMessageBox *>(&dialog)->text();
        dialog.reject();
    });
    QTest::keyClick(presenter, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !question.isEmpty(); }));
    CHECK(question.contains(QStringLiteral("not saved")));
    CHECK_FALSE(question.contains(QStringLiteral("is in the file")));
    presenter->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(presenter));
    const QString said = chooseFiles({it.copy}, Then::Message, [&] {
        QTest::keyClick(presenter, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(QTest::qWaitFor([&] { return !bar->isVisible(); }));
    });
    CHECK(said.contains(it.copy));
    CHECK_FALSE(bar->isVisible());
    CHECK(it.document.path() == it.copy);
}

TEST_CASE("A disk that takes nothing is complained about once, and asked about once on closing", "[parted]")
{
    FaultyDisk disk;
    Working it;
    auto *why = it.rationale();
    why->setFocus();
    Dialogs dialogs;
    disk.failAfter(0, SQLITE_FULL);
    QTest::keyClicks(why, QStringLiteral("Because"));
    bool told = false;
    withNextDialog([&](QDialog &dialog) {
        // Leaving the field and waiting for the pause in typing both try once more.
        why->clearFocus();
        it.document.flush();
        told = true;
        dialog.reject();
    });
    REQUIRE(QTest::qWaitFor([&] { return told && !QApplication::activeModalWidget(); }));
    CHECK(dialogs.shown == 1);
    CHECK(it.saved() == u"Not saved");
    CHECK(it.bar().text() == sentence(FileError{FileError::Problem::DiskFull, it.path}));
    const QString said = choosing("Cancel", [&] { it.window.close(); });
    CHECK(said.contains(sentence(FileError{FileError::Problem::DiskFull, it.path})));
    CHECK(dialogs.shown == 2);
    CHECK(dialogs.mostAtOnce == 1);

    disk.heal();
    it.choose("Save");
    CHECK_FALSE(it.bar().isVisible());
    CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
    CHECK(it.document.workspace().decision(it.review, number("1.1")).rationale == u"Because");
    REQUIRE(it.window.close());
}

TEST_CASE("Where neither the change nor a backup of it could be written, nothing says that the work is saved",
          "[parted]")
{
    FaultyDisk disk;
    Working it;
    QFile taken(it.path + QStringLiteral(".taken"));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    it.document.setBackupFolders({taken.fileName()});
    const QSignalSpy backup(&it.document, &Document::backupFailed);
    disk.failAfter(0, SQLITE_FULL);
    bool told = false;
    withNextDialog([&](QDialog &dialog) {
        told = true;
        dialog.reject();
    });
    CHECK_FALSE(it.document.perform(edit::SetQuery{it.review, number("1.2"), true}));
    REQUIRE(QTest::qWaitFor([&] { return told && !QApplication::activeModalWidget(); }));
    QCoreApplication::processEvents();
    CHECK(it.saved() == u"Not saved");
    CHECK(backup.isEmpty());
    CHECK_FALSE(it.window.findChild<QLabel *>(QStringLiteral("notice")));
}

TEST_CASE("A form says itself why its edit was not written, and no message box says it again", "[parted]")
{
    FaultyDisk disk;
    Working it;
    Dialogs dialogs;
    QString said;
    disk.failAfter(0, SQLITE_FULL);
    withNextDialog([&](QDialog &dialog) {
        auto *form = qobject_cast<FormDialog *>(&dialog);
        REQUIRE(form);
        auto *name = form->findChild<QLineEdit *>(QStringLiteral("institutionName"));
        REQUIRE(name);
        name->setText(QStringLiteral("Another"));
        form->accept();
        CHECK(form->isVisible());
        said = child<QLabel>(*form, "formTrouble")->text();
        CHECK(name->text() == u"Another");
        disk.heal();
        form->accept();
        CHECK_FALSE(form->isVisible());
    });
    it.window.run(Command::EditInstitution);
    CHECK(said == sentence(FileError{FileError::Problem::DiskFull, it.path}));
    CHECK(dialogs.shown == 1);
    CHECK(it.document.workspace().institution().name == u"Another");
}

namespace {

struct WindowFault
{
    const char *name;
    DiskCalls kinds;
    int code;
};
constexpr WindowFault windowFaults[] = {
    {"write", static_cast<DiskCalls>(DiskCall::Write), SQLITE_IOERR_WRITE},
    {"full disk", DiskCall::Write | DiskCall::Truncate, SQLITE_FULL},
    {"sync", static_cast<DiskCalls>(DiskCall::Sync), SQLITE_IOERR_FSYNC},
    {"open", static_cast<DiskCalls>(DiskCall::Open), SQLITE_CANTOPEN},
    {"delete", static_cast<DiskCalls>(DiskCall::Remove), SQLITE_IOERR_DELETE},
};

} // namespace

TEST_CASE("Whichever call to the disk fails, the window tells, what is typed stays in its field, and is saved when the "
          "disk is well again",
          "[parted]")
{
    FaultyDisk disk;
    Working it;
    auto *why = it.rationale();
    int tried = 0;
    int told = 0;
    for (const WindowFault &fault : windowFaults) {
        for (const std::optional<int> times : {std::optional(1), std::optional<int>()}) {
            bool met = true;
            for (int calls = 0; met; ++calls, ++tried) {
                INFO(fault.name << " fails after " << calls << " calls, " << (times ? "once" : "from then on"));
                const QString text = QStringLiteral("Because %1").arg(tried);
                why->setFocus();
                why->selectAll();
                QTest::keyClicks(why, text);
                bool box = false;
                withNextDialog([&](QDialog &dialog) {
                    box = true;
                    // What failed once may have been saved since: the window tries again while it tells.
                    if (disk.hasFailed() && !times) {
                        CHECK(it.saved() == u"Not saved");
                        CHECK(it.bar().isVisible());
                        CHECK_FALSE(it.bar().text().isEmpty());
                    }
                    dialog.reject();
                });
                disk.failAfter(calls, fault.code, times, fault.kinds);
                const bool saved = it.document.flush();
                met = disk.hasFailed();
                CHECK(why->toPlainText() == text);
                if (!saved) {
                    ++told;
                    CHECK(met);
                    REQUIRE(QTest::qWaitFor([&] { return box; }));
                    disk.heal();
                    it.choose("Save");
                }
                disk.heal();
                CHECK_FALSE(it.bar().isVisible());
                CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
                CHECK(it.document.workspace().decision(it.review, number("1.1")).rationale == text);
                if (!box) {
                    // Nothing had to be said: the one who waits for a dialog gets one.
                    tell(&it.window, QStringLiteral("Test"), QStringLiteral("Nothing failed."));
                }
            }
        }
    }
    std::printf("the window's disk failed %d times, %d of them told\n", tried, told);
    CHECK(told > 30);
    const Workspace held = it.document.workspace();
    REQUIRE(it.window.close());
    Document again;
    REQUIRE(again.open(it.path).has_value());
    CHECK(again.workspace() == held);
    CHECK(again.check()->isSound());
}

#endif

#ifdef Q_OS_LINUX

TEST_CASE("A copy that does not fit either leaves the file open, and what is typed goes into it once there is room",
          "[parted]")
{
    FaultyDisk disk;
    Working it;
    auto *why = it.rationale();
    why->setFocus();
    disk.failAfter(0, SQLITE_FULL);
    withNextDialog([](QDialog &dialog) { dialog.reject(); }); // it could not be saved
    QTest::keyClicks(why, QStringLiteral("Because"));
    REQUIRE_FALSE(it.document.flush());
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
    const QStringList there = QDir(it.folder.path()).entryList();
    for (int calls = 0; calls < 8; ++calls) {
        disk.failAfter(calls, SQLITE_FULL);
        const auto saved = it.document.saveCopy(it.copy);
        if (saved)
            break;
        INFO("fails at call " << calls);
        CHECK(QDir(it.folder.path()).entryList() == there); // nothing half-made is there
        CHECK_FALSE(it.document.isParted());
        CHECK(it.document.path() == it.path);
        CHECK(it.document.hasPending());
        Document second;
        CHECK_FALSE(second.open(it.path)); // it is held as before
    }
    disk.heal();
    it.choose("Save");
    CHECK(it.saved().startsWith(QStringLiteral("All changes saved ")));
    CHECK(it.document.workspace().decision(it.review, number("1.1")).rationale == u"Because");
    REQUIRE(it.window.close());
}

#endif
