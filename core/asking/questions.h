// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"

namespace waymark {

/// The questions of one theme to be pasted into Microsoft Forms or Google Forms: what is promised about names, the
/// guidance, name and role, then each statement with what can be chosen and room for a comment. Questions are numbered
/// ("3. 2.4 Destinations data") and choices lettered ("B. Level 1: ..."), as an import of questions takes them.
/// Answers to them are understood when they come back in a table (answertable.h). Empty where there is no such theme.
QString questionsText(const Workspace &workspace, const Pack &pack, int theme);

} // namespace waymark
