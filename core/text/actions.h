// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/actionsummary.h"

#include <array>

namespace waymark {

inline constexpr std::array actionStatuses{ActionStatus::Open, ActionStatus::Underway, ActionStatus::Done,
                                           ActionStatus::CarriedOn, ActionStatus::Stopped};

/// "Not started", "Under way", "Done", "Carried on", "Stopped".
QString actionStatusName(ActionStatus status);

/// "2 done · 1 carried on · 3 not started", without what there is none of; empty for no actions.
QString actionCounts(const ActionSummary &summary);

} // namespace waymark
