// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/command.h"

#include "ui/document/document.h"

namespace waymark {

bool isPossible(Command command, const Document &document, const Review *review)
{
    const bool canChange = document.isOpen() && !document.isOnlyShown();
    switch (command) {
    case Command::NewFile:
    case Command::NewFromExport:
    case Command::OpenFile:
    case Command::OpenPath:
    case Command::FindMissing:
    case Command::OpenSample:
    case Command::ShowGroup:
    case Command::Quit:
    case Command::GoHome:
    case Command::GoToSettings:
    case Command::FullScreen:
    case Command::ShowGuide:
    case Command::ShowKeys:
    case Command::ShowAbout:
        return true;
    case Command::Save:
    case Command::SaveCopy:
    case Command::SaveCalendar:
    case Command::CheckFile:
    case Command::ExportSpreadsheet:
    case Command::ExportAnswers:
    case Command::ExportActions:
    case Command::ExportEverything:
    case Command::ExportWithoutNames:
    case Command::Close:
    case Command::GoToPrepare:
    case Command::GoToAgree:
    case Command::GoToSummary:
    case Command::GoToCompare:
    case Command::GoToActions:
    case Command::GoToReports:
    case Command::Find:
        return document.isOpen();
    case Command::RestoreVersion:
        return !document.isOpen() || (canChange && !document.isParted()); // with no file open, it tells where they are
    case Command::SaveSealedCopy:
    case Command::MergeCopy:
        return canChange && !document.isParted();
    case Command::EditInstitution:
    case Command::NewReview:
    case Command::EnterEarlierReview:
    case Command::LoadWording:
        return canChange;
    case Command::Undo:
        return canChange && document.canUndo();
    case Command::Redo:
        return canChange && document.canRedo();
    case Command::SaveReportPdf:
    case Command::SaveReportWord:
    case Command::SaveReportPage:
    case Command::PreviewReport:
    case Command::PrintReport:
    case Command::ShowBoard:
    case Command::ShowDifferences:
    case Command::MeetingAgenda:
    case Command::MeetingPreRead:
    case Command::MeetingMinutes:
    case Command::DecisionRecord:
    case Command::ShowEvidence:
    case Command::Present:
    case Command::PresentTheme:
        return review;
    case Command::StartMeeting:
    case Command::ReviseReview:
    case Command::HandOutForms:
    case Command::BringAnswersIn:
    case Command::BringAnswerFolderIn:
    case Command::PasteAnswers:
    case Command::AnswerHere:
    case Command::AgreeTheme:
    case Command::MeetingPlan:
    case Command::MeetingRoom:
    case Command::FinishReview:
    case Command::ChooseWording:
    case Command::RemoveReview:
        return canChange && review && !review->isFinished();
    case Command::ReopenReview:
        return canChange && review && review->isFinished();
    }
    return false;
}

bool isPossible(Command command, const Document &document) { return isPossible(command, document, document.review()); }

} // namespace waymark
