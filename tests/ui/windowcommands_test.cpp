// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus do with a file and a report, by their real dialogs and keys.
#include "core/base/wholefile.h"
#include "tests/support/menuwindow.h"
#include "ui/look/linkbutton.h"
#include "ui/meeting/audiencewindow.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSettings>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A review with answers, and settings that make the governors' report.
struct Reported : MenuWindow
{
    ReviewId review = startReview("2026/27", QDate(2026, 11, 12));

    Reported()
    {
        settings.setReportKind(ReportKind::Governors);
        agreeFirst(review, 5);
    }
    QByteArray written(const QString &path) const { return readWholeFile(path, 1 << 26).value_or(QByteArray()); }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// Somebody of the people list, and that name in so many texts of the report.
    void nameSomebody(int texts)
    {
        REQUIRE(document.perform(edit::AddPerson{
            {PersonId::create(), QStringLiteral("Zo\u00eb Smith"), roleFrom(QStringLiteral("senco"))}}));
        for (int at = 0; at < texts; ++at)
            REQUIRE(document.perform(
                edit::Write{review, builtInModel().structure.statements()[static_cast<std::size_t>(at)].number,
                            edit::Write::Field::Rationale, QStringLiteral("as Ms Smith says")}));
    }
};

template <class Dialog>
bool opens(const std::function<void()> &deed)
{
    bool opened = false;
    withNextDialog([&opened](QDialog &dialog) {
        opened = qobject_cast<Dialog *>(&dialog) != nullptr;
        dialog.reject();
    });
    deed();
    return opened;
}

AudienceWindow *roomScreen()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<AudienceWindow *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A report is saved as a PDF, as a Word document and as a web page where one says")
{
    const Reported it;
    const QString pdf = it.file("report.pdf");
    CHECK(chooseFiles({pdf}, Then::Message, [&] { it.choose("Report as PDF…"); }).contains(pdf));
    CHECK(it.written(pdf).startsWith("%PDF"));
    const QString word = it.file("report.docx");
    CHECK(chooseFiles({word}, Then::Message, [&] { it.choose("Report as Word document…"); }).contains(word));
    CHECK(it.written(word).startsWith("PK"));
    const QString page = it.file("report.html");
    CHECK(chooseFiles({page}, Then::Message, [&] { it.choose("Report as web page…"); }).contains(page));
    CHECK(it.written(page).contains("Example Academy"));
}

TEST_CASE("What another Waymark is set to save is not saved by this one")
{
    Settings here;
    here.setReportKind(ReportKind::Governors);
    here.setReportOptions(ReportKind::Governors, {});
    Settings other;
    ReportOptions withComments;
    withComments.comments = true;
    other.setReportKind(ReportKind::Full);
    other.setReportOptions(ReportKind::Governors, withComments);
    CHECK(here.reportKind() == ReportKind::Governors);
    CHECK_FALSE(here.reportOptions(ReportKind::Governors).comments);
    CHECK(Settings().reportKind() == ReportKind::Full); // and the next one begins with what was chosen last
    QSettings().clear();
}

TEST_CASE("Agenda, pre-read and minutes are chosen in the Review menu and on Prepare, and shown on Reports")
{
    Reported it;
    auto *kinds = it.window.findChild<QListWidget *>(QStringLiteral("reportKinds"));
    const std::tuple<const char *, const char *, ReportKind> papers[] = {
        {"Agenda", "meetingAgenda", ReportKind::Agenda},
        {"Pre-read for pairs", "meetingPreRead", ReportKind::PreRead},
        {"Minutes", "meetingMinutes", ReportKind::Minutes}};
    for (const auto &[text, link, kind] : papers) {
        INFO(text);
        it.settings.setReportKind(ReportKind::Governors);
        it.choose(text);
        if (!kinds)
            kinds = it.window.findChild<QListWidget *>(QStringLiteral("reportKinds"));
        REQUIRE(kinds);
        CHECK(it.settings.reportKind() == kind);
        CHECK(kinds->currentItem()->text() == reportName(kind));
        kinds->setCurrentRow(0);
        it.window.goTo(Place::Prepare);
        child<LinkButton>(it.window, link)->click();
        CHECK(it.settings.reportKind() == kind);
        kinds->setCurrentRow(0);
    }
}

TEST_CASE("Print preview and printing open their dialogs")
{
    const Reported it;
    CHECK(opens<QPrintPreviewDialog>([&] { it.choose("Print preview…"); }));
    CHECK(opens<QPrintDialog>([&] { it.choose("Print…"); }));
}

TEST_CASE("All texts that name somebody are listed before a report leaves, and mending them first writes nothing")
{
    Reported it;
    it.nameSomebody(20);
    const QString pdf = it.file("named.pdf");
    int listed = 0;
    withNextDialog([&listed](QDialog &dialog) {
        auto *list = child<QListWidget>(dialog, "namesFound");
        listed = list->count();
        CHECK(list->item(19)->text().contains(QStringLiteral("Smith")));
        auto *mend = button<QPushButton>(dialog, QStringLiteral("Fix these first"));
        REQUIRE(mend);
        CHECK(mend->isDefault());
        // The same texts, found: a list to come back to, each line of which leads to its text.
        withNextDialog([](QDialog &finding) {
            CHECK(finding.objectName() == QStringLiteral("findDialog"));
            CHECK(child<QLineEdit>(finding, "findWords")->text().contains(QStringLiteral("Smith")));
            auto *hits = child<QListView>(finding, "found");
            CHECK(QTest::qWaitFor([hits] { return hits->model()->rowCount() >= 20; }));
            finding.reject();
        });
        mend->click();
    });
    it.choose("Report as PDF…");
    CHECK(listed == 20);
    CHECK(it.folder.isValid());
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(QApplication::activeModalWidget() == nullptr); // it never asked where to

    withNextDialog([&](QDialog &dialog) {
        auto *list = child<QListWidget>(dialog, "namesFound");
        list->scrollToBottom();
        CHECK(list->viewport()->rect().intersects(list->visualItemRect(list->item(19))));
        withNextDialog([&](QDialog &files) {
            dynamic_cast<QFileDialog &>(files).selectFile(pdf);
            withNextDialog([](QDialog &told) { told.reject(); });
            files.done(QDialog::Accepted);
        });
        button<QPushButton>(dialog, QStringLiteral("Continue anyway"))->click();
    });
    it.choose("Report as PDF…");
    CHECK(it.written(pdf).startsWith("%PDF"));
}

TEST_CASE("Whoever saves a PDF is told once that a web page or Word document is better for screen readers")
{
    QSettings().remove(QStringLiteral("explained"));
    Reported it;
    const QString hint = QStringLiteral("screen reader");
    const auto saved = [&](const char *command, const char *name) {
        return chooseFiles({it.file(name)}, Then::Message, [&] { it.choose(command); });
    };
    CHECK_FALSE(saved("Report as Word document…", "one.docx").contains(hint));
    CHECK(saved("Report as PDF…", "one.pdf").contains(hint));
    const QString again = saved("Report as PDF…", "two.pdf");
    CHECK(again.contains(QStringLiteral("two.pdf")));
    CHECK_FALSE(again.contains(hint));
}

TEST_CASE("A copy holds what the file holds, and one goes on working in the file")
{
    const Reported it;
    const QString before = it.document.path();
    const QString copy = it.file("copy.waymark");
    CHECK(chooseFiles({copy}, Then::Message, [&] { it.choose("Save a copy…"); }).contains(copy));
    CHECK(it.document.path() == before);
    Document other;
    REQUIRE(other.open(copy));
    CHECK(other.workspace() == it.document.workspace());
}

namespace {

void type(QDialog &form, const char *field, const char *text)
{
    auto *edit = child<QLineEdit>(form, field);
    CHECK(edit->echoMode() == QLineEdit::Password);
    edit->setText(QString::fromUtf8(text));
}

void press(QDialog &form, const char *text) { button<QPushButton>(form, QString::fromUtf8(text))->click(); }

/// Types a path into the next file dialog.
void withFile(const QString &path)
{
    withNextDialog([path](QDialog &files) {
        dynamic_cast<QFileDialog &>(files).selectFile(path);
        files.done(QDialog::Accepted);
    });
}

/// Answers the next question with a password and where to keep the file, and says what was said of it where it was no
/// good.
void withPassword(const char *wrong, const QString &path, QString &said)
{
    withNextDialog([=, &said](QDialog &form) {
        type(form, "password", wrong);
        press(form, "Open");
        CHECK(form.isVisible());
        said = child<QLineEdit>(form, "password")->accessibleDescription();
        type(form, "password", "four random words");
        withFile(path);
        press(form, "Open");
    });
}

} // namespace

TEST_CASE("A copy with a password is saved, and opened with it as a file of its own")
{
    Reported it;
    const QString archive = it.file("copy.zip");
    QString told;
    withNextDialog([&](QDialog &form) {
        REQUIRE(form.objectName() == u"newPasswordDialog");
        type(form, "password", "too short");
        press(form, "Choose where to save…");
        CHECK(child<QLineEdit>(form, "password")->accessibleDescription().contains(QStringLiteral("12")));
        type(form, "password", "four random words");
        type(form, "passwordAgain", "four random word");
        press(form, "Choose where to save…");
        CHECK(
            child<QLineEdit>(form, "passwordAgain")->accessibleDescription().contains(QStringLiteral("not the same")));
        CHECK(form.isVisible());
        type(form, "passwordAgain", "four random words");
        withNextDialog([&](QDialog &files) {
            dynamic_cast<QFileDialog &>(files).selectFile(archive);
            withNextDialog([&](QDialog &box) {
                told = dynamic_cast<QMessageBox &>(box).text();
                box.reject();
            });
            files.done(QDialog::Accepted);
        });
        press(form, "Choose where to save…");
    });
    it.choose("Save a copy with a password…");
    CHECK(told.contains(archive));
    CHECK(it.written(archive).startsWith("PK"));
    const Workspace sent = it.document.workspace();

    // Opened by the menu, and dropped on the window; each is a file of its own.
    const QString first = it.file("first.waymark");
    const QString second = it.file("second.waymark");
    QString said;
    withNextDialog([&](QDialog &files) {
        dynamic_cast<QFileDialog &>(files).selectFile(archive);
        withPassword("four other words", first, said);
        files.done(QDialog::Accepted);
    });
    it.choose("Open…");
    CHECK(said.contains(QStringLiteral("not the password")));
    CHECK(it.document.path() == first);
    CHECK(it.document.workspace() == sent);
    withPassword("", second, said);
    it.drop(archive);
    CHECK(QTest::qWaitFor([&] { return it.document.path() == second; }));
}

TEST_CASE("A copy that came back with a password is merged after asking for that")
{
    Reported it;
    const QString archive = it.file("back.zip");
    REQUIRE(it.document.saveSealedCopy(archive, QStringLiteral("four random words")).has_value());
    REQUIRE(it.document.perform(
        edit::ChooseLevel{it.document.review()->id, *StatementNumber::parse(QStringLiteral("1.1")), *Level::from(4)}));
    QString asked;
    QString last;
    withNextDialog([&](QDialog &files) {
        dynamic_cast<QFileDialog &>(files).selectFile(archive);
        withNextDialog([&](QDialog &form) {
            asked = form.objectName();
            type(form, "password", "four random words");
            withNextDialog([&](QDialog &where) {
                dynamic_cast<QFileDialog &>(where).selectFile(it.file("back.waymark"));
                withNextDialog([&](QDialog &next) {
                    last = next.windowTitle() + u' ' + next.objectName();
                    if (auto *box = qobject_cast<QMessageBox *>(&next))
                        last += box->text();
                    next.reject();
                });
                where.done(QDialog::Accepted);
            });
            press(form, "Open");
        });
        files.done(QDialog::Accepted);
    });
    it.choose("Merge another copy…");
    CHECK(asked == QStringLiteral("passwordDialog"));
    CHECK_FALSE(last.contains(QStringLiteral("not a Waymark file")));
    CHECK_FALSE(last.isEmpty());
    CHECK(QFileInfo::exists(it.file("back.waymark")));
}

TEST_CASE("Whoever puts a copy back is told of a journal that did not belong to it, and sees the copy")
{
    const Reported it;
    const QString copy = it.file("copy.waymark");
    chooseFiles({copy}, Then::Message, [&] { it.choose("Save a copy…"); });
    // It ends as one that names another file.
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    const QByteArray journal = magic + QByteArray(600, 'x') + magic;
    REQUIRE(writeWholeFile(copy + u"-journal", journal, Existing::Refuse).has_value());
    CHECK(chooseFiles({copy}, Then::Message, [&] { it.choose("Open…"); }).contains(QStringLiteral("copy.set-aside-")));
    CHECK(it.document.path() == copy);
    REQUIRE(it.document.setAside().size() == 1);
    CHECK(readWholeFile(it.document.setAside().front(), 1000).value_or(QByteArray()) == journal);
}

TEST_CASE("A name without its ending never replaces a file that the dialog did not ask about")
{
    const Reported it;
    const QString there = it.file("mine.pdf");
    REQUIRE(writeWholeFile(there, "mine", Existing::Refuse).has_value());
    CHECK(chooseFiles({it.file("mine")}, Then::Message, [&] {
              it.choose("Report as PDF…");
          }).contains(QStringLiteral("already exists")));
    CHECK(readWholeFile(there, 1000).value_or(QByteArray()) == "mine");
}

TEST_CASE("Checking says that a sound file is sound")
{
    const Reported it;
    CHECK(messageAfter([&] { it.choose("Check this file…"); }).contains(QStringLiteral("are all in order")));
}

TEST_CASE("The dates of actions become a calendar file, and none where there are none")
{
    Reported it;
    Action action{ActionId::create(), it.review, {number("1.1")}, QStringLiteral("Plan the fair"), {}};
    action.due = QDate(2027, 3, 31);
    REQUIRE(it.document.perform(edit::AddAction{action}));
    const QString calendar = it.file("dates.ics");
    CHECK(chooseFiles({calendar}, Then::Message, [&] { it.choose("Calendar file…"); }).contains(calendar));
    CHECK(it.written(calendar).startsWith("BEGIN:VCALENDAR"));
    CHECK(it.written(calendar).contains("20270331"));

    const MenuWindow empty;
    CHECK(messageAfter([&] { empty.choose("Calendar file…"); }).contains(QStringLiteral("give an action a date")));
}

TEST_CASE("Official wording is loaded by the menu")
{
    const Reported it;
    const QString csv = it.file("words.csv");
    REQUIRE(writeWholeFile(csv, "statement,title,level,text\n1.1,Aims,1,Plain enough.\n", Existing::Refuse));
    withNextDialog([&](QDialog &files) {
        withNextDialog([](QDialog &loading) {
            CHECK(loading.objectName() == u"loadWordingDialog");
            loading.accept();
        });
        dynamic_cast<QFileDialog &>(files).selectFile(csv);
        files.done(QDialog::Accepted);
    });
    it.choose("Load official wording…");
    CHECK(it.document.workspace().wordings().size() == 2);
}

TEST_CASE("Shift+F5 shows the theme to the room, F5 the statement, and F11 makes the window as large as the screen")
{
    Reported it;
    it.window.show();
    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(&it.window, Qt::Key_F5, Qt::ShiftModifier);
    REQUIRE(roomScreen());
    CHECK(roomScreen()->content().screen == AudienceScreen::Theme);
    CHECK(roomScreen()->content().rows.size() == builtInModel().structure.themes()[0].statements.size());
    roomScreen()->close();
    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(&it.window, Qt::Key_F5);
    REQUIRE(roomScreen());
    CHECK(roomScreen()->content().screen == AudienceScreen::Statement);
    roomScreen()->close();

    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(&it.window, Qt::Key_F11);
    CHECK(it.window.windowState().testFlag(Qt::WindowFullScreen));
    QTest::keyClick(&it.window, Qt::Key_F11);
    CHECK_FALSE(it.window.windowState().testFlag(Qt::WindowFullScreen));
}
