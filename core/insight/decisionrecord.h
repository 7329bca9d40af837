// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <vector>

namespace waymark {

/// How a statement came to its answer: what it was last year, then each time that it was agreed.
struct DecisionRecord
{
    struct Round
    {
        Settlement settlement;
        std::optional<int> change; ///< levels up or down against the round before; nothing for the first
    };
    StatementNumber statement;
    std::optional<Level> lastYear; ///< of the last comparable review
    std::vector<Round> rounds;     ///< the first one first
    Decision decision;             ///< what stands now

    /// Some round agreed another level than the one before it.
    bool hasMoved() const;
    /// Something was chosen since it was agreed last.
    bool isOpenAgain() const { return !rounds.empty() && decision.standing != Standing::Agreed; }
};

DecisionRecord decisionRecord(const Workspace &workspace, const Review &review, StatementNumber statement);
/// All statements in the structure's order.
std::vector<DecisionRecord> decisionRecords(const Workspace &workspace, const Review &review);

} // namespace waymark
