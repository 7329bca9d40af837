// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differcontent.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/desk/answerdots.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

QString sayOfDifference(const char *text) { return QCoreApplication::translate("ui/differ", text); }

DifferRow differRowOf(const Statement &statement, const AgendaItem &item, std::optional<int> minutes)
{
    DifferRow row{item.statement};
    row.position = item.position;
    row.title = statement.shortTitle;
    if (item.spread.spread)
        row.counts = item.spread.spread->counts();
    else
        row.withheld = answersText(item.spread);
    row.reason = agendaReason(item);
    row.minutes = minutes;
    row.agreed = item.decision.standing == Standing::Agreed;
    const QString spread = row.counts.empty() ? row.withheld : countsInWords(row.counts);
    row.spoken =
        QCoreApplication::translate("ui/differ", "%1. %2 %3. %4. %5.",
                                    "place in the agenda, statement, title, why it stands here, distribution")
            .arg(QString::number(item.position), item.statement.toString(), statement.title, row.reason, spread);
    if (minutes)
        row.spoken += u' ' + QCoreApplication::translate("ui/differ", "About %n minute(s).", nullptr, *minutes);
    return row;
}

} // namespace

QString figuresExplained()
{
    return QStringList{
        sayOfDifference(QT_TRANSLATE_NOOP(
            "ui/differ", "The middle (median) is the answer that stands in the middle when all are put "
                         "in order.")),
        sayOfDifference(QT_TRANSLATE_NOOP(
            "ui/differ", "Spread is Leik's D: 0 where all chose the same level, 1 where half chose the "
                         "lowest and half the highest. It uses only the order of the levels, and the "
                         "agenda is sorted by it.")),
        sayOfDifference(QT_TRANSLATE_NOOP(
            "ui/differ", "Consensus, by Tastle and Wierman, runs the other way: 1 where all agree, 0 "
                         "where they are split between the ends. It works with a mean of the levels, so "
                         "it stands beside the spread and nothing is sorted by it.")),
        sayOfDifference(QT_TRANSLATE_NOOP("ui/differ", "One return is one answer, whoever it speaks for."))}
        .join(QLatin1Char('\n'));
}

DifferContent differContent(const Workspace &workspace, const Review &review, const AgendaFilter &filter)
{
    DifferContent content;
    const Structure &structure = workspace.structureOf(review);
    const Agenda made = agenda(workspace, review, filter);
    const std::vector<MeetingItem> plan = meetingPlanOf(workspace, review);
    const auto minutes = plannedMinutes(made, plan);
    content.levels = structure.levels();
    int statements = 0;
    int planned = 0;
    for (const AgendaItem &item : made.items) {
        const auto share = minutes.find(item.statement);
        content.rows.push_back(differRowOf(*structure.statement(item.statement), item,
                                           share == minutes.end() ? std::nullopt : std::optional(share->second)));
        statements += content.rows.back().agreed ? 0 : 1;
        planned += content.rows.back().minutes.value_or(0);
        for (const int count : content.rows.back().counts)
            content.mostDots = std::max(content.mostDots, count);
    }
    content.estimate = toDiscussText(statements, planned, plan);
    content.agreeable = static_cast<int>(agreeable(workspace, review).size());
    content.anyResponse = !workspace.responsesOf(review.id).empty();
    content.locked = review.isFinished();
    return content;
}

} // namespace waymark
