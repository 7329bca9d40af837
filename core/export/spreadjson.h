// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"

#include <QJsonObject>

namespace waymark {

/// What scripts read: "waymark-spread/1". Below four answers a statement has no counts and no figures: null.
/// Documented in docs/user-guide/command-line.md.
QJsonObject spreadJson(const Workspace &workspace, const Review &review);

/// The figures of one row of counts, whose first category is level `first`: "counts", "answers", "leik_d", "consensus",
/// "median" ("2", or "2-3"). There must be an answer in it, and two categories.
QJsonObject figuresJson(const Counts &counts, int first);

} // namespace waymark
