// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/voices.h"

#include <set>
#include <vector>

namespace waymark {

class Workspace;

/// Which statements a response speaks of, and how: it answers them, has a query about them, or marks points. Colleagues
/// answer in parts, a theme today and another tomorrow, and two parts of one voice count together as long as they don't
/// do the same for one statement. A comment alone takes nothing from anybody.
struct ResponsePart
{
    std::set<StatementNumber> answered = {};
    std::set<StatementNumber> queried = {};
    std::set<StatementNumber> marked = {};

    void add(const ResponseAnswer &answer);
    void add(const ResponseMark &mark) { marked.insert(mark.statement); }
    void add(const ResponsePart &other);
    /// Statements for which both do the same, in their order.
    std::vector<StatementNumber> sharedWith(const ResponsePart &other) const;
    /// Statements that this one speaks of and the other doesn't, in their order.
    std::vector<StatementNumber> beyond(const ResponsePart &other) const;
};

ResponsePart partOf(const Workspace &workspace, ResponseId response);

} // namespace waymark
