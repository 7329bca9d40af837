// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

/// Workspaces of any size, each the same every time but for its ids.
namespace waymark::bench {

/// So many reviews, one each year, each with an agreed answer and a reason for every statement.
Workspace withReviews(int count);
/// One review, and so many answers from colleagues to all its statements, nobody of whom is on the list of people.
Workspace withResponses(int count);
/// One review, and so many actions, of which each third one is done.
Workspace withActions(int count);
/// One review, and so many pieces of evidence for its statements.
Workspace withEvidence(int count);

} // namespace waymark::bench
