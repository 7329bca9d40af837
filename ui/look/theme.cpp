// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/accessibleparts.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"

#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

namespace waymark {

namespace {

// Points are 1/72 inch; macOS counts 72 pixels to the inch, everybody else 96.
#ifdef Q_OS_MACOS
constexpr double pointsPerPixel = 1.0;
#else
constexpr double pointsPerPixel = 0.75;
#endif

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return contrast(window, text) > 20.0;
}

QPalette paletteFor(const QPalette &platform, ThemeChoice choice)
{
    if (isHighContrast(platform))
        return Tokens::of(platform).palette();
    const bool systemIsDark = platform.color(QPalette::Active, QPalette::Window).lightness() < 128;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return (dark ? Tokens::dark() : Tokens::light()).palette();
}

} // namespace

QFont bodyFont(double textScale)
{
    // The database knows the system's font even after the application's own has been set.
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * pointsPerPixel;
    font.setPointSizeF(std::max(points, 14.0 * pointsPerPixel) * std::clamp(textScale, 0.75, 2.0));
    return font;
}

void applyTheme(QApplication &application, ThemeChoice choice, double textScale)
{
    if (!qobject_cast<WaymarkStyle *>(QApplication::style()))
        QApplication::setStyle(new WaymarkStyle);
    QAccessible::installFactory(accessiblePart); // once, however often it is called
    // An empty palette gives the platform's back, whatever an earlier call has set.
    QApplication::setPalette(QPalette());
    const QPalette chosen = paletteFor(application.palette(), choice);
    QApplication::setPalette(chosen);
    QToolTip::setPalette(chosen);
    const QFont body = bodyFont(textScale);
    QApplication::setFont(body);
    QToolTip::setFont(scaledFont(body, TextSize::Small));
}

} // namespace waymark
