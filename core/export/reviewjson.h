// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "core/insight/profile.h"
#include "core/insight/spread.h"
#include "core/model/model.h"
#include "core/review/workspace.h"

#include <QJsonObject>
#include <vector>

namespace waymark {

/// What scripts read: "waymark-show/1". Institution and reviews with their counts, answers and actions; people appear
/// by their roles only. Nothing in it depends on when or where it is made. Documented in
/// docs/user-guide/command-line.md.
QJsonObject workspaceJson(const Workspace &workspace, const std::vector<const Review *> &reviews);

/// One review of it.
QJsonObject reviewJson(const Workspace &workspace, const Review &review);

/// {"total": 7, "agreed": 5, ...}, with the answered statements counted per level under "levels".
QJsonObject countsJson(const ProfilePart &part, int levels);

/// A level, or null where there is none.
QJsonValue levelJson(std::optional<Level> level);
/// {"low": 2, "high": 3}, or null.
QJsonValue medianJson(const std::optional<LevelRange> &median);

/// "waymark-compare/1": the reviews, oldest first and the present one last, the totals, every statement and theme with
/// its values in that order, and the statements of earlier structures that are listed apart. Documented in
/// docs/user-guide/command-line.md.
QJsonObject comparisonJson(const Workspace &workspace, const Comparison &comparison);

/// "changed", "confirmed", "carried-forward", "newly-answered", "no-longer-answered", "unanswered", "not-comparable".
QString keyOf(ChangeKind kind);
/// "not-matched", "gone", "merged".
QString keyOf(EarlierStatement::Why why);

/// What scripts read: "waymark-spread/1". Below four answers a statement has no counts and no figures: null.
/// Documented in docs/user-guide/command-line.md.
QJsonObject spreadJson(const Workspace &workspace, const Review &review);

/// The figures of one row of counts, whose first category is level `first`: "counts", "answers", "leik_d", "consensus",
/// "median" ("2", or "2-3"). There must be an answer in it, and two categories.
QJsonObject figuresJson(const Counts &counts, int first);

/// "waymark-model-show/1": a model worded for a kind of institution, to be read by scripts; not a model file, for the
/// placeholders are filled.
QJsonObject modelJson(const Model &model, InstitutionKind kind);

} // namespace waymark
