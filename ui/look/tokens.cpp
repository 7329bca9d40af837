// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tokens.h"

#include "ui/look/accessible.h"
#include "ui/look/systemlook.h"
#include "ui/look/waymarkstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {

namespace {

constexpr double wantedTextContrast = 4.5;
constexpr double wantedControlContrast = 3.0;

constexpr std::array<QRgb, 4> lightLevels{0xffcfe2f4, 0xff8dbde4, 0xff2a76b4, 0xff0b5398};
constexpr std::array<QRgb, 4> darkLevels{0xff23425f, 0xff2f6597, 0xff5b9bd6, 0xffa9d1f7};

constexpr std::array<QRgb, 12> lightThemes{0xff4450a8, 0xff9b2f6a, 0xff006d77, 0xff6b6300, 0xff7a4a1e, 0xff4a5a6a,
                                           0xffa1343c, 0xff2f6b34, 0xff6e3c9c, 0xff00658c, 0xff855000, 0xff3c3f46};
constexpr std::array<QRgb, 12> darkThemes{0xffa9b2f0, 0xffeaa3c8, 0xff6fcbd3, 0xffd3c95a, 0xffd9a97a, 0xffb4c0cc,
                                          0xfff2a09b, 0xff96d39a, 0xffcfaef2, 0xff7cc6f0, 0xfff2be6c, 0xffdcdfe4};

/// Of a channel of 0 to 255. Every control that is painted asks for contrasts.
double linearLight(int channel)
{
    static const std::array<double, 256> values = [] {
        std::array<double, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            all[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return all;
    }();
    return values[static_cast<std::size_t>(channel)];
}

double luminance(const QColor &colour)
{
    return 0.2126 * linearLight(colour.red()) + 0.7152 * linearLight(colour.green()) +
           0.0722 * linearLight(colour.blue());
}

bool isOurs(const QPalette &palette, const Tokens &tokens)
{
    // The window colour alone would fail for a widget whose own palette paints on a surface.
    return palette.color(QPalette::Active, QPalette::Window) == tokens.window ||
           palette.color(QPalette::Active, QPalette::Highlight) == tokens.accent;
}

Tokens derivedTokens(const QPalette &palette)
{
    const auto role = [&palette](QPalette::ColorRole which) { return palette.color(QPalette::Active, which); };
    Tokens tokens;
    tokens.window = role(QPalette::Window);
    tokens.surface = role(QPalette::Base);
    tokens.text = role(QPalette::WindowText);
    tokens.line = tokens.text;
    tokens.mute = tokens.text;
    tokens.isDark = luminance(tokens.window) < 0.18;
    tokens.highContrast = true;
    const auto legible = [&tokens](const QColor &wanted) {
        return std::min(contrast(wanted, tokens.window), contrast(wanted, tokens.surface)) >= wantedTextContrast
                   ? wanted
                   : tokens.text;
    };
    tokens.accent = legible(role(QPalette::Highlight));
    tokens.onAccent = contrast(role(QPalette::HighlightedText), tokens.accent) >= wantedTextContrast
                          ? role(QPalette::HighlightedText)
                          : tokens.inkOn(tokens.accent);
    tokens.tint = mixed(tokens.surface, tokens.accent, 0.12);
    const Tokens ours = tokens.isDark ? Tokens::dark() : Tokens::light();
    tokens.good = legible(ours.good);
    tokens.warn = legible(ours.warn);
    return tokens;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int start, int end) {
        return static_cast<int>(std::lround(start + (end - start) * share));
    };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

Tokens Tokens::light()
{
    Tokens tokens;
    tokens.window = QRgb(0xfff4f6f8);
    tokens.surface = QRgb(0xffffffff);
    tokens.line = QRgb(0xffd5dbe3);
    tokens.text = QRgb(0xff1b2430);
    tokens.mute = QRgb(0xff556170);
    tokens.accent = QRgb(0xff1d5fa6);
    tokens.onAccent = QRgb(0xffffffff);
    tokens.tint = QRgb(0xffe4effa);
    tokens.good = QRgb(0xff1e7b34);
    tokens.warn = QRgb(0xffb3401a);
    return tokens;
}

Tokens Tokens::dark()
{
    Tokens tokens;
    tokens.window = QRgb(0xff12161b);
    tokens.surface = QRgb(0xff1b2128);
    tokens.line = QRgb(0xff353f4b);
    tokens.text = QRgb(0xffe7ecf2);
    tokens.mute = QRgb(0xffa5b0bd);
    tokens.accent = QRgb(0xff7fb6f2);
    tokens.onAccent = QRgb(0xff12161b);
    tokens.tint = QRgb(0xff1d3350);
    tokens.good = QRgb(0xff7fd391);
    tokens.warn = QRgb(0xfff09a78);
    tokens.isDark = true;
    return tokens;
}

Tokens Tokens::of(const QPalette &palette)
{
    if (const Tokens tokens = light(); isOurs(palette, tokens))
        return tokens;
    if (const Tokens tokens = dark(); isOurs(palette, tokens))
        return tokens;
    return derivedTokens(palette);
}

QColor Tokens::levelFill(int level, int levels) const
{
    const std::array<QRgb, 4> &stops = isDark ? darkLevels : lightLevels;
    const int count = std::max(levels, 2);
    const int step = std::clamp(level, 1, count);
    const double along = 3.0 * (step - 1) / (count - 1);
    const auto below = static_cast<std::size_t>(std::min(along, 2.0));
    return mixed(stops[below], stops[below + 1], along - static_cast<double>(below));
}

QColor Tokens::levelInk(int level, int levels) const { return inkOn(levelFill(level, levels)); }

QColor Tokens::themeFill(int theme) const
{
    const std::array<QRgb, 12> &fills = isDark ? darkThemes : lightThemes;
    return fills[static_cast<std::size_t>(std::max(theme, 1) - 1) % fills.size()];
}

QColor Tokens::themeInk(int theme) const { return inkOn(themeFill(theme)); }

QColor Tokens::inkOn(const QColor &fill) const
{
    const QColor ownDark = QRgb(0xff12161b);
    const QColor white = QRgb(0xffffffff);
    const QColor better = contrast(ownDark, fill) >= contrast(white, fill) ? ownDark : white;
    if (contrast(better, fill) >= wantedTextContrast)
        return better;
    // Of black and white one always reaches 4.58:1.
    return contrast(Qt::black, fill) > contrast(white, fill) ? QColor(Qt::black) : white;
}

QColor Tokens::edge() const
{
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mixed(line, mute, step / 20.0);
        if (std::min({contrast(candidate, window), contrast(candidate, surface), contrast(candidate, tint)}) >=
            wantedControlContrast)
            return candidate;
    }
    return mute;
}

QColor Tokens::edgeOf(const QColor &fill) const
{
    if (highContrast)
        return text;
    return contrast(fill, surface) >= wantedControlContrast ? fill : edge();
}

QColor Tokens::faint() const
{
    for (int step = 9; step > 0; --step) {
        const QColor candidate = mixed(mute, window, step / 20.0);
        if (std::min({contrast(candidate, window), contrast(candidate, surface), contrast(candidate, tint)}) >=
            wantedControlContrast)
            return candidate;
    }
    return mute;
}

QColor Tokens::accentHover() const { return mixed(accent, isDark ? QColor(Qt::white) : QColor(Qt::black), 0.15); }

QPalette Tokens::palette() const
{
    QPalette result;
    const auto everywhere = [&result](QPalette::ColorRole role, const QColor &colour) {
        result.setColor(QPalette::All, role, colour);
    };
    everywhere(QPalette::Window, window);
    everywhere(QPalette::Base, surface);
    everywhere(QPalette::AlternateBase, mixed(surface, window, 0.6));
    everywhere(QPalette::Button, surface);
    everywhere(QPalette::WindowText, text);
    everywhere(QPalette::Text, text);
    everywhere(QPalette::ButtonText, text);
    everywhere(QPalette::BrightText, warn);
    // In high contrast what is typed and what is only proposed would look the same; 7:1 is still more than enough.
    everywhere(QPalette::PlaceholderText, highContrast ? mixed(surface, text, 0.65) : mute);
    everywhere(QPalette::Highlight, accent);
    everywhere(QPalette::HighlightedText, onAccent);
    everywhere(QPalette::Link, accent);
    everywhere(QPalette::LinkVisited, accent);
    everywhere(QPalette::ToolTipBase, surface);
    everywhere(QPalette::ToolTipText, text);
    everywhere(QPalette::Light, surface);
    everywhere(QPalette::Midlight, mixed(surface, line, 0.5));
    everywhere(QPalette::Mid, line);
    everywhere(QPalette::Dark, edge());
    everywhere(QPalette::Shadow, mute);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link,
          QPalette::LinkVisited, QPalette::BrightText, QPalette::ToolTipText})
        result.setColor(QPalette::Disabled, role, faint());
    result.setColor(QPalette::Disabled, QPalette::Base, mixed(surface, window, 0.5));
    result.setColor(QPalette::Disabled, QPalette::Highlight, line);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return result;
}

QFont scaledFont(const QFont &base, TextSize size, TextWeight weight)
{
    constexpr std::array<double, 5> pixels{12, 14, 16, 20, 26};
    const double ratio = pixels[static_cast<std::size_t>(size)] / 14.0;
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * ratio);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(base.pixelSize() * ratio))));
    font.setWeight(weight == TextWeight::SemiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont textFont(TextSize size, TextWeight weight) { return scaledFont(QApplication::font(), size, weight); }

qreal textScaled(qreal pixels) { return pixels * QFontInfo(QApplication::font()).pixelSize() / 14.0; }

namespace {

// Points are 1/72 inch; macOS counts 72 pixels to the inch, everyone else 96.
#ifdef Q_OS_MACOS
constexpr double pointsPerPixel = 1.0;
#else
constexpr double pointsPerPixel = 0.75;
#endif

/// The least that tokens are derived from: two inks, and one to choose with.
QPalette blackAndWhite(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette made(ink, ground, ground, ground, ground, ink, ground);
    made.setColor(QPalette::Highlight, QColor(QRgb(dark ? 0xffffe100 : 0xff00209f)));
    made.setColor(QPalette::HighlightedText, ground);
    return made;
}

QPalette paletteFor(const QPalette &platform, ThemeChoice choice)
{
    if (systemHasHighContrast(platform))
        return Tokens::of(platform).palette();
    const bool isDark = systemIsDark(platform);
    if (choice == ThemeChoice::HighContrast)
        return Tokens::of(blackAndWhite(isDark)).palette();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark);
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
