// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"
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

} // namespace waymark
