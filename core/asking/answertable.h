// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xlsx.h"
#include "core/model/model.h"

#include <optional>
#include <vector>

namespace waymark {

/// What a column of a table of answers holds.
struct AnswerColumn
{
    enum class Use {
        Unused,
        Name,    ///< there can be several: the first one that is filled counts
        Surname, ///< where the names are in two columns
        Role,
        Time, ///< when it was sent
        Email,
        Level, ///< the answers to `statement`; so for the next two
        Comment,
        Evidence,
    };
    QString heading; ///< as it stands in the table, on one line
    Use use = Use::Unused;
    std::optional<StatementNumber> statement; ///< exactly where the use is of a statement

    friend bool operator==(const AnswerColumn &, const AnswerColumn &) = default;
};

inline bool isOfStatement(AnswerColumn::Use use) { return use >= AnswerColumn::Use::Level; }

/// A table with one row for each person, as Microsoft Forms, Google Forms and spreadsheets hold it.
struct AnswerTable
{
    QString file;
    QString name;    ///< of the sheet; empty for a CSV file
    int heading = 1; ///< the row of the headings, as spreadsheets count
    std::vector<AnswerColumn> columns;
    std::vector<SheetRow> rows; ///< below the headings
    bool since1904 = false;     ///< as in Sheet
    QStringList others = {};    ///< sheets of the same file that have statements and rows too, and were not read

    /// Gives a column another use. Only one column has the same use for the same statement (or at all; but Name): the
    /// one that had it is then unused.
    void use(std::size_t column, AnswerColumn::Use use, std::optional<StatementNumber> statement = {});

    friend bool operator==(const AnswerTable &, const AnswerTable &) = default;
};

/// Its columns as rows and its rows as columns.
Sheet turnedOver(const Sheet &sheet);

/// The sheet and the row of headings with the most statements in them, and what each column is taken for:
/// - a statement by its number at the start of the heading, or by its title; after what forms put around it: "12. ",
///   "Theme 2 [2.4 Destinations]", spaces of any kind, and a mark of the file's encoding;
/// - a comment or evidence by a word after that ("2.4 comment", "2.4 Destinations: why?"), or alone ("Why?"), which
///   belongs to the statement before it;
/// - name, role, time and e-mail by usual headings in English.
/// What other sheets have is only named.
/// NoStatementColumns where no heading is a statement; RowForEachStatement where statements are down a column instead,
/// as in the results of a whole review (pastlevels.h); Empty where there is nothing below the headings.
Result<AnswerTable> findAnswerTable(const std::vector<Sheet> &sheets, const QString &file, const Structure &structure);

} // namespace waymark
