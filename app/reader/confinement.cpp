// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"

#include <QtGlobal>
#include <cstddef>
#include <cstdlib>
#include <initializer_list>
#include <new>
#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <sandbox.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace waymark::reader {
namespace {

constexpr std::size_t maxMemory = std::size_t(500) << 20; ///< bytes
constexpr int maxTime = 9; ///< seconds of processor, so that all is said within ten where nothing else is done

#if defined(Q_OS_UNIX)

void limitBySystem()
{
    const auto allow = [](auto what, rlim_t most, rlim_t end) {
        const rlimit limit{most, end};
        setrlimit(what, &limit);
    };
    std::signal(SIGXCPU, [](int) { std::_Exit(outOfTime); });
    allow(RLIMIT_CORE, 0, 0);
    allow(RLIMIT_CPU, maxTime, maxTime + 1);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer maps far more than it uses
    allow(RLIMIT_AS, maxMemory, maxMemory);
#endif
}

#elif defined(Q_OS_WIN)

/// A job of its own, which the system ends where a limit is passed. Windows then says ERROR_NOT_ENOUGH_QUOTA.
void limitBySystem()
{
    // A crash is a sentence of the program that started this one, not a window of the system's.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME |
                                              JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                                              JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(maxTime) * 10'000'000; // of 100 ns
    limits.BasicLimitInformation.ActiveProcessLimit = 1; // itself: it starts nothing
    limits.ProcessMemoryLimit = maxMemory;
    JOBOBJECT_BASIC_UI_RESTRICTIONS desk{};
    desk.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_EXITWINDOWS |
                               JOB_OBJECT_UILIMIT_GLOBALATOMS | JOB_OBJECT_UILIMIT_HANDLES |
                               JOB_OBJECT_UILIMIT_READCLIPBOARD | JOB_OBJECT_UILIMIT_WRITECLIPBOARD |
                               JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // stays open until the program ends
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
        SetInformationJobObject(job, JobObjectBasicUIRestrictions, &desk, sizeof desk))
        AssignProcessToJobObject(job, GetCurrentProcess());
}

#else

void limitBySystem() {}

#endif

#if defined(Q_OS_LINUX)

/// The calls that reading a PDF needs once its bytes are in memory: memory, clocks, threads, and looking for fonts.
constexpr std::initializer_list<int> needed{SCMP_SYS(brk),
                                            SCMP_SYS(mmap),
                                            SCMP_SYS(munmap),
                                            SCMP_SYS(mprotect),
                                            SCMP_SYS(mremap),
                                            SCMP_SYS(madvise),
                                            SCMP_SYS(read),
                                            SCMP_SYS(readv),
                                            SCMP_SYS(pread64),
                                            SCMP_SYS(lseek),
                                            SCMP_SYS(close),
                                            SCMP_SYS(fadvise64),
                                            SCMP_SYS(fstat),
                                            SCMP_SYS(stat),
                                            SCMP_SYS(lstat),
                                            SCMP_SYS(newfstatat),
                                            SCMP_SYS(statx),
                                            SCMP_SYS(fstatfs),
                                            SCMP_SYS(statfs),
                                            SCMP_SYS(access),
                                            SCMP_SYS(faccessat),
                                            SCMP_SYS(faccessat2),
                                            SCMP_SYS(readlink),
                                            SCMP_SYS(readlinkat),
                                            SCMP_SYS(getdents),
                                            SCMP_SYS(getdents64),
                                            SCMP_SYS(getcwd),
                                            SCMP_SYS(futex),
                                            SCMP_SYS(getpid),
                                            SCMP_SYS(gettid),
                                            SCMP_SYS(getuid),
                                            SCMP_SYS(geteuid),
                                            SCMP_SYS(getgid),
                                            SCMP_SYS(getegid),
                                            SCMP_SYS(set_robust_list),
                                            SCMP_SYS(rseq),
                                            SCMP_SYS(uname),
                                            SCMP_SYS(sysinfo),
                                            SCMP_SYS(sched_yield),
                                            SCMP_SYS(sched_getaffinity),
                                            SCMP_SYS(getrandom),
                                            SCMP_SYS(clock_gettime),
                                            SCMP_SYS(clock_getres),
                                            SCMP_SYS(clock_nanosleep),
                                            SCMP_SYS(nanosleep),
                                            SCMP_SYS(gettimeofday),
                                            SCMP_SYS(time),
                                            SCMP_SYS(rt_sigaction),
                                            SCMP_SYS(rt_sigprocmask),
                                            SCMP_SYS(rt_sigreturn),
                                            SCMP_SYS(sigaltstack),
                                            SCMP_SYS(restart_syscall),
                                            SCMP_SYS(exit),
                                            SCMP_SYS(exit_group)};

QT_WARNING_PUSH
QT_WARNING_DISABLE_CLANG("-Wc99-extensions") // libseccomp's macros are C
QT_WARNING_DISABLE_CLANG("-Wmissing-field-initializers")
bool allowOnlyReading(scmp_filter_ctx filter)
{
    const auto allow = [filter](int call, std::initializer_list<scmp_arg_cmp> when = {}) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, static_cast<unsigned>(when.size()), when.begin()) ==
               0;
    };
    constexpr scmp_datum_t access = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    bool done = true;
    for (const int call : needed)
        done = allow(call) && done;
    done = done && allow(SCMP_SYS(openat), {SCMP_A2(SCMP_CMP_MASKED_EQ, access, O_RDONLY)}) &&
           allow(SCMP_SYS(open), {SCMP_A1(SCMP_CMP_MASKED_EQ, access, O_RDONLY)}) &&
           allow(SCMP_SYS(fcntl), {SCMP_A1(SCMP_CMP_EQ, F_GETFL)}) &&
           allow(SCMP_SYS(fcntl), {SCMP_A1(SCMP_CMP_EQ, F_GETFD)}) &&
           allow(SCMP_SYS(fcntl), {SCMP_A1(SCMP_CMP_EQ, F_SETFD)}) &&
           allow(SCMP_SYS(ioctl), {SCMP_A1(SCMP_CMP_EQ, TCGETS)}) &&
           // Standard output and what goes with it: nothing else is open for writing.
           allow(SCMP_SYS(write), {SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO)}) &&
           allow(SCMP_SYS(write), {SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)}) &&
           allow(SCMP_SYS(writev), {SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO)}) &&
           allow(SCMP_SYS(writev), {SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)}) &&
           // Large pictures are worked on by several threads. What clone3 is to do cannot be seen from here, so it is
           // said not to exist, and the C library takes its elder.
           allow(SCMP_SYS(clone), {SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD | CLONE_VM, CLONE_THREAD | CLONE_VM)}) &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 &&
           allow(SCMP_SYS(prctl), {SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME)}) &&
           // abort() is a signal to oneself.
           allow(SCMP_SYS(tgkill), {SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))});
    return done;
}
QT_WARNING_POP

bool confineBySystem()
{
    struct Release
    {
        void operator()(void *filter) const { seccomp_release(filter); }
    };
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    // Loading it also makes sure that no program started from here could have more rights.
    return filter && allowOnlyReading(filter.get()) && seccomp_load(filter.get()) == 0;
}

#elif defined(Q_OS_MACOS)

bool confineBySystem()
{
    constexpr auto profile = "(version 1)(deny default)(allow file-read*)(allow sysctl-read)(allow mach-lookup "
                             "(global-name \"com.apple.fonts\"))";
    char *why = nullptr;
    // Deprecated for what is in the App Store, where the system does this itself; there is nothing else for the rest.
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    const bool done = sandbox_init(profile, 0, &why) == 0;
    if (why)
        sandbox_free_error(why);
    QT_WARNING_POP
    return done;
}

#elif defined(Q_OS_WIN)

/// At the lowest level of trust that still reads the user's files, nothing of theirs can be written: not to their
/// folders, their registry, nor to another program's window.
bool confineBySystem()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token))
        return false;
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_MANDATORY_LABEL_AUTHORITY;
    PSID low = nullptr;
    bool done = false;
    if (AllocateAndInitializeSid(&authority, 1, SECURITY_MANDATORY_LOW_RID, 0, 0, 0, 0, 0, 0, 0, &low)) {
        TOKEN_MANDATORY_LABEL label{};
        label.Label.Attributes = SE_GROUP_INTEGRITY;
        label.Label.Sid = low;
        done = SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof label + GetLengthSid(low)) != 0;
        FreeSid(low);
    }
    CloseHandle(token);
    return done;
}

#else

bool confineBySystem() { return false; }

#endif

} // namespace

void limitMemoryAndTime()
{
    std::set_new_handler([] { std::_Exit(outOfMemory); });
    limitBySystem();
}

bool confine() { return confineBySystem(); }

} // namespace waymark::reader
