// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/rulings.h"

#include <algorithm>

namespace waymark::reader {
namespace {

constexpr qreal sameLine = 2.5;
constexpr qreal pieceGap = 4.0;

QRectF extent(const std::vector<Word> &words)
{
    QRectF rect;
    for (const Word &word : words)
        rect = rect.united(word.rect);
    return rect;
}

} // namespace

std::vector<Ruling> joined(std::vector<Ruling> rulings)
{
    std::ranges::sort(rulings, {}, &Ruling::at);
    std::vector<Ruling> lines;
    for (std::size_t begin = 0; begin < rulings.size();) {
        std::size_t end = begin + 1;
        while (end < rulings.size() && rulings[end].at - rulings[end - 1].at < sameLine)
            ++end;
        std::sort(rulings.begin() + static_cast<std::ptrdiff_t>(begin),
                  rulings.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const Ruling &a, const Ruling &b) { return a.from < b.from; });
        const std::size_t first = lines.size();
        for (std::size_t i = begin; i < end; ++i) {
            if (lines.size() > first && rulings[i].from - lines.back().to < pieceGap)
                lines.back().to = std::max(lines.back().to, rulings[i].to);
            else
                lines.push_back(rulings[i]);
        }
        begin = end;
    }
    return lines;
}

void dropStems(Page &page)
{
    const auto throughWords = [&](const Ruling &ruling) {
        constexpr qreal touch = 0.4;
        qreal covered = 0;
        for (const Word &word : page.words) {
            if (ruling.at > word.rect.left() + touch && ruling.at < word.rect.right() - touch)
                covered +=
                    std::max(0.0, std::min(ruling.to, word.rect.bottom()) - std::max(ruling.from, word.rect.top()));
        }
        return covered > 0.3 * ruling.length();
    };
    // What is left over beside letters is too short for a row.
    constexpr qreal minLength = 9;
    std::erase_if(page.down, [&](const Ruling &ruling) { return ruling.length() < minLength || throughWords(ruling); });
}

std::vector<qreal> fullLines(const Page &page)
{
    const qreal width = extent(page.words).width();
    std::vector<qreal> lines;
    for (const Ruling &ruling : joined(page.across)) {
        if (ruling.length() < 0.6 * width)
            continue;
        // The two edges of one drawn line, or of a shaded area that begins under it, are one border.
        if (lines.empty() || ruling.at - lines.back() > sameLine)
            lines.push_back(ruling.at);
    }
    return lines;
}

std::vector<qreal> uprights(const Page &page, qreal top, qreal bottom)
{
    std::vector<qreal> lines;
    for (const Ruling &ruling : joined(page.down)) {
        const qreal covered = std::min(ruling.to, bottom) - std::max(ruling.from, top);
        if (covered < 0.75 * (bottom - top))
            continue;
        if (lines.empty() || ruling.at - lines.back() > sameLine + 1)
            lines.push_back(ruling.at);
    }
    return lines;
}

} // namespace waymark::reader
