// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/summary/summarypresenter.h"

#include "core/insight/profile.h"
#include "core/insight/returns.h"
#include "core/review/finishing.h"
#include "core/text/followup.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {
namespace {

/// The card of Summary has room for so many; all of them are one press away.
constexpr std::size_t maxHelp = 3;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Summary", text, nullptr, count);
}

QString subtitle(const Workspace &workspace, const Review &review)
{
    const Progress all = progress(workspace, review).overall;
    QStringList parts;
    parts << (review.isFinished()
                  ? translated(QT_TRANSLATE_NOOP("Summary", "Finished %1")).arg(longDate(finishedOn(review)))
                  : translated(QT_TRANSLATE_NOOP("Summary", "Not finished")));
    const int people = static_cast<int>(whoTookPart(workspace, review.id).size());
    if (people > 0)
        parts << (review.isFinished()
                      ? translated(QT_TRANSLATE_N_NOOP("Summary", "%n (person/people) took part"), people)
                      : translated(QT_TRANSLATE_N_NOOP("Summary", "%n (person/people) taking part"), people));
    parts << translated(QT_TRANSLATE_NOOP("Summary", "%1 of %2 agreed")).arg(all.agreed).arg(all.total);
    if (all.drafts > 0)
        parts << translated(QT_TRANSLATE_N_NOOP("Summary", "%n draft(s)"), all.drafts);
    if (all.carried > 0)
        parts << translated(QT_TRANSLATE_N_NOOP("Summary", "%n carried forward"), all.carried);
    if (all.queries > 0)
        parts << translated(QT_TRANSLATE_N_NOOP("Summary", "%n quer(y/ies)"), all.queries);
    parts << wordingLine(workspace.structureOf(review), workspace.wordingOf(review), workspace.institution().kind);
    return inOneLine(parts);
}

std::vector<SummaryContent::Line> linesOf(const Workspace &workspace, const Structure &structure,
                                          const std::vector<HighlightItem> &items)
{
    std::vector<SummaryContent::Line> lines;
    for (const HighlightItem &item : items) {
        const QString title = item.statement.toString() + u' ' + structure.statement(item.statement)->shortTitle;
        lines.push_back({item.position, item.statement, item.level, title, reasonsLine(item, workspace), item.chosen});
    }
    return lines;
}

std::vector<SummaryContent::Deed> doneOf(const Workspace &workspace, const Review &last)
{
    std::vector<SummaryContent::Deed> deeds;
    for (const Action *action : workspace.actionsOf(last.id)) {
        if (action->status == ActionStatus::Done)
            deeds.push_back({action->what.trimmed(), action->outcome.trimmed()});
    }
    return deeds;
}

std::vector<SummaryContent::Deed> leverageOf(const Workspace &workspace, const Review &review)
{
    std::vector<SummaryContent::Deed> deeds;
    for (const Action *action : workspace.leverageOf(review.id)) {
        QStringList note{ownerOnScreen(workspace, *action)};
        if (action->due)
            note << translated(QT_TRANSLATE_NOOP("Summary", "by %1")).arg(longDate(*action->due));
        if (!isRunning(workspace, *action))
            note << actionStatusName(action->status);
        note.removeAll(QString());
        deeds.push_back({action->what.trimmed(), inOneLine(note)});
    }
    return deeds;
}

/// Of another edition no answer ever brings a signpost, and nobody should wait for one.
QString noHelp(const Structure &structure)
{
    return std::ranges::none_of(signpostsOf(structure), [](const Signpost &each) { return each.theme.has_value(); })
               ? translated(QT_TRANSLATE_NOOP(
                     "Summary", "This review uses a different edition, so Waymark has no links for its themes. It "
                                "shows the links for every school and college, and your own contacts."))
               : translated(QT_TRANSLATE_NOOP("Summary", "Links are chosen from your answers in each theme."));
}

} // namespace

SummaryContent summaryContent(const Workspace &workspace, const Review &review, bool changedSinceFinished)
{
    const Structure &structure = workspace.structureOf(review);
    const Highlights chosen = highlights(workspace, review);
    SummaryContent content;
    content.title = translated(QT_TRANSLATE_NOOP("Summary", "Review %1 at a glance")).arg(review.year);
    content.subtitle = subtitle(workspace, review);
    if (const Review *last = workspace.previousReview(review)) {
        QStringList since;
        if (const QString counts = actionCounts(actionSummary(workspace, last->id)); !counts.isEmpty())
            since << translated(QT_TRANSLATE_NOOP("Summary", "Actions from the last review: %1")).arg(counts);
        const ActionSummary older = actionSummary(olderActionsRunningAt(workspace, review));
        if (older.total() > 0)
            since << translated(QT_TRANSLATE_NOOP("Summary", "Actions from earlier reviews: %1"))
                         .arg(actionCounts(older));
        content.since = inOneLine(since);
        content.done = doneOf(workspace, *last);
    }
    content.leverage = leverageOf(workspace, review);
    if (changedSinceFinished)
        content.warning = translated(QT_TRANSLATE_NOOP(
            "Summary",
            "This review has been changed since it was finished. The file was changed or damaged outside Waymark."));
    content.levels = structure.levels();
    content.strengths = linesOf(workspace, structure, chosen.strengths);
    content.furtherStrengths = furtherLine(chosen.furtherStrengths, HighlightKind::Strength, content.levels);
    content.priorityAreas = linesOf(workspace, structure, chosen.priorityAreas);
    content.furtherPriorityAreas =
        furtherLine(chosen.furtherPriorityAreas, HighlightKind::PriorityArea, content.levels);
    int themes = 0;
    for (const Signpost &each : recommendedSignposts(structure, profile(workspace, review))) {
        const SummaryContent::Help help{each.theme, each.text, each.address};
        const bool isNextTheme = each.theme && (content.allHelp.empty() || content.allHelp.back().theme != each.theme);
        content.allHelp.push_back(help);
        themes += isNextTheme ? 1 : 0;
        if (content.help.size() < maxHelp && (each.theme ? isNextTheme && themes <= 2 : true))
            content.help.push_back(help);
    }
    if (themes == 0)
        content.noHelp = noHelp(structure);
    content.contacts = workspace.institution().contacts.trimmed();
    return content;
}

} // namespace waymark
