// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/group.h"

#include "core/text/dates.h"

#include <QCoreApplication>

namespace waymark {

QString unreadReason(Unread::Why why)
{
    using Why = Unread::Why;
    switch (why) {
    case Why::NotFound:
        return QCoreApplication::translate("core/group", "not found");
    case Why::CannotRead:
        return QCoreApplication::translate("core/group", "could not be read");
    case Why::NotWaymark:
        return QCoreApplication::translate("core/group", "not a Waymark file");
    case Why::Locked:
        return QCoreApplication::translate("core/group", "open in another window or on another computer");
    case Why::Interrupted:
        return QCoreApplication::translate("core/group", "its last change was cut short: open it once by itself");
    case Why::Older:
        return QCoreApplication::translate("core/group",
                                           "written by an older version of Waymark: open it once by itself");
    case Why::Newer:
        return QCoreApplication::translate("core/group", "written by a newer version of Waymark");
    case Why::Damaged:
        return QCoreApplication::translate("core/group", "damaged");
    }
    return {};
}

QString copyReason(const GroupCopy &copy)
{
    return copy.counted.isEmpty()
               ? QCoreApplication::translate("core/group",
                                             "not counted: a copy of another file, which was changed last")
               : QCoreApplication::translate("core/group", "not counted: a copy of %1, which was changed last")
                     .arg(copy.counted);
}

QString memberName(const GroupMember &member)
{
    return member.name.isEmpty() ? QCoreApplication::translate("core/group", "Without a name") : member.name;
}

QString reviewState(const GroupReview &review)
{
    return review.finished ? QCoreApplication::translate("core/group", "finished")
                           : QCoreApplication::translate("core/group", "not finished");
}

QString reviewOfMember(const GroupReview &review)
{
    return QCoreApplication::translate("core/group", "%1, %2, %3", "academic year, date, finished or not")
        .arg(review.year, longDate(review.date), reviewState(review));
}

} // namespace waymark
