// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab comes to everything, Shift+Tab goes back the same way, and where the focus is can be seen.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct ShownSurface
{
    std::unique_ptr<Surface> surface;
    QWidget &window;

    explicit ShownSurface(const SurfaceMaker &maker) : surface(maker.make()), window(surface->window())
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
    /// From where the focus is until it is there again, or for as long as makes no sense any more.
    std::vector<QWidget *> way(Qt::Key key, std::size_t most) const
    {
        std::vector<QWidget *> stops{window.focusWidget()};
        // A date has a stop of its own for day, month and year.
        for (std::size_t pressed = 0; pressed < 3 * most; ++pressed) {
            QTest::keyClick(window.focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *now = window.focusWidget();
            if (now == stops.front() && stops.size() > 1)
                break;
            if (now != stops.back())
                stops.push_back(now);
        }
        return stops;
    }
};

QString listed(const std::vector<QWidget *> &widgets)
{
    QStringList lines;
    for (const QWidget *each : widgets)
        lines << described(each);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Tab comes to everything that can have the focus, and Shift+Tab goes back the same way")
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        INFO(maker.name);
        const ShownSurface it(maker);
        std::vector<QWidget *> expected = expectedStops(it.window);
        std::erase(expected, &it.window);
        if (expected.empty())
            continue;
        expected.front()->setFocus(Qt::TabFocusReason);
        std::vector<QWidget *> forwards = it.way(Qt::Key_Tab, expected.size() + 20);
        std::vector<QWidget *> backwards = it.way(Qt::Key_Backtab, expected.size() + 20);
        std::erase(forwards, &it.window);
        std::erase(backwards, &it.window);
        INFO("forwards:\n" << listed(forwards).toStdString());
        // A group of radio buttons has one stop, whichever of them it is just now.
        const std::set<QWidget *> reached(forwards.begin(), forwards.end());
        for (QWidget *each : expected) {
            if ((each->focusPolicy() & Qt::TabFocus) && each->isVisible() && !reached.contains(each))
                FAIL_CHECK(maker.name << ": Tab never comes to " << described(each).toStdString());
        }
        CHECK(reached.size() == forwards.size());
        std::reverse(backwards.begin() + 1, backwards.end());
        if (backwards != forwards)
            FAIL_CHECK(maker.name << ": Shift+Tab goes another way:\n" << listed(backwards).toStdString());
    }
}

TEST_CASE("In every dialog Tab goes down the page, and up only into what is beside it")
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        const ShownSurface it(maker);
        if (!qobject_cast<QDialog *>(&it.window))
            continue;
        std::vector<QWidget *> stops = expectedStops(it.window);
        std::erase(stops, &it.window);
        if (stops.size() < 3)
            continue;
        const auto placeOf = [&](const QWidget *each) {
            return QRect(each->mapTo(&it.window, QPoint(0, 0)), each->size());
        };
        // From the first to the last; where it begins again is known by the first coming back.
        QWidget *first = *std::ranges::min_element(
            stops, {}, [&](const QWidget *each) { return std::pair(placeOf(each).top() / 8, placeOf(each).left()); });
        first->setFocus(Qt::TabFocusReason);
        const std::vector<QWidget *> way = it.way(Qt::Key_Tab, stops.size() + 20);
        for (std::size_t at = 1; at < way.size(); ++at) {
            const QRect before = placeOf(way[at - 1]);
            const QRect now = placeOf(way[at]);
            // What scrolled meanwhile scrolled both.
            if (now.bottom() <= before.top() && now.left() < before.left() + before.width() / 2)
                FAIL_CHECK(maker.name << ": Tab goes back up from " << described(way[at - 1]).toStdString() << " to "
                                      << described(way[at]).toStdString());
        }
    }
}

TEST_CASE("What scrolls is a stop for Tab only where nothing in it is")
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        const ShownSurface it(maker);
        for (const QScrollArea *area : it.window.findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !(area->focusPolicy() & Qt::TabFocus))
                continue;
            INFO(maker.name << ": " << described(area).toStdString());
            CHECK(area->verticalScrollBar()->maximum() + area->horizontalScrollBar()->maximum() > 0);
            for (QWidget *each : expectedStops(it.window)) {
                INFO(described(each).toStdString());
                CHECK((each == area || !area->isAncestorOf(each)));
            }
        }
    }
}

TEST_CASE("Everything that Tab comes to shows that it has the focus")
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        const ShownSurface it(maker);
        const std::vector<QWidget *> stops = expectedStops(it.window);
        if (stops.size() < 2)
            continue;
        for (QWidget *each : stops) {
            if (each->isWindow() || !each->isVisible())
                continue;
            const auto picture = [&] {
                for (QWidget *at = each->parentWidget(); at; at = at->parentWidget()) {
                    if (auto *area = qobject_cast<QScrollArea *>(at))
                        area->ensureWidgetVisible(each);
                }
                QCoreApplication::processEvents();
                const QRect place(each->mapTo(&it.window, QPoint(0, 0)), each->size());
                return it.window.grab(place.adjusted(-4, -4, 4, 4)).toImage();
            };
            QWidget *elsewhere = each == stops.front() ? stops.back() : stops.front();
            elsewhere->setFocus(Qt::TabFocusReason);
            const QImage without = picture();
            it.window.setAttribute(Qt::WA_KeyboardFocusChange);
            each->setFocus(Qt::TabFocusReason);
            INFO(maker.name << ": " << described(each).toStdString());
            CHECK(picture() != without);
        }
    }
}
