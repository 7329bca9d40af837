// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/model/modelfile.h"
#include "tests/bench/bench.h"
#include "tests/bench/rawrows.h"

#include <QFile>
#include <QTemporaryDir>

namespace waymark::bench {
namespace {

constexpr int reviewCount = 1000;
const QDateTime noon(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

/// A review of the built-in model with an agreed answer to every statement, as rows.
void addReview(Step &step, int number)
{
    const Model &model = builtInModel();
    Review review;
    review.id = ReviewId::create();
    review.number = number;
    review.year = QStringLiteral("2026/27");
    review.title = QStringLiteral("Careers leadership review");
    review.date = QDate(2026, 11, 12);
    review.structure = model.structure.digest();
    review.wording = model.wording.digest();
    step.changes.push_back({std::nullopt, Row(review)});
    for (const Statement &statement : model.structure.statements()) {
        Decision decision{review.id, statement.number, Standing::Agreed, Level::from(2)};
        decision.rationale = QStringLiteral("Agreed after we had looked at the plan together.");
        decision.agreedAt = noon;
        step.changes.push_back({std::nullopt, Row(decision)});
    }
    step.lastReviewNumber = number;
}

/// A file with `reviews` reviews, written at one stroke.
void makeFile(const QString &path, int reviews)
{
    demand(Store::create(path, {QStringLiteral("Example Academy")}, builtInModel(), noon).has_value(), "create");
    const auto store = Store::open(path, noon);
    demand(store.has_value(), "open");
    Step step{QStringLiteral("bench"), {}};
    for (int i = 1; i <= reviews; ++i)
        addReview(step, i);
    demand((*store)->write(step, Direction::Do, noon, (*store)->load().value()).has_value(), "write");
}

/// SQLite's own C API with the settings of a Waymark file, and nothing around it.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        demand(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK,
               "raw open");
        run("PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; PRAGMA locking_mode = EXCLUSIVE;"
            "PRAGMA journal_mode = DELETE; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;");
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const char *sql)
    {
        demand(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(m_handle));
    }
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

void oneEdit()
{
    const QTemporaryDir folder;
    demand(folder.isValid(), "temporary folder");
    const QString path = folder.filePath(QStringLiteral("edit.waymark"));
    const QString rawPath = folder.filePath(QStringLiteral("edit-raw.waymark"));
    makeFile(path, 3);
    demand(QFile::copy(path, rawPath), "copy");
    const auto editor = Editor::open(path, noon);
    demand(editor.has_value(), "open");
    const ReviewId review = (*editor)->workspace().reviews().rows().begin()->first;
    const StatementNumber statement = *StatementNumber::from(3, 2);

    const Raw raw(rawPath);
    sqlite3_stmt *update = nullptr;
    sqlite3_prepare_v2(raw.handle(), "UPDATE decision SET level = ?1 WHERE review = ?2 AND theme = 3 AND statement = 2",
                       -1, &update, nullptr);
    const QByteArray id = review.toString().toUtf8();
    sqlite3_bind_text(update, 2, id.constData(), -1, SQLITE_STATIC);

    // The same content again would write nothing at all.
    int ours = 1; // all answers are at level 2
    int theirs = 1;
    Times times;
    Times reference;
    inTurn(
        300,
        [&] {
            const auto step =
                (*editor)->perform(edit::ChooseLevel{review, statement, Level::from(++ours % 4 + 1)}, noon);
            demand(step && !step->isEmpty(), "edit");
        },
        [&] {
            sqlite3_bind_int(update, 1, ++theirs % 4 + 1);
            demand(sqlite3_step(update) == SQLITE_DONE, "raw update");
            sqlite3_reset(update);
        },
        times, reference);
    sqlite3_finalize(update);
    report(QStringLiteral("One edit to durable / raw SQLite commit"), times, reference, 1.3);
}

namespace {

void opening(const QString &folder)
{
    const QString path = folder + u"/open.waymark";
    makeFile(path, reviewCount);
    Times times;
    Times reference;
    Times checking;
    inTurn(
        15,
        [&] {
            const auto editor = Editor::open(path, noon);
            demand(editor && (*editor)->workspace().decisions().size() == reviewCount * 32, "open");
        },
        [&] {
            const Raw raw(path);
            quint64 bytes = 0;
            for (const char *sql : {"SELECT * FROM institution", "SELECT * FROM structure", "SELECT * FROM wording",
                                    "SELECT * FROM review", "SELECT * FROM decision"})
                bytes += readAll(raw.handle(), sql);
            demand(bytes > 0, "raw read");
        },
        times, reference);
    report(QStringLiteral("Opening 1,000 reviews / reading by the C API"), times, reference, 1.5);
    // As window and command line open it: with the journal, twice as many rows, and all that can be checked.
    Times whole;
    Times both;
    inTurn(
        7, [&] { demand(Editor::openOrShow(path, noon).has_value(), "open"); },
        [&] {
            const Raw raw(path);
            for (const char *sql : {"SELECT * FROM institution", "SELECT * FROM structure", "SELECT * FROM wording",
                                    "SELECT * FROM review", "SELECT * FROM decision", "SELECT * FROM journal"})
                (void)readAll(raw.handle(), sql);
        },
        whole, both);
    report(QStringLiteral("  with the whole check / and the journal's rows"), whole, both, 3);
    const auto editor = Editor::open(path, noon);
    for (int i = 0; i < 5; ++i)
        checking.add(milliseconds([&] { demand((*editor)->check()->isSound(), "check"); }));
    reportMilliseconds(QStringLiteral("Checking everything in that file"), checking, 1000);
}

/// As window and command line open a file, of the size that a school has after twenty years.
void openingChecked(const QString &folder)
{
    const QString path = folder + u"/twenty.waymark";
    makeFile(path, 20);
    Times times;
    for (int i = 0; i < 15; ++i)
        times.add(milliseconds([&] { demand(Editor::openOrShow(path, noon).has_value(), "open"); }));
    reportMilliseconds(QStringLiteral("Opening 20 reviews with the whole check"), times, 100);
}

} // namespace

void storage()
{
    const QTemporaryDir folder;
    demand(folder.isValid(), "temporary folder");
    opening(folder.path());
    openingChecked(folder.path());
}

} // namespace waymark::bench
