// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"

#include <QString>

namespace waymark {

QString levelName(Level level);                   ///< "Not in place yet", "Level 2"
QString levelInSentence(Level level);             ///< "not in place yet", "level 2"
QString levelNumeral(std::optional<Level> level); ///< "2"; a dash where there is none
QString standingName(Standing standing);          ///< "Draft", "Agreed", "Carried forward", "Not answered yet"
/// A decision in one line: "Level 2, draft, query".
QString decisionLine(const Decision &decision);

/// "Level 2: 5, Level 3: 1": how many chose each level, from *not in place yet* up; a level that nobody chose is left
/// out.
QString countsInWords(const std::vector<int> &counts);

QString noDescriptor();     ///< "No descriptor in our source": in place of its points
QString notChoosableText(); ///< the same as a sentence that tells what follows from it

QString medianNumerals(const std::optional<LevelRange> &median); ///< "2", "2-3"; a dash where there is none
QString medianText(const std::optional<LevelRange> &median);     ///< "median 2-3"; "no median" where there is none
/// "↑ up 1", "↓ down 2", "= same".
QString changeText(int levels);
/// "4 up, 0 down": how many statements rose and how many fell; "no change" where none did; empty where none were
/// compared. This is how a theme's change is shown: four statements can rise while the median stays where it was.
QString changeCounts(const ComparisonTotals &totals);
/// "changed", "confirmed", "carried forward", ...: how an answer came about.
QString changeKindName(ChangeKind kind);

/// "not matched", "gone", "merged with another".
QString earlierStatementReason(EarlierStatement::Why why);

} // namespace waymark
