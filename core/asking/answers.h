// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace waymark {

/// Answers as people type them: "1.1=3", "2.4=0" (not in place yet), "1.2=unanswered", "2.5=?" (a query).
/// Either all of them, or the first text that is none. Whether a review knows the statement and the level is for
/// plan() to say.
tl::expected<std::vector<edit::Answer::One>, QString> parseAnswers(const QStringList &texts);

/// The first statement that is given two levels, or a level and none; asking a query as well is no contradiction.
std::optional<StatementNumber> contradiction(const std::vector<edit::Answer::One> &answers);

} // namespace waymark
