// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/review/workspace.h"

namespace waymark {

/// What a file's values can be written as, to be used elsewhere.
enum class ExportKind {
    Everything,   ///< JSON that a file can be made of again
    WithoutNames, ///< JSON to be set beside other institutions
    Spreadsheet,  ///< XLSX with all tables and charts
    AnswersCsv,
    ActionsCsv,
};

/// The ending of its files, without the dot.
QString suffixOf(ExportKind kind);

/// Wholly or not at all. FileErrors about `path`, as writeWholeFile() has them.
Result<void> writeExport(const Workspace &workspace, ExportKind kind, const QString &path,
                         Existing existing = Existing::Replace);

/// Why no file is made of what was written without names.
QString noFileWithoutNames();

} // namespace waymark
