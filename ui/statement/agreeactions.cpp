// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/actionsummary.h"
#include "core/insight/targets.h"
#include "core/text/dates.h"
#include "core/text/levels.h"
#include "core/text/owners.h"
#include "ui/statement/agreepresenter.h"

#include <algorithm>
#include <set>

namespace waymark {

std::vector<ActionEntry> AgreePresenter::actions() const
{
    const StatementNumber number = m_document.statement();
    std::vector<ActionEntry> made;
    std::set<ActionId> listed;
    const auto add = [&](const Action &action) {
        if (!listed.insert(action.id).second)
            return;
        QStringList about;
        if (const QString owner = ownerInReports(workspace(), action); !owner.isEmpty())
            about << owner;
        if (action.due)
            about << tr("by %1").arg(longDate(*action.due));
        if (action.priority) {
            if (const Priority *priority = workspace().priorities().find(*action.priority))
                about << tr("priority: %1").arg(priority->text);
        }
        if (const Action *origin = action.carriedFrom ? workspace().actions().find(*action.carriedFrom) : nullptr)
            about << tr("carried on from %1", "last year, or 2022/23")
                         .arg(earlierName(*workspace().review(origin->review)));
        const bool earlier = action.review != review().id;
        made.push_back({action.id, action.what, about.join(QStringLiteral(" · ")), action.status, action.outcome,
                        earlier, earlier ? earlierName(*workspace().review(action.review)) : QString()});
    };
    const auto touches = [&](const Action *action) { return isFor(workspace(), review(), *action, number); };
    // Those of last time stay in sight after somebody said what came of them; older ones only while they run.
    for (const Action *action : workspace().actionsOf(review().id)) {
        if (touches(action))
            add(*action);
    }
    if (const Review *last = workspace().previousReview(review())) {
        for (const Action *action : workspace().actionsOf(last->id)) {
            if (touches(action))
                add(*action);
        }
    }
    for (const Action *action : runningActions(workspace(), review(), number)) {
        if (workspace().review(action->review)->date <= review().date)
            add(*action);
    }
    return made;
}

QString bulleted(const QStringList &points)
{
    QStringList lines;
    for (const QString &point : points)
        lines << u"• " + point;
    return lines.join(u'\n');
}

TargetView AgreePresenter::target() const
{
    const StatementNumber number = m_document.statement();
    const auto aim = targetOf(workspace(), review(), number);
    if (!aim)
        return {tr("Target..."), {}};
    TargetView made;
    const bool chosen = workspace().targets().find({review().id, number});
    const auto now = workspace().decision(review().id, number).level;
    made.line = (chosen       ? tr("Target: %1 (chosen)...", "level 4")
                 : now == aim ? tr("Target: keep %1...", "level 4")
                              : tr("Target: %1 (next level)...", "level 3"))
                    .arg(levelInSentence(*aim));
    for (const TargetPoint &point : pointsToTarget(workspace(), review(), number))
        made.points << worded(point.text, workspace().institution().kind);
    return made;
}

AgreePresenter::Outcome AgreePresenter::setStatus(ActionId action, ActionStatus status)
{
    const Action *before = workspace().actions().find(action);
    if (!before)
        return Outcome::Refused;
    if (status == ActionStatus::CarriedOn && before->review != review().id && isRunning(workspace(), *before)) {
        if (const auto next = carriedInto(workspace(), review(), *before, ActionId::create()))
            return perform(edit::CarryOnAction{action, *next});
    }
    Action revised = *before;
    revised.status = status;
    return perform(edit::ReviseAction{revised});
}

void AgreePresenter::writeOutcome(ActionId action, const QString &text)
{
    const Action *before = workspace().actions().find(action);
    if (!before)
        return;
    Action revised = *before;
    revised.outcome = text.left(maxText);
    m_document.performLater(QStringLiteral("outcome ") + action.toString(), edit::ReviseAction{revised});
}

Action AgreePresenter::newAction() const { return {ActionId::create(), review().id, {m_document.statement()}, {}, {}}; }

AgreePresenter::Outcome AgreePresenter::keepAction(const Action &action)
{
    if (workspace().actions().find(action.id))
        return perform(edit::ReviseAction{action});
    // Of a finished review, too: actions lie outside its digest, and what follows from it is often settled later.
    return perform(edit::AddAction{action});
}

AgreePresenter::Outcome AgreePresenter::removeAction(ActionId action) { return perform(edit::RemoveAction{action}); }

} // namespace waymark
