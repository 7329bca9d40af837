// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// attempts FOLDER: tries to do what the reader of PDF must not, first as it is, then confined as the reader is.
/// Prints what was possible when it should not have been, or impossible when the test needs it to be possible.

#include "app/reader/confinement.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <string>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

struct Attempt
{
    const char *what;
    std::function<bool()> succeeds;
};

bool opens(const std::string &path, int flags)
{
    const int file = open(path.c_str(), flags, 0600);
    if (file >= 0)
        close(file);
    return file >= 0;
}

bool makesSocket(int family, int type)
{
    const int made = socket(family, type, 0);
    if (made >= 0)
        close(made);
    return made >= 0;
}

bool starts(const std::function<void()> &program)
{
    const pid_t child = fork();
    if (child == 0) {
        program();
        _exit(0);
    }
    if (child > 0)
        waitpid(child, nullptr, 0);
    return child > 0;
}

/// All of them harmless to whoever runs the test, and undone where that is possible.
std::vector<Attempt> attempts(const std::string &folder)
{
    const std::string there = folder + "/there";
    const std::string fresh = folder + "/fresh";
    return {
        {"open a socket of IPv4", [] { return makesSocket(AF_INET, SOCK_STREAM); }},
        {"open a socket of IPv4 for datagrams", [] { return makesSocket(AF_INET, SOCK_DGRAM); }},
        {"open a socket of IPv6", [] { return makesSocket(AF_INET6, SOCK_STREAM); }},
        {"open a local socket", [] { return makesSocket(AF_UNIX, SOCK_STREAM); }},
        {"make a file", [=] { return opens(fresh, O_WRONLY | O_CREAT) && unlink(fresh.c_str()) == 0; }},
        {"make a file without a name", [=] { return opens(folder, O_TMPFILE | O_RDWR); }},
        {"open a file for writing", [=] { return opens(there, O_WRONLY); }},
        {"open a file for reading and writing", [=] { return opens(there, O_RDWR); }},
        {"open a file for adding to it", [=] { return opens(there, O_WRONLY | O_APPEND); }},
        {"empty a file by opening it", [=] { return opens(there, O_RDONLY | O_TRUNC); }},
        {"cut a file short", [=] { return truncate(there.c_str(), 0) == 0; }},
        {"rename a file",
         [=] { return rename(there.c_str(), fresh.c_str()) == 0 && rename(fresh.c_str(), there.c_str()) == 0; }},
        {"give a file another name",
         [=] { return link(there.c_str(), fresh.c_str()) == 0 && unlink(fresh.c_str()) == 0; }},
        {"make a link", [=] { return symlink("there", fresh.c_str()) == 0 && unlink(fresh.c_str()) == 0; }},
        {"make a folder", [=] { return mkdir(fresh.c_str(), 0700) == 0 && rmdir(fresh.c_str()) == 0; }},
        {"change who may read a file", [=] { return chmod(there.c_str(), 0600) == 0; }},
        {"start another process", [] { return starts([] {}); }},
        {"send a signal to another process", [] { return kill(getppid(), 0) == 0; }},
        {"make a pipe",
         [] {
             int ends[2];
             return pipe(ends) == 0 && close(ends[0]) == 0 && close(ends[1]) == 0;
         }},
    };
}

bool canReadAndThink(const std::string &folder)
{
    bool done = false;
    std::thread([&done] { done = true; }).join();
    return opens(folder + "/there", O_RDONLY) && done;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const std::string folder = argv[1];
    const std::string there = folder + "/there";
    close(open(there.c_str(), O_WRONLY | O_CREAT, 0600));
    int failed = 0;
    const auto say = [&failed](const char *when, const char *what) {
        std::fprintf(stderr, "%s %s\n", when, what);
        ++failed;
    };
    for (const Attempt &attempt : attempts(folder)) {
        // What could not be done before proves nothing. (A system can be without IPv6, or files without names.)
        if (!attempt.succeeds() && errno != EAFNOSUPPORT && errno != EOPNOTSUPP)
            say("even before, this could not", attempt.what);
    }
    waymark::reader::limitMemoryAndTime();
    if (!waymark::reader::confine()) {
        std::fputs("the system does not confine programs\n", stderr);
        return 1;
    }
    for (const Attempt &attempt : attempts(folder)) {
        if (attempt.succeeds() || errno != EPERM)
            say("confined, and still it could (or failed for another reason)", attempt.what);
    }
    const char *const program[] = {"/bin/true", nullptr};
    execv(program[0], const_cast<char *const *>(program));
    if (errno != EPERM)
        say("confined, and still it could", "become another program");
    if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 || errno != EPERM)
        say("confined, and still it could", "be looked into");
    if (syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno != EPERM)
        say("confined, and still it could", "make a ring of requests");
    if (!canReadAndThink(folder))
        say("confined, it could not", "read a file or start a thread");
    return failed == 0 ? 0 : 1;
}
