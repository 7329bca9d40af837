// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/onlyearlier.h"

#include "core/review/acrosseditions.h"

namespace waymark {
namespace {

using Why = EarlierStatement::Why;

/// Nothing where the present structure has a statement that is compared with this one.
std::optional<Why> whyApart(const Workspace &workspace, const Digest &from, const Digest &to, StatementNumber old)
{
    const MappedStatement *row = workspace.mappings().find({from, to, old});
    if (!row)
        return Why::NotMatched;
    if (!row->now)
        return Why::Gone;
    return statementThen(workspace, from, to, *row->now) ? std::nullopt : std::optional(Why::Merged);
}

} // namespace

std::vector<EarlierStatement> onlyEarlier(const Workspace &workspace, const Comparison &comparison)
{
    std::vector<EarlierStatement> found;
    for (std::size_t i = 0; i < comparison.reviews.size(); ++i) {
        if (comparison.comparable[i])
            continue;
        const Review &earlier = *workspace.review(comparison.reviews[i]);
        const Digest &present = workspace.review(comparison.reviews.back())->structure;
        for (const Statement &statement : workspace.structureOf(earlier).statements()) {
            const auto why = whyApart(workspace, earlier.structure, present, statement.number);
            if (!why)
                continue;
            const Decision decision = workspace.decision(earlier.id, statement.number);
            found.push_back({i, statement.number, {true, decision.standing, decision.level, decision.query}, *why});
        }
    }
    return found;
}

} // namespace waymark
