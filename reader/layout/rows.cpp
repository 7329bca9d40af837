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
#include <utility>

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

/// The rows that name the levels: they count, or are alone between ruled lines, or come again and again.
std::vector<bool> levelHeads(const std::vector<Block> &blocks)
{
    QHash<QString, int> times;
    for (const Block &block : blocks)
        ++times[keyOf(block)];
    std::vector<bool> heads(blocks.size(), false);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        heads[i] = blocks[i].namesLevels;
        if (heads[i] || !hasFewWords(blocks[i]))
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

/// Without heads that are on an earlier page already.
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

/// What of a block's cell counts for its row.
struct CellPlace
{
    bool isThere = false;
    bool beginsWhole = false;
    bool endsWhole = false;
    qreal top = 0;
    qreal bottom = 0;
};

/// Where cells are in their rows.
enum class Upright { Top, Middle, Bottom };

struct Habit
{
    Upright first = Upright::Top;  ///< of the first column
    Upright others = Upright::Top; ///< of all others
};

/// How the cells of a row lie to each other.
struct Standing
{
    int agree = 0;
    int differ = 0;
};

/// Rows between two places where no row runs over.
struct Cuts
{
    std::vector<std::size_t> at; ///< the block that begins the second row, the third and so on
    std::vector<qreal> margins;  ///< how much better each is than any other place for it
    Standing standing;
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
        for (const Block &block : m_blocks) {
            std::vector<CellPlace> places(block.cells.size());
            for (std::size_t column = 0; column < places.size(); ++column)
                places[column] = placeOf(block.cells[column]);
            m_places.push_back(std::move(places));
        }
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

    static CellPlace placeOf(const std::vector<Line> &lines)
    {
        if (lines.empty())
            return {};
        CellPlace place{true, beginsWhole(textOf(lines.front())), endsWhole(textOf(lines.back())),
                        lines.front().rect.top(), lines.front().rect.bottom()};
        for (const Line &line : lines) {
            place.top = std::min(place.top, line.rect.top());
            place.bottom = std::max(place.bottom, line.rect.bottom());
        }
        return place;
    }

    /// Whether the text of a column ends whole just above a block, within its row; none where there is no text.
    std::optional<bool> endsWholeAbove(std::size_t column, std::size_t at, std::size_t from) const
    {
        for (std::size_t i = at; i > from; --i) {
            const CellPlace &place = m_places[i - 1][column];
            if (place.isThere)
                return place.endsWhole;
        }
        return std::nullopt;
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
            const CellPlace &place = m_places[at][column];
            if (!place.isThere)
                continue;
            ++starts;
            odd += !place.beginsWhole;
            open += m_endsWhole && !endsWholeAbove(column, at, from).value_or(true);
        }
        const auto columns = static_cast<qreal>(block.cells.size() - 1);
        score += 3 * starts / columns;
        score -= 3.0 * odd + 2.5 * open;
        if (m_numbersLead && at == number)
            score += 3;
        return score;
    }

    /// How the cells of a row on one page lie to each other, were they all to follow this habit.
    Standing standing(std::size_t from, std::size_t to, const Habit &habit) const
    {
        const std::size_t columns = m_places[from].size();
        std::vector<CellPlace> cells(columns);
        CellPlace row;
        for (std::size_t i = from; i < to; ++i) {
            for (std::size_t column = 0; column < columns; ++column) {
                for (CellPlace *whole : {&cells[column], &row}) {
                    const CellPlace &place = m_places[i][column];
                    if (!place.isThere)
                        continue;
                    whole->top = whole->isThere ? std::min(whole->top, place.top) : place.top;
                    whole->bottom = whole->isThere ? std::max(whole->bottom, place.bottom) : place.bottom;
                    whole->isThere = true;
                }
            }
        }
        const qreal slack = 0.22 * m_height;
        Standing standing;
        for (std::size_t column = 0; column < columns; ++column) {
            const CellPlace &cell = cells[column];
            // One that fills the row's height says nothing.
            if (!cell.isThere || cell.bottom - cell.top > row.bottom - row.top - slack)
                continue;
            const Upright upright = column == 0 ? habit.first : habit.others;
            const qreal off = upright == Upright::Top      ? cell.top - row.top
                              : upright == Upright::Bottom ? row.bottom - cell.bottom
                                                           : (cell.top + cell.bottom - row.top - row.bottom) / 2;
            ++(std::abs(off) < slack ? standing.agree : standing.differ);
        }
        return standing;
    }

    /// The first block of a row that is on another page than its beginning.
    std::size_t pageEnd(std::size_t from, std::size_t to) const
    {
        std::size_t end = from;
        while (end < to && m_blocks[end].page == m_blocks[from].page)
            ++end;
        return end;
    }

    /// A row inside a page that would lie otherwise than the rest if it began with any other line: in its middle all
    /// cells would move, and at its top no other cell would be beside the number.
    bool beginsAsItStands(std::size_t from, std::size_t to) const
    {
        if (!m_habit || isAtPageTop(from) || pageEnd(from, to) != to || m_habit->others == Upright::Bottom)
            return false;
        const Standing whole = standing(from, to, *m_habit);
        return whole.agree >= 2 && whole.differ == 0;
    }

    /// A whole row on one page: its cells stand as a part of a broken row's could not.
    bool standsWhole(std::size_t from, std::size_t to) const
    {
        if (!m_habit || pageEnd(from, to) != to)
            return false;
        const Standing whole = standing(from, to, *m_habit);
        return whole.agree >= 2 && whole.differ == 0 && standing(from, to, {Upright::Top, Upright::Top}).differ > 0;
    }

    /// What speaks for these blocks to be one row by how its cells stand. The parts of a row that is broken over pages
    /// are at the top of theirs, whatever the habit is.
    qreal rowScore(std::size_t from, std::size_t to, Standing *sum = nullptr) const
    {
        if (!m_habit)
            return 0;
        const std::size_t end = pageEnd(from, to);
        if (end < to) {
            const Standing first = standing(from, end, {Upright::Top, Upright::Top});
            return first.differ == 0 ? first.agree : 0;
        }
        const Standing own = standing(from, to, *m_habit);
        if (sum) {
            sum->agree += own.agree;
            sum->differ += own.differ;
        }
        return 1.5 * own.agree - 3.0 * own.differ;
    }

    /// No text of the first column may be above the number within its row.
    qreal leadScore(std::size_t from, std::size_t number) const
    {
        for (std::size_t i = from; i < number; ++i) {
            if (m_places[i].front().isThere)
                return -10;
        }
        const Line &first = m_blocks[number].cells.front().front();
        return isStatementNumber(first.words.front().text) ? 0 : -10;
    }

    /// The places where rows end that suit best all together, one between any two numbers.
    Cuts cuts(std::size_t begin, std::size_t to, const std::vector<std::size_t> &numbers) const
    {
        Cuts best;
        if (numbers.size() < 2)
            return best;
        const std::size_t count = numbers.size() - 1;
        // forward[i][k]: the best of all rows up to the place k behind number i, that place's own score with it.
        std::vector<std::vector<qreal>> forward(count);
        std::vector<std::vector<std::vector<qreal>>> steps(count); // from the place before, to the place k
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t places = numbers[i + 1] - numbers[i];
            const std::size_t before = i == 0 ? 1 : numbers[i] - numbers[i - 1];
            forward[i].assign(places, -1e9);
            steps[i].assign(before, std::vector<qreal>(places, 0));
            for (std::size_t j = 0; j < before; ++j) {
                const std::size_t from = i == 0 ? begin : numbers[i - 1] + 1 + j;
                for (std::size_t k = 0; k < places; ++k) {
                    const std::size_t at = numbers[i] + 1 + k;
                    steps[i][j][k] =
                        rowScore(from, at) + score(at, from, numbers[i + 1]) + leadScore(at, numbers[i + 1]);
                    const qreal above = i == 0 ? 0 : forward[i - 1][j];
                    forward[i][k] = std::max(forward[i][k], above + steps[i][j][k]);
                }
            }
        }
        // backward[i][k]: the best of all that follows the place k behind number i.
        std::vector<std::vector<qreal>> backward(count);
        for (std::size_t i = count; i-- > 0;) {
            backward[i].assign(forward[i].size(), -1e9);
            for (std::size_t k = 0; k < backward[i].size(); ++k) {
                if (i + 1 == count) {
                    backward[i][k] = rowScore(numbers[i] + 1 + k, to);
                    continue;
                }
                for (std::size_t next = 0; next < backward[i + 1].size(); ++next)
                    backward[i][k] = std::max(backward[i][k], steps[i + 1][k][next] + backward[i + 1][next]);
            }
        }
        std::size_t from = begin;
        for (std::size_t i = 0; i < count; ++i) {
            qreal most = -1e9;
            qreal second = -1e9;
            std::size_t place = 0;
            for (std::size_t k = 0; k < forward[i].size(); ++k) {
                const qreal whole = forward[i][k] + backward[i][k];
                if (whole > most) {
                    second = most;
                    most = whole;
                    place = k;
                } else {
                    second = std::max(second, whole);
                }
            }
            best.at.push_back(numbers[i] + 1 + place);
            best.margins.push_back(most - second);
            rowScore(from, best.at.back(), &best.standing);
            from = best.at.back();
        }
        rowScore(from, to, &best.standing);
        return best;
    }

    /// What this document does: are rows ruled, are numbers at the top of their rows, do texts end with a full
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
                    const std::optional<bool> ends = endsWholeAbove(column, i, 0 < i ? i - 1 : 0);
                    texts += ends.has_value();
                    whole += ends.value_or(false);
                }
            }
        }
        m_endsWhole = texts == 0 || whole * 10 >= texts * 3;
        if (m_rowsAreRuled)
            return;
        learnHabit();
        // First by white, sentences and how cells are; what numbers do by then is a habit that counts.
        std::vector<qreal> gaps;
        qreal widestWithin = 0;
        int leading = 0;
        int seen = 0;
        forEachPart([&](std::size_t from, std::size_t to) {
            const std::vector<std::size_t> numbers = numbersIn(from, to);
            const Cuts found = cuts(from, to, numbers);
            for (std::size_t i = 0; i < found.at.size(); ++i) {
                if (m_blocks[numbers[i]].page != m_blocks[numbers[i + 1]].page)
                    continue;
                gaps.push_back(whiteAbove(found.at[i]));
                for (std::size_t at = numbers[i] + 1; at <= numbers[i + 1]; ++at) {
                    if (at != found.at[i])
                        widestWithin = std::max(widestWithin, whiteAbove(at));
                }
                ++seen;
                leading += found.at[i] == numbers[i + 1] && startsWithNumber(m_blocks[numbers[i + 1]]);
            }
        });
        m_numbersLead = seen > 0 && leading * 10 >= seen * 9;
        std::ranges::sort(gaps);
        if (!gaps.empty())
            m_pageGap = std::min(gaps[gaps.size() / 2], 3.0);
        constexpr std::size_t enough = 5;
        if (gaps.size() >= enough && gaps.front() > 1.4 * widestWithin)
            m_rowWhite = (gaps.front() + widestWithin) / 2;
    }

    /// How cells stand in the rows of this document, if nearly all of them stand so.
    void learnHabit()
    {
        std::optional<Habit> best;
        int most = 0;
        for (const Upright first : {Upright::Top, Upright::Middle, Upright::Bottom}) {
            for (const Upright others : {Upright::Top, Upright::Middle, Upright::Bottom}) {
                m_habit = Habit{first, others};
                Standing all;
                forEachPart([&](std::size_t from, std::size_t to) {
                    const Cuts found = cuts(from, to, numbersIn(from, to));
                    all.agree += found.standing.agree;
                    all.differ += found.standing.differ;
                });
                constexpr int enough = 8;
                if (all.agree >= enough && all.agree >= 8 * all.differ && all.agree - all.differ > most) {
                    most = all.agree - all.differ;
                    best = m_habit;
                }
            }
        }
        m_habit = best;
    }

    /// Each stretch of blocks in which rows can end at any place.
    template <class Deed>
    void forEachPart(Deed deed) const
    {
        for (std::size_t from = 0; from < m_blocks.size();) {
            std::size_t to = from + 1;
            while (to < m_blocks.size() && isSoft(to))
                ++to;
            if (!m_blocks[from].isHeading)
                deed(from, to);
            from = to;
        }
    }

    /// In heights of a line. Only within a page.
    qreal whiteAbove(std::size_t at) const { return (m_blocks[at].top - m_blocks[at - 1].bottom) / m_height; }

    bool isAtPageTop(std::size_t at) const { return m_blocks[at].page != m_blocks[at - 1].page; }

    /// Where all rows of the document lie further apart than what is in them, white alone says where a row ends: at the
    /// one place that is as wide; or at the page's end, where there is none.
    bool whiteTells(std::size_t first, std::size_t second, std::size_t best) const
    {
        if (!m_rowWhite)
            return false;
        int pages = 0;
        int wide = 0;
        for (std::size_t at = first + 1; at <= second; ++at) {
            const bool atTop = isAtPageTop(at);
            pages += atTop;
            wide += !atTop && whiteAbove(at) > *m_rowWhite;
        }
        return isAtPageTop(best) ? wide == 0 && pages == 1 : wide == 1 && whiteAbove(best) > *m_rowWhite;
    }

    /// The number is on the first line of its block.
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
        if (m_habit && !row.isHeading && !m_blocks[from].namesLevels && pageEnd(from, to) == to)
            row.unsure = row.unsure || standing(from, to, *m_habit).differ > 0;
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
            rows.push_back(rowFrom(from, numbers.front())); // what is above the first number is no part of its row
            begin = numbers.front();
        }
        const Cuts found = cuts(begin, to, numbers);
        for (std::size_t i = 0; i < found.at.size(); ++i) {
            const bool overPage = m_blocks[numbers[i]].page != m_blocks[numbers[i + 1]].page;
            const std::size_t next = i + 1 < found.at.size() ? found.at[i + 1] : to;
            const bool tells = overPage && (whiteTells(numbers[i], numbers[i + 1], found.at[i]) ||
                                            beginsAsItStands(found.at[i], next) ||
                                            (standsWhole(begin, found.at[i]) && standsWhole(found.at[i], next)));
            const bool unsure = !tells && found.margins[i] < (overPage ? clearOverPage : clear);
            rows.push_back(rowFrom(begin, found.at[i]));
            rows.back().unsure = rows.back().unsure || unsure || unsureAbove;
            unsureAbove = unsure;
            begin = found.at[i];
        }
        rows.push_back(rowFrom(begin, to));
        rows.back().unsure = rows.back().unsure || unsureAbove;
    }

    std::vector<Block> m_blocks;
    std::vector<std::vector<CellPlace>> m_places; ///< of each block, by column
    std::optional<Habit> m_habit;
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
