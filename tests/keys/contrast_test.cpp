// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast as it is painted: every text and every control of every page, dialog and window, in each theme.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"
#include "ui/look/tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr double least = 4.5;
constexpr double leastOfControls = 3.0;

/// Takes a theme for as long as it lives.
struct Themed
{
    explicit Themed(ThemeChoice choice)
    {
        qApp->setProperty("keysTheme", true); // or the first surface would bring the usual one back
        applyTheme(*qApp, choice);
    }
    ~Themed() { applyTheme(*qApp, ThemeChoice::Light); }
};

struct Measured
{
    int texts = 0;
    int controls = 0;
    double lowestText = 21;
    double lowestControl = 21;
    double lowestDisabled = 21;
};

/// The colour that most of it has.
QColor groundOf(const QImage &picture)
{
    QHash<QRgb, int> seen;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++seen[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int count = -1;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        if (each.value() > count) {
            count = each.value();
            most = each.key();
        }
    }
    return QColor(most);
}

/// What stands out most from a ground.
double greatestContrast(const QImage &picture, const QColor &ground)
{
    double greatest = 1;
    QRgb last = ground.rgb();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (pixel != last)
                greatest = std::max(greatest, contrast(QColor(pixel), ground));
            last = pixel;
        }
    }
    return greatest;
}

bool isInSight(const QWidget *widget)
{
    QRect shown(QPoint(), widget->size());
    for (const QWidget *each = widget; !each->isWindow(); each = each->parentWidget())
        shown = shown.translated(each->pos()).intersected(each->parentWidget()->rect());
    return shown.size() == widget->size();
}

bool hasText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().trimmed().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().trimmed().isEmpty();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->text().isEmpty() || !line->placeholderText().isEmpty();
    if (const auto *list = qobject_cast<const QComboBox *>(widget))
        return !list->currentText().isEmpty();
    return false;
}

bool hasFrame(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->hasFrame();
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

void measure(const std::string &name, QWidget &window, Measured &measured)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = picture.devicePixelRatio();
    const auto part = [&](QRect rect) {
        rect = QRect(rect.topLeft() * ratio, rect.size() * ratio);
        return picture.copy(rect.intersected(picture.rect()));
    };
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() != &window || !each->isVisible() || !isInSight(each) || each->width() < 12)
            continue;
        const QRect place(each->mapTo(&window, QPoint()), each->size());
        if (hasText(each)) {
            // Without its border, which is a control's.
            const QImage words = part(place.adjusted(3, 3, -3, -3));
            if (words.isNull())
                continue;
            const double found = greatestContrast(words, groundOf(words));
            const double wanted = each->isEnabled() ? least : leastOfControls;
            double &lowest = each->isEnabled() ? measured.lowestText : measured.lowestDisabled;
            lowest = std::min(lowest, found);
            ++measured.texts;
            if (found < wanted)
                FAIL_CHECK(name << ": " << described(each).toStdString() << " is written at " << found << ":1");
        }
        if (hasFrame(each) && each->isEnabled()) {
            // Across its left edge, from what is outside.
            const QImage across = part(QRect(place.left() - 3, place.center().y(), 8, 1));
            if (across.width() < 8)
                continue;
            const double found = greatestContrast(across, QColor(across.pixel(0, 0)));
            measured.lowestControl = std::min(measured.lowestControl, found);
            ++measured.controls;
            if (found < leastOfControls)
                FAIL_CHECK(name << ": " << described(each).toStdString() << " has an edge of " << found << ":1");
        }
    }
}

} // namespace

TEST_CASE("Every text is 4.5:1 and every control's edge 3:1 as painted, in light, dark and high contrast", "[contrast]")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const Themed theme(choice);
        Measured measured;
        for (const SurfaceMaker &maker : allSurfaces()) {
            const auto surface = maker.make();
            QWidget &window = surface->window();
            window.show();
            REQUIRE(QTest::qWaitForWindowExposed(&window));
            QCoreApplication::processEvents();
            measure(maker.name + (choice == ThemeChoice::Light  ? ", light"
                                  : choice == ThemeChoice::Dark ? ", dark"
                                                                : ", high contrast"),
                    window, measured);
        }
        CHECK(measured.texts > 800);
        CHECK(measured.controls > 60);
        if (qEnvironmentVariableIsSet("WAYMARK_COUNT"))
            std::printf("texts %d, lowest %.2f, disabled %.2f; controls %d, lowest %.2f\n", measured.texts,
                        measured.lowestText, measured.lowestDisabled, measured.controls, measured.lowestControl);
    }
}

TEST_CASE("Fills that say something stand out from their surface, or have an edge that does", "[contrast]")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        const Themed theme(choice);
        const Tokens tokens = Tokens::of(QApplication::palette());
        CHECK(tokens.highContrast == (choice == ThemeChoice::HighContrast));
        for (int levels = 2; levels <= 7; ++levels) {
            for (int level = 1; level <= levels; ++level)
                CHECK(contrast(tokens.edgeOf(tokens.levelFill(level, levels)), tokens.surface) >= leastOfControls);
        }
        for (const QColor &ground : {tokens.window, tokens.surface, tokens.tint}) {
            CHECK(contrast(tokens.faint(), ground) >= leastOfControls);
            CHECK(contrast(tokens.mute, ground) >= least);
        }
    }
}
