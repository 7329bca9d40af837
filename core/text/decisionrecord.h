// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/decisionrecord.h"
#include "core/model/institutionkind.h"

#include <QStringList>

namespace waymark {

/// How a statement moved in one round: "SLT: 2 → 3", "Careers team draft: level 2", "SLT: level 3 confirmed".
QString roundLine(const DecisionRecord &record, std::size_t round);
/// What was kept with it, a line each: why, who was in the room, what was noted against it, when.
QStringList roundDetails(const Settlement &settlement, InstitutionKind kind);
/// All rounds in one line: "Careers team draft: level 2; SLT: 2 → 3"; empty where none was agreed.
QString recordLine(const DecisionRecord &record);

} // namespace waymark
