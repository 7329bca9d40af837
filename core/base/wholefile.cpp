// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace waymark {

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

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(FileError{FileError::Problem::CannotWrite, path, file.errorString()});
    return {};
}

} // namespace waymark
