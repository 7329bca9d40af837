// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <algorithm>

namespace waymark::chartsamples {

inline QList<ChartTheme> themes(int count = 6)
{
    static const QStringList titles{
        QStringLiteral("Leadership and planning"),  QStringLiteral("Needs of learners, impact"),
        QStringLiteral("Future pathways"),          QStringLiteral("Curriculum and careers"),
        QStringLiteral("Employers and workplaces"), QStringLiteral("Personal guidance")};
    QList<ChartTheme> result;
    for (int i = 0; i < count; ++i)
        result.append({i + 1, i < titles.size() ? titles[i] : QStringLiteral("Theme number %1 of twelve").arg(i + 1)});
    return result;
}

inline ThemeSeriesData means(int themeCount = 6, int reviews = 2, int levels = 4)
{
    ThemeSeriesData data;
    data.title = QStringLiteral("Themes compared with last year");
    data.levels = levels;
    data.measure = ThemeSeriesData::Measure::Mean;
    data.themes = themes(themeCount);
    for (int review = 0; review < reviews; ++review) {
        ThemeSeries series{QStringLiteral("20%1/%2").arg(27 - reviews + review).arg(28 - reviews + review), {}};
        for (int theme = 0; theme < themeCount; ++theme) {
            const double value = 1.0 + ((theme * 5 + review * 3) % 11) / 10.0 + 0.45 * review;
            series.values.append({std::min<double>(value, levels), {}, 6, 7});
        }
        data.series.append(series);
    }
    return data;
}

inline ThemeSeriesData medians(int themeCount = 6, int reviews = 3)
{
    ThemeSeriesData data = means(themeCount, reviews);
    data.title = QStringLiteral("Median of each theme");
    data.measure = ThemeSeriesData::Measure::Median;
    for (ThemeSeries &series : data.series)
        for (ThemeValue &value : series.values) {
            const int twice = qRound(*value.value * 2);
            value.value = twice / 2.0;
            value.text =
                twice % 2 == 0 ? QString::number(twice / 2) : QStringLiteral("%1-%2").arg(twice / 2).arg(twice / 2 + 1);
        }
    return data;
}

inline LevelBarsData levelBars()
{
    using Direction = ChartChange::Direction;
    const QList<ChartTheme> t = themes();
    const ChartChange up{Direction::Up, QStringLiteral("up 1")};
    const ChartChange same{Direction::Same, QStringLiteral("same")};
    LevelBarsData data;
    data.title = QStringLiteral("Statements at each level, by theme");
    data.changeHeader = QStringLiteral("Since 2025/26");
    data.rows = {{t[0], {0, 1, 2, 3, 1}, {}, 0, 0, QStringLiteral("3"), up},
                 {t[1], {0, 2, 3, 2, 0}, {}, 0, 0, QStringLiteral("2"), same},
                 {t[2], {1, 2, 3, 2, 0}, {}, 0, 0, QStringLiteral("2"), up},
                 {t[3], {0, 0, 1, 1, 0}, {0, 0, 1, 0, 1}, 0, 0, QStringLiteral("2-3"), same},
                 {t[4],
                  {0, 0, 1, 0, 0},
                  {0, 0, 0, 1, 0},
                  1,
                  0,
                  QStringLiteral("2-3"),
                  {Direction::Down, QStringLiteral("down 1")}},
                 {t[5], {}, {}, 3, 0, {}, {}}};
    return data;
}

/// Ten statements of two themes over three reviews.
inline StatementRowsData statements()
{
    using Direction = ChartChange::Direction;
    const ChartChange up{Direction::Up, QStringLiteral("up 1")};
    const ChartChange down{Direction::Down, QStringLiteral("down 1")};
    const ChartChange same{Direction::Same, QStringLiteral("same")};
    const QString changed = QStringLiteral("changed");
    const QString confirmed = QStringLiteral("confirmed");
    StatementRowsData data;
    data.title = QStringLiteral("2026/27 compared with earlier reviews");
    data.reviews = {QStringLiteral("2024/25"), QStringLiteral("2025/26"), QStringLiteral("2026/27")};
    data.shortNames = {QStringLiteral("24/25"), QStringLiteral("25/26"), QStringLiteral("26/27")};
    data.themes = themes();
    StatementMark none;
    StatementMark carried{3};
    carried.carriedForward = true;
    StatementMark query{1};
    query.query = true;
    StatementMark draft{2};
    draft.draft = true;
    StatementMark unasked;
    unasked.asked = false;
    data.rows = {
        {QStringLiteral("2.1"), QStringLiteral("Learning journeys"), 2, {{1}, {2}, {3}}, up, changed},
        {QStringLiteral("2.2"), QStringLiteral("Needs of all learners"), 2, {{2}, {2}, {2}}, same, confirmed},
        {QStringLiteral("2.3"),
         QStringLiteral("Recording systems"),
         2,
         {{2}, {3}, carried},
         same,
         QStringLiteral("carried forward")},
        {QStringLiteral("2.4"), QStringLiteral("Destinations data"), 2, {{1}, {1}, draft}, up, changed},
        {QStringLiteral("2.5"), QStringLiteral("Learner perception"), 2, {{2}, {2}, query}, down, changed},
        {QStringLiteral("2.6"), QStringLiteral("Stakeholder voice"), 2, {none, {1}, {1}}, same, confirmed},
        {QStringLiteral("2.7"),
         QStringLiteral("Quality assurance"),
         2,
         {{1}, {1}, none},
         {},
         QStringLiteral("not answered yet")},
        {QStringLiteral("3.1"),
         QStringLiteral("Learners and labour market information"),
         3,
         {{0}, {0}, {2}},
         {Direction::Up, QStringLiteral("up 2")},
         changed},
        {QStringLiteral("3.2"),
         QStringLiteral("Learners and all routes"),
         3,
         {{2}, none, {4}},
         {Direction::None, QStringLiteral("new answer")},
         changed},
        {QStringLiteral("3.3"),
         QStringLiteral("Careers education for parents and carers of every learner"),
         3,
         {unasked, unasked, {0}},
         {},
         QStringLiteral("not comparable")},
    };
    return data;
}

} // namespace waymark::chartsamples
