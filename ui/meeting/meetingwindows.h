// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/meetingsession.h"
#include "ui/meeting/screenplan.h"

class QScreen;

namespace waymark {

class AudienceWindow;
class PresenterWindow;

/// The two windows of a meeting and the screens they are on. The room's goes to the projector, the presenter's stays on
/// the laptop; on one screen they take turns. A screen may go or come at any time.
class MeetingWindows : public QObject
{
    Q_OBJECT

public:
    /// `window`: the program's own, which stands on the presenter's screen.
    MeetingWindows(Document &document, QWidget &window);
    ~MeetingWindows() override;

    /// Both windows, from the opening and the top of the agenda on; again after leaving: where it was.
    void start();
    /// Only what the room sees; the presenter's window is there as soon as it is asked for.
    void present(AudienceScreen screen);
    void close();
    /// One step back: the keys are closed, or the meeting ends, which is asked first.
    void leave();

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] MeetingSession &session() { return m_session; }
    [[nodiscard]] AudienceWindow &audience() const { return *m_audience; }
    /// Null until it is first shown.
    [[nodiscard]] PresenterWindow *presenter() const { return m_presenter.get(); }
    [[nodiscard]] const ScreenPlan &plan() const { return m_plan; }

    /// The other way round; on one screen the other window.
    void swap();
    void followScreens(const QScreen *gone = nullptr);

Q_SIGNALS:
    void left();
    /// A copy of the file is to be saved; asked about over that window.
    void copyWanted(QWidget *asking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(MeetingKey::Kind kind);
    void arrange(const QScreen *gone);
    void place();
    void ensurePresenter();
    void openFilm();
    [[nodiscard]] QList<QScreen *> screens(const QScreen *gone) const;

    QWidget &m_window;
    MeetingSession m_session;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    QList<QScreen *> m_screens;
    ScreenPlan m_plan;
    bool m_withPresenter = false;
    bool m_swapped = false;
    bool m_presenterInFront = false; ///< where both share a screen
    bool m_shown = false;
};

} // namespace waymark
