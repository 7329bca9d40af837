// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/operations.h"
#include "tests/support/faultydisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/// Kills what is in the table of operations at random moments, as the system or a flat battery does, and looks at what
/// is there afterwards. What was acknowledged must be there, the rest wholly or not at all, every file sound, and no
/// backup or copy half made.
///
///     waymark-faults-kills COUNT [SEED]    exit 1 where anything was lost or half done
///
/// Of five kills one is of the window, one of the command line, and three are of the editor that both use: by turns at
/// any time, and between two changes to the disk.

using namespace waymark;
using namespace waymark::testing;

namespace {

/// How many kills found what.
struct Found
{
    int kills = 0;
    int finished = 0; ///< it was done before it could be killed
    int old = 0;      ///< what was under way is not there at all
    int whole = 0;    ///< it is there wholly, though it could not be acknowledged any more
    int bad = 0;
};
using Tally = std::map<std::string, Found>;

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "kills: %s\n", why);
    std::exit(2);
}

void tell(Found &found, const std::string &name, int kill, const QString &what)
{
    ++found.bad;
    std::printf("BAD: kill %d, %s: %s\n", kill, name.c_str(), qPrintable(what));
    std::fflush(stdout);
}

/// A folder prepared once, and copied for each kill.
struct Prepared
{
    QTemporaryDir folder;
    Ground ground{folder.path()};
};

struct Rehearsed : Prepared
{
    Moments moments;
    int changes = 0; ///< to the disk
    qint64 microseconds = 0;
};

std::unique_ptr<Rehearsed> rehearse(const Operation &operation)
{
    auto made = std::make_unique<Rehearsed>();
    operation.prepare(made->ground);
    const QTemporaryDir done;
    const QTemporaryDir seen;
    made->moments = momentsOf(operation, made->ground, {done.path()}, {seen.path()});
    const QTemporaryDir measured;
    const Ground ground{measured.path()};
    copyGround(made->ground, ground);
    FaultyDisk disk;
    disk.heal();
    QElapsedTimer time;
    time.start();
    std::unique_ptr<Editor> editor;
    for (const Deed &deed : operation.deeds) {
        if (!deed(ground, editor))
            give(operation.name);
    }
    editor.reset();
    made->microseconds = time.nsecsElapsed() / 1000;
    made->changes = disk.changes();
    return made;
}

/// A child does it, and is killed by itself between two changes to the disk, or from here at any time.
class InProcess
{
public:
    explicit InProcess(std::mt19937 &random) : m_random(random)
    {
        void *shared =
            ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared == MAP_FAILED)
            give("no memory");
        m_done = new (shared) std::atomic<int>;
        for (const Operation &operation : operations())
            m_rehearsed.push_back(rehearse(operation));
    }

    void kill(int number, int turn, Tally &tally)
    {
        const auto which = static_cast<std::size_t>(turn) % operations().size();
        const Operation &operation = operations()[which];
        const Rehearsed &rehearsed = *m_rehearsed[which];
        const QTemporaryDir folder;
        const Ground ground{folder.path()};
        copyGround(rehearsed.ground, ground);
        const bool killed = run(operation, rehearsed, ground, turn / static_cast<int>(operations().size()) % 2 == 0);
        Found &found = tally[operation.name];
        ++found.kills;
        found.finished += killed ? 0 : 1;

        const int acknowledged = *m_done;
        const Held held = heldIn(ground);
        for (const QString &each : held.wrong)
            tell(found, operation.name, number, each);
        const QList<QByteArray> &states = rehearsed.moments.states;
        const QByteArray &before = states[acknowledged];
        const QByteArray &after = states[std::min(acknowledged + 1, static_cast<int>(states.size()) - 1)];
        if (held.values != before && held.values != after)
            tell(found, operation.name, number,
                 QStringLiteral("after %1 deeds the file is neither as before the next nor as after it")
                     .arg(acknowledged));
        else if (killed)
            ++(held.values == before ? found.old : found.whole);
        for (const QByteArray &other : held.others) {
            if (!rehearsed.moments.knows(other))
                tell(found, operation.name, number, QStringLiteral("a backup or copy holds what there never was"));
        }
    }

private:
    bool run(const Operation &operation, const Rehearsed &rehearsed, const Ground &ground, bool timed)
    {
        *m_done = 0;
        const auto calls = static_cast<int>(m_random() % static_cast<unsigned>(rehearsed.changes + 1));
        const auto moment =
            static_cast<unsigned long>(m_random() % static_cast<unsigned>(rehearsed.microseconds * 3 / 2 + 1));
        const pid_t child = ::fork();
        if (child < 0)
            give("no child can be started");
        if (child == 0) {
            FaultyDisk disk;
            if (!timed)
                disk.killAfter(calls);
            std::unique_ptr<Editor> editor;
            for (const Deed &deed : operation.deeds) {
                if (!deed(ground, editor))
                    ::_exit(3);
                ++*m_done;
            }
            ::_exit(0);
        }
        if (timed) {
            QThread::usleep(moment);
            ::kill(child, SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
            give(operation.name);
        return WIFSIGNALED(status);
    }

    std::mt19937 &m_random;
    std::atomic<int> *m_done;
    std::vector<std::unique_ptr<Rehearsed>> m_rehearsed;
};

/// The program itself, killed from here.
class Programs
{
public:
    Programs(std::mt19937 &random, ProgramOperation::By by) : m_random(random), m_by(by)
    {
        for (const ProgramOperation &each : programOperations()) {
            if (each.by != by)
                continue;
            m_operations.push_back(&each);
            m_prepared.push_back(std::make_unique<Prepared>());
            each.prepare(m_prepared.back()->ground);
            const QTemporaryDir seen;
            copyGround(m_prepared.back()->ground, Ground{seen.path()});
            m_before.push_back(heldIn(Ground{seen.path()}).values);
            m_microseconds.push_back(m_by == ProgramOperation::By::Window ? 150'000 : 60'000);
        }
    }

    bool areThere() const { return QFile::exists(program()); }

    void kill(int number, int turn, Tally &tally)
    {
        const auto which = static_cast<std::size_t>(turn) % m_operations.size();
        const ProgramOperation &operation = *m_operations[which];
        const QTemporaryDir folder;
        const Ground ground{folder.path()};
        copyGround(m_prepared[which]->ground, ground);
        QProcess process;
        const bool killed = run(process, operation, ground, m_microseconds[which]);
        const std::string name =
            std::string(operation.name) + (isWindow() ? ", in the window" : ", on the command line");
        Found &found = tally[name];
        ++found.kills;
        found.finished += killed ? 0 : 1;
        const QList<QByteArray> said = process.readAllStandardOutput().split('\n');
        if (!killed && process.exitCode() != 0)
            tell(found, name, number, QString::fromLocal8Bit(process.readAllStandardError()));

        // The last line may be cut short. What the command line acknowledges, it does by its end.
        const int told = said.size() > 1 ? said[said.size() - 2].toInt() : 0;
        const int acknowledged = isWindow() ? told : killed ? 0 : operation.parts;
        const Held held = heldIn(ground);
        for (const QString &each : held.wrong)
            tell(found, name, number, each);
        // Killed later the next time where nothing was done yet, and sooner where it was: so most kills meet it at
        // work.
        if (held.values == m_before[which]) {
            if (acknowledged > 0)
                tell(found, name, number,
                     QStringLiteral("%1 was acknowledged, and nothing is there").arg(acknowledged));
            found.old += killed ? 1 : 0;
            m_microseconds[which] = std::min<qint64>(m_microseconds[which] * 4 / 3, 2'000'000);
            return;
        }
        const int done = operation.done(*readToShow(ground.file()));
        const int most = operation.parts > 0 ? operation.parts : acknowledged + 1;
        if (done < acknowledged || done > most)
            tell(found, name, number, QStringLiteral("%1 was acknowledged, %2 is there").arg(acknowledged).arg(done));
        found.whole += killed && done > acknowledged ? 1 : 0;
        found.old += killed && done == acknowledged ? 1 : 0;
        m_microseconds[which] = std::max<qint64>(m_microseconds[which] * 2 / 3, 5'000);
    }

private:
    bool isWindow() const { return m_by == ProgramOperation::By::Window; }
    QString program() const
    {
        return isWindow() ? QStringLiteral(WAYMARK_BIN_DIR "/waymark-faults-window")
                          : QStringLiteral(WAYMARK_BIN_DIR "/waymark-cli");
    }

    /// Whether it was killed, at a moment of so many microseconds.
    bool run(QProcess &process, const ProgramOperation &operation, const Ground &ground, qint64 microseconds)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *home : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(home), ground.folder + QStringLiteral("/home"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(program(), operation.arguments(ground));
        // The window says when it is there, and only then begins.
        if (!process.waitForStarted(30'000) || (isWindow() && !process.waitForReadyRead(60'000)))
            give("a program did not start");
        QElapsedTimer time;
        time.start();
        QThread::usleep(static_cast<unsigned long>(m_random() % static_cast<unsigned>(microseconds * 5 / 4)));
        process.kill();
        if (!process.waitForFinished(60'000))
            give("a program did not end");
        const bool killed = process.exitStatus() == QProcess::CrashExit;
        return killed;
    }

    std::mt19937 &m_random;
    ProgramOperation::By m_by;
    std::vector<const ProgramOperation *> m_operations;
    std::vector<std::unique_ptr<Prepared>> m_prepared;
    std::vector<QByteArray> m_before;
    std::vector<qint64> m_microseconds;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 0;
    const auto seed = argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 1U;
    if (count < 1)
        give("waymark-faults-kills COUNT [SEED]");
    QElapsedTimer time;
    time.start();
    std::mt19937 random(seed);
    Tally tally;
    InProcess editor(random);
    Programs commandLine(random, ProgramOperation::By::CommandLine);
    Programs window(random, ProgramOperation::By::Window);
    for (int i = 0, edits = 0; i < count; ++i) {
        if (i % 5 == 3 && commandLine.areThere())
            commandLine.kill(i, i / 5, tally);
        else if (i % 5 == 4 && window.areThere())
            window.kill(i, i / 5, tally);
        else
            editor.kill(i, edits++, tally);
    }

    std::printf("%-36s %6s %9s %6s %6s %6s\n", "killed during", "kills", "finished", "old", "new", "BAD");
    Found all;
    for (const auto &[name, found] : tally) {
        std::printf("%-36s %6d %9d %6d %6d %6d\n", name.c_str(), found.kills, found.finished, found.old, found.whole,
                    found.bad);
        all.kills += found.kills;
        all.finished += found.finished;
        all.old += found.old;
        all.whole += found.whole;
        all.bad += found.bad;
    }
    std::printf("%d kills in %lld s (seed %u): %d had finished, %d left the old, %d the new; %d lost or half done\n",
                all.kills, static_cast<long long>(time.elapsed() / 1000), seed, all.finished, all.old, all.whole,
                all.bad);
    return all.bad == 0 ? 0 : 1;
}
