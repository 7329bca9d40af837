// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// Its day to be looked at again has passed.
bool isStale(const EvidenceItem &item, QDate today);

/// Everything that is kept, by title (case apart).
std::vector<const EvidenceItem *> evidenceByTitle(const Workspace &workspace);

/// Statements answered at the upper levels (those above half of the scale) that nothing is kept for, in the structure's
/// order. What was written beside the answer as text does not count: it cannot be shown to anybody.
std::vector<StatementNumber> upperWithoutEvidence(const Workspace &workspace, const Review &review);

} // namespace waymark
