// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/icons.h"

#include <QDir>

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
