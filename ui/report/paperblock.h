// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <functional>
#include <vector>

class QPainter;

namespace waymark {

/// What can be drawn on paper at some height: lines of text and shapes, each uncut. All lengths are device units; a
/// block knows nothing of pages.
class PaperBlock
{
public:
    /// A thing from `top` to `bottom` below the block's top, drawn with the painter moved to the block's top.
    struct Piece
    {
        qreal top = 0;
        qreal bottom = 0;
        std::function<void(QPainter &)> draw;
    };

    struct Style
    {
        QFont font; ///< sized in pixels
        QColor colour;
        qreal lineSpacing = 1.0; ///< times the font's height
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    /// Wraps plain text into `width` from `at`, at word boundaries or, where a word is too long, anywhere; each line is
    /// a piece. Returns the bottom of the text.
    qreal addText(const QString &text, const Style &style, QPointF at, qreal width);
    void addShape(qreal top, qreal bottom, std::function<void(QPainter &)> draw);
    /// Puts another block in at `top`.
    void append(const PaperBlock &other, qreal top);
    /// Makes the block at least this high.
    void extendTo(qreal bottom);

    qreal height() const { return m_height; }
    const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    std::vector<Piece> m_pieces;
    qreal m_height = 0;
};

} // namespace waymark
