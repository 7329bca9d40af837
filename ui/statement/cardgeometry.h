// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/wrappedtext.h"

#include <QRectF>
#include <vector>

namespace waymark {

/// What goes into a descriptor's card, measured. Device-independent pixels throughout.
struct CardContent
{
    std::vector<WrappedText> points;
    qreal state = 0;     ///< width of the word "Draft"; 0 for none
    qreal tag = 0;       ///< width of the tag; 0 for none
    qreal stateRoom = 0; ///< kept for a state that may come, so that nothing moves when it does
    bool bullets = true; ///< whether points have a bullet to press
    bool narrow = false; ///< keeps to CardMetrics::narrowWidth or its state's words, whatever room there is
    bool footed = false; ///< has a line that counts its marks in words
};

struct CardMetrics
{
    qreal line = 19; ///< height of a line of text
    qreal small = 16;
    qreal padding = 12;
    qreal gap = 12; ///< between cards
    qreal badge = 26;
    qreal bullet = 18;
    qreal pointGap = 4;
    qreal minWidth = 150;    ///< no card with text is narrower; rather there is another row of cards
    qreal narrowWidth = 108; ///< of the narrow card
};

struct PlacedPoint
{
    QRectF bullet; ///< empty where there is none
    QRectF text;
    QStringList lines;
};

/// Places inside a card are relative to the card.
struct PlacedCard
{
    QRectF rect;
    QRectF badge;
    QRectF state;
    QRectF tag;
    QRectF foot;
    std::vector<PlacedPoint> points;
};

struct PlacedCards
{
    std::vector<PlacedCard> cards; ///< in the order of the contents
    qreal height = 0;
};

/// Cards side by side, each showing its whole text: equally wide as long as they are no higher than `preferred`, else
/// wider where there is more to read, so that the row becomes as low as it can. Where they would be too narrow to read
/// they are in several rows, below the narrow one, which is then as wide as they are together and as low as its text.
/// They are at least so high together as `least`.
PlacedCards placeCards(const std::vector<CardContent> &contents, qreal width, qreal preferred, const CardMetrics &given,
                       qreal least = 0);

} // namespace waymark
