// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingsession.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/rows.h"
#include "ui/desk/command.h"
#include "ui/meeting/audiencegeometry.h"
#include "ui/meeting/meetingclock.h"

#include <QElapsedTimer>
#include <algorithm>
#include <memory>

namespace waymark {

QString numbersInLine(const std::vector<StatementNumber> &statements)
{
    constexpr std::size_t most = 8;
    QStringList numbers;
    for (std::size_t at = 0; at < std::min(most, statements.size()); ++at)
        numbers << statements[at].toString();
    if (statements.size() > most)
        numbers << QStringLiteral("…");
    return numbers.join(QStringLiteral(", "));
}

std::optional<MeetingPlace> MeetingPlace::from(const QStringList &parts)
{
    constexpr qsizetype fixed = 5;
    if (parts.size() < fixed)
        return std::nullopt;
    const auto number = StatementNumber::parse(parts[1]);
    const int screen = parts[2].toInt();
    const ReviewId review = ReviewId::parse(parts[0]);
    if (review.isNull() || !number || screen < 0 || screen > static_cast<int>(AudienceScreen::Statement))
        return std::nullopt;
    MeetingPlace place{review, *number, static_cast<AudienceScreen>(screen), parts[3] == u"1", parts[4].toUInt(), {}};
    for (const QString &spent : parts.mid(fixed))
        place.spent.push_back(spent.toLongLong());
    return place;
}

QStringList MeetingPlace::parts() const
{
    QStringList parts{review.toString(), statement.toString(), QString::number(static_cast<int>(screen)),
                      QString::number(followsAgenda ? 1 : 0), QString::number(item)};
    for (const qint64 milliseconds : spent)
        parts << QString::number(milliseconds);
    return parts;
}

namespace {

/// The other outcomes say what comes next.
bool wasRefused(AgreePresenter::Outcome outcome)
{
    using Outcome = AgreePresenter::Outcome;
    return outcome == Outcome::Refused || outcome == Outcome::Locked || outcome == Outcome::NoLevel ||
           outcome == Outcome::NoDescriptor || outcome == Outcome::OffScale;
}

} // namespace

MeetingSession::MeetingSession(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_presenter(document)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_time = [timer] { return timer->elapsed(); };
    connect(&document, &Document::changed, this, [this] {
        // Earlier steps can be taken back in Waymark's own window, and some edits leave nothing to take back.
        m_stepsBefore = std::min(m_stepsBefore, m_document.undoCount());
        refresh();
    });
    connect(&document, &Document::reviewChanged, this, &MeetingSession::refresh);
    connect(&document, &Document::statementChanged, this, [this] {
        m_hint.clear();
        m_counting.reset();
        m_showsHands = false;
        refresh();
    });
    connect(&document, &Document::reset, this, &MeetingSession::refresh);
    if (hasReview()) {
        readPlan();
        m_agenda.read(workspace(), *m_document.review());
        lookWhatIsLeft();
    }
}

const Structure &MeetingSession::structure() const { return workspace().structureOf(*m_document.review()); }

void MeetingSession::refresh()
{
    if (!hasReview()) {
        Q_EMIT ended();
        return;
    }
    readPlan();
    m_agenda.read(workspace(), *m_document.review());
    if (m_round != presentRound(workspace(), m_document.review()->id))
        lookWhatIsLeft();
    Q_EMIT changed();
}

void MeetingSession::readPlan()
{
    // What is agreed in the meeting takes no minutes from an item that it is timed by.
    auto arranged = meetingPlanOf(workspace(), *m_document.review());
    if (arranged == m_arranged)
        return;
    m_arranged = std::move(arranged);
    m_plan = timedPlanOf(workspace(), *m_document.review());
    m_clock.setItems(m_plan.size());
}

void MeetingSession::show(AudienceScreen screen)
{
    m_blank = screen == AudienceScreen::Blank;
    if (!m_blank)
        m_screen = screen;
    m_hint.clear();
    refresh();
}

void MeetingSession::setBlank(bool blank)
{
    m_blank = blank;
    refresh();
}

bool MeetingSession::isRevealed() const
{
    const ReviewId review = m_document.review()->id;
    const StatementNumber statement = m_document.statement();
    return m_screen == AudienceScreen::Theme ? m_revealedThemes.contains({review, statement.theme()})
                                             : m_revealed.contains({review, statement});
}

AudienceContent MeetingSession::content() const
{
    AudienceContent made;
    switch (screen()) {
    case AudienceScreen::Blank:
        made.screen = AudienceScreen::Blank;
        return made;
    case AudienceScreen::Opening:
        made = audienceOpening(m_document);
        break;
    case AudienceScreen::Theme:
        made = audienceTheme(m_document, isRevealed());
        break;
    case AudienceScreen::Statement:
        made = audienceStatement(m_document, isRevealed());
        if (m_counting || m_showsHands)
            showHands(made, handsNow());
        made.place = place(made.place);
        break;
    }
    if (m_showsClock)
        made.wording = clockForAll();
    return made;
}

/// A time alone does not say what it is of, or whether it is gone or left.
QString MeetingSession::clockForAll() const
{
    const std::size_t item = m_clock.item();
    QString spent = minutesAndSeconds(m_clock.spentOn(item, now()));
    if (item >= m_plan.size() || m_plan[item].minutes <= 0)
        return spent;
    return tr("%1: %2 of %3 min", "an item of the plan, the time it has taken, its minutes")
        .arg(m_plan[item].title, spent)
        .arg(m_plan[item].minutes);
}

void MeetingSession::setHint(const QString &hint)
{
    m_hint = hint;
    m_isHintProblem = false;
    Q_EMIT changed();
}

void MeetingSession::setProblem(const QString &problem)
{
    m_hint = problem;
    m_isHintProblem = !problem.isEmpty();
    Q_EMIT changed();
}

void MeetingSession::tell(AgreePresenter::Outcome outcome)
{
    if (!hasReview())
        return;
    wasRefused(outcome) ? setProblem(m_presenter.hint(outcome)) : setHint(m_presenter.hint(outcome));
}

AgendaView MeetingSession::agendaView() const
{
    return m_agenda.view(workspace(), *m_document.review(), m_document.statement());
}

QString MeetingSession::place(const QString &progress) const
{
    const int left = route().leftToDiscuss();
    return m_followsAgenda && left > 0 ? tr("%n left to discuss", nullptr, left) : progress;
}

void MeetingSession::setAgendaTheme(int theme)
{
    m_agenda.setTheme(theme);
    m_agenda.read(workspace(), *m_document.review());
    lookWhatIsLeft();
    refresh();
}

Counts MeetingSession::handsNow() const
{
    if (m_counting)
        return *m_counting;
    const QString round = presentRound(workspace(), m_document.review()->id);
    for (const HandCount *each : workspace().handCountsOf(m_document.review()->id, m_document.statement())) {
        if (each->round == round)
            return each->hands;
    }
    return Counts(static_cast<std::size_t>(structure().levels()) + 1);
}

void MeetingSession::countHands(const Counts &hands)
{
    m_counting = hands.empty() ? std::nullopt : std::optional(hands);
    refresh();
}

bool MeetingSession::keepHands()
{
    if (!m_counting)
        return true;
    HandCount count{HandCountId::create(), m_document.review()->id, m_document.statement(),
                    QDateTime::currentDateTimeUtc()};
    count.round = presentRound(workspace(), count.review);
    count.hands = *m_counting;
    if (!m_document.perform(edit::CountHands{count}))
        return false;
    m_counting.reset();
    m_showsHands = true;
    refresh();
    return true;
}

Action MeetingSession::newAction(bool wholeTheme) const
{
    Action action = m_presenter.newAction();
    if (!wholeTheme)
        return action;
    action.statements.clear();
    for (const Statement &statement : structure().theme(m_document.statement().theme())->statements)
        action.statements.push_back(statement.number);
    return action;
}

void MeetingSession::reveal()
{
    if (m_blank || m_screen == AudienceScreen::Opening)
        return;
    m_showsHands = false; // never next to the answers, whose dots they would be taken for
    const ReviewId review = m_document.review()->id;
    const StatementNumber statement = m_document.statement();
    const auto turn = [](auto &revealed, const auto &what) {
        if (revealed.erase(what) == 0)
            revealed.insert(what);
    };
    if (m_screen == AudienceScreen::Theme)
        turn(m_revealedThemes, std::pair(review, statement.theme()));
    else
        turn(m_revealed, std::pair(review, statement));
    refresh();
}

void MeetingSession::setTextStep(int step)
{
    m_textStep = std::clamp(step, AudienceGeometry::minStep, AudienceGeometry::maxStep);
    refresh();
}

void MeetingSession::startClock()
{
    m_clock.start(now());
    Q_EMIT changed();
}

void MeetingSession::pauseClock()
{
    m_clock.pause(now());
    Q_EMIT changed();
}

void MeetingSession::goToItem(std::size_t item)
{
    m_clock.goTo(item, now());
    Q_EMIT changed();
}

namespace {

/// Of the one statement of that review whose decision a step changes; nothing where it changes several.
std::optional<StatementNumber> statementChangedBy(const Step &step, ReviewId review)
{
    std::optional<StatementNumber> found;
    for (const RowChange &change : step.changes) {
        const auto *decision = std::get_if<Decision>(change.after ? &*change.after : &*change.before);
        if (!decision || decision->review != review)
            continue;
        if (found && *found != decision->statement)
            return std::nullopt;
        found = decision->statement;
    }
    return found;
}

} // namespace

void MeetingSession::goToWhatChanged(std::optional<StatementNumber> statement)
{
    if (!statement || !structure().statement(*statement))
        return;
    m_document.setStatement(*statement);
    if (m_screen != AudienceScreen::Theme)
        show(AudienceScreen::Statement);
}

void MeetingSession::undo()
{
    if (!m_document.flush()) // typing is a step like any other from here on, and has a name
        return;
    const Step *step = m_document.undoStep();
    const QString what = step ? gestureText(*step) : QString();
    const auto statement = step ? statementChangedBy(*step, m_document.review()->id) : std::nullopt;
    // What was done before the meeting is none of the room's.
    if (!step || m_document.undoCount() <= m_stepsBefore) {
        setHint(tr("Nothing to undo in this meeting"));
    } else if (m_document.undo() && hasReview()) {
        goToWhatChanged(statement);
        setHint(tr("Undone: %1", "what a gesture did, as in: agreeing 2.4").arg(what));
    }
}

void MeetingSession::redo()
{
    const Step *step = m_document.redoStep();
    const QString what = step ? gestureText(*step) : QString();
    const auto statement = step ? statementChangedBy(*step, m_document.review()->id) : std::nullopt;
    if (!step) {
        setHint(tr("Nothing to redo in this meeting"));
    } else if (m_document.redo() && hasReview()) {
        goToWhatChanged(statement);
        setHint(tr("Done again: %1", "what a gesture did, as in: agreeing 2.4").arg(what));
    }
}

bool MeetingSession::isTyping(const QKeyEvent &event)
{
    if (!m_typed.take(event))
        return false;
    setHint(tr("Single letters are commands here. To write, first press W for an action, Y for a reason or D for a "
               "different view."));
    return true;
}

namespace {

/// The keys that step on or back, or out: while the room is blank they only bring it back.
bool isStep(MeetingKey::Kind key)
{
    using Kind = MeetingKey::Kind;
    return key == Kind::Next || key == Kind::Previous || key == Kind::RowUp || key == Kind::RowDown ||
           key == Kind::Leave;
}

} // namespace

namespace {

/// What belongs to a meeting: it changes something, or asks who is there.
bool isOfMeeting(const MeetingKey &key)
{
    using Kind = MeetingKey::Kind;
    switch (key.kind) {
    case Kind::Answer:
        return key.answer.kind != AgreeKey::Kind::First && key.answer.kind != AgreeKey::Kind::Last &&
               key.answer.kind != AgreeKey::Kind::NextOpen;
    case Kind::Undo:
    case Kind::Redo:
    case Kind::Hands:
    case Kind::Dissent:
    case Kind::Reason:
    case Kind::Help:
    case Kind::Room:
    case Kind::Swap:
        return true;
    default:
        return false;
    }
}

} // namespace

bool MeetingSession::mayStart() const { return m_onlyShows && isPossible(Command::StartMeeting, m_document); }

void MeetingSession::tellOnlyShows()
{
    setHint(mayStart() ? tr("This is for showing only. To agree levels together, press Ctrl+F5 to start the meeting.")
                       : tr("This is for showing only. Nothing in this review can be changed."));
}

void MeetingSession::carryOut(const MeetingKey &key)
{
    if (!hasReview())
        return;
    using Kind = MeetingKey::Kind;
    if (m_onlyShows && isOfMeeting(key))
        tellOnlyShows();
    else if (key.kind == Kind::Answer)
        answer(key.answer);
    else if (key.kind == Kind::Undo)
        undo();
    else if (key.kind == Kind::Redo)
        redo();
    else if (m_blank && isStep(key.kind))
        setBlank(false); // the room is shown again before anything moves
    else if (!move(key.kind) && !changeScreen(key.kind) && !keepTime(key.kind))
        Q_EMIT asked(key.kind);
}

void MeetingSession::pointTo(std::size_t row)
{
    if (!hasReview() || m_blank)
        return;
    if (m_screen == AudienceScreen::Statement && m_onlyShows) {
        tellOnlyShows();
    } else if (m_screen == AudienceScreen::Statement && row <= static_cast<std::size_t>(structure().levels())) {
        answer({AgreeKey::Kind::Choose, static_cast<int>(row)});
    } else if (m_screen == AudienceScreen::Theme) {
        const Theme *theme = structure().theme(m_document.statement().theme());
        if (row >= theme->statements.size())
            return;
        m_document.setStatement(theme->statements[row].number);
        show(AudienceScreen::Statement);
    }
}

/// From one statement to another; false for any other key.
bool MeetingSession::move(MeetingKey::Kind key)
{
    using Kind = MeetingKey::Kind;
    switch (key) {
    case Kind::Next:
        goNext();
        return true;
    case Kind::Previous:
        goPrevious();
        return true;
    case Kind::RowUp:
        goRow(-1);
        return true;
    case Kind::RowDown:
        goRow(1);
        return true;
    case Kind::AgendaNext:
        goAgenda(1);
        return true;
    case Kind::AgendaPrevious:
        goAgenda(-1);
        return true;
    case Kind::Widest:
        goToWidest();
        return true;
    default:
        return false;
    }
}

/// What the room sees, and how large; false for any other key.
bool MeetingSession::changeScreen(MeetingKey::Kind key)
{
    using Kind = MeetingKey::Kind;
    switch (key) {
    case Kind::Theme:
        show(m_screen == AudienceScreen::Theme ? AudienceScreen::Statement : AudienceScreen::Theme);
        return true;
    case Kind::Opening:
        show(AudienceScreen::Opening);
        return true;
    case Kind::Reveal:
        reveal();
        return true;
    case Kind::Blank:
        setBlank(!m_blank);
        return true;
    case Kind::Larger:
        setTextStep(m_textStep + 1);
        return true;
    case Kind::Smaller:
        setTextStep(m_textStep - 1);
        return true;
    case Kind::UsualSize:
        setTextStep(0);
        return true;
    default:
        return false;
    }
}

/// The clock and the plan; false for any other key.
bool MeetingSession::keepTime(MeetingKey::Kind key)
{
    using Kind = MeetingKey::Kind;
    switch (key) {
    case Kind::Clock:
        m_showsClock = !m_showsClock;
        refresh();
        return true;
    case Kind::Pause:
        m_clock.isRunning() ? pauseClock() : startClock();
        return true;
    case Kind::PlanOn:
        goToItem(m_clock.item() + 1);
        return true;
    case Kind::PlanBack:
        if (m_clock.item() > 0)
            goToItem(m_clock.item() - 1);
        return true;
    default:
        return false;
    }
}

// How a meeting goes about: on and back, along the agenda, from row to row, and on after an answer.

void MeetingSession::goToOnAgenda(StatementNumber statement)
{
    m_followsAgenda = true;
    m_blank = false;
    m_screen = AudienceScreen::Statement;
    m_document.setStatement(statement);
    refresh();
}

bool MeetingSession::begin()
{
    m_stepsBefore = m_document.undoCount();
    m_arranged.clear();
    readPlan();
    lookWhatIsLeft();
    const bool comesBack =
        m_left && m_left->review == m_document.review()->id && structure().statement(m_left->statement);
    if (comesBack) {
        m_document.setStatement(m_left->statement);
        m_followsAgenda = m_left->followsAgenda;
        show(m_left->screen);
        if (!m_clock.wasStarted())
            m_clock.resume(m_left->spent, m_left->item);
    } else {
        const auto top = route().top();
        goTo({AudienceScreen::Opening, top.value_or(m_document.statement()), top.has_value() || m_followsAgenda});
    }
    startClock();
    return comesBack;
}

MeetingPlace MeetingSession::here() const
{
    MeetingPlace place{m_document.review()->id, m_document.statement(), m_screen, m_followsAgenda, m_clock.item(), {}};
    for (std::size_t item = 0; item < std::max<std::size_t>(1, m_plan.size()); ++item)
        place.spent.push_back(m_clock.spentOn(item, now()));
    return place;
}

void MeetingSession::recall(const MeetingPlace &place)
{
    if (!m_left || m_left->review != place.review)
        m_left = place;
}

void MeetingSession::leave()
{
    if (hasReview())
        m_left = here();
    pauseClock();
    m_document.endSitting();
}

void MeetingSession::present(AudienceScreen screen)
{
    m_followsAgenda = false;
    show(screen);
}

MeetingRoute MeetingSession::route() const
{
    return {workspace(), *m_document.review(), m_agenda, m_confirms ? std::optional(m_round) : std::nullopt};
}

MeetingStop MeetingSession::stop() const { return {m_screen, m_document.statement(), m_followsAgenda}; }

void MeetingSession::goTo(const MeetingStop &stop)
{
    m_followsAgenda = stop.followsAgenda;
    m_document.setStatement(stop.statement);
    show(stop.screen);
}

void MeetingSession::lookWhatIsLeft()
{
    m_round = presentRound(workspace(), m_document.review()->id);
    m_confirms = route().isAllAgreed();
}

void MeetingSession::goAgenda(int by)
{
    if (m_agenda.statements().empty())
        return;
    if (const auto next = route().alongAgenda(stop(), by))
        goToOnAgenda(next->statement);
    else if (by > 0)
        tellEndOfAgenda();
}

/// In the order of the list Where views differ, whatever the agenda's own is.
void MeetingSession::goToWidest()
{
    // From where it led to the next one; from anywhere else to the first.
    const bool isThere = m_widest == m_document.statement() && m_screen == AudienceScreen::Statement && !m_blank;
    const auto next = route().widest(isThere ? m_widest : std::nullopt);
    if (!next)
        return setHint(tr("Nothing is left to agree"));
    m_widest = next;
    goToOnAgenda(*next);
}

QString MeetingSession::endOfAgenda() const
{
    const std::vector<StatementNumber> open = stillOpen();
    QStringList told{
        open.empty() ? tr("That is the end of the agenda.")
                     : tr("That is the end of the agenda. Still open: %1. Press A to go to %2.", "statements' numbers")
                           .arg(numbersInLine(open), open.front().toString())};
    const std::vector<StatementNumber> queries = route().queries();
    if (!queries.empty())
        told << tr("Still marked as a query: %1.", "statements' numbers").arg(numbersInLine(queries));
    return told.join(u' ');
}

void MeetingSession::tellEndOfAgenda()
{
    const std::vector<StatementNumber> open = stillOpen();
    const QString end = endOfAgenda();
    // Told first: whoever goes on after that means the first of those.
    if (!open.empty() && m_hint == end)
        goToOnAgenda(open.front());
    else
        setHint(end);
}

std::vector<StatementNumber> MeetingSession::stillOpen() const { return route().openBut(m_document.statement()); }

std::optional<StatementNumber> MeetingSession::upNext() const
{
    if (m_screen != AudienceScreen::Statement)
        return m_document.statement();
    return m_followsAgenda ? route().nextOnAgenda(m_document.statement()) : m_presenter.afterAgreeing();
}

void MeetingSession::goNext()
{
    if (const auto next = route().next(stop()))
        goTo(*next);
    else if (m_followsAgenda)
        tellEndOfAgenda();
}

void MeetingSession::goPrevious()
{
    if (const auto before = route().previous(stop()))
        goTo(*before);
}

void MeetingSession::goRow(int by)
{
    if (m_screen != AudienceScreen::Theme) {
        by > 0 ? goNext() : goPrevious();
        return;
    }
    const auto &rows = structure().theme(m_document.statement().theme())->statements;
    const auto at = std::ranges::find(rows, m_document.statement(), &Statement::number) - rows.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(rows.size()))
        m_document.setStatement(rows[static_cast<std::size_t>(at)].number);
}

/// Feedback on a theme has begun where one of its statements is agreed: the clock goes on to its item, never back.
void MeetingSession::followTheme(int theme)
{
    const auto item = std::ranges::find(m_plan, std::optional(theme), &MeetingItem::theme);
    const auto at = static_cast<std::size_t>(item - m_plan.begin());
    if (item != m_plan.end() && at > m_clock.item() && m_clock.isRunning())
        goToItem(at);
}

void MeetingSession::agree()
{
    const StatementNumber agreed = m_document.statement();
    // One key agrees and goes on: what it agreed is told on the next screen, for it is out of sight by then.
    const auto tellAgreed = [&](AgreePresenter::Outcome outcome) {
        const auto level = workspace().decision(m_document.review()->id, agreed).level;
        if (outcome == AgreePresenter::Outcome::Done && level && m_hint.isEmpty())
            setHint(tr("%1 agreed: %2", "a statement, its level").arg(agreed.toString(), levelName(*level)));
    };
    const int theme = agreed.theme();
    if (!m_followsAgenda || m_screen != AudienceScreen::Statement) {
        const AgreePresenter::Outcome outcome = m_presenter.agreeAndGoOn();
        if (!wasRefused(outcome))
            followTheme(theme);
        if (outcome == AgreePresenter::Outcome::Done && m_document.statement().theme() != theme)
            show(AudienceScreen::Theme);
        tell(outcome);
        tellAgreed(outcome);
        return;
    }
    const AgreePresenter::Outcome outcome = m_presenter.agree();
    tell(outcome);
    if (outcome == AgreePresenter::Outcome::Done) {
        followTheme(theme);
        goAgenda(1);
    }
    tellAgreed(outcome);
}

void MeetingSession::answer(const AgreeKey &key)
{
    using Kind = AgreeKey::Kind;
    const bool goesElsewhere = key.kind == Kind::First || key.kind == Kind::Last || key.kind == Kind::NextOpen;
    const bool atOpening = m_screen == AudienceScreen::Opening;
    const bool atTheme = m_screen == AudienceScreen::Theme; // its statements are in sight, and none of their levels
    // What is out of sight is not answered: the key brings the statement into sight.
    if (m_blank || ((atOpening || atTheme) && !goesElsewhere)) {
        show(m_blank && !atOpening ? m_screen : AudienceScreen::Statement);
        return;
    }
    if (atOpening)
        show(AudienceScreen::Statement);
    if (key.kind == Kind::Agree) {
        agree();
        return;
    }
    if (goesElsewhere)
        m_followsAgenda = false;
    tell(m_presenter.carryOut(key));
}

} // namespace waymark
