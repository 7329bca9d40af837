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

namespace waymark::reader {
namespace {

constexpr int leastColumns = 3; ///< a title and two levels
constexpr int mostColumns = 9;

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
    bool unsure = false;
    for (const Word &word : words) {
        columns[columnAt(borders, word.rect.center().x())].push_back(word);
        unsure = unsure || std::ranges::any_of(
                               borders, [&](qreal x) { return word.rect.left() < x - 2 && word.rect.right() > x + 2; });
    }
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
            block.top = top(each.line);
            block.bottom = bottom(each.line);
            block.cells.resize(columns.size());
            block.unsure = unsure;
            blocks.push_back(std::move(block));
        }
        Block &block = blocks.back();
        block.bottom = std::max(block.bottom, bottom(each.line));
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

/// The frame that most statements stand in; none where most do not stand between lines that run down.
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
                if (columns >= leastColumns && columns <= mostColumns)
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
    constexpr qreal near = 4;
    const auto from = static_cast<int>(columnAt(borders, left + near));
    const auto to = static_cast<int>(columnAt(borders, right - near));
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

bool looksLikeTheme(const Line &line)
{
    static const QRegularExpression theme(QStringLiteral("^(?:theme\\s+[0-9]|[0-9]{1,2}[.):]?\\s+\\p{Lu})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const std::vector<Line> runs = runsOf(line);
    return runs.size() <= 2 && theme.match(textOf(runs.front())).hasMatch();
}

/// A word stands on a border, or two words beside it are as near as in a sentence.
bool runsOver(const Line &line, const std::vector<qreal> &borders)
{
    for (const qreal x : borders) {
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            const QRectF &word = line.words[i].rect;
            if (word.left() < x - 2 && word.right() > x + 2)
                return true;
            if (i == 0)
                continue;
            const QRectF &before = line.words[i - 1].rect;
            if (before.center().x() < x && word.center().x() >= x && word.left() - before.right() < 0.3 * word.height())
                return true;
        }
    }
    return false;
}

/// The borders between columns where no lines show them: of the whole document where they fit a part of a page, of the
/// page, or of the part alone, for each table may be set by itself.
class WhiteColumns
{
public:
    explicit WhiteColumns(const std::vector<Page> &pages)
    {
        std::vector<Line> all;
        for (const Page &page : pages) {
            if (anchorsOf(page).empty())
                continue;
            const std::vector<Line> lines = linesOf(page.words, page.number);
            all.insert(all.end(), lines.begin(), lines.end());
        }
        m_whole = guttersOf(all);
        std::map<std::size_t, int> votes;
        for (const Page &page : pages) {
            for (const auto &part : partsOf(page))
                votes[guttersOf(part).size()] += static_cast<int>(part.size());
        }
        const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
        if (!m_whole.empty() && fits(m_whole, all, 25))
            m_columns = m_whole.size() + 1;
        else if (most != votes.end())
            m_columns = most->first + 1;
    }

    std::size_t columns() const { return m_columns; }

    /// Lines from one heading to the next, without the headings.
    static std::vector<std::vector<Line>> partsOf(const Page &page)
    {
        std::vector<std::vector<Line>> parts(1);
        const std::vector<Line> lines = linesOf(page.words, page.number);
        QRectF extent;
        for (const Line &line : lines)
            extent = extent.united(line.rect);
        for (const Line &line : lines) {
            if (isWide(line, extent.width()) || looksLikeTheme(line))
                parts.emplace_back();
            else
                parts.back().push_back(line);
        }
        std::erase_if(parts, [](const std::vector<Line> &part) { return part.size() < 3; });
        return parts;
    }

    std::vector<qreal> bordersFor(const std::vector<Line> &part, const std::vector<Line> &page) const
    {
        for (const auto &borders : {m_whole, guttersOf(page), guttersOf(part)}) {
            if (borders.size() + 1 == m_columns && fits(borders, part, 20))
                return borders;
        }
        return m_whole.size() + 1 == m_columns ? m_whole : std::vector<qreal>();
    }

private:
    static bool fits(const std::vector<qreal> &borders, const std::vector<Line> &lines, int oneIn)
    {
        return crossings(lines, borders) * oneIn <= static_cast<int>(lines.size());
    }

    std::vector<qreal> m_whole;
    std::size_t m_columns = 0;
};

/// A heading's title, and what stands beside it in a cell of its own.
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

/// Parts of a band between its headings, each with the borders that fit it.
std::vector<Block> unruledBlocks(const Band &band, const WhiteColumns &columns, const std::vector<Line> &pageLines,
                                 int page)
{
    const qreal usual = usualHeight(band.words);
    QRectF extent;
    for (const Line &line : pageLines)
        extent = extent.united(line.rect);
    std::vector<Block> blocks;
    std::vector<Line> part;
    std::vector<Line> heading;
    const auto endHeading = [&] {
        if (!heading.empty())
            blocks.push_back(headingBlock(headingCells(heading, static_cast<int>(columns.columns())), page));
        heading.clear();
    };
    const auto endPart = [&] {
        if (part.empty())
            return;
        const std::vector<qreal> borders = columns.bordersFor(part, pageLines);
        std::vector<Word> words;
        const auto flush = [&] {
            for (Block &block : bodyBlocks(words, borders, page))
                blocks.push_back(std::move(block));
            words.clear();
        };
        for (const Line &line : part) {
            // A word too wide for its column runs over its border too, but leaves the other columns as they are.
            if (runsOver(line, borders) && runsOf(line).size() <= 2) {
                flush();
                heading.push_back(line);
                continue;
            }
            if (!heading.empty())
                endHeading();
            words.insert(words.end(), line.words.begin(), line.words.end());
        }
        if (!words.empty() && !heading.empty())
            endHeading();
        flush();
        part.clear();
    };
    const std::vector<Line> lines = linesOf(band.words, page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const bool isLarge =
            std::ranges::all_of(line.words, [&](const Word &word) { return word.rect.height() > 1.15 * usual; });
        // Nearer to the heading above than to what follows, and alone on its line: rows begin in several columns.
        const bool goesOn = !heading.empty() && runsOf(line).size() == 1 && i + 1 < lines.size() &&
                            line.rect.top() - heading.back().rect.bottom() <
                                std::min(0.6 * usual, lines[i + 1].rect.top() - line.rect.bottom());
        if (isWide(line, extent.width()) || looksLikeTheme(line) || goesOn || (isLarge && runsOf(line).size() <= 2)) {
            endPart();
            heading.push_back(line);
        } else {
            endHeading();
            part.push_back(line);
        }
    }
    endPart();
    endHeading();
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
    if (!frame)
        white.emplace(pages);

    Blocks found;
    found.columns = frame ? frame->columns : static_cast<int>(white->columns());
    if (found.columns < leastColumns || found.columns > mostColumns)
        return {};
    std::vector<qreal> known;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = pages[i].number;
        const std::vector<Line> lines = linesOf(pages[i].words, number);
        bool isFirst = true;
        for (const Band &band : bands[i]) {
            std::vector<Block> blocks =
                frame ? ruledBlocks(band, *frame, known, number) : unruledBlocks(band, *white, lines, number);
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
