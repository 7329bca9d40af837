// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"

#include "core/review/reviewdigest.h"
#include "core/storage/connection.h"
#include "core/storage/rowsql.h"
#include "core/storage/sums.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <set>
#include <sqlite3.h>
#include <utility>

namespace waymark::storage {
namespace {

using Kind = IntegrityProblem::Kind;
using Problems = std::vector<IntegrityProblem>;

bool isCorrupt(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

/// Reads all tables, and either throws at the first row that is not as it should be or takes a note of each and goes
/// on.
class Loader
{
public:
    enum class Damage { Throw, Note };

    Loader(Connection &connection, Damage damage) : m_connection(connection), m_isStrict(damage == Damage::Throw) {}

    void load()
    {
        readTableSums();
        RowKinds::forEach([this]<class Row>() { loadTable<Row>(); });
        loadCounter();
        fit();
    }
    Workspace &workspace() { return m_workspace; }
    Problems &problems() { return m_problems; }

private:
    void fail(const IntegrityProblem &problem, const QString &detail)
    {
        if (m_isStrict)
            throw Failure{FileError::Problem::Damaged, detail};
        m_problems.push_back(problem);
    }

    template <class Row>
    void loadTable()
    {
        const std::string table = RowKind<Row>::table;
        TableSum found;
        const std::size_t before = m_problems.size();
        try {
            readRows<Row>(false, found);
        } catch (const SQLite::Exception &exception) {
            if (m_isStrict || !isCorrupt(exception))
                throw;
            // Behind the page that cannot be read there may be more.
            try {
                readRows<Row>(true, found);
            } catch (const SQLite::Exception &again) {
                if (!isCorrupt(again))
                    throw;
            }
        }
        compare(table, found, m_problems.size() > before);
        if (std::is_same_v<Row, Institution> && found.rows == 0)
            fail({Kind::RowLost, {}, QString::fromStdString(table)}, QStringLiteral("table institution: no row"));
    }

    template <class Row>
    void readRows(bool backwards, TableSum &found)
    {
        // Put together once: a group of institutions has thousands of files.
        static const std::string sql = RowSql::of<Row>().select();
        SQLite::Statement query(m_connection.database(), backwards ? RowSql::of<Row>().select(true) : sql);
        RowReader from(query, RowKind<Row>::table, m_workspace);
        while (from.next()) {
            Row row = blankRow<Row>();
            try {
                from.read(row);
            } catch (const Failure &failure) {
                if (m_isStrict)
                    throw;
                found.add(from.sum());
                m_problems.push_back({Kind::RowUnreadable, from.hasKey() ? subjectOf(row) : QString(),
                                      QLatin1String(RowKind<Row>::table), 0, failure.detail});
                continue;
            }
            if (backwards && isThere(row))
                return;
            found.add(from.sum());
            if (!from.isSumRight()) {
                if (m_isStrict)
                    from.demandSum();
                m_problems.push_back({Kind::RowChanged, subjectOf(row), QLatin1String(RowKind<Row>::table)});
            }
            if constexpr (std::is_same_v<Row, Institution>)
                m_workspace.setInstitution(std::move(row));
            else
                m_workspace.append(std::move(row));
        }
    }

    template <class Row>
    bool isThere(const Row &row) const
    {
        if constexpr (std::is_same_v<Row, Institution>)
            return true;
        else
            return m_workspace.table<Row>().find(row.key()) != nullptr;
    }

    void readTableSums()
    {
        try {
            readTableSumsOf(m_connection, m_tableSums);
        } catch (const SQLite::Exception &exception) {
            if (m_isStrict || !isCorrupt(exception))
                throw;
        }
    }

    /// `isNamed`: it was said of a row of this table already that it is not what it should be.
    void compare(const std::string &table, const TableSum &found, bool isNamed)
    {
        const QString name = QString::fromStdString(table);
        const auto there = m_tableSums.find(table);
        const std::optional<TableSum> expected =
            there == m_tableSums.end() ? std::nullopt : std::optional(there->second);
        if (expected == found)
            return;
        const qint64 missing = expected ? expected->rows - found.rows : 0;
        if (missing != 0) {
            fail({missing > 0 ? Kind::RowsLost : Kind::RowsAdded, {}, name, static_cast<int>(std::abs(missing))},
                 QStringLiteral("table %1: %2 rows, not %3").arg(name).arg(found.rows).arg(expected->rows));
        } else if (!isNamed) {
            fail({Kind::TableChanged, {}, name},
                 QStringLiteral("table %1: its rows are not those that were written").arg(name));
        }
    }

    void loadCounter()
    {
        SQLite::Statement counter(m_connection.database(),
                                  "SELECT value FROM counter WHERE name = 'last-review-number'");
        if (counter.executeStep())
            m_workspace.setLastReviewNumber(counter.getColumn(0).getInt());
        else
            fail({Kind::RowLost, QStringLiteral("last-review-number"), QStringLiteral("counter")},
                 QStringLiteral("table counter: no last-review-number"));
        compare("counter", counterSums(m_connection), false);
    }

    /// What no row can know about itself. Where it is only noted, what is left fits together afterwards.
    void fit()
    {
        for (const WholeProblem &problem : wholeProblems(m_workspace)) {
            const QString detail =
                QStringLiteral("table %1, row %2: %3")
                    .arg(QLatin1String(problem.table), problem.subject, QLatin1String(problem.reason));
            fail({Kind::RowUnreadable, problem.subject, QLatin1String(problem.table), 0, detail}, detail);
        }
        if (m_problems.empty())
            return;
        repair();
        for (Step step = misfits(); !step.isEmpty(); step = misfits())
            m_workspace.apply(step);
    }

    /// What refers to something that is lost, by a field that may be empty, or has a number that is another's.
    void repair()
    {
        std::set<QString> lost;
        for (const IntegrityProblem &each : m_problems) {
            if (each.table == QLatin1String(RowKind<Action>::table))
                lost.insert(each.subject);
        }
        Step repaired;
        std::set<int> numbers;
        for (const auto &[id, review] : m_workspace.reviews().rows()) {
            Review alone = review;
            if (review.previous && !m_workspace.review(*review.previous))
                alone.previous.reset();
            if (!numbers.insert(review.number).second)
                alone.number = *numbers.rbegin() + 1;
            numbers.insert(alone.number);
            if (alone != review)
                repaired.changes.push_back({Row(review), Row(alone)});
        }
        for (const auto &[id, action] : m_workspace.actions().rows()) {
            if (action.carriedFrom &&
                (lost.contains(id.toString()) || !m_workspace.actions().find(*action.carriedFrom))) {
                Action alone = action;
                alone.carriedFrom.reset();
                repaired.changes.push_back({Row(action), Row(alone)});
            }
        }
        if (!numbers.empty())
            m_workspace.setLastReviewNumber(std::max(m_workspace.lastReviewNumber(), *numbers.rbegin()));
        m_workspace.apply(repaired);
    }

    /// Takes away what makes no sense after something else is lost: a place in an order with a gap before it.
    Step misfits() const
    {
        std::set<std::pair<QString, QString>> named;
        for (const WholeProblem &problem : wholeProblems(m_workspace))
            named.emplace(QLatin1String(problem.table), problem.subject);
        Step step;
        if (named.empty())
            return step;
        const auto take = [&](const auto &table) {
            for (const auto &[key, row] : table.rows()) {
                if (named.contains({tableOf(Row(row)), subjectOf(Row(row))}))
                    step.changes.push_back({Row(row), std::nullopt});
            }
        };
        take(m_workspace.settlements());
        take(m_workspace.leverage());
        take(m_workspace.attachments());
        return step;
    }

    Connection &m_connection;
    bool m_isStrict;
    std::map<std::string, TableSum> m_tableSums; ///< as the file has them
    Workspace m_workspace;
    Problems m_problems;
};

} // namespace

Workspace loadWorkspace(Connection &connection)
{
    Loader loader(connection, Loader::Damage::Throw);
    loader.load();
    return std::move(loader.workspace());
}

namespace {

/// What SQLite itself finds. Where it cannot even look, that is said.
template <class Check>
void bySqlite(Problems &problems, Check &&check)
{
    try {
        check();
    } catch (const SQLite::Exception &exception) {
        if (!isCorrupt(exception))
            throw;
        problems.push_back({Kind::FileDamaged, QString::fromUtf8(exception.what())});
    }
}

/// SQLite does not ask the tables' CHECKs while one of these is there.
class WithoutChecks
{
public:
    explicit WithoutChecks(Connection &connection) : m_connection(connection)
    {
        m_connection.run("PRAGMA ignore_check_constraints = ON");
    }
    ~WithoutChecks() { m_connection.database().tryExec("PRAGMA ignore_check_constraints = OFF"); }
    WithoutChecks(const WithoutChecks &) = delete;
    WithoutChecks &operator=(const WithoutChecks &) = delete;

private:
    Connection &m_connection;
};

void checkPages(Connection &connection, Problems &problems)
{
    // As in demandSoundPages(): CHECKs make most of the time, and what they say is asked of each row by loading, and of
    // each line of the journal by its checksum.
    const WithoutChecks without(connection);
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

/// A row by table and subject.
using JournalledRow = std::pair<QString, QString>;

/// All that is to be known of the journal, from one way through it.
struct JournalLines
{
    int count = 0;
    qint64 first = 1; ///< the least id and the greatest
    qint64 last = 0;
    qint64 tooLong = 0;          ///< the first id of a line that is, or 0
    std::vector<qint64> changed; ///< the ids of those whose own checksum does not fit
    TableSum sums;
    QHash<JournalledRow, QString> present; ///< the last state of each row that the journal knows to be there
};

JournalLines readLines(Connection &connection)
{
    JournalLines lines;
    SQLite::Statement query(connection.database(),
                            "SELECT id, sum, sum = " + sumOfColumns(connection, "journal") +
                                ", max(length(gesture), length(table_name), length(subject), length(before), "
                                "length(after)) > 1000, table_name, subject, after FROM journal ORDER BY id");
    const auto text = [&](int column) {
        const SQLite::Column found = query.getColumn(column);
        const char *bytes = found.getText();
        return QString::fromUtf8(bytes, found.getBytes());
    };
    while (query.executeStep()) {
        const qint64 id = query.getColumn(0).getInt64();
        lines.first = lines.count == 0 ? id : lines.first;
        lines.last = id;
        ++lines.count;
        lines.sums.add(query.getColumn(1).getInt64());
        if (query.getColumn(2).getInt() == 0)
            lines.changed.push_back(id);
        // Its lines are of ids, levels and times. To keep and compare one of hundreds of megabytes would take minutes,
        // and nobody could read what it differs in.
        if (lines.tooLong == 0 && query.getColumn(3).getInt() == 1)
            lines.tooLong = id;
        if (lines.tooLong != 0)
            continue;
        if (const QString after = text(6); after.isEmpty())
            lines.present.remove({text(4), text(5)});
        else
            lines.present.insert({text(4), text(5)}, after);
    }
    return lines;
}

void checkJournal(Connection &connection, const Workspace &workspace, IntegrityReport &report)
{
    JournalLines journal = readLines(connection);
    report.journalLines = journal.count;
    if (journal.first != 1 || journal.last != journal.count)
        report.problems.push_back(
            {Kind::JournalIncomplete, QStringLiteral("%1 of %2").arg(journal.count).arg(journal.last)});
    for (const qint64 line : journal.changed)
        report.problems.push_back({Kind::RowChanged, QString::number(line), QStringLiteral("journal")});
    if (journal.changed.empty() && tableSumOf(connection, "journal") != journal.sums)
        report.problems.push_back({Kind::TableChanged, {}, QStringLiteral("journal")});
    if (journal.tooLong != 0) {
        report.problems.push_back(
            {Kind::FileDamaged, QStringLiteral("line %1 of the journal is too long").arg(journal.tooLong)});
        return;
    }

    std::set<JournalledRow> known;
    for (const IntegrityProblem &each : report.problems)
        known.emplace(each.table, each.subject);
    const auto isKnown = [&](const JournalledRow &name) { return known.contains(name); };
    const auto differs = [&](const JournalledRow &name) {
        report.problems.push_back({Kind::JournalDiffers, name.second, name.first});
    };
    const auto isLost = [&](const JournalledRow &name) {
        const auto lost = std::ranges::find_if(report.problems, [&](const IntegrityProblem &each) {
            return each.kind == Kind::RowsLost && each.table == name.first && each.count > 0;
        });
        if (lost == report.problems.end())
            return false;
        --lost->count;
        report.problems.push_back({Kind::RowLost, name.second, name.first});
        return true;
    };
    std::set<JournalledRow> others;
    workspace.forEachRow([&](const Row &row) {
        JournalledRow name{tableOf(row), subjectOf(row)};
        const auto found = journal.present.find(name);
        const bool isSame = found != journal.present.end() && *found == stateOf(row);
        if (found != journal.present.end())
            journal.present.erase(found);
        if (!isSame && !isKnown(name))
            others.insert(std::move(name));
    });
    std::ranges::for_each(others, differs);
    // What is left of the journal's is not in the file. In order, so that the same is said each time.
    const std::set<JournalledRow> missing(journal.present.keyBegin(), journal.present.keyEnd());
    for (const JournalledRow &name : missing) {
        if (!isKnown(name) && !isLost(name))
            differs(name);
    }
    std::erase_if(report.problems,
                  [](const IntegrityProblem &each) { return each.kind == Kind::RowsLost && each.count == 0; });
}

} // namespace

FileJournal readJournal(Connection &connection)
{
    FileJournal journal;
    SQLite::Statement query(
        connection.database(),
        "SELECT at, gesture, direction, table_name, subject, before, after FROM journal ORDER BY id");
    const auto text = [&](int column) { return QString::fromStdString(query.getColumn(column).getString()); };
    while (query.executeStep()) {
        const auto at = parseTime(text(0).toLatin1());
        const auto direction = directionFrom(text(2));
        if (!at || !direction)
            throw Failure{FileError::Problem::Damaged, QStringLiteral("a line of the journal")};
        journal.push_back({*at, {text(1), *direction, text(3), text(4), text(5), text(6)}});
    }
    return withoutUndoneMerges(std::move(journal));
}

Checked checkFile(Connection &connection)
{
    Checked checked;
    IntegrityReport &report = checked.report;
    bySqlite(report.problems, [&] { checkPages(connection, report.problems); });
    bySqlite(report.problems, [&] { checkReferences(connection, report.problems); });
    Loader loader(connection, Loader::Damage::Note);
    bySqlite(report.problems, [&] { loader.load(); });
    report.problems.insert(report.problems.end(), loader.problems().begin(), loader.problems().end());
    checked.workspace = std::move(loader.workspace());
    report.reviews = checked.workspace.reviews().size();
    for (const auto &[id, review] : checked.workspace.reviews().rows())
        report.finishedReviews += review.isFinished() ? 1 : 0;
    for (const Review *review : changedSinceFinished(checked.workspace))
        report.problems.push_back({Kind::FinishedChanged, QString::number(review->number)});
    bySqlite(report.problems, [&] { checkJournal(connection, checked.workspace, report); });
    checked.workspace.setDamage(report.problems);
    return checked;
}

} // namespace waymark::storage
