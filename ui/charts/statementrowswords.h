// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

namespace waymark {

/// The table twin of dumbbell and heat map: a row for each statement, a column for each review.
ChartTable statementRowsTable(const StatementRowsData &data);
/// One statement over all reviews as lines of plain text; empty for no such row.
QString statementRowTip(const StatementRowsData &data, qsizetype row);
/// A sentence: what is shown, how many statements, which reviews.
QString statementRowsDescription(const StatementRowsData &data, const QString &kind);
/// "2.4 Destinations data".
QString statementName(const StatementRow &row);
/// The theme of that number; one with an empty title where the data names none.
ChartTheme themeOf(const StatementRowsData &data, int number);
/// For narrow columns.
QString shortReview(const StatementRowsData &data, qsizetype review);

} // namespace waymark
