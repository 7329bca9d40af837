// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/table.h"
#include "reader/pdf/pdffile.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace {

using namespace waymark::reader;

constexpr int wrongUse = 2;
constexpr int noPicture = 3;

// As core/wording/pdfreading.cpp knows them.
constexpr int outOfMemory = 4;
#ifdef Q_OS_UNIX
constexpr int outOfTime = 5;
#endif

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
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(maxTime) * 10'000'000; // of 100 ns
    limits.ProcessMemoryLimit = maxMemory;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // stays open until the program ends
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, GetCurrentProcess());
}

#else

void limitBySystem() {}

#endif

/// What this program allows itself before it opens a file that may be meant to do harm: memory, time, and no dump of
/// either.
void limitOurselves()
{
    std::set_new_handler([] { std::_Exit(outOfMemory); });
    limitBySystem();
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(PdfFile::Refused why)
{
    write(QByteArray("{\"format\":\"waymark-cells/1\",\"refused\":\"") + PdfFile::keyOf(why) + "\"}");
    return 0;
}

int printCells(const QString &path)
{
    PdfFile file(path);
    if (file.refused() != PdfFile::Refused::No)
        return refuse(file.refused());
    std::vector<Page> pages =
        file.pages([](int page, int count) { std::fprintf(stderr, "page %d %d\n", page, count); });
    if (file.refused() != PdfFile::Refused::No)
        return refuse(file.refused());
    const Table table = tableOf(std::move(pages));
    if (table.columns == 0)
        return refuse(PdfFile::Refused::NoTable);
    write(cellsJson(table));
    return 0;
}

int printPicture(const QString &path, int page, int dpi)
{
    const PdfFile file(path);
    if (file.refused() != PdfFile::Refused::No || dpi < 36 || dpi > 300)
        return noPicture;
    const QByteArray picture = file.picture(page, dpi);
    write(picture);
    return picture.isEmpty() ? noPicture : 0;
}

} // namespace

/// waymark-reader --cells FILE | --picture PAGE --dpi N FILE. A program of its own, started by the others: what a
/// PDF does to it is no more than a sentence to them.
int main(int argc, char **argv)
{
    limitOurselves();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words[0] == QLatin1String("--cells"))
        return printCells(words[1]);
    if (words.size() == 5 && words[0] == QLatin1String("--picture") && words[2] == QLatin1String("--dpi"))
        return printPicture(words[4], words[1].toInt(), words[3].toInt());
    std::fputs("waymark-reader --cells FILE\nwaymark-reader --picture PAGE --dpi N FILE\n", stderr);
    return wrongUse;
}
