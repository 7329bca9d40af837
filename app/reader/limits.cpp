// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/limits.h"

#include <QtGlobal>
#include <cstdlib>
#include <new>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace waymark::reader {
namespace {

/// As core/exchange/pdfreading.cpp knows it.
constexpr int outOfMemory = 4;

} // namespace

void limitOurselves()
{
    std::set_new_handler([] { std::_Exit(outOfMemory); });
#ifdef Q_OS_UNIX
    const auto allow = [](auto what, rlim_t most) {
        const rlimit limit{most, most};
        setrlimit(what, &limit);
    };
    allow(RLIMIT_CORE, 0);
    allow(RLIMIT_CPU, 12);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer maps far more than it uses
    allow(RLIMIT_AS, rlim_t(500) << 20);
#endif
#endif
}

} // namespace waymark::reader
