// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QPalette>

namespace waymark {

/// Spacing steps in device-independent pixels; nothing else sets a distance between things.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12; ///< between cards
inline constexpr int page = 20;   ///< page margin
inline constexpr int large = 32;
inline constexpr int cardPadding = 14;
} // namespace spacing

/// Corner radii in device-independent pixels.
namespace corner {
inline constexpr qreal card = 10;
inline constexpr qreal control = 8;
inline constexpr qreal small = 4;
} // namespace corner

/// Contrast ratio of two opaque colours, 1 to 21, symmetric (WCAG 2.1, relative luminance of sRGB).
double contrast(const QColor &one, const QColor &other);

/// `share` 0 gives `from`, 1 gives `to`; mixed per sRGB channel, always opaque.
QColor mixed(const QColor &from, const QColor &to, double share);

/// The named colours of the look. A plain value: no painter and no widget spells a colour of its own.
struct Tokens
{
    QColor window;   ///< page
    QColor surface;  ///< cards, rail, foot
    QColor line;     ///< quiet borders that no one has to find
    QColor text;     ///< at least 10:1 on window, surface and tint
    QColor mute;     ///< second text, at least 5.4:1 on window, surface and tint
    QColor accent;   ///< selection, primary button, links
    QColor onAccent; ///< text on accent
    QColor tint;     ///< selected card or row
    QColor good;     ///< risen, done; always with an arrow or a word
    QColor warn;     ///< query, overdue, fallen; always with a mark or a word
    bool isDark = false;
    bool highContrast = false; ///< derived from the system's palette

    static Tokens light();
    static Tokens dark();
    /// The tokens behind a palette: ours are recognised by their colours, any other palette is taken for the
    /// system's high contrast one and tokens are derived from it. Stateless, so that a painter needs only the
    /// palette of the widget it paints.
    static Tokens of(const QPalette &palette);

    /// Fill of `level` (1..levels; clamped) in a model of `levels` (2..7) levels: one hue that rises.
    [[nodiscard]] QColor levelFill(int level, int levels) const;
    /// Ink on levelFill, at least 4.5:1.
    [[nodiscard]] QColor levelInk(int level, int levels) const;
    /// Fill of the theme's circle, themes 1..12 (further numbers start again).
    [[nodiscard]] QColor themeFill(int theme) const;
    /// Ink on themeFill, at least 4.5:1.
    [[nodiscard]] QColor themeInk(int theme) const;
    /// Ink on any fill, at least 4.5:1: our own ink where that suffices, else black or white.
    [[nodiscard]] QColor inkOn(const QColor &fill) const;

    /// Border of a control that must be found: the quietest mix of line and mute with 3:1 on window,
    /// surface and tint.
    [[nodiscard]] QColor edge() const;
    /// Around a filled shape that has to be seen on the surface: the fill itself where it stands out 3:1, else edge(),
    /// and the text's colour in high contrast.
    [[nodiscard]] QColor edgeOf(const QColor &fill) const;
    /// Text of what is disabled: quieter than mute, and still 3:1 on window, surface and tint.
    [[nodiscard]] QColor faint() const;
    /// Border of a control that is disabled. In high contrast a line would be as strong as any other control's.
    [[nodiscard]] QColor faintEdge() const { return highContrast ? faint() : line; }
    /// Of the border of what is chosen: a colour alone would be the weaker one among black lines.
    [[nodiscard]] qreal chosenEdgeWidth() const { return highContrast ? 2 : 1; }
    /// Accent while the pointer is over it, and while it is pressed: still 4.5:1 under onAccent.
    [[nodiscard]] QColor accentHover() const;

    /// Every role and group. PlaceholderText is mute, Link and Highlight are accent.
    [[nodiscard]] QPalette palette() const;

    bool operator==(const Tokens &) const = default;
};

/// Small 12, Body 14, Title 16 (card), Page 20, Home 26: pixels at 96 dpi when the application's font is our body
/// size; everything grows with QApplication::font(), which the theme sets from the system's font and the text size.
enum class TextSize { Small, Body, Title, Page, Home };
enum class TextWeight { Regular, SemiBold };
QFont textFont(TextSize size, TextWeight weight = TextWeight::Regular);

/// `base` in the given size, relative to `base` being body text; for painters with a font of their own (PDF, meeting).
QFont scaledFont(const QFont &base, TextSize size, TextWeight weight = TextWeight::Regular);

/// A length in pixels that grows with the text: `pixels` at body size 14.
qreal textScaled(qreal pixels);

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Sets the program's style, palette and font, at start and whenever the setting changes.
/// `textScale` is the text size setting, 1.0 = normal (clamped to 0.75..2.0).
/// System follows the platform's palette: dark when its window is dark; a palette of pure black and white is a
/// high contrast setting and stays whatever the choice, since whoever set it needs it. HighContrast is black and white
/// of our own, light or dark as the platform is, for systems that have no such setting or do not tell it.
void applyTheme(QApplication &application, ThemeChoice choice, double textScale = 1.0);

/// The font that body text gets: the system's, not smaller than 14 px at 96 dpi, times `textScale`.
QFont bodyFont(double textScale);

} // namespace waymark
