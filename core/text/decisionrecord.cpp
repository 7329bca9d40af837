// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decisionrecord.h"

#include "core/text/dates.h"
#include "core/text/levels.h"
#include "core/text/roles.h"

#include <QCoreApplication>

namespace waymark {

QString roundLine(const DecisionRecord &record, std::size_t round)
{
    const DecisionRecord::Round &each = record.rounds[round];
    const QString name = each.settlement.round.isEmpty() ? QCoreApplication::translate("core/decisionrecord", "Agreed")
                                                         : each.settlement.round;
    const QString now = levelNumeral(each.settlement.level);
    if (!each.change)
        return QCoreApplication::translate("core/decisionrecord", "%1: %2", "a round, a level")
            .arg(name, levelInSentence(each.settlement.level));
    if (*each.change == 0)
        return QCoreApplication::translate("core/decisionrecord", "%1: %2 confirmed", "a round, a level")
            .arg(name, levelInSentence(each.settlement.level));
    return QCoreApplication::translate("core/decisionrecord", "%1: %2 → %3", "a round, two levels")
        .arg(name, levelNumeral(record.rounds[round - 1].settlement.level), now);
}

QStringList roundDetails(const Settlement &settlement, InstitutionKind kind)
{
    QStringList lines;
    if (!settlement.rationale.trimmed().isEmpty())
        lines << QCoreApplication::translate("core/decisionrecord", "Because: %1").arg(settlement.rationale.trimmed());
    if (!settlement.dissent.trimmed().isEmpty())
        lines << QCoreApplication::translate("core/decisionrecord", "Dissent: %1").arg(settlement.dissent.trimmed());
    const QString when = longDate(settlement.at.toLocalTime().date());
    lines << (settlement.present.empty()
                  ? when
                  : QCoreApplication::translate("core/decisionrecord", "%1, in the room: %2", "a date, roles")
                        .arg(when, rolesLine(settlement.present, kind)));
    return lines;
}

QString recordLine(const DecisionRecord &record)
{
    QStringList lines;
    for (std::size_t round = 0; round < record.rounds.size(); ++round)
        lines << roundLine(record, round);
    return lines.join(QStringLiteral("; "));
}

} // namespace waymark
