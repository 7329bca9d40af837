// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/surfaces.h"

#include "tests/pictures/album.h"
#include "tests/pictures/takes.h"

#include <QApplication>
#include <QRegularExpression>
#include <QWidget>

namespace waymark::pictures {

void takeSurfaces(const Album &album)
{
    using Kind = testing::SurfaceMaker::Kind;
    qApp->setProperty("keysTheme", true); // the theme is ours
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    for (const testing::SurfaceMaker &maker : testing::allSurfaces()) {
        // Pages and what a meeting shows are taken with more in them.
        if (maker.kind != Kind::Dialog && maker.kind != Kind::Window)
            continue;
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        settle();
        const QString name = QString::fromStdString(maker.name).toLower().replace(between, QStringLiteral("-"));
        album.take(window, QStringLiteral("window-") + name, window.size());
    }
}

} // namespace waymark::pictures
