// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/cardgeometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace waymark {
namespace {

using Contents = std::span<const CardContent>;

class Placing
{
public:
    explicit Placing(const CardMetrics &metrics) : m(metrics) {}

    /// Badge, state and tag flow. What has no room beside goes below, or to the foot of a card that has one. Returns
    /// where the head ends, or would end with the state that room is kept for: what is below it never moves when a
    /// level is chosen.
    qreal head(const CardContent &content, qreal width, PlacedCard *placed) const
    {
        const qreal tag = content.footed ? 0 : content.tag;
        if (placed)
            flow(content.state, content.tag, width, content.footed, placed);
        return flow(std::max(content.state, content.stateRoom), tag, width, content.footed, nullptr);
    }

    qreal flow(qreal state, qreal tag, qreal width, bool footed, PlacedCard *placed) const
    {
        const qreal right = width - m.padding;
        qreal x = m.padding + m.badge;
        qreal y = m.padding;
        qreal row = m.badge;
        if (placed)
            placed->badge = {m.padding, m.padding, m.badge, m.badge};
        const auto put = [&](qreal wide, qreal high, QRectF PlacedCard::*where) {
            const qreal before = x > m.padding ? 8 : 0;
            if (x + before + wide > right && x > m.padding) {
                y += row + 3;
                row = high;
                x = m.padding;
            } else {
                x += before;
            }
            if (placed)
                placed->*where = {x, y + (row - high) / 2, std::min(wide, right - x), high};
            x += wide;
        };
        if (state > 0)
            put(state, m.line, &PlacedCard::state);
        if (tag > 0 && !(footed && x + 8 + tag > right))
            put(tag, m.small + 4, &PlacedCard::tag);
        return y + row;
    }

    qreal textWidth(const CardContent &content, qreal width) const
    {
        return width - 2 * m.padding - (content.bullets ? m.bullet : 0);
    }

    qreal height(const CardContent &content, qreal width) const
    {
        qreal bottom = head(content, width, nullptr) + 6;
        for (const WrappedText &point : content.points)
            bottom += point.lineCount(textWidth(content, width)) * m.line + m.pointGap;
        return bottom + (content.footed ? m.small + 2 : 0) + m.padding - m.pointGap;
    }

    qreal rowHeight(Contents row, const std::vector<qreal> &widths) const
    {
        qreal highest = 0;
        for (std::size_t at = 0; at < row.size(); ++at)
            highest = std::max(highest, height(row[at], widths[at]));
        return std::ceil(highest);
    }

    std::vector<qreal> equal(Contents row, qreal width) const
    {
        std::vector<qreal> widths(row.size());
        qreal left = width - m.gap * static_cast<qreal>(row.size() - 1);
        qreal wide = 0;
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (row[at].narrow)
                left -= widths[at] = m.narrowWidth;
            else
                ++wide;
        }
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (!row[at].narrow)
                widths[at] = std::floor(left / wide);
        }
        return widths;
    }

    /// The narrowest that a card can be without becoming higher than `most`; as wide as `widest` where it cannot. A
    /// state keeps the badge's line: on one of its own it would leave a gap above the points for as long as the level
    /// isn't chosen.
    qreal narrowestFor(const CardContent &content, qreal most, qreal widest) const
    {
        const qreal state = std::max(content.state, content.stateRoom);
        qreal low = std::max(m.minWidth, 2 * m.padding + m.badge + (state > 0 ? 8 + std::ceil(state) : 0));
        qreal high = std::max(widest, low);
        if (height(content, low) <= most)
            return low;
        while (high - low > 1) {
            const qreal middle = (low + high) / 2;
            (height(content, middle) <= most ? high : low) = middle;
        }
        return std::ceil(high);
    }

    std::vector<qreal> fitted(Contents row, qreal width, qreal preferred) const
    {
        std::vector<qreal> widths = equal(row, width);
        const qreal highest = rowHeight(row, widths);
        if (highest <= preferred)
            return widths;
        const qreal room = std::accumulate(widths.begin(), widths.end(), qreal(0));
        const auto narrowest = [&](qreal most) {
            std::vector<qreal> tried;
            for (const CardContent &content : row)
                tried.push_back(content.narrow ? m.narrowWidth : narrowestFor(content, most, room));
            return tried;
        };
        const auto sum = [](const std::vector<qreal> &all) {
            return std::accumulate(all.begin(), all.end(), qreal(0));
        };
        qreal low = preferred;
        qreal high = highest;
        if (sum(narrowest(preferred)) > room) {
            while (high - low > 1) {
                const qreal middle = (low + high) / 2;
                (sum(narrowest(middle)) <= room ? high : low) = middle;
            }
        } else {
            high = preferred;
        }
        std::vector<qreal> best = narrowest(high);
        if (sum(best) > room)
            return widths;
        const auto wide = std::ranges::count_if(row, [](const CardContent &content) { return !content.narrow; });
        const qreal spare = std::floor((room - sum(best)) / static_cast<qreal>(std::max<std::ptrdiff_t>(1, wide)));
        for (std::size_t at = 0; at < row.size(); ++at)
            best[at] += row[at].narrow ? 0 : spare;
        return best;
    }

    /// A card across the whole width, with all that it says beside its badge: its points one after the other where a
    /// line has room for them, else below each other, and at the end room for its state and its tag.
    PlacedCard placeAcross(const CardContent &content, qreal width) const
    {
        PlacedCard placed;
        const qreal left = m.padding + m.badge + 8;
        qreal right = width - m.padding;
        const qreal top = m.padding + std::max<qreal>(0, (m.badge - m.line) / 2);
        if (content.tag > 0) {
            placed.tag = {right - content.tag, top + (m.line - m.small - 4) / 2, content.tag, m.small + 4};
            right -= content.tag + 8;
        }
        if (const qreal room = std::max(content.state, content.stateRoom); room > 0) {
            if (content.state > 0)
                placed.state = {right - room, top, content.state, m.line};
            right -= room + 8;
        }
        const qreal room = std::max<qreal>(m.line, right - left);
        qreal whole = 0;
        for (const WrappedText &point : content.points)
            whole += std::ceil(point.longestLine()) + 1 + m.gap;
        const bool inOneLine = whole - m.gap <= room;
        qreal x = left;
        qreal y = top;
        for (const WrappedText &point : content.points) {
            PlacedPoint made;
            const qreal wide = inOneLine ? std::ceil(point.longestLine()) + 1 : room;
            made.lines = point.lines(wide);
            made.text = {x, y, wide, static_cast<qreal>(made.lines.size()) * m.line};
            x += inOneLine ? wide + m.gap : 0;
            y += inOneLine ? 0 : made.text.height();
            placed.points.push_back(std::move(made));
        }
        const qreal bottom = inOneLine ? top + m.line : y;
        placed.badge = {m.padding, m.padding, m.badge, m.badge};
        placed.rect = {0, 0, width, std::ceil(std::max(m.padding + m.badge, bottom) + m.padding)};
        return placed;
    }

    PlacedCard place(const CardContent &content, const QRectF &rect) const
    {
        PlacedCard placed;
        placed.rect = rect;
        qreal y = head(content, rect.width(), &placed) + 6;
        const qreal wide = textWidth(content, rect.width());
        const qreal indent = m.padding + (content.bullets ? m.bullet : 0);
        for (const WrappedText &point : content.points) {
            PlacedPoint made;
            made.lines = point.lines(wide);
            made.text = {indent, y, wide, static_cast<qreal>(made.lines.size()) * m.line};
            if (content.bullets)
                made.bullet = {m.padding - 4, y, m.bullet, m.line};
            y += made.text.height() + m.pointGap;
            placed.points.push_back(std::move(made));
        }
        if (content.footed) {
            placed.foot = {m.padding, rect.height() - m.padding - m.small, rect.width() - 2 * m.padding, m.small};
            if (content.tag > 0 && placed.tag.isEmpty()) {
                const qreal taken = std::min(content.tag, placed.foot.width());
                placed.tag = {placed.foot.right() - taken, placed.foot.top() - 2, taken, m.small + 4};
                placed.foot.setWidth(std::max<qreal>(0, placed.foot.width() - taken - 8));
            }
        }
        return placed;
    }

private:
    const CardMetrics &m;
};

/// How many cards are in each row: all in one where they are wide enough to be read, else evenly spread.
std::vector<std::size_t> rowsOf(const std::vector<CardContent> &contents, qreal width, const CardMetrics &metrics)
{
    const std::size_t size = contents.size();
    for (std::size_t rows = 1; rows < size; ++rows) {
        const std::size_t most = (size + rows - 1) / rows;
        const bool narrow = contents.front().narrow;
        const auto wide = static_cast<qreal>(narrow ? most - 1 : most);
        const qreal needed =
            wide * metrics.minWidth + (narrow ? metrics.narrowWidth : 0) + metrics.gap * static_cast<qreal>(most - 1);
        if (needed > width)
            continue;
        std::vector<std::size_t> made;
        for (std::size_t left = size, row = 0; row < rows; ++row) {
            made.push_back((left + (rows - row) - 1) / (rows - row));
            left -= made.back();
        }
        return made;
    }
    return std::vector<std::size_t>(size, 1);
}

/// No card is narrower than the words of its state: "Carried forward" does not wrap, whatever the language makes of it.
/// The narrow one is a little wider where the state then has room next to its badge: below it there would be a gap
/// until the level is chosen.
CardMetrics wideEnough(CardMetrics metrics, const std::vector<CardContent> &contents)
{
    const qreal wideNarrow = 1.4 * metrics.narrowWidth;
    for (const CardContent &content : contents) {
        qreal &least = content.narrow ? metrics.narrowWidth : metrics.minWidth;
        const qreal state = std::max(content.state, content.stateRoom);
        const qreal words = std::ceil(state) + 2 * metrics.padding;
        const qreal withBadge = metrics.badge + 8 + words;
        least = std::max(least, content.narrow && state > 0 && withBadge <= wideNarrow ? withBadge : words);
    }
    return metrics;
}

} // namespace

PlacedCards placeCards(const std::vector<CardContent> &contents, qreal width, qreal preferred, const CardMetrics &given,
                       qreal least)
{
    PlacedCards made;
    if (contents.empty())
        return made;
    const CardMetrics metrics = wideEnough(given, contents);
    const Placing placing(metrics);
    auto rows = rowsOf(contents, width, metrics);
    std::size_t at = 0;
    qreal y = 0;
    if (contents.front().narrow && rows.size() > 1) {
        // The few words of the narrow one would take a card's height beside cards that are read, and push the last
        // levels out of sight.
        made.cards.push_back(placing.placeAcross(contents.front(), width));
        y = made.cards.front().rect.height() + metrics.gap;
        rows = rowsOf({contents.begin() + 1, contents.end()}, width, metrics);
        at = 1;
    }
    const auto rowCount = static_cast<qreal>(rows.size());
    const qreal share = (preferred - y - metrics.gap * (rowCount - 1)) / rowCount;
    const qreal leastOfRow = std::floor((least - y) / rowCount);
    for (const std::size_t count : rows) {
        Contents row = Contents(contents).subspan(at, count);
        const std::vector<qreal> widths = placing.fitted(row, width, share);
        const qreal height = std::max(placing.rowHeight(row, widths), leastOfRow);
        qreal x = 0;
        for (std::size_t each = 0; each < row.size(); ++each) {
            // The last card takes what rounding left over, so that the row ends flush.
            const qreal wide =
                each + 1 == row.size() && row.size() > 1 ? std::max(widths[each], width - x) : widths[each];
            made.cards.push_back(placing.place(row[each], {x, y, wide, height}));
            x += wide + metrics.gap;
        }
        y += height + metrics.gap;
        at += count;
    }
    made.height = y - metrics.gap;
    return made;
}

} // namespace waymark
