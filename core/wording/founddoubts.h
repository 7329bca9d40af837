// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/foundmodel.h"

namespace waymark {

/// Adds the doubts that texts give by themselves and beside each other: starts, ends, lengths, repeats. What most cells
/// of the document do is its habit, and only what departs from it is doubted.
void noteTextDoubts(std::vector<FoundModel::FoundStatement> &statements);

/// Adds the doubts of a title by itself.
void noteTitleDoubts(FoundModel::Text &title);

} // namespace waymark
