// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/backups.h"
#include "core/storage/connection.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/leftovers.h"
#include "core/storage/loading.h"
#include "core/storage/older.h"
#include "core/storage/opening.h"
#include "core/storage/samefile.h"
#include "core/storage/sealedcopy.h"
#include "core/storage/stepwriter.h"
#include "core/storage/traces.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>

namespace waymark {

using storage::Access;
using storage::Connection;
using storage::Failure;
using storage::Format;
using storage::TemporaryFile;

namespace {

/// Whether the copy is another file from then on, with backups of its own.
enum class Copied { ToWorkIn, AsItIs };

void copy(Connection &connection, const QString &path, Existing existing, Copied copied)
{
    TemporaryFile part(path);
    storage::vacuumInto(connection, part);
    {
        // Nobody may take the one for the other: a journal of this file does not belong to its copy.
        Connection made(part.path());
        storage::renewGeneration(made);
        if (copied == Copied::ToWorkIn)
            storage::clearFileNumber(made);
    }
    part.putInPlace(existing);
}

/// "NAME.backup-v1-2026-11-22.waymark" next to the file, with a number where that exists already.
QString backupName(const QString &path, int version, const QDateTime &at)
{
    return storage::datedName(path, QStringLiteral("backup-v%1").arg(version), at.toUTC().date(),
                              QStringLiteral(".waymark"));
}

/// Values from outside may be such as no file can hold.
void mustRead(Connection &connection, const Workspace &expected)
{
    using Problem = FileError::Problem;
    try {
        if (storage::loadWorkspace(connection) == expected)
            return;
    } catch (const Failure &failure) {
        throw Failure{Problem::ReadsDifferently, failure.detail};
    }
    throw Failure{Problem::ReadsDifferently};
}

void makeFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at)
{
    storage::demandFree(path);
    Step step{gesture, {}, workspace.lastReviewNumber()};
    workspace.forEachRow([&](const auto &row) { step.changes.push_back({std::nullopt, Row(row)}); });
    TemporaryFile part(path);
    part.begin();
    {
        Connection connection(part.path());
        storage::makeTables(connection, Format::current());
        storage::StepWriter(connection).write(step, Direction::Do, at, Workspace());
        mustRead(connection, workspace);
    }
    part.putInPlace(Existing::Refuse);
}

} // namespace

struct Store::Internals
{
    explicit Internals(const QString &path) : connection(path) {}

    Connection connection;
    // After the connection, so that its statements go first; prepared only once the tables are known to be there.
    std::optional<storage::StepWriter> writer;
    std::optional<storage::SameFile> file;
    QStringList backupFolders;
    std::optional<Error> tracesLeft; ///< why traces could not be removed
};

Store::Store(QString path, std::unique_ptr<Internals> internals)
    : m_path(std::move(path))
    , m_internals(std::move(internals))
{}

Store::~Store()
{
    // Closing deletes the journal at its path, and that may be the journal of a file that came there since. A journal
    // that is to persist is finished by its own descriptor and left.
    if (m_internals->file && m_internals->file->isParted())
        m_internals->connection.database().tryExec("PRAGMA journal_mode = PERSIST");
}

Result<void> Store::create(const QString &path, const Institution &institution, const Model &model, const QDateTime &at)
{
    return storage::guarded(path, Access::Write, [&] {
        Workspace workspace;
        workspace.setInstitution(institution);
        workspace.append(StoredStructure{model.structure});
        workspace.append(StoredWording{model.wording});
        makeFile(path, workspace, QStringLiteral("create"), at);
    });
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const QDateTime &at, const QStringList &backupFolders)
{
    return open(path, at, Format::current(), backupFolders);
}

namespace {

/// By which the file's own backups are found. Nothing before the first one, and none where the number came with the
/// bytes of another file.
std::optional<qint64> ownNumberOf(Connection &connection, const QString &path, const QStringList &folders)
{
    const std::optional<qint64> number = storage::fileNumberOf(connection);
    return number && !storage::belongsToAnother(folders, *number, path) ? number : std::nullopt;
}

std::unique_ptr<UncheckedBackup> begin(Connection &connection, const QString &path, const QStringList &folders,
                                       const Backup &backup)
{
    std::optional<qint64> number = ownNumberOf(connection, path, folders);
    if (!number) {
        number = storage::anyFileNumber();
        storage::setFileNumber(connection, *number);
    }
    return storage::beginBackup(connection, path, folders.front(), *number, backup);
}

/// The backup's path. Empty where that was not possible: the copy is then made beside the file, for without one nothing
/// is migrated.
QString backUpBeforeMigration(Connection &connection, const QString &path, const QStringList &folders,
                              const QDateTime &at)
{
    QString backup;
    if (folders.isEmpty())
        return backup;
    const auto made = storage::guarded(path, Access::Write, [&] {
        auto making = begin(connection, path, folders, {{}, at, BackupReason::Migration});
        storage::demand(making->finish().map([&](const Backup &done) { backup = done.path; }));
    });
    return made ? backup : QString();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, const QDateTime &at, const Format &format,
                                           const QStringList &backupFolders)
{
    return storage::guarded(path, Access::Read, [&] {
        storage::checkPath(path);
        auto internals = std::make_unique<Internals>(path);
        Connection &connection = internals->connection;
        storage::takePossession(connection, format, [&](int version) {
            if (QString backup = backUpBeforeMigration(connection, path, backupFolders, at); !backup.isEmpty())
                return backup;
            QString backup = backupName(path, version, at);
            copy(connection, backup, Existing::Refuse, Copied::AsItIs);
            return backup;
        });
        internals->writer.emplace(connection);
        internals->file.emplace(connection, path);
        internals->backupFolders = backupFolders;
        std::unique_ptr<Store> store(new Store(path, std::move(internals)));
        // The program may have ended before it came to that. Where it is not possible now, the file still opens.
        if (store->hasTraces())
            (void)store->removeTraces();
        return store;
    });
}

Result<Workspace> Store::load()
{
    return storage::guarded(m_path, Access::Read, [&] { return storage::loadWorkspace(m_internals->connection); });
}

Result<Workspace> Store::loadAndCheck()
{
    return storage::guarded(m_path, Access::Read,
                            [&] { return storage::checkFile(m_internals->connection).workspace; });
}

Result<void> Store::confirm(const Workspace &held)
{
    return storage::guarded(m_path, Access::Write, [&] { m_internals->file->demand(held); });
}

/// Runs what writes, and asks whether it came to be in the file at the path.
template <class Work>
Result<void> Store::writing(Work &&work)
{
    storage::SameFile &file = *m_internals->file;
    auto written = storage::guarded(m_path, Access::Write, [&] {
        work();
        file.demandWritten();
    });
    if (written)
        return written;
    file.writeFailed();
    // SQLite notices some of what becomes of a file by itself, and calls it read-only or a fault of the disk.
    if (auto there = storage::guarded(m_path, Access::Write, [&] { file.demandThere(); });
        !there && isParted(there.error()))
        return there;
    return written;
}

Result<void> Store::write(const Step &step, Direction direction, const QDateTime &at, const Workspace &before)
{
    auto written = writing([&] { m_internals->writer->write(step, direction, at, before); });
    if (written && step.leavesNoTrace) {
        if (auto removed = removeTraces(); !removed && isParted(removed.error()))
            return removed;
    }
    return written;
}

bool Store::hasTraces() const { return m_internals->writer->isVacuumDue(); }

Result<void> Store::removeTraces()
{
    auto removed = writing([&] {
        Connection &connection = m_internals->connection;
        storage::removeTraces(connection, m_path);
        const QStringList &folders = m_internals->backupFolders;
        if (const auto number = ownNumberOf(connection, m_path, folders); number && !folders.isEmpty())
            storage::replaceBackups(connection, m_path, folders, *number, QDateTime::currentDateTimeUtc());
        m_internals->writer->vacuumDone();
        connection.run("PRAGMA journal_size_limit = -1");
    });
    m_internals->tracesLeft = removed ? std::nullopt : std::optional(removed.error());
    return removed;
}

const std::optional<Error> &Store::tracesLeft() const { return m_internals->tracesLeft; }

void Store::setBackupFolders(const QStringList &folders) { m_internals->backupFolders = folders; }

std::vector<Backup> Store::versions()
{
    std::vector<Backup> found;
    (void)storage::guarded(m_path, Access::Read, [&] {
        const QStringList &folders = m_internals->backupFolders;
        if (const auto number = ownNumberOf(m_internals->connection, m_path, folders))
            found = storage::backupsIn(folders, *number);
    });
    return found;
}

Result<std::unique_ptr<UncheckedBackup>> Store::beginBackup(BackupReason reason, int review, const QDateTime &at)
{
    std::optional<qint64> own;
    (void)storage::guarded(m_path, Access::Read,
                           [&] { own = ownNumberOf(m_internals->connection, m_path, m_internals->backupFolders); });
    if (!own) {
        if (auto numbered = setNumber(storage::anyFileNumber()); !numbered)
            return failed(numbered.error());
    }
    return storage::guarded(m_path, Access::Write, [&] {
        if (m_internals->backupFolders.isEmpty())
            throw Failure{FileError::Problem::CannotWrite, QStringLiteral("no folder for backups")};
        return begin(m_internals->connection, m_path, m_internals->backupFolders, {{}, at, reason, review});
    });
}

Result<FileJournal> Store::journal()
{
    return storage::guarded(m_path, Access::Read, [&] { return storage::readJournal(m_internals->connection); });
}

std::optional<qint64> Store::number()
{
    std::optional<qint64> found;
    (void)storage::guarded(m_path, Access::Read, [&] { found = storage::fileNumberOf(m_internals->connection); });
    return found;
}

Result<void> Store::setNumber(qint64 number)
{
    return writing([&] { storage::setFileNumber(m_internals->connection, number); });
}

Result<void> Store::takeOver(qint64 number)
{
    auto taken = setNumber(number);
    if (taken)
        storage::claimBackups(m_internals->backupFolders, number, m_path);
    return taken;
}

const QStringList &Store::setAside() const { return m_internals->connection.setAside(); }

QStringList Store::backups() const { return storage::backupsOf(m_path); }

Result<void> Store::copyTo(const QString &path, Existing existing)
{
    return storage::guarded(path, Access::Write, [&] {
        if (existing == Existing::Replace && isTaken(path)) {
            if (!QFileInfo(path).isFile())
                throw Failure{FileError::Problem::NotAFile};
            // What somebody writes who has it open would be lost with it.
            storage::demandNobodyHas(path);
            // SQLite would take a journal of the file that was there for the copy's own.
            for (const QString &each : companionsOf(path)) {
                if (isTaken(each))
                    throw Failure{FileError::Problem::AlreadyExists, {}, each};
            }
        } else {
            storage::demandFree(path);
        }
        copy(m_internals->connection, path, existing, Copied::ToWorkIn);
    });
}

Result<void> Store::copySealedTo(const QString &path, const QString &password)
{
    return storage::guarded(path, Access::Write,
                            [&] { storage::copySealed(m_internals->connection, m_path, path, password); });
}

Result<IntegrityReport> Store::check()
{
    return storage::guarded(m_path, Access::Read, [&] { return storage::checkFile(m_internals->connection).report; });
}

Result<void> createFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at)
{
    return storage::guarded(path, storage::Access::Write, [&] { makeFile(path, workspace, gesture, at); });
}

namespace {

using Why = Unread::Why;

void demandHeader(const storage::DatabaseHeader &header, const storage::Format &format)
{
    if (!header.isWaymark())
        throw Unread{Why::NotWaymark};
    const int version = header.version();
    if (version > format.version)
        throw Unread{Why::Newer, QString::number(version)};
    if (version < 1)
        throw Unread{Why::Damaged, QStringLiteral("user_version %1").arg(version)};
    if (version < format.version)
        throw Unread{Why::Older, QString::number(version)};
    if (!header.hasRollbackJournal())
        throw Unread{Why::Damaged, QStringLiteral("no rollback journal")};
}

Unread unreadFor(const FileError &error)
{
    using Problem = FileError::Problem;
    switch (error.problem) {
    case Problem::InUse:
        return {Why::Locked, error.detail};
    case Problem::NotWaymark:
        return {Why::NotWaymark, error.detail};
    case Problem::Damaged:
        return {Why::Damaged, error.detail};
    case Problem::CutShort:
        return {Why::Interrupted, error.detail};
    default:
        return {Why::CannotRead, error.detail};
    }
}

std::pair<Workspace, FileHistory> readThrowing(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Unread{Why::NotFound};
    if (!info.isFile() || !info.isReadable())
        throw Unread{Why::CannotRead};
    Connection connection(path, storage::Access::Read);
    demandHeader(storage::DatabaseHeader(connection.database()), storage::Format::current());
    if (storage::disturbsReading(connection))
        throw Unread{Why::Interrupted};
    // One view of the file for all queries.
    connection.run("BEGIN");
    storage::demandSound(connection, storage::Format::current());
    Workspace workspace = storage::loadWorkspace(connection);
    // Times are text, in an order in which they can be compared.
    SQLite::Statement query(connection.database(), "SELECT coalesce(max(at), ''), count(*) FROM journal");
    query.executeStep();
    FileHistory history;
    history.lastChange = parseTime(QByteArray::fromStdString(query.getColumn(0).getString())).value_or(QDateTime());
    history.lines = query.getColumn(1).getInt64();
    return {std::move(workspace), history};
}

} // namespace

tl::expected<Workspace, Unread> readOnly(const QString &path)
{
    return readWithHistory(path).map([](auto read) { return std::move(read.first); });
}

tl::expected<std::pair<Workspace, FileHistory>, Unread> readWithHistory(const QString &path)
{
    try {
        return readThrowing(path);
    } catch (const Unread &unread) {
        return tl::unexpected(unread);
    } catch (const Failure &failure) {
        return tl::unexpected(unreadFor({failure.problem, path, failure.detail}));
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(unreadFor(storage::toFileError(exception, path, storage::Access::Read)));
    } catch (const std::exception &exception) {
        return tl::unexpected(Unread{Why::CannotRead, QString::fromLocal8Bit(exception.what())});
    }
}

namespace {

storage::Checked readThrough(const QString &path)
{
    const Format &format = Format::current();
    storage::checkReadable(path);
    Connection connection(path, Access::Read);
    const int version = storage::demandReadable(connection, format);
    connection.readAsFarAsItGoes();
    if (version < format.version)
        return storage::readOlder(connection, format, version);
    storage::demandSchema(connection, format);
    return storage::checkFile(connection);
}

Result<storage::Checked> readToCheck(const QString &path)
{
    return storage::guarded(path, Access::Read, [&] {
        storage::Checked checked = readThrough(path);
        // Not even whose file it is: what is left of it would be empty pages.
        if (checked.workspace.institution() == Institution() && checked.workspace.reviews().isEmpty())
            throw Failure{FileError::Problem::Damaged, QStringLiteral("nothing can be read")};
        return checked;
    });
}

} // namespace

Result<Workspace> readToShow(const QString &path)
{
    return readToCheck(path).map([](storage::Checked checked) { return std::move(checked.workspace); });
}

Result<IntegrityReport> checkReadOnly(const QString &path)
{
    return readToCheck(path).map([](storage::Checked checked) { return std::move(checked.report); });
}

} // namespace waymark
