// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison.h"

#include "core/review/acrosseditions.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

ComparedValue valueOf(const Decision &decision) { return {true, decision.standing, decision.level, decision.query}; }

ChangeKind kindOf(const ComparedValue &before, const ComparedValue &after)
{
    if (!before.comparable || !after.comparable)
        return ChangeKind::NotComparable;
    if (after.standing == Standing::Carried)
        return ChangeKind::CarriedForward;
    if (!after.level)
        return before.level ? ChangeKind::NoLongerAnswered : ChangeKind::Unanswered;
    if (!before.level)
        return ChangeKind::NewlyAnswered;
    return *before.level == *after.level ? ChangeKind::Confirmed : ChangeKind::Changed;
}

void count(ComparisonTotals &totals, const ComparedStatement &row)
{
    switch (row.kind) {
    case ChangeKind::Changed:
        ++(row.change.value_or(0) > 0 ? totals.rose : totals.fell);
        break;
    case ChangeKind::Confirmed:
        ++totals.same;
        break;
    case ChangeKind::CarriedForward:
        ++totals.carried;
        break;
    case ChangeKind::NewlyAnswered:
        ++totals.newlyAnswered;
        break;
    case ChangeKind::NoLongerAnswered:
        ++totals.noLongerAnswered;
        break;
    case ChangeKind::Unanswered:
        ++totals.unanswered;
        break;
    case ChangeKind::NotComparable:
        ++totals.notComparable;
        break;
    }
}

} // namespace

Comparison compare(const Workspace &workspace, const Review &present, std::vector<const Review *> earlier, Span span)
{
    std::ranges::sort(earlier, [](const Review *a, const Review *b) {
        return std::tie(a->date, a->number) < std::tie(b->date, b->number);
    });
    std::vector<const Review *> all = std::move(earlier);
    all.push_back(&present);

    Comparison made;
    std::vector<Profile> profiles;
    for (const Review *review : all) {
        made.reviews.push_back(review->id);
        made.comparable.push_back(review->structure == present.structure);
        profiles.push_back(profile(workspace, *review));
    }
    const Structure &structure = workspace.structureOf(present);
    made.levels = structure.levels();
    const std::size_t from = all.size() > 1 ? made.from(span) : 0;
    for (const Theme &theme : structure.themes()) {
        ComparedTheme part;
        part.theme = theme.number;
        part.total = static_cast<int>(theme.statements.size());
        std::vector<Level> before;
        std::vector<Level> after;
        for (const Statement &statement : theme.statements) {
            ComparedStatement row{statement.number, {}};
            for (const Review *review : all) {
                const auto decision = decisionThen(workspace, *review, present, statement.number);
                row.values.push_back(decision ? valueOf(*decision) : ComparedValue{false});
            }
            const ComparedValue &first = row.values[from];
            const ComparedValue &last = row.values.back();
            row.kind = kindOf(first, last);
            if (first.level && last.level)
                row.change = last.level->value() - first.level->value();
            if (row.kind == ChangeKind::Changed || row.kind == ChangeKind::Confirmed) {
                before.push_back(*first.level);
                after.push_back(*last.level);
            }
            count(part.totals, row);
            count(made.totals, row);
            made.statements.push_back(std::move(row));
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const ProfilePart *found = made.comparable[i] ? profiles[i].theme(theme.number) : nullptr;
            part.parts.push_back(found ? std::optional(*found) : std::nullopt);
        }
        part.medianBefore = median(std::move(before));
        part.medianAfter = median(std::move(after));
        made.themes.push_back(std::move(part));
    }
    return made;
}

std::vector<ComparedStatement> byChange(const std::vector<ComparedStatement> &rows, bool onlyChanged)
{
    std::vector<ComparedStatement> sorted;
    for (const ComparedStatement &row : rows) {
        if (!onlyChanged || row.kind == ChangeKind::Changed)
            sorted.push_back(row);
    }
    const auto rank = [](const ComparedStatement &row) {
        const int change = row.change.value_or(0);
        return std::tuple(-std::abs(change), change < 0, !row.change.has_value());
    };
    std::ranges::stable_sort(sorted, [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return sorted;
}

} // namespace waymark
