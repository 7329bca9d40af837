// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingagenda.h"

#include "core/text/meeting.h"

#include <algorithm>

namespace waymark {

Agenda MeetingAgenda::made(const Workspace &workspace, const Review &review) const
{
    AgendaFilter filter;
    if (m_theme > 0)
        filter.theme = m_theme;
    if (m_theme == byPlan)
        filter.themes = themesOf(meetingPlanOf(workspace, review));
    return agenda(workspace, review, filter);
}

void MeetingAgenda::read(const Workspace &workspace, const Review &review)
{
    const std::tuple of(review.id, m_theme, workspace.answers().size(), themesOf(meetingPlanOf(workspace, review)));
    if (of == m_of && !m_statements.empty())
        return;
    m_of = of;
    m_statements.clear();
    m_toDiscuss.clear();
    m_reasons.clear();
    for (const AgendaItem &item : made(workspace, review).items) {
        m_statements.push_back(item.statement);
        m_reasons[item.statement] = agendaReason(item);
        if (item.decision.standing != Standing::Agreed)
            m_toDiscuss.push_back(item.statement);
    }
}

std::optional<std::size_t> MeetingAgenda::placeOf(StatementNumber statement) const
{
    const auto at = std::ranges::find(m_statements, statement);
    if (at == m_statements.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_statements.begin());
}

std::optional<StatementNumber> MeetingAgenda::beside(StatementNumber statement, int by) const
{
    const auto at = placeOf(statement);
    if (!at)
        return std::nullopt;
    const auto index = static_cast<std::ptrdiff_t>(*at) + by;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(m_statements.size()))
        return std::nullopt;
    return m_statements[static_cast<std::size_t>(index)];
}

AgendaView MeetingAgenda::view(const Workspace &workspace, const Review &review, StatementNumber current) const
{
    const Agenda now = made(workspace, review);
    const Structure &structure = workspace.structureOf(review);
    AgendaView view;
    const std::vector<MeetingItem> plan = meetingPlanOf(workspace, review);
    view.rule = agendaRule(m_theme == byPlan && !themesOf(plan).empty()) << agendaMeasure();
    for (const StatementNumber number : m_statements) {
        const auto item = std::ranges::find(now.items, number, &AgendaItem::statement);
        const Statement *statement = structure.statement(number);
        if (item == now.items.end() || !statement)
            continue;
        const bool agreed = item->decision.standing == Standing::Agreed;
        view.entries.push_back({number, number.toString() + u' ' + statement->shortTitle, m_reasons.at(number), agreed,
                                number == current});
    }
    // What a theme has depends on all others.
    const auto minutes = plannedTime(m_theme > 0 ? agenda(workspace, review) : now, plan);
    view.toDiscuss = toDiscussText(plannedTotals(now, minutes), plan);
    return view;
}

} // namespace waymark
