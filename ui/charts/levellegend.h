// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

namespace waymark {

/// What the squares of a chart mean: levels, and the other looks that an answer has in it. It stands above the rows,
/// wraps where it is too long, and says only what occurs.
class LevelLegend
{
public:
    enum class Kind { Level, Draft, Carried, Open, Query };

    /// `body` as from bodyFont(), `width` in the painter's units.
    LevelLegend(int levels, const QList<Kind> &others, const QFont &body, qreal width);

    [[nodiscard]] qreal height() const;
    void paint(QPainter &painter, const QPointF &topLeft, const Tokens &tokens) const;

private:
    struct Entry
    {
        Kind kind;
        int level;
        QString words;
        QRectF rect; ///< from the legend's top left
    };

    int m_levels;
    QFont m_body;
    QList<Entry> m_entries;
};

} // namespace waymark
