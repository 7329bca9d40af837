// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menuwindow.h"
#include "ui/find/finddialog.h"
#include "ui/find/hitmodel.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/places/agree/agreepage.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/notefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace waymark;
using namespace waymark::testing;

namespace {

StatementNumber statement(int theme, int ordinal) { return *StatementNumber::from(theme, ordinal); }

/// The window over two years, in which every kind of note says something.
struct Searched : MenuWindow
{
    ReviewId before = startReview("2025/26", QDate(2025, 11, 13));
    ReviewId now = startReview("2026/27", QDate(2026, 11, 12));

    Searched()
    {
        using Field = edit::Write::Field;
        write(before, Field::Rationale, "Old mentors stayed on");
        write(now, Field::Comment, "Ask <b>Philippa</b> & co about lanyards");
        window.resize(1366, 728);
        window.show();
        window.goTo(Place::Summary);
    }
    void write(ReviewId review, edit::Write::Field field, const char *text)
    {
        REQUIRE(document.perform(edit::Write{review, statement(2, 4), field, QString::fromUtf8(text)}));
    }
    /// Ctrl+F, and what is done with the dialog.
    void find(const std::function<void(FindDialog &)> &deed)
    {
        window.activateWindow(); // this screen has no window manager that does it when a dialog closes
        REQUIRE(QTest::qWaitForWindowActive(&window));
        withNextDialog([&](QDialog &dialog) {
            auto *finding = qobject_cast<FindDialog *>(&dialog);
            REQUIRE(finding);
            deed(*finding);
            if (finding->isVisible())
                finding->reject();
        });
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    }
    /// Types, goes down into the list and opens the first line.
    void open(const char *words)
    {
        find([&](FindDialog &dialog) {
            auto *field = child<QLineEdit>(dialog, "findWords");
            QTest::keyClicks(field, QString::fromUtf8(words));
            QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(child<QListView>(dialog, "found"), Qt::Key_Return);
            CHECK_FALSE(dialog.isVisible());
        });
    }
};

QString state(const FindDialog &dialog) { return child<QLabel>(dialog, "findState")->text(); }

} // namespace

TEST_CASE("By keyboard alone what is found is gone to: its review, its statement, and the note itself", "[find]")
{
    Searched it;
    it.open("stayed");
    CHECK(it.window.place() == Place::Agree);
    CHECK(it.document.review()->id == it.before);
    CHECK(it.document.statement() == statement(2, 4));
    auto *field = qobject_cast<NoteField *>(it.window.focusWidget());
    REQUIRE(field);
    CHECK(field->toPlainText() == QStringLiteral("Old mentors stayed on"));

    it.open("lanyards");
    CHECK(it.document.review()->id == it.now);
    field = qobject_cast<NoteField *>(it.window.focusWidget());
    REQUIRE(field);
    CHECK(field->toPlainText().contains(QStringLiteral("lanyards")));
}

TEST_CASE("A number leads to the statement's levels, and a descriptor's words to its card", "[find]")
{
    Searched it;
    it.open("3.2");
    CHECK(it.document.statement() == statement(3, 2));
    CHECK(qobject_cast<DescriptorCard *>(it.window.focusWidget()));
    const auto &points =
        it.document.workspace().wordingOf(*it.document.review()).descriptor(statement(2, 4), *Level::from(3)).points;
    REQUIRE_FALSE(points.empty());
    it.find([&](FindDialog &dialog) {
        child<QLineEdit>(dialog, "findWords")->setText(points.front().text + u" 2.4");
        QTest::keyClick(child<QLineEdit>(dialog, "findWords"), Qt::Key_Return);
    });
    CHECK(it.document.statement() == statement(2, 4));
    const auto *card = qobject_cast<DescriptorCard *>(it.window.focusWidget());
    REQUIRE(card);
    CHECK(card->entry().level == 3);
}

TEST_CASE("An action is gone to although it was filtered out, a piece of evidence in its dialog, a person on the board",
          "[find]")
{
    Searched it;
    Action action;
    action.id = ActionId::create();
    action.review = it.before;
    action.statements = {statement(1, 1)};
    action.what = QStringLiteral("Invite the baker");
    action.status = ActionStatus::Done;
    REQUIRE(it.document.perform(edit::AddAction{action}));
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Baker's letter")};
    item.structure = it.document.review()->structure;
    REQUIRE(it.document.perform(edit::AddEvidence{item}));
    REQUIRE(it.document.perform(
        edit::AddPerson{{PersonId::create(), QStringLiteral("Zoë Quill"), roleFrom(QStringLiteral("Archivist"))}}));

    it.open("invite");
    CHECK(it.window.place() == Place::Actions);
    const auto *table = qobject_cast<QTableView *>(it.window.focusWidget());
    REQUIRE(table);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString().contains(QStringLiteral("Invite the baker")));

    QString chosen;
    it.find([&](FindDialog &dialog) {
        withNextDialog([&](QDialog &evidence) {
            chosen = child<QListWidget>(evidence, "evidenceList")->currentItem()->text();
            evidence.reject();
        });
        child<QLineEdit>(dialog, "findWords")->setText(QStringLiteral("letter"));
        QTest::keyClick(child<QLineEdit>(dialog, "findWords"), Qt::Key_Return);
    });
    CHECK(chosen.startsWith(QStringLiteral("Baker's letter")));

    it.open("zoe quill");
    CHECK(it.window.place() == Place::Prepare);
    const auto *board = qobject_cast<QTableView *>(it.window.focusWidget());
    REQUIRE(board);
    CHECK(board->currentIndex().siblingAtColumn(0).data(Qt::DisplayRole).toString().contains(QStringLiteral("Quill")));
}

TEST_CASE("Esc leaves everything as it was, and the keyboard where it was", "[find]")
{
    Searched it;
    it.window.goTo(Place::Agree);
    const StatementNumber before = it.document.statement();
    QPointer<QWidget> focus = it.window.focusWidget();
    it.find([&](FindDialog &dialog) {
        QTest::keyClicks(child<QLineEdit>(dialog, "findWords"), QStringLiteral("mentors"));
        QTest::keyClick(child<QLineEdit>(dialog, "findWords"), Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(it.document.statement() == before);
    CHECK(it.window.place() == Place::Agree);
    CHECK(it.window.focusWidget() == focus.data());
    // What was looked for is there again, chosen, so that typing replaces it.
    it.find([&](FindDialog &dialog) {
        CHECK(dialog.words() == QStringLiteral("mentors"));
        CHECK(child<QLineEdit>(dialog, "findWords")->selectedText() == QStringLiteral("mentors"));
    });
}

TEST_CASE("Find says what it can find, how much it found, and when that is nothing", "[find]")
{
    Searched it;
    it.find([&](FindDialog &dialog) {
        auto *words = child<QLineEdit>(dialog, "findWords");
        auto *list = child<QListView>(dialog, "found");
        CHECK_FALSE(words->accessibleName().isEmpty());
        CHECK_FALSE(list->accessibleName().isEmpty());
        CHECK(state(dialog).contains(QStringLiteral("private comments, actions, people")));
        CHECK_FALSE(button<QPushButton>(dialog, QStringLiteral("Go to it"))->isEnabled());
        QTest::keyClicks(words, QStringLiteral("lanyards"));
        CHECK(state(dialog) == QStringLiteral("1 found"));
        CHECK(list->currentIndex()
                  .data(Qt::AccessibleTextRole)
                  .toString()
                  .startsWith(QStringLiteral("Private comments · 2.4")));
        QTest::keyClicks(words, QStringLiteral("zzz"));
        CHECK(state(dialog).startsWith(QStringLiteral("Nothing found.")));
        QTest::keyClick(words, Qt::Key_Down);
        CHECK(dialog.focusWidget() == words);
        QTest::keyClick(words, Qt::Key_Return);
        CHECK(dialog.isVisible());
    });
}

TEST_CASE("Headings are passed over, Up leads back into the words, and letters typed in the list go on with them",
          "[find]")
{
    Searched it;
    it.find([&](FindDialog &dialog) {
        auto *words = child<QLineEdit>(dialog, "findWords");
        auto *list = child<QListView>(dialog, "found");
        QTest::keyClicks(words, QStringLiteral("2.4"));
        QTest::keyClick(words, Qt::Key_Down);
        CHECK(dialog.focusWidget() == list);
        QSet<int> rows;
        for (int i = 0; i < 40; ++i) {
            CHECK(list->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
            rows.insert(list->currentIndex().row());
            QTest::keyClick(list, Qt::Key_Down);
        }
        CHECK(rows.size() > 4);
        while (dialog.focusWidget() == list)
            QTest::keyClick(list, Qt::Key_Up);
        CHECK(dialog.focusWidget() == words);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClicks(list, QStringLiteral(" "));
        CHECK(dialog.focusWidget() == words);
        QTest::keyClicks(words, QStringLiteral("lany"));
        CHECK(dialog.words() == QStringLiteral("2.4 lany"));
        CHECK(state(dialog) == QStringLiteral("1 found"));
    });
}

TEST_CASE("An excerpt shows what was found in the midst of a long text, every character as it was written", "[find]")
{
    Hit hit;
    hit.text = QStringLiteral("before ").repeated(100) + QStringLiteral("<b>lanyards</b> & co") +
               QStringLiteral(" after").repeated(100);
    const qsizetype at = hit.text.indexOf(QStringLiteral("lanyards"));
    hit.words = {{at, 8}};
    const HitExcerpt excerpt = excerptOf(hit);
    CHECK(excerpt.text.contains(QStringLiteral("before <b>lanyards</b> & co after")));
    CHECK(excerpt.text.startsWith(u'…'));
    CHECK(excerpt.text.endsWith(u'…'));
    CHECK(excerpt.text.size() < 200);
    REQUIRE(excerpt.words.size() == 1);
    CHECK(excerpt.text.mid(excerpt.words[0].from, excerpt.words[0].length) == QStringLiteral("lanyards"));

    hit.text = QStringLiteral("Short\nlanyards");
    hit.words = {{6, 8}};
    CHECK(excerptOf(hit).text == QStringLiteral("Short lanyards"));
}

TEST_CASE("While a meeting is on the screens nothing can be found, for the room would see private comments", "[find]")
{
    Searched it;
    it.window.goTo(Place::Agree);
    it.window.run(Command::Present);
    REQUIRE(it.window.isMeetingShown());
    const int before = static_cast<int>(QApplication::topLevelWidgets().size());
    it.window.run(Command::Find);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(QApplication::topLevelWidgets().size() == before);
    CHECK(child<QLabel>(it.window, "notice")->text().contains(QStringLiteral("You can't use Find during a meeting")));
}
