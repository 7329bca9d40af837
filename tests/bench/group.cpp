// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/export/groupexport.h"
#include "core/group/groupreading.h"
#include "core/model/modelfile.h"
#include "tests/bench/bench.h"
#include "tests/bench/rawrows.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <thread>

namespace waymark::bench {
namespace {

constexpr int institutions = 5000;
constexpr int different = 20;
const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

/// A school with three years of reviews, every statement agreed with a reason.
void makeSchool(const QString &path, int number)
{
    const Model &model = builtInModel();
    const auto editor = Editor::create(path, {QStringLiteral("School %1").arg(number)}, model, noon);
    demand(editor.has_value(), "create");
    for (int year = 2024; year < 2027; ++year) {
        Review review;
        review.id = ReviewId::create();
        review.year = QStringLiteral("%1/%2").arg(year).arg(year - 1999);
        review.title = QStringLiteral("Careers leadership review");
        review.date = QDate(year, 11, 12);
        review.structure = model.structure.digest();
        review.wording = model.wording.digest();
        demand((*editor)->perform(edit::AddReview{review, {}}, noon).has_value(), "review");
        edit::Answer answer{review.id, {}, true, noon};
        int at = number;
        for (const Statement &statement : model.structure.statements())
            answer.answers.push_back({statement.number, edit::Answer::One::Kind::Level, Level::from(2 + ++at % 3)});
        demand((*editor)->perform(answer, noon).has_value(), "answers");
    }
}

/// Every row of every table of the files, through the C API with one connection each, on as many threads as given.
void readByTheCApi(const std::vector<QByteArray> &paths, const std::vector<QByteArray> &queries, unsigned threads)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < paths.size(); at = next++) {
            sqlite3 *handle = nullptr;
            demand(sqlite3_open_v2(paths[at].constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                                   nullptr) == SQLITE_OK,
                   "raw open");
            for (const QByteArray &query : queries)
                (void)readAll(handle, query.constData());
            sqlite3_close(handle);
        }
    };
    std::vector<std::thread> all;
    for (unsigned i = 1; i < threads; ++i)
        all.emplace_back(work);
    work();
    for (std::thread &each : all)
        each.join();
}

std::vector<QByteArray> queriesOfAllTables(const QByteArray &path)
{
    sqlite3 *handle = nullptr;
    demand(sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK, "raw open");
    sqlite3_stmt *tables = nullptr;
    sqlite3_prepare_v2(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'journal'", -1, &tables,
                       nullptr);
    std::vector<QByteArray> queries;
    while (sqlite3_step(tables) == SQLITE_ROW)
        queries.push_back("SELECT * FROM " +
                          QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(tables, 0))));
    sqlite3_finalize(tables);
    sqlite3_close(handle);
    return queries;
}

} // namespace

void group()
{
    const QTemporaryDir folder;
    demand(folder.isValid(), "temporary folder");
    QByteArrayList schools;
    for (int i = 0; i < different; ++i) {
        const QString path = folder.filePath(QStringLiteral("made"));
        QFile::remove(path);
        makeSchool(path, i);
        QFile file(path);
        demand(file.open(QIODevice::ReadOnly), "read");
        schools.append(file.readAll());
    }
    for (int i = 0; i < institutions; ++i) {
        QFile file(folder.filePath(QStringLiteral("school-%1.waymark").arg(i)));
        demand(file.open(QIODevice::WriteOnly) && file.write(schools[i % different]) > 0, "copy");
    }
    Times times;
    Times reference;
    inTurn(
        2,
        [&] {
            InstitutionGroupProgress progress;
            const InstitutionGroup read =
                readInstitutionGroup(institutionGroupSourcesIn(folder.path()),
                                     static_cast<int>(std::thread::hardware_concurrency()), progress);
            demand(read.members.size() + read.copies.size() == institutions && read.unread.empty(), "all read");
            demand(!QJsonDocument(institutionGroupJson(read)).toJson().isEmpty(), "written");
        },
        [&] {
            qint64 bytes = 0;
            for (const InstitutionGroupSource &source : institutionGroupSourcesIn(folder.path())) {
                QFile file(source.path);
                demand(file.open(QIODevice::ReadOnly), "read");
                bytes += file.readAll().size();
            }
            demand(bytes > 0, "bytes");
        },
        times, reference);
    report(QStringLiteral("5,000 files side by side / reading their bytes"), times, reference, 100);
    std::vector<QByteArray> paths;
    for (const InstitutionGroupSource &source : institutionGroupSourcesIn(folder.path()))
        paths.push_back(source.path.toUtf8());
    const std::vector<QByteArray> queries = queriesOfAllTables(paths.front());
    Times rows;
    for (int i = 0; i < 2; ++i)
        rows.add(
            milliseconds([&] { readByTheCApi(paths, queries, std::max(1U, std::thread::hardware_concurrency())); }));
    report(QStringLiteral("  / reading their rows by the C API, on all cores"), times, rows, 3);
    reportMilliseconds(QStringLiteral("  the same in milliseconds"), times, 60'000);
}

} // namespace waymark::bench
