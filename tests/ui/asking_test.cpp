// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "tests/support/answerblocks.h"
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/responses.h"
#include "tests/support/voices.h"
#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/board/boardcontent.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/report/themesheets.h"
#include "ui/statement/descriptorcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// An open file with a review, and a folder for what goes out and comes back.
struct Asking : OpenFile
{
    ReviewId review = startReview("2026/27", QDate(2026, 11, 12));

    QString write(const QString &name, int level = 2)
    {
        return writeResponse(folder.filePath(name + QStringLiteral(".waymark-response.json")),
                             responseJson(document.workspace(), *document.review(), name, level));
    }
};

/// With statements left blank it is asked first.
void finishAnyway(const QWidget &dialog)
{
    withNextDialog(
        [](QDialog &question) { button<QPushButton>(question, QStringLiteral("Save and finish"))->click(); });
    child<QPushButton>(dialog, "finishAnswering")->click();
}

/// What a program of the system says.
QString printed(const QString &program, const QStringList &words)
{
    QProcess running;
    running.start(program, words);
    REQUIRE(running.waitForFinished());
    REQUIRE(running.exitCode() == 0);
    return QString::fromUtf8(running.readAllStandardOutput());
}

QString pdfText(const QString &path)
{
    return printed(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

} // namespace

TEST_CASE("Answers are brought in as one gesture, with a line for each file", "[asking]")
{
    Asking asking;
    const QString one = asking.write(QStringLiteral("Al"));
    asking.write(QStringLiteral("Bea"));
    QFile broken(asking.folder.filePath(QStringLiteral("broken.waymark-response.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    BringAnswersDialog dialog(asking.document, {asking.folder.path()});
    dialog.show();
    auto *list = child<QListWidget>(dialog, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("broken.waymark-response.json")));
    CHECK(list->item(1)->text().startsWith(QStringLiteral("Al.waymark-response.json: imported")));
    CHECK(asking.document.workspace().responses().rows().size() == 2);
    REQUIRE(asking.document.undo());
    CHECK(asking.document.workspace().responses().rows().empty());
    REQUIRE(asking.document.redo());

    AnswersIntake again(asking.document);
    QSignalSpy finished(&again, &AnswersIntake::finished);
    again.start({one});
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }));
    REQUIRE(again.results().size() == 1);
    CHECK(again.results().front().what == Taken::What::AlreadyThere);
}

TEST_CASE("The window's other events go on while answers come in, and cancelling leaves no trace", "[asking]")
{
    Asking asking;
    for (int at = 0; at < 120; ++at)
        asking.write(QStringLiteral("Colleague %1").arg(at));
    const Workspace before = asking.document.workspace();
    AnswersIntake intake(asking.document);
    QSignalSpy finished(&intake, &AnswersIntake::finished);
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &intake, [&] { turns += intake.isRunning(); });
    other.start(0);
    intake.start({asking.folder.path()});
    CHECK(asking.document.workspace() == before);
    REQUIRE(QTest::qWaitFor([&turns] { return turns > 0; }));
    intake.cancel();
    QTest::qWait(20);
    CHECK(finished.isEmpty());
    CHECK(asking.document.workspace() == before);

    turns = 0;
    intake.start({asking.folder.path()});
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20000));
    CHECK(turns > 1);
    CHECK(asking.document.workspace().responses().rows().size() == 120);
}

TEST_CASE("An empty folder says what answers look like", "[asking]")
{
    Asking asking;
    BringAnswersDialog dialog(asking.document, {asking.folder.path()});
    dialog.show();
    auto *list = child<QListWidget>(dialog, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral(".waymark-response.json")));
}

TEST_CASE("A folder, a ZIP and a form sent back are told in the window as on the command line", "[asking]")
{
    Asking asking;
    const QString inbox = asking.folder.filePath(QStringLiteral("inbox"));
    REQUIRE(QDir().mkpath(inbox + QStringLiteral("/more")));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(inbox + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    const auto answers = [&](const char *name) {
        return QJsonDocument(
                   responseJson(asking.document.workspace(), *asking.document.review(), QString::fromLatin1(name), 2))
            .toJson();
    };
    put(QStringLiteral("more/al.waymark-response.json.txt"), answers("Al"));
    put(QStringLiteral("answers.zip"), zipOf({{QStringLiteral("bea.waymark-response.json"), answers("Bea")},
                                              {QStringLiteral("__MACOSX/._bea.waymark-response.json"), "left"}},
                                             noon));
    put(QStringLiteral("form.html"),
        packHtml(asking.document.workspace(), packFor(asking.document.workspace(), asking.review, {}, {1})));
    BringAnswersDialog dialog(asking.document, {inbox});
    dialog.show();
    auto *list = child<QListWidget>(dialog, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("form.html is the form itself")));
    CHECK(list->item(1)->text().startsWith(QStringLiteral("answers.zip/bea.waymark-response.json: imported")));
    CHECK(list->item(2)->text().startsWith(QStringLiteral("more/al.waymark-response.json.txt: imported")));
    CHECK(asking.document.workspace().responses().rows().size() == 2);
}

TEST_CASE("Forms go out as asked, and the file keeps how", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    auto *recipients = child<QListWidget>(dialog, "recipients");
    REQUIRE(recipients->count() == 7);
    CHECK(dialog.packs().size() == 1);
    child<QPlainTextEdit>(dialog, "handOutMessage")->setPlainText(QStringLiteral("Thank you <all>"));
    child<QCheckBox>(dialog, "handOutNames")->setChecked(true);
    recipients->item(0)->setCheckState(Qt::Unchecked);
    dialog.saveForms(asking.folder.filePath(QStringLiteral("none")));
    CHECK_FALSE(QFileInfo::exists(asking.folder.filePath(QStringLiteral("none"))));

    recipients->item(2)->setCheckState(Qt::Checked);
    recipients->item(3)->setCheckState(Qt::Checked);
    const QString out = asking.folder.filePath(QStringLiteral("out"));
    dialog.saveForms(out);
    CHECK(QDir(out).entryList(QDir::Files) ==
          QStringList({QStringLiteral("Theme 2, 2026-27.html"), QStringLiteral("Theme 3, 2026-27.html")}));
    QFile form(out + QStringLiteral("/Theme 2, 2026-27.html"));
    REQUIRE(form.open(QIODevice::ReadOnly));
    const QByteArray html = form.readAll();
    CHECK(html.contains("Thank you &lt;all&gt;"));
    CHECK(html.contains("\"namesSeen\":true"));
    CHECK(asking.document.workspace().reflection(asking.review).namesSeen);

    dialog.saveZip(asking.folder.filePath(QStringLiteral("forms")));
    CHECK(QFileInfo::exists(asking.folder.filePath(QStringLiteral("forms.zip"))));
    dialog.copyMail();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Thank you <all>")));
}

TEST_CASE("Theme sheets hold every descriptor of their themes, on A4 and on A3", "[asking]")
{
    Asking asking;
    const Workspace &workspace = asking.document.workspace();
    Pack pack = packFor(workspace, asking.review, {}, {2, 6});
    pack.message = QStringLiteral("Please tick one box for each.");
    REQUIRE(asking.document.perform(
        edit::ArrangeMeeting{{asking.review, QDate(2026, 12, 3), QTime(15, 45), QStringLiteral("Room 4")}}));
    const QString a4 = asking.folder.filePath(QStringLiteral("a4.pdf"));
    const QString a3 = asking.folder.filePath(QStringLiteral("a3.pdf"));
    REQUIRE(writeThemeSheetsPdf(workspace, {pack}, QPageSize::A4, a4).has_value());
    REQUIRE(writeThemeSheetsPdf(workspace, {pack}, QPageSize::A3, a3).has_value());
    const QString text = pdfText(a4).simplified();
    for (const int number : {2, 6}) {
        for (const Statement &statement : workspace.structureOf(*asking.document.review()).theme(number)->statements)
            CHECK(text.contains(statement.number.toString()));
    }
    CHECK(text.contains(QStringLiteral("Please tick one box for each.")));
    CHECK(text.contains(QStringLiteral("The meeting: Thursday 3 December 2026, 15:45, Room 4")));
    CHECK(text.contains(QStringLiteral("No description for this level")));
    CHECK(text.contains(QStringLiteral("Gatsby Benchmarks 1, 3")));
    CHECK(text.contains(QStringLiteral("Gatsby Benchmark 8")));
    CHECK(pdfText(a3).simplified() == text);
    // Each theme is handed out by itself, and its pages count by themselves.
    CHECK(text.count(QStringLiteral("Page 1 of")) == 2);
    for (const int number : {2, 6}) {
        const int pages =
            themeSheetsPageCount(workspace, {packFor(workspace, asking.review, {}, {number})}, QPageSize::A4);
        CHECK(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    }
}

TEST_CASE("How many pages the sheets have is told before they are saved, and it is as many", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    auto *recipients = child<QListWidget>(dialog, "recipients");
    auto *told = child<QLabel>(dialog, "sheetsPages");
    const auto pages = [&] {
        return QRegularExpression(QStringLiteral("(\\d+) page")).match(told->text()).captured(1).toInt();
    };
    REQUIRE(recipients->item(0)->checkState() == Qt::Checked); // all themes
    const int all = pages();
    REQUIRE(all > 0);
    // Our own 32 statements, with two lines to write on for each question; somebody's own themes begin no page each.
    CHECK(all <= 16);
    const Workspace &workspace = asking.document.workspace();
    const Person jo{PersonId::create(), QStringLiteral("Jo"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    const Pack own = packFor(workspace, asking.review, Voice(jo.id), {1, 2, 3, 4, 5, 6});
    CHECK(themeSheetsPageCount(workspace, {own}, QPageSize::A4) <= 14);
    // Pages come apart: each says in its foot whose it is.
    const QString mine = asking.folder.filePath(QStringLiteral("own.pdf"));
    REQUIRE(writeThemeSheetsPdf(workspace, {own}, QPageSize::A4, mine).has_value());
    CHECK(pdfText(mine).count(QStringLiteral("For: Jo")) ==
          themeSheetsPageCount(workspace, {own}, QPageSize::A4) + 1); // and once above the first theme
    // All of somebody's themes are one sheet.
    CHECK(pdfText(mine).count(QStringLiteral("Page 1 of")) == 1);
    // What a page has left is there to be written on, and no page more for it.
    const ThemeSheets filled(workspace, own, QSizeF(794, 1123), 1);
    CHECK(filled.linesAdded() > 32);
    CHECK(filled.pageCount() == ThemeSheets(workspace, own, QSizeF(794, 1123), 1, false).pageCount());
    CHECK(themeSheetsPageCount(workspace, {own, own}, QPageSize::A4) ==
          2 * themeSheetsPageCount(workspace, {own}, QPageSize::A4));
    const QString path = asking.folder.filePath(QStringLiteral("all.pdf"));
    dialog.saveSheets(path);
    CHECK(printed(QStringLiteral("pdfinfo"), {path})
              .contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(all))));
    // Only the themes that somebody is asked about.
    recipients->item(0)->setCheckState(Qt::Unchecked);
    recipients->item(6)->setCheckState(Qt::Checked);
    REQUIRE(QTest::qWaitFor([&] { return pages() < all; }));
    CHECK(pages() <= 2);
    recipients->item(6)->setCheckState(Qt::Unchecked);
    REQUIRE(QTest::qWaitFor([&] { return told->text().contains(QStringLiteral("No one is ticked")); }));
}

TEST_CASE("Sheets for a theme are saved on the paper chosen, in its colour, also where somebody has it", "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    REQUIRE(asking.document.perform(edit::SetAssignments{asking.review, {{asking.review, 2, jo.id}}}));
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    auto *recipients = child<QListWidget>(dialog, "recipients");
    REQUIRE(recipients->count() == 7); // Jo, then every theme
    CHECK(recipients->item(0)->checkState() == Qt::Checked);
    CHECK(recipients->item(2)->text() == QStringLiteral("Theme 2"));
    CHECK(recipients->item(2)->checkState() == Qt::Unchecked);
    recipients->item(0)->setCheckState(Qt::Unchecked);
    recipients->item(2)->setCheckState(Qt::Checked);
    auto *paper = child<QComboBox>(dialog, "paperSize");
    for (const auto &[name, size] : {std::pair("A4", "595"), std::pair("A3", "842")}) {
        INFO(name);
        paper->setCurrentText(QString::fromLatin1(name));
        const QString path = asking.folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pdf"));
        dialog.saveSheets(path);
        const QString about = printed(QStringLiteral("pdfinfo"), {path});
        CHECK(about.contains(QRegularExpression(QStringLiteral("Page size: +%1[.0-9]* x ").arg(QLatin1String(size)))));
        CHECK(about.contains(u'(' + QString::fromLatin1(name) + u')'));
        CHECK(pdfText(path).contains(QStringLiteral("Theme 2")));
        CHECK_FALSE(pdfText(path).contains(QStringLiteral("Theme 1")));
        const QString picture = asking.folder.filePath(QStringLiteral("page"));
        printed(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                             QStringLiteral("-r"), QStringLiteral("40"), path, picture});
        const QImage page(picture + QStringLiteral(".png"));
        REQUIRE_FALSE(page.isNull());
        const auto pixels = [&page](const QColor &colour) {
            int count = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x)
                    count += page.pixelColor(x, y) == colour ? 1 : 0;
            }
            return count;
        };
        CHECK(pixels(Tokens::light().themeFill(2)) > page.width());
        CHECK(pixels(Tokens::light().themeFill(1)) == 0);
    }
}

TEST_CASE("Guidance for colleagues is kept with the review, is in what they are handed, and has a web address or none",
          "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    child<QPlainTextEdit>(dialog, "handOutGuidance")->setPlainText(QStringLiteral("A film of six minutes"));
    auto *link = child<QLineEdit>(dialog, "handOutLink");
    link->setText(QStringLiteral("http://example.org/film"));
    dialog.saveForms(asking.folder.filePath(QStringLiteral("forms")));
    CHECK_FALSE(QFileInfo::exists(asking.folder.filePath(QStringLiteral("forms"))));
    CHECK(asking.document.workspace().reflection(asking.review).guidance.isEmpty());
    link->setText(QStringLiteral("https://example.org/film"));
    dialog.saveForms(asking.folder.filePath(QStringLiteral("forms")));
    const QStringList forms = QDir(asking.folder.filePath(QStringLiteral("forms"))).entryList(QDir::Files);
    REQUIRE_FALSE(forms.isEmpty());
    QFile form(asking.folder.filePath(QStringLiteral("forms/")) + forms.first());
    REQUIRE(form.open(QIODevice::ReadOnly));
    const QByteArray html = form.readAll();
    CHECK(html.contains("A film of six minutes"));
    CHECK(html.contains("https://example.org/film"));
    const QString paper = asking.folder.filePath(QStringLiteral("paper.pdf"));
    dialog.saveSheets(paper);
    CHECK(pdfText(paper).contains(QStringLiteral("https://example.org/film")));
    // Remembered for the next time.
    const HandOutDialog again(asking.document, asking.folder.path());
    CHECK(child<QLineEdit>(again, "handOutLink")->text() == QStringLiteral("https://example.org/film"));
    CHECK(child<QPlainTextEdit>(again, "handOutGuidance")->toPlainText() == QStringLiteral("A film of six minutes"));
}

TEST_CASE("Nothing can go out twice under one name without being said", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    const QString out = asking.folder.filePath(QStringLiteral("out"));
    dialog.saveForms(out);
    CHECK(child<PlainLabel>(dialog, "handOutTold")->text().contains(QStringLiteral("saved in")));
    dialog.saveForms(out);
    CHECK_FALSE(child<PlainLabel>(dialog, "handOutTold")->text().contains(QStringLiteral("saved in")));
    CHECK(child<PlainLabel>(dialog, "formTrouble")->isVisible());
}

TEST_CASE("A date or a message asks no one, a form that is made does, and one that is not made does not", "[asking]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}});
    const auto isAsked = [&] { return file.document.workspace().reflections().find(file.review) != nullptr; };
    HandOutDialog dialog(file.document, file.folder.path());
    dialog.show();
    auto *message = child<QPlainTextEdit>(dialog, "handOutMessage");
    QTest::keyClicks(message, QStringLiteral("Thank you"));
    QString question;
    withNextDialog([&question](QDialog &box) {
        for (const QLabel *each : box.findChildren<QLabel *>())
            question += each->text();
        button<QPushButton>(box, QStringLiteral("Go back"))->click();
    });
    button<QPushButton>(dialog, QStringLiteral("Save and close"))->click();
    CHECK(question.contains(QStringLiteral("Have your colleagues been asked?")));
    CHECK(dialog.isVisible());
    CHECK_FALSE(isAsked());
    dialog.saveZip(file.folder.filePath(QStringLiteral("no such folder/forms.zip")));
    CHECK_FALSE(isAsked());
    CHECK(button<QPushButton>(dialog, QStringLiteral("Cancel"))->isVisible());
    dialog.saveForms(file.folder.filePath(QStringLiteral("forms")));
    CHECK(isAsked());
    CHECK(file.document.workspace().reflection(file.review).message == QStringLiteral("Thank you"));
    // One way out, and nothing is asked: all of it is stored.
    CHECK_FALSE(child<QPushButton>(dialog, "saveForms")->isHidden());
    CHECK_FALSE(button<QPushButton>(dialog, QStringLiteral("Cancel")));
    CHECK(button<QPushButton>(dialog, QStringLiteral("Close")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The leader can say that colleagues were asked without a form", "[asking]")
{
    AskedFile file;
    file.ask({{1, file.head}});
    HandOutDialog dialog(file.document, file.folder.path());
    dialog.show();
    QTest::keyClicks(child<QPlainTextEdit>(dialog, "handOutMessage"), QStringLiteral("By Friday, please"));
    withNextDialog([](QDialog &box) { button<QPushButton>(box, QStringLiteral("They have been asked"))->click(); });
    button<QPushButton>(dialog, QStringLiteral("Save and close"))->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(file.document.workspace().reflection(file.review).message == QStringLiteral("By Friday, please"));
}

TEST_CASE("Every way to send forms is in sight on a laptop at 125 %, and telling what was made moves nothing",
          "[asking]")
{
    AskedFile file;
    file.ask({{1, file.head}, {2, file.senco}});
    HandOutDialog dialog(file.document, file.folder.path());
    dialog.show();
    dialog.resize(1028, 577); // 94 % of 1366 by 768 at 125 %
    QTest::qWait(1);
    const auto place = [&dialog](const char *name) {
        const auto *each = child<QWidget>(dialog, name);
        return QRect(each->mapTo(&dialog, QPoint()), each->size());
    };
    for (const char *name : {"saveForms", "saveZip", "saveSheets", "copyMail"}) {
        INFO(name);
        CHECK(child<QWidget>(dialog, name)->visibleRegion().boundingRect().size() == place(name).size());
        CHECK(dialog.rect().contains(place(name)));
    }
    const QRect list = place("recipients");
    const QRect ways = place("saveForms");
    dialog.copyMail();
    QTest::qWait(1);
    CHECK(place("recipients") == list);
    CHECK(place("saveForms") == ways);
}

TEST_CASE("Whoever answers here is told first what a form would tell them", "[asking]")
{
    Asking asking;
    REQUIRE(asking.document.perform(edit::DescribeReflection{
        {asking.review, QDate(2026, 11, 9), QStringLiteral("Be <b>frank</b>"), false, PackKind::Blind}}));
    const auto said = [](const AnswerHereDialog &dialog) {
        QStringList texts;
        for (const QLabel *label : child<QWidget>(dialog, "howAsked")->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    {
        const AnswerHereDialog dialog(asking.document);
        CHECK(said(dialog).contains(QStringLiteral("Be <b>frank</b>")));
        CHECK(said(dialog).contains(QStringLiteral("9 November 2026")));
        CHECK(said(dialog).contains(namesPromise(false)));
    }
    REQUIRE(asking.document.perform(edit::DescribeReflection{{asking.review, {}, {}, true, PackKind::Blind}}));
    const AnswerHereDialog named(asking.document);
    CHECK(said(named).contains(namesPromise(true)));
    const QString form = QString::fromUtf8(
        packHtml(asking.document.workspace(), packFor(asking.document.workspace(), asking.review, {}, {6})));
    CHECK(form.contains(namesPromise(true).toHtmlEscaped()));
}

TEST_CASE("The second colleague sees nothing of the first one's answers, and Finish shows no page of the leader's",
          "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    const Person kim{PersonId::create(), QStringLiteral("Kim Sample"), roleFrom(QStringLiteral("careers-leader"))};
    for (const Person &person : {jo, kim})
        REQUIRE(asking.document.perform(edit::AddPerson{person}));
    REQUIRE(asking.document.perform(
        edit::SetAssignments{asking.review, {{asking.review, 6, jo.id}, {asking.review, 6, kim.id}}}));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    auto *who = child<QComboBox>(dialog, "whoAnswers");
    auto *comment = child<QPlainTextEdit>(dialog, "answerComment");
    who->setCurrentText(QStringLiteral("Jo Example"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    QTest::keyClick(&dialog, Qt::Key_3);
    comment->setPlainText(QStringLiteral("Only for the leader's eyes"));
    finishAnyway(dialog);
    CHECK(child<QWidget>(dialog, "handBack")->isVisible());
    CHECK(dialog.isVisible());
    // Neither Esc nor one Enter too many leads on to the leader's page.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(child<QWidget>(dialog, "handBack")->isVisible());

    child<QPushButton>(dialog, "nextColleague")->click();
    who->setCurrentText(QStringLiteral("Kim Sample"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    CHECK(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("6.1")));
    CHECK(child<QLabel>(dialog, "answerProgress")->text() == QStringLiteral("0 of 3 answered"));
    CHECK(comment->toPlainText().isEmpty());
    comment->undo();
    CHECK(comment->toPlainText().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as it is before anybody sits down
    for (const DescriptorCard *card : dialog.findChildren<DescriptorCard *>())
        CHECK_FALSE(card->entry().chosen);
    QTest::keyClick(&dialog, Qt::Key_2);
    finishAnyway(dialog);

    // Jo's name chosen once more: her answers stay closed until somebody says that they may open.
    child<QPushButton>(dialog, "nextColleague")->click();
    CHECK(who->currentIndex() < 0); // nobody, not the one before
    who->setCurrentText(QStringLiteral("Jo Example"));
    withNextDialog([](QDialog &question) { question.reject(); });
    child<QPushButton>(dialog, "beginAnswering")->click();
    CHECK_FALSE(comment->isVisible());
    CHECK(comment->toPlainText().isEmpty());
    withNextDialog([](QDialog &question) { button<QPushButton>(question, QStringLiteral("Reopen"))->click(); });
    child<QPushButton>(dialog, "beginAnswering")->click();
    finishAnyway(dialog);
    child<QPushButton>(dialog, "backToReview")->click();
    CHECK_FALSE(dialog.isVisible());
    const auto responses = asking.document.workspace().responsesOf(asking.review);
    REQUIRE(responses.size() == 2);
    CHECK(asking.document.workspace().answer(responses[0]->id, number("6.1"))->level == level(3));
    CHECK(asking.document.workspace().answer(responses[1]->id, number("6.1"))->level == level(2));
}

TEST_CASE("Nobody is chosen before a colleague chooses themselves, and blank statements are told before saving",
          "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    auto *who = child<QComboBox>(dialog, "whoAnswers");
    auto *title = child<QLabel>(dialog, "answeredStatement");
    // Whoever leaves at once is not told that answers were saved.
    who->setCurrentText(QStringLiteral("Jo Example"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(child<QWidget>(dialog, "handBack")->isVisible());
    CHECK(child<QLabel>(dialog, "thanks")->text() == QStringLiteral("Nothing was answered."));
    child<QPushButton>(dialog, "nextColleague")->click();
    CHECK(who->currentIndex() < 0);
    CHECK_FALSE(child<QLineEdit>(dialog, "answererName")->isVisible());
    child<QPushButton>(dialog, "beginAnswering")->click();
    CHECK_FALSE(title->isVisible());
    CHECK(who->accessibleDescription() == QStringLiteral("Choose your name, or “Someone else”."));
    who->setCurrentText(QStringLiteral("Jo Example"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    REQUIRE(title->text().startsWith(QStringLiteral("1.1")));
    QTest::keyClick(&dialog, Qt::Key_2);
    QString said;
    withNextDialog([&said](QDialog &question) {
        said = qobject_cast<QMessageBox *>(&question)->text();
        button<QPushButton>(question, QStringLiteral("Continue answering"))->click();
    });
    child<QPushButton>(dialog, "finishAnswering")->click();
    CHECK(said == QStringLiteral("31 statement(s) (is/are) still blank, of 32. They count as not answered."));
    CHECK(title->text().startsWith(QStringLiteral("1.2"))); // the first blank one
    finishAnyway(dialog);
    CHECK(child<QWidget>(dialog, "handBack")->isVisible());
    CHECK(child<QLabel>(dialog, "thanks")->text() == QStringLiteral("Thank you. Your answers are saved."));

    // The leader reads the same, though nobody was asked anything.
    const BoardContent board = boardContent(asking.document.workspace(), *asking.document.review(), QDate(2026, 11, 1));
    const auto row = std::ranges::find(board.rows, QStringLiteral("Jo Example"), &BoardRow::name);
    REQUIRE(row != board.rows.end());
    CHECK(row->returned == BoardRow::Return::Partly);
    CHECK(row->state.startsWith(QStringLiteral("1 of 32")));
    CHECK(board.summary == QStringLiteral("0 of 1 have answered. 1 answered only in part."));
}

TEST_CASE("What was answered here and set aside takes no more answers: the next ones are a response of their own",
          "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    Response here = responseTo(asking.document.workspace(), asking.review, Voice(jo.id));
    here.origin = ResponseOrigin::Program;
    here.source = {};
    REQUIRE(asking.document.perform(edit::RecordAnswer{here, number("1.1"), level(2)}));
    const Response sent = responseTo(asking.document.workspace(), asking.review, Voice(jo.id));
    REQUIRE(asking.document.perform(edit::ImportResponse{sent, {says("1.1", 4)}}));
    REQUIRE(asking.document.perform(edit::ChooseResponse{sent.id}));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    child<QComboBox>(dialog, "whoAnswers")->setCurrentText(QStringLiteral("Jo Example"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    REQUIRE(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("1.2")));
    QTest::keyClick(&dialog, Qt::Key_3);
    finishAnyway(dialog);
    CHECK(asking.document.workspace().countingAnswers(asking.review, number("1.2")).size() == 1);
}

TEST_CASE("A group that answers here says for how many it speaks, and goes on for as many", "[asking]")
{
    Asking asking;
    const GroupId years = GroupId::create();
    REQUIRE(asking.document.perform(edit::AddGroup{{years, QStringLiteral("Heads of year")}, {}}));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    auto *who = child<QComboBox>(dialog, "whoAnswers");
    auto *speaks = child<QSpinBox>(dialog, "speaksFor");
    who->setCurrentText(QStringLiteral("Heads of year"));
    CHECK(speaks->isVisible());
    speaks->setValue(5);
    dialog.begin();
    QTest::keyClick(&dialog, Qt::Key_2);
    dialog.reject();
    const auto responses = asking.document.workspace().responsesOf(asking.review);
    REQUIRE(responses.size() == 1);
    CHECK(responses[0]->speaksFor == 5);
    child<QPushButton>(dialog, "nextColleague")->click();
    who->setCurrentText(QStringLiteral("Someone else"));
    CHECK(speaks->isVisible());
    CHECK(speaks->value() == 1);
    who->setCurrentText(QStringLiteral("Heads of year"));
    CHECK(speaks->value() == 5);
    CHECK_FALSE(speaks->isEnabled());
}

TEST_CASE("Where the draft is shown, whoever answers here can say higher or lower without a level", "[asking]")
{
    Asking asking;
    REQUIRE(asking.document.perform(edit::DescribeReflection{{asking.review, {}, {}, false, PackKind::DraftShown}}));
    REQUIRE(asking.document.perform(edit::ChooseLevel{asking.review, number("1.1"), level(2)}));
    REQUIRE(asking.document.perform(edit::ChooseLevel{asking.review, number("1.2"), level(4)}));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    child<QComboBox>(dialog, "whoAnswers")->setCurrentText(QStringLiteral("Someone else"));
    child<QLineEdit>(dialog, "answererName")->setText(QStringLiteral("Jo"));
    dialog.begin();
    const auto answered = [&asking](const char *statement) {
        const auto responses = asking.document.workspace().responsesOf(asking.review);
        const ResponseAnswer *found =
            responses.empty() ? nullptr : asking.document.workspace().answer(responses[0]->id, number(statement));
        return found ? *found : ResponseAnswer{{}, number(statement)};
    };
    auto *agree = child<QRadioButton>(dialog, "stanceAgree");
    auto *higher = child<QRadioButton>(dialog, "stanceHigher");
    auto *lower = child<QRadioButton>(dialog, "stanceLower");
    higher->click();
    CHECK(answered("1.1").stance == Stance::Higher);
    CHECK_FALSE(answered("1.1").level);
    CHECK(child<QLabel>(dialog, "answerProgress")->text().startsWith(QStringLiteral("1 of")));
    agree->click();
    CHECK(answered("1.1").level == level(2));
    CHECK(answered("1.1").stance == Stance::Agree);
    QTest::keyClick(&dialog, Qt::Key_1);
    CHECK(lower->isChecked());
    CHECK_FALSE(agree->isChecked());
    QTest::mouseClick(lower, Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_1); // the same again is the same
    CHECK(answered("1.1").level == level(1));
    CHECK(lower->isChecked());
    child<QPushButton>(dialog, "clearAnswer")->click();
    CHECK(answered("1.1").isEmpty());
    CHECK_FALSE(child<QPushButton>(dialog, "clearAnswer")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_1);
    QTest::keyClick(&dialog, Qt::Key_Delete);
    CHECK(answered("1.1").isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(higher->isVisible()); // nothing is above the top
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(agree->isVisible()); // no draft, no stance
}

TEST_CASE("A colleague answers here by keyboard, and goes on where they left off", "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    REQUIRE(asking.document.perform(edit::SetAssignments{asking.review, {{asking.review, 6, jo.id}}}));
    const auto answered = [&asking](const char *statement) -> const ResponseAnswer * {
        const auto responses = asking.document.workspace().responsesOf(asking.review);
        return responses.empty() ? nullptr
                                 : asking.document.workspace().answer(responses.front()->id, number(statement));
    };
    {
        AnswerHereDialog dialog(asking.document);
        dialog.show();
        child<QComboBox>(dialog, "whoAnswers")->setCurrentText(QStringLiteral("Jo Example"));
        child<QPushButton>(dialog, "beginAnswering")->click();
        CHECK(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("6.1")));
        // There is nothing to read at level 1, so it cannot be chosen.
        QTest::keyClick(&dialog, Qt::Key_1);
        CHECK(answered("6.1") == nullptr);
        QTest::keyClick(&dialog, Qt::Key_3);
        REQUIRE(answered("6.1"));
        CHECK(answered("6.1")->level == level(3));
        // No other card looks chosen.
        CHECK(dialog.focusWidget() == child<QWidget>(dialog, "level3"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        child<QCheckBox>(dialog, "doNotKnow")->click();
        REQUIRE(answered("6.2"));
        CHECK(answered("6.2")->doNotKnow);
        child<QPlainTextEdit>(dialog, "answerComment")->setPlainText(QStringLiteral("Ask the adviser"));
        CHECK(child<QLabel>(dialog, "answerProgress")->text() == QStringLiteral("2 of 3 answered"));
        dialog.reject();
    }
    CHECK(answered("6.2")->comment == QStringLiteral("Ask the adviser"));
    AnswerHereDialog again(asking.document);
    again.show();
    child<QComboBox>(again, "whoAnswers")->setCurrentText(QStringLiteral("Jo Example"));
    // What was said before opens only once somebody says that it may.
    withNextDialog([](QDialog &question) { question.reject(); });
    again.begin();
    CHECK_FALSE(child<QLabel>(again, "answeredStatement")->isVisible());
    withNextDialog([](QDialog &question) { button<QPushButton>(question, QStringLiteral("Reopen"))->click(); });
    again.begin();
    CHECK(child<QLabel>(again, "answeredStatement")->text().startsWith(QStringLiteral("6.3")));
    CHECK(asking.document.workspace().responsesOf(asking.review).size() == 1);
}

TEST_CASE("Whoever answered a theme by form goes on here with the themes that are left", "[asking]")
{
    Asking asking;
    const Person jo{PersonId::create(), QStringLiteral("Jo Example"), roleFrom(QStringLiteral("senco"))};
    REQUIRE(asking.document.perform(edit::AddPerson{jo}));
    REQUIRE(asking.document.perform(
        edit::SetAssignments{asking.review, {{asking.review, 5, jo.id}, {asking.review, 6, jo.id}}}));
    edit::ImportResponse form;
    form.response.id = ResponseId::create();
    form.response.review = asking.review;
    form.response.voice = jo.id;
    form.response.wording = asking.document.review()->wording;
    form.response.savedAt = form.response.receivedAt = QDateTime(QDate(2026, 11, 3), QTime(12, 0));
    for (const char *statement : {"5.1", "5.2", "5.3"})
        form.answers.push_back({form.response.id, number(statement), level(2)});
    REQUIRE(asking.document.perform(form));
    AnswerHereDialog dialog(asking.document);
    dialog.show();
    child<QComboBox>(dialog, "whoAnswers")->setCurrentText(QStringLiteral("Jo Example"));
    child<QPushButton>(dialog, "beginAnswering")->click();
    CHECK(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("6.1")));
    CHECK(child<QLabel>(dialog, "answerProgress")->text() == QStringLiteral("3 of 6 answered"));
    CHECK_FALSE(child<QLabel>(dialog, "answeredEarlier")->isVisible());
    // What was answered there is not shown, only that it was.
    QTest::keyClick(&dialog, Qt::Key_PageUp);
    CHECK(child<QLabel>(dialog, "answeredStatement")->text().startsWith(QStringLiteral("5.3")));
    CHECK(child<QLabel>(dialog, "answeredEarlier")->text() ==
          QStringLiteral(
              "You answered this on 3 November. That answer isn't shown here. Choose a level only to change it: "
              "your careers leader then decides which of the two counts."));
    CHECK(child<QPushButton>(dialog, "nextStatement")->isVisible());
    CHECK_FALSE(child<QCheckBox>(dialog, "doNotKnow")->isChecked());
    for (const int key : {Qt::Key_PageDown, Qt::Key_3, Qt::Key_PageDown, Qt::Key_2, Qt::Key_PageDown, Qt::Key_2})
        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
    CHECK(child<QLabel>(dialog, "answerProgress")->text() == QStringLiteral("6 of 6 answered"));
    // From the last statement there is one way on.
    CHECK_FALSE(child<QPushButton>(dialog, "nextStatement")->isVisible());
    child<QPushButton>(dialog, "finishAnswering")->click(); // nothing is blank: nothing is asked
    CHECK(asking.document.workspace().countingOf(asking.review, jo.id).size() == 2);
    CHECK(asking.document.workspace().countingAnswers(asking.review, number("5.3")).size() == 1);
}

TEST_CASE("Questions go to other tools as text, and to colleagues as a spreadsheet that comes back", "[asking]")
{
    Asking asking;
    HandOutDialog dialog(asking.document, asking.folder.path());
    dialog.show();
    child<QComboBox>(dialog, "questionsTheme")->setCurrentIndex(1);
    child<QPushButton>(dialog, "copyQuestions")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("\n\n3. 2.1 Learning journeys\nA. Not in place yet\nB. Level 1: ")));
    CHECK(copied.contains(QStringLiteral("\nF. I don't know\n\n4. 2.1 comment\n\n")));
    CHECK(copied.contains(namesPromise(false)));
    CHECK_FALSE(copied.contains(QStringLiteral("3.1 ")));
    dialog.saveQuestions(asking.folder.filePath(QStringLiteral("questions")));
    QFile saved(asking.folder.filePath(QStringLiteral("questions.txt")));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()) == copied);

    const QString path = asking.folder.filePath(QStringLiteral("answers.xlsx"));
    dialog.saveWorkbook(path);
    BringAnswersDialog empty(asking.document, {path});
    empty.show();
    auto *list = child<QListWidget>(empty, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    CHECK(list->item(0)->text().contains(QStringLiteral("answers.xlsx")));
    CHECK(empty.tables().empty());
}

TEST_CASE("Answers as text are pasted, and a text that was cut short is told as that", "[asking]")
{
    Asking asking;
    const QByteArray response =
        QJsonDocument(responseJson(asking.document.workspace(), *asking.document.review(), QStringLiteral("Al"), 2))
            .toJson();
    const auto told = [&](const QString &text) {
        BringAnswersDialog dialog(PastedText{text}, asking.document);
        dialog.show();
        auto *list = child<QListWidget>(dialog, "broughtIn");
        REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
        REQUIRE(list->count() == 1);
        return list->item(0)->text();
    };
    const QString block = answerBlock(response);
    CHECK(told(block.left(block.size() / 2)).contains(QStringLiteral("some of the text is missing")));
    CHECK(asking.document.workspace().responses().isEmpty());
    CHECK(told(QStringLiteral("> ") + QString(block).replace(u'\n', QStringLiteral("\n> ")))
              .startsWith(QStringLiteral("The pasted text: imported, 32 statement(s), from Al")));
    CHECK(asking.document.workspace().responses().size() == 1);
    // The file that the form saved with it is the same answers.
    QFile file(asking.folder.filePath(QStringLiteral("al.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(response);
    file.close();
    AnswersIntake again(asking.document);
    QSignalSpy finished(&again, &AnswersIntake::finished);
    again.start({file.fileName()});
    REQUIRE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }));
    CHECK(again.results().front().what == Taken::What::AlreadyThere);
    CHECK(told(QStringLiteral("Dear Jo")).contains(QStringLiteral("contains no answers")));
    CHECK(told({}).startsWith(QStringLiteral("The pasted text is empty.")));
}

TEST_CASE("Whoever does not take part in this review gets a form only where that is meant", "[asking]")
{
    AskedFile file;
    const Person outsider{PersonId::create(), QStringLiteral("Aaron Guest"), {QStringLiteral("slt-progress"), {}}};
    file.must(edit::AddPerson{outsider});
    file.ask({{1, file.head}, {2, outsider.id}, {3, file.years}});
    HandOutDialog dialog(file.document, file.folder.path());
    dialog.show();
    const auto *recipients = child<QListWidget>(dialog, "recipients");
    const auto *last = recipients->item(recipients->count() - 1);
    CHECK(last->text() == QStringLiteral("Aaron Guest (not taking part in this review; themes: 2)"));
    CHECK(last->checkState() == Qt::Unchecked);
    CHECK(recipients->item(0)->text() == QStringLiteral("Ada Bell (themes: 1)"));
    CHECK(recipients->item(0)->checkState() == Qt::Checked);
    CHECK(recipients->item(1)->checkState() == Qt::Checked); // the group
    dialog.saveForms(file.folder.path());
    CHECK(QDir(file.folder.path()).entryList({QStringLiteral("*.html")}).size() == 2);
}

TEST_CASE("Sending forms again ticks those who are missing, says who answered, and has a reminder for them", "[asking]")
{
    AskedFile file;
    file.ask({{6, file.head}, {6, file.senco}, {1, file.curriculum}});
    Reflection reflection{file.review};
    reflection.message = QStringLiteral("Our first letter");
    reflection.returnBy = QDate(2026, 11, 6);
    file.must(edit::DescribeReflection{reflection});
    file.answer(file.head, {{"6.1", 2}, {"6.2", 2}, {"6.3", 3}});
    file.answer(file.curriculum, {{"1.1", 2}});
    HandOutDialog dialog(file.document, file.folder.path());
    dialog.show();
    const auto *recipients = child<QListWidget>(dialog, "recipients");
    CHECK(recipients->item(0)->text() == QStringLiteral("Ada Bell (themes: 6; answered)"));
    CHECK(recipients->item(0)->checkState() == Qt::Unchecked);
    CHECK(recipients->item(1)->text() == QStringLiteral("Cleo Dunn (themes: 6)"));
    CHECK(recipients->item(1)->checkState() == Qt::Checked);
    CHECK(recipients->item(2)->text() == QStringLiteral("Emre Finch (themes: 1; answered 1 of 7)"));
    CHECK(recipients->item(2)->checkState() == Qt::Unchecked);
    auto *remind = child<QPushButton>(dialog, "copyReminder");
    REQUIRE(remind->isVisible());
    remind->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("I don't have all of your answers yet.")));
    CHECK(copied.contains(QStringLiteral("6 November 2026")));
    CHECK_FALSE(copied.contains(QStringLiteral("Our first letter")));
    CHECK(child<PlainLabel>(dialog, "handOutTold")->text().endsWith(QStringLiteral("Send it to Cleo Dunn.")));
    // From someone's menu on the board: that one alone.
    const HandOutDialog one(file.document, file.folder.path(), file.curriculum.value);
    REQUIRE(one.packs().size() == 1);
    CHECK(one.packs().front().voice == Voice(file.curriculum));
    // Before anything went out there is no one to remind.
    AskedFile other;
    other.ask({{6, other.head}});
    HandOutDialog first(other.document, other.folder.path());
    first.show();
    CHECK_FALSE(child<QPushButton>(first, "copyReminder")->isVisible());
}
