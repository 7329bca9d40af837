// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// The review that a row belongs to and would go with; nothing for what belongs to the institution. `in` holds the row.
std::optional<ReviewId> reviewOf(const Row &row, const Workspace &in);

} // namespace waymark
