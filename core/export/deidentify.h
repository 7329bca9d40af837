// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// The values with what points at people and at the institution taken out, for a view of several institutions:
/// - names of people, and the institution's name, reference and contacts, are empty;
/// - texts are as core/report/disguise.h makes them: "[SENCo]" where somebody is named, "[school]", "[e-mail]";
/// besides,
///   "[institution]" for its name without words such as "School", and "[name]" for a name that somebody answered under;
/// - responses with all that they said, private comments, dissent, messages to colleagues, who visited, links, copied
///   files and paths of films are not in it.
/// Roles, ids, levels, decisions with their reasons, and actions stay. Finished reviews get the digest of what is left.
/// A name that is misspelt, or that only the text knows, is not found, and an everyday word that may be a name is left:
/// whoever sends it on reads it first.
Workspace deIdentified(const Workspace &workspace);

/// The everyday words in its texts that were left and may be names, for that person: a line for each text.
QStringList doubtfulNames(const Workspace &workspace);

} // namespace waymark
