// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a review, by the widgets that people use: what came of actions, filters, the calendar, evidence.
#include "core/base/wholefile.h"
#include "tests/support/documents.h"
#include "tests/support/revieweddocument.h"
#include "ui/desk/settings.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/forms/formdialog.h"
#include "ui/look/plainlabel.h"
#include "ui/places/actions/actionspage.h"
#include "ui/places/actions/actionstable.h"
#include "ui/places/agree/agreepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/statement/actionscard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Three actions out of last year's review, all for 1.1, and this year's review looked at there.
struct NextYear : ReviewedDocument
{
    std::vector<ActionId> ids;
    AgreePage page{document};

    NextYear()
    {
        const ReviewId last = add("2025/26", 2025);
        for (const char *what : {"Report each term", "Invite alumni", "Visit a college"}) {
            const Action action{ActionId::create(), last, {number("1.1")}, QString::fromLatin1(what), {}};
            REQUIRE(document.perform(edit::AddAction{action}));
            ids.push_back(action.id);
        }
        add("2026/27", 2026);
        document.setStatement(number("1.1"));
        page.resize(1300, 900);
        page.show();
        page.refresh();
    }
    const Action &stored(std::size_t at) const { return *document.workspace().actions().find(ids[at]); }
    ActionRow *row(std::size_t at) const
    {
        QTest::qWait(1);
        for (auto *each : page.findChildren<ActionRow *>()) {
            const auto *status = each->findChild<QComboBox *>(QStringLiteral("status"));
            if (status->isVisible() && status->accessibleName().endsWith(stored(at).what))
                return each;
        }
        throw std::runtime_error("the action is not shown");
    }
    /// As somebody does by keyboard: the first letters of the answer.
    void answer(std::size_t at, const char *letters)
    {
        auto *status = row(at)->findChild<QComboBox *>(QStringLiteral("status"));
        status->setFocus();
        QTest::keyClick(status, letters[0]);
        QTest::keyClick(status->view(), Qt::Key_Return);
        QTest::qWait(1);
        // The keyboard stays with the action, though its line may have moved.
        CHECK(row(at)->isAncestorOf(page.focusWidget()));
    }
    void note(std::size_t at, const char *text)
    {
        auto *outcome = row(at)->findChild<QLineEdit *>(QStringLiteral("outcome"));
        REQUIRE(outcome->isVisible());
        QTest::keyClicks(outcome, QString::fromLatin1(text));
        QTest::keyClick(outcome, Qt::Key_Return);
        REQUIRE(document.flush());
    }
};

} // namespace

TEST_CASE("Agree asks what came of each action of last year: done, stopped with a note, or continued next year",
          "[followup]")
{
    NextYear it;
    CHECK_FALSE(it.row(0)->findChild<QLineEdit *>(QStringLiteral("outcome"))->isVisible()); // first what, then a note
    it.answer(0, "Done");
    it.note(0, "Three reports");
    it.answer(1, "Stop");
    it.note(1, "Nobody had time");
    it.answer(2, "Carry");
    it.note(2, "One of two visits");
    CHECK(it.stored(0).status == ActionStatus::Done);
    CHECK(it.stored(0).outcome == QStringLiteral("Three reports"));
    CHECK(it.stored(1).status == ActionStatus::Stopped);
    CHECK(it.stored(1).outcome == QStringLiteral("Nobody had time"));
    CHECK(it.stored(2).status == ActionStatus::CarriedOn);
    CHECK(it.stored(2).outcome == QStringLiteral("One of two visits"));
    const Action *next = it.document.workspace().successorOf(it.ids[2]);
    REQUIRE(next);
    CHECK(next->review == it.document.review()->id);
    CHECK(next->what == QStringLiteral("Visit a college"));
    CHECK(next->outcome.isEmpty());
    CHECK(it.row(0)->isVisible()); // still there to be read in the room
}

TEST_CASE("An outcome that has no room beside its status has a line of its own", "[followup]")
{
    ActionRow row;
    ActionEntry entry;
    entry.what = QStringLiteral("Set criteria for destinations");
    entry.earlier = true;
    entry.status = ActionStatus::Done;
    entry.outcome = QStringLiteral("Set in May.");
    row.resize(520, 120);
    row.show(entry);
    row.setVisible(true);
    QTest::qWait(1);
    const auto *status = child<QComboBox>(row, "status");
    const auto *outcome = child<QLineEdit>(row, "outcome");
    CHECK(outcome->geometry().center().y() == Approx(status->geometry().center().y()).margin(2));
    entry.outcome = QStringLiteral("Criteria set in September; first report to governors in the spring term.");
    row.show(entry);
    QTest::qWait(1);
    CHECK(outcome->y() > status->geometry().bottom());
    CHECK(outcome->width() > 480);
    CHECK(outcome->cursorPosition() == 0); // it shows how it begins, and all of it in its tip
    CHECK(outcome->toolTip().contains(QStringLiteral("spring term")));
}

TEST_CASE("By when an action is due can be read in a narrow column", "[followup]")
{
    ActionRow row;
    ActionEntry entry;
    entry.what = QStringLiteral("Put destinations on the calendar");
    entry.about = QStringLiteral("Deputy headteacher · by 31 January 2027 · priority: A destination for every leaver");
    row.show(entry);
    row.setVisible(true);
    row.resize(220, row.heightForWidth(220));
    QTest::qWait(1);
    bool found = false;
    for (const auto *label : row.findChildren<PlainLabel *>()) {
        if (label->text() != entry.about)
            continue;
        found = true;
        CHECK_FALSE(label->isEliding());
        CHECK(label->heightForWidth(label->width()) <= label->height());
    }
    CHECK(found);
}

TEST_CASE("A field of so many lines shows them all, and scrolls with one more", "[followup]")
{
    for (const int lines : {2, 3, 4}) {
        QPlainTextEdit field;
        setLines(field, lines);
        field.setPlainText(QStringList(lines, QStringLiteral("Agjy")).join(u'\n'));
        field.show();
        REQUIRE(QTest::qWaitForWindowExposed(&field));
        INFO(lines);
        CHECK(field.verticalScrollBar()->maximum() == 0);
        field.appendPlainText(QStringLiteral("Agjy"));
        QTest::qWait(1);
        CHECK(field.verticalScrollBar()->maximum() > 0);
    }
}

TEST_CASE("Arrows through the answers do nothing until one is taken", "[followup]")
{
    NextYear it;
    const Workspace before = it.document.workspace();
    auto *status = it.row(0)->findChild<QComboBox *>(QStringLiteral("status"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    REQUIRE(status->view()->isVisible());
    QTest::keyClick(status->view(), Qt::Key_Down);
    QTest::keyClick(status->view(), Qt::Key_Down);
    CHECK(it.document.workspace() == before);
    QTest::keyClick(status->view(), Qt::Key_Escape);
    CHECK(it.document.workspace() == before);
}

TEST_CASE("The register is narrowed by a whole-school priority and by what is overdue", "[followup]")
{
    ReviewedDocument it;
    const ReviewId review = it.add("2026/27", 2026);
    const Priority priority{PriorityId::create(), 1, QStringLiteral("Attendance")};
    REQUIRE(it.document.perform(edit::SetPriorities{{priority}}));
    Action serving{ActionId::create(), review, {number("1.1")}, QStringLiteral("Evening"), {}};
    serving.priority = priority.id;
    Action late{ActionId::create(), review, {number("1.3")}, QStringLiteral("Report"), {}};
    late.due = QDate(2020, 1, 31);
    for (const Action &each : {serving, late})
        REQUIRE(it.document.perform(edit::AddAction{each}));
    ActionsPage page(it.document);
    page.resize(1280, 700);
    page.show();
    page.refresh();
    const auto *table = page.findChild<ActionsTable *>();
    REQUIRE(table->model()->rowCount() == 2);
    auto *priorities = child<QComboBox>(page, "actionsPriority");
    priorities->setFocus();
    QTest::keyClicks(priorities, QStringLiteral("Att"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Evening"));
    QTest::keyClick(priorities, Qt::Key_Home);
    auto *status = child<QComboBox>(page, "actionsStatus");
    status->setFocus();
    QTest::keyClicks(status, QStringLiteral("Over"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Report"));
}

TEST_CASE("The button on Actions saves a calendar file", "[followup]")
{
    OpenFile it;
    Settings settings;
    RecentFiles recent;
    MainWindow window{it.document, settings, recent};
    settings.setFolder(it.folder.path());
    const ReviewId review = it.startReview("2026/27", QDate(2026, 11, 12));
    Action action{ActionId::create(), review, {number("1.1")}, QStringLiteral("Evening"), {}};
    action.due = QDate(2027, 3, 1);
    REQUIRE(it.document.perform(edit::AddAction{action}));
    window.show();
    window.goTo(Place::Actions);
    QTest::qWait(1);
    const QString path = it.folder.filePath(QStringLiteral("dates.ics"));
    std::function<void(QDialog &)> answer = [&](QDialog &dialog) {
        if (auto *files = qobject_cast<QFileDialog *>(&dialog)) {
            files->selectFile(path);
            withNextDialog(answer);
            dialog.done(QDialog::Accepted);
        } else {
            dialog.reject();
        }
    };
    withNextDialog(answer);
    QTest::mouseClick(child<QPushButton>(window, "saveCalendar"), Qt::LeftButton);
    const auto bytes = readWholeFile(path, 1 << 20);
    REQUIRE(bytes.has_value());
    CHECK(bytes->contains("DTSTART;VALUE=DATE:20270301"));
    CHECK(bytes->contains("SUMMARY:Careers action due: Evening"));
}

TEST_CASE("The address of evidence goes to the clipboard and a copy to where one says, both by their buttons",
          "[followup]")
{
    ReviewedDocument it;
    it.add("2026/27", 2026);
    it.answer("1.1", 4, true);
    EvidenceItem item{EvidenceId::create(), QStringLiteral("Programme")};
    item.link = QStringLiteral("https://example.org/programme");
    item.structure = it.model.structure.digest();
    REQUIRE(it.document.perform(
        edit::AddEvidence{item, Attachment{{}, QStringLiteral("plan.pdf"), QByteArrayLiteral("%PDF")}}));
    EvidenceDialog dialog(it.document, {});
    dialog.show();
    CHECK(child<QLabel>(dialog, "withoutEvidence")->text().endsWith(QStringLiteral("1.1")));
    QTest::mouseClick(child<QPushButton>(dialog, "copyLink"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == item.link);
    const QString path = it.folder.filePath(QStringLiteral("saved.pdf"));
    QString said;
    withNextDialog([&](QDialog &files) {
        qobject_cast<QFileDialog *>(&files)->selectFile(path);
        withNextDialog([&](QDialog &told) {
            said = qobject_cast<QMessageBox *>(&told)->text();
            told.reject();
        });
        files.done(QDialog::Accepted);
    });
    QTest::mouseClick(child<QPushButton>(dialog, "saveCopy"), Qt::LeftButton);
    CHECK(said.contains(QStringLiteral("saved.pdf")));
    const auto bytes = readWholeFile(path, 1 << 20);
    REQUIRE(bytes.has_value());
    CHECK(*bytes == "%PDF");
}
