// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Removing a person for good.
#include "tests/support/askedfile.h"
#include "tests/support/catch.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/prepare/forgetdialog.h"
#include "ui/pages/prepare/mendrow.h"
#include "ui/pages/prepare/preparepage.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

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
        CHECK(child<PlainLabel>(dialog, "mendProgress")->text() == QStringLiteral("No text names them any longer."));
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
    withNextDialog([&](QDialog &dialog) {
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
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(told.contains(QStringLiteral("Ada Bell is removed: from this file, byte for byte, and from its backups.")));
    CHECK(file.document.workspace().isFormer(file.head));
}
