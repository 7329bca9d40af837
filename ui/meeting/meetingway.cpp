// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingsession.h"

#include <algorithm>

// How a meeting goes about: on and back, along the agenda, from row to row, and on after an answer.

namespace waymark {

void MeetingSession::goToOnAgenda(StatementNumber statement)
{
    m_followsAgenda = true;
    m_blank = false;
    m_screen = AudienceScreen::Statement;
    m_document.setStatement(statement);
    refresh();
}

void MeetingSession::begin()
{
    if (m_left && m_left->review == m_document.review()->id && structure().statement(m_left->statement)) {
        m_document.setStatement(m_left->statement);
        m_followsAgenda = m_left->followsAgenda;
        show(m_left->screen);
    } else {
        goToTopOfAgenda();
        show(AudienceScreen::Opening);
    }
    startClock();
}

void MeetingSession::leave()
{
    if (hasReview())
        m_left = Place{m_document.review()->id, m_document.statement(), m_screen, m_followsAgenda};
    pauseClock();
}

void MeetingSession::present(AudienceScreen screen)
{
    m_followsAgenda = false;
    show(screen);
}

void MeetingSession::goToTopOfAgenda()
{
    const auto &all = m_agenda.statements();
    if (all.empty())
        return;
    const auto open = std::ranges::find_if(all, [this](StatementNumber number) {
        return workspace().decision(m_document.review()->id, number).standing != Standing::Agreed;
    });
    m_followsAgenda = true;
    m_document.setStatement(open == all.end() ? all.front() : *open);
}

void MeetingSession::goAgenda(int by)
{
    if (m_agenda.statements().empty())
        return;
    // From a statement that is not on it the agenda begins at its first.
    if (!m_followsAgenda || !m_agenda.holds(m_document.statement()))
        goToOnAgenda(m_agenda.statements().front());
    else if (m_screen == AudienceScreen::Opening) // where the first of the agenda was not seen yet
        goToOnAgenda(m_document.statement());
    else if (const auto next = m_agenda.beside(m_document.statement(), by))
        goToOnAgenda(*next);
}

std::optional<StatementNumber> MeetingSession::upNext() const
{
    if (m_screen != AudienceScreen::Statement)
        return m_document.statement();
    if (m_followsAgenda)
        return m_agenda.beside(m_document.statement(), 1);
    const auto &all = structure().statements();
    const auto at = std::ranges::find(all, m_document.statement(), &Statement::number);
    return at + 1 == all.end() ? std::nullopt : std::optional((at + 1)->number);
}

void MeetingSession::goNext()
{
    switch (m_screen) {
    case AudienceScreen::Opening:
        show(AudienceScreen::Theme);
        return;
    case AudienceScreen::Theme:
        show(AudienceScreen::Statement);
        return;
    default:
        break;
    }
    if (m_followsAgenda) {
        goAgenda(1);
        return;
    }
    const int theme = m_document.statement().theme();
    m_presenter.goNext();
    // Each theme's feedback opens with the theme at a glance.
    if (m_document.statement().theme() != theme)
        show(AudienceScreen::Theme);
}

void MeetingSession::goPrevious()
{
    const Theme &theme = *structure().theme(m_document.statement().theme());
    switch (m_screen) {
    case AudienceScreen::Opening:
        return;
    case AudienceScreen::Theme:
        if (theme.number == structure().themes().front().number ||
            (m_followsAgenda && m_agenda.placeOf(m_document.statement()) == 0u)) {
            show(AudienceScreen::Opening);
        } else {
            m_document.setStatement(theme.statements.front().number);
            m_presenter.goPrevious();
            show(AudienceScreen::Statement);
        }
        return;
    default:
        break;
    }
    if (m_followsAgenda)
        goAgenda(-1);
    else if (m_document.statement() == theme.statements.front().number)
        show(AudienceScreen::Theme);
    else
        m_presenter.goPrevious();
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

void MeetingSession::agree()
{
    if (!m_followsAgenda || m_screen != AudienceScreen::Statement) {
        const int theme = m_document.statement().theme();
        const AgreePresenter::Outcome outcome = m_presenter.agreeAndGoOn();
        if (outcome == AgreePresenter::Outcome::Done && m_document.statement().theme() != theme)
            show(AudienceScreen::Theme);
        tell(outcome);
        return;
    }
    const AgreePresenter::Outcome outcome = m_presenter.agree();
    if (outcome == AgreePresenter::Outcome::Done)
        goAgenda(1);
    tell(outcome);
}

void MeetingSession::answer(const AgreeKey &key)
{
    using Kind = AgreeKey::Kind;
    const bool goesElsewhere = key.kind == Kind::First || key.kind == Kind::Last || key.kind == Kind::NextOpen;
    const bool atOpening = m_screen == AudienceScreen::Opening;
    // What is out of sight is not answered: the key brings the statement into sight.
    if (m_blank || (atOpening && !goesElsewhere)) {
        show(atOpening ? AudienceScreen::Statement : m_screen);
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
