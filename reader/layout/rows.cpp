// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/rows.h"

#include "reader/layout/lines.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark::reader {
namespace {

bool hasNumber(const Block &block)
{
    return !block.isHeading && std::ranges::any_of(block.cells.front(), [](const Line &line) {
        return isStatementNumber(line.words.front().text);
    });
}

int filled(const Block &block)
{
    return static_cast<int>(
        std::count_if(block.cells.begin() + 1, block.cells.end(), [](const auto &cell) { return !cell.empty(); }));
}

bool beginsWhole(const QString &text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    return letter != text.end() && !letter->isLower();
}

bool endsWhole(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?\u2026][\"')\u2019\u201d\\]]*$"));
    return end.match(text).hasMatch();
}

/// A few words in most columns, none of them a sentence.
bool hasFewWords(const Block &block)
{
    if (block.isHeading || hasNumber(block) || filled(block) < 2 ||
        filled(block) * 2 < static_cast<int>(block.cells.size()))
        return false;
    for (std::size_t i = 1; i < block.cells.size(); ++i) {
        std::size_t words = 0;
        for (const Line &line : block.cells[i])
            words += line.words.size();
        if (words > 5 || (words > 0 && endsWhole(textOf(block.cells[i].back()))))
            return false;
    }
    return true;
}

/// Each column names the next number, up or down.
bool counts(const Block &block)
{
    static const QRegularExpression digit(QStringLiteral("\\b([0-9])\\b"));
    QList<int> numbers;
    for (std::size_t i = 1; i < block.cells.size(); ++i) {
        if (block.cells[i].empty())
            continue;
        const auto match = digit.match(textOf(block.cells[i].front()));
        if (!match.hasMatch())
            return false;
        numbers.append(match.captured(1).toInt());
    }
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (std::abs(numbers[i] - numbers[i - 1]) != 1)
            return false;
    }
    return numbers.size() >= 2;
}

/// The rows that name the levels: they count, or stand alone between ruled lines, or come again and again.
std::vector<bool> levelHeads(const std::vector<Block> &blocks)
{
    QHash<QString, int> times;
    for (const Block &block : blocks)
        ++times[keyOf(block)];
    std::vector<bool> heads(blocks.size(), false);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!hasFewWords(blocks[i]))
            continue;
        const bool closedAbove = i == 0 || blocks[i].ruledAbove || blocks[i - 1].isHeading;
        const bool closedBelow = i + 1 < blocks.size() && blocks[i + 1].page == blocks[i].page &&
                                 (blocks[i + 1].ruledAbove || blocks[i + 1].isHeading);
        // Rows may begin with the same line: only names at a page's top or below a heading come again as such.
        const bool above = i == 0 || blocks[i - 1].page != blocks[i].page || blocks[i - 1].isHeading;
        const bool isName = std::ranges::all_of(blocks[i].cells, [](const std::vector<Line> &cell) {
            return cell.size() <= 1 && (cell.empty() || cell.front().words.size() <= 2);
        });
        heads[i] =
            counts(blocks[i]) || (closedAbove && closedBelow) || (above && isName && times[keyOf(blocks[i])] > 1);
    }
    return heads;
}

/// Without heads that stand on an earlier page already.
std::vector<Block> withoutRepeatedHeads(std::vector<Block> blocks)
{
    const std::vector<bool> levels = levelHeads(blocks);
    QSet<QString> seen;
    std::vector<Block> kept;
    int page = 0;
    bool atTop = true;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        atTop = atTop || block.page != page;
        page = block.page;
        block.namesLevels = levels[i];
        const bool isHead = block.isHeading || block.namesLevels;
        const QString key = keyOf(block);
        const bool again = isHead && seen.contains(key) && (atTop || !block.isHeading);
        if (isHead)
            seen.insert(key);
        if (again)
            continue;
        atTop = false;
        kept.push_back(std::move(block));
    }
    return kept;
}

/// A place between two blocks where a row could end, and how much speaks for it.
struct Border
{
    std::size_t before = 0; ///< index of the block that would begin the next row
    qreal score = 0;
};

class RowMaker
{
public:
    explicit RowMaker(std::vector<Block> blocks) : m_blocks(std::move(blocks))
    {
        std::vector<Word> words;
        for (const Block &block : m_blocks) {
            for (const auto &cell : block.cells) {
                for (const Line &line : cell)
                    words.insert(words.end(), line.words.begin(), line.words.end());
            }
        }
        m_height = usualHeight(words);
        learn();
    }

    std::vector<TableRow> rows()
    {
        std::vector<TableRow> rows;
        for (std::size_t from = 0; from < m_blocks.size();) {
            std::size_t to = from + 1;
            while (to < m_blocks.size() && isSoft(to))
                ++to;
            split(from, to, rows);
            from = to;
        }
        return rows;
    }

private:
    /// Whether a row may run over the place above this block.
    bool isSoft(std::size_t at) const
    {
        const Block &above = m_blocks[at - 1];
        const Block &block = m_blocks[at];
        if (above.isHeading || block.isHeading || above.namesLevels || block.namesLevels)
            return false;
        return above.page != block.page || !ruledBetween(at);
    }

    bool ruledBetween(std::size_t at) const
    {
        return m_blocks[at].page == m_blocks[at - 1].page && m_blocks[at].ruledAbove;
    }

    std::vector<std::size_t> numbersIn(std::size_t from, std::size_t to) const
    {
        std::vector<std::size_t> numbers;
        for (std::size_t i = from; i < to; ++i) {
            if (hasNumber(m_blocks[i]))
                numbers.push_back(i);
        }
        return numbers;
    }

    /// The text of a column just above a block, within its row.
    QString lastAbove(std::size_t column, std::size_t at, std::size_t from) const
    {
        for (std::size_t i = at; i > from; --i) {
            const auto &cell = m_blocks[i - 1].cells[column];
            if (!cell.empty())
                return textOf(cell.back());
        }
        return {};
    }

    /// What speaks for a row to begin with the block `at`; `from` is where the row above begins.
    qreal score(std::size_t at, std::size_t from, std::size_t number) const
    {
        const Block &above = m_blocks[at - 1];
        const Block &block = m_blocks[at];
        qreal score = 0;
        if (above.page == block.page) {
            if (m_rowsAreRuled)
                score -= 10;
            score += 2.5 * std::min((block.top - above.bottom) / m_height, 3.0);
        } else {
            score += m_rowsAreRuled ? 10 : 1.5 * m_pageGap;
        }
        int starts = 0;
        int odd = 0;
        int open = 0;
        for (std::size_t column = 1; column < block.cells.size(); ++column) {
            const auto &cell = block.cells[column];
            if (cell.empty())
                continue;
            ++starts;
            odd += !beginsWhole(textOf(cell.front()));
            const QString last = lastAbove(column, at, from);
            open += !last.isEmpty() && m_endsWhole && !endsWhole(last);
        }
        const auto columns = static_cast<qreal>(block.cells.size() - 1);
        score += 3 * starts / columns;
        score -= 3.0 * odd + 2.5 * open;
        if (m_numbersLead && at == number)
            score += 3;
        return score;
    }

    std::vector<Border> bordersBetween(std::size_t first, std::size_t second, std::size_t from) const
    {
        std::vector<Border> borders;
        for (std::size_t at = first + 1; at <= second; ++at)
            borders.push_back({at, score(at, from, second)});
        std::ranges::stable_sort(borders, [](const Border &a, const Border &b) { return a.score > b.score; });
        return borders;
    }

    /// What this document does: are rows ruled, do numbers stand at the top of their rows, do texts end with a full
    /// stop, how wide is the white between rows?
    void learn()
    {
        int parted = 0;
        int pairs = 0;
        std::size_t last = m_blocks.size();
        bool ruled = false;
        int whole = 0;
        int texts = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            ruled = ruled || (i > 0 && ruledBetween(i)) || m_blocks[i].isHeading;
            if (!hasNumber(m_blocks[i]))
                continue;
            if (last < i && m_blocks[last].page == m_blocks[i].page) {
                ++pairs;
                parted += ruled;
            }
            last = i;
            ruled = false;
        }
        m_rowsAreRuled = pairs > 0 && parted * 10 >= pairs * 8;
        for (std::size_t i = 1; i < m_blocks.size(); ++i) {
            if (!m_blocks[i].isHeading && !m_blocks[i - 1].isHeading && hasNumber(m_blocks[i])) {
                for (std::size_t column = 1; column < m_blocks[i].cells.size(); ++column) {
                    const QString text = lastAbove(column, i, 0 < i ? i - 1 : 0);
                    texts += !text.isEmpty();
                    whole += endsWhole(text);
                }
            }
        }
        m_endsWhole = texts == 0 || whole * 10 >= texts * 3;
        if (m_rowsAreRuled)
            return;
        // First by white and sentences alone; what numbers do by then is a habit that counts.
        std::vector<qreal> gaps;
        qreal widestWithin = 0;
        int leading = 0;
        int seen = 0;
        std::vector<std::size_t> numbers = numbersIn(0, m_blocks.size());
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            const std::size_t first = numbers[i - 1];
            const std::size_t second = numbers[i];
            bool soft = m_blocks[first].page == m_blocks[second].page;
            for (std::size_t at = first + 1; at <= second && soft; ++at)
                soft = isSoft(at);
            if (!soft)
                continue;
            const std::vector<Border> borders = bordersBetween(first, second, first);
            const Border &best = borders.front();
            gaps.push_back(whiteAbove(best.before));
            for (std::size_t other = 1; other < borders.size(); ++other)
                widestWithin = std::max(widestWithin, whiteAbove(borders[other].before));
            ++seen;
            leading += best.before == second && startsWithNumber(m_blocks[second]);
        }
        m_numbersLead = seen > 0 && leading * 10 >= seen * 9;
        std::ranges::sort(gaps);
        if (!gaps.empty())
            m_pageGap = std::min(gaps[gaps.size() / 2], 3.0);
        constexpr std::size_t enough = 5;
        if (gaps.size() >= enough && gaps.front() > 1.4 * widestWithin)
            m_rowWhite = (gaps.front() + widestWithin) / 2;
    }

    /// In heights of a line. Only within a page.
    qreal whiteAbove(std::size_t at) const { return (m_blocks[at].top - m_blocks[at - 1].bottom) / m_height; }

    bool isAtPageTop(std::size_t at) const { return m_blocks[at].page != m_blocks[at - 1].page; }

    /// Where all rows of the document lie further apart than what is in them, white alone says where a row ends: at the
    /// one place that is as wide; or at the page's end, where there is none.
    bool whiteTells(const std::vector<Border> &borders) const
    {
        if (!m_rowWhite)
            return false;
        int pages = 0;
        int wide = 0;
        for (const Border &border : borders) {
            const bool atTop = isAtPageTop(border.before);
            pages += atTop;
            wide += !atTop && whiteAbove(border.before) > *m_rowWhite;
        }
        const std::size_t best = borders.front().before;
        return isAtPageTop(best) ? wide == 0 && pages == 1 : wide == 1 && whiteAbove(best) > *m_rowWhite;
    }

    /// The number stands on the first line of its block.
    bool startsWithNumber(const Block &block) const
    {
        for (const Line &line : block.cells.front()) {
            if (isStatementNumber(line.words.front().text))
                return line.rect.top() - block.top < 0.4 * m_height;
        }
        return false;
    }

    TableRow rowFrom(std::size_t from, std::size_t to) const
    {
        TableRow row;
        row.isHeading = m_blocks[from].isHeading;
        row.blocks.assign(m_blocks.begin() + static_cast<std::ptrdiff_t>(from),
                          m_blocks.begin() + static_cast<std::ptrdiff_t>(to));
        row.unsure = std::ranges::any_of(row.blocks, &Block::unsure);
        return row;
    }

    void split(std::size_t from, std::size_t to, std::vector<TableRow> &rows) const
    {
        constexpr qreal clear = 1.0;
        constexpr qreal clearOverPage = 4.0; // the white at a page's foot says nothing
        const std::vector<std::size_t> numbers = numbersIn(from, to);
        std::size_t begin = from;
        bool unsureAbove = false;
        if (!numbers.empty() && m_numbersLead && startsWithNumber(m_blocks[numbers.front()]) &&
            numbers.front() > from &&
            std::none_of(m_blocks.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                         m_blocks.begin() + static_cast<std::ptrdiff_t>(numbers.front()) + 1,
                         [&](const Block &block) { return block.page != m_blocks[from].page; })) {
            rows.push_back(rowFrom(from, numbers.front())); // what stands above the first number is no part of its row
            begin = numbers.front();
        }
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            const std::vector<Border> borders = bordersBetween(numbers[i - 1], numbers[i], begin);
            const bool overPage = m_blocks[numbers[i - 1]].page != m_blocks[numbers[i]].page;
            const bool unsure = borders.size() > 1 && !(overPage && whiteTells(borders)) &&
                                borders[0].score - borders[1].score < (overPage ? clearOverPage : clear);
            rows.push_back(rowFrom(begin, borders.front().before));
            rows.back().unsure = rows.back().unsure || unsure || unsureAbove;
            unsureAbove = unsure;
            begin = borders.front().before;
        }
        rows.push_back(rowFrom(begin, to));
        rows.back().unsure = rows.back().unsure || unsureAbove;
    }

    std::vector<Block> m_blocks;
    qreal m_height = 10;
    qreal m_pageGap = 1;
    std::optional<qreal> m_rowWhite; ///< wider than any within a row, where the two differ clearly
    bool m_rowsAreRuled = false;
    bool m_numbersLead = false;
    bool m_endsWhole = true;
};

} // namespace

std::vector<TableRow> rowsOf(Blocks blocks)
{
    std::vector<Block> kept = withoutRepeatedHeads(std::move(blocks.blocks));
    return kept.empty() ? std::vector<TableRow>() : RowMaker(std::move(kept)).rows();
}

} // namespace waymark::reader
