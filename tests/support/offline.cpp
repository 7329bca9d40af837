// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// offline PROGRAM [ARGUMENT...]: runs a program that is ended by the system (SIGSYS) as soon as it, or anything it
/// starts, opens a socket by which other machines could be reached.

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <seccomp.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("offline PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    bool done = filter != nullptr;
    for (const int family : {AF_INET, AF_INET6, AF_PACKET}) {
        // Not by the library's macros, which are C and no C++.
        const scmp_arg_cmp isFamily{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(family), 0};
        done = done && seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(socket), 1, &isFamily) == 0;
    }
    // By which a socket could be had without asking for one. Nobody is ended for looking whether it is there.
    done = done && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0) == 0;
    if (!done || seccomp_load(filter) != 0) {
        std::fputs("offline: the system takes no filter of calls\n", stderr);
        return 1;
    }
    execvp(argv[1], argv + 1);
    std::fprintf(stderr, "offline: %s: %s\n", argv[1], std::strerror(errno));
    return 1;
}
