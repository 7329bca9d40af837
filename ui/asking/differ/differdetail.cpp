// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/asking/differ/differcontent.h"
#include "ui/statement/descriptorcard.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString sayInDetail(const char *text) { return QCoreApplication::translate("ui/differ", text); }

QStringList figuresOf(const AnonymousSpread &spread)
{
    QStringList lines;
    const LevelRange middle = spread.median();
    lines << (middle.low == middle.high
                  ? QCoreApplication::translate("ui/differ", "In the middle: %1", "a level")
                        .arg(levelInSentence(middle.low))
                  : QCoreApplication::translate("ui/differ", "In the middle: between %1 and %2", "two levels")
                        .arg(levelInSentence(middle.low), levelInSentence(middle.high)));
    const LevelRange range = spread.range();
    if (range.low == range.high)
        lines << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "All chose the same level"));
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
        parts << sayInDetail(QT_TRANSLATE_NOOP("ui/differ", "I do not know"));
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
    return QCoreApplication::translate("ui/differ", "%1, \"%2\"", "a level, a point of its descriptor")
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
        detail.measures = QCoreApplication::translate("ui/differ", "Here: %1.", "spread and consensus")
                              .arg(spreadText(*spread.spread));
    } else if (spread.answers + spread.withoutLevel > 0) {
        detail.answers = howManyText(spread);
        detail.withheld = QCoreApplication::translate("ui/differ",
                                                      "With fewer than %n answers it could be guessed who "
                                                      "chose what, so no distribution is shown.",
                                                      nullptr, minAnonymous);
    }
    if (spread.doNotKnow.value_or(0) > 0)
        detail.figures << QCoreApplication::translate("ui/differ", "%n say(s) \"I do not know\"", nullptr,
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
