// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/review/backup.h"
#include "core/review/copies.h"
#include "core/review/integrity.h"
#include "core/review/step.h"
#include "core/review/workspace.h"

#include <memory>
#include <tl/expected.hpp>

namespace waymark {

class UncheckedBackup;

namespace storage {
struct Format;
}

/// One open Waymark file. It is locked from opening to destruction, so that nobody else writes it in the meantime, and
/// every write is on the disk when write() returns, in the file that is at path(). Errors are FileErrors about path();
/// one that isParted() means that the store is of no further use: destroying it touches nothing at path() then.
class Store
{
public:
    /// A new file with these rows in it and nothing else; refused where there is anything at `path`. The file appears
    /// whole or not at all. It is not left open.
    static Result<void> create(const QString &path, const Institution &institution, const Model &model,
                               const QDateTime &at);
    /// Refuses what is missing, no Waymark file, damaged, read-only, in use, or of a newer format. A file of an older
    /// format is migrated, after a backup in the first of the folders; where there is none, or that fails, after a copy
    /// beside it ("NAME.backup-v1-DATE.waymark").
    static Result<std::unique_ptr<Store>> open(const QString &path, const QDateTime &at,
                                               const QStringList &backupFolders = {});
    /// The same for another format than the program's own.
    static Result<std::unique_ptr<Store>> open(const QString &path, const QDateTime &at, const storage::Format &format,
                                               const QStringList &backupFolders = {});
    ~Store();

    const QString &path() const { return m_path; }
    /// All values of the file, or Damaged with table and key where a row is none, or is not what was written.
    Result<Workspace> load();
    /// All that can be read of the file, with what is wrong in it as its damage(): everything that check() finds.
    Result<Workspace> loadAndCheck();
    /// Whether the file at path() is still the one that this store writes, with these values in it as it left them: to
    /// be asked before write(), and before anybody is told that all is saved. Costs no reading of rows unless something
    /// has touched the file.
    Result<void> confirm(const Workspace &held);
    /// Rows, journal and review counter in one transaction: all of it is on disk, or nothing is. Each row is read back
    /// and compared first; `before` is what load() gave, with every step since. Where the file parted meanwhile, what
    /// was written is lost with it. A step that leaves no trace is followed by removing the traces; it is written and
    /// believed even where that fails, and the next opening tries again.
    Result<void> write(const Step &step, Direction direction, const QDateTime &at, const Workspace &before);
    /// Something that was removed for good may still be in bytes of the file, or in a backup of it.
    bool hasTraces() const;
    /// Tries again to remove them. The file's backups go with them, once a new one has taken their place.
    Result<void> removeTraces();
    /// Why they could not be removed, where that was tried.
    const std::optional<Error> &tracesLeft() const;

    /// Where backups are made, and after it where they were made before (backups.h); none at first, unless open() was
    /// told.
    void setBackupFolders(const QStringList &folders);
    /// The file's backups in these folders, the newest first.
    std::vector<Backup> versions();
    /// Copies the file as it is now; finish() makes a backup of it, without this connection. `review` is the number of
    /// the one that was finished. The file itself is written to, but for its values: it gets a number by which its
    /// backups are found.
    Result<std::unique_ptr<UncheckedBackup>> beginBackup(BackupReason reason, int review, const QDateTime &at);
    /// That number; nothing before the first backup.
    std::optional<qint64> number();
    /// For a file that continues another one, whose backups are then its own.
    Result<void> takeOver(qint64 number);
    /// Where a journal was put that was beside the file when it was opened and did not belong to it: it was not played
    /// back, and whoever opened the file is told.
    const QStringList &setAside() const;
    /// "NAME.backup-*.waymark", and journals set aside, beside the file: deleted when a person is removed for good.
    QStringList backups() const;
    /// Every line that the file's journal has.
    Result<FileJournal> journal();
    /// Never half a file at `path`; never this file itself, nor one that is open somewhere.
    Result<void> copyTo(const QString &path, Existing existing);
    /// The same in an archive with a password, for sending: see sealedcopy.h. Refused where there is anything at
    /// `path`.
    Result<void> copySealedTo(const QString &path, const QString &password);
    Result<IntegrityReport> check();

private:
    struct Internals;
    template <class Work>
    Result<void> writing(Work &&work);
    Result<void> setNumber(qint64 number);
    Store(QString path, std::unique_ptr<Internals> internals);

    QString m_path;
    std::unique_ptr<Internals> m_internals;
};

/// A new file with all these values in it, read back before it gets its name: it appears whole and equal to them, or
/// not at all. Refused where there is anything at `path`; an error where no file can hold such values. `gesture` names
/// in the journal where they came from. It is not left open.
Result<void> createFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at);

/// All values of a file that stays exactly as it is: nothing is made beside it, nothing is taken back, migrated or
/// repaired, and no time of change moves. Others may read it meanwhile; for the moment of reading nobody can write.
/// May be called by several threads at once, each for another file.
tl::expected<Workspace, Unread> readOnly(const QString &path);

/// What a file's own journal says of how far the work in it went: of two copies it tells which is the newer one,
/// whatever time the system gives them.
struct FileHistory
{
    QDateTime lastChange; ///< the latest of its lines
    qint64 lines = 0;
};
/// The same with that.
tl::expected<std::pair<Workspace, FileHistory>, Unread> readWithHistory(const QString &path);

/// All that can be read of a file that stays exactly as it is, as readOnly() leaves it: one that is read-only, in a
/// read-only folder, or damaged. What check() finds wrong is the workspace's damage(). An older format is brought up to
/// date in memory. Refuses what is no Waymark file, newer, cut short in its last change (CutShort), or so damaged that
/// nothing can be read of it.
Result<Workspace> readToShow(const QString &path);
/// The same about what Store::check() says of a file that can be changed.
Result<IntegrityReport> checkReadOnly(const QString &path);

} // namespace waymark
