// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QStringList>

/// What a meeting has until somebody changes it.
namespace waymark {

/// "Careers team draft", "SLT", "Headteacher and SLT link".
QStringList usualRounds();
/// The review's own rounds, or the usual ones.
QStringList roundsOf(const Workspace &workspace, ReviewId review);
/// The round that agreeing records: the one chosen for the meeting, else the first.
QString presentRound(const Workspace &workspace, ReviewId review);

/// Introduction 5, film 2, handing out the themes 5, pairs discuss 15, then `feedbackMinutes` for each theme.
std::vector<MeetingItem> usualMeetingPlan(const Structure &structure, ReviewId review);
inline constexpr int feedbackMinutes = 5;
/// The review's own plan, or the usual one.
std::vector<MeetingItem> meetingPlanOf(const Workspace &workspace, const Review &review);

/// What the room reads first: why careers work matters, and what this meeting is for.
QString usualOpening();
/// The review's own words, or the usual ones.
QString openingOf(const Workspace &workspace, ReviewId review);

/// The person's name, the role where there is none, or "A former colleague"; a group's name.
QString voiceName(const Workspace &workspace, const Voice &voice);

/// Whose a response is: voiceName() where that is known, with the name that was typed where it is another: "Ben Lark
/// (wrote: Mallory)"; else the name as claimed, or the role. Empty where there is neither.
QString whoAnswered(const Workspace &workspace, const Response &response);

} // namespace waymark
