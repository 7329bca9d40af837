// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/guidance.h"
#include "core/model/modelfile.h"
#include "tests/support/workspaces.h"

/// A file in which every text is hostile: markup, a formula, quotes, and a word longer than any line.
namespace waymark::testing {

inline const QString shortCanary = QStringLiteral("=1+1 <b>x</b><script>alert(1)</script> \"q\" 'a' & &amp; {{y}}");
inline const QString longCanary = shortCanary + QLatin1Char(' ') + QString(300, QLatin1Char('w'));

struct CanaryFile
{
    Workspace workspace = workspaceWith(builtInModel());
    ReviewId last = addReview(workspace, builtInModel(), "2025/26", QDate(2025, 11, 12));
    ReviewId now = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    int written = 0;

    /// A canary that can be told from the others.
    QString next() { return QStringLiteral("c%1 ").arg(++written) + longCanary; }
    QString nextName() { return QStringLiteral("c%1 ").arg(++written) + shortCanary; }

    CanaryFile()
    {
        Institution institution = workspace.institution();
        institution.name = nextName();
        institution.phase = nextName();
        institution.reference = nextName();
        institution.contacts = next();
        institution.quality = QualityStatus::Held;
        perform(workspace, edit::DescribeInstitution{institution});
        const PriorityId priority = PriorityId::create();
        perform(workspace, edit::SetPriorities{{{priority, 1, nextName()}}});
        const PersonId person = PersonId::create();
        edit::ReviseReview revised{now, QStringLiteral("2026/27"), nextName(), QDate(2026, 11, 12), {}};
        const Role role{QStringLiteral("own"), nextName()};
        revised.newPeople.push_back({person, QStringLiteral("Zebedee Quux"), role});
        revised.participants.push_back({now, person, role});
        perform(workspace, revised);
        agree(workspace, last, "1.1", 1);
        addAction(last, "1.1", priority, ActionStatus::Stopped);
        for (const char *statement : {"1.1", "2.4", "3.4"}) {
            for (const auto field :
                 {edit::Write::Field::Rationale, edit::Write::Field::Evidence, edit::Write::Field::Comment})
                perform(workspace, edit::Write{now, number(statement), field, next()});
            agree(workspace, now, statement, statement[0] == '3' ? 1 : 3);
        }
        perform(workspace, edit::Agree{now, {number("2.4")}, noon, nextName(), {role}, next()});
        const ActionId action = addAction(now, "3.4", priority, ActionStatus::Open);
        perform(workspace, edit::NoteProgress{{ProgressNoteId::create(), action, QDate(2026, 12, 1), next()}});
        perform(workspace, edit::SetLeverage{now, {action}});
        EvidenceItem item{EvidenceId::create(), nextName()};
        item.link = next();
        item.note = next();
        item.structure = builtInModel().structure.digest();
        item.statements = {number("1.1")};
        perform(workspace, edit::AddEvidence{item, {}});
        perform(workspace, edit::WriteBriefing{{now, next(), {next()}}});
        perform(workspace, edit::ChooseHighlight{now, HighlightKind::Strength, 1, number("1.1"), next()});
        for (const GovernorQuestion question : governorQuestions)
            perform(workspace, edit::AnswerGovernors{{now, question, GovernorVerdict::Partly, next(), next()}});
        perform(workspace, edit::RecordVisit{{VisitId::create(), VisitKind::Peer, QDate(2026, 5, 1), next(), next(),
                                              next(), next(), next()}});
        perform(workspace, edit::SetCriticalFriendNotes{{{CriticalFriendNoteId::create(), nextName(), QDate(2026, 6, 1),
                                                          next(), next(), next()}}});
        perform(workspace, edit::FinishReview{now, noon});
        perform(workspace, edit::ReopenReview{ReopeningId::create(), now, noon.addDays(1), next()});
    }

private:
    ActionId addAction(ReviewId review, const char *statement, PriorityId priority, ActionStatus status)
    {
        Action action{ActionId::create(), review, {number(statement)}, next(), nextName()};
        action.priority = priority;
        action.status = status;
        action.outcome = next();
        if (action.isRunning())
            action.success = next(); // of what is over nobody asks any more
        action.due = QDate(2026, 11, 1);
        perform(workspace, edit::AddAction{action});
        return action.id;
    }
};

} // namespace waymark::testing
