// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is on Agree, the order of Tab there, and the sheet that lists the keys.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"
#include "tests/support/menuwindow.h"
#include "ui/forms/formdialog.h"
#include "ui/look/card.h"
#include "ui/places/agree/reviewcolumn.h"
#include "ui/statement/agreekeys.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/notefield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct AgreeWindow : MenuWindow
{
    ReviewId review;

    AgreeWindow() : review(startReview("2026/27", QDate(2026, 11, 12)))
    {
        applyTheme(*qApp, ThemeChoice::Light);
        window.resize(1366, 728);
        window.goTo(Place::Agree);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
    ~AgreeWindow() { QSettings().clear(); }

    [[nodiscard]] NoteField &note(const char *name) const
    {
        return *child<QWidget>(window, name)->findChild<NoteField *>();
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    [[nodiscard]] bool isAtLevels() const { return qobject_cast<DescriptorCard *>(window.focusWidget()); }
    [[nodiscard]] Decision at(const char *statement) const
    {
        return document.workspace().decision(review, *StatementNumber::parse(QString::fromLatin1(statement)));
    }
};

/// Types into a note, and then a number after the deed: which must not fall into a note of the next statement.
void checkNumberChooses(AgreeWindow &it, const char *now, const std::function<void()> &deed)
{
    it.note("comment").setFocus();
    QTest::keyClicks(&it.note("comment"), QStringLiteral("Mine"));
    deed();
    QCoreApplication::processEvents();
    REQUIRE(it.document.statement().toString() == QLatin1String(now));
    CHECK(it.isAtLevels());
    CHECK(it.at("1.1").comment == u"Mine");
    it.press(Qt::Key_2);
    CHECK(it.at(now).level == level(2));
    CHECK(it.document.flush());
    CHECK(it.at(now).comment.isEmpty());
}

} // namespace

TEST_CASE("After a click on another statement a number chooses its level, and what was typed is its own statement's")
{
    AgreeWindow it;
    checkNumberChooses(it, "1.3",
                       [&] { QTest::mouseClick(child<StatementButton>(it.window, "statement1.3"), Qt::LeftButton); });
}

TEST_CASE("After a click on another theme a number chooses a level there")
{
    AgreeWindow it;
    checkNumberChooses(it, "2.1", [&] { QTest::mouseClick(child<ThemeButton>(it.window, "theme2"), Qt::LeftButton); });
}

TEST_CASE("After a button of the foot a number chooses the level of the statement that it went to")
{
    for (const char *name : {"agree", "next", "nextOpen"}) {
        INFO(name);
        AgreeWindow it;
        it.press(Qt::Key_3);
        checkNumberChooses(it, "1.2", [&] { QTest::mouseClick(child<QPushButton>(it.window, name), Qt::LeftButton); });
        CHECK((it.at("1.1").standing == Standing::Agreed) == (QLatin1String(name) == QLatin1String("agree")));
    }
}

TEST_CASE("Enter presses the button of Agree that Tab came to, and the next number chooses a level")
{
    AgreeWindow it;
    it.press(Qt::Key_3);
    child<QPushButton>(it.window, "agree")->setFocus(Qt::TabFocusReason);
    it.press(Qt::Key_Return);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(it.document.statement().toString() == u"1.2");
    CHECK(it.isAtLevels());
    child<QAbstractButton>(it.window, "query")->setFocus(Qt::TabFocusReason);
    it.press(Qt::Key_Enter);
    CHECK(it.at("1.2").query);
    CHECK(it.at("1.2").standing == Standing::Unanswered);
    child<ThemeButton>(it.window, "theme3")->setFocus(Qt::TabFocusReason);
    it.press(Qt::Key_Return);
    CHECK(it.document.statement().toString() == u"3.1");
}

TEST_CASE("Arrows in the list go from statement to statement and stay in the list; a number there answers nothing")
{
    AgreeWindow it;
    child<StatementButton>(it.window, "statement1.1")->setFocus(Qt::TabFocusReason);
    it.press(Qt::Key_Down);
    CHECK(it.document.statement().toString() == u"1.2");
    CHECK(qobject_cast<StatementButton *>(it.window.focusWidget()));
    it.press(Qt::Key_3);
    CHECK(it.at("1.2").standing == Standing::Unanswered);
    it.press(Qt::Key_Return);
    CHECK(it.isAtLevels());
    it.press(Qt::Key_3);
    CHECK(it.at("1.2").level == level(3));
}

TEST_CASE("Tab on Agree goes as people read: rail, themes, header, levels, notes, actions, foot")
{
    AgreeWindow it;
    QStringList order;
    QWidget *first = it.window.focusWidget();
    do {
        QWidget *named = it.window.focusWidget();
        while (named && named->objectName().isEmpty())
            named = named->parentWidget();
        order << (named ? named->objectName() : QString());
        it.press(Qt::Key_Tab);
    } while (it.window.focusWidget() != first && order.size() < 80);
    // From the start of the window.
    std::rotate(order.begin(), order.begin() + order.indexOf(QStringLiteral("reviewChoice")), order.end());
    INFO(order.join(u' ').toStdString());
    const QStringList known{QStringLiteral("reviewChoice"), QStringLiteral("room"),      QStringLiteral("theme1"),
                            QStringLiteral("statement1.1"), QStringLiteral("theme2"),    QStringLiteral("wording"),
                            QStringLiteral("present"),      QStringLiteral("query"),     QStringLiteral("level0"),
                            QStringLiteral("level4"),       QStringLiteral("rationale"), QStringLiteral("keptEvidence"),
                            QStringLiteral("evidence"),     QStringLiteral("comment"),   QStringLiteral("addAction"),
                            QStringLiteral("target"),       QStringLiteral("next"),      QStringLiteral("agree"),
                            QStringLiteral("keys")};
    CHECK_FALSE(order.contains(QStringLiteral("statement1.2"))); // arrows go there
    qsizetype last = -1;
    for (const QString &each : known) {
        INFO(each.toStdString());
        CHECK(order.count(each) == 1);
        CHECK(order.indexOf(each) > last);
        last = order.indexOf(each);
    }
}

TEST_CASE("Continue opens the statement that it names")
{
    AgreeWindow it;
    it.press(Qt::Key_3);
    it.press(Qt::Key_Return);
    it.document.setStatement(*StatementNumber::parse(QStringLiteral("6.3")));
    it.window.goTo(Place::Home);
    QCoreApplication::processEvents();
    auto *card = qobject_cast<Card *>(it.window.page()->firstFocus());
    REQUIRE(card);
    CHECK(card->accessibleDescription().contains(QStringLiteral("Next is 1.2 ")));
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return it.window.place() == Place::Agree; }));
    CHECK(it.document.statement().toString() == u"1.2");
}

TEST_CASE("No two entries of a menu have the same letter")
{
    const AgreeWindow it;
    qsizetype looked = 0;
    const std::function<void(const QString &, const QList<QAction *> &)> look = [&](const QString &menu,
                                                                                    const QList<QAction *> &actions) {
        QHash<QChar, QString> letters;
        for (const QAction *action : actions) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            const QString text = action->text();
            if (action->menu())
                look(text, action->menu()->actions());
            if (mnemonic.isEmpty())
                continue;
            const QChar letter(mnemonic[0].key());
            INFO(menu.toStdString() << ": " << text.toStdString() << " and " << letters.value(letter).toStdString());
            CHECK_FALSE(letters.contains(letter));
            letters.insert(letter, text);
        }
        looked += letters.size();
    };
    look(QStringLiteral("the menu bar"), it.window.menuBar()->actions());
    CHECK(looked > 50);
}

TEST_CASE("The sheet of keys is in sight on Agree, comes at ? and Ctrl+/, and has every key")
{
    AgreeWindow it;
    QString all;
    int opened = 0;
    const auto read = [&](const std::function<void()> &deed) {
        withNextDialog([&](QDialog &dialog) {
            CHECK(dialog.objectName() == u"keySheet");
            QStringList texts;
            for (const QWidget *each : dialog.findChildren<QWidget *>())
                texts << each->accessibleName() << each->property("text").toString();
            all = texts.join(u'\n');
            ++opened;
            dialog.reject();
        });
        deed();
        it.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&it.window));
    };
    auto *keys = child<QAbstractButton>(it.window, "keys");
    CHECK(keys->visibleRegion() == QRegion(keys->rect()));
    read([&] { QTest::mouseClick(keys, Qt::LeftButton); });
    read([&] { QTest::keyClick(it.window.focusWidget(), Qt::Key_Question); });
    read([&] { QTest::keyClick(it.window.focusWidget(), Qt::Key_Slash, Qt::ControlModifier); });
    CHECK(opened == 3);
    for (const KeyLine &line : agreeKeyLines(4)) {
        INFO(line.keys.toStdString());
        CHECK(all.contains(line.keys));
        CHECK(all.contains(line.meaning));
    }
    for (const QAction *action : it.window.menuBar()->findChildren<QAction *>()) {
        for (const QKeySequence &each : action->shortcuts()) {
            INFO(each.toString().toStdString());
            CHECK(all.contains(each.toString(QKeySequence::NativeText)));
        }
    }
}

TEST_CASE("What Agree does at a key, the sheet of keys lists")
{
    QString all;
    for (const KeyLine &line : agreeKeyLines(4))
        all += u' ' + line.keys + u' ';
    for (int at = Qt::Key_Space; at < 0x200; ++at) {
        const int key = at < 0x100 ? at : Qt::Key_Escape + at - 0x100; // letters, and then what has none
        const QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        const bool number = key >= Qt::Key_0 && key <= Qt::Key_9;
        if (number || key == Qt::Key_Return || !agreeKey(event))
            continue;
        INFO(key);
        CHECK(all.contains(u' ' + QKeySequence(key).toString(QKeySequence::NativeText) + u' '));
    }
    CHECK(all.contains(QStringLiteral("0 to 4")));
}

TEST_CASE("With large letters the sheet of keys fits the screen, scrolls by keyboard and closes by Enter")
{
    AgreeWindow it;
    applyTheme(*qApp, ThemeChoice::Light, 1.5);
    withNextDialog([](QDialog &dialog) {
        CHECK(dialog.height() <= dialog.screen()->availableGeometry().height());
        CHECK(dialog.width() <= dialog.screen()->availableGeometry().width());
        auto *area = dialog.findChild<QScrollArea *>();
        REQUIRE(area);
        REQUIRE(area->verticalScrollBar()->maximum() > 0);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        CHECK(dialog.focusWidget() == area);
        QTest::keyClick(area, Qt::Key_PageDown);
        CHECK(area->verticalScrollBar()->value() > 0);
        for (auto *button : dialog.findChildren<QPushButton *>())
            CHECK(button->visibleRegion() == QRegion(button->rect()));
        QTest::keyClick(area, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
        if (dialog.isVisible())
            dialog.reject();
    });
    it.window.run(Command::ShowKeys);
    applyTheme(*qApp, ThemeChoice::Light);
}
