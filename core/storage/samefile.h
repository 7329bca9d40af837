// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "core/storage/connection.h"

#include <array>
#include <optional>

namespace waymark::storage {

/// What the system says about the file or folder at a path. It is asked by path and never by opening the file: closing
/// a second descriptor would drop SQLite's locks.
struct FileState
{
    quint64 drive = 0;
    quint64 file = 0;    ///< an inode, or what Windows has for one: no two files of a drive share it
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< in the smallest unit of the system

    bool isSameFile(const FileState &other) const { return drive == other.drive && file == other.file; }
};

/// Whether two paths lead to one file, by whatever names and links. False where nothing is at the one or the other.
bool areSameFile(const QString &a, const QString &b);

/// Whether the file at its path is still the one that a connection writes, and as that connection left it. SQLite goes
/// on writing to a file that was renamed, deleted, replaced or cut short, and whoever looks for it at its path never
/// sees what was written. Throws Failure with one of the parted problems (FileError::isParted()), and CannotWrite where
/// the system gives no answer.
class SameFile
{
public:
    /// The connection has opened and locked the file.
    SameFile(Connection &connection, const QString &path);

    /// Before writing, and before saying that everything is saved. Where only the time of the last change is another,
    /// the rows are read from the disk again and compared with what they should be.
    void demand(const Workspace &held);
    /// After a write of our own and before it is believed.
    void demandWritten();
    /// That it is there, whatever is in it.
    void demandThere() { (void)stateNow(); }
    /// What was being written may be there in part: until the next demandWritten() nothing is known of the content.
    void writeFailed() { m_left.reset(); }
    /// Closing has to leave alone what is at the path now, and any journal next to it.
    bool isParted() const;

private:
    using Header = std::array<unsigned char, 100>; // of an SQLite file
    struct Left
    {
        FileState state;
        Header header;
    };

    FileState stateNow();
    Header header();
    void demandSameRows(const Workspace &held);
    [[noreturn]] void part(FileError::Problem problem, const QString &detail = {});

    Connection &m_connection;
    QString m_path;
    QString m_folder; ///< behind any links
    FileState m_ours;
    quint64 m_folderDrive;
    qint64 m_pageSize;
    std::optional<Left> m_left; ///< by the last write; none where that failed
    bool m_parted = false;
};

/// A number in the file that tells which writing of it this is, see docs/decisions/0020-which-journal-belongs.md:
/// random before a program first writes, and one more with each transaction. So a file that a transaction was writing
/// is told from a copy of another time, whatever else the two have in common.

/// Nothing where an older Waymark made the file and none of today's has written it. SQLite::Exception where the file is
/// not whole.
std::optional<qint64> generationOf(Connection &connection);
/// The page that the number is on; 0 where there is none.
int generationPageOf(Connection &connection);

/// A transaction of its own that no other one can be taken for: before a program writes, and in each copy that it
/// makes.
void beginGeneration(Connection &connection);
/// The same, only where the file has such a number: a copy of an older format stays as it was.
void renewGeneration(Connection &connection);
/// A number that the file keeps for good and that its backups are found by, however the file is called; nothing before
/// the first backup. A copy that a person makes in the program gets one of its own, later.
std::optional<qint64> fileNumberOf(Connection &connection);
qint64 anyFileNumber();
/// Transactions of their own.
void setFileNumber(Connection &connection, qint64 number);
void clearFileNumber(Connection &connection);
/// Inside a transaction.
void countGeneration(Connection &connection);

} // namespace waymark::storage
