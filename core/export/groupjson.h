// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/groupprofile.h"

#include <QJsonObject>

namespace waymark {

/// "waymark-group/1": schools and colleges side by side, each with the counts of one review by theme, and the files
/// that were not read. Documented in docs/user-guide/command-line.md.
QJsonObject groupJson(const InstitutionGroup &group);

/// "not-found", "unreadable", "locked", "interrupted", "older", "newer": what scripts tell apart.
QString keyOf(Unread::Why why);

} // namespace waymark
