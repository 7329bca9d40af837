// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"

#include <QJsonObject>

namespace waymark {

/// `merge --json`: the form "waymark-merge/1" of docs/user-guide/command-line.md. Mine is A there, theirs is B.
/// `choices` has a side for each conflict, or nothing where it is not decided; `isWritten`: the new file is there.
/// CopiesDoNotFit, or FilesTooLarge, where no file can hold what was chosen.
Result<QJsonObject> mergeJson(const Merge &merge, const std::vector<std::optional<Side>> &choices, bool isWritten);

} // namespace waymark
