// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

/// A number in the file that tells which writing of it this is, see docs/decisions/0020-which-journal-belongs.md:
/// random before a program first writes, and one more with each transaction. So a file that a transaction was writing
/// is told from a copy of another time, whatever else the two have in common.
namespace waymark::storage {

/// Nothing where an older Waymark made the file and none of today's has written it. SQLite::Exception where the file is
/// not whole.
std::optional<qint64> generationOf(Connection &connection);
/// The page that the number is on; 0 where there is none.
int generationPageOf(Connection &connection);

/// A transaction of its own that no other one can be taken for: before a program writes, and in each copy that it
/// makes.
void beginGeneration(Connection &connection);
/// The same, only where the file has such a number: a copy of an older format stays as it was.
void renewGeneration(Connection &connection);
/// Inside a transaction.
void countGeneration(Connection &connection);

} // namespace waymark::storage
