// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reports.h"

#include "core/report/disguise.h"

namespace waymark {
namespace {

ReportContent build(const ReportFacts &facts, ReportKind kind, const ReportOptions &options)
{
    switch (kind) {
    case ReportKind::Governors:
        return governorsReport(facts, options);
    case ReportKind::Full:
        return fullReport(facts, options);
    case ReportKind::Dashboard:
        return dashboard(facts, options);
    case ReportKind::Compass:
        return compassSheet(facts, options);
    case ReportKind::Actions:
        return actionPlan(facts, options);
    case ReportKind::Peer:
        return peerPack(facts, options);
    case ReportKind::Agenda:
        return meetingAgenda(facts, options);
    case ReportKind::PreRead:
        return preRead(facts, options);
    case ReportKind::Minutes:
        return meetingMinutes(facts, options);
    }
    return {};
}

} // namespace

ReportContent makeReport(const Workspace &workspace, const Review &review, ReportKind kind,
                         const ReportOptions &options, QDate today, const ActionTimes &actionTimes)
{
    const ReportOptions possible{options.deidentified && canBeDeidentified(kind),
                                 options.comments && canShowComments(kind), options.signposts && canShowSignposts(kind),
                                 options.criticalFriend && canShowCriticalFriend(kind) && !options.deidentified};
    ReportFacts facts(workspace, review, today);
    facts.actionTimes = actionTimes;
    ReportContent content = build(facts, kind, possible);
    content.otherLanguage = OtherLanguage(workspace, review);
    if (possible.deidentified)
        disguise(content, Disguise(workspace));
    return content;
}

} // namespace waymark
