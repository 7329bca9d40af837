// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/gutters.h"

#include "reader/layout/lines.h"

#include <algorithm>
#include <cmath>

namespace waymark::reader {
namespace {

constexpr qreal bin = 0.5;
constexpr qreal narrowest = 2.5;
constexpr qreal aligned = 1.6;

/// How many lines have letters over each stripe of `bin` points from `left` on.
std::vector<int> coverage(const std::vector<Line> &lines, qreal left, qreal right)
{
    std::vector<int> counts(static_cast<std::size_t>(std::ceil((right - left) / bin)) + 1, 0);
    for (const Line &line : lines) {
        for (const Line &run : runsOf(line)) {
            const auto from = static_cast<std::size_t>(std::max(0.0, (run.rect.left() + 0.3 - left) / bin));
            const auto to = static_cast<std::size_t>(std::max(0.0, (run.rect.right() - 0.3 - left) / bin));
            for (std::size_t i = from; i <= to && i < counts.size(); ++i)
                ++counts[i];
        }
    }
    return counts;
}

/// The end of the whitest part of a stripe: a few signs of a list may hang into it on the right.
std::size_t whitestEnd(const std::vector<int> &counts, std::size_t from, std::size_t to)
{
    const int least = *std::min_element(counts.begin() + static_cast<std::ptrdiff_t>(from),
                                        counts.begin() + static_cast<std::ptrdiff_t>(to));
    std::size_t best = to;
    std::size_t longest = 0;
    for (std::size_t i = from; i < to;) {
        std::size_t end = i;
        while (end < to && counts[end] == least)
            ++end;
        if (end - i > longest) {
            longest = end - i;
            best = end;
        }
        i = end + 1;
    }
    return best;
}

/// Most runs up to the next column begin here, or a little further in, as behind the signs of a list.
bool isColumnStart(const std::vector<Line> &runs, qreal x, qreal next)
{
    constexpr qreal indent = 14;
    int here = 0;
    int all = 0;
    for (const Line &run : runs) {
        const qreal left = run.rect.left();
        all += left > x - aligned && left < next - aligned;
        here += left > x - aligned && left < std::min(x + indent, next - aligned);
    }
    return here >= 2 && here * 5 >= all * 3;
}

bool onlyBullets(const std::vector<Line> &lines, qreal from, qreal to)
{
    int words = 0;
    int bullets = 0;
    for (const Line &line : lines) {
        for (const Word &word : line.words) {
            if (word.rect.center().x() < from || word.rect.center().x() >= to)
                continue;
            ++words;
            bullets += isBullet(word.text);
        }
    }
    return bullets * 10 >= words * 9;
}

} // namespace

bool isWide(const Line &line, qreal tableWidth)
{
    return std::ranges::any_of(runsOf(line), [&](const Line &run) { return run.rect.width() > 0.4 * tableWidth; });
}

std::vector<qreal> guttersOf(const std::vector<Line> &lines)
{
    QRectF extent;
    for (const Line &line : lines)
        extent = extent.united(line.rect);
    std::vector<Line> narrow;
    std::vector<Line> runs;
    for (const Line &line : lines) {
        if (isWide(line, extent.width()))
            continue;
        narrow.push_back(line);
        for (Line &run : runsOf(line))
            runs.push_back(std::move(run));
    }
    if (narrow.empty())
        return {};
    const std::vector<int> counts = coverage(narrow, extent.left(), extent.right());
    const int allowed = std::max(narrow.size() < 12 ? 0 : 1, static_cast<int>(narrow.size()) / 30);

    std::vector<std::pair<qreal, qreal>> starts; // where a column may begin, at the earliest and at the latest
    std::size_t from = 0;
    for (std::size_t i = 0; i <= counts.size(); ++i) {
        if (i < counts.size() && counts[i] <= allowed)
            continue;
        const bool isInside = from > 0 && i < counts.size();
        if (isInside && static_cast<qreal>(i - from) * bin >= narrowest)
            starts.emplace_back(extent.left() + static_cast<qreal>(whitestEnd(counts, from, i)) * bin,
                                extent.left() + static_cast<qreal>(i) * bin);
        from = i + 1;
    }
    std::vector<qreal> borders;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qreal next = i + 1 < starts.size() ? starts[i + 1].first : extent.right();
        for (const qreal x : {starts[i].first, starts[i].second}) {
            if (!isColumnStart(runs, x, next))
                continue;
            borders.push_back(x - 1);
            break;
        }
    }
    // Signs of a list with their texts set off are no column.
    qreal left = extent.left() - 1;
    std::vector<qreal> columns;
    for (const qreal border : borders) {
        if (onlyBullets(narrow, left, border)) {
            left = border;
            continue;
        }
        columns.push_back(border);
        left = border;
    }
    return columns;
}

int crossings(const std::vector<Line> &lines, const std::vector<qreal> &borders)
{
    constexpr qreal touch = 1.0;
    int count = 0;
    for (const Line &line : lines) {
        count += std::ranges::any_of(line.words, [&](const Word &word) {
            return std::ranges::any_of(
                borders, [&](qreal x) { return word.rect.left() < x - touch && word.rect.right() > x + touch; });
        });
    }
    return count;
}

} // namespace waymark::reader
