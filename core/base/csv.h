// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace waymark {

/// One record: `line` is where it begins in the file, from 1, for a record may hold line breaks of its own.
struct CsvRow
{
    int line = 1;
    QStringList fields;
    int row = 1; ///< as spreadsheets count: each record is one, however many lines it has, and so is an empty line
    bool cleaned = false; ///< something that cannot be seen was in it

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// The first record and the ones after it. Empty lines are left out; a short record keeps its few fields.
struct CsvTable
{
    QStringList header;
    std::vector<CsvRow> rows;
    QChar separator = u',';
    int headerRow = 1; ///< as CsvRow counts
};

/// What of a file is read besides what every CSV may be.
struct CsvReading
{
    qsizetype maxFields = 64; ///< in one record
    bool titleAbove = false;  ///< a record may have more fields than the first one, which may be a title
    bool windowsText = false; ///< what is no UTF-8 is read as Windows-1252, as spreadsheets without Unicode write
};

/// Reads RFC 4180: quoted fields, doubled quotes, line breaks inside quotes, LF or CRLF. Beyond it, as spreadsheets
/// write it: a byte order mark, UTF-16 with one ("Unicode text"), semicolons or tabs where the comma is a decimal sign,
/// a first line "sep=;", and empty cells at the end of a record. Fields come clean (core/base/plaintext.h).
/// Refused: more than 4 MiB, 20,000 records, `maxFields` or 20,000 characters in one; text in another encoding; a quote
/// never closed or followed by more text; a record with more filled cells than the header, which would lose text
/// without a word, but where a title may be above.
/// `file` names the source in errors, and the place is "line N".
Result<CsvTable> readCsv(const QByteArray &bytes, const QString &file, const CsvReading &reading = {});

/// "line 14": the place of a record in errors.
QString csvPlace(int line);

} // namespace waymark
