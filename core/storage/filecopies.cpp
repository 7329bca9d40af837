// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecopies.h"

#include "core/review/difference.h"
#include "core/storage/backups.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"
#include "core/storage/samefile.h"
#include "core/storage/stepwriter.h"

#include <algorithm>

namespace waymark {

using storage::Access;
using storage::Connection;
using storage::Failure;

namespace {

/// What is in a file, in today's format.
std::unique_ptr<Connection> intoMemory(const QString &path)
{
    const storage::Format &format = storage::Format::current();
    storage::checkReadable(path);
    Connection connection(path, Access::Read);
    const int version = storage::demandReadable(connection, format);
    connection.run("BEGIN"); // one view of the file
    storage::demandSoundPages(connection);
    auto copied = Connection::inMemory(connection);
    if (version < format.version)
        storage::migrate(*copied, format, version);
    else
        storage::demandSchema(*copied, format);
    return copied;
}

} // namespace

Result<FileCopy> readFileCopy(const QString &path)
{
    return storage::guarded(path, Access::Read, [&] {
        const auto connection = intoMemory(path);
        storage::Checked checked = storage::checkFile(*connection);
        if (std::ranges::any_of(checked.report.problems, &IntegrityProblem::isLoss))
            throw Failure{FileError::Problem::ShownDamaged};
        return FileCopy{std::move(checked.workspace), storage::readJournal(*connection)};
    });
}

std::vector<Backup> backupsOfFile(const QStringList &folders, const QString &path)
{
    std::vector<Backup> found;
    (void)storage::guarded(path, Access::Read, [&] {
        Connection connection(path, Access::Read);
        storage::demandReadable(connection, storage::Format::current());
        if (const auto number = storage::fileNumberOf(connection))
            found = storage::backupsIn(folders, *number);
    });
    return found;
}

std::optional<FileCopy> earlierOfBoth(const std::vector<Backup> &backups, const FileCopy &mine, const FileCopy &theirs)
{
    for (const Backup &backup : backups) {
        auto read = readFileCopy(backup.path);
        if (read && fitsAsEarlier(*read, mine, theirs))
            return std::move(*read);
    }
    return std::nullopt;
}

Result<void> writeMerged(const QString &from, const QString &path, const FileCopy &mine, const FileCopy &theirs,
                         const Workspace &merged, const QDateTime &at)
{
    Step step = difference(mine.workspace, merged, QStringLiteral("merge"));
    // Also where nothing else changes: a number that one copy used is not given again.
    step.lastReviewNumber = merged.lastReviewNumber();
    step.merge = QUuid::createUuid();
    step.told = linesOfMerge(mine, theirs, merged);
    return storage::guarded(path, Access::Write, [&] {
        storage::demandFree(path);
        const auto connection = [&] {
            try {
                return intoMemory(from);
            } catch (const SQLite::Exception &exception) {
                const FileError error = storage::toFileError(exception, from, Access::Read);
                throw Failure{error.problem, error.detail, error.path};
            }
        }();
        {
            storage::StepWriter writer(*connection);
            writer.write(step, Direction::Do, at, mine.workspace);
            if (writer.isVacuumDue())
                writer.vacuumDone(); // the new file is written without a trace of what was there before
        }
        storage::TemporaryFile part(path);
        storage::vacuumInto(*connection, part);
        {
            // A file of its own: no journal or backup of the other one belongs to it.
            Connection made(part.path());
            storage::renewGeneration(made);
            storage::clearFileNumber(made);
            if (storage::loadWorkspace(made) != merged)
                throw Failure{FileError::Problem::ReadsDifferently};
        }
        part.putInPlace(Existing::Refuse);
    });
}

} // namespace waymark
