// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <csignal>
#include <cstdlib>
#include <sqlite3.h>
#include <utility>

namespace waymark::testing {
namespace {

sqlite3_vfs *theSystem = nullptr;
sqlite3_vfs theVfs;
int callsLeft = -1; // none to fail
int failuresLeft = 0;
int codeToFail = SQLITE_IOERR;
DiskCalls kindsToFail = changesToDisk;
int changesSeen = 0;
bool failedOnce = false;
std::function<void()> deedToDo;
bool kills = false;
sqlite3_int64 unreadableFrom = -1; // everything can be read

[[noreturn]] void killThisProgram()
{
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::abort(); // where there is no such signal, and to end for certain
}

/// The code to fail with now, or SQLITE_OK.
int fault(DiskCall kind)
{
    if ((static_cast<DiskCalls>(kind) & changesToDisk) != 0)
        ++changesSeen;
    if ((static_cast<DiskCalls>(kind) & kindsToFail) == 0)
        return SQLITE_OK;
    if (callsLeft < 0)
        return SQLITE_OK;
    if (callsLeft > 0) {
        --callsLeft;
        return SQLITE_OK;
    }
    if (kills)
        killThisProgram();
    if (deedToDo) {
        failedOnce = true;
        callsLeft = -1;
        std::exchange(deedToDo, nullptr)();
        return SQLITE_OK;
    }
    if (failuresLeft == 0)
        return SQLITE_OK;
    --failuresLeft;
    failedOnce = true;
    return codeToFail;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

const sqlite3_io_methods methods = {
    1,
    [](sqlite3_file *f) { return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK; },
    [](sqlite3_file *f, void *data, int size, sqlite3_int64 at) {
        if (unreadableFrom >= 0 && at >= unreadableFrom)
            return SQLITE_IOERR_READ;
        return real(f)->pMethods->xRead(real(f), data, size, at);
    },
    [](sqlite3_file *f, const void *data, int size, sqlite3_int64 at) {
        const int code = fault(DiskCall::Write);
        return code ? code : real(f)->pMethods->xWrite(real(f), data, size, at);
    },
    [](sqlite3_file *f, sqlite3_int64 size) {
        const int code = fault(DiskCall::Truncate);
        return code ? code : real(f)->pMethods->xTruncate(real(f), size);
    },
    [](sqlite3_file *, int) {
        return fault(DiskCall::Sync);
    }, // no power is cut in tests: what is written may stay in memory
    [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file *f, int lock) {
        const int code = fault(DiskCall::Lock);
        return code ? code : real(f)->pMethods->xLock(real(f), lock);
    },
    [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file *f, int *reserved) { return real(f)->pMethods->xCheckReservedLock(real(f), reserved); },
    [](sqlite3_file *f, int operation, void *data) {
        return real(f)->pMethods->xFileControl(real(f), operation, data);
    },
    [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    ours->base.pMethods = nullptr; // nothing to close where it fails
    if (const int failed = fault(DiskCall::Open))
        return failed;
    const int code = theSystem->xOpen(theSystem, name, ours->real, flags, given);
    ours->base.pMethods = ours->real->pMethods ? &methods : nullptr;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int code = fault(DiskCall::Remove);
    return code ? code : theSystem->xDelete(theSystem, name, syncFolder);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    theSystem = sqlite3_vfs_find(nullptr);
    theVfs = *theSystem;
    theVfs.zName = "faulty";
    theVfs.szOsFile = static_cast<int>(sizeof(File)) + theSystem->szOsFile;
    theVfs.xOpen = openFile;
    theVfs.xDelete = removeFile;
    // The rest is the system's own, which finds its data in pAppData, copied with everything else.
    heal();
    sqlite3_vfs_register(&theVfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&theVfs);
    sqlite3_vfs_register(theSystem, 1);
}

void FaultyDisk::failAfter(int calls, int code, std::optional<int> times, DiskCalls kinds)
{
    kindsToFail = kinds;
    callsLeft = calls;
    failuresLeft = times.value_or(-1);
    codeToFail = code;
    failedOnce = false;
}

void FaultyDisk::doAfter(int calls, std::function<void()> deed)
{
    callsLeft = calls;
    failedOnce = false;
    deedToDo = std::move(deed);
}

void FaultyDisk::killAfter(int calls)
{
    callsLeft = calls;
    kills = true;
}

void FaultyDisk::heal()
{
    kindsToFail = changesToDisk;
    changesSeen = 0;
    kills = false;
    deedToDo = nullptr;
    unreadableFrom = -1;
    callsLeft = -1;
    failuresLeft = 0;
}

void FaultyDisk::failReadingFrom(long long at) { unreadableFrom = at; }

int FaultyDisk::changes() const { return changesSeen; }

bool FaultyDisk::hasFailed() const { return failedOnce; }

} // namespace waymark::testing
