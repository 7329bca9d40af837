// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QDate>

namespace waymark {

/// The report of a review, compared with the last review before it where there is one of the same structure. `today`
/// is for what is overdue. Options that the kind does not have are left aside.
ReportContent makeReport(const Workspace &workspace, const Review &review, ReportKind kind,
                         const ReportOptions &options, QDate today);

} // namespace waymark
