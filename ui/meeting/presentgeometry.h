// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/presentcontent.h"

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

struct PlacedRow
{
    QRectF rect;
    QRectF badge;
    QRectF query; ///< empty where there is none
    QRectF state; ///< reserved whether or not there is a state, so that choosing moves nothing
    QRectF last;
    QStringList stateLines;
    std::vector<PlacedLine> lines;
};

/// Where everything stands on a projector, in device-independent pixels; computed without painting anything.
/// Letters are as large as the text allows, between `largest` and `least` of the screen's height. Where even the least
/// does not fit the points run on in one paragraph; only then do letters become smaller: to `smallest` for any
/// statement of a usual model, and further rather than cut off a word.
class PresentGeometry
{
public:
    static constexpr qreal largest = 0.042;
    static constexpr qreal least = 0.03;
    static constexpr qreal smallest = 0.025;

    /// `font`: family and weight; its size is not used.
    static PresentGeometry statement(const PresentContent &content, QSizeF size, const QFont &font);
    static PresentGeometry theme(const PresentContent &content, QSizeF size, const QFont &font);

    QFont body;      ///< of rows and foot: the smallest letters there are
    QFont titleFont; ///< of the title
    QRectF circle;
    QRectF title;
    QRectF titleQuery;
    QRectF progress;
    QRectF wording;
    QRectF last;
    std::vector<PlacedRow> rows;

    int pixelSize() const { return body.pixelSize(); }
};

} // namespace waymark
