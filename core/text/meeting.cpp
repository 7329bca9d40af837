// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/meeting.h"

#include "core/base/foldedtext.h"
#include "core/review/unanimity.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace waymark {

namespace {

QStringList usualRoundsOf(InstitutionKind kind)
{
    return {QCoreApplication::translate("core/meeting", "Careers team draft"),
            QCoreApplication::translate("core/meeting", "SLT"),
            kind == InstitutionKind::College ? QCoreApplication::translate("core/meeting", "Principal and SLT link")
                                             : QCoreApplication::translate("core/meeting", "Headteacher and SLT link")};
}

} // namespace

QStringList usualRounds() { return usualRoundsOf(InstitutionKind::School); }

QStringList roundsOf(const Workspace &workspace, ReviewId review)
{
    QStringList rounds = workspace.meeting(review).rounds;
    return rounds.isEmpty() ? usualRoundsOf(workspace.institution().kind) : rounds;
}

QString presentRound(const Workspace &workspace, ReviewId review)
{
    QString round = workspace.meeting(review).round;
    return round.isEmpty() ? roundsOf(workspace, review).first() : round;
}

QString roundOf(const Workspace &workspace, ReviewId review, const std::vector<Role> &present)
{
    const QStringList rounds = roundsOf(workspace, review);
    if (rounds != usualRoundsOf(workspace.institution().kind)) // their names say nothing to us
        return rounds.first();
    const auto isHead = [](const Role &role) { return role.key == u"headteacher" || role.key == u"slt-link"; };
    const auto isSenior = [&](const Role &role) {
        static const QStringList others{QStringLiteral("link-governor"), QStringLiteral("deputy-headteacher"),
                                        QStringLiteral("assistant-headteacher"), QStringLiteral("vice-principal"),
                                        QStringLiteral("assistant-principal")};
        return isHead(role) || role.key.startsWith(u"slt-") || others.contains(role.key);
    };
    const auto isCareers = [](const Role &role) { return role.key.startsWith(u"careers-"); };
    if (std::ranges::none_of(present, isSenior))
        return rounds[0];
    const bool onlyHead =
        std::ranges::all_of(present, [&](const Role &role) { return isHead(role) || isCareers(role); });
    return onlyHead ? rounds[2] : rounds[1];
}

std::vector<MeetingItem> usualMeetingPlan(const Structure &structure, ReviewId review)
{
    std::vector<MeetingItem> items{
        {review, 1, QCoreApplication::translate("core/meeting", "Introduction"), 5, {}},
        {review, 2, QCoreApplication::translate("core/meeting", "Video"), 2, {}},
        {review, 3, QCoreApplication::translate("core/meeting", "Share out the themes"), 5, {}},
        {review, 4, QCoreApplication::translate("core/meeting", "Discussion in pairs"), 15, {}}};
    const auto &themes = structure.themes();
    const int least = 2;
    int minutes = static_cast<int>(themes.size()) * (feedbackMinutes - least); // beyond the least of each
    int statements = structure.statementCount();
    for (const Theme &theme : themes) {
        // What is left is shared among the themes that are left: whole minutes that add up.
        const int has = static_cast<int>(theme.statements.size());
        const int share = statements > 0 ? (minutes * has + statements / 2) / statements : 0;
        minutes -= share;
        statements -= has;
        const QString title = QCoreApplication::translate("core/meeting", "Feedback on theme %1: %2")
                                  .arg(QString::number(theme.number), theme.shortTitle);
        items.push_back({review, static_cast<int>(items.size()) + 1, title.left(maxName), least + share, theme.number});
    }
    return items;
}

std::vector<MeetingItem> meetingPlanOf(const Workspace &workspace, const Review &review)
{
    std::vector<MeetingItem> items;
    for (const MeetingItem *item : workspace.meetingItemsOf(review.id))
        items.push_back(*item);
    return items.empty() ? usualMeetingPlan(workspace.structureOf(review), review.id) : items;
}

std::vector<MeetingItem> timedPlanOf(const Workspace &workspace, const Review &review)
{
    return planByStatements(agenda(workspace, review), meetingPlanOf(workspace, review));
}

int minutesOf(const std::vector<MeetingItem> &plan)
{
    int minutes = 0;
    for (const MeetingItem &item : plan)
        minutes += item.minutes;
    return minutes;
}

std::vector<QTime> clockOf(const std::vector<MeetingItem> &plan, std::optional<QTime> start)
{
    if (!start)
        return {};
    std::vector<QTime> times{*start};
    for (const MeetingItem &item : plan)
        times.push_back(times.back().addSecs(60 * item.minutes));
    return times;
}

namespace {

QString joined(const Arrangement &arrangement, const QString &hours, const QLocale &locale)
{
    QStringList parts{arrangement.day ? longDay(*arrangement.day, locale) : QString(), hours,
                      arrangement.place.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString whenAndWhere(const Arrangement &arrangement, const QLocale &locale)
{
    return joined(arrangement, arrangement.start ? clockTime(*arrangement.start) : QString(), locale);
}

QString whenAndWhere(const Arrangement &arrangement, const std::vector<MeetingItem> &plan)
{
    const std::vector<QTime> times = clockOf(plan, arrangement.start);
    if (times.size() < 2)
        return whenAndWhere(arrangement);
    return joined(arrangement,
                  QCoreApplication::translate("core/meeting", "%1 to %2", "two times of day")
                      .arg(clockTime(times.front()), clockTime(times.back())),
                  QLocale());
}

QString usualOpening()
{
    return QStringList{
        QCoreApplication::translate("core/meeting", "Careers education is for every learner. It shows them what they "
                                                    "could become, and why what they learn here matters."),
        QCoreApplication::translate("core/meeting",
                                    "Done well, it also drives our wider improvement: attendance, progress and where "
                                    "learners go next."),
        QCoreApplication::translate("core/meeting", "Today we will look together at what is really in place, where our "
                                                    "views differ, and what would help us improve."),
        QCoreApplication::translate("core/meeting", "Levels are steps, not scores. Honest answers help us most.")}
        .join(u'\n');
}

QString openingOf(const Workspace &workspace, ReviewId review)
{
    QString own = workspace.meeting(review).opening.trimmed();
    return own.isEmpty() ? usualOpening() : own;
}

QString voiceName(const Workspace &workspace, const Voice &voice)
{
    if (const auto *group = std::get_if<GroupId>(&voice))
        return workspace.groups().find(*group)->name;
    const Person *person = workspace.people().find(std::get<PersonId>(voice));
    if (workspace.isFormer(person->id))
        return QCoreApplication::translate("core/meeting", "A former colleague");
    return person->name.isEmpty() ? roleTitle(person->role, workspace.institution().kind) : person->name;
}

QString whoAnswered(const Workspace &workspace, const Response &response)
{
    const QString claimed = response.claimedName.simplified();
    if (!response.voice)
        return claimed.isEmpty() ? response.claimedRole.simplified() : claimed;
    QString known = voiceName(workspace, *response.voice);
    // What a former colleague wrote must not bring the name back.
    const auto *person = std::get_if<PersonId>(&*response.voice);
    if (claimed.isEmpty() || sameName(claimed, known) || (person && workspace.isFormer(*person)))
        return known;
    return QCoreApplication::translate("core/meeting", "%1 (wrote: %2)", "a person of the list, the name they typed")
        .arg(known, claimed);
}

QStringList agendaRule(bool byTheme)
{
    return {
        byTheme ? QCoreApplication::translate("core/agenda", "Theme by theme, as in the meeting plan. In each theme, "
                                                             "statements where views differ most come first.")
                : QCoreApplication::translate("core/agenda", "Statements where views differ most come first."),
        QCoreApplication::translate("core/agenda",
                                    "Where fewer than four people answered, the spread is hidden so that no one can be "
                                    "recognised. These count as views that are the same."),
        QCoreApplication::translate("core/agenda", "If two are equal, the lowest level comes first, then the most "
                                                   "queries, then the largest change since the last review."),
        QCoreApplication::translate("core/agenda", "Statements with no answers come last."),
        QCoreApplication::translate("core/agenda",
                                    "The minutes for themes in the meeting plan go to the statements where views "
                                    "differ most, whatever their theme, at least three minutes each. “Quick” means "
                                    "that views are the same or close and no one has a query. “No time” means that "
                                    "the plan has no minutes left."),
    };
}

QString agendaMeasure()
{
    return QCoreApplication::translate("core/agenda",
                                       "The figure behind this order is the spread (Leik's D): 0 if everyone chose the "
                                       "same level, 1 if half chose the lowest and half the highest.");
}

QString minutesText(const PlannedTime &time)
{
    switch (time.slot) {
    case Slot::Discuss:
        return QString::number(time.minutes);
    case Slot::Quick:
        return QCoreApplication::translate("core/agenda", "quick", "agreed without discussion");
    case Slot::NoTime:
        return QCoreApplication::translate("core/agenda", "no time", "in the meeting's plan, to discuss a statement");
    }
    return {};
}

namespace {

/// 1, 2, 2, 2, 4 has a small spread, but the 4 is not near the others.
QString nearness(const AnonymousSpread &spread)
{
    const LevelRange range = spread.range();
    return range.high.value() - range.low.value() <= 1
               ? QCoreApplication::translate("core/agenda", "views close")
               : QCoreApplication::translate("core/agenda", "from level %1 to %2", "the lowest and highest answer")
                     .arg(range.low.value())
                     .arg(range.high.value());
}

} // namespace

QString agendaReason(const AgendaItem &item)
{
    const Distance apart = distance(item.spread);
    QStringList parts;
    if (item.allTheSame)
        parts << QCoreApplication::translate("core/agenda", "same level");
    else if (apart == Distance::VeryFar)
        parts << QCoreApplication::translate("core/agenda", "views differ very widely");
    else if (apart == Distance::Far)
        parts << QCoreApplication::translate("core/agenda", "views differ widely");
    else if (apart == Distance::Near && item.spread.isPlain)
        parts << nearness(*item.spread.spread);
    else
        parts << answersText(item.spread);
    // Of answers that are not shown nothing is: what "lowest" goes by is then the draft, which is told next to this.
    if (item.spread.spread)
        parts << medianText(item.lowest);
    if (item.spread.stances && item.spread.stances->higher + item.spread.stances->lower > 0)
        parts << stancesText(*item.spread.stances);
    if (item.spread.doNotKnow.value_or(0) > 0)
        parts << QCoreApplication::translate("core/agenda", "%n don't know", nullptr, *item.spread.doNotKnow);
    if (item.queries > 0)
        parts << QCoreApplication::translate("core/agenda", "%n query(s)", nullptr, item.queries);
    if (item.change.value_or(0) != 0) {
        const bool isAgreed = item.decision.standing == Standing::Agreed;
        const QString since =
            isAgreed ? QCoreApplication::translate("core/agenda", "%1 since the last review", "e.g. up 1")
            : item.isDrafted()
                ? QCoreApplication::translate("core/agenda", "draft %1 since the last review", "e.g. up 1")
                : QCoreApplication::translate("core/agenda", "median %1 since the last review", "e.g. up 1");
        parts << since.arg(changeText(*item.change));
    }
    return parts.join(QStringLiteral(", "));
}

QString toDiscussText(const PlannedTotals &totals, const std::vector<MeetingItem> &plan)
{
    const QString count =
        QCoreApplication::translate("core/agenda", "%n statement(s) to discuss", nullptr, totals.open);
    QStringList parts;
    if (totals.minutes > 0)
        parts << QCoreApplication::translate("core/agenda", "%1 fit into %2 of the meeting's %3 minutes",
                                             "statements, minutes, minutes")
                     .arg(totals.discuss)
                     .arg(totals.minutes)
                     .arg(minutesOf(plan));
    if (totals.unanimous > 0)
        parts << QCoreApplication::translate("core/agenda", "%n can be agreed without discussion", nullptr,
                                             totals.unanimous);
    if (totals.quick > 0)
        parts << QCoreApplication::translate("core/agenda", "views are close on %n", nullptr, totals.quick);
    if (totals.noTime > 0)
        parts << QCoreApplication::translate("core/agenda", "%n won't fit", nullptr, totals.noTime);
    return parts.isEmpty() ? count
                           : QCoreApplication::translate("core/agenda", "%1: %2", "statements to discuss, how")
                                 .arg(count, parts.join(QStringLiteral(", ")));
}

QString howManyText(const StatementSpread &spread)
{
    QString answers = QCoreApplication::translate("core/agenda", "%n answer(s)", nullptr, spread.answers);
    if (spread.withoutLevel.value_or(0) == 0)
        return answers;
    return QCoreApplication::translate("core/agenda", "%1, %2 of them without a level", "5 answers, 1")
        .arg(answers)
        .arg(*spread.withoutLevel);
}

QString stancesText(const StanceCounts &stances)
{
    return QCoreApplication::translate("core/agenda", "%1 for the draft, %2 higher, %3 lower", "three counts")
        .arg(stances.agree)
        .arg(stances.higher)
        .arg(stances.lower);
}

QString answersText(const StatementSpread &spread)
{
    if (spread.answers == 0)
        return QCoreApplication::translate("core/agenda", "no answers yet");
    QString answers = howManyText(spread);
    if (!spread.spread)
        return QCoreApplication::translate("core/agenda", "%1: too few to show without names", "3 answers")
            .arg(answers);
    if (spread.people == spread.answers)
        return answers;
    return QCoreApplication::translate("core/agenda", "%1 on behalf of %n colleague(s)", nullptr, spread.people)
        .arg(answers);
}

QString spreadText(const AnonymousSpread &spread)
{
    return QCoreApplication::translate("core/agenda", "spread %1, consensus %2", "two figures from 0 to 1")
        .arg(QString::number(spread.leikD(), 'f', 2), QString::number(spread.consensus(), 'f', 2));
}

namespace {

QString roundName(const Settlement &settlement)
{
    return settlement.round.isEmpty() ? QCoreApplication::translate("core/decisionrecord", "Agreed") : settlement.round;
}

QString correctedText() { return QCoreApplication::translate("core/decisionrecord", "Corrected after reopening"); }

} // namespace

QString reopeningReason(const Reopening &reopening)
{
    // Formats up to 9 said it by the reason alone.
    const bool isNameRemoved = reopening.kind == ReopeningKind::NameRemoved ||
                               (reopening.kind == ReopeningKind::NotStated && reopening.reason == removedPersonReason);
    return isNameRemoved
               ? QCoreApplication::translate("core/decisionrecord", "a person's name was removed from its texts")
               : reopening.reason;
}

QString roundTitle(const RoundMoves::Round &round)
{
    if (round.isCorrection)
        return correctedText();
    return round.name.isEmpty() ? QCoreApplication::translate("core/decisionrecord", "Round not recorded") : round.name;
}

QString roundLine(const DecisionRecord &record, std::size_t round)
{
    const DecisionRecord::Round &each = record.rounds[round];
    const QString name = each.isCorrection ? correctedText() : roundName(each.settlement);
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

QString setAsideLine(const Settlement &settlement)
{
    return QCoreApplication::translate("core/decisionrecord", "%1: %2, in another copy of the file", "a round, a level")
        .arg(roundName(settlement), levelInSentence(settlement.level));
}

namespace {

QString dayOfRecord(const QDateTime &at, bool withTime)
{
    const QDateTime local = at.toLocalTime();
    return withTime ? QCoreApplication::translate("core/decisionrecord", "%1, %2", "a date, a time of day")
                          .arg(longDate(local.date()), clockTime(local.time()))
                    : longDate(local.date());
}

QString handsLine(const HandCount &count)
{
    const QString counts = countsInWords(count.hands);
    return count.round.isEmpty()
               ? QCoreApplication::translate("core/decisionrecord", "Show of hands: %1", "counts").arg(counts)
               : QCoreApplication::translate("core/decisionrecord", "Show of hands, %1: %2", "a round, counts")
                     .arg(count.round, counts);
}

} // namespace

QStringList roundDetails(const Settlement &settlement, InstitutionKind kind, bool withTime)
{
    QStringList lines;
    if (!settlement.rationale.trimmed().isEmpty())
        lines << QCoreApplication::translate("core/decisionrecord", "Because: %1").arg(settlement.rationale.trimmed());
    if (!settlement.dissent.trimmed().isEmpty())
        lines << QCoreApplication::translate("core/decisionrecord", "Different view: %1")
                     .arg(settlement.dissent.trimmed());
    const QString when = dayOfRecord(settlement.at, withTime);
    lines << (settlement.present.empty()
                  ? when
                  : QCoreApplication::translate("core/decisionrecord", "%1, in the meeting: %2", "a date, roles")
                        .arg(when, rolesLine(settlement.present, kind)));
    if (settlement.setAside)
        lines << QCoreApplication::translate("core/decisionrecord", "Not used when the copies were merged on %1")
                     .arg(longDate(settlement.setAside->toLocalTime().date()));
    return lines;
}

std::vector<RecordEntry> recordEntries(const Workspace &workspace, ReviewId review, const DecisionRecord &record,
                                       bool withPresent)
{
    const auto hands = workspace.handCountsOf(review, record.statement);
    std::map<QDate, int> ofDay;
    for (const DecisionRecord::Round &round : record.rounds)
        ++ofDay[round.settlement.at.toLocalTime().date()];
    for (const Settlement &settlement : record.setAside)
        ++ofDay[settlement.at.toLocalTime().date()];
    for (const HandCount *count : hands)
        ++ofDay[count->at.toLocalTime().date()];
    const auto withTime = [&](const QDateTime &at) { return ofDay[at.toLocalTime().date()] > 1; };
    std::vector<RecordEntry> entries;
    const auto entryOf = [&](Settlement settlement, const QString &line) {
        if (!withPresent)
            settlement.present.clear();
        return RecordEntry{settlement.at, line,
                           roundDetails(settlement, workspace.institution().kind, withTime(settlement.at))};
    };
    for (std::size_t at = 0; at < record.rounds.size(); ++at)
        entries.push_back(entryOf(record.rounds[at].settlement, roundLine(record, at)));
    // Agreements keep their own order, which after a merge can be another than that of time.
    const auto insert = [&](RecordEntry entry) {
        const auto next = std::ranges::find_if(entries, [&](const RecordEntry &each) { return each.at > entry.at; });
        entries.insert(next, std::move(entry));
    };
    for (const Settlement &settlement : record.setAside)
        insert(entryOf(settlement, setAsideLine(settlement)));
    for (const HandCount *count : hands)
        insert({count->at, handsLine(*count), {dayOfRecord(count->at, withTime(count->at))}});
    return entries;
}

QString recordLine(const DecisionRecord &record)
{
    QStringList lines;
    for (std::size_t round = 0; round < record.rounds.size(); ++round)
        lines << roundLine(record, round);
    for (const Settlement &settlement : record.setAside)
        lines << setAsideLine(settlement);
    return lines.join(QStringLiteral("; "));
}

} // namespace waymark
