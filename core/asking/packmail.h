// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"

namespace waymark {

/// What goes with the forms in a mail: the leader's message, how to fill in and send back, and the day; plain text.
QString packMailText(const Workspace &workspace, const Pack &pack);

} // namespace waymark
