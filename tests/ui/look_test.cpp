// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/look/badges.h"
#include "ui/look/badgewidgets.h"
#include "ui/look/card.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/look/rail.h"
#include "ui/look/segmentedcontrol.h"
#include "ui/look/splitprogress.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace waymark;

namespace {

struct Named
{
    const char *name;
    Tokens tokens;
};

std::vector<Named> bothThemes() { return {{"light", Tokens::light()}, {"dark", Tokens::dark()}}; }

QImage greyBadge(const Tokens &tokens, BadgeKind kind, int level, int levels, int side = 28)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintLevelBadge(painter, QRectF(0, 0, side, side), kind, level, levels, tokens);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many pixels differ by more than a shade that an eye might miss.
int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40 ? 1 : 0;
    return count;
}

/// Restores the theme that other tests expect.
struct ThemeGuard
{
    ~ThemeGuard() { applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), ThemeChoice::Light); }
};

QApplication &application() { return *qobject_cast<QApplication *>(QApplication::instance()); }

} // namespace

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
    for (const Named &theme : bothThemes()) {
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
    for (const Named &theme : bothThemes()) {
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
    for (const Named &theme : bothThemes()) {
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
    }
}

TEST_CASE("The five sizes of text keep their proportions when the text grows", "[look]")
{
    const ThemeGuard guard;
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

TEST_CASE("States of an answer differ in shape, seen without any colour", "[look]")
{
    for (const Named &theme : bothThemes()) {
        for (const int side : {20, 28, 60}) {
            INFO(theme.name << " at " << side << " px");
            const std::vector<QImage> states{greyBadge(theme.tokens, BadgeKind::Unanswered, 0, 4, side),
                                             greyBadge(theme.tokens, BadgeKind::NotInPlace, 0, 4, side),
                                             greyBadge(theme.tokens, BadgeKind::Filled, 1, 4, side),
                                             greyBadge(theme.tokens, BadgeKind::Filled, 3, 4, side),
                                             greyBadge(theme.tokens, BadgeKind::Carried, 3, 4, side),
                                             greyBadge(theme.tokens, BadgeKind::Carried, 0, 4, side)};
            const int enough = side * side / 25;
            for (std::size_t i = 0; i < states.size(); ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    INFO("state " << i << " beside state " << j);
                    CHECK(difference(states[i], states[j]) > enough);
                }
        }
    }
}

TEST_CASE("Not in place yet never looks like nothing", "[look]")
{
    for (const Named &theme : bothThemes()) {
        INFO(theme.name);
        QImage empty(28, 28, QImage::Format_ARGB32_Premultiplied);
        empty.fill(theme.tokens.surface);
        const QImage badge = greyBadge(theme.tokens, BadgeKind::NotInPlace, 0, 4);
        CHECK(difference(badge, empty.convertToFormat(QImage::Format_Grayscale8)) > 28 * 28 / 5);
    }
}

TEST_CASE("A badge is the same shape at any scale of the painter", "[look]")
{
    // In the units of a page, a badge may be five high: fonts come in whole pixels, and must not round it away.
    const Tokens tokens = Tokens::light();
    QImage scaled(120, 120, QImage::Format_ARGB32_Premultiplied);
    scaled.fill(tokens.surface);
    QPainter painter(&scaled);
    painter.scale(24, 24);
    paintLevelBadge(painter, QRectF(0, 0, 5, 5), BadgeKind::Filled, 3, 4, tokens);
    painter.end();
    const QImage direct = greyBadge(tokens, BadgeKind::Filled, 3, 4, 120);
    CHECK(difference(scaled.convertToFormat(QImage::Format_Grayscale8), direct) < 120 * 120 / 30);
}

TEST_CASE("A hatch stays inside its rectangle although it does not clip", "[look]")
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHatch(painter, QRectF(20, 20, 30, 15), Qt::black, 4, 4);
    painter.end();
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 60; ++x)
            if (image.pixelColor(x, y) != Qt::white)
                ++(QRect(19, 19, 32, 17).contains(x, y) ? inside : outside);
    CHECK(inside > 100);
    CHECK(outside == 0);
}

TEST_CASE("Badges tell assistive technology their state in words", "[look]")
{
    LevelBadge badge;
    CHECK(badge.accessibleName() == "Not answered");
    badge.setAnswer(BadgeKind::NotInPlace, 0, 4);
    CHECK(badge.accessibleName() == "Not in place yet");
    badge.setAnswer(BadgeKind::Filled, 3, 4);
    CHECK(badge.accessibleName() == "Level 3");
    badge.setAnswer(BadgeKind::Carried, 2, 4);
    CHECK(badge.accessibleName() == "Level 2, carried forward");
    CHECK(ThemeBadge(5).accessibleName() == "Theme 5");
}

TEST_CASE("A pressable card is a button to assistive technology, and progress a value", "[look]")
{
    const ThemeGuard guard;
    applyTheme(application(), ThemeChoice::Light);
    Card card;
    CHECK(QAccessible::queryAccessibleInterface(&card)->role() == QAccessible::Grouping);
    card.setPressable(true);
    card.setSelected(true);
    card.setAccessibleName(QStringLiteral("Level 2"));
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(&card);
    CHECK(button->role() == QAccessible::Button);
    CHECK(button->text(QAccessible::Name) == "Level 2");
    CHECK(button->state().checked);
    QSignalSpy pressed(&card, &Card::pressed);
    REQUIRE(button->actionInterface());
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(pressed.size() == 1);

    SplitProgress progress;
    progress.setCounts(14, 7, 32);
    QAccessibleValueInterface *value = QAccessible::queryAccessibleInterface(&progress)->valueInterface();
    REQUIRE(value);
    CHECK(value->currentValue().toInt() == 14);
    CHECK(value->maximumValue().toInt() == 32);
}

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
    const ThemeGuard guard;
    applyTheme(application(), ThemeChoice::Light);
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

TEST_CASE("The rail is operable by keyboard, skips what is disabled and moves its mark only when told", "[look]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *rail = new Rail(&window);
    rail->addEntry(10, QStringLiteral("home"), QStringLiteral("Home"));
    rail->addEntry(11, QStringLiteral("agree"), QStringLiteral("Agree"));
    rail->addEntry(12, QStringLiteral("summary"), QStringLiteral("Summary"));
    rail->addBottomEntry(19, QStringLiteral("settings"), QStringLiteral("Settings"));
    rail->setEntryEnabled(11, false, QStringLiteral("Open a file first"));
    rail->setCurrent(10);
    auto *after = new QLineEdit(&window);
    column->addWidget(before);
    column->addWidget(rail);
    column->addWidget(after);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(rail, &Rail::chosen);

    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto focused = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    };
    CHECK(focused() == "Home");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(focused() == "Summary");
    CHECK(chosen.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().at(0).toInt() == 12);
    CHECK(rail->current() == 10);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    CHECK(focused() == "Settings");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.takeFirst().at(0).toInt() == 19);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    CHECK(focused() == "Home");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);

    rail->setCurrent(12);
    CHECK(rail->current() == 12);
    CHECK(rail->findChildren<QPushButton *>().at(2)->isChecked());
    CHECK_FALSE(rail->isEntryEnabled(11));
    CHECK(rail->findChildren<QPushButton *>().at(1)->toolTip() == "Open a file first");
}

TEST_CASE("A pressable card is pressed by click and by key, a plain one by neither", "[look]")
{
    Card card;
    card.resize(120, 80);
    card.show();
    QSignalSpy pressed(&card, &Card::pressed);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(pressed.isEmpty());
    card.setPressable(true);
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(pressed.size() == 1);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    CHECK(pressed.size() == 3);
    card.setEnabled(false);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(pressed.size() == 3);
}

TEST_CASE("Segments are a row of radio buttons that arrows move along", "[look]")
{
    SegmentedControl views;
    views.addSegment(QStringLiteral("Statements"));
    views.addSegment(QStringLiteral("Themes"));
    views.addSegment(QStringLiteral("Radar"));
    CHECK(views.currentIndex() == 0);
    views.show();
    views.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&views));
    QSignalSpy changed(&views, &SegmentedControl::currentChanged);
    views.findChildren<QRadioButton *>().at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(views.currentIndex() == 1);
    QTest::mouseClick(views.findChildren<QRadioButton *>().at(2), Qt::LeftButton, {}, QPoint(3, 3));
    CHECK(views.currentIndex() == 2);
    CHECK(changed.size() == 2);
}

TEST_CASE("Progress shows agreed and draft parts in proportion, and says them", "[look]")
{
    const ThemeGuard guard;
    applyTheme(application(), ThemeChoice::Light);
    SplitProgress progress;
    progress.resize(320, 6);
    progress.setCounts(14, 7, 32);
    CHECK(progress.accessibleName() == "14 agreed, 7 drafts, of 32");
    const QImage image = progress.grab().toImage();
    CHECK(image.pixelColor(100, 3) == Tokens::light().levelFill(4, 4));
    CHECK(image.pixelColor(170, 3) == Tokens::light().levelFill(2, 4));
    CHECK(image.pixelColor(260, 3) == Tokens::light().line);
    progress.setCounts(40, 3, 32);
    CHECK(progress.agreed() == 32);
    CHECK(progress.draft() == 0);
}

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

TEST_CASE("Keyboard focus is seen on buttons, fields and choices", "[look]")
{
    const ThemeGuard guard;
    applyTheme(application(), ThemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *plain = new QPushButton(QStringLiteral("Plain"), &window);
    auto *primary = new QPushButton(QStringLiteral("Primary"), &window);
    makePrimary(primary);
    auto *field = new QLineEdit(&window);
    auto *choice = new QRadioButton(QStringLiteral("Choice"), &window);
    auto *elsewhere = new QLineEdit(&window);
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice, elsewhere})
        column->addWidget(each);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice}) {
        INFO(each->metaObject()->className());
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        const QImage without = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        each->setFocus(Qt::TabFocusReason);
        const QImage with = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        CHECK(difference(with, without) > 20);
        elsewhere->setFocus(Qt::TabFocusReason);
    }
}
