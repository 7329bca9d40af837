// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace waymark {
namespace {

FileError writingError(const QFile &file, const QString &path, int code)
{
    // Qt tells a full disk from other reasons on some systems only.
    const bool full = file.error() == QFileDevice::ResourceError || code == ENOSPC
#ifdef EDQUOT
                      || code == EDQUOT
#endif
        ;
    const bool tooLong = code == ENAMETOOLONG;
    return {full      ? FileError::Problem::DiskFull
            : tooLong ? FileError::Problem::NameTooLong
                      : FileError::Problem::CannotWrite,
            path, file.errorString()};
}

Result<void> writePart(const QString &part, const QByteArray &bytes, const QString &path)
{
    QFile file(part);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        return failed(writingError(file, path, errno));
    file.close();
    return syncFile(part).map_error([&path](Error error) {
        std::get<FileError>(error).path = path;
        return error;
    });
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(FileError{FileError::Problem::NotFound, path});
    if (!info.isFile())
        return failed(FileError{FileError::Problem::NotAFile, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(FileError{FileError::Problem::CannotRead, path, file.errorString()});
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(FileError{FileError::Problem::CannotRead, path, file.errorString()});
    if (bytes.size() > most)
        return failed(FileError{FileError::Problem::TooLarge, path});
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Existing existing)
{
    const QFileInfo there(path);
    const bool isFile = there.isFile();
    QString target = path;
    if (existing == Existing::Refuse) {
        if (isTaken(path))
            return failed(FileError{FileError::Problem::AlreadyExists, path});
    } else if (isTaken(path)) {
        if (!isFile)
            return failed(FileError{FileError::Problem::NotAFile, path});
        target = there.canonicalFilePath();
    }
    if (isNameTooLong(path))
        return failed(FileError{FileError::Problem::NameTooLong, path});
    const QString part = partOf(target);
    auto done = writePart(part, bytes, path);
    if (done && isFile)
        QFile::setPermissions(part, there.permissions());
    if (done)
        done = moveInto(part, target, existing);
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace waymark
