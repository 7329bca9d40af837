// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paperblock.h"

namespace waymark {

/// Blocks set one below the other on as many pages as they need. A block is cut only where it is longer than a page,
/// and then between its pieces.
class PaperSheets
{
public:
    /// Blocks stand between `top` and `bottom` on the first page, and below `laterTop` on the others.
    PaperSheets(qreal top, qreal laterTop, qreal bottom);

    /// Sets a block `space` below the last one; at the top of a page the space is left out.
    void add(const PaperBlock &block, qreal space);
    void startPage();
    /// What is left of the page.
    qreal room() const { return m_bottom - m_y; }

    struct Placed
    {
        qreal offset = 0;
        PaperBlock::Piece piece;
    };
    const std::vector<std::vector<Placed>> &pages() const { return m_pages; }

private:
    qreal m_laterTop;
    qreal m_bottom;
    qreal m_y;
    bool m_atTop = true;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace waymark
