// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/agenda.h"

#include "core/review/unanimity.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {

QStringList agendaRule()
{
    return {
        QCoreApplication::translate("core/agenda", "Statements where answers are furthest apart come first."),
        QCoreApplication::translate("core/agenda", "Statements with fewer than four answers show no spread, so that "
                                                   "nobody can be recognised, and count as not apart."),
        QCoreApplication::translate("core/agenda", "Where that is equal, the lowest level comes first, then the most "
                                                   "queries, then the largest change since the last review."),
        QCoreApplication::translate("core/agenda", "What nobody has answered comes last."),
        QCoreApplication::translate("core/agenda",
                                    "The minutes that the plan of the meeting gives a theme are shared "
                                    "among its statements not yet agreed: most go to those where answers "
                                    "are far apart or there is a query, fewest to those where four or "
                                    "more answers are the same."),
        QCoreApplication::translate("core/agenda", "How far apart answers are is measured by Leik's D: 0 where all are "
                                                   "the same, 1 where they are split between the two ends."),
    };
}

namespace {

/// 1, 2, 2, 2, 4 has a small spread, but the 4 is not near the others.
QString nearness(const AnonymousSpread &spread)
{
    const LevelRange range = spread.range();
    return range.high.value() - range.low.value() <= 1
               ? QCoreApplication::translate("core/agenda", "near each other")
               : QCoreApplication::translate("core/agenda", "from level %1 to %2", "the lowest and highest answer")
                     .arg(range.low.value())
                     .arg(range.high.value());
}

} // namespace

QString agendaReason(const AgendaItem &item)
{
    constexpr double wide = 1.0 / 3;
    constexpr double veryWide = 2.0 / 3;
    QStringList parts;
    if (item.allTheSame)
        parts << QCoreApplication::translate("core/agenda", "all the same");
    else if (item.spread.spread && item.spread.spread->leikD() >= veryWide)
        parts << QCoreApplication::translate("core/agenda", "very far apart");
    else if (item.spread.spread && item.spread.spread->leikD() >= wide)
        parts << QCoreApplication::translate("core/agenda", "far apart");
    else if (item.spread.spread && item.spread.spread->leikD() > 0)
        parts << nearness(*item.spread.spread);
    else
        parts << answersText(item.spread);
    if (item.lowest)
        parts << medianText(item.lowest);
    if (item.spread.stances && item.spread.stances->higher + item.spread.stances->lower > 0)
        parts << stancesText(*item.spread.stances);
    if (item.queries > 0)
        parts << QCoreApplication::translate("core/agenda", "%n query(s)", nullptr, item.queries);
    if (item.change.value_or(0) != 0)
        parts << QCoreApplication::translate("core/agenda", "%1 since the last review", "e.g. up 1")
                     .arg(changeText(*item.change));
    return parts.join(QStringLiteral(", "));
}

QString toDiscussText(int statements, int minutes, const std::vector<MeetingItem> &plan)
{
    const QString count = QCoreApplication::translate("core/agenda", "%n statement(s) to discuss", nullptr, statements);
    if (minutes == 0)
        return count;
    int all = 0;
    for (const MeetingItem &item : plan)
        all += item.minutes;
    return QCoreApplication::translate("core/agenda", "%1, %2 of the meeting's %3 minutes")
        .arg(count)
        .arg(minutes)
        .arg(all);
}

QString howManyText(const StatementSpread &spread)
{
    QString answers =
        QCoreApplication::translate("core/agenda", "%n answer(s)", nullptr, spread.answers + spread.withoutLevel);
    if (spread.withoutLevel == 0)
        return answers;
    return QCoreApplication::translate("core/agenda", "%1, %2 of them without a level", "5 answers, 1")
        .arg(answers)
        .arg(spread.withoutLevel);
}

QString stancesText(const StanceCounts &stances)
{
    return QCoreApplication::translate("core/agenda", "%1 with the draft, %2 higher, %3 lower", "three counts")
        .arg(stances.agree)
        .arg(stances.higher)
        .arg(stances.lower);
}

QString answersText(const StatementSpread &spread)
{
    if (spread.answers + spread.withoutLevel == 0)
        return QCoreApplication::translate("core/agenda", "no answers yet");
    QString answers = howManyText(spread);
    if (!spread.spread)
        return QCoreApplication::translate("core/agenda", "%1: too few to show without names", "3 answers")
            .arg(answers);
    if (spread.people == spread.answers)
        return answers;
    return QCoreApplication::translate("core/agenda", "%1, speaking for %n colleague(s)", nullptr, spread.people)
        .arg(answers);
}

QString spreadText(const AnonymousSpread &spread)
{
    return QCoreApplication::translate("core/agenda", "spread %1, consensus %2", "two figures from 0 to 1")
        .arg(QString::number(spread.leikD(), 'f', 2), QString::number(spread.consensus(), 'f', 2));
}

} // namespace waymark
