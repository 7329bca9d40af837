// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

/// What is left of something after it was removed from the tables: free pages, the rollback journal, backups.
namespace waymark::storage {

/// "NAME.backup-*.waymark" and what was set aside, beside the file.
QStringList backupsOf(const QString &path);

/// Rewrites the file without the space that removed rows left, and deletes its backups and what an interrupted copy
/// left of it. Copies that somebody took elsewhere are out of reach. Throws Failure and SQLite::Exception; trying again
/// does no harm.
void removeTraces(Connection &connection, const QString &path);

} // namespace waymark::storage
