// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

// What charts are told: plain values, filled by pages and by the command line. All texts are plain text; whatever looks
// like markup in them is shown literally.

/// A theme as the charts name it: its number is in the circle, the short title next to it.
struct ChartTheme
{
    int number = 1;
    QString title;

    friend bool operator==(const ChartTheme &, const ChartTheme &) = default;
};

/// How something moved between two reviews. `words` come without arrow or sign, e.g. "up 1", "same", "new".
struct ChartChange
{
    enum class Direction { None, Up, Same, Down };
    Direction direction = Direction::None;
    QString words = {};

    friend bool operator==(const ChartChange &, const ChartChange &) = default;
};

/// One theme in one review, as one number. `value` is 0..levels, nothing when no statement is answered (never 0);
/// `text` is how it is written ("2-3" for a tied median), empty: `value` with one decimal place.
struct ThemeValue
{
    std::optional<double> value = {};
    QString text = {};
    int answered = 0;
    int statements = 0;
    /// The least and the greatest level answered, where the measure is a median; both or none.
    std::optional<int> lowest = {};
    std::optional<int> highest = {};
    /// The two middle levels of a median that lies between them: no one answered what is halfway. Both or none.
    std::optional<int> lower = {};
    std::optional<int> upper = {};

    friend bool operator==(const ThemeValue &, const ThemeValue &) = default;
};

/// One review's values, one for each theme of ThemeSeriesData.
struct ThemeSeries
{
    QString label; ///< e.g. "2026/27"
    QList<ThemeValue> values;
    bool afterGap = false; ///< there is at least one academic year without a review before it

    friend bool operator==(const ThemeSeries &, const ThemeSeries &) = default;
};

/// Themes over reviews, for radar, grouped bars and trend. Reviews come oldest first, the present one last; the
/// present one always has the first colour, dash and marker, so that one review looks alike in every chart.
struct ThemeSeriesData
{
    enum class Measure { Mean, Median };
    QString title;
    QString source = {}; ///< see Chart::source()
    int levels = 4;      ///< 2..7
    Measure measure = Measure::Median;
    QList<ChartTheme> themes;  ///< 1..12
    QList<ThemeSeries> series; ///< radar 1..5, grouped bars 1..5, trend any number

    friend bool operator==(const ThemeSeriesData &, const ThemeSeriesData &) = default;
};

/// One theme's statements counted by level; or those of something else, whose number is 0 then.
struct LevelBarsRow
{
    ChartTheme theme;
    QList<int> agreed;   ///< index is the level, 0 is "not in place yet"; missing entries count as none
    QList<int> draft;    ///< likewise
    int unanswered = 0;  ///< not answered this time
    int carried = 0;     ///< of those, with a level carried forward
    QString median = {}; ///< "3", "2-3", or empty when nothing is answered
    ChartChange change = {};
    QString labels = {}; ///< what the theme is labelled with, said in its tip and its table

    friend bool operator==(const LevelBarsRow &, const LevelBarsRow &) = default;
};

struct LevelBarsData
{
    QString title;
    QString source = {}; ///< see Chart::source()
    int levels = 4;      ///< 2..7
    QList<LevelBarsRow> rows;
    bool showMedian = true;
    QString rowHeader = {};    ///< what a row is; empty: a theme
    QString changeHeader = {}; ///< over the change column of the table, e.g. "Since 2025/26"; empty: no such column

    friend bool operator==(const LevelBarsData &, const LevelBarsData &) = default;
};

/// One statement's answer in one review.
struct StatementMark
{
    std::optional<int> level = {}; ///< 0 "not in place yet", 1..levels, nothing: not answered
    bool draft = false;            ///< answered and not agreed yet
    bool carriedForward = false;   ///< taken over from the review before, not reviewed
    bool query = false;
    bool asked = true; ///< false where that review's model has no such statement

    friend bool operator==(const StatementMark &, const StatementMark &) = default;
};

struct StatementRow
{
    QString number; ///< "2.4"
    QString title;
    int theme = 1;              ///< number of a theme in StatementRowsData::themes
    QList<StatementMark> marks; ///< one for each review, oldest first
    ChartChange change = {};
    QString how = {}; ///< how it came: "changed", "confirmed", "carried forward", ...

    friend bool operator==(const StatementRow &, const StatementRow &) = default;
};

/// Statements as rows over reviews, for dumbbell and heat map, in the order in which they are shown.
struct StatementRowsData
{
    QString title;
    QString source = {};       ///< see Chart::source()
    int levels = 4;            ///< 2..7
    QStringList reviews;       ///< "2025/26", ...: oldest first, the present one last
    QStringList shortNames;    ///< for narrow columns, "25/26"; empty: `reviews`
    QList<bool> afterGap = {}; ///< of `reviews`: at least one academic year without a review before it; may be empty
    QList<ChartTheme> themes;
    QList<StatementRow> rows;
    QString since = {};        ///< "since 2026/27": over the changes
    QString notAsked = {};     ///< what a mark that was not asked means; empty: that model has no such statement
    bool themeHeadings = true; ///< a heading wherever the theme differs from the row above; off when sorted by change

    friend bool operator==(const StatementRowsData &, const StatementRowsData &) = default;
};

/// How the answers to one statement are spread over the levels.
struct SpreadRow
{
    QString number; ///< "2.4"
    QString title;
    int theme = 1;
    QList<int> counts = {}; ///< index is the level, 0 is "not in place yet"; empty where they must not be shown
    QString median = {};    ///< "2", "2-3"
    QString words = {};     ///< how wide, in a few words
    QString withheld = {};  ///< why there are no counts, where there are none

    friend bool operator==(const SpreadRow &, const SpreadRow &) = default;
};

/// Statements in the order in which they are shown.
struct SpreadData
{
    QString title;
    int levels = 4; ///< 2..7
    QList<SpreadRow> rows;

    friend bool operator==(const SpreadData &, const SpreadData &) = default;
};

} // namespace waymark
