// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/followup.h"
#include "core/report/reportparts.h"

namespace waymark {

// What reports say of actions.

/// "Deputy head: evening for each key stage, by 31 March 2027".
QString actionInReport(const ReportFacts &facts, const Action &action);
/// "Deputy head, by 31 March 2027, overdue".
QString whoAndWhen(const ReportFacts &facts, const Action &action);
/// Still to be done, and its date passed before the day of the report.
bool isOverdue(const ReportFacts &facts, const Action &action);
/// "not started", "done", ... in a sentence.
QString statusInReport(ActionStatus status);
/// "12 November 2026: two groups asked", the oldest first.
QStringList progressLines(const ReportFacts &facts, const Action &action);
/// "1.1, 2.4".
QString statementNumbers(const ReportFacts &facts, const Action &action);
/// A sentence.
QString noActionsYet();
/// How the actions of a review's plan serve the institution's priorities, as these were then.
std::vector<block::Entry> servesEntries(const ReportFacts &facts);
/// The heading over them: a school's priorities, or a college's.
QString servesTitle(InstitutionKind kind);
/// What became of the last review's actions, counted, and of older ones that were still to do; then what was done with
/// its outcome, at most so many. Nothing where there were none.
void addSinceLast(ReportBlocks &blocks, const ReportFacts &facts, std::size_t max);
/// The actions that the leader picked, who does them by when; nothing where none are.
void addLeverage(ReportBlocks &blocks, const ReportFacts &facts);
/// The same with those that the leader picked first, in the leader's order.
std::vector<const Action *> leverageFirst(const ReportFacts &facts, std::vector<const Action *> actions);
/// Whether the leader picked it for this review.
bool isOfLeverage(const ReportFacts &facts, const Action &action);
/// "highest leverage", next to an action that the leader picked.
QString leverageMark();
/// What is worth knowing of an action next to it: that it is of highest leverage, done, overdue.
QStringList actionMarks(const ReportFacts &facts, const Action &action);
/// The same actions with what became of each, as a section; nothing where there are none.
void addLastActions(ReportBlocks &blocks, const ReportFacts &facts);
/// One line for each of these actions that is for the statement, highest leverage first; none for what was stopped.
QStringList actionLines(const ReportFacts &facts, const std::vector<const Action *> &actions,
                        StatementNumber statement);

} // namespace waymark
