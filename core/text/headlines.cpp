// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/headlines.h"

#include "core/text/levels.h"
#include "core/text/numbers.h"

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
        return QCoreApplication::translate("core/headlines", "None %1 changed its level since the last review").arg(of);
    if (since.rose == 0)
        return QCoreApplication::translate("core/headlines", "%1 %2 fell and none rose")
            .arg(numberWord(since.fell), of);
    const QString rose =
        largestRise == 1
            ? QCoreApplication::translate("core/headlines", "%1 %2 rose a level").arg(numberWord(since.rose), of)
            : QCoreApplication::translate("core/headlines", "%1 %2 rose").arg(numberWord(since.rose), of);
    if (since.fell == 0)
        return QCoreApplication::translate("core/headlines", "%1 and none fell").arg(rose);
    return QCoreApplication::translate("core/headlines", "%1 and %2 fell").arg(rose, numberWord(since.fell));
}

QString standPart(const HeadlineFacts &facts)
{
    const int half = facts.levels / 2 + 1;
    const QString of =
        facts.answered == facts.total
            ? QCoreApplication::translate("core/headlines", "of %1 statements").arg(facts.total)
            : QCoreApplication::translate("core/headlines", "of the %1 statements answered").arg(facts.answered);
    const QString count =
        facts.upperHalf == 0 ? QCoreApplication::translate("core/headlines", "none") : numberWord(facts.upperHalf);
    if (half == facts.levels)
        return QCoreApplication::translate("core/headlines", "%1 %2 reached level %3").arg(count, of).arg(half);
    return QCoreApplication::translate("core/headlines", "%1 %2 reached level %3 or above").arg(count, of).arg(half);
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
    if (*facts.weakestLevel == Level::notInPlace())
        return QCoreApplication::translate("core/headlines", "“%1” is not in place yet").arg(statement->shortTitle);
    return QCoreApplication::translate("core/headlines", "“%1” stands at level %2")
        .arg(statement->shortTitle, QString::number(facts.weakestLevel->value()));
}

} // namespace

QString headline(const HeadlineFacts &facts, const Structure &structure)
{
    if (facts.answered == 0)
        return QCoreApplication::translate("core/headlines", "No statement is answered yet.");
    const QString first = facts.since ? changePart(*facts.since, facts.total, facts.largestRise) : standPart(facts);
    const QString strongest = strongestPart(facts, structure);
    const QString weakest = weakestPart(facts, structure);
    // Titles come from outside and may hold "%1": the parts go in at once.
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

} // namespace waymark
