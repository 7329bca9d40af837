// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/governorquestions.h"

#include "core/model/modelfile.h"

namespace waymark {
namespace {

using Place = std::pair<int, int>;

std::vector<Place> placesOf(GovernorQuestion question)
{
    switch (question) {
    case GovernorQuestion::Vision:
        return {{1, 2}, {1, 3}};
    case GovernorQuestion::NamedGovernor:
        return {{1, 5}};
    case GovernorQuestion::SeniorLeader:
        return {{1, 1}, {1, 4}};
    case GovernorQuestion::Monitoring:
        return {{1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}, {2, 6}, {2, 7}, {6, 3}};
    case GovernorQuestion::Staff:
        return {{3, 6}, {4, 2}, {4, 3}};
    case GovernorQuestion::Resources:
        return {{1, 1}, {1, 6}, {1, 7}, {6, 3}};
    }
    return {};
}

} // namespace

std::vector<StatementNumber> statementsBearingOn(const Structure &structure, GovernorQuestion question)
{
    std::vector<StatementNumber> statements;
    if (structure.digest() != builtInModel().structure.digest())
        return statements;
    for (const auto &[theme, statement] : placesOf(question)) {
        if (const auto number = StatementNumber::from(theme, statement))
            statements.push_back(*number);
    }
    return statements;
}

} // namespace waymark
