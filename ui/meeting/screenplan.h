// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/screens.h"

#include <QList>
#include <QRect>

namespace waymark {

/// A screen, as far as it matters for who can read what is on it.
struct MeetingScreen
{
    ScreenName name;
    QRect geometry; ///< on the desktop: screens that overlap show the same picture
    bool primary = false;
};

/// Which window of a meeting belongs on which screen, or on none. Values only: it is told what screens there are and
/// what the presenter asked for, and never asks the system.
///
/// The rule that it is here for: no change of screens brings the presenter's window onto a picture where it was not
/// before, unless that screen is known to be the presenter's and shows its picture to no one else. Otherwise it is
/// hidden until it is asked for.
class ScreenPlan
{
public:
    /// A meeting starts. `own`: the screen with the program's window, where whoever starts the meeting is looking;
    /// `chosen`: the screen that was chosen for what everyone sees, connected or not; may be empty.
    void begin(const QList<MeetingScreen> &screens, qsizetype own, const ScreenName &chosen, bool withPresenter);
    /// Screens came, went, were moved, mirrored or changed their resolution.
    void follow(const QList<MeetingScreen> &screens, qsizetype own);
    /// S: shows the presenter's window where it is hidden, exchanges the two screens, or takes turns on a shared one.
    void swap();
    /// From now on what everyone sees is on this screen.
    void chooseRoom(const ScreenName &name);

    [[nodiscard]] const QList<MeetingScreen> &screens() const { return m_screens; }
    [[nodiscard]] qsizetype room() const;
    [[nodiscard]] qsizetype presenter() const;
    /// One picture for both: they take turns.
    [[nodiscard]] bool isShared() const { return !isApart(room(), presenter()); }
    /// Known to be the presenter's, and no one else sees what is on it.
    [[nodiscard]] bool hasPrivateScreen() const;
    [[nodiscard]] bool showsPresenter() const;
    [[nodiscard]] bool showsRoom() const { return !isShared() || !showsPresenter(); }
    [[nodiscard]] bool wantsPresenter() const { return m_wanted; }

private:
    [[nodiscard]] qsizetype find(const ScreenName &name) const;
    [[nodiscard]] const ScreenName &nameAt(qsizetype at) const { return m_screens[at].name; }
    [[nodiscard]] bool isApart(qsizetype one, qsizetype other) const;
    [[nodiscard]] bool isSeenAlone(qsizetype at) const;
    [[nodiscard]] QList<ScreenName> sharing(qsizetype at) const;
    [[nodiscard]] qsizetype guessedRoom() const;
    void settleRoom();
    void preferRoom(const ScreenName &name);

    QList<MeetingScreen> m_screens;
    qsizetype m_own = 0;
    QList<ScreenName> m_rooms; ///< the first of them that is there is the room's, whenever it comes back
    ScreenName m_private;      ///< known to be the presenter's
    ScreenName m_asked;        ///< the presenter asked for the window here, with who sees it now
    bool m_wanted = false;
};

} // namespace waymark
