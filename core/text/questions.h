// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QStringList>

/// The words of questions that are asked with other tools: what goes out with them is understood when it comes back in
/// a table (core/asking/answertable.h).
namespace waymark {

QString nameHeading();     ///< "Name"
QString roleHeading();     ///< "Role"
QString commentWord();     ///< "comment", after a statement's number
QString doNotKnowChoice(); ///< "I do not know"

/// "2.4 Destinations data": the heading of a statement's answers.
QString statementHeading(const Statement &statement, InstitutionKind kind);
/// "2.4 comment"
QString commentHeading(const Statement &statement);

/// What can be chosen for a statement: "Not in place yet", "Level 1", ... up to the structure's levels, without those
/// that the wording has no words for, and "I do not know".
QStringList choicesOf(const Workspace &workspace, const Review &review, StatementNumber statement);

/// What the wording says at a level, in one line.
QString descriptorLine(const Workspace &workspace, const Review &review, StatementNumber statement, Level level);

} // namespace waymark
