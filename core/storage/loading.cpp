// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"

#include "core/review/reviewdigest.h"
#include "core/storage/connection.h"
#include "core/storage/rowsql.h"

#include <map>

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

namespace {

using Kind = IntegrityProblem::Kind;
using Problems = std::vector<IntegrityProblem>;

void checkPages(Connection &connection, Problems &problems)
{
    SQLite::Statement query(connection.database(), "PRAGMA integrity_check(20)");
    while (query.executeStep()) {
        const QString answer = QString::fromStdString(query.getColumn(0).getString());
        if (answer != u"ok")
            problems.push_back({Kind::FileDamaged, answer});
    }
}

void checkReferences(Connection &connection, Problems &problems)
{
    SQLite::Statement query(connection.database(), "PRAGMA foreign_key_check");
    while (query.executeStep()) {
        problems.push_back({Kind::ReferenceBroken, QString::fromStdString(query.getColumn(0).getString() + " to " +
                                                                          query.getColumn(2).getString())});
    }
}

/// State by table and subject.
using States = std::map<std::pair<QString, QString>, QString>;

States statesOf(const Workspace &workspace)
{
    States states;
    workspace.forEachRow([&](const Row &row) { states[{tableOf(row), subjectOf(row)}] = stateOf(row); });
    return states;
}

/// The last state of each row that the journal knows to be there.
States statesInJournal(Connection &connection)
{
    States states;
    // With one max(), SQLite takes the other columns from the row where it is found.
    SQLite::Statement query(connection.database(),
                            "SELECT table_name, subject, after, max(id) FROM journal GROUP BY table_name, subject");
    const auto text = [&](int column) { return QString::fromStdString(query.getColumn(column).getString()); };
    while (query.executeStep()) {
        if (const QString after = text(2); !after.isEmpty())
            states[{text(0), text(1)}] = after;
    }
    return states;
}

void checkJournal(Connection &connection, const Workspace &workspace, IntegrityReport &report)
{
    report.journalLines = connection.number("SELECT count(*) FROM journal");
    const int first = connection.number("SELECT coalesce(min(id), 1) FROM journal");
    const int last = connection.number("SELECT coalesce(max(id), 0) FROM journal");
    if (first != 1 || last != report.journalLines)
        report.problems.push_back(
            {Kind::JournalIncomplete, QStringLiteral("%1 of %2").arg(report.journalLines).arg(last)});

    // Its lines are of ids, levels and times. To sort and compare one of hundreds of megabytes would take minutes, and
    // nobody could read what it differs in.
    const int tooLong = connection.number("SELECT coalesce(min(id), 0) FROM journal WHERE max(length(gesture), "
                                          "length(table_name), length(subject), length(before), length(after)) > 1000");
    if (tooLong != 0) {
        report.problems.push_back(
            {Kind::FileDamaged, QStringLiteral("line %1 of the journal is too long").arg(tooLong)});
        return;
    }
    const States present = statesOf(workspace);
    const States journalled = statesInJournal(connection);
    const auto differs = [&](const auto &key) {
        report.problems.push_back({Kind::JournalDiffers, QString(key.first + u' ' + key.second).trimmed()});
    };
    for (const auto &[key, state] : present) {
        const auto found = journalled.find(key);
        if (found == journalled.end() || found->second != state)
            differs(key);
    }
    for (const auto &[key, state] : journalled) {
        if (!present.contains(key))
            differs(key);
    }
}

} // namespace

IntegrityReport checkFile(Connection &connection)
{
    IntegrityReport report;
    checkPages(connection, report.problems);
    checkReferences(connection, report.problems);
    Workspace workspace;
    try {
        workspace = loadWorkspace(connection);
    } catch (const Failure &failure) {
        report.problems.push_back({Kind::RowUnreadable, failure.detail});
        return report;
    }
    report.reviews = workspace.reviews().size();
    for (const auto &[id, review] : workspace.reviews().rows())
        report.finishedReviews += review.isFinished() ? 1 : 0;
    for (const Review *review : changedSinceFinished(workspace))
        report.problems.push_back({Kind::FinishedChanged, QString::number(review->number)});
    checkJournal(connection, workspace, report);
    return report;
}

} // namespace waymark::storage
