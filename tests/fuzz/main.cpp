// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// waymark-fuzz --target=NAME [OPTION...] [CORPUS...]: libFuzzer, which has a main of its own, with one of our targets.
/// waymark-fuzz --targets: their names. waymark-fuzz --seeds=FOLDER: writes what every target begins with.

using namespace waymark::fuzz;

namespace {

const Target *chosen = nullptr;

/// The value of an argument "--NAME=VALUE"; null where it is none.
const char *valueOf(const char *argument, std::string_view name)
{
    const std::string_view given(argument);
    return given.starts_with(name) ? argument + name.size() : nullptr;
}

void writeSeeds(const QString &folder)
{
    for (const Target &target : targets()) {
        const QDir dir(folder + u'/' + QLatin1String(target.name));
        demand(dir.mkpath(QStringLiteral(".")), "the seeds have a folder");
        for (const Seed &seed : target.seeds()) {
            QFile file(dir.filePath(QLatin1String(seed.name)));
            demand(file.open(QIODevice::WriteOnly) && file.write(seed.bytes) == seed.bytes.size(), "seeds are written");
        }
    }
}

} // namespace

void waymark::fuzz::demand(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "fuzz: it is not so that %s\n", promise);
    std::abort();
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    for (int i = 1; i < *argc; ++i) {
        if (const char *folder = valueOf((*argv)[i], "--seeds=")) {
            writeSeeds(QString::fromLocal8Bit(folder));
            std::exit(0);
        }
        if (valueOf((*argv)[i], "--targets")) {
            for (const Target &target : targets())
                std::puts(target.name);
            std::exit(0);
        }
        if (const char *name = valueOf((*argv)[i], "--target=")) {
            const auto found = std::ranges::find(targets(), std::string_view(name),
                                                 [](const Target &target) { return std::string_view(target.name); });
            chosen = found == targets().end() ? nullptr : &*found;
        }
    }
    if (!chosen) {
        std::fputs("waymark-fuzz --target=NAME, of those that --targets names\n", stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->take(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
