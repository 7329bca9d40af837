// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/tokens.h"

#include <QFile>
#include <QRegularExpression>

using namespace waymark;

TEST_CASE("The contrast of black on white is 21 and of a colour on itself 1", "[look]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(0x1d, 0x5f, 0xa6), QColor(0x1d, 0x5f, 0xa6)) == Approx(1.0));
    // A published pair: #767676 is the lightest grey that passes 4.5:1 on white.
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Text, second text and marks keep their promised contrast on every ground", "[look]")
{
    for (const NamedTokens &theme : bothThemes()) {
        INFO(theme.name);
        const Tokens &t = theme.tokens;
        for (const QColor &ground : {t.window, t.surface, t.tint}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(t.text, ground) >= 10.0);
            CHECK(contrast(t.mute, ground) >= 5.4);
            CHECK(contrast(t.accent, ground) >= 4.5);
            CHECK(contrast(t.good, ground) >= 4.5);
            CHECK(contrast(t.warn, ground) >= 4.5);
        }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.onAccent, t.accentHover()) >= 4.5);
        CHECK(contrast(t.edge(), t.surface) >= 3.0);
        CHECK(contrast(t.edge(), t.window) >= 3.0);
    }
}

TEST_CASE("Four levels have the colours of the look, and any other number rises between the same ends", "[look]")
{
    CHECK(Tokens::light().levelFill(1, 4).name() == "#cfe2f4");
    CHECK(Tokens::light().levelFill(2, 4).name() == "#8dbde4");
    CHECK(Tokens::light().levelFill(3, 4).name() == "#2a76b4");
    CHECK(Tokens::light().levelFill(4, 4).name() == "#0b5398");
    CHECK(Tokens::dark().levelFill(1, 4).name() == "#23425f");
    CHECK(Tokens::dark().levelFill(2, 4).name() == "#2f6597");
    CHECK(Tokens::dark().levelFill(3, 4).name() == "#5b9bd6");
    CHECK(Tokens::dark().levelFill(4, 4).name() == "#a9d1f7");
    for (const NamedTokens &theme : bothThemes()) {
        const Tokens &t = theme.tokens;
        for (int levels = 2; levels <= 7; ++levels) {
            INFO(theme.name << " with " << levels << " levels");
            CHECK(t.levelFill(1, levels) == t.levelFill(1, 4));
            CHECK(t.levelFill(levels, levels) == t.levelFill(4, 4));
            for (int level = 2; level <= levels; ++level) {
                const double step = contrast(t.levelFill(level, levels), t.surface) /
                                    contrast(t.levelFill(level - 1, levels), t.surface);
                CHECK(step > 1.08);
            }
        }
    }
}

TEST_CASE("A numeral on its level or theme has at least 4.5:1", "[look]")
{
    for (const NamedTokens &theme : bothThemes()) {
        const Tokens &t = theme.tokens;
        for (int levels = 2; levels <= 7; ++levels)
            for (int level = 1; level <= levels; ++level) {
                INFO(theme.name << " level " << level << " of " << levels);
                CHECK(contrast(t.levelInk(level, levels), t.levelFill(level, levels)) >= 4.5);
            }
        for (int number = 1; number <= 12; ++number) {
            INFO(theme.name << " theme " << number);
            CHECK(contrast(t.themeInk(number), t.themeFill(number)) >= 4.5);
            CHECK(contrast(t.themeFill(number), t.surface) >= 4.5);
            for (int other = 1; other < number; ++other)
                CHECK(t.themeFill(number) != t.themeFill(other));
        }
    }
}

TEST_CASE("Tokens are recognised from the palette they made, in every theme", "[look]")
{
    CHECK(Tokens::of(Tokens::light().palette()) == Tokens::light());
    CHECK(Tokens::of(Tokens::dark().palette()) == Tokens::dark());
    QPalette onSurface = Tokens::dark().palette();
    onSurface.setColor(QPalette::Window, Tokens::dark().surface);
    onSurface.setColor(QPalette::WindowText, Tokens::dark().mute);
    CHECK(Tokens::of(onSurface) == Tokens::dark());
}

TEST_CASE("A system palette of black and white is kept, with lines as strong as text", "[look]")
{
    for (const bool dark : {true, false}) {
        INFO((dark ? "white on black" : "black on white"));
        QPalette system(dark ? Qt::black : Qt::white);
        const QColor ground = dark ? Qt::black : Qt::white;
        const QColor ink = dark ? Qt::white : Qt::black;
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
            system.setColor(role, ground);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            system.setColor(role, ink);
        system.setColor(QPalette::Highlight, dark ? QColor(0, 255, 255) : QColor(0, 0, 128));
        system.setColor(QPalette::HighlightedText, ground);
        const Tokens t = Tokens::of(system);
        CHECK(t.highContrast);
        CHECK(t.isDark == dark);
        CHECK(t.window == ground);
        CHECK(t.line == ink);
        CHECK(contrast(t.accent, t.window) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.warn, t.window) >= 4.5);
        CHECK(contrast(t.text, t.tint) >= 10.0);
        CHECK(Tokens::of(t.palette()) == t);
        // What a field proposes is no text that somebody typed.
        const QColor proposed = t.palette().color(QPalette::Active, QPalette::PlaceholderText);
        CHECK(contrast(proposed, t.surface) >= 7.0);
        CHECK(contrast(proposed, t.surface) <= contrast(t.text, t.surface) / 2);
    }
}

TEST_CASE("The five sizes of text keep their proportions when the text grows", "[look]")
{
    const LightTheme light;
    applyTheme(application(), ThemeChoice::Light, 1.0);
    const double body = textFont(TextSize::Body).pointSizeF();
    const double home = textFont(TextSize::Home).pointSizeF();
    CHECK(home / body == Approx(26.0 / 14.0).margin(0.02));
    CHECK(textFont(TextSize::Small).pointSizeF() / body == Approx(12.0 / 14.0).margin(0.02));
    applyTheme(application(), ThemeChoice::Light, 1.5);
    CHECK(textFont(TextSize::Body).pointSizeF() == Approx(body * 1.5).margin(0.05));
    CHECK(textFont(TextSize::Home).pointSizeF() == Approx(home * 1.5).margin(0.05));
    applyTheme(application(), ThemeChoice::Light, 1.0);
    CHECK(textFont(TextSize::Body).pointSizeF() == Approx(body));
}

TEST_CASE("A theme has the same colour in the window, in the forms and in the reports", "[look]")
{
    for (const char *path : {":/form/response.css", ":/report/report.css"}) {
        QFile file(QString::fromLatin1(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString css = QString::fromUtf8(file.readAll());
        const qsizetype darkFrom = css.indexOf(QStringLiteral("prefers-color-scheme: dark"));
        int light = 0;
        int dark = 0;
        const QRegularExpression declared(QStringLiteral("--theme-(\\d+): (#[0-9a-f]{6});"));
        for (auto found = declared.globalMatch(css); found.hasNext();) {
            const auto match = found.next();
            const bool isDark = darkFrom >= 0 && match.capturedStart() > darkFrom;
            const Tokens tokens = isDark ? Tokens::dark() : Tokens::light();
            INFO(path << " theme " << match.captured(1).toStdString());
            CHECK(tokens.themeFill(match.captured(1).toInt()).name() == match.captured(2));
            ++(isDark ? dark : light);
        }
        CHECK(light == 12);
        CHECK(dark == (darkFrom >= 0 ? 12 : 0));
    }
}
