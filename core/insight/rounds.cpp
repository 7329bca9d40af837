// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/rounds.h"

#include "core/review/acrosseditions.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

/// Names of rounds with the time of their first agreement, in that order; corrections after them.
std::vector<RoundMoves::Round> roundsOf(const std::vector<DecisionRecord> &records)
{
    std::vector<const DecisionRecord::Round *> inTime;
    for (const DecisionRecord &record : records) {
        for (const DecisionRecord::Round &round : record.rounds)
            inTime.push_back(&round);
    }
    std::ranges::stable_sort(inTime, [](const auto *one, const auto *other) {
        return std::tie(one->isCorrection, one->settlement.at) < std::tie(other->isCorrection, other->settlement.at);
    });
    std::vector<RoundMoves::Round> rounds;
    for (const DecisionRecord::Round *each : inTime) {
        RoundMoves::Round round;
        round.isCorrection = each->isCorrection;
        if (!round.isCorrection)
            round.name = each->settlement.round;
        if (std::ranges::find(rounds, round) == rounds.end())
            rounds.push_back(round);
    }
    return rounds;
}

std::size_t columnOf(const std::vector<RoundMoves::Round> &rounds, const DecisionRecord::Round &round)
{
    const auto found = std::ranges::find_if(rounds, [&](const RoundMoves::Round &each) {
        return each.isCorrection == round.isCorrection && (each.isCorrection || each.name == round.settlement.round);
    });
    return static_cast<std::size_t>(found - rounds.begin());
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

/// A statement's agreements, of which those in a row in one round are the last of them.
struct Agreed
{
    std::size_t column;
    Level level;
};

std::vector<Agreed> agreedOneAfterAnother(const DecisionRecord &record, const std::vector<RoundMoves::Round> &rounds)
{
    std::vector<Agreed> agreed;
    for (const DecisionRecord::Round &round : record.rounds) {
        const std::size_t column = columnOf(rounds, round);
        if (!agreed.empty() && agreed.back().column == column)
            agreed.back().level = round.settlement.level;
        else
            agreed.push_back({column, round.settlement.level});
    }
    return agreed;
}

} // namespace

RoundMoves roundMoves(const Workspace &workspace, const Review &review)
{
    const std::vector<DecisionRecord> records = decisionRecords(workspace, review);
    const std::vector<RoundMoves::Round> rounds = roundsOf(records);
    RoundMoves moves{rounds, {}};
    for (const DecisionRecord &record : records) {
        const std::vector<Agreed> agreed = agreedOneAfterAnother(record, rounds);
        if (agreed.empty())
            continue;
        RoundMoves::Row row{record.statement, std::vector<std::optional<Level>>(rounds.size()), {}};
        for (std::size_t at = agreed.size(); at-- > 0;) {
            std::optional<Level> &level = row.levels[agreed[at].column];
            if (level)
                continue; // the round came back to it later
            level = agreed[at].level;
            count(moves.rounds[agreed[at].column], at > 0 ? std::optional(agreed[at - 1].level) : std::nullopt,
                  agreed[at].level);
        }
        if (agreed.size() > 1)
            row.change = agreed.back().level.value() - agreed.front().level.value();
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
    std::vector<const Reopening *> corrections = workspace.reopeningsOf(review.id);
    std::erase_if(corrections, [&](const Reopening *each) { return !workspace.isCorrection(*each); });
    for (const Settlement *settlement : workspace.settlementsOf(review.id, statement)) {
        if (settlement->setAside) {
            made.setAside.push_back(*settlement);
            continue;
        }
        const auto change =
            made.rounds.empty()
                ? std::nullopt
                : std::optional(settlement->level.value() - made.rounds.back().settlement.level.value());
        // What is agreed for the first time corrects nothing.
        const auto partsRounds = [&](const Reopening *reopening) {
            return !made.rounds.empty() && made.rounds.front().settlement.at <= reopening->at &&
                   reopening->at < settlement->at;
        };
        const bool isCorrection = settlement->present.empty() && std::ranges::any_of(corrections, partsRounds);
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
