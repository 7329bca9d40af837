// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/agenda.h"

#include <map>
#include <tuple>

namespace waymark {

/// What is worth talking about, in order.
struct AgendaLine
{
    StatementNumber number;
    QString text;
    QString why;
    bool agreed = false;
    bool current = false;
};

struct AgendaView
{
    QStringList rule;
    QString toDiscuss; ///< "28 statements to discuss, 30 of the meeting's 57 minutes"
    std::vector<AgendaLine> entries;
};

/// Statements in the order worth talking about, theme by theme where the meeting's plan has themes. The order stays
/// while people go through it, and is made anew when answers come in or another theme is chosen.
class MeetingAgenda
{
public:
    void read(const Workspace &workspace, const Review &review);
    /// byPlan: all themes in the plan's order, widestFirst: all, whatever the theme. Counts from the next read() on.
    static constexpr int byPlan = 0;
    static constexpr int widestFirst = -1;
    void setTheme(int theme) { m_theme = theme; }
    [[nodiscard]] int theme() const { return m_theme; }

    [[nodiscard]] const std::vector<StatementNumber> &statements() const { return m_statements; }
    [[nodiscard]] bool holds(StatementNumber statement) const { return placeOf(statement).has_value(); }
    /// Those that were not agreed when the order was made: "12 left to discuss" counts by them.
    [[nodiscard]] const std::vector<StatementNumber> &toDiscuss() const { return m_toDiscuss; }
    /// From 0; nothing for one that is not on it.
    [[nodiscard]] std::optional<std::size_t> placeOf(StatementNumber statement) const;
    /// The one that many places further on; nothing beyond its ends, and nothing from one that is not on it.
    [[nodiscard]] std::optional<StatementNumber> beside(StatementNumber statement, int by) const;

    [[nodiscard]] AgendaView view(const Workspace &workspace, const Review &review, StatementNumber current) const;

private:
    [[nodiscard]] Agenda made(const Workspace &workspace, const Review &review) const;

    int m_theme = byPlan;
    std::vector<StatementNumber> m_statements;
    std::vector<StatementNumber> m_toDiscuss;
    /// Why each is where it is. As the order it stays while people agree: a row that says more or less would move those
    /// below it under the pointer.
    std::map<StatementNumber, QString> m_reasons;
    /// What the order was made of: review, theme, answers, the plan's themes.
    std::tuple<ReviewId, int, std::size_t, std::vector<int>> m_of;
};

} // namespace waymark
