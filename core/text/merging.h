// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"
#include "core/review/restoring.h"

#include <QStringList>

namespace waymark {

/// What merging brings to a copy, a line for each kind: "Answers: three added, one changed". Empty where nothing.
QStringList mergeLines(const RestoreChanges &changes);
/// Which of the answers that are there now become others, a line for each review: "Answers that change in 2026/27: 1.2
/// (2 → 3), 2.4". Where the level stays, a text or how it stands changes.
QStringList changedAnswerLines(const Step &step, const Workspace &present);

/// "The 2027/28 review of the other copy is number 4 now.", a line for each.
QStringList renumberedLines(const std::vector<Review> &reviews);

/// What a conflict is about, for a list: "Review 2026/27, 2.4, answer".
QString conflictName(const Merge &merge, const MergeConflict &conflict);

/// Why it has to be decided, in a sentence.
QString conflictReason(const MergeConflict &conflict);

/// What it was, or is in one of the copies: as many lines as it takes, and only what differs. A sentence where it is
/// not there, or not known.
QString earlierText(const Merge &merge, const MergeConflict &conflict);
QString sideText(const Merge &merge, const MergeConflict &conflict, Side side);

} // namespace waymark
