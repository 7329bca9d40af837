// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agenda.h"
#include "core/insight/rounds.h"
#include "core/model/model.h"
#include "core/review/workspace.h"

#include <QLocale>
#include <QStringList>

namespace waymark {

/// What a meeting has until someone changes it.

/// "Careers team draft", "SLT", "Headteacher and SLT link".
QStringList usualRounds();
/// The review's own rounds, or the usual ones.
QStringList roundsOf(const Workspace &workspace, ReviewId review);
/// What a meeting of these people usually is: the round to propose while none was chosen.
QString roundOf(const Workspace &workspace, ReviewId review, const std::vector<Role> &present);
/// The round that agreeing records: the one chosen for the meeting, else the first of roundsOf().
QString presentRound(const Workspace &workspace, ReviewId review);

/// Introduction 5, film 2, handing out the themes 5, pairs discuss 15, then `feedbackMinutes` for each theme on
/// average: a theme has as much of them as it has statements, and at least 2.
std::vector<MeetingItem> usualMeetingPlan(const Structure &structure, ReviewId review);
inline constexpr int feedbackMinutes = 5;
/// The review's own plan, or the usual one.
std::vector<MeetingItem> meetingPlanOf(const Workspace &workspace, const Review &review);

/// The same with the minutes that each theme has by what is still to be discussed in it, as the agenda shares them out
/// and the clock of the meeting counts them.
std::vector<MeetingItem> timedPlanOf(const Workspace &workspace, const Review &review);

/// Of a plan, in minutes.
int minutesOf(const std::vector<MeetingItem> &plan);
/// The clock time at which each item begins, and last that at which all are over; empty where no start is known.
std::vector<QTime> clockOf(const std::vector<MeetingItem> &plan, std::optional<QTime> start);
/// "Thursday 3 December 2026, 15:45, Room 4", as far as it is arranged.
QString whenAndWhere(const Arrangement &arrangement, const QLocale &locale = QLocale());
/// The same with when it ends by this plan: "Thursday 3 December 2026, 15:45 to 16:42, Room 4".
QString whenAndWhere(const Arrangement &arrangement, const std::vector<MeetingItem> &plan);

/// What everyone reads first: why careers work matters, and what this meeting is for.
QString usualOpening();
/// The review's own words, or the usual ones.
QString openingOf(const Workspace &workspace, ReviewId review);

/// The person's name, the role where there is none, or "A former colleague"; a group's name.
QString voiceName(const Workspace &workspace, const Voice &voice);

/// Whose a response is: voiceName() where that is known, with the name that was typed where it is another: "Ben Lark
/// (wrote: Mallory)"; else the name as claimed, or the role. Empty where there is neither.
QString whoAnswered(const Workspace &workspace, const Response &response);

/// The rule by which the discussion agenda is ordered and its minutes are counted, in sentences, shown on demand.
/// `byTheme`: where the agenda follows the plan's themes.
QStringList agendaRule(bool byTheme = false);
/// What the order is worked out from, for those who ask: not for papers.
QString agendaMeasure();

/// "5"; "quick" for what is agreed without discussion, "no time" for what does not fit.
QString minutesText(const PlannedTime &time);

/// Why an item comes where it does, in one line: "wide apart, 2 queries, ↓ down 1 since last review".
QString agendaReason(const AgendaItem &item);

/// "28 statements to discuss: 9 in 30 of the meeting's 57 minutes, 12 can be agreed without discussion, no time for 7";
/// without minutes where the plan has none for them. Agreed statements are not counted.
QString toDiscussText(const PlannedTotals &totals, const std::vector<MeetingItem> &plan);

/// "5 answers", "5 answers, 1 of them without a level".
QString howManyText(const StatementSpread &spread);
/// The same with who they speak for, "3 answers: too few to show without names", "no answers yet".
QString answersText(const StatementSpread &spread);

/// "3 with the draft, 2 higher, 0 lower".
QString stancesText(const StanceCounts &stances);

/// Leik's D and the consensus in words of a caption: "spread 0.25, consensus 0.75".
QString spreadText(const AnonymousSpread &spread);

/// Why a review was reopened, as it was written; in words where removing a person reopened it.
QString reopeningReason(const Reopening &reopening);
/// The round's own name; "Round not recorded"; "Corrected after reopening".
QString roundTitle(const RoundMoves::Round &round);
/// How a statement moved in one round: "SLT: 2 → 3", "Careers team draft: level 2", "SLT: level 3 confirmed".
QString roundLine(const DecisionRecord &record, std::size_t round);
/// "Careers team: level 4, in another copy of the file": what was not used when the two were merged.
QString setAsideLine(const Settlement &settlement);
/// What was recorded with it, a line each: why, who was there, what was noted against it, when, and when it was set
/// aside.
/// `withTime`: with the time of day, where others of that day come before or after it.
QStringList roundDetails(const Settlement &settlement, InstitutionKind kind, bool withTime = false);

/// Something that happened to a statement in the meeting: it was agreed, or hands were counted.
struct RecordEntry
{
    QDateTime at;
    QString line;        ///< "SLT: 2 → 3", "Show of hands, SLT: Level 2: 6, Level 3: 9"
    QStringList details; ///< of an agreement why, what was noted against it, when and who; of a count when

    friend bool operator==(const RecordEntry &, const RecordEntry &) = default;
};

/// In the order in which it happened, with times where several fall on one day, so that it can be told which decision
/// a count or a different view belongs to. `withPresent`: with who was there.
std::vector<RecordEntry> recordEntries(const Workspace &workspace, ReviewId review, const DecisionRecord &record,
                                       bool withPresent = true);
/// All rounds in one line: "Careers team draft: level 2; SLT: 2 → 3"; empty where none was agreed. What was set aside
/// comes last.
QString recordLine(const DecisionRecord &record);

} // namespace waymark
