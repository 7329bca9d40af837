// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"

#include "core/storage/failure.h"
#include "core/storage/rowsql.h"

namespace waymark::storage {
namespace {

template <class Row>
void loadTable(Connection &connection, Workspace &workspace)
{
    SQLite::Statement query(connection.database(), RowSql::of<Row>().select());
    RowReader from(query, RowKind<Row>::table, workspace);
    if constexpr (std::is_same_v<Row, Institution>) {
        if (!from.next())
            throw Failure{FileError::Problem::Damaged, QStringLiteral("table institution: no row")};
        workspace.setInstitution(from.row<Institution>());
    } else {
        while (from.next())
            workspace.append(from.row<Row>());
    }
}

} // namespace

Workspace loadWorkspace(Connection &connection)
{
    Workspace workspace;
    RowKinds::forEach([&]<class Row>() { loadTable<Row>(connection, workspace); });
    SQLite::Statement counter(connection.database(), "SELECT value FROM counter WHERE name = 'last-review-number'");
    if (!counter.executeStep())
        throw Failure{FileError::Problem::Damaged, QStringLiteral("table counter: no last-review-number")};
    workspace.setLastReviewNumber(counter.getColumn(0).getInt());
    if (const auto problems = wholeProblems(workspace); !problems.empty())
        throw Failure{FileError::Problem::Damaged,
                      QStringLiteral("table %1, row %2: %3")
                          .arg(QLatin1String(problems.front().table), problems.front().subject,
                               QLatin1String(problems.front().reason))};
    return workspace;
}

} // namespace waymark::storage
