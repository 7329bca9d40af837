// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much a workspace holds of anything, each limit once: for edits, for files and exports, and for the fields in
/// which people type. What a model may hold (themes, statements, levels, points) is limited in core/model. The tables
/// of a file repeat these numbers in SQL, where they can no longer change: tests/core/rows_test.cpp compares the two.
namespace waymark {

// Characters of a text, in UTF-16 units as QString counts them.
inline constexpr int maxText = 8000;   ///< of any text that is not one of the following
inline constexpr int maxName = 200;    ///< of a name, a title, a role
inline constexpr int maxAnswer = 2000; ///< of a comment or of evidence in a response

inline constexpr int maxPeerReviewYears = 10; ///< between two peer reviews; at least 1
inline constexpr int maxPriorities = 5;       ///< of an institution
inline constexpr int maxParticipants = 200;   ///< of a review, and roles at an agreement
inline constexpr int maxMembers = 200;        ///< of a group
inline constexpr int maxAsks = 3;             ///< of governors, in one review
inline constexpr int maxReplaced = 3;   ///< strengths, and priority areas, that the leader chose in place of a rule
inline constexpr int maxLeverage = 3;   ///< actions of highest leverage in a review
inline constexpr int maxSpokenFor = 99; ///< people who answer with one response
inline constexpr int maxRounds = 20;    ///< names of a meeting's own rounds that an edit sets
inline constexpr int maxPlanned = 60;   ///< lines of a meeting's plan that an edit sets
inline constexpr int maxPlace = 99;     ///< of a line in a meeting's plan that a file can hold
inline constexpr int maxHands = 999;    ///< raised for one level, in one count
inline constexpr int maxMinutes = 240;  ///< of a line in a meeting's plan; at least 1

inline constexpr qint64 maxAttachment = qint64{5} * 1024 * 1024; ///< bytes of a file that is copied in; at least 1
inline constexpr qint64 maxAttached = 5 * maxAttachment;         ///< bytes of all copied files of a workspace
inline constexpr qint64 maxSchoolFile = qint64{2} * 1024 * 1024; ///< bytes of a logo or a Word template; at least 1

} // namespace waymark
