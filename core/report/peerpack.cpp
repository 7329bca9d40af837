// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/report/reportparts.h"
#include "core/report/reports.h"
#include "core/review/acrosseditions.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark {
namespace {

using block::Heading;
using block::Paragraph;

QString peerText(const char *text) { return QCoreApplication::translate("core/report", text); }

void addContext(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options)
{
    const Institution &institution = facts.workspace.institution();
    block::Table table;
    table.caption = peerText(QT_TRANSLATE_NOOP("core/report", "Who we are"));
    table.columns = {{peerText(QT_TRANSLATE_NOOP("core/report", "Fact")), 1},
                     {peerText(QT_TRANSLATE_NOOP("core/report", "Answer")), 3}};
    table.titles = false;
    const auto add = [&table](const QString &fact, const QString &answer) {
        if (!answer.trimmed().isEmpty())
            table.rows.push_back({{fact}, {answer.trimmed()}});
    };
    add(peerText(QT_TRANSLATE_NOOP("core/report", "Kind")), institutionKindName(institution.kind));
    if (!options.deidentified) {
        add(peerText(QT_TRANSLATE_NOOP("core/report", "Phase")),
            institution.phase); // free text: "11 to 18, at Hillside"
        add(peerText(QT_TRANSLATE_NOOP("core/report", "Reference")), institution.reference);
        add(peerText(QT_TRANSLATE_NOOP("core/report", "Contacts")), institution.contacts);
    }
    add(peerText(QT_TRANSLATE_NOOP("core/report", "Quality standard")), qualityLine(institution));
    QStringList priorities;
    for (const Priority &priority : facts.workspace.prioritiesThen(facts.review.id))
        priorities << priority.text;
    add(peerText(QT_TRANSLATE_NOOP("core/report", "Our priorities")), priorities.join(QLatin1Char('\n')));
    add(peerText(QT_TRANSLATE_NOOP("core/report", "This review")), tookPart(facts));
    addSection(blocks, peerText(QT_TRANSLATE_NOOP("core/report", "Our context")), {std::move(table)});
}

/// The actions that the leader picked, with all that peers want to know of them; until then, that none are.
void addPicked(ReportBlocks &blocks, const ReportFacts &facts)
{
    blocks.push_back({Heading{Heading::Rank::Section, paperWord(PaperWord::Leverage)}});
    const std::vector<const Action *> picked = facts.workspace.leverageOf(facts.review.id);
    if (picked.empty())
        blocks.push_back({Paragraph{Paragraph::Tone::Quiet,
                                    peerText(QT_TRANSLATE_NOOP("core/report", "None have been chosen yet."))}});
    for (const Action *action : picked) {
        block::Entry entry{{}, action->what, whoAndWhen(facts, *action)};
        entry.ruled = true;
        QStringList statements;
        for (const StatementNumber number : statementsIn(facts.workspace, facts.review, *action))
            statements << QCoreApplication::translate("core/report", "%1: %2", "a statement, where it stands")
                              .arg(statementTitle(facts.structure(), number),
                                   decisionLine(facts.workspace.decision(facts.review.id, number)));
        addField(entry, peerText(QT_TRANSLATE_NOOP("core/report", "Statements")), statements);
        addField(entry, peerText(QT_TRANSLATE_NOOP("core/report", "Success")), action->success);
        addField(entry, peerText(QT_TRANSLATE_NOOP("core/report", "So far")), progressLines(facts, *action));
        blocks.push_back({std::move(entry)});
    }
}

/// A path from the root of a disk or a server, of any system: it tells visitors nothing, but who the person at the
/// computer is.
bool isOnThisComputer(const QString &link)
{
    static const QRegularExpression path(QStringLiteral(R"(^\s*(/|~|\\|[A-Za-z]:[\\/]|file:))"),
                                         QRegularExpression::CaseInsensitiveOption);
    return path.match(link).hasMatch();
}

void addEvidenceIndex(ReportBlocks &blocks, const ReportFacts &facts, const ReportOptions &options)
{
    block::Table table;
    table.caption = peerText(QT_TRANSLATE_NOOP("core/report", "Evidence with the statements it supports"));
    table.columns = {{peerText(QT_TRANSLATE_NOOP("core/report", "Evidence")), 9},
                     {peerText(QT_TRANSLATE_NOOP("core/report", "Kind")), 6},
                     {peerText(QT_TRANSLATE_NOOP("core/report", "Date")), 6},
                     {peerText(QT_TRANSLATE_NOOP("core/report", "Statements")), 5}};
    for (const EvidenceItem *item : evidenceByTitle(facts.workspace)) {
        QStringList numbers;
        for (const StatementNumber number : supportedIn(facts.workspace, *item, facts.review.structure))
            numbers << number.toString();
        QStringList about{item->note.trimmed()};
        if (!options.deidentified && !isOnThisComputer(item->link)) // an address gives away whose it is
            about << item->link.trimmed();
        about.removeAll(QString());
        table.rows.push_back({{item->title, about.join(QLatin1Char('\n'))},
                              {evidenceKindName(item->kind)},
                              {item->date ? longDate(*item->date) : QString()},
                              {numbers.join(QStringLiteral(", "))}});
    }
    if (!table.rows.empty())
        addSection(blocks, peerText(QT_TRANSLATE_NOOP("core/report", "Index of evidence")), {std::move(table)});
}

/// What is noted as evidence with the statements: sentences, for which a column of a table would be narrow.
void addEvidenceNotes(ReportBlocks &blocks, const ReportFacts &facts)
{
    QStringList lines;
    for (const Statement &statement : facts.structure().statements()) {
        const QString note = facts.workspace.decision(facts.review.id, statement.number).evidence.trimmed();
        if (!note.isEmpty())
            lines << QCoreApplication::translate("core/report", "%1: %2", "a statement's number, a note")
                         .arg(statement.number.toString(), note);
    }
    if (!lines.isEmpty())
        addSection(blocks,
                   QCoreApplication::translate("core/report", "Evidence noted in the review, %1", "a date")
                       .arg(longDate(facts.review.date)),
                   {block::List{block::List::Style::Bullets, lines}});
}

void addQuestionsForPeers(ReportBlocks &blocks, const ReportFacts &facts)
{
    QStringList questions;
    for (const Action *action : facts.workspace.leverageOf(facts.review.id))
        questions << QCoreApplication::translate("core/report", "What has worked for you that we could try for “%1”?")
                         .arg(beginningOf(action->what));
    for (const Statement &statement : facts.structure().statements()) {
        if (facts.workspace.decision(facts.review.id, statement.number).query)
            questions << QCoreApplication::translate("core/report",
                                                     "We were unsure about %1. How would you interpret it?")
                             .arg(statementTitle(facts.structure(), statement.number));
    }
    if (!questions.isEmpty())
        addSection(blocks, peerText(QT_TRANSLATE_NOOP("core/report", "Questions for peers")),
                   {block::List{block::List::Style::Numbers, questions}});
    blocks.push_back({Heading{Heading::Rank::Section, peerText(QT_TRANSLATE_NOOP("core/report", "Peers' notes"))}});
    blocks.push_back({block::Room{peerText(QT_TRANSLATE_NOOP("core/report", "Strengths you have identified")), 3}});
    blocks.push_back({block::Room{peerText(QT_TRANSLATE_NOOP("core/report", "Questions and advice")), 4}});
}

} // namespace

ReportContent peerPack(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Peer, options);
    ReportBlocks &blocks = content.blocks;
    blocks.push_back({headlineParagraph(facts)});
    addContext(blocks, facts, options);
    addSection(blocks, paperWord(PaperWord::WhereWeStand), {themeBars(facts)});
    addWordingNote(blocks, facts);
    for (ReportBlock &block :
         highlightBlocks(facts, HighlightKind::Strength, peerText(QT_TRANSLATE_NOOP("core/report", "Our successes"))))
        blocks.push_back(std::move(block));
    addPicked(blocks, facts);
    addPeersSaid(blocks, facts, options);
    if (options.criticalFriend)
        addAsCriticalFriend(blocks, facts);
    addEvidenceIndex(blocks, facts, options);
    addEvidenceNotes(blocks, facts);
    addQuestionsForPeers(blocks, facts);
    blocks.push_back({footnote(facts)});
    return content;
}

} // namespace waymark
