// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exporttable.h"
#include "core/insight/groupprofile.h"

#include <QJsonObject>

namespace waymark {

/// A row for each theme of each institution: how many statements are at each level, and the median. Columns of levels
/// go up to the most that an edition of the group has. Those without a review, and files that were not read, have a row
/// of their own whose last column says why.
ExportTable institutionGroupTable(const InstitutionGroup &group);

enum class InstitutionGroupExport { Json, Csv, Xlsx, Tidy };

/// For analysts, documented in docs/exchange-format.md as "waymark-tidy/1": a row for each statement of each review of
/// each institution, with its key and no name and no text. ASCII, commas, CRLF. The group must have been read with
/// InstitutionGroupDetail::Answers.
QByteArray institutionGroupTidy(const InstitutionGroup &group);

/// The bytes of a file for scripts or spreadsheets. Errors: as of the workbook.
Result<QByteArray> institutionGroupBytes(const InstitutionGroup &group, InstitutionGroupExport format);

/// "waymark-group/1": schools and colleges side by side, each with the counts of one review by theme, and the files
/// that were not read. Documented in docs/user-guide/command-line.md.
QJsonObject institutionGroupJson(const InstitutionGroup &group);

/// "not-found", "unreadable", "locked", "interrupted", "older", "newer": what scripts tell apart.
QString keyOf(Unread::Why why);

} // namespace waymark
