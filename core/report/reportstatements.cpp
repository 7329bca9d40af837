// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportstatements.h"

#include "core/insight/rounds.h"
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/review/finishing.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace waymark {

block::Heading themeHeading(const Theme &theme)
{
    return {block::Heading::Rank::Section, theme.title, theme.number, benchmarksLine(theme)};
}

block::LevelMark markOf(const Decision &decision) { return {decision.standing, decision.level, decision.query}; }

QString standingLine(const Decision &decision, const ComparedStatement *compared)
{
    QString line = decisionLine(decision);
    if (compared && (compared->kind == ChangeKind::Changed || compared->kind == ChangeKind::Confirmed))
        line += QStringLiteral(" · ") + (compared->change.value_or(0) == 0
                                             ? QCoreApplication::translate("core/report", "no change")
                                             : changeText(*compared->change));
    return line;
}

QStringList descriptorLines(const ReportFacts &facts, const Decision &decision)
{
    QStringList lines;
    if (decision.level) {
        const Wording &wording = facts.workspace.wordingOf(facts.review);
        for (const Point &point : wording.descriptor(decision.statement, *decision.level).points)
            lines << worded(point.text, facts.institutionKind());
    }
    return lines;
}

QStringList roundLines(const ReportFacts &facts, const Decision &decision)
{
    DecisionRecord record = decisionRecord(facts.workspace, facts.review, decision.statement);
    for (DecisionRecord::Round &round : record.rounds) {
        if (round.settlement.rationale.trimmed() == decision.rationale.trimmed())
            round.settlement.rationale.clear();
        // What was typed in later was agreed when the paper says, not on the day of typing.
        if (facts.review.enteredLater && !round.isCorrection)
            round.settlement.at = facts.review.date.startOfDay();
    }
    // Who was there is told once, above all statements.
    const auto entries = recordEntries(facts.workspace, facts.review.id, record, false);
    QStringList lines;
    if (!record.isOpenAgain() && entries.size() == 1 && record.rounds.size() == 1 &&
        record.rounds.front().settlement.rationale.isEmpty() &&
        record.rounds.front().settlement.dissent.trimmed().isEmpty() &&
        record.rounds.front().settlement.level == decision.level && facts.isOneSitting)
        return lines; // the level and its day, which are told already
    for (const RecordEntry &entry : entries)
        lines << (QStringList(entry.line) + entry.details).join(QLatin1Char('\n'));
    if (record.isOpenAgain())
        lines << QCoreApplication::translate("core/report", "Changed since then, and not agreed again.");
    return lines;
}

void addReopenings(ReportBlocks &blocks, const ReportFacts &facts)
{
    const std::vector<const Reopening *> reopenings = facts.workspace.reopeningsOf(facts.review.id);
    if (reopenings.empty())
        return;
    QStringList lines;
    for (const Reopening *each : reopenings)
        lines << QCoreApplication::translate("core/report", "%1: %2", "a date, a reason")
                     .arg(longDate(each->at.toLocalTime().date()), reopeningReason(*each));
    addSection(blocks, paperWord(PaperWord::Reopened), {block::List{block::List::Style::Bullets, lines}});
}

namespace {

std::vector<Role> rolesIn(const std::vector<Role> &some, const std::vector<Role> &butNotIn)
{
    std::vector<Role> found;
    for (const Role &role : some) {
        if (std::ranges::count(found, role) + std::ranges::count(butNotIn, role) < std::ranges::count(some, role))
            found.push_back(role);
    }
    return found;
}

/// Who came and who went since the agreement before, in one sitting.
QString comingAndGoing(const Settlement &before, const Settlement &now, InstitutionKind kind)
{
    const std::vector<Role> came = rolesIn(now.present, before.present);
    const std::vector<Role> went = rolesIn(before.present, now.present);
    QStringList parts;
    if (!came.empty())
        parts
            << QCoreApplication::translate("core/report", "also %1", "roles who came later").arg(rolesLine(came, kind));
    if (!went.empty())
        parts << QCoreApplication::translate("core/report", "without %1", "roles who left").arg(rolesLine(went, kind));
    return QCoreApplication::translate("core/report", "from %1 (statement %2): %3",
                                       "a time, a statement, who came or left")
        .arg(clockTime(now.at.toLocalTime().time()), now.statement.toString(), parts.join(QStringLiteral("; ")));
}

/// When everything was agreed, where nobody noted who was there.
void addOneSitting(ReportBlocks &blocks, const ReportFacts &facts)
{
    if (!facts.isOneSitting)
        return;
    const Settlement &any = *facts.settlements.front();
    // What was typed in later was agreed when the paper says, not on the day of typing.
    const QString day = longDate(facts.review.enteredLater ? facts.review.date : any.at.toLocalTime().date());
    blocks.push_back({block::Paragraph{
        block::Paragraph::Tone::Body,
        any.round.isEmpty() ? QCoreApplication::translate("core/report", "Levels agreed on %1.", "a date").arg(day)
                            : QCoreApplication::translate("core/report", "Levels agreed on %1 (%2).", "a date, a round")
                                  .arg(day, any.round)}});
}

} // namespace

void addPresence(ReportBlocks &blocks, const ReportFacts &facts)
{
    std::vector<const Settlement *> sittings = facts.settlements;
    std::erase_if(sittings, [](const Settlement *each) { return each->present.empty(); });
    std::ranges::stable_sort(sittings, {}, &Settlement::at);
    QStringList lines;
    const Settlement *before = nullptr;
    for (const Settlement *settlement : sittings) {
        QStringList when{settlement->round, longDate(settlement->at.toLocalTime().date())};
        when.removeAll(QString());
        const bool isSameSitting = before && before->round == settlement->round &&
                                   before->at.toLocalTime().date() == settlement->at.toLocalTime().date();
        if (isSameSitting && before->present != settlement->present)
            lines << comingAndGoing(*before, *settlement, facts.institutionKind());
        else if (!isSameSitting)
            lines << QCoreApplication::translate("core/report", "%1: %2", "a round and its date, roles")
                         .arg(when.join(QStringLiteral(", ")), rolesLine(settlement->present, facts.institutionKind()));
        before = settlement;
    }
    if (lines.isEmpty()) {
        addOneSitting(blocks, facts);
        return;
    }
    blocks.push_back({block::Heading{block::Heading::Rank::Section,
                                     QCoreApplication::translate("core/report", "Who was in the meeting")}});
    blocks.push_back({block::List{block::List::Style::Bullets, lines}});
}

namespace {

/// The evidence in the file, besides the review's own note.
QStringList evidenceLines(const ReportFacts &facts, StatementNumber statement)
{
    QStringList lines;
    for (const EvidenceItem *item : facts.workspace.evidenceFor(facts.review.structure, statement)) {
        // What came later is no evidence for what was found then, whenever the review was finished again.
        if (facts.wasHeld() && item->date && *item->date > firstFinishedOn(facts.workspace, facts.review))
            continue;
        QStringList parts{item->title, evidenceKindName(item->kind)};
        if (item->date)
            parts << longDate(*item->date);
        lines << parts.join(QStringLiteral(", "));
    }
    return lines;
}

block::Entry statementEntry(const ReportFacts &facts, const Statement &statement, std::size_t index,
                            const StatementDepth &depth)
{
    const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
    block::Entry entry{markOf(decision), statement.number.toString() + QLatin1Char(' ') + statement.title,
                       standingLine(decision, facts.compared(index))};
    entry.ruled = true;
    addField(entry, {}, descriptorLines(facts, decision));
    addField(entry, paperWord(PaperWord::Rationale), decision.rationale);
    addField(entry, paperWord(PaperWord::Evidence), decision.evidence);
    // What is noted and what is linked is one heading's.
    addField(entry, decision.evidence.trimmed().isEmpty() ? paperWord(PaperWord::Evidence) : QString(),
             evidenceLines(facts, statement.number));
    if (depth.comments)
        addField(entry, paperWord(PaperWord::Comment), decision.comment);
    if (depth.rounds)
        addField(entry, paperWord(PaperWord::Rounds), roundLines(facts, decision));
    addField(entry, paperWord(PaperWord::Actions),
             actionLines(facts, actionPlanOf(facts.workspace, facts.review), statement.number));
    return entry;
}

} // namespace

void addStatements(ReportBlocks &blocks, const ReportFacts &facts, const StatementDepth &depth)
{
    std::vector<block::Entry> entries;
    for (const Statement &statement : facts.structure().statements())
        entries.push_back(statementEntry(facts, statement, entries.size(), depth));
    const auto isBlank = [](const block::Entry &entry) {
        return !entry.mark->level && !entry.mark->query && entry.fields.empty();
    };
    if (std::ranges::all_of(entries, isBlank))
        return; // pages of "Not answered yet" tell nobody anything
    blocks.push_back({block::Heading{block::Heading::Rank::Part, paperWord(PaperWord::Detail)}});
    const auto anyQuery = [&facts](const Statement &statement) {
        return facts.workspace.decision(facts.review.id, statement.number).query;
    };
    if (std::ranges::any_of(facts.structure().statements(), anyQuery))
        blocks.push_back(
            {block::Paragraph{block::Paragraph::Tone::Quiet,
                              QCoreApplication::translate(
                                  "core/report", "A question mark next to a level means that it needs discussion.")}});
    if (depth.rounds)
        addPresence(blocks, facts);
    std::size_t index = 0;
    for (const Theme &theme : facts.structure().themes()) {
        blocks.push_back({themeHeading(theme)});
        for (std::size_t i = 0; i < theme.statements.size(); ++i)
            blocks.push_back({std::move(entries[index++])});
    }
}

} // namespace waymark
