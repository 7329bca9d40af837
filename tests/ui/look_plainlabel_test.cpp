// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/plainlabel.h"
#include <utility>

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

TEST_CASE("a label that remembers its heights forgets them when its text, font or margins change")
{
    const QString sentence = QStringLiteral("A sentence that is long enough to be broken into several lines. ");
    bool isWrapping = true;
    const auto fresh = [&](const QString &text, TextSize size, const QMargins &around, int width) {
        PlainLabel label(text, size);
        label.setWordWrap(isWrapping);
        label.setContentsMargins(around);
        return std::pair(label.heightForWidth(width), label.unbrokenWidth());
    };
    PlainLabel label(sentence);
    label.setWordWrap(true);
    QString text = sentence;
    TextSize size = TextSize::Body;
    QMargins around;
    const auto isAsNew = [&](int width) {
        return std::pair(label.heightForWidth(width), label.unbrokenWidth()) == fresh(text, size, around, width);
    };
    for (int width = 400; width > 100; width -= 20) // more of them than it remembers
        CHECK(isAsNew(width));
    CHECK(isAsNew(400));
    const int before = label.heightForWidth(120);
    text = sentence + sentence;
    label.setText(text);
    CHECK(isAsNew(120));
    CHECK(label.heightForWidth(120) > before);
    size = TextSize::Title;
    label.setSize(size);
    CHECK(isAsNew(120));
    around = {10, 5, 10, 5};
    label.setContentsMargins(around);
    CHECK(isAsNew(120));
    label.setMinimumHeight(900);
    CHECK(label.heightForWidth(120) == 900);
    label.setMinimumHeight(0);
    CHECK(isAsNew(120));
    isWrapping = false;
    label.setWordWrap(false);
    CHECK(isAsNew(120));
}
