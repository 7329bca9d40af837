// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finishlist.h"

#include "core/insight/progress.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {

FinishList finishList(const Workspace &workspace, const Review &review)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ui/finishlist", text); };
    FinishList::Group unanswered{say("Not answered yet"), {}};
    FinishList::Group carried{say("Carried forward, not confirmed"), {}};
    FinishList::Group drafts{say("Drafts, not agreed"), {}};
    FinishList::Group queries{say("Queries"), {}};
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        const FinishList::Item item{statement.number, statement.shortTitle, decisionLine(decision)};
        if (decision.standing == Standing::Unanswered)
            unanswered.items.push_back(item);
        else if (decision.standing == Standing::Carried)
            carried.items.push_back(item);
        else if (decision.standing == Standing::Draft)
            drafts.items.push_back(item);
        if (decision.query)
            queries.items.push_back(item);
    }
    FinishList list;
    for (FinishList::Group *group : {&unanswered, &carried, &drafts, &queries}) {
        if (group->items.empty())
            continue;
        group->title = QCoreApplication::translate("ui/finishlist", "%1: %2", "a group and how many are in it")
                           .arg(group->title)
                           .arg(group->items.size());
        list.groups.push_back(*group);
    }
    const Progress now = progress(workspace, review).overall;
    list.headline = list.isSettled()
                        ? QCoreApplication::translate("ui/finishlist", "All %1 statements are agreed.").arg(now.total)
                        : QCoreApplication::translate("ui/finishlist", "%1 of %2 statements are agreed.")
                              .arg(now.agreed)
                              .arg(now.total);
    return list;
}

} // namespace waymark
