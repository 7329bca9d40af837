// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of commands: every command is in it, can be reached, and has keys of its own that help tells truly.
#include "core/base/wholefile.h"
#include "tests/support/menuwindow.h"
#include "ui/look/linkbutton.h"
#include "ui/look/tags.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/shell/commands.h"
#include "ui/statement/agreekeys.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <map>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr auto lastCommand = Command::ShowAbout;

struct Commanded : MenuWindow
{
    const Commands &commands = window.commands();
};

/// As help writes it: no mnemonic, no dots.
QString plain(QString text)
{
    text.remove(u'&');
    while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
        text.chop(1);
    return text;
}

/// All of a menu's actions that do something, those of the menus inside it too.
QList<QAction *> actionsIn(const QList<QAction *> &menu)
{
    QList<QAction *> found;
    for (QAction *each : menu) {
        if (each->menu())
            found += actionsIn(each->menu()->actions());
        else if (!each->isSeparator())
            found += each;
    }
    return found;
}

/// A menu path as the guide writes it, "File > Export data > Answers as CSV", and the command that it leads to; nothing
/// for a menu.
std::map<QString, std::optional<Command>> menuPaths(const QList<QAction *> &menu, const QString &above = {})
{
    std::map<QString, std::optional<Command>> paths;
    for (const QAction *each : menu) {
        const QString path = above + plain(each->text());
        if (each->menu()) {
            paths.emplace(path, std::nullopt);
            paths.merge(menuPaths(each->menu()->actions(), path + u" > "));
        } else if (each->data().canConvert<Command>()) {
            paths.emplace(path, each->data().value<Command>());
        }
    }
    return paths;
}

QString guide(const QString &page)
{
    const auto bytes = readWholeFile(QStringLiteral(WAYMARK_SOURCE_DIR "/docs/user-guide/") + page, 1 << 20);
    REQUIRE(bytes);
    return QString::fromUtf8(*bytes);
}

/// "Ctrl+Shift+S" or "? or Ctrl+/", as the guide writes keys. It has those of Linux, and the screen of these
/// tests those of Windows, where three of them are others.
QString keysOf(const CommandEntry &entry)
{
    switch (entry.id) {
    case Command::Close:
        return QStringLiteral("Ctrl+W");
    case Command::Quit:
        return QStringLiteral("Ctrl+Q");
    case Command::Redo:
        return QStringLiteral("Ctrl+Shift+Z or Ctrl+Y");
    default:
        break;
    }
    QStringList keys;
    for (const QKeySequence &each : entry.keys)
        keys << each.toString(QKeySequence::PortableText).replace(QLatin1String("Return"), QLatin1String("Enter"));
    keys.removeDuplicates(); // either Enter
    return keys.join(QStringLiteral(" or "));
}

} // namespace

TEST_CASE("Every command is in the table once, with what it does")
{
    const Commanded it;
    const auto &table = it.commands.table();
    REQUIRE(table.size() == static_cast<std::size_t>(lastCommand) + 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        INFO(i);
        CHECK(table[i].id == static_cast<Command>(i));
        CHECK(table[i].run);
    }
}

TEST_CASE("No key means two things in the window, and no letter two things in a menu", "[smoke]")
{
    Commanded it;
    it.agreeFirst(it.startReview("2026/27", QDate(2026, 11, 12)), 5);
    it.window.show();
    for (int place = 0; place <= static_cast<int>(Place::Settings); ++place)
        it.window.goTo(static_cast<Place>(place)); // pages can bring keys of their own
    std::map<QString, QStringList> meaning;
    for (const CommandEntry &each : it.commands.table()) {
        for (const QKeySequence &key : each.keys)
            meaning[key.toString()] << each.text;
    }
    for (const QAction *each : it.window.findChildren<QAction *>()) {
        const bool always = each->shortcutContext() == Qt::WindowShortcut;
        for (const QKeySequence &key : each->shortcuts()) {
            if (always && each != it.commands.action(each->data().value<Command>()))
                meaning[key.toString()] << each->text();
        }
    }
    for (const QShortcut *each : it.window.findChildren<QShortcut *>())
        meaning[each->key().toString()] << each->objectName();
    for (const auto &[key, meanings] : meaning) {
        INFO(key.toStdString() << ": " << meanings.join(u'|').toStdString());
        CHECK(meanings.size() == 1);
    }

    for (const QMenu *menu : it.window.menuBar()->findChildren<QMenu *>()) {
        std::map<QChar, QStringList> letters;
        for (const QAction *each : menu->actions()) {
            const auto at = each->text().indexOf(u'&');
            if (at >= 0)
                letters[each->text().at(at + 1).toLower()] << each->text();
        }
        for (const auto &[letter, texts] : letters) {
            INFO(texts.join(u'|').toStdString());
            CHECK(texts.size() == 1);
        }
    }
}

TEST_CASE("Every command is in one menu, those about a recent file in the menu of recent files")
{
    Commanded it;
    QMenu *recent = it.action(QStringLiteral("Open recent"))->menu();
    std::map<Command, int> offered;
    for (const QAction *each : actionsIn(it.window.menuBar()->actions())) {
        if (each->data().canConvert<Command>())
            ++offered[each->data().value<Command>()];
    }
    for (const CommandEntry &each : it.commands.table()) {
        INFO(each.text.toStdString() << static_cast<int>(each.id));
        const bool aboutFile = each.id == Command::OpenPath || each.id == Command::FindMissing;
        CHECK(offered[each.id] == (aboutFile ? 0 : 1));
        CHECK((it.commands.action(each.id) == nullptr) == aboutFile);
    }

    const QString here = it.document.path();
    it.recent.remember(it.document);
    it.window.run(Command::Close);
    REQUIRE_FALSE(it.document.isOpen());
    Q_EMIT recent->aboutToShow();
    REQUIRE_FALSE(recent->actions().isEmpty());
    recent->actions().front()->trigger();
    REQUIRE(it.document.isOpen());
    CHECK(it.document.path() == here);
    it.recent.remove(here);
}

TEST_CASE("What is not possible is disabled in the menus and does nothing, whatever state the file is in")
{
    Commanded it;
    const auto followsTheRule = [&it](const char *state) {
        INFO(state);
        std::set<Command> possible;
        for (const CommandEntry &each : it.commands.table()) {
            INFO(each.text.toStdString());
            if (const QAction *action = it.commands.action(each.id))
                CHECK(action->isEnabled() == isPossible(each.id, it.document));
            if (isPossible(each.id, it.document))
                possible.insert(each.id);
        }
        return possible;
    };
    const auto withoutReview = followsTheRule("a file without a review");
    CHECK(withoutReview.contains(Command::NewReview));
    CHECK_FALSE(withoutReview.contains(Command::FinishReview));
    CHECK_FALSE(withoutReview.contains(Command::StartMeeting));
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    const auto withReview = followsTheRule("a review that is not finished");
    CHECK(withReview.contains(Command::FinishReview));
    CHECK(withReview.contains(Command::Undo));
    CHECK_FALSE(withReview.contains(Command::ReopenReview));
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    const auto finished = followsTheRule("a finished review");
    CHECK(finished.contains(Command::ReopenReview));
    CHECK(finished.contains(Command::PrintReport));
    CHECK_FALSE(finished.contains(Command::AgreeTheme));
    CHECK_FALSE(finished.contains(Command::HandOutForms));
    it.window.run(Command::Close);
    const auto closed = followsTheRule("no file");
    CHECK_FALSE(closed.contains(Command::Save));
    for (const CommandEntry &each : it.commands.table()) {
        if (!closed.contains(each.id))
            it.commands.carryOut(each.id); // a dialog of one of these would wait here for ever
    }
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(it.window.place() == Place::Home);
}

TEST_CASE("A page's button asks for its command by the same rule as the menu")
{
    Commanded it;
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.show();
    it.window.goTo(Place::Prepare);
    const auto offers = [&it](QStringView text) {
        return button<LinkButton>(*it.window.page(), text.toString()) != nullptr;
    };
    CHECK(offers(u"Finish…"));
    CHECK_FALSE(offers(u"Reopen…"));
    REQUIRE(it.document.perform(edit::FinishReview{review, noon}));
    CHECK_FALSE(offers(u"Finish…"));
    CHECK(offers(u"Reopen…"));
    it.window.run(Command::ShowBoard);
    const auto isOn = [&it](QStringView text) {
        auto *found = button<QPushButton>(*it.window.page(), text.toString());
        REQUIRE(found);
        return found->isEnabled();
    };
    CHECK(isOn(u"Send forms…") == it.commands.isPossible(Command::HandOutForms));
    CHECK(isOn(u"Answer on this computer…") == it.commands.isPossible(Command::AnswerHere));
    CHECK(isOn(u"Import answers…") == it.commands.isPossible(Command::BringAnswersIn));
}

TEST_CASE("A tab of another place is not asked for while this place cannot be left")
{
    Commanded it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    it.window.goTo(Place::Agree);
    // No such review: this will be refused when it is written.
    it.document.performLater(QStringLiteral("x"), edit::Write{ReviewId::create(), number("1.1"),
                                                              edit::Write::Field::Comment, QStringLiteral("words")});
    CHECK_FALSE(messageAfter([&it] { it.window.run(Command::ShowBoard); }).isEmpty());
    CHECK(it.window.place() == Place::Agree);
    it.window.run(Command::ShowBoard);
    CHECK(it.window.place() == Place::Prepare);
}

TEST_CASE("The sheet of keys has every key of every command, and no other")
{
    Commanded it;
    it.startReview("2026/27", QDate(2026, 11, 12));
    CHECK_FALSE(it.commands.action(Command::AgreeTheme)->shortcut().toString().contains(u"Return"));
    QStringList keys;
    QStringList meanings;
    withNextDialog([&](QDialog &dialog) {
        for (const KeyHint *each : dialog.findChildren<KeyHint *>())
            keys << each->text();
        for (const QLabel *each : dialog.findChildren<QLabel *>())
            meanings << each->text();
        dialog.reject();
    });
    it.window.run(Command::ShowKeys);
    for (const CommandEntry &each : it.commands.table()) {
        QStringList native;
        for (const QKeySequence &key : each.keys)
            native << key.toString(QKeySequence::NativeText).replace(QLatin1String("Return"), QLatin1String("Enter"));
        native.removeDuplicates(); // keyboards have two keys that do what Enter does, and one name for both
        if (native.isEmpty())
            continue;
        INFO(each.text.toStdString());
        CHECK(keys.removeOne(native.join(QStringLiteral(" or "))));
        CHECK(meanings.contains(plain(each.text)));
    }
    const int levels = it.document.workspace().structureOf(*it.document.review()).levels();
    for (const KeyLine &each : agreeKeyLines(levels))
        CHECK(keys.removeOne(each.keys));
    for (const auto &each : meetingKeyMeanings(levels))
        CHECK(keys.removeOne(each.key));
    INFO(keys.join(u'|').toStdString());
    CHECK(keys.isEmpty());
}

#ifdef Q_OS_LINUX // other systems have other keys for opening, closing and undoing, as the page says
TEST_CASE("The user guide's page of keys has every key of every command in its menu, and no other")
{
    const Commanded it;
    std::set<QString> told;
    QString menu;
    static const QRegularExpression row(QStringLiteral(R"(^\| (.+) \| (.+) \|$)"));
    for (const QString &line : guide(QStringLiteral("keys.md")).split(u'\n')) {
        if (line.startsWith(u"## "))
            menu = line.mid(3);
        const auto match = row.match(line);
        if (match.hasMatch() && match.captured(1) != u"Key")
            told.insert(menu + u": " + match.captured(1) + u": " + match.captured(2));
    }
    std::set<QString> held;
    for (const QAction *each : it.window.menuBar()->actions()) {
        for (const QAction *action : actionsIn(each->menu()->actions())) {
            const CommandEntry &entry = it.commands.table()[static_cast<std::size_t>(action->data().value<Command>())];
            if (!keysOf(entry).isEmpty())
                held.insert(plain(each->text()) + u": " + keysOf(entry) + u": " + plain(entry.text));
        }
    }
    for (const QString &each : told) {
        INFO("told, and not so: " << each.toStdString());
        CHECK(held.contains(each));
    }
    for (const QString &each : held) {
        INFO("not told: " << each.toStdString());
        CHECK(told.contains(each));
    }
}

TEST_CASE("Every menu is whole below its bar on a laptop of 1366x768 at 125 %")
{
    const Commanded it;
    int menus = 0;
    for (const QAction *each : it.window.menuBar()->actions()) {
        REQUIRE(each->menu());
        INFO(each->text().toStdString());
        CHECK(each->menu()->sizeHint().height() + it.window.menuBar()->sizeHint().height() <= 614);
        ++menus;
    }
    CHECK(menus == 6);
}

TEST_CASE("Every menu path in the user guide leads to a command, and the keys written next to it are its own")
{
    const Commanded it;
    const auto paths = menuPaths(it.window.menuBar()->actions());
    static const QRegularExpression path(
        QStringLiteral(R"(\*((?:File|Edit|Review|Meeting|View|Help)\s>\s[^*]+)\*(?:\s\(|,\s)?)"
                       R"((Ctrl\+[\w+]+|(?:Shift\+)?F\d+)?)"));
    int found = 0;
    for (const QString &page : QDir(QStringLiteral(WAYMARK_SOURCE_DIR "/docs/user-guide")).entryList({"*.md"})) {
        auto each = path.globalMatch(guide(page));
        while (each.hasNext()) {
            const auto match = each.next();
            const QString written = plain(match.captured(1).simplified());
            INFO(page.toStdString() << ": " << written.toStdString());
            ++found;
            const auto there = paths.find(written);
            REQUIRE(there != paths.end());
            if (there->second && !match.captured(2).isEmpty())
                CHECK(keysOf(it.commands.table()[static_cast<std::size_t>(*there->second)])
                          .split(QStringLiteral(" or "))
                          .contains(match.captured(2)));
        }
    }
    CHECK(found > 20);
}
#endif
