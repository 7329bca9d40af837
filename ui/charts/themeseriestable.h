// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

namespace waymark {

/// The table twin of radar, grouped bars and trend: a row for each theme, a column for each review.
ChartTable themeSeriesTable(const ThemeSeriesData &data);
/// One theme over all reviews as lines of plain text.
QString themeSeriesTip(const ThemeSeriesData &data, qsizetype theme);
/// A sentence: what is shown, how many themes, which reviews.
QString themeSeriesDescription(const ThemeSeriesData &data, const QString &kind);
/// Of the review at `place` among `count`: the last one is the present, style 0.
inline int themeSeriesStyle(qsizetype place, qsizetype count) { return static_cast<int>(count - 1 - place); }

} // namespace waymark
