// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/review/followup.h"

#include <array>

namespace waymark {

inline constexpr std::array governorQuestions{GovernorQuestion::Vision,       GovernorQuestion::NamedGovernor,
                                              GovernorQuestion::SeniorLeader, GovernorQuestion::Monitoring,
                                              GovernorQuestion::Staff,        GovernorQuestion::Resources};

/// The statements that bear on a question, in the model's order: our own reading of the structure of builtInModel().
/// For another structure the numbers mean nothing, and the list is empty.
std::vector<StatementNumber> statementsBearingOn(const Structure &structure, GovernorQuestion question);

} // namespace waymark
