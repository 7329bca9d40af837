// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/review/workspace.h"

#include <QByteArray>
#include <QSet>

namespace waymark {

/// A whole day of a calendar, or some hours of one.
struct CalendarEvent
{
    QString uid; ///< the same whenever the file is written again, so that a calendar replaces what it has
    QDate date;
    QString summary;
    QString description = {};        ///< may be empty; lines apart by "\n"
    bool cancelled = false;          ///< a calendar that has it takes it out
    std::optional<QTime> start = {}; ///< by the clock of the place, with no time zone; none for a whole day
    int minutes = 0;                 ///< from then on
    QString place = {};              ///< may be empty

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// When running actions are due, the meetings of open reviews that have a day, the days by which colleagues' answers to
/// them are wanted, the next yearly review (not one that is under way) and the next peer review, by date. Owners are
/// named by their roles: a calendar is shared. Reviews and meetings whose day is before `today` are left out, where
/// that is given: no calendar reminds of them.
std::vector<CalendarEvent> calendarEvents(const Workspace &workspace, QDate today = {});

/// What an earlier calendar file may have had and is no more: actions that are over or have lost their date, next
/// reviews counted from another review or visit than now, and the days that a finished review no longer needs. By date,
/// which is the one it had as far as it is known. What was removed from the workspace is not known here.
std::vector<CalendarEvent> cancelledEvents(const Workspace &workspace, QDate today = {});

/// What is written, by date: all of calendarEvents(), and of cancelledEvents() those that were `exported`, by UID. A
/// calendar that never had an event would show it as a cancelled one.
std::vector<CalendarEvent> eventsToWrite(const Workspace &workspace, QDate today, const QSet<QString> &exported);
/// After an earlier file of the same workspace: what of that has been removed since is cancelled too.
std::vector<CalendarEvent> eventsToWriteAfter(const std::vector<CalendarEvent> &earlier, const Workspace &workspace,
                                              QDate today);

/// What a calendar file of ours has: UIDs, days, summaries, and whether they are cancelled. Of anything else nothing.
std::vector<CalendarEvent> eventsIn(const QByteArray &calendarFile);

/// The UIDs in a calendar file, also of cancelled events; of anything else none.
QSet<QString> uidsIn(const QByteArray &calendarFile);

/// RFC 5545, to be published (RFC 5546, METHOD:PUBLISH): with one UID, what has the greater SEQUENCE replaces what a
/// calendar has, and STATUS:CANCELLED takes it out. SEQUENCE is the seconds from 2020 to `stamp`, so that each file is
/// newer than the one before without anything to remember. There is no ORGANIZER: nobody is invited, and then RFC 5545
/// (3.8.4.3) allows none. Lines end in CR LF and are folded at 75 bytes, never inside a character; text is escaped, and
/// control characters are left out. `stamp` is when it was made.
QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &stamp);

/// Writes them wholly or not at all. FileErrors about `path`, as writeWholeFile() has them.
Result<void> writeCalendar(const std::vector<CalendarEvent> &events, const QString &path, const QDateTime &stamp,
                           Existing existing);

} // namespace waymark
