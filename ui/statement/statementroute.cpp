// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/statementroute.h"

#include "core/insight/profile.h"

#include <algorithm>

namespace waymark {

StatementRoute::StatementRoute(const Workspace &workspace, const Review &review, StatementNumber from)
    : m_workspace(workspace)
    , m_review(review)
    , m_all(workspace.structureOf(review).statements())
    , m_from(from)
{}

Decision StatementRoute::decision(StatementNumber statement) const
{
    return m_workspace.decision(m_review.id, statement);
}

template <class Predicate>
std::optional<StatementNumber> StatementRoute::nextWith(Predicate isWanted) const
{
    const auto at = std::ranges::find(m_all, m_from, &Statement::number) - m_all.begin();
    for (std::size_t on = 1; on <= m_all.size(); ++on) {
        const StatementNumber number = m_all[(static_cast<std::size_t>(at) + on) % m_all.size()].number;
        if (isWanted(decision(number)))
            return number;
    }
    return std::nullopt;
}

std::optional<StatementNumber> StatementRoute::neighbour(int by) const
{
    const auto at = std::ranges::find(m_all, m_from, &Statement::number);
    const auto index = (at - m_all.begin()) + by;
    if (at == m_all.end() || index < 0 || index >= static_cast<std::ptrdiff_t>(m_all.size()))
        return std::nullopt;
    return m_all[static_cast<std::size_t>(index)].number;
}

NextStop StatementRoute::next() const
{
    if (const auto open = nextOpen(m_workspace, m_review, m_from)) {
        const Standing standing = decision(*open).standing;
        return {standing == Standing::Carried ? FootView::Next::Carried
                : standing == Standing::Draft ? FootView::Next::Draft
                                              : FootView::Next::Unanswered,
                open};
    }
    if (const auto query = nextWith([](const Decision &each) { return each.query; }))
        return {FootView::Next::Query, query};
    return {};
}

std::optional<StatementNumber> StatementRoute::afterAgreeing() const
{
    // Drafts count here: a room that goes through a theme's drafts one by one must not be thrown into the next theme.
    const auto next = nextWith([](const Decision &each) { return each.standing != Standing::Agreed; });
    return next && *next != m_from ? next : neighbour(1);
}

std::optional<StatementNumber> StatementRoute::firstToSeeOf(int theme) const
{
    const Theme *wanted = m_workspace.structureOf(m_review).theme(theme);
    if (!wanted || wanted->statements.empty())
        return std::nullopt;
    const auto first = std::ranges::find_if(wanted->statements, [this](const Statement &each) {
        return decision(each.number).standing != Standing::Agreed;
    });
    return first == wanted->statements.end() ? wanted->statements.front().number : first->number;
}

} // namespace waymark
