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
        QCoreApplication::translate("core/agenda", "First come the statements where answers lie furthest apart, by "
                                                   "Leik's D: 0 is all the same, 1 is split between the two ends."),
        QCoreApplication::translate("core/agenda", "Statements with fewer than four answers show no spread, so that "
                                                   "nobody can be recognised, and count as not apart."),
        QCoreApplication::translate("core/agenda", "Where that is equal, the lowest level comes first, then the most "
                                                   "queries, then the largest change since the last review."),
        QCoreApplication::translate("core/agenda", "What nobody has answered comes last."),
        QCoreApplication::translate(
            "core/agenda", "Minutes are a rule of thumb: 1 where four or more see it the same, 3 to talk it over, 5 "
                           "from a spread of 1/3, 8 from 2/3, and 2 more for a query."),
    };
}

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
        parts << QCoreApplication::translate("core/agenda", "near each other");
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
