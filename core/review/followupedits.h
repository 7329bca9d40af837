// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"

/// The Edits about what follows a review. None of them needs an open one: what came of an action is written years
/// after its review was finished.
namespace waymark::edit {

/// The old action becomes "carried on" and `next`, an action of a later review, goes on with it: one gesture. Refused
/// where the old one is done or stopped. `next.carriedFrom` is set by plan().
struct CarryOnAction
{
    ActionId from;
    Action next;
};
struct NoteProgress
{
    ProgressNote note;
};
struct ReviseProgress
{
    ProgressNote note;
};
struct RemoveProgress
{
    ProgressNoteId note;
};
/// No level gives the target back to the default. Refused for "not in place" and where there is no descriptor.
struct SetTarget
{
    ReviewId review;
    StatementNumber statement;
    std::optional<Level> level;
};
/// The whole list of a review, in its order, at most maxLeverage; running actions, or any of that review.
struct SetLeverage
{
    ReviewId review;
    std::vector<ActionId> actions;
};
/// `attachment->evidence` is set by plan(); so in Attach.
struct AddEvidence
{
    EvidenceItem item;
    std::optional<Attachment> attachment = {};
};
struct ReviseEvidence
{
    EvidenceItem item;
};
/// Puts a file in place of the one that was there, or takes that away.
struct Attach
{
    EvidenceId evidence;
    std::optional<Attachment> attachment;
};
/// With its attached file.
struct RemoveEvidence
{
    EvidenceId evidence;
};
struct RecordVisit
{
    Visit visit;
};
struct ReviseVisit
{
    Visit visit;
};
struct RemoveVisit
{
    VisitId visit;
};
/// The whole list for that pair of structures; `from` and `to` in each are set by plan().
struct SetMapping
{
    Digest from;
    Digest to;
    std::vector<MappedStatement> statements;
};
struct AnswerGovernors
{
    GovernorAnswer answer;
};

} // namespace waymark::edit
