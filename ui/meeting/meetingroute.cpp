// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingroute.h"

#include "ui/statement/statementroute.h"

#include <algorithm>

namespace waymark {

MeetingRoute::MeetingRoute(const Workspace &workspace, const Review &review, const MeetingAgenda &agenda,
                           std::optional<QString> confirming)
    : m_workspace(workspace)
    , m_review(review)
    , m_structure(workspace.structureOf(review))
    , m_agenda(agenda)
    , m_confirming(std::move(confirming))
{}

Decision MeetingRoute::decision(StatementNumber statement) const
{
    return m_workspace.decision(m_review.id, statement);
}

bool MeetingRoute::isDone(StatementNumber statement) const
{
    const Decision now = decision(statement);
    return now.standing == Standing::Agreed && (!m_confirming || now.round == *m_confirming);
}

std::optional<StatementNumber> MeetingRoute::neighbour(StatementNumber from, int by) const
{
    return StatementRoute(m_workspace, m_review, from).neighbour(by);
}

bool MeetingRoute::isAllAgreed() const
{
    return std::ranges::all_of(m_agenda.statements(), [this](StatementNumber number) {
        return decision(number).standing == Standing::Agreed;
    });
}

int MeetingRoute::leftToDiscuss() const
{
    return static_cast<int>(
        std::ranges::count_if(m_agenda.toDiscuss(), [this](StatementNumber number) { return !isDone(number); }));
}

std::vector<StatementNumber> MeetingRoute::openBut(StatementNumber present) const
{
    std::vector<StatementNumber> open;
    for (const StatementNumber number : m_agenda.statements()) {
        if (number != present && !isDone(number))
            open.push_back(number);
    }
    return open;
}

std::vector<StatementNumber> MeetingRoute::queries() const
{
    std::vector<StatementNumber> found;
    for (const StatementNumber number : m_agenda.statements()) {
        if (decision(number).query)
            found.push_back(number);
    }
    return found;
}

std::optional<StatementNumber> MeetingRoute::top() const
{
    const auto &all = m_agenda.statements();
    if (all.empty())
        return std::nullopt;
    const auto open = std::ranges::find_if(all, [this](StatementNumber number) { return !isDone(number); });
    return open == all.end() ? all.front() : *open;
}

std::optional<StatementNumber> MeetingRoute::nextOnAgenda(StatementNumber from) const
{
    const auto &all = m_agenda.statements();
    const auto at = m_agenda.placeOf(from);
    if (!at)
        return std::nullopt;
    const auto next = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(*at) + 1, all.end(),
                                   [this](StatementNumber number) { return !isDone(number); });
    return next == all.end() ? std::nullopt : std::optional(*next);
}

std::optional<StatementNumber> MeetingRoute::widest(std::optional<StatementNumber> after) const
{
    std::vector<StatementNumber> left;
    for (const AgendaItem &item : agenda(m_workspace, m_review).items) {
        if (!isDone(item.statement))
            left.push_back(item.statement);
    }
    if (left.empty())
        return std::nullopt;
    auto at = after ? std::ranges::find(left, *after) : left.end();
    if (at == left.end() || ++at == left.end())
        at = left.begin();
    return *at;
}

std::optional<MeetingStop> MeetingRoute::alongAgenda(const MeetingStop &from, int by) const
{
    const auto to = [](std::optional<StatementNumber> statement) {
        return statement ? std::optional(MeetingStop{AudienceScreen::Statement, *statement, true}) : std::nullopt;
    };
    if (!from.followsAgenda || !m_agenda.holds(from.statement))
        return to(top());
    if (from.screen == AudienceScreen::Opening) // where the first of the agenda was not seen yet
        return to(from.statement);
    return to(by > 0 ? nextOnAgenda(from.statement) : m_agenda.beside(from.statement, by));
}

std::optional<MeetingStop> MeetingRoute::next(const MeetingStop &from) const
{
    if (from.screen == AudienceScreen::Opening)
        return MeetingStop{AudienceScreen::Theme, from.statement, from.followsAgenda};
    if (from.screen == AudienceScreen::Theme)
        return MeetingStop{AudienceScreen::Statement, from.statement, from.followsAgenda};
    if (from.followsAgenda)
        return alongAgenda(from, 1);
    const auto statement = neighbour(from.statement, 1);
    if (!statement)
        return std::nullopt;
    // Each theme's feedback opens with the theme at a glance.
    const bool isNewTheme = statement->theme() != from.statement.theme();
    return MeetingStop{isNewTheme ? AudienceScreen::Theme : AudienceScreen::Statement, *statement, false};
}

std::optional<MeetingStop> MeetingRoute::previous(const MeetingStop &from) const
{
    const Theme &theme = *m_structure.theme(from.statement.theme());
    const StatementNumber first = theme.statements.front().number;
    if (from.screen == AudienceScreen::Opening)
        return std::nullopt;
    if (from.screen == AudienceScreen::Theme) {
        const auto before = neighbour(first, -1);
        const bool isFirst = !before || (from.followsAgenda && m_agenda.placeOf(from.statement) == 0u);
        return isFirst ? MeetingStop{AudienceScreen::Opening, from.statement, from.followsAgenda}
                       : MeetingStop{AudienceScreen::Statement, *before, from.followsAgenda};
    }
    if (from.followsAgenda)
        return alongAgenda(from, -1);
    if (from.statement == first)
        return MeetingStop{AudienceScreen::Theme, first, false};
    const auto before = neighbour(from.statement, -1);
    return before ? std::optional(MeetingStop{AudienceScreen::Statement, *before, false}) : std::nullopt;
}

} // namespace waymark
