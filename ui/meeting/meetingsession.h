// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencecontent.h"
#include "ui/meeting/meetingagenda.h"
#include "ui/meeting/meetingclock.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/meeting/meetingroute.h"
#include "ui/statement/agreepresenter.h"

#include <functional>
#include <set>

namespace waymark {

/// Where a meeting was left: to be taken up again, also after Waymark was closed. Ids and numbers only.
struct MeetingPlace
{
    ReviewId review;
    StatementNumber statement;
    AudienceScreen screen = AudienceScreen::Statement;
    bool followsAgenda = false;
    std::size_t item = 0;      ///< of the plan
    std::vector<qint64> spent; ///< on each item, in milliseconds

    /// As settings store it; anything else is no place.
    static std::optional<MeetingPlace> from(const QStringList &parts);
    [[nodiscard]] QStringList parts() const;
    friend bool operator==(const MeetingPlace &, const MeetingPlace &) = default;
};

/// "2.7, 1.5", with an ellipsis where there are more than fit in a line.
QString numbersInLine(const std::vector<StatementNumber> &statements);

/// Where a meeting is: what the room sees now, what was revealed, how far the clock is. Nothing of it is kept in the
/// file; what is agreed goes through AgreePresenter, and where it leads says MeetingRoute. The windows show it and hand
/// their keys to it.
class MeetingSession : public QObject
{
    Q_OBJECT

public:
    explicit MeetingSession(Document &document, QObject *parent = nullptr);

    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] AgreePresenter &presenter() { return m_presenter; }
    /// Not where the review that everyone was to see is gone and another one is in view.
    [[nodiscard]] bool hasReview() const { return m_presenter.hasReview() && !m_document.hasLostHeldReview(); }
    /// The room's window alone, with no one asked who is there: it shows, and nothing is agreed or written by it.
    void setOnlyShows(bool onlyShows) { m_onlyShows = onlyShows; }
    [[nodiscard]] bool onlyShows() const { return m_onlyShows; }
    /// What is only shown can become a meeting: not where its review is finished, or its file only shown.
    [[nodiscard]] bool mayStart() const;
    void tellOnlyShows();

    /// What the room sees; Blank while the screen is blanked.
    [[nodiscard]] AudienceScreen screen() const { return m_blank ? AudienceScreen::Blank : m_screen; }
    void show(AudienceScreen screen);
    /// The clock starts: at first with the opening and the first of the agenda that is not agreed, after leave() with
    /// the screen and the statement of then. True where it is such a place.
    bool begin();
    void leave();
    /// Where it is now. Only while there is a review.
    [[nodiscard]] MeetingPlace here() const;
    /// Where it was left when Waymark was last open, for begin(); where it was left since counts more.
    void recall(const MeetingPlace &place);
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
    /// An action to be filled in, of the statement or of its whole theme.
    [[nodiscard]] Action newAction(bool wholeTheme) const;
    [[nodiscard]] bool showsClock() const { return m_showsClock; }

    /// Only while there is a review.
    [[nodiscard]] AudienceContent content() const;
    /// What could not be done, or what there is to know.
    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] bool isHintProblem() const { return m_isHintProblem; }
    void setHint(const QString &hint);
    /// The same for what could not be done.
    void setProblem(const QString &problem);
    /// The presenter's answer to a gesture.
    void tell(AgreePresenter::Outcome outcome);

    /// The statement is looked at because the agenda says so: agreeing goes on in the agenda.
    void goToOnAgenda(StatementNumber statement);
    [[nodiscard]] bool followsAgenda() const { return m_followsAgenda; }
    /// Where Enter leads from the present screen; nothing at the end, and on a statement that follows no agenda where
    /// nothing else is to be agreed.
    [[nodiscard]] std::optional<StatementNumber> upNext() const;
    /// Of the agenda, but for the one that is looked at.
    [[nodiscard]] std::vector<StatementNumber> stillOpen() const;
    [[nodiscard]] const MeetingAgenda &agenda() const { return m_agenda; }
    [[nodiscard]] AgendaView agendaView() const;
    /// 0: all themes.
    void setAgendaTheme(int theme);

    /// With the minutes that the printed agenda has, as they were when the meeting began.
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
    /// What a finger or the mouse points to in front of everyone, a row of content(): a level is chosen, a statement of
    /// the theme is opened; anything else is passed over. Nothing is agreed by it.
    void pointTo(std::size_t row);
    /// The key is one of a word that someone types where no field has the keyboard: nothing is done, and the hint says
    /// why.
    [[nodiscard]] bool isTyping(const QKeyEvent &event);

Q_SIGNALS:
    void changed();
    /// Only the clock went on.
    void ticked();
    /// Something that a window has to do: swap, leave, ask.
    void asked(waymark::MeetingKey::Kind kind);
    /// There is nothing to talk about any longer: the file or its review is gone.
    void ended();

private:
    [[nodiscard]] const Workspace &workspace() const { return m_document.workspace(); }
    [[nodiscard]] const Structure &structure() const;
    void refresh();
    void readPlan();
    [[nodiscard]] QString place(const QString &progress) const;
    void answer(const AgreeKey &key);
    void agree();
    void undo();
    void redo();
    // The parts of carryOut(): each takes its own keys and answers whether this was one.
    bool move(MeetingKey::Kind key);
    bool changeScreen(MeetingKey::Kind key);
    bool keepTime(MeetingKey::Kind key);
    /// What was undone or done again is looked at: Enter would agree another statement.
    void goToWhatChanged(std::optional<StatementNumber> statement);
    void goNext();
    void goPrevious();
    void goRow(int by);
    void goAgenda(int by);
    void goToWidest();
    [[nodiscard]] MeetingRoute route() const;
    [[nodiscard]] MeetingStop stop() const;
    void goTo(const MeetingStop &stop);
    void lookWhatIsLeft();
    void tellEndOfAgenda();
    void reveal();
    void setTextStep(int step);
    [[nodiscard]] QString endOfAgenda() const;
    [[nodiscard]] QString clockForAll() const;
    void followTheme(int theme);

    Document &m_document;
    std::size_t m_stepsBefore = 0; ///< that undo could take back when the meeting began
    AgreePresenter m_presenter;
    AudienceScreen m_screen = AudienceScreen::Statement;
    bool m_blank = false;
    bool m_onlyShows = false;
    bool m_showsClock = false;
    bool m_followsAgenda = false;
    std::optional<StatementNumber> m_widest; ///< where goToWidest() led last
    bool m_confirms = false;                 ///< all of the agenda was agreed before this round began
    QString m_round;
    MeetingAgenda m_agenda;
    int m_textStep = 0;
    // By review: one file's meetings are all held here.
    std::set<std::pair<ReviewId, StatementNumber>> m_revealed;
    std::set<std::pair<ReviewId, int>> m_revealedThemes;
    TypedRun m_typed;
    std::optional<Counts> m_counting;
    bool m_showsHands = false;
    QString m_hint;
    bool m_isHintProblem = false;
    std::optional<MeetingPlace> m_left;
    std::vector<MeetingItem> m_arranged; ///< what the plan was made of
    std::vector<MeetingItem> m_plan;
    MeetingClock m_clock;
    std::function<qint64()> m_time;
};

} // namespace waymark
