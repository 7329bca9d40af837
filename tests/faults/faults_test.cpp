// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the table, on a disk that fails at each of its calls.
#include "tests/faults/operations.h"
#include "tests/support/catch.h"
#include "tests/support/faultydisk.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Fault
{
    const char *name;
    DiskCalls kinds;
    int code;
};
constexpr Fault faults[] = {
    {"write", static_cast<DiskCalls>(DiskCall::Write), SQLITE_IOERR_WRITE},
    {"full disk", DiskCall::Write | DiskCall::Truncate, SQLITE_FULL},
    {"sync", static_cast<DiskCalls>(DiskCall::Sync), SQLITE_IOERR_FSYNC},
    {"open", static_cast<DiskCalls>(DiskCall::Open), SQLITE_CANTOPEN},
    {"delete", static_cast<DiskCalls>(DiskCall::Remove), SQLITE_IOERR_DELETE},
    {"lock", static_cast<DiskCalls>(DiskCall::Lock), SQLITE_IOERR_LOCK},
};

/// In memory where the system offers that.
struct FaultGround
{
    QTemporaryDir folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/waymark-XXXXXX")};
    Ground ground{folder.path()};
};

struct Outcome
{
    int tried = 0;
    int failures = 0; ///< deeds that failed, and were done when the fault was gone
};

QStringList halfMade(const Ground &ground)
{
    QStringList found;
    QDirIterator each(ground.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        // One that was set aside is whole, and the person is told of it.
        const bool isJournal = path.endsWith(QStringLiteral("-journal")) && !path.contains(QStringLiteral("set-aside"));
        if (path.contains(QStringLiteral(".part")) || isJournal)
            found.append(path);
    }
    return found;
}

/// The deeds, the disk failing after so many calls. A deed that fails has to leave everything as it was, and to succeed
/// when it is tried again on a disk that is well. Whether the fault was met.
bool tryOnce(const Operation &operation, const Ground &prepared, const Moments &moments, const Fault &fault, int calls,
             std::optional<int> times, Outcome &outcome)
{
    const FaultGround it;
    copyGround(prepared, it.ground);
    FaultyDisk disk;
    std::unique_ptr<Editor> editor;
    disk.failAfter(calls, fault.code, times, fault.kinds);
    bool met = false;
    for (std::size_t i = 0; i < operation.deeds.size(); ++i) {
        const auto done = operation.deeds[i](it.ground, editor);
        met = met || disk.hasFailed();
        if (done)
            continue;
        ++outcome.failures;
        CHECK(met);
        if (editor)
            CHECK(valuesOf(editor->workspace()) == moments.states[static_cast<int>(i)]);
        disk.heal();
        const auto again = operation.deeds[i](it.ground, editor);
        INFO("deed " << i);
        REQUIRE(again.has_value());
    }
    disk.heal();
    editor.reset();
    const Held held = heldIn(it.ground);
    CHECK(held.values == moments.states.back());
    CHECK(held.wrong.join(u'\n').toStdString() == "");
    for (const QByteArray &other : held.others)
        CHECK(moments.knows(other));
    CHECK(halfMade(it.ground).join(u'\n').toStdString() == "");
    ++outcome.tried;
    return met;
}

/// Every `stride`-th call of each kind.
void failAll(int stride)
{
    for (const Operation &operation : operations()) {
        const FaultGround prepared;
        operation.prepare(prepared.ground);
        const FaultGround rehearsed;
        const FaultGround seen;
        const Moments moments = momentsOf(operation, prepared.ground, rehearsed.ground, seen.ground);
        for (const Fault &fault : faults) {
            for (const std::optional<int> times : {std::optional(1), std::optional<int>()}) {
                Outcome outcome;
                for (int calls = 0;; calls += stride) {
                    INFO(operation.name << ": " << fault.name << " fails after " << calls << " calls, "
                                        << (times ? "once" : "from then on"));
                    if (!tryOnce(operation, prepared.ground, moments, fault, calls, times, outcome))
                        break;
                }
                std::printf("%-24s %-10s %-13s %4d tried, %4d failed and were done afterwards\n", operation.name,
                            fault.name, times ? "once" : "from then on", outcome.tried, outcome.failures);
            }
        }
    }
}

} // namespace

TEST_CASE("On a disk that fails at any call everything is wholly done or not at all, and goes on when it is well again",
          "[faults]")
{
    failAll(41);
}

TEST_CASE("The same at every single call", "[.][everyfault]") { failAll(1); }
