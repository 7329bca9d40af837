// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"

#include "core/storage/connection.h"
#include "core/storage/rowsql.h"

#include <algorithm>

namespace waymark::storage {
namespace {

template <class Row>
void loadTable(Connection &connection, Workspace &workspace)
{
    SQLite::Statement query(connection.database(), RowSql<Row>::select());
    RowReader from(query, RowTable<Row>::name, workspace);
    while (from.next())
        workspace.append(RowTable<Row>::read(from));
}

template <>
void loadTable<Institution>(Connection &connection, Workspace &workspace)
{
    SQLite::Statement query(connection.database(), RowSql<Institution>::select());
    RowReader from(query, RowTable<Institution>::name, workspace);
    if (!from.next())
        throw Failure{FileError::Problem::Damaged, QStringLiteral("table institution: no row")};
    workspace.setInstitution(RowTable<Institution>::read(from));
}

/// What a row cannot know about itself while it is read: the rows after it.
void checkReviews(const Workspace &workspace)
{
    for (const auto &[id, review] : workspace.reviews().rows()) {
        const char *reason = nullptr;
        if (review.previous && !workspace.review(*review.previous))
            reason = "the previous review is not there";
        else if (review.number > workspace.lastReviewNumber())
            reason = "its number was never given";
        if (reason)
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table review, row %1: %2").arg(id.toString(), QLatin1String(reason))};
    }
}

/// The first of a statement is 1, and each is one more than the one before it.
void checkSettlements(const Workspace &workspace)
{
    const Settlement *before = nullptr;
    for (const auto &[key, settlement] : workspace.settlements().rows()) {
        const bool goesOn = before && before->key().first == key.first;
        if (settlement.number != (goesOn ? before->number + 1 : 1))
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table settlement, row %1: a number is missing").arg(subjectOf(settlement))};
        before = &settlement;
    }
}

/// An action goes on with another one that is there, and never, by any number of steps, with itself.
void checkActions(const Workspace &workspace)
{
    for (const auto &[id, action] : workspace.actions().rows()) {
        std::optional<ActionId> from = action.carriedFrom;
        for (int steps = 1; from; ++steps) {
            const Action *origin = workspace.actions().find(*from);
            if (!origin || steps >= workspace.actions().size())
                throw Failure{
                    FileError::Problem::Damaged,
                    QStringLiteral("table action, row %1: what it is carried from makes no sense").arg(id.toString())};
            from = origin->carriedFrom;
        }
    }
}

/// Without a gap from 1, and no action twice.
void checkLeverage(const Workspace &workspace)
{
    for (const auto &[key, row] : workspace.leverage().rows()) {
        const auto all = workspace.leverageOf(row.review);
        const Action *action = workspace.actions().find(row.action);
        if (row.position > static_cast<int>(all.size()) || std::ranges::count(all, action) != 1)
            throw Failure{FileError::Problem::Damaged,
                          QStringLiteral("table leverage, row %1: out of order, or twice").arg(subjectOf(row))};
    }
}

} // namespace

Workspace loadWorkspace(Connection &connection)
{
    Workspace workspace;
    AllRows::forEach([&]<class Row>() { loadTable<Row>(connection, workspace); });
    SQLite::Statement counter(connection.database(), "SELECT value FROM counter WHERE name = 'last-review-number'");
    if (!counter.executeStep())
        throw Failure{FileError::Problem::Damaged, QStringLiteral("table counter: no last-review-number")};
    workspace.setLastReviewNumber(counter.getColumn(0).getInt());
    checkReviews(workspace);
    checkSettlements(workspace);
    checkActions(workspace);
    checkLeverage(workspace);
    return workspace;
}

} // namespace waymark::storage
