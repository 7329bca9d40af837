// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/backup.h"
#include "core/review/restoring.h"

#include <QStringList>

namespace waymark {

/// "12 November 2026, 09:15", in the time of this computer.
QString backupTime(const Backup &backup);

/// Why it was made, from an upper-case letter on: "Before the first change", "2026/27 finished". `reviews` says what
/// the review is called, where it is still known.
QString backupReasonText(const Backup &backup, const Workspace &present);

/// Why a backup could not be made, in a sentence that does not alarm: what was worked on is saved.
QString backupFailure(const Error &error);

/// "3 reviews, 64 answers, 12 actions".
QString contentText(const VersionContent &content);

/// What restoring would change, a line for each kind that it changes: "Answers: three to restore, 12 to change", with
/// people and evidence by name. `present` is the workspace that the step is for. Empty where it would change nothing.
QStringList changeLines(const Step &step, const Workspace &present);

} // namespace waymark
