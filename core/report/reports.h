// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/report/reportparts.h"

#include <QDate>

namespace waymark {

/// The report of a review, compared with the last review before it where there is one of the same structure. `today`
/// is for what is overdue. Options that the kind does not have are left aside. `actionTimes` is for minutes, which tell
/// what was noted after a meeting from what was noted in it.
ReportContent makeReport(const Workspace &workspace, const Review &review, ReportKind kind,
                         const ReportOptions &options, QDate today, const ActionTimes &actionTimes = {});

// One for each kind, without the disguise of a de-identified one; makeReport() calls them.

ReportContent governorsReport(const ReportFacts &facts, const ReportOptions &options);
ReportContent fullReport(const ReportFacts &facts, const ReportOptions &options);
ReportContent dashboard(const ReportFacts &facts, const ReportOptions &options);
ReportContent actionPlan(const ReportFacts &facts, const ReportOptions &options);
ReportContent peerPack(const ReportFacts &facts, const ReportOptions &options);
ReportContent compassSheet(const ReportFacts &facts, const ReportOptions &options);
ReportContent meetingAgenda(const ReportFacts &facts, const ReportOptions &options);
ReportContent preRead(const ReportFacts &facts, const ReportOptions &options);
ReportContent meetingMinutes(const ReportFacts &facts, const ReportOptions &options);

} // namespace waymark
