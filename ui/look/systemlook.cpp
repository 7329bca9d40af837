// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/systemlook.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QSettings>
#include <windows.h>
#else
#include "ui/look/tokens.h"

#include <QPalette>
#endif

namespace waymark {

#ifdef Q_OS_WIN

bool systemIsDark(const QPalette &)
{
    const QSettings personal(
        QStringLiteral(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool systemHasHighContrast(const QPalette &)
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, contrast.cbSize, &contrast, 0) != 0 &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

#else

bool systemIsDark(const QPalette &platform)
{
    return platform.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

bool systemHasHighContrast(const QPalette &platform)
{
    // No other system tells Qt 6.4: its themes for high contrast are black and white.
    return contrast(platform.color(QPalette::Active, QPalette::Window),
                    platform.color(QPalette::Active, QPalette::WindowText)) > 20.0;
}

#endif

} // namespace waymark
