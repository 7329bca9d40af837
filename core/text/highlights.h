// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/followup.h"
#include "core/insight/highlights.h"
#include "core/model/model.h"

#include <QStringList>

namespace waymark {

/// One sentence for governors: what changed (or what the answers are), the strongest theme, the weakest statement.
QString headline(const HeadlineFacts &facts, const Structure &structure);

/// The headline computed for a review, compared with the last review before it; the leader's own text is ignored.
QString computedHeadline(const Workspace &workspace, const Review &review);

/// "up from 3", "level 4 for two years", "evidence noted", "no action yet", ... Actions are looked up in the workspace.
QString reasonText(const HighlightReason &reason, const Workspace &workspace);
/// All of an item's reasons in one line.
QString reasonsLine(const HighlightItem &item, const Workspace &workspace);
/// "6 more statements at level 3 or above": what else could be in a list. Empty where nothing is.
QString furtherLine(const std::optional<FurtherStatements> &further, HighlightKind kind, int levels);
/// "Deputy head: evening for each key stage, by 31 March": an action in one line, as anyone can read it, with the owner
/// as ownerInReports() has them.
QString actionLine(const Workspace &workspace, const Action &action, const Review *paper = nullptr);

/// The rule by which strengths or priority areas are chosen, in sentences, shown on demand.
QStringList highlightRule(HighlightKind kind, int levels);

/// "two priority areas, moves up three statements, serves a whole-school priority, lowest answer: level 1".
QString leverageLine(const LeverageItem &item, InstitutionKind kind);

/// The rule of core/insight/followup.h in words, a sentence a line.
QStringList leverageRule(InstitutionKind kind);

} // namespace waymark
