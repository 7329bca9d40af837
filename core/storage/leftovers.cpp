// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leftovers.h"

#include "core/base/filename.h"
#include "core/base/wholefile.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/journalpages.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"
#include "core/storage/samefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

#include <algorithm>

namespace waymark::storage {
namespace {

using Problem = FileError::Problem;

/// A journal holds each page once: ten times what the largest Waymark file has.
constexpr qint64 maxJournalBytes = 512 << 20;

/// SQLite's own locks on the file, taken by its own descriptor: closing another would drop them. Goes with the scope.
class FileLock
{
public:
    explicit FileLock(SQLite::Database &database) : m_file(openFileOf(database)) { take(SQLITE_LOCK_SHARED); }
    ~FileLock() { m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    void takeAlone()
    {
        int reserved = 0;
        if (m_file->pMethods->xCheckReservedLock(m_file, &reserved) != SQLITE_OK || reserved != 0)
            throw Failure{Problem::InUse};
        take(SQLITE_LOCK_EXCLUSIVE);
    }

    QByteArray bytes()
    {
        sqlite3_int64 size = 0;
        if (m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
            throw Failure{Problem::CannotRead};
        QByteArray all(static_cast<qsizetype>(size), '\0');
        constexpr qsizetype step = 1 << 20;
        for (qsizetype at = 0; at < all.size(); at += step) {
            const auto part = static_cast<int>(std::min(step, all.size() - at));
            if (m_file->pMethods->xRead(m_file, all.data() + at, part, at) != SQLITE_OK)
                throw Failure{Problem::CannotRead};
        }
        return all;
    }

private:
    void take(int lock)
    {
        const int code = m_file->pMethods->xLock(m_file, lock);
        if ((code & 0xff) == SQLITE_BUSY)
            throw Failure{Problem::InUse, QStringLiteral("SQLite %1").arg(code)};
        if (code != SQLITE_OK)
            throw Failure{Problem::CannotWrite, QStringLiteral("SQLite %1").arg(code)};
    }

    sqlite3_file *m_file;
};

struct Names
{
    QString file;
    QString journal;
    QString log;
    QString index; ///< of the log

    explicit Names(SQLite::Database &database)
    {
        // Where SQLite itself looks for them: beside the file that a link leads to.
        const char *name = sqlite3_db_filename(database.getHandle(), "main");
        file = ours(name);
        journal = ours(sqlite3_filename_journal(name));
        log = ours(sqlite3_filename_wal(name));
        index = file + u"-shm";
    }

private:
    /// Without what pathForSystem() has put before it.
    static QString ours(const char *path) { return QDir::fromNativeSeparators(QString::fromUtf8(path)); }
};

/// The journal beside a file.
struct Journal
{
    bool isHot = false;
    bool isStrange = false; ///< SQLite must not see it, whatever the file holds
    /// Nothing to play back, but perhaps pages of a transaction that ended, with texts that were removed since.
    bool isSpent = false;
    QByteArray bytes;

    bool concernsUs() const { return isHot || isStrange; }
};

Journal journalAt(const QString &path)
{
    if (!isTaken(path))
        return {};
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || info.size() > maxJournalBytes)
        return {false, true, false, {}};
    const auto bytes = readWholeFile(path, maxJournalBytes);
    if (!bytes) {
        const auto &error = std::get<FileError>(bytes.error());
        if (error.problem == Problem::NotFound)
            return {}; // whoever had the file open has just closed it
        throw Failure{error.problem, error.detail, path};
    }
    const bool isStrange = !isJournal(*bytes) || namesAnotherFile(*bytes);
    return {isHot(*bytes), isStrange, !isHot(*bytes) && !isStrange, *bytes};
}

/// What a file is found to hold.
struct Contents
{
    bool isSound = false;
    std::optional<qint64> generation;
    int generationPage = 0;
    std::optional<Workspace> rows; ///< where it is of the present format
    QByteArray lines;              ///< of its own journal

    bool holdsTheSameAs(const Contents &other) const
    {
        return isSound && other.isSound && rows && rows == other.rows && lines == other.lines;
    }
};

QByteArray linesOf(Connection &connection)
{
    QByteArray lines;
    SQLite::Statement query(connection.database(), "SELECT * FROM journal ORDER BY id");
    while (query.executeStep()) {
        for (int column = 0; column < query.getColumnCount(); ++column)
            lines += QByteArray::fromStdString(query.getColumn(column).getString()) + '\n';
    }
    return lines;
}

/// Whether it is the content that is wrong, rather than the disk or the memory.
bool isDamage(int code)
{
    switch (code & 0xff) {
    case SQLITE_ERROR: // no such table
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_FORMAT:
        return true;
    default:
        return false;
    }
}

/// Runs what reads a file that may be anything; false where its content is wrong.
template <class Work>
bool isReadable(Work &&work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        if (failure.problem != Problem::Damaged && failure.problem != Problem::NotWaymark)
            throw;
    } catch (const SQLite::Exception &exception) {
        if (!isDamage(exception.getErrorCode()))
            throw;
    }
    return false;
}

Contents contentsOf(Connection &connection)
{
    Contents contents;
    isReadable([&] {
        contents.generationPage = generationPageOf(connection);
        contents.generation = generationOf(connection);
    });
    contents.isSound = isReadable([&] {
        const Format &format = Format::current();
        if (connection.number("PRAGMA user_version") != format.version) {
            demandSoundPages(connection);
            return;
        }
        demandSound(connection, format);
        contents.rows = loadWorkspace(connection);
        contents.lines = linesOf(connection);
    });
    return contents;
}

Contents contentsAt(const QString &path)
{
    Contents contents;
    isReadable([&] {
        Connection connection(path, Access::Write, Beside::Trust);
        contents = contentsOf(connection);
    });
    return contents;
}

void write(const QString &path, const QByteArray &bytes)
{
    demand(writeWholeFile(path, bytes, Existing::Refuse, Readers::Owner));
}

/// Whether playing the journal back takes `now` to where it was before the transaction that was cut short.
bool belongs(const Journal &journal, const Contents &now, const Contents &playedBack)
{
    if (journal.isStrange || !playedBack.isSound)
        return false;
    if (now.holdsTheSameAs(playedBack))
        return true;
    const auto page = static_cast<quint32>(playedBack.generationPage);
    if (now.generation && playedBack.generation && pagesIn(journal.bytes).contains(page)) {
        const qint64 written = *now.generation - *playedBack.generation;
        return written == 0 || written == 1;
    }
    // An older Waymark's, or a file that cannot be read as it is: this journal makes a sound one of it.
    return !now.isSound;
}

/// Copies of a file and its journal beside them; they stay only where something went wrong after them.
class SafeCopies
{
public:
    SafeCopies(const QString &file, const QByteArray &bytes)
        : m_path(datedName(file, QStringLiteral("backup-before-recovery"), QDateTime::currentDateTimeUtc().date(),
                           QStringLiteral(".waymark")))
    {
        write(m_path, bytes);
    }
    ~SafeCopies()
    {
        if (m_stay)
            return;
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal");
    }
    SafeCopies(const SafeCopies &) = delete;
    SafeCopies &operator=(const SafeCopies &) = delete;

    const QString &path() const { return m_path; }
    void addJournal(const QByteArray &bytes) { write(m_path + u"-journal", bytes); }
    void stay(bool stay) { m_stay = stay; }

private:
    QString m_path;
    bool m_stay = false;
};

Contents playedBackOnACopy(const Names &names, const QByteArray &bytes, const Journal &journal)
{
    const TemporaryFile copy(names.file);
    write(copy.path(), bytes);
    write(copy.path() + u"-journal", journal.bytes);
    return contentsAt(copy.path());
}

QString setAside(const QString &path, const QString &file, const QString &ending)
{
    for (;;) {
        QString name = datedName(file, QStringLiteral("set-aside"), QDateTime::currentDateTimeUtc().date(), ending);
        const auto moved = moveInto(path, name, Existing::Refuse);
        if (moved)
            return name;
        if (std::get<FileError>(moved.error()).problem != Problem::AlreadyExists)
            demand(moved);
    }
}

} // namespace

QStringList settleLeftovers(Connection &connection)
{
    const Names names(connection.database());
    if (!isTaken(names.log) && !isTaken(names.journal))
        return {};
    std::optional<FileLock> lock(std::in_place, connection.database());
    const DatabaseHeader header(connection.database());
    if (!header.isWaymark())
        throw Failure{Problem::NotWaymark};
    if (header.version() > Format::current().version)
        throw Failure{Problem::TooNew, QString::number(header.version())};
    if (sqlite3_db_readonly(connection.database().getHandle(), "main") == 1)
        throw Failure{Problem::ReadOnly};
    lock->takeAlone();
    // Alone with the file now: what is beside it still is nobody's.
    const Journal journal = journalAt(names.journal);
    const bool hasLog = isTaken(names.log);
    if (journal.isSpent && !QFile::remove(names.journal))
        throw Failure{Problem::CannotWrite, QStringLiteral("a journal that is spent stays"), names.journal};
    if (!hasLog && !journal.concernsUs())
        return {};

    const QByteArray bytes = lock->bytes();
    SafeCopies copies(names.file, bytes);
    const Contents now = contentsAt(copies.path());
    const bool plays = journal.isHot && !hasLog &&
                       belongs(journal, now, journal.isStrange ? Contents() : playedBackOnACopy(names, bytes, journal));
    if (!plays) {
        if (!now.isSound)
            throw Failure{Problem::Damaged, QStringLiteral("and what is beside it does not belong to it")};
        QStringList aside;
        if (journal.concernsUs())
            aside += setAside(names.journal, names.file, QStringLiteral("-journal"));
        if (hasLog)
            aside += setAside(names.log, names.file, QStringLiteral("-wal"));
        if (hasLog && isTaken(names.index))
            aside += setAside(names.index, names.file, QStringLiteral("-shm"));
        return aside;
    }
    copies.addJournal(journal.bytes);
    lock.reset();
    copies.stay(true);
    if (!contentsOf(connection).isSound) // reading is what plays it back
        throw Failure{Problem::Damaged, QStringLiteral("the state before recovery is in %1").arg(copies.path())};
    copies.stay(false);
    return {};
}

bool disturbsReading(Connection &connection)
{
    const Names names(connection.database());
    return isTaken(names.log) || (isTaken(names.journal) && !QFileInfo(names.journal).isFile());
}

void demandNobodyHas(const QString &path)
{
    SQLite::Database database(pathForSystem(QFileInfo(path).absoluteFilePath()).toStdString(), SQLite::OPEN_READWRITE);
    FileLock(database).takeAlone();
}

} // namespace waymark::storage
