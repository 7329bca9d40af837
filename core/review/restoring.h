// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// What a version of a file holds, for telling one from another.
struct VersionContent
{
    int reviews = 0;
    int answers = 0; ///< statements that were answered in them: drafts and agreed ones
    int actions = 0;

    friend bool operator==(const VersionContent &, const VersionContent &) = default;
};

/// Of the whole file, all reviews together.
VersionContent contentOf(const Workspace &workspace);

/// How many rows of one kind a step would change.
struct ChangeCounts
{
    int added = 0;
    int removed = 0;
    int different = 0;

    int all() const { return added + removed + different; }
    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

/// What restoring would change, taken from the step that does it.
struct RestoreChanges
{
    ChangeCounts reviews; ///< different: anything in it, its answers and actions too
    ChangeCounts answers; ///< what was decided for a statement, with its texts
    ChangeCounts actions;
    ChangeCounts others; ///< people, responses, evidence and everything else

    bool isNone() const { return reviews.all() + answers.all() + actions.all() + others.all() == 0; }
    friend bool operator==(const RestoreChanges &, const RestoreChanges &) = default;
};

/// `present` is the workspace that the step is for.
RestoreChanges changesOf(const Step &step, const Workspace &present);

} // namespace waymark
