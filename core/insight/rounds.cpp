// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/rounds.h"

#include "core/review/acrosseditions.h"

#include <algorithm>

namespace waymark {
namespace {

/// The agreements that came one after another: not those that merging set aside.
std::vector<const Settlement *> heldOf(const Workspace &workspace, ReviewId review, StatementNumber statement)
{
    auto held = workspace.settlementsOf(review, statement);
    std::erase_if(held, [](const Settlement *each) { return each->setAside.has_value(); });
    return held;
}

/// Names of rounds with the time of their first agreement, in that order.
std::vector<RoundMoves::Round> roundsOf(const std::vector<const Settlement *> &settlements)
{
    std::vector<const Settlement *> inTime = settlements;
    std::ranges::stable_sort(inTime, {}, &Settlement::at);
    std::vector<RoundMoves::Round> rounds;
    for (const Settlement *settlement : inTime) {
        if (std::ranges::find(rounds, settlement->round, &RoundMoves::Round::name) == rounds.end())
            rounds.push_back({settlement->round});
    }
    return rounds;
}

void count(RoundMoves::Round &round, std::optional<Level> before, Level now)
{
    if (!before)
        ++round.first;
    else if (*before < now)
        ++round.rose;
    else if (now < *before)
        ++round.fell;
    else
        ++round.confirmed;
}

} // namespace

RoundMoves roundMoves(const Workspace &workspace, const Review &review)
{
    std::vector<const Settlement *> all;
    const auto &statements = workspace.structureOf(review).statements();
    for (const Statement &statement : statements) {
        const auto settled = heldOf(workspace, review.id, statement.number);
        all.insert(all.end(), settled.begin(), settled.end());
    }
    RoundMoves moves{roundsOf(all), {}};
    for (const Statement &statement : statements) {
        RoundMoves::Row row{statement.number, std::vector<std::optional<Level>>(moves.rounds.size()), {}};
        for (const Settlement *settlement : heldOf(workspace, review.id, statement.number)) {
            const auto round = std::ranges::find(moves.rounds, settlement->round, &RoundMoves::Round::name);
            row.levels[static_cast<std::size_t>(round - moves.rounds.begin())] = settlement->level;
        }
        std::optional<Level> first;
        std::optional<Level> before;
        int times = 0;
        for (std::size_t i = 0; i < row.levels.size(); ++i) {
            if (!row.levels[i])
                continue;
            count(moves.rounds[i], before, *row.levels[i]);
            first = first ? first : row.levels[i];
            before = row.levels[i];
            ++times;
        }
        if (times > 1)
            row.change = before->value() - first->value();
        if (times > 0)
            moves.rows.push_back(std::move(row));
    }
    return moves;
}

bool DecisionRecord::hasMoved() const
{
    return std::ranges::any_of(rounds, [](const Round &round) { return round.change.value_or(0) != 0; });
}

DecisionRecord decisionRecord(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    DecisionRecord made{statement, {}, {}, {}, workspace.decision(review.id, statement)};
    if (const auto last = lastAnswer(workspace, review, statement))
        made.lastYear = last->decision.level;
    std::optional<QDateTime> reopened;
    for (const auto &[id, reopening] : workspace.reopenings().rows()) {
        if (reopening.review == review.id && (!reopened || reopening.at < *reopened))
            reopened = reopening.at;
    }
    for (const Settlement *settlement : workspace.settlementsOf(review.id, statement)) {
        if (settlement->setAside) {
            made.setAside.push_back(*settlement);
            continue;
        }
        const auto change =
            made.rounds.empty()
                ? std::nullopt
                : std::optional(settlement->level.value() - made.rounds.back().settlement.level.value());
        const bool isCorrection = settlement->present.empty() && reopened && *reopened < settlement->at;
        made.rounds.push_back({*settlement, change, isCorrection});
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
