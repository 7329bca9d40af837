// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportstatements.h"

#include "core/insight/decisionrecord.h"
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/text/dates.h"
#include "core/text/decisionrecord.h"
#include "core/text/evidence.h"
#include "core/text/roles.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

/// What each round decided; its reason only where that is not the reason given above.
QStringList roundLines(const ReportFacts &facts, const Decision &decision)
{
    const DecisionRecord record = decisionRecord(facts.workspace, facts.review, decision.statement);
    QStringList lines;
    for (std::size_t round = 0; round < record.rounds.size(); ++round) {
        QStringList parts{roundLine(record, round)};
        Settlement settlement = record.rounds[round].settlement;
        if (settlement.rationale.trimmed() == decision.rationale.trimmed())
            settlement.rationale.clear();
        settlement.present.clear(); // told once, above all statements
        parts += roundDetails(settlement, facts.institutionKind());
        lines << parts.join(QLatin1Char('\n'));
    }
    return lines;
}

/// Who was there, once for each round and day: the same list below every statement would hide the reasons.
void addPresence(ReportBlocks &blocks, const ReportFacts &facts)
{
    QStringList lines;
    for (const Statement &statement : facts.structure().statements()) {
        for (const DecisionRecord::Round &round :
             decisionRecord(facts.workspace, facts.review, statement.number).rounds) {
            const Settlement &settlement = round.settlement;
            if (settlement.present.empty())
                continue;
            QStringList when{settlement.round, longDate(settlement.at.toLocalTime().date())};
            when.removeAll(QString());
            const QString line =
                QCoreApplication::translate("core/report", "%1: %2", "a round and its date, roles")
                    .arg(when.join(QStringLiteral(", ")), rolesLine(settlement.present, facts.institutionKind()));
            if (!lines.contains(line))
                lines << line;
        }
    }
    if (lines.isEmpty())
        return;
    blocks.push_back({block::Heading{block::Heading::Rank::Section,
                                     QCoreApplication::translate("core/report", "Who was in the meeting")}});
    blocks.push_back({block::List{block::List::Style::Bullets, lines}});
}

/// What is kept in the file as evidence, beside what the review's own note says.
QStringList evidenceLines(const ReportFacts &facts, StatementNumber statement)
{
    QStringList lines;
    for (const EvidenceItem *item : facts.workspace.evidenceFor(facts.review.structure, statement)) {
        QStringList parts{item->title, evidenceKindName(item->kind)};
        if (item->date)
            parts << longDate(*item->date);
        lines << parts.join(QStringLiteral(", "));
    }
    return lines;
}

block::Entry statementEntry(const ReportFacts &facts, const Statement &statement, std::size_t place,
                            const StatementDepth &depth)
{
    const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
    block::Entry entry{markOf(decision), statement.number.toString() + QLatin1Char(' ') + statement.title,
                       standingLine(decision, facts.compared(place))};
    entry.ruled = true;
    addField(entry, {}, descriptorLines(facts, decision));
    addField(entry, paperWord(PaperWord::Rationale), decision.rationale);
    addField(entry, paperWord(PaperWord::Evidence), decision.evidence);
    addField(entry, paperWord(PaperWord::EvidenceKept), evidenceLines(facts, statement.number));
    if (depth.comments)
        addField(entry, paperWord(PaperWord::Comment), decision.comment);
    if (depth.rounds)
        addField(entry, paperWord(PaperWord::Rounds), roundLines(facts, decision));
    addField(entry, paperWord(PaperWord::Actions), actionLines(facts, statement.number));
    return entry;
}

} // namespace

void addStatements(ReportBlocks &blocks, const ReportFacts &facts, const StatementDepth &depth)
{
    blocks.push_back({block::Heading{block::Heading::Rank::Part, paperWord(PaperWord::Detail)}});
    const auto anyQuery = [&facts](const Statement &statement) {
        return facts.workspace.decision(facts.review.id, statement.number).query;
    };
    if (std::ranges::any_of(facts.structure().statements(), anyQuery))
        blocks.push_back({block::Paragraph{
            block::Paragraph::Tone::Quiet,
            QCoreApplication::translate("core/report",
                                        "A question mark beside a level means that something about it is still to be "
                                        "settled.")}});
    if (depth.rounds)
        addPresence(blocks, facts);
    std::size_t place = 0;
    for (const Theme &theme : facts.structure().themes()) {
        blocks.push_back({themeHeading(theme)});
        for (const Statement &statement : theme.statements)
            blocks.push_back({statementEntry(facts, statement, place++, depth)});
    }
}

} // namespace waymark
