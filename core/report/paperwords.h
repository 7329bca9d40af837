// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QString>

namespace waymark {

/// Headings and labels of reports, the same in every format it is written in.
enum class PaperWord {
    WhereWeStand,
    Strengths,
    Priorities,
    Asks,
    SinceLast,
    Detail,
    LastActions,
    Notes,
    Rationale,
    Evidence,
    Actions,
    Draft,
    NotInPlace,
    Carried,
    Unanswered,
    Change, ///< over the column of how many statements rose and fell
    None,
    Theme,
    Statements,
    Comment,
    Rounds,
    Reopened,
    Leverage,
    Signposts,
    PeersSaid,
    AsCriticalFriend,
};
/// In the language that the program speaks, as all of these.
QString paperWord(PaperWord word);
QString pageOf(int page, int pages); ///< "Page 1 of 5"
QString pageOfPattern();             ///< the same with %1 and %2, for programs that count the pages themselves
QString totalOf(int total);          ///< "of 7"
QString levelLegend(int level);      ///< "level 2"; "not in place" for 0
QString levelsLegend(int levels);    ///< "levels 1 to 4", for all of them but 0
QString partLegend(const block::ThemeBars::Part &part);
/// "3 (1 draft)": in a table a draft is among those of its level, and said to be one.
QString countWithDrafts(const block::ThemeBars::Row &row, const block::ThemeBars::Part &part);
/// Which of the tones 0 to 4, as the look has them, a level of a scale of any length is shown in.
int paperTone(int level, int levels);

} // namespace waymark
