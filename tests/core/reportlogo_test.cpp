// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unzipping.h"
#include "core/report/reportdocx.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QtEndian>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// As much of a PNG as says how large it is.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray png("\x89PNG\r\n\x1a\n");
    png += QByteArray(3, '\0') + char(13) + "IHDR";
    for (const quint32 side : {width, height}) {
        QByteArray bytes(4, '\0');
        qToBigEndian(side, bytes.data());
        png += bytes;
    }
    return png + QByteArray(9, '\0');
}

struct WithLogo
{
    Model built = testing::model();
    Workspace workspace = workspaceWith(built);
    ReviewId review = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));

    explicit WithLogo(const QByteArray &bytes)
    {
        perform(workspace, edit::SetSchoolFile{SchoolFileKind::Logo,
                                               SchoolFile{SchoolFileKind::Logo, QStringLiteral("logo.png"), bytes}});
    }
    ReportContent paper(ReportKind kind, const ReportOptions &options = {}) const
    {
        return makeReport(workspace, *workspace.review(review), kind, options, QDate(2026, 11, 12));
    }
};

} // namespace

TEST_CASE("the school's logo is in the heading of every report, small and in its own proportions", "[report]")
{
    const WithLogo wide(pngOfSize(600, 100));
    const WithLogo high(pngOfSize(100, 200));
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        REQUIRE(wide.paper(kind).logo);
        CHECK(wide.paper(kind).logo->size == QSizeF(150, 25));
        CHECK(high.paper(kind).logo->size == QSizeF(25, 50));
    }
}

TEST_CASE("a web page holds the logo itself, and may still fetch and run nothing", "[report]")
{
    const WithLogo it(pngOfSize(600, 100));
    const QByteArray with = reportHtml(it.paper(ReportKind::Governors), {});
    const QByteArray encoded = pngOfSize(600, 100).toBase64();
    QByteArray shown("<img class=\"logo\" src=\"data:image/png;base64,");
    shown.append(encoded).append("\" width=\"150\" height=\"25\"");
    CHECK(with.contains(shown));
    CHECK(with.contains("default-src 'none'"));
    CHECK(with.contains("img-src data:"));
    ReportContent without = it.paper(ReportKind::Governors);
    without.logo.reset();
    CHECK_FALSE(reportHtml(without, {}).contains("<img"));
}

TEST_CASE("a Word document holds the logo itself, above its title", "[report][docx]")
{
    const WithLogo it(pngOfSize(600, 100));
    QByteArray picture;
    QByteArray document;
    CHECK(
        unzip(reportDocx(it.paper(ReportKind::Governors), {}), {}, [&](const QString &name, const QByteArray &content) {
            if (name == u"word/media/picture1.png")
                picture = content;
            if (name == u"word/document.xml")
                document = content;
            return true;
        }) == Unzipped::Whole);
    CHECK(picture == pngOfSize(600, 100));
    CHECK(document.indexOf("Logo of the school or college") < document.indexOf("\"Title\""));
    CHECK(document.contains("cx=\"1428750\" cy=\"238125\"")); // 150 by 25 of 1/96 inch
    CHECK_FALSE(document.contains("TargetMode"));
}

TEST_CASE("a de-identified report has no logo", "[report]")
{
    const WithLogo it(pngOfSize(600, 100));
    CHECK_FALSE(it.paper(ReportKind::Peer, {true}).logo);
    CHECK(it.paper(ReportKind::Peer).logo);
}

TEST_CASE("a logo in a file that is no PNG, or one of a size that no logo has, is left out", "[report]")
{
    for (const QByteArray &bytes : {QByteArray("<svg/>"), pngOfSize(600, 100).left(20), pngOfSize(0, 100),
                                    pngOfSize(100'000, 100), QByteArray("\xff\xd8\xff\xe0").repeated(20)})
        CHECK_FALSE(WithLogo(bytes).paper(ReportKind::Governors).logo);
}
