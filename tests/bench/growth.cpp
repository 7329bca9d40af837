// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editor.h"
#include "core/export/exporting.h"
#include "core/export/workspacejson.h"
#include "core/find/finding.h"
#include "core/insight/agenda.h"
#include "core/report/reports.h"
#include "tests/bench/bench.h"
#include "tests/bench/sizes.h"
#include "ui/charts/radarchart.h"
#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/report/reportlayout.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>

namespace waymark::bench {
namespace {

constexpr int growthRounds = 3;
constexpr double noise = 0.2;  ///< of an exponent: single runs of a few milliseconds are not better than that
constexpr double tooShort = 5; ///< milliseconds, at the greatest size: how such a time grows says nothing

struct Kind
{
    const char *name;
    Workspace (*make)(int);
    std::array<int, 3> sizes;
    Place place; ///< where they are shown
};

constexpr Kind kinds[] = {
    {"reviews", withReviews, {10, 100, 1000}, Place::Compare},
    {"responses", withResponses, {100, 1000, 5000}, Place::Prepare},
    {"actions", withActions, {100, 1000, 10000}, Place::Actions},
};

void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

struct Deed
{
    const char *name;
    std::array<double, 3> times{};
};

double medianOf(const std::function<void()> &work)
{
    Times times;
    for (int i = 0; i < growthRounds; ++i)
        times.add(milliseconds(work));
    return times.median();
}

/// From one size to the next, n log n grows with this exponent.
double exponentOfSorting(int from, int to)
{
    return 1 + std::log(std::log(to) / std::log(from)) / std::log(static_cast<double>(to) / from);
}

void measure(const Kind &kind)
{
    std::array<Deed, 9> deeds{Deed{"make a file of them"},
                              Deed{"open, with the whole check"},
                              Deed{"show their page"},
                              Deed{"agenda and spread"},
                              Deed{"full report as PDF"},
                              Deed{"export as JSON"},
                              Deed{"import that"},
                              Deed{"begin to search"},
                              Deed{"search"}};
    for (std::size_t size = 0; size < kind.sizes.size(); ++size) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file.waymark"));
        const QString json = folder.filePath(QStringLiteral("file.json"));
        const Workspace workspace = kind.make(kind.sizes[size]);
        const Review &review = *workspace.reviewsByDate().back();
        std::size_t deed = 0;
        const auto take = [&](double time) { deeds[deed++].times[size] = time; };
        take(milliseconds([&] {
            must(createFile(path, workspace, QStringLiteral("bench"), QDateTime::currentDateTimeUtc()).has_value(),
                 "create");
        }));
        take(medianOf([&] { must(Editor::openOrShow(path, QDateTime::currentDateTimeUtc()).has_value(), "open"); }));
        {
            Document document;
            Settings settings;
            RecentFiles recent;
            MainWindow window(document, settings, recent);
            must(document.open(path).has_value(), "open in a window");
            window.resize(1366, 728);
            window.show();
            QApplication::processEvents();
            take(medianOf([&] {
                window.goTo(Place::Settings);
                window.goTo(kind.place);
                QCoreApplication::sendPostedEvents();
                window.repaint();
            }));
        }
        take(medianOf([&] { must(!agenda(workspace, review).items.empty(), "agenda"); })); // which asks for each spread
        take(medianOf([&] {
            must(writeReportPdf(makeReport(workspace, review, ReportKind::Full, {}, review.date), paintReportRadar,
                                folder.filePath(QStringLiteral("full.pdf")))
                     .has_value(),
                 "report");
        }));
        take(medianOf([&] { must(writeExport(workspace, ExportKind::Everything, json).has_value(), "export"); }));
        take(medianOf([&] { must(readWorkspaceJson(json).has_value(), "import"); }));
        take(medianOf([&] { (void)FindIndex(workspace, {}); }));
        const FindIndex index(workspace, {});
        take(medianOf([&] { (void)index.find(QStringLiteral("employers plan")); }));
    }
    std::printf("Growth with the number of %s%*s %8d %9d %9d ms  exponents\n", kind.name,
                static_cast<int>(14 - std::char_traits<char>::length(kind.name)), "", kind.sizes[0], kind.sizes[1],
                kind.sizes[2]);
    for (const Deed &deed : deeds) {
        double above = 0; // n log n, between the two greatest sizes: the others say more of what is there anyway
        std::printf("  %-36s %9.2f %9.2f %9.2f    ", deed.name, deed.times[0], deed.times[1], deed.times[2]);
        for (std::size_t i = 1; i < kind.sizes.size(); ++i) {
            const double exponent = std::log(deed.times[i] / deed.times[i - 1]) /
                                    std::log(static_cast<double>(kind.sizes[i]) / kind.sizes[i - 1]);
            std::printf(" %5.2f", exponent);
            above = exponent - exponentOfSorting(kind.sizes[i - 1], kind.sizes[i]);
        }
        std::printf("  (n log n: %s)\n", deed.times[2] < tooShort ? "too short to say"
                                         : above <= noise         ? "met"
                                                                  : "MISSED");
    }
    std::fflush(stdout);
}

} // namespace

void growth()
{
    for (const Kind &kind : kinds)
        measure(kind);
}

} // namespace waymark::bench
