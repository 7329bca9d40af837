// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// The bytes "waymark-review/1" of a review (docs/file-format.md): year, title, date, both digests, participants as id
/// and role, decisions with rounds, texts and marks. Names, actions and briefing lie outside.
QByteArray reviewBytes(const Workspace &workspace, const Review &review);
/// SHA-256 of them.
Digest reviewDigest(const Workspace &workspace, const Review &review);

/// False for a finished review whose content is no longer what was finished: damage, or a change made by another
/// program.
bool isAsFinished(const Workspace &workspace, const Review &review);
/// The reviews that isAsFinished() is false for, by date. Makes the digest of every finished review: what was found
/// when a file was read is IntegrityProblem::Kind::FinishedChanged.
std::vector<const Review *> changedSinceFinished(const Workspace &workspace);

} // namespace waymark
