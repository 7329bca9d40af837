// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened that is no file of a school or college: it is told what it is, and what can be done with it is
// offered.
#include "core/asking/offered.h"
#include "core/asking/pack.h"
#include "core/asking/packfiles.h"
#include "core/export/exporting.h"
#include "core/kinds/filekind.h"
#include "tests/support/menuwindow.h"
#include "tests/support/responses.h"
#include "tests/support/workbooks.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
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
    using Kind = std::optional<FileKind>;
    CHECK(fileKindAt(it.put("a.waymark-response.json", answers)) == Kind(FileKind::Answers));
    CHECK(fileKindAt(it.put("a.waymark", answers)) == Kind(FileKind::Answers));
    CHECK(fileKindAt(it.put("b.zip", zipOf({{QStringLiteral("form.html"), form}, {QStringLiteral("al.json"), answers}},
                                           noon))) == Kind(FileKind::Answers));
    CHECK(fileKindAt(it.put("c.xlsx", workbook({{"Name", "2.4"}, {"Al", "3"}}, Workbooks::Forms))) ==
          Kind(FileKind::Table));
    CHECK(fileKindAt(it.put("c.ods", openDocument({{"Name", "2.4"}, {"Al", "3"}}))) == Kind(FileKind::Table));
    CHECK(fileKindAt(it.put("d.html", form)) == Kind(FileKind::Form));
    CHECK(fileKindAt(it.put("e.zip", zipOf({{QStringLiteral("form.html"), form}}, noon))) == Kind(FileKind::Forms));
    CHECK(fileKindAt(it.put("f.csv", "statement,title,level,text\n1.1,Title,1,Words\n")) == Kind(FileKind::Wording));
    CHECK(fileKindAt(it.put("g.download", "%PDF-1.4\n")) == Kind(FileKind::Pdf));
    CHECK(fileKindAt(it.put("h.json", writeModel(builtInModel()))) == Kind(FileKind::Model));
    CHECK(fileKindAt(exported) == Kind(FileKind::Export));
    CHECK(fileKindAt(it.put("i.jpg", "\xff\xd8\xff\xe0")) == Kind(FileKind::Picture));
    CHECK(fileKindAt(it.put("j.doc", "\xd0\xcf\x11\xe0")) == Kind(FileKind::Document));
    // Of these nothing is known but that they are not Waymark's, or damaged.
    CHECK(fileKindAt(it.put("k.json", R"({"type": "FeatureCollection"})")) == Kind(FileKind::Json));
    CHECK(fileKindAt(it.put("l.json", "[1, 2]")) == Kind(FileKind::Json));
    CHECK(fileKindAt(it.put("m.json", R"({"format": "waymark-show/1"})")) == Kind(FileKind::Printed));
    CHECK(fileKindAt(it.put("n.download", QByteArray("SQLite format 3\0", 16) + QByteArray(52, 0) + "WMRK")) ==
          Kind(FileKind::Waymark));

    CHECK(fileKindAt(it.put("letter.waymark", "This is no Waymark file.")) == Kind());
    CHECK(fileKindAt(it.put("empty.waymark", "")) == Kind());
    CHECK(fileKindAt(it.folder.filePath(QStringLiteral("gone.waymark"))) == Kind());
    CHECK(fileKindAt(it.folder.filePath(QStringLiteral("example.waymark"))) == Kind()); // open, and not read
}

TEST_CASE("A film is known by its first bytes, however long it is", "[open]")
{
    Opening it;
    const QString path = it.put("film.mp4", QByteArray("\0\0\0\x18"
                                                       "ftypmp42",
                                                       12));
    QFile film(path);
    REQUIRE(film.resize(maxUnpacked + 1)); // more than is ever read of one file
    CHECK(fileKindAt(path) == std::optional(FileKind::Recording));
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
         {std::tuple("photo.jpg", QByteArray("\xff\xd8\xff\xe0"), "photo.jpg is a picture."),
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

namespace {

/// The window, and files to drop on it together.
struct Dropping : Opening
{
    QStringList told; ///< what each dialog said, in order
    QStringList broughtIn;
    QString other = folder.filePath(QStringLiteral("hillside.waymark"));
    QString third = folder.filePath(QStringLiteral("valley.waymark"));

    Dropping()
    {
        for (const QString &path : {other, third}) {
            Document school;
            REQUIRE(school.create(path, {QFileInfo(path).baseName()}, builtInModel()));
            REQUIRE(school.close());
        }
    }
    QString response(const char *name) const
    {
        return put(name, QJsonDocument(responseJson(document.workspace(), *document.workspace().review(review),
                                                    QString::fromLatin1(name), 2))
                             .toJson());
    }
    /// Drops them, and closes each dialog that comes until none comes any more.
    void drop(const QStringList &paths)
    {
        QTimer closing;
        closing.callOnTimeout([&] {
            closing.stop();
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                close(*dialog);
            closing.start(1);
        });
        closing.start(1);
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(path.startsWith(u"http") ? QUrl(path) : QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &entered);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        QTest::qWait(1); // what is asked comes once the drag is over, one dialog after another
        CHECK(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
    }
    void close(QDialog &dialog)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told.append(label->text());
        if (const auto *box = qobject_cast<QMessageBox *>(&dialog))
            told.append(box->text());
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("broughtIn"));
        if (list && QTest::qWaitFor([list] { return list->isVisible(); })) {
            for (int i = 0; i < list->count(); ++i)
                broughtIn.append(list->item(i)->text());
        }
        dialog.reject();
    }
    bool isTold(const char *words) const { return told.join(u'\n').contains(QString::fromUtf8(words)); }
};

} // namespace

TEST_CASE("A school's file that is dropped where nothing is open is opened", "[open]")
{
    Dropping it;
    REQUIRE(it.document.close());
    it.drop({it.other});
    CHECK(it.document.isOpenAt(it.other));
}

TEST_CASE("Of two schools' files that are dropped together one is opened, and it is told of the other", "[open]")
{
    Dropping it;
    it.drop({it.other, it.third});
    CHECK(it.document.isOpenAt(it.other));
    CHECK(it.isTold("valley.waymark was not opened, because Waymark opens one file at a time."));
    CHECK_FALSE(it.isTold("hillside.waymark was not opened"));
    // The one that is open already makes way for the other.
    it.told.clear();
    it.drop({it.other, it.third});
    CHECK(it.document.isOpenAt(it.third));
    CHECK(it.isTold("hillside.waymark was not opened"));
}

TEST_CASE("Answers that are dropped with their school's file go into it, whichever comes first", "[open]")
{
    Dropping it;
    const QString answers = it.response("jo.waymark-response.json");
    const QString school = it.document.path();
    REQUIRE(it.document.open(it.other));
    it.drop({answers, school});
    CHECK(it.document.isOpenAt(school));
    CHECK(it.document.workspace().responses().size() == 1);
    REQUIRE(it.broughtIn.size() == 1);
    CHECK(it.broughtIn.front().contains(QStringLiteral("imported")));
}

TEST_CASE("Answers that are dropped with a file that cannot be opened are not imported into another", "[open]")
{
    Dropping it;
    const QString answers = it.response("jo.waymark-response.json");
    const QString broken = it.put("broken.waymark", QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x'));
    const QString school = it.document.path();
    it.drop({broken, answers});
    CHECK(it.document.isOpenAt(school));
    CHECK(it.document.workspace().responses().isEmpty());
    CHECK(it.isTold("jo.waymark-response.json was not imported, because the file it was dropped with is not open."));
}

TEST_CASE("Three responses that are dropped together are each told", "[open]")
{
    Dropping it;
    const QStringList three{it.response("al.json"), it.response("bea.json"), it.response("cy.json")};
    it.drop(three);
    CHECK(it.broughtIn.size() == 3);
    CHECK(it.document.workspace().responses().size() == 3);
    it.window.run(Command::Close);
    REQUIRE_FALSE(it.document.isOpen());
    it.drop(three);
    CHECK(it.isTold("al.json, bea.json, cy.json"));
    CHECK(it.isTold("Open that file first."));
}

TEST_CASE("A folder and a PDF that are dropped together are both dealt with, and a picture with them is named",
          "[open]")
{
    Dropping it;
    REQUIRE(QDir(it.folder.path()).mkdir(QStringLiteral("answers")));
    it.response("answers/al.json");
    const QString pdf = it.put("words.pdf", "%PDF-1.4\n");
    const QString picture = it.put("photo.jpg", "\xff\xd8\xff\xe0");
    it.drop({it.folder.filePath(QStringLiteral("answers")), pdf, picture});
    CHECK(it.document.workspace().responses().size() == 1);
    CHECK(it.isTold("words.pdf"));
    CHECK(it.broughtIn.join(u'\n').contains(QStringLiteral("photo.jpg is a picture")));
}

TEST_CASE("What is dropped from a web page, and an export among others, is told and not passed over", "[open]")
{
    Dropping it;
    const QString exported = it.folder.filePath(QStringLiteral("all.json"));
    REQUIRE(writeExport(it.document.workspace(), ExportKind::Everything, exported, Existing::Refuse));
    it.drop({QStringLiteral("https://example.org/jo.json"), exported, it.other});
    CHECK(it.document.isOpenAt(it.other));
    CHECK(it.isTold("https://example.org/jo.json is not a file on this computer."));
    CHECK(
        it.isTold("all.json is data exported from a Waymark file. To create a file from it, drop it here by itself."));
}
