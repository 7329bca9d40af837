// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// How the answers of one review moved from round to round: what each of them agreed, compared with what was there
/// before it.
struct RoundMoves
{
    /// One round's part. Each statement that it agreed is in exactly one of first, rose, fell and confirmed.
    struct Round
    {
        QString name; ///< empty where none was noted
        /// All that was agreed after the review was reopened, with no one in the meeting, whatever its round: the last
        /// column.
        bool isCorrection = false;
        int first = 0;
        int rose = 0;
        int fell = 0;
        int confirmed = 0;

        int agreed() const { return first + rose + fell + confirmed; }
        friend bool operator==(const Round &, const Round &) = default;
    };
    /// A statement that some round agreed.
    struct Row
    {
        StatementNumber number;
        std::vector<std::optional<Level>> levels; ///< one for each round; nothing where that round did not agree it
        std::optional<int> change; ///< levels, last against first; nothing where one round alone agreed it

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Round> rounds; ///< in the order in which they first agreed something
    std::vector<Row> rows;     ///< in the structure's order

    friend bool operator==(const RoundMoves &, const RoundMoves &) = default;
};

/// Each statement's agreements one after another, whatever order the rounds have: agreed twice in a row in one round,
/// it counts as it was left; moved is what differs from the agreement before. A round that came back to it counts by
/// its last agreement alone. What was agreed before rounds were noted is not in it, nor what merging set aside.
RoundMoves roundMoves(const Workspace &workspace, const Review &review);

/// How a statement came to its answer: what it was last year, then each time that it was agreed.
struct DecisionRecord
{
    struct Round
    {
        Settlement settlement;
        std::optional<int> change; ///< levels up or down against the round before; nothing for the first
        bool isCorrection = false; ///< made after the review was reopened, with no one in the meeting
    };
    StatementNumber statement;
    std::optional<Level> lastYear; ///< of the last comparable review
    std::vector<Round> rounds;     ///< the first one first, without those set aside
    /// What another copy of the file agreed, and was not used when the two were merged. No round came after it.
    std::vector<Settlement> setAside;
    Decision decision; ///< the present one

    /// Some round agreed another level than the one before it.
    bool hasMoved() const;
    /// Something was chosen since it was agreed last.
    bool isOpenAgain() const { return !rounds.empty() && decision.standing != Standing::Agreed; }
};

/// Without rounds where the statement was never agreed.
DecisionRecord decisionRecord(const Workspace &workspace, const Review &review, StatementNumber statement);
/// All statements in the structure's order.
std::vector<DecisionRecord> decisionRecords(const Workspace &workspace, const Review &review);

} // namespace waymark
