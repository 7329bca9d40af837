// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/furniture.h"

#include "reader/layout/gutters.h"
#include "reader/layout/lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::reader {
namespace {

/// Furniture is in the outer parts of a page: this much of its height above and below.
constexpr qreal outer = 0.2;
constexpr qreal samePlace = 3.0;

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(
            "^[-\u2013|]?\\s*(?:page|p\\.?)?\\s*[0-9]{1,3}(?:\\s*(?:of|/|\u2013|-)\\s*[0-9]{1,3})?\\s*[-\u2013|]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

/// The same on every page but for the page's own number.
QString furnitureKey(const QString &text)
{
    static const QRegularExpression pageNumber(QStringLiteral("\\bpage\\s+[0-9]+(?:\\s+of\\s+[0-9]+)?"),
                                               QRegularExpression::CaseInsensitiveOption);
    return isPageNumber(text) ? QStringLiteral("#") : QString(text).replace(pageNumber, QStringLiteral("#"));
}

bool isTheme(const QString &text) { return text.startsWith(QLatin1String("theme "), Qt::CaseInsensitive); }

/// Text, y and x, both coarsely; page numbers may change sides.
using Placed = std::tuple<QString, int, int>;

Placed placed(const Line &run)
{
    const QString key = furnitureKey(textOf(run));
    const int left = key.contains(u'#') ? 0 : qRound(run.rect.left() / samePlace);
    return {key, qRound(run.middle() / samePlace), left};
}

bool isOuter(const Line &line, const Page &page)
{
    const qreal edge = outer * page.size.height();
    return line.middle() < edge || line.middle() > page.size.height() - edge;
}

/// What is repeated: seen on at least two pages, and on at least half of those that there are.
using Seen = std::map<Placed, std::set<int>>;

/// The line above or below is as near as in a paragraph, and begins at the same place.
bool isInParagraph(const Line &run, const Page &page)
{
    const qreal reach = 0.4 * run.rect.height();
    return std::ranges::any_of(page.words, [&](const Word &word) {
        const bool beside = std::abs(word.rect.left() - run.rect.left()) < 1;
        const bool above = word.rect.center().y() < run.rect.top() && run.rect.top() - word.rect.bottom() < reach;
        const bool below = word.rect.center().y() > run.rect.bottom() && word.rect.top() - run.rect.bottom() < reach;
        return beside && (above || below);
    });
}

bool isRepeated(const Line &run, const Page &page, const Seen &seen, std::size_t pages)
{
    const auto [key, top, left] = placed(run);
    if (isTheme(key) || isStatementNumber(textOf(run)) || (key != u"#" && isInParagraph(run, page)))
        return false;
    if (key == u"#" && pages == 1)
        return true;
    std::set<int> on;
    for (const int y : {-1, 0, 1}) {
        for (const int x : {-1, 0, 1}) {
            const auto found = seen.find({key, top + y, left + x});
            if (found != seen.end())
                on.insert(found->second.begin(), found->second.end());
        }
    }
    return on.size() >= 2 && on.size() * 2 >= pages;
}

/// Rows of a table have more parts than a running head.
constexpr std::size_t maxRuns = 3;

/// What is at one place on three pages and more is no text of a table, wherever else there is text.
void dropRepeats(std::vector<Line> &lines, const Page &page, const Seen &seen, std::size_t pages)
{
    for (Line &line : lines) {
        const std::vector<Line> runs = runsOf(line);
        if (!isOuter(line, page) || runs.size() > maxRuns || pages < 3 || levelsCounted(line) > 0)
            continue;
        line.words.clear();
        for (const Line &run : runs) {
            if (isPageNumber(textOf(run)) || !isRepeated(run, page, seen, pages))
                line.words.insert(line.words.end(), run.words.begin(), run.words.end());
        }
    }
    std::erase_if(lines, [](const Line &line) { return line.words.empty(); });
}

/// Peels lines off as long as they hold nothing but furniture. A line that holds other words too ends it.
void peel(std::vector<Line> &lines, bool fromTop, const Page &page, const Seen &seen, std::size_t pages)
{
    while (!lines.empty()) {
        const auto at = fromTop ? lines.begin() : lines.end() - 1;
        const std::vector<Line> runs = runsOf(*at);
        if (!isOuter(*at, page) || runs.size() > maxRuns || levelsCounted(*at) > 0)
            return;
        std::vector<Word> kept;
        for (const Line &run : runs) {
            if (!isRepeated(run, page, seen, pages))
                kept.insert(kept.end(), run.words.begin(), run.words.end());
        }
        if (kept.size() == at->words.size())
            return;
        if (!kept.empty()) {
            at->words = std::move(kept);
            return;
        }
        lines.erase(at);
    }
}

bool runsUpwards(const Word &word) { return word.text.size() >= 3 && word.rect.height() > 1.8 * word.rect.width(); }

} // namespace

void dropFurniture(std::vector<Page> &pages)
{
    Seen seen;
    std::vector<std::vector<Line>> linesByPage;
    for (Page &page : pages) {
        std::erase_if(page.words, runsUpwards);
        std::vector<Line> lines = linesOf(page.words, page.number);
        for (const Line &line : lines) {
            if (!isOuter(line, page))
                continue;
            for (const Line &run : runsOf(line))
                seen[placed(run)].insert(page.number);
        }
        linesByPage.push_back(std::move(lines));
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        dropRepeats(linesByPage[i], pages[i], seen, pages.size());
        for (const bool fromTop : {true, false})
            peel(linesByPage[i], fromTop, pages[i], seen, pages.size());
        pages[i].words.clear();
        for (const Line &line : linesByPage[i])
            pages[i].words.insert(pages[i].words.end(), line.words.begin(), line.words.end());
    }
}

namespace {

/// Fewer words could be there twice by chance.
constexpr std::size_t fewestDrawnAgain = 3;

bool isBeside(const Word &word, qreal top) { return std::abs(word.rect.top() - top) < samePlace / 2; }

std::vector<Word> lowestLine(const Page &page)
{
    std::vector<Word> line;
    const auto lowest = std::ranges::max_element(page.words, {}, [](const Word &word) { return word.rect.bottom(); });
    if (lowest != page.words.end())
        std::ranges::copy_if(page.words, std::back_inserter(line),
                             [&](const Word &word) { return isBeside(word, lowest->rect.top()); });
    return line;
}

bool isSame(const Word &one, const Word &other)
{
    return one.text == other.text && std::abs(one.rect.left() - other.rect.left()) < samePlace;
}

/// Where the line is the page's first, but for the head of a table that the page before has too. Further down, the same
/// words are another sentence.
std::optional<qreal> topWhereFirst(const Page &page, const std::vector<Word> &line, const Page &before)
{
    const auto isRepeated = [&](const Word &word) {
        return std::ranges::any_of(before.words, [&](const Word &other) { return isSame(word, other); });
    };
    for (const Word &first : page.words) {
        const qreal top = first.rect.top();
        const bool isFirst = isSame(first, line.front()) && std::ranges::all_of(page.words, [&](const Word &word) {
                                 return word.rect.center().y() > top || isRepeated(word);
                             });
        if (isFirst && std::ranges::all_of(line, [&](const Word &wanted) {
                return std::ranges::any_of(
                    page.words, [&](const Word &word) { return isSame(word, wanted) && isBeside(word, top); });
            }))
            return top;
    }
    return std::nullopt;
}

} // namespace

void dropLinesDrawnAgain(std::vector<Page> &pages)
{
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        const std::vector<Word> line = lowestLine(pages[i]);
        if (line.size() < fewestDrawnAgain)
            continue;
        const auto top = topWhereFirst(pages[i + 1], line, pages[i]);
        if (!top)
            continue;
        std::erase_if(pages[i + 1].words, [&](const Word &word) {
            return isBeside(word, *top) &&
                   std::ranges::any_of(line, [&](const Word &drawn) { return isSame(word, drawn); });
        });
    }
}

} // namespace waymark::reader
