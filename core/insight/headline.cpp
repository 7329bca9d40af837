// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/headline.h"

#include "core/insight/highlights.h"

#include <algorithm>

namespace waymark {
namespace {

int upperHalf(const ProfilePart &part, int levels)
{
    int count = 0;
    for (int level = 0; level <= levels; ++level)
        count += level * 2 > levels ? part.answered(level) : 0;
    return count;
}

/// Above zero where `a` is stronger. Shares are compared crosswise, without dividing.
int order(const ProfilePart &a, const ProfilePart &b, int levels)
{
    if (const int medians = a.median->doubled() - b.median->doubled(); medians != 0)
        return medians;
    return upperHalf(a, levels) * b.answeredCount() - upperHalf(b, levels) * a.answeredCount();
}

std::optional<int> strongestTheme(const Profile &profile)
{
    std::vector<const ProfilePart *> parts;
    for (const ProfilePart &part : profile.themes) {
        if (part.median && part.answeredCount() * 2 >= part.total)
            parts.push_back(&part);
    }
    if (parts.size() < 2)
        return std::nullopt;
    std::ranges::stable_sort(parts, [&](const auto *a, const auto *b) { return order(*a, *b, profile.levels) > 0; });
    return order(*parts[0], *parts[1], profile.levels) > 0 ? std::optional(parts[0]->theme) : std::nullopt;
}

} // namespace

HeadlineFacts headlineFacts(const Workspace &workspace, const Review &review, const Review *last)
{
    const Profile all = profile(workspace, review);
    HeadlineFacts facts;
    facts.total = all.overall.total;
    facts.answered = all.overall.answeredCount();
    facts.agreed = all.overall.agreedCount();
    facts.notInPlace = all.overall.answered(0);
    facts.upperHalf = upperHalf(all.overall, all.levels);
    facts.levels = all.levels;
    if (last) {
        const Comparison comparison = compare(workspace, review, {last});
        // A handful of statements says nothing about the year: then the headline is where the answers stand.
        if (comparison.totals.compared() * 2 >= facts.total)
            facts.since = comparison.totals;
        for (const ComparedStatement &row : comparison.statements) {
            if (row.kind == ChangeKind::Changed)
                facts.largestRise = std::max(facts.largestRise, row.change.value_or(0));
        }
    }
    facts.strongestTheme = strongestTheme(all);
    const Highlights named = highlights(workspace, review);
    if (!named.priorityAreas.empty()) {
        facts.weakest = named.priorityAreas.front().statement;
        facts.weakestLevel = named.priorityAreas.front().level;
    }
    return facts;
}

} // namespace waymark
