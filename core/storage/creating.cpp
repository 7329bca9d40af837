// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/connection.h"
#include "core/storage/files.h"
#include "core/storage/format.h"
#include "core/storage/loading.h"
#include "core/storage/opening.h"
#include "core/storage/stepwriter.h"

#include <QFile>

namespace waymark {
namespace storage {
namespace {

/// Values from outside may be such as no file can hold.
void mustRead(Connection &connection, const Workspace &expected)
{
    try {
        if (loadWorkspace(connection) == expected)
            return;
    } catch (const Failure &failure) {
        throw Failure{FileError::Problem::ReadsDifferently, failure.detail};
    }
    throw Failure{FileError::Problem::ReadsDifferently};
}

} // namespace

void makeFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at)
{
    demandFree(path);
    Step step{gesture, {}, workspace.lastReviewNumber()};
    workspace.forEachRow([&](const auto &row) { step.changes.push_back({std::nullopt, Row(row)}); });
    TemporaryFile part(path);
    if (QFile empty(part.path()); !empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Failure{FileError::Problem::CannotWrite, empty.errorString()};
    {
        Connection connection(part.path());
        makeTables(connection, Format::current());
        StepWriter(connection).write(step, Direction::Do, at, Workspace());
        mustRead(connection, workspace);
    }
    part.putInPlace(Existing::Refuse);
}

} // namespace storage

Result<void> createFile(const QString &path, const Workspace &workspace, const QString &gesture, const QDateTime &at)
{
    return storage::guarded(path, storage::Access::Write, [&] { storage::makeFile(path, workspace, gesture, at); });
}

} // namespace waymark
