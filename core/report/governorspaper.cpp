// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/governorspaper.h"

#include "core/insight/actionsummary.h"
#include "core/insight/comparison.h"
#include "core/insight/highlights.h"
#include "core/insight/progress.h"
#include "core/text/dates.h"
#include "core/text/editions.h"
#include "core/text/headlines.h"
#include "core/text/levels.h"
#include "core/text/numbers.h"
#include "core/text/reasons.h"
#include "core/text/roles.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace waymark {
namespace {

QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return QCoreApplication::translate("core/report", "%1 and %2", "the last two of a list")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

/// The first line of a note, cut at a word; the whole note stands on the detail pages.
QString beginning(const QString &note)
{
    constexpr qsizetype most = 110;
    QString line = note.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= most)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), most);
    return line.left(space > most / 2 ? space : most) + QStringLiteral("…");
}

QString statementTitle(const Structure &structure, StatementNumber number)
{
    const Statement *statement = structure.statement(number);
    return QCoreApplication::translate("core/report", "%1 (%2)", "a statement's title and number")
        .arg(statement ? statement->shortTitle : QString(), number.toString());
}

QString strengthLine(const Workspace &workspace, const Review &review, HighlightItem item)
{
    const bool evidence = std::erase_if(item.reasons, [](const HighlightReason &reason) {
                              return reason.kind == HighlightReason::Kind::HasEvidence;
                          }) > 0;
    QString reasons = reasonsLine(item, workspace);
    if (!evidence)
        return reasons;
    const QString note = beginning(workspace.decision(review.id, item.statement).evidence);
    return reasons.isEmpty()
               ? note
               : QCoreApplication::translate("core/report", "%1: %2", "reason, evidence").arg(reasons, note);
}

/// Who does what by when; the leader's reason for choosing it is kept, the rule's own reasons give way to the action.
QString priorityLine(const Workspace &workspace, const HighlightItem &item)
{
    const Action *action = nullptr;
    QStringList parts;
    for (const HighlightReason &reason : item.reasons) {
        if (reason.kind == HighlightReason::Kind::ActionRunning)
            action = workspace.actions().find(reason.action);
        else if (reason.kind == HighlightReason::Kind::ChosenByLeader)
            parts << reasonText(reason, workspace);
    }
    if (!action)
        return reasonsLine(item, workspace);
    parts << actionLine(*action);
    return parts.join(QStringLiteral("; "));
}

QStringList serves(const Workspace &workspace, const Review &review)
{
    QStringList lines;
    const auto actions = workspace.actionsOf(review.id);
    for (const Priority *priority : workspace.prioritiesInOrder()) {
        std::set<StatementNumber> statements;
        for (const Action *action : actions) {
            if (action->priority == priority->id && action->status != ActionStatus::Stopped)
                statements.insert(action->statements.begin(), action->statements.end());
        }
        if (statements.empty())
            continue;
        QStringList numbers;
        for (const StatementNumber number : statements)
            numbers << number.toString();
        lines << QCoreApplication::translate("core/report", "%1: actions for %2.", "a priority, statement numbers")
                     .arg(priority->text, listed(numbers));
    }
    if (lines.isEmpty() && !workspace.priorities().isEmpty())
        lines << QCoreApplication::translate("core/report", "No action points to one of them yet.");
    return lines;
}

QString statusName(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QCoreApplication::translate("core/report", "not started");
    case ActionStatus::Underway:
        return QCoreApplication::translate("core/report", "under way");
    case ActionStatus::Done:
        return QCoreApplication::translate("core/report", "done");
    case ActionStatus::CarriedOn:
        return QCoreApplication::translate("core/report", "carried on");
    case ActionStatus::Stopped:
        return QCoreApplication::translate("core/report", "stopped");
    }
    return {};
}

QString sinceLast(const ActionSummary &summary)
{
    if (summary.total() == 0)
        return {};
    QStringList parts;
    const auto add = [&](int count, ActionStatus status) {
        if (count > 0)
            parts << QCoreApplication::translate("core/report", "%1 %2", "a number word and what became of actions")
                         .arg(numberWord(count), statusName(status));
    };
    add(summary.done, ActionStatus::Done);
    add(summary.carriedOn, ActionStatus::CarriedOn);
    add(summary.stopped, ActionStatus::Stopped);
    add(summary.underway, ActionStatus::Underway);
    add(summary.open, ActionStatus::Open);
    return QCoreApplication::translate("core/report", "Actions of the last review: %1.")
        .arg(parts.join(QStringLiteral(", ")));
}

QString lastActionLine(const Action &action)
{
    QString line = QCoreApplication::translate("core/report", "%1 (%2)", "an action and what became of it")
                       .arg(actionLine(action), statusName(action.status));
    if (action.outcome.trimmed().isEmpty())
        return line;
    return QCoreApplication::translate("core/report", "%1: %2", "an action, its outcome").arg(line, action.outcome);
}

GovernorsPaper::Detail detailOf(const Workspace &workspace, const Review &review, const Statement &statement,
                                const ComparedStatement *compared)
{
    const Decision decision = workspace.decision(review.id, statement.number);
    GovernorsPaper::Detail detail{statement.number,
                                  statement.title,
                                  decision.standing,
                                  decision.level,
                                  decision.query,
                                  decisionLine(decision),
                                  {},
                                  decision.rationale,
                                  decision.evidence,
                                  {}};
    if (compared && (compared->kind == ChangeKind::Changed || compared->kind == ChangeKind::Confirmed))
        detail.standing += QStringLiteral(" · ") + changeText(compared->change.value_or(0));
    if (decision.level) {
        for (const Point &point : workspace.wordingOf(review).descriptor(statement.number, *decision.level).points)
            detail.descriptor << worded(point.text, workspace.institution().kind);
    }
    for (const Action *action : workspace.actionsOf(review.id)) {
        if (std::ranges::find(action->statements, statement.number) != action->statements.end())
            detail.actions << actionLine(*action);
    }
    return detail;
}

QString footerOf(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Wording &wording = workspace.wordingOf(review);
    return QCoreApplication::translate("core/report",
                                       "A self-assessment on %1 ordered levels, with “not in place yet” added by "
                                       "Waymark. Counts are shown; levels are not marks and are not averaged here.")
               .arg(numberWord(structure.levels())) +
           QLatin1Char(' ') +
           QCoreApplication::translate("core/report", "Model: %1. Prepared with Waymark.")
               .arg(wordingLine(structure, wording, workspace.institution().kind));
}

/// For the very end: what readers should know of the edition, and by which codes its exact text can be told.
QStringList notesOf(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Wording &wording = workspace.wordingOf(review);
    QStringList notes = structure.notes();
    notes << QCoreApplication::translate("core/report",
                                         "The statements are those of “%1”, in the words of “%2”. Two papers that "
                                         "show the same codes used the same text: %3, %4.",
                                         "name of an edition, name of a wording, two short codes")
                 .arg(editionName(structure, wording, workspace.institution().kind), wording.name(),
                      structure.digest().shortForm(), wording.digest().shortForm());
    return notes;
}

void addThemes(GovernorsPaper &paper, const Workspace &workspace, const Review &review,
               const std::optional<Comparison> &comparison)
{
    const Profile counts = profile(workspace, review);
    std::size_t at = 0;
    for (const Theme &theme : workspace.structureOf(review).themes()) {
        const std::size_t index = paper.themes.size();
        const ProfilePart &part = counts.themes[index];
        GovernorsPaper::ThemeRow row{theme.number,
                                     theme.shortTitle,
                                     {},
                                     part.unanswered + part.carriedCount(),
                                     part.total,
                                     QCoreApplication::translate("core/report", "of %1").arg(part.total),
                                     {}};
        for (int level = 0; level <= counts.levels; ++level)
            row.counts[static_cast<std::size_t>(level)] = part.answered(level);
        if (comparison) {
            if (const auto steps = comparison->themes[index].halfSteps())
                row.change = halfStepsText(*steps);
        }
        paper.themes.push_back(std::move(row));

        GovernorsPaper::DetailTheme detail{theme.number, theme.title, {}};
        for (const Statement &statement : theme.statements) {
            detail.statements.push_back(
                detailOf(workspace, review, statement, comparison ? &comparison->statements[at] : nullptr));
            ++at;
        }
        paper.details.push_back(std::move(detail));
    }
}

/// "Agreed" only where all of it is: a review may be finished with statements left open.
QString dateLine(const Review &review, bool allAgreed)
{
    const QString date = longDate(review.date);
    if (!review.isFinished())
        return QCoreApplication::translate("core/report", "Draft, %1").arg(date);
    return (allAgreed ? QCoreApplication::translate("core/report", "Agreed %1")
                      : QCoreApplication::translate("core/report", "Finished, %1"))
        .arg(date);
}

} // namespace

GovernorsPaper governorsPaper(const Workspace &workspace, const Review &review)
{
    const Structure &structure = workspace.structureOf(review);
    const Institution &institution = workspace.institution();
    const Review *last = workspace.previousReview(review);
    const bool comparable = last && last->structure == review.structure;
    const auto comparison = comparable ? std::optional(compare(workspace, review, {last})) : std::nullopt;

    GovernorsPaper paper;
    paper.levels = structure.levels();
    paper.isDraft = !review.isFinished();
    paper.kicker =
        QCoreApplication::translate("core/report", "%1 · for governors", "a review's title")
            .arg(review.title.isEmpty() ? QCoreApplication::translate("core/report", "Careers leadership review")
                                        : review.title);
    paper.heading = QCoreApplication::translate("core/report", "%1, %2", "an institution's name, an academic year")
                        .arg(institution.name, review.year);
    const Progress all = progress(workspace, review).overall;
    paper.dateLine = dateLine(review, all.isComplete());
    if (!all.isComplete())
        paper.kicker +=
            QStringLiteral(" · ") +
            QCoreApplication::translate("core/report", "%1 of %2 statements agreed").arg(all.agreed).arg(all.total);
    if (comparable)
        paper.comparedWith = QCoreApplication::translate("core/report", "Compared with %1").arg(last->year);
    else if (last)
        paper.comparedWith =
            QCoreApplication::translate("core/report", "Not compared with %1: other model").arg(last->year);

    const Briefing briefing = workspace.briefing(review.id);
    paper.headline = briefing.headline.trimmed().isEmpty() ? computedHeadline(workspace, review) : briefing.headline;
    for (const QString &ask : briefing.asks) {
        if (!ask.trimmed().isEmpty())
            paper.asks << ask;
    }
    std::vector<Role> roles;
    for (const Participant *participant : workspace.participantsOf(review.id))
        roles.push_back(participant->role);
    if (!roles.empty())
        paper.tookPart =
            QCoreApplication::translate("core/report", "Took part: %1.").arg(rolesLine(roles, institution.kind));

    addThemes(paper, workspace, review, comparison);
    const Highlights named = highlights(workspace, review);
    for (const HighlightItem &item : named.strengths)
        paper.strengths.push_back(
            {item.level, statementTitle(structure, item.statement), strengthLine(workspace, review, item)});
    for (const HighlightItem &item : named.priorityAreas)
        paper.priorities.push_back(
            {item.level, statementTitle(structure, item.statement), priorityLine(workspace, item)});

    paper.servesTitle = institution.kind == InstitutionKind::College
                            ? QCoreApplication::translate("core/report", "How this serves our college priorities")
                            : QCoreApplication::translate("core/report", "How this serves our school priorities");
    paper.serves = serves(workspace, review);
    if (last) {
        paper.sinceLast = sinceLast(actionSummary(workspace, last->id));
        for (const Action *action : workspace.actionsOf(last->id))
            paper.lastActions << lastActionLine(*action);
    }
    paper.footer = footerOf(workspace, review);
    paper.notes = notesOf(workspace, review);
    return paper;
}

} // namespace waymark
