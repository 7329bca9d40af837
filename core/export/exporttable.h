// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QByteArray>
#include <variant>
#include <vector>

namespace waymark {

/// Nothing, a text as somebody wrote it, or a whole number.
using ExportCell = std::variant<std::monostate, QString, int>;

struct ExportColumn
{
    QString title;
    int width = 12; ///< in characters, for a spreadsheet; what is longer goes on in the next line
};

/// A table as a spreadsheet shows it. Every row has a cell for each column.
struct ExportTable
{
    QString title; ///< at most 31 characters, none of []:*?/\ as spreadsheets want their sheets named
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows;
};

/// The reviews that a table is about, oldest first.
using ExportReviews = std::vector<const Review *>;

/// A row for each statement of each review: level, standing, reasons and evidence. Private comments, marks and what
/// colleagues answered are not in it: spreadsheets get passed on.
ExportTable answersTable(const Workspace &workspace, const ExportReviews &reviews);
/// A row for each theme of each review: how many statements are at each level.
ExportTable countsTable(const Workspace &workspace, const ExportReviews &reviews);
/// A row for each action, with its owner as a role or group.
ExportTable actionsTable(const Workspace &workspace, const ExportReviews &reviews);
/// A row for each piece of evidence, by title. What was noted as evidence of an answer is with the answer.
ExportTable evidenceTable(const Workspace &workspace);
/// A row for each review: how many of its actions have which status.
ExportTable statusTable(const Workspace &workspace, const ExportReviews &reviews);
/// A row for each visit by peers or an expert, oldest first.
ExportTable visitsTable(const Workspace &workspace);
/// A row for each school or college that we were a critical friend of, oldest first.
ExportTable criticalFriendTable(const Workspace &workspace);
/// What the levels and the words beside them mean.
ExportTable notesTable(const Workspace &workspace, const ExportReviews &reviews);

/// A text that a spreadsheet takes for a text. One that begins with = + - @, their wide forms, a tab or a line end
/// would be worked out as a formula, or hide one: an apostrophe is put before it, and the text itself stays as it is.
QString harmlessCell(const QString &text);

/// RFC 4180 for spreadsheets: UTF-8 with a byte order mark, commas, CRLF after each record, and quotes where a field
/// holds a comma, a quote or a line end. Every text is a harmlessCell().
QByteArray csvOf(const ExportTable &table);

} // namespace waymark
