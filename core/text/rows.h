// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"
#include "core/review/textplace.h"
#include "core/review/workspace.h"

namespace waymark {

/// What a step did, for the undo menu and tips: "choosing a level for 2.4". Statements are named as far as they are
/// few.
QString gestureText(const Step &step);
QString undoText(const Step &step); ///< "Undo choosing a level for 2.4"
QString redoText(const Step &step); ///< "Redo choosing a level for 2.4"

/// Where a text is, for people: "Review 2026/27, 2.4, why", "Action for 1.1", "School or college contacts". Rows
/// are looked up in the workspace; one that is not there any more is named by what it was.
QString textPlaceName(const Workspace &workspace, const TextPlace &place);

/// A text of a kind of row, as what it is called: "Why", "Answer to governors".
QString fieldName(const QString &table, const QString &field);

/// A kind of row of a file, for people: "answer", "action". `table` and `subject` of the next are the journal's.
QString rowKindName(const QString &table);
/// One row: "Review 2026/27, 2.4, answer", "Review 2026/27, 1.1, action \"Publish the plan\"".
QString rowName(const Workspace &workspace, const QString &table, const QString &subject);

} // namespace waymark
