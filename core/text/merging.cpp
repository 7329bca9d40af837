// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/merging.h"

#include "core/base/plaintext.h"
#include "core/review/finishing.h"
#include "core/review/keys.h"
#include "core/review/rows.h"
#include "core/review/rowtexts.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/rows.h"
#include "core/text/wordingnames.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

QString mergeWords(const char *text) { return QCoreApplication::translate("core/merging", text); }

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty()
               ? QString()
               : QCoreApplication::translate("core/merging", "%1: %2", "what it is, what it says").arg(label, value);
}

QString dated(const char *label, const std::optional<QDate> &date)
{
    return date ? labelled(mergeWords(label), longDate(*date)) : QString();
}

// lupdate cannot read a cast inside the call.
QString statementsText(int count)
{
    return QCoreApplication::translate("core/merging", "For %n statement(s)", nullptr, count);
}
QString bytesText(int count) { return QCoreApplication::translate("core/merging", "%n byte(s)", nullptr, count); }
QString moreText(int count) { return QCoreApplication::translate("core/merging", "… and %n more", nullptr, count); }

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::InPlace:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "in place"));
    case Mark::NotYet:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "not yet"));
    case Mark::Query:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "query"));
    }
    return {};
}

QString markLine(StatementNumber statement, const Level &level, int point, Mark mark)
{
    return QCoreApplication::translate("core/merging", "Mark on %1, %2, point %3: %4", "2.4, level 2, 1, in place")
        .arg(statement.toString(), levelInSentence(level), QString::number(point + 1), markText(mark));
}

QString stateText(ResponseState state)
{
    switch (state) {
    case ResponseState::Counts:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "The response counts"));
    case ResponseState::Waiting:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "The response waits"));
    case ResponseState::SetAside:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "The response is not used"));
    }
    return {};
}

/// Empty where no copy has it any more.
QString nameOfWording(const Workspace &in, const Review &review)
{
    const StoredWording *stored = in.wordings().find(review.wording);
    return stored ? wordingName(stored->wording) : QString();
}

/// What a row says besides its texts, a line for each thing; empty ones are left out later.
QStringList facts(const Workspace &in, const Row &row)
{
    const InstitutionKind kind = in.institution().kind;
    return std::visit(
        [&]<class T>(const T &each) -> QStringList {
            if constexpr (std::is_same_v<T, Institution>)
                return {each.name, institutionKindName(each.kind), qualityLine(each),
                        QCoreApplication::translate("core/merging", "%n year(s) between peer reviews", nullptr,
                                                    each.peerReviewYears)};
            else if constexpr (std::is_same_v<T, Person>)
                return {each.name, roleTitle(each.role, kind)};
            else if constexpr (std::is_same_v<T, Participant>)
                return {roleTitle(each.role, kind)};
            else if constexpr (std::is_same_v<T, Review>)
                return {dated(QT_TRANSLATE_NOOP("core/merging", "Date"), each.date),
                        each.isFinished() ? dated(QT_TRANSLATE_NOOP("core/merging", "Finished"), finishedOn(each))
                                          : mergeWords(QT_TRANSLATE_NOOP("core/merging", "Not finished")),
                        labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Wording")), nameOfWording(in, each))};
            else if constexpr (std::is_same_v<T, Decision>)
                return {decisionLine(each)};
            else if constexpr (std::is_same_v<T, PointMark> || std::is_same_v<T, ResponseMark>)
                return {markLine(each.statement, each.level, each.point, each.mark)};
            else if constexpr (std::is_same_v<T, Action>)
                return {actionStatusName(each.status), dated(QT_TRANSLATE_NOOP("core/merging", "Start"), each.start),
                        dated(QT_TRANSLATE_NOOP("core/merging", "Due"), each.due),
                        labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Owner")), ownerOnScreen(in, each)),
                        labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Priority")),
                                 each.priority ? in.priorities().find(*each.priority)->text : QString())};
            else if constexpr (std::is_same_v<T, RetiredPriority>)
                return {labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "No longer a priority")),
                                 in.priorities().find(each.priority)->text)};
            else if constexpr (std::is_same_v<T, Target>)
                return {labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Target")), levelName(each.level))};
            else if constexpr (std::is_same_v<T, Highlight>)
                return {each.statement.toString()};
            else if constexpr (std::is_same_v<T, MeetingItem>)
                return {QCoreApplication::translate("core/merging", "%1 (%n minute(s))", nullptr, each.minutes)
                            .arg(each.title)};
            else if constexpr (std::is_same_v<T, Arrangement>)
                return {dated(QT_TRANSLATE_NOOP("core/merging", "Date"), each.day),
                        labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Start")),
                                 each.start ? clockTime(*each.start) : QString())};
            else if constexpr (std::is_same_v<T, Leverage>)
                return {in.actions().find(each.action)->what};
            else if constexpr (std::is_same_v<T, EvidenceItem>)
                return {evidenceKindName(each.kind), dated(QT_TRANSLATE_NOOP("core/merging", "Date"), each.date),
                        dated(QT_TRANSLATE_NOOP("core/merging", "Review by"), each.reviewBy),
                        statementsText(static_cast<int>(each.statements.size()))};
            else if constexpr (std::is_same_v<T, Attachment> || std::is_same_v<T, SchoolFile>)
                return {bytesText(static_cast<int>(each.bytes.size()))};
            else if constexpr (std::is_same_v<T, HandCount>)
                return {countsInWords(each.hands)};
            else if constexpr (std::is_same_v<T, Visit>)
                return {visitKindName(each.kind), longDate(each.date)};
            else if constexpr (std::is_same_v<T, ProgressNote> || std::is_same_v<T, CriticalFriendNote>)
                return {longDate(each.date)};
            else if constexpr (std::is_same_v<T, GovernorAnswer>)
                return {governorQuestionText(each.question), governorVerdictName(each.verdict)};
            else if constexpr (std::is_same_v<T, MappedStatement>)
                return {each.now ? QCoreApplication::translate("core/merging", "%1 is now %2",
                                                               "numbers of a statement in two editions")
                                       .arg(each.old.toString(), each.now->toString())
                                 : QCoreApplication::translate("core/merging", "%1 no longer exists",
                                                               "number of a statement")
                                       .arg(each.old.toString())};
            else if constexpr (std::is_same_v<T, Reflection>)
                return {dated(QT_TRANSLATE_NOOP("core/merging", "Return by"), each.returnBy),
                        each.packs == PackKind::Blind
                            ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "Forms show no draft"))
                            : mergeWords(QT_TRANSLATE_NOOP("core/merging", "Forms show the draft")),
                        each.namesSeen ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "Names are shown"))
                                       : mergeWords(QT_TRANSLATE_NOOP("core/merging", "Names are hidden"))};
            else if constexpr (std::is_same_v<T, Response>)
                return {stateText(each.state),
                        labelled(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Whose response it is")),
                                 each.voice ? voiceName(in, *each.voice) : QString())};
            else if constexpr (std::is_same_v<T, ResponseAnswer>)
                return {labelled(each.statement.toString(),
                                 each.level       ? levelName(*each.level)
                                 : each.doNotKnow ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "I don't know"))
                                                  : mergeWords(QT_TRANSLATE_NOOP("core/merging", "No level")))};
            else
                return {};
        },
        row);
}

QStringList linesOf(const Workspace &in, const Row &row)
{
    QStringList lines = facts(in, row);
    Row texts = row;
    const bool isNamedAlready = std::holds_alternative<MeetingItem>(row);
    eachTypedText(texts, [&](const TypedText &each) {
        if (!isNamedAlready && !each.text->isEmpty())
            lines.append(labelled(fieldName(tableOf(row), each.field), *each.text));
    });
    lines.removeAll(QString());
    return lines;
}

bool isThere(const Workspace &in, const Voice &voice)
{
    const auto *person = std::get_if<PersonId>(&voice);
    return person ? in.people().find(*person) != nullptr : in.groups().find(std::get<GroupId>(voice)) != nullptr;
}

const Workspace &holder(const Merge &merge, const RowVersions &row)
{
    return merge.copy(row.mine ? Side::Mine : Side::Theirs);
}

QString stateInWords(const RowVersions &row)
{
    const QStringList words = row.earlierState.split(u' ');
    const auto standing = standingFrom(words.value(0));
    if (row.name.table != QLatin1String(RowKind<Decision>::table) || !standing)
        return {};
    Decision decision{{}, *StatementNumber::from(1, 1), *standing};
    decision.query = words.contains(QStringLiteral("query"));
    if (const auto level = Level::from(words.value(1).toInt()); level && hasLevel(*standing))
        decision.level = level;
    return decisionLine(decision);
}

/// The lines of all rows on one side. Of a whole review its levels come first, for not all that follows is shown.
QStringList sideLines(const Workspace &in, const MergeConflict &conflict, const std::optional<Row> RowVersions::*which)
{
    QStringList lines;
    QStringList rest;
    for (const RowVersions &each : conflict.rows) {
        const std::optional<Row> &row = each.*which;
        if (!row)
            continue;
        const bool isMany = conflict.kind == MergeConflict::Kind::Finished;
        const auto *decision = std::get_if<Decision>(&*row);
        if (isMany && decision)
            lines.append(labelled(decision->statement.toString(), decisionLine(*decision)));
        else if (!isMany || std::holds_alternative<Review>(*row))
            lines.append(linesOf(in, *row));
        else
            rest.append(linesOf(in, *row));
    }
    return lines + rest;
}

bool isAboutPriorities(const MergeConflict &conflict)
{
    const QString &table = conflict.subject().name.table;
    return conflict.kind == MergeConflict::Kind::Changed && (table == QLatin1String(RowKind<Priority>::table) ||
                                                             table == QLatin1String(RowKind<RetiredPriority>::table));
}

/// One copy's list as it is, for a priority's place in it tells as much as its words.
QStringList priorityLines(const Workspace &in)
{
    QStringList lines;
    for (const Priority *each : in.prioritiesInOrder())
        lines.append(QStringLiteral("%1. %2").arg(each->position).arg(each->text));
    for (const auto &[id, row] : in.retiredPriorities().rows())
        lines.append(linesOf(in, Row(row)));
    return lines;
}

constexpr int maxLines = 14;
constexpr qsizetype maxLineShown = 400; ///< characters: enough of a text to tell it from another

QString shownLines(QStringList lines)
{
    if (const qsizetype more = lines.size() - maxLines; more > 1) {
        lines.resize(maxLines);
        lines.append(moreText(static_cast<int>(more)));
    }
    for (QString &line : lines) {
        if (line.size() > maxLineShown)
            line = cutText(line, maxLineShown) + u'…';
    }
    return lines.join(u'\n');
}

QString nothingThere(const MergeConflict &conflict)
{
    return conflict.kind == MergeConflict::Kind::Removed ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "Removed"))
                                                         : mergeWords(QT_TRANSLATE_NOOP("core/merging", "Nothing"));
}

} // namespace

QStringList mergeLines(const RestoreChanges &changes)
{
    QStringList lines;
    const auto add = [&](const QString &what, const ChangeCounts &counts) {
        QStringList parts;
        if (counts.added > 0)
            parts.append(QCoreApplication::translate("core/merging", "%1 added").arg(numberWord(counts.added)));
        if (counts.different > 0)
            parts.append(QCoreApplication::translate("core/merging", "%1 changed").arg(numberWord(counts.different)));
        if (counts.removed > 0)
            parts.append(QCoreApplication::translate("core/merging", "%1 removed").arg(numberWord(counts.removed)));
        if (!parts.isEmpty())
            lines.append(labelled(what, parts.join(QStringLiteral(", "))));
    };
    add(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Reviews")), changes.reviews);
    add(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Answers")), changes.answers);
    add(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Actions")), changes.actions);
    add(mergeWords(QT_TRANSLATE_NOOP("core/merging", "Other entries, such as people, responses and evidence")),
        changes.others);
    return lines;
}

QStringList changedAnswerLines(const Step &step, const Workspace &present)
{
    std::map<StatementKey, QString> changed;
    for (const RowChange &change : step.changes) {
        const auto *before = change.before ? std::get_if<Decision>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Decision>(&*change.after) : nullptr;
        if (!before)
            continue;
        const auto level = after ? after->level : std::nullopt;
        const QString number = before->statement.toString();
        changed[before->key()] =
            before->level == level
                ? number
                : QCoreApplication::translate("core/merging", "%1 (%2 → %3)", "a statement, two levels")
                      .arg(number, levelNumeral(before->level), levelNumeral(level));
    }
    constexpr qsizetype maxShown = 12;
    QStringList lines;
    for (const Review *review : present.reviewsByDate()) {
        QStringList those;
        for (const auto &[key, text] : changed) {
            if (key.first == review->id)
                those << text;
        }
        const auto more = static_cast<int>(those.size() - maxShown);
        if (those.isEmpty())
            continue;
        QString listed = those.mid(0, maxShown).join(QStringLiteral(", "));
        if (more > 0)
            listed += u' ' + moreText(more);
        lines << QCoreApplication::translate("core/merging", "Answers that change in %1: %2", "a year, statements")
                     .arg(review->year, listed);
    }
    return lines;
}

QStringList renumberedLines(const std::vector<Review> &reviews)
{
    QStringList lines;
    for (const Review &review : reviews)
        lines.append(QCoreApplication::translate("core/merging",
                                                 "The %1 review from the other copy is now number %2, because both "
                                                 "copies have a review with the same number.",
                                                 "academic year, number")
                         .arg(review.year)
                         .arg(review.number));
    return lines;
}

QString conflictName(const Merge &merge, const MergeConflict &conflict)
{
    const RowVersions &subject = conflict.subject();
    const Workspace &in = holder(merge, subject);
    const Row &row = subject.mine ? *subject.mine : *subject.theirs;
    if (isAboutPriorities(conflict))
        return wholePrioritiesName(in.institution().kind);
    if (const auto *review = std::get_if<Review>(&row); review && conflict.kind != MergeConflict::Kind::Changed)
        return QCoreApplication::translate("core/merging", "Review %1, %2", "academic year, title")
            .arg(review->year, review->title);
    return rowName(in, tableOf(row), subjectOf(row)); // an agreement has another name while copies are compared
}

QString conflictReason(const MergeConflict &conflict)
{
    switch (conflict.kind) {
    case MergeConflict::Kind::Changed:
        return conflict.hasAncestor
                   ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "Both copies have changed this."))
                   : mergeWords(QT_TRANSLATE_NOOP(
                         "core/merging", "The copies are different here, and there is no record of which is newer."));
    case MergeConflict::Kind::Removed:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging", "One copy removed this, and the other has changed it."));
    case MergeConflict::Kind::Finished:
        return mergeWords(QT_TRANSLATE_NOOP("core/merging",
                                            "This review was finished, and the two copies of it are different. Merging "
                                            "never changes a finished review, so choose which copy to use in full."));
    }
    return {};
}

QString earlierText(const Merge &merge, const MergeConflict &conflict)
{
    QStringList lines;
    for (const RowVersions &each : conflict.rows)
        lines.append(each.earlierState.isEmpty() ? QString() : stateInWords(each));
    // What an earlier row refers to may be in neither copy any more: such a row cannot be told.
    MergeConflict known = conflict;
    std::erase_if(known.rows, [&](const RowVersions &each) {
        const auto *action = each.earlier ? std::get_if<Action>(&*each.earlier) : nullptr;
        const auto *retired = each.earlier ? std::get_if<RetiredPriority>(&*each.earlier) : nullptr;
        const auto *leverage = each.earlier ? std::get_if<Leverage>(&*each.earlier) : nullptr;
        const auto *response = each.earlier ? std::get_if<Response>(&*each.earlier) : nullptr;
        const Workspace &in = holder(merge, each);
        return (action && action->priority && !in.priorities().find(*action->priority)) ||
               (action && action->person && !in.people().find(*action->person)) ||
               (retired && !in.priorities().find(retired->priority)) ||
               (leverage && !in.actions().find(leverage->action)) ||
               (response && response->voice && !isThere(in, *response->voice));
    });
    for (const RowVersions &each : known.rows)
        lines.append(sideLines(holder(merge, each), {conflict.kind, {each}, true}, &RowVersions::earlier));
    lines.removeAll(QString());
    const bool isUnknown = !conflict.hasAncestor || std::ranges::any_of(conflict.rows, [](const RowVersions &each) {
        return !each.earlierState.isEmpty();
    });
    if (lines.isEmpty())
        return isUnknown ? mergeWords(QT_TRANSLATE_NOOP("core/merging", "Not known"))
                         : mergeWords(QT_TRANSLATE_NOOP("core/merging", "Nothing"));
    return shownLines(lines);
}

QString sideText(const Merge &merge, const MergeConflict &conflict, Side side)
{
    const auto linesOn = [&](Side which, const std::optional<Row> RowVersions::*row) {
        const Workspace &copy = merge.copy(which);
        return isAboutPriorities(conflict) ? priorityLines(copy) : sideLines(copy, conflict, row);
    };
    const QStringList here = linesOn(Side::Mine, &RowVersions::mine);
    const QStringList there = linesOn(Side::Theirs, &RowVersions::theirs);
    const QStringList &all = side == Side::Mine ? here : there;
    QStringList others = side == Side::Mine ? there : here;
    if (all.isEmpty())
        return nothingThere(conflict);
    // What both say is no help in choosing; the first line says what it is about.
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); ++i) {
        // A line that one says twice and the other once is a difference, too.
        const bool isOfBoth = others.removeOne(all[i]);
        if (i == 0 || !isOfBoth)
            lines.append(all[i]);
    }
    return shownLines(lines);
}

} // namespace waymark
