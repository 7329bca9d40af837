// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace waymark::reader {
namespace {

/// A gap narrower than this is none: letters set apart.
constexpr qreal noGap = 0.1;

void close(Line &line)
{
    std::ranges::sort(line.words, {}, [](const Word &word) { return word.rect.left(); });
    for (const Word &word : line.words)
        line.rect = line.rect.united(word.rect);
}

} // namespace

std::vector<Line> linesOf(std::vector<Word> words, int page)
{
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.rect.center().y(); });
    std::vector<Line> lines;
    qreal middle = 0;
    qreal height = 0;
    for (Word &word : words) {
        const qreal own = word.rect.center().y();
        if (lines.empty() || own - middle > 0.4 * std::max(height, word.rect.height())) {
            lines.push_back({page, {}, {}});
            middle = own;
            height = word.rect.height();
        }
        lines.back().words.push_back(std::move(word));
    }
    for (Line &line : lines)
        close(line);
    return lines;
}

std::vector<Line> runsOf(const Line &line)
{
    std::vector<Line> runs;
    for (const Word &word : line.words) {
        const bool apart =
            !runs.empty() && word.rect.left() - runs.back().words.back().rect.right() > wideGap * word.rect.height();
        if (runs.empty() || apart)
            runs.push_back({line.page, {}, {}});
        runs.back().words.push_back(word);
    }
    for (Line &run : runs)
        close(run);
    return runs;
}

QString textOf(const Line &line)
{
    QString text;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const Word &word = line.words[i];
        if (i > 0) {
            const Word &before = line.words[i - 1];
            // Some programs set a soft hyphen as a word of its own: there is no white beside it.
            const bool isSoftHyphen = word.text == QChar(0xad) || before.text.endsWith(QChar(0xad));
            if (!isSoftHyphen &&
                (before.spaceAfter || word.rect.left() - before.rect.right() > noGap * word.rect.height()))
                text += u' ';
        }
        text += word.text;
        if (i + 1 < line.words.size() && text.endsWith(u'\u00ad'))
            text.chop(1);
    }
    return text.simplified();
}

qreal usualHeight(const std::vector<Word> &words)
{
    std::vector<qreal> heights;
    heights.reserve(words.size());
    for (const Word &word : words)
        heights.push_back(word.rect.height());
    if (heights.empty())
        return 10;
    std::ranges::sort(heights);
    return std::max(heights[heights.size() / 2], 1.0);
}

bool isStatementNumber(const QString &word)
{
    static const QRegularExpression number(QStringLiteral("^[1-9][0-9]?\\.[1-9][0-9]?[.:)]?$"));
    return number.match(word).hasMatch();
}

bool isBullet(const QString &word)
{
    return word.size() == 1 &&
           QStringView(u"\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u25a0\u25cb\u2219\uf0b7\uf0a7\u2043-\u2013*")
               .contains(word[0]);
}

} // namespace waymark::reader
