// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/review/workspace.h"

#include <QByteArray>

namespace waymark {

/// A whole day of a calendar.
struct CalendarEvent
{
    QString uid; ///< the same whenever the file is written again, so that a calendar replaces what it has
    QDate date;
    QString summary;
    QString description = {}; ///< may be empty; lines apart by "\n"

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// When running actions are due, the next yearly review and the next peer review, by date. Owners are named by their
/// roles: a calendar is shared.
std::vector<CalendarEvent> calendarEvents(const Workspace &workspace);

/// RFC 5545: lines end in CR LF and are folded at 75 bytes, never inside a character; text is escaped, and control
/// characters are left out. `stamp` is when it was made.
QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &stamp);

/// Writes all of a workspace's events, wholly or not at all. FileErrors about `path`, as writeWholeFile() has them.
Result<void> writeCalendar(const Workspace &workspace, const QString &path, const QDateTime &stamp, Existing existing);

} // namespace waymark
