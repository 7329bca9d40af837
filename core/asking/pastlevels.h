// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answerrows.h"

#include <map>

namespace waymark {

/// The levels that one column holds of a table with a row for each statement, as schools keep the results of a year.
struct LevelColumn
{
    QString heading; ///< what is above them: "2024/25"; "Column C" where nothing is
    std::map<StatementNumber, Level> levels;
    std::vector<CellProblem> problems; ///< cells that are no level: their statements have none here

    friend bool operator==(const LevelColumn &, const LevelColumn &) = default;
};

/// The columns with levels in the sheet that has most statements down a column, from left to right: those in which at
/// least as many cells are levels as are not. Statements are recognised as in the headings of a table of answers.
/// `review` gives structure and wording, and need not be in the workspace. NoStatementRows where there is no such
/// column.
Result<std::vector<LevelColumn>> findLevelColumns(const std::vector<Sheet> &sheets, const QString &file,
                                                  const Workspace &workspace, const Review &review);

/// The same of an XLSX workbook or a CSV file. NotATable where it is something else, else why it cannot be read.
Result<std::vector<LevelColumn>> readLevelColumns(const QString &path, const Workspace &workspace,
                                                  const Review &review);

} // namespace waymark
