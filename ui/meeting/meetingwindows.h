// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingsession.h"
#include "ui/meeting/roomentry.h"
#include "ui/meeting/screenplan.h"
#include "ui/meeting/screenwatch.h"

#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace waymark {

class AudienceWindow;
class KeysSheet;
class PresenterWindow;
class Settings;

/// The two windows of a meeting, on the screens that a ScreenPlan gives them. Screens can come, go, move or be mirrored
/// at any time; window managers move windows then, too, so the two are put back where they belong.
class MeetingWindows : public QObject
{
    Q_OBJECT

public:
    /// `window`: the program's own. A meeting that starts takes the screen it is on as the presenter's, unless it is
    /// known which one the room sees. `settings`: where a meeting is kept for the next time Waymark is open.
    MeetingWindows(Document &document, QWidget &window, Settings *settings = nullptr);
    ~MeetingWindows() override;

    /// The screen that was chosen for what everyone sees, from the next start on.
    void setChosenRoom(const ScreenName &name) { m_chosenRoom = name; }
    /// Both windows, from the opening and the top of the agenda on; again after leaving: where it was.
    void start();
    /// Only what the room sees; the presenter's window is there as soon as it is asked for.
    void present(AudienceScreen screen);
    void close();
    /// One step back: the keys are closed, or the meeting ends, which is asked first.
    void leave();

    [[nodiscard]] bool isShown() const;
    /// What an action was typed for and not added: "1.2, theme 3"; or nothing.
    [[nodiscard]] QString unfinished() const;
    /// The same, and what is being written in front of the room.
    [[nodiscard]] QString lostByClosing() const;
    [[nodiscard]] MeetingSession &session() { return m_session; }
    [[nodiscard]] AudienceWindow &audience() const { return *m_audience; }
    /// Null until it is first shown.
    [[nodiscard]] PresenterWindow *presenter() const { return m_presenter.get(); }
    [[nodiscard]] const ScreenPlan &plan() const { return m_plan; }

    /// The other way round; on one screen the other window.
    void swap();
    /// The same on being asked for by a key: what only the presenter sees goes onto the room's screen after a question
    /// alone.
    void askToSwap();
    void chooseRoom(const ScreenName &name);
    void followScreens(const QScreen *gone);

Q_SIGNALS:
    void left();
    /// After left(), where it was a meeting and not the room's window alone.
    void meetingEnded();
    /// What was only shown is to be a meeting. Its window closes after this, so that the answer has to be queued.
    void startWanted();
    /// A copy of the file is to be saved; asked about over that window.
    void copyWanted(QWidget *asking);
    /// To be remembered for the next meeting.
    void roomChosen(const waymark::ScreenName &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(MeetingKey::Kind kind);
    /// In front of the room, where the presenter's window is not in sight.
    void answerInRoom(MeetingKey::Kind kind);
    /// Something is typed in front of the room.
    void writeInRoom(MeetingKey::Kind kind);
    [[nodiscard]] QString whatCloses() const;
    void begin(bool withPresenter);
    [[nodiscard]] QList<MeetingScreen> screensNow(const QScreen *gone);
    [[nodiscard]] ScreenPlace placeAt(qsizetype at) const;
    void place();
    void hidePresenter();
    void bringBackProgram();
    void settle();
    [[nodiscard]] bool isPlaced() const;
    void ensurePresenter();
    void openFilm();
    void keepPlace();

    QWidget &m_window;
    ScreenWatch m_watch;
    Settings *m_settings;
    MeetingSession m_session;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    QList<QPointer<QScreen>> m_screens; ///< those of the plan, in its order
    ScreenPlan m_plan;
    bool m_isSwapped = false; ///< the presenter's window was brought onto the screen that the room looks at
    ScreenName m_chosenRoom;
    RoomTexts m_said;           ///< written in front of everyone
    QPointer<KeysSheet> m_keys; ///< over the room's window
    QTimer m_settling;          ///< runs for a moment after a change of screens
    int m_looks = 0;
    int m_corrections = 0;
    bool m_shown = false;
};

} // namespace waymark
