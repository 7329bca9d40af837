// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

#include <QCoreApplication>

namespace waymark {

/// The translators' context of everything the charts say.
struct ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

namespace chartwords {

// The words that several charts and their table twins share, each phrased once.

/// "not in place" for 0, "level 3", "not answered" for nothing.
QString level(const std::optional<int> &level);
/// level(), and then whatever else is true of the answer: "level 3, draft, query".
QString mark(const StatementMark &mark);
/// The numeral of a badge: "0", "3", an en dash where there is no answer.
QString numeral(const std::optional<int> &level);
/// A theme's value as written next to a mark: its own text or one decimal place; an en dash for nothing.
QString value(const ThemeValue &value);
/// "2.4 · 6 of 7", for the end of a bar; "not answered".
QString valueOutOf(const ThemeValue &value);
/// "from 1 to 4"; empty where the range is not known.
QString rangeOf(const ThemeValue &value);
/// "2.4 (6 of 7 answered)", with its range where that is known; or "not answered".
QString valueWithCounts(const ThemeValue &value);
/// "mean of answered" or "median of answered".
QString measure(ThemeSeriesData::Measure measure);
/// "↑ up 1", "same": for tables and tips, where nothing can be drawn. Without "=", which a spreadsheet would reckon.
QString change(const ChartChange &change);
/// "1 Leadership and planning"; the title alone where there is no number.
QString theme(const ChartTheme &theme);
/// "of 7".
QString outOf(int statements);

} // namespace chartwords

/// The table twin of radar, grouped bars and trend: a row for each theme, a column for each review.
ChartTable themeSeriesTable(const ThemeSeriesData &data);
/// One theme over all reviews as lines of plain text.
QString themeSeriesTip(const ThemeSeriesData &data, qsizetype theme);
/// A sentence: what is shown, how many themes, which reviews.
QString themeSeriesDescription(const ThemeSeriesData &data, const QString &kind);
/// Of the review at `index` among `count`: the last one is the present, style 0.
inline int themeSeriesStyle(qsizetype index, qsizetype count) { return static_cast<int>(count - 1 - index); }

} // namespace waymark
