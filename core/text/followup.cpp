// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/followup.h"

#include "core/text/institution.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>

namespace waymark {

QString actionStatusName(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QCoreApplication::translate("core/actions", "Not started");
    case ActionStatus::Underway:
        return QCoreApplication::translate("core/actions", "Under way");
    case ActionStatus::Done:
        return QCoreApplication::translate("core/actions", "Done");
    case ActionStatus::CarriedOn:
        return QCoreApplication::translate("core/actions", "Continued next year");
    case ActionStatus::Stopped:
        return QCoreApplication::translate("core/actions", "Stopped");
    }
    return {};
}

QString actionCounts(const ActionSummary &summary)
{
    QStringList parts;
    // As the columns of the board are.
    if (summary.open > 0)
        parts << QCoreApplication::translate("core/actions", "%n not started", nullptr, summary.open);
    if (summary.underway > 0)
        parts << QCoreApplication::translate("core/actions", "%n under way", nullptr, summary.underway);
    if (summary.done > 0)
        parts << QCoreApplication::translate("core/actions", "%n done", nullptr, summary.done);
    if (summary.carriedOn > 0)
        parts << QCoreApplication::translate("core/actions", "%n continued next year", nullptr, summary.carriedOn);
    if (summary.stopped > 0)
        parts << QCoreApplication::translate("core/actions", "%n stopped", nullptr, summary.stopped);
    return inOneLine(parts);
}

QString continuedNotice(const Workspace &workspace, const Action &next)
{
    QStringList told{QCoreApplication::translate("core/actions", "Continued in %1 as a separate action.")
                         .arg(workspace.review(next.review)->year)};
    const Person *owner =
        next.person && workspace.hasLeft(*next.person) ? workspace.people().find(*next.person) : nullptr;
    if (owner)
        told << QCoreApplication::translate("core/actions", "%1 is no longer here: choose who does it now.")
                    .arg(owner->name.isEmpty() ? roleTitle(owner->role, workspace.institution().kind) : owner->name);
    told << QCoreApplication::translate("core/actions", "You can undo this.");
    return told.join(u' ');
}

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
        return QCoreApplication::translate("core/evidence", "Document");
    case EvidenceKind::Data:
        return QCoreApplication::translate("core/evidence", "Data");
    case EvidenceKind::Voices:
        return QCoreApplication::translate("core/evidence", "What people said");
    case EvidenceKind::Observation:
        return QCoreApplication::translate("core/evidence", "Observation");
    case EvidenceKind::Web:
        return QCoreApplication::translate("core/evidence", "Web page");
    case EvidenceKind::Other:
        break;
    }
    return QCoreApplication::translate("core/evidence", "Other");
}

QString visitKindName(VisitKind kind)
{
    return kind == VisitKind::Peer ? QCoreApplication::translate("core/visits", "Peer review")
                                   : QCoreApplication::translate("core/visits", "Expert review");
}

QString governorQuestionText(GovernorQuestion question)
{
    switch (question) {
    case GovernorQuestion::Vision:
        return QCoreApplication::translate("core/governors", "Is there a vision, strategy or policy for careers?");
    case GovernorQuestion::NamedGovernor:
        return QCoreApplication::translate("core/governors", "Is there a named governor for careers?");
    case GovernorQuestion::SeniorLeader:
        return QCoreApplication::translate("core/governors",
                                           "Does a senior leader have overall responsibility for careers?");
    case GovernorQuestion::Monitoring:
        return QCoreApplication::translate(
            "core/governors", "Are monitoring, review and evaluation in place, and how are they reported and used?");
    case GovernorQuestion::Staff:
        return QCoreApplication::translate("core/governors", "Do staff have the knowledge and skills they need?");
    case GovernorQuestion::Resources:
        return QCoreApplication::translate("core/governors", "Are there enough resources?");
    }
    return {};
}

QString governorVerdictName(std::optional<GovernorVerdict> verdict)
{
    if (!verdict)
        return QCoreApplication::translate("core/governors", "Not answered yet");
    switch (*verdict) {
    case GovernorVerdict::Yes:
        return QCoreApplication::translate("core/governors", "Yes");
    case GovernorVerdict::Partly:
        return QCoreApplication::translate("core/governors", "Partly");
    case GovernorVerdict::No:
        return QCoreApplication::translate("core/governors", "No");
    }
    return {};
}

QString noBearingStatements()
{
    return QCoreApplication::translate("core/governors",
                                       "Related statements are only available for Waymark's own edition.");
}

} // namespace waymark
