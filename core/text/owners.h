// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// Who owns an action, as everybody may read it: what was written, else the role of the person; never a name out of
/// the people list. Empty where nobody does.
QString ownerInReports(const Workspace &workspace, const Action &action);

/// The same for the leader's own eyes, with the person's name where there is one: "Sam Example, SENCo".
QString ownerOnScreen(const Workspace &workspace, const Action &action);

} // namespace waymark
