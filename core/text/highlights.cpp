// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/highlights.h"

#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString changePart(const ComparisonTotals &since, int total, int largestRise)
{
    const bool all = since.compared() + since.carried == total;
    const QString of =
        all ? QCoreApplication::translate("core/headlines", "of %1 statements").arg(total)
            : QCoreApplication::translate("core/headlines", "of the %1 statements compared").arg(since.compared());
    if (since.rose == 0 && since.fell == 0)
        return QCoreApplication::translate("core/headlines", "None %1 changed level since the last review").arg(of);
    if (since.rose == 0)
        return QCoreApplication::translate("core/headlines", "%1 %2 went down and none went up")
            .arg(numberWord(since.fell), of);
    const QString rose =
        largestRise == 1
            ? QCoreApplication::translate("core/headlines", "%1 %2 went up a level").arg(numberWord(since.rose), of)
            : QCoreApplication::translate("core/headlines", "%1 %2 went up").arg(numberWord(since.rose), of);
    if (since.fell == 0)
        return QCoreApplication::translate("core/headlines", "%1 and none went down").arg(rose);
    return QCoreApplication::translate("core/headlines", "%1 and %2 went down").arg(rose, numberWord(since.fell));
}

/// "two of the 3 statements answered", "all 32 statements".
QString reachedBy(const HeadlineFacts &facts)
{
    const bool whole = facts.answered == facts.total;
    if (facts.upperHalf == facts.answered)
        return (whole ? QCoreApplication::translate("core/headlines", "all %1 statements")
                      : QCoreApplication::translate("core/headlines", "all %1 statements answered"))
            .arg(facts.answered);
    const QString of = (whole ? QCoreApplication::translate("core/headlines", "of %1 statements")
                              : QCoreApplication::translate("core/headlines", "of the %1 statements answered"))
                           .arg(facts.answered);
    const QString count =
        facts.upperHalf == 0 ? QCoreApplication::translate("core/headlines", "none") : numberWord(facts.upperHalf);
    return QCoreApplication::translate("core/headlines", "%1 %2", "five / of 32 statements").arg(count, of);
}

QString standPart(const HeadlineFacts &facts)
{
    if (facts.answered == 1)
        return QCoreApplication::translate("core/headlines", "one of %1 statements is answered so far")
            .arg(facts.total);
    const int half = facts.levels / 2 + 1;
    return (half == facts.levels ? QCoreApplication::translate("core/headlines", "%1 reached level %2")
                                 : QCoreApplication::translate("core/headlines", "%1 reached level %2 or above"))
        .arg(reachedBy(facts), QString::number(half));
}

QString solePart(const HeadlineFacts &facts)
{
    if (*facts.sole == Level::notInPlace())
        return QCoreApplication::translate("core/headlines", "None of the %1 statements is in place yet.")
            .arg(facts.total);
    return QCoreApplication::translate("core/headlines", "All %1 statements are at level %2.")
        .arg(facts.total)
        .arg(facts.sole->value());
}

QString strongestPart(const HeadlineFacts &facts, const Structure &structure)
{
    const Theme *theme = facts.strongestTheme ? structure.theme(*facts.strongestTheme) : nullptr;
    if (!theme)
        return {};
    return QCoreApplication::translate("core/headlines", "“%1” is the strongest theme").arg(theme->shortTitle);
}

QString weakestPart(const HeadlineFacts &facts, const Structure &structure)
{
    const Statement *statement = facts.weakest ? structure.statement(*facts.weakest) : nullptr;
    if (!statement || !facts.weakestLevel || facts.weakestLevel->value() * 2 > facts.levels)
        return {};
    // To name one of several is to say that the others are better.
    if (facts.atWeakestLevel > 1)
        return *facts.weakestLevel == Level::notInPlace()
                   ? QCoreApplication::translate("core/headlines", "%1 statements are not in place yet")
                         .arg(numberWord(facts.atWeakestLevel))
                   : QCoreApplication::translate("core/headlines", "%1 statements are at level %2")
                         .arg(numberWord(facts.atWeakestLevel), QString::number(facts.weakestLevel->value()));
    if (*facts.weakestLevel == Level::notInPlace())
        return QCoreApplication::translate("core/headlines", "“%1” is not in place yet").arg(statement->shortTitle);
    return QCoreApplication::translate("core/headlines", "“%1” is at level %2")
        .arg(statement->shortTitle, QString::number(facts.weakestLevel->value()));
}

} // namespace

QString headline(const HeadlineFacts &facts, const Structure &structure)
{
    if (facts.answered == 0)
        return QCoreApplication::translate("core/headlines", "No statements are answered yet.");
    if (facts.sole)
        return solePart(facts);
    const QString first = facts.since ? changePart(*facts.since, facts.total, facts.largestRise) : standPart(facts);
    const QString weakest = weakestPart(facts, structure);
    // Nobody believes a theme to be the strongest that the weakest statement is in.
    const bool sameTheme = !weakest.isEmpty() && facts.weakest->theme() == facts.strongestTheme;
    const QString strongest = sameTheme ? QString() : strongestPart(facts, structure);
    // Titles come from outside and can hold "%1": the parts go in at once.
    if (!strongest.isEmpty() && !weakest.isEmpty())
        return capitalised(
            QCoreApplication::translate("core/headlines", "%1; %2, and %3.").arg(first, strongest, weakest));
    if (strongest.isEmpty() && weakest.isEmpty())
        return capitalised(QCoreApplication::translate("core/headlines", "%1.").arg(first));
    return capitalised(
        QCoreApplication::translate("core/headlines", "%1; %2.").arg(first, strongest.isEmpty() ? weakest : strongest));
}

QString computedHeadline(const Workspace &workspace, const Review &review)
{
    return headline(headlineFacts(workspace, review, workspace.previousReview(review)), workspace.structureOf(review));
}

namespace {

QString actionRunning(const HighlightReason &reason, const Workspace &workspace)
{
    const Action *action = workspace.actions().find(reason.action);
    QString many = QCoreApplication::translate("core/reasons", "%n action(s) still to do", nullptr, reason.count);
    if (!action)
        return many;
    QStringList parts{many};
    if (const QString owner = ownerInReports(workspace, *action); !owner.isEmpty())
        parts << owner;
    if (action->due)
        parts << longDate(*action->due);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString reasonText(const HighlightReason &reason, const Workspace &workspace)
{
    using Kind = HighlightReason::Kind;
    switch (reason.kind) {
    case Kind::RoseFrom:
        return QCoreApplication::translate("core/reasons", "up from %1").arg(levelNumeral(reason.level));
    case Kind::FellFrom:
        return QCoreApplication::translate("core/reasons", "down from %1").arg(levelNumeral(reason.level));
    case Kind::SameForYears:
        return QCoreApplication::translate("core/reasons", "%1 for %2 years")
            .arg(reason.level ? levelInSentence(*reason.level) : QString(), numberWord(reason.count));
    case Kind::NewlyAnswered:
        return QCoreApplication::translate("core/reasons", "no answer in the last review");
    case Kind::HasEvidence:
        return QCoreApplication::translate("core/reasons", "evidence noted");
    case Kind::Query:
        return QCoreApplication::translate("core/reasons", "query");
    case Kind::Draft:
        return QCoreApplication::translate("core/reasons", "draft");
    case Kind::NoAction:
        return QCoreApplication::translate("core/reasons", "no action yet");
    case Kind::ActionRunning:
        return actionRunning(reason, workspace);
    case Kind::ActionDone:
        return QCoreApplication::translate("core/reasons", "%n action(s) done since", nullptr, reason.count);
    case Kind::ChosenByLeader:
        return reason.text.isEmpty()
                   ? QCoreApplication::translate("core/reasons", "chosen by the careers leader")
                   : QCoreApplication::translate("core/reasons", "chosen by the careers leader: %1").arg(reason.text);
    }
    return {};
}

QString furtherLine(const std::optional<FurtherStatements> &further, HighlightKind kind, int levels)
{
    if (!further)
        return {};
    const int count = further->count;
    const int level = further->level.value();
    if (further->level == Level::notInPlace())
        return QCoreApplication::translate("core/highlights", "%n more statement(s) not in place yet", nullptr, count);
    if (kind == HighlightKind::PriorityArea)
        return QCoreApplication::translate("core/highlights", "%n more statement(s) at level %1 or below", nullptr,
                                           count)
            .arg(level);
    if (level == levels)
        return QCoreApplication::translate("core/highlights", "%n more statement(s) at level %1", nullptr, count)
            .arg(level);
    return QCoreApplication::translate("core/highlights", "%n more statement(s) at level %1 or above", nullptr, count)
        .arg(level);
}

QString reasonsLine(const HighlightItem &item, const Workspace &workspace)
{
    QStringList parts;
    for (const HighlightReason &reason : item.reasons)
        parts << reasonText(reason, workspace);
    return parts.join(QStringLiteral(", "));
}

QString actionLine(const Workspace &workspace, const Action &action, const Review *paper)
{
    const QString what = withoutFullStop(action.what);
    const QString owner = ownerInReports(workspace, action, paper);
    QString line =
        owner.isEmpty() ? what : QCoreApplication::translate("core/reasons", "%1: %2", "who, what").arg(owner, what);
    if (action.due)
        line = QCoreApplication::translate("core/reasons", "%1, by %2", "an action, a date")
                   .arg(line, longDate(*action.due));
    return line;
}

QStringList highlightRule(HighlightKind kind, int levels)
{
    QStringList rule{QCoreApplication::translate(
        "core/reasons", "Only answers given in this review count, both drafts and agreed. Unanswered and "
                        "carried-forward statements do not count. No statement is in both lists.")};
    if (kind == HighlightKind::Strength) {
        rule << QCoreApplication::translate("core/reasons", "A strength is an answer at level %1 or above.")
                    .arg(levels / 2 + 1)
             << QCoreApplication::translate(
                    "core/reasons",
                    "Answers marked as a query come last. Otherwise the higher level comes first, then the larger rise "
                    "since the last review, then those with evidence, then the order of the model.");
    } else {
        rule << QCoreApplication::translate(
                    "core/reasons", "A priority area is an answer below the highest level that is not a strength.")
             << QCoreApplication::translate(
                    "core/reasons", "The lower level comes first, starting with “not in place yet”. Then come those "
                                    "that fell furthest since the last review, then those marked as a query, then "
                                    "those with no action in progress, then the order of the model.");
    }
    rule << QCoreApplication::translate(
                "core/reasons", "No more than two of the three come from one theme, unless no other theme has one.")
         << QCoreApplication::translate("core/reasons",
                                        "The careers leader can replace any of them, and the reason is then shown.");
    return rule;
}

namespace {

QString reasonText(const LeverageReason &reason, InstitutionKind kind)
{
    using Kind = LeverageReason::Kind;
    switch (reason.kind) {
    case Kind::PriorityAreas:
        return QCoreApplication::translate("core/leverage", "%n priority area(s)", nullptr, reason.count);
    case Kind::Statements:
        return QCoreApplication::translate("core/leverage", "improves %n statement(s)", nullptr, reason.count);
    case Kind::ServesPriority:
        return kind == InstitutionKind::College
                   ? QCoreApplication::translate("core/leverage", "supports a whole-college priority")
                   : QCoreApplication::translate("core/leverage", "supports a whole-school priority");
    case Kind::LowestLevel:
        return QCoreApplication::translate("core/leverage", "lowest answer: %1")
            .arg(levelInSentence(reason.level.value_or(Level::notInPlace())));
    case Kind::Unsettled:
        return QCoreApplication::translate("core/leverage", "%n statement(s) not agreed yet", nullptr, reason.count);
    }
    return {};
}

} // namespace

QString leverageLine(const LeverageItem &item, InstitutionKind kind)
{
    QStringList parts;
    for (const LeverageReason &reason : item.reasons)
        parts << reasonText(reason, kind);
    return parts.join(QStringLiteral(", "));
}

QStringList leverageRule(InstitutionKind kind)
{
    return {QCoreApplication::translate(
                "core/leverage", "The list shows every action in progress for a statement that isn't agreed at the "
                                 "highest level, whichever review it comes from."),
            kind == InstitutionKind::College
                ? QCoreApplication::translate(
                      "core/leverage",
                      "Actions for more of this review's priority areas come first. Then come those that improve more "
                      "statements, then those that support a whole-college priority. After that, those for the lowest "
                      "answer come first, then the earlier date. A statement that isn't answered counts as no level.")
                : QCoreApplication::translate(
                      "core/leverage",
                      "Actions for more of this review's priority areas come first. Then come those that improve more "
                      "statements, then those that support a whole-school priority. After that, those for the lowest "
                      "answer come first, then the earlier date. A statement that isn't answered counts as no level."),
            QCoreApplication::translate(
                "core/leverage",
                "The order is only a guide; you choose. Two or three is a good number, and three is the most.")};
}

} // namespace waymark
