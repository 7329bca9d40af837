// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/meeting/screenplan.h"

#include <QGuiApplication>
#include <QScreen>

#include <random>

using namespace waymark;

namespace {

const QRect laptopPlace(0, 0, 1366, 768);
const QRect projectorPlace(1366, 0, 1920, 1080);

MeetingScreen screenCalled(const char *name, QRect geometry, bool primary = false)
{
    return {{QString::fromLatin1(name), {}, {}}, geometry, primary};
}

const MeetingScreen laptop = screenCalled("laptop", laptopPlace, true);
const MeetingScreen projector = screenCalled("projector", projectorPlace);

/// A plan under way, and where things are in it by name; empty: hidden.
struct PlannedMeeting
{
    ScreenPlan plan;

    explicit PlannedMeeting(const QList<MeetingScreen> &screens, qsizetype own = 0, const ScreenName &chosen = {},
                            bool withPresenter = true)
    {
        plan.begin(screens, own, chosen, withPresenter);
    }
    [[nodiscard]] QString nameAt(qsizetype at) const { return plan.screens()[at].name.connector; }
    [[nodiscard]] QString room() const { return plan.showsRoom() ? nameAt(plan.room()) : QString(); }
    [[nodiscard]] QString presenter() const { return plan.showsPresenter() ? nameAt(plan.presenter()) : QString(); }
};

} // namespace

TEST_CASE("The room's window goes to the other screen, but never to a mirror of our own", "[screens]")
{
    const MeetingScreen mirror = screenCalled("mirror", QRect(0, 0, 1280, 720));
    CHECK(PlannedMeeting({laptop, projector}).room() == QStringLiteral("projector"));
    CHECK(PlannedMeeting({laptop, projector}).presenter() == QStringLiteral("laptop"));
    CHECK(PlannedMeeting({laptop, projector}, 1).room() == QStringLiteral("laptop"));
    CHECK(PlannedMeeting({laptop, projector}, 1).presenter() == QStringLiteral("projector"));
    PlannedMeeting swapped({laptop, projector});
    swapped.plan.swap();
    CHECK(swapped.room() == QStringLiteral("laptop"));
    CHECK(swapped.presenter() == QStringLiteral("projector"));
    CHECK(PlannedMeeting({laptop}).plan.isShared());
    CHECK(PlannedMeeting({laptop, mirror}).plan.isShared());
    const PlannedMeeting three({laptop, mirror, projector});
    CHECK(three.plan.room() == 2);
    CHECK(three.plan.presenter() == 0);
}

TEST_CASE("A laptop's lid that is closed and opened, on either side of the projector, changes nothing", "[screens]")
{
    for (const QRect place : {QRect(3286, 0, 1366, 768), QRect(0, 0, 1366, 768)}) {
        INFO(place.x());
        PlannedMeeting it({laptop, projector});
        it.plan.follow({projector}, 0);
        CHECK(it.room() == QStringLiteral("projector"));
        CHECK(it.presenter().isEmpty());
        // The window manager has moved the program's window to the projector, and leaves it there.
        const MeetingScreen back = screenCalled("laptop", place, true);
        it.plan.follow({back, projector}, 1);
        CHECK(it.room() == QStringLiteral("projector"));
        CHECK(it.presenter() == QStringLiteral("laptop"));
        it.plan.begin({back, projector}, 1, {}, true);
        CHECK(it.room() == QStringLiteral("projector"));
        CHECK(it.presenter() == QStringLiteral("laptop"));
    }
}

TEST_CASE("Mirroring that is switched on hides the presenter's window, and off shows it on the laptop", "[screens]")
{
    PlannedMeeting it({laptop, projector});
    it.plan.follow({laptop, screenCalled("projector", laptopPlace)}, 0);
    CHECK(it.plan.isShared());
    CHECK_FALSE(it.room().isEmpty());
    CHECK(it.presenter().isEmpty());
    it.plan.swap();
    CHECK(it.room().isEmpty());
    CHECK_FALSE(it.presenter().isEmpty());
    it.plan.swap();
    CHECK_FALSE(it.room().isEmpty());
    CHECK(it.presenter().isEmpty());
    it.plan.follow({laptop, projector}, 0);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter() == QStringLiteral("laptop"));
}

TEST_CASE("A third screen that shows what the laptop shows hides the presenter's window until it is asked for",
          "[screens]")
{
    PlannedMeeting it({laptop, projector});
    it.plan.follow({laptop, projector, screenCalled("hall", laptopPlace)}, 0);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter().isEmpty());
    it.plan.swap();
    CHECK(it.presenter() == QStringLiteral("laptop"));
    CHECK(it.room() == QStringLiteral("projector"));
}

TEST_CASE("A screen that no one knows does not get the presenter's window in place of the laptop's", "[screens]")
{
    PlannedMeeting it({laptop, projector});
    it.plan.follow({projector, screenCalled("hall", {3286, 0, 1920, 1080})}, 0);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter().isEmpty());
    it.plan.swap();
    CHECK(it.presenter() == QStringLiteral("hall"));
    CHECK(it.room() == QStringLiteral("projector"));
}

TEST_CASE("A screen that was chosen is the room's wherever the program's window is, and when it comes later",
          "[screens]")
{
    const ScreenName chosen{QStringLiteral("HDMI-1"), QStringLiteral("Epson EB-FH52"), QStringLiteral("X1")};
    const MeetingScreen known{{QStringLiteral("DP-3"), chosen.model, chosen.serial}, projectorPlace, false};
    CHECK(PlannedMeeting({laptop, known}, 1, chosen).room() == QStringLiteral("DP-3"));
    CHECK(PlannedMeeting({laptop, known}, 1, chosen).presenter() == QStringLiteral("laptop"));
    const MeetingScreen desk = screenCalled("desk", {-1920, 0, 1920, 1080});
    PlannedMeeting later({laptop, desk}, 0, chosen);
    CHECK(later.room() == QStringLiteral("desk"));
    later.plan.follow({laptop, desk, known}, 0);
    CHECK(later.room() == QStringLiteral("DP-3"));
    CHECK(later.presenter() == QStringLiteral("laptop"));
    // Another projector in the same socket is another screen.
    const MeetingScreen other{{chosen.connector, QStringLiteral("BenQ MX"), {}}, projectorPlace, false};
    CHECK(PlannedMeeting({laptop, other}, 1, chosen).room() == QStringLiteral("laptop"));
}

TEST_CASE("Choosing a screen puts the room's window there and the presenter's on the other", "[screens]")
{
    PlannedMeeting it({laptop, projector}, 1);
    CHECK(it.presenter() == QStringLiteral("projector"));
    it.plan.chooseRoom(projector.name);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter() == QStringLiteral("laptop"));
    it.plan.follow({projector}, 0);
    it.plan.follow({laptop, projector}, 1);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter() == QStringLiteral("laptop"));
}

TEST_CASE("A laptop's own panel is known by its connector", "[screens]")
{
    const MeetingScreen panel = screenCalled("eDP-1", laptopPlace);
    const MeetingScreen external = screenCalled("HDMI-1", projectorPlace);
    // Started with the lid closed, on the projector alone; then the lid is opened.
    PlannedMeeting it({external});
    CHECK(it.room() == QStringLiteral("HDMI-1"));
    it.plan.follow({panel, external}, 1);
    CHECK(it.room() == QStringLiteral("HDMI-1"));
    CHECK(it.presenter() == QStringLiteral("eDP-1"));
    // Started after that, while the program's window is still on the projector.
    const PlannedMeeting after({panel, external}, 1);
    CHECK(after.room() == QStringLiteral("HDMI-1"));
    CHECK(after.presenter() == QStringLiteral("eDP-1"));
    // Started on the laptop alone; then the projector is plugged in.
    PlannedMeeting before({panel});
    before.plan.follow({panel, external}, 0);
    CHECK(before.room() == QStringLiteral("HDMI-1"));
    CHECK(before.presenter() == QStringLiteral("eDP-1"));
}

TEST_CASE(
    "Where it cannot be known which of two screens is the laptop's, nothing private is shown until it is asked for",
    "[screens]")
{
    PlannedMeeting it({laptop});
    it.plan.follow({laptop, projector}, 0);
    CHECK(it.room() == QStringLiteral("projector"));
    CHECK(it.presenter().isEmpty());
    it.plan.swap();
    CHECK(it.presenter() == QStringLiteral("laptop"));
    // The main screen comes second: it was closed before.
    const MeetingScreen alone = screenCalled("projector", projectorPlace, true);
    PlannedMeeting closed({alone});
    closed.plan.follow({laptop, projector}, 1);
    CHECK(closed.room() == QStringLiteral("projector"));
    CHECK(closed.presenter().isEmpty());
    closed.plan.swap();
    CHECK(closed.presenter() == QStringLiteral("laptop"));
}

TEST_CASE("A screen that the platform does not name has a name", "[screens]")
{
    // As the tests' own platform.
    REQUIRE(QGuiApplication::primaryScreen()->name().isEmpty());
    CHECK(ScreenName::of(*QGuiApplication::primaryScreen()).label() == QStringLiteral("Screen 1"));
    CHECK_FALSE(screenNames().front().isEmpty());
}

TEST_CASE("Two screens of one model are not taken for each other", "[screens]")
{
    const QString model = QStringLiteral("Epson EB-FH52");
    const ScreenName one{QStringLiteral("HDMI-1"), model, {}};
    const ScreenName two{QStringLiteral("HDMI-2"), model, {}};
    const ScreenName three{QStringLiteral("HDMI-3"), model, {}};
    CHECK(indexOf({one, two}, two) == 1);
    CHECK(indexOf({one, two}, three) == -1);
    CHECK(indexOf({one}, three) == 0);
    CHECK(indexOf({one, two}, {}) == -1);
    CHECK(ScreenName::from(one.parts()) == one);
    CHECK(ScreenName::from({QStringLiteral("nonsense")}).isEmpty());
    CHECK(one.label() != two.label());
}

namespace {

/// What a caretaker, a cable and a window manager can do to four screens in any order.
struct Screens
{
    std::mt19937 random;
    QList<MeetingScreen> all{laptop, projector, screenCalled("hall", {3286, 0, 1920, 1080}),
                             screenCalled("desk", {-1920, 0, 1920, 1080})};
    QList<bool> connected{true, true, false, false};
    qsizetype own = 0;

    explicit Screens(unsigned seed) : random(seed) {}
    qsizetype upTo(qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(random); }

    [[nodiscard]] QList<MeetingScreen> now() const
    {
        QList<MeetingScreen> there;
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (connected[at])
                there.append(all[at]);
        }
        return there;
    }
    void change()
    {
        const qsizetype at = upTo(all.size() - 1);
        const QList<QSize> sizes{{1366, 768}, {1024, 768}, {1920, 1080}};
        switch (upTo(3)) {
        case 0:
            connected[at] = !connected[at];
            if (now().isEmpty())
                connected[at] = true;
            break;
        case 1: // laid over another
            all[at].geometry.moveTopLeft(all[upTo(all.size() - 1)].geometry.topLeft());
            break;
        case 2: // moved to a place of its own
            all[at].geometry.moveTopLeft({static_cast<int>(at) * 2000, static_cast<int>(upTo(1)) * 1200});
            break;
        default:
            all[at].geometry.setSize(sizes[upTo(2)]);
            break;
        }
        for (MeetingScreen &screen : all)
            screen.primary = false;
        all[upTo(all.size() - 1)].primary = true;
        own = upTo(now().size() - 1);
    }
};

/// Everyone who sees what is on the presenter's screen while its window is shown there.
QList<ScreenName> whoSees(const ScreenPlan &plan)
{
    QList<ScreenName> names;
    if (!plan.showsPresenter())
        return names;
    const QRect there = plan.screens()[plan.presenter()].geometry;
    for (const MeetingScreen &screen : plan.screens()) {
        if (screen.geometry.intersects(there))
            names.append(screen.name);
    }
    return names;
}

} // namespace

TEST_CASE("No change of screens ever puts the presenter's window where the room sees it", "[screens]")
{
    long hidden = 0;
    long asked = 0;
    long apart = 0;
    for (unsigned seed = 0; seed < 4000; ++seed) {
        Screens screens(seed);
        const bool isChosen = seed % 2 == 0;
        PlannedMeeting it(screens.now(), 0, isChosen ? projector.name : ScreenName(), seed % 3 != 0);
        bool exchanged = false;
        for (int step = 0; step < 40; ++step) {
            INFO("seed " << seed << ", step " << step);
            const QList<ScreenName> before = whoSees(it.plan);
            const int kind = static_cast<int>(screens.upTo(9));
            if (kind == 0) {
                exchanged = exchanged || (!it.plan.isShared() && it.plan.showsPresenter());
                it.plan.swap();
                ++asked;
                // S always shows one of the two that was not there, or exchanges both.
                REQUIRE((it.plan.showsPresenter() || it.plan.showsRoom()));
                continue;
            }
            if (kind == 1) {
                it.plan.chooseRoom(projector.name);
                exchanged = exchanged && !screens.connected[1];
                if (screens.connected[1])
                    REQUIRE_FALSE(whoSees(it.plan).contains(projector.name));
                continue;
            }
            screens.change();
            it.plan.follow(screens.now(), screens.own);
            const QList<ScreenName> after = whoSees(it.plan);
            const bool roomReads = after.contains(projector.name);
            // Only where it was in the same picture before, for it was asked for there.
            if (roomReads)
                REQUIRE(before.contains(projector.name));
            // And no one new comes to see it who shares its picture.
            if (after.size() > 1) {
                for (const ScreenName &name : after)
                    REQUIRE(before.contains(name));
            }
            // One of the two is always shown, and both only where they do not share a picture.
            REQUIRE((it.plan.showsPresenter() || it.plan.showsRoom()));
            REQUIRE((it.plan.isShared() ? it.plan.showsPresenter() != it.plan.showsRoom() : it.plan.showsRoom()));
            hidden += it.plan.wantsPresenter() && !it.plan.showsPresenter();
            apart += !it.plan.isShared() && it.plan.showsPresenter();
            // Chosen, connected, and not exchanged since: the room sees it.
            if (isChosen && !exchanged && screens.connected[1])
                REQUIRE(it.plan.screens()[it.plan.room()].name == projector.name);
        }
    }
    // The sequences do reach what they are about.
    CHECK(hidden > 1000);
    CHECK(asked > 1000);
    CHECK(apart > 1000);
}
