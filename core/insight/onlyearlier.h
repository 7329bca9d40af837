// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"

namespace waymark {

/// A statement of an earlier review's own structure that stands apart: nothing of the present one is compared with it.
struct EarlierStatement
{
    enum class Why {
        NotMatched, ///< the leader has not confirmed what it has become
        Gone,       ///< confirmed that it has become nothing
        Merged,     ///< several have become one, which has no one answer then
    };
    std::size_t review = 0; ///< index into Comparison::reviews
    StatementNumber number; ///< of that review's structure
    ComparedValue value;
    Why why = Why::NotMatched;

    friend bool operator==(const EarlierStatement &, const EarlierStatement &) = default;
};

/// What the reviews of a comparison say of statements that only their own, earlier structure has: by review, each in
/// its structure's order.
std::vector<EarlierStatement> onlyEarlier(const Workspace &workspace, const Comparison &comparison);

} // namespace waymark
