// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"
#include "core/review/voices.h"

namespace waymark {

/// The spellings used in files, in the journal and on the command line.
QString keyOf(Standing standing);     ///< "unanswered", "carried", "draft", "agreed"
QString keyOf(Mark mark);             ///< "in-place", "not-yet", "query"
QString keyOf(ActionStatus status);   ///< "open", "underway", "done", "carried-on", "stopped"
QString keyOf(HighlightKind kind);    ///< "strength", "priority-area"
QString keyOf(PackKind kind);         ///< "blind", "draft-shown"
QString keyOf(ResponseState state);   ///< "counts", "waiting", "set-aside"
QString keyOf(ResponseOrigin origin); ///< "file", "program"
QString keyOf(Stance stance);         ///< "agree", "higher", "lower"
QString keyOf(ReopeningKind kind);    ///< "not-stated", "correction", "too-soon", "name-removed"
QString keyOf(QualityStatus status);  ///< "not-stated", "working-towards", "held"
QString keyOf(EvidenceKind kind);     ///< "document", "data", "voice", "observation", "web", "other"
QString keyOf(VisitKind kind);        ///< "peer", "expert"
QString
keyOf(GovernorQuestion question); ///< "vision", "named-governor", "senior-leader", "monitoring", "staff", "resources"
QString keyOf(GovernorVerdict verdict); ///< "yes", "partly", "no"
QString keyOf(SchoolFileKind kind);     ///< "logo", "word-template"

// Nothing where none is spelled so.
std::optional<Standing> standingFrom(const QString &key);
std::optional<Mark> markFrom(const QString &key);
std::optional<ActionStatus> actionStatusFrom(const QString &key);
std::optional<HighlightKind> highlightKindFrom(const QString &key);
std::optional<PackKind> packKindFrom(const QString &key);
std::optional<ResponseState> responseStateFrom(const QString &key);
std::optional<ResponseOrigin> responseOriginFrom(const QString &key);
std::optional<Stance> stanceFrom(const QString &key);
std::optional<ReopeningKind> reopeningKindFrom(const QString &key);
std::optional<QualityStatus> qualityStatusFrom(const QString &key);
std::optional<EvidenceKind> evidenceKindFrom(const QString &key);
std::optional<VisitKind> visitKindFrom(const QString &key);
std::optional<GovernorQuestion> governorQuestionFrom(const QString &key);
std::optional<GovernorVerdict> governorVerdictFrom(const QString &key);
std::optional<SchoolFileKind> schoolFileKindFrom(const QString &key);

} // namespace waymark
