// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/backup.h"
#include "core/review/copies.h"

#include <QStringList>

/// Copies of one file, read to be merged (core/review/merging.h), and the file that is made of them. None of the files
/// that are read is changed, and nothing is made beside them.
namespace waymark {

/// All values of a file and its journal. An older format is brought up to date in memory. FileErrors, ShownDamaged
/// where anything of it is lost.
Result<FileCopy> readFileCopy(const QString &path);

/// The backups of a file that is not open, the newest first.
std::vector<Backup> backupsOfFile(const QStringList &folders, const QString &path);

/// The first of these backups that is an earlier version of both copies: of those of one file, the newest first, the
/// one that is nearest to both. Nothing where none is.
std::optional<FileCopy> earlierOfBoth(const std::vector<Backup> &backups, const FileCopy &mine, const FileCopy &theirs);

/// A new file at `path` that holds `merged`, which came of merging `theirs` into `mine`, the file at `from`. Its
/// journal is mine's with linesOfMerge(). It appears whole or not at all. Refuses an existing file.
Result<void> writeMerged(const QString &from, const QString &path, const FileCopy &mine, const FileCopy &theirs,
                         const Workspace &merged, const QDateTime &at);

} // namespace waymark
