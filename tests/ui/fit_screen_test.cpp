// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/revieweddocument.h"
#include "ui/look/keyboard.h"
#include "ui/look/screens.h"
#include "ui/look/tokens.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Fitting
{
    FitScreen fit;
    QRect free = QGuiApplication::primaryScreen()->availableGeometry();

    Fitting() { qApp->installEventFilter(&fit); }
};

/// The largest text that Settings offers.
struct LargeText
{
    LargeText() { applyTheme(*qApp, ThemeChoice::Light, 1.5); }
    ~LargeText() { applyTheme(*qApp, ThemeChoice::System, 1.0); }
};

} // namespace

TEST_CASE("A window that is larger than its screen opens maximised, a dialog smaller", "[fit]")
{
    const Fitting it;
    QWidget window;
    window.resize(it.free.size() * 2);
    window.show();
    CHECK(window.isMaximized());
    CHECK(it.free.contains(window.geometry()));
    QDialog dialog;
    dialog.setMinimumWidth(it.free.width() + 200);
    dialog.resize(it.free.width() + 300, it.free.height() + 300);
    dialog.show();
    CHECK(dialog.width() <= it.free.width());
    CHECK(dialog.height() <= it.free.height());
    CHECK_FALSE(dialog.isMaximized());
    QDialog small;
    small.resize(300, 200);
    small.show();
    CHECK(small.size() == QSize(300, 200));
}

TEST_CASE("At 150 % text the presenter's window fits 1093 by 614, and the keyboard reaches all of it", "[fit]")
{
    const LargeText large;
    ReviewedDocument it;
    it.add("2026/27", 2026);
    MeetingSession session(it.document);
    PresenterWindow window(session);
    window.resize(1093, 614);
    window.show();
    CHECK(window.minimumSizeHint().width() <= 1093);
    CHECK(window.minimumSizeHint().height() <= 614);
    REQUIRE(window.size() == QSize(1093, 614));
    int reached = 0;
    for (const char *name : {"planItems", "nextItem", "revisePlan", "presenterDissent", "presenterAgree", "roomScreen",
                             "presenterTarget", "helpAbout", "helpWhat", "helpPriority", "helpAdd"}) {
        INFO(name);
        auto *control = window.findChild<QWidget *>(QString::fromLatin1(name));
        REQUIRE(control);
        if (!control->isEnabled())
            continue;
        control->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return control->hasFocus(); }));
        const QRect place(control->mapTo(&window, QPoint()), control->size());
        CHECK(window.rect().contains(place));
        ++reached;
    }
    CHECK(reached > 8);
}

TEST_CASE("What is taller than its window begins at its top when the keyboard comes to it", "[fit]")
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *above = new QPushButton(QStringLiteral("Above"));
    auto *tall = new QPushButton(QStringLiteral("Tall"));
    auto *below = new QPushButton(QStringLiteral("Below"));
    for (QPushButton *each : {above, tall, below})
        column->addWidget(each);
    above->setFixedHeight(40);
    below->setFixedHeight(40);
    tall->setFixedHeight(500);
    WindowScroll scroll(content);
    scroll.resize(300, 300);
    scroll.show();
    const auto topOfTall = [&] { return tall->mapTo(scroll.viewport(), QPoint()).y(); };
    const int untouched = topOfTall();
    bringIntoSight(scroll, *tall);
    CHECK(topOfTall() == untouched); // in sight already
    bringIntoSight(scroll, *below);
    CHECK(scroll.viewport()->rect().contains(below->mapTo(scroll.viewport(), below->rect().center())));
    CHECK(topOfTall() < 0);
    bringIntoSight(scroll, *tall);
    CHECK(topOfTall() == 0);
}

TEST_CASE("With text of any size what leads the meeting is in sight, whole, and nothing scrolls sideways", "[fit]")
{
    struct UsualText
    {
        ~UsualText() { applyTheme(*qApp, ThemeChoice::System, 1.0); }
    } const usual;
    for (const qreal scale : {0.8, 1.0, 1.25, 1.5, 2.0}) {
        applyTheme(*qApp, ThemeChoice::Light, scale);
        ReviewedDocument it;
        it.add("2026/27", 2026);
        it.document.setStatement(number("1.1"));
        MeetingSession session(it.document);
        PresenterWindow window(session);
        window.resize(1366, 747); // with a title bar above
        window.show();
        window.resize(1366, 747);
        window.setRoom({1920, 1080}, QStringLiteral("DUMMY1"));
        session.setHint(QStringLiteral("Back where you left off. O: opening."));
        const auto *scroll = window.findChild<WindowScroll *>();
        REQUIRE(scroll);
        // Layouts are done one after the other.
        QSize last;
        REQUIRE(QTest::qWaitFor([&] { return std::exchange(last, scroll->widget()->size()) == last; }));
        const auto least = [&window](const char *name) {
            return window.findChild<QWidget *>(QLatin1String(name))->parentWidget()->minimumSizeHint().height();
        };
        INFO(scale << " agenda " << least("agenda") << ", notes " << least("presenterRationale") << ", side "
                   << least("audiencePreview") << ", of " << scroll->height());
        CHECK(scroll->horizontalScrollBar()->maximum() == 0);
        CHECK((scale > 1.25 ? 0 : scroll->verticalScrollBar()->maximum()) == 0);
        const QWidget *agree = window.findChild<QWidget *>(QStringLiteral("presenterAgree"));
        const QWidget *level = window.findChild<QWidget *>(QStringLiteral("presenterLevel2"));
        CHECK(std::abs(agree->mapTo(&window, agree->rect().center()).y() -
                       level->mapTo(&window, level->rect().center()).y()) < 6); // in one line
        for (const char *name :
             {"planItems", "itemClock", "nextItem", "pauseClock", "showKeys", "presenterTitle", "presenterLevel0",
              "presenterAgree", "presenterHands", "presenterDissent", "presenterRoom", "remoteReveal", "remoteQuery",
              "remoteTheme", "remoteBlank", "remoteUndo", "presenterHint", "audiencePreview"}) {
            const auto *widget = window.findChild<QWidget *>(QLatin1String(name));
            INFO(name);
            REQUIRE(widget);
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            const bool isLead = QLatin1String(name) != QLatin1String("audiencePreview");
            CHECK((isLead ? window.rect().contains(place)
                          : place.left() >= 0 && place.right() < window.width() && place.top() < window.height()));
            if (!QLatin1String(name).startsWith(QLatin1String("presenterLevel"))) // a digit alone
                CHECK(place.width() >= widget->minimumSizeHint().width());
        }
    }
}
