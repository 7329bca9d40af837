// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/insight/followup.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

constexpr int longestLine = 75; ///< bytes, without the line's end

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
QByteArray folded(const QByteArray &line)
{
    QByteArray made;
    qsizetype at = 0;
    int room = longestLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // not between the bytes of one character
            --end;
        made += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = longestLine - 1;
    }
    return made + line.mid(at) + "\r\n";
}

QByteArray property(const char *name, const QByteArray &value) { return folded(QByteArray(name) + ':' + value); }

QByteArray dayOf(QDate date) { return date.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

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
        lines << QCoreApplication::translate("core/calendar", "Success looks like: %1").arg(action.success.trimmed());
    return lines.join(u'\n');
}

/// One identity for what follows a review, whether its day is only counted or planned by now.
CalendarEvent yearlyEvent(const Workspace &workspace, const NextReview &next)
{
    const Review *last = lastFinished(workspace);
    const bool planned = next.because == NextReview::Because::Planned;
    return {QStringLiteral("review-after-%1@waymark").arg(last ? last->id.toString() : QStringLiteral("none")),
            next.due, QCoreApplication::translate("core/calendar", "Next careers leadership review"),
            planned
                ? QCoreApplication::translate("core/calendar", "As it is planned in Waymark; not finished there yet.")
                : QCoreApplication::translate("core/calendar", "Twelve months after the last one, %1.")
                      .arg(longDate(next.after))};
}

CalendarEvent peerEvent(const Workspace &workspace, const NextReview &next)
{
    const int years = workspace.institution().peerReviewYears;
    const QString why =
        next.because == NextReview::Because::First
            ? QCoreApplication::translate("core/calendar",
                                          "It can be arranged now that the first review, %1, is finished; no peer "
                                          "visit is recorded yet. After that, every %n year(s).",
                                          nullptr, years)
            : QCoreApplication::translate("core/calendar", "%n year(s) after the last one, %1.", nullptr, years);
    return {QStringLiteral("peer-review-after-%1@waymark").arg(next.after.toString(Qt::ISODate)), next.due,
            next.because == NextReview::Because::First
                ? QCoreApplication::translate("core/calendar", "First peer review")
                : QCoreApplication::translate("core/calendar", "Next peer review"),
            why.arg(longDate(next.after))};
}

} // namespace

std::vector<CalendarEvent> calendarEvents(const Workspace &workspace)
{
    std::vector<CalendarEvent> events;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (action.due && isRunning(workspace, action))
            events.push_back({QStringLiteral("action-%1@waymark").arg(id.toString()), *action.due,
                              QCoreApplication::translate("core/calendar", "Due: %1").arg(action.what),
                              describe(workspace, action)});
    }
    if (const auto yearly = nextYearlyReview(workspace))
        events.push_back(yearlyEvent(workspace, *yearly));
    if (const auto peer = nextPeerReview(workspace))
        events.push_back(peerEvent(workspace, *peer));
    std::ranges::sort(events, [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.date, a.uid) < std::tie(b.date, b.uid);
    });
    return events;
}

QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &stamp)
{
    const QByteArray made = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray file = property("BEGIN", "VCALENDAR") + property("VERSION", "2.0") +
                      property("PRODID", "-//Waymark//Waymark//EN") + property("CALSCALE", "GREGORIAN");
    for (const CalendarEvent &event : events) {
        file += property("BEGIN", "VEVENT") + property("UID", event.uid.toUtf8()) + property("DTSTAMP", made) +
                property("DTSTART;VALUE=DATE", dayOf(event.date)) +
                property("DTEND;VALUE=DATE", dayOf(event.date.addDays(1))) +
                property("SUMMARY", escaped(event.summary));
        if (!event.description.isEmpty())
            file += property("DESCRIPTION", escaped(event.description));
        // A date to be reminded of, not a day on which somebody has no time.
        file += property("TRANSP", "TRANSPARENT") + property("END", "VEVENT");
    }
    return file + property("END", "VCALENDAR");
}

Result<void> writeCalendar(const Workspace &workspace, const QString &path, const QDateTime &stamp, Existing existing)
{
    return writeWholeFile(path, calendarFile(calendarEvents(workspace), stamp), existing);
}

} // namespace waymark
