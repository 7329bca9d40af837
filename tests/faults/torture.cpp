// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/export/workspacejson.h"
#include "core/sample/sample.h"
#include "tests/support/randomedits.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <numeric>
#include <random>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/// Opens damaged copies of sound files, each damaged in another way, and says how each ended. No copy may crash or hang
/// the program, and none may open as sound and hold other values than its original: that is a silent change.
///
///     waymark-faults-torture COUNT [SEED]        COUNT copies, by every kind of damage in turn
///     waymark-faults-torture cuts STEP [FROM]    copies cut short: each original to every STEP-th length from FROM on,
///                                                and a small file to every second length, even or odd as FROM is
///
/// Exit 1 where any of the three happened. The copies are opened in a child, many to each, for a crash to end only
/// that; a file that is named by its number can be made again from the seed.

using namespace waymark;
using waymark::testing::noon;

namespace {

constexpr int secondsForOne = 10;       ///< of a processor: on a busy machine a copy waits longer than it works
constexpr unsigned secondsToWait = 600; ///< where it does not work at all
constexpr int pageSize = 4096;
constexpr int copiesForChild = 500;
constexpr int smallStep = 2; ///< two processes make every length together

enum class How { Bit, Byte, Pages, Stale, Zeroes, Cut };
constexpr std::array names{"one bit", "one byte", "two pages swapped", "a page of earlier", "zeroes", "cut short"};
/// Unsaid: other values, and nothing to know it by, for a file of an older format has no checksums.
enum class End { Refused, Named, Same, Unsaid, Silent, Crashed, Hung };
constexpr std::size_t endCount = 7;

/// Shared with the child.
struct Tally
{
    int next = 0; ///< the copy that is being opened
    int copies = 0;
    std::array<std::array<int, endCount>, names.size()> of{}; ///< by how it was damaged and how it ended
};

struct Original
{
    const char *maker;
    QByteArray bytes;
    QByteArray earlier; ///< the same file some edits before
    QByteArray json;    ///< the values in it
    bool hasSums = true;
};

/// A copy of an original, made anew from its number.
struct Copy
{
    How how;
    QByteArray bytes;
};
using Maker = std::function<Copy(int copy)>;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "torture: %s\n", what);
    std::exit(2);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        stop("a file cannot be read");
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop("a file cannot be written");
}

QByteArray jsonOf(const Workspace &workspace)
{
    auto json = writeWorkspaceJson({workspace, false}, {});
    return json ? *json : QByteArray();
}

/// Edits of every kind, as a person makes them; refusals are as good as others.
void edit(Editor &editor, unsigned seed, int count)
{
    testing::RandomEdits edits(seed);
    for (int i = 0; i < count; ++i)
        (void)editor.perform(edits.next(editor.workspace()), noon);
}

Original finish(const char *maker, const QString &path)
{
    Original made{maker, {}, read(path), {}};
    {
        const auto editor = Editor::open(path, noon);
        if (!editor)
            stop(maker);
        edit(**editor, 7, 12);
        made.json = jsonOf((*editor)->workspace());
    }
    made.bytes = read(path);
    return made;
}

QString fixture(int format)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-%1.waymark").arg(format);
}

std::vector<Original> originals(const QString &folder)
{
    std::vector<Original> made;
    const QString sample = folder + QStringLiteral("/sample");
    if (!writeSample(sample))
        stop("the sample cannot be made");
    made.push_back(finish("the sample", sample));
    const QString kept = folder + QStringLiteral("/kept");
    write(kept, read(fixture(5)));
    made.push_back(finish("the kept file of format 5", kept));
    const QString random = folder + QStringLiteral("/random");
    {
        auto editor = Editor::create(random, {QStringLiteral("Example Academy")}, testing::model(), noon);
        if (!editor)
            stop("a file cannot be made");
        edit(**editor, 20261129, 600);
    }
    made.push_back(finish("random edits", random));
    return made;
}

/// As it was written in its day: the values are those that it has today.
Original older(const QString &folder)
{
    Original made{"the kept file of format 4", read(fixture(4)), read(fixture(4)), {}, false};
    const QString path = folder + QStringLiteral("/older");
    write(path, made.bytes);
    const auto editor = Editor::open(path, noon);
    if (!editor)
        stop(made.maker);
    made.json = jsonOf((*editor)->workspace());
    return made;
}

/// A file with little in it, its pages as small as SQLite has them: each length of it can be tried.
Original smallest(const QString &folder)
{
    const QString path = folder + QStringLiteral("/smallest");
    {
        auto editor = Editor::create(path, {QStringLiteral("Example Academy")}, testing::model(), noon);
        if (!editor)
            stop("a file cannot be made");
        edit(**editor, 3, 20);
    }
    sqlite3 *handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, "PRAGMA page_size = 512; VACUUM", nullptr, nullptr, nullptr) != SQLITE_OK)
        stop("no small file can be made");
    sqlite3_close(handle);
    return finish("a small file", path);
}

class Damager
{
public:
    explicit Damager(quint64 seed) : m_random(seed) {}

    QByteArray damaged(const Original &original, How how)
    {
        QByteArray bytes = original.bytes;
        const auto size = static_cast<int>(bytes.size());
        const auto page = [&] { return below(size / pageSize) * pageSize; };
        switch (how) {
        case How::Bit: {
            const int at = below(size);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        }
        case How::Byte:
            bytes[below(size)] = static_cast<char>(below(256));
            break;
        case How::Pages: {
            const int one = page();
            const int other = page();
            const QByteArray kept = bytes.mid(one, pageSize);
            bytes.replace(one, pageSize, bytes.mid(other, pageSize));
            bytes.replace(other, pageSize, kept);
            break;
        }
        case How::Stale: {
            const int one = below(static_cast<int>(std::min(bytes.size(), original.earlier.size())) / pageSize);
            bytes.replace(one * pageSize, pageSize, original.earlier.mid(one * pageSize, pageSize));
            break;
        }
        case How::Zeroes: {
            const int at = below(size);
            const int length = std::min(1 + below(chance() ? 64 : 3 * pageSize), size - at);
            bytes.replace(at, length, QByteArray(length, '\0'));
            break;
        }
        case How::Cut:
            bytes.truncate(chance() ? page() : below(size));
            break;
        }
        return bytes;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance() { return below(2) == 0; }

    std::mt19937_64 m_random;
};

End endOf(const QString &path, const Original &original)
{
    const auto opened = Editor::openOrShow(path, noon);
    if (!opened)
        return End::Refused;
    if (!(*opened)->workspace().damage().empty() || (*opened)->whyOnlyShown()) {
        (void)jsonOf((*opened)->workspace()); // what is left has to be one that can be read through
        return End::Named;
    }
    if (jsonOf((*opened)->workspace()) == original.json)
        return End::Same;
    return original.hasSums ? End::Silent : End::Unsaid;
}

/// Ends this process when it has worked, or waited, for so long; 0 for no limit.
void limit(int work, unsigned wait)
{
    itimerval timer{};
    timer.it_value.tv_sec = work;
    ::setitimer(ITIMER_PROF, &timer, nullptr);
    ::alarm(wait);
}

void openOne(int copy, const Maker &make, const Original &original, const QString &folder, Tally &tally)
{
    const QDir own(folder + QStringLiteral("/copies"));
    // An older file is copied before it is brought up to date, and copies of a hundred thousand would fill the disk.
    for (const QString &name : own.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(own.filePath(name));
    const QString path = own.filePath(QStringLiteral("copy.waymark"));
    const auto [how, bytes] = make(copy);
    write(path, bytes);
    limit(secondsForOne, secondsToWait);
    const End end = endOf(path, original);
    limit(0, 0);
    ++tally.of[static_cast<std::size_t>(how)][static_cast<std::size_t>(end)];
    if (end == End::Silent) {
        std::printf("SILENT CHANGE: copy %d of %s, %s\n", copy, original.maker, names[static_cast<std::size_t>(how)]);
        std::fflush(stdout);
    }
    tally.next = copy + 1;
}

/// Copies from `first` up to `last`, by children that are followed by others where they die.
void openAll(int first, int last, const Maker &make, const Original &original, const QString &folder, Tally &tally)
{
    tally.next = first;
    while (tally.next < last) {
        const pid_t child = ::fork();
        if (child < 0)
            stop("no child can be started");
        if (child == 0) {
            const int until = std::min(last, tally.next + copiesForChild);
            for (int copy = tally.next; copy < until; ++copy)
                openOne(copy, make, original, folder, tally);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            continue;
        const bool hung = WIFSIGNALED(status) && (WTERMSIG(status) == SIGALRM || WTERMSIG(status) == SIGPROF);
        const auto how = static_cast<std::size_t>(make(tally.next).how);
        std::printf("%s: copy %d of %s, %s\n", hung ? "HUNG" : "CRASHED", tally.next, original.maker, names[how]);
        ++tally.of[how][static_cast<std::size_t>(hung ? End::Hung : End::Crashed)];
        ++tally.next;
    }
    tally.copies += last - first;
}

/// `count` copies, by every kind of damage in turn, shared out to the originals; and a tenth of them of an older
/// format.
void damageAll(int count, quint64 seed, const QString &folder, Tally &tally)
{
    const auto damage = [&](const Original &original, int first, int last) {
        openAll(
            first, last,
            [&](int copy) {
                const auto how = static_cast<How>(static_cast<std::size_t>(copy) % names.size());
                return Copy{how, Damager(seed * 1'000'003 + static_cast<quint64>(copy)).damaged(original, how)};
            },
            original, folder, tally);
    };
    const auto files = originals(folder);
    const auto fileCount = static_cast<int>(files.size());
    for (int i = 0; i < fileCount; ++i) {
        const auto share = [&](int number) { return static_cast<int>(qint64(count) * number / fileCount); };
        damage(files[static_cast<std::size_t>(i)], share(i), share(i + 1));
    }
    damage(older(folder), count, count + count / 10);
}

/// Each original cut to every `step`-th length from `from` on, and the small one to every length of its own share.
void cutAll(int step, int from, const QString &folder, Tally &tally)
{
    const auto cut = [&](const Original &original, int every, int first) {
        const auto lengths = (static_cast<int>(original.bytes.size()) - first + every - 1) / every;
        openAll(
            0, std::max(0, lengths),
            [&](int copy) {
                return Copy{How::Cut, original.bytes.left(first + copy * every)};
            },
            original, folder, tally);
    };
    for (const Original &original : originals(folder))
        cut(original, step, from);
    cut(older(folder), step, from);
    cut(smallest(folder), smallStep, from % smallStep);
}

} // namespace

int main(int argc, char **argv)
{
    const bool cuts = argc > 2 && std::strcmp(argv[1], "cuts") == 0;
    const int count = cuts ? std::atoi(argv[2]) : argc > 1 ? std::atoi(argv[1]) : 0;
    const char *last = argc > (cuts ? 3 : 2) ? argv[cuts ? 3 : 2] : nullptr;
    const quint64 seed = last ? std::strtoull(last, nullptr, 10) : cuts ? 0 : 1;
    if (count < 1)
        stop("waymark-faults-torture COUNT [SEED], or: cuts STEP [FROM]");
    QElapsedTimer time;
    time.start();
    QTemporaryDir folder(QStringLiteral("/dev/shm/waymark-torture-XXXXXX"));
    if (!folder.isValid())
        folder = QTemporaryDir();
    QDir(folder.path()).mkdir(QStringLiteral("copies"));
    void *shared = ::mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        stop("no memory");
    auto &tally = *new (shared) Tally;
    if (cuts)
        cutAll(count, static_cast<int>(seed), folder.path(), tally);
    else
        damageAll(count, seed, folder.path(), tally);

    std::printf("%-20s %8s %8s %8s %8s %8s %8s %8s\n", "damaged by", "refused", "named", "the same", "no sums",
                "SILENT", "CRASHED", "HUNG");
    std::array<int, endCount> sums{};
    for (std::size_t how = 0; how < names.size(); ++how) {
        const auto &row = tally.of[how];
        if (std::accumulate(row.begin(), row.end(), 0) == 0)
            continue;
        std::printf("%-20s", names[how]);
        for (std::size_t end = 0; end < endCount; ++end) {
            std::printf(" %8d", row[end]);
            sums[end] += row[end];
        }
        std::printf("\n");
    }
    const int bad = sums[4] + sums[5] + sums[6];
    std::printf("%d %s in %lld s (%s %llu): %d refused, %d shown with their losses, %d the same, %d without checksums "
                "and other; %d silent changes, %d crashes, %d hangs\n",
                tally.copies, cuts ? "files cut short" : "damaged files", static_cast<long long>(time.elapsed() / 1000),
                cuts ? "from" : "seed", static_cast<unsigned long long>(seed), sums[0], sums[1], sums[2], sums[3],
                sums[4], sums[5], sums[6]);
    return bad == 0 ? 0 : 1;
}
