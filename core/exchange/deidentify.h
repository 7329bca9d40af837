// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// The values with what points at people and at the institution taken out, for a view of several institutions:
/// - names of people, and the institution's name, reference and contacts, are empty;
/// - where a text names one of them there stands "[name]" or "[institution]": the full name and the surname in any
/// case,
///   other parts of a name as they are written, and the institution's name with and without words such as "School";
/// - responses with all that they said, private comments, dissent, messages to colleagues, who visited, links, copied
///   files and paths of films are not in it.
/// Roles, ids, levels, decisions with their reasons, and actions stay. Finished reviews get the digest of what is left.
/// A name that is misspelt, or that only the text knows, is not found: whoever sends it on reads it first.
Workspace deIdentified(const Workspace &workspace);

} // namespace waymark
