// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/screenplan.h"

#include <algorithm>

namespace waymark {

qsizetype ScreenPlan::find(const ScreenName &name) const
{
    QList<ScreenName> names;
    for (const MeetingScreen &screen : m_screens)
        names.append(screen.name);
    return indexOf(names, name);
}

bool ScreenPlan::isApart(qsizetype one, qsizetype other) const
{
    return one != other && !m_screens[one].geometry.intersects(m_screens[other].geometry);
}

QList<ScreenName> ScreenPlan::sharing(qsizetype at) const
{
    QList<ScreenName> names;
    for (qsizetype other = 0; other < m_screens.size(); ++other) {
        if (!isApart(at, other))
            names.append(nameAt(other));
    }
    return names;
}

bool ScreenPlan::isSeenAlone(qsizetype at) const { return sharing(at).size() == 1; }

qsizetype ScreenPlan::guessedRoom() const
{
    const qsizetype known = find(m_private);
    const qsizetype base = known >= 0 ? known : m_own;
    qsizetype external = -1;
    qsizetype builtIn = -1;
    for (qsizetype at = m_screens.size() - 1; at >= 0; --at) {
        if (isApart(base, at))
            (nameAt(at).isBuiltIn() ? builtIn : external) = at;
    }
    if (external >= 0)
        return external;
    // The program's window is on the projector, as after the laptop's lid was closed, and the laptop is there again.
    const bool windowWasMoved = known < 0 && !nameAt(base).isBuiltIn();
    return builtIn >= 0 && !windowWasMoved ? builtIn : base;
}

qsizetype ScreenPlan::room() const
{
    for (const ScreenName &name : m_rooms) {
        if (const qsizetype at = find(name); at >= 0)
            return at;
    }
    return guessedRoom();
}

qsizetype ScreenPlan::presenter() const
{
    if (const qsizetype at = find(m_asked); at >= 0)
        return at;
    const qsizetype room = this->room();
    const qsizetype known = find(m_private);
    for (const qsizetype at : {known, m_own}) {
        if (at >= 0 && isApart(at, room))
            return at;
    }
    qsizetype best = -1;
    for (qsizetype at = m_screens.size() - 1; at >= 0; --at) {
        if (isApart(at, room) && (best < 0 || nameAt(at).isBuiltIn() || !nameAt(best).isBuiltIn()))
            best = at;
    }
    return best >= 0 ? best : room;
}

bool ScreenPlan::hasPrivateScreen() const
{
    const qsizetype at = presenter();
    return (at == find(m_private) || nameAt(at).isBuiltIn()) && at != room() && isSeenAlone(at);
}

bool ScreenPlan::showsPresenter() const
{
    return m_wanted && !m_screens.isEmpty() && (presenter() == find(m_asked) || hasPrivateScreen());
}

/// Once there are two pictures, it is settled which is the room's: it stays so when the program's window is moved.
void ScreenPlan::settleRoom()
{
    const qsizetype at = room();
    const bool hasChoice = std::ranges::any_of(
        m_screens, [&](const MeetingScreen &screen) { return !screen.geometry.intersects(m_screens[at].geometry); });
    if (hasChoice && !m_rooms.contains(nameAt(at)))
        m_rooms.append(nameAt(at));
}

void ScreenPlan::preferRoom(const ScreenName &name)
{
    m_rooms.removeAll(name);
    m_rooms.prepend(name);
}

void ScreenPlan::begin(const QList<MeetingScreen> &screens, qsizetype own, const ScreenName &chosen, bool withPresenter)
{
    // Left while the two were exchanged: what was the presenter's is not known to be so any longer.
    if (!m_rooms.isEmpty() && m_rooms.front() == m_private)
        m_private = {};
    m_screens = screens;
    m_own = std::max<qsizetype>(0, own);
    m_wanted = withPresenter;
    m_asked = {};
    m_rooms.clear();
    if (!chosen.isEmpty())
        m_rooms.append(chosen);
    if (m_screens.isEmpty())
        return;
    settleRoom();
    if (isSeenAlone(presenter()) && !isShared())
        m_private = nameAt(presenter());
}

void ScreenPlan::follow(const QList<MeetingScreen> &screens, qsizetype own)
{
    const bool wasShown = showsPresenter();
    const bool wasOne = !m_screens.isEmpty() && sharing(room()).size() == m_screens.size();
    const ScreenName room = m_screens.isEmpty() ? ScreenName() : nameAt(this->room());
    const ScreenName place = m_screens.isEmpty() ? ScreenName() : nameAt(presenter());
    const QList<ScreenName> saw = m_screens.isEmpty() ? QList<ScreenName>() : sharing(presenter());
    m_screens = screens;
    m_own = std::max<qsizetype>(0, own);
    m_asked = {};
    if (m_screens.isEmpty())
        return;
    // The main screen has come: what everyone was looking at until then is not the laptop.
    const qsizetype before = find(room);
    if (wasOne && before >= 0 && find(m_private) < 0 && !m_screens[before].primary && !nameAt(before).isBuiltIn() &&
        std::ranges::any_of(m_screens, [&](const MeetingScreen &screen) {
            return screen.primary && !saw.contains(screen.name) &&
                   !screen.geometry.intersects(m_screens[before].geometry);
        }))
        m_rooms.append(room);
    settleRoom();
    // What is in sight stays so, as long as no one else sees it by that.
    const qsizetype at = find(place);
    if (!wasShown || at < 0)
        return;
    const QList<ScreenName> sees = sharing(at);
    if (!std::ranges::all_of(sees, [&saw](const ScreenName &name) { return saw.contains(name); }))
        return;
    const bool couldBeApart = std::ranges::any_of(m_screens, [&](const MeetingScreen &screen) {
        return !screen.geometry.intersects(m_screens[this->room()].geometry);
    });
    if (isApart(at, this->room()) || !couldBeApart)
        m_asked = place;
}

void ScreenPlan::swap()
{
    if (m_screens.isEmpty())
        return;
    const qsizetype at = presenter();
    const qsizetype room = this->room();
    const bool wasShown = showsPresenter();
    m_wanted = true;
    if (!wasShown) {
        m_asked = nameAt(at);
        // Once only, where the room has looked at that screen before.
        if (isApart(at, room) && isSeenAlone(at) && !m_rooms.contains(m_asked))
            m_private = m_asked;
    } else if (isApart(at, room)) {
        preferRoom(nameAt(at));
        m_asked = nameAt(room);
    } else {
        m_asked = {};
    }
}

void ScreenPlan::chooseRoom(const ScreenName &name)
{
    if (find(name) < 0)
        return;
    const bool wasShown = showsPresenter();
    preferRoom(name);
    if (m_private == name)
        m_private = {};
    m_asked = {};
    const qsizetype at = presenter();
    if (wasShown && isApart(at, room())) {
        m_asked = nameAt(at);
        if (isSeenAlone(at))
            m_private = m_asked;
    }
}

} // namespace waymark
