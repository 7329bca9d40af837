// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <set>

/// The days on which a review was finished, by the clock of this computer.
namespace waymark {

/// The day on which a finished review was finished; invalid for one that is open. One that was typed in from paper was
/// finished on its own date, not on the day it was typed in.
QDate finishedOn(const Review &review);
/// The day up to which the papers of a review that was held go: when it was finished, and not when that was corrected.
/// Where that is not stored, a month after the last agreement before the correction, or the day on which it was
/// reopened where that is earlier. Invalid for one that was never finished.
QDate firstFinishedOn(const Workspace &workspace, const Review &review);

/// What has to be kept of a review that is over before it changes, for the papers that tell of it: the priorities and,
/// for a group that answered, its members. As they are in this workspace, where it keeps nothing older.
std::vector<PastPriority> prioritiesToKeep(const Workspace &workspace, ReviewId review);
std::vector<PastMembership> membersToKeep(const Workspace &workspace, ReviewId review, GroupId group);
/// The groups that answered in a review.
std::set<GroupId> groupsThatAnswered(const Workspace &workspace, ReviewId review);

} // namespace waymark
