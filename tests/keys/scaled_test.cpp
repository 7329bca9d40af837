// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run once as everything else is, and once with the screen scaled by 175 % (see tests/CMakeLists.txt).
#include "tests/keys/surfaces.h"
#include "tests/support/catch.h"
#include "ui/guide/guidewindow.h"
#include "ui/institution/schoolfilechoice.h"

#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("Pictures have the screen's own pixels", "[scaled]")
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        REQUIRE(qApp->devicePixelRatio() == Approx(qEnvironmentVariable("QT_SCALE_FACTOR").toDouble()));
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            const QPixmap shown = label->pixmap(Qt::ReturnByValue);
            if (!shown.isNull() && shown.devicePixelRatio() != label->devicePixelRatioF())
                FAIL_CHECK(maker.name << ": a picture for " << shown.devicePixelRatio() << " on a screen of "
                                      << label->devicePixelRatioF());
        }
    }
}

TEST_CASE("A logo and the guide's pictures are as sharp as the screen", "[scaled]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QImage picture(1200, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    REQUIRE(picture.save(path));
    SchoolFileChoice choice(SchoolFileKind::Logo);
    choice.take(path);
    REQUIRE(choice.file());
    QPixmap shown;
    for (const QLabel *label : choice.findChildren<QLabel *>()) {
        if (const QPixmap each = label->pixmap(Qt::ReturnByValue); !each.isNull())
            shown = each;
    }
    CHECK(shown.devicePixelRatio() == choice.devicePixelRatioF());

    QWidget over;
    GuideWindow guide(&over);
    guide.go(QStringLiteral("getting-started.md"));
    int pictures = 0;
    for (const QString &name : QDir(QStringLiteral(":/docs/pictures")).entryList({QStringLiteral("*.png")})) {
        const QUrl url = guide.view()->source().resolved(QUrl(QStringLiteral("../pictures/") + name));
        const auto image = guide.view()->document()->resource(QTextDocument::ImageResource, url).value<QImage>();
        if (image.isNull())
            continue;
        ++pictures;
        // As many pixels as the screen has for it, and no more than the picture has.
        const QImage whole(u':' + url.path());
        const int width = qRound(image.width() / image.devicePixelRatio());
        CHECK(image.width() == std::min(whole.width(), qRound(width * guide.devicePixelRatioF())));
    }
    CHECK(pictures > 0);
}
