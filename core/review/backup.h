// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace waymark {

/// Why a backup was made.
enum class BackupReason {
    FirstChange, ///< before the first change after opening: the file as it was opened
    Migration,   ///< before the file was brought up to a newer format
    Work,        ///< after half an hour of work, the first of a new file after ten minutes
    Meeting,     ///< before a meeting was started
    Import,      ///< before answers were imported
    Finish,      ///< a review was finished
    Restore,     ///< before an earlier version was restored
    Merge,       ///< before another copy was merged into the file
    Forget,      ///< after a person was removed for good: the only one that is left then
};

/// A copy of a file that Waymark made by itself. All that is known of it without opening it is in its name.
struct Backup
{
    QString path;
    QDateTime at; ///< UTC, by the clock of the computer that made it
    BackupReason reason = BackupReason::Work;
    int review = 0; ///< the number of the review that was finished; 0 for any other reason

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Answers often come one file after another: by this many minutes after a backup that was made before an import, a
/// script makes no other one, so that a hundred imports leave the backups of yesterday alone.
inline constexpr int minutesOfImports = 10;
/// Whether the newest of these backups was made before an import and so lately that the next import needs none.
bool isOneOfManyImports(const std::vector<Backup> &newestFirst, const QDateTime &now);

/// "first-change", as names and JSON have it.
QString keyOf(BackupReason reason);

/// "2026-11-29T09-15-00.123Z-finish-3.waymark", in UTC, and what such a name says: nothing where it is none. `path` is
/// left empty.
QString backupFileName(const QDateTime &at, BackupReason reason, int review);
std::optional<Backup> backupOf(const QString &fileName);

/// What is kept of one file's backups: the ten newest, the last of each of the seven days and six weeks in which there
/// was one last, and the last for each finished review. Days and weeks are those of UTC.
inline constexpr int newestBackups = 10;
inline constexpr int dailyBackups = 7;  ///< days, the newest among them
inline constexpr int weeklyBackups = 6; ///< weeks, the newest among them: a month can touch as many

/// The backups that are no longer needed. Those that are of a time after `now`, because a clock was wrong, are neither
/// counted among the others nor let to grow: they are thinned by themselves. The order of `backups` makes no
/// difference. Whoever removes these has made a newer one that passed its check.
std::vector<Backup> superfluousBackups(const std::vector<Backup> &backups, const QDateTime &now);

} // namespace waymark
