// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

struct Group
{
    const char *name;
    void (*run)();
};

constexpr Group groups[] = {
    {"storage", waymark::bench::storage},
};

} // namespace

/// waymark-bench [GROUP...]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool found = wanted.isEmpty();
    for (const Group &group : groups) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name))) {
            found = true;
            group.run();
        }
    }
    if (!found)
        std::fprintf(stderr, "waymark-bench: no such group\n");
    return found ? 0 : 2;
}
