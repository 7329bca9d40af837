// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"
#include "core/report/reportstatements.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {
namespace {

using block::Paragraph;
using ReportTable = block::Table;

/// Agreed at a level that the model has: what was added below level 1 is no answer anywhere else.
bool canBeTypedIn(const Decision &decision)
{
    return decision.standing == Standing::Agreed && decision.level && *decision.level != Level::notInPlace();
}

QString whyNot(const Decision &decision)
{
    switch (decision.standing) {
    case Standing::Unanswered:
        return QCoreApplication::translate("core/report", "Not answered");
    case Standing::Carried:
        return QCoreApplication::translate("core/report", "Not yet reviewed (carried forward)");
    case Standing::Draft:
        return QCoreApplication::translate("core/report", "DRAFT: not agreed");
    case Standing::Agreed:
        return QCoreApplication::translate("core/report", "Compass+ has no such level: agree one with your team");
    }
    return {};
}

ReportTable::Row rowOf(const ReportFacts &facts, const Statement &statement)
{
    const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
    const bool typed = canBeTypedIn(decision);
    ReportTable::Cell done;
    done.tick = typed;
    ReportTable::Cell name{statement.number.toString() + QLatin1Char(' ') + statement.title,
                           descriptorLines(facts, decision).join(QLatin1Char(' '))};
    // Only what can't be entered has something to be said of it.
    QStringList notes;
    if (!typed)
        notes << whyNot(decision);
    if (decision.query)
        notes << QCoreApplication::translate("core/report", "marked as a query");
    ReportTable::Cell level{decision.level ? levelName(*decision.level) : levelNumeral(decision.level),
                            notes.join(QStringLiteral("; ")), markOf(decision)};
    level.warning = !typed;
    return {done, name, level};
}

} // namespace

ReportContent compassSheet(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Compass, options);
    ReportBlocks &blocks = content.blocks;
    std::vector<ReportTable> tables;
    int ready = 0;
    for (const Theme &theme : facts.structure().themes()) {
        ReportTable table{QCoreApplication::translate("core/report", "Answers for theme %1").arg(theme.number),
                          {{QCoreApplication::translate("core/report", "Done"), 3},
                           {QCoreApplication::translate("core/report", "Statement"), 37},
                           {QCoreApplication::translate("core/report", "Level"), 12}},
                          1,
                          true,
                          {}};
        for (const Statement &statement : theme.statements) {
            ready += canBeTypedIn(facts.workspace.decision(facts.review.id, statement.number)) ? 1 : 0;
            table.rows.push_back(rowOf(facts, statement));
        }
        tables.push_back(std::move(table));
    }
    blocks.push_back({Paragraph{
        Paragraph::Tone::Lead,
        ready == 0 ? QCoreApplication::translate("core/report", "No answers are ready to enter in Compass+ yet.")
                   : QCoreApplication::translate("core/report", "Ready to enter in Compass+: %1 of %2 answers.")
                         .arg(ready)
                         .arg(facts.counts.overall.total)}});
    blocks.push_back(
        {Paragraph{Paragraph::Tone::Quiet,
                   QCoreApplication::translate(
                       "core/report", "Tick each answer once you have entered it. Drafts and unanswered statements "
                                      "have no box. “Not in place yet” is below level 1 and was added by Waymark.")}});
    std::size_t at = 0;
    for (const Theme &theme : facts.structure().themes()) {
        blocks.push_back({themeHeading(theme)});
        blocks.push_back({std::move(tables[at++])});
    }
    blocks.push_back({block::Room{QCoreApplication::translate("core/report", "Entered by, date"), 1}});
    blocks.push_back({footnote(facts)});
    return content;
}

} // namespace waymark
