// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

/// What another program, or a crash, left beside a file, judged before SQLite sees it: SQLite would play back any
/// journal that has the right name. docs/decisions/0020-which-journal-belongs.md says how it is judged. All throw
/// Failure and SQLite::Exception.
namespace waymark::storage {

/// For a connection that can write and has read nothing yet. A journal that belongs to the file is played back, with
/// copies of both beside them until the file is known to be sound. What does not belong to it is renamed, where the
/// file is sound without it; returns the new paths. Otherwise Damaged, and nothing is touched.
QStringList settleLeftovers(Connection &connection);

/// Whether there is something next to the file that even a connection that only reads would make use of, or wait for: a
/// write-ahead log, or a pipe in the journal's place.
bool disturbsReading(Connection &connection);

/// Refuses, with InUse, a file that any program has open; plays nothing back.
void demandNobodyHas(const QString &path);

} // namespace waymark::storage
