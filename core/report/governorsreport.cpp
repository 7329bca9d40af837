// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/guidance.h"
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/report/reportparts.h"
#include "core/report/reports.h"
#include "core/report/reportstatements.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

/// A line for each statement that bears on a question: its answer, so that no one has to look it up.
QStringList bearingLines(const ReportFacts &facts, GovernorQuestion question)
{
    QStringList lines;
    for (const StatementNumber number : statementsBearingOn(facts.structure(), question))
        lines << QCoreApplication::translate("core/report", "%1: %2", "a statement, where it stands")
                     .arg(statementTitle(facts.structure(), number),
                          decisionLine(facts.workspace.decision(facts.review.id, number)));
    return lines;
}

/// The questions with an answer in full, the others in one line: a page of "Not answered yet" tells governors nothing,
/// and where no question has an answer, a list of them asks governors for what they should be told.
void addQuestions(ReportBlocks &blocks, const ReportFacts &facts)
{
    ReportBlocks answered;
    QStringList open;
    for (const GovernorQuestion question : governorQuestions) {
        const GovernorAnswer answer = facts.workspace.governorAnswer(facts.review.id, question);
        if (answer.isEmpty()) {
            open << governorQuestionText(question);
            continue;
        }
        block::Entry entry{{}, governorQuestionText(question)};
        entry.ruled = true;
        if (answer.verdict)
            addField(entry, QCoreApplication::translate("core/report", "Answer"), governorVerdictName(answer.verdict));
        addField(entry, {}, answer.sentence);
        addField(entry, paperWord(PaperWord::Evidence), answer.evidence);
        const QString label = QCoreApplication::translate("core/report", "Related statements");
        if (const QStringList lines = bearingLines(facts, question); !lines.isEmpty())
            addField(entry, label, lines);
        else
            addField(entry, label, noBearingStatements());
        answered.push_back({std::move(entry)});
    }
    if (answered.empty())
        return;
    blocks.push_back({block::Heading{block::Heading::Rank::Part,
                                     QCoreApplication::translate("core/report", "Questions governors ask")}});
    std::ranges::move(answered, std::back_inserter(blocks));
    if (!open.isEmpty())
        blocks.push_back({block::Paragraph{
            block::Paragraph::Tone::Quiet,
            QCoreApplication::translate("core/report", "Not answered yet: %1").arg(open.join(QLatin1Char(' ')))}});
}

/// Side by side, for both to sign.
block::Columns signOff(const ReportFacts &facts)
{
    const auto line = [](const QString &who) {
        return ReportBlocks{{block::Room{
            QCoreApplication::translate("core/report", "%1: name, signature, date", "who signs").arg(who), 1}}};
    };
    return {{{1, line(roleTitle(roleFrom(QStringLiteral("headteacher")), facts.institutionKind()))},
             {1, line(QCoreApplication::translate("core/report", "Chair of governors"))}}};
}

} // namespace

ReportContent governorsReport(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Governors, options);
    ReportBlocks &blocks = content.blocks;
    addSummary(blocks, facts);
    QStringList asks;
    for (const QString &ask : facts.workspace.briefing(facts.review.id).asks) {
        if (!ask.trimmed().isEmpty())
            asks << ask;
    }
    if (!asks.isEmpty())
        addSection(blocks, paperWord(PaperWord::Asks), {block::List{block::List::Style::Numbers, asks}});
    addSinceLast(blocks, facts, 0); // page one is read in a minute: all of it is at the end
    blocks.push_back({footnote(facts)});
    blocks.push_back({block::PageBreak{}});
    addServes(blocks, facts);
    addReopenings(blocks, facts);
    addQuestions(blocks, facts);
    addStatements(blocks, facts, {});
    addLastActions(blocks, facts);
    if (options.signposts)
        addSignposts(blocks, facts);
    addSection(blocks, QCoreApplication::translate("core/report", "Seen and agreed"), {signOff(facts)});
    addNotes(blocks, facts, TextCodes::LeftOut);
    return content;
}

} // namespace waymark
