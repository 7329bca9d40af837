// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/base/zipping.h"
#include "core/report/reports.h"
#include "core/text/errors.h"
#include "tests/support/documents.h"
#include "tests/support/revieweddocument.h"
#include "ui/charts/radarchart.h"
#include "ui/forms/formdialog.h"
#include "ui/institution/institutiondialog.h"
#include "ui/institution/schoolfilechoice.h"
#include "ui/report/reportlayout.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr QRgb ours = qRgb(200, 30, 160);

struct Pictures
{
    QTemporaryDir folder;

    QString picture(const char *name, QSize size, const char *format = "PNG") const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(ours);
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(image.save(path, format));
        return path;
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(writeWholeFile(path, bytes, Existing::Replace).has_value());
        return path;
    }
    FileError::Problem whyNot(const QString &path) const
    {
        const auto read = readLogo(path);
        REQUIRE_FALSE(read.has_value());
        return std::get<FileError>(read.error()).problem;
    }
};

} // namespace

TEST_CASE("A logo is kept as a PNG that is no larger than papers need, in its own proportions")
{
    const Pictures at;
    for (const char *format : {"PNG", "JPEG", "BMP"}) {
        const auto logo = readLogo(at.picture("a badge.picture", QSize(3000, 500), format));
        REQUIRE(logo.has_value());
        CHECK(logo->name == "a badge.png");
        CHECK(QImage::fromData(logo->bytes, "PNG").size() == QSize(600, 100));
        CHECK(logo->bytes.size() < maxSchoolFile);
    }
    CHECK(QImage::fromData(readLogo(at.picture("small.png", QSize(40, 40)))->bytes, "PNG").size() == QSize(40, 40));
}

TEST_CASE("What is no picture, leads to other files or is too large is refused in a sentence")
{
    const Pictures at;
    using Problem = FileError::Problem;
    CHECK(at.whyNot(at.file("text.png", "no picture at all")) == Problem::NotAPicture);
    CHECK(at.whyNot(at.file("empty.png", QByteArray())) == Problem::NotAPicture);
    CHECK(at.whyNot(at.file("drawn.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                                         "<image href=\"http://x/y.png\"/></svg>")) == Problem::NotAPicture);
    QByteArray cut = readWholeFile(at.picture("cut.png", QSize(300, 300)), 1 << 20).value();
    CHECK(at.whyNot(at.file("cut.png", cut.left(40))) == Problem::NotAPicture);
    QImage huge(QSize(10'000, 5'000), QImage::Format_Mono);
    huge.fill(0);
    const QString path = at.folder.filePath(QStringLiteral("huge.png"));
    REQUIRE(huge.save(path, "PNG"));
    CHECK(at.whyNot(path) == Problem::TooLarge);
    CHECK(sentence(readLogo(at.file("text.png", "no")).error())
              .endsWith(QStringLiteral("is not a picture that Waymark can read. Choose a PNG or JPEG file.")));
}

TEST_CASE("The logo is shown with the details of the school or college, saved with them, removed and brought back")
{
    const Pictures at;
    ReviewedDocument it;
    const auto logo = readLogo(at.picture("badge.png", QSize(300, 100)));
    REQUIRE(logo.has_value());
    {
        InstitutionDialog dialog(it.document);
        dialog.show();
        auto *choice = dialog.findChild<SchoolFileChoice *>(QStringLiteral("institutionLogo"));
        REQUIRE(choice);
        auto *shown = choice->findChild<QLabel *>(QStringLiteral("logoShown"));
        CHECK(shown->text() == "No logo yet");
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_L, Qt::AltModifier);
        CHECK(choice->findChild<QPushButton *>(QStringLiteral("chooseLogo"))->hasFocus());
        CHECK_FALSE(choice->findChild<QPushButton *>(QStringLiteral("removeLogo"))->isVisible());
        choice->setFile(*logo);
        CHECK_FALSE(shown->pixmap().isNull());
        QTest::keyClick(child<QLineEdit>(dialog, "institutionName"), Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    }
    const auto stored = [&] { return it.document.workspace().schoolFiles().find(SchoolFileKind::Logo); };
    REQUIRE(stored());
    CHECK(stored()->bytes == logo->bytes);
    {
        InstitutionDialog dialog(it.document);
        dialog.show();
        auto *choice = dialog.findChild<SchoolFileChoice *>(QStringLiteral("institutionLogo"));
        REQUIRE(choice->file());
        auto *remove = choice->findChild<QPushButton *>(QStringLiteral("removeLogo"));
        CHECK(remove->isVisible());
        remove->click();
        QTest::keyClick(child<QLineEdit>(dialog, "institutionName"), Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    }
    CHECK_FALSE(stored());
    REQUIRE(it.document.undo());
    CHECK(stored());
}

TEST_CASE(
    "A reference document for Word is kept with the details of the school or college, and what is none is refused")
{
    const Pictures at;
    ReviewedDocument it;
    const QByteArray styles =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    const QString good = at.file("ours.docx", zipOf({{QStringLiteral("word/styles.xml"), styles}}, noon));
    InstitutionDialog dialog(it.document);
    dialog.show();
    auto *choice = dialog.findChild<SchoolFileChoice *>(QStringLiteral("institutionWordTemplate"));
    REQUIRE(choice);
    auto *field = qobject_cast<Field *>(choice->parentWidget());
    REQUIRE(field);
    choice->take(at.file("letter.doc", "an older document"));
    CHECK(field->problem().contains(
        QStringLiteral("letter.doc. Open it in Word and save it as a Word document (.docx)")));
    choice->take(good);
    CHECK(field->problem().isEmpty());
    CHECK(choice->findChild<QLabel *>(QStringLiteral("wordTemplateShown"))->text() == u"ours.docx");
    QTest::keyClick(child<QLineEdit>(dialog, "institutionName"), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(it.document.workspace().schoolFiles().find(SchoolFileKind::WordTemplate));
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().schoolFiles().isEmpty());
}

TEST_CASE("The logo is painted in the heading of page one, and nowhere else")
{
    const Pictures at;
    ReviewedDocument it;
    it.add("2026/27", 2026);
    const auto logo = readLogo(at.picture("badge.png", QSize(300, 100)));
    REQUIRE(it.document.perform(edit::SetSchoolFile{SchoolFileKind::Logo, *logo}));
    const Workspace &workspace = it.document.workspace();
    const ReportContent content =
        makeReport(workspace, *it.document.review(), ReportKind::Governors, {}, QDate(2026, 11, 12));
    const QSize size(794, 1123);
    const ReportLayout layout(content, size, 1, paintReportRadar);
    REQUIRE(layout.pageCount() > 1);
    for (int page = 0; page < layout.pageCount(); ++page) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, page);
        painter.end();
        int found = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                found += image.pixel(x, y) == ours ? 1 : 0;
        }
        INFO(page);
        CHECK((found > 5000) == (page == 0)); // 150 by 50
    }
}
