// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exporttable.h"
#include "core/insight/groupprofile.h"

namespace waymark {

/// A row for each theme of each institution: how many statements stand at each level, and the median. Columns of levels
/// go up to the most that an edition of the group has. Those without a review, and files that were not read, have a row
/// of their own whose last column says why.
ExportTable groupTable(const InstitutionGroup &group);

enum class GroupExport { Json, Csv, Xlsx };

/// The bytes of a file for scripts or spreadsheets. Errors: as of the workbook.
Result<QByteArray> groupBytes(const InstitutionGroup &group, GroupExport format);

} // namespace waymark
