// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/mappings.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace waymark {
namespace {

/// Words that say something: short ones stand in every title.
std::set<QString> wordsOf(const QString &title)
{
    std::set<QString> words;
    QString word;
    const QString text = title.toCaseFolded() + u' ';
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else {
            if (word.size() > 3)
                words.insert(word);
            word.clear();
        }
    }
    return words;
}

/// Shared words in per cent of all words of both.
int likeness(const std::set<QString> &a, const std::set<QString> &b)
{
    std::set<QString> all = a;
    all.insert(b.begin(), b.end());
    if (all.empty())
        return 0;
    const std::size_t shared = a.size() + b.size() - all.size();
    return static_cast<int>(100 * shared / all.size());
}

std::optional<StatementNumber> suggestionFor(const Statement &old, const Structure &to)
{
    constexpr int least = 50;
    const std::set<QString> words = wordsOf(old.title);
    std::optional<StatementNumber> best;
    std::tuple<int, bool> bestRank{least - 1, true};
    for (const Statement &candidate : to.statements()) {
        const std::tuple rank(likeness(words, wordsOf(candidate.title)), candidate.number == old.number);
        if (rank > bestRank) {
            best = candidate.number;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

std::vector<MappingRow> mappingRows(const Workspace &workspace, const Structure &from, const Structure &to)
{
    const std::vector<const MappedStatement *> confirmed = workspace.mapping(from.digest(), to.digest());
    std::vector<MappingRow> rows;
    rows.reserve(from.statements().size());
    for (const Statement &old : from.statements()) {
        MappingRow row{old.number, suggestionFor(old, to), false, std::nullopt};
        const auto found = std::ranges::find(confirmed, old.number, &MappedStatement::old);
        if (found != confirmed.end()) {
            row.confirmed = true;
            row.now = (*found)->now;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<const Structure *> otherStructuresBefore(const Workspace &workspace, const Review &review)
{
    std::vector<const Structure *> found;
    for (const Review *earlier = workspace.previousReview(review); earlier;
         earlier = workspace.previousReview(*earlier)) {
        const Structure &structure = workspace.structureOf(*earlier);
        if (earlier->structure != review.structure && std::ranges::find(found, &structure) == found.end())
            found.push_back(&structure);
    }
    return found;
}

} // namespace waymark
