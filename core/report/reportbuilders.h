// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportparts.h"

namespace waymark {

// One for each kind; makeReport() calls them.

ReportContent governorsReport(const ReportFacts &facts, const ReportOptions &options);
ReportContent fullReport(const ReportFacts &facts, const ReportOptions &options);
ReportContent dashboard(const ReportFacts &facts, const ReportOptions &options);
ReportContent actionPlan(const ReportFacts &facts, const ReportOptions &options);
ReportContent peerPack(const ReportFacts &facts, const ReportOptions &options);
ReportContent compassSheet(const ReportFacts &facts, const ReportOptions &options);

} // namespace waymark
