// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers around a meeting: what goes out before it, and what was agreed in it.
#include "core/insight/agenda.h"
#include "core/report/paperwords.h"
#include "core/report/reportactions.h"
#include "core/report/reportparts.h"
#include "core/report/reports.h"
#include "core/report/reportstatements.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <utility>

namespace waymark {
namespace {

using block::Heading;
using block::Paragraph;

QString meetingText(const char *text) { return QCoreApplication::translate("core/report", text); }

bool isAnswered(const StatementSpread &spread) { return spread.answers > 0; }

/// Before a meeting nothing is agreed, and a paper for it is no draft of anything.
ReportContent beginMeetingPaper(const ReportFacts &facts, ReportKind kind, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, kind, options);
    content.isDraft = false;
    if (!facts.review.isFinished())
        content.aside.first() =
            QCoreApplication::translate("core/report", "As of %1", "a date").arg(longDate(facts.today));
    return content;
}

/// Nothing where no one has answered: there is nothing that the sentence could be about.
void addWithoutNames(ReportBlocks &blocks, const ReportFacts &facts)
{
    if (std::ranges::none_of(spreads(facts.workspace, facts.review), isAnswered))
        return;
    blocks.push_back({Paragraph{
        Paragraph::Tone::Quiet,
        meetingText(QT_TRANSLATE_NOOP(
            "core/report",
            "Colleagues' answers are shown without names, and only where at least four people answered."))}});
}

bool hasSpread(const StatementSpread &spread) { return spread.spread.has_value(); }

void addLevelColumns(block::Table &table, int levels)
{
    for (int level = 0; level <= levels; ++level)
        table.columns.push_back({levelLegend(level), 5});
}

/// A count for each level; dashes where fewer than four answered, of whom nothing is told.
void addCounts(block::Table::Row &row, const StatementSpread &spread, int levels)
{
    for (int level = 0; level <= levels; ++level)
        row.push_back({spread.spread ? QString::number(spread.spread->counts()[static_cast<std::size_t>(level)])
                                     : QStringLiteral("–")});
}

QString numberedTitle(const ReportFacts &facts, StatementNumber number)
{
    const Statement *statement = facts.structure().statement(number);
    return number.toString() + QLatin1Char(' ') + (statement ? statement->title : QString());
}

/// When and where, for those who come; with its end where that is still ahead. Nothing where nothing is arranged.
void addArrangement(ReportBlocks &blocks, const ReportFacts &facts)
{
    const QString text =
        whenAndWhere(facts.workspace.arrangement(facts.review.id), meetingPlanOf(facts.workspace, facts.review));
    if (!text.isEmpty())
        blocks.push_back(
            {Paragraph{Paragraph::Tone::Body,
                       QCoreApplication::translate("core/report", "The meeting: %1", "when and where").arg(text)}});
}

void addPlan(ReportBlocks &blocks, const std::vector<MeetingItem> &plan, std::optional<QTime> start)
{
    const std::vector<QTime> times = clockOf(plan, start);
    block::Table table{meetingText(QT_TRANSLATE_NOOP("core/report", "Meeting plan, in minutes")),
                       {{meetingText(QT_TRANSLATE_NOOP("core/report", "What")), 8}},
                       0,
                       true,
                       {}};
    if (!times.empty())
        table.columns.push_back({meetingText(QT_TRANSLATE_NOOP("core/report", "Starts at")), 1});
    table.columns.push_back({meetingText(QT_TRANSLATE_NOOP("core/report", "Minutes")), 1});
    for (std::size_t at = 0; at < plan.size(); ++at) {
        const QString minutes = plan[at].minutes > 0 ? QString::number(plan[at].minutes) : QStringLiteral("–");
        table.rows.push_back(times.empty() ? block::Table::Row{{plan[at].title}, {minutes}}
                                           : block::Table::Row{{plan[at].title}, {clockTime(times[at])}, {minutes}});
    }
    addSection(blocks, meetingText(QT_TRANSLATE_NOOP("core/report", "The plan")), {std::move(table)});
}

/// After a first sitting: an item for a theme that has nothing left to discuss.
bool isAgreedTheme(const ReportFacts &facts, const MeetingItem &item)
{
    const Theme *theme = item.theme ? facts.structure().theme(*item.theme) : nullptr;
    return theme && std::ranges::all_of(theme->statements, [&](const Statement &statement) {
               return facts.workspace.decision(facts.review.id, statement.number).standing == Standing::Agreed;
           });
}

block::Table agendaTable(const ReportFacts &facts, const Agenda &items,
                         const std::map<StatementNumber, PlannedTime> &minutes)
{
    block::Table table{
        meetingText(QT_TRANSLATE_NOOP("core/report", "Statements to discuss, with how colleagues answered")),
        {{meetingText(QT_TRANSLATE_NOOP("core/report", "Statement")), 26}},
        0,
        true,
        {}};
    const bool anySpread = std::ranges::any_of(items.items, hasSpread, &AgendaItem::spread);
    const bool anyAnswer = std::ranges::any_of(items.items, isAnswered, &AgendaItem::spread);
    if (anySpread)
        addLevelColumns(table, facts.counts.levels);
    if (!minutes.empty())
        table.columns.push_back({meetingText(QT_TRANSLATE_NOOP("core/report", "Minutes")), 6});
    for (const AgendaItem &item : items.items) {
        // "No answers yet" everywhere says nothing of any of them.
        const QString reason = anyAnswer ? QStringLiteral(" · ") + agendaReason(item) : QString();
        block::Table::Row row{
            {numberedTitle(facts, item.statement), decisionLine(item.decision) + reason, markOf(item.decision)}};
        if (anySpread)
            addCounts(row, item.spread, facts.counts.levels);
        if (!minutes.empty()) {
            const auto planned = minutes.find(item.statement);
            row.push_back({planned == minutes.end() ? QString() : minutesText(planned->second)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What is to be agreed or not, in the publisher's words.
void addWordings(ReportBlocks &blocks, const ReportFacts &facts, const Agenda &items)
{
    const auto hasLevel = [](const AgendaItem &item) { return item.decision.level.has_value(); };
    if (std::ranges::none_of(items.items, hasLevel))
        return;
    blocks.push_back({Heading{Heading::Rank::Part, meetingText(QT_TRANSLATE_NOOP(
                                                       "core/report", "The draft levels in full, in this order"))}});
    for (const AgendaItem &item : items.items) {
        if (!hasLevel(item))
            continue;
        block::Entry entry{markOf(item.decision), numberedTitle(facts, item.statement), decisionLine(item.decision)};
        entry.ruled = true;
        addField(entry, {}, descriptorLines(facts, item.decision));
        blocks.push_back({std::move(entry)});
    }
}

/// Whom a theme was given to: roles of people, names of groups.
QString readersOf(const ReportFacts &facts, int theme)
{
    std::vector<Role> roles;
    QStringList readers;
    for (const Assignment *assignment : facts.workspace.assignmentsOf(facts.review.id)) {
        if (assignment->theme != theme)
            continue;
        if (const auto *group = std::get_if<GroupId>(&assignment->voice))
            readers << facts.workspace.groups().find(*group)->name;
        else if (const Person *person = facts.workspace.people().find(std::get<PersonId>(assignment->voice)))
            roles.push_back(person->role);
    }
    if (!roles.empty())
        readers.prepend(rolesLine(roles, facts.institutionKind()));
    return readers.isEmpty() ? QString()
                             : QCoreApplication::translate("core/report", "For: %1.", "roles and groups")
                                   .arg(readers.join(QStringLiteral(", ")));
}

/// The level of the review before, where this statement can be compared with it.
QString levelBefore(const ReportFacts &facts, std::size_t index)
{
    const ComparedStatement *compared = facts.compared(index);
    return levelNumeral(compared && compared->values.size() > 1 ? compared->values.front().level : std::nullopt);
}

block::Table preReadTable(const ReportFacts &facts, const Theme &theme, std::size_t firstIndex)
{
    block::Table table{
        QCoreApplication::translate("core/report", "Statements of theme %1, with how colleagues answered")
            .arg(theme.number),
        {{meetingText(QT_TRANSLATE_NOOP("core/report", "Statement")), 26}},
        0,
        true,
        {}};
    std::vector<StatementSpread> spreads;
    for (const Statement &statement : theme.statements)
        spreads.push_back(spreadOf(facts.workspace, facts.review, statement.number));
    const bool anySpread = std::ranges::any_of(spreads, hasSpread);
    const bool anyAnswer = std::ranges::any_of(spreads, isAnswered);
    if (anySpread)
        addLevelColumns(table, facts.counts.levels);
    if (facts.comparison)
        table.columns.push_back({facts.last->year, 7});
    table.columns.push_back({meetingText(QT_TRANSLATE_NOOP("core/report", "Our view")), 8});
    for (std::size_t i = 0; i < theme.statements.size(); ++i) {
        block::Table::Row row{
            {numberedTitle(facts, theme.statements[i].number), anyAnswer ? answersText(spreads[i]) : QString()}};
        if (anySpread)
            addCounts(row, spreads[i], facts.counts.levels);
        if (facts.comparison)
            row.push_back({levelBefore(facts, firstIndex + i)});
        row.push_back({});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Every level of a theme's statements in words: nobody can say which fits best without reading them.
void addLevels(ReportBlocks &blocks, const ReportFacts &facts, const Theme &theme)
{
    for (const Statement &statement : theme.statements) {
        block::Entry entry{{}, numberedTitle(facts, statement.number)};
        entry.ruled = true;
        for (int value = 1; value <= facts.structure().levels(); ++value) {
            Decision decision = facts.workspace.decision(facts.review.id, statement.number);
            decision.level = Level::from(value);
            addField(entry, levelName(*decision.level), descriptorLines(facts, decision));
        }
        blocks.push_back({std::move(entry)});
    }
}

/// Where a statement was agreed last: with people in a meeting, or by the leader alone. Nowhere also where nobody
/// recorded it: files of the first formats say of a statement that it is agreed and no more.
enum class AgreedWhere { Nowhere, InMeeting, Outside };

AgreedWhere agreedWhere(const ReportFacts &facts, StatementNumber statement)
{
    const Settlement *last = facts.workspace.lastSettlement(facts.review.id, statement);
    return !last ? AgreedWhere::Nowhere : last->present.empty() ? AgreedWhere::Outside : AgreedWhere::InMeeting;
}

/// How many statements are agreed now, by where that was.
int agreedCount(const ReportFacts &facts, AgreedWhere where)
{
    return static_cast<int>(std::ranges::count_if(facts.structure().statements(), [&](const Statement &each) {
        return facts.workspace.decision(facts.review.id, each.number).standing == Standing::Agreed &&
               agreedWhere(facts, each.number) == where;
    }));
}

/// Whether there is something to say of what was agreed there, also where it has changed since.
bool isSettled(const ReportFacts &facts, AgreedWhere where)
{
    return std::ranges::any_of(facts.structure().statements(), [&](const Statement &each) {
        const bool isAgreed = facts.workspace.decision(facts.review.id, each.number).standing == Standing::Agreed;
        return agreedWhere(facts, each.number) == where && (isAgreed || where != AgreedWhere::Nowhere);
    });
}

/// Of the last meeting that agreed something.
std::optional<QDate> lastMeetingDay(const ReportFacts &facts)
{
    std::optional<QDate> last;
    for (const auto &[key, each] : facts.workspace.settlements().rows()) {
        const QDate day = each.at.toLocalTime().date();
        if (each.review == facts.review.id && !each.present.empty() && (!last || day > *last))
            last = day;
    }
    return last;
}

enum class ActionsFrom { Meeting, Later };

/// What was noted on a later day than the last meeting is no part of what a meeting signs.
std::vector<const Action *> actionsNoted(const ReportFacts &facts, ActionsFrom when)
{
    const auto day = lastMeetingDay(facts);
    std::vector<const Action *> found = leverageFirst(facts, facts.workspace.actionsOf(facts.review.id));
    std::erase_if(found, [&](const Action *action) {
        const auto noted = facts.actionTimes.find(action->id);
        const bool isLater = day && noted != facts.actionTimes.end() && noted->second.toLocalTime().date() > *day;
        return isLater != (when == ActionsFrom::Later);
    });
    return found;
}

/// As it was noted: what became of it since is in other papers.
QString actionAsNoted(const ReportFacts &facts, const Action &action)
{
    const QString line = actionInReport(facts, action);
    return isOfLeverage(facts, action)
               ? QCoreApplication::translate("core/report", "%1 (%2)", "an action, that it is of highest leverage")
                     .arg(line, leverageMark())
               : line;
}

QStringList notedLines(const ReportFacts &facts, const std::vector<const Action *> &actions, StatementNumber statement)
{
    QStringList lines;
    for (const Action *action : actions) {
        if (isFor(facts.workspace, facts.review, *action, statement))
            lines << actionAsNoted(facts, *action);
    }
    return lines;
}

QString agreedLead(const ReportFacts &facts)
{
    const Progress &all = facts.progress.overall;
    if (all.agreed == 0)
        return meetingText(QT_TRANSLATE_NOOP("core/report", "Nothing has been agreed yet."));
    const int inMeeting = agreedCount(facts, AgreedWhere::InMeeting);
    const int outside = agreedCount(facts, AgreedWhere::Outside);
    // Of what was agreed in a file of the first formats it is not known where.
    if (inMeeting == 0 || outside == 0 || inMeeting + outside != all.agreed)
        return QCoreApplication::translate("core/report", "Agreed: %1 of %2 statements.")
            .arg(all.agreed)
            .arg(all.total);
    return QCoreApplication::translate("core/report", "Agreed: %1 of %2 statements. %3 in a meeting, %4 outside one.")
        .arg(all.agreed)
        .arg(all.total)
        .arg(inMeeting)
        .arg(outside);
}

/// What was agreed, why, and what was noted against it. Whether there was any.
bool addAgreed(ReportBlocks &blocks, const ReportFacts &facts, const std::vector<AgreedWhere> &wanted)
{
    const std::vector<const Action *> noted = actionsNoted(facts, ActionsFrom::Meeting);
    bool any = false;
    std::size_t index = 0;
    for (const Theme &theme : facts.structure().themes()) {
        bool isNamed = false;
        for (const Statement &statement : theme.statements) {
            const ComparedStatement *compared = facts.compared(index++);
            const AgreedWhere where = agreedWhere(facts, statement.number);
            const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
            const bool isOpen = where == AgreedWhere::Nowhere && decision.standing != Standing::Agreed;
            if (isOpen || std::ranges::find(wanted, where) == wanted.end())
                continue;
            if (!std::exchange(isNamed, true))
                blocks.push_back({themeHeading(theme)});
            block::Entry entry{markOf(decision), numberedTitle(facts, statement.number),
                               standingLine(decision, compared)};
            entry.ruled = true;
            addField(entry, paperWord(PaperWord::Rationale), decision.rationale);
            addField(entry, paperWord(PaperWord::Rounds), roundLines(facts, decision));
            addField(entry, paperWord(PaperWord::Actions), notedLines(facts, noted, statement.number));
            blocks.push_back({std::move(entry)});
            any = true;
        }
    }
    return any;
}

void addAgreed(ReportBlocks &blocks, const ReportFacts &facts)
{
    const auto isThere = [&](AgreedWhere where) { return agreedCount(facts, where) > 0; };
    if (isThere(AgreedWhere::InMeeting) + isThere(AgreedWhere::Outside) + isThere(AgreedWhere::Nowhere) > 1) {
        // What nobody else was there for is no part of what a meeting signs.
        const auto add = [&](const QString &heading, AgreedWhere where) {
            if (!isSettled(facts, where))
                return;
            blocks.push_back({Heading{Heading::Rank::Part, heading}});
            addAgreed(blocks, facts, {where});
        };
        add(meetingText(QT_TRANSLATE_NOOP("core/report", "Agreed in a meeting")), AgreedWhere::InMeeting);
        add(meetingText(QT_TRANSLATE_NOOP("core/report", "Agreed outside a meeting")), AgreedWhere::Outside);
        add(meetingText(QT_TRANSLATE_NOOP("core/report", "Agreed, date not recorded")), AgreedWhere::Nowhere);
        return;
    }
    const bool any = addAgreed(blocks, facts, {AgreedWhere::InMeeting, AgreedWhere::Outside, AgreedWhere::Nowhere});
    if (!any && facts.progress.overall.agreed > 0) // the first line says it where nothing is
        blocks.push_back(
            {Paragraph{Paragraph::Tone::Body,
                       meetingText(QT_TRANSLATE_NOOP("core/report", "Nothing has been agreed in a meeting yet."))}});
}

/// When and where it was, who came as far as no agreement tells, and who sent apologies.
void addMeeting(ReportBlocks &blocks, const ReportFacts &facts)
{
    const ReviewId review = facts.review.id;
    const std::vector<Role> present = facts.workspace.rolesInTheRoom(review);
    const std::vector<Role> apologies = facts.workspace.rolesWithApologies(review);
    const Arrangement arranged = facts.workspace.arrangement(review);
    QString when = whenAndWhere(arranged);
    // What is arranged for later is not the meeting that agreed this.
    if (const auto last = lastMeetingDay(facts); last && arranged.day && *arranged.day > *last)
        when = QCoreApplication::translate("core/report", "Next meeting: %1", "when and where").arg(when);
    QStringList lines{capitalised(when)};
    const bool isTold = std::ranges::any_of(facts.workspace.settlements().rows(), [&](const auto &row) {
        return row.second.review == review && !row.second.present.empty();
    });
    if (!isTold && !present.empty())
        lines << QCoreApplication::translate("core/report", "In the meeting: %1", "roles")
                     .arg(rolesLine(present, facts.institutionKind()));
    if (!apologies.empty())
        lines << QCoreApplication::translate("core/report", "Apologies: %1", "roles")
                     .arg(rolesLine(apologies, facts.institutionKind()));
    else if (!present.empty())
        lines << meetingText(QT_TRANSLATE_NOOP("core/report", "Apologies: none"));
    lines.removeAll(QString());
    if (!lines.isEmpty())
        addSection(blocks, meetingText(QT_TRANSLATE_NOOP("core/report", "The meeting")),
                   {block::List{block::List::Style::Lines, lines}});
}

/// What is not agreed of a theme: a line for each statement, or one for all where the same is said of each.
QStringList stillOpenIn(const ReportFacts &facts, const Theme &theme)
{
    QStringList lines;
    QStringList standings;
    for (const Statement &statement : theme.statements) {
        const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
        if (decision.standing == Standing::Agreed)
            continue;
        standings << decisionLine(decision);
        lines << QCoreApplication::translate("core/report", "%1: %2", "a statement, where it stands")
                     .arg(statementTitle(facts.structure(), statement.number), standings.last());
    }
    const auto count = static_cast<qsizetype>(theme.statements.size());
    if (count < 2 || standings.size() < count || standings.count(standings.front()) < count)
        return lines;
    return {QCoreApplication::translate("core/report", "%1: %2", "a statement, where it stands")
                .arg(QCoreApplication::translate("core/report", "%1 (all of theme %2)", "a theme's title, its number")
                         .arg(theme.shortTitle)
                         .arg(theme.number),
                     standings.front())};
}

void addStillOpen(ReportBlocks &blocks, const ReportFacts &facts)
{
    QStringList lines;
    QStringList queries;
    for (const Theme &theme : facts.structure().themes())
        lines << stillOpenIn(facts, theme);
    for (const Statement &statement : facts.structure().statements()) {
        const Decision decision = facts.workspace.decision(facts.review.id, statement.number);
        if (decision.standing == Standing::Agreed && decision.query)
            queries << statementTitle(facts.structure(), statement.number);
    }
    if (!lines.isEmpty())
        addSection(blocks, meetingText(QT_TRANSLATE_NOOP("core/report", "Still to be agreed")),
                   {block::List{block::List::Style::Bullets, lines}});
    if (!queries.isEmpty())
        addSection(blocks, meetingText(QT_TRANSLATE_NOOP("core/report", "Agreed, and still marked as a query")),
                   {block::List{block::List::Style::Bullets, queries}});
}

block::Table actionTable(const ReportFacts &facts, const QString &title, ActionsFrom when)
{
    block::Table table{title,
                       {{meetingText(QT_TRANSLATE_NOOP("core/report", "Action")), 10},
                        {meetingText(QT_TRANSLATE_NOOP("core/report", "Who")), 4},
                        {meetingText(QT_TRANSLATE_NOOP("core/report", "By")), 4}},
                       0,
                       true,
                       {}};
    for (const Action *action : actionsNoted(facts, when)) {
        QStringList about{QCoreApplication::translate("core/report", "for %1", "statement numbers")
                              .arg(statementNumbers(facts, *action))};
        if (isOfLeverage(facts, *action))
            about << leverageMark();
        table.rows.push_back({{action->what, about.join(QStringLiteral(" · "))},
                              {ownerInReports(facts.workspace, *action, &facts.review)},
                              {action->due ? longDate(*action->due) : QStringLiteral("–")}});
    }
    return table;
}

void addActionTable(ReportBlocks &blocks, const ReportFacts &facts)
{
    block::Table table = actionTable(facts, meetingText(QT_TRANSLATE_NOOP("core/report", "Actions of this review")),
                                     ActionsFrom::Meeting);
    if (table.rows.empty())
        addSection(blocks, paperWord(PaperWord::Actions), {Paragraph{Paragraph::Tone::Quiet, noActionsYet()}});
    else
        addSection(blocks, paperWord(PaperWord::Actions), {std::move(table)});
}

/// Below what is signed.
void addLaterActions(ReportBlocks &blocks, const ReportFacts &facts)
{
    const QString title = meetingText(QT_TRANSLATE_NOOP("core/report", "Actions added after the meeting"));
    block::Table table = actionTable(facts, title, ActionsFrom::Later);
    if (!table.rows.empty())
        addSection(blocks, title, {std::move(table)});
}

} // namespace

ReportContent meetingAgenda(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginMeetingPaper(facts, ReportKind::Agenda, options);
    ReportBlocks &blocks = content.blocks;
    const std::vector<MeetingItem> arranged = meetingPlanOf(facts.workspace, facts.review);
    std::vector<MeetingItem> plan = arranged;
    const bool anyAgreed = std::erase_if(plan, [&](const MeetingItem &item) { return isAgreedTheme(facts, item); }) > 0;
    const std::vector<int> themes = themesOf(plan);
    const Agenda items = agenda(facts.workspace, facts.review, {std::nullopt, true, themes});
    const auto minutes = plannedTime(items, plan);
    blocks.push_back(
        {Paragraph{Paragraph::Tone::Lead,
                   items.items.empty() ? meetingText(QT_TRANSLATE_NOOP("core/report", "Every statement is agreed."))
                                       : toDiscussText(plannedTotals(items, minutes), arranged)}});
    addArrangement(blocks, facts);
    addWithoutNames(blocks, facts);
    std::vector<MeetingItem> shared = timedPlanOf(facts.workspace, facts.review);
    const int all = minutesOf(shared);
    std::erase_if(shared, [&](const MeetingItem &item) { return isAgreedTheme(facts, item); });
    addPlan(blocks, shared, facts.workspace.arrangement(facts.review.id).start);
    if (shared != plan)
        blocks.push_back(
            {Paragraph{Paragraph::Tone::Quiet,
                       meetingText(QT_TRANSLATE_NOOP("core/report",
                                                     "Themes have more or fewer minutes here than in the meeting plan, "
                                                     "because the time goes to where views differ most."))}});
    if (anyAgreed) {
        QString sentences =
            meetingText(QT_TRANSLATE_NOOP("core/report", "Themes that are already agreed are not in this plan."));
        if (const int left = all - minutesOf(shared); left > 0)
            sentences += QLatin1Char(' ') + QCoreApplication::translate(
                                                "core/report", "That leaves %n minute(s) at the end.", nullptr, left);
        blocks.push_back({Paragraph{Paragraph::Tone::Quiet, sentences}});
    }
    if (items.items.empty()) {
        blocks.push_back({footnote(facts)});
        return content;
    }
    addSection(blocks, meetingText(QT_TRANSLATE_NOOP("core/report", "What to discuss, in this order")),
               {agendaTable(facts, items, minutes)});
    blocks.push_back({Paragraph{Paragraph::Tone::Quiet, agendaRule(!themes.empty()).join(QLatin1Char(' '))}});
    addWordings(blocks, facts, items);
    blocks.push_back({footnote(facts)});
    return content;
}

ReportContent preRead(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginMeetingPaper(facts, ReportKind::PreRead, options);
    ReportBlocks &blocks = content.blocks;
    blocks.push_back({Paragraph{
        Paragraph::Tone::Lead,
        meetingText(QT_TRANSLATE_NOOP("core/report", "Read your theme together before the meeting, and agree which "
                                                     "level fits each statement best."))}});
    addArrangement(blocks, facts);
    addWithoutNames(blocks, facts);
    addWordingNote(blocks, facts);
    std::size_t index = 0;
    for (const Theme &theme : facts.structure().themes()) {
        if (index > 0)
            blocks.push_back({block::PageBreak{}});
        Heading heading = themeHeading(theme);
        heading.rank = Heading::Rank::Part;
        blocks.push_back({std::move(heading)});
        if (const QString readers = readersOf(facts, theme.number); !readers.isEmpty())
            blocks.push_back({Paragraph{Paragraph::Tone::Quiet, readers}});
        blocks.push_back({preReadTable(facts, theme, index)});
        blocks.push_back({block::Room{meetingText(QT_TRANSLATE_NOOP("core/report", "What is the evidence?")), 3}});
        blocks.push_back(
            {block::Room{meetingText(QT_TRANSLATE_NOOP("core/report", "What would help us improve?")), 3}});
        addLevels(blocks, facts, theme);
        index += theme.statements.size();
    }
    blocks.push_back({footnote(facts)});
    return content;
}

ReportContent meetingMinutes(const ReportFacts &facts, const ReportOptions &options)
{
    ReportContent content = beginReport(facts, ReportKind::Minutes, options);
    ReportBlocks &blocks = content.blocks;
    blocks.push_back({Paragraph{Paragraph::Tone::Lead, agreedLead(facts)}});
    addMeeting(blocks, facts);
    addPresence(blocks, facts);
    addReopenings(blocks, facts);
    addAgreed(blocks, facts);
    addStillOpen(blocks, facts);
    addActionTable(blocks, facts);
    blocks.push_back({block::Room{
        meetingText(QT_TRANSLATE_NOOP("core/report", "Agreed as a true record: name, role and date")), 2}});
    addLaterActions(blocks, facts);
    blocks.push_back({footnote(facts)});
    return content;
}

} // namespace waymark
