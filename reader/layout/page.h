// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace waymark::reader {

/// All lengths are points (1/72 inch) from a page's top left corner, as people see the page.

/// Letters without white space between them.
struct Word
{
    QString text;
    QRectF rect;
    bool spaceAfter = true;
    bool isApart = true; ///< no word is as near before it as in a sentence; known within a table
};

/// Where the picture of a page changes along a straight line: a ruled line or the edge of a shaded area.
struct Ruling
{
    qreal at = 0; ///< y of one that runs across, x of one that runs down
    qreal from = 0;
    qreal to = 0;

    qreal length() const { return to - from; }
};

struct Page
{
    int number = 1; ///< from 1
    QSizeF size;
    std::vector<Word> words;
    std::vector<Ruling> across;
    std::vector<Ruling> down;
};

/// Words beside each other.
struct Line
{
    int page = 1;
    std::vector<Word> words; ///< from left to right
    QRectF rect;

    qreal middle() const { return rect.center().y(); }
};

} // namespace waymark::reader
