// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/insight/followup.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <set>
#include <tuple>

namespace waymark {
namespace {

constexpr int maxLine = 75; ///< bytes, without the line's end

QByteArray escaped(const QString &text)
{
    QString safe = plainText(text);
    safe.replace(u'\\', QStringLiteral("\\\\"));
    safe.replace(u';', QStringLiteral("\\;"));
    safe.replace(u',', QStringLiteral("\\,"));
    safe.replace(u'\n', QStringLiteral("\\n"));
    safe.replace(u'\t', u' ');
    return safe.toUtf8();
}

/// A line in pieces of at most 75 bytes; each after the first begins with a space.
QByteArray foldedLine(const QByteArray &line)
{
    QByteArray made;
    qsizetype at = 0;
    int room = maxLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // not between the bytes of one character
            --end;
        made += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = maxLine - 1;
    }
    return made + line.mid(at) + "\r\n";
}

QByteArray property(const char *name, const QByteArray &value) { return foldedLine(QByteArray(name) + ':' + value); }

QByteArray dayOf(QDate date) { return date.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

/// Hours are written without a time zone ("floating"): they are those of the clock on the wall, wherever it is read.
QByteArray hoursOf(const CalendarEvent &event)
{
    if (!event.start)
        return property("DTSTART;VALUE=DATE", dayOf(event.date)) +
               property("DTEND;VALUE=DATE", dayOf(event.date.addDays(1)));
    constexpr qint64 secondsOfMinute = 60;
    const QDateTime start(event.date, *event.start, Qt::UTC); // only to count in, for no clock goes forward in it
    const auto written = [](const QDateTime &time) { return time.toString(u"yyyyMMdd'T'HHmmss").toLatin1(); };
    return property("DTSTART", written(start)) +
           property("DTEND", written(start.addSecs(secondsOfMinute * event.minutes)));
}

QString describe(const Workspace &workspace, const Action &action)
{
    QStringList lines;
    if (const QString owner = ownerInReports(workspace, action); !owner.isEmpty())
        lines << QCoreApplication::translate("core/calendar", "Who: %1").arg(owner);
    QStringList numbers;
    for (const StatementNumber statement : action.statements)
        numbers << statement.toString();
    lines << QCoreApplication::translate("core/calendar", "For: %1", "statement numbers")
                 .arg(numbers.join(QStringLiteral(", ")));
    if (!action.success.trimmed().isEmpty())
        lines << QCoreApplication::translate("core/calendar", "What success looks like: %1")
                     .arg(action.success.trimmed());
    return lines.join(u'\n');
}

QString uidOf(const Action &action) { return QStringLiteral("action-%1@waymark").arg(action.id.toString()); }

QString uidAfter(const Review *review)
{
    return QStringLiteral("review-after-%1@waymark").arg(review ? review->id.toString() : QStringLiteral("none"));
}

QString uidOfPeerReviewAfter(QDate date)
{
    return QStringLiteral("peer-review-after-%1@waymark").arg(date.toString(Qt::ISODate));
}

QString uidOfMeeting(const Review &review) { return QStringLiteral("meeting-%1@waymark").arg(review.id.toString()); }

QString uidOfAnswers(const Review &review) { return QStringLiteral("answers-%1@waymark").arg(review.id.toString()); }

QString answersSummary()
{
    return QCoreApplication::translate("core/calendar", "Careers review: colleagues' answers due back");
}

QString meetingSummary() { return QCoreApplication::translate("core/calendar", "Careers leadership review meeting"); }

QString summaryOf(const Action &action)
{
    return QCoreApplication::translate("core/calendar", "Careers action due: %1").arg(action.what);
}

QString yearlySummary() { return QCoreApplication::translate("core/calendar", "Next careers leadership review"); }

void sortByDate(std::vector<CalendarEvent> &events)
{
    std::ranges::sort(events, [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.date, a.uid) < std::tie(b.date, b.uid);
    });
}

CalendarEvent meetingEvent(const Workspace &workspace, const Review &review, const Arrangement &arrangement)
{
    CalendarEvent event{uidOfMeeting(review), *arrangement.day, meetingSummary(), review.title};
    event.start = arrangement.start;
    event.minutes = minutesOf(meetingPlanOf(workspace, review));
    event.place = arrangement.place;
    return event;
}

/// One identity for what follows a review, whether its day is only counted or planned by now.
CalendarEvent yearlyEvent(const Workspace &workspace, const NextReview &next)
{
    const bool planned = next.because == NextReview::Because::Planned;
    return {uidAfter(lastFinished(workspace)), next.due, yearlySummary(),
            planned ? QCoreApplication::translate("core/calendar", "Planned in Waymark, but not finished there yet.")
                    : QCoreApplication::translate("core/calendar", "Twelve months after the last one, %1.")
                          .arg(longDate(next.after))};
}

/// The open review itself, once its day has come or its meeting has one: it is no next review, and the meeting is in
/// the calendar by itself.
bool isUnderWay(const Workspace &workspace, const NextReview &next, QDate today)
{
    if (next.because != NextReview::Because::Planned)
        return false;
    const auto isIt = [&](const Review *review) { return !review->isFinished() && review->date == next.due; };
    const auto reviews = workspace.reviewsByDate();
    const auto found = std::ranges::find_if(reviews, isIt);
    return (today.isValid() && next.due <= today) ||
           (found != reviews.end() && workspace.arrangement((*found)->id).day);
}

CalendarEvent peerEvent(const Workspace &workspace, const NextReview &next)
{
    const int years = workspace.institution().peerReviewYears;
    return {uidOfPeerReviewAfter(next.after), next.due,
            QCoreApplication::translate("core/calendar", "Next careers peer review"),
            QCoreApplication::translate("core/calendar", "%n year(s) after the last one, %1.", nullptr, years)
                .arg(longDate(next.after))};
}

} // namespace

std::vector<CalendarEvent> calendarEvents(const Workspace &workspace, QDate today)
{
    const auto isAhead = [&](const std::optional<NextReview> &next) {
        return next && (!today.isValid() || next->due >= today);
    };
    std::vector<CalendarEvent> events;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (action.due && isRunning(workspace, action))
            events.push_back({uidOf(action), *action.due, summaryOf(action), describe(workspace, action)});
    }
    for (const auto &[id, arrangement] : workspace.arrangements().rows()) {
        const Review &review = *workspace.review(id);
        if (arrangement.day && !review.isFinished() && (!today.isValid() || *arrangement.day >= today))
            events.push_back(meetingEvent(workspace, review, arrangement));
    }
    for (const auto &[id, reflection] : workspace.reflections().rows()) {
        const Review &review = *workspace.review(id);
        if (reflection.returnBy && !review.isFinished() && (!today.isValid() || *reflection.returnBy >= today))
            events.push_back({uidOfAnswers(review), *reflection.returnBy, answersSummary(), review.title});
    }
    if (const auto yearly = nextYearlyReview(workspace); isAhead(yearly) && !isUnderWay(workspace, *yearly, today))
        events.push_back(yearlyEvent(workspace, *yearly));
    // A first one can be on any day from the first review on: it has none of its own until someone arranges it.
    if (const auto peer = nextPeerReview(workspace); isAhead(peer) && peer->because != NextReview::Because::First)
        events.push_back(peerEvent(workspace, *peer));
    sortByDate(events);
    return events;
}

std::vector<CalendarEvent> cancelledEvents(const Workspace &workspace, QDate today)
{
    std::set<QString> known;
    for (const CalendarEvent &event : calendarEvents(workspace, today))
        known.insert(event.uid);
    std::vector<CalendarEvent> events;
    const auto cancel = [&](const QString &uid, QDate date, const QString &summary) {
        if (known.insert(uid).second)
            events.push_back({uid, date, summary, {}, true});
    };
    for (const auto &[id, action] : workspace.actions().rows()) {
        const Review *review = workspace.review(action.review);
        cancel(uidOf(action), action.due.value_or(action.start.value_or(review ? review->date : QDate())),
               summaryOf(action));
    }
    const std::vector<const Review *> reviews = workspace.reviewsByDate();
    const QString peer = QCoreApplication::translate("core/calendar", "Next careers peer review");
    for (const Review *review : reviews) {
        cancel(uidAfter(review), review->date.addMonths(monthsBetweenReviews), yearlySummary());
        cancel(uidOfPeerReviewAfter(review->date), review->date, peer);
        // What was held stays in the calendar; what lies ahead of a review that is finished is not to come any more.
        const auto isOver = [&](const std::optional<QDate> &day) {
            return !day || (review->isFinished() && today.isValid() && *day > today);
        };
        const std::optional<QDate> meeting = workspace.arrangement(review->id).day;
        if (isOver(meeting))
            cancel(uidOfMeeting(*review), meeting.value_or(review->date), meetingSummary());
        const std::optional<QDate> answers = workspace.reflection(review->id).returnBy;
        if (isOver(answers))
            cancel(uidOfAnswers(*review), answers.value_or(review->date), answersSummary());
    }
    if (!reviews.empty())
        cancel(uidAfter(nullptr), reviews.front()->date, yearlySummary());
    for (const Visit *visit : workspace.visitsByDate()) {
        if (visit->kind == VisitKind::Peer)
            cancel(uidOfPeerReviewAfter(visit->date), visit->date.addYears(workspace.institution().peerReviewYears),
                   peer);
    }
    sortByDate(events);
    return events;
}

std::vector<CalendarEvent> eventsToWrite(const Workspace &workspace, QDate today, const QSet<QString> &exported)
{
    std::vector<CalendarEvent> events = calendarEvents(workspace, today);
    for (CalendarEvent &event : cancelledEvents(workspace, today)) {
        if (exported.contains(event.uid))
            events.push_back(std::move(event));
    }
    sortByDate(events);
    return events;
}

std::vector<CalendarEvent> eventsToWriteAfter(const std::vector<CalendarEvent> &earlier, const Workspace &workspace,
                                              QDate today)
{
    QSet<QString> uids;
    for (const CalendarEvent &event : earlier)
        uids.insert(event.uid);
    std::vector<CalendarEvent> events = eventsToWrite(workspace, today, uids);
    static const QRegularExpression form(
        QStringLiteral("^(action|meeting|answers|review-after)-([0-9a-f-]{36})@waymark$"));
    for (CalendarEvent event : earlier) {
        const auto match = form.match(event.uid);
        if (!match.hasMatch() || event.cancelled)
            continue;
        const QUuid id(match.captured(2));
        const bool isThere = match.captured(1) == QLatin1String("action") ? workspace.actions().find({id}) != nullptr
                                                                          : workspace.review({id}) != nullptr;
        // A meeting of a review that was removed was held all the same.
        const bool wasDay =
            match.captured(1) == QLatin1String("meeting") || match.captured(1) == QLatin1String("answers");
        if (isThere || !event.date.isValid() || (wasDay && event.date < today))
            continue;
        event.cancelled = true;
        events.push_back(std::move(event));
    }
    sortByDate(events);
    return events;
}

namespace {

QString unescaped(const QString &text)
{
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscape = text[at] == u'\\' && at + 1 < text.size();
        const QChar c = text[isEscape ? ++at : at];
        made += isEscape && (c == u'n' || c == u'N') ? QChar(u' ') : c;
    }
    return made;
}

} // namespace

std::vector<CalendarEvent> eventsIn(const QByteArray &calendarFile)
{
    std::vector<CalendarEvent> found;
    QByteArray unfolded = calendarFile;
    unfolded.replace("\r\n ", "").replace("\n ", "");
    CalendarEvent event;
    for (const QByteArray &bytes : unfolded.split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        const QString value = line.mid(line.indexOf(u':') + 1);
        if (line == QLatin1String("BEGIN:VEVENT"))
            event = {};
        else if (line.startsWith(QLatin1String("UID:")))
            event.uid = value;
        else if (line.startsWith(QLatin1String("DTSTART")))
            event.date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
        else if (line.startsWith(QLatin1String("SUMMARY:")))
            event.summary = unescaped(value);
        else if (line.startsWith(QLatin1String("STATUS:")))
            event.cancelled = value == QLatin1String("CANCELLED");
        else if (line == QLatin1String("END:VEVENT") && !event.uid.isEmpty())
            found.push_back(event);
    }
    return found;
}

QSet<QString> uidsIn(const QByteArray &calendarFile)
{
    QSet<QString> found;
    QByteArray unfolded = calendarFile;
    unfolded.replace("\r\n ", "").replace("\n ", "");
    for (const QByteArray &line : unfolded.split('\n')) {
        if (line.startsWith("UID:"))
            found.insert(QString::fromUtf8(line.mid(4)).trimmed());
    }
    return found;
}

QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &stamp)
{
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QByteArray sequence = QByteArray::number(std::max<qint64>(0, start.secsTo(stamp)));
    const QByteArray made = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray file = property("BEGIN", "VCALENDAR") + property("VERSION", "2.0") +
                      property("PRODID", "-//Waymark//Waymark//EN") + property("CALSCALE", "GREGORIAN") +
                      property("METHOD", "PUBLISH");
    for (const CalendarEvent &event : events) {
        file += property("BEGIN", "VEVENT") + property("UID", event.uid.toUtf8()) + property("DTSTAMP", made) +
                property("SEQUENCE", sequence) + hoursOf(event) + property("SUMMARY", escaped(event.summary));
        if (!event.place.isEmpty())
            file += property("LOCATION", escaped(event.place));
        if (!event.description.isEmpty())
            file += property("DESCRIPTION", escaped(event.description));
        file += property("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
        // A date to be reminded of is no day on which somebody has no time; the hours of a meeting are.
        file += property("TRANSP", event.start ? "OPAQUE" : "TRANSPARENT") + property("END", "VEVENT");
    }
    return file + property("END", "VCALENDAR");
}

Result<void> writeCalendar(const std::vector<CalendarEvent> &events, const QString &path, const QDateTime &stamp,
                           Existing existing)
{
    return writeWholeFile(path, calendarFile(events, stamp), existing);
}

} // namespace waymark
