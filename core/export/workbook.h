// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/exporttable.h"

#include <QByteArray>

namespace waymark {

/// The tables of exporttable.h as sheets of an XLSX file, the counts with a native chart for each review,
/// the actions by status with one. Every text is
/// written as a text, never as a formula or a link; headings stay in sight and filter; a sheet prints one page wide.
/// The same values make the same bytes. CannotWrite where the library's own temporary file fails.
Result<QByteArray> workbookOf(const Workspace &workspace, const ExportReviews &reviews);

/// A workbook to be filled in by colleagues, a row each: name, role and, for each statement of the themes, a level to
/// choose from a list and a comment. The headings stay in sight; the descriptors are on a second sheet. What is filled
/// in is understood when it comes back (core/asking/answertable.h).
Result<QByteArray> questionWorkbook(const Workspace &workspace, const Review &review, const std::vector<int> &themes);

/// One table as the only sheet of an XLSX file, in the same way.
Result<QByteArray> workbookOf(const ExportTable &table);

} // namespace waymark
