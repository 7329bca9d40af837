// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/papersheets.h"

#include <algorithm>

namespace waymark {

PaperSheets::PaperSheets(qreal top, qreal laterTop, qreal bottom)
    : m_laterTop(laterTop)
    , m_bottom(bottom)
    , m_y(top)
    , m_pages(1)
{}

void PaperSheets::startPage()
{
    m_pages.emplace_back();
    m_y = m_laterTop;
    m_atTop = true;
}

void PaperSheets::add(const PaperBlock &block, qreal space)
{
    qreal room = m_bottom - m_y - (m_atTop ? 0 : space);
    if (block.height() > room && block.height() <= m_bottom - m_laterTop && !m_atTop) {
        startPage();
        room = m_bottom - m_y;
    }
    m_y += m_atTop ? 0 : space;
    std::vector<PaperBlock::Piece> left = block.pieces();
    qreal start = 0;
    while (!left.empty()) {
        // The first thing that does not fit goes to the next page, and with it all that begins no higher; what is by
        // itself higher than a page is drawn all the same, for nothing may get lost.
        qreal cut = block.height() + 1;
        for (const auto &piece : left) {
            if (piece.bottom - start > room)
                cut = std::min(cut, piece.top);
        }
        const bool stuck = cut <= start && m_atTop;
        std::vector<PaperBlock::Piece> later;
        for (auto &piece : left) {
            if (piece.top < cut || (stuck && piece.top <= start))
                m_pages.back().push_back({m_y - start, std::move(piece)});
            else
                later.push_back(std::move(piece));
        }
        left = std::move(later);
        if (left.empty())
            break;
        start = std::ranges::min_element(left, {}, &PaperBlock::Piece::top)->top;
        startPage();
        room = m_bottom - m_y;
    }
    m_y += block.height() - start;
    m_atTop = false;
}

} // namespace waymark
