// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/levels.h"

#include <QCoreApplication>
#include <QStringList>

namespace waymark {
namespace {

QString directed(int sign, const QString &amount)
{
    if (sign == 0)
        return QCoreApplication::translate("core/levels", "= same");
    return (sign > 0 ? QCoreApplication::translate("core/levels", "↑ up %1")
                     : QCoreApplication::translate("core/levels", "↓ down %1"))
        .arg(amount);
}

} // namespace

QString levelName(Level level)
{
    if (level == Level::notInPlace())
        return QCoreApplication::translate("core/levels", "Not in place yet");
    return QCoreApplication::translate("core/levels", "Level %1").arg(level.value());
}

QString levelInSentence(Level level)
{
    if (level == Level::notInPlace())
        return QCoreApplication::translate("core/levels", "not in place yet");
    return QCoreApplication::translate("core/levels", "level %1").arg(level.value());
}

QString levelNumeral(std::optional<Level> level)
{
    return level ? QString::number(level->value()) : QStringLiteral("–");
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Unanswered:
        return QCoreApplication::translate("core/levels", "Not answered yet");
    case Standing::Carried:
        return QCoreApplication::translate("core/levels", "Carried forward");
    case Standing::Draft:
        return QCoreApplication::translate("core/levels", "Draft");
    case Standing::Agreed:
        return QCoreApplication::translate("core/levels", "Agreed");
    }
    return {};
}

QString decisionLine(const Decision &decision)
{
    QStringList parts;
    if (decision.level)
        parts << levelName(*decision.level) << standingName(decision.standing).toLower();
    else
        parts << standingName(Standing::Unanswered);
    if (decision.query)
        parts << QCoreApplication::translate("core/levels", "query");
    return parts.join(QStringLiteral(", "));
}

QString countsInWords(const std::vector<int> &counts)
{
    QStringList parts;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        if (counts[level] > 0)
            parts << QCoreApplication::translate("core/levels", "%1: %2", "a level, how many chose it")
                         .arg(levelName(*Level::from(static_cast<int>(level))), QString::number(counts[level]));
    }
    return parts.join(QStringLiteral(", "));
}

QString noDescriptor() { return QCoreApplication::translate("core/levels", "No description for this level"); }

QString notChoosableText()
{
    return QCoreApplication::translate("core/levels",
                                       "There is no description for this level, so you can't choose it.");
}

QString medianNumerals(const std::optional<LevelRange> &median)
{
    if (!median)
        return QStringLiteral("–");
    if (median->isOne())
        return QString::number(median->low.value());
    return QStringLiteral("%1-%2").arg(median->low.value()).arg(median->high.value());
}

QString medianText(const std::optional<LevelRange> &median)
{
    if (!median)
        return QCoreApplication::translate("core/levels", "no median");
    return QCoreApplication::translate("core/levels", "median %1").arg(medianNumerals(median));
}

QString changeText(int levels) { return directed(levels, QString::number(std::abs(levels))); }

QString changeCounts(const ComparisonTotals &totals)
{
    if (totals.compared() == 0)
        return {};
    // Where few are answered yet, nothing is known of the others.
    if (totals.rose + totals.fell == 0 && totals.compared() < totals.all())
        return QCoreApplication::translate("core/levels", "%1 of %2 unchanged", "how many statements")
            .arg(totals.compared())
            .arg(totals.all());
    if (totals.rose + totals.fell == 0)
        return QCoreApplication::translate("core/levels", "no change");
    return QCoreApplication::translate("core/levels", "%1 up, %2 down", "how many statements")
        .arg(totals.rose)
        .arg(totals.fell);
}

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Changed:
        return QCoreApplication::translate("core/levels", "changed");
    case ChangeKind::Confirmed:
        return QCoreApplication::translate("core/levels", "unchanged");
    case ChangeKind::CarriedForward:
        return QCoreApplication::translate("core/levels", "carried forward");
    case ChangeKind::NewlyAnswered:
        return QCoreApplication::translate("core/levels", "newly answered");
    case ChangeKind::NoLongerAnswered:
        return QCoreApplication::translate("core/levels", "not answered this time");
    case ChangeKind::Unanswered:
        return QCoreApplication::translate("core/levels", "not answered");
    case ChangeKind::NotComparable:
        return QCoreApplication::translate("core/levels", "structure changed");
    }
    return {};
}

QString earlierStatementReason(EarlierStatement::Why why)
{
    switch (why) {
    case EarlierStatement::Why::NotMatched:
        return QCoreApplication::translate("core/editions", "not matched");
    case EarlierStatement::Why::Gone:
        return QCoreApplication::translate("core/editions", "no longer exists");
    case EarlierStatement::Why::Merged:
        return QCoreApplication::translate("core/editions", "merged with another");
    case EarlierStatement::Why::OtherScale:
        return QCoreApplication::translate("core/editions", "has another number of levels");
    }
    return {};
}

} // namespace waymark
