// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/decisionrecord.h"

#include "core/review/acrosseditions.h"

#include <algorithm>

namespace waymark {

bool DecisionRecord::hasMoved() const
{
    return std::ranges::any_of(rounds, [](const Round &round) { return round.change.value_or(0) != 0; });
}

DecisionRecord decisionRecord(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    DecisionRecord made{statement, {}, {}, workspace.decision(review.id, statement)};
    if (const auto last = lastAnswer(workspace, review, statement))
        made.lastYear = last->decision.level;
    for (const Settlement *settlement : workspace.settlementsOf(review.id, statement)) {
        const auto change =
            made.rounds.empty()
                ? std::nullopt
                : std::optional(settlement->level.value() - made.rounds.back().settlement.level.value());
        made.rounds.push_back({*settlement, change});
    }
    return made;
}

std::vector<DecisionRecord> decisionRecords(const Workspace &workspace, const Review &review)
{
    std::vector<DecisionRecord> made;
    const auto &statements = workspace.structureOf(review).statements();
    made.reserve(statements.size());
    for (const Statement &statement : statements)
        made.push_back(decisionRecord(workspace, review, statement.number));
    return made;
}

} // namespace waymark
