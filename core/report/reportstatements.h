// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportparts.h"

namespace waymark {

// What papers say of statements: where each is, why, and who decided it.

/// Its title, with its Gatsby Benchmarks below.
block::Heading themeHeading(const Theme &theme);
block::LevelMark markOf(const Decision &decision);
/// "Level 2, agreed · ↑ up 1".
QString standingLine(const Decision &decision, const ComparedStatement *compared);
/// The points of the level chosen, worded for the institution.
QStringList descriptorLines(const ReportFacts &facts, const Decision &decision);

/// What each round decided, a line each; its reason only where that is not the reason of the decision as it is.
QStringList roundLines(const ReportFacts &facts, const Decision &decision);
/// Who was in the meeting, as a section, once for each round and day: the same list below every statement would hide
/// the reasons.
void addPresence(ReportBlocks &blocks, const ReportFacts &facts);
/// Why and when the review was opened again after it had been finished; nothing where it never was.
void addReopenings(ReportBlocks &blocks, const ReportFacts &facts);

/// How much is said of each statement.
struct StatementDepth
{
    bool rounds = false;   ///< what each round decided, who was there, what was noted against it
    bool comments = false; ///< the private comment
};

/// Statement by statement, a heading for each theme: level, standing, change, descriptor, why, evidence, actions.
void addStatements(ReportBlocks &blocks, const ReportFacts &facts, const StatementDepth &depth);

} // namespace waymark
