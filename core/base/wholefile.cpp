// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include "core/base/filename.h"
#include "core/base/heldfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <string>

#ifdef Q_OS_WIN
#include <QElapsedTimer>
#include <QThread>
#include <windows.h>
#else
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace waymark {
namespace {

#ifdef Q_OS_WIN

std::wstring nativePath(const QString &path) { return pathForSystem(path).toStdWString(); }

FileError systemError(const QString &path)
{
    const DWORD code = GetLastError();
    const QString detail = qt_error_string(static_cast<int>(code));
    switch (code) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return {FileError::Problem::AlreadyExists, path, detail};
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return {FileError::Problem::DiskFull, path, detail};
    case ERROR_FILENAME_EXCED_RANGE:
        return {FileError::Problem::NameTooLong, path, detail};
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return {FileError::Problem::HeldOpen, path, detail};
    default:
        return {FileError::Problem::CannotWrite, path, detail};
    }
}

/// A virus scanner and a program that syncs the folder open each new file for a moment, and until they have done with
/// it nobody can rename it or write it. Windows says of some of them that access is denied.
bool isHeldForAMoment(DWORD code)
{
    return code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION || code == ERROR_ACCESS_DENIED;
}

/// Tries until it is done, fails for another reason than that somebody holds the file, or time is up.
template <class Attempt>
bool doneInTheEnd(const Attempt &attempt)
{
    constexpr qint64 patience = 2000; // milliseconds; most are done in a tenth of that
    constexpr unsigned long pause = 50;
    QElapsedTimer waited;
    waited.start();
    while (!attempt()) {
        if (!isHeldForAMoment(GetLastError()) || waited.hasExpired(patience))
            return false;
        QThread::msleep(pause);
    }
    return true;
}

#else

QByteArray nativePath(const QString &path) { return QFile::encodeName(path); }

FileError systemError(const QString &path, int code = errno)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case EEXIST:
        return {FileError::Problem::AlreadyExists, path, detail};
    case ENOSPC:
    case EDQUOT:
        return {FileError::Problem::DiskFull, path, detail};
    case ENAMETOOLONG:
        return {FileError::Problem::NameTooLong, path, detail};
    default:
        return {FileError::Problem::CannotWrite, path, detail};
    }
}

/// 0, or errno.
int renameOnlyOnto(const char *from, const char *nothing)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, nothing, RENAME_NOREPLACE) == 0)
        return 0;
    const bool isUnknown = errno == EINVAL || errno == ENOSYS;
#elif defined(Q_OS_MACOS)
    if (::renamex_np(from, nothing, RENAME_EXCL) == 0)
        return 0;
    const bool isUnknown = errno == ENOTSUP || errno == EINVAL;
#else
    const bool isUnknown = true;
#endif
    if (!isUnknown)
        return errno;
    // The file system does not know the call. A second name for the file is exclusive too...
    if (::link(from, nothing) == 0)
        return ::unlink(from) == 0 ? 0 : errno;
    if (errno == EEXIST || errno == ENOSPC || errno == EDQUOT || errno == ENAMETOOLONG)
        return errno;
    // ... and where a file has one name only, as on a stick, an empty file takes the name first.
    const int claimed = ::open(nothing, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (claimed < 0)
        return errno;
    ::close(claimed);
    if (::rename(from, nothing) == 0)
        return 0;
    const int error = errno;
    ::unlink(nothing);
    return error;
}

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(nativePath(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return failed(systemError(path));
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
        return failed(systemError(path, error));
    return {};
}

#endif

} // namespace

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isNameTooLong(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr qsizetype maxName = 255; // of NTFS, in UTF-16; that is told as a name that makes no sense
    return QFileInfo(path).fileName().size() > maxName ||
           (GetFileAttributesW(nativePath(path).c_str()) == INVALID_FILE_ATTRIBUTES &&
            GetLastError() == ERROR_FILENAME_EXCED_RANGE);
#else
    struct stat found = {};
    return ::lstat(nativePath(path).constData(), &found) != 0 && errno == ENAMETOOLONG;
#endif
}

bool canMakeFilesIn(const QString &folder)
{
#ifdef Q_OS_WIN
    // What Windows says of a folder's rights is not the answer: of many a folder that refuses files it says that they
    // can be made. So one is made, which is gone with its last handle.
    const std::wstring name = nativePath(partOf(QDir(folder).absoluteFilePath(QStringLiteral("waymark"))));
    const HANDLE handle =
        CreateFileW(name.c_str(), GENERIC_WRITE | DELETE, 0, nullptr, CREATE_NEW,
                    FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(handle);
    return true;
#else
    return QFileInfo(folder).isWritable();
#endif
}

QString cutToBytes(const QString &name, qsizetype max)
{
    QString cut = name;
    while (cut.toUtf8().size() > max)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

QStringList companionsOf(const QString &path) { return {path + u"-journal", path + u"-wal", path + u"-shm"}; }

QString partOf(const QString &path)
{
    // The least that file systems in use allow is 143 bytes.
    constexpr qsizetype maxBytes = 100;
    const QFileInfo info(path);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return info.absolutePath() + u"/." + cutToBytes(info.fileName(), maxBytes) + u'.' + unique + u".part";
}

Result<void> moveInto(const QString &from, const QString &to, Existing existing)
{
#ifdef Q_OS_WIN
    const DWORD flags = MOVEFILE_WRITE_THROUGH | (existing == Existing::Replace ? MOVEFILE_REPLACE_EXISTING : 0);
    const std::wstring source = nativePath(from);
    const std::wstring target = nativePath(to);
    if (!doneInTheEnd([&] { return MoveFileExW(source.c_str(), target.c_str(), flags) != 0; })) {
        const DWORD code = GetLastError();
        // What is replaced is held by whoever has it open; that is all that Windows says then, if nothing is read-only.
        if (code == ERROR_ACCESS_DENIED && existing == Existing::Replace && QFileInfo(to).isWritable())
            SetLastError(ERROR_SHARING_VIOLATION);
        else
            SetLastError(code);
        return failed(systemError(to));
    }
#else
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    const int error = existing == Existing::Refuse ? renameOnlyOnto(source.constData(), target.constData())
                      : ::rename(source.constData(), target.constData()) != 0 ? errno
                                                                              : 0;
    if (error != 0)
        return failed(systemError(to, error));
#endif
    auto synced = syncFolderOf(to);
    // Whoever is told that nothing was made must not find it. What was replaced is gone, and the new file stays.
    if (!synced && existing == Existing::Refuse)
        QFile::remove(to);
    return synced;
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    const std::wstring name = nativePath(path);
    HANDLE handle = INVALID_HANDLE_VALUE;
    doneInTheEnd([&] {
        handle = CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                             nullptr, OPEN_EXISTING, 0, nullptr);
        return handle != INVALID_HANDLE_VALUE;
    });
    const bool synced = handle != INVALID_HANDLE_VALUE && FlushFileBuffers(handle);
    Result<void> done;
    if (!synced)
        done = failed(systemError(path));
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    return done;
#else
    return syncPath(path, O_RDWR);
#endif
}

Result<void> syncFolderOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // NTFS journals names itself; there is no call for it
    return {};
#else
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY);
#endif
}

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

Result<void> writePart(const QString &part, const QByteArray &bytes, const QString &path, Readers readers)
{
    constexpr auto how = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    QFile file(part);
    errno = 0;
    const bool isOpen = readers == Readers::Owner ? file.open(how, ownersFile) : file.open(how);
    if (!isOpen || file.write(bytes) != bytes.size())
        return failed(writingError(file, path, errno));
    file.close();
    return syncFile(part).map_error([&path](Error error) {
        std::get<FileError>(error).path = path;
        return error;
    });
}

} // namespace

QByteArray startOf(const QString &path, qint64 max)
{
    QFile file(path);
    return QFileInfo(path).isFile() && !isHeld(path) && file.open(QIODevice::ReadOnly) ? file.read(max) : QByteArray();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 max)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(FileError{FileError::Problem::NotFound, path});
    if (!info.isFile())
        return failed(FileError{FileError::Problem::NotAFile, path});
    if (isHeld(path))
        return failed(FileError{FileError::Problem::InUse, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(FileError{FileError::Problem::CannotRead, path, file.errorString()});
    // A piece at a time: Qt reserves as much as it is asked for, and most files are far smaller than they may be.
    constexpr qint64 piece = qint64{256} * 1024;
    QByteArray bytes;
    for (QByteArray next(1, ' '); !next.isEmpty() && bytes.size() <= max; bytes += next)
        next = file.read(std::min(piece, max + 1 - bytes.size()));
    if (file.error() != QFileDevice::NoError)
        return failed(FileError{FileError::Problem::CannotRead, path, file.errorString()});
    if (bytes.size() > max)
        return failed(FileError{FileError::Problem::TooLarge, path});
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Existing existing, Readers readers)
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
    if (isNameRefused(path))
        return failed(FileError{FileError::Problem::NameRefused, path});
    const QString part = partOf(target);
    auto done = writePart(part, bytes, path, readers);
    if (done && isFile)
        QFile::setPermissions(part, there.permissions());
    if (done)
        done = moveInto(part, target, existing);
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace waymark
