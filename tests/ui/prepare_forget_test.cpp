// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Removing a person for good.
#include "tests/support/askedfile.h"
#include "tests/support/attachedfiles.h"
#include "tests/support/catch.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/places/prepare/preparepage.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct NamingFile : AskedFile
{
    NamingFile()
    {
        must(edit::Write{review, number("1.1"), edit::Write::Field::Rationale,
                         QStringLiteral("Cleo Dunn leads this, and Dunn's list is used")});
        must(edit::Write{review, number("1.2"), edit::Write::Field::Comment, QStringLiteral("Ask Dunn")});
    }
    Person person() const { return *document.workspace().people().find(senco); }
    void attach(const char *name, const QByteArray &content)
    {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("Evidence")};
        item.structure = document.workspace().review(review)->structure;
        item.statements = {number("2.1")};
        must(edit::AddEvidence{item, Attachment{{}, QString::fromUtf8(name), content}});
    }
    QByteArray bytes() const
    {
        QFile file(document.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString rationale() const { return document.workspace().decision(review, number("1.1")).rationale; }
};

} // namespace

TEST_CASE("A person is not removed while a text names them", "[forget]")
{
    NamingFile file;
    ForgetDialog dialog(file.document, file.person());
    dialog.show();
    CHECK(dialog.findChildren<MendRow *>().size() == 2);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(file.document.workspace().people().find(file.senco)->name == QStringLiteral("Cleo Dunn"));
    dialog.hide();
}

TEST_CASE("Enter alone removes no one for good", "[forget]")
{
    NamingFile file;
    const Person person = file.person();
    ForgetDialog dialog(file.document, person);
    dialog.show();
    dialog.findChild<LinkButton *>(QStringLiteral("replaceName"))->click();
    // It presses Cancel, which asks about the text that was changed.
    withNextDialog(
        [](QDialog &question) { button<QPushButton>(question, QStringLiteral("Close without saving"))->click(); });
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(file.document.workspace().people().find(person.id)->name == person.name);
    CHECK_FALSE(file.document.workspace().isFormer(person.id));
}

TEST_CASE("Removing a person says that the backups go too, and does that", "[forget]")
{
    NamingFile file;
    const QTemporaryDir place;
    file.document.setBackupFolders({place.path()});
    REQUIRE(file.document.backUp(BackupReason::Work));
    const Person person = file.person();
    ForgetDialog dialog(file.document, person);
    dialog.show();
    const auto labels = dialog.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *each) {
        return each->text().startsWith(QStringLiteral(
            "Because the name could be in them, Waymark's own 1 backup(s) of this file will be deleted"));
    }));
    dialog.findChild<LinkButton *>(QStringLiteral("replaceName"))->click();
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome(person.name).contains(QStringLiteral("this file and its backups")));
    const auto versions = file.document.versions();
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().reason == BackupReason::Forget);
    QFile backup(versions.front().path);
    REQUIRE(backup.open(QIODevice::ReadOnly));
    CHECK_FALSE(backup.readAll().contains("Dunn"));
}

TEST_CASE("Where the backups cannot be cleaned, removing a person says so and why", "[forget]")
{
    NamingFile file;
    const QTemporaryDir place;
    file.document.setBackupFolders({place.path()});
    REQUIRE(file.document.backUp(BackupReason::Work));
    QFile taken(place.filePath(QStringLiteral("taken")));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    file.document.setBackupFolders({taken.fileName(), place.path()});
    const Person person = file.person();
    ForgetDialog dialog(file.document, person);
    dialog.findChild<LinkButton *>(QStringLiteral("replaceName"))->click();
    dialog.accept();
    REQUIRE(dialog.result() == QDialog::Accepted);
    const QString told = dialog.outcome(person.name);
    CHECK(told.contains(QStringLiteral("could not be cleaned just now")));
    CHECK(told.contains(QStringLiteral("taken")));
    CHECK(told.contains(QStringLiteral("1 backup(s) could still contain the name.")));
}

TEST_CASE("The role is put in place of the name everywhere, and then the name is in no byte of the file", "[forget]")
{
    NamingFile file;
    file.ask({{6, file.senco}});
    file.answer(file.senco, {{"6.1", 2}}, QStringLiteral("Cleo Dunn"));
    REQUIRE(file.bytes().contains("Cleo Dunn"));
    {
        ForgetDialog dialog(file.document, file.person());
        dialog.show();
        QTest::mouseClick(child<LinkButton>(dialog, "replaceName"), Qt::LeftButton);
        CHECK(child<PlainLabel>(dialog, "mendProgress")->text() == QStringLiteral("No text mentions them now."));
        dialog.accept();
        CHECK_FALSE(dialog.isVisible());
    }
    CHECK(file.rationale() == QStringLiteral("SENCo leads this, and SENCo's list is used"));
    CHECK(file.document.workspace().isFormer(file.senco));
    CHECK_FALSE(file.document.hasTraces());
    CHECK_FALSE(file.bytes().contains("Dunn"));
    CHECK(file.document.workspace().responsesOf(file.review).size() == 1);
    CHECK_FALSE(file.document.canUndo());
}

TEST_CASE("A text that means something else is left, but never one with the whole name", "[forget]")
{
    NamingFile file;
    ForgetDialog dialog(file.document, file.person());
    dialog.show();
    const auto rows = dialog.findChildren<MendRow *>();
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows[0]->findChild<QCheckBox *>(QStringLiteral("leave"))->isVisible());
    CHECK(rows[1]->findChild<QCheckBox *>(QStringLiteral("leave"))->isVisible());
    rows[1]->findChild<QCheckBox *>(QStringLiteral("leave"))->click();
    CHECK(rows[1]->isSettled());
    rows[0]->editor()->setPlainText(QStringLiteral("The SENCo leads this"));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(file.rationale() == QStringLiteral("The SENCo leads this"));
    CHECK(file.document.workspace().decision(file.review, number("1.2")).comment == QStringLiteral("Ask Dunn"));
}

TEST_CASE("It says beforehand which finished reviews open again, and they do, with the reason", "[forget]")
{
    NamingFile file;
    file.must(edit::FinishReview{file.review, noon});
    ForgetDialog dialog(file.document, file.person());
    dialog.show();
    auto *reopened = child<PlainLabel>(dialog, "reopened");
    CHECK_FALSE(reopened->isVisible());
    QTest::mouseClick(child<LinkButton>(dialog, "replaceName"), Qt::LeftButton);
    CHECK(reopened->isVisible());
    CHECK(reopened->text().contains(QStringLiteral("2026/27")));
    dialog.accept();
    CHECK_FALSE(file.document.workspace().review(file.review)->isFinished());
    REQUIRE(file.document.workspace().reopenings().size() == 1);
    CHECK(file.document.workspace().reopenings().rows().begin()->second.reason == QStringLiteral("privacy"));
}

TEST_CASE("Remove on Prepare leads there, whoever took part, and says plainly what is gone", "[forget]")
{
    AskedFile file;
    PreparePage page(file.document);
    page.resize(1100, 700);
    page.show();
    page.refresh();
    QString told;
    QString asked;
    withNextDialog([&](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            asked += label->text();
        withNextDialog([&](QDialog &message) {
            told = message.findChildren<QLabel *>().isEmpty() ? QString() : message.windowTitle();
            for (const QLabel *label : message.findChildren<QLabel *>())
                told += label->text();
            message.accept();
        });
        dialog.accept();
    });
    auto *remove = button<LinkButton>(page, QStringLiteral("Remove…"));
    REQUIRE(remove);
    // The other way, for someone who has only left, is named as the link next to this one.
    QWidget *before = remove->previousInFocusChain();
    auto *left = qobject_cast<LinkButton *>(before);
    REQUIRE(left);
    const QString other = QStringLiteral("choose “%1” instead").arg(left->text());
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(asked.contains(other));
    CHECK(told.contains(QStringLiteral("Ada Bell has been removed completely from this file and its backups.")));
    CHECK(file.document.workspace().isFormer(file.head));
}

namespace {

/// What is said once a person is removed with the dialog; `fill` fills that in.
QString toldAfterRemoving(NamingFile &file, const std::function<void(QDialog &)> &fill)
{
    QString told;
    withNextDialog([&](QDialog &dialog) {
        withNextDialog([&](QDialog &message) {
            for (const QLabel *label : message.findChildren<QLabel *>())
                told += label->text();
            message.accept();
        });
        fill(dialog);
        dialog.accept();
    });
    forgetPerson(file.document, file.senco, nullptr);
    return told;
}

} // namespace

TEST_CASE("A copied document in which the name is split is listed, and goes with the name", "[forget][names]")
{
    NamingFile file;
    file.attach("visit.docx", docx(QStringLiteral("Cleo</w:t></w:r><w:r><w:t> Du</w:t></w:r><w:r><w:t>nn")));
    file.attach("list.csv", utf16(QStringLiteral("Ms Dunn"), QStringConverter::Utf16LE, true));
    file.attach("other.csv", "nothing to see");
    const QString told = toldAfterRemoving(file, [](QDialog &dialog) {
        CHECK(dialog.findChildren<MendRow *>().size() == 4);
        CHECK(dialog.findChild<QWidget *>(QStringLiteral("unsearched")) == nullptr);
        QTest::mouseClick(child<LinkButton>(dialog, "replaceName"), Qt::LeftButton);
    });
    CHECK(file.document.workspace().attachments().size() == 1);
    CHECK(file.document.workspace().isFormer(file.senco));
    CHECK(told.contains(QStringLiteral("from the attached files that could be searched")));
    CHECK_FALSE(told.contains(QStringLiteral("could not be searched")));
}

TEST_CASE("Files that cannot be searched are named before and after, unless they are removed", "[forget][names]")
{
    NamingFile file;
    file.attach("scan.pdf", "%PDF-1.7 ...");
    file.attach("photo.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    const QString told = toldAfterRemoving(file, [](QDialog &dialog) {
        const auto boxes = dialog.findChildren<QCheckBox *>(QStringLiteral("removeUnsearched"));
        REQUIRE(boxes.size() == 2);
        for (QCheckBox *box : boxes) {
            CHECK_FALSE(box->isChecked());
            if (box->text().contains(QStringLiteral("scan.pdf (a PDF)")))
                box->click();
        }
        QTest::mouseClick(child<LinkButton>(dialog, "replaceName"), Qt::LeftButton);
    });
    REQUIRE(file.document.workspace().attachments().size() == 1);
    CHECK(told.contains(QStringLiteral("These attached files were not searched: photo.png (a picture).")));
    CHECK_FALSE(told.contains(QStringLiteral("scan.pdf")));
    CHECK_FALSE(told.contains(QStringLiteral("removed completely from this file")));
}

TEST_CASE("A word that may be the name is not replaced with the others, and can be left", "[forget][names]")
{
    NamingFile file;
    Person person = file.person();
    person.name = QStringLiteral("Cleo Young");
    file.must(edit::RevisePerson{person});
    file.must(edit::Write{file.review, number("1.1"), edit::Write::Field::Rationale,
                          QStringLiteral("Young people meet Ms Young; young people say so")});
    file.must(edit::Write{file.review, number("1.2"), edit::Write::Field::Comment, QStringLiteral("Young people")});
    const QString told = toldAfterRemoving(file, [](QDialog &dialog) {
        auto *leave = child<LinkButton>(dialog, "leaveDoubtful");
        CHECK(leave->isVisible());
        QTest::mouseClick(child<LinkButton>(dialog, "replaceName"), Qt::LeftButton);
        CHECK(leave->isVisible());
        QTest::mouseClick(leave, Qt::LeftButton);
        CHECK_FALSE(leave->isVisible());
    });
    CHECK(file.rationale() == QStringLiteral("Young people meet Ms SENCo; young people say so"));
    CHECK(file.document.workspace().isFormer(file.senco));
    CHECK(told.contains(QStringLiteral("Words you kept because they mean something else are still there.")));
}
