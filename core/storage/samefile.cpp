// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samefile.h"

#include "core/base/filename.h"
#include "core/storage/loading.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>
#include <sqlite3.h>
#include <string>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#endif

namespace waymark::storage {
namespace {

using Problem = FileError::Problem;

// Offsets in the header of an SQLite file (its file format, 1.3).
constexpr std::size_t changeCounterAt = 24;
constexpr std::size_t pageCountAt = 28;
// Each commit adds one at most; an edit with what goes before and after it makes four.
constexpr quint32 maxCommits = 4;

/// Nothing where nothing is there.
std::optional<FileState> stateOf(const QString &path)
{
#ifdef Q_OS_WIN
    const HANDLE handle = CreateFileW(pathForSystem(path).toStdWString().c_str(), FILE_READ_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    BY_HANDLE_FILE_INFORMATION found;
    const bool known = handle != INVALID_HANDLE_VALUE && GetFileInformationByHandle(handle, &found);
    const DWORD error = GetLastError();
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    if (known) {
        const auto whole = [](DWORD high, DWORD low) { return quint64(high) << 32 | low; };
        return FileState{
            found.dwVolumeSerialNumber, whole(found.nFileIndexHigh, found.nFileIndexLow),
            static_cast<qint64>(whole(found.nFileSizeHigh, found.nFileSizeLow)),
            static_cast<qint64>(whole(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime))};
    }
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == ERROR_INVALID_DRIVE)
        return std::nullopt;
    throw Failure{Problem::CannotWrite, qt_error_string(static_cast<int>(error))};
#else
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0) {
#ifdef Q_OS_MACOS
        const timespec modified = found.st_mtimespec;
#else
        const timespec modified = found.st_mtim;
#endif
        // A drive is a signed number on macOS.
        return FileState{static_cast<quint64>(found.st_dev), found.st_ino, found.st_size,
                         modified.tv_sec * qint64(1'000'000'000) + modified.tv_nsec};
    }
    if (errno == ENOENT || errno == ENOTDIR)
        return std::nullopt;
    throw Failure{Problem::CannotWrite, QString::fromLocal8Bit(std::strerror(errno))};
#endif
}

FileState stateOfWhatIsThere(const QString &path)
{
    const auto state = stateOf(path);
    if (!state)
        throw Failure{Problem::NotFound};
    return *state;
}

} // namespace

SameFile::SameFile(Connection &connection, const QString &path)
    : m_connection(connection)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_folder(QFileInfo(path).canonicalPath())
    , m_ours(stateOfWhatIsThere(m_path))
    , m_folderDrive(stateOfWhatIsThere(m_folder).drive)
    , m_pageSize(connection.number("PRAGMA page_size"))
{
    // Between SQLite's opening it and our looking at it another file may have come there. (Windows does not know this
    // question, and lets no open file be moved.)
    int moved = 0;
    sqlite3_file_control(connection.database().getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        part(Problem::Replaced);
    m_left = {m_ours, header()};
}

void SameFile::part(FileError::Problem problem, const QString &detail)
{
    m_parted = true;
    throw Failure{problem, detail};
}

bool areSameFile(const QString &a, const QString &b)
{
    const auto one = stateOf(a);
    const auto other = one ? stateOf(b) : std::nullopt;
    return one && other && one->isSameFile(*other);
}

FileState SameFile::stateNow()
{
    const auto state = stateOf(m_path);
    if (!state) {
        const auto folder = stateOf(m_folder);
        part(!folder ? Problem::FolderGone : folder->drive != m_folderDrive ? Problem::DriveGone : Problem::MovedAway);
    }
    if (!state->isSameFile(m_ours))
        part(Problem::Replaced);
    return *state;
}

SameFile::Header SameFile::header()
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_connection.database().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Header header = {};
    const int code = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (code == SQLITE_IOERR_SHORT_READ)
        part(Problem::ChangedOutside, QStringLiteral("it is shorter than its header"));
    if (code != SQLITE_OK)
        throw Failure{Problem::CannotWrite, QStringLiteral("SQLite %1").arg(code)};
    return header;
}

void SameFile::demand(const Workspace &held)
{
    const FileState state = stateNow();
    if (!m_left)
        return;
    if (state.size != m_left->state.size)
        part(Problem::ChangedOutside, QStringLiteral("%1 bytes, not %2").arg(state.size).arg(m_left->state.size));
    if (header() != m_left->header)
        part(Problem::ChangedOutside, QStringLiteral("another header"));
    // The time alone proves nothing: some network drives set it late, and a copying program may have touched it.
    if (state.modified != m_left->state.modified) {
        demandSameRows(held);
        m_left->state = state;
    }
}

void SameFile::demandSameRows(const Workspace &held)
{
    // Without the pages that SQLite has in memory, which is all that it would read under its exclusive lock.
    sqlite3_db_release_memory(m_connection.database().getHandle());
    try {
        if (loadWorkspace(m_connection) == held)
            return;
    } catch (const Failure &failure) {
        part(Problem::ChangedOutside, failure.detail);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_IOERR)
            throw;
        part(Problem::ChangedOutside, QString::fromUtf8(exception.what()));
    }
    part(Problem::ChangedOutside, QStringLiteral("other rows"));
}

void SameFile::demandWritten()
{
    const Left now{stateNow(), header()};
    const auto number = [](const Header &header, std::size_t at) { return qFromBigEndian<quint32>(&header[at]); };
    SQLite::Statement &count = m_connection.kept("PRAGMA page_count");
    const int pages = count.executeStep() ? count.getColumn(0).getInt() : 0;
    count.tryReset();
    const bool isWhole =
        number(now.header, pageCountAt) == static_cast<quint32>(pages) && now.state.size >= pages * m_pageSize;
    if (!isWhole ||
        (m_left && number(now.header, changeCounterAt) - number(m_left->header, changeCounterAt) > maxCommits))
        part(Problem::ChangedOutside, QStringLiteral("it is not what was written"));
    m_left = now;
}

bool SameFile::isParted() const
{
    if (m_parted)
        return true;
    try {
        const auto state = stateOf(m_path);
        return !state || !state->isSameFile(m_ours);
    } catch (const Failure &) {
        return true; // nothing is known, so nothing is touched
    }
}

namespace {

/// Far from all others, and with room above it for more transactions than anybody makes.
qint64 anyGeneration() { return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 2U); }

void runAlone(Connection &connection, const std::string &sql)
{
    Transaction transaction(connection, Transaction::Kind::Uncounted);
    connection.run(sql);
    transaction.commit();
}

} // namespace

namespace {

std::optional<qint64> counterOf(Connection &connection, const char *name)
{
    SQLite::Statement query(connection.database(), "SELECT value FROM counter WHERE name = ?1");
    query.bind(1, name);
    return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace

std::optional<qint64> generationOf(Connection &connection) { return counterOf(connection, "generation"); }

std::optional<qint64> fileNumberOf(Connection &connection) { return counterOf(connection, "file-number"); }

qint64 anyFileNumber() { return anyGeneration(); }

void setFileNumber(Connection &connection, qint64 number)
{
    runAlone(connection,
             "INSERT OR REPLACE INTO counter (name, value) VALUES ('file-number', " + std::to_string(number) + ")");
}

void clearFileNumber(Connection &connection) { runAlone(connection, "DELETE FROM counter WHERE name = 'file-number'"); }

int generationPageOf(Connection &connection)
{
    SQLite::Statement query(connection.database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'counter'");
    return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

void beginGeneration(Connection &connection)
{
    runAlone(connection, "INSERT OR REPLACE INTO counter (name, value) VALUES ('generation', " +
                             std::to_string(anyGeneration()) + ")");
}

void renewGeneration(Connection &connection)
{
    runAlone(connection,
             "UPDATE counter SET value = " + std::to_string(anyGeneration()) + " WHERE name = 'generation'");
}

void countGeneration(Connection &connection)
{
    connection.runKept("UPDATE counter SET value = value + 1 WHERE name = 'generation'");
}

} // namespace waymark::storage
