// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differcontent.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/answerdots.h"
#include "ui/statement/descriptorcard.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {

namespace {

QString sayOfDifference(const char *text) { return QCoreApplication::translate("ui/differ", text); }

DifferRow differRowOf(const Statement &statement, const AgendaItem &item, std::optional<PlannedTime> minutes)
{
    DifferRow row{item.statement};
    row.position = item.position;
    row.title = statement.shortTitle;
    if (item.spread.spread)
        row.counts = item.spread.spread->counts();
    else
        row.withheld = answersText(item.spread);
    row.reason = agendaReason(item);
    row.minutes = minutes;
    row.agreed = item.decision.standing == Standing::Agreed;
    const QString spread = row.counts.empty() ? row.withheld : countsInWords(row.counts);
    row.spoken =
        QCoreApplication::translate("ui/differ", "%1. %2 %3. %4. %5.",
                                    "place in the agenda, statement, title, why it stands here, distribution")
            .arg(QString::number(item.position), item.statement.toString(), statement.shortTitle, row.reason, spread);
    if (minutes && minutes->slot == Slot::Discuss)
        row.spoken += u' ' + QCoreApplication::translate("ui/differ", "About %n minute(s).", nullptr, minutes->minutes);
    else if (minutes)
        row.spoken += u' ' + capitalised(minutesText(*minutes)) + u'.';
    return row;
}

} // namespace

QString figuresExplained()
{
    return QStringList{
        sayOfDifference(QT_TRANSLATE_NOOP("ui/differ", "The median is the middle answer when all are put in order.")),
        sayOfDifference(QT_TRANSLATE_NOOP(
            "ui/differ", "Spread shows how far views differ: 0 if everyone chose the same level, 1 if half chose the "
                         "lowest and half the highest. The agenda is in this order. (It is known as Leik's D.)")),
        sayOfDifference(QT_TRANSLATE_NOOP("ui/differ",
                                          "Consensus is the other way round: 1 if everyone agrees, 0 if they are "
                                          "split between the lowest and highest. It uses an average of the levels, so "
                                          "it is not used for the order. (Its authors are Tastle and Wierman.)")),
        sayOfDifference(
            QT_TRANSLATE_NOOP("ui/differ", "One response counts as one answer, however many people it is for."))}
        .join(QLatin1Char('\n'));
}

DifferContent differContent(const Workspace &workspace, const Review &review, const AgendaFilter &filter)
{
    DifferContent content;
    const Structure &structure = workspace.structureOf(review);
    const Agenda made = agenda(workspace, review, filter);
    const std::vector<MeetingItem> plan = meetingPlanOf(workspace, review);
    // What a theme has depends on all others.
    const auto minutes = plannedTime(filter.theme ? agenda(workspace, review) : made, plan);
    content.levels = structure.levels();
    for (const AgendaItem &item : made.items) {
        const auto share = minutes.find(item.statement);
        content.rows.push_back(differRowOf(*structure.statement(item.statement), item,
                                           share == minutes.end() ? std::nullopt : std::optional(share->second)));
        for (const int count : content.rows.back().counts)
            content.maxDots = std::max(content.maxDots, count);
    }
    content.estimate = toDiscussText(plannedTotals(made, minutes), plan);
    content.agreeable = static_cast<int>(agreeable(workspace, review).size());
    content.anyResponse = !workspace.responsesOf(review.id).empty();
    content.locked = review.isFinished();
    return content;
}

namespace {

QString sayInDetail(const char *text) { return QCoreApplication::translate("ui/differ", text); }

QStringList figuresOf(const AnonymousSpread &spread)
{
    QStringList lines;
    const LevelRange middle = spread.median();
    lines << (middle.low == middle.high
                  ? QCoreApplication::translate("ui/differ", "Median: %1", "a level").arg(levelInSentence(middle.low))
                  : QCoreApplication::translate("ui/differ", "Median: between %1 and %2", "two levels")
                        .arg(levelInSentence(middle.low), levelInSentence(middle.high)));
    const LevelRange range = spread.range();
    if (range.low == range.high)
        lines << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "Everyone chose the same level"));
    else
        lines << QCoreApplication::translate("ui/differ", "From %1 to %2", "the lowest and the highest answer")
                     .arg(levelInSentence(range.low), levelInSentence(range.high));
    return lines;
}

/// What somebody who may be named said: the level, and how they stand to the draft.
QString saidBy(const ResponseAnswer &answer)
{
    QStringList parts;
    if (answer.level)
        parts << levelInSentence(*answer.level);
    else if (answer.doNotKnow)
        parts << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "I don't know"));
    if (answer.stance == Stance::Agree)
        parts << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "agrees with the draft"));
    else if (answer.stance == Stance::Higher)
        parts << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "higher than the draft"));
    else if (answer.stance == Stance::Lower)
        parts << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "lower than the draft"));
    return parts.join(QStringLiteral(", "));
}

/// Level 2, "Its first point".
QString pointText(const Workspace &workspace, const Review &review, StatementNumber number, Level level, int point)
{
    const Descriptor &descriptor = workspace.wordingOf(review).descriptor(number, level);
    const auto at = static_cast<std::size_t>(point);
    const QString text = at < descriptor.points.size()
                             ? worded(descriptor.points[at].text, workspace.institution().kind)
                             : QString::number(point + 1);
    return QCoreApplication::translate("ui/differ", "%1, “%2”", "a level, a point of its descriptor")
        .arg(levelName(level), text);
}

QStringList marksOf(const Workspace &workspace, const Review &review, StatementNumber number)
{
    QStringList lines;
    for (const PointMarkCounts &counts : pointMarkCounts(workspace, review, number)) {
        lines << QCoreApplication::translate("ui/differ", "%1: in place %2, not yet %3, query %4", "a point, counts")
                     .arg(pointText(workspace, review, number, counts.level, counts.point),
                          QString::number(counts.inPlace), QString::number(counts.notYet),
                          QString::number(counts.query));
    }
    for (const auto &[response, mark] : namedMarks(workspace, review, number)) {
        lines << QCoreApplication::translate("ui/differ", "%1: %2 (%3)", "a point, how it was marked, by whom")
                     .arg(pointText(workspace, review, number, mark->level, mark->point),
                          markName(mark->mark).toLower(), whoAnswered(workspace, *response));
    }
    return lines;
}

} // namespace

DifferDetail differDetail(const Workspace &workspace, const Review &review, StatementNumber number)
{
    const Structure &structure = workspace.structureOf(review);
    const Statement &statement = *structure.statement(number);
    DifferDetail detail{number};
    detail.shortTitle = statement.shortTitle;
    detail.title = statement.title == statement.shortTitle ? QString() : statement.title;
    detail.levels = structure.levels();
    detail.standing = decisionLine(workspace.decision(review.id, number));
    const StatementSpread spread = spreadOf(workspace, review, number);
    detail.answers = answersText(spread);
    if (spread.spread) {
        detail.counts = spread.spread->counts();
        detail.figures = figuresOf(*spread.spread);
        detail.measures =
            QCoreApplication::translate("ui/differ", "Figures for this statement: %1.", "spread and consensus")
                .arg(spreadText(*spread.spread));
    } else if (spread.answers > 0) {
        detail.answers = howManyText(spread);
        detail.withheld = QCoreApplication::translate(
            "ui/differ", "With fewer than %n answers people could guess who chose what, so the answers are not shown.",
            nullptr, minAnonymous);
    }
    if (spread.doNotKnow.value_or(0) > 0)
        detail.figures << QCoreApplication::translate("ui/differ", "%n answered “I don't know”", nullptr,
                                                      *spread.doNotKnow);
    if (spread.stances)
        detail.figures << stancesText(*spread.stances);
    if (spread.queries > 0)
        detail.figures << QCoreApplication::translate("ui/differ", "? %n query(s)", nullptr, spread.queries);
    for (const NamedAnswer &each : namedAnswers(workspace, review, number)) {
        const QString said = saidBy(*each.answer);
        if (!said.isEmpty())
            detail.named << QCoreApplication::translate("ui/differ", "%1: %2", "a person, what they chose")
                                .arg(whoAnswered(workspace, *each.response), said);
    }
    detail.marks = marksOf(workspace, review, number);
    for (const Remark &each : remarks(workspace, review, number))
        detail.said.push_back(
            {each.text, each.response ? whoAnswered(workspace, *each.response) : QString(), each.isEvidence});
    return detail;
}

} // namespace waymark
