// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unanimity.h"

namespace waymark {

std::optional<Level> unanimousLevel(const Workspace &workspace, ReviewId review, StatementNumber statement)
{
    if (workspace.decision(review, statement).query)
        return std::nullopt;
    int answers = 0;
    std::optional<Level> level;
    for (const ResponseAnswer *answer : workspace.countingAnswers(review, statement)) {
        const bool dissents = answer->stance && !answer->level;
        if (answer->query || dissents || (level && answer->level && answer->level != level))
            return std::nullopt;
        if (answer->level) {
            ++answers;
            level = answer->level;
        }
    }
    return answers >= minUnanimous ? level : std::nullopt;
}

} // namespace waymark
