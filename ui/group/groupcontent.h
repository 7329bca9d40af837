// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/groupprofile.h"
#include "ui/charts/chartdata.h"

#include <QStringList>

namespace waymark {

/// What a group's window says: no ranking, no sums.

/// A bar for each institution of the edition, in the group's order: its statements at each level, of one theme or, with
/// 0, of all themes.
LevelBarsData groupBarsOf(const InstitutionGroup &group, const GroupEdition &edition, int theme);
/// "3 schools and colleges, by name. 1 has no review yet. 2 files were not read."
QString groupSummary(const InstitutionGroup &group);
/// "oak (1).waymark: not counted: a copy of oak.waymark, which was changed last", a line for each.
QStringList copyLines(const InstitutionGroup &group);
/// "b.waymark: open in another window or on another computer", a line for each.
QStringList unreadLines(const InstitutionGroup &group);
/// "Alpha: no review yet", a line for each.
QStringList withoutReviewLines(const InstitutionGroup &group);

} // namespace waymark
