// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/statement/agreeview.h"

namespace waymark {

/// What is to be seen to next; no statement where all is agreed and nothing is a query.
struct NextStop
{
    FootView::Next kind = FootView::Next::None;
    std::optional<StatementNumber> statement;
};

/// The ways from one statement of a review to others. After the last statement "next" begins again at the first, but
/// for neighbour().
class StatementRoute
{
public:
    StatementRoute(const Workspace &workspace, const Review &review, StatementNumber from);

    /// As many statements on, back where it is negative; nothing beyond the first and the last.
    [[nodiscard]] std::optional<StatementNumber> neighbour(int by) const;
    /// The next open statement; where there is none the next draft, and then the next query. Comes back to this one
    /// last.
    [[nodiscard]] NextStop next() const;
    /// The next statement that is not agreed, or else the one after this; nothing where this is the last as well.
    [[nodiscard]] std::optional<StatementNumber> afterAgreeing() const;
    /// The first statement of the theme that is not agreed, or its first; nothing where there is no such theme.
    [[nodiscard]] std::optional<StatementNumber> firstToSeeOf(int theme) const;

private:
    [[nodiscard]] Decision decision(StatementNumber statement) const;
    /// The first of the others after this one, round again to it, that `isWanted`.
    template <class Predicate>
    std::optional<StatementNumber> nextWith(Predicate isWanted) const;

    const Workspace &m_workspace;
    const Review &m_review;
    const std::vector<Statement> &m_all;
    StatementNumber m_from;
};

} // namespace waymark
