// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/connection.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"
#include "core/storage/samefile.h"
#include "core/storage/store.h"
#include "core/storage/traces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

namespace waymark {

using storage::Access;
using storage::Beside;
using storage::Connection;
using storage::Failure;
using storage::TemporaryFile;

namespace {

// Settings of the program's window, which the command line reads too.
constexpr auto backupFolderKey = "files/backupFolder";
constexpr auto earlierBackupFoldersKey = "files/earlierBackupFolders";

constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

/// Says whose backups are in a folder, for when the file itself cannot.
const QString whereName = QStringLiteral("where.txt");

QString folderFor(const QString &folder, qint64 file)
{
    return QDir(folder).filePath(QStringLiteral("%1").arg(file, 16, 16, QLatin1Char('0')));
}

/// Makes the folder where it is missing, with all above it, for its owner alone.
void demandFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return; // who may read a folder that somebody chose is for them to say
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isDir())
        throw Failure{FileError::Problem::CannotWrite, {}, folder};
    QFile::setPermissions(folder, ownersFolder);
}

/// One in `place`, for its owner alone.
void demandOwnFolder(const QString &folder, const QString &place)
{
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder, ownersFolder))
        throw Failure{FileError::Problem::CannotWrite, {}, place};
    // Set each time: it may have been copied from elsewhere. Not every file system has owners.
    QFile::setPermissions(folder, ownersFolder);
    if (!canMakeFilesIn(folder))
        throw Failure{FileError::Problem::CannotWrite, {}, place};
}

std::vector<Backup> backupsInFolder(const QString &folder)
{
    std::vector<Backup> backups;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.waymark")}, QDir::Files)) {
        if (std::optional<Backup> backup = backupOf(name)) {
            backup->path = dir.absoluteFilePath(name);
            backups.push_back(*backup);
        }
    }
    return backups;
}

std::vector<Backup> newestFirst(std::vector<Backup> backups)
{
    std::ranges::sort(backups,
                      [](const Backup &a, const Backup &b) { return a.at != b.at ? a.at > b.at : a.path > b.path; });
    return backups;
}

/// What programs left that were killed while they made a backup. Only for whoever has the lock.
void clearParts(const QString &folder)
{
    const QDir dir(folder);
    for (const char *ending : {"*.part", "*.part-journal"}) {
        for (const QString &name : dir.entryList({QLatin1String(ending)}, QDir::Files | QDir::Hidden))
            QFile::remove(dir.filePath(name));
    }
}

QByteArray whereBytes(const QString &path) { return QFileInfo(path).absoluteFilePath().toUtf8() + '\n'; }

void noteWhere(const QString &folder, const QString &path)
{
    const QString note = QDir(folder).filePath(whereName);
    const QByteArray where = whereBytes(path);
    if (const auto there = readWholeFile(note, where.size()); there && *there == where)
        return;
    (void)writeWholeFile(note, where, Existing::Replace, Readers::Owner);
}

/// The path that a folder of backups is for; empty where that is not noted.
QString notedIn(const QString &folder)
{
    constexpr qint64 maxPath = 0x10000; // bytes, more than any system takes
    const auto noted = readWholeFile(QDir(folder).filePath(whereName), maxPath);
    return noted ? QString::fromUtf8(*noted).chopped(noted->endsWith('\n') ? 1 : 0) : QString();
}

/// That is known of a file that can be read just now.
bool hasAnotherNumber(const QString &path, qint64 file)
{
    bool another = false;
    (void)storage::guarded(path, Access::Read, [&] {
        Connection connection(path, Access::Read);
        storage::demandReadable(connection, storage::Format::current());
        another = storage::fileNumberOf(connection) != file;
    });
    return another;
}

void removeBackups(const std::vector<Backup> &backups)
{
    QString left;
    for (const Backup &each : backups) {
        if (!QFile::remove(each.path) && QFileInfo::exists(each.path))
            left = each.path;
    }
    if (!left.isEmpty())
        throw Failure{FileError::Problem::CannotWrite, {}, left};
}

} // namespace

QString defaultBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups";
}

QStringList backupFolders(const QSettings &settings)
{
    QStringList folders{settings.value(backupFolderKey, defaultBackupFolder()).toString()};
    folders += settings.value(earlierBackupFoldersKey).toStringList();
    folders.append(defaultBackupFolder());
    folders.removeDuplicates();
    return folders;
}

void chooseBackupFolder(QSettings &settings, const QString &folder)
{
    QStringList earlier = backupFolders(settings);
    earlier.removeAll(folder);
    earlier.removeAll(defaultBackupFolder());
    settings.setValue(earlierBackupFoldersKey, earlier);
    if (folder.isEmpty())
        settings.remove(backupFolderKey);
    else
        settings.setValue(backupFolderKey, folder);
}

class UncheckedBackup::Internals
{
public:
    /// Takes the folder for this one.
    Internals(const QString &of, const QString &place, const QString &folder, Backup backup)
        : m_of(of)
        , m_place(place)
        , m_backup(std::move(backup))
        , m_lock(QDir(folder).filePath(QStringLiteral(".lock")))
        , m_part(m_backup.path)
    {
        constexpr int patience = 2000; // milliseconds: another window has a copy of the same file
        m_lock.setStaleLockTime(0);    // but for one whose program has ended
        // One that was killed before it had written who it was is never taken for ended: nobody needs so long to write
        // it.
        const auto wasCutShort = [&] {
            const QString path = m_lock.fileName();
            return QFileInfo::exists(path) && QFileInfo(path).size() == 0 && QFile::remove(path);
        };
        if (!m_lock.tryLock(patience) && !(wasCutShort() && m_lock.tryLock(patience)))
            throw Failure{m_lock.error() == QLockFile::LockFailedError ? FileError::Problem::InUse
                                                                       : FileError::Problem::CannotWrite,
                          {},
                          m_place};
        clearParts(folder);
    }

    void copy(Connection &connection)
    {
        try {
            storage::vacuumInto(connection, m_part, m_place);
        } catch (const SQLite::Exception &exception) {
            // It is the backup's drive that is full, not that of the file.
            const FileError error = storage::toFileError(exception, m_place, Access::Write);
            throw Failure{error.problem, error.detail, error.path};
        }
    }

    const QString &place() const { return m_place; }

    Backup finish()
    {
        check();
        m_part.putInPlace(Existing::Refuse);
        const QString folder = QFileInfo(m_backup.path).absolutePath();
        noteWhere(folder, m_of);
        // The new one is safe. One too many does no harm, and the next time tries again.
        for (const Backup &each : superfluousBackups(backupsInFolder(folder), m_backup.at)) {
            if (each.path != m_backup.path)
                QFile::remove(each.path);
        }
        return m_backup;
    }

private:
    void check()
    {
        Connection made(m_part.path(), Access::Write, Beside::Trust);
        // Nobody may take the one for the other: a journal of the file does not belong to its backup.
        storage::renewGeneration(made);
        if (m_backup.reason == BackupReason::Migration) {
            storage::demandSoundPages(made); // its rows are those of an older format
        } else if (const IntegrityReport report = storage::checkFile(made).report; !report.isSound()) {
            throw Failure{FileError::Problem::FailedCheck, report.problems.front().subject, m_of};
        }
    }

    QString m_of;
    QString m_place;
    Backup m_backup;
    QLockFile m_lock;
    TemporaryFile m_part;
};

UncheckedBackup::UncheckedBackup(std::unique_ptr<Internals> internals) : m_internals(std::move(internals)) {}

UncheckedBackup::~UncheckedBackup() = default;

Result<Backup> UncheckedBackup::finish()
{
    auto made = storage::guarded(m_internals->place(), Access::Write, [&] { return m_internals->finish(); });
    return made.map_error([&](Error error) {
        // Its name says nothing to anybody: the place does.
        if (auto &file = std::get<FileError>(error); file.problem != FileError::Problem::FailedCheck)
            file.path = m_internals->place();
        return error;
    });
}

std::vector<Backup> backupsOfLost(const QStringList &folders, const QString &path)
{
    std::vector<Backup> found;
    const QByteArray where = whereBytes(path);
    for (const QString &folder : folders) {
        for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir dir(each.absoluteFilePath());
            if (const auto noted = readWholeFile(dir.filePath(whereName), where.size()); noted && *noted == where) {
                const auto backups = backupsInFolder(dir.path());
                found.insert(found.end(), backups.begin(), backups.end());
            }
        }
    }
    return newestFirst(std::move(found));
}

namespace {

FileError asFileError(const Unread &unread, const QString &path)
{
    using Why = Unread::Why;
    const auto problem = [&] {
        switch (unread.why) {
        case Why::NotFound:
            return FileError::Problem::NotFound;
        case Why::NotWaymark:
            return FileError::Problem::NotWaymark;
        case Why::Locked:
            return FileError::Problem::InUse;
        case Why::Newer:
            return FileError::Problem::TooNew;
        case Why::Interrupted:
        case Why::Damaged:
            return FileError::Problem::Damaged;
        case Why::Older:
        case Why::Sealed:
        case Why::CannotRead:
            break;
        }
        return FileError::Problem::CannotRead;
    }();
    return {problem, path, unread.detail};
}

/// Brought up to date as a copy, which goes again.
Result<Workspace> readOlder(const QString &path)
{
    // Next to it, where nobody else can read.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.reading-XXXXXX");
    const QString copy = folder.filePath(QStringLiteral("copy.waymark"));
    if (!folder.isValid() || !QFile::copy(path, copy))
        return failed(FileError{FileError::Problem::CannotRead, path});
    QFile::setPermissions(copy, ownersFile);
    auto store = Store::open(copy, QDateTime::currentDateTimeUtc());
    auto workspace = store ? (*store)->load() : Result<Workspace>(tl::unexpected(store.error()));
    return workspace.map_error([&](Error error) {
        std::get<FileError>(error).path = path;
        return error;
    });
}

} // namespace

Result<Workspace> readBackup(const QString &path)
{
    auto read = readOnly(path);
    if (read)
        return std::move(*read);
    if (read.error().why == Unread::Why::Older)
        return readOlder(path);
    return failed(asFileError(read.error(), path));
}

QString newestGoodBackup(const QStringList &folders, const QString &path)
{
    QStringList backups;
    for (const Backup &backup : backupsOfLost(folders, path))
        backups.append(backup.path);
    QFileInfoList beside;
    for (const QString &each : storage::backupsOf(path)) {
        if (each.endsWith(QLatin1String(".waymark")))
            beside.append(QFileInfo(each));
    }
    std::ranges::sort(beside, std::greater<>(), &QFileInfo::lastModified);
    for (const QFileInfo &each : beside)
        backups.append(each.filePath());
    const auto good = std::ranges::find_if(backups, [](const QString &each) {
        const auto shown = readToShow(each);
        return shown && shown->damage().empty();
    });
    return good == backups.end() ? QString() : *good;
}

Result<void> bringBack(const QString &backup, const QString &path)
{
    if (const auto read = readBackup(backup); !read)
        return failed(read.error());
    return storage::guarded(path, Access::Write, [&] {
        storage::demandFree(path);
        TemporaryFile part(path);
        part.copyOf(backup);
        {
            Connection made(part.path(), Access::Write, Beside::Trust);
            storage::renewGeneration(made);
        }
        part.putInPlace(Existing::Refuse);
    });
}

namespace storage {

std::vector<Backup> backupsIn(const QStringList &folders, qint64 file)
{
    std::vector<Backup> found;
    for (const QString &folder : folders) {
        const auto backups = backupsInFolder(folderFor(folder, file));
        found.insert(found.end(), backups.begin(), backups.end());
    }
    return newestFirst(std::move(found));
}

bool belongsToAnother(const QStringList &folders, qint64 file, const QString &path)
{
    for (const QString &folder : folders) {
        const QString other = notedIn(folderFor(folder, file));
        if (other.isEmpty())
            continue; // earlier backups may say it
        // One that is there and cannot be read keeps what is its own: it may be all that is left of it.
        return QFileInfo(other) != QFileInfo(path) && QFileInfo::exists(other) && !areSameFile(other, path) &&
               !hasAnotherNumber(other, file);
    }
    return false;
}

void claimBackups(const QStringList &folders, qint64 file, const QString &path)
{
    for (const QString &folder : folders) {
        if (const QString own = folderFor(folder, file); QFileInfo(own).isDir())
            noteWhere(own, path);
    }
}

std::unique_ptr<UncheckedBackup> beginBackup(Connection &connection, const QString &of, const QString &folder,
                                             qint64 file, Backup backup)
{
    const QString own = folderFor(folder, file);
    demandFolder(folder);
    demandOwnFolder(own, folder);
    for (backup.at = backup.at.toUTC();; backup.at = backup.at.addMSecs(1)) {
        backup.path = QDir(own).absoluteFilePath(backupFileName(backup.at, backup.reason, backup.review));
        if (!isTaken(backup.path))
            break;
    }
    auto internals = std::make_unique<UncheckedBackup::Internals>(of, folder, own, std::move(backup));
    internals->copy(connection);
    return std::make_unique<UncheckedBackup>(std::move(internals));
}

void replaceBackups(Connection &connection, const QString &of, const QStringList &folders, qint64 file,
                    const QDateTime &at)
{
    // One that cannot be reached can hold backups.
    for (const QString &folder : folders)
        demandFolder(folder);
    Backup next;
    next.at = at;
    next.reason = BackupReason::Forget;
    const auto begun = beginBackup(connection, of, folders.front(), file, next);
    // Looked for only now: one that was being checked until a moment ago is among them.
    const std::vector<Backup> before = backupsIn(folders, file);
    const auto made = begun->finish();
    if (!made) {
        const auto &error = std::get<FileError>(made.error());
        throw Failure{error.problem, error.detail, error.path};
    }
    removeBackups(before);
}

} // namespace storage
} // namespace waymark
