// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace waymark::storage {
namespace {

std::filesystem::path native(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

#ifndef Q_OS_WIN
void sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        throw Failure{FileError::Problem::CannotWrite, QString::fromLocal8Bit(std::strerror(errno))};
#ifdef Q_OS_MACOS
    // fsync there stops at the drive's cache. Not every file system knows the stronger call.
    const bool synced = ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0;
#else
    // EINVAL: a file system that has nothing to sync for this kind of file.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
#endif
    const int error = errno;
    ::close(descriptor);
    if (!synced)
        throw Failure{FileError::Problem::CannotWrite, QString::fromLocal8Bit(std::strerror(error))};
}
#endif

} // namespace

void syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    const HANDLE handle =
        CreateFileW(native(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool synced = handle != INVALID_HANDLE_VALUE && FlushFileBuffers(handle);
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    if (!synced)
        throw Failure{FileError::Problem::CannotWrite, qt_error_string()};
#else
    sync(path, O_RDWR);
#endif
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // NTFS journals names itself; there is no call for it
#else
    sync(QFileInfo(path).absolutePath(), O_RDONLY);
#endif
}

TemporaryFile::TemporaryFile(const QString &destination) : m_destination(destination)
{
    const QFileInfo info(destination);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    m_path = info.absolutePath() + u"/." + info.fileName().left(200) + u'.' + unique + u".part";
}

TemporaryFile::~TemporaryFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    // What SQLite leaves beside a database that it could not finish.
    QFile::remove(m_path + u"-journal");
}

void TemporaryFile::putInPlace(bool replace)
{
    syncFile(m_path);
    const QFileInfo there(m_destination);
    if (!replace && (there.exists() || there.isSymLink()))
        throw Failure{FileError::Problem::AlreadyExists};
    std::error_code error;
    std::filesystem::rename(native(m_path), native(m_destination), error);
    if (error)
        throw Failure{FileError::Problem::CannotWrite, QString::fromLocal8Bit(error.message().c_str())};
    m_path.clear();
    syncFolderOf(m_destination);
}

} // namespace waymark::storage
