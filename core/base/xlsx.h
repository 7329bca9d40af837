// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace waymark {

/// A line of a spreadsheet that holds anything.
struct SheetRow
{
    int number = 1;       ///< as spreadsheets count, from 1
    QStringList cells;    ///< from column A; those after the last one that holds something are not there
    bool cleaned = false; ///< something that cannot be seen was taken out already

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// What is written in one sheet, or in a CSV file.
struct Sheet
{
    QString name; ///< empty for a CSV file
    std::vector<SheetRow> rows;
    bool since1904 = false; ///< its dates are days since the beginning of 1904, as Excel on a Mac counted

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

inline constexpr int maxSheetColumns = 512;
inline constexpr int maxSheetRows = 5000;                        ///< that hold anything, of all sheets together
inline constexpr int maxSheetCells = 400'000;                    ///< likewise
inline constexpr qint64 maxXlsxBytes = qint64{16} * 1024 * 1024; ///< of the file as it is packed
inline constexpr qsizetype maxCellLength = 20'000;               ///< characters; what is more of a cell is not read

/// "B", "AA": what spreadsheets call a column; `column` counts from 0.
QString columnLetters(int column);

/// Whether the bytes are a workbook, by what is packed in them.
bool isXlsx(const QByteArray &bytes);

/// The sheets of an Office Open XML workbook (ECMA-376), in their order: Excel, Microsoft Forms, Google Sheets and
/// LibreOffice write it. Cells are what is stored in them as text: shared and inline texts without their formats, the
/// last result of a formula, numbers in as few digits as they need ("3"), dates as the numbers that they are.
/// Whatever looks like an attack ends in an error, and nothing in a workbook is followed or carried out:
/// - TooLarge: more bytes than `maxXlsxBytes`, or many times more once unpacked; DamagedTable: no sound archive or XML;
/// - TooMany, with the sheet as its place: more columns, rows or cells than above, or 16 million characters.
Result<std::vector<Sheet>> readXlsx(const QByteArray &bytes, const QString &file);

} // namespace waymark
