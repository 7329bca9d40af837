// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"
#include "core/review/workspace.h"

#include <initializer_list>

/// Whole workspaces that came about otherwise than by a gesture: restored from a backup, or merged of two copies.
namespace waymark {

/// Everything that makes the rows of `from` those of `to`, in an order in which a file can take it. Empty where they
/// hold the same.
Step difference(const Workspace &from, const Workspace &to, const QString &gesture);

/// Puts one row, in place of what has its key, or takes it away. Nothing is asked: the workspace may make no sense
/// until all is done.
void put(Workspace &workspace, const Row &row);
void takeAway(Workspace &workspace, const Row &row);

/// References to what is not there go as they do when what they refer to is removed, and lists of highest leverage
/// close their gaps.
void dropLooseEnds(Workspace &target);

/// An action runs where nothing continues it, and is continued where something does. Bringing rows together can bring
/// the one half of that without the other; one that was left so in a workspace of `before` stays so.
void matchWithSuccessors(Workspace &target, std::initializer_list<const Workspace *> before);

/// A review that is over keeps what it was held with in `from`, where that has changed in the target: the priorities,
/// and the members of the groups that answered in it, as far as these people are there.
void keepWhatWasThen(Workspace &target, const Workspace &from, ReviewId review);

/// Whether a file can hold this: no row is broken, and nothing is wrong between them.
bool makesSense(const Workspace &target);

} // namespace waymark
