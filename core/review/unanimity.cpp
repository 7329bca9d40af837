// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unanimity.h"

namespace waymark {

std::optional<Level> unanimousLevel(const Workspace &workspace, ReviewId review, StatementNumber statement)
{
    if (workspace.decision(review, statement).query)
        return std::nullopt;
    int answers = 0;
    int unknown = 0;
    std::optional<Level> level;
    for (const ResponseAnswer *answer : workspace.countingAnswers(review, statement)) {
        const bool dissents = answer->stance && !answer->level;
        if (answer->query || dissents || (level && answer->level && answer->level != level))
            return std::nullopt;
        unknown += answer->doNotKnow ? 1 : 0;
        if (answer->level) {
            ++answers;
            level = answer->level;
        }
    }
    // Where as many don't know, there is something to talk about.
    return answers >= minUnanimous && unknown < answers ? level : std::nullopt;
}

} // namespace waymark
