// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the smallest screen that people have, with the largest text that Settings offers, the keyboard reaches all of it.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"
#include "ui/forms/formdialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/look/screens.h"
#include "ui/look/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// A laptop of 1366 by 768 at 125 %.
constexpr QSize smallest(1093, 614);
/// One at 100 %, without the edges and bars of its windows.
constexpr QSize small(1366, 728);

struct LargestText
{
    explicit LargestText(double scale = 1.5)
    {
        qApp->setProperty("keysTheme", true); // or the first surface would have the usual text again
        applyTheme(*qApp, ThemeChoice::Light, scale);
    }
    ~LargestText() { applyTheme(*qApp, ThemeChoice::Light, 1.0); }
};

/// The part of a widget that its window shows: what scrolls shows only its own part.
QRect inSight(const QWidget *widget)
{
    QRect shown(QPoint(), widget->size());
    for (const QWidget *each = widget; !each->isWindow(); each = each->parentWidget())
        shown = shown.translated(each->pos()).intersected(each->parentWidget()->rect());
    return shown;
}

/// What is chosen can be read, but where a list of people's own words is kept narrow: there it is shortened.
void checkLists(const std::string &name, const QWidget &window)
{
    for (const QComboBox *list : window.findChildren<QComboBox *>()) {
        const bool mayElide = list->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        if (!list->isVisible() || list->isEditable() || mayElide)
            continue;
        QStyleOptionComboBox option;
        option.initFrom(list);
        const QRect room =
            list->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, list);
        const int words = list->fontMetrics().horizontalAdvance(list->currentText());
        if (words > room.width())
            FAIL_CHECK(name << ": " << described(list).toStdString() << " shows " << room.width() << " dots of the "
                            << words << " of its choice");
    }
}

/// What in it asks for more width than it shows, for the report of a failure.
QString widerThan(const QScrollArea &area)
{
    QString wide;
    for (const QWidget *each : area.widget()->findChildren<QWidget *>()) {
        const int least = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (each->isVisible() && least > area.viewport()->width() * 3 / 4)
            wide += u' ' + described(each) + QStringLiteral(" (%1)").arg(least);
    }
    return wide;
}

/// Whether it is what a page of the program scrolls in.
bool isPage(const QScrollArea &area)
{
    return area.isVisible() && area.widget() && area.widget()->inherits("waymark::Page");
}

/// Shows each of these at that size, to be looked at.
template <class Look>
void showEach(const std::vector<SurfaceMaker> &makers, QSize size, Look &&look)
{
    for (const SurfaceMaker &maker : makers) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        window.resize(size);
        QCoreApplication::processEvents();
        look(maker, window);
    }
}

/// Goes through every window by Tab and looks whether what has the keyboard can be seen.
void checkReach(double scale, QSize screen)
{
    const LargestText large(scale);
    FitScreen fit; // as the program has it: no window asks for more than its screen has
    qApp->installEventFilter(&fit);
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        // The platform's own screen here is narrower, and a form has taken what that has.
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        const int wanted = qobject_cast<FormDialog *>(&window) ? screen.width() * 94 / 100 : window.sizeHint().width();
        window.resize(window.size().expandedTo({wanted, 0}).boundedTo(screen));
        QCoreApplication::processEvents();
        if (window.width() > screen.width() || window.height() > screen.height())
            FAIL_CHECK(maker.name << " is " << window.width() << " by " << window.height());
        std::vector<QWidget *> stops = expectedStops(window);
        std::erase(stops, &window);
        if (stops.empty())
            continue;
        stops.front()->setFocus(Qt::TabFocusReason);
        std::set<const QWidget *> reached;
        // A date has a stop of its own for day, month and year.
        for (std::size_t pressed = 0; pressed < 3 * stops.size() + 20; ++pressed) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
            const QWidget *now = window.focusWidget();
            if (now == &window || !reached.insert(now).second)
                continue;
            // In sight: a line of it, over at least half its width, and the whole of what is pressed or chosen from.
            const QRect shown = inSight(now);
            constexpr int line = 32;
            const bool isWhole = qobject_cast<const QAbstractButton *>(now) || qobject_cast<const QComboBox *>(now);
            if (shown.width() < (isWhole ? now->width() : now->width() / 2) ||
                shown.height() < std::min(line, now->height()))
                FAIL_CHECK(maker.name << ": " << described(now).toStdString() << " shows " << shown.width() << " by "
                                      << shown.height() << " of " << now->width() << " by " << now->height());
        }
        CHECK(reached.size() > 0);
        checkLists(maker.name, window);
    }
}

} // namespace

TEST_CASE("At 150 % text and 1093 by 614 the keyboard brings every control of every window into sight", "[fit]")
{
    checkReach(1.5, smallest);
}

TEST_CASE("At 200 % text and 1366 by 768 the keyboard brings every control of every window into sight", "[fit][double]")
{
    checkReach(2.0, small);
}

TEST_CASE("No page scrolls sideways on 1366 by 768, with text from 80 to 200 %", "[fit][sideways]")
{
    for (const double scale : {0.8, 1.0, 1.5, 2.0}) {
        const LargestText large(scale);
        showEach(surfaces(SurfaceMaker::Kind::Page), small, [&](const SurfaceMaker &maker, const QWidget &window) {
            // What is around the page asks for no more than the screen has either, or it would be cut off there.
            if (window.minimumSizeHint().width() > small.width())
                FAIL_CHECK(maker.name << " wants a window of " << window.minimumSizeHint().width() << " at " << scale);
            for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
                if (isPage(*area) && area->horizontalScrollBar()->maximum() > 0)
                    FAIL_CHECK(maker.name << " scrolls sideways by " << area->horizontalScrollBar()->maximum() << " at "
                                          << scale << ":" << widerThan(*area).toStdString());
            }
        });
    }
}

TEST_CASE("The presenter's window scrolls nothing sideways on 1093 by 614, nor on 1366 by 768 with text of 150 %",
          "[fit][sideways]")
{
    for (const auto &[screen, scale] : {std::pair(smallest, 1.0), std::pair(small, 1.5)}) {
        const LargestText large(scale);
        const double at = scale;
        showEach(surfaces(SurfaceMaker::Kind::Meeting), screen, [at](const SurfaceMaker &maker, const QWidget &window) {
            for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    FAIL_CHECK(maker.name << " scrolls sideways by " << area->horizontalScrollBar()->maximum() << " at "
                                          << at << ":" << widerThan(*area).toStdString());
            }
        });
    }
}

TEST_CASE("No dialog scrolls sideways on 1366 by 768 with text of 200 %", "[fit][sideways]")
{
    const LargestText large(2.0);
    std::vector<SurfaceMaker> makers = allSurfaces();
    std::erase_if(makers, [](const SurfaceMaker &maker) {
        return maker.kind != SurfaceMaker::Kind::Dialog && maker.kind != SurfaceMaker::Kind::Window;
    });
    showEach(makers, small * 94 / 100, [](const SurfaceMaker &maker, const QWidget &window) {
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            // But a picture of a page, which people move about in.
            const bool isPaper = area->parentWidget()->inherits("waymark::PageView");
            if (!isPaper && area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                FAIL_CHECK(maker.name << " scrolls sideways by " << area->horizontalScrollBar()->maximum() << ":"
                                      << widerThan(*area).toStdString());
        }
    });
}

namespace {

void checkNothingScrollsIn(const std::string &name, const QScrollArea &outer)
{
    if (outer.verticalScrollBar()->maximum() == 0)
        return;
    for (const auto *inner : outer.widget()->findChildren<QAbstractScrollArea *>()) {
        if (inner->isVisible() && inner->verticalScrollBar()->maximum() > 0)
            FAIL_CHECK(name << " scrolls by " << outer.verticalScrollBar()->maximum() << ", and "
                            << described(inner).toStdString() << " in it by " << inner->verticalScrollBar()->maximum());
    }
}

/// Lists in a form get their heights after the form has its own.
void letSettle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

/// Shows each form; `check` is told its name, the dialog and the part of it that scrolls.
void eachForm(const std::function<void(const std::string &, FormDialog &, const QScrollArea &)> &check)
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        auto *dialog = qobject_cast<FormDialog *>(&surface->window());
        if (!dialog)
            continue;
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        QCoreApplication::processEvents();
        const auto *body = dialog->findChild<QScrollArea *>(QStringLiteral("formBody"));
        REQUIRE(body);
        check(maker.name, *dialog, *body);
    }
}

} // namespace

TEST_CASE(
    "At 200 % text on 1366 by 768 every dialog has its buttons in sight, and no scroll bar in a part that scrolls",
    "[fit][double]")
{
    const LargestText large(2.0);
    std::vector<SurfaceMaker> makers = surfaces(SurfaceMaker::Kind::Dialog);
    showEach(makers, small * 94 / 100, [](const SurfaceMaker &maker, const QWidget &window) {
        letSettle();
        for (const auto *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("primary").toBool() && inSight(button).size() != button->size())
                FAIL_CHECK(maker.name << ": " << described(button).toStdString() << " is not in sight");
        }
        for (const auto *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && dynamic_cast<const WindowScroll *>(area))
                checkNothingScrollsIn(maker.name, *area);
        }
    });
}

TEST_CASE("At 200 % text on 1366 by 768 a list that is scrolled shows more than a line or two", "[fit][double]")
{
    const LargestText large(2.0);
    const std::map<std::string, const char *> lists{{"Send forms", "recipients"},
                                                    {"Actions, the board", "column Not started"}};
    int found = 0;
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto listed = lists.find(maker.name);
        if (listed == lists.end())
            continue;
        const auto surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        window.resize(maker.kind == SurfaceMaker::Kind::Page ? small : small * 94 / 100);
        letSettle();
        const auto *list = window.findChild<QAbstractItemView *>(QString::fromLatin1(listed->second));
        REQUIRE(list);
        CHECK(list->height() >= textScaled(130));
        ++found;
    }
    CHECK(found == 2);
}

TEST_CASE("Home begins at its top, and the board of actions shows a card whole, on a laptop scaled to 150 % and with "
          "large text",
          "[fit][rows]")
{
    const LargestText usual(1.0); // and back to it at the end
    for (const auto &[screen, scale] : {std::pair(QSize(911, 512), 1.0), std::pair(small, 2.0)}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        int found = 0;
        const int wide = screen.width();
        showEach(surfaces(SurfaceMaker::Kind::Page), screen, [&](const SurfaceMaker &maker, const QWidget &window) {
            letSettle();
            INFO(maker.name << " at " << wide);
            if (maker.name == "Home") {
                ++found;
                for (const auto *area : window.findChildren<QScrollArea *>()) {
                    if (area->isVisible())
                        CHECK(area->verticalScrollBar()->value() == 0);
                }
            }
            if (maker.name == "Actions, the board") {
                ++found;
                for (const auto *column : window.findChildren<QListWidget *>()) {
                    if (!column->isVisible() || !column->objectName().startsWith(u"column ") || column->count() == 0)
                        continue;
                    CHECK(column->visualItemRect(column->item(0)).height() <= column->viewport()->height());
                    CHECK(column->width() >= textScaled(110));
                }
            }
        });
        CHECK(found == 2);
    }
}

TEST_CASE("The guide scrolls down only, however large the text and however narrow its window becomes",
          "[fit][sideways]")
{
    for (const double scale : {1.0, 2.0}) {
        const LargestText large(scale);
        QWidget over;
        GuideWindow guide(&over);
        guide.go(QStringLiteral("getting-started.md"));
        guide.resize(small * 94 / 100);
        guide.show();
        REQUIRE(QTest::qWaitForWindowExposed(&guide));
        for (const int width : {small.width() * 94 / 100, small.width() * 70 / 100}) {
            guide.resize(width, guide.height());
            INFO(scale << ", " << width);
            const QScrollBar *sideways = guide.view()->horizontalScrollBar();
            CHECK(QTest::qWaitFor(
                [sideways] { return sideways->maximum() == 0; })); // long chapters are laid out in parts
        }
    }
}

TEST_CASE("No page has a scroll bar beside another one on 1366 by 768", "[fit][bars]")
{
    const LargestText usual(1.0);
    showEach(surfaces(SurfaceMaker::Kind::Page), small, [](const SurfaceMaker &maker, const QWidget &window) {
        for (const QScrollArea *page : window.findChildren<QScrollArea *>()) {
            if (isPage(*page))
                checkNothingScrollsIn(maker.name, *page);
        }
    });
}

TEST_CASE("The tables of Actions and of where views differ scroll with their page and not sideways, on small screens "
          "and with large text",
          "[fit][bars]")
{
    const LargestText usual(1.0); // and back to it at the end
    for (const auto &[screen, scale] :
         {std::pair(smallest, 1.0), std::pair(QSize(911, 512), 1.0), std::pair(small, 1.5), std::pair(small, 2.0)}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        const std::string where = " on " + std::to_string(screen.width()) + " at " + std::to_string(scale);
        int found = 0;
        showEach(surfaces(SurfaceMaker::Kind::Page), screen, [&](const SurfaceMaker &maker, const QWidget &window) {
            if (!maker.name.starts_with("Actions") && !maker.name.starts_with("Prepare"))
                return;
            letSettle();
            for (const auto *list : window.findChildren<QAbstractItemView *>()) {
                // The board of who is asked has a column for each theme, and scrolls through them.
                if (!list->isVisible() || list->objectName() == u"board")
                    continue;
                if (list->horizontalScrollBar()->maximum() > 0)
                    FAIL_CHECK(maker.name << where << ": " << described(list).toStdString() << " scrolls sideways");
                const bool isOfPage = !list->verticalScrollBar()->isVisible();
                for (const QScrollArea *page : window.findChildren<QScrollArea *>()) {
                    if (isPage(*page) && page->verticalScrollBar()->maximum() > 0 && !isOfPage)
                        FAIL_CHECK(maker.name << where << ": " << described(list).toStdString()
                                              << " scrolls in a page that scrolls");
                }
                ++found;
            }
        });
        CHECK(found > 4);
    }
}

TEST_CASE("Of the board someone is in sight, and of Compare five statements, on a small screen and with large text",
          "[fit][rows]")
{
    const LargestText usual(1.0); // and back to it at the end
    for (const auto &[screen, scale] : {std::pair(smallest, 1.0), std::pair(small, 1.5)}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        int found = 0;
        const double at = scale;
        showEach(surfaces(SurfaceMaker::Kind::Page), screen, [&](const SurfaceMaker &maker, const QWidget &window) {
            if (maker.name == "Prepare, who is asked") {
                ++found;
                const auto *board = window.findChild<QAbstractItemView *>(QStringLiteral("board"));
                REQUIRE(board);
                const QRect row = board->visualRect(board->model()->index(0, 0));
                const QRect first(board->viewport()->mapTo(&window, row.topLeft()), row.size());
                const QRect seen = inSight(board->viewport());
                INFO(at << ": " << seen.height() << " of the grid in sight, a row has " << first.height());
                CHECK(seen.contains(first));
            }
            if (maker.name == "Compare, reviews") {
                ++found;
                // The key, the years' names, a theme's name and five statements.
                const int wanted = qRound(textScaled(30 + 30 + 34 + 5 * 35));
                const auto *views = window.findChild<QWidget *>(QStringLiteral("compareViews"));
                REQUIRE(views);
                int most = 0;
                for (const QScrollArea *area : views->parentWidget()->parentWidget()->findChildren<QScrollArea *>()) {
                    if (area->isVisible())
                        most = std::max(most, inSight(area->viewport()).height());
                }
                INFO(at);
                CHECK(most >= wanted);
            }
        });
        CHECK(found == 2);
    }
}

TEST_CASE("No form that scrolls has a list in it that scrolls as well, on a small screen or with large text",
          "[fit][bars]")
{
    const LargestText usual(1.0); // and back to it at the end
    for (const auto &[screen, scale] : {std::pair(small, 1.0), std::pair(smallest, 1.0), std::pair(small, 1.5)}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        const int height = screen.height() * 94 / 100;
        eachForm([height](const std::string &name, FormDialog &dialog, const QScrollArea &body) {
            dialog.resize(dialog.width(), std::min(dialog.height(), height));
            letSettle();
            checkNothingScrollsIn(name + " at " + std::to_string(height), body);
        });
    }
}

TEST_CASE("Lists and texts in a form show all that they have where the form has the room", "[fit][bars]")
{
    const LargestText usual(1.0);
    const auto checkWhole = [](const std::string &name, const QScrollArea &body) {
        for (const auto *inner : body.widget()->findChildren<QAbstractScrollArea *>()) {
            // But what shows pages of paper, or has rows of its own making.
            const bool isKept = qobject_cast<const QScrollArea *>(inner) || inner->inherits("waymark::PageView");
            if (!isKept && inner->isVisible() && inner->verticalScrollBar()->maximum() > 0)
                FAIL_CHECK(name << ": " << described(inner).toStdString() << " scrolls by "
                                << inner->verticalScrollBar()->maximum() << " of " << inner->height());
        }
    };
    eachForm([&](const std::string &name, FormDialog &dialog, const QScrollArea &body) {
        // As it opens: it is as high as the screen, or as high as what it has.
        if (dialog.height() < dialog.screen()->availableGeometry().height() * 94 / 100)
            checkWhole(name + " as it opens", body);
        dialog.resize(dialog.width(), 6000);
        letSettle(); // a list's own bar takes some of its width, until it has gone
        checkWhole(name, body);
    });
}

TEST_CASE("A list that is as long as its form keeps the line that the keyboard is at in sight", "[fit][bars]")
{
    const LargestText usual(1.0);
    bool found = false;
    eachForm([&](const std::string &name, FormDialog &dialog, const QScrollArea &body) {
        if (name != "New evidence")
            return;
        found = true;
        dialog.resize(dialog.width(), 400);
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QAbstractItemView *>(QStringLiteral("evidenceStatements"));
        REQUIRE(list);
        list->setFocus(Qt::TabFocusReason);
        letSettle();
        REQUIRE(body.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(list, Qt::Key_End);
        QCoreApplication::processEvents();
        const QRect line = list->visualRect(list->currentIndex());
        const QRect shown(list->viewport()->mapTo(body.viewport(), line.topLeft()), line.size());
        CHECK(body.viewport()->rect().contains(shown.center()));
        QTest::keyClick(list, Qt::Key_Home);
        QCoreApplication::processEvents();
        const QRect first = list->visualRect(list->currentIndex());
        CHECK(body.viewport()->rect().contains(list->viewport()->mapTo(body.viewport(), first.center())));
    });
    CHECK(found);
}

TEST_CASE("A dialog that is not as high as the screen shows all of its body, with no scroll bar of a few pixels",
          "[fit]")
{
    const LargestText large; // and back to the usual text at the end
    for (const double scale : {1.0, 1.25, 1.5}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        eachForm([scale](const std::string &name, const FormDialog &dialog, const QScrollArea &body) {
            const int room = dialog.screen()->availableGeometry().height() * 94 / 100;
            if (dialog.height() < room && body.verticalScrollBar()->maximum() > 0)
                FAIL_CHECK(name << " scrolls by " << body.verticalScrollBar()->maximum() << " of " << dialog.height()
                                << " at " << scale);
        });
    }
}

TEST_CASE("Sending forms is seen whole on 1366 by 768", "[fit]")
{
    const LargestText usual(1.0);
    for (const SurfaceMaker &maker : allSurfaces()) {
        if (maker.name != "Send forms")
            continue;
        const auto surface = maker.make();
        auto &dialog = static_cast<FormDialog &>(surface->window());
        dialog.show();
        dialog.resize(dialog.minimumWidth(), 768 * 94 / 100);
        QCoreApplication::processEvents();
        const auto *body = dialog.findChild<QScrollArea *>(QStringLiteral("formBody"));
        REQUIRE(body);
        CHECK(body->verticalScrollBar()->maximum() == 0);
        return;
    }
    FAIL("there is nothing to send forms with");
}

TEST_CASE("At 150 % text what an empty box asks for can be read whole in the presenter's window", "[fit]")
{
    const LargestText large;
    bool found = false;
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        QWidget &window = surface->window();
        const auto *who = window.findChild<QComboBox *>(QStringLiteral("helpWho"));
        if (!who)
            continue;
        window.show();
        window.resize(smallest);
        QCoreApplication::processEvents();
        const QLineEdit *line = who->lineEdit();
        INFO(maker.name);
        CHECK(line->fontMetrics().horizontalAdvance(line->placeholderText()) + 4 <= line->width());
        found = true;
    }
    CHECK(found);
}
