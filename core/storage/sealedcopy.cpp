// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealedcopy.h"

#include "core/base/unzipping.h"
#include "core/base/wholefile.h"
#include "core/base/zipping.h"
#include "core/storage/connection.h"
#include "core/storage/files.h"
#include "core/storage/samefile.h"
#include "core/storage/store.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace waymark {
namespace {

/// Of an archive, and of the file in it, which is mostly attached files.
constexpr qint64 maxSealed = qint64{256} << 20;

QByteArray serialized(storage::Connection &connection)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(connection.database().getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes || size > maxSealed)
        throw storage::Failure{FileError::Problem::TooLarge};
    return {reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(size)};
}

} // namespace

bool isSealedCopy(const QString &path)
{
    if (startOf(path, 4) != "PK\x03\x04")
        return false;
    const auto bytes = readWholeFile(path, maxSealed);
    if (!bytes)
        return false;
    const Unlocked found = unlock(*bytes, {}, 0);
    return found.result == Unzipped::Locked && found.name.endsWith(QLatin1String(".waymark"));
}

Result<QByteArray> openSealedCopy(const QString &archive, const QString &password)
{
    const auto bytes = readWholeFile(archive, maxSealed);
    if (!bytes)
        return failed(bytes.error());
    Unlocked file = unlock(*bytes, password, maxSealed);
    switch (file.result) {
    case Unzipped::Whole:
        return std::move(file.content);
    case Unzipped::Locked:
        return failed(FileError{FileError::Problem::WrongPassword, archive});
    case Unzipped::Damaged:
        return failed(FileError{FileError::Problem::Damaged, archive});
    case Unzipped::TooLarge:
        return failed(FileError{FileError::Problem::TooLarge, archive});
    case Unzipped::NotZip:
        break;
    }
    return failed(FileError{FileError::Problem::NotSealed, archive});
}

Result<void> keepUnsealed(const QByteArray &bytes, const QString &archive, const QString &path)
{
    return storage::guarded(path, storage::Access::Write, [&] {
        storage::demandFree(path);
        storage::TemporaryFile part(path);
        storage::demand(writeWholeFile(part.path(), bytes, Existing::Refuse, Readers::Owner));
        if (const auto read = readToShow(part.path()); !read) {
            const auto &error = std::get<FileError>(read.error());
            throw storage::Failure{error.problem, error.detail, archive};
        }
        {
            // It can be made more than once, and each is a file of its own.
            storage::Connection made(part.path(), storage::Access::Write, storage::Beside::Trust);
            storage::renewGeneration(made);
        }
        part.putInPlace(Existing::Refuse);
    });
}

namespace storage {

void copySealed(Connection &connection, const QString &of, const QString &path, const QString &password)
{
    if (isTaken(path))
        throw Failure{FileError::Problem::AlreadyExists};
    const auto copy = Connection::inMemory(connection);
    clearFileNumber(*copy);
    copy->run("VACUUM"); // nothing that was removed goes along
    const QString name = QFileInfo(of).completeBaseName() + u".waymark";
    const QByteArray archive = zipOf({{name, serialized(*copy)}}, QDateTime::currentDateTime(), password);
    if (archive.isEmpty())
        throw Failure{FileError::Problem::CannotWrite, QStringLiteral("libzip")};
    demand(writeWholeFile(path, archive, Existing::Refuse, Readers::Owner));
}

} // namespace storage
} // namespace waymark
