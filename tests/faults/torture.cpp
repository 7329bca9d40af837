// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/export/workspacejson.h"
#include "core/sample/sample.h"
#include "tests/support/randomedits.h"
#include "tests/support/workspaces.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/// Opens damaged copies of sound files, each damaged in another way, and says how each ended. No copy may crash or hang
/// the program, and none may open as sound and hold other values than its original: that is a silent change.
///
///     waymark-faults-torture COUNT [SEED]    exit 1 where any of the three happened
///
/// The copies are opened in a child, many to each, for a crash to end only that; a file that is named by its number can
/// be made again from the seed.

using namespace waymark;
using waymark::testing::noon;

namespace {

constexpr int secondsForOne = 10;
constexpr int pageSize = 4096;
constexpr int copiesForChild = 500;

enum class How { Bit, Byte, Pages, Stale, Zeroes, Cut };
constexpr std::array names{"one bit", "one byte", "two pages swapped", "a page of earlier", "zeroes", "cut short"};
enum class End { Refused, Named, Same, Silent, Crashed, Hung };
constexpr std::size_t endCount = 6;

/// Shared with the child.
struct Tally
{
    int next = 0;                                             ///< the copy that is being opened
    std::array<std::array<int, endCount>, names.size()> of{}; ///< by how it was damaged and how it ended
};

struct Original
{
    const char *maker;
    QByteArray bytes;
    QByteArray earlier; ///< the same file some edits before
    QByteArray json;    ///< the values in it
};

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

std::vector<Original> originals(const QString &folder)
{
    std::vector<Original> made;
    const QString sample = folder + QStringLiteral("/sample");
    if (!writeSample(sample))
        stop("the sample cannot be made");
    made.push_back(finish("the sample", sample));
    const QString fixture = folder + QStringLiteral("/fixture");
    write(fixture, read(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-5.waymark")));
    made.push_back(finish("the kept file of format 5", fixture));
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
    return jsonOf((*opened)->workspace()) == original.json ? End::Same : End::Silent;
}

void openOne(int copy, quint64 seed, const Original &original, const QString &folder, Tally &tally)
{
    const auto how = static_cast<How>(static_cast<std::size_t>(copy) % names.size());
    const QString path = folder + QStringLiteral("/copy.waymark");
    write(path, Damager(seed * 1'000'003 + static_cast<quint64>(copy)).damaged(original, how));
    ::alarm(secondsForOne);
    const End end = endOf(path, original);
    ::alarm(0);
    ++tally.of[static_cast<std::size_t>(how)][static_cast<std::size_t>(end)];
    if (end == End::Silent) {
        std::printf("SILENT CHANGE: copy %d of %s, %s\n", copy, original.maker, names[static_cast<std::size_t>(how)]);
        std::fflush(stdout);
    }
    tally.next = copy + 1;
}

/// Every copy up to `last`, by children that are followed by others where they die.
void openAll(int last, quint64 seed, const Original &original, const QString &folder, Tally &tally)
{
    while (tally.next < last) {
        const pid_t child = ::fork();
        if (child < 0)
            stop("no child can be started");
        if (child == 0) {
            const int until = std::min(last, tally.next + copiesForChild);
            for (int copy = tally.next; copy < until; ++copy)
                openOne(copy, seed, original, folder, tally);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            continue;
        const bool hung = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
        const auto how = static_cast<std::size_t>(tally.next) % names.size();
        std::printf("%s: copy %d of %s, %s\n", hung ? "HUNG" : "CRASHED", tally.next, original.maker, names[how]);
        ++tally.of[how][static_cast<std::size_t>(hung ? End::Hung : End::Crashed)];
        ++tally.next;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 0;
    const quint64 seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    if (count < 1)
        stop("waymark-faults-torture COUNT [SEED]");
    QElapsedTimer time;
    time.start();
    QTemporaryDir folder(QStringLiteral("/dev/shm/waymark-torture-XXXXXX"));
    if (!folder.isValid())
        folder = QTemporaryDir();
    void *shared = ::mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        stop("no memory");
    auto &tally = *new (shared) Tally;
    const auto files = originals(folder.path());
    const auto fileCount = static_cast<int>(files.size());
    for (int i = 0; i < fileCount; ++i)
        openAll(static_cast<int>(qint64(count) * (i + 1) / fileCount), seed, files[static_cast<std::size_t>(i)],
                folder.path(), tally);

    std::printf("%-20s %8s %8s %8s %8s %8s %8s\n", "damaged by", "refused", "named", "the same", "SILENT", "CRASHED",
                "HUNG");
    std::array<int, endCount> sums{};
    for (std::size_t how = 0; how < names.size(); ++how) {
        std::printf("%-20s", names[how]);
        for (std::size_t end = 0; end < endCount; ++end) {
            std::printf(" %8d", tally.of[how][end]);
            sums[end] += tally.of[how][end];
        }
        std::printf("\n");
    }
    const int bad = sums[3] + sums[4] + sums[5];
    std::printf("%d damaged copies of %d files in %lld s (seed %llu): %d silent changes, %d crashes, %d hangs\n",
                tally.next, fileCount, static_cast<long long>(time.elapsed() / 1000),
                static_cast<unsigned long long>(seed), sums[3], sums[4], sums[5]);
    return bad == 0 ? 0 : 1;
}
