// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xlsx.h"

namespace waymark {

/// What the file "mimetype" in the archive of such a spreadsheet says; of a template it goes on with "-template".
inline constexpr auto odsType = "application/vnd.oasis.opendocument.spreadsheet";

/// The sheets of an OpenDocument spreadsheet (ISO/IEC 26300), in their order: LibreOffice, Google Sheets and Excel
/// write it. Cells and limits are those of readXlsx(): a date is the number that it is in a workbook, a text is what is
/// shown without its formats and without comments on it. Rows and cells that a file says are repeated are counted as
/// the many that they are, before they are made.
Result<std::vector<Sheet>> readOds(const QByteArray &bytes, const QString &file);

} // namespace waymark
