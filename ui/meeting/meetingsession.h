// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencecontent.h"
#include "ui/meeting/meetingagenda.h"
#include "ui/meeting/meetingclock.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/statement/agreepresenter.h"

#include <functional>
#include <set>

namespace waymark {

/// Where a meeting is: what the room sees now, what was revealed, how far the clock is. Nothing of it is kept in the
/// file; what is agreed goes through AgreePresenter. The windows show it and hand their keys to it.
class MeetingSession : public QObject
{
    Q_OBJECT

public:
    explicit MeetingSession(Document &document, QObject *parent = nullptr);

    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] AgreePresenter &presenter() { return m_presenter; }
    [[nodiscard]] bool hasReview() const { return m_presenter.hasReview(); }

    /// What the room sees; Blank while the screen is blanked.
    [[nodiscard]] AudienceScreen screen() const { return m_blank ? AudienceScreen::Blank : m_screen; }
    void show(AudienceScreen screen);
    /// The clock starts: at first with the opening and the first of the agenda that is not agreed, after leave() with
    /// the screen and the statement of then.
    void begin();
    void leave();
    /// The statement that is looked at already, away from the agenda.
    void present(AudienceScreen screen);
    void setBlank(bool blank);
    [[nodiscard]] int textStep() const { return m_textStep; }
    /// Whether the answers of the statement, or of its theme, are to be seen by the room.
    [[nodiscard]] bool isRevealed() const;
    /// Hands that are being counted for the statement on the screen: the room sees them grow. Empty: nothing is
    /// counted. Nothing is kept until keepHands().
    void countHands(const Counts &hands);
    /// Kept with the present round, and shown until the statement changes or the answers are revealed.
    bool keepHands();
    /// Those that are counted now; what the present round said, once it was counted; else nothing.
    [[nodiscard]] Counts handsNow() const;
    [[nodiscard]] bool showsClock() const { return m_showsClock; }

    /// Only while there is a review.
    [[nodiscard]] AudienceContent content() const;
    /// What could not be done, or what there is to know.
    [[nodiscard]] const QString &hint() const { return m_hint; }
    void setHint(const QString &hint);

    /// The statement is looked at because the agenda says so: agreeing goes on in the agenda.
    void goToOnAgenda(StatementNumber statement);
    [[nodiscard]] bool followsAgenda() const { return m_followsAgenda; }
    /// What comes after the present screen; nothing at the end.
    [[nodiscard]] std::optional<StatementNumber> upNext() const;
    [[nodiscard]] const MeetingAgenda &agenda() const { return m_agenda; }
    [[nodiscard]] AgendaView agendaView() const;
    /// 0: all themes.
    void setAgendaTheme(int theme);

    [[nodiscard]] const std::vector<MeetingItem> &plan() const { return m_plan; }
    /// The clock goes on in front of the room, too.
    void tick() { Q_EMIT ticked(); }
    [[nodiscard]] const MeetingClock &clock() const { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_time(); }
    /// Milliseconds of a clock that only goes on.
    void setTime(std::function<qint64()> time) { m_time = std::move(time); }
    void startClock();
    void pauseClock();
    void goToItem(std::size_t item);

    /// What a key asks for; the windows answer asked().
    void carryOut(const MeetingKey &key);

Q_SIGNALS:
    void changed();
    /// Only the clock went on.
    void ticked();
    /// Something that a window has to do: swap, leave, ask.
    void asked(waymark::MeetingKey::Kind kind);
    /// There is nothing to talk about any longer: the file or its review is gone.
    void ended();

private:
    struct Place
    {
        ReviewId review;
        StatementNumber statement;
        AudienceScreen screen;
        bool followsAgenda;
    };

    [[nodiscard]] const Workspace &workspace() const { return m_document.workspace(); }
    [[nodiscard]] const Structure &structure() const;
    void refresh();
    void readPlan();
    [[nodiscard]] QString place(const QString &progress) const;
    void answer(const AgreeKey &key);
    void agree();
    void goNext();
    void goPrevious();
    void goRow(int by);
    void goAgenda(int by);
    void goToTopOfAgenda();
    void reveal();
    void setTextStep(int step);
    void tell(AgreePresenter::Outcome outcome);

    Document &m_document;
    AgreePresenter m_presenter;
    AudienceScreen m_screen = AudienceScreen::Statement;
    bool m_blank = false;
    bool m_showsClock = false;
    bool m_followsAgenda = false;
    MeetingAgenda m_agenda;
    int m_textStep = 0;
    std::set<StatementNumber> m_revealed;
    std::set<int> m_revealedThemes;
    std::optional<Counts> m_counting;
    bool m_showsHands = false;
    QString m_hint;
    std::optional<Place> m_left;
    std::vector<MeetingItem> m_plan;
    MeetingClock m_clock;
    std::function<qint64()> m_time;
};

} // namespace waymark
