// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/followup.h"
#include "core/report/reportactions.h"
#include "core/report/reports.h"
#include "core/report/reportstatements.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <set>

namespace waymark {
namespace {

using block::Heading;
using Plan = std::vector<const Action *>;

QString dateOrDash(const std::optional<QDate> &date) { return date ? longDate(*date) : QStringLiteral("–"); }

QString notesOf(const ReportFacts &facts, const Action &action)
{
    QStringList notes = progressLines(facts, action);
    if (!action.outcome.trimmed().isEmpty())
        notes << QCoreApplication::translate("core/report", "Outcome: %1").arg(action.outcome.trimmed());
    return notes.join(QLatin1Char('\n'));
}

/// Of the width, for a column of texts: more where one is long, so that no row is a page high.
int shareOf(qsizetype longest, int least)
{
    constexpr int lettersOfShare = 25;
    return std::clamp(static_cast<int>(longest / lettersOfShare), least, 2 * least);
}

/// What no action of the plan has leaves its width to the other columns, in all of the tables alike.
struct PlanColumns
{
    bool start = false;
    qsizetype what = 0; ///< letters of the longest text
    qsizetype success = 0;
    qsizetype notes = 0;

    PlanColumns(const ReportFacts &facts, const Plan &plan)
    {
        for (const Action *action : plan) {
            start = start || action->start.has_value();
            what = std::max(what, action->what.size());
            success = std::max(success, action->success.trimmed().size());
            notes = std::max(notes, notesOf(facts, *action).size());
        }
    }
};

block::Table::Row planRow(const ReportFacts &facts, const PlanColumns &shown, const Action &action)
{
    block::Table::Cell due{dateOrDash(action.due)};
    if (isOverdue(facts, action)) {
        due.text = QCoreApplication::translate("core/report", "Overdue: %1", "a date").arg(due.text);
        due.warning = true;
    }
    QString about =
        QCoreApplication::translate("core/report", "for %1", "statement numbers").arg(statementNumbers(facts, action));
    if (isOfLeverage(facts, action))
        about += QStringLiteral(" · ") + leverageMark();
    block::Table::Row row{{action.what, about}, {ownerInReports(facts.workspace, action, &facts.review)}};
    if (shown.start)
        row.push_back({dateOrDash(action.start)});
    row.push_back(due);
    row.push_back({actionStatusName(action.status)});
    if (shown.success > 0)
        row.push_back({action.success.trimmed()});
    if (shown.notes > 0)
        row.push_back({notesOf(facts, action)});
    return row;
}

block::Table planTable(const ReportFacts &facts, const PlanColumns &shown, const QString &caption, const Plan &actions)
{
    block::Table table;
    table.caption = caption;
    const int what = shareOf(shown.what, 11);
    const int success = shareOf(shown.success, 8);
    const int notes = shareOf(shown.notes, 9);
    // The short ones keep their width: a word is not to be broken in them.
    const int more = (what - 11 + success - 8 + notes - 9) / 7;
    table.columns = {{QCoreApplication::translate("core/report", "What"), what},
                     {QCoreApplication::translate("core/report", "Who"), 6 + more}};
    if (shown.start)
        table.columns.push_back({QCoreApplication::translate("core/report", "Start"), 5 + more});
    table.columns.push_back({QCoreApplication::translate("core/report", "Due"), 5 + more});
    table.columns.push_back({QCoreApplication::translate("core/report", "Status"), 4 + more});
    if (shown.success > 0)
        table.columns.push_back({QCoreApplication::translate("core/report", "What success looks like"), success});
    if (shown.notes > 0)
        table.columns.push_back({QCoreApplication::translate("core/report", "Notes"), notes});
    for (const Action *action : actions)
        table.rows.push_back(planRow(facts, shown, *action));
    return table;
}

void addByPriority(ReportBlocks &blocks, const ReportFacts &facts, const Plan &plan)
{
    blocks.push_back({Heading{Heading::Rank::Part, QCoreApplication::translate("core/report", "By priority")}});
    const PlanColumns shown(facts, plan);
    const auto add = [&](const QString &title, std::optional<PriorityId> priority) {
        Plan of;
        std::ranges::copy_if(plan, std::back_inserter(of),
                             [&](const Action *action) { return action->priority == priority; });
        if (!of.empty())
            addSection(blocks, title, {planTable(facts, shown, title, of)});
    };
    std::set<PriorityId> added;
    for (const Priority &priority : facts.workspace.prioritiesThen(facts.review.id)) {
        add(priority.text, priority.id);
        added.insert(priority.id);
    }
    // An action of an earlier year that runs on can be for what was a priority then.
    for (const Action *action : plan) {
        if (action->priority && added.insert(*action->priority).second)
            add(facts.workspace.priorities().find(*action->priority)->text, action->priority);
    }
    add(QCoreApplication::translate("core/report", "Not linked to a priority"), std::nullopt);
}

/// What a statement should reach next: the points between it and its target.
QStringList stepsTo(const ReportFacts &facts, StatementNumber statement)
{
    QStringList lines;
    for (const TargetPoint &point : pointsToTarget(facts.workspace, facts.review, statement))
        lines << worded(point.text, facts.institutionKind());
    return lines;
}

/// One that nobody set is only the next level, and the paper does not pass it off as a target of the school's.
QString targetCell(const ReportFacts &facts, StatementNumber statement, std::optional<Level> target)
{
    if (!target)
        return QStringLiteral("–");
    return facts.workspace.targets().find({facts.review.id, statement})
               ? levelName(*target)
               : QCoreApplication::translate("core/report", "%1 (next level)", "a level that is no target yet")
                     .arg(levelName(*target));
}

/// Statements that have an action, and those that the leader set a target for.
void addByStatement(ReportBlocks &blocks, const ReportFacts &facts, const Plan &plan)
{
    block::Table table;
    table.caption = QCoreApplication::translate("core/report", "Statements with their level, target and actions");
    table.columns = {{QCoreApplication::translate("core/report", "Statement"), 12},
                     {QCoreApplication::translate("core/report", "Level"), 6},
                     {QCoreApplication::translate("core/report", "Target"), 4},
                     {QCoreApplication::translate("core/report", "What the target level requires"), 14},
                     {QCoreApplication::translate("core/report", "Actions"), 12}};
    for (const Statement &statement : facts.structure().statements()) {
        QStringList lines;
        for (const Action *action : plan) {
            if (isFor(facts.workspace, facts.review, *action, statement.number))
                lines << QCoreApplication::translate("core/report", "%1 (%2)", "an action and what became of it")
                             .arg(actionInReport(facts, *action), statusInReport(action->status));
        }
        if (lines.isEmpty() && !facts.workspace.targets().find({facts.review.id, statement.number}))
            continue;
        const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
        const auto target = targetOf(facts.workspace, facts.review, statement.number);
        table.rows.push_back({{statement.number.toString() + QLatin1Char(' ') + statement.title},
                              {decisionLine(decision), {}, markOf(decision)},
                              {targetCell(facts, statement.number, target)},
                              {stepsTo(facts, statement.number).join(QLatin1Char('\n'))},
                              {lines.isEmpty() ? QCoreApplication::translate("core/report", "none yet")
                                               : lines.join(QLatin1Char('\n'))}});
    }
    if (table.rows.empty())
        return;
    blocks.push_back({Heading{Heading::Rank::Part, QCoreApplication::translate("core/report", "By statement")}});
    blocks.push_back({std::move(table)});
}

QString toDoInWords(qsizetype running, qsizetype all)
{
    if (running == 0)
        return QCoreApplication::translate("core/report", "none still to do", "of actions");
    if (running < all)
        return QCoreApplication::translate("core/report", "%1 still to do", "of actions").arg(running);
    return all == 1 ? QCoreApplication::translate("core/report", "still to do", "of one action")
                    : QCoreApplication::translate("core/report", "all still to do", "of actions");
}

/// "8 actions: 6 still to do, 2 overdue (30 November 2026)."; nothing of what there is none of.
QString planInWords(const ReportFacts &facts, const Plan &plan)
{
    if (plan.empty())
        return noActionsYet();
    const auto overdue = std::ranges::count_if(plan, [&](const Action *action) { return isOverdue(facts, *action); });
    const auto running =
        std::ranges::count_if(plan, [&](const Action *action) { return isRunning(facts.workspace, *action); });
    const int count = static_cast<int>(plan.size());
    const QString actions = QCoreApplication::translate("core/report", "%n action(s)", nullptr, count);
    const QString toDo = toDoInWords(running, count);
    const QString day = longDate(facts.today);
    return overdue == 0 ? QCoreApplication::translate("core/report", "%1: %2 (%3).", "8 actions, 6 still to do, a date")
                              .arg(actions, toDo, day)
                        : QCoreApplication::translate("core/report", "%1: %2, %3 overdue (%4).",
                                                      "8 actions, 6 still to do, how many of them, a date")
                              .arg(actions, toDo, QString::number(overdue), day);
}

} // namespace

ReportContent actionPlan(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Actions, options);
    content.isWide = true;
    const Plan plan = leverageFirst(facts, actionPlanOf(facts.workspace, facts.review));
    ReportBlocks &blocks = content.blocks;
    blocks.push_back({block::Paragraph{block::Paragraph::Tone::Lead, planInWords(facts, plan)}});
    addLeverage(blocks, facts);
    if (!plan.empty())
        addByPriority(blocks, facts, plan);
    addByStatement(blocks, facts, plan);
    addLastActions(blocks, facts);
    if (options.signposts)
        addSignposts(blocks, facts);
    return content;
}

} // namespace waymark
