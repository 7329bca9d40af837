// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"
#include "core/review/voices.h"

#include <map>

namespace waymark {

/// A statement worth talking about, and why.
struct AgendaItem
{
    int position = 1;
    StatementNumber statement;
    StatementSpread spread;           ///< what can be said without names
    int queries = 0;                  ///< of responses that count, and the review's own
    std::optional<LevelRange> lowest; ///< what "lowest" goes by: the median where there is a spread, else the draft
    /// Levels up or down since the last comparable review, by what isDrafted(); else by the median, from its nearer end
    /// where it is two levels.
    std::optional<int> change;
    Decision decision;
    bool allTheSame = false; ///< and no query; never said of fewer than four answers, which nothing is said of
    int minutes = 0;         ///< agendaMinutes(): what it weighs; how long there is says the plan, plannedTime()

    /// Whether it has a level of this review, agreed or not.
    bool isDrafted() const { return decision.level && !decision.isOpen(); }

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

struct AgendaFilter
{
    std::optional<int> theme = {};
    bool withoutAgreed = false;   ///< leaves out what is agreed in this review already
    std::vector<int> themes = {}; ///< these come first, theme by theme, each in the agenda's order; then all others

    friend bool operator==(const AgendaFilter &, const AgendaFilter &) = default;
};

struct Agenda
{
    std::vector<AgendaItem> items;
    int minutes = 0; ///< of all items, as they weigh

    friend bool operator==(const Agenda &, const Agenda &) = default;
};

/// The order (core/text/meeting.h puts it into words; change the two together): the widest spread first, by Leik's D,
/// where a statement without a spread counts as one without difference; then the lowest level; then the most queries;
/// then the largest change since the last comparable review, up or down; then the model's order. Statements that no one
/// answered at all, in responses or in the review, come last.
///
/// Minutes: agendaMinutes() for each.
Agenda agenda(const Workspace &workspace, const Review &review, const AgendaFilter &filter = {});

/// How far apart answers are, by Leik's D: far from 1/3, very far from 2/3. None where all are the same, and where
/// there is no spread.
enum class Distance { None, Near, Far, VeryFar };
Distance distance(const StatementSpread &spread);

/// A minute to confirm what four or more see the same; three for a statement to talk over; five where answers are far
/// apart, eight where they are very far apart and people have to explain themselves; and two more where there is a
/// query. A rule of thumb, and said to be one.
int agendaMinutes(const StatementSpread &spread, int queries, bool allTheSame);

/// What a meeting can do with a statement that is not agreed, in the time that its plan has.
enum class Slot {
    Discuss, ///< there are minutes for it
    Quick,   ///< views are the same or close, and there is no query: to be agreed with little discussion, or none
    NoTime,  ///< it should be discussed, and the plan has no time left for that
};

struct PlannedTime
{
    Slot slot = Slot::Discuss;
    int minutes = 0; ///< at least minDiscussion where the plan has as many; 0 but for Slot::Discuss

    friend bool operator==(const PlannedTime &, const PlannedTime &) = default;
};

/// Nobody explains themselves in less.
inline constexpr int minDiscussion = 3;

/// How long there is for each statement that is not agreed: the minutes that the plan gives to themes in which one
/// needs discussion go, whatever its theme, to as many statements as can have minDiscussion of them, in the order of
/// agenda(): whoever differs most is heard first, in whichever order the meeting goes. Of statements that nothing sets
/// apart, those come first whose theme has most of its own minutes left. What is over is shared by the
/// squares of their weights, agendaMinutes(), in whole minutes. They add up to the plan's minutes of those themes, so
/// that plan and agenda tell one length. Empty where the plan has no minutes for any of these themes. `agenda` is of
/// all themes.
std::map<StatementNumber, PlannedTime> plannedTime(const Agenda &agenda, const std::vector<MeetingItem> &plan);

/// The plan with the minutes of each theme as plannedTime() gives them to its statements, so that a paper's clock and
/// its list of statements say the same. As long as the plan; a theme with nothing to discuss has what it had.
std::vector<MeetingItem> planByStatements(const Agenda &agenda, std::vector<MeetingItem> plan);

/// How many statements have a time like that, and the minutes of all.
struct PlannedTotals
{
    int open = 0; ///< not agreed, whether or not the plan has minutes for its theme
    int discuss = 0;
    int unanimous = 0; ///< of the quick ones, those that agreeable() takes in one step
    int quick = 0;     ///< the others
    int noTime = 0;
    int minutes = 0;

    friend bool operator==(const PlannedTotals &, const PlannedTotals &) = default;
};
PlannedTotals plannedTotals(const Agenda &shown, const std::map<StatementNumber, PlannedTime> &planned);

/// The themes that the plan has time for, in its order: AgendaFilter::themes.
std::vector<int> themesOf(const std::vector<MeetingItem> &plan);

/// Those of `statements` that should not be agreed unheard: there is a query, or colleagues answered and are not all of
/// the draft's level. Fewer than minUnanimous answers always count as not heard, whatever they say, for nothing must be
/// told of them. In the order of the agenda.
std::vector<AgendaItem> unheard(const Workspace &workspace, const Review &review,
                                const std::vector<StatementNumber> &statements);

/// The statements that edit::AgreeUnanimous takes, in the model's order, without those that are agreed at that level
/// already.
std::vector<StatementNumber> agreeable(const Workspace &workspace, const Review &review);

} // namespace waymark
