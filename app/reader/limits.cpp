// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/main.cpp"

#include <QtGlobal>
#include <cstddef>
#include <cstdlib>
#include <new>
#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace waymark::reader {
namespace {

// As core/wording/pdfreading.cpp knows them.
constexpr int outOfMemory = 4;
#ifdef Q_OS_UNIX
constexpr int outOfTime = 5;
#endif

constexpr std::size_t mostMemory = std::size_t(500) << 20; ///< bytes
constexpr int mostTime = 9; ///< seconds of processor, so that all is said within ten where nothing else is done

#if defined(Q_OS_UNIX)

void limitBySystem()
{
    const auto allow = [](auto what, rlim_t most, rlim_t end) {
        const rlimit limit{most, end};
        setrlimit(what, &limit);
    };
    std::signal(SIGXCPU, [](int) { std::_Exit(outOfTime); });
    allow(RLIMIT_CORE, 0, 0);
    allow(RLIMIT_CPU, mostTime, mostTime + 1);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer maps far more than it uses
    allow(RLIMIT_AS, mostMemory, mostMemory);
#endif
}

#elif defined(Q_OS_WIN)

/// A job of its own, which the system ends where a limit is passed. Windows then says ERROR_NOT_ENOUGH_QUOTA.
void limitBySystem()
{
    // A crash is a sentence of the program that started this one, not a window of the system's.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(mostTime) * 10'000'000; // of 100 ns
    limits.ProcessMemoryLimit = mostMemory;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // stays open until the program ends
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, GetCurrentProcess());
}

#else

void limitBySystem() {}

#endif

} // namespace

void limitOurselves()
{
    std::set_new_handler([] { std::_Exit(outOfMemory); });
    limitBySystem();
}

} // namespace waymark::reader
