// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/gutters.h"

#include "reader/layout/lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace waymark::reader {
namespace {

constexpr qreal bin = 0.25;
/// Less white than this beside a column is less than a program leaves between two words.
constexpr qreal minWhite = 0.9;
/// Lines that begin at the same place differ by less.
constexpr qreal aligned = 0.8;
/// The text of a list's item is this far behind its sign at most.
constexpr qreal maxIndent = 20;

std::size_t columnOf(const std::vector<qreal> &borders, const Word &word)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(borders, word.rect.center().x()) - borders.begin());
}

bool crosses(const Word &word, qreal border)
{
    constexpr qreal touch = 1.0;
    return word.rect.left() < border - touch && word.rect.right() > border + touch;
}

std::vector<std::vector<Line>> linesByColumn(const std::vector<Word> &words, const std::vector<qreal> &borders)
{
    // Words of several pages are no lines together.
    std::vector<std::vector<Word>> columns(borders.size() + 1);
    for (const Word &word : words)
        columns[columnOf(borders, word)].push_back(word);
    std::vector<std::vector<Line>> lines;
    lines.reserve(columns.size());
    for (auto &column : columns)
        lines.push_back(linesOf(std::move(column), 0));
    return lines;
}

struct Cluster
{
    qreal at = 0;
    int count = 0;
};

/// The place at which most of these are; the leftmost of several.
Cluster mostCommon(std::vector<qreal> places)
{
    std::ranges::sort(places);
    Cluster most;
    for (std::size_t from = 0, to = 0; from < places.size(); ++from) {
        while (to < places.size() && places[to] < places[from] + aligned)
            ++to;
        if (static_cast<int>(to - from) > most.count)
            most = {places[from], static_cast<int>(to - from)};
    }
    return most;
}

/// Where the lines of a column begin: most of them at its left, and in lists a little further in.
struct Starts
{
    Cluster first;
    Cluster indented;
    int lines = 0;
    int apart = 0; ///< lines with white before them

    /// Inside a sentence white is as narrow on each line; beside a column it is so on full lines only.
    bool isColumn() const { return apart * 4 >= lines; }
    int regular() const { return isColumn() ? first.count + indented.count : 0; }
    bool has(qreal left) const
    {
        const auto isNear = [left](const Cluster &cluster) {
            return cluster.count > 0 && std::abs(left - cluster.at) < 1.5 * aligned;
        };
        return isNear(first) || isNear(indented);
    }
};

Starts startsOf(const std::vector<Line> &lines)
{
    Starts starts;
    starts.lines = static_cast<int>(lines.size());
    std::vector<qreal> lefts;
    bool isList = false;
    for (const Line &line : lines) {
        lefts.push_back(line.rect.left());
        starts.apart += line.words.front().isApart;
        isList = isList || isBullet(line.words.front().text);
    }
    starts.first = mostCommon(lefts);
    if (!isList)
        return starts;
    std::vector<qreal> others;
    for (const qreal left : lefts) {
        if (std::abs(left - starts.first.at) < maxIndent &&
            (left < starts.first.at || left >= starts.first.at + aligned))
            others.push_back(left);
    }
    starts.indented = mostCommon(others);
    if (starts.indented.count > 0 && starts.indented.at < starts.first.at)
        std::swap(starts.first, starts.indented);
    return starts;
}

/// How well these columns suit a table: the part of all lines that begin where their column does, less the words that
/// are on borders. 1 is perfect.
qreal fit(const std::vector<Word> &words, const std::vector<qreal> &borders)
{
    int lines = 0;
    int regular = 0;
    for (const auto &column : linesByColumn(words, borders)) {
        lines += std::max<int>(1, static_cast<int>(column.size()));
        regular += startsOf(column).regular();
    }
    const auto crossing = std::ranges::count_if(words, [&](const Word &word) {
        return std::ranges::any_of(borders, [&](qreal border) { return crosses(word, border); });
    });
    return (regular - 3.0 * static_cast<qreal>(crossing)) / std::max(lines, 1);
}

/// How many words are over each stripe of `bin` points from `left` on.
std::vector<int> coverage(const std::vector<Word> &words, qreal left, qreal right)
{
    std::vector<int> counts(static_cast<std::size_t>(std::ceil((right - left) / bin)) + 1, 0);
    for (const Word &word : words) {
        const auto from = static_cast<std::size_t>(std::max(0.0, (word.rect.left() + 0.2 - left) / bin));
        const auto to = static_cast<std::size_t>(std::max(0.0, (word.rect.right() - 0.2 - left) / bin));
        for (std::size_t i = from; i <= to && i < counts.size(); ++i)
            ++counts[i];
    }
    return counts;
}

QRectF extentOf(const std::vector<Word> &words)
{
    QRectF extent;
    for (const Word &word : words)
        extent = extent.united(word.rect);
    return extent;
}

/// Where white runs from top to bottom and words begin at its right.
std::vector<qreal> whiteBorders(const std::vector<Word> &words)
{
    const QRectF extent = extentOf(words);
    const std::vector<int> counts = coverage(words, extent.left(), extent.right());
    const int allowed = words.size() < 120 ? 0 : std::max(1, static_cast<int>(words.size()) / 300);
    std::vector<qreal> lefts;
    lefts.reserve(words.size());
    for (const Word &word : words)
        lefts.push_back(word.rect.left());
    std::ranges::sort(lefts);
    std::vector<qreal> borders;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= counts.size(); ++i) {
        if (i < counts.size() && counts[i] <= allowed)
            continue;
        const bool isInside = from > 0 && i < counts.size();
        if (isInside && static_cast<qreal>(i - from) * bin >= minWhite) {
            const qreal left = extent.left() + static_cast<qreal>(from) * bin;
            const qreal right = extent.left() + static_cast<qreal>(i) * bin;
            const auto begin = std::ranges::lower_bound(lefts, left + 0.3);
            const auto end = std::ranges::upper_bound(lefts, right + 0.3);
            const Cluster start = mostCommon(begin < end ? std::vector<qreal>(begin, end) : std::vector<qreal>());
            if (start.count > 1)
                borders.push_back(start.at - 0.4);
        }
        from = i + 1;
    }
    return borders;
}

bool onlyBullets(const std::vector<Line> &lines)
{
    std::size_t words = 0;
    std::size_t bullets = 0;
    for (const Line &line : lines) {
        words += line.words.size();
        bullets += static_cast<std::size_t>(
            std::ranges::count_if(line.words, [](const Word &word) { return isBullet(word.text); }));
    }
    return bullets * 10 >= words * 9;
}

bool onlyNumbers(const std::vector<Line> &lines)
{
    return !lines.empty() && std::ranges::all_of(lines, [](const Line &line) {
        return line.words.size() == 1 && isStatementNumber(line.words.front().text);
    });
}

/// White by chance, and white behind the signs of a list, goes: what stays begins where most of its lines begin.
std::vector<qreal> columnBorders(const std::vector<Word> &words)
{
    std::vector<qreal> borders = whiteBorders(words);
    while (!borders.empty()) {
        const std::vector<std::vector<Line>> columns = linesByColumn(words, borders);
        std::size_t worst = borders.size();
        qreal least = 0.7;
        for (std::size_t i = 0; i < borders.size() && worst == borders.size(); ++i) {
            if (onlyBullets(columns[i]))
                worst = i;
        }
        const bool isList = worst < borders.size();
        for (std::size_t i = 0; i < borders.size() && !isList; ++i) {
            const Starts starts = startsOf(columns[i + 1]);
            const bool beginsHere = std::abs(starts.first.at - 0.4 - borders[i]) < aligned;
            const qreal share =
                beginsHere && starts.first.count > 1 ? static_cast<qreal>(starts.regular()) / starts.lines : 0.0;
            if (share < least) {
                least = share;
                worst = i;
            }
        }
        if (worst == borders.size())
            break;
        borders.erase(borders.begin() + static_cast<std::ptrdiff_t>(worst));
    }
    return borders;
}

/// Too many by some: numbers that are apart from titles of one line each, then what suits least.
std::vector<qreal> reduced(std::vector<qreal> borders, std::size_t wanted, const std::vector<Word> &words)
{
    if (borders.size() > wanted && onlyNumbers(linesByColumn(words, borders).front()))
        borders.erase(borders.begin());
    while (borders.size() > wanted) {
        std::size_t best = 0;
        qreal most = -1e9;
        for (std::size_t i = 0; i < borders.size(); ++i) {
            std::vector<qreal> fewer = borders;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            const qreal own = fit(words, fewer);
            if (own > most) {
                most = own;
                best = i;
            }
        }
        borders.erase(borders.begin() + static_cast<std::ptrdiff_t>(best));
    }
    return borders;
}

bool looksLikeTheme(const Line &line)
{
    static const QRegularExpression theme(QStringLiteral("^(?:theme\\s+[0-9]|[0-9]{1,2}[.):]?\\s+\\p{Lu})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const std::vector<Line> runs = runsOf(line);
    return runs.size() <= 2 && theme.match(textOf(runs.front())).hasMatch();
}

} // namespace

int levelsCounted(const Line &line)
{
    static const QRegularExpression digit(QStringLiteral("^([0-9])[.:)]?$"));
    QString stem;
    int last = -1;
    int step = 0;
    int count = 0;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        const auto match = digit.match(line.words[i].text);
        const QString before = line.words[i - 1].text;
        if (!match.hasMatch() || !before.front().isLetter() || (count > 0 && before != stem))
            continue;
        const int number = match.captured(1).toInt();
        if (count == 1)
            step = number - last;
        if (count > 0 && (std::abs(step) != 1 || number - last != step))
            return 0;
        stem = before;
        last = number;
        ++count;
    }
    return count >= 2 && line.words.size() <= static_cast<std::size_t>(3 * count + 6) ? count : 0;
}

WhiteColumns::WhiteColumns(const std::vector<std::vector<std::vector<Word>>> &pages)
{
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (std::size_t band = 0; band < pages[page].size(); ++band)
            addStripes(m_stripes, pages[page][band], page, band);
    }
    findHeadings();
    std::vector<std::vector<Word>> all = tables();
    countColumns(all);
    findColumns(all);
    if (m_columns > 1 && findCrossingHeadings()) {
        all = tables();
        countColumns(all);
        findColumns(all);
    }
}

void WhiteColumns::addStripes(std::vector<Stripe> &stripes, const std::vector<Word> &words, std::size_t page,
                              std::size_t band)
{
    std::vector<Word> ordered = words;
    std::ranges::stable_sort(ordered, {}, innerTop);
    qreal bottom = 0;
    bool isFirst = true;
    for (Word &word : ordered) {
        if (isFirst || innerTop(word) > bottom) {
            stripes.push_back({page, band, {}, {}, false, false, 0});
            bottom = innerBottom(word);
        }
        isFirst = false;
        bottom = std::max(bottom, innerBottom(word));
        stripes.back().words.push_back(std::move(word));
    }
    for (Stripe &stripe : stripes) {
        if (!stripe.lines.empty())
            continue;
        stripe.lines = linesOf(stripe.words, static_cast<int>(page));
        stripe.words.clear();
        for (Line &line : stripe.lines) {
            for (std::size_t i = 0; i < line.words.size(); ++i) {
                Word &word = line.words[i];
                word.isApart =
                    i == 0 || word.rect.left() - line.words[i - 1].rect.right() > wideGap * word.rect.height();
                stripe.words.push_back(word);
            }
        }
        stripe.namesLevels =
            std::ranges::any_of(stripe.lines, [](const Line &line) { return levelsCounted(line) > 0; });
    }
}

/// What is a heading whatever the columns are: it says so, or its letters are larger, or a heading goes on in it.
void WhiteColumns::findHeadings()
{
    std::vector<Word> all;
    for (const Stripe &stripe : m_stripes)
        all.insert(all.end(), stripe.words.begin(), stripe.words.end());
    const qreal usual = usualHeight(all);
    for (std::size_t i = 0; i < m_stripes.size(); ++i) {
        Stripe &stripe = m_stripes[i];
        if (stripe.lines.size() != 1)
            continue;
        const Line &line = stripe.lines.front();
        const std::size_t runs = runsOf(line).size();
        const bool isLarge =
            std::ranges::all_of(line.words, [&](const Word &word) { return word.rect.height() > 1.15 * usual; });
        bool goesOn = false;
        if (i > 0 && m_stripes[i - 1].isHeading && m_stripes[i - 1].page == stripe.page && runs == 1 &&
            !isStatementNumber(line.words.front().text)) {
            const Line &above = m_stripes[i - 1].lines.back();
            const bool isLast = i + 1 == m_stripes.size() || m_stripes[i + 1].page != stripe.page;
            const qreal below = isLast ? 0 : m_stripes[i + 1].lines.front().rect.top() - line.rect.bottom();
            goesOn =
                std::ranges::any_of(
                    runsOf(above), [&](const Line &run) { return std::abs(line.rect.left() - run.rect.left()) < 2; }) &&
                line.rect.top() - above.rect.bottom() < std::min(0.6 * usual, below);
        }
        stripe.isHeading = goesOn || looksLikeTheme(line) || (isLarge && runs <= 2);
    }
}

/// Lines that run over the borders of the columns above and below them. True where there are some.
bool WhiteColumns::findCrossingHeadings()
{
    std::vector<std::vector<Word>> words = tables();
    std::vector<std::vector<Starts>> starts;
    for (std::size_t table = 0; table < words.size(); ++table) {
        std::vector<Starts> own;
        for (const auto &column : linesByColumn(words[table], m_tables[table].borders))
            own.push_back(startsOf(column));
        starts.push_back(std::move(own));
    }
    bool found = false;
    for (Stripe &stripe : m_stripes) {
        if (stripe.isHeading || stripe.namesLevels || stripe.lines.size() != 1)
            continue;
        const Line &line = stripe.lines.front();
        if (runsOf(line).size() > 2 || isStatementNumber(line.words.front().text))
            continue;
        const std::vector<qreal> &borders = m_tables[stripe.table].borders;
        bool over = false;
        for (std::size_t i = 0; i < line.words.size() && !over; ++i) {
            const Word &word = line.words[i];
            over = std::ranges::any_of(borders, [&](qreal border) { return crosses(word, border); });
            if (i == 0 || over)
                continue;
            const Word &before = line.words[i - 1];
            const std::size_t column = columnOf(borders, word);
            // As near to the word before as in a sentence, and not where its column begins.
            over = column != columnOf(borders, before) && !word.isApart &&
                   !starts[stripe.table][column].has(word.rect.left());
        }
        stripe.isHeading = over;
        found = found || over;
    }
    return found;
}

/// The words of each table, without the rows that name its levels; and each stripe knows its table.
std::vector<std::vector<Word>> WhiteColumns::tables()
{
    std::vector<std::vector<Word>> words(1);
    bool begins = false;
    std::size_t page = 0;
    qreal shift = 0;
    qreal bottom = 0;
    for (std::size_t i = 0; i < m_stripes.size(); ++i) {
        Stripe &stripe = m_stripes[i];
        // Levels are named at the beginning of a table, below its heading or above it, or once more on a new page.
        const bool isAtTop = i == 0 || m_stripes[i - 1].page != stripe.page;
        const bool isAboveHeading = i + 1 < m_stripes.size() && m_stripes[i + 1].isHeading;
        begins = begins || stripe.isHeading || (stripe.namesLevels && (!isAtTop || isAboveHeading));
        if (stripe.isHeading)
            continue;
        if (begins && !words.back().empty())
            words.emplace_back();
        begins = stripe.namesLevels && begins;
        stripe.table = words.size() - 1;
        if (stripe.namesLevels)
            continue;
        if (stripe.page != page) {
            page = stripe.page;
            shift = bottom + 100; // pages are below each other
        }
        for (Word word : stripe.words) {
            word.rect.translate(0, shift);
            bottom = std::max(bottom, word.rect.bottom());
            words.back().push_back(std::move(word));
        }
    }
    return words;
}

void WhiteColumns::countColumns(const std::vector<std::vector<Word>> &tables)
{
    std::map<std::size_t, std::size_t> votes;
    std::map<std::size_t, std::size_t> withNumbers; ///< of these, where numbers have a column of their own
    for (const auto &words : tables) {
        const std::vector<qreal> borders = columnBorders(words);
        if (borders.empty())
            continue;
        votes[borders.size() + 1] += words.size();
        if (onlyNumbers(linesByColumn(words, borders).front()))
            withNumbers[borders.size() + 1] += words.size();
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    m_columns = most == votes.end() ? 0 : most->first;
    // Numbers have a column of their own only where they have it in all tables: else titles of one line set them
    // apart.
    const bool numbersApart =
        withNumbers[m_columns] > 0 && withNumbers[m_columns] == votes[m_columns] && !votes.contains(m_columns - 1);
    if (withNumbers[m_columns] > 0 && !numbersApart)
        --m_columns;
    std::map<int, int> heads;
    for (const Stripe &stripe : m_stripes) {
        for (const Line &line : stripe.lines) {
            if (stripe.namesLevels)
                ++heads[levelsCounted(line)];
        }
    }
    heads.erase(0);
    const auto head = std::ranges::max_element(heads, {}, [](const auto &each) { return each.second; });
    if (head == heads.end() || m_columns == 0)
        return;
    const auto named = static_cast<std::size_t>(head->first) + 1;
    if (!numbersApart || m_columns != named + 1)
        m_columns = named;
}

void WhiteColumns::findColumns(const std::vector<std::vector<Word>> &tables)
{
    m_tables.assign(tables.size(), {});
    if (m_columns < 2)
        return;
    std::vector<std::vector<qreal>> known;
    std::vector<std::vector<qreal>> own(tables.size());
    const auto isKnown = [&](const std::vector<qreal> &borders) {
        return std::ranges::any_of(known, [&](const std::vector<qreal> &each) {
            return std::ranges::equal(each, borders, [](qreal a, qreal b) { return std::abs(a - b) < 0.3; });
        });
    };
    for (std::size_t i = 0; i < tables.size(); ++i) {
        own[i] = columnBorders(tables[i]);
        if (own[i].size() + 1 > m_columns)
            own[i] = reduced(own[i], m_columns - 1, tables[i]);
        if (own[i].size() + 1 == m_columns && !isKnown(own[i]))
            known.push_back(own[i]);
    }
    constexpr qreal good = 0.85;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        qreal best = -1e9;
        const auto offer = [&](const std::vector<qreal> &borders) {
            const qreal suits = fit(tables[i], borders);
            if (suits > best + 0.005) {
                best = suits;
                m_tables[i].borders = borders;
            }
        };
        if (own[i].size() + 1 == m_columns)
            offer(own[i]);
        for (const auto &borders : known)
            offer(borders);
        if (best < good && own[i].size() + 1 != m_columns) {
            const std::vector<qreal> white = whiteBorders(tables[i]);
            if (white.size() + 1 >= m_columns)
                offer(reduced(white, m_columns - 1, tables[i]));
        }
        m_tables[i].unsure = best < good;
    }
}

std::vector<Piece> WhiteColumns::pieces(std::size_t page, std::size_t band) const
{
    std::vector<Piece> pieces;
    for (const Stripe &stripe : m_stripes) {
        if (stripe.page != page || stripe.band != band)
            continue;
        const bool begins = pieces.empty() || pieces.back().isHeading != stripe.isHeading ||
                            pieces.back().namesLevels != stripe.namesLevels ||
                            (stripe.isHeading ? looksLikeTheme(stripe.lines.front())
                                              : pieces.back().table != stripe.table || stripe.namesLevels);
        if (begins) {
            pieces.push_back({stripe.isHeading, stripe.namesLevels, {}, stripe.table, {}, false});
            if (!stripe.isHeading) {
                pieces.back().borders = m_tables[stripe.table].borders;
                pieces.back().unsure = m_tables[stripe.table].unsure;
            }
        }
        pieces.back().words.insert(pieces.back().words.end(), stripe.words.begin(), stripe.words.end());
    }
    return pieces;
}

} // namespace waymark::reader
