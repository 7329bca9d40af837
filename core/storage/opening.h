// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/format.h"

#include <functional>

/// What stands between a path and a file that may be believed. Throws Failure and SQLite::Exception.
namespace waymark::storage {

/// Refuses what cannot be opened for reasons that the file system knows, without touching the content.
void checkPath(const QString &path);
/// Header, format, schema and content, and the lock on the way: opening alone succeeds on text, truncated and locked
/// files. An older format is copied by `backUp(version)` and then migrated.
void takePossession(Connection &connection, const Format &format, const std::function<void(int)> &backUp);
/// Every page is whole and in its place: CannotRead where the disk does not give one, else Damaged.
void demandSoundPages(Connection &connection);
/// Pages and schema are those of a sound file of this format. Reads only.
void demandSound(Connection &connection, const Format &format);
/// The tables of a new, empty file.
void makeTables(Connection &connection, const Format &format);

} // namespace waymark::storage
