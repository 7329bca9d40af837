// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/blocks.h"

#include "reader/layout/gutters.h"
#include "reader/layout/lines.h"
#include "reader/layout/rulings.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace waymark::reader {
namespace {

constexpr int minColumns = 3; ///< a title and two levels
constexpr int maxColumns = 9;

/// A stripe of a page between two lines that run across it.
struct Band
{
    qreal top = 0;
    qreal bottom = 0;
    std::vector<Word> words;
    std::vector<qreal> uprights;

    qreal wordsTop() const
    {
        return std::ranges::min(words, {}, [](const Word &word) { return word.rect.top(); }).rect.top();
    }
    qreal wordsBottom() const
    {
        return std::ranges::max(words, {}, [](const Word &word) { return word.rect.bottom(); }).rect.bottom();
    }
};

/// Heights where three lines that run down begin or end together: the edge of a table.
std::vector<qreal> tableEdges(const Page &page)
{
    std::vector<qreal> ends;
    for (const Ruling &ruling : joined(page.down)) {
        ends.push_back(ruling.from);
        ends.push_back(ruling.to);
    }
    std::ranges::sort(ends);
    std::vector<qreal> edges;
    for (std::size_t i = 2; i < ends.size(); ++i) {
        if (ends[i] - ends[i - 2] < 3 && (edges.empty() || ends[i] - edges.back() > 3))
            edges.push_back(ends[i - 1]);
    }
    return edges;
}

std::vector<Band> bandsOf(const Page &page)
{
    std::vector<qreal> borders = fullLines(page);
    for (const qreal edge : tableEdges(page)) {
        if (std::ranges::none_of(borders, [&](qreal y) { return std::abs(y - edge) < 4; }))
            borders.push_back(edge);
    }
    borders.push_back(page.size.height() + 1);
    std::ranges::sort(borders);
    std::vector<Band> bands;
    qreal top = -1;
    for (const qreal bottom : borders) {
        bands.push_back({top, bottom, {}, {}});
        top = bottom;
    }
    for (const Word &word : page.words) {
        const auto band = std::ranges::find_if(
            bands, [y = word.rect.center().y()](const Band &each) { return y >= each.top && y < each.bottom; });
        if (band != bands.end())
            band->words.push_back(word);
    }
    std::erase_if(bands, [](const Band &band) { return band.words.empty(); });
    for (Band &band : bands)
        band.uprights = uprights(page, band.wordsTop(), band.wordsBottom());
    return bands;
}

std::size_t columnAt(const std::vector<qreal> &borders, qreal x)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(borders, x) - borders.begin());
}

/// Words in columns, parted where white runs over all of them.
std::vector<Block> bodyBlocks(const std::vector<Word> &words, const std::vector<qreal> &borders, int page)
{
    std::vector<std::vector<Word>> columns(borders.size() + 1);
    for (const Word &word : words)
        columns[columnAt(borders, word.rect.center().x())].push_back(word);
    const auto runsOver = [&](const Line &line) {
        return std::ranges::any_of(line.words, [&](const Word &word) {
            return std::ranges::any_of(borders,
                                       [&](qreal x) { return word.rect.left() < x - 2 && word.rect.right() > x + 2; });
        });
    };
    struct Placed
    {
        Line line;
        std::size_t column;
    };
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (Line &line : linesOf(columns[i], page))
            placed.push_back({std::move(line), i});
    }
    // The outer part of a line's height is air: letters mostly stay within the middle.
    const auto top = [](const Line &line) { return line.rect.top() + 0.22 * line.rect.height(); };
    const auto bottom = [](const Line &line) { return line.rect.bottom() - 0.22 * line.rect.height(); };
    std::ranges::stable_sort(placed, {}, [&](const Placed &each) { return top(each.line); });
    std::vector<Block> blocks;
    for (Placed &each : placed) {
        if (blocks.empty() || top(each.line) > blocks.back().bottom) {
            Block block;
            block.page = page;
            block.table = static_cast<std::size_t>(page);
            block.top = top(each.line);
            block.bottom = bottom(each.line);
            block.cells.resize(columns.size());
            blocks.push_back(std::move(block));
        }
        Block &block = blocks.back();
        block.bottom = std::max(block.bottom, bottom(each.line));
        block.unsure = block.unsure || runsOver(each.line);
        block.cells[each.column].push_back(std::move(each.line));
    }
    return blocks;
}

Block headingBlock(std::vector<MergedCell> cells, int page)
{
    Block block;
    block.page = page;
    block.isHeading = true;
    QRectF rect;
    for (const MergedCell &cell : cells) {
        for (const Line &line : cell.lines)
            rect = rect.united(line.rect);
    }
    block.top = rect.top();
    block.bottom = rect.bottom();
    block.merged = std::move(cells);
    return block;
}

/// Where cells lie in a band with lines that run down: between them, and beyond the outermost where there is no border.
struct Frame
{
    int columns = 0;
    bool openLeft = false;
    bool openRight = false;

    std::vector<qreal> borders(const std::vector<qreal> &uprights) const
    {
        const std::ptrdiff_t from = openLeft ? 0 : 1;
        const std::ptrdiff_t to = static_cast<std::ptrdiff_t>(uprights.size()) - (openRight ? 0 : 1);
        return from < to ? std::vector<qreal>(uprights.begin() + from, uprights.begin() + to) : std::vector<qreal>();
    }
};

/// Inside the table: not left of its first line nor right of its last, where those are its borders.
std::vector<Word> inside(const Band &band, const Frame &frame)
{
    std::vector<Word> words;
    for (const Word &word : band.words) {
        const qreal x = word.rect.center().x();
        if ((frame.openLeft || x > band.uprights.front()) && (frame.openRight || x < band.uprights.back()))
            words.push_back(word);
    }
    return words;
}

/// The frame that most statements are in; none where most are not between lines that run down.
std::optional<Frame> frameOf(const std::vector<std::vector<Band>> &bands, const std::vector<Page> &pages)
{
    std::map<std::tuple<int, bool, bool>, int> votes;
    int all = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Word &anchor : anchorsOf(pages[i])) {
            ++all;
            for (const Band &band : bands[i]) {
                const qreal y = anchor.rect.center().y();
                if (y < band.top || y >= band.bottom || band.uprights.size() < 2)
                    continue;
                const bool openLeft = anchor.rect.center().x() < band.uprights.front();
                const bool openRight = std::ranges::any_of(
                    band.words, [&](const Word &word) { return word.rect.center().x() > band.uprights.back(); });
                const int columns = static_cast<int>(band.uprights.size()) - 1 + openLeft + openRight;
                if (columns >= minColumns && columns <= maxColumns)
                    ++votes[{columns, openLeft, openRight}];
            }
        }
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    if (most == votes.end() || most->second * 2 < all)
        return std::nullopt;
    const auto [columns, openLeft, openRight] = most->first;
    return Frame{columns, openLeft, openRight};
}

/// Which columns a merged cell covers, by the borders of a row that has them all.
MergedCell mergedBetween(const std::vector<qreal> &borders, qreal left, qreal right, std::vector<Line> lines)
{
    constexpr qreal slack = 4;
    const auto from = static_cast<int>(columnAt(borders, left + slack));
    const auto to = static_cast<int>(columnAt(borders, right - slack));
    return {from, std::max(1, to - from + 1), std::move(lines)};
}

std::vector<Block> ruledBlocks(const Band &band, const Frame &frame, std::vector<qreal> &known, int page)
{
    const int count = static_cast<int>(band.uprights.size()) - 1 + frame.openLeft + frame.openRight;
    if (count >= frame.columns) {
        const std::vector<qreal> own = frame.borders(band.uprights);
        if (count == frame.columns)
            known = own;
        return bodyBlocks(inside(band, frame), known.empty() ? own : known, page);
    }
    if (band.uprights.size() < 2)
        return {headingBlock({{0, frame.columns, linesOf(band.words, page)}}, page)};
    const std::vector<qreal> own = frame.borders(band.uprights);
    std::vector<std::vector<Word>> parts(own.size() + 1);
    for (const Word &word : inside(band, frame))
        parts[columnAt(own, word.rect.center().x())].push_back(word);
    std::vector<MergedCell> cells;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].empty())
            continue;
        const qreal left = i == 0 ? band.uprights.front() - 10 : own[i - 1];
        const qreal right = i == own.size() ? band.uprights.back() + 10 : own[i];
        cells.push_back(known.empty() ? MergedCell{static_cast<int>(i), 1, linesOf(parts[i], page)}
                                      : mergedBetween(known, left, right, linesOf(parts[i], page)));
    }
    return cells.empty() ? std::vector<Block>() : std::vector<Block>{headingBlock(std::move(cells), page)};
}

/// A heading's title, and what is next to it in a cell of its own.
std::vector<MergedCell> headingCells(const std::vector<Line> &lines, int columns)
{
    const std::vector<Line> first = runsOf(lines.front());
    if (first.size() != 2)
        return {{0, columns, lines}};
    const qreal border = first.back().rect.left() - 3;
    std::vector<Word> left;
    std::vector<Word> right;
    for (const Line &line : lines) {
        for (const Word &word : line.words)
            (word.rect.left() < border ? left : right).push_back(word);
    }
    return {{0, columns - 1, linesOf(left, lines.front().page)}, {columns - 1, 1, linesOf(right, lines.front().page)}};
}

std::vector<Block> unruledBlocks(const std::vector<Piece> &pieces, int columns, int page)
{
    std::vector<Block> blocks;
    for (const Piece &piece : pieces) {
        if (piece.isHeading) {
            blocks.push_back(headingBlock(headingCells(linesOf(piece.words, page), columns), page));
            continue;
        }
        for (Block &block : bodyBlocks(piece.words, piece.borders, page)) {
            block.unsure = block.unsure || piece.unsure;
            block.namesLevels = piece.namesLevels;
            block.table = piece.table;
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

} // namespace

std::vector<Word> anchorsOf(const Page &page)
{
    QRectF extent;
    for (const Word &word : page.words)
        extent = extent.united(word.rect);
    std::vector<Word> anchors;
    for (const Line &line : linesOf(page.words, page.number)) {
        const Word &first = line.words.front();
        if (isStatementNumber(first.text) && first.rect.left() < extent.left() + 0.3 * extent.width())
            anchors.push_back(first);
    }
    return anchors;
}

QString keyOf(const Block &block)
{
    QString key;
    const auto add = [&key](const std::vector<Line> &lines) {
        for (const Line &line : lines) {
            for (const QChar c : textOf(line).toCaseFolded()) {
                if (c.isLetterOrNumber())
                    key.append(c);
            }
        }
    };
    for (const auto &cell : block.cells)
        add(cell);
    for (const MergedCell &cell : block.merged)
        add(cell.lines);
    if (key.endsWith(QLatin1String("continued")))
        key.chop(9);
    return key;
}

Blocks blocksOf(const std::vector<Page> &pages)
{
    std::vector<std::vector<Band>> bands;
    bands.reserve(pages.size());
    for (const Page &page : pages)
        bands.push_back(bandsOf(page));
    const std::optional<Frame> frame = frameOf(bands, pages);
    std::optional<WhiteColumns> white;
    if (!frame) {
        std::vector<std::vector<std::vector<Word>>> words(pages.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const Band &band : bands[i])
                words[i].push_back(band.words);
        }
        white.emplace(words);
    }

    Blocks found;
    found.columns = frame ? frame->columns : static_cast<int>(white->columns());
    if (found.columns < minColumns || found.columns > maxColumns)
        return {};
    std::vector<qreal> known;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = pages[i].number;
        bool isFirst = true;
        for (std::size_t band = 0; band < bands[i].size(); ++band) {
            std::vector<Block> blocks = frame ? ruledBlocks(bands[i][band], *frame, known, number)
                                              : unruledBlocks(white->pieces(i, band), found.columns, number);
            for (std::size_t j = 0; j < blocks.size(); ++j) {
                blocks[j].ruledAbove = j == 0 && !isFirst;
                blocks[j].cells.resize(blocks[j].isHeading ? 0 : static_cast<std::size_t>(found.columns));
                found.blocks.push_back(std::move(blocks[j]));
            }
            isFirst = isFirst && blocks.empty();
        }
    }
    return found;
}

} // namespace waymark::reader
