// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"

#include <QString>

namespace waymark {

/// "Is there a vision, strategy or policy for careers?"
QString governorQuestionText(GovernorQuestion question);
/// "Yes", "Partly", "No"; "Not answered yet" for nothing.
QString governorVerdictName(std::optional<GovernorVerdict> verdict);
/// Why no statements are named beside a question, for an edition whose statements nobody has read against them.
QString noBearingStatements();

} // namespace waymark
