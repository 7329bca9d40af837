// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/audiencegeometry.h"

#include "ui/meeting/audienceattempt.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

int pixelsFor(QSizeF size, qreal share) { return static_cast<int>(std::ceil(size.height() * share - 0.001)); }

/// Letters may become this large; never smaller than `least` for being asked to.
int startingAt(QSizeF size, qreal usual, int textStep)
{
    const int step = std::clamp(textStep, AudienceGeometry::smallestStep, AudienceGeometry::largestStep);
    return std::max(pixelsFor(size, AudienceGeometry::least), pixelsFor(size, usual * (1 + 0.15 * step)));
}

AudienceGeometry inRows(const AudienceContent &content, QSizeF size, const QFont &font, int textStep)
{
    const int least = pixelsFor(size, AudienceGeometry::least);
    const int start = startingAt(size, AudienceGeometry::largest, textStep);
    for (int tried = start; tried >= least; --tried) {
        AudienceAttempt attempt(content, size, font, {tried, true, false});
        if (attempt.fits())
            return attempt.take();
        // Points on lines of their own are easier to talk about, larger letters easier to read: the middle is here.
        if (tried > pixelsFor(size, 0.032))
            continue;
        AudienceAttempt running(content, size, font, {tried, false, false});
        if (running.fits())
            return running.take();
    }
    for (int tried = least; tried > 6; --tried) {
        AudienceAttempt running(content, size, font, {tried, false, true});
        if (running.fits())
            return running.take();
    }
    AudienceAttempt last(content, size, font, {6, false, true});
    last.fits();
    return last.take();
}

/// The opening from the top down with letters of one size; `height` is what it takes.
AudienceGeometry openingWith(const AudienceContent &content, QSizeF size, const QFont &font, int pixels, qreal &height)
{
    AudienceGeometry made;
    made.body = sizedFont(font, pixels);
    made.titleFont = sizedFont(font, pixels * 1.5, QFont::DemiBold);
    const QFont strong = sizedFont(font, pixels, QFont::DemiBold);
    const qreal left = std::round(size.width() * 0.09);
    const qreal width = size.width() - 2 * left;
    const qreal line = std::ceil(QFontMetricsF(made.body).height());
    const qreal indent = std::ceil(QFontMetricsF(made.body).horizontalAdvance(QStringLiteral("0")) * 2);
    height = 0;
    const auto write = [&](const QString &text, const QFont &with, qreal before, qreal from = 0, bool mute = false) {
        height += std::round(line * before);
        const qreal tall = std::ceil(QFontMetricsF(with).height());
        for (const QString &each : WrappedText(text, with).lines(width - from)) {
            made.texts.push_back({{left + from, height, width - from, tall}, each, with, mute});
            height += tall;
        }
    };
    write(content.title, made.titleFont, 0);
    if (!content.subtitle.isEmpty())
        write(content.subtitle, made.body, 0, 0, true);
    for (const QString &paragraph : content.paragraphs)
        write(paragraph, made.body, 0.6);
    if (!content.list.isEmpty())
        write(content.listTitle, strong, 1);
    for (qsizetype at = 0; at < content.list.size(); ++at) {
        const qreal top = height + std::round(line * 0.25);
        made.texts.push_back({{left, top, indent, line}, QString::number(at + 1), strong, false});
        write(content.list[at], made.body, 0.25, indent);
    }
    return made;
}

AudienceGeometry forOpening(const AudienceContent &content, QSizeF size, const QFont &font, int textStep)
{
    const qreal room = size.height() * 0.88;
    qreal height = 0;
    AudienceGeometry made;
    for (int tried = startingAt(size, 0.05, textStep); tried > 6; --tried) {
        made = openingWith(content, size, font, tried, height);
        if (height <= room)
            break;
    }
    // A little above the middle, where a room looks first.
    const qreal top = std::max(size.height() * 0.06, (size.height() - height) * 0.42);
    for (PlacedText &text : made.texts)
        text.rect.translate(0, std::round(top));
    return made;
}

} // namespace

AudienceGeometry AudienceGeometry::of(const AudienceContent &content, QSizeF size, const QFont &font, int textStep)
{
    switch (content.screen) {
    case AudienceScreen::Opening:
        return forOpening(content, size, font, textStep);
    case AudienceScreen::Blank:
        return {};
    case AudienceScreen::Theme:
    case AudienceScreen::Statement:
        break;
    }
    return inRows(content, size, font, textStep);
}

} // namespace waymark
