// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/plainlabel.h"

using namespace waymark;

TEST_CASE("A label shows markup literally", "[look]")
{
    PlainLabel literal(QStringLiteral("<b>Bold</b> & more"));
    QLabel asPlain(QStringLiteral("<b>Bold</b> & more"));
    asPlain.setTextFormat(Qt::PlainText);
    asPlain.setFont(literal.font());
    CHECK(literal.sizeHint() == asPlain.sizeHint());
    CHECK(literal.textFormat() == Qt::PlainText);
    CHECK(plainToolTip(QStringLiteral("<img src=x>")) == "<span>&lt;img src=x&gt;</span>");
}

TEST_CASE("A label's ink follows the theme", "[look]")
{
    const LightTheme light;
    QWidget page;
    PlainLabel label(QStringLiteral("Draft"), TextSize::Small, TextWeight::SemiBold, Ink::Warn, &page);
    page.show();
    const auto ink = [&label] { return label.palette().color(QPalette::Active, QPalette::WindowText); };
    CHECK(ink() == Tokens::light().warn);
    applyTheme(application(), ThemeChoice::Dark);
    QApplication::processEvents(); // Qt hands a new palette round with the next events
    CHECK(ink() == Tokens::dark().warn);
    label.setInk(Ink::Text);
    CHECK(ink() == Tokens::dark().text);
}

TEST_CASE("A label that was made in another theme has the full ink of high contrast", "[look]")
{
    const LightTheme light;
    QWidget page;
    PlainLabel label(QStringLiteral("All changes saved"), TextSize::Small, TextWeight::Regular, Ink::Mute, &page);
    page.show();
    for (const ThemeChoice before : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(application(), before);
        QApplication::processEvents();
        applyTheme(application(), ThemeChoice::HighContrast);
        QApplication::processEvents();
        const Tokens tokens = Tokens::of(application().palette());
        REQUIRE(tokens.highContrast);
        CHECK(label.palette().color(QPalette::Active, QPalette::WindowText) == tokens.mute);
    }
}
