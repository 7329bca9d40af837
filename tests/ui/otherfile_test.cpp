// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened that is no file of a school or college: it is told what it is, and what can be done with it is
// offered.
#include "core/asking/offered.h"
#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "core/export/exporting.h"
#include "tests/support/menuwindow.h"
#include "tests/support/responses.h"
#include "tests/support/workbooks.h"
#include "ui/shell/otherfile.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Opening : MenuWindow
{
    ReviewId review = startReview("2026/27", QDate(2026, 11, 12));

    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    QByteArray answers() const
    {
        return QJsonDocument(
                   responseJson(document.workspace(), *document.workspace().review(review), QStringLiteral("Al"), 2))
            .toJson();
    }
    QString said(const QString &path)
    {
        return messageAfter([&] { window.run(Command::OpenPath, path); });
    }
};

} // namespace

TEST_CASE("Each kind of file is known by what is in it, whatever it is called", "[open]")
{
    Opening it;
    const Workspace &workspace = it.document.workspace();
    const QByteArray answers = it.answers();
    const QByteArray form = packHtml(workspace, packFor(workspace, it.review, {}, {1}));
    const QString exported = it.folder.filePath(QStringLiteral("all.json"));
    REQUIRE(writeExport(workspace, ExportKind::Everything, exported, Existing::Refuse));
    using Kind = std::optional<OtherFile>;
    CHECK(otherFileAt(it.put("a.waymark-response.json", answers)) == Kind(OtherFile::Answers));
    CHECK(otherFileAt(it.put("a.waymark", answers)) == Kind(OtherFile::Answers));
    CHECK(otherFileAt(it.put("b.zip", zipOf({{QStringLiteral("form.html"), form}, {QStringLiteral("al.json"), answers}},
                                            noon))) == Kind(OtherFile::Answers));
    CHECK(otherFileAt(it.put("c.xlsx", workbook({{"Name", "2.4"}, {"Al", "3"}}, Workbooks::Forms))) ==
          Kind(OtherFile::Table));
    CHECK(otherFileAt(it.put("c.ods", openDocument({{"Name", "2.4"}, {"Al", "3"}}))) == Kind(OtherFile::Table));
    CHECK(otherFileAt(it.put("d.html", form)) == Kind(OtherFile::Form));
    CHECK(otherFileAt(it.put("e.zip", zipOf({{QStringLiteral("form.html"), form}}, noon))) == Kind(OtherFile::Forms));
    CHECK(otherFileAt(it.put("f.csv", "statement,title,level,text\n1.1,Title,1,Words\n")) == Kind(OtherFile::Wording));
    CHECK(otherFileAt(it.put("g.download", "%PDF-1.4\n")) == Kind(OtherFile::Pdf));
    CHECK(otherFileAt(it.put("h.json", writeModel(builtInModel()))) == Kind(OtherFile::Model));
    CHECK(otherFileAt(exported) == Kind(OtherFile::Export));
    CHECK(otherFileAt(it.put("i.jpg", "\xff\xd8\xff\xe0")) == Kind(OtherFile::Picture));
    CHECK(otherFileAt(it.put("j.doc", "\xd0\xcf\x11\xe0")) == Kind(OtherFile::Document));
    // Of these nothing is known but that they are not Waymark's, or damaged.
    CHECK(otherFileAt(it.put("letter.waymark", "This is no Waymark file.")) == Kind());
    CHECK(otherFileAt(it.put("empty.waymark", "")) == Kind());
    CHECK(otherFileAt(it.folder.filePath(QStringLiteral("gone.waymark"))) == Kind());
    CHECK(otherFileAt(it.folder.filePath(QStringLiteral("example.waymark"))) == Kind()); // open, and not read
}

TEST_CASE("A film is known by its first bytes, however long it is", "[open]")
{
    Opening it;
    const QString path = it.put("film.mp4", QByteArray("\0\0\0\x18"
                                                       "ftypmp42",
                                                       12));
    QFile film(path);
    REQUIRE(film.resize(maxUnpacked + 1)); // more than is ever read of one file
    CHECK(otherFileAt(path) == std::optional(OtherFile::Recording));
}

TEST_CASE("A colleague's answers that are opened are imported into the open review, once that is wanted", "[open]")
{
    Opening it;
    const QString path = it.put("Beth-Morris.waymark-response.json", it.answers());
    CHECK(
        it.said(path).startsWith(QStringLiteral("Beth-Morris.waymark-response.json contains a colleague's answers.")));
    CHECK(it.document.workspace().responses().isEmpty());
    QString told;
    withNextDialog([&told](QDialog &question) {
        withNextDialog([&told](QDialog &dialog) {
            auto *list = child<QListWidget>(dialog, "broughtIn");
            REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
            told = list->item(0)->text();
            dialog.reject();
        });
        button<QPushButton>(question, QStringLiteral("Import answers…"))->click();
    });
    it.window.run(Command::OpenPath, path);
    CHECK(told.contains(QStringLiteral("imported")));
    CHECK(it.document.workspace().responses().size() == 1);
    REQUIRE(it.document.perform(edit::FinishReview{it.review, noon}));
    CHECK(it.said(path).contains(QStringLiteral("is finished")));
}

TEST_CASE("Answers that are opened first are imported into the file that is opened for them", "[open]")
{
    Opening it;
    const QString path = it.put("al.json", it.answers());
    const QString school = it.document.path();
    it.window.run(Command::Close);
    REQUIRE_FALSE(it.document.isOpen());
    QString told;
    withNextDialog([&](QDialog &question) {
        withNextDialog([&](QDialog &files) {
            dynamic_cast<QFileDialog &>(files).selectFile(school);
            withNextDialog([&told](QDialog &dialog) {
                auto *list = child<QListWidget>(dialog, "broughtIn");
                REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
                told = list->item(0)->text();
                dialog.reject();
            });
            files.done(QDialog::Accepted);
        });
        button<QPushButton>(question, QStringLiteral("Open the file…"))->click();
    });
    it.window.run(Command::OpenPath, path);
    REQUIRE(it.document.isOpen());
    CHECK(told.contains(QStringLiteral("imported")));
    CHECK(it.document.workspace().responses().size() == 1);
}

TEST_CASE("What is opened by mistake is named, and the open file stays open", "[open]")
{
    Opening it;
    for (const auto &[name, bytes, words] :
         {std::tuple("photo.jpg", QByteArray("\xff\xd8\xff\xe0"),
                     "photo.jpg is a picture, not a school or college file."),
          std::tuple("old.doc", QByteArray("\xd0\xcf\x11\xe0"), "old.doc is a document such as a Word file"),
          std::tuple("wording.csv", QByteArray("statement,title,level,text\n1.1,Title,1,Words\n"),
                     "wording.csv is a table of official wording."),
          std::tuple("paper.pdf", QByteArray("%PDF-1.4\n"), "paper.pdf is a PDF."),
          std::tuple("letter.txt", QByteArray("Dear all"), "letter.txt is not a Waymark file.")}) {
        INFO(name);
        CHECK(it.said(it.put(name, bytes)).startsWith(QString::fromUtf8(words)));
        CHECK(it.document.isOpen());
    }
    const QString exported = it.folder.filePath(QStringLiteral("all.json"));
    REQUIRE(writeExport(it.document.workspace(), ExportKind::Everything, exported, Existing::Refuse));
    QString offered;
    const auto refuse = [&offered](QDialog &question) {
        if (const auto *make = button<QPushButton>(question, QStringLiteral("Create a file from it…")))
            offered = make->text();
        question.reject();
    };
    withNextDialog(refuse);
    it.window.run(Command::OpenPath, exported);
    CHECK_FALSE(offered.isEmpty());
    offered.clear();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(exported)});
    QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&it.window, &entered);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&it.window, &event);
    withNextDialog(refuse); // which comes once the drag is over
    REQUIRE(QTest::qWaitFor([&] { return !offered.isEmpty() && !QApplication::activeModalWidget(); }));
}

TEST_CASE("Answers are imported only while their review is open", "[open]")
{
    Opening it;
    CHECK(isPossible(Command::BringAnswersIn, it.document));
    CHECK(isPossible(Command::PasteAnswers, it.document));
    REQUIRE(it.document.perform(edit::FinishReview{it.review, noon}));
    for (const Command each : {Command::BringAnswersIn, Command::BringAnswerFolderIn, Command::PasteAnswers})
        CHECK_FALSE(isPossible(each, it.document));
    CHECK_FALSE(it.action(QStringLiteral("Import answers…"))->isEnabled());
}

TEST_CASE("With no file open, restoring tells where backups are, and a damaged file without one tells what to do",
          "[open]")
{
    Opening it;
    it.settings.setBackupFolder(it.folder.filePath(QStringLiteral("kept here")));
    it.window.run(Command::Close);
    REQUIRE_FALSE(it.document.isOpen());
    QString told;
    withNextDialog([&told](QDialog &dialog) {
        const auto *box = dynamic_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        told = box->text() + box->informativeText();
        dialog.reject();
    });
    it.choose("Restore an earlier version…");
    CHECK(told.contains(QStringLiteral("Each file has its own backups")));
    CHECK(told.contains(QStringLiteral("kept here")));

    QFile whole(it.folder.filePath(QStringLiteral("example.waymark")));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString said = it.said(it.put("dene.waymark", bytes.left(100) + QByteArray(bytes.size() - 100, 'x')));
    CHECK(said.contains(QStringLiteral("ask them to send it again")));
    CHECK(said.contains(QStringLiteral("kept here")));
}
