// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/acrosseditions.h"

#include <algorithm>

namespace waymark {

std::optional<StatementNumber> statementNow(const Workspace &workspace, const Digest &from, const Digest &to,
                                            StatementNumber old)
{
    if (from == to)
        return old;
    const MappedStatement *row = workspace.mappings().find({from, to, old});
    return row ? row->now : std::nullopt;
}

std::vector<StatementNumber> statementsNow(const Workspace &workspace, const Digest &from, const Digest &to,
                                           const std::vector<StatementNumber> &old)
{
    std::vector<StatementNumber> found;
    for (const StatementNumber each : old) {
        if (const auto now = statementNow(workspace, from, to, each))
            found.push_back(*now);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<StatementNumber> statementsIn(const Workspace &workspace, const Review &review, const Action &action)
{
    const Review *origin = workspace.review(action.review);
    return origin ? statementsNow(workspace, origin->structure, review.structure, action.statements)
                  : std::vector<StatementNumber>();
}

std::optional<StatementNumber> statementThen(const Workspace &workspace, const Digest &from, const Digest &to,
                                             StatementNumber now)
{
    if (from == to)
        return now;
    std::optional<StatementNumber> found;
    for (const MappedStatement *row : workspace.mapping(from, to)) {
        if (row->now != now)
            continue;
        if (found)
            return std::nullopt;
        found = row->old;
    }
    return found;
}

std::vector<StatementNumber> supportedIn(const Workspace &workspace, const EvidenceItem &item, const Digest &structure)
{
    std::vector<StatementNumber> found = statementsNow(workspace, item.structure, structure, item.statements);
    // All that became one of its statements, also where two became one: for levels alone that would be no answer.
    for (const MappedStatement *row : workspace.mapping(structure, item.structure)) {
        if (row->now && std::ranges::find(item.statements, *row->now) != item.statements.end())
            found.push_back(row->old);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool supports(const Workspace &workspace, const EvidenceItem &item, const Digest &structure, StatementNumber statement)
{
    return std::ranges::binary_search(supportedIn(workspace, item, structure), statement);
}

std::optional<Decision> decisionThen(const Workspace &workspace, const Review &earlier, const Review &review,
                                     StatementNumber statement)
{
    // Of another scale the same number says another thing: 4 of 4 has not fallen to 2 of 2.
    if (workspace.structureOf(earlier).levels() != workspace.structureOf(review).levels())
        return std::nullopt;
    const auto then = statementThen(workspace, earlier.structure, review.structure, statement);
    return then ? std::optional(workspace.decision(earlier.id, *then)) : std::nullopt;
}

std::optional<LastAnswer> lastAnswer(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    for (const Review *last = workspace.previousReview(review); last; last = workspace.previousReview(*last)) {
        if (auto decision = decisionThen(workspace, *last, review, statement))
            return LastAnswer{last, std::move(*decision)};
    }
    return std::nullopt;
}

} // namespace waymark
