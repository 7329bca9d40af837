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
    /// A thing from `top` to `bottom` below the block's top, or the page's. It was made in a block of its own, and is
    /// `moved` down since then.
    struct Piece
    {
        qreal top = 0;
        qreal bottom = 0;
        std::function<void(QPainter &)> draw; ///< with the painter at the top of that block
        qreal moved = 0;

        void moveDown(qreal by);
        void paint(QPainter &painter) const;
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

/// Blocks set one below the other on as many pages as they need. A block is cut only where it is longer than a page,
/// and then between its pieces.
class PaperSheets
{
public:
    /// Blocks are placed between `top` and `bottom` on the first page, and below `laterTop` on the others.
    PaperSheets(qreal top, qreal laterTop, qreal bottom);

    /// Sets a block `space` below the last one; at the top of a page the space is left out.
    void add(const PaperBlock &block, qreal space);
    void startPage();
    /// What is left of the page.
    qreal room() const { return m_bottom - m_y; }

    const std::vector<std::vector<PaperBlock::Piece>> &pages() const { return m_pages; }

private:
    qreal m_laterTop;
    qreal m_bottom;
    qreal m_y;
    bool m_atTop = true;
    std::vector<std::vector<PaperBlock::Piece>> m_pages;
};

} // namespace waymark
