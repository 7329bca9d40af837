// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spreadchart.h"
#include "ui/meeting/audiencecontent.h"

#include <QFont>
#include <QRectF>

namespace waymark {

/// Text of one row: where each line stands.
struct PlacedLine
{
    QRectF rect;
    QString text;
    bool bullet = false; ///< the first line of one of several points
};

/// A line of the opening, each in its own letters.
struct PlacedText
{
    QRectF rect;
    QString text;
    QFont font;
    bool mute = false;
};

struct PlacedRow
{
    QRectF rect;
    QRectF badge;
    QRectF query; ///< empty where there is none
    QRectF state; ///< reserved whether or not there is a state, so that choosing moves nothing
    QRectF dots;  ///< reserved for the answers at this level, before they are revealed; empty where there are none
    QRectF count;
    QRectF bars; ///< on the theme's screen: reserved for how a statement's answers are spread
    QRectF last;
    QStringList stateLines;
    std::vector<PlacedLine> lines;
};

/// Where everything stands on a projector, in device-independent pixels; computed without painting anything.
/// Letters are as large as the text allows, between `largest` and `least` of the screen's height. Where even the least
/// does not fit the points run on in one paragraph; only then do letters become smaller: to `smallest` for any
/// statement of a usual model, and further rather than cut off a word.
class AudienceGeometry
{
public:
    static constexpr qreal largest = 0.042;
    static constexpr qreal least = 0.03;
    static constexpr qreal smallest = 0.025;
    static constexpr int smallestStep = -2;
    static constexpr int largestStep = 4;

    /// `font`: family and weight; its size is not used. `textStep`: how much larger than usual letters may become, from
    /// smallestStep to largestStep; never smaller than `least` for it.
    static AudienceGeometry of(const AudienceContent &content, QSizeF size, const QFont &font, int textStep = 0);

    QFont body;      ///< of rows and foot: the smallest letters there are
    QFont titleFont; ///< of the title
    QRectF circle;
    std::vector<PlacedLine> title;
    QRectF titleQuery;
    QRectF place;
    QRectF progress;
    QRectF wording;
    QRectF last;
    std::vector<PlacedRow> rows;
    SpreadDots dots;

    std::vector<PlacedText> texts; ///< all that the opening says

    int pixelSize() const { return body.pixelSize(); }
};

} // namespace waymark
