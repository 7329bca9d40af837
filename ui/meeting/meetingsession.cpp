// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingsession.h"

#include "core/text/meeting.h"
#include "core/text/numbers.h"
#include "ui/meeting/audiencegeometry.h"
#include "ui/meeting/clocktext.h"

#include <QElapsedTimer>
#include <algorithm>
#include <memory>

namespace waymark {

MeetingSession::MeetingSession(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_presenter(document)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_time = [timer] { return timer->elapsed(); };
    connect(&document, &Document::changed, this, &MeetingSession::refresh);
    connect(&document, &Document::reviewChanged, this, &MeetingSession::refresh);
    connect(&document, &Document::statementChanged, this, [this] {
        m_hint.clear();
        refresh();
    });
    connect(&document, &Document::reset, this, &MeetingSession::refresh);
    if (hasReview()) {
        readPlan();
        m_agenda.read(workspace(), *m_document.review());
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
    Q_EMIT changed();
}

void MeetingSession::readPlan()
{
    m_plan = meetingPlanOf(workspace(), *m_document.review());
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
    const StatementNumber statement = m_document.statement();
    return m_screen == AudienceScreen::Theme ? m_revealedThemes.count(statement.theme()) > 0
                                             : m_revealed.count(statement) > 0;
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
        made.place = place(made.place);
        break;
    }
    if (m_showsClock)
        made.wording = minutesAndSeconds(m_clock.spentOn(m_clock.item(), now()));
    return made;
}

void MeetingSession::setHint(const QString &hint)
{
    m_hint = hint;
    Q_EMIT changed();
}

void MeetingSession::tell(AgreePresenter::Outcome outcome)
{
    if (hasReview())
        setHint(m_presenter.hint(outcome));
}

AgendaView MeetingSession::agendaView() const
{
    return m_agenda.view(workspace(), *m_document.review(), m_document.statement());
}

QString MeetingSession::place(const QString &progress) const
{
    const auto &all = m_agenda.toDiscuss();
    const auto at = std::ranges::find(all, m_document.statement());
    if (!m_followsAgenda || at == all.end())
        return progress;
    return tr("%1 of %2 to discuss").arg(at - all.begin() + 1).arg(all.size());
}

void MeetingSession::setAgendaTheme(int theme)
{
    m_agenda.setTheme(theme);
    refresh();
}

void MeetingSession::reveal()
{
    if (m_blank || m_screen == AudienceScreen::Opening)
        return;
    const StatementNumber statement = m_document.statement();
    const bool revealed = isRevealed();
    if (m_screen == AudienceScreen::Theme)
        revealed ? void(m_revealedThemes.erase(statement.theme())) : void(m_revealedThemes.insert(statement.theme()));
    else
        revealed ? void(m_revealed.erase(statement)) : void(m_revealed.insert(statement));
    refresh();
}

void MeetingSession::setTextStep(int step)
{
    m_textStep = std::clamp(step, AudienceGeometry::smallestStep, AudienceGeometry::largestStep);
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

void MeetingSession::carryOut(const MeetingKey &key)
{
    if (!hasReview())
        return;
    using Kind = MeetingKey::Kind;
    switch (key.kind) {
    case Kind::Answer:
        answer(key.answer);
        break;
    case Kind::Next:
    case Kind::Previous:
    case Kind::RowUp:
    case Kind::RowDown:
        if (m_blank)
            setBlank(false);
        else if (key.kind == Kind::Next)
            goNext();
        else if (key.kind == Kind::Previous)
            goPrevious();
        else
            goRow(key.kind == Kind::RowDown ? 1 : -1);
        break;
    case Kind::AgendaNext:
        goAgenda(1);
        break;
    case Kind::AgendaPrevious:
        goAgenda(-1);
        break;
    case Kind::Theme:
        show(m_screen == AudienceScreen::Theme ? AudienceScreen::Statement : AudienceScreen::Theme);
        break;
    case Kind::Opening:
        show(AudienceScreen::Opening);
        break;
    case Kind::Reveal:
        reveal();
        break;
    case Kind::Blank:
        setBlank(!m_blank);
        break;
    case Kind::Larger:
        setTextStep(m_textStep + 1);
        break;
    case Kind::Smaller:
        setTextStep(m_textStep - 1);
        break;
    case Kind::UsualSize:
        setTextStep(0);
        break;
    case Kind::Clock:
        m_showsClock = !m_showsClock;
        refresh();
        break;
    case Kind::Pause:
        m_clock.isRunning() ? pauseClock() : startClock();
        break;
    case Kind::PlanOn:
        goToItem(m_clock.item() + 1);
        break;
    case Kind::PlanBack:
        if (m_clock.item() > 0)
            goToItem(m_clock.item() - 1);
        break;
    case Kind::Undo:
        m_document.undo();
        break;
    case Kind::Redo:
        m_document.redo();
        break;
    case Kind::Film:
    case Kind::Swap:
    case Kind::Dissent:
    case Kind::Help:
    case Kind::Reason:
    case Kind::Room:
    case Kind::Keys:
        Q_EMIT asked(key.kind);
        break;
    case Kind::Leave:
        if (m_blank)
            setBlank(false);
        else
            Q_EMIT asked(key.kind);
        break;
    }
}

} // namespace waymark
