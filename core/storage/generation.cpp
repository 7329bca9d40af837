// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samefile.h"

#include <QRandomGenerator>

namespace waymark::storage {
namespace {

/// Far from all others, and with room above it for more transactions than anybody makes.
qint64 anyGeneration() { return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 2U); }

void runAlone(Connection &connection, const std::string &sql)
{
    Transaction transaction(connection, Transaction::Kind::Uncounted);
    connection.run(sql);
    transaction.commit();
}

} // namespace

std::optional<qint64> generationOf(Connection &connection)
{
    SQLite::Statement query(connection.database(), "SELECT value FROM counter WHERE name = 'generation'");
    return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
}

int generationPageOf(Connection &connection)
{
    SQLite::Statement query(connection.database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'counter'");
    return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

void beginGeneration(Connection &connection)
{
    runAlone(connection, "INSERT OR REPLACE INTO counter (name, value) VALUES ('generation', " +
                             std::to_string(anyGeneration()) + ")");
}

void renewGeneration(Connection &connection)
{
    runAlone(connection,
             "UPDATE counter SET value = " + std::to_string(anyGeneration()) + " WHERE name = 'generation'");
}

void countGeneration(Connection &connection)
{
    connection.run("UPDATE counter SET value = value + 1 WHERE name = 'generation'");
}

} // namespace waymark::storage
