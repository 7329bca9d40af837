// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/highlights.h"

#include <QStringList>

namespace waymark {

/// "up from 3", "level 4 for two years", "evidence noted", "no action yet", ... Actions are looked up in the workspace.
QString reasonText(const HighlightReason &reason, const Workspace &workspace);
/// All of an item's reasons in one line.
QString reasonsLine(const HighlightItem &item, const Workspace &workspace);
/// "Deputy head: evening for each key stage, by 31 March": an action in one line.
QString actionLine(const Action &action);

/// The rule by which strengths or priority areas are chosen, in sentences, shown on demand.
QStringList highlightRule(HighlightKind kind, int levels);

} // namespace waymark
