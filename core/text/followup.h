// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/followup.h"
#include "core/review/followup.h"

#include <QString>
#include <array>

namespace waymark {

inline constexpr std::array actionStatuses{ActionStatus::Open, ActionStatus::Underway, ActionStatus::Done,
                                           ActionStatus::CarriedOn, ActionStatus::Stopped};

/// "Not started", "Under way", "Done", "Carried on", "Stopped".
QString actionStatusName(ActionStatus status);

/// "2 done · 1 carried on · 3 not started", without what there is none of; empty for no actions.
QString actionCounts(const ActionSummary &summary);

/// Told where an action goes on: "Continued in 2026/27 as a separate action. ...", with whoever has to be replaced.
QString continuedNotice(const Workspace &workspace, const Action &next);

/// "Document", "Data", "What people said", ...
QString evidenceKindName(EvidenceKind kind);

/// "Peer review", "Expert review".
QString visitKindName(VisitKind kind);

/// "Is there a vision, strategy or policy for careers?"
QString governorQuestionText(GovernorQuestion question);
/// "Yes", "Partly", "No"; "Not answered yet" for nothing.
QString governorVerdictName(std::optional<GovernorVerdict> verdict);
/// Why no statements are named beside a question, for an edition whose statements no one has read against them.
QString noBearingStatements();

} // namespace waymark
