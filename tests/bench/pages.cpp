// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/bench/bench.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QTemporaryDir>

namespace waymark::bench {
namespace {

constexpr int rounds = 40;
constexpr double frame = 8; // ms: half a picture of a 60 Hz screen

/// Everything that was asked for is laid out and on the window's surface.
void settle()
{
    // Laying out may ask for more of it; painting comes when nothing else is left to do.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
}

const char *nameOf(Place place)
{
    constexpr const char *names[] = {"Home",    "Prepare", "Agree",   "Summary",
                                     "Compare", "Actions", "Reports", "Settings"};
    return names[static_cast<int>(place)];
}

} // namespace

void pages()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    Program program;
    program.start(file);
    MainWindow &window = program.window();
    window.resize(1920, 1080);
    QApplication::processEvents();

    constexpr Place places[] = {Place::Home,    Place::Prepare, Place::Agree,   Place::Summary,
                                Place::Compare, Place::Actions, Place::Reports, Place::Settings};
    Times first;
    Times changes;
    Times repaints;
    for (const Place place : places) {
        // From another page, so that the whole of it is laid out and painted each time.
        const Place other = place == Place::Home ? Place::Prepare : Place::Home;
        window.goTo(other);
        settle();
        const double firstTime = milliseconds([&] {
            window.goTo(place);
            settle();
        });
        first.add(firstTime);
        Times change;
        Times repaint;
        for (int i = 0; i < rounds; ++i) {
            window.goTo(other);
            settle();
            const double time = milliseconds([&] {
                window.goTo(place);
                settle();
            });
            change.add(time);
            changes.add(time);
            const double again = milliseconds([&] { window.repaint(); });
            repaint.add(again);
            repaints.add(again);
        }
        reportMilliseconds(QStringLiteral("  to %1, when first visited %2 ms")
                               .arg(QLatin1String(nameOf(place)))
                               .arg(firstTime, 0, 'f', 1),
                           change, frame);
        reportMilliseconds(QStringLiteral("  repainting %1").arg(QLatin1String(nameOf(place))), repaint, frame);
    }
    reportMilliseconds(QStringLiteral("Changing pages at 1920x1080"), changes, frame);
    reportMilliseconds(QStringLiteral("Repainting a page at 1920x1080"), repaints, frame);
}

} // namespace waymark::bench
