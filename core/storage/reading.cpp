// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/connection.h"
#include "core/storage/leftovers.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace waymark {
namespace {

using storage::Connection;
using storage::Failure;
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
    demandHeader(storage::DatabaseHeader(connection.database()), storage::Format::current());
    if (storage::disturbsReading(connection))
        throw Unread{Why::Interrupted};
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
