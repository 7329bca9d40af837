// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/groupprofile.h"

namespace waymark {

QString unreadReason(Unread::Why why);             ///< "open in another window or on another computer"
QString copyReason(const GroupCopy &copy);         ///< "not counted: a copy of oak.waymark, which was changed last"
QString memberName(const GroupMember &member);     ///< its name, or words where it came without one
QString reviewState(const GroupReview &review);    ///< "finished", "not finished"
QString reviewOfMember(const GroupReview &review); ///< "2026/27, 12 November 2026, not finished"

} // namespace waymark
