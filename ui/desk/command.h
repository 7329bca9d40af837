// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace waymark {

/// The places of the rail, from the top.
enum class Place { Home, Prepare, Agree, Summary, Compare, Actions, Reports, Settings };

/// What the menus offer and pages can ask for. `about` in a request: a path for OpenPath, RemoveRecent and LoadWording,
/// otherwise nothing.
enum class Command {
    NewFile,
    OpenFile,
    OpenPath,
    FindMissing, ///< a recent file that was moved: `about` is the path that is gone
    OpenSample,
    SaveCopy,
    Close,
    EditInstitution,
    NewReview,
    EnterEarlierReview,
    ReviseReview,
    RemoveReview,
    FinishReview,
    ReopenReview,
    LoadWording,
    ChooseWording,
    ShowBoard,       ///< who is asked about which theme
    ShowDifferences, ///< "Where do we differ?"
    HandOutForms,
    BringAnswersIn,
    AnswerHere, ///< a colleague, on this computer
    AgreeTheme, ///< agrees the drafts of the current statement's theme
    Present,
    PresentTheme,
    MeetingRoom, ///< which round, who is here
    MeetingPlan,
    DecisionRecord,
    StartMeeting,  ///< both windows, from the opening on
    SaveReportPdf, ///< the report chosen on Reports; so for the next three
    SaveReportPage,
    PreviewReport,
    PrintReport,
    SaveCalendar, ///< when actions and the next reviews are due
    CheckFile,
    ShowKeys, ///< every key, and the first steps
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::Place)
Q_DECLARE_METATYPE(waymark::Command)
