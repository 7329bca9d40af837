// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/looks.h"
#include "ui/look/icons.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace waymark;

TEST_CASE("Every icon is drawn, takes the colour asked for, and an unknown name gives none", "[look]")
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(files.size() >= 38);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QColor wanted(200, 30, 40);
        const QImage image = iconPixmap(file.chopped(4), wanted, 40, 1.0).toImage();
        int painted = 0;
        int strange = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() < 250)
                    continue;
                ++painted;
                // Unmultiplying alpha rounds by a step or two.
                const int off = std::abs(colour.red() - wanted.red()) + std::abs(colour.green() - wanted.green()) +
                                std::abs(colour.blue() - wanted.blue());
                strange += off > 6 ? 1 : 0;
            }
        CHECK(painted > 30);
        CHECK(strange == 0);
    }
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
    CHECK_FALSE(icon(QStringLiteral("home")).isNull());
}

TEST_CASE("An icon is drawn for the screen's own pixels, whatever its scaling", "[look]")
{
    const QColor ink(20, 30, 40);
    const QRect place(3, 5, 18, 18); // on no whole pixel at most scalings
    for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        for (const char *name : {"home", "reports", "settings", "arrow-left"}) {
            INFO(name << " at " << ratio);
            const auto painted = [&](const auto &paint) {
                QImage image(QSize(24, 28) * ratio, QImage::Format_ARGB32_Premultiplied);
                image.setDevicePixelRatio(ratio);
                image.fill(Qt::white);
                QPainter painter(&image);
                paint(painter);
                return image;
            };
            QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
            REQUIRE(file.open(QIODevice::ReadOnly));
            QSvgRenderer drawing(file.readAll().replace("currentColor", ink.name().toLatin1()));
            const QImage wanted = painted([&](QPainter &painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                drawing.render(&painter, QRectF(place));
            });
            const QImage shown =
                painted([&](QPainter &painter) { icon(QLatin1String(name), ink).paint(&painter, place); });
            CHECK(difference(wanted, shown) == 0);
        }
    }
}

TEST_CASE("An icon that is painted again is not drawn again", "[look]")
{
    QPixmapCache::clear();
    const QIcon shown = icon(QStringLiteral("home"), QColor(20, 30, 40));
    const auto painted = [&](QPoint corner) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        shown.paint(&painter, QRect(corner, QSize(18, 18)));
        return image.pixelColor(corner + QPoint(9, 9));
    };
    painted({4, 4});
    // Whatever is kept of it is what the next painting shows, wherever that is.
    const QString key = QStringLiteral("waymark-icon/home/#ff141e28/18x18/0.000/0.000/18.000/18.000");
    QPixmap kept;
    REQUIRE(QPixmapCache::find(key, &kept));
    kept.fill(Qt::red);
    REQUIRE(QPixmapCache::insert(key, kept));
    CHECK(painted({8, 8}) == QColor(Qt::red));
    QPixmapCache::clear();
    CHECK(painted({8, 8}) != QColor(Qt::red));
}
