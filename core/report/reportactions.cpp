// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportactions.h"

#include "core/report/paperwords.h"
#include "core/review/acrosseditions.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

QString overdueMark() { return QCoreApplication::translate("core/report", "overdue"); }

/// With the year of one that is older than the last review.
QString lastActionLine(const ReportFacts &facts, const Action &action)
{
    QStringList about{statusInReport(action.status)};
    if (action.review != facts.last->id)
        about.prepend(facts.workspace.review(action.review)->year);
    if (isOverdue(facts, action))
        about << overdueMark();
    QString line = QCoreApplication::translate("core/report", "%1 (%2)", "an action and what became of it")
                       .arg(actionInReport(facts, action), about.join(QStringLiteral(", ")));
    if (action.outcome.trimmed().isEmpty())
        return line;
    return QCoreApplication::translate("core/report", "%1: %2", "an action, its outcome").arg(line, action.outcome);
}

} // namespace

QString actionInReport(const ReportFacts &facts, const Action &action)
{
    return actionLine(facts.workspace, action, &facts.review);
}

QString whoAndWhen(const ReportFacts &facts, const Action &action)
{
    QStringList parts{ownerInReports(facts.workspace, action, &facts.review)};
    if (action.due)
        parts << QCoreApplication::translate("core/report", "by %1", "a date").arg(longDate(*action.due));
    if (isOverdue(facts, action))
        parts << overdueMark();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isOverdue(const ReportFacts &facts, const Action &action)
{
    return action.due && *action.due < facts.today && isRunning(facts.workspace, action);
}

QString statusInReport(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QCoreApplication::translate("core/report", "not started");
    case ActionStatus::Underway:
        return QCoreApplication::translate("core/report", "under way");
    case ActionStatus::Done:
        return QCoreApplication::translate("core/report", "done");
    case ActionStatus::CarriedOn:
        return QCoreApplication::translate("core/report", "continued");
    case ActionStatus::Stopped:
        return QCoreApplication::translate("core/report", "stopped");
    }
    return {};
}

QStringList progressLines(const ReportFacts &facts, const Action &action)
{
    QStringList lines;
    for (const ProgressNote *note : facts.workspace.notesOf(action.id))
        lines << QCoreApplication::translate("core/report", "%1: %2", "a date, a note")
                     .arg(longDate(note->date), note->text);
    return lines;
}

QString statementNumbers(const ReportFacts &facts, const Action &action)
{
    QStringList numbers;
    for (const StatementNumber number : statementsIn(facts.workspace, facts.review, action))
        numbers << number.toString();
    return numbers.isEmpty() ? QCoreApplication::translate("core/report", "statements of an earlier edition")
                             : numbers.join(QStringLiteral(", "));
}

QString noActionsYet() { return QCoreApplication::translate("core/report", "There are no actions yet."); }

namespace {
constexpr int maxActionsNamed = 2;
} // namespace

std::vector<block::Entry> servesEntries(const ReportFacts &facts)
{
    const auto actions = actionPlanOf(facts.workspace, facts.review);
    std::vector<block::Entry> entries;
    for (const Priority &priority : facts.workspace.prioritiesThen(facts.review.id)) {
        QStringList whats;
        for (const Action *action : actions) {
            if (action->priority == priority.id && action->status != ActionStatus::Stopped)
                whats << beginningOf(action->what);
        }
        block::Entry entry{{}, priority.text};
        // The first tell what it is about.
        const int others = std::max(0, static_cast<int>(whats.size()) - maxActionsNamed);
        whats = whats.mid(0, maxActionsNamed);
        if (others > 0)
            whats << QCoreApplication::translate("core/report", "and %n more", nullptr, others);
        // Which they are is said all the same: not every governor has them in mind.
        if (whats.isEmpty())
            addField(entry, {}, QCoreApplication::translate("core/report", "No action yet.", "for a priority"));
        addField(entry, {}, whats);
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString servesTitle(InstitutionKind kind)
{
    return kind == InstitutionKind::College
               ? QCoreApplication::translate("core/report", "How this supports our college priorities")
               : QCoreApplication::translate("core/report", "How this supports our school priorities");
}

namespace {

/// "three done, two not started"
QString summaryInWords(const ActionSummary &summary)
{
    QStringList parts;
    const auto add = [&](int count, ActionStatus status) {
        if (count > 0)
            parts << QCoreApplication::translate("core/report", "%1 %2", "a number word and what became of actions")
                         .arg(numberWord(count), statusInReport(status));
    };
    add(summary.done, ActionStatus::Done);
    add(summary.carriedOn, ActionStatus::CarriedOn);
    add(summary.stopped, ActionStatus::Stopped);
    add(summary.underway, ActionStatus::Underway);
    add(summary.open, ActionStatus::Open);
    return parts.join(QStringLiteral(", "));
}

} // namespace

void addSinceLast(ReportBlocks &blocks, const ReportFacts &facts, std::size_t max)
{
    if (!facts.last)
        return;
    std::vector<const Action *> all = facts.workspace.actionsOf(facts.last->id);
    const std::vector<const Action *> older = olderActionsRunningAt(facts.workspace, facts.review);
    QStringList sentences;
    if (!all.empty())
        sentences << QCoreApplication::translate("core/report", "Actions from the last review: %1.")
                         .arg(summaryInWords(actionSummary(all)));
    if (!older.empty())
        sentences << QCoreApplication::translate("core/report", "Actions from earlier reviews: %1.")
                         .arg(summaryInWords(actionSummary(older)));
    all.insert(all.end(), older.begin(), older.end());
    const auto overdue = std::ranges::count_if(all, [&](const Action *action) { return isOverdue(facts, *action); });
    if (overdue > 0)
        sentences << QCoreApplication::translate("core/report", "Overdue: %1.", "how many actions")
                         .arg(numberWord(static_cast<int>(overdue)));
    if (sentences.isEmpty())
        return;
    addSection(blocks, paperWord(PaperWord::SinceLast),
               {block::Paragraph{block::Paragraph::Tone::Body, sentences.join(u' ')}});
    if (max == 0)
        return;
    std::vector<const Action *> done = facts.workspace.actionsOf(facts.last->id);
    std::erase_if(done, [](const Action *action) { return action->status != ActionStatus::Done; });
    QStringList lines;
    for (std::size_t i = 0; i < done.size() && i < max; ++i) {
        const QString what = beginningOf(done[i]->what);
        const QString outcome = beginningOf(done[i]->outcome);
        lines << (outcome.isEmpty() ? what
                                    : QCoreApplication::translate("core/report", "%1: %2", "an action, its outcome")
                                          .arg(what, outcome));
    }
    if (lines.isEmpty())
        return;
    if (const int left = static_cast<int>(done.size()) - static_cast<int>(max); left > 0)
        lines << QCoreApplication::translate("core/report", "and %n more", nullptr, left);
    blocks.push_back({block::List{block::List::Style::Bullets, lines}});
}

bool isOfLeverage(const ReportFacts &facts, const Action &action)
{
    const auto picked = facts.workspace.leverageOf(facts.review.id);
    return std::ranges::find(picked, &action) != picked.end();
}

QString leverageMark() { return QCoreApplication::translate("core/report", "highest leverage"); }

std::vector<const Action *> leverageFirst(const ReportFacts &facts, std::vector<const Action *> actions)
{
    const auto picked = facts.workspace.leverageOf(facts.review.id);
    std::ranges::stable_sort(actions, {},
                             [&](const Action *action) { return std::ranges::find(picked, action) - picked.begin(); });
    return actions;
}

void addLeverage(ReportBlocks &blocks, const ReportFacts &facts)
{
    QStringList lines;
    for (const Action *action : facts.workspace.leverageOf(facts.review.id)) {
        const QString when = whoAndWhen(facts, *action);
        lines << (when.isEmpty() ? action->what
                                 : QCoreApplication::translate("core/report", "%1 (%2)", "an action, who and when")
                                       .arg(withoutFullStop(action->what), when));
    }
    if (!lines.isEmpty())
        addSection(blocks, paperWord(PaperWord::Leverage), {block::List{block::List::Style::Numbers, lines}});
}

void addLastActions(ReportBlocks &blocks, const ReportFacts &facts)
{
    if (!facts.last)
        return;
    const std::vector<const Action *> older = olderActionsRunningAt(facts.workspace, facts.review);
    QStringList lines;
    for (const Action *action : facts.workspace.actionsOf(facts.last->id))
        lines << lastActionLine(facts, *action);
    for (const Action *action : older)
        lines << lastActionLine(facts, *action);
    if (lines.isEmpty())
        return;
    const QString title = older.empty() ? paperWord(PaperWord::LastActions)
                                        : QCoreApplication::translate("core/report", "Actions from earlier reviews");
    blocks.push_back({block::Heading{block::Heading::Rank::Section, title}});
    blocks.push_back({block::List{block::List::Style::Bullets, lines}});
}

QStringList actionMarks(const ReportFacts &facts, const Action &action)
{
    QStringList marks;
    if (isOfLeverage(facts, action))
        marks << leverageMark();
    if (action.status == ActionStatus::Done)
        marks << statusInReport(action.status);
    if (isOverdue(facts, action))
        marks << overdueMark();
    return marks;
}

QStringList actionLines(const ReportFacts &facts, const std::vector<const Action *> &actions, StatementNumber statement)
{
    QStringList lines;
    for (const Action *action : leverageFirst(facts, actions)) {
        if (action->status == ActionStatus::Stopped || !isFor(facts.workspace, facts.review, *action, statement))
            continue;
        const QStringList marks = actionMarks(facts, *action);
        lines << (marks.isEmpty() ? actionInReport(facts, *action)
                                  : QCoreApplication::translate("core/report", "%1 (%2)",
                                                                "an action, that it is of highest leverage")
                                        .arg(actionInReport(facts, *action), marks.join(QStringLiteral(", "))));
    }
    return lines;
}

} // namespace waymark
