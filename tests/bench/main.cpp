// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/support/offscreen.h"

#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

namespace {

struct Group
{
    const char *name;
    void (*run)();
};

constexpr Group groups[] = {
    {"starting", waymark::bench::starting}, {"edit", waymark::bench::oneEdit},    {"storage", waymark::bench::storage},
    {"pages", waymark::bench::pages},       {"answers", waymark::bench::answers}, {"paper", waymark::bench::paper},
    {"group", waymark::bench::group},       {"exports", waymark::bench::exports}, {"finding", waymark::bench::finding},
    {"growth", waymark::bench::growth},     {"frames", waymark::bench::frames},   {"pdfin", waymark::bench::pdfIn},
};

} // namespace

/// waymark-bench [GROUP...]
int main(int argc, char **argv)
{
    // Settings of its own, and no window on anybody's screen: pages are measured by the raster engine alone.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", settings.path().toUtf8());
    waymark::testing::useOffscreen(settings.path());
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark-bench"));
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
