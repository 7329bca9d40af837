// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"

#include "core/storage/failure.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"

#include <QFileInfo>
#include <array>
#include <sqlite3.h>

namespace waymark {
namespace {

using storage::Connection;
using storage::Failure;
using Why = Unread::Why;
using Header = std::array<unsigned char, 100>;

/// The first bytes, before any SQL runs: SQLite would delete a journal beside an empty file, and would make files
/// beside one in WAL mode. Read by the connection's own descriptor, for closing another would drop locks that this
/// process may have on the file.
Header headerOf(Connection &connection)
{
    sqlite3_file *file = nullptr;
    Header header{};
    const int found = sqlite3_file_control(connection.database().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || !file || !file->pMethods)
        throw Unread{Why::CannotRead};
    const int read = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (read == SQLITE_IOERR_SHORT_READ)
        throw Unread{Why::NotWaymark};
    if (read != SQLITE_OK)
        throw Unread{Why::CannotRead};
    return header;
}

quint32 numberAt(const Header &header, std::size_t at)
{
    quint32 number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8U | header[i];
    return number;
}

/// The places are SQLite's own, see docs/file-format.md.
void demandHeader(const Header &header, const storage::Format &format)
{
    static constexpr char magic[] = "SQLite format 3";
    if (!std::equal(std::begin(magic), std::end(magic), header.begin()) ||
        numberAt(header, 68) != static_cast<quint32>(storage::applicationId))
        throw Unread{Why::NotWaymark};
    const auto version = static_cast<int>(numberAt(header, 60));
    if (version > format.version)
        throw Unread{Why::Newer, QString::number(version)};
    if (version < 1)
        throw Unread{Why::Damaged, QStringLiteral("user_version %1").arg(version)};
    if (version < format.version)
        throw Unread{Why::Older, QString::number(version)};
    if (header[18] != 1 || header[19] != 1)
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
    default:
        return {Why::CannotRead, error.detail};
    }
}

Workspace readThrowing(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Unread{Why::NotFound};
    if (!info.isFile() || !info.isReadable())
        throw Unread{Why::CannotRead};
    Connection connection(path, storage::Access::Read);
    demandHeader(headerOf(connection), storage::Format::current());
    // One view of the file for all queries.
    connection.run("BEGIN");
    storage::demandSound(connection, storage::Format::current());
    return storage::loadWorkspace(connection);
}

} // namespace

tl::expected<Workspace, Unread> readOnly(const QString &path)
{
    try {
        return readThrowing(path);
    } catch (const Unread &unread) {
        return tl::unexpected(unread);
    } catch (const Failure &failure) {
        return tl::unexpected(unreadFor({failure.problem, path, failure.detail}));
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getExtendedErrorCode();
        // A journal that would have to be played back first.
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
            return tl::unexpected(Unread{Why::Interrupted});
        return tl::unexpected(unreadFor(storage::toFileError(exception, path, storage::Access::Read)));
    } catch (const std::exception &exception) {
        return tl::unexpected(Unread{Why::CannotRead, QString::fromLocal8Bit(exception.what())});
    }
}

} // namespace waymark
