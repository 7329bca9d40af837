// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"

#include <QJsonObject>

namespace waymark {

/// "waymark-compare/1": the reviews, oldest first and the present one last, the totals, every statement and theme with
/// its values in that order, and the statements of earlier structures that stand apart. Documented in
/// docs/user-guide/command-line.md.
QJsonObject comparisonJson(const Workspace &workspace, const Comparison &comparison);

/// "changed", "confirmed", "carried-forward", "newly-answered", "no-longer-answered", "unanswered", "not-comparable".
QString keyOf(ChangeKind kind);
/// "not-matched", "gone", "merged".
QString keyOf(EarlierStatement::Why why);

} // namespace waymark
