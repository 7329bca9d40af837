// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "core/insight/rounds.h"
#include "ui/charts/chartdata.h"

namespace waymark {

// What reviews say, as the charts want to be told it: for pages and for the command line alike. The only place in this
// folder that knows what a review is.

/// The statements of a review at each level, by theme; with the change since `last` where there is one.
LevelBarsData levelBarsOf(const Workspace &workspace, const Review &review, const Review *last);

/// Themes over reviews, oldest first, the present one last. Reviews of another structure must be left out.
ThemeSeriesData themeSeriesOf(const Workspace &workspace, const std::vector<const Review *> &reviews,
                              ThemeSeriesData::Measure measure);

/// Statements as rows over the comparison's reviews, in the order of `rows` (byChange() or the model's own).
StatementRowsData statementRowsOf(const Workspace &workspace, const Comparison &comparison,
                                  const std::vector<ComparedStatement> &rows, bool themeHeadings);

/// Statements of earlier structures that are on their own, each with its answers in those reviews; no rows where there
/// are none.
StatementRowsData earlierRowsOf(const Workspace &workspace, const Comparison &comparison);

/// What each round of a review agreed: statements as rows, rounds as columns.
StatementRowsData roundRowsOf(const Workspace &workspace, const Review &review, const RoundMoves &moves);

/// "2026/27", or where two reviews of the file share the year "2026/27 (3)", by the review's number.
QString reviewLabel(const Workspace &workspace, const Review &review);

} // namespace waymark
