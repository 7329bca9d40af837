// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace waymark {

class Document;
struct Review;

/// The places of the rail, from the top.
enum class Place { Home, Prepare, Agree, Summary, Compare, Actions, Reports, Settings };

/// Everything that the program can be asked to do, in the order of its menus. What each is called, its keys and what it
/// does are in the one table of ui/shell/commands.cpp. `about` in a request: a path for OpenPath, FindMissing and
/// LoadWording, the id of a person or group for HandOutForms, otherwise nothing.
enum class Command {
    NewFile,
    NewFromExport,
    OpenFile,
    OpenPath,
    FindMissing, ///< a recent file that was moved: `about` is the path that is gone
    OpenSample,
    Save,
    SaveCopy,
    SaveSealedCopy, ///< with a password, for sending
    SaveCalendar,   ///< when actions and the next reviews are due
    RestoreVersion, ///< an earlier one, from a backup
    MergeCopy,      ///< another copy of the open file, which is asked for: or `about` is its path
    CheckFile,
    ShowGroup, ///< several schools and colleges side by side
    ExportSpreadsheet,
    ExportAnswers,
    ExportActions,
    ExportEverything,
    ExportWithoutNames,
    SaveReportPdf, ///< the report chosen on Reports; so for the next four
    SaveReportWord,
    SaveReportPage,
    PreviewReport,
    PrintReport,
    Close,
    Quit,
    Undo,
    Redo,
    Find, ///< in all reviews of the file
    EditInstitution,
    NewReview,
    EnterEarlierReview,
    ReviseReview,
    ShowBoard,       ///< who is asked about which theme
    ShowDifferences, ///< "Where do we differ?"
    HandOutForms,
    BringAnswersIn,
    BringAnswerFolderIn,
    PasteAnswers, ///< that are on the clipboard
    AnswerHere,   ///< a colleague, on this computer
    AgreeTheme,   ///< agrees the drafts of the current statement's theme
    ShowEvidence,
    FinishReview,
    ReopenReview,
    ChooseWording,
    LoadWording,
    RemoveReview,
    MeetingPlan,
    MeetingRoom,  ///< which round, who is here
    StartMeeting, ///< both windows, from the opening on
    Present,
    PresentTheme,
    MeetingAgenda, ///< on paper, as the report of that kind on Reports; so for the next two
    MeetingPreRead,
    MeetingMinutes,
    DecisionRecord,
    GoHome, ///< the places, in their order
    GoToPrepare,
    GoToAgree,
    GoToSummary,
    GoToCompare,
    GoToActions,
    GoToReports,
    GoToSettings,
    FullScreen,
    ShowGuide, ///< the user guide: at the place that is `about`, or where it speaks of what is in sight
    ShowKeys,  ///< every key, and the first steps
    ShowAbout,
};

constexpr Command goingTo(Place place)
{
    return static_cast<Command>(static_cast<int>(Command::GoHome) + static_cast<int>(place));
}

/// The one rule of when a command can be carried out. Menus, buttons and keys all follow it: what is not possible is
/// disabled or out of sight wherever it is offered, and does nothing however it is asked for.
bool isPossible(Command command, const Document &document);
/// The same about another review of the file than the one in view; null for none.
bool isPossible(Command command, const Document &document, const Review *review);

} // namespace waymark

Q_DECLARE_METATYPE(waymark::Place)
Q_DECLARE_METATYPE(waymark::Command)
