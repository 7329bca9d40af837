// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/older.h"

#include "core/storage/opening.h"
#include "core/storage/sums.h"

#include <algorithm>
#include <set>
#include <sqlite3.h>

namespace waymark::storage {
namespace {

using Kind = IntegrityProblem::Kind;

/// Columns of a table, in order, or those of its key.
std::string columnNames(Connection &connection, const std::string &table, const char *which, const char *after)
{
    SQLite::Statement query(connection.database(),
                            std::string("SELECT name FROM pragma_table_info(?1) WHERE ") + which);
    query.bind(1, table);
    std::string names;
    while (query.executeStep())
        names += (names.empty() ? "" : ", ") + query.getColumn(0).getString() + after;
    return names;
}

void bindValue(SQLite::Statement &statement, int index, const SQLite::Column &value)
{
    if (value.isInteger())
        statement.bind(index, static_cast<std::int64_t>(value.getInt64()));
    else if (value.isText())
        statement.bind(index, value.getString());
    else if (value.isBlob())
        statement.bind(index, value.getBlob(), value.getBytes());
    else
        statement.bind(index);
}

/// Every row that can be read. A page that cannot be ends the way from one end; the other end may be readable.
void copyRows(Connection &from, Connection &to, const std::string &table)
{
    const std::string columns = columnNames(from, table, "true ORDER BY cid", "");
    const std::string backwards = columnNames(from, table, "pk > 0 ORDER BY pk", " DESC");
    const auto width = static_cast<int>(std::ranges::count(columns, ',') + 1);
    std::string places = "?";
    for (int i = 1; i < width; ++i)
        places += ", ?";
    SQLite::Statement insert(to.database(),
                             "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    for (const std::string &order : {std::string(), " ORDER BY " + backwards}) {
        try {
            std::string select = "SELECT ";
            select.append(columns).append(" FROM ").append(table).append(order);
            SQLite::Statement query(from.database(), select);
            while (query.executeStep()) {
                for (int i = 0; i < width; ++i)
                    bindValue(insert, i + 1, query.getColumn(i));
                // A row that is none, and one that is there already, are passed over.
                (void)insert.tryExecuteStep();
                insert.tryReset();
            }
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_CORRUPT)
                throw;
        }
    }
}

/// The tables of a damaged file with every row that can be read. They are made of our own text: that of a file is data.
std::unique_ptr<Connection> salvaged(Connection &damaged, int version)
{
    const Format own{version, Format::schemaOf(version), {}};
    demandSchema(damaged, own);
    auto made = Connection::inMemory();
    made->run("PRAGMA foreign_keys = OFF");
    made->run("PRAGMA ignore_check_constraints = ON");
    for (const std::string &table : own.schema)
        made->run(table);
    SQLite::Statement names(made->database(), "SELECT name FROM sqlite_schema WHERE sql IS NOT NULL");
    while (names.executeStep())
        copyRows(damaged, *made, names.getColumn(0).getString());
    return made;
}

/// Without sums the journal alone knows how many there were.
void nameLostRows(Checked &checked)
{
    std::set<std::pair<QString, QString>> present;
    checked.workspace.forEachRow([&](const Row &row) { present.emplace(tableOf(row), subjectOf(row)); });
    for (IntegrityProblem &problem : checked.report.problems) {
        if (problem.kind == Kind::JournalDiffers && !present.contains({problem.table, problem.subject}))
            problem.kind = Kind::RowLost;
    }
}

} // namespace

Checked readOlder(Connection &connection, const Format &format, int version)
{
    QString why;
    try {
        demandSoundPages(connection);
        const auto copied = Connection::inMemory(connection);
        migrate(*copied, format, version);
        return checkFile(*copied);
    } catch (const Failure &failure) {
        if (failure.problem != FileError::Problem::Damaged)
            throw;
        why = failure.detail;
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() != SQLITE_CORRUPT) && exception.getErrorCode() != SQLITE_CONSTRAINT)
            throw;
        why = QString::fromUtf8(exception.what());
    }
    try {
        const auto left = salvaged(connection, version);
        std::vector<IntegrityProblem> problems{{Kind::FileDamaged, why}};
        if (hasSums(*left)) {
            for (const std::string &table : changedTables(*left))
                problems.push_back({Kind::TableChanged, {}, QString::fromStdString(table)});
        } else {
            problems.push_back({Kind::NoChecksums});
        }
        migrate(*left, format, version, Rows::AsTheyAre);
        Checked checked = checkFile(*left);
        nameLostRows(checked);
        problems.insert(problems.end(), checked.report.problems.begin(), checked.report.problems.end());
        checked.report.problems = problems;
        checked.workspace.setDamage(std::move(problems));
        return checked;
    } catch (const SQLite::Exception &exception) {
        throw Failure{FileError::Problem::Damaged, QString::fromUtf8(exception.what())};
    }
}

} // namespace waymark::storage
