// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/badges.h"

#include <QPainter>

using namespace waymark;

namespace {

QImage greyBadge(const Tokens &tokens, BadgeKind kind, int level, int levels, int side = 28)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintLevelBadge(painter, QRectF(0, 0, side, side), kind, level, levels, tokens);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

TEST_CASE("States of an answer differ in shape, seen without any colour", "[look]")
{
    for (const NamedTokens &theme : bothThemes()) {
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
    for (const NamedTokens &theme : bothThemes()) {
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
